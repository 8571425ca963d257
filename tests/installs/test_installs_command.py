"""The commands as they are installed, and turns on what they chose, with the real daemon and the real codex."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest
from codex_lsp import cli
from codex_lsp.agent.binary import find
from codex_lsp.installs.install import install
from codex_lsp.installs.store import Store
from codex_lsp.installs.tell import quietly
from codex_lsp.installs.verify import verify
from codex_lsp.terminal import codes

from tests.installs.conftest import named, of_file
from tests.support.fake_editor import FakeEditor, ServerError
from tests.support.registry import Fault, Registry, codex, package, package_of, wheel
from tests.support.world import World
from tests.terminal.terminal import Terminal

pytestmark = [pytest.mark.codex, pytest.mark.timeout(180)]

COMMAND = str(Path(sys.executable).with_name("codex-lsp"))


@pytest.fixture
def world(world: World) -> World:
    """A world in which no codex is set."""
    world.environ["CODEX_LSP_CODEX"] = ""
    return world


def environ(world: World, registry: Registry) -> dict[str, str]:
    kept = {
        k: v for k, v in registry.environ.items() if not k.startswith(("CODEX_", "OPENAI_", "GIT_", "XDG_"))
    }
    return {**kept, **world.environ}


class Shell:
    """Runs commands in this process, as in a terminal that is none, in the user's folder."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def run(self, *arguments: str) -> tuple[int, str, str]:
        self._capsys.readouterr()
        code = cli.run(arguments)
        said = self._capsys.readouterr()
        return code, said.out, " ".join(said.err.split())

    def told(self, *arguments: str) -> dict[str, Any]:
        code, out, err = self.run(*arguments, "--json")
        assert code == codes.COMPLETED, err
        *_, last = [json.loads(line) for line in out.splitlines()]
        assert isinstance(last, dict)
        return last


