"""What docs/editors/emacs.el adds to eglot: commands and keys, and peace with the other servers of a user."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.editors import emacs
from tests.editors.conftest import Shot
from tests.editors.editor import until
from tests.editors.emacs import Emacs
from tests.editors.test_stories import gate, has, numbered, running, shows, told
from tests.support.world import World

OTHER = "from pygls.lsp.server import LanguageServer; LanguageServer('other', '1').start_io()"
TWICE = """
import json, os
from codex_lsp.editor.framing import FrameReader, encode_frame
def frame(**said):
    return encode_frame(json.dumps({"jsonrpc": "2.0", **said}).encode())
reader = FrameReader()
while came := os.read(0, 65536):
    for item in reader.feed(came):
        asked = json.loads(item.body)
        if "id" in asked:
            answer = frame(id=asked["id"], result={"capabilities": {}})
            more = {"type": 3, "message": "That was " + asked["method"]}
            os.write(1, answer + frame(method="window/showMessage", params=more))
"""
"""A server that says two things in one breath."""
SERVER = "(and (eglot-managed-p) (plist-get (eglot--server-info (eglot-current-server)) :name))"


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    chosen = os.environ.get("CODEX_LSP_EDITORS", "emacs-28,emacs-30").split(",")
    metafunc.parametrize("version", [name[6:] for name in chosen if name.startswith("emacs-")])


@pytest.fixture
def eglot(version: str, world: World) -> Iterator[Emacs]:
    folder = world.base / "terminal"
    folder.mkdir()
    started = emacs.start(world, folder, version)
    yield started
    started.quit()


def test_keys(eglot: Emacs, world: World, shot: Shot) -> None:
    """Words in the minibuffer start a turn on the region; hunks are decided one by one, all, back and forth."""
    path = world.put("a.txt", numbered(12))
    world.commit()
    world.script([{"run": "sed -i 's/^line [159]$/& changed/' a.txt"}])
    eglot.open(path)
    eglot.select(1, 2)
    eglot.ask("C-c", "x", "s")
    eglot.answer("make it better")
    told(eglot, "Done. (3 hunks in 1 file to decide)")
    assert world.words().startswith("make it better")
    assert "line 1\nline 2\n" in world.words()
    assert "line 3" not in world.words()
    until(lambda: len(eglot.marks()) == 3, "three hunks")
    eglot.press("C-c", "x", "a")
    told(eglot, "Codex proposes nothing here")
    eglot.go(0)
    assert eglot.step() == 1
    until(lambda: "line 1 changed" in eglot.screen(), "what is proposed, by eldoc")
    shot(eglot, "proposal")
    eglot.press("C-c", "x", "a")
    has(eglot, numbered(12, n1="line 1 changed"))
    assert eglot.step() == 5
    eglot.press("C-c", "x", "r")
    until(lambda: len(eglot.marks()) == 1, "one hunk")
    eglot.press("C-c", "x", "A")
    decided = numbered(12, n1="line 1 changed", n9="line 9 changed")
    has(eglot, decided)
    eglot.press("C-c", "x", "u")
    has(eglot, numbered(12, n1="line 1 changed"))
    eglot.press("C-c", "x", "U")
    has(eglot, decided)
    eglot.press("C-c", "x", "A")
    told(eglot, "There is no proposal with something left to decide.")


def test_documents(eglot: Emacs, world: World) -> None:
    """Output, plan and changes are shown as they are now, and cannot be edited by accident."""
    path = world.put("a.txt", "one\n")
    world.commit()
    wait, opened = gate(world)
    steps = [
        {"plan": [{"step": "Look", "status": "in_progress"}], "run": wait},
        {"plan": [{"step": "Look twice", "status": "in_progress"}], "run": "echo two >> a.txt"},
        {"say": "All well."},
    ]
    world.script(steps)
    eglot.open(path)
    eglot.ask("C-c", "x", "s")
    eglot.answer("go on")
    until(lambda: "Codex" in eglot.progress(), "the agent at work")
    until(lambda: running(wait), "the agent's command")
    eglot.press("C-c", "x", "t")
    shows(eglot, "Look\n")
    assert eglot.lisp("buffer-read-only")
    opened.touch()
    told(eglot, "All well. (1 hunk")
    eglot.press("C-c", "x", "t")
    shows(eglot, "Look twice")
    eglot.press("C-c", "x", "o")
    shows(eglot, "All well.")
    eglot.press("C-c", "x", "d")
    shows(eglot, "+two")
    eglot.press("C-c", "x", "A")  # from there too
    until(
        lambda: eglot.lisp(f"(with-current-buffer {json.dumps(path.name)} (buffer-string))") == "one\ntwo\n",
        "two",
    )


def test_quit_is_no(eglot: Emacs, world: World, shot: Shot) -> None:
    """C-g says no to a question; what was left without an answer is answered by a command."""
    settings = Path(world.environ["XDG_CONFIG_HOME"], "codex-lsp", "config.toml")
    settings.parent.mkdir(parents=True)
    settings.write_text('approvalPolicy = "on-request"\n')
    path = world.put("a.txt", "one\n")
    world.commit()
    asks = [
        {"run": {"command": f"touch {world.base}/{name}", "escalate": f"May I make {name}?"}}
        for name in ("first", "second")
    ]
    world.script([*asks, {"say": "All asked."}])
    eglot.open(path)
    eglot.ask("C-c", "x", "s")
    eglot.answer("go on")
    until(lambda: "first" in eglot.dialog(), "the question")
    shot(eglot, "question")
    eglot.quit_dialog()
    until(lambda: "second" in eglot.dialog(), "the other question")
    eglot.choose("Yes")
    told(eglot, "All asked.")
    assert not (world.base / "first").exists()
    assert (world.base / "second").exists()


def test_reread(eglot: Emacs, world: World) -> None:
    """What an accept changes on disk is read by itself where nothing is unsaved."""
    path = world.put("a.txt", "one\ntwo\n")
    world.commit()
    world.script([{"run": "sed -i 's/two/ZWEI/; s/$/\\r/' a.txt"}])
    eglot.open(path)
    eglot.ask("C-c", "x", "s")
    eglot.answer("go on")
    told(eglot, "to decide)")
    eglot.press("C-c", "x", "A")
    has(eglot, "one\nZWEI\n")
    until(lambda: path.read_bytes() == b"one\r\nZWEI\r\n", "the file")
    until(lambda: eglot.lisp('(format "%s" buffer-file-coding-system)').endswith("-dos"), "the line ends")
    assert not eglot.lisp("(buffer-modified-p)")


def test_other_servers(eglot: Emacs, world: World) -> None:
    """Another server keeps its mode; a buffer goes to Codex and back by command; flymake keeps its checkers."""
    one, two, text = (
        world.put("one.py", "one = 1\n"),
        world.put("two.py", "two = 2\n"),
        world.put("a.txt", "a\n"),
    )
    lisp = world.put("a.el", "(defun a-thing () 1)\n")
    world.commit()
    other = json.dumps([sys.executable, "-c", OTHER])[1:-1].replace('", "', '" "')
    eglot.lisp(f"(progn (setq eglot-server-programs '((python-mode {other}))) 1)")
    eglot.find(one)
    eglot.command("eglot")
    until(lambda: eglot.lisp(SERVER) == "other", "the other server")
    eglot.open(text)
    assert eglot.lisp(SERVER) == "codex-lsp"
    eglot.find(two)
    until(lambda: eglot.lisp(SERVER) == "other", "the other server")
    eglot.press("C-c", "x", "x")
    until(lambda: eglot.lisp(SERVER) == "codex-lsp", "Codex")
    eglot.act("Codex: Attach this buffer")
    eglot.find(one)
    assert eglot.lisp(SERVER) == "other"
    eglot.find(two)
    eglot.press("C-c", "x", "X")
    until(lambda: eglot.lisp(SERVER) == "other", "the other server")
    assert len(running("codex-lsp serve", str(world.state))) == 1
    eglot.find(lisp)
    until(lambda: eglot.lisp(SERVER) == "codex-lsp", "Codex")
    world.script([{"say": "I looked at it."}])
    until(lambda: any("documentation string" in mark.message for mark in eglot.marks()), "what checkdoc says")
    eglot.go(0)
    eglot.press("C-c", "x", "f")
    told(eglot, "I looked at it.")
    assert "documentation string" in world.words()


def test_one_daemon(eglot: Emacs, world: World) -> None:
    """Impatience starts one daemon; without Codex a command says how it starts."""
    path = world.put("a.txt", "one\n")
    world.commit()
    eglot.find(path)
    eglot.press("C-c", "x", "o")
    told(eglot, "Codex does not run; M-x codex in a file of your project starts it")
    eglot.press(*("C-c", "x", "x") * 4)
    eglot.attached()
    assert len(running("codex-lsp serve", str(world.state))) == 1


def test_heard(eglot: Emacs, world: World) -> None:
    """What comes in one breath with an answer that Emacs waits for is heard at once too."""
    path = world.put("a.txt", "one\n")
    world.commit()
    server = " ".join(json.dumps(word) for word in (sys.executable, "-c", TWICE))
    eglot.lisp(f"(setq codex-command '({server}))")
    eglot.open(path)
    eglot.lisp("(jsonrpc-request (eglot-current-server) :codex/turn/list eglot--{})")
    told(eglot, "That was codex/turn/list")
