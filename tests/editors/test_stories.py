"""The same stories in every editor: real editors, real codex, a scripted model; nothing but LSP between them.

What an editor does in its own way is recorded (``record``), and so comes into docs/editors/README.md.
"""

from __future__ import annotations

import json
import os
import signal
from pathlib import Path

from tests.editors.conftest import Record, Shot
from tests.editors.editor import Editor, until
from tests.support.world import World

AREA = "def area(r):\n    return 3 * r * r\n"


def gate(world: World) -> tuple[str, Path]:
    """A command of the agent's that waits for a file, and that file."""
    opened = world.base / "opened"
    return f"until [ -e {opened} ]; do sleep 0.05; done", opened


def patch(*lines: str) -> str:
    """A patch in codex' format."""
    return "\n".join(["*** Begin Patch", *lines, "*** End Patch"])


def numbered(count: int, **changed: str) -> str:
    """Lines ``line 0`` … of which some are others: ``n3="three"``."""
    return "".join(f"{changed.get(f'n{number}', f'line {number}')}\n" for number in range(count))


def running(words: str, state: str = "") -> list[int]:
    """The processes with these words in their command line, and ``state`` in their environment."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            line = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
            environ = (folder / "environ").read_bytes() if words in line else b""
        except OSError:
            continue
        if words in line and state.encode() in environ:
            found.append(int(folder.name))
    return found


def journal(world: World) -> list[str]:
    """What the daemon keeps of its proposals."""
    return [path.read_text() for path in world.state.glob("**/proposals/*.json")]


def told(editor: Editor, words: str) -> str:
    """Waits for a message to the user; all of them."""

    def heard() -> str:
        said = editor.told()
        return said if words in said else ""

    return until(heard, f"the message {words!r}")


def start(editor: Editor, words: str, line: int = 0) -> None:
    """Starts a turn by a line in the text, unsaved, which stays there."""
    editor.insert(line, f"# codex: {words}\n")
    editor.go(line)
    editor.act("Codex: Do what this says")


def propose(editor: Editor, said: str = "Done.") -> None:
    """Starts a turn whose script ends with these words, and waits for its end."""
    start(editor, "do it")
    told(editor, said)


def has(editor: Editor, text: str) -> None:
    """Waits until the document has exactly that text."""
    until(lambda: editor.text() == text, f"the text {text!r} (now {editor.text()!r})")


def shows(editor: Editor, words: str) -> None:
    """Waits until a document is shown that has these words."""
    until(lambda: words in editor.text(), f"a document with {words!r}")


# ------------------------------------------------------------------------------------------------- turns
def test_turn(editor: Editor, world: World, record: Record, shot: Shot) -> None:
    """A turn from a comment in an unsaved buffer: progress, plan, end, output; the text only when accepted."""
    path = world.put("area.py", AREA)
    world.commit()
    wait, opened = gate(world)
    request = "# codex: refuse a negative radius\n"
    world.script(
        [
            {"plan": [{"step": "Look at the radius", "status": "in_progress"}], "run": wait},
            {
                "say": "I refuse it.",
                "patch": patch(
                    "*** Update File: area.py",
                    "@@",
                    f"-{request[:-1]}",
                    " def area(r):",
                    "+    assert r >= 0",
                    "     return 3 * r * r",
                ),
            },
            {"say": "A negative radius is refused."},
        ]
    )
    editor.open(path)
    start(editor, "refuse a negative radius")
    record("start", "code action")
    editor.act("Codex: Show the plan")
    shows(editor, "Look at the radius")
    record("documents", "virtual" if editor.document().startswith("codex://") else "files")
    record("progress", "shown" if "Codex" in editor.progress() else "not shown")
    editor.open(path)
    opened.touch()
    told(editor, "A negative radius is refused. (")
    record("messages", "messages")
    assert "refuse a negative radius" in world.words()
    until(lambda: not editor.progress(), "no progress after the end")
    assert editor.text() == request + AREA
    assert path.read_text() == AREA
    editor.go(0)
    assert editor.step() == 2
    shot(editor, "hunk")
    accepted = "def area(r):\n    assert r >= 0\n    return 3 * r * r\n"
    editor.act("Codex: Accept everything")
    has(editor, accepted)
    assert path.read_text() == AREA
    editor.save()
    assert path.read_text() == accepted
    editor.act("Codex: Show the output")
    shows(editor, "I refuse it.")
    editor.open(path)


def test_cancel(editor: Editor, world: World, record: Record) -> None:
    """A turn that runs is cancelled: the agent's command ends with it, the user is told, the text is as it was."""
    path = world.put("a.txt", "one\n")
    world.commit()
    wait, _ = gate(world)
    world.script([{"run": f"echo two >> a.txt; {wait}"}])
    editor.open(path)
    start(editor, "do it")
    until(lambda: running(wait), "the agent's command")
    editor.act("Codex: Cancel the turn")
    record("cancel", "code action")
    told(editor, "Codex: cancelled.")
    until(lambda: not running(wait), "the agent's command gone")
    assert editor.text() == "# codex: do it\none\n"
    assert path.read_text() == "one\n"


