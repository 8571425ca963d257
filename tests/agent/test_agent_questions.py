"""What codex asks, as a user can answer it, and the answers in codex' words."""

from __future__ import annotations

from typing import Any

import pytest
from codex_lsp.agent.appquestions import question, reply
from codex_lsp.agent.events import Question
from codex_lsp.agent.rpc import Request
from codex_lsp.errors import InvalidOption
from codex_lsp.turns.questions import filled
from codex_lsp.views.asking import asking, content, is_readable

COMMAND = "item/commandExecution/requestApproval"
ELICITATION = "mcpServer/elicitation/request"


def ask(method: str, **told: Any) -> Question:
    asked = question(Request(7, method, told))
    assert asked is not None
    return asked


def same(path: str) -> str:
    return path


@pytest.mark.parametrize(
    ("told", "choices"),
    [
        ({}, ("accept", "acceptForSession", "cancel", "decline")),
        (
            {"availableDecisions": ["accept", {"acceptWithExecpolicyAmendment": {}}, "cancel"]},
            ("accept", "acceptForSession", "cancel", "decline"),
        ),
        ({"availableDecisions": ["cancel"]}, ("cancel", "decline")),
        ({"availableDecisions": [{"applyNetworkPolicyAmendment": {}}]}, ("decline",)),
        ({"kind": "writeStdin"}, ("accept", "cancel", "decline")),
    ],
)
def test_what_would_be_written_down_for_good_is_no_choice(told: Any, choices: Any) -> None:
    asked = ask(COMMAND, **told)
    assert asked.choices == choices
    assert reply(asked, "acceptWithExecpolicyAmendment") == {"decision": "decline"}


def test_codex_own_memory_is_not_used() -> None:
    assert reply(ask(COMMAND), "acceptForSession") == {"decision": "accept"}
    permissions = {"network": {"enabled": True}}
    asked = ask("item/permissions/requestApproval", permissions=permissions)
    assert reply(asked, "acceptForSession") == {"permissions": permissions, "scope": "turn"}
    assert reply(asked, "decline") == {"permissions": {}, "scope": "turn"}


def test_a_form_of_an_mcp_server() -> None:
    properties = {
        "name": {"type": "string", "title": "Name", "description": "Whose"},
        "size": {
            "type": "string",
            "oneOf": [{"const": "s", "title": "Small"}, {"const": "l", "title": "Large"}],
        },
        "old": {"type": "string", "enum": ["a", "b"], "enumNames": ["A", "B"], "default": "b"},
        "many": {"type": "array", "items": {"type": "string", "enum": ["x", "y"]}},
        "count": {"type": "integer", "default": 3},
        "sure": {"type": "boolean"},
    }
    schema = {"type": "object", "properties": properties, "required": ["name"]}
    asked = ask(ELICITATION, mode="form", serverName="shop", message="What?", requestedSchema=schema)
    assert asked.choices == ("accept", "cancel", "decline")
    fields = {field.id: field for field in asked.fields}
    assert (fields["name"].label, fields["name"].text, fields["name"].required) == ("Name", "Whose", True)
    assert fields["size"].options == (("s", "Small", ""), ("l", "Large", ""))
    assert fields["old"].options == (("a", "A", ""), ("b", "B", ""))
    assert (fields["many"].type, [value for value, _, _ in fields["many"].options]) == ("strings", ["x", "y"])
    values = filled(asked.fields, {"name": "Bo", "many": ["x"], "size": "l"})
    assert values == {"name": "Bo", "many": ["x"], "size": "l", "old": "b", "count": 3}
    assert reply(asked, "accept", values) == {"action": "accept", "content": values}
    assert reply(asked, "decline", values) == {"action": "decline", "content": None}
    for wrong in (
        {},
        {"name": 1},
        {"name": "Bo", "size": "m"},
        {"name": "Bo", "many": ["z"]},
        {"name": "Bo", "many": "x"},
        {"name": "Bo", "count": True},
        {"name": "Bo", "count": 1.5},
        {"name": "Bo", "sure": "yes"},
        {"name": "Bo", "other": 1},
    ):
        with pytest.raises(InvalidOption):
            filled(asked.fields, wrong)


