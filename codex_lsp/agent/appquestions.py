"""What ``codex app-server`` asks, and the answers in its words (pure).

Shapes from ``codex app-server generate-json-schema`` of 0.163.0. What codex writes down for good when it is answered
(``acceptWithExecpolicyAmendment``, ``applyNetworkPolicyAmendment``) is never offered: rules are the user's to write.
``acceptForSession`` is offered wherever exactly the same can be asked again. Codex is told ``accept`` all the same:
its own memory goes by less than the exact content, ours (``turns/questions``) does not.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from codex_lsp.agent.events import Field, FieldType, Question, QuestionKind
from codex_lsp.agent.parsing import text_of
from codex_lsp.agent.rpc import Request

TOOL_CALL: Final = "mcp_tool_call"
"""The kind of an elicitation by which codex itself asks whether a tool may be called."""

_KINDS: Final[dict[str, QuestionKind]] = {
    "item/commandExecution/requestApproval": "command",
    "item/fileChange/requestApproval": "fileChange",
    "item/permissions/requestApproval": "permissions",
    "mcpServer/elicitation/request": "elicitation",
    "item/tool/requestUserInput": "userInput",
}

_DECLINED: Final[dict[str, dict[str, Any]]] = {
    "item/commandExecution/requestApproval": {"decision": "decline"},
    "item/fileChange/requestApproval": {"decision": "decline"},
    "item/permissions/requestApproval": {"permissions": {}},
    "mcpServer/elicitation/request": {"action": "decline", "content": None},
    "item/tool/requestUserInput": {"answers": {}},
    "item/tool/call": {
        "contentItems": [{"type": "inputText", "text": "There is no such tool."}],
        "success": False,
    },
    "applyPatchApproval": {"decision": "denied"},
    "execCommandApproval": {"decision": "denied"},
}

_FIELDS: Final[Mapping[str, FieldType]] = {
    "string": "string",
    "number": "number",
    "integer": "integer",
    "boolean": "boolean",
    "array": "strings",
}


def declined(method: str) -> dict[str, Any] | None:
    """The answer to a request that is nobody's to allow; None when it is one that we do not know."""
    return _DECLINED.get(method)


def question(asked: Request) -> Question | None:
    """What a request of codex' asks of the user; None when it is nothing that a user could answer."""
    kind = _KINDS.get(asked.method)
    told = asked.params
    if kind is None or (kind == "elicitation" and told.get("mode", "form") not in ("form", "url")):
        return None
    fields = _form(told.get("requestedSchema")) if kind == "elicitation" else _inputs(told.get("questions"))
    return Question(
        id=str(asked.id),
        kind=kind,
        choices=(*_choices(kind, told, fields), "decline"),
        item_id=text_of(told.get("itemId")),
        told=told,
        fields=fields or (),
    )


def is_tool_call(question: Question) -> bool:
    """Whether codex asks if a tool may be called (and not the tool's server for something of its own)."""
    meta = question.told.get("_meta")
    return (
        question.kind == "elicitation"
        and isinstance(meta, dict)
        and meta.get("codex_approval_kind") == TOOL_CALL
    )


def reply(question: Question, choice: str, content: Any = None) -> dict[str, Any]:
    """The answer to a question in codex' words; a choice that was not offered declines."""
    choice = choice if choice in question.choices else question.choices[-1]
    accepts = choice in ("accept", "acceptForSession")
    match question.kind:
        case "elicitation":
            return (
                {"action": "accept", "content": content or {}}
                if accepts
                else {"action": choice, "content": None}
            )
        case "permissions":
            asked = question.told.get("permissions")
            return {"permissions": asked if accepts and isinstance(asked, dict) else {}, "scope": "turn"}
        case "userInput":
            if choice == "decline":
                return {"answers": {}}
            said = content if accepts and isinstance(content, dict) else {question.fields[0].id: choice}
            return {
                "answers": {
                    id_: {"answers": value if isinstance(value, list) else [value]}
                    for id_, value in said.items()
                }
            }
        case _:
            return {"decision": "accept" if accepts else choice}


