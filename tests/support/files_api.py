"""A loopback server that does what the Files and Uploads APIs do, told when to fail and how; keeps all it was sent.

with FilesApi() as api:
    api.on("POST /files", Fault(status=503), Fault(cut_after=100_000))    # one request each, then it is well again
    ...
    assert api.files["file-1"].sha256 == ...
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import re
import socket
import struct
import threading
import time
from collections import defaultdict, deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qs, urlsplit

KEY = "sk-canary-5f0c2a7e91d84b36"
_CHUNK = 1 << 16
_KEPT = 16 << 20
PURPOSES = {"user_data", "assistants", "vision", "batch", "fine-tune", "evals"}


@dataclass
class Fault:
    """What goes wrong with one request."""

    status: int | None = None
    """Answer this, with ``body`` and ``headers``, after reading the request (or only ``early`` bytes of it)."""
    body: Any = None
    headers: dict[str, str] = field(default_factory=dict)
    early: int | None = None
    cut_after: int | None = None
    """Reset the connection after so many bytes of the body."""
    lose_answer: bool = False
    """Do what is asked, then reset the connection."""
    hold_after: int | None = None
    """Stop reading after so many bytes (-1: at the end, before the answer) until ``go`` is set."""
    reached: threading.Event = field(default_factory=threading.Event)
    go: threading.Event = field(default_factory=threading.Event)


@dataclass
class Stored:
    """Some bytes that were sent."""

    size: int = 0
    sha: Any = field(default_factory=hashlib.sha256)
    data: bytearray | None = field(default_factory=bytearray, repr=False)
    """``None`` when it was too much to keep; of such parts only the size is looked at."""

    def add(self, piece: bytes) -> None:
        self.size += len(piece)
        self.sha.update(piece)
        if self.data is not None:
            self.data += piece
            if len(self.data) > _KEPT:
                self.data = None

    @property
    def sha256(self) -> str:
        return str(self.sha.hexdigest())


@dataclass
class Asked:
    """A request as it came."""

    method: str
    path: str
    query: dict[str, str]
    headers: Message
    when: float
    read: int = 0
    """Bytes of the body that were read."""


class _Cut(Exception):
    pass


class _Refused(Exception):
    def __init__(self, status: int, message: str, **more: Any) -> None:
        self.status, self.body = (
            status,
            {"error": {"message": message, "type": "invalid_request_error", **more}},
        )


class FilesApi:
    """Files by id in ``files`` (their JSON) with the bytes in ``bytes``; uploads in parts in ``uploads``."""

    def __init__(self, key: str = KEY, *, largest: int = 512_000_000, largest_part: int = 64 << 20) -> None:
        self.key = key
        self.largest = largest
        self.largest_part = largest_part
        self.files: dict[str, dict[str, Any]] = {}
        self.bytes: dict[str, Stored] = {}
        self.uploads: dict[str, dict[str, Any]] = {}
        self.asked: list[Asked] = []
        self.connections = 0
        self._faults: dict[str, deque[Fault]] = defaultdict(deque)
        self._lock = threading.Lock()
        self._last = 0

    def on(self, what: str, *faults: Fault) -> Fault:
        """The next requests to ``POST /files`` and the like go wrong; an id is written ``*``. Gives the last."""
        self._faults[what].extend(faults)
        return faults[-1]

    def mend(self) -> None:
        """Nothing goes wrong any more."""
        self._faults.clear()

    def requests(self, what: str) -> list[Asked]:
        return [item for item in self.asked if _what(item.method, item.path) == what]

    def put(self, filename: str, size: int, purpose: str = "user_data", **more: Any) -> str:
        """A file that somebody else has put there."""
        return str(self._new_file(filename, purpose, size, {}, **more)["id"])

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/v1"

    def __enter__(self) -> Self:
        handler = type("Handler", (_Handler,), {"api": self})
        self._server = _Server(("127.0.0.1", 0), handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        for faults in self._faults.values():
            for fault in faults:
                fault.go.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    # ------------------------------------------------------------------------------------------ what it does
    def fault(self, what: str) -> Fault:
        with self._lock:
            return self._faults[what].popleft() if self._faults[what] else Fault()

    def do(self, asked: Asked, form: dict[str, str | Stored], told: Any) -> dict[str, Any]:
        what = _what(asked.method, asked.path)
        name = asked.path.split("/")[2] if asked.path.count("/") > 1 else ""
        with self._lock:
            match what:
                case "POST /files":
                    return self._create(form)
                case "GET /files":
                    return self._list(asked.query)
                case "GET /files/*":
                    return self._file(name)
                case "DELETE /files/*":
                    self._file(name)
                    del self.files[name]
                    return {"id": name, "object": "file", "deleted": True}
                case "POST /uploads":
                    return self._begin(told)
                case "POST /uploads/*/parts":
                    return self._part(self._upload(name), form)
                case "POST /uploads/*/complete":
                    return self._complete(self._upload(name), told)
                case "POST /uploads/*/cancel":
                    upload = self._upload(name)
                    upload["status"] = "cancelled"
                    return _shown(upload)
        raise _Refused(404, f"Invalid URL ({asked.method} {asked.path})")

    def _new_file(
        self, filename: str, purpose: str, size: int, expires: dict[str, Any], **more: Any
    ) -> dict[str, Any]:
        self._last += 1
        created = int(time.time())
        value = {
            "id": f"file-{self._last}",
            "object": "file",
            "bytes": size,
            "created_at": created,
            "expires_at": created + int(expires["seconds"]) if expires else None,
            "filename": filename,
            "purpose": purpose,
            "status": "processed",
            **more,
        }
        self.files[value["id"]] = value
        return value

    def _create(self, form: dict[str, str | Stored]) -> dict[str, Any]:
        sent, purpose = form.get("file"), form.get("purpose")
        if not isinstance(sent, Stored) or purpose not in PURPOSES:
            raise _Refused(400, f"'{purpose}' is not one of the purposes")
        if sent.size > self.largest:
            raise _Refused(413, "Maximum content size limit exceeded")
        expires = {
            name: str(form[f"expires_after[{name}]"])
            for name in ("anchor", "seconds")
            if f"expires_after[{name}]" in form
        }
        if expires and (expires["anchor"] != "created_at" or not 3600 <= int(expires["seconds"]) <= 2592000):
            raise _Refused(400, "Invalid expires_after")
        value = self._new_file(str(form["file name"]), str(purpose), sent.size, expires)
        self.bytes[value["id"]] = sent
        return value

    def _list(self, query: dict[str, str]) -> dict[str, Any]:
        found = [f for f in self.files.values() if query.get("purpose") in (None, f["purpose"])]
        found.sort(key=lambda f: (f["created_at"], int(f["id"][5:])), reverse=query.get("order") != "asc")
        ids = [f["id"] for f in found]
        start = ids.index(query["after"]) + 1 if query.get("after") in ids else 0
        page = found[start : start + int(query.get("limit", 10_000))]
        return {
            "object": "list",
            "data": page,
            "first_id": page[0]["id"] if page else None,
            "last_id": page[-1]["id"] if page else None,
            "has_more": start + len(page) < len(found),
        }

    def _file(self, name: str) -> dict[str, Any]:
        if name not in self.files:
            raise _Refused(404, f"No such File object: {name}")
        return self.files[name]

    def _begin(self, told: Any) -> dict[str, Any]:
        if told["bytes"] > 8 << 30 or told["purpose"] not in PURPOSES or not told["mime_type"]:
            raise _Refused(400, "Invalid upload")
        self._last += 1
        created = int(time.time())
        value = {**told, "id": f"upload_{self._last}", "object": "upload", "status": "pending", "parts": {}}
        self.uploads[value["id"]] = value | {"created_at": created, "expires_at": created + 3600}
        return _shown(self.uploads[value["id"]])

    def _upload(self, name: str) -> dict[str, Any]:
        if name not in self.uploads:
            raise _Refused(404, f"No such Upload object: {name}")
        upload = self.uploads[name]
        if upload["status"] != "pending":
            raise _Refused(400, f"Upload is {upload['status']}")
        return upload

    def _part(self, upload: dict[str, Any], form: dict[str, str | Stored]) -> dict[str, Any]:
        sent = form.get("data")
        if not isinstance(sent, Stored) or sent.size > self.largest_part:
            raise _Refused(400, "Invalid part")
        self._last += 1
        part_id = f"part_{self._last}"
        upload["parts"][part_id] = sent
        return {
            "id": part_id,
            "object": "upload.part",
            "created_at": int(time.time()),
            "upload_id": upload["id"],
        }

    def _complete(self, upload: dict[str, Any], told: Any) -> dict[str, Any]:
        parts = [upload["parts"][part_id] for part_id in told["part_ids"]]
        if sum(part.size for part in parts) != upload["bytes"]:
            raise _Refused(400, "The number of bytes does not match")
        whole = Stored()
        for part in parts:
            whole.add(bytes(part.data or part.size))
        kept = all(part.data is not None for part in parts)
        if kept and told.get("md5") not in (None, hashlib.md5(bytes(whole.data or b"")).hexdigest()):
            raise _Refused(400, "The md5 does not match")
        upload["status"] = "completed"
        expires = upload.get("expires_after") or {}
        value = self._new_file(upload["filename"], upload["purpose"], whole.size, expires)
        self.bytes[value["id"]] = whole
        return {**_shown(upload), "file": value}


def _shown(upload: dict[str, Any]) -> dict[str, Any]:
    return {
        name: value for name, value in upload.items() if name not in ("parts", "expires_after", "mime_type")
    }


def _what(method: str, path: str) -> str:
    return f"{method} " + re.sub(r"^(/\w+)/[^/]+", r"\1/*", path)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A connection that ends in the middle is nothing to talk about here."""


