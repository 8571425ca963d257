"""A turn's tools as an MCP server on loopback: for this turn, for this codex, for as long as the turn lasts.

Who may speak to it: one process of the same user that knows the run's token and was not sent by a web page. All of that
is looked at before a byte of the body is. The first process that may is the only one: codex connects before its model
can have any command run.
"""

from __future__ import annotations

import asyncio
import hmac
import importlib.util
import logging
import secrets
import socket
from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from codex_lsp.tools.catalog import INSTRUCTIONS
from codex_lsp.tools.peer import holder_of
from codex_lsp.tools.toolbox import Toolbox

if TYPE_CHECKING:
    from codex_lsp.tools.listener import Listener

PATH: Final = "/mcp"
LARGEST_BODY: Final = 1 << 20
"""Bytes of a request; a call holds a path and a few words."""

_log = logging.getLogger(__name__)

_Scope = MutableMapping[str, Any]
_Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
_Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
_App = Callable[[_Scope, _Receive, _Send], Awaitable[None]]


@dataclass(slots=True)
class Guest:
    """One connection."""

    inode: int | None = None
    """Of the other end's socket, where it is known."""
    admitted: bool = False
    """Whether a request on it was let in."""


@cache
def available() -> bool:
    """Whether the library is installed."""
    return importlib.util.find_spec("mcp") is not None


def warm() -> None:
    """Imports what a bridge needs, so that the first turn need not. Blocking: 0.6 s of processor time."""
    from codex_lsp.tools import listener  # noqa: F401


class Bridge:
    """The server of one turn. It can be connected to as soon as it is made; answers come once ``serve`` runs."""

    def __init__(self, toolbox: Toolbox) -> None:
        self._toolbox = toolbox
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=32)
        self._socket.setblocking(False)
        self.port: int = self._socket.getsockname()[1]
        self.token = secrets.token_urlsafe(32)
        self._client: tuple[int | None] | None = None
        """The process that came first, once one came; (``None``,) when it cannot be known."""
        self._stop = asyncio.Event()
        self._serving: asyncio.Task[None] | None = None

    @property
    def url(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self.port}{PATH}"

    def start(self) -> None:
        """Begins to answer."""
        self._serving = asyncio.create_task(self._serve(), name=f"bridge {self.port}")

    async def close(self) -> None:
        """Ends every connection and gives the port back."""
        self._stop.set()
        try:
            if self._serving is not None:
                await self._serving
        finally:
            self._socket.close()

    async def _serve(self) -> None:
        try:
            listener = await asyncio.to_thread(self._listener)
            async with listener.serving(self._socket):
                await self._stop.wait()
        except Exception:  # noqa: BLE001 - a task boundary: a turn goes on without its tools
            _log.exception("the tools cannot be offered")

    def _listener(self) -> Listener:
        from codex_lsp.tools.listener import Listener

        return Listener(self._toolbox, self._guarded, instructions=INSTRUCTIONS)

    def _guarded(self, app: _App) -> _App:
        """The door: who is refused here is refused by the headers alone."""

        async def door(scope: _Scope, receive: _Receive, send: _Send) -> None:
            refused = self._refusal(scope)
            guest: Guest = scope["state"]["guest"]
            if refused is None and not guest.admitted:
                guest.admitted = await self._is_client(guest)
            if refused is None and guest.admitted:
                await app(scope, receive, send)
                return
            headers = [(b"content-length", b"0"), (b"connection", b"close")]
            if refused == 401:
                headers.append((b"www-authenticate", b"Bearer"))
            await send({"type": "http.response.start", "status": refused or 403, "headers": headers})
            await send({"type": "http.response.body", "body": b""})

        return door

    async def _is_client(self, guest: Guest) -> bool:
        known = self._client[0] if self._client is not None else None
        holder = (await asyncio.to_thread(holder_of, guest.inode, known),)
        if self._client is None:
            self._client = holder
        return self._client == holder

    def _refusal(self, scope: _Scope) -> int | None:
        given: dict[bytes, list[bytes]] = {}
        for name, value in scope["headers"]:
            given.setdefault(name, []).append(value)
        if given.get(b"host") != [b"127.0.0.1:%d" % self.port]:
            return 421
        if b"origin" in given or b"sec-fetch-site" in given:  # only browsers send these
            return 403
        tokens = given.get(b"authorization", [])
        if len(tokens) != 1 or not hmac.compare_digest(tokens[0], f"Bearer {self.token}".encode()):
            return 401
        if scope["path"] != PATH or scope["query_string"]:
            return 404
        return None if scope["method"] == "POST" else 405  # there are no streams and no sessions
