"""Turns what ``codex app-server`` tells of one turn into events; never fails, keeps what it does not know (pure).

Shapes measured on 0.163.0 (0.104.0 to 0.169.0 have the same); names as ``codex app-server generate-json-schema`` has
them. Items come as exec has them, so that nobody downstream can tell where they came from.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any, Final

from codex_lsp.agent import events
from codex_lsp.agent.events import Event, Item, StepStatus, Usage
from codex_lsp.agent.parsing import item_of, message_in, number_of, text_of
from codex_lsp.agent.rpc import Notification

PLAN: Final = "plan"
"""The id of the plan, which has none of its own."""

_SILENT: Final = frozenset(
    {
        "error",  # with another thread's id
        "thread/started",  # the answer to the request has it
        "turn/diff/updated",  # the text of a change comes from trees
        "item/reasoning/summaryPartAdded",
        "item/reasoning/summaryTextDelta",
        "item/reasoning/textDelta",
        "item/plan/delta",
        "item/fileChange/outputDelta",
        "item/fileChange/patchUpdated",
        "item/commandExecution/terminalInteraction",
        "serverRequest/resolved",
        "skills/changed",
        "rawResponse/completed",
        "rawResponseItem/completed",
        "turn/moderationMetadata",
    }
)
"""What is known and says nothing that is shown."""
_SILENT_KINDS: Final = (
    "thread/",
    "account/",
    "mcpServer/",
    "remoteControl/",
    "project/",
    "app/",
    "codex/event/",
)

_STEPS: Final[dict[str, StepStatus]] = {
    "pending": "pending",
    "inProgress": "inProgress",
    "completed": "completed",
}
_CAMEL: Final = re.compile(r"(?<=[a-z0-9])([A-Z])")
_EXEC_NAMES: Final = {"collab_agent_tool_call": "collab_tool_call"}

# Said at each start where the system has no bwrap; codex brings its own and says so.
_NO_MATTER: Final = "Codex will use the bundled bubblewrap"


class Reading:
    """Folds the notifications of one turn. What other threads (sub-agents) do is shown as items, never as the end."""

    def __init__(self) -> None:
        self.thread_id: str | None = None
        self.turn_id: str | None = None
        """None until codex told it."""
        self.over = False
        """Whether the last word of the turn was said."""
        self._usage: Usage | None = None
        self._planned = False
        self._prompted = False
        self._warned = 0

    def take(self, told: Notification) -> Iterator[Event]:
        """The events that a notification stands for."""
        params = told.params
        ours = params.get("threadId") in (None, self.thread_id)
        match told.method:
            case "turn/started":
                if ours and self.turn_id is None:
                    self.turn_id = _id_in(params.get("turn"))
                    yield events.TurnStarted()
            case "turn/completed":
                yield from self._ended(params.get("turn"), ours=ours)
            case "item/started" | "item/completed":
                yield from self._item(
                    "started" if told.method == "item/started" else "completed", params, ours
                )
            case "item/agentMessage/delta":
                if ours:
                    yield events.MessageDelta(text_of(params.get("itemId")), text_of(params.get("delta")))
            case "item/commandExecution/outputDelta":
                yield events.OutputDelta(text_of(params.get("itemId")), text_of(params.get("delta")))
            case "item/mcpToolCall/progress":
                yield events.OutputDelta(text_of(params.get("itemId")), text_of(params.get("message")) + "\n")
            case "turn/plan/updated" if ours:
                yield self._plan(params)
            case "thread/tokenUsage/updated" if ours:
                self._usage = _usage(params.get("tokenUsage")) or self._usage
            case "error" if ours:
                yield events.Trouble(_failure(params.get("error"))[0])
            case "warning" | "guardianWarning" | "configWarning" | "deprecationNotice" | "model/rerouted":
                yield from self._warning(told)
            case method if (
                method in _SILENT or method.startswith(_SILENT_KINDS) or method == "turn/plan/updated"
            ):
                pass
            case method:
                yield events.UnknownEvent(method, params)

    def _ended(self, turn: Any, *, ours: bool) -> Iterator[Event]:
        turn = turn if isinstance(turn, dict) else {}
        if not ours or self.over or (self.turn_id is not None and _id_in(turn) != self.turn_id):
            return
        self.over = True
        match turn.get("status"):
            case "completed":
                yield events.TurnCompleted(self._usage)
            case "interrupted":
                yield events.TurnInterrupted()
            case "failed":
                yield events.TurnFailed(*_failure(turn.get("error")))
            case status:
                yield events.TurnFailed(f"The turn ended as {text_of(status) or 'nobody knows what'}.")

    def _item(self, phase: Any, params: dict[str, Any], ours: bool) -> Iterator[Event]:
        told = params.get("item")
        if not isinstance(told, dict):
            yield events.UnknownEvent("item", params)
            return
        match told.get("type"):
            case "userMessage":
                # The first is the prompt, which we know; the others came in with `turn/steer`.
                if ours and phase == "completed":
                    if self._prompted:
                        yield events.ItemEvent(phase, _said(told))
                    self._prompted = True
            case "agentMessage" | "reasoning" if phase == "started":
                pass  # without text yet
            case "agentMessage" if not ours:
                yield events.ItemEvent(phase, _unknown(told, "sub_agent_message"))
            case _:
                shown = item(told)
                if not isinstance(shown, events.Reasoning) or shown.text:
                    yield events.ItemEvent(phase, shown)

    def _plan(self, params: dict[str, Any]) -> Event:
        steps = params.get("plan")
        plan = events.TodoList(
            id=PLAN,
            items=tuple(
                (text_of(step.get("step")), _STEPS.get(text_of(step.get("status")), "pending"))
                for step in (steps if isinstance(steps, list) else ())
                if isinstance(step, dict)
            ),
            raw=params,
        )
        first, self._planned = not self._planned, True
        return events.ItemEvent("started" if first else "updated", plan)

    def _warning(self, told: Notification) -> Iterator[Event]:
        params = told.params
        if told.method == "model/rerouted":
            said = f"The model {text_of(params.get('fromModel'))} was replaced by {text_of(params.get('toModel'))}."
        else:
            parts = [text_of(params.get(name)) for name in ("message", "summary", "details")]
            said = "\n".join(part for part in parts if part)
        if _NO_MATTER not in said:
            self._warned += 1
            yield events.ItemEvent(
                "completed", events.WarningItem(id=f"warning-{self._warned}", message=said, raw=params)
            )


def item(told: dict[str, Any]) -> Item:
    """An item of the app-server's as exec has it."""
    type_ = _CAMEL.sub(r"_\1", text_of(told.get("type"))).lower()
    type_ = _EXEC_NAMES.get(type_, type_)
    body = {**told, "type": type_}
    if "aggregatedOutput" in told:
        body["aggregated_output"] = told["aggregatedOutput"]
    if "exitCode" in told:
        body["exit_code"] = told["exitCode"]
    if type_ == "reasoning":
        summary = told.get("summary")
        parts = summary if isinstance(summary, list) else [summary]
        body["text"] = "\n\n".join(part for part in parts if isinstance(part, str))
    result = told.get("result")
    if type_ == "mcp_tool_call" and isinstance(result, dict) and "structuredContent" in result:
        content = {name: value for name, value in result.items() if name != "structuredContent"}
        body["result"] = {**content, "structured_content": result["structuredContent"]}
    return replace(item_of(body), raw=told)


