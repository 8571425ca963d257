"""The fold over what turns tell: closed lists, and one end for each thing."""

from __future__ import annotations

from typing import Any

import pytest
from codex_lsp.errors import NotTrusted
from codex_lsp.settings import Settings
from codex_lsp.telemetry.observer import Telemetry
from codex_lsp.telemetry.spans import Span
from codex_lsp.telemetry.switch import switched_on
from codex_lsp.views.updates import Ended, ItemSeen, Message

from tests.support.receiver import Receiver


def telemetry() -> tuple[Telemetry, list[Span]]:
    made, spans = Telemetry(), list[Span]()
    made.sinks = [spans.append]
    return made, spans


def tool(**fields: Any) -> dict[str, Any]:
    return {"id": "i", "type": "mcp_tool_call", "status": "completed", **fields}


@pytest.mark.parametrize(
    ("item", "facts"),
    [
        ({"id": "i", "type": "secret_type", "status": "secret"}, {"type": "other", "status": "other"}),
        ({"id": "i", "type": "web_search", "query": "secret"}, {"type": "web_search"}),
        ({"id": "i", "type": "error", "status": {"secret": 1}}, {"type": "error", "status": "other"}),
        (
            tool(server="secret", tool="selections"),
            {"server": "other", "tool": "other", "status": "completed"},
        ),
        (
            tool(server="codex_editor", tool="secret"),
            {"server": "editor", "tool": "other", "status": "completed"},
        ),
        (
            tool(server="codex_editor", tool="selections"),
            {"server": "editor", "tool": "selections", "status": "completed"},
        ),
    ],
)
def test_names_that_others_gave_stay_here(item: dict[str, Any], facts: dict[str, Any]) -> None:
    made, spans = telemetry()
    with made.turn("t-1"):
        made.hear(ItemSeen("t-1", "started", item))
        made.hear(ItemSeen("t-1", "completed", item))
    assert [span.facts for span in spans] == [facts]


def test_a_fact_that_is_not_on_the_list_cannot_be_told() -> None:
    with pytest.raises(ValueError, match="prompt"):
        Span("turn", "t-1", 0, 0, {"status": "completed", "prompt": "secret"})


def test_a_turn_ends_once_whatever_comes_after() -> None:
    made, spans = telemetry()
    with pytest.raises(NotTrusted), made.turn("t-1", transport="exec"):
        raise NotTrusted("secret")
    assert made.under_way() == {"waiting": 0, "running": 0}
    for update in (
        Message("t-1", "i", "secret"),
        ItemSeen("t-1", "completed", tool()),
        Ended("t-1", None, "failed"),
    ):
        made.hear(update)
    [span] = spans
    assert (span.failure, span.facts) == ("notTrusted", {"transport": "exec", "status": "refused"})


def test_what_codex_left_open_is_not_told_and_not_kept() -> None:
    made, spans = telemetry()
    with made.turn("t-1"):
        made.hear(ItemSeen("t-1", "started", {"id": "i", "type": "todo_list"}))
    made.hear(Ended("t-1", None, "completed"))
    made.hear(ItemSeen("t-1", "completed", {"id": "i", "type": "todo_list"}))
    assert [span.name for span in spans] == ["turn"]


def test_another_daemons_decision_is_in_the_trace_of_its_turn(receiver: Receiver) -> None:
    settings = Settings(telemetry_endpoint=receiver.url)
    for name in ("room", "apply"):
        made, problem = switched_on(settings, lambda _: None)
        assert made is not None and problem is None
        with made.step("t-1", name):  # type: ignore[arg-type]
            pass
        made.close()
    room, apply = receiver.spans()
    assert (room.trace, room.parent) == (apply.trace, apply.parent)
    assert room.id != apply.id
