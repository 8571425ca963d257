"""Bytes to and from a language server: a process of its own, or one that is served in this process over pipes."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

Message = dict[str, Any]


class Link:
    """One connection; what is not received is not read from the pipe, so a test can be a stalled editor."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer
        self.process: asyncio.subprocess.Process | None = None
        self.served: asyncio.Task[int] | None = None
        self.stderr = bytearray()
        self._draining: asyncio.Task[None] | None = None

    @classmethod
    @contextlib.asynccontextmanager
    async def spawn(
        cls, argv: Sequence[str], *, env: Mapping[str, str] | None = None, cwd: str | Path | None = None
    ) -> AsyncIterator[Link]:
        """Start a server as an editor would; it is killed at the end if it has not gone by itself."""
        process = await asyncio.create_subprocess_exec(
            *argv,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            env={**os.environ, **(env or {})},
            cwd=cwd,
        )
        assert process.stdin and process.stdout and process.stderr
        link = cls(process.stdout, process.stdin)
        link.process = process
        link._draining = asyncio.create_task(link._keep_stderr(process.stderr))
        try:
            yield link
        finally:
            if process.returncode is None:
                process.kill()
            await link.exit_code()
            await link._finish()
            process._transport.close()  # type: ignore[attr-defined]  # what a test did not read keeps it open

    @classmethod
    @contextlib.asynccontextmanager
    async def serving(cls, serve: Callable[[int, int], Awaitable[int]]) -> AsyncIterator[Link]:
        """Run ``serve(incoming fd, outgoing fd)`` in this loop, at the other end of two pipes."""
        loop = asyncio.get_running_loop()
        their_in, our_out = os.pipe()
        our_in, their_out = os.pipe()
        reader = asyncio.StreamReader()
        with os.fdopen(our_in, "rb", 0) as incoming, os.fdopen(our_out, "wb", 0) as outgoing:
            receiving, _ = await loop.connect_read_pipe(
                lambda: asyncio.StreamReaderProtocol(reader), incoming
            )
            transport, protocol = await loop.connect_write_pipe(
                lambda: asyncio.StreamReaderProtocol(asyncio.StreamReader()), outgoing
            )
            link = cls(reader, asyncio.StreamWriter(transport, protocol, reader, loop))
            link.served = asyncio.ensure_future(serve(their_in, their_out))
            try:
                yield link
            finally:
                await link._finish()
                async with asyncio.timeout(10):
                    await asyncio.gather(link.served, return_exceptions=True)
                receiving.close()

    def send_bytes(self, data: bytes) -> None:
        self.writer.write(data)

    def send(self, message: Any) -> None:
        self.send_bytes(frame(json.dumps(message).encode()))

    async def flush(self) -> None:
        """Return when the server has taken what was sent, but for what a pipe holds."""
        await self.writer.drain()

    async def receive(self, within: float = 10) -> Message | None:
        """The next message; None when the server has closed its output; anything that is no message is an error."""
        async with asyncio.timeout(within):
            header = await self.reader.readline()
            if not header:
                return None
            assert header.startswith(b"Content-Length: "), f"not a message: {header!r}"
            assert await self.reader.readline() == b"\r\n"
            message = json.loads(await self.reader.readexactly(int(header[16:])))
            assert isinstance(message, dict)
            return message

    async def answer_to(self, msg_id: int | str | None, within: float = 10) -> Message:
        """The answer with that id; notifications before it are skipped."""
        while True:
            message = await self.receive(within)
            assert message is not None, f"the server is gone: {self.log()}"
            if "method" not in message and message["id"] == msg_id and type(message["id"]) is type(msg_id):
                return message

    async def ask(self, msg_id: int | str, method: str, params: Any = None, within: float = 10) -> Any:
        """Send a request and return its result."""
        self.send(request(msg_id, method, params))
        answer = await self.answer_to(msg_id, within)
        assert "result" in answer, answer
        return answer["result"]

    def close_input(self) -> None:
        """What the server sees as the end of its stdin."""
        self.writer.close()

    async def exit_code(self, within: float = 10) -> int:
        """The server's exit code, once it has ended."""
        async with asyncio.timeout(within):
            if self.process is not None:
                # wait() would also wait until all output is read
                while self.process.returncode is None:  # noqa: ASYNC110
                    await asyncio.sleep(0.005)
                return self.process.returncode
            assert self.served is not None
            return await self.served

    def log(self) -> str:
        """The server's stderr so far; it is valid UTF-8 or this fails."""
        return self.stderr.decode("utf-8")

    async def _keep_stderr(self, stream: asyncio.StreamReader) -> None:
        while data := await stream.read(65536):
            self.stderr += data
            del self.stderr[:-1_000_000]

    async def _finish(self) -> None:
        self.writer.close()
        with contextlib.suppress(OSError):
            await self.writer.wait_closed()
        if self._draining is not None:
            await self._draining


TOY = [sys.executable, str(Path(__file__).with_name("toy_server.py"))]
"""The argv of the small server for protocol tests."""


def frame(body: bytes) -> bytes:
    return b"Content-Length: %d\r\n\r\n" % len(body) + body


def request(msg_id: int | str | None, method: str, params: Any = None) -> Message:
    message = {"jsonrpc": "2.0", "id": msg_id, "method": method}
    return message if params is None else {**message, "params": params}


def notification(method: str, params: Any = None) -> Message:
    message = {"jsonrpc": "2.0", "method": method}
    return message if params is None else {**message, "params": params}
