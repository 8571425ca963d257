"""The whole way in editors for which nobody wrote a client: by code actions, bare commands, and messages."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from tests.support.buffers import path_of, uri_of
from tests.support.fake_editor import CODEX_NOTIFICATIONS, FakeEditor, ServerError
from tests.support.profiles import EGLOT, EGLOT_1_9, FULL, HELIX, KATE, MINIMAL, NEOVIM, Profile
from tests.support.world import World

ASKING = {"approvalPolicy": "on-request"}
REAL = [NEOVIM, EGLOT, EGLOT_1_9, HELIX, KATE]
IDS = ["neovim", "eglot", "eglot-1.9", "helix", "kate"]
A_SCREEN = 22


@pytest.fixture
def repository(world: World) -> World:
    world.put("a.txt", "one\ntwo\nthree\n")
    world.put("b.txt", "b\n")
    world.commit()
    return world


@asynccontextmanager
async def plain(world: World, profile: Profile) -> AsyncIterator[FakeEditor]:
    """A daemon and an editor that passes over what is not LSP's."""
    async with world.daemon(profile=profile) as editor:
        editor.allow(*CODEX_NOTIFICATIONS)
        yield editor


async def menu(
    editor: FakeEditor, line: int = 0, end: tuple[int, int] | None = None, path: str = "a.txt", **context: Any
) -> list[dict[str, Any]]:
    """What is offered at a line, or from its start to a place."""
    there = end or (line, 0)
    params = {
        "textDocument": {"uri": uri_of(editor.path(path))},
        "range": {
            "start": {"line": line, "character": 0},
            "end": {"line": there[0], "character": there[1]},
        },
        "context": {"diagnostics": [], **context},
    }
    found: list[dict[str, Any]] = await editor.request("textDocument/codeAction", params)
    assert len(found) <= A_SCREEN
    return found


async def act(editor: FakeEditor, title: str, *args: Any, **more: Any) -> Any:
    """Takes the action of that title (or its beginning) as an editor does."""
    found = [action for action in await menu(editor, *args, **more) if action["title"].startswith(title)]
    assert len(found) == 1, f"{title}: {[action['title'] for action in found]}"
    command = found[0]["command"] if isinstance(found[0]["command"], dict) else found[0]
    return await run(editor, command["command"], *command.get("arguments", ()))


async def run(editor: FakeEditor, command: str, *arguments: Any) -> Any:
    """A command; without arguments there is none in the message, as in Helix."""
    params = {"command": command, **({"arguments": list(arguments)} if arguments else {})}
    return await editor.request("workspace/executeCommand", params, within=60)


async def titles(editor: FakeEditor, *args: Any, **more: Any) -> list[str]:
    return [action["title"] for action in await menu(editor, *args, **more)]


async def ended(editor: FakeEditor) -> Any:
    return await editor.wait_for("codex/turn/ended", within=60)


async def told(editor: FakeEditor, *words: str) -> str:
    """The first message that has these words and was not waited for before."""
    fits = lambda params: all(word in params["message"] for word in words)  # noqa: E731
    return str((await editor.wait_for("window/showMessage", fits))["message"])


# ---------------------------------------------------------------------------------------- what the user wrote
@pytest.mark.parametrize("profile", REAL, ids=IDS)
async def test_a_comment_is_a_prompt_and_goes_away_with_the_work(repository: World, profile: Profile) -> None:
    """PR-26."""
    world = repository
    world.script([{"run": "sed -i '/codex:/d; s/two/TWO/' a.txt; echo c >> b.txt"}, {"say": "It shouts."}])
    async with plain(world, profile) as editor:
        await editor.open("a.txt")
        await editor.type("a.txt", "# codex: shout two\n#  loudly\n", at=(1, 0))
        assert not any("what this says" in title for title in await titles(editor, 0))
        await act(editor, "Codex: Do what this says", 2)
        await ended(editor)
        assert "It shouts. (" in await told(editor, "hunk", "to decide")
        assert "shout two\nloudly" in world.words()
        assert "lines 2 to 3" in world.words()
        if profile is KATE:  # takes no edits that it did not ask for
            await act(editor, "Codex: Accept everything")
            await told(editor, "a.txt: The editor takes no edits", "save")
            await editor.save("a.txt")
            await act(editor, "Codex: Accept everything")
            await told(editor, "a.txt changed on disk; read it anew")
            assert (world.ws / "a.txt").read_text() == "one\n#  loudly\nTWO\nthree\n"
        else:
            await act(editor, "Codex: Accept everything")
            assert editor.text("a.txt") == "one\n#  loudly\nTWO\nthree\n"
            assert (world.ws / "b.txt").read_text() == "b\nc\n"
            await act(editor, "Codex: Undo last accept")
            assert "two" in editor.text("a.txt")
            await act(editor, "Codex: Redo")
            assert "TWO" in editor.text("a.txt")
        editor.check()