class _Handler(BaseHTTPRequestHandler):
    api: FilesApi
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: Any) -> None:
        pass

    def setup(self) -> None:
        super().setup()
        self.api.connections += 1

    def _answer(self) -> None:
        url = urlsplit(self.path)
        path = url.path.removeprefix("/v1")
        query = {name: values[0] for name, values in parse_qs(url.query).items()}
        asked = Asked(self.command, path, query, self.headers, time.monotonic())
        self.api.asked.append(asked)
        fault = self.api.fault(_what(self.command, path))
        try:
            form, told = self._read(asked, fault)
            if fault.hold_after == -1:
                fault.reached.set()
                fault.go.wait(30)
            if fault.status is not None:
                self._say(fault.status, fault.body, fault.headers)
                self.close_connection = fault.early is not None
                return
            try:
                given = self.headers.get("Authorization", "")
                if given != f"Bearer {self.api.key}":
                    # Worse than the real one, which shows only its ends.
                    raise _Refused(401, f"Incorrect API key provided: {given}", code="invalid_api_key")
                value = self.api.do(asked, form, told)
            except _Refused as refused:
                self._say(refused.status, refused.body, {})
            else:
                if fault.lose_answer:
                    raise _Cut
                self._say(200, value, {})
        except _Cut:
            with contextlib.suppress(OSError):
                self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.close_connection = True

    do_GET = do_POST = do_DELETE = _answer  # noqa: N815

    def _read(self, asked: Asked, fault: Fault) -> tuple[dict[str, str | Stored], Any]:
        body = self._body(asked, fault)
        kind = self.headers.get_content_type()
        if kind == "multipart/form-data":
            boundary = self.headers.get_param("boundary")
            return _form(body, b"--" + str(boundary).encode()), None
        data = b"".join(body)
        return {}, json.loads(data) if data and kind == "application/json" else None

    def _body(self, asked: Asked, fault: Fault) -> Iterator[bytes]:
        left = int(self.headers.get("Content-Length", 0))
        if fault.cut_after == 0:
            raise _Cut
        while left:
            if fault.cut_after is not None and asked.read >= fault.cut_after:
                raise _Cut
            if fault.early is not None and asked.read >= fault.early:
                return
            if fault.hold_after not in (None, -1) and asked.read >= (fault.hold_after or 0):
                fault.reached.set()
                fault.go.wait(30)
            piece = self.rfile.read(min(_CHUNK, left))
            if not piece:
                raise _Cut
            left -= len(piece)
            asked.read += len(piece)
            yield piece

    def _say(self, status: int, body: Any, headers: dict[str, str]) -> None:
        data = body if isinstance(body, bytes) else json.dumps(body or {"error": {"message": "no"}}).encode()
        self.send_response(status)
        for name, value in ({"Content-Type": "application/json"} | headers).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)


