"""What the app-server transport can and exec cannot: words in between, pieces as they come, reviews."""

from __future__ import annotations

import base64
import contextlib
import json
import os
import signal
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from tests.inputs.pictures_kit import encoded, svg
from tests.support.fake_editor import FakeEditor, ServerError
from tests.support.world import World, processes_of

SERVED = {"transport": "appServer"}


async def start(editor: FakeEditor, prompt: str = "Work", **more: Any) -> str:
    started = await editor.request(
        "codex/turn/start", {"prompt": prompt, "options": SERVED, **more}, within=60
    )
    assert started["transport"] == more.get("options", SERVED).get("transport", "appServer")
    return str(started["turnId"])


async def ended(editor: FakeEditor, turn_id: str) -> Any:
    return await editor.wait_for("codex/turn/ended", lambda p: p["turnId"] == turn_id, within=60)


async def busy(editor: FakeEditor) -> Any:
    """Returns when the agent has changed something (what a command says first can come late)."""
    return await editor.wait_for("codex/proposal/changed", lambda p: p["state"] == "growing", within=30)


async def run(editor: FakeEditor, prompt: str = "Work", **more: Any) -> Any:
    return await ended(editor, await start(editor, prompt, **more))


def server_of(turn_id: str) -> int:
    """The process of a turn's app-server itself, not of what starts it."""
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            words = (folder / "cmdline").read_bytes().split(b"\0")
            marked = f"CODEX_LSP_RUN={turn_id}".encode() in (folder / "environ").read_bytes().split(b"\0")
            if marked and words[1:2] == [b"app-server"]:
                return int(folder.name)
    raise AssertionError("no app-server runs")


def of(editor: FakeEditor, method: str, **fields: Any) -> list[Any]:
    return [p for p in editor.messages(method) if all(p.get(key) == value for key, value in fields.items())]


@pytest.fixture
def repository(world: World) -> World:
    world.put("a.txt", "one\n")
    world.commit()
    return world


async def test_words_in_between_are_in_the_models_next_request(repository: World) -> None:
    world, gate = repository, repository.base / "gate"
    os.mkfifo(gate)
    work = {"command": f"echo two >> a.txt; cat {gate}", "limit": 60}
    world.script(
        [
            {"when": "Also", "steps": [{"run": "echo three >> a.txt"}, {"say": "Both."}]},
            {"when": "Work", "steps": [{"run": work}, {"say": "Never."}]},
        ]
    )
    async with world.daemon() as editor:
        turn_id = await start(editor)
        await busy(editor)
        span = {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 3}}
        prompt = [
            {"type": "text", "text": "Also this"},
            {"type": "selection", "uri": (world.ws / "a.txt").as_uri(), "range": span},
        ]
        before = len(world.asked())
        answer = await editor.request("codex/turn/steer", {"turnId": turn_id, "prompt": prompt}, within=30)
        assert answer == {}
        gate.write_text("go")
        end = await ended(editor, turn_id)
    assert world.words(before) == "Also this\n\nSelected in a.txt, line 1:\n```txt\none\n```"
    assert end["finalMessage"] == "Both."
    steering = of(editor, "codex/item", turnId=turn_id)
    assert [p["item"]["text"] for p in steering if p["item"]["type"] == "user_message"] == [
        world.words(before)
    ]


async def test_what_the_model_is_saying_is_broken_off_for_words_and_stays(repository: World) -> None:
    world = repository
    slow = {"say": "slow " * 400, "stream": {"size": 5, "delay": 0.1}}
    world.script([{"when": "Also", "steps": [{"say": "Both."}]}, {"when": "Work", "steps": [slow]}])
    async with world.daemon() as editor:
        turn_id = await start(editor)
        await editor.wait_for("codex/message", within=30)
        await editor.request("codex/turn/steer", {"turnId": turn_id, "prompt": "Also"}, within=30)
        end = await ended(editor, turn_id)
        read = await editor.request("codex/turn/read", {"turnId": turn_id})
        shown = await editor.request(
            "workspace/textDocumentContent", {"uri": f"codex://turn/{turn_id}/output.md"}
        )
    broken, also, both = read["turn"]["items"]
    said = "".join(piece["text"] for piece in of(editor, "codex/message", itemId=broken["id"], phase="delta"))
    assert 0 < len(said) < len(slow["say"])
    assert broken == {"id": broken["id"], "type": "agent_message", "text": said, "status": "incomplete"}
    assert (also["text"], both["text"], end["finalMessage"]) == ("Also", "Both.", "Both.")
    assert of(editor, "codex/message", itemId=broken["id"])[-1]["phase"] == "whole"
    assert shown["text"] == f"{said}\n[broken off]\n\nBoth.\n"