# ------------------------------------------------------------------------------ commands without arguments
@pytest.mark.parametrize("profile", [HELIX, MINIMAL], ids=["helix", "minimal"])
async def test_commands_know_what_they_are_about(repository: World, profile: Profile) -> None:
    world = repository
    world.script(
        [
            {"plan": [{"step": "Do it", "status": "in_progress"}]},
            {"run": "echo c >> b.txt; echo four >> a.txt"},
            {"say": "Done."},
        ]
    )
    async with plain(world, profile) as editor:
        await run(editor, "codex.turn.start", {"prompt": "Work"})
        await ended(editor)
        assert "Do it" in await document(editor, profile, "codex.turn.todos")
        assert "Done." in await document(editor, profile, "codex.turn.show")
        assert "+four" in await document(editor, profile, "codex.proposal.show")
        await run(editor, "codex.proposal.accept")
        assert (world.ws / "b.txt").read_text() == "b\nc\n"
        await run(editor, "codex.proposal.undo")
        assert (world.ws / "b.txt").read_text() == "b\n"
        await run(editor, "codex.proposal.redo")
        await run(editor, "codex.proposal.undo")
        await run(editor, "codex.proposal.reject")
        assert (world.ws / "b.txt").read_text() == "b\n"
        with pytest.raises(ServerError) as nothing:
            await run(editor, "codex.proposal.accept")
        assert nothing.value.data["kind"] == "unknownProposal"
        await told(editor, "no proposal with something left")


async def document(editor: FakeEditor, profile: Profile, command: str) -> str:
    """What a command opens; where the editor opens nothing, what it names."""
    result = await run(editor, command)
    if profile is HELIX:
        assert editor.shown[-1]["uri"] == result["uri"]
        path = result["uri"].removeprefix("file://")
    else:
        path = (await told(editor, "Codex: it is in")).removeprefix("Codex: it is in ")
    return str((editor.root / path).read_text())


@pytest.mark.parametrize("how", ["command", "action", "progress"])
async def test_a_turn_is_cancelled(repository: World, how: str) -> None:
    world = repository
    world.script([{"run": "echo c >> b.txt; sleep 600"}])
    async with plain(world, HELIX) as editor:
        await editor.open("a.txt")
        await run(editor, "codex.turn.start", {"prompt": "Work"})
        await editor.wait_for("codex/proposal/changed", within=60)
        if how == "command":
            assert await run(editor, "codex.turn.cancel") == {"status": "cancelled"}
        elif how == "action":
            assert await act(editor, "Codex: Cancel the turn") == {"status": "cancelled"}
        else:
            [token] = editor.progress
            editor.notify("window/workDoneProgress/cancel", {"token": token})
        await ended(editor)
        await told(editor, "Codex: cancelled. (1 hunk in 1 file to decide)")
        assert "Codex: Cancel the turn" not in await titles(editor)
        with pytest.raises(ServerError):
            await run(editor, "codex.turn.cancel")
        await told(editor, "No turn runs.")