def _id_in(value: Any) -> str | None:
    return text_of(value.get("id")) or None if isinstance(value, dict) else None


def _said(told: dict[str, Any]) -> Item:
    content = told.get("content")
    words = [
        text_of(part.get("text"))
        for part in (content if isinstance(content, list) else ())
        if isinstance(part, dict) and part.get("type") == "text"
    ]
    return _unknown({**told, "text": "\n".join(words)}, "user_message")


def _unknown(told: dict[str, Any], type_: str) -> Item:
    return events.UnknownItem(id=text_of(told.get("id")), type=type_, raw=told)


def _failure(error: Any) -> tuple[str, str]:
    """The message of a ``TurnError`` with its details, and the name of its cause."""
    message = message_in(error) or ""
    if not isinstance(error, dict):
        return message, ""
    details, cause = text_of(error.get("additionalDetails")), error.get("codexErrorInfo")
    if isinstance(cause, dict):
        cause = next(iter(cause), "")
    return f"{message}\n{details}".strip() if details not in message else message, text_of(cause)


def _usage(told: Any) -> Usage | None:
    total = told.get("total") if isinstance(told, dict) else None
    if not isinstance(total, dict):
        return None
    count: Callable[[str], int] = lambda name: number_of(total.get(name))  # noqa: E731
    return Usage(
        input_tokens=count("inputTokens"),
        cached_input_tokens=count("cachedInputTokens"),
        output_tokens=count("outputTokens"),
        reasoning_output_tokens=count("reasoningOutputTokens"),
        cache_write_input_tokens=count("cacheWriteInputTokens"),
    )