@pytest.fixture
def shell(
    world: World, registry: Registry, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Shell:
    told = environ(world, registry)
    for name in os.environ.keys() - told.keys():
        monkeypatch.delenv(name)
    for name, value in told.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(world.ws)
    return Shell(capsys)


def test_install_use_verify_and_uninstall(shell: Shell, registry: Registry):
    """SC-08, SC-11"""
    registry.put(package("0.150.0"), wheel("0.171.0"))
    assert shell.told("installed")["runs"]["source"] in ("wheel", "path")
    code, out, err = shell.run("install", "0.150.0", "--from", "npm")
    assert (code, "codex 0.150.0 is installed and chosen" in out) == (codes.COMPLETED, True)
    assert "No digest of codex 0.150.0 comes with codex-lsp" in err
    second = shell.told("install", "0.171.0", "--no-use")
    assert (second["fresh"], second["used"], second["install"]["version"]) == (True, False, "0.171.0")
    assert "newer" in second["warnings"][0]
    there = shell.told("installed")
    assert [(row["version"], row["chosen"]) for row in there["installs"]] == [
        ("0.171.0", False),
        ("0.150.0", True),
    ]
    assert (there["runs"]["version"], there["runs"]["source"]) == ("0.150.0", "install")
    assert shell.told("use", "0.171.0") == {"version": "0.171.0", "previous": "0.150.0"}
    verdict = shell.told("verify")
    assert (verdict["codex"]["version"], verdict["files"], verdict["measured"]) == ("0.171.0", 4, False)
    assert "4, all as installed" in shell.run("verify", "0.150.0")[1]
    assert shell.told("use", "previous")["version"] == "0.150.0"
    code, _, err = shell.run("uninstall", "0.150.0")
    assert (code, "chosen" in err) == (codes.REFUSED, True)
    assert shell.run("uninstall", "0.171.0")[0] == codes.COMPLETED
    assert "Runs: codex" in shell.run("use", "none")[1]
    assert shell.told("uninstall", "0.150.0") == {"removed": "0.150.0"}
    assert shell.told("installed")["installs"] == []


def test_failures_have_the_promised_exit_codes(shell: Shell, registry: Registry):
    archive = package("0.150.0")
    registry.put(archive)
    registry.faults[archive.name] = Fault(change=True)
    for arguments, code in (
        (("install", "0.150.0", "--from", "npm"), codes.NO_CODEX),
        (("install", "0.149.0", "--from", "npm"), codes.USAGE),
        (("install", "newest"), codes.USAGE),
        (("install", "--sha256", "0"), codes.USAGE),
        (("install", "--from", "/no/such/file.whl"), codes.NO_CODEX),
        (("use", "0.150.0"), codes.USAGE),
        (("use", "previous"), codes.USAGE),
        (("verify", "0.150.0"), codes.USAGE),
        (("uninstall", "0.150.0"), codes.USAGE),
    ):
        assert (arguments, shell.run(*arguments)[0]) == (arguments, code)


def test_ctrl_c_ends_the_download_that_a_bar_shows(world: World, registry: Registry):
    """PF-11"""
    archive = package("0.150.0", package_of("0.150.0", codex("0.150.0") + os.urandom(500_000)))
    registry.put(archive)
    fault = registry.faults[archive.name] = Fault(hold_after=300_000)
    argv = [COMMAND, "install", "0.150.0", "--from", "npm"]
    with Terminal(argv, cwd=str(world.ws), env=environ(world, registry)) as terminal:
        assert fault.reached.wait(60)
        terminal.expect("fetching", 60)
        terminal.press(b"\x03")
        assert terminal.end(30) == codes.CANCELLED
    assert [path.name for path in (world.state / "codex").iterdir()] == ["lock"]


def test_a_codex_planted_in_the_workspace_is_not_taken_for_an_install(
    world: World, shell: Shell, monkeypatch: pytest.MonkeyPatch
):
    """PT-17: not by commands that are typed in it either."""
    world.put("codex/0.150.0/package/bin/codex", codex("0.150.0"), 0o755)
    world.put("codex/chosen.json", '{"version": "0.150.0", "previous": null}')
    ran = world.base / "ran"
    world.put("bin/codex", codex("0.151.0", ran=str(ran)), 0o755)
    monkeypatch.setenv("PATH", f"bin:.:{world.ws / 'bin'}:{os.environ['PATH']}")
    there = shell.told("installed")
    assert there["installs"] == []
    assert not Path(there["runs"]["path"]).is_relative_to(world.ws)
    assert not ran.exists()


async def test_turns_run_the_chosen_one_and_none_that_was_replaced(world: World, tmp_path: Path):
    """SC-08, SC-11: compared before each turn; another choice holds from the next turn on."""
    world.put("a.txt", "a\n")
    world.commit()
    world.script([{"say": "Hello."}])
    store = Store(world.state / "codex")
    world.state.mkdir(mode=0o700)
    for version in ("0.151.0", "0.150.0"):
        wish = of_file(tmp_path, package(version))
        await asyncio.to_thread(install, store, wish, os.environ, (), quietly)
    async with world.daemon(process=True) as editor:
        assert editor.server["capabilities"]["experimental"]["codex"]["codex"]["source"] == "install"
        await _turn(editor)
        ran, program = world.base / "ran", store.chosen()
        assert program
        program.write_bytes(codex("0.150.0", ran=str(ran)))
        with pytest.raises(ServerError) as error:
            await editor.request("codex/turn/start", {"prompt": "go"})
        assert error.value.data["kind"] == "codexAltered"
        assert "codex-lsp install 0.150.0" in error.value.data["hint"]
        with store.locked():
            store.use(named("0.151.0"))
        await _turn(editor)
    assert not ran.exists()


async def _turn(editor: FakeEditor) -> None:
    started = await editor.request("codex/turn/start", {"prompt": "go"})
    ended = await editor.wait_for("codex/turn/ended", lambda p: p["turnId"] == started["turnId"], within=60)
    assert ended["status"] == "completed", ended


def test_the_wheel_is_compared_with_its_own_record_and_takes_a_turn():
    binary = find(None, "")
    assert binary.source == "wheel"
    verdict = verify(binary, None, quietly)
    assert (verdict.files, verdict.measured) == (6, True)
    assert verdict.seconds < 30