async def test_what_cannot_be_known_is_refused_with_what_to_do(repository: World) -> None:
    async with plain(repository, HELIX) as editor:
        for command, kind, words in (
            ("codex.turn.start", "promptMissing", "write `codex: …`"),
            ("codex.turn.show", "unknownTurn", "no turn yet"),
            ("codex.proposal.undo", "nothingToUndo", "Nothing was decided"),
            ("codex.question.accept", "unknownQuestion", "No question waits"),
        ):
            with pytest.raises(ServerError) as refused:
                await run(editor, command)
            assert refused.value.data["kind"] == kind
            assert words.lower() in (await told(editor, "Codex: ")).lower()
        params = {"command": "codex.prompt.attach", "arguments": None}
        with pytest.raises(ServerError) as missing:
            await editor.request("workspace/executeCommand", params)
        assert missing.value.data["errors"] == [{"field": "uri", "reason": "Field required"}]


async def test_an_editor_that_tells_errors_itself_is_not_told_twice(repository: World) -> None:
    async with plain(repository, NEOVIM) as editor:
        with pytest.raises(ServerError) as refused:
            await run(editor, "codex.turn.start")
        assert refused.value.message.endswith("take the code action on it.")
        assert editor.messages("window/showMessage") == []


async def test_a_turn_that_fails_says_why_and_what_to_do(repository: World) -> None:
    world = repository
    world.script([{"status": {"code": 400, "message": "no such thing"}}])
    async with plain(world, HELIX) as editor:
        await run(editor, "codex.turn.start", {"prompt": "Work"})
        error = (await ended(editor))["error"]
        message = await told(editor, error["message"][:40])
        [shown] = editor.messages("window/showMessage")
        assert shown["type"] == 1
        assert message.endswith(error.get("hint", ""))


# ------------------------------------------------------------------------------------------------ questions
def asks(world: World) -> Any:
    out = world.base / "out"
    world.script([{"run": {"command": f"touch {out}", "escalate": "May I?"}}, {"say": "done"}])
    return out


@pytest.mark.parametrize("profile", [HELIX, KATE], ids=["helix", "kate"])
@pytest.mark.parametrize(("label", "done"), [("Yes", True), ("No", False)])
async def test_a_question_is_answered_by_an_action(
    repository: World, profile: Profile, label: str, done: bool
) -> None:
    world = repository
    out = asks(world)
    async with plain(world, profile) as editor:
        await editor.open("b.txt")
        await run(editor, "codex.turn.start", {"prompt": "Work", "options": ASKING})
        assert f"touch {out}" in await told(editor, "Codex asks: run `touch", "by a code action")
        offered = [title for title in await titles(editor, path="b.txt") if title.startswith("Codex asks")]
        labels = ["No", "Yes", "Yes, and whenever exactly this is asked again", "No, and end the turn"]
        assert [title.rpartition(" – ")[2] for title in offered] == labels
        await act(editor, "Codex: Show the question", path="b.txt")
        assert "May I?" in open_or_named(editor)
        short = offered[0].rpartition(" – ")[0]
        [action] = [
            action for action in await menu(editor, path="b.txt") if action["title"] == f"{short} – {label}"
        ]
        await run(editor, action["command"]["command"], *action["command"]["arguments"])
        await ended(editor)
        assert out.exists() is done
        assert not any(title.startswith("Codex asks") for title in await titles(editor, path="b.txt"))
    assert bool(editor.requests("window/showMessageRequest")) is (profile is KATE)


def open_or_named(editor: FakeEditor) -> str:
    if editor.shown:
        return str(editor.path(editor.shown[-1]["uri"].removeprefix("file://")).read_text())
    last = editor.messages("window/showMessage")[-1]["message"]
    return str(editor.path(last.removeprefix("Codex: it is in ")).read_text())


async def test_a_question_is_answered_by_a_command(repository: World) -> None:
    world = repository
    out = asks(world)
    async with plain(world, HELIX) as editor:
        await run(editor, "codex.turn.start", {"prompt": "Work", "options": ASKING})
        await told(editor, "Codex asks")
        await run(editor, "codex.question.accept")
        await ended(editor)
    assert out.exists()


