"""What a bridge is made of: the MCP library behind uvicorn's HTTP connections. Big, so imported when needed."""

from __future__ import annotations

import asyncio
import os
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, Final

import mcp_types
from mcp.server.lowlevel import Server
from mcp.server.streamable_http_manager import StreamableHTTPSessionManager
from uvicorn.config import Config
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

from codex_lsp import __version__
from codex_lsp.tools.bridge import LARGEST_BODY, Guest
from codex_lsp.tools.peer import peer_of
from codex_lsp.tools.toolbox import Toolbox

MOST_CONNECTIONS: Final = 16
PATIENCE: Final = 10.0
"""Seconds a connection has to send a request that is let in."""


class Listener:
    """Serves a toolbox over HTTP, every request by itself: no session that another client could take part in."""

    def __init__(self, toolbox: Toolbox, guarded: Callable[[Any], Any], *, instructions: str) -> None:
        self._toolbox = toolbox
        server: Server[Any] = Server(
            "codex-lsp",
            version=__version__,
            instructions=instructions,
            on_list_tools=self._list,
            on_call_tool=self._call,
        )
        server.middleware.clear()  # tracing
        self._manager = StreamableHTTPSessionManager(
            server, json_response=True, stateless=True, max_request_body_size=LARGEST_BODY
        )
        self._config = Config(
            guarded(self._manager.handle_request),
            http=H11Protocol,
            ws="none",
            lifespan="off",
            interface="asgi3",
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_keep_alive=3600,  # the turn's end is what ends it
            h11_max_incomplete_event_size=16 * 1024,
        )
        self._config.load()
        self._state = ServerState()

    @asynccontextmanager
    async def serving(self, listening: socket.socket) -> AsyncIterator[None]:
        """Answers on a socket that listens already; nothing of it is left afterwards."""
        loop = asyncio.get_running_loop()
        port = listening.getsockname()[1]
        async with self._manager.run():
            server = await loop.create_server(
                lambda: _Connection(self._config, self._state, port), sock=listening
            )
            try:
                yield
            finally:
                server.close()
                for connection in tuple(self._state.connections):
                    connection.transport.abort()
                tasks = tuple(self._state.tasks)
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)

    async def _list(self, context: Any, params: Any) -> mcp_types.ListToolsResult:
        return mcp_types.ListToolsResult(
            tools=[
                mcp_types.Tool(
                    name=tool.name,
                    description=tool.description,
                    input_schema=dict(tool.schema),
                    annotations=mcp_types.ToolAnnotations(
                        read_only_hint=tool.read_only, open_world_hint=not tool.read_only
                    ),
                )
                for tool in self._toolbox.tools
            ]
        )

    async def _call(self, context: Any, params: mcp_types.CallToolRequestParams) -> mcp_types.CallToolResult:
        result = await self._toolbox.call(params.name, params.arguments)
        content: list[Any] = [mcp_types.TextContent(type="text", text=result.text)]
        return mcp_types.CallToolResult(content=content, is_error=result.failed)


class _Connection(H11Protocol):
    """A connection that has a limited time to show that it may be here."""

    def __init__(self, config: Config, state: ServerState, port: int) -> None:
        self._guest = Guest()
        self._port = port
        super().__init__(config, state, {"guest": self._guest})

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Takes the connection, or cuts it: too many, or not the user's own."""
        super().connection_made(transport)
        if len(self.connections) > MOST_CONNECTIONS or self.client is None:
            transport.abort()
            return
        peer = peer_of(self.client[1], self._port)
        if peer.user not in (None, os.getuid()):
            transport.abort()
            return
        self._guest.inode = peer.inode
        self.loop.call_later(PATIENCE, self._lose_patience)

    def _lose_patience(self) -> None:
        if not self._guest.admitted and not self.transport.is_closing():
            self.transport.abort()