async def test_what_was_said_before_a_cancel_stays(repository: World) -> None:
    world = repository
    world.script([{"say": "slow " * 400, "stream": {"size": 5, "delay": 0.1}}])
    async with world.daemon() as editor:
        turn_id = await start(editor)
        await editor.wait_for("codex/message", within=30)
        await editor.request("codex/turn/cancel", {"turnId": turn_id}, within=30)
        end = await ended(editor, turn_id)
        [item] = (await editor.request("codex/turn/read", {"turnId": turn_id}))["turn"]["items"]
    assert (item["status"], item["text"][:5], end["status"]) == ("incomplete", "slow ", "cancelled")
    assert "finalMessage" not in end


async def test_documents_and_pictures_go_in_between(repository: World) -> None:
    """What is added has its place as at the start; a document that has a copy in this turn gets no second one."""
    world, first, second = repository, "untitled:Untitled-1", "untitled:Untitled-2"
    here, gate = "$TMPDIR/open", world.base / "gate"
    os.mkfifo(gate)
    work = {"command": f"echo two >> a.txt; cat {gate}", "limit": 60}
    change = f"ls {here}; echo more >> {here}/Untitled-1.txt; echo more >> {here}/Untitled-2.txt"
    world.script(
        [
            {"when": "Also", "steps": [{"run": change}, {"say": "Both."}]},
            {"when": "Work", "steps": [{"run": work}, {"say": "Never."}]},
        ]
    )
    picture = encoded(Image.new("RGB", (40, 40), "red"), "PNG")
    async with world.daemon() as editor:
        await editor.open(first, "one\n")
        await editor.open(second, "two\n")
        turn_id = await start(editor, [{"type": "text", "text": "Work"}, {"type": "buffer", "uri": first}])
        await busy(editor)
        prompt = [
            {"type": "text", "text": "Also"},
            {"type": "buffer", "uri": first},
            {"type": "buffer", "uri": second},
            {"type": "image", "data": base64.b64encode(picture).decode(), "mimeType": "image/png"},
            {"type": "image", "data": base64.b64encode(svg("")).decode(), "mimeType": "image/svg+xml"},
        ]
        before = len(world.asked())
        await editor.request("codex/turn/steer", {"turnId": turn_id, "prompt": prompt}, within=30)
        gate.write_text("go")
        end = await ended(editor, turn_id)
        read = await editor.request("codex/proposal/read", {"proposalId": end["proposalId"]})
    assert end["finalMessage"] == "Both."
    assert world.images(before)[0] == picture
    assert len(world.images(before)) == 2
    assert "[Image 1: pasted image]\n\n[Image 2: pasted image, drawn from SVG" in world.words(before)
    assert world.words(before).count("what you change there is proposed for the document") == 2
    assert {file["path"] for file in read["proposal"]["files"]} == {"a.txt", first, second}
    listed = [item["text"] for item in editor.messages("codex/output") if "Untitled" in item["text"]]
    assert listed == ["Untitled-1.txt\nUntitled-2.txt\n"]
    told = [note["message"] for note in editor.messages("window/logMessage") if note["type"] == 3]
    assert [note for note in told if "drawn from SVG" in note] == told


