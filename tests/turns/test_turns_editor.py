"""Editors that type while they are written to, do not answer, or answer late."""

from __future__ import annotations

import asyncio
from typing import Any, Literal

import pytest
from codex_lsp.editor import state

from tests.support.fake_editor import FakeEditor, ServerError
from tests.support.world import World

SEVEN = "one\ntwo\nthree\nfour\nfive\nsix\nseven\n"


async def changed(editor: FakeEditor, world: World) -> str:
    """A proposal that makes ONE of one in an open file."""
    world.put("a.txt", SEVEN)
    world.commit()
    await editor.open("a.txt")
    await editor.request("codex/turn/start", {"prompt": "Work"}, within=60)
    return str((await editor.wait_for("codex/turn/ended", within=60))["proposalId"])


async def accept(editor: FakeEditor, proposal_id: str) -> Any:
    return await editor.request("codex/proposal/accept", {"proposalId": proposal_id})


@pytest.mark.parametrize("version_check", ["refuse", "skip", "none"])
@pytest.mark.parametrize(("typed", "instead"), [("seven", "SIEBEN"), ("one\ntwo", "eins\ntwo")])
async def test_what_is_typed_while_the_edit_is_on_its_way_is_never_lost(
    world: World,
    version_check: Literal["refuse", "skip", "none"],
    typed: str,
    instead: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(state, "SEEN_TIMEOUT", 0.3)
    world.script([{"run": "sed -i s/one/ONE/ a.txt"}])
    async with world.daemon() as editor:
        proposal_id = await changed(editor, world)
        editor.version_check = version_check

        async def type_now(_: Any) -> None:
            editor.before_apply = None
            await editor.type("a.txt", instead, replacing=typed)

        editor.before_apply = type_now
        first = await accept(editor, proposal_id)
        if typed != "seven" and version_check == "none":
            return  # an editor that applies an edit to a text that has moved on loses what was typed: not ours to mend
        assert instead in editor.text("a.txt")
        assert first["accepted"] == []
        assert len(first["left"]) == 1
        second = await accept(editor, proposal_id)
        assert instead in editor.text("a.txt")
        if typed == "seven":
            assert len(second["accepted"]) == 1
            assert editor.text("a.txt") == SEVEN.replace("one", "ONE").replace("seven", "SIEBEN")
        else:
            assert len(second["conflicted"]) == 1
            assert editor.text("a.txt") == SEVEN.replace("one", "eins")


async def test_an_editor_that_never_answers_an_edit_keeps_nobody_waiting(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(state, "EDIT_TIMEOUT", 0.5)
    world.script([{"run": "sed -i s/one/ONE/ a.txt; echo new > b.txt"}])
    async with world.daemon() as editor:
        proposal_id = await changed(editor, world)
        editor.lie("workspace/applyEdit", "silent")
        result = await accept(editor, proposal_id)
        assert [item["path"] for item in result["left"]] == ["a.txt"]
        assert len(result["accepted"]) == 1
        assert editor.text("a.txt") == SEVEN
        assert world.disk()["b.txt"] == "new\n"
        editor.lie("workspace/applyEdit", None)
        assert len((await accept(editor, proposal_id))["accepted"]) == 1


async def test_edits_are_whole_lines_and_touch_no_more_than_they_must(world: World) -> None:
    world.script([{"run": "sed -i s/four/VIER/ a.txt"}])
    async with world.daemon() as editor:
        proposal_id = await changed(editor, world)
        await accept(editor, proposal_id)
        [asked] = editor.requests("workspace/applyEdit")
        [change] = asked["edit"]["documentChanges"]
        assert change["edits"] == [
            {
                "range": {"start": {"line": 3, "character": 0}, "end": {"line": 4, "character": 0}},
                "newText": "VIER\n",
            }
        ]
        assert change["textDocument"]["version"] == 1


async def test_a_confirmed_preview_is_asked_for_where_the_user_wants_one(world: World) -> None:
    world.script([{"run": "sed -i s/four/VIER/ a.txt"}])
    async with world.daemon(options={"preview": "annotations"}) as editor:
        await accept(editor, await changed(editor, world))
        [asked] = editor.requests("workspace/applyEdit")
        assert asked["edit"]["changeAnnotations"]["codex"]["needsConfirmation"] is True
        assert editor.text("a.txt") == SEVEN.replace("four", "VIER")


async def test_a_preview_that_the_user_declines_leaves_everything_and_says_so(world: World) -> None:
    world.script([{"run": "sed -i s/four/VIER/ a.txt; echo new > b.txt"}])
    async with world.daemon(options={"preview": "annotations"}) as editor:
        proposal_id = await changed(editor, world)
        editor.answers["workspace/applyEdit"] = lambda _: {"applied": False}
        result = await accept(editor, proposal_id)
        assert result["accepted"] == []
        assert {item["path"]: item.get("declined") for item in result["left"]} == {
            "a.txt": True,
            "b.txt": True,
        }
        assert "b.txt" not in world.disk()
        assert {f["state"] for f in result["proposal"]["files"]} == {"pending"}
        editor.answers.clear()
        assert len((await accept(editor, proposal_id))["accepted"]) == 2
        editor.answers["workspace/applyEdit"] = lambda _: {"applied": False}
        undone = await editor.request("codex/proposal/undo", {"proposalId": proposal_id})
        assert {item["path"] for item in undone["refused"] if item["declined"]} == {"a.txt", "b.txt"}
        assert world.disk()["b.txt"] == "new\n"


@pytest.mark.parametrize("cause", ["reason", "typing", "noPreview"])
async def test_what_the_user_did_not_decline_is_not_told_as_declined(world: World, cause: str) -> None:
    world.script([{"run": "sed -i s/four/VIER/ a.txt"}])
    options = {} if cause == "noPreview" else {"preview": "annotations"}
    async with world.daemon(options=options) as editor:
        proposal_id = await changed(editor, world)

        async def refuse(_: Any) -> Any:
            if cause == "typing":
                await editor.type("a.txt", "SIEBEN", replacing="seven")
            return {"applied": False, **({"failureReason": "no"} if cause == "reason" else {})}

        editor.answers["workspace/applyEdit"] = refuse
        [left] = (await accept(editor, proposal_id))["left"]
        assert "declined" not in left


async def test_a_preview_that_is_ticked_in_part_is_told_as_it_is(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(state, "SEEN_TIMEOUT", 0.3)
    world.script([{"run": "sed -i 's/one/ONE/; s/seven/SEVEN/' a.txt"}])
    async with world.daemon(options={"preview": "annotations"}) as editor:
        proposal_id = await changed(editor, world)

        def tick_the_first(params: Any) -> Any:
            [change] = params["edit"]["documentChanges"]
            editor.apply({"documentChanges": [{**change, "edits": change["edits"][:1]}]})
            return {"applied": True}

        editor.answers["workspace/applyEdit"] = tick_the_first
        first = await accept(editor, proposal_id)
        assert editor.text("a.txt").startswith("ONE\n")
        assert editor.text("a.txt").endswith("seven\n")
        assert len(first["accepted"]) == 1
        [left] = first["left"]
        assert "1 of 2 changes were taken" in left["reason"]
        assert "declined" not in left
        editor.answers.clear()
        await editor.request("codex/proposal/undo", {"proposalId": proposal_id})
        assert editor.text("a.txt") == SEVEN
        await editor.request("codex/proposal/redo", {"proposalId": proposal_id})
        assert editor.text("a.txt") == SEVEN.replace("one", "ONE")
        assert len((await accept(editor, proposal_id))["accepted"]) == 1
        assert editor.text("a.txt") == SEVEN.replace("one", "ONE").replace("seven", "SEVEN")


async def test_settings_of_the_workspace_cannot_widen_access(world: World) -> None:
    world.script([{"run": "touch /var/tmp/outside-of-everything || echo refused"}, {"say": "{last_output}"}])
    async with world.daemon(check=False) as editor:
        editor.settings["codex"] = {
            "sandbox": "danger-full-access",
            "codexPath": "/bin/sh",
            "model": "gpt-5.5",
        }
        editor.notify("workspace/didChangeConfiguration", {"settings": {}})
        proposal = await editor.request(
            "codex/turn/start", {"prompt": "Work", "options": {"gitCheck": "skip"}}, within=60
        )
        assert proposal["room"]["kind"] == "overlay"
        end = await editor.wait_for("codex/turn/ended", within=60)
        assert "refused" in end["finalMessage"]
        warnings = " ".join(params["message"] for params in editor.messages("window/logMessage"))
        assert "sandbox" in warnings
        assert "codexPath" in warnings


async def test_a_decision_that_nobody_waits_for_any_more_is_not_left_half_done(world: World) -> None:
    world.script([{"run": "sed -i s/one/ONE/ a.txt; echo new > b.txt"}])
    async with world.daemon() as editor:
        proposal_id = await changed(editor, world)
        arrived, answer = asyncio.Event(), asyncio.Event()

        async def wait(_: Any) -> None:
            arrived.set()
            await answer.wait()

        editor.before_apply = wait
        pending = editor.send("codex/proposal/accept", {"proposalId": proposal_id})
        await arrived.wait()
        editor.cancel(pending)
        with pytest.raises(ServerError):
            await pending
        answer.set()
        await editor.wait_for("codex/proposal/changed", lambda params: params["state"] == "decided")
        assert editor.text("a.txt") == SEVEN.replace("one", "ONE")
        assert world.disk()["b.txt"] == "new\n"
        undone = await editor.request("codex/proposal/undo", {"proposalId": proposal_id})
        assert undone["restored"] == ["a.txt", "b.txt"]
        assert editor.text("a.txt") == SEVEN