def test_selection(editor: Editor, world: World, record: Record) -> None:
    """A turn on the selection: the model is told of these lines, and of no others."""
    path = world.put("a.txt", numbered(9))
    world.commit()
    world.script([{"say": "I looked at it."}])
    editor.open(path)
    editor.select(3, 4)
    editor.act("Codex: Work on the selection")
    told(editor, "I looked at it.")
    record("selection", "code action")
    assert "line 3\nline 4" in world.words()
    assert "line 2" not in world.words()
    assert "line 5" not in world.words()


def test_problem(editor: Editor, world: World, record: Record) -> None:
    """A turn on what another tool found, where the editor lets us see that."""
    path = world.put("a.txt", numbered(3))
    world.commit()
    world.script([{"say": "I looked at it."}])
    editor.open(path)
    how = editor.fix(1, "the line is dull")
    record("problems", how or "no")
    if how:
        told(editor, "I looked at it.")
        assert "the line is dull" in world.words()


def test_attached(editor: Editor, world: World, record: Record) -> None:
    """A buffer is attached with what is not saved, and goes to the model with the next turn, whose title names it."""
    path, other = world.put("a.txt", "one\n"), world.put("other.txt", "saved\n")
    world.commit()
    world.script([{"run": "cat other.txt"}, {"say": "I have read it."}])
    editor.open(other)
    editor.insert(0, "a word that is not saved\n")
    editor.act("Codex: Attach this buffer to the next turn")
    record("attach", "code action")
    editor.open(path)
    editor.insert(0, "# codex: do it\n")
    editor.go(0)
    editor.act("Codex: Do what this says, with other.txt")
    told(editor, "I have read it.")
    assert "[Open document: other.txt" in world.words()
    assert "a word that is not saved\\nsaved\\n" in json.dumps(world.asked()[-1]["input"][-1])
    assert other.read_text() == "saved\n"


def test_error(editor: Editor, world: World, record: Record) -> None:
    """What stands in the way of a turn is told, with what to do about it; a turn that fails tells why."""
    path = world.put("a.txt", "one\n")
    world.script([{"status": {"code": 400, "message": "The model is on strike."}}])
    editor.open(path)
    start(editor, "do it")
    said = told(editor, "The folder is not inside a git work tree.")
    assert "Run `git init`" in said
    world.commit()
    editor.act("Codex: Do what this says")
    told(editor, "The model is on strike.")
    record("errors", "messages")


# ------------------------------------------------------------------------------------------------- hunks
def test_hunks(editor: Editor, world: World, record: Record) -> None:
    """Hunks of two files, stepped through by next-diagnostic: one rejected, one accepted, then a file, then all."""
    one, other = world.put("one.txt", numbered(30)), world.put("other.txt", numbered(4))
    world.commit()
    world.script([{"run": "sed -i 's/^line [159]$/& changed/; s/^line 2[09]$/& changed/' one.txt other.txt"}])
    editor.open(other)
    editor.open(one)
    propose(editor)
    until(lambda: len(editor.marks()) == 5, "five hunks")
    assert [(mark.line, mark.severity) for mark in editor.marks()] == [(n, 4) for n in (2, 6, 10, 21, 30)]
    assert "line 1 changed" in editor.marks()[0].message
    editor.go(0)
    assert [editor.step() for _ in range(3)] == [2, 6, 10]
    record("step", "next diagnostic")
    titles = editor.actions()
    assert [title for title in titles if "this hunk" in title] == [
        "Codex: Accept this hunk (+1 -1 lines)",
        "Codex: Reject this hunk (+1 -1 lines)",
    ]
    editor.act("Codex: Reject this hunk")
    until(lambda: [mark.line for mark in editor.marks()] == [2, 6, 21, 30], "the hunk gone")
    editor.go(0)
    assert [editor.step(), editor.step()] == [2, 6]
    editor.act("Codex: Accept this hunk")
    until(lambda: [mark.line for mark in editor.marks()] == [2, 21, 30], "the hunk gone")
    head = "# codex: do it\n"
    assert editor.text() == head + numbered(30, n5="line 5 changed")
    editor.act("Codex: Accept all hunks of this file (3)")
    all_but_one = numbered(30, **{f"n{number}": f"line {number} changed" for number in (1, 5, 20, 29)})
    has(editor, head + all_but_one)
    until(lambda: not editor.marks(), "no hunk here")
    editor.open(other)
    assert editor.text() == numbered(4)
    assert len(editor.marks()) == 1
    editor.act("Codex: Reject everything")
    until(lambda: not editor.marks(), "no hunk at all")
    assert editor.text() == numbered(4)
    assert (one.read_text(), other.read_text()) == (numbered(30), numbered(4))
    record("decide", "code actions")


