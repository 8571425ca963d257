"""A record in its two forms, neither of which it can forge: a line of JSON for programs, words for people."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from codex_lsp import inert
from codex_lsp.logs.fields import FIELDS, Entry
from codex_lsp.logs.redaction import Redaction

TRACE = 5
"""Below ``logging.DEBUG``: records go with what was said, their payload."""
LEVELS = {
    "trace": TRACE,
    "debug": logging.DEBUG,
    "info": logging.INFO,
    "warning": logging.WARNING,
    "error": logging.ERROR,
}
_ASIDE = ("time", "level", "event", "logger", "pid", "exception", "payload")
_GIVEN = tuple(name for name in FIELDS if name not in _ASIDE)
_TRACEBACKS = logging.Formatter()


def level_name(number: int) -> str:
    """The name of a level of ``logging``, as records have it."""
    return next((name for name, least in reversed(LEVELS.items()) if number >= least), "trace")


def entry(
    record: logging.LogRecord, redaction: Redaction, about: Mapping[str, Any], *, payload: bool
) -> Entry:
    """What a record says, by field, without secrets; ``about`` is what holds where it was made."""
    said: Entry = {
        "time": time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record.created))
        + f".{int(record.msecs):03d}Z",
        "level": level_name(record.levelno),
        "event": redaction.cut(_message(record)),
        "logger": record.name,
        "pid": record.process,
    }
    given = record.__dict__
    for name in _GIVEN:
        value = given.get(name, about.get(name))
        if value is not None:
            said[name] = redaction.value(value)
    if record.exc_info:
        said["exception"] = redaction.cut(_TRACEBACKS.formatException(record.exc_info))
    if payload and given.get("payload") is not None:
        said["payload"] = redaction.value(given["payload"])
    return said


def _message(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except Exception as error:  # noqa: BLE001 - a record that cannot be put into words must not stop what is logged
        return f"{record.msg} (cannot be put into words: {error!r})"


def line(said: Entry) -> bytes:
    """One line of printable ASCII: controls, line ends and lone surrogates are JSON's escapes."""
    return json.dumps(said, separators=(", ", ": ")).replace("\x7f", "\\u007f").encode("ascii") + b"\n"


def console(said: Mapping[str, Any], *, date: bool = False) -> str:
    """Words for a terminal: one line, and below it an exception's, indented; time is local."""
    words = [
        _clock(said.get("time"), date=date),
        f"{inert.line(said.get('level', '?')):<7}",
        inert.line(str(said.get("logger", "?")).removeprefix("codex_lsp.")) + ":",
        inert.line(said.get("event", "?"), 2000),
    ]
    words += [f"{inert.line(name)}={_shown(said[name])}" for name in said if name not in _ASIDE]
    if "payload" in said:
        words.append(f"payload={_shown(said['payload'])}")
    trace = str(said.get("exception", "")).splitlines()
    return "\n".join([" ".join(words), *(f"    {inert.line(one, 1000)}" for one in trace)])


def _shown(value: Any) -> str:
    text = value if isinstance(value, str) and " " not in value else json.dumps(value, ensure_ascii=False)
    return inert.line(text, 2000)


def _clock(given: Any, *, date: bool) -> str:
    try:
        then = datetime.fromisoformat(given).astimezone()
    except (TypeError, ValueError):
        return inert.line(given)
    return then.strftime("%Y-%m-%d %H:%M:%S" if date else "%H:%M:%S") + f".{then.microsecond // 1000:03d}"
