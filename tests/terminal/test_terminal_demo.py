"""The demo shows the truth, leaves nothing behind, and fails loudly when a claim does not hold."""

import os
import subprocess
import sys
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from codex_lsp.terminal import codes, demo
from codex_lsp.terminal.greeter import FILES
from codex_lsp.terminal.setting import terminal_setting
from tests.support.world import World
from tests.terminal.scenarios import file, hunk, proposal, scenario
from tests.terminal.stand import Stand
from tests.terminal.terminal import Terminal

COMMAND = str(Path(sys.executable).with_name("codex-lsp"))


@pytest.fixture
def cache(world: World) -> Iterator[Path]:
    """Where the demo puts its folders; nothing may be left there, nor in the homes of the user's."""
    before = sorted(path for path in world.base.rglob("*"))
    yield world.base / "cache"
    left = [p for p in world.base.rglob("*") if p not in before and p.name not in ("cache", "codex-lsp")]
    assert left == []


def environ(cache: Path, **more: str) -> dict[str, str]:
    home = {"HOME": str(cache.parent / "user"), "XDG_CACHE_HOME": str(cache)}
    return {**os.environ, **home, **more}


def run(cache: Path, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [COMMAND, "demo", *arguments],
        env=environ(cache, **more),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
    )


@pytest.mark.codex
def test_the_demo_plays_without_a_terminal_account_or_network_and_leaves_nothing(cache: Path) -> None:
    secrets = {
        "OPENAI_API_KEY": "sk-canary",
        "CODEX_HOME": "/nonexistent",
        "HTTPS_PROXY": "http://127.0.0.1:9",
    }
    done = run(cache, **secrets)
    assert done.returncode == codes.COMPLETED, done.stdout + done.stderr
    assert done.stdout.count("no account and no") == 2, "said at the start and at the end"
    for claim in (
        "codex room overlay",
        "▶ Read the program",
        "│ 1 passed",
        "no file of the repository has changed yet",
        "accepted: it is in the file",
        "rejected: the file stays as it was",
        "undo: test_greet.py is gone again",
        "redo: test_greet.py is there again",
        "2 files changed, 7 insertions(+), 2 deletions(-)",
    ):
        assert claim in done.stdout
    assert "sk-canary" not in done.stdout + done.stderr


@pytest.mark.codex
def test_the_user_decides_the_demo_ends_it_with_ctrl_c_and_keeps_the_repository(world: World) -> None:
    cache = world.base / "cache"
    with Terminal([COMMAND, "demo", "--interactive", "--keep"], env=environ(cache)) as terminal:
        for key in ("n", "n", "y"):
            terminal.expect("]? ", 30)
            terminal.type(key)
        terminal.expect("]? ")
        terminal.press(b"\x03")
        assert terminal.end() == codes.CANCELLED
        assert "the files hold what was accepted and nothing else" in terminal.seen
    (kept,) = (cache / "codex-lsp").iterdir()
    assert f"Kept: {kept}" in terminal.seen.replace("\n", " ")
    greet = (kept / "greeter" / "greet.py").read_text()
    assert greet == FILES["greet.py"].replace("    main()\n", "    import sys\n\n    main(*sys.argv[1:2])\n")


def test_where_the_cache_may_not_hold_a_state_folder_another_place_is_taken(tmp_path: Path) -> None:
    """A home below /tmp, where agents may write."""
    done = run(tmp_path, CODEX_LSP_CODEX="/nonexistent/codex")
    assert done.returncode == codes.NO_CODEX
    assert "/var/tmp/codex-lsp-" in done.stdout and list((tmp_path / "codex-lsp").iterdir()) == []


def test_a_codex_that_does_not_work_ends_the_demo_with_4(cache: Path) -> None:
    done = run(cache, CODEX_LSP_CODEX=str(cache / "nothing"))
    assert done.returncode == codes.NO_CODEX and "checked on the files" not in done.stdout


def test_a_claim_that_does_not_hold_ends_the_demo_loudly(
    stand: Stand, cache: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))
    lines = [' """Greets people."""', " ", " ", "-def greet(name):", "+def greet(name: str) -> str:"]
    greet = file("greet.py", hunk("h1", lines=lines), hunk("h2"))
    test = file("test_greet.py", hunk("h3"), kind="add", origin=["command"])
    argv = stand.argv(scenario(proposals=(proposal(greet, test),)))
    fake = (sys.executable, str(Path(__file__).with_name("fake_daemon.py")), *argv[2:])
    code = demo.run(Namespace(interactive=False, keep=False), replace(terminal_setting(), argv=fake))
    printed = capsys.readouterr()
    assert code == codes.FAILED
    assert "✗ the demo is broken: accepted: it is in the file" in printed.err
    assert "Everything shown above" not in printed.out
