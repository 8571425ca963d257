"""The daemon's standard input and output, taken away from everyone else and served by threads of their own."""

from __future__ import annotations

import asyncio
import fcntl
import logging
import os
import sys
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from codex_lsp.editor.framing import Frame, FrameError, FrameReader
from codex_lsp.editor.outbox import Outbox

log = logging.getLogger(__name__)

_CHUNK = 64 * 1024
_BACKLOG_MESSAGES = 512
_BACKLOG_BYTES = 32 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Wire:
    """The two file descriptors that lead to the editor."""

    incoming: int
    outgoing: int


@dataclass(frozen=True, slots=True)
class EndOfInput:
    """The editor sends nothing more."""

    reason: str | None
    """What was cut off, if the stream ended inside a message."""


Incoming = Frame | FrameError | EndOfInput


def claim_stdio() -> Wire:
    """Move stdin and stdout to private descriptors; what prints or reads from now on gets stderr and /dev/null.

    The private descriptors are not inherited by children. Call it before anything can print.
    """
    sys.stdout.flush()
    wire = Wire(
        fcntl.fcntl(0, fcntl.F_DUPFD_CLOEXEC, 16),
        fcntl.fcntl(1, fcntl.F_DUPFD_CLOEXEC, 16),
    )
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    try:
        os.dup2(2, 1)
    except OSError:  # started without stderr
        os.dup2(null, 1)
        os.dup2(null, 2)
    if null > 2:
        os.close(null)
    for fd in (wire.incoming, wire.outgoing):
        os.set_blocking(fd, True)
    return wire


class Inbox:
    """Reads messages in a thread of its own and hands them to the loop in order, at most a bounded number ahead.

    The descriptor is the inbox's from now on; it is closed when reading ends.

    ``on_end`` is called from the reading thread when nothing more will come, before the loop has seen it, so
    that a loop which is stuck can still be ended.
    """

    def __init__(self, fd: int, outbox: Outbox, on_end: Callable[[], None]) -> None:
        self._fd = fd
        self._outbox = outbox
        self._on_end = on_end
        self._lock = threading.Condition()
        self._items: deque[Incoming] = deque()
        self._bytes = 0
        self._closed = False
        self._ready = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        self._thread = threading.Thread(target=self._run, name="inbox", daemon=True)

    def start(self) -> None:
        """Begin to read."""
        self._thread.start()

    async def next(self) -> Incoming:
        """The next message; after an ``EndOfInput`` or a fatal error there is none."""
        while True:
            with self._lock:
                if self._items:
                    item = self._items.popleft()
                    self._bytes -= _size(item)
                    self._lock.notify_all()
                    return item
                self._ready.clear()
            await self._ready.wait()

    def close(self) -> None:
        """Hand on nothing more. (The thread ends with the process, or with the stream.)"""
        with self._lock:
            self._closed = True
            self._lock.notify_all()

    def _run(self) -> None:
        try:
            self._read()
        except Exception as error:
            log.exception("The reading thread failed")
            self._finish(FrameError(f"internal error: {type(error).__name__}", fatal=True))
        finally:
            os.close(self._fd)

    def _read(self) -> None:
        frames = FrameReader()
        while not self._closed:
            self._outbox.wait_readable()
            try:
                data = os.read(self._fd, _CHUNK)
            except OSError as error:
                self._finish(EndOfInput(error.strerror))
                return
            if not data:
                cut = frames.end()
                self._finish(EndOfInput(cut.reason if cut else None))
                return
            for item in frames.feed(data):
                if isinstance(item, FrameError) and item.fatal:
                    self._finish(item)
                    return
                self._put(item)

    def _finish(self, item: Incoming) -> None:
        self._on_end()
        self._put(item)

    def _put(self, item: Incoming) -> None:
        size = _size(item)
        with self._lock:
            self._lock.wait_for(
                lambda: (
                    self._closed
                    or not self._items
                    or (len(self._items) < _BACKLOG_MESSAGES and self._bytes + size <= _BACKLOG_BYTES)
                )
            )
            if self._closed:
                return
            self._items.append(item)
            self._bytes += size
        try:
            self._loop.call_soon_threadsafe(self._ready.set)
        except RuntimeError:  # the loop is closed: nobody will read this
            self._closed = True


def _size(item: Incoming) -> int:
    return len(item.body) if isinstance(item, Frame) else 0
