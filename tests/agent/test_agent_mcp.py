"""MCP servers as codex is told of them: the turn's own tools, and what the user decided about theirs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from codex_lsp.agent.appevents import Reading
from codex_lsp.agent.command import Endpoint, Turn, config, environment
from codex_lsp.agent.events import McpToolCall
from codex_lsp.agent.mcp import explain, overrides
from codex_lsp.agent.rpc import Notification
from codex_lsp.agent.version import Version
from codex_lsp.settings import Settings
from codex_lsp.views.calls import TEXT_LIMIT, call_body, call_line, call_text
from codex_lsp.views.updates import Output
from codex_lsp.views.view import View

TOOLS = Endpoint("http://127.0.0.1:4711/mcp", "s3cret")
TURN = Turn(folder=Path("/ws"), tools=TOOLS)


def test_the_turns_tools_are_told_by_address_and_the_token_by_environment():
    told = config(TURN, Version(0, 163))
    assert told["mcp_servers.codex_editor.url"] == TOOLS.url
    assert told["mcp_servers.codex_editor.bearer_token_env_var"] == "CODEX_LSP_TOOLS_TOKEN"
    assert "mcp_servers.codex_editor.required" not in told  # a turn goes on without them
    assert "s3cret" not in repr(told) + repr(TURN)
    env = environment({"CODEX_LSP_TOOLS_TOKEN": "inherited", "A": "b"}, TURN, "run")
    assert env == {"A": "b", "CODEX_LSP_RUN": "run", "CODEX_LSP_TOOLS_TOKEN": "s3cret"}
    assert "CODEX_LSP_TOOLS_TOKEN" not in environment({}, Turn(folder=Path("/ws")), "run")


def test_only_codex_that_needs_it_is_told_to_speak_http():
    assert config(TURN, Version(0, 47))["experimental_use_rmcp_client"] is True
    assert "experimental_use_rmcp_client" not in config(TURN, Version(0, 63))


def test_a_config_that_names_the_same_server_loses():
    own = Turn(folder=Path("/ws"), tools=TOOLS, config={"mcp_servers.codex_editor.url": "http://evil/"})
    assert config(own, Version(0, 163))["mcp_servers.codex_editor.url"] == TOOLS.url


@pytest.mark.parametrize(
    ("base", "expected"),
    [
        ({}, {}),
        ({"NO_PROXY": "example.org"}, {"NO_PROXY": "example.org"}),
        ({"HTTP_PROXY": "http://p"}, {"HTTP_PROXY": "http://p", "NO_PROXY": "127.0.0.1"}),
        (
            {"http_proxy": "http://p", "no_proxy": "a,b"},
            {"http_proxy": "http://p", "no_proxy": "a,b,127.0.0.1"},
        ),
    ],
)
def test_loopback_is_reached_without_a_proxy(base: dict[str, str], expected: dict[str, str]):
    env = environment(base, TURN, "run")
    assert {name: value for name, value in env.items() if not name.startswith("CODEX_LSP_")} == expected


def policies(value: Any) -> Any:
    return Settings.model_validate({"mcp": value}).mcp


def test_policies_become_codex_own_words():
    told, warnings = overrides(
        policies(
            {
                "tracker": {
                    "approve": "readOnly",
                    "tools": {
                        "delete": {"enabled": False},
                        "write": {"approve": "always"},
                        "ask_me": {"approve": "ask"},
                    },
                },
                "noisy": {"enabled": False},
            }
        ),
        {"tracker", "noisy", "other"},
    )
    assert warnings == []
    assert told == {
        "tracker.default_tools_approval_mode": "auto",
        "tracker.disabled_tools": ["delete"],
        "tracker.tools.write.approval_mode": "approve",
        "tracker.tools.ask_me.approval_mode": "prompt",
        "noisy.enabled": False,
    }


def test_what_codex_cannot_be_told_is_said_and_left_out():
    odd = {"odd.name": {"enabled": False}, "absent": {"enabled": False}}
    told, warnings = overrides(
        policies({**odd, "fine": {"tools": {"a b": {"approve": "always"}}}}), {"odd.name", "fine"}
    )
    assert told == {}
    assert [
        word in warning for word, warning in zip(("odd.name", "absent", "a b"), warnings, strict=True)
    ] == [True] * 3


@pytest.mark.parametrize(
    ("error", "explained"),
    [
        ("user cancelled MCP tool call", True),
        ("MCP tool call requires approval, but approval policy is never", True),
        ("tool call error: tool call failed for `s/t`: user cancelled MCP tool call", True),
        ("timed out awaiting tools/call after 2s", False),
        (None, False),
    ],
)
def test_refusals_for_want_of_approval_are_known(error: str | None, explained: bool):
    assert (explain("s", "t", error) is not None) == explained


def call(**changes: Any) -> McpToolCall:
    told = {"arguments": {}, "result": None, "error": None, "status": "completed", **changes}
    return McpToolCall(id="i", server="s", tool="t", **told)


def test_results_are_bounded_and_without_bytes():
    long = "x" * 1_000_000
    content = [
        {"type": "text", "text": long},
        {"type": "image", "data": "QUJD", "mimeType": "image/png"},
        {"type": "audio", "data": "QQ==", "mimeType": "audio/wav"},
        {"type": "resource_link", "uri": "file:///a"},
        {"type": "resource", "resource": {"uri": "file:///b", "blob": "QUI="}},
        "odd",
        *[{"type": "text", "text": "y"}] * 100,
    ]
    body = call_body(
        call(arguments={"a": long}, result={"content": content, "structuredContent": {"b": long}})
    )
    assert len(repr(body)) < 5 * TEXT_LIMIT
    assert body["result"]["more"] == 56
    assert body["result"]["content"][0]["truncated"]
    assert body["result"]["content"][1:6] == [
        {"type": "image", "mimeType": "image/png", "size": 3},
        {"type": "audio", "mimeType": "audio/wav", "size": 1},
        {"type": "resource_link", "uri": "file:///a"},
        {"type": "resource", "uri": "file:///b", "size": 2},
        {"type": "unknown"},
    ]


def test_a_call_as_text():
    content = [{"type": "text", "text": "found"}, {"type": "image", "data": "QUJD", "mimeType": "image/png"}]
    body = call_body(call(arguments={"q": 1}, result={"content": content, "structured_content": {"n": 1}}))
    assert call_line(body) == 's.t {"q": 1}'
    assert call_text(body) == 'found\n[image image/png, 3 bytes]\n{"n": 1}'
    failed = call_body(call(error="user cancelled MCP tool call", status="failed"))
    assert call_line(failed) == "s.t"
    assert call_text(failed).startswith("failed: user cancelled MCP tool call\nCodex lets a tool")
    assert "hint" not in body and '"s": {"tools": {"t": {"approve": "always"}}}' in failed["hint"]
    assert call_text(call_body(call(result="odd"))) == ""


def test_progress_of_a_call_comes_before_its_result():
    """As the schema of the app-server has it; 0.104.0 to 0.169.0 do not pass on what a server says of its progress."""
    reading = Reading()
    reading.thread_id = "T"
    view = View("t-1")
    item = {"type": "mcpToolCall", "id": "i", "server": "s", "tool": "t", "arguments": {"q": 1}}
    done = {**item, "status": "completed", "result": {"content": [{"type": "text", "text": "found"}]}}
    told = [
        ("item/started", {"item": {**item, "status": "inProgress"}}),
        ("item/mcpToolCall/progress", {"itemId": "i", "message": "half way"}),
        ("item/mcpToolCall/progress", {"itemId": "another", "message": "of nothing"}),
        ("item/completed", {"item": done}),
    ]
    shown = [
        update
        for method, params in told
        for event in reading.take(Notification(method, {"threadId": "T", "turnId": "x", **params}))
        for update in view.take(event)
    ]
    outputs = [update for update in shown if isinstance(update, Output)]
    assert [output.text for output in outputs] == ["", "half way\n", "found"]
    assert {output.command for output in outputs} == {'s.t {"q": 1}'}
    assert [output.exit_code for output in outputs] == [None, None, 0]
