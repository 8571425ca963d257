"""The wire and the events of the app-server: recordings of the real one, and whatever else could come."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from codex_lsp.agent import appqueries, events, rpc
from codex_lsp.agent.appevents import Reading
from codex_lsp.agent.appquestions import question
from codex_lsp.agent.lines import LONGEST, Lines
from codex_lsp.agent.outcome import outcome
from hypothesis import given
from hypothesis import strategies as st

RECORDINGS = sorted((Path(__file__).parent.parent / "recordings").glob("*/served/*.jsonl"))
METHODS = [
    *("turn/started", "turn/completed", "item/started", "item/completed", "item/agentMessage/delta"),
    *("turn/plan/updated", "error", "warning", "item/commandExecution/outputDelta", "model/rerouted"),
    *("thread/tokenUsage/updated", "configWarning", "x/y"),
]
KEYS = [
    *("threadId", "turnId", "item", "turn", "type", "id", "status", "error", "message", "codexErrorInfo"),
    *("text", "summary", "content", "command", "exitCode", "aggregatedOutput", "changes", "path", "kind"),
    *("plan", "step", "tokenUsage", "total", "inputTokens", "itemId", "delta", "result", "data", "thread"),
    *("structuredContent", "turns", "cwd", "gitInfo", "rateLimits", "primary", "usedPercent", "name"),
    *("rateLimitsByLimitId", "preview", "tool", "server", "arguments", "query"),
]
TYPES = [
    *("userMessage", "agentMessage", "reasoning", "commandExecution", "fileChange", "mcpToolCall"),
    *("webSearch", "newThing"),
]
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(max_size=5)
    | st.sampled_from([*TYPES, "completed", "failed", "interrupted", "T", "U", "inProgress"])
)
JSON = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(KEYS) | st.text(max_size=3), inner, max_size=6)
    ),
    max_leaves=20,
)


def read(lines: Iterable[bytes]) -> tuple[Reading, list[events.Event]]:
    """A recorded session, as the transport reads it."""
    reading, found = Reading(), list[events.Event]()
    for line in lines:
        message = rpc.read(line)
        if isinstance(message, rpc.Answer) and isinstance(message.result, dict):
            if "thread" in message.result:
                reading.thread_id = message.result["thread"]["id"]
            elif "turn" in message.result:
                reading.turn_id = message.result["turn"]["id"]
        elif isinstance(message, rpc.Notification):
            found += reading.take(message)
        else:
            assert not isinstance(message, events.Noise | rpc.Request), message
    return reading, found


@pytest.mark.parametrize("path", RECORDINGS, ids=lambda path: f"{path.parent.parent.name}-{path.stem}")
def test_every_recorded_session_is_understood(path: Path) -> None:
    reading, found = read(path.read_bytes().splitlines())
    assert reading.over
    unknown = [event for event in found if isinstance(event, events.UnknownEvent)]
    unknown_items = [
        event
        for event in found
        if isinstance(event, events.ItemEvent) and isinstance(event.item, events.UnknownItem)
    ]
    assert not unknown
    assert not unknown_items
    end = outcome(found)
    assert end.status == ("failed" if path.stem == "failed" else "completed")
    assert end.usage is None or end.usage.input_tokens > 0
    items = [
        event.item for event in found if isinstance(event, events.ItemEvent) and event.phase == "completed"
    ]
    said = [item.text for item in items if isinstance(item, events.AgentMessage)]
    pieces = "".join(event.text for event in found if isinstance(event, events.MessageDelta))
    if path.stem != "cut":  # there a message was begun that never came to its end
        assert pieces == "".join(said)
    kinds = {
        "commands": events.CommandExecution,
        "patch": events.FileChange,
        "mcp": events.McpToolCall,
        "search": events.WebSearch,
    }
    if path.stem in kinds:
        assert [item for item in items if isinstance(item, kinds[path.stem])]
    if path.stem == "plan":
        plans = [event.item for event in found if isinstance(event, events.ItemEvent)]
        steps = [[status for _, status in plan.items] for plan in plans if isinstance(plan, events.TodoList)]
        assert steps[0] == ["inProgress", "pending", "pending"]
        assert set(steps[-1]) == {"completed"}


def test_there_are_recordings() -> None:
    assert len(RECORDINGS) >= 10


@given(st.sampled_from(METHODS), st.dictionaries(st.sampled_from(KEYS), JSON, max_size=6), st.booleans())
def test_no_notification_is_too_odd(method: str, params: dict[str, Any], ours: bool) -> None:
    """PF-04"""
    reading = Reading()
    reading.thread_id = "T"
    if ours:
        params = {**params, "threadId": "T"}
    found = list(reading.take(rpc.Notification(method, params)))
    assert all(not isinstance(event, events.TurnCompleted) or reading.over for event in found)


@given(JSON)
def test_no_answer_is_too_odd(result: Any) -> None:
    appqueries.page(result)
    appqueries.history(result)
    appqueries.models(result)
    appqueries.limits(result)
    appqueries.login_begun(result)


@given(st.binary(max_size=60) | JSON.map(lambda value: json.dumps(value).encode()))
def test_any_line_is_a_message_or_noise(line: bytes) -> None:
    assert isinstance(rpc.read(line), rpc.Notification | rpc.Request | rpc.Answer | events.Noise)


@given(st.lists(st.tuples(st.text(max_size=8), JSON), max_size=5), st.data())
def test_what_is_said_arrives_however_it_is_cut(said: list[tuple[str, Any]], data: st.DataObject) -> None:
    params = [{"text": text, "value": value} for text, value in said]
    wire = b"".join(rpc.request(number, "m", each) for number, each in enumerate(params))
    lines, heard = Lines(LONGEST), []
    while wire:
        at = data.draw(st.integers(1, len(wire)))
        heard += [rpc.read(line.data) for line in lines.feed(wire[:at])]
        wire = wire[at:]
    assert [message.id for message in heard if isinstance(message, rpc.Request)] == list(range(len(said)))


def test_requests_are_told_from_answers_by_their_method() -> None:
    assert rpc.read(b'{"id":0,"method":"item/tool/call","params":{}}') == rpc.Request(0, "item/tool/call")
    assert rpc.read(b'{"id":0,"result":{"a":1}}') == rpc.Answer(0, {"a": 1})
    assert rpc.read(b'{"id":0,"error":{"code":-1,"message":"no"}}') == rpc.Answer(
        0, None, rpc.Refusal(-1, "no")
    )
    assert rpc.read(b'{"method":"x"}') == rpc.Notification("x")


def test_the_end_of_another_thread_is_not_the_end() -> None:
    reading = Reading()
    reading.thread_id, reading.turn_id = "T", "U"
    end = {"turn": {"id": "U", "status": "completed"}}
    other = {"threadId": "S", "turnId": "V"}
    said = {"type": "agentMessage", "id": "m", "text": "From below."}
    found = [
        *reading.take(
            rpc.Notification("turn/completed", {**other, "turn": {"id": "U", "status": "completed"}})
        ),
        *reading.take(rpc.Notification("item/agentMessage/delta", {**other, "itemId": "m", "delta": "From"})),
        *reading.take(rpc.Notification("item/completed", {**other, "item": said})),
        *reading.take(rpc.Notification("turn/completed", {"threadId": "T", "turn": {"id": "old"}})),
    ]
    assert [event.item.type for event in found if isinstance(event, events.ItemEvent)] == [
        "sub_agent_message"
    ]
    assert len(found) == 1
    assert list(reading.take(rpc.Notification("turn/completed", {"threadId": "T", **end}))) == [
        events.TurnCompleted(None)
    ]


@pytest.mark.parametrize(
    ("cause", "kind"),
    [
        ("unauthorized", "notLoggedIn"),
        ("usageLimitExceeded", "turnFailed"),
        ("sandboxError", "codexUnusable"),
        ({"httpConnectionFailed": {"httpStatusCode": 500}}, "turnFailed"),
        (None, "turnFailed"),
    ],
)
def test_codexs_typed_causes_are_our_kinds(cause: Any, kind: str) -> None:
    error = {"message": "Something.", "codexErrorInfo": cause, "additionalDetails": "More."}
    turn = {"id": "U", "status": "failed", "error": error}
    end = outcome([*Reading().take(rpc.Notification("turn/completed", {"turn": turn}))])
    assert (end.status, end.error and end.error.kind) == ("failed", kind)
    assert end.error
    assert "Something." in end.error.message


def test_a_turn_ended_by_a_decision_is_cancelled() -> None:
    turn = {"id": "U", "status": "interrupted"}
    end = outcome([*Reading().take(rpc.Notification("turn/completed", {"turn": turn}))])
    assert (end.status, end.error) == ("cancelled", None)


def test_only_what_a_user_can_answer_is_a_question() -> None:
    asked = question(rpc.Request(3, "item/fileChange/requestApproval", {"itemId": "i"}))
    assert asked
    assert (asked.id, asked.kind, asked.item_id, asked.choices[-1]) == ("3", "fileChange", "i", "decline")
    assert question(rpc.Request(3, "item/tool/call", {})) is None
