"""What docs/editors/neovim.lua adds to Neovim's own client, and that its first part is enough without."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.editors import neovim
from tests.editors.conftest import Shot
from tests.editors.editor import until
from tests.editors.neovim import Neovim
from tests.editors.test_stories import gate, has, journal, numbered, propose, running, start, told
from tests.support.world import World

RULE = "-- -----"
Begin = Callable[[], Neovim]


@pytest.fixture
def begin(world: World) -> Iterator[Begin]:
    """Starts Neovim in the user's folder with the configuration as it stands."""
    running: list[Neovim] = []

    def begun() -> Neovim:
        folder = world.base / "terminal"
        folder.mkdir()
        running.append(neovim.start(world, folder))
        return running[0]

    yield begun
    for one in running:
        one.quit()


def test_the_first_part_is_enough(world: World) -> None:
    """Without what is for comfort: a turn, the plan as a file, a hunk; the user is told what to read anew."""
    whole = neovim.CONFIGURATION.read_text()
    first = world.base / "first.lua"
    first.write_text(whole[: whole.index(RULE)])
    assert "BufReadCmd" not in first.read_text()
    path = world.put("a.py", numbered(3))
    world.commit()
    plan = [{"step": "Look at the lines", "status": "completed"}]
    world.script([{"plan": plan}, {"run": "sed -i '1d; s/^line 1$/& changed/' a.py"}])
    folder = world.base / "terminal"
    folder.mkdir()
    editor = neovim.start(world, folder, first)
    editor.open(path)
    propose(editor)
    until(lambda: len(editor.marks()) == 2, "two hunks")
    editor.act("Codex: Accept everything")
    has(editor, numbered(3, n1="line 1 changed"))
    editor.act("Codex: Show the plan")
    until(lambda: "Look at the lines" in editor.text(), "the plan")
    assert Path(editor.document()).is_relative_to(world.state)
    editor.quit()


def test_codex_completes_its_verbs(begin: Begin, world: World) -> None:
    """… also in a file of a type that Neovim does not know."""
    world.script([{"say": "Done."}])
    editor = begin()
    editor.command("Codex cancel")
    told(editor, "Codex: it is not running here; open a file")
    editor.open(world.put("unknown", "one\n"))
    assert editor.completions("Codex re") == ["redo", "reject", "restart", "review"]
    assert editor.completions("Codex start re") == []
    editor.command("Codex nonsense")
    told(editor, "there is no :Codex nonsense")


def test_codex_starts_on_a_range_and_asks_for_words(begin: Begin, world: World) -> None:
    """`:Codex start` without words asks for them; with a range the model is told of these lines alone."""
    path = world.put("a.txt", "ein 😀\nzwei 😀\ndrei 😀")
    world.commit()
    world.script([{"say": "First."}])
    editor = begin()
    editor.open(path)
    editor.command("2,3Codex start")
    editor.shows("Codex:")
    editor.write("look at this", "Enter")
    told(editor, "First.")
    assert world.words().startswith("look at this")
    assert "zwei 😀\ndrei 😀" in world.words()
    assert "ein 😀\nzwei" not in world.words()


def test_review_goes_from_hunk_to_hunk(begin: Begin, world: World, shot: Shot) -> None:
    """`:Codex review` offers the hunks of all files, goes there, and decides."""
    one, other = world.put("one.txt", numbered(9)), world.put("other.txt", numbered(9))
    world.commit()
    world.script([{"run": "sed -i 's/^line 4$/& changed/' one.txt other.txt"}])
    editor = begin()
    editor.open(other)
    editor.open(one)
    editor.command("Codex start do it")
    told(editor, "Done. (2 hunks in 2 files to decide)")
    editor.command("Codex review")
    editor.choose("other.txt:5: Codex proposes: +1 -1 lines")
    assert "line 4 changed" in until(editor.dialog, "what to do with it")
    shot(editor, "review")
    editor.choose("Accept")
    has(editor, numbered(9, n4="line 4 changed"))
    assert editor.document() == str(other)
    editor.command("Codex review")
    editor.choose("one.txt:5:")
    editor.choose("Reject")
    until(lambda: not editor.marks(), "no hunk")
    editor.command("Codex review")
    told(editor, "there is nothing to decide")
    assert editor.text() == numbered(9)


