"""Processes of our own that look at what is foreign: what takes too long, or too much, can only be ended as a process.

A helper is a module of ours with nothing of ours in its environment. It bounds its own memory and processor time.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import codex_lsp

_LINE_LIMIT = 64 << 10


@asynccontextmanager
async def started(module: str, *arguments: str, given: bytes | int) -> AsyncIterator[Helper]:
    """A helper that runs ``module`` while the block does, and not a moment longer, also when that is cancelled.

    ``given`` is its standard input: bytes, or an open file, which is closed here.

    Raises:
        OSError: no process can be started.
    """
    home = Path(codex_lsp.__file__).parent.parent
    try:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-P", "-B", "-m", module, *arguments),
            stdin=given if isinstance(given, int) else asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            env={"PYTHONPATH": os.fspath(home), "HOME": os.environ.get("HOME", "/")},
            cwd="/",
            start_new_session=True,
            limit=_LINE_LIMIT,
        )
    finally:
        if isinstance(given, int):
            os.close(given)
    feeding = asyncio.create_task(_feed(process, given)) if isinstance(given, bytes) else None
    try:
        yield Helper(process)
    finally:
        if process.returncode is None:
            process.kill()
        await asyncio.shield(process.wait())
        if feeding is not None:
            feeding.cancel()
            await asyncio.wait({feeding})


class Helper:
    """What a helper says, and how it ends."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdout is not None
        self._process = process
        self.stdout = process.stdout

    async def all(self, limit: int) -> bytes:
        """All that it writes.

        Raises:
            ValueError: that is more than ``limit`` bytes.
        """
        try:
            await self.stdout.readexactly(limit + 1)
        except asyncio.IncompleteReadError as ended:
            return ended.partial
        raise ValueError(f"more than {limit:,} bytes")

    async def end(self) -> int:
        """Waits until it ends by itself; the exit status, or the number of a signal, negative."""
        return await self._process.wait()


async def _feed(process: asyncio.subprocess.Process, data: bytes) -> None:
    assert process.stdin is not None
    try:
        process.stdin.write(data)
        await process.stdin.drain()
        process.stdin.close()
    except OSError:
        pass  # it is gone, which is told by how it ended
