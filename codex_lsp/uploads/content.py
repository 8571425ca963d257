"""The bytes of a file to be sent: measured once, and given out only as they were measured.

Every block is hashed on the way in and compared again on the way out, before any byte of it leaves: whatever
happens to the file meanwhile, nothing is sent that was not measured. One block is in memory at a time.
"""

from __future__ import annotations

import asyncio
import hashlib
import io
import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from codex_lsp.errors import ChangedSinceConfirmed, FileRefused
from codex_lsp.uploads.values import Report

BLOCK = 1 << 20
_STEP = 8
"""Blocks that are measured before the loop has its turn: a cancel is heard within that."""


@dataclass(frozen=True, slots=True)
class Measured:
    """What some bytes are: SHA-256 and MD5 of all, and a digest of every block."""

    size: int
    sha256: str
    md5: str
    blocks: tuple[bytes, ...]


async def measure(fd: int, size: int, report: Report) -> Measured:
    """Reads ``size`` bytes once; the loop goes on meanwhile, and a cancel is heard.

    Raises:
        ChangedSinceConfirmed: the file ends before.
        FileRefused: it cannot be read.
    """
    # MD5 is what the Uploads API compares; ours is SHA-256.
    whole, md5, blocks = hashlib.sha256(), hashlib.md5(usedforsecurity=False), list[bytes]()

    def step(start: int) -> int:
        for at in range(start, min(start + _STEP * BLOCK, size), BLOCK):
            block = _block(fd, at, min(BLOCK, size - at))
            whole.update(block)
            md5.update(block)
            blocks.append(hashlib.sha256(block).digest())
        return min(start + _STEP * BLOCK, size)

    done = 0
    while done < size:
        done = await asyncio.to_thread(step, done)
        report("reading", done, size)
    return Measured(size, whole.hexdigest(), md5.hexdigest(), tuple(blocks))


def _block(fd: int, at: int, size: int) -> bytes:
    parts, missing = [], size
    while missing:
        try:
            piece = os.pread(fd, missing, at + size - missing)
        except OSError as error:
            raise FileRefused(f"The file cannot be read: {error.strerror}") from error
        if not piece:
            raise ChangedSinceConfirmed("The file became shorter while it was read.", hint="Try again.")
        parts.append(piece)
        missing -= len(piece)
    return b"".join(parts)


class Verified(io.RawIOBase):
    """Some bytes of a measured file as a stream that can be read again from its start, as a retry does."""

    def __init__(
        self, fd: int, measured: Measured, start: int, size: int, moved: Callable[[int], None]
    ) -> None:
        super().__init__()
        self._fd = fd
        self._measured = measured
        self._start = start
        self._size = size
        self._moved = moved
        self._at = 0
        self._held: tuple[int, memoryview] | None = None
        self.given_out = False
        """All of it was read at least once: the other side may have it."""
        self.replayed = False
        """It was begun again after that."""

    def readable(self) -> bool:
        """True."""
        return True

    def seekable(self) -> bool:
        """True."""
        return True

    def tell(self) -> int:
        """Bytes from the start of this stream."""
        return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """As of every file."""
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._size}[whence]
        self._at = max(0, base + offset)
        return self._at

    def readinto(self, buffer: Any) -> int:
        """Gives the next bytes.

        Raises:
            ChangedSinceConfirmed: the file does not hold what was measured.
            FileRefused: it cannot be read any more.
        """
        room = memoryview(buffer).cast("B")
        left = self._size - self._at
        if left <= 0 or not room:
            return 0
        number, offset = divmod(self._start + self._at, BLOCK)
        piece = self._of(number)[offset:][: min(left, len(room))]
        room[: len(piece)] = piece
        self.replayed |= self.given_out
        self._at += len(piece)
        self.given_out |= self._at == self._size
        self._moved(self._at)
        return len(piece)

    def _of(self, number: int) -> memoryview:
        if self._held is None or self._held[0] != number:
            at = number * BLOCK
            block = _block(self._fd, at, min(BLOCK, self._measured.size - at))
            if hashlib.sha256(block).digest() != self._measured.blocks[number]:
                raise ChangedSinceConfirmed(
                    "The file changed while it was sent; the transfer was given up.", hint="Try again."
                )
            self._held = number, memoryview(block)
        return self._held[1]
