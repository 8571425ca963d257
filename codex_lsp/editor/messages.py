"""JSON-RPC messages as values: what a body of bytes turns out to be, and the errors that may answer it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final, NoReturn

PARSE_ERROR: Final = -32700
INVALID_REQUEST: Final = -32600
METHOD_NOT_FOUND: Final = -32601
INVALID_PARAMS: Final = -32602
INTERNAL_ERROR: Final = -32603
NOT_INITIALIZED: Final = -32002
REQUEST_CANCELLED: Final = -32800
EXPECTED_FAILURE: Final = -32010
"""A ``CodexLspError``; ``data`` has its ``kind``."""

METHOD_LIMIT: Final = 200
"""Characters a method's name may have; names go into logs and errors."""

Id = int | str


@dataclass(frozen=True, slots=True)
class Request:
    """A call that wants exactly one answer."""

    id: Id
    method: str
    params: Any


@dataclass(frozen=True, slots=True)
class Notification:
    """A call that wants none."""

    method: str
    params: Any


@dataclass(frozen=True, slots=True)
class Response:
    """The answer to a request of ours; ``error`` is None if it succeeded."""

    id: Id
    result: Any
    error: dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class Malformed:
    """No message; to be answered with an error, under its own id where it has a usable one."""

    code: int
    message: str
    id: Id | None = None


class InvalidParams(Exception):
    """Params that do not fit the method; each of ``errors`` names a ``field`` (dotted) and a ``reason``."""

    def __init__(self, errors: Sequence[dict[str, str]]) -> None:
        super().__init__("; ".join(f"{error['field']}: {error['reason']}" for error in errors))
        self.errors = list(errors)


class EditorError(Exception):
    """The editor answered a request of ours with an error."""

    def __init__(self, code: int, message: str, data: Any = None) -> None:
        super().__init__(f"{message} ({code})")
        self.code = code
        self.message = message
        self.data = data


class NoAnswer(Exception):
    """The editor did not answer a request of ours in time, or is gone."""


def call(method: str, params: Any, msg_id: Id | None = None) -> dict[str, Any]:
    """A request, or without an id a notification, as JSON; params of None are left out."""
    message: dict[str, Any] = {"jsonrpc": "2.0", "method": method}
    if msg_id is not None:
        message["id"] = msg_id
    if params is not None:
        message["params"] = params
    return message


def read(body: bytes) -> Request | Notification | Response | Malformed:
    """What a body is; never raises."""
    try:
        data = json.loads(body.decode("utf-8"), parse_constant=_refuse)
    except RecursionError:
        return Malformed(PARSE_ERROR, "the message is nested too deeply")
    except ValueError as error:
        return Malformed(PARSE_ERROR, f"the message is not JSON: {_brief(error)}")
    if isinstance(data, list):
        return Malformed(INVALID_REQUEST, "batches are not part of LSP")
    if not isinstance(data, dict):
        return Malformed(INVALID_REQUEST, "a message is an object")
    return _classify(data)


def _classify(data: dict[str, Any]) -> Request | Notification | Response | Malformed:
    usable = usable_id(data.get("id"))
    if data.get("jsonrpc") != "2.0":
        return Malformed(INVALID_REQUEST, "jsonrpc must be 2.0", usable if "method" in data else None)
    if "method" in data:
        method = data["method"]
        if not isinstance(method, str) or len(method) > METHOD_LIMIT:
            return Malformed(
                INVALID_REQUEST, f"method must be a string of at most {METHOD_LIMIT} characters", usable
            )
        if "id" not in data:
            return Notification(method, data.get("params"))
        if usable is None:
            return Malformed(INVALID_REQUEST, "id must be a string or an integer")
        return Request(usable, method, data.get("params"))
    if usable is None or not ("result" in data or "error" in data):
        return Malformed(INVALID_REQUEST, "neither a call nor an answer", None)
    error = data.get("error")
    if error is not None and not isinstance(error, dict):
        error = {"message": str(error)}
    return Response(usable, data.get("result"), error)


def usable_id(value: Any) -> Id | None:
    """A request's id; a whole number written as ``1.0`` (some clients know no integers) is that number."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return int(value)
    return value if isinstance(value, int | str) and not isinstance(value, bool) else None


def fields(lines: Iterable[str]) -> list[dict[str, str]]:
    """The ``data.errors`` for cattrs' lines of the form ``reason @ $.text_document.uri``."""
    errors = []
    for line in lines:
        reason, _, path = line.rpartition(" @ $")
        errors.append(
            {
                "field": ".".join(_camel(part) for part in path.split(".") if part) or "params",
                "reason": reason,
            }
        )
    return errors


def _camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(part[:1].upper() + part[1:] for part in rest)


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")


def _brief(error: ValueError) -> str:
    return "invalid UTF-8" if isinstance(error, UnicodeDecodeError) else str(error)[:200]
