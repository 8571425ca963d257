"""Reads scripts from TOML text; whatever is wrong with one is said with its place in it."""

from __future__ import annotations

import difflib
import json
import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from codex_lsp.errors import BadInput
from codex_lsp.scripted.steps import (
    Action,
    Call,
    Drop,
    Fail,
    Incomplete,
    Patch,
    Plan,
    Raw,
    Reason,
    Run,
    Say,
    Script,
    Status,
    Step,
    Stream,
    Turn,
    Usage,
    Wait,
)

MAX_REPEAT: Final = 1_000_000
MAX_WAIT: Final = 600.0
"""Seconds; longer than any test should take, so that a slip of the pen does not hang a run."""


def parse(text: str, name: str = "script") -> Script:
    """Reads a script from TOML text; ``name`` is what error messages call it.

    Raises:
        BadInput: with the place in the script and what is wrong there.
    """
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadInput(f"{name}: not TOML: {error}") from None
    top = _Table(name, document)
    top.only("defaults", "turn")
    defaults = _defaults(top.table("defaults"))
    turns = tuple(_turn(table, defaults) for table in top.tables("turn"))
    if not turns:
        raise BadInput(f"{name}: a script needs at least one [[turn]]")
    for place, turn in enumerate(turns[:-1], 1):
        if turn.when is None:
            raise BadInput(f"{name}: turn {place} has no 'when' and takes every message; put it last")
    return Script(name, turns)


class _Table:
    """A table of the script together with its place, which every complaint names."""

    def __init__(self, place: str, data: object) -> None:
        self.place = place
        if not isinstance(data, dict):
            raise BadInput(f"{place}: should be a table")
        self.data: dict[str, Any] = data

    def only(self, *known: str) -> None:
        for key in self.data:
            if key not in known:
                close = difflib.get_close_matches(key, known, 1)
                hint = f"did you mean {close[0]!r}?" if close else f"known are: {', '.join(known)}"
                raise BadInput(f"{self.place}: unknown key {key!r}; {hint}")

    def fail(self, key: str, want: str) -> BadInput:
        return BadInput(f"{self.place}: {key!r} should be {want}")

    def table(self, key: str) -> _Table:
        return _Table(f"{self.place}: {key}", self.data.get(key, {}))

    def tables(self, key: str) -> list[_Table]:
        value = self.data.get(key, [])
        if not isinstance(value, list):
            raise self.fail(key, f"an array of tables: write [[{key}]]")
        return [_Table(f"{self.place}: {key} {number}", item) for number, item in enumerate(value, 1)]

    def text(self, key: str, default: str | None = None) -> str:
        value = self.data.get(key, default)
        if not isinstance(value, str):
            raise self.fail(key, "text")
        return value

    def count(self, key: str, default: int | None, low: int = 1, high: int = 2**31) -> int | None:
        value = self.data.get(key, default)
        if value is None:
            return None
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            raise self.fail(key, f"a whole number from {low} to {high}")
        return value

    def number(self, key: str, default: int, low: int = 1, high: int = 2**31) -> int:
        value = self.count(key, default, low, high)
        if value is None:
            raise self.fail(key, "a whole number")
        return value

    def seconds(self, key: str, default: float | None = None) -> float | None:
        value = self.data.get(key, default)
        if value is None:
            return None
        if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value <= MAX_WAIT:
            raise self.fail(key, f"seconds from 0 to {MAX_WAIT:g}")
        return float(value)


def _turn(table: _Table, defaults: Step) -> Turn:
    table.only("when", "step")
    when: re.Pattern[str] | None = None
    if "when" in table.data:
        try:
            when = re.compile(table.text("when"))
        except re.error as error:
            raise BadInput(f"{table.place}: 'when' is no regular expression: {error}") from None
    steps = tuple(_step(step, defaults) for step in table.tables("step"))
    if not steps:
        raise BadInput(f"{table.place}: a turn needs at least one [[turn.step]]")
    for number, step in enumerate(steps[:-1], 1):
        if not step.calls:
            raise BadInput(
                f"{table.place}: step {number} calls no tool, so codex ends the turn there and never asks for "
                f"step {number + 1}"
            )
    return Turn(when, steps)


def _defaults(table: _Table) -> Step:
    """What every step begins with."""
    table.only("wait", "stream", "usage")
    step = _settings(table, Step())
    return replace(step, pause=table.seconds("wait") or 0.0)


def _step(table: _Table, defaults: Step) -> Step:
    table.only(*_ACTIONS, *_SETTINGS)
    actions: list[Action] = []
    for key, value in table.data.items():
        if make := _ACTIONS.get(key):
            many = value if isinstance(value, list) and key != "plan" else [value]
            actions += (make(_Table(table.place, {key: one}), key) for one in many)
    return replace(_settings(table, defaults), actions=tuple(actions))