async def test_words_for_a_turn_that_takes_none_are_refused(repository: World) -> None:
    world, gate = repository, repository.base / "gate"
    os.mkfifo(gate)
    world.script([{"run": {"command": f"cat {gate}", "limit": 60}}])
    async with world.daemon() as editor:

        async def steer(turn_id: str, prompt: Any = "More") -> Any:
            with pytest.raises(ServerError) as refused:
                await editor.request("codex/turn/steer", {"turnId": turn_id, "prompt": prompt}, within=30)
            return refused.value.data.get("kind") or refused.value.data["errors"][0]["field"]

        by_exec = await start(editor, options={"transport": "exec"})
        assert await steer(by_exec) == "needsAppServer"
        await editor.request("codex/turn/cancel", {"turnId": by_exec}, within=30)
        assert await steer(by_exec) == "notSteerable"
        assert await steer("t-0") == "unknownTurn"
        turn_id = await start(editor)
        assert await steer(turn_id, " ") == "prompt"
        await editor.request("codex/turn/cancel", {"turnId": turn_id}, within=30)
        assert await steer(turn_id) == "notSteerable"


@pytest.mark.parametrize("sandbox", ["workspace-write", "danger-full-access"])
async def test_a_cancelled_turn_leaves_no_process(repository: World, sandbox: str) -> None:
    """PF-11"""
    world = repository
    command = "echo two >> a.txt; sleep 301 & setsid sleep 302 & (setsid sleep 303 &) ; sleep 304"
    world.script([{"run": {"command": command, "limit": 60}}, {"say": "never"}])
    async with world.daemon(options={"trust": "trusted"}) as editor:
        turn_id = await start(editor, options={**SERVED, "sandbox": sandbox})
        await busy(editor)
        assert len(processes_of([turn_id])) >= 4
        answer = await editor.request("codex/turn/cancel", {"turnId": turn_id}, within=10)
        assert answer == {"status": "cancelled"}
        assert processes_of([turn_id]) == []
        assert world.rooms() == []
        end = await ended(editor, turn_id)
        result = await editor.request("codex/proposal/accept", {"proposalId": end["proposalId"]})
        assert len(result["accepted"]) == 1
        # What was asked is kept in the thread, and that it was cut: codex was asked to stop, not struck.
        world.script([{"say": "again"}])
        again = await run(editor, "Again", threadId=end["threadId"])
    assert again["status"] == "completed"
    assert "<turn_aborted>" in json.dumps(world.asked()[-1])


async def test_pieces_come_in_order_and_make_the_whole(repository: World) -> None:
    world, gate = repository, repository.base / "gate"
    os.mkfifo(gate)
    lines = [f"line {number}" for number in range(5)]
    text = "A message that comes in many pieces: é 😀 and so on."
    work = f"exec 3<{gate}; read _ <&3; " + "; read _ <&3; ".join(f"echo {line}" for line in lines)
    world.script(
        [
            {"run": {"command": work, "limit": 60}},
            {"say": text, "stream": {"size": 5, "delay": 0.01}},
        ]
    )
    async with world.daemon() as editor:
        turn_id = await start(editor)
        await editor.wait_for("codex/output", within=30)
        with gate.open("w") as go_on:
            for line in lines:
                go_on.write("\n")
                go_on.flush()
                if line != lines[-1]:
                    await editor.wait_for("codex/output", lambda p, line=line: line in p["text"], within=30)
            await ended(editor, turn_id)
    messages = editor.messages("codex/message")
    *pieces, whole = messages
    assert {piece["phase"] for piece in pieces} == {"delta"}
    assert len(pieces) > 5
    assert "".join(piece["text"] for piece in pieces) == text
    assert (whole["text"], whole["phase"], whole["itemId"]) == (text, "whole", pieces[0]["itemId"])
    output = editor.messages("codex/output")
    assert "".join(piece["text"] for piece in output) == "".join(f"{line}\n" for line in lines)
    assert len([piece for piece in output if piece["text"]]) > 2
    assert [piece.get("exitCode") for piece in output] == [None] * (len(output) - 1) + [0]
    assert not any("whole" in piece for piece in output)


async def test_the_step_in_progress_is_the_one_that_codex_says(repository: World) -> None:
    world = repository
    plan = [
        {"step": "One", "status": "pending"},
        {"step": "Two", "status": "in_progress"},
        {"step": "Three", "status": "pending"},
    ]
    world.script([{"plan": plan}, {"say": "Done."}])
    async with world.daemon() as editor:
        await run(editor)
    during, after = editor.messages("codex/todos")
    assert [todo["status"] for todo in during["items"]] == ["pending", "inProgress", "pending"]
    assert [todo["status"] for todo in after["items"]] == ["pending", "pending", "pending"]