async def test_a_dialog_that_was_left_open_can_be_answered_by_an_action(repository: World) -> None:
    """C-g in Emacs leaves the request without an answer."""
    world = repository
    out = asks(world)
    async with plain(world, EGLOT) as editor:
        await editor.open("a.txt")
        editor.lie("window/showMessageRequest", "silent")
        await run(editor, "codex.turn.start", {"prompt": "Work", "options": ASKING})
        await editor.wait_until(lambda: bool(editor.requests("window/showMessageRequest")))
        [yes] = [action for action in await menu(editor) if action["title"].endswith("– Yes")]
        await run(editor, yes["command"]["command"], *yes["command"]["arguments"])
        await ended(editor)
        assert out.exists()
        assert editor.messages("$/cancelRequest")


async def test_of_two_questions_none_is_answered_by_a_bare_yes(repository: World) -> None:
    world = repository
    touch = lambda name: {"run": {"command": f"touch {world.base}/{name}", "escalate": "May I?"}}  # noqa: E731
    world.script(
        [
            {"when": "One", "steps": [touch("one"), {"say": "done"}]},
            {"when": "Two", "steps": [touch("two"), {"say": "done"}]},
        ]
    )
    async with plain(world, HELIX) as editor:
        await editor.open("a.txt")
        for prompt in ("One", "Two"):
            await run(editor, "codex.turn.start", {"prompt": prompt, "options": ASKING})
            await told(editor, "Codex asks")
        with pytest.raises(ServerError) as several:
            await run(editor, "codex.question.accept")
        assert several.value.data["kind"] == "unknownQuestion"
        for name in ("one", "two"):
            [yes] = [action for action in await menu(editor) if action["title"].endswith("– Yes")]
            assert f"/{name}" in yes["title"] or "…" in yes["title"]
            await run(editor, yes["command"]["command"], *yes["command"]["arguments"])
            await ended(editor)
            assert (world.base / name).exists()


# ------------------------------------------------------------------------------------------------ attached
async def test_what_is_attached_goes_in_with_the_next_turn_and_no_other(repository: World) -> None:
    world = repository
    world.script([{"say": "done"}])
    async with plain(world, HELIX) as editor:
        await editor.open("a.txt")
        await editor.open("b.txt")
        await act(editor, "Codex: Attach this buffer to the next turn", path="b.txt")
        await act(editor, "Codex: Attach this selection to the next turn", 1, (1, 3))
        await editor.type("a.txt", "zero\n", at=(0, 0))
        await editor.type("b.txt", "unsaved\n")
        await editor.type("a.txt", "codex: Explain\n", at=(4, 0))
        assert "Codex: Do what this says, with b.txt, a.txt:2" in await titles(editor, 4)
        assert "Codex: Attach nothing to the next turn (2 now)" in await titles(editor)
        with pytest.raises(ServerError):
            await run(editor, "codex.turn.start", {"prompt": "Work", "workspaceFolder": "file:///nowhere"})
        await act(editor, "Codex: Do what this says", 4)
        await ended(editor)
        words = world.words()
        assert "b.txt" in words
        assert "line 3" in words  # where the selection stands by now
        await run(editor, "codex.turn.start", {"prompt": "Again"})
        await ended(editor)
        assert "b.txt" not in world.words()
        await act(editor, "Codex: Attach this buffer to the next turn")
        assert await act(editor, "Codex: Attach nothing") == {"attached": []}


async def test_one_character_is_a_cursor_and_whole_lines_end_before_the_next(world: World) -> None:
    world.put("a.txt", "\U0001f600\n\ntwo\nthree\n")
    world.commit()
    world.script([{"run": "sed -i 's/three/THREE/' a.txt"}, {"say": "done"}])
    async with plain(world, HELIX) as editor:
        await editor.open("a.txt")
        for line, end in ((0, (0, 4)), (1, (2, 0))):  # the emoji's bytes; the end of an empty line
            offered = await titles(editor, line, end)
            assert offered == ["Codex: Attach this buffer to the next turn"]
        assert "Codex: Work on the selection" in await titles(editor, 0, (1, 0))
        await run(editor, "codex.turn.start", {"prompt": "Work"})
        await ended(editor)
        assert not any("this hunk" in title for title in await titles(editor, 2, (3, 0)))
        assert any("this hunk" in title for title in await titles(editor, 2, (4, 0)))


