"""Several turns, several daemons, one workspace."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.support.fake_editor import FakeEditor, ServerError
from tests.support.world import World


async def start(editor: FakeEditor, prompt: str, **more: Any) -> str:
    answer = await editor.request("codex/turn/start", {"prompt": prompt, **more}, within=60)
    return str(answer["turnId"])


async def ended(editor: FakeEditor, turn_id: str) -> Any:
    return await editor.wait_for("codex/turn/ended", lambda p: p["turnId"] == turn_id, within=60)


async def proposal(editor: FakeEditor, proposal_id: str) -> Any:
    return (await editor.request("codex/proposal/read", {"proposalId": proposal_id}))["proposal"]


async def test_turns_at_once_do_not_see_each_other_and_both_can_be_accepted(world: World) -> None:
    world.put("a.txt", "one\ntwo\nthree\nfour\nfive\nsix\nseven\n")
    world.commit()
    # Each waits for a sign that both are in the middle of their work.
    flag = world.base / "user" / "go"
    wait = f"while [ ! -e {flag} ]; do sleep 0.05; done"
    world.script(
        [
            {
                "when": "left",
                "steps": [{"run": f"sed -i s/one/ONE/ a.txt; {wait}; cat a.txt"}, {"say": "{last_output}"}],
            },
            {
                "when": "right",
                "steps": [
                    {"run": f"sed -i s/seven/SEVEN/ a.txt; {wait}; cat a.txt"},
                    {"say": "{last_output}"},
                ],
            },
        ]
    )
    async with world.daemon() as editor:
        left, right = await asyncio.gather(start(editor, "left"), start(editor, "right"))
        for turn_id in (left, right):
            await editor.wait_for(
                "codex/proposal/changed", lambda p, turn_id=turn_id: p["turnId"] == turn_id, within=30
            )
        flag.touch()
        ends = [await ended(editor, turn_id) for turn_id in (left, right)]
        assert ends[0]["finalMessage"].split() == ["ONE", "two", "three", "four", "five", "six", "seven"]
        assert ends[1]["finalMessage"].split() == ["one", "two", "three", "four", "five", "six", "SEVEN"]
        for end in ends:
            await editor.request("codex/proposal/accept", {"proposalId": end["proposalId"]})
        assert world.disk()["a.txt"].split() == ["ONE", "two", "three", "four", "five", "six", "SEVEN"]


async def test_turns_of_one_thread_wait_for_each_other(world: World) -> None:
    world.put("a.txt", "")
    world.commit()
    world.script(
        [
            {"when": "first", "steps": [{"run": "echo first >> a.txt; sleep 0.7"}]},
            {"when": "second", "steps": [{"run": "echo second >> a.txt; sleep 0.7"}]},
            {"when": "third", "steps": [{"run": "echo third >> a.txt"}]},
        ]
    )
    async with world.daemon() as editor:
        first = await start(editor, "first")
        thread = (await editor.wait_for("codex/turn/started", lambda p: "threadId" in p))["threadId"]
        # The first one still runs: it began the thread and holds it.
        second, third = await asyncio.gather(
            start(editor, "second", threadId=thread), start(editor, "third", threadId=thread)
        )
        ends = [await ended(editor, turn_id) for turn_id in (first, second, third)]
        assert [end["status"] for end in ends] == ["completed"] * 3
        order = [message["method"][11:] + " " + message["params"]["turnId"] for message in editor.heard
                 if message["method"] in ("codex/turn/started", "codex/turn/ended")]  # fmt: skip
        assert order == [f"{what} {turn}" for turn in (first, second, third) for what in ("started", "ended")]
        last = await proposal(editor, ends[2]["proposalId"])
        assert [line for hunk in last["files"][0]["hunks"] for line in hunk["lines"]] == [
            "+first", "+second", "+third"
        ]  # fmt: skip


async def test_a_growing_proposal_is_shown_and_cannot_be_decided_yet(world: World) -> None:
    world.put("a.txt", "one\n")
    world.commit()
    world.script([{"run": "echo two >> a.txt; sleep 1"}, {"run": "echo new > b.txt; sleep 1"}])
    async with world.daemon() as editor:
        turn_id = await start(editor, "Work")
        told = await editor.wait_for("codex/proposal/changed", within=30)
        assert told["files"] == [{"path": "a.txt", "kind": "update", "hunks": 1}]
        shown = await proposal(editor, told["proposalId"])
        assert (shown["state"], shown["files"][0]["hunks"][0]["lines"]) == ("growing", [" one", "+two"])
        with pytest.raises(ServerError) as error:
            await editor.request("codex/proposal/accept", {"proposalId": told["proposalId"]})
        assert error.value.data["kind"] == "stale"
        await editor.wait_for(
            "codex/proposal/changed", lambda p: len(p["files"]) == 2 and p["state"] == "growing"
        )
        await ended(editor, turn_id)
        methods = [message["method"] for message in editor.heard if message["method"].startswith("codex/")]
        assert methods[-1] == "codex/turn/ended"
        assert methods[-2] == "codex/proposal/changed"


async def test_two_daemons_on_one_workspace_do_not_decide_the_same_proposal(world: World) -> None:
    world.put("a.txt", "one\n")
    world.commit()
    world.script(
        [{"when": "quick", "steps": [{"run": "echo two >> a.txt"}]}, {"steps": [{"run": "sleep 2"}]}]
    )
    async with world.daemon(process=True) as one:
        end = await ended(one, await start(one, "quick"))
        running = await start(one, "slow")
        async with world.daemon() as two:
            listed = (await two.request("codex/turn/list"))["turns"]
            assert [turn["turnId"] for turn in listed] == [end["turnId"]], (
                "what another one runs is not ours to tell"
            )
            with pytest.raises(ServerError) as error:
                await two.request("codex/proposal/accept", {"proposalId": end["proposalId"]})
            assert error.value.data["kind"] == "heldElsewhere"
        result = await one.request("codex/proposal/accept", {"proposalId": end["proposalId"]})
        assert len(result["accepted"]) == 1
        assert (await ended(one, running))["status"] == "completed"


async def test_a_workspace_folder_may_be_named_and_is_protected_like_the_first(world: World) -> None:
    world.put("a.txt", "one\n")
    world.commit()
    other = world.base / "second"
    world.put(str(other / "b.txt"), "b\n")
    world.git("init", "-q", cwd=other)
    world.script([{"run": "pwd; echo c >> b.txt"}, {"say": "{last_output}"}])
    async with world.daemon(folders=[world.ws, other]) as editor:
        end = await ended(editor, await start(editor, "Work", workspaceFolder=f"file://{other}"))
        assert end["finalMessage"].strip() == str(other)
        assert (other / "b.txt").read_text() == "b\n"
        await editor.request("codex/proposal/accept", {"proposalId": end["proposalId"], "paths": ["b.txt"]})
        assert (other / "b.txt").read_text() == "b\nc\n"


async def test_a_proposal_in_the_hands_of_another_daemon_is_told_so_until_that_lets_go(world: World) -> None:
    """Two windows on one folder."""
    world.put("a.txt", "one\n")
    world.commit()
    world.script([{"run": "echo two >> a.txt"}])
    async with world.daemon(process=True) as second:
        async with world.daemon(process=True) as first:
            end = await ended(first, await start(first, "go"))
            named = {"proposalId": end["proposalId"]}
            for method, more in (
                ("codex/proposal/read", {}),
                ("codex/proposal/content", {"path": "a.txt", "side": "proposed"}),
                ("codex/proposal/accept", {}),
                ("codex/proposal/show", {}),
            ):
                with pytest.raises(ServerError) as error:
                    await second.request(method, {**named, **more})
                assert error.value.data["kind"] == "heldElsewhere"
                assert first.link.process is not None
                assert f"process {first.link.process.pid})" in error.value.message
                assert error.value.data["hint"]
            async with world.daemon(process=True) as third:  # its list has the turn
                [turn] = (await third.request("codex/turn/list"))["turns"]
                assert turn["proposalId"] == end["proposalId"]
                with pytest.raises(ServerError) as error:
                    await third.request("codex/proposal/read", named)
                assert error.value.data["kind"] == "heldElsewhere"
            with pytest.raises(ServerError) as error:
                await second.request("codex/proposal/read", {"proposalId": "../turns/x"})
            assert error.value.data["kind"] == "unknownProposal"
        assert (await proposal(second, end["proposalId"]))["state"] == "open"
        assert len((await second.request("codex/proposal/accept", named))["accepted"]) == 1
    assert world.disk()["a.txt"] == "one\ntwo\n"
