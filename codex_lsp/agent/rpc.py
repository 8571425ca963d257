"""The wire of ``codex app-server``: one JSON object per line, both ways, JSON-RPC 2.0 without its ``jsonrpc`` (pure).

Both sides ask. A message with ``method`` and ``id`` is a request of codex, one with ``method`` alone a notification,
one with ``id`` alone the answer to a request of ours; the two sides' ids have nothing to do with each other.
Measured on 0.104.0 to 0.169.0.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from codex_lsp.agent.events import Noise
from codex_lsp.agent.parsing import json_of, noise_of, text_of

UNKNOWN_METHOD: Final = -32601
TOO_LONG: Final = -1
"""Our own code, for an answer that was not read."""

_METHOD = rb'"method":"([^"\\]*)"'
_ID = rb'"id":(\d{1,18}|"[^"\\]*")'
_BEGINNING: Final = re.compile(rb"\{(?:%b,)?%b,(?:%b)?" % (_METHOD, _ID, _METHOD))


@dataclass(frozen=True, slots=True)
class Notification:
    """Something that codex tells."""

    method: str
    params: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Request:
    """Something that codex asks; it waits for the answer."""

    id: int | str
    method: str
    params: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a request was not done."""

    code: int
    message: str


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to a request of ours."""

    id: int
    result: Any
    error: Refusal | None = None


Message = Notification | Request | Answer | Noise


def read(line: bytes) -> Message:
    r"""The message in a line (without its ``\n``); what is none becomes ``Noise``, as in ``parsing``. Never raises."""
    told = json_of(line)
    if told is None:
        return noise_of(line)
    method, id_ = told.get("method"), told.get("id")
    if isinstance(method, str):
        params = told.get("params")
        params = params if isinstance(params, dict) else {}
        if id_ is None:
            return Notification(method, params)
        if isinstance(id_, int | str) and not isinstance(id_, bool):
            return Request(id_, method, params)
    elif isinstance(id_, int) and not isinstance(id_, bool) and ("result" in told or "error" in told):
        error = told.get("error")
        if error is None:
            return Answer(id_, told.get("result"))
        error = error if isinstance(error, dict) else {"message": error}
        code = error.get("code")
        return Answer(id_, None, Refusal(code if isinstance(code, int) else 0, text_of(error.get("message"))))
    return noise_of(line)


def beginning(head: bytes) -> Message:
    """The message of which only the beginning was kept: whoever waits, here or there, must not wait for ever."""
    found = _BEGINNING.match(head)
    if found is None:
        return noise_of(head, truncated=True)
    before, id_, after = found[1], json.loads(found[2]), found[3]
    if before is not None or after is not None:
        return Request(id_, (before or after).decode("utf-8", "replace"))
    if isinstance(id_, int):
        return Answer(id_, None, Refusal(TOO_LONG, "The answer of codex is too long to be read."))
    return noise_of(head, truncated=True)


def request(id_: int, method: str, params: Mapping[str, Any]) -> bytes:
    """A request of ours as a line."""
    return _line({"id": id_, "method": method, "params": params})


def notification(method: str) -> bytes:
    """A notification of ours as a line."""
    return _line({"method": method})


def answer(id_: int | str, result: Mapping[str, Any]) -> bytes:
    """The answer to a request of codex' as a line."""
    return _line({"id": id_, "result": result})


def refusal(id_: int | str, code: int, message: str) -> bytes:
    """The refusal of a request of codex' as a line."""
    return _line({"id": id_, "error": {"code": code, "message": message}})


def _line(message: Mapping[str, Any]) -> bytes:
    # ASCII only: a lone surrogate in what the editor sent must not keep the message from being encoded.
    return json.dumps(message, separators=(",", ":")).encode("ascii") + b"\n"
