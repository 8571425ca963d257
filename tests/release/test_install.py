"""The built wheel on a machine that has nothing of ours: installed as users do, it runs a whole turn."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from codex_lsp import __version__

from tests.release.test_release_check import wheel as wheel
from tests.support.world import World

pytestmark = [pytest.mark.codex, pytest.mark.timeout(900)]  # most of it is the network's
TOOLS = Path(sys.executable).parent


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """An environment without anything of this checkout; where packages come from is as it is set up here."""
    home = tmp_path_factory.mktemp("home")
    kept = {
        key: value for key, value in os.environ.items() if key.startswith(("PIP_", "UV_", "SSL_", "HTTP"))
    }
    config = Path("~/.config/pip/pip.conf").expanduser()
    yield {
        **({"PIP_CONFIG_FILE": str(config)} if config.exists() else {}),
        **kept,
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "HOME": str(home),
        "PIPX_HOME": str(home / "pipx"),
        "PIPX_BIN_DIR": str(home / "bin"),
        "PIPX_DEFAULT_PYTHON": os.path.realpath(sys.executable),
        "UV_PYTHON": os.path.realpath(sys.executable),
    }


@pytest.fixture(scope="module")
def installed(clean: dict[str, str], wheel: Path) -> Path:
    """The command that ``pipx install`` made."""
    said = run(clean, str(TOOLS / "pipx"), "install", f"{wheel}[codex]")
    command = Path(clean["PIPX_BIN_DIR"], "codex-lsp")
    assert command.exists(), said
    return command


def run(environ: dict[str, str], *command: str) -> str:
    done = subprocess.run(
        command, env=environ, cwd=environ["HOME"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_installed_with_pipx_the_demo_runs(clean: dict[str, str], installed: Path) -> None:
    assert "Everything shown above was checked" in run(clean, str(installed), "demo")
    versions = run(clean, str(installed), "--version").splitlines()
    assert versions[0] == f"codex-lsp {__version__}"
    assert str(Path(clean["PIPX_HOME"])) in versions[1]
    assert not [line for line in versions if line.startswith(("pytest", "opentelemetry-sdk"))]
    assert "codex-lsp" in run(clean, str(installed), "completion", "bash")


def test_every_module_can_be_loaded_without_what_only_developers_have(
    clean: dict[str, str], installed: Path
) -> None:
    """But for the one that needs the extra ``telemetry``."""
    python = str(installed.resolve().with_name("python"))
    loads = (
        "import importlib, pkgutil, codex_lsp\n"
        "for found in pkgutil.walk_packages(codex_lsp.__path__, 'codex_lsp.'):\n"
        "    try: importlib.import_module(found.name)\n"
        "    except ImportError as error: print(found.name, error.name)\n"
    )
    [line] = run(clean, python, "-W", "ignore", "-c", loads).splitlines()
    assert line.startswith("codex_lsp.telemetry.otlp ")


async def test_telemetry_that_is_wanted_and_not_installed_is_said(world: World, installed: Path) -> None:
    options = {"telemetryEndpoint": "http://127.0.0.1:9"}
    async with world.daemon(process=True, argv=[str(installed), "serve"], options=options) as editor:
        told = await editor.wait_for("window/logMessage", lambda p: "codex-lsp[telemetry]" in p["message"])
        assert told["type"] == 2


def test_uvx_runs_it_without_installing(clean: dict[str, str], wheel: Path) -> None:
    uvx = (str(TOOLS / "uvx"), "--quiet", "--from", f"{wheel}[codex]", "codex-lsp")
    assert run(clean, *uvx, "--version").startswith(f"codex-lsp {__version__}\ncodex ")
