"""Turns one line of ``codex exec --json`` into an event; never fails, keeps what it does not know."""

from __future__ import annotations

import json
import math
import posixpath
import re
from collections.abc import Callable
from typing import Any, Final, Literal, cast

from codex_lsp import inert
from codex_lsp.agent import events
from codex_lsp.agent.events import Event, Item, ItemStatus

EXCERPT = 200
"""How many characters of a line that is no event are kept."""

DEEPEST = 100
"""JSON nested deeper than this is noise: codex never writes it, and passing it on could exhaust a stack."""

_STATUSES: dict[Any, ItemStatus] = {
    "in_progress": "inProgress",
    "inProgress": "inProgress",  # the app-server's
    "completed": "completed",
    "failed": "failed",
    "declined": "declined",
}

_PHASES: dict[str, Literal["started", "updated", "completed"]] = {
    "item.started": "started",
    "item.updated": "updated",
    "item.completed": "completed",
}

# What a terminal in between may put before or after a line: byte order mark, CSI and OSC sequences, blanks.
_LITTER = rb"(?:\xef\xbb\xbf|\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|[ \t\r\n\x0b\x0c]++)*+"
_BEFORE = re.compile(_LITTER)
_AFTER = re.compile(rb"\}(" + _LITTER + rb")\Z")

# A backslash escape, a pair of surrogates, or (in group 1) a surrogate that has lost its other half.
_LONE_SURROGATE = re.compile(
    r"\\\\|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(\\u[dD][89a-fA-F][0-9a-fA-F]{2})"
)


def parse(line: bytes) -> Event:
    r"""The event that a line (without its ``\n``) holds.

    A line that is blank becomes ``Noise("")``; one that is no JSON object becomes ``Noise`` with an
    excerpt; JSON of an unknown type becomes ``UnknownEvent`` or ``UnknownItem``. Bytes that are not
    UTF-8 and lone surrogates are replaced by U+FFFD. Never raises.
    """
    told = json_of(line)
    if told is None:
        return noise_of(line)
    type_ = text_of(told.get("type"))
    if phase := _PHASES.get(type_):
        item = told.get("item")
        return events.ItemEvent(phase, item_of(item)) if isinstance(item, dict) else _unknown(type_, told)
    make = _EVENTS.get(type_)
    return make(told) if make else _unknown(type_, told)


NO_MATTER: Final = "Codex will use the bundled bubblewrap"
"""Said at each start where the system has no bwrap; codex brings its own and says so."""


def noise_of(line: bytes, *, truncated: bool = False) -> events.Noise:
    """A line that is no event, as a bounded and harmless excerpt."""
    text = line.removeprefix(b"\xef\xbb\xbf").lstrip()[: EXCERPT * 4].decode("utf-8", "replace").rstrip()
    return events.Noise(inert.text(text)[:EXCERPT], truncated)


def _end(found: re.Match[bytes] | None) -> int:
    return found.end() if found else 0


def json_of(line: bytes) -> dict[str, Any] | None:
    """The JSON object that a line holds; None when it holds none, or one nested deeper than ``DEEPEST``."""
    start = _end(_BEFORE.match(line))
    if line[start : start + 1] != b"{":
        return None
    # Only a short tail can be litter; searching a long line from its start would be slow.
    tail = _AFTER.search(line, max(start, len(line) - 256))
    stop = tail.start(1) if tail else len(line)
    text = line[start:stop].decode("utf-8", "replace")
    if "\\ud" in text or "\\uD" in text:
        text = _LONE_SURROGATE.sub(lambda found: r"\ufffd" if found[1] else found[0], text)
    try:
        told = json.loads(text, parse_constant=lambda _: None, parse_float=_finite)
    except (ValueError, RecursionError):
        return None
    if not isinstance(told, dict) or (text.count("{") + text.count("[") > DEEPEST and _deeper(told)):
        return None
    return told


def _finite(digits: str) -> float | None:
    number = float(digits)
    return number if math.isfinite(number) else None


def _deeper(told: Any) -> bool:
    """Whether JSON is nested deeper than DEEPEST."""
    level = [told]
    for _ in range(DEEPEST):
        below: list[Any] = []
        for value in level:
            if isinstance(value, dict):
                below.extend(value.values())
            elif isinstance(value, list):
                below.extend(value)
        if not below:
            return False
        level = below
    return True


def text_of(value: Any) -> str:
    """A string as it is; anything else is as good as missing."""
    return value if isinstance(value, str) else ""


def number_of(value: Any) -> int:
    """A count as it is; anything else is 0."""
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else 0


def message_in(value: Any) -> str | None:
    """The message of ``{"message": …}`` or of a bare string; None when there is none."""
    if isinstance(value, dict):
        value = value.get("message")
    return value if isinstance(value, str) else None