def _choices(kind: QuestionKind, told: Mapping[str, Any], fields: Sequence[Field] | None) -> Iterator[str]:
    """All but the refusal."""
    match kind:
        case "command":
            offered = told.get("availableDecisions")
            words = [word for word in offered if isinstance(word, str)] if isinstance(offered, list) else None
            if words is None or "accept" in words:
                yield "accept"
                if told.get("kind", "command") == "command":  # else it is input for a command that runs
                    yield "acceptForSession"
            if words is None or "cancel" in words:
                yield "cancel"
        case "fileChange":
            yield from ("accept", "acceptForSession", "cancel")
        case "permissions":
            yield from ("accept", "acceptForSession")
        case "elicitation":
            if fields is not None:
                yield "accept"
            meta = told.get("_meta")
            if isinstance(meta, dict) and meta.get("codex_approval_kind") == TOOL_CALL:
                yield "acceptForSession"
            else:
                yield "cancel"
        case "userInput":
            values = [value for value, _, _ in fields[0].options] if fields and len(fields) == 1 else []
            if values and not {"accept", "decline"} & {*values}:
                yield from dict.fromkeys(values)
            if fields:
                yield "accept"


def _form(schema: Any) -> tuple[Field, ...] | None:
    """The fields of an elicitation; None when there is one that we do not know, () when there is none."""
    if schema is None:
        return ()
    properties = schema.get("properties") if isinstance(schema, dict) else None
    if not isinstance(properties, dict):
        return None
    required = schema.get("required")
    named = required if isinstance(required, list) else []
    fields = [_field(id_, told, id_ in named) for id_, told in properties.items()]
    found = [field for field in fields if field is not None]
    return tuple(found) if len(found) == len(fields) else None


def _field(id_: str, told: Any, required: bool) -> Field | None:
    type_ = _FIELDS.get(text_of(told.get("type"))) if isinstance(told, dict) else None
    if type_ is None:
        return None
    items = told.get("items") if type_ == "strings" else told
    options = _options(items) if isinstance(items, dict) else ()
    if type_ == "strings" and not options:
        return None
    return Field(
        id=id_,
        label=text_of(told.get("title")) or id_,
        type=type_,
        text=text_of(told.get("description")),
        required=required,
        options=options,
        default=told.get("default"),
    )


def _options(told: Mapping[str, Any]) -> tuple[tuple[str, str, str], ...]:
    titled = told.get("oneOf", told.get("anyOf"))
    if isinstance(titled, list):
        pairs = [
            (text_of(one.get("const")), text_of(one.get("title"))) for one in titled if isinstance(one, dict)
        ]
        return tuple((value, label or value, "") for value, label in pairs)
    values = told.get("enum")
    values = [value for value in values if isinstance(value, str)] if isinstance(values, list) else []
    names = told.get("enumNames")
    names = names if isinstance(names, list) and len(names) == len(values) else values
    return tuple((value, text_of(name), "") for value, name in zip(values, names, strict=True))


def _inputs(told: Any) -> tuple[Field, ...]:
    """What the agent's ``request_user_input`` asks."""
    asked = [one for one in told if isinstance(one, dict)] if isinstance(told, list) else []
    return tuple(_input(one) for one in asked)


def _input(told: Mapping[str, Any]) -> Field:
    listed = told.get("options")
    options = [one for one in listed if isinstance(one, dict)] if isinstance(listed, list) else []
    return Field(
        id=text_of(told.get("id")),
        label=text_of(told.get("header")) or text_of(told.get("id")),
        type="string",
        text=text_of(told.get("question")),
        required=True,
        options=tuple(
            (text_of(one.get("label")), text_of(one.get("label")), text_of(one.get("description")))
            for one in options
        ),
        other=bool(told.get("isOther")) or not options,
        secret=bool(told.get("isSecret")),
    )
