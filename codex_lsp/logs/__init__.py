"""Logging: records of the standard library's ``logging``, told to the editor and kept in a private file.

Whoever has something to say takes ``logging.getLogger(__name__)`` and says it there, in words; what a program should
find goes in as ``extra``, by the names of ``fields.FIELDS``. What holds for a whole task and all it starts is said
once, with ``about``. Secrets are taken out here, and control characters do no harm wherever a record is shown.

A record goes to the file if its level is wanted there, and to the editor, as long as it listens; to stderr, in words
for people, goes what no editor hears.
"""

from __future__ import annotations

import contextlib
import logging
import sys
import threading
from collections.abc import Iterable, Mapping
from contextvars import ContextVar
from pathlib import Path
from typing import Any, Literal, Protocol, get_args

from codex_lsp.errors import WriteRefused
from codex_lsp.logs.fields import FIELDS, TOLD, Entry
from codex_lsp.logs.file import LogFile
from codex_lsp.logs.lines import LEVELS, TRACE, console, entry, line
from codex_lsp.logs.redaction import Redaction

__all__ = ["Listener", "Trace", "about", "hide", "listen", "set_level", "set_trace", "set_up"]

Trace = Literal["off", "messages", "verbose"]
"""What the editor asked for with ``$/setTrace``."""


class Listener(Protocol):
    """The editor as the log knows it; called in any thread."""

    def is_there(self) -> bool:
        """Whether anybody listens."""

    def message(self, said: Entry) -> None:
        """Hears what matters by the settings."""

    def trace(self, said: Entry, *, verbose: bool) -> None:
        """Hears what is below that, because it asked for it; ``verbose``: with the payload."""


_log = logging.getLogger(__name__)
_ours = logging.getLogger("codex_lsp")
_about: ContextVar[Mapping[str, Any]] = ContextVar("about", default={})  # noqa: B039 - never changed


class _Levels:
    """What is wanted: ``least`` by the settings, for file and editor; ``trace`` by the editor, for its trace."""

    least = logging.INFO
    trace: Trace = "off"

    def apply(self) -> None:
        """Has ``logging`` make only the records that somebody wants: the others cost a comparison."""
        traced = {"off": logging.ERROR, "messages": logging.DEBUG, "verbose": TRACE}[self.trace]
        _ours.setLevel(min(self.least, traced))


_levels = _Levels()
_redaction = Redaction()


def about(**fields: Any) -> None:
    """Has these fields on every record that this task, and all it starts, makes from now on: ``about(turnId=…)``."""
    assert FIELDS.keys() >= fields.keys()
    _about.set({**_about.get(), **fields})


def hide(values: Iterable[str]) -> None:
    """Takes these secrets out of every record from now on."""
    _redaction.know(values)


def set_level(name: str) -> None:
    """How much is kept and told: ``trace``, ``debug``, ``info``, ``warning`` or ``error``."""
    _levels.least = LEVELS[name]
    _levels.apply()


def set_trace(value: str | None) -> None:
    """How much of what is below that the editor is told as its trace; what is no value of ``Trace`` is ``off``."""
    _levels.trace = value if value in get_args(Trace) else "off"  # type: ignore[assignment]
    _levels.apply()


class _Handler(logging.Handler):
    """Where all records end; ``logging`` calls it with one at a time."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.listener: Listener | None = None
        self._file = LogFile(folder)
        self._well = True

    def emit(self, record: logging.LogRecord) -> None:
        try:
            self._take(record)
        except Exception as error:  # noqa: BLE001 - saying something must not stop what it is about
            _print(f"a record of {record.name} was lost: {type(error).__name__}")

    def _take(self, record: logging.LogRecord) -> None:
        least = _levels.least
        payload = least <= TRACE or _levels.trace == "verbose"
        said = entry(record, _redaction, _about.get(), payload=payload)
        if record.levelno >= least:
            kept = said if least <= TRACE else {name: said[name] for name in said if name != "payload"}
            try:
                self._file.write(line(kept))
                self._well = True
            except WriteRefused as error:
                if self._well:  # said once, and not with every record
                    self._well = False
                    _log.warning("%s", error)  # comes to us, and is refused like this one
        if not record.__dict__.get(TOLD):
            self._tell(record.levelno, said)

    def _tell(self, level: int, said: Entry) -> None:
        if self.listener is None or not self.listener.is_there():
            if level >= _levels.least:
                _print(console(said))
        elif level >= max(_levels.least, logging.INFO):
            self.listener.message(said)
        elif _levels.trace != "off":
            self.listener.trace(said, verbose=_levels.trace == "verbose")


def _print(text: str) -> None:
    with contextlib.suppress(OSError, ValueError, AttributeError):  # there may be no stderr
        sys.stderr.write(text + "\n")
        sys.stderr.flush()


_handlers: list[_Handler] = []


def set_up(folder: Path, secrets: Iterable[str] = ()) -> None:
    """Takes all logging of this process: ours, warnings and errors of libraries, and what nobody caught.

    Args:
        folder: where the file is; made, for us alone, when there is something to write.
        secrets: see ``hide``.
    """
    hide(secrets)
    _handlers[:] = [_Handler(folder)]
    root = logging.getLogger()
    root.handlers[:] = _handlers
    root.setLevel(logging.WARNING)
    _levels.apply()
    logging.captureWarnings(True)
    sys.excepthook = lambda kind, error, trace: _uncaught(kind, error)
    threading.excepthook = lambda args: _uncaught(args.exc_type, args.exc_value)
    sys.unraisablehook = lambda args: _uncaught(args.exc_type, args.exc_value)


def listen(listener: Listener) -> None:
    """Tells records to somebody from now on; does nothing before ``set_up``."""
    for handler in _handlers:
        handler.listener = listener


def _uncaught(kind: type[BaseException], error: BaseException | None) -> None:
    if issubclass(kind, KeyboardInterrupt | SystemExit):
        return
    _log.error("nobody caught %s", kind.__name__, exc_info=error or True)