def test_documents_follow_what_the_daemon_has(begin: Begin, world: World) -> None:
    """The plan on show is the present one; the status line says what goes on; the disk is read by itself."""
    path = world.put("a.txt", "one\ntwo\n")
    world.commit()
    wait, opened = gate(world)
    steps = [
        {"plan": [{"step": "Look", "status": "in_progress"}], "run": wait},
        {"plan": [{"step": "Look", "status": "completed"}], "run": "sed -i 's/two/ZWEI/; s/$/\\r/' a.txt"},
    ]
    world.script(steps)
    editor = begin()
    editor.open(path)
    editor.command("Codex start do it")
    until(editor.progress, "progress")
    editor.shows(editor.progress()[:20])
    editor.command("Codex plan")
    until(lambda: "Look" in editor.text(), "the plan")
    assert editor.document().startswith("codex://turn/")
    before = editor.text()
    opened.touch()
    until(lambda: editor.text() != before, "the plan as it is now")
    told(editor, "Done.")
    editor.open(path)
    editor.act("Codex: Accept everything")
    until(lambda: "ZWEI" in editor.text(), "the text of the disk")


def test_restart_ends_the_daemon_and_starts_it_again(begin: Begin, world: World) -> None:
    """In mid-turn, and when it is dead: what the agent did is there, the status line knows of nothing that goes on."""
    path = world.put("a.txt", numbered(3))
    world.commit()
    wait, _ = gate(world)
    world.script([{"run": f"sed -i 's/^line 1$/& changed/' a.txt; {wait}"}])
    editor = begin()
    editor.open(path)
    start(editor, "do it")
    until(editor.progress, "progress")
    until(lambda: any("a.txt" in text for text in journal(world)), "the change noted by the daemon")
    editor.command("Codex restart")
    until(lambda: not editor.progress(), "nothing goes on")
    until(editor.marks, "the hunk")
    assert editor.text() == "# codex: do it\n" + numbered(3)
    (daemon,) = running("codex-lsp serve", str(world.state))
    os.kill(daemon, signal.SIGKILL)
    told(editor, "Client codex quit")
    until(lambda: not editor.marks(), "no hunk without a daemon")
    editor.command("Codex restart")
    until(editor.marks, "the hunk again")


def test_an_edit_that_crosses_typing_harms_nothing(begin: Begin, world: World) -> None:
    """Typed while the edit was under way: Neovim says that it applied what it left out; the user is told, and again."""
    path = world.put("a.txt", numbered(9))
    world.commit()
    world.script([{"run": "sed -i 's/^line 4$/& changed/' a.txt"}])
    editor = begin()
    editor.open(path)
    editor.command("Codex start do it")
    told(editor, "Done.")
    typed = "vim.api.nvim_buf_set_lines(0, 0, 0, false, {'typed'})"
    apply = "vim.lsp.handlers['workspace/applyEdit']"
    editor.command(
        f"lua apply = {apply}; {apply} = function(...) {apply} = apply; {typed}; return apply(...) end"
    )
    editor.act("Codex: Accept everything")
    told(editor, "a.txt: The editor said that it applied the edit, and its text is another one.")
    assert editor.text() == "typed\n" + numbered(9)
    editor.act("Codex: Accept everything")
    has(editor, "typed\n" + numbered(9, n4="line 4 changed"))
    until(lambda: not editor.marks(), "nothing left to decide")


def test_each_document_of_an_accept_is_guarded(begin: Begin, world: World) -> None:
    """Neovim looks at the version of the first document of an edit only: typing in the second is safe all the same."""
    one, two = world.put("one.txt", numbered(9)), world.put("two.txt", numbered(9))
    world.commit()
    world.script([{"run": "sed -i 's/^line 4$/& changed/' one.txt two.txt"}])
    editor = begin()
    editor.open(two)
    editor.open(one)
    editor.command("Codex start do it")
    told(editor, "Done.")
    typed = "vim.api.nvim_buf_set_lines(vim.fn.bufnr('two.txt'), 0, 0, false, {'typed'})"
    apply = "vim.lsp.handlers['workspace/applyEdit']"
    hook = f"if vim.inspect(e):find('two.txt') then {apply} = apply; {typed} end return apply(x, e, ...)"
    editor.command(f"lua apply = {apply}; {apply} = function(x, e, ...) {hook} end")
    editor.act("Codex: Accept everything")
    told(editor, "two.txt: The editor said that it applied the edit, and its text is another one.")
    has(editor, numbered(9, n4="line 4 changed"))
    editor.open(two)
    assert editor.text() == "typed\n" + numbered(9)
