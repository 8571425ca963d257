"""However a turn ends, nothing of it runs on and what it changed is kept."""

from __future__ import annotations

import asyncio
import os
import signal
from typing import Any

import pytest

from tests.support.fake_editor import FakeEditor, ServerError
from tests.support.world import World, processes_of

COMMAND = "echo two >> a.txt; sleep 301 & setsid sleep 302 & (setsid sleep 303 &) ; sleep 304"
LONG = [{"run": {"command": COMMAND, "limit": 60}}, {"say": "never"}]


async def start(editor: FakeEditor, prompt: str = "Work", **more: Any) -> Any:
    return await editor.request("codex/turn/start", {"prompt": prompt, **more}, within=60)


async def busy(editor: FakeEditor, world: World, **more: Any) -> str:
    """A turn whose command runs and whose first change was seen."""
    world.put("a.txt", "one\n")
    world.commit()
    started = await start(editor, **more)
    await editor.wait_for("codex/proposal/changed", lambda p: p["state"] == "growing", within=30)
    assert len(processes_of([started["turnId"]])) >= 4
    return str(started["turnId"])


async def ended(editor: FakeEditor, turn_id: str) -> Any:
    return await editor.wait_for("codex/turn/ended", lambda p: p["turnId"] == turn_id, within=60)


async def gone(turn_id: str, within: float = 5.0) -> None:
    """Returns when no process of a turn is left."""
    async with asyncio.timeout(within):
        while processes_of([turn_id]):  # noqa: ASYNC110 - other processes give no sign
            await asyncio.sleep(0.02)


async def accept_all(editor: FakeEditor, proposal_id: str, world: World) -> None:
    result = await editor.request("codex/proposal/accept", {"proposalId": proposal_id})
    assert len(result["accepted"]) == 1
    assert world.disk()["a.txt"] == "one\ntwo\n"


async def test_cancelling_answers_once_nothing_runs_and_keeps_the_changes(world: World) -> None:
    world.script(LONG)
    async with world.daemon() as editor:
        turn_id = await busy(editor, world)
        answer = await editor.request("codex/turn/cancel", {"turnId": turn_id}, within=30)
        assert answer == {"status": "cancelled"}
        assert processes_of([turn_id]) == []
        assert world.rooms() == []
        end = await ended(editor, turn_id)
        assert end["status"] == "cancelled"
        await accept_all(editor, end["proposalId"], world)
        assert await editor.request("codex/turn/cancel", {"turnId": turn_id}) == {"status": "cancelled"}


async def test_cancelling_the_progress_cancels_the_turn(world: World) -> None:
    world.script(LONG)
    async with world.daemon() as editor:
        turn_id = await busy(editor, world)
        [token] = editor.progress
        editor.notify("window/workDoneProgress/cancel", {"token": token})
        end = await ended(editor, turn_id)
        assert end["status"] == "cancelled"
        assert processes_of([turn_id]) == []
        assert editor.progress[token][-1]["kind"] == "end"


async def test_a_turn_that_takes_longer_than_allowed_is_cancelled(world: World) -> None:
    world.script(LONG)
    async with world.daemon() as editor:
        turn_id = await busy(editor, world, options={"timeoutSeconds": 8})
        end = await ended(editor, turn_id)
        assert (end["status"], end["error"]["kind"]) == ("cancelled", "timeout")
        assert processes_of([turn_id]) == []
        await accept_all(editor, end["proposalId"], world)


async def test_an_editor_that_is_gone_ends_the_turn_and_the_next_one_finds_its_changes(world: World) -> None:
    world.script(LONG)
    async with world.daemon(process=True) as editor:
        turn_id = await busy(editor, world)
        editor.link.close_input()
        await editor.link.exit_code(within=20)
        editor.server = {}
    assert processes_of([turn_id]) == []
    assert world.rooms() == []
    async with world.daemon() as editor:
        turn = (await editor.request("codex/turn/read", {"turnId": turn_id}))["turn"]
        assert turn["status"] == "cancelled"
        await accept_all(editor, turn["proposalId"], world)


async def test_a_terminated_daemon_ends_its_turns(world: World) -> None:
    world.script(LONG)
    async with world.daemon(process=True) as editor:
        turn_id = await busy(editor, world)
        assert editor.link.process is not None
        editor.link.process.terminate()
        assert await editor.link.exit_code(within=20) == 128 + signal.SIGTERM
        editor.server = {}
    assert processes_of([turn_id]) == []
    assert world.rooms() == []


async def test_a_killed_daemon_leaves_nothing_running_and_its_proposal_is_offered_again(world: World) -> None:
    world.script(LONG)
    async with world.daemon(process=True) as editor:
        turn_id = await busy(editor, world)
        assert editor.link.process is not None
        os.kill(editor.link.process.pid, signal.SIGKILL)
        await editor.link.exit_code()
        editor.server = {}
    await gone(turn_id)
    assert world.rooms() == [turn_id]
    async with world.daemon() as editor:
        turn = (await editor.request("codex/turn/read", {"turnId": turn_id}))["turn"]
        assert (turn["status"], turn["error"]["kind"]) == ("failed", "interrupted")
        assert turn["threadId"], "it could not go on"
        assert world.rooms() == []
        told = await editor.wait_for("codex/proposal/changed")
        assert told["proposalId"] == turn["proposalId"]
        assert told["state"] == "open"
        await accept_all(editor, turn["proposalId"], world)
        await editor.request("codex/proposal/undo", {"proposalId": turn["proposalId"]})
        assert world.disk()["a.txt"] == "one\n"


async def test_a_start_that_is_cancelled_while_it_waits_for_its_thread_leaves_nothing(world: World) -> None:
    world.put("a.txt", "one\n")
    world.commit()
    world.script([{"when": "quick", "steps": [{"say": "yes"}]}, {"when": "slow", "steps": LONG}])
    async with world.daemon() as editor:
        first = await start(editor, "quick")
        thread = (await ended(editor, first["turnId"]))["threadId"]
        second = await start(editor, "slow", threadId=thread)
        waiting = editor.send("codex/turn/start", {"prompt": "quick", "threadId": thread})
        await editor.wait_for("codex/proposal/changed", within=30)
        assert not waiting.done
        editor.cancel(waiting)
        with pytest.raises(ServerError) as error:
            await waiting
        assert error.value.code == -32800
        await editor.request("codex/turn/cancel", {"turnId": second["turnId"]}, within=30)
        turns = (await editor.request("codex/turn/list"))["turns"]
        assert [turn["turnId"] for turn in turns] == [second["turnId"], first["turnId"]]
        third = await start(editor, "quick", threadId=thread)
        assert (await ended(editor, third["turnId"]))["status"] == "completed"
        assert world.rooms() == []


async def test_a_daemon_that_ends_takes_no_more_turns(world: World) -> None:
    world.script(LONG)
    async with world.daemon(check=False) as editor:
        turn_id = await busy(editor, world)
        await editor.request("shutdown", within=30)
        with pytest.raises(ServerError):
            await start(editor)
        editor.notify("exit")
        assert await editor.link.exit_code(within=20) == 0
        editor.server = {}
    assert processes_of([turn_id]) == []