# --------------------------------------------------------------------------------------------------- files
async def test_open_files_that_change_on_disk_are_named_with_how_to_read_them_anew(
    repository: World,
) -> None:
    world = repository
    world.script([{"run": "mv b.txt c.txt; echo new > new.txt"}, {"say": "done"}])
    async with plain(world, HELIX) as editor:
        await editor.open("a.txt")
        await editor.open("b.txt")
        await run(editor, "codex.turn.start", {"prompt": "Work"})
        await ended(editor)
        await run(editor, "codex.proposal.accept")
        assert await told(editor, "gone from disk") == "Codex: b.txt is gone from disk; close it."
        assert (world.ws / "c.txt").exists()
        assert (world.ws / "new.txt").read_text() == "new\n"
        await run(editor, "codex.proposal.undo")
        assert "b.txt changed on disk; read it anew (:reload)" in await told(editor, "changed on disk")


async def test_a_document_that_is_open_already_is_to_be_read_anew(repository: World) -> None:
    world = repository
    world.script([{"run": "echo c >> b.txt"}, {"say": "done"}])
    async with plain(world, HELIX) as editor:
        await editor.open("a.txt")
        await run(editor, "codex.turn.start", {"prompt": "Work"})
        await ended(editor)
        shown = path_of((await run(editor, "codex.proposal.show"))["uri"])
        await editor.open(shown)
        await run(editor, "codex.proposal.show")
        await run(editor, "codex.proposal.accept")
        await run(editor, "codex.proposal.show", {"proposalId": shown.stem})
        assert f"{shown.name} changed on disk; read it anew (:reload)" in await told(editor, "anew")
        assert (
            len([words for words in editor.messages("window/showMessage") if "anew" in words["message"]]) == 1
        )


# -------------------------------------------------------------------------------------------------- limits
async def test_a_client_of_ours_is_told_nothing_of_this(repository: World) -> None:
    world = repository
    world.script([{"run": "echo c >> a.txt"}, {"say": "done"}])
    async with plain(world, FULL) as editor:
        await editor.open("a.txt")
        await editor.type("a.txt", "# codex: do it\n", at=(0, 0))
        assert await titles(editor) == []
        await run(editor, "codex.turn.start", {"prompt": "Work"})
        await ended(editor)
        assert {title.split(" (")[0] for title in await titles(editor)} == {
            f"Codex: {verb} {what}"
            for verb in ("Accept", "Reject")
            for what in ("all hunks of this file", "everything")
        }
        assert editor.messages("window/showMessage") == []


async def test_the_fullest_menu_fits_on_a_screen(repository: World) -> None:
    world = repository
    many = "".join(f"{n}\n" * 10 for n in range(30))
    world.put("a.txt", many)
    world.commit()
    world.script(
        [
            {"plan": [{"step": "Do it", "status": "in_progress"}]},
            {"run": "sed -i 's/^5$/five/;15~20s/.*/x/' a.txt"},
            {"run": {"command": f"touch {world.base}/out", "escalate": "May I?"}},
            {"say": "done"},
        ]
    )
    async with plain(world, HELIX) as editor:
        await editor.open("a.txt")
        await run(editor, "codex.turn.start", {"prompt": "Work"})
        await ended(editor)
        await act(editor, "Codex: Accept this hunk", 14)
        await run(editor, "codex.proposal.undo")
        await run(editor, "codex.turn.start", {"prompt": "Again", "options": ASKING})
        await told(editor, "Codex asks")
        await editor.type("a.txt", "# codex: do it\n", at=(0, 0))
        problem = {"range": {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 1}}}
        shown = await titles(editor, 0, (280, 0), diagnostics=[{**problem, "message": "bad"}])
        assert "Codex: Cancel the turn" in shown
        await run(editor, "codex.turn.cancel")


async def test_an_editor_without_action_literals_gets_bare_commands(repository: World) -> None:
    async with plain(repository, MINIMAL) as editor:
        await editor.open("a.txt")
        [attach] = await menu(editor)
        assert attach["command"] == "codex.prompt.attach"
        assert await act(editor, "Codex: Attach this buffer") == {"attached": ["a.txt"]}
