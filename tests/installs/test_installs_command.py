"""The commands as they are installed, and turns on what they chose, with the real daemon and the real codex."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from codex_lsp.agent.binary import find
from codex_lsp.installs.store import Store
from codex_lsp.installs.tell import quietly
from codex_lsp.installs.verify import verify
from codex_lsp.terminal import codes

from tests.support.fake_editor import FakeEditor, ServerError
from tests.support.registry import Fault, Registry, codex, package, package_of, wheel
from tests.support.world import World
from tests.terminal.terminal import Terminal

pytestmark = [pytest.mark.codex, pytest.mark.timeout(180)]

COMMAND = str(Path(sys.executable).with_name("codex-lsp"))


@pytest.fixture
def registry() -> Iterator[Registry]:
    with Registry() as registry:
        yield registry


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


def run(world: World, registry: Registry, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [COMMAND, *arguments],
        cwd=world.ws,
        env=environ(world, registry),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=150,
    )


def told(world: World, registry: Registry, *arguments: str) -> dict[str, Any]:
    done = run(world, registry, *arguments, "--json")
    assert done.returncode == codes.COMPLETED, done.stderr
    *_, last = [json.loads(line) for line in done.stdout.splitlines()]
    assert isinstance(last, dict)
    return last


def test_install_use_verify_and_uninstall(world: World, registry: Registry):
    """SC-08, SC-11"""
    registry.put(package("0.150.0"), wheel("0.171.0"))
    assert told(world, registry, "installed")["runs"]["source"] in ("wheel", "path")
    done = run(world, registry, "install", "0.150.0", "--from", "npm")
    assert done.returncode == codes.COMPLETED, done.stderr
    assert "codex 0.150.0 is installed and chosen" in done.stdout
    assert "No digest of codex 0.150.0 comes with codex-lsp" in " ".join(done.stderr.split())
    second = told(world, registry, "install", "0.171.0", "--no-use")
    assert (second["fresh"], second["used"], second["install"]["version"]) == (True, False, "0.171.0")
    assert "newer" in second["warnings"][0]
    there = told(world, registry, "installed")
    assert [(row["version"], row["chosen"]) for row in there["installs"]] == [
        ("0.171.0", False),
        ("0.150.0", True),
    ]
    assert (there["runs"]["version"], there["runs"]["source"]) == ("0.150.0", "install")
    assert told(world, registry, "use", "0.171.0") == {"version": "0.171.0", "previous": "0.150.0"}
    verdict = told(world, registry, "verify")
    assert (verdict["codex"]["version"], verdict["files"], verdict["measured"]) == ("0.171.0", 4, False)
    assert "4, all as installed" in run(world, registry, "verify", "0.150.0").stdout
    assert told(world, registry, "use", "previous")["version"] == "0.150.0"
    refused = run(world, registry, "uninstall", "0.150.0")
    assert (refused.returncode, "in use" in refused.stderr or "chosen" in refused.stderr) == (
        codes.REFUSED,
        True,
    )
    assert run(world, registry, "uninstall", "0.171.0").returncode == codes.COMPLETED
    assert "Runs: codex" in run(world, registry, "use", "none").stdout
    assert told(world, registry, "uninstall", "0.150.0") == {"removed": "0.150.0"}
    assert told(world, registry, "installed")["installs"] == []


def test_failures_have_the_promised_exit_codes(world: World, registry: Registry):
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
        done = run(world, registry, *arguments)
        assert (arguments, done.returncode) == (arguments, code), done.stderr
        assert "Traceback" not in done.stderr


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


def test_a_codex_planted_in_the_workspace_is_not_taken_for_an_install(world: World, registry: Registry):
    """PT-17"""
    planted = world.put("codex/0.150.0/package/bin/codex", codex("0.150.0"), 0o755)
    world.put("codex/chosen.json", '{"version": "0.150.0", "previous": null}')
    world.put("bin/codex", codex("0.151.0"), 0o755)
    env = {**environ(world, registry), "PATH": f"{world.ws / 'bin'}:{os.environ['PATH']}"}
    done = subprocess.run(
        [COMMAND, "installed", "--json"], cwd=world.ws, env=env, capture_output=True, text=True
    )
    assert json.loads(done.stdout)["installs"] == []
    assert str(planted) not in done.stdout


async def test_turns_run_the_chosen_one_and_none_that_was_replaced(world: World, registry: Registry):
    """SC-08, SC-11: compared before each turn; another choice holds from the next turn on."""
    registry.put(package("0.150.0"), package("0.151.0"))
    world.put("a.txt", "a\n")
    world.commit()
    world.script([{"say": "Hello."}])
    told(world, registry, "install", "0.151.0", "--from", "npm")
    told(world, registry, "install", "0.150.0", "--from", "npm")
    async with world.daemon(process=True) as editor:
        assert editor.server["capabilities"]["experimental"]["codex"]["codex"]["source"] == "install"
        await _turn(editor)
        ran, program = world.base / "ran", Store(world.state / "codex").chosen()
        assert program
        program.write_bytes(codex("0.150.0", ran=str(ran)))
        with pytest.raises(ServerError) as error:
            await editor.request("codex/turn/start", {"prompt": "go"})
        assert error.value.data["kind"] == "codexAltered"
        assert "codex-lsp install 0.150.0" in error.value.data["hint"]
        await asyncio.to_thread(told, world, registry, "use", "0.151.0")
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
