"""What codex asks while turns run: decided by the user, by their settings, by what they said before, or by time."""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
import time
import uuid
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from codex_lsp import inert
from codex_lsp.agent.events import Field, Item, Question
from codex_lsp.agent.transport import Voice
from codex_lsp.errors import InvalidOption, QuestionGone, UnknownQuestion
from codex_lsp.settings import Settings
from codex_lsp.tools.approvals import decide
from codex_lsp.turns.turn import Decider, Decision
from codex_lsp.views import updates
from codex_lsp.views.asking import asking, content, is_readable, wants_more
from codex_lsp.views.updates import Notice, QuestionAsked, QuestionOutcome, Update

_log = logging.getLogger(__name__)

MOST_OPEN: Final = 100
"""Questions of all turns that wait at a time; more are declined."""
MOST_REMEMBERED: Final = 1000
MOST_GONE: Final = 1000

_OUTCOMES: Final[Mapping[Decider, QuestionOutcome]] = {
    "user": "answered",
    "time": "expired",
    "codex": "withdrawn",
    "end": "turnEnded",
}


@dataclass(slots=True)
class _Open:
    inquiry: Inquiry
    question: Question
    asked: QuestionAsked
    digest: str
    again: bool
    """Whether exactly the same can be asked again, so that an answer can be remembered."""
    limit: asyncio.TimerHandle | None = None


class Questions:
    """The owner of open questions and of what is remembered. Everything here happens on the event loop."""

    def __init__(self, settings: Callable[[], Settings]) -> None:
        self._settings = settings
        self._open: dict[str, _Open] = {}
        self._gone: dict[str, None] = {}
        self._remembered: dict[str, None] = {}

    @property
    def open(self) -> list[QuestionAsked]:
        """Those that wait for an answer, oldest first."""
        return [one.asked for one in self._open.values()]

    def answer(self, question_id: str, choice: str, given: Mapping[str, Any] | None = None) -> None:
        """Answers a question for the user.

        Args:
            given: the values of its fields.

        Raises:
            UnknownQuestion, QuestionGone
            InvalidOption: that is none of its choices, or the values do not fit its fields; it stays open.
        """
        one = self._found(question_id)
        asked = one.asked.asking
        if choice not in asked.choices:
            raise InvalidOption(f"{choice!r} is no answer to it.", hint=f"One of {', '.join(asked.choices)}.")
        values = None
        if choice == "accept" and asked.fields:
            values = filled(asked.fields, given or {})
        elif given:
            raise InvalidOption(f"With {choice!r} goes no content.")
        self._close(one, choice, "user", values)

    def find(self, question_id: str) -> QuestionAsked:
        """One that waits for an answer.

        Raises:
            UnknownQuestion, QuestionGone
        """
        return self._found(question_id).asked

    def _found(self, question_id: str) -> _Open:
        one = self._open.get(question_id)
        if one is not None:
            return one
        if question_id in self._gone:
            raise QuestionGone("The question waits for no answer any more.")
        raise UnknownQuestion(f"There is no question {question_id!r}.")

    # ------------------------------------------------------------------------------- for one turn
    def take(self, inquiry: Inquiry, question: Question, item: Item | None) -> None:
        """Decides a question of a turn at once, or has the user asked."""
        settings = self._settings()
        outer = lambda path: str(inquiry.outer(Path(path))) if path.startswith("/") else path  # noqa: E731
        exactly = content(question, item, outer, inquiry.servers)
        digest = _digest(
            {**inquiry.context, "question": exactly or {"kind": question.kind, "told": question.told}}
        )
        question_id = f"q-{uuid.uuid4().hex[:12]}"
        now = time.time()
        asked = QuestionAsked(
            inquiry.turn_id,
            question_id,
            asking(question, item, outer),
            now + settings.question_timeout_seconds,
        )
        one = _Open(inquiry, question, asked, digest, exactly is not None)
        choice, by = self._unasked(one, settings)
        if by is not None:
            self._settle(one, choice, by)
            return
        loop = asyncio.get_running_loop()
        one.limit = loop.call_later(settings.question_timeout_seconds, self._expire, question_id)
        self._open[question_id] = one
        inquiry.told(_item(one, None))
        inquiry.show(asked)

    def _unasked(self, one: _Open, settings: Settings) -> tuple[str, Decider | None]:
        """What is decided without the user; deciders are named for the journal."""
        refusal, question = one.asked.asking.default, one.question
        command = one.asked.asking.command
        ruled = decide(settings.approvals, command) if question.kind == "command" and command else None
        if ruled == "deny":
            return refusal, "settings"
        if one.again and one.digest in self._remembered:
            self._remembered[one.digest] = self._remembered.pop(one.digest)  # the newest now
            return "acceptForSession", "memory"
        if ruled == "allow" and not wants_more(question) and "accept" in question.choices:
            return "accept", "settings"
        if len(self._open) >= MOST_OPEN or not is_readable(one.asked.asking):
            message = "A question of Codex' was declined: it is too long to be read, or too many wait."
            one.inquiry.show(Notice(one.inquiry.turn_id, "warning", message))
            return refusal, "size"
        return refusal, None

    def withdraw(self, inquiry: Inquiry, id_: str) -> None:
        """Codex wants no answer any more."""
        for one in [one for one in self._of(inquiry) if one.question.id == id_]:
            self._close(one, None, "codex")

    def end(self, inquiry: Inquiry) -> None:
        """The turn is over."""
        for one in [*self._of(inquiry)]:
            self._close(one, None, "end")

    def _of(self, inquiry: Inquiry) -> Iterator[_Open]:
        return (one for one in self._open.values() if one.inquiry is inquiry)

    def _expire(self, question_id: str) -> None:
        one = self._open[question_id]
        self._close(one, one.asked.asking.default, "time")

    def _close(
        self, one: _Open, choice: str | None, by: Decider, values: Mapping[str, Any] | None = None
    ) -> None:
        question_id = one.asked.question_id
        del self._open[question_id]
        if one.limit is not None:
            one.limit.cancel()
        _bounded(self._gone, question_id, MOST_GONE)
        choice = self._settle(one, choice, by, values)
        one.inquiry.show(updates.QuestionGone(one.asked, _OUTCOMES[by], choice))

    def _settle(
        self, one: _Open, choice: str | None, by: Decider, values: Mapping[str, Any] | None = None
    ) -> str | None:
        """Keeps a decision, then tells codex; what cannot be kept is declined. Answers what codex was told."""
        decision = _decision(one, choice, by)
        try:
            one.inquiry.keep(decision)
        except OSError as error:
            _log.exception("a decision cannot be written down")
            if choice is not None:
                choice = one.asked.asking.default
                decision = _decision(one, choice, by)
                message = f"A question of Codex' was declined: the answer cannot be written down: {error}"
                one.inquiry.show(Notice(one.inquiry.turn_id, "error", message))
        one.inquiry.told(_item(one, decision))
        if choice is not None:
            if choice == "acceptForSession" and one.again:
                _bounded(self._remembered, one.digest, MOST_REMEMBERED)
            one.inquiry.voice.answer(one.question.id, choice, dict(values) if values is not None else None)
        return choice


