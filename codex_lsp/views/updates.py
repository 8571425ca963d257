"""The closed union of all that flows from a turn to the editor."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from codex_lsp.agent.events import Field, QuestionKind
from codex_lsp.inputs.answers import NoAnswer

Phase = Literal["started", "updated", "completed"]
TodoStatus = Literal["pending", "inProgress", "completed"]
TurnStatus = Literal["running", "completed", "failed", "cancelled"]
ProposalState = Literal["growing", "open", "decided", "superseded"]


@dataclass(frozen=True, slots=True)
class Failure:
    """Why something went wrong, in the form every expected failure has."""

    kind: str
    message: str
    hint: str | None = None


@dataclass(frozen=True, slots=True)
class Started:
    """Codex runs; the thread's id once codex gave it."""

    turn_id: str
    thread_id: str | None


@dataclass(frozen=True, slots=True)
class Message:
    """Text of the agent to the user."""

    turn_id: str
    item_id: str
    text: str
    phase: Literal["delta", "whole"] = "whole"


@dataclass(frozen=True, slots=True)
class ItemSeen:
    """An item of codex' began, moved on, or ended; ``item`` is ready for the wire."""

    turn_id: str
    phase: Phase
    item: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Output:
    """Text to append to a command's output, or with ``whole`` to take its place; ``exit_code`` comes with the last."""

    turn_id: str
    item_id: str
    command: str
    text: str
    exit_code: int | None = None
    truncated: bool = False
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Todo:
    """One step of the agent's plan."""

    text: str
    status: TodoStatus


@dataclass(frozen=True, slots=True)
class Todos:
    """The whole plan, each time."""

    turn_id: str
    items: tuple[Todo, ...]


@dataclass(frozen=True, slots=True)
class ProposalMoved:
    """A proposal grew, was finished or decided; the files with the number of their hunks."""

    proposal_id: str
    turn_id: str
    state: ProposalState
    files: tuple[tuple[str, str, int], ...]
    """(path, kind, hunks)"""


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the user should know that belongs to no item."""

    turn_id: str | None
    level: Literal["error", "warning", "info"]
    text: str


@dataclass(frozen=True, slots=True)
class Asking:
    """A question as it is shown; paths are the user's."""

    kind: QuestionKind
    text: str
    choices: tuple[str, ...]
    """The last is the default, a refusal."""
    labels: dict[str, str]
    reason: str | None = None
    command: str | None = None
    argv: tuple[str, ...] | None = None
    cwd: str | None = None
    files: tuple[tuple[str, str, str], ...] = ()
    """(path, kind, diff)"""
    permissions: tuple[str, ...] = ()
    server: str | None = None
    url: str | None = None
    fields: tuple[Field, ...] = ()

    @property
    def default(self) -> str:
        """What is taken when nobody answers."""
        return self.choices[-1]


@dataclass(frozen=True, slots=True)
class QuestionAsked:
    """Codex waits for an answer of the user's."""

    turn_id: str
    question_id: str
    asking: Asking
    expires_at: float
    """Seconds since 1970."""


QuestionOutcome = Literal["answered", "expired", "withdrawn", "turnEnded"]


@dataclass(frozen=True, slots=True)
class QuestionGone:
    """A question needs no answer any more; ``answer`` is what codex was told, if anything."""

    asked: QuestionAsked
    outcome: QuestionOutcome
    answer: str | None = None

    @property
    def turn_id(self) -> str:
        """The turn that asked."""
        return self.asked.turn_id


@dataclass(frozen=True, slots=True)
class LoginEnded:
    """A sign-in that was begun is done, or was given up."""

    turn_id: None
    login_id: str
    success: bool
    error: str | None = None


@dataclass(frozen=True, slots=True)
class Ended:
    """The last word of a turn."""

    turn_id: str
    thread_id: str | None
    status: Literal["completed", "failed", "cancelled"]
    error: Failure | None = None
    final_message: str | None = None
    structured_output: Any = None
    structured_output_error: NoAnswer | None = None
    usage: dict[str, int] | None = field(default=None)
    proposal_id: str | None = None


@dataclass(frozen=True, slots=True)
class Measured:
    """Something that was done for a turn, with how long it took; only for an editor that wants to know."""

    turn_id: str
    name: Literal["turn", "room", "item", "tool", "apply"]
    milliseconds: float
    facts: Mapping[str, str | int | bool]
    failure: str | None


Update = (
    Started
    | Message
    | ItemSeen
    | Output
    | Todos
    | ProposalMoved
    | Notice
    | QuestionAsked
    | QuestionGone
    | LoginEnded
    | Measured
    | Ended
)
