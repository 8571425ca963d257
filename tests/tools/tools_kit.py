"""A window with texts in it, and a client that says any bytes to a port."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from codex_lsp.tools.bridge import Bridge
from codex_lsp.tools.scope import Scope
from codex_lsp.tools.toolbox import Extra, OpenText, Query, Seen, Sight, Toolbox


@dataclass
class Texts:
    """An editor that has these texts open, and answers every question with ``sight``."""

    texts: list[OpenText] = field(default_factory=list)
    queries: bool = True
    sight: Sight = field(default_factory=lambda: Sight(()))
    asked: list[Query] = field(default_factory=list)

    def open_texts(self) -> Sequence[OpenText]:
        return self.texts

    def told_problems(self) -> Sequence[Seen]:
        return self.sight.items

    async def ask(self, query: Query) -> Sight:
        self.asked.append(query)
        return self.sight

    def saved_text(self, path: Path) -> str | None:
        return path.read_text() if path.is_file() else None


def toolbox(window: Texts, *roots: Path, extras: Sequence[Extra] = ()) -> Toolbox:
    return Toolbox(window, Scope(roots, lambda path: path, lambda path: path), extras)


@asynccontextmanager
async def bridge_of(box: Toolbox) -> AsyncIterator[Bridge]:
    bridge = Bridge(box)
    bridge.start()
    try:
        yield bridge
    finally:
        await bridge.close()


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def told(self) -> Any:
        return json.loads(self.body)


async def say(port: int, data: bytes) -> Answer:
    """Sends bytes and reads one answer; status 0 when the connection was cut without one."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(data)
        head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 20)
        first, *lines = head.decode("latin-1").split("\r\n")
        headers = {k.lower(): v.strip() for k, _, v in (line.partition(":") for line in lines if line)}
        body = await reader.readexactly(int(headers.get("content-length", 0)))
        return Answer(int(first.split()[1]), headers, body)
    except (asyncio.IncompleteReadError, ConnectionError):
        return Answer(0, {}, b"")
    finally:
        writer.close()


def post(
    bridge: Bridge, message: Any, *, method: str = "POST", path: str = "/mcp", **headers: str | None
) -> bytes:
    """A request as codex sends it; ``headers`` replace, ``None`` removes (``_`` stands for ``-``)."""
    body = message if isinstance(message, bytes) else json.dumps(message).encode()
    usual: dict[str, str | None] = {
        "host": f"127.0.0.1:{bridge.port}",
        "authorization": f"Bearer {bridge.token}",
        "content-type": "application/json",
        "accept": "application/json, text/event-stream",
        "content-length": str(len(body)),
    }
    usual |= {name.replace("_", "-"): value for name, value in headers.items()}
    head = "".join(f"{name}: {value}\r\n" for name, value in usual.items() if value is not None)
    return f"{method} {path} HTTP/1.1\r\n{head}\r\n".encode() + body


def call(name: str, arguments: Any = None) -> dict[str, Any]:
    params = {"name": name} if arguments is None else {"name": name, "arguments": arguments}
    return {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params}
