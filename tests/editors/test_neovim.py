"""What docs/editors/neovim.lua adds to Neovim's own client, and that its first part is enough without."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.editors import neovim
from tests.editors.editor import until
from tests.editors.neovim import Neovim
from tests.editors.test_stories import gate, has, numbered, propose, start, told
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
    world.script([{"say": "Done."}])
    editor = begin()
    editor.open(world.put("a.txt", "one\n"))
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


def test_review_goes_from_hunk_to_hunk(begin: Begin, world: World) -> None:
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


def test_restart_starts_the_daemon_again(begin: Begin, world: World) -> None:
    path = world.put("a.txt", numbered(3))
    world.commit()
    world.script([{"run": "sed -i 's/^line 1$/& changed/' a.txt"}])
    editor = begin()
    editor.open(path)
    start(editor, "do it")
    until(editor.marks, "a hunk")
    editor.command("Codex restart")
    until(lambda: not editor.marks(), "the daemon gone")
    until(editor.marks, "the hunk again")
    assert editor.text() == "# codex: do it\n" + numbered(3)