@pytest.mark.parametrize(("first", "second"), [("exec", "appServer"), ("appServer", "exec")])
@pytest.mark.parametrize("fork", [False, True])
async def test_a_thread_goes_on_whoever_wrote_it(
    repository: World, first: str, second: str, fork: bool
) -> None:
    world = repository
    usage = {"input": 1000, "cached": 10, "output": 30}
    world.script([{"when": "", "steps": [{"say": "Said.", "usage": usage}]}])
    async with world.daemon() as editor:
        begun = await run(editor, "First words", options={"transport": first})
        more = {"threadId": begun["threadId"], "fork": fork}
        end = await run(editor, "Second words", options={"transport": second}, **more)
    assert end["status"] == "completed", end
    assert (end["threadId"] == begun["threadId"]) is not fork
    assert end["usage"]["inputTokens"] == 1000
    asked = json.dumps(world.asked()[-1])
    assert "First words" in asked
    assert "Second words" in asked


@pytest.mark.parametrize("by_setting", [False, True])
async def test_a_profile_that_the_app_server_does_not_take_is_refused(
    repository: World, by_setting: bool
) -> None:
    world = repository
    world.script([{"say": "hello"}])
    world.put("../codex-home/mine.config.toml", 'model_reasoning_effort = "low"\n')
    named = {} if by_setting else {"profile": "mine"}
    async with world.daemon(options={"profile": "mine"} if by_setting else {}) as editor:
        with pytest.raises(ServerError) as refused:
            await start(editor, options={**SERVED, **named})
        assert refused.value.data["kind"] == "codexUnsupported"
        assert "mine" in refused.value.message
        assert world.rooms() == []
        end = await run(editor, options={"transport": "exec", **named})
    assert end["status"] == "completed"
    assert [asked["reasoning"]["effort"] for asked in world.asked()] == ["low"]


async def test_the_end_of_a_sub_agent_is_not_the_end_of_the_turn(repository: World) -> None:
    world, gate = repository, repository.base / "gate"
    os.mkfifo(gate)
    world.script(
        [
            {"when": "Help", "steps": [{"run": "echo two >> a.txt"}, {"say": "Helped."}]},
            {
                "when": "Work",
                "steps": [
                    {"call": {"tool": "tool_search", "arguments": {"query": "spawn agent"}}},
                    {"call": {"tool": "spawn_agent", "arguments": {"message": "Help"}}},
                    {"run": {"command": f"cat {gate}", "limit": 60}},
                    {"say": "Done with help."},
                ],
            },
        ]
    )
    async with world.daemon() as editor:
        turn_id = await start(editor)
        helped = await editor.wait_for(
            "codex/item", lambda p: p["item"]["type"] == "sub_agent_message", within=60
        )
        assert helped["item"]["text"] == "Helped."
        gate.write_text("go")
        end = await ended(editor, turn_id)
        read = await editor.request("codex/proposal/read", {"proposalId": end["proposalId"]})
    assert (end["status"], end["finalMessage"]) == ("completed", "Done with help.")
    assert [file["path"] for file in read["proposal"]["files"]] == ["a.txt"]


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
async def test_an_app_server_that_dies_fails_its_turn_and_keeps_what_it_did(
    repository: World, number: signal.Signals
) -> None:
    """PF-17"""
    world = repository
    world.script([{"run": {"command": "echo two >> a.txt; sleep 300", "limit": 60}}])
    async with world.daemon() as editor:
        turn_id = await start(editor)
        await busy(editor)
        os.kill(server_of(turn_id), number)
        end = await ended(editor, turn_id)
        assert (end["status"], end["error"]["kind"]) == ("failed", "turnFailed")
        assert "bubblewrap" not in end["error"]["message"]
        assert processes_of([turn_id]) == []
        assert world.rooms() == []
        result = await editor.request("codex/proposal/accept", {"proposalId": end["proposalId"]})
        assert len(result["accepted"]) == 1


