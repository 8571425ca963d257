"""The HTTP side of the scripted model: who may ask, what is answered, and the faults a script asks for."""

from __future__ import annotations

import json
import secrets
import socket
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final

from codex_lsp.scripted import answer, conversation, stream
from codex_lsp.scripted.play import Play, Request
from codex_lsp.scripted.steps import Drop, Status, Step, Wait

MAX_BODY: Final = 64 << 20
"""Bytes of a request body; codex sends the whole history, images included, each time."""
IDLE: Final = 60.0
"""Seconds after which a silent connection is closed."""
_SECRET: Final = (
    "authorization",
    "cookie",
    "x-api-key",
    "api-key",
    "proxy-authorization",
    "chatgpt-account-id",
)


class Endpoint(ThreadingHTTPServer):
    """Listens on 127.0.0.1 for the requests of codex; ``models`` are the names it lists."""

    daemon_threads = False  # so that closing waits for the handlers, and none outlives the server
    request_queue_size = 128
    allow_reuse_address = True

    def __init__(self, port: int, play: Play, models: tuple[str, ...]) -> None:
        self.play = play
        self.models = models
        self.stopping = threading.Event()
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        super().__init__(("127.0.0.1", port), _Handler)

    def close(self) -> None:
        """Ends everything: the listening socket, open connections and their threads."""
        self.stopping.set()
        self.shutdown()
        with self._lock:
            for connection in self._open:
                _shut(connection)
        self.server_close()

    def process_request(self, request: Any, client_address: Any) -> None:
        """Remembers the connection, so that ``close`` can end it."""
        with self._lock:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        """Forgets the connection and closes it."""
        with self._lock:
            self._open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is no event; anything else is a defect and is shown."""
        # called from inside an except block
        if not isinstance(sys.exception(), ConnectionError | TimeoutError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = IDLE
    server_version = "codex-lsp-scripted"
    server: Endpoint

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: who wants to know asks for the requests."""

    def do_GET(self) -> None:
        if not self._allowed():
            return
        self.server.play.keep(Request("GET", self.path, self._headers(), {}), 0)
        if self._path() == "/v1/models":
            data = [{"id": name, "object": "model", "owned_by": "script"} for name in self.server.models]
            # `data` is OpenAI's list; `models` is what codex asks its own backend for, where empty means "keep yours"
            self._json(200, {"object": "list", "data": data, "models": []})
        else:
            self._error(404, f"the scripted model has no {self.path}")

    def do_POST(self) -> None:
        if not self._allowed():
            return
        body = self._body()
        if body is None:
            return
        if self._path() != "/v1/responses":
            self.server.play.keep(Request("POST", self.path, self._headers(), body[0]), body[1])
            self._error(404, f"the scripted model has no {self.path}")
            return
        play = self.server.play
        talk = conversation.read(body[0], self._headers())
        attempt = play.attempt(talk)
        play.keep(Request("POST", self.path, self._headers(), body[0], talk, attempt), body[1])
        step = play.step(talk)
        if step is None:
            self._error(400, f"no turn of {play.script.name} answers to {talk.prompt[:200]!r}")
        elif step.status and _applies(step.status.times, attempt):
            self._refuse(step.status)
        else:
            self._stream(step, talk, attempt, str(body[0].get("model", "")))

    def _stream(self, step: Step, talk: conversation.Conversation, attempt: int, model: str) -> None:
        token = secrets.token_hex(6)
        frames = stream.frames(
            answer.pieces(step, talk.step, talk, token),
            response=f"resp_{token}",
            model=model,
            stream=step.stream,
            usage=step.usage,
            ending=step.ending if step.ending and _applies(step.ending.times, attempt) else None,
        )
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream; charset=utf-8")
        self.send_header("Cache-Control", "no-store")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        if self._send(frames, attempt):
            self.wfile.write(b"0\r\n\r\n")
        else:
            self._cut()

    def _send(self, frames: Iterator[bytes | Wait | Drop], attempt: int) -> bool:
        """Sends the stream in chunks; False when it is to be cut."""
        left: int | None = None
        for frame in frames:
            if isinstance(frame, Wait):
                if self.server.stopping.wait(frame.seconds):
                    return False
            elif isinstance(frame, Drop):
                if _applies(frame.times, attempt):
                    if frame.after is None:
                        return False
                    left = frame.after
            else:
                if left is not None:
                    frame, left = frame[:left], left - len(frame)
                if frame:
                    self.wfile.write(b"%x\r\n%b\r\n" % (len(frame), frame))
                if left is not None and left <= 0:
                    return False
        return True

    def _refuse(self, status: Status) -> None:
        data = status.body.encode()
        self.send_response(status.code)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        if status.retry_after is not None:
            self.send_header("Retry-After", f"{status.retry_after:g}")
        self.end_headers()
        self.wfile.write(data)

    def _allowed(self) -> bool:
        """Only programs of this machine: a browser says what it is, and a rebound name is no loopback name."""
        host = self.headers.get("Host", "").rsplit(":", 1)[0]
        browser = (
            "Origin" in self.headers or "Sec-Fetch-Site" in self.headers
        )  # an image's request has no Origin
        if host not in ("127.0.0.1", "localhost") or browser:
            self._error(403, "the scripted model answers programs on this machine only")
            return False
        return True

    def _body(self) -> tuple[dict[str, Any], int] | None:
        """The JSON object that was sent and its size in bytes; ``None`` when it was refused."""
        length = self.headers.get("Content-Length", "")
        if not length.isascii() or not length.isdigit():
            self._error(411, "a Content-Length is needed")
            return None
        if int(length) > MAX_BODY:
            self._error(413, f"more than {MAX_BODY} bytes")
            return None
        data = self.rfile.read(int(length))
        try:
            body = json.loads(data)
        except ValueError:
            body = None
        if not isinstance(body, dict):
            self._error(400, "the body is no JSON object")
            return None
        return body, len(data)

    def _headers(self) -> dict[str, str]:
        return {key.lower(): "…" if key.lower() in _SECRET else value for key, value in self.headers.items()}

    def _path(self) -> str:
        return self.path.partition("?")[0]

    def _error(self, status: int, message: str) -> None:
        self.close_connection = True  # what the client still sends is not read
        self._json(status, {"error": {"message": message, "type": "scripted", "code": None}})

    def _json(self, status: int, value: object) -> None:
        data = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(data)

    def _cut(self) -> None:
        """Ends the connection in the middle of the stream."""
        self.close_connection = True
        _shut(self.connection)


def _applies(times: int | None, attempt: int) -> bool:
    return times is None or attempt < times


def _shut(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        pass  # the other side was faster