def _settings(table: _Table, defaults: Step) -> Step:
    """The keys that shape a whole response."""
    status: Status | None = None
    if "status" in table.data:
        inner = _inner(table, "status", "code")
        inner.only("code", "body", "message", "retry_after", "times")
        code = inner.number("code", 0, 400, 599)
        message = inner.text("message", f"scripted status {code}")
        body = inner.text(
            "body", json.dumps({"error": {"message": message, "type": "scripted", "code": None}})
        )
        status = Status(code, body, inner.seconds("retry_after"), inner.count("times", None))
    if "fail" in table.data and "incomplete" in table.data:
        raise BadInput(f"{table.place}: a response ends with 'fail' or with 'incomplete', not both")
    ending: Fail | Incomplete | None = None
    if "fail" in table.data:
        inner = _inner(table, "fail", "code")
        inner.only("code", "message", "times")
        ending = Fail(
            inner.text("code"), inner.text("message", "scripted failure"), inner.count("times", None)
        )
    if "incomplete" in table.data:
        inner = _inner(table, "incomplete", "reason")
        inner.only("reason", "times")
        ending = Incomplete(inner.text("reason"), inner.count("times", None))
    stream = defaults.stream
    if "stream" in table.data:
        inner = _inner(table, "stream", "size")
        inner.only("size", "delay")
        stream = Stream(inner.number("size", 0), inner.seconds("delay", 0.0) or 0.0)
    usage = defaults.usage
    if "usage" in table.data:
        inner = _inner(table, "usage", "input")
        inner.only("input", "cached", "output", "reasoning")
        usage = Usage(
            *(inner.number(key, getattr(usage, key), 0) for key in ("input", "cached", "output", "reasoning"))
        )
    repeat = table.number("repeat", 1, 1, MAX_REPEAT)
    return replace(defaults, status=status, ending=ending, stream=stream, usage=usage, repeat=repeat)


def _json(table: _Table) -> Mapping[str, Any]:
    """The table's content, which is sent as JSON."""
    try:
        json.dumps(table.data, allow_nan=False)
    except (TypeError, ValueError):
        raise BadInput(f"{table.place}: has a value that JSON has not (a date, or no number)") from None
    return table.data


def _inner(table: _Table, key: str, short: str) -> _Table:
    """The table of a key, whose ``short`` form is the bare value of one of its own keys."""
    value = table.data[key]
    return _Table(f"{table.place}: {key}", value if isinstance(value, dict) else {short: value})


def _say(table: _Table, key: str) -> Say:
    inner = _inner(table, key, "text")
    inner.only("text", "repeat")
    return Say(inner.text("text"), inner.number("repeat", 1, 1, MAX_REPEAT))


def _reason(table: _Table, key: str) -> Reason:
    return Reason(table.text(key))


def _plan(table: _Table, key: str) -> Plan:
    steps: list[tuple[str, str]] = []
    for step in table.tables(key):
        step.only("step", "status")
        status = step.text("status", "pending")
        if status not in ("pending", "in_progress", "completed"):
            raise step.fail("status", "pending, in_progress or completed")
        steps.append((step.text("step"), status))
    return Plan(tuple(steps))


def _run(table: _Table, key: str) -> Run:
    inner = _inner(table, key, "command")
    inner.only("command", "limit", "escalate")
    limit = inner.seconds("limit", 30.0) or 30.0
    return Run(inner.text("command"), limit, inner.text("escalate", ""))


def _patch(table: _Table, key: str) -> Patch:
    text = table.text(key)
    return Patch(text if text.endswith("\n") else text + "\n")


def _call(table: _Table, key: str) -> Call:
    inner = _inner(table, key, "tool")
    inner.only("tool", "server", "arguments")
    server = inner.text("server") if "server" in inner.data else None
    return Call(inner.text("tool"), server, _json(inner.table("arguments")))


def _raw(table: _Table, key: str) -> Raw:
    inner = table.table(key)
    inner.text("type")
    if "call_id" in inner.data:
        raise BadInput(
            f"{inner.place}: a call is written as 'call', so that its result leads to the next step"
        )
    return Raw(_json(inner))


def _wait(table: _Table, key: str) -> Wait:
    return Wait(table.seconds(key) or 0.0)


def _drop(table: _Table, key: str) -> Drop:
    value = table.data[key]
    if value is True:
        return Drop()
    inner = _inner(table, key, "after")
    inner.only("after", "times")
    return Drop(inner.count("after", None, 0), inner.count("times", None))


_ACTIONS: Final[Mapping[str, Callable[[_Table, str], Action]]] = {
    "say": _say,
    "reason": _reason,
    "plan": _plan,
    "run": _run,
    "patch": _patch,
    "call": _call,
    "item": _raw,
    "wait": _wait,
    "drop": _drop,
}
_SETTINGS: Final[Sequence[str]] = ("status", "fail", "incomplete", "stream", "usage", "repeat")