def test_a_form_that_we_cannot_show_cannot_be_accepted() -> None:
    odd = {"type": "object", "properties": {"a": {"type": "object"}}}
    assert ask(ELICITATION, mode="form", requestedSchema=odd).choices == ("cancel", "decline")
    for mode in ("openai/userVerification", "openai/form", "new"):
        assert question(Request(1, ELICITATION, {"mode": mode})) is None
    page = ask(ELICITATION, mode="url", url="https://example.org/", message="Sign in")
    assert page.choices == ("accept", "cancel", "decline")
    assert "https://example.org/" in asking(page, None, same).text


def test_what_the_agent_asks() -> None:
    options = [{"label": "Red", "description": "warm"}, {"label": "Blue", "description": "cold"}]
    colour = {"id": "c", "header": "Colour", "question": "Which?", "options": options}
    asked = ask("item/tool/requestUserInput", questions=[{**colour, "isOther": True}])
    assert asked.choices == ("Red", "Blue", "accept", "decline")
    assert reply(asked, "Blue") == {"answers": {"c": {"answers": ["Blue"]}}}
    assert reply(asked, "accept", {"c": "Green"}) == {"answers": {"c": {"answers": ["Green"]}}}
    assert reply(asked, "decline") == {"answers": {}}
    assert filled(asked.fields, {"c": "Green"}) == {"c": "Green"}
    closed = ask("item/tool/requestUserInput", questions=[colour, {**colour, "id": "d"}])
    assert closed.choices == ("accept", "decline")
    with pytest.raises(InvalidOption):
        filled(closed.fields, {"c": "Green", "d": "Red"})
    tricky = ask(
        "item/tool/requestUserInput",
        questions=[{**colour, "options": [{"label": "decline"}, {"label": "Red"}]}],
    )
    assert tricky.choices == ("accept", "decline")  # no word means two things


def test_what_a_yes_is_a_yes_to() -> None:
    told = {"command": "/bin/bash -lc ls", "cwd": "/ws", "reason": "One", "itemId": "a", "turnId": "t"}
    first = content(ask(COMMAND, **told), None, same, {})
    assert first is not None
    assert first == content(
        ask(COMMAND, **{**told, "reason": "Two", "itemId": "b", "turnId": "u"}), None, same, {}
    )
    for other in (
        {"command": "/bin/bash -lc 'ls '"},
        {"cwd": "/other"},
        {"reason": None},
        {"additionalPermissions": {"network": {"enabled": True}}},
        {"networkApprovalContext": {"host": "h", "protocol": "https"}},
    ):
        assert content(ask(COMMAND, **{**told, **other}), None, same, {}) != first
    assert content(ask(COMMAND, **{**told, "kind": "writeStdin"}), None, same, {}) is None
    assert content(ask("item/fileChange/requestApproval", itemId="x"), None, same, {}) is None
    assert content(ask(ELICITATION, mode="form", message="Say"), None, same, {}) is None
    call = {
        "mode": "form",
        "serverName": "s",
        "_meta": {"codex_approval_kind": "mcp_tool_call", "tool_params": {}},
    }
    assert content(ask(ELICITATION, **call), None, same, {}) is None  # nobody knows what is behind the name


def test_everything_that_is_to_be_permitted_is_said() -> None:
    entries = [
        {"access": "write", "path": {"type": "path", "path": "/x"}},
        {"access": "read", "path": {"type": "glob_pattern", "pattern": "/y/**"}},
        {"access": "write", "path": {"type": "special", "value": {"kind": "root"}}},
        {"access": "write", "path": {"type": "special", "value": {"kind": "unknown", "path": "/z"}}},
        {"access": "write", "path": {"type": "new", "what": 1}},
    ]
    permissions = {
        "network": {"enabled": True},
        "fileSystem": {"entries": entries, "write": ["/x", "/v"]},
        "camera": {"on": True},
    }
    shown = asking(ask("item/permissions/requestApproval", permissions=permissions), None, same)
    assert shown.permissions == (
        "use the network",
        "write /x",
        "read /y/**",
        "write every file",
        "write unknown /z",
        "write {'type': 'new', 'what': 1}",
        "write /v",
        "camera: {'on': True}",
    )
    assert all(line in shown.text for line in shown.permissions)
    command = asking(ask(COMMAND, command="ls", additionalPermissions=permissions), None, same)
    assert command.permissions == shown.permissions


def test_what_is_too_long_to_be_read_is_told() -> None:
    assert is_readable(asking(ask(COMMAND, command="echo " + "x" * 1000), None, same))
    assert not is_readable(asking(ask(COMMAND, command="echo " + "x" * 100_000), None, same))
