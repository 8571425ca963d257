"""The same stories in every editor: real editors, real codex, a scripted model; nothing but LSP between them.

What an editor does in its own way is recorded (``record``), and so comes into docs/editors/README.md.
"""

from __future__ import annotations

from pathlib import Path

from tests.editors.conftest import Record
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
def test_turn(editor: Editor, world: World, record: Record) -> None:
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
    accepted = "def area(r):\n    assert r >= 0\n    return 3 * r * r\n"
    editor.act("Codex: Accept everything")
    has(editor, accepted)
    assert path.read_text() == AREA
    editor.save()
    assert path.read_text() == accepted
    editor.act("Codex: Show the output")
    shows(editor, "I refuse it.")
    editor.open(path)


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


# --------------------------------------------------------------------------------------------- questions
def test_question(editor: Editor, world: World, record: Record) -> None:
    """Codex asks: the first is answered yes, in the editor's own dialog where it has one; the second no."""
    settings = Path(world.environ["XDG_CONFIG_HOME"], "codex-lsp", "config.toml")
    settings.parent.mkdir(parents=True)
    settings.write_text('approvalPolicy = "on-request"\n')
    path = world.put("a.txt", "one\n")
    world.commit()

    def asks(name: str) -> dict[str, object]:
        return {"run": {"command": f"touch {world.base}/{name}", "escalate": f"May I make {name}?"}}

    world.script([asks("first"), asks("second"), {"say": "All asked."}])
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


def _asked(editor: Editor) -> str:
    said = editor.told()
    return said[said.rindex("Codex asks:") :] if "Codex asks:" in said else ""


def _answer(editor: Editor, what: str, label: str) -> str:
    """The title of the action that answers so."""
    titles = until(lambda: [title for title in editor.actions() if what in title], "actions that answer")
    return next(title for title in titles if title.partition(" – ")[2].startswith(label))
