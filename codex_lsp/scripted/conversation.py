"""Reads a request of codex to its model: who asks, what was said last, which tools are offered, how far the turn is.

Request shapes as sent by codex 0.47.0 to 0.169.0: ``input`` holds the whole history, ``tools`` what may be
called. Models that are given "code mode" (0.163 and later, e.g. gpt-6-sol) get their tools as an
``additional_tools`` item instead: one custom tool ``exec`` that runs JavaScript.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

_CALL_ID: Final = re.compile(r"call_[0-9a-z]+_(\d+)_\d+")
_CONTEXT: Final = re.compile(
    r"\s*(?:# AGENTS\.md instructions"
    r"|</?(?:agent_message_board_notification|apps_instructions|codex_internal_context|context_window_reminder"
    r"|current_time_reminder|environment_context|image|permissions|recommended_plugins|rollout_budget|skill"
    r"|skills_instructions|subagent_notification|turn_aborted|user_action|user_instructions|user_shell_command)"
    r"[\s>])"
)
"""How the texts begin that codex itself puts into the mouth of the user."""
_HEADING: Final = re.compile(r"(?:(?:Chunk ID|Exit code|Wall time|Script completed).*\n)(?:.*\n)*?Output:\n")
"""What newer codex put before the output of a command."""
_CWD: Final = re.compile(r"<cwd>(.*?)</cwd>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Tool:
    """A tool that the request offers; ``namespace`` is where it stands, as MCP tools of 0.121 and later do."""

    kind: str
    name: str
    namespace: str | None = None


@dataclass(frozen=True, slots=True)
class Conversation:
    """What one request says."""

    thread: str
    """Codex' id of the thread, or empty."""
    prompt: str
    """The user's last words (without what codex puts around them)."""
    messages: int
    """How many user messages there are."""
    step: int
    """Which answer to the last user message is asked for, from 0."""
    cwd: str
    last_output: str
    """What the last tool call after the user's words gave."""
    tools: tuple[Tool, ...]

    def tool(self, *names: str, kind: str | None = None) -> Tool | None:
        """The first offered tool that has one of these names, in the order of the names."""
        for name in names:
            for tool in self.tools:
                if tool.name == name and kind in (None, tool.kind):
                    return tool
        return None


def call_id(token: str, step: int, number: int) -> str:
    """An id for a call by which a later request shows how far its turn is; ``token``: lower-case letters, digits."""
    return f"call_{token}_{step}_{number}"


def read(body: Mapping[str, Any], headers: Mapping[str, str]) -> Conversation:
    """Reads a request; header names are lower case. What is missing or malformed is left empty."""
    items = [item for item in _list(body.get("input")) if isinstance(item, dict)]
    prompt, messages, since, cwd = "", 0, 0, ""
    waiting: set[str] = set()
    for index, item in enumerate(items):
        if "call_id" in item:
            done = "output" in item or item.get("type") == "tool_search_output"
            (waiting.discard if done else waiting.add)(str(item["call_id"]))
        # between a call and its result only codex itself speaks as the user (to warn the model, say)
        if item.get("role") != "user" or waiting:
            continue
        texts = _texts(item)
        for text in texts:
            if found := _CWD.search(text):
                cwd = found[1]
        words = [text for text in texts if not _CONTEXT.match(text)]
        if words:
            prompt, messages, since = "\n".join(words), messages + 1, index + 1
    step, output = 0, ""
    for item in items[since:]:
        if match := _CALL_ID.fullmatch(str(item.get("call_id", ""))):
            step = max(step, int(match[1]) + 1)
        if "output" in item:
            output = _output(item["output"])
    return Conversation(
        thread=_thread(body, headers),
        prompt=prompt,
        messages=messages,
        step=step,
        cwd=cwd,
        last_output=output,
        tools=tuple(_tools(body, items)),
    )


def _thread(body: Mapping[str, Any], headers: Mapping[str, str]) -> str:
    for header in ("thread-id", "conversation_id", "session_id", "session-id"):
        if header in headers:
            return headers[header]
    return str(body.get("prompt_cache_key", ""))


def _tools(body: Mapping[str, Any], items: Sequence[Mapping[str, Any]]) -> Iterator[Tool]:
    yield from _named(_list(body.get("tools")), None)
    for item in items:
        # `additional_tools` is how code mode offers its tools, `tool_search_output` holds what a search found
        if item.get("type") in ("additional_tools", "tool_search_output"):
            yield from _named(_list(item.get("tools")), None)


def _named(tools: Sequence[Any], namespace: str | None) -> Iterator[Tool]:
    for tool in tools:
        if not isinstance(tool, dict):
            continue
        kind, name = str(tool.get("type", "")), str(tool.get("name", tool.get("type", "")))
        if kind == "namespace":
            yield from _named(_list(tool.get("tools")), name)
        else:
            yield Tool(kind, name, namespace)


def _texts(item: Mapping[str, Any]) -> list[str]:
    content = item.get("content")
    if isinstance(content, str):
        return [content]
    return [str(part["text"]) for part in _list(content) if isinstance(part, dict) and "text" in part]


def _output(output: object) -> str:
    """The text of a call's result, which stands plain, in parts, after a heading, or (up to 0.80) as JSON."""
    if isinstance(output, list):
        output = "".join(str(part["text"]) for part in output if isinstance(part, dict) and "text" in part)
    if not isinstance(output, str):
        return json.dumps(output)
    if output.startswith("{"):
        try:
            inner = json.loads(output)
        except ValueError:
            return output
        if isinstance(inner, dict) and isinstance(inner.get("output"), str):
            return str(inner["output"])
    heading = _HEADING.match(output)
    return output[heading.end() :].removeprefix("\n") if heading else output


def _list(value: object) -> Sequence[Any]:
    return value if isinstance(value, list) else ()