def test_merged(editor: Editor, world: World, record: Record) -> None:
    """What is typed while the agent works, and afterwards, is kept; typed in the lines of a hunk it conflicts."""
    path = world.put("a.txt", numbered(20))
    world.commit()
    wait, opened = gate(world)
    world.script([{"run": f"sed -i 's/^line [289]$/& changed/' a.txt; {wait}"}])
    editor.open(path)
    start(editor, "do it")
    until(lambda: running(wait), "the agent's command")
    editor.insert(6, "typed meanwhile\n")
    opened.touch()
    told(editor, "Done.")
    until(lambda: [mark.line for mark in editor.marks()] == [3, 10], "hunks where they are now")
    editor.insert(1, "typed afterwards\n")
    until(lambda: [mark.line for mark in editor.marks()] == [4, 11], "hunks where they are now")
    editor.insert(12, "typed within\n")
    until(lambda: [mark.severity for mark in editor.marks()] == [4, 2], "a warning")
    editor.act("Codex: Accept everything")
    told(editor, "1 hunk in conflict with your text")
    lines = ["# codex: do it", "typed afterwards", *numbered(20, n2="line 2 changed").splitlines()]
    lines[7:7] = ["typed meanwhile"]
    lines[12:12] = ["typed within"]
    has(editor, "".join(f"{line}\n" for line in lines))
    until(lambda: [mark.severity for mark in editor.marks()] == [2], "the conflict is still to be seen")
    record("merge", "yes")


def test_bytes(editor: Editor, world: World, record: Record) -> None:
    """Emoji and CRLF: what is accepted and saved differs from what was by the hunk alone, byte by byte."""
    before = "añ 😀 one\r\ntwo 👩‍🚀 two\r\n𝒳 three\r\n".encode()
    path = world.put("a.txt", before)
    world.commit()
    world.script([{"run": "sed -i '1d; s/👩‍🚀/👩‍🚀🎉/' a.txt"}])
    editor.open(path)
    propose(editor)
    editor.act("Codex: Accept everything")
    has(editor, "añ 😀 one\ntwo 👩‍🚀🎉 two\n𝒳 three\n")
    editor.save()
    assert path.read_bytes() == before.replace("👩‍🚀".encode(), "👩‍🚀🎉".encode())
    record("text", "yes")


def test_files(editor: Editor, world: World, record: Record) -> None:
    """Files come, go and move on disk; the user is told of open ones, and reads anew what the disk has."""
    notes = world.put("notes.txt", "notes\n")
    ends, gone = world.put("ends.txt", "one\ntwo\n"), world.put("gone.txt", "bye\n")
    world.put("old.txt", numbered(9))
    world.commit()
    makes = "mkdir sub; echo new > sub/new.txt; mv old.txt fresh.txt; rm gone.txt"
    world.script([{"run": f"{makes}; sed -i 's/two/ZWEI/; s/$/\\r/' ends.txt"}])
    for path in (gone, ends, notes):
        editor.open(path)
    propose(editor)
    before = world.disk()
    editor.act("Codex: Accept everything (4 files)")
    said = told(editor, "gone.txt is gone from disk")
    assert "ends.txt changed on disk; read it anew" in said
    after = {key: value for key, value in before.items() if key not in ("gone.txt", "old.txt")}
    after |= {"ends.txt": "one\r\nZWEI\r\n", "fresh.txt": numbered(9), "sub/new.txt": "new\n"}
    assert world.disk() == after
    record("files", "on disk")
    editor.open(ends)
    editor.reload()
    until(
        lambda: editor.text().replace("\r", "") == "one\nZWEI\n", "the text of the disk"
    )  # Neovim keeps the form it knew
    hint = said.partition("read it anew (")[2].partition(")")[0]
    record("reload", f"told: {hint}" if hint else "told")
    editor.act("Codex: Undo last accept")
    until(lambda: world.disk() == before, "everything as it was")