@dataclass(frozen=True, slots=True, eq=False)
class Inquiry:
    """One turn as it asks."""

    turn_id: str
    context: Mapping[str, Any]
    """What a remembered yes holds for besides the question: the folder, and how codex is confined there."""
    servers: Mapping[str, Any]
    """The MCP servers of codex' configuration, as they stand there."""
    voice: Voice
    outer: Callable[[Path], Path]
    """The user's path of an agent's path."""
    show: Callable[[Update], None]
    told: Callable[[dict[str, Any]], None]
    """Puts an item into the turn's transcript, begun or, with a ``status`` that is not ``inProgress``, done."""
    keep: Callable[[Decision], None]
    """Journals a decision; blocking and quick, raises OSError."""


def filled(fields: tuple[Field, ...], given: Mapping[str, Any]) -> dict[str, Any]:
    """The values of some fields, defaults where none is given.

    Raises:
        InvalidOption: a value is missing, does not fit, or belongs to no field.
    """
    if unknown := {*given} - {field.id for field in fields}:
        raise InvalidOption(f"content: there is no field {min(unknown)!r}.")
    values: dict[str, Any] = {}
    for field in fields:
        value = given.get(field.id, field.default)
        if value is None:
            if field.required:
                raise InvalidOption(f"content: {field.id!r} is missing.")
        elif not _fits(field, value):
            raise InvalidOption(f"content: {field.id!r} cannot be {inert.line(value, 100)}.")
        else:
            values[field.id] = value
    return values


def _fits(field: Field, value: Any) -> bool:
    offered = {option for option, _, _ in field.options}
    free = field.other or not offered
    match field.type:
        case "string":
            return isinstance(value, str) and (free or value in offered)
        case "strings":
            return isinstance(value, list) and all(isinstance(one, str) and one in offered for one in value)
        case "boolean":
            return isinstance(value, bool)
        case "integer":
            return isinstance(value, int) and not isinstance(value, bool)
        case "number":
            return isinstance(value, int | float) and not isinstance(value, bool)


def _decision(one: _Open, choice: str | None, by: Decider) -> Decision:
    asked = one.asked.asking
    what = inert.line(asked.command or asked.text, 400)
    return Decision(one.asked.question_id, asked.kind, what, one.digest, choice, by, time.time())


def _item(one: _Open, decision: Decision | None) -> dict[str, Any]:
    """The question in the turn's transcript."""
    asked = one.asked.asking
    item: dict[str, Any] = {
        "id": one.asked.question_id,
        "type": "question",
        "kind": asked.kind,
        "text": inert.text(asked.text),
        "status": "inProgress",
    }
    if decision is not None:
        item |= {
            "status": "completed",
            "answer": decision.answer,
            "by": decision.by,
            "at": decision.at,
            "sha256": decision.sha256,
        }
    return item


def _digest(value: Mapping[str, Any]) -> str:
    # ASCII, names sorted: one content has one text.
    return hashlib.sha256(
        json.dumps(value, sort_keys=True, separators=(",", ":"), default=str).encode("ascii")
    ).hexdigest()


def _bounded(found: dict[str, None], key: str, most: int) -> None:
    """Puts a key last; the oldest goes where there are too many."""
    found.pop(key, None)
    found[key] = None
    if len(found) > most:
        del found[next(iter(found))]