async def test_a_review_takes_no_words(repository: World) -> None:
    world, gate = repository, repository.base / "gate"
    os.mkfifo(gate)
    world.script([{"run": {"command": f"echo two >> a.txt; cat {gate}", "limit": 60}}, {"say": "Well."}])
    async with world.daemon() as editor:
        turn_id = await start(editor, "", review={"target": "uncommitted"}, options={})
        await busy(editor)
        with pytest.raises(ServerError) as refused:
            await editor.request("codex/turn/steer", {"turnId": turn_id, "prompt": "More"}, within=30)
        assert refused.value.data["kind"] == "notSteerable"
        gate.write_text("go")
        assert (await ended(editor, turn_id))["status"] == "completed"


REVIEWS = [
    ({"target": "uncommitted"}, "Review of what is not committed", "unstaged"),
    ({"target": "commit", "commit": "HEAD"}, "Review of commit HEAD", "HEAD"),
    ({"target": "branch", "branch": "main"}, "Review of branch main", "main"),
]


@pytest.mark.parametrize(
    ("review", "title", "words"), REVIEWS, ids=[target["target"] for target, *_ in REVIEWS]
)
async def test_a_review_is_a_turn(repository: World, review: Any, title: str, words: str) -> None:
    world = repository
    world.put("a.txt", "one\nchanged\n")
    found = {"findings": [], "overall_correctness": "patch is correct", "overall_explanation": "All is well."}
    world.script([{"run": "git diff HEAD"}, {"say": json.dumps({**found, "overall_confidence_score": 0.9})}])
    async with world.daemon() as editor:
        turn_id = await start(editor, "", review=review, options={})
        end = await ended(editor, turn_id)
        listed = await editor.request("codex/turn/list", {})
    assert end["status"] == "completed", end
    assert "All is well." in end["finalMessage"]
    assert listed["turns"][0]["prompt"] == title
    asked = json.dumps(world.asked()[0]["input"])
    assert words in asked
    kinds = [p["item"]["type"] for p in editor.messages("codex/item") if p["phase"] == "completed"]
    assert {"entered_review_mode", "exited_review_mode"} <= set(kinds)
    # The agent saw the work as it is.
    assert "+changed" in json.dumps(world.asked()[-1]["input"])


@pytest.mark.parametrize(
    ("params", "problem"),
    [
        ({"prompt": "Look", "review": {"target": "uncommitted"}}, "prompt"),
        ({"prompt": "", "review": {"target": "commit"}}, "review.commit"),
        ({"prompt": "", "review": {"target": "branch", "branch": "main", "commit": "x"}}, "review.branch"),
        ({"prompt": "", "review": {"target": "branch", "branch": "--help"}}, "invalidOption"),
        (
            {"prompt": "", "review": {"target": "uncommitted"}, "options": {"transport": "exec"}},
            "needsAppServer",
        ),
    ],
)
async def test_a_review_that_cannot_be_is_refused(repository: World, params: Any, problem: str) -> None:
    world = repository
    world.script([{"say": "never"}])
    async with world.daemon() as editor:
        with pytest.raises(ServerError) as refused:
            await editor.request("codex/turn/start", params, within=30)
        data = refused.value.data
        assert (data.get("kind") or data["errors"][0]["field"]) == problem
    assert world.asked() == []
    assert world.rooms() == []


@pytest.mark.parametrize("transport", ["exec", "appServer"])
async def test_where_the_user_lets_commands_write_they_still_may(repository: World, transport: str) -> None:
    world = repository
    mine, added = world.base / "mine", world.base / "added"
    mine.mkdir()
    added.mkdir()
    world.script([{"run": f"touch {mine}/new; touch {added}/new"}, {"say": "Done."}])
    config = world.home / "config.toml"
    config.write_text(
        f"{config.read_text()}\n[sandbox_workspace_write]\nwritable_roots = [{json.dumps(str(mine))}]\n"
    )
    async with world.daemon() as editor:
        options = {"transport": transport, "addDirs": [added.as_uri()], "gitCheck": "skip"}
        end = await run(editor, options=options)
        read = await editor.request("codex/proposal/read", {"proposalId": end["proposalId"]})
    assert (mine / "new").exists()
    assert [file["path"] for file in read["proposal"]["files"]] == [str(added / "new")]
