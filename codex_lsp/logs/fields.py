"""What a record of the log may say, by name: the contract with whoever reads it (pure)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

Entry = dict[str, Any]
"""A record as JSON values, by field; nothing secret is in it any more."""

FIELDS: Final[Mapping[str, tuple[str, str]]] = {
    "time": ("string", "when, in UTC: `2026-01-31T12:00:00.000Z`; always there"),
    "level": ("string", "`trace`, `debug`, `info`, `warning` or `error`; always there"),
    "event": ("string", "what happened, in words; always there"),
    "logger": ("string", "the module that says so; always there"),
    "pid": ("integer", "the daemon's process: several may write into one log; always there"),
    "turnId": ("string", "the turn it is about"),
    "threadId": ("string", "codex' thread"),
    "itemId": ("string", "the item of the turn"),
    "proposalId": ("string", "the proposal"),
    "method": ("string", "the method of LSP, or of ours"),
    "requestId": ("integer or string", "the request's id; ours and the editor's are counted apart"),
    "durationMs": ("number", "how long it took, in milliseconds"),
    "status": ("string", "how it ended"),
    "kind": ("string", "the kind of a failure (see protocol.md); of an item its type"),
    "hint": ("string", "what to do about a failure"),
    "reference": ("string", "the reference that an internal error was answered with"),
    "room": ("string", "the kind of room"),
    "transport": ("string", "how codex is run"),
    "version": ("string", "a program's version"),
    "editor": ("string", "the editor's name and version"),
    "files": ("integer", "how many files a proposal changes"),
    "tokens": ("integer", "tokens that the turn took, in and out"),
    "exception": ("string", "a traceback"),
    "payload": ("any", "what was said, cut where it is long; only at level `trace`"),
}
"""Field → its type, and what it means."""

TOLD: Final = "told"
"""Set (``extra={"told": True}``) on a record of what the editor hears anyway, so that it is not told twice."""
