"""The daemon's log as the editor hears it: ``window/logMessage``, and ``$/logTrace`` as ``$/setTrace`` asks for it."""

from __future__ import annotations

import json
from typing import Any

from codex_lsp import inert
from codex_lsp.editor.protocol import Protocol
from codex_lsp.logs.fields import Entry

_TYPES = {"error": 1, "warning": 2}
_LOG = 4
"""Level → ``MessageType``. Our own course of events is *Log*; *Info* (3) are notices of turns, meant for the user."""
_ASIDE = frozenset({"time", "level", "event", "logger", "pid", "exception", "payload"})


class Telling:
    """The ``logs.Listener`` of a daemon that serves one editor."""

    def __init__(self, protocol: Protocol) -> None:
        self._protocol = protocol

    def is_there(self) -> bool:
        """From the editor's ``initialize`` to the end of the conversation."""
        return self._protocol.is_open

    def message(self, said: Entry) -> None:
        """``window/logMessage``"""
        words = f"{inert.line(said['event'], 2000)}{_fields(said)}"
        if "exception" in said:
            words += "\n" + inert.text(said["exception"])
        self._protocol.tell("window/logMessage", {"type": _TYPES.get(said["level"], _LOG), "message": words})

    def trace(self, said: Entry, *, verbose: bool) -> None:
        """``$/logTrace``"""
        params: dict[str, Any] = {"message": f"{inert.line(said['event'], 2000)}{_fields(said)}"}
        if verbose and "payload" in said:
            params["verbose"] = inert.text(json.dumps(said["payload"], ensure_ascii=False, indent=2))
        self._protocol.tell("$/logTrace", params)


def _fields(said: Entry) -> str:
    shown = [f"{name}={inert.line(value)}" for name, value in said.items() if name not in _ASIDE]
    return f" ({', '.join(shown)})" if shown else ""
