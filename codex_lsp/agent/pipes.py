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


async def feed(pipe: IO[bytes], data: bytes) -> None:
    """Writes it all, then closes; a reader that does not want it is not our trouble."""
    loop = asyncio.get_running_loop()
    left = memoryview(data)
    try:
        while left:
            with suppress(BlockingIOError):
                left = left[os.write(pipe.fileno(), left[:_CHUNK]) :]
                continue
            seen = loop.create_future()
            loop.add_writer(pipe.fileno(), _wake, seen)
            try:
                await seen
            finally:
                loop.remove_writer(pipe.fileno())
    except (BrokenPipeError, ConnectionResetError):
        pass
    finally:
        pipe.close()


async def drain(descriptor: int, take: Callable[[bytes], None]) -> None:
    """Takes everything until the end."""
    while data := await read(descriptor, None, None):
        take(data)
        await asyncio.sleep(0)
