"""Reads and writes a child's pipes by file descriptor, at the pace of whoever takes the bytes.

The event loop's own subprocesses wait for pipes that background children hold open, and its line reader
cuts long lines into pieces; hence these.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from contextlib import suppress
from typing import IO

_CHUNK = 64 * 1024
_MOST_WAITING = 64 << 20  # bytes; more than anything that is said at once


async def ready(descriptor: int) -> None:
    """Returns when the descriptor can be read."""
    loop = asyncio.get_running_loop()
    seen = loop.create_future()
    loop.add_reader(descriptor, _wake, seen)
    try:
        await seen
    finally:
        loop.remove_reader(descriptor)


async def read(descriptor: int, exited: asyncio.Task[None] | None, deadline: float | None) -> bytes | None:
    """The next bytes; None when there are none and the process has exited or the deadline has passed."""
    loop = asyncio.get_running_loop()
    while True:
        with suppress(BlockingIOError):
            return os.read(descriptor, _CHUNK)
        if exited is not None and exited.done():
            return None
        seen = loop.create_future()
        loop.add_reader(descriptor, _wake, seen)
        try:
            waited: set[asyncio.Future[None]] = {seen} if exited is None else {seen, exited}
            timeout = None if deadline is None else max(0.0, deadline - loop.time())
            await asyncio.wait(waited, timeout=timeout, return_when=asyncio.FIRST_COMPLETED)
        finally:
            loop.remove_reader(descriptor)
        if not seen.done():
            seen.cancel()
            if exited is None or not exited.done():
                return None


def _wake(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_result(None)


class Feed:
    """Writes what it is given in order, and nobody waits for it; a reader that does not want it is not our trouble."""

    def __init__(self, pipe: IO[bytes]) -> None:
        self._pipe = pipe
        self._left = bytearray()
        self._closing = False
        self._more = asyncio.Event()

    def send(self, data: bytes) -> None:
        """Writes this next; after ``close`` nothing."""
        if self._closing:
            return
        self._left += data
        if len(self._left) > _MOST_WAITING:  # it does not read: nothing that is said now would be heard
            self._closing = True
        self._more.set()

    def close(self) -> None:
        """Closes the pipe once everything was written."""
        self._closing = True
        self._more.set()

    async def run(self) -> None:
        """Returns when the pipe is closed."""
        try:
            while True:
                if self._left:
                    await self._write()
                elif self._closing:
                    return
                else:
                    self._more.clear()
                    await self._more.wait()
        except (BrokenPipeError, ConnectionResetError):
            self._left.clear()
            self._closing = True
        finally:
            self._pipe.close()

    async def _write(self) -> None:
        with suppress(BlockingIOError):
            written = os.write(self._pipe.fileno(), memoryview(self._left)[:_CHUNK])
            del self._left[:written]
            return
        loop = asyncio.get_running_loop()
        seen = loop.create_future()
        loop.add_writer(self._pipe.fileno(), _wake, seen)
        try:
            await seen
        finally:
            loop.remove_writer(self._pipe.fileno())


async def drain(descriptor: int, take: Callable[[bytes], None]) -> None:
    """Takes everything until the end."""
    while data := await read(descriptor, None, None):
        take(data)
        await asyncio.sleep(0)
