"""What codex asks while a turn runs: the user says yes, no, or nothing; the settings and what was said before decide."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support.fake_editor import FakeEditor, ServerError
from tests.support.world import World, processes_of

OURS = {"questions": True}
"""What a client of ours says of itself."""
ON_REQUEST = {"approvalPolicy": "on-request"}
UNTRUSTED = {"approvalPolicy": "untrusted"}


def escalated(command: str, reason: str = "May I?") -> dict[str, Any]:
    return {"run": {"command": command, "escalate": reason}}


async def start(editor: FakeEditor, prompt: str = "Work", options: Any = ON_REQUEST, **more: Any) -> str:
    started = await editor.request(
        "codex/turn/start", {"prompt": prompt, "options": options, **more}, within=60
    )
    assert started["transport"] == "appServer"
    return str(started["turnId"])


async def ended(editor: FakeEditor, turn_id: str) -> Any:
    return await editor.wait_for("codex/turn/ended", lambda p: p["turnId"] == turn_id, within=60)


async def asked(editor: FakeEditor, turn_id: str | None = None) -> Any:
    fits = lambda p: turn_id in (None, p["turnId"])  # noqa: E731
    return await editor.wait_for("codex/question/asked", fits, within=60)


async def gone(editor: FakeEditor, question: Any) -> Any:
    fits = lambda p: p["questionId"] == question["questionId"]  # noqa: E731
    return await editor.wait_for("codex/question/gone", fits, within=30)


async def answer(editor: FakeEditor, question: Any, choice: str, **more: Any) -> None:
    params = {"questionId": question["questionId"], "answer": choice, **more}
    assert await editor.request("codex/question/answer", params) == {}


async def decisions(editor: FakeEditor, turn_id: str) -> list[Any]:
    read = await editor.request("codex/turn/read", {"turnId": turn_id})
    return list(read["turn"]["decisions"])


def heard(world: World) -> str:
    """What the model was told last."""
    return json.dumps(world.asked()[-1]["input"][-1])


@pytest.fixture
def repository(world: World) -> World:
    world.put("a.txt", "one\n")
    world.commit()
    return world


async def test_a_command_that_is_allowed_runs(repository: World) -> None:
    world = repository
    out = world.base / "out"
    world.script([escalated(f"echo it ran | tee {out}", "May I write there?"), {"say": "done"}])
    async with world.daemon(options=OURS) as editor:
        turn_id = await start(editor)
        question = await asked(editor, turn_id)
        listed = await editor.request("codex/question/list", {})
        assert listed == {"questions": [question]}
        assert not out.exists()
        await answer(editor, question, "accept")
        was = await gone(editor, question)
        end = await ended(editor, turn_id)
        assert await editor.request("codex/question/list", {}) == {"questions": []}
        [decision] = await decisions(editor, turn_id)
        read = await editor.request("codex/turn/read", {"turnId": turn_id})
        with pytest.raises(ServerError) as late:
            await answer(editor, question, "accept")
        with pytest.raises(ServerError) as unknown:
            await editor.request("codex/question/answer", {"questionId": "q-0", "answer": "accept"})
    assert end["status"] == "completed", end
    assert out.read_text() == "it ran\n"
    assert "it ran" in heard(world)
    assert question["kind"] == "command"
    assert question["choices"] == ["accept", "acceptForSession", "cancel", "decline"]
    assert question["default"] == "decline"
    assert {*question["labels"]} == {*question["choices"]}
    assert question["reason"] == "May I write there?"
    assert question["argv"][1:] == ["-lc", f"echo it ran | tee {out}"]
    assert question["cwd"] == str(world.ws)
    assert str(out) in question["text"]
    assert was == {**question, "outcome": "answered", "answer": "accept"}
    assert (decision["answer"], decision["by"]) == ("accept", "user")
    [item] = [item for item in read["turn"]["items"] if item["type"] == "question"]
    assert (item["answer"], item["by"], item["sha256"]) == ("accept", "user", decision["sha256"])
    assert late.value.data["kind"] == "questionGone"
    assert unknown.value.data["kind"] == "unknownQuestion"