def _form(body: Iterator[bytes], delimiter: bytes) -> dict[str, str | Stored]:
    """The fields of a form as they stream in; ``x name`` is the file name of the field ``x``."""
    form: dict[str, str | Stored] = {}
    buffer = b"\r\n"
    end = b"\r\n" + delimiter
    current: tuple[str, Stored, bool] | None = None
    for piece in body:
        buffer += piece
        while True:
            at = buffer.find(end)
            if at < 0:
                if current is not None and len(buffer) > len(end):
                    current[1].add(buffer[: -len(end)])
                    buffer = buffer[-len(end) :]
                break
            head = buffer.find(b"\r\n\r\n", at + len(end))
            over = buffer[at + len(end) :].startswith(b"--")
            if head < 0 and not over:
                break
            if current is not None:
                name, stored, is_file = current
                stored.add(buffer[:at])
                form[name] = stored if is_file else bytes(stored.data or b"").decode()
                current = None
            if over:
                return form
            lines = buffer[at + len(end) : head].decode()
            found = re.search(r'[; ]name="([^"]*)"', lines)
            filename = re.search(r'filename="([^"]*)"', lines)
            assert found is not None
            if filename is not None:
                form[f"{found[1]} name"] = filename[1]
            current = (found[1], Stored(), filename is not None)
            buffer = buffer[head + 4 :]
    return form
