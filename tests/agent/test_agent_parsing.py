"""A line of codex becomes an event, whatever the line holds."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from codex_lsp import inert
from codex_lsp.agent import events
from codex_lsp.agent.lines import Lines
from codex_lsp.agent.parsing import DEEPEST, EXCERPT, noise_of, parse
from codex_lsp.agent.replay import ReplayTransport
from codex_lsp.agent.transport import Run
from hypothesis import example, given, settings
from hypothesis import strategies as st

RECORDINGS = Path(__file__).parent.parent / "recordings"
RECORDED = sorted(
    {line for file in RECORDINGS.glob("*/*.jsonl") for line in file.read_bytes().split(b"\n") if line}
)


def item(**fields: Any) -> events.Item:
    event = parse(json.dumps({"type": "item.completed", "item": {"id": "item_0", **fields}}).encode())
    assert isinstance(event, events.ItemEvent)
    assert event.phase == "completed"
    assert event.item.raw == {"id": "item_0", **fields}
    assert event.item.type == fields.get("type", "")
    return event.item


def test_every_recorded_line_is_an_event_we_know():
    assert RECORDED
    for line in RECORDED:
        event = parse(line)
        assert not isinstance(event, events.Noise | events.UnknownEvent), line
        if isinstance(event, events.ItemEvent):
            assert event.item.id
            assert not isinstance(event.item, events.UnknownItem), line
            assert event.item.raw == json.loads(line)["item"]


def test_a_turn_is_told_by_its_events():
    assert parse(b'{"type":"thread.started","thread_id":"t"}') == events.ThreadStarted("t")
    assert parse(b'{"type":"turn.started"}') == events.TurnStarted()
    assert parse(b'{"type":"error","message":"Reconnecting... 1/5"}') == events.Trouble("Reconnecting... 1/5")
    assert parse(b'{"type":"turn.failed","error":{"message":"no"}}') == events.TurnFailed("no")
    usage = b'{"type":"turn.completed","usage":{"input_tokens":5,"cached_input_tokens":4,"output_tokens":3}}'
    assert parse(usage) == events.TurnCompleted(events.Usage(5, 4, 3))
    assert parse(b'{"type":"turn.completed"}') == events.TurnCompleted(None)


def test_commands_of_old_and_new_versions_are_read():
    new = item(
        type="command_execution",
        command="bash -lc ls",
        aggregated_output="a\n",
        exit_code=0,
        status="completed",
    )
    assert new == events.CommandExecution(
        id="item_0", command="bash -lc ls", output="a\n", exit_code=0, status="completed"
    )
    old = item(type="command_execution", command="bash -lc ls", aggregated_output="", status="in_progress")
    assert isinstance(old, events.CommandExecution)
    assert (old.exit_code, old.status) == (None, "inProgress")


def test_paths_of_file_changes_are_normal_paths():
    """Up to 0.104 codex writes them with dots."""
    changes = [
        {"path": "/ws/a/../b/./x", "kind": "add"},
        {"path": "//ws/y", "kind": {"type": "update", "move_path": None}},
        {"path": 5},
        "z",
    ]
    assert item(type="file_change", changes=changes, status="failed") == events.FileChange(
        id="item_0", changes=(("/ws/b/x", "add"), ("/ws/y", "update")), status="failed"
    )


def test_tool_calls_without_newer_fields_are_read():
    """0.47 has neither arguments nor result nor error."""
    assert item(type="mcp_tool_call", server="s", tool="t", status="completed") == events.McpToolCall(
        id="item_0", server="s", tool="t", arguments=None, result=None, error=None, status="completed"
    )
    failed = item(type="mcp_tool_call", server="s", tool="t", error={"message": "timed out"}, status="failed")
    assert isinstance(failed, events.McpToolCall)
    assert failed.error == "timed out"


def test_a_plan_is_its_steps():
    steps = [{"text": "a", "completed": True}, {"text": "b", "completed": False}, {"text": "c"}, 7]
    assert item(type="todo_list", items=steps) == events.TodoList(
        id="item_0", items=(("a", "completed"), ("b", "pending"), ("c", "pending"))
    )


def test_an_item_of_type_error_is_a_warning_not_the_end():
    assert item(type="error", message="careful") == events.WarningItem(id="item_0", message="careful")


def test_an_object_with_the_same_key_twice_is_read():
    """0.104 and later write ``id`` twice in web searches."""
    event = parse(
        b'{"type":"item.completed","item":{"id":"item_0","type":"web_search","query":"q","id":"ws_1","action":{}}}'
    )
    assert isinstance(event, events.ItemEvent)
    assert event.item == events.WebSearch(id="ws_1", query="q")


def test_what_is_unknown_is_kept_whole():
    """PF-04"""
    unknown = item(type="collab_tool_call", tool="spawn_agent", prompt="p")
    assert isinstance(unknown, events.UnknownItem)
    later = {"type": "item.plan.delta", "delta": "x", "n": [1, {"a": None}]}
    assert parse(json.dumps(later).encode()) == events.UnknownEvent("item.plan.delta", later)
    assert parse(b"{}") == events.UnknownEvent("", {})
    assert parse(b'{"type":"item.started","item":[]}') == events.UnknownEvent(
        "item.started", {"type": "item.started", "item": []}
    )


@pytest.mark.parametrize(
    "type_", ["command_execution", "file_change", "mcp_tool_call", "todo_list", "web_search"]
)
@pytest.mark.parametrize("wrong", [None, 5, "x", [], {}, True])
def test_fields_of_a_wrong_type_are_as_good_as_missing(type_: str, wrong: Any):
    """PF-04"""
    fields = "command aggregated_output exit_code status changes server tool error items query"
    assert item(type=type_, **dict.fromkeys(fields.split(), wrong)).id == "item_0"


@pytest.mark.parametrize(
    ("line", "text"),
    [
        (b"", ""),
        (b"  \t\r", ""),
        (b"\xef\xbb\xbf", ""),
        (b"\x1b[200~", "␛[200~"),
        (b"hello", "hello"),
        (b"[1]", "[1]"),
        (b"5", "5"),
        (b'{"type":', '{"type":'),
        (b"\xa4\xa4\xa4\xe5", "\ufffd" * 4),  # CP950
        (b"[" * 100_000, "[" * EXCERPT),
        (b'{"a":' * 5_000 + b"1" + b"}" * 5_000, '{"a":' * (EXCERPT // 5)),
        (
            b'{"a":' + b"[" * DEEPEST + b"]" * DEEPEST + b"}",
            '{"a":' + "[" * DEEPEST + "]" * (EXCERPT - 5 - DEEPEST),
        ),
        (b'{"n":' + b"1" * 5_000 + b"}", '{"n":' + "1" * (EXCERPT - 5)),
    ],
)
def test_a_line_that_is_no_event_is_noise(line: bytes, text: str):
    """PF-03"""
    assert parse(line) == events.Noise(text[:EXCERPT])


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"\xef\xbb\xbf", b""),
        (b"", b"\r"),
        (b"\x1b[?2004l\r", b"\x1b[?2004h"),
        (b"\x1b]0;title\x07 ", b" \t"),
    ],
)
def test_an_event_is_read_through_what_a_terminal_puts_around_it(before: bytes, after: bytes):
    """PF-03"""
    assert parse(before + b'{"type":"turn.started"}' + after) == events.TurnStarted()


def test_separators_that_are_no_newline_stay_in_the_text():
    """PF-05"""
    text = "a\u2028b\u0085c\x0bd"
    data = json.dumps({"type": "error", "message": text}, ensure_ascii=False).replace("\\u000b", "\x0b")
    lines = list(Lines().feed(data.replace("\x0b", "\\u000b").encode() + b"\n"))
    assert [parse(line.data) for line in lines] == [events.Trouble(text)]


def test_a_surrogate_without_its_other_half_is_replaced():
    r"""PR-12: nothing that comes out of here fails to be written as UTF-8."""
    event = parse(rb'{"type":"error","message":"a\ud800b\udc00c\ud83d\ude00d\\ud800e"}')
    assert event == events.Trouble("a\ufffdb\ufffdc😀d\\ud800e")


def test_numbers_that_json_does_not_have_become_null():
    event = parse(b'{"type":"x","a":NaN,"b":-Infinity,"c":1e999,"d":1.5}')
    assert event == events.UnknownEvent("x", {"type": "x", "a": None, "b": None, "c": None, "d": 1.5})


def check_any(event: events.Event) -> None:
    """What holds for every event: it can be written as JSON in UTF-8, and noise is short and inert."""
    if isinstance(event, events.Noise):
        assert len(event.text) <= EXCERPT
        assert event.text == inert.text(event.text)
    elif isinstance(event, events.ItemEvent):
        json.dumps(event.item.raw, ensure_ascii=False, allow_nan=False).encode()
        assert isinstance(event.item.id, str)
        if isinstance(event.item, events.FileChange):
            assert all(isinstance(path, str) and isinstance(kind, str) for path, kind in event.item.changes)
    elif isinstance(event, events.UnknownEvent):
        json.dumps(event.raw, ensure_ascii=False, allow_nan=False).encode()


@given(st.binary(max_size=300))
@settings(max_examples=300, deadline=None)
@example(b'{"type":"error","message":"\\uD800"}')
def test_no_bytes_make_parsing_fail(line: bytes):
    check_any(parse(line))
    check_any(noise_of(line, truncated=True))


@given(st.data())
@settings(max_examples=400, deadline=None)
def test_no_damage_to_a_line_makes_parsing_fail(data: st.DataObject):
    """PF-04: recorded lines with bytes changed, taken out, put in and repeated."""
    line = bytearray(data.draw(st.sampled_from(RECORDED)))
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(line)))
        to = min(len(line), at + data.draw(st.integers(0, 20)))
        line[at:to] = data.draw(st.one_of(st.binary(max_size=4), st.just(bytes(line[at:to]) * 2)))
    check_any(parse(bytes(line)))


JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=5,
)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for key, one in inner for place in places(one, (*path, key)))]


def put(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    if not path:
        return new
    value = dict(value) if isinstance(value, dict) else list(value)
    value[path[0]] = put(value[path[0]], path[1:], new)
    return value


@given(st.data())
@settings(max_examples=400, deadline=None)
def test_no_other_value_in_an_event_makes_parsing_fail(data: st.DataObject):
    """PF-04: recorded events in which any value is replaced by any other."""
    told = json.loads(data.draw(st.sampled_from(RECORDED)))
    told = put(told, data.draw(st.sampled_from(places(told))), data.draw(JSON))
    check_any(parse(json.dumps(told).encode()))


@given(st.lists(st.binary(max_size=30)), st.integers(1, 20))
@settings(max_examples=200, deadline=None)
def test_lines_are_the_same_however_the_bytes_arrive(chunks: list[bytes], longest: int):
    whole = b"".join(chunks)
    lines = Lines(longest)
    cut = [line for chunk in chunks for line in lines.feed(chunk)]
    cut += lines.finish()
    expected = whole.split(b"\n")
    if not expected[-1]:
        expected.pop()
    assert [line.dropped for line in cut] == [len(line) > longest for line in expected]
    assert [line.data for line in cut if not line.dropped] == [
        line for line in expected if len(line) <= longest
    ]


async def test_a_recording_plays_as_the_run_did():
    run = Run(("/codex",), Path("/"), {}, b"", "m")
    replay = ReplayTransport(RECORDINGS / "0.163.0" / "message.jsonl")
    played = [event async for event in replay.run(run)]
    assert isinstance(played[0], events.ThreadStarted)
    assert isinstance(played[-2], events.TurnCompleted)
    assert played[-1] == events.Exited(0, "")
    assert replay.runs == [run]
    noisy = ReplayTransport([b"", b"x", b"{}"], returncode=-9, stderr_tail="killed")
    assert [event async for event in noisy.run(run)] == [
        events.Noise("x"),
        events.UnknownEvent("", {}),
        events.Exited(-9, "killed", noise=1),
    ]