# --------------------------------------------------------------------------------------------- events
def _unknown(type_: str, told: dict[str, Any]) -> Event:
    return events.UnknownEvent(type_, told)


def _thread_started(told: dict[str, Any]) -> Event:
    thread_id = text_of(told.get("thread_id"))
    return events.ThreadStarted(thread_id) if thread_id else _unknown("thread.started", told)


def _turn_completed(told: dict[str, Any]) -> Event:
    usage = told.get("usage")
    if not isinstance(usage, dict):
        return events.TurnCompleted(None)
    return events.TurnCompleted(
        events.Usage(
            input_tokens=number_of(usage.get("input_tokens")),
            cached_input_tokens=number_of(usage.get("cached_input_tokens")),
            output_tokens=number_of(usage.get("output_tokens")),
            reasoning_output_tokens=number_of(usage.get("reasoning_output_tokens")),
            cache_write_input_tokens=number_of(usage.get("cache_write_input_tokens")),
        )
    )


_EVENTS: dict[str, Callable[[dict[str, Any]], Event]] = {
    "thread.started": _thread_started,
    "turn.started": lambda told: events.TurnStarted(),
    "turn.completed": _turn_completed,
    "turn.failed": lambda told: events.TurnFailed(message_in(told.get("error")) or ""),
    "error": lambda told: events.Trouble(message_in(told) or ""),
}


# ---------------------------------------------------------------------------------------------- items
def item_of(told: dict[str, Any]) -> Item:
    """The item that exec's JSON of one holds; never fails."""
    type_ = text_of(told.get("type"))
    id_ = told.get("id")
    id_ = str(id_) if isinstance(id_, str | int) else ""
    make = _ITEMS.get(type_)
    return make(id_, told) if make else events.UnknownItem(id=id_, type=type_, raw=told)


def _status(told: dict[str, Any]) -> ItemStatus:
    status = told.get("status")
    return _STATUSES.get(status, "unknown") if isinstance(status, str) else "unknown"


def _command_execution(id_: str, told: dict[str, Any]) -> Item:
    code = told.get("exit_code")
    return events.CommandExecution(
        id=id_,
        command=text_of(told.get("command")),
        output=text_of(told.get("aggregated_output")),
        exit_code=code if isinstance(code, int) and not isinstance(code, bool) else None,
        status=_status(told),
        raw=told,
    )


def _file_change(id_: str, told: dict[str, Any]) -> Item:
    changes = told.get("changes")
    return events.FileChange(
        id=id_,
        changes=tuple(
            (_normal(change["path"]), _kind(change.get("kind")))
            for change in (changes if isinstance(changes, list) else ())
            if isinstance(change, dict) and text_of(change.get("path"))
        ),
        status=_status(told),
        raw=told,
    )


def _normal(path: str) -> str:
    """Codex up to 0.104 writes ``/ws/a/../b``; POSIX leaves two leading slashes alone, we do not."""
    path = posixpath.normpath(path)
    return path[1:] if path.startswith("//") else path


def _kind(kind: Any) -> str:
    """``"update"``, also where it comes as the app server has it: ``{"type": "update"}``."""
    return text_of(kind.get("type")) if isinstance(kind, dict) else text_of(kind)


def _mcp_tool_call(id_: str, told: dict[str, Any]) -> Item:
    return events.McpToolCall(
        id=id_,
        server=text_of(told.get("server")),
        tool=text_of(told.get("tool")),
        arguments=told.get("arguments"),
        result=told.get("result"),
        error=message_in(told.get("error")),
        status=_status(told),
        raw=told,
    )


def _todo_list(id_: str, told: dict[str, Any]) -> Item:
    steps = told.get("items")
    return events.TodoList(
        id=id_,
        items=tuple(
            (text_of(step.get("text")), "completed" if step.get("completed") is True else "pending")
            for step in (steps if isinstance(steps, list) else ())
            if isinstance(step, dict)
        ),
        raw=told,
    )


_ITEMS = cast(
    "dict[str, Callable[[str, dict[str, Any]], Item]]",
    {
        "agent_message": lambda id_, told: events.AgentMessage(
            id=id_, text=text_of(told.get("text")), raw=told
        ),
        "reasoning": lambda id_, told: events.Reasoning(id=id_, text=text_of(told.get("text")), raw=told),
        "command_execution": _command_execution,
        "file_change": _file_change,
        "mcp_tool_call": _mcp_tool_call,
        "web_search": lambda id_, told: events.WebSearch(id=id_, query=text_of(told.get("query")), raw=told),
        "todo_list": _todo_list,
        "error": lambda id_, told: events.WarningItem(id=id_, message=message_in(told) or "", raw=told),
    },
)
