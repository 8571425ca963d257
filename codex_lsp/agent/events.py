"""What codex says while it works, as closed types; what is unknown is kept.

Every item has ``type``, the name that ``codex exec`` has for it. ``agent.parsing`` makes these values from lines of
``codex exec --json`` (measured on 0.47.0 to 0.169.0), ``agent.appevents`` from messages of ``codex app-server``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal

ItemStatus = Literal["inProgress", "completed", "failed", "declined", "unknown"]
StepStatus = Literal["pending", "inProgress", "completed"]


@dataclass(frozen=True, slots=True)
class Usage:
    """Token counts as codex gives them (0.80 and later: cumulative over the whole thread)."""

    input_tokens: int = 0
    cached_input_tokens: int = 0
    output_tokens: int = 0
    reasoning_output_tokens: int = 0
    cache_write_input_tokens: int = 0


# ---------------------------------------------------------------------------------------------- items
@dataclass(frozen=True, slots=True, kw_only=True)
class _Item:
    id: str
    raw: dict[str, Any] = field(repr=False, compare=False, default_factory=dict)
    """The item exactly as codex wrote it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgentMessage(_Item):
    """Text of the agent to the user, whole; what of it came before is in ``MessageDelta``."""

    type: ClassVar[str] = "agent_message"
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reasoning(_Item):
    """A summary of the agent's reasoning."""

    type: ClassVar[str] = "reasoning"
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandExecution(_Item):
    """A shell command; ``output`` is empty until it completes."""

    type: ClassVar[str] = "command_execution"
    command: str
    output: str
    exit_code: int | None
    status: ItemStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class FileChange(_Item):
    """Paths that a patch touched. It has no text on purpose: the text of a change comes from trees only."""

    type: ClassVar[str] = "file_change"
    changes: tuple[tuple[str, str], ...]
    """(absolute normalised path, ``add`` | ``update`` | ``delete`` | what codex said)"""
    status: ItemStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class McpToolCall(_Item):
    """A call of an MCP tool."""

    type: ClassVar[str] = "mcp_tool_call"
    server: str
    tool: str
    arguments: Any
    result: Any
    error: str | None
    status: ItemStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class WebSearch(_Item):
    """A web search of the provider's."""

    type: ClassVar[str] = "web_search"
    query: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TodoList(_Item):
    """The agent's plan. Which step is in progress is lost in exec: there a step is pending or completed."""

    type: ClassVar[str] = "todo_list"
    items: tuple[tuple[str, StepStatus], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WarningItem(_Item):
    """An item of type ``error``: a warning, the turn goes on."""

    type: ClassVar[str] = "error"
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownItem(_Item):
    """An item of a type we do not know (``collab_tool_call`` included): kept and shown."""

    type: str


Item = (
    AgentMessage
    | Reasoning
    | CommandExecution
    | FileChange
    | McpToolCall
    | WebSearch
    | TodoList
    | WarningItem
    | UnknownItem
)


# ------------------------------------------------------------------------------------------- questions
QuestionKind = Literal["command", "fileChange", "permissions", "elicitation", "userInput"]


FieldType = Literal["string", "number", "integer", "boolean", "strings"]


@dataclass(frozen=True, slots=True)
class Field:
    """Something that an answer holds besides the choice."""

    id: str
    label: str
    type: FieldType
    """``strings``: a list of values out of ``options``."""
    text: str = ""
    required: bool = False
    options: tuple[tuple[str, str, str], ...] = ()
    """(value, label, description) of the only values, unless ``other``."""
    other: bool = False
    """Whether words of the user's own will do too."""
    secret: bool = False
    default: Any = None


@dataclass(frozen=True, slots=True)
class Question:
    """What codex wants to be allowed or told before it goes on."""

    id: str
    """Unique within the run."""
    kind: QuestionKind
    choices: tuple[str, ...]
    """What it can be answered with; the last is always a refusal."""
    item_id: str
    """The item that it is about; empty where there is none."""
    told: dict[str, Any] = field(repr=False)
    """The request exactly as codex wrote it."""
    fields: tuple[Field, ...] = ()
    """What ``accept`` says besides."""


# ---------------------------------------------------------------------------------------------- events
@dataclass(frozen=True, slots=True)
class ThreadStarted:
    """The thread has an id."""

    thread_id: str


@dataclass(frozen=True, slots=True)
class TurnStarted:
    """The model is asked."""


@dataclass(frozen=True, slots=True)
class ItemEvent:
    """An item began, moved on, or ended."""

    phase: Literal["started", "updated", "completed"]
    item: Item


@dataclass(frozen=True, slots=True)
class MessageDelta:
    """The next piece of an ``AgentMessage`` that is being written (app-server only)."""

    item_id: str
    text: str


@dataclass(frozen=True, slots=True)
class OutputDelta:
    """The next piece of a command's output, or what an MCP tool says of its progress (app-server only).

    Pieces can be missing; the completed item of a command has all.
    """

    item_id: str
    text: str


@dataclass(frozen=True, slots=True)
class Asked:
    """Codex waits for an answer (app-server only); it is given with ``Voice.answer``."""

    question: Question


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """A question needs no answer any more: it was answered, or what it was about is over."""

    question_id: str


@dataclass(frozen=True, slots=True)
class TurnCompleted:
    """The only proof of success."""

    usage: Usage | None


@dataclass(frozen=True, slots=True)
class TurnFailed:
    """Codex gave up on the turn."""

    message: str
    cause: str = ""
    """The name of codex' own typed cause (``codexErrorInfo``), where there is one (app-server only)."""


@dataclass(frozen=True, slots=True)
class TurnInterrupted:
    """The turn was ended by a decision, neither done nor failed (app-server only)."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """A top-level ``error`` line: not the end (reconnects come this way)."""

    message: str


@dataclass(frozen=True, slots=True)
class UnknownEvent:
    """JSON of a type we do not know."""

    type: str
    raw: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Noise:
    """A line that is no JSON object; skipped and counted. ``text`` is a bounded excerpt."""

    text: str
    truncated: bool = False
    """True when the line was longer than the limit and its rest was dropped."""


@dataclass(frozen=True, slots=True)
class Exited:
    """The last event of every run: how the process ended and what stderr said."""

    returncode: int
    """As ``Popen.returncode``: negative for a signal."""
    stderr_tail: str
    """The last part of stderr, controls made harmless."""
    failed_patches: tuple[str, ...] = ()
    """One line for each patch that codex rejected (0.128 and later say so on stderr only)."""
    noise: int = 0
    """Lines of stdout that were no events."""
    survivors: int = 0
    """Processes of the run that could not be ended (stuck in the kernel); 0 but in strange cases."""


Event = (
    ThreadStarted
    | TurnStarted
    | ItemEvent
    | MessageDelta
    | OutputDelta
    | Asked
    | Withdrawn
    | TurnCompleted
    | TurnFailed
    | TurnInterrupted
    | Trouble
    | UnknownEvent
    | Noise
    | Exited
)