def test_undo(editor: Editor, world: World, record: Record) -> None:
    """An accept is taken back and made again, in the text and on disk; what was typed since stays."""
    path = world.put("a.txt", numbered(9))
    world.commit()
    world.script([{"run": "sed -i 's/^line 4$/& changed/' a.txt; echo new > new.txt"}])
    editor.open(path)
    propose(editor)
    editor.act("Codex: Accept everything")
    head = "# codex: do it\n"
    has(editor, head + numbered(9, n4="line 4 changed"))
    until((world.ws / "new.txt").exists, "the new file")
    editor.insert(1, "typed since\n")
    head += "typed since\n"
    editor.act("Codex: Undo last accept")
    has(editor, head + numbered(9))
    until(lambda: not (world.ws / "new.txt").exists(), "the new file gone")
    until(lambda: len(editor.marks()) == 1, "the hunk to be decided again")
    editor.act("Codex: Redo")
    has(editor, head + numbered(9, n4="line 4 changed"))
    until((world.ws / "new.txt").exists, "the new file")
    record("undo", "code actions")


# ---------------------------------------------------------------------------------------------- the daemon
def test_killed(editor: Editor, world: World, record: Record) -> None:
    """The daemon dies in mid-turn and is back: the text is untouched, what was done is there to be decided."""
    path = world.put("a.txt", numbered(9))
    world.commit()
    wait, _ = gate(world)
    world.script([{"run": f"sed -i 's/^line 4$/& changed/' a.txt; {wait}"}])
    editor.open(path)
    start(editor, "do it")
    until(lambda: running(wait), "the agent's command")
    until(lambda: any("a.txt" in text for text in journal(world)), "the change noted by the daemon")
    (daemon,) = running("codex-lsp serve", str(world.state))
    os.kill(daemon, signal.SIGKILL)
    until(lambda: not running(wait), "the agent's command gone")
    editor.restart()
    told(editor, "The daemon ended before the turn did. Its changes so far are in the proposal.")
    assert editor.text() == "# codex: do it\n" + numbered(9)
    until(lambda: [mark.line for mark in editor.marks()] == [5], "the hunk")
    editor.act("Codex: Accept everything")
    has(editor, "# codex: do it\n" + numbered(9, n4="line 4 changed"))
    editor.act("Codex: Undo last accept")
    has(editor, "# codex: do it\n" + numbered(9))
    record("back", "yes")


# --------------------------------------------------------------------------------------------- questions
def asking(world: World, *lines: str) -> None:
    """Has codex ask, with these lines in the user's own configuration of the daemon."""
    settings = Path(world.environ["XDG_CONFIG_HOME"], "codex-lsp", "config.toml")
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text("\n".join(['approvalPolicy = "on-request"', *lines]))


def asks(world: World, name: str) -> dict[str, object]:
    """A step in which codex asks whether it may make a file."""
    return {"run": {"command": f"touch {world.base}/{name}", "escalate": f"May I make {name}?"}}


def test_question(editor: Editor, world: World, record: Record) -> None:
    """Codex asks: the first is answered yes, in the editor's own dialog where it has one; the second no."""
    asking(world)
    path = world.put("a.txt", "one\n")
    world.commit()
    world.script([asks(world, "first"), asks(world, "second"), {"say": "All asked."}])
    editor.open(path)
    start(editor, "do it")
    seen = until(lambda: editor.dialog() or _asked(editor), "a question")
    assert "first" in seen
    own = bool(editor.dialog())
    record("question", "dialog" if own else "code action")
    if own:
        editor.choose("Yes")
    else:
        editor.act(_answer(editor, "first", "Yes"))
    until((world.base / "first").exists, "what was allowed")
    until(lambda: "second" in (editor.dialog() or _asked(editor)), "another question")
    if own:
        editor.choose("No")
    else:
        editor.act(_answer(editor, "second", "No"))
    told(editor, "All asked.")
    assert not (world.base / "second").exists()


def test_unanswered(editor: Editor, world: World) -> None:
    """Nobody's answer is a no, and the turn goes on."""
    asking(world, "questionTimeoutSeconds = 1")
    path = world.put("a.txt", "one\n")
    world.commit()
    world.script([asks(world, "first"), {"say": "I did without it."}])
    editor.open(path)
    start(editor, "do it")
    until(lambda: editor.dialog() or _asked(editor), "a question")
    told(editor, "I did without it.")
    assert not (world.base / "first").exists()


def _asked(editor: Editor) -> str:
    said = editor.told()
    return said[said.rindex("Codex asks:") :] if "Codex asks:" in said else ""


def _answer(editor: Editor, what: str, label: str) -> str:
    """The title of the action that answers so."""
    titles = until(lambda: [title for title in editor.actions() if what in title], "actions that answer")
    return next(title for title in titles if title.partition(" – ")[2].startswith(label))
