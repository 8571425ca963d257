"""What is still to be written to the editor: a queue with its own thread, bounded by folding, never by dropping.

A message posted with a ``key`` may be *folded* into one of the same key that is still waiting (the newest of a list
replaces the older, the text of an output is appended), so an editor that does not read costs memory per key and not
per event. Order holds: a message posted without a key is a fence for its ``scope`` (``None``: for everything), and
nothing posted after a fence is folded into what waits before it. Messages without a key are written each and whole;
who produces many of them awaits ``drained()`` while ``congested`` is true.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import select
import threading
from collections import deque
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Any

from codex_lsp.editor.framing import encode_frame

log = logging.getLogger(__name__)

Message = dict[str, Any]
Fold = Callable[[Message, Message], Message]
"""(waiting, new) → what waits from now on; called under the queue's lock, so quick and without I/O."""

HIGH_WATER = 8 * 1024 * 1024
"""Bytes waiting from which on ``congested`` is true."""
LOW_WATER = 1024 * 1024
"""Bytes waiting below which ``drained()`` returns."""
STOP_READING = 64 * 1024 * 1024
"""Bytes waiting from which on we read no further requests, whose answers would only wait too."""
IDLE_CHECK = 3.0
"""Seconds between two looks, while nothing is to be written, at whether anybody still reads."""
_BATCH = 256 * 1024
_PIECE = 4096


@dataclass(slots=True)
class _Entry:
    data: bytes | None  # a message without key is encoded at once
    message: Message | None  # one with a key when its turn comes
    weight: int
    fences: tuple[int, int]
    key: Hashable = None


class Outbox:
    """Writes messages to a file descriptor from a thread of its own; every method may be called from any thread.

    The descriptor is the outbox's from now on; it is closed after the last message.

    ``on_broken`` is called once, from the writing thread, when the editor no longer takes bytes; what is posted
    from then on goes nowhere.
    """

    def __init__(self, fd: int, on_broken: Callable[[str], None]) -> None:
        self._fd = fd
        self._on_broken = on_broken
        self._lock = threading.Condition()
        self._queue: deque[_Entry] = deque()
        self._open: dict[Hashable, _Entry] = {}
        self._fences: dict[Hashable, int] = {}
        self._weight = 0
        self._closing = False
        self._broken = False
        self._waiting: list[tuple[asyncio.AbstractEventLoop, asyncio.Future[None]]] = []
        self._deaf = select.poll()
        self._deaf.register(fd, 0)  # errors and hang-ups are told anyway
        self._thread = threading.Thread(target=self._run, name="outbox", daemon=True)

    def start(self) -> None:
        """Begin to write."""
        self._thread.start()

    def post(
        self, message: Message, *, key: Hashable = None, fold: Fold | None = None, scope: Hashable = None
    ) -> None:
        """Queue one message; with a ``key`` it must not be changed by anyone afterwards.

        ``fold`` says how it joins a waiting message of the same key; without one it replaces it.
        Raises TypeError or ValueError if a message without key is not JSON.
        """
        data = None if key is not None else encode_frame(encode(message))
        with self._lock:
            if self._broken or self._closing:
                return
            if key is None:
                self._fences[scope] = self._fences.get(scope, 0) + 1
            fences = (self._fences.get(None, 0), self._fences.get(scope, 0))
            old = self._open.get(key) if key is not None else None
            if old is not None and old.message is not None and old.fences == fences:
                old.message = fold(old.message, message) if fold is not None else message
                self._weight -= old.weight
                old.weight = _weigh(old.message)
                self._weight += old.weight
                return
            weight = len(data) if data is not None else _weigh(message)
            entry = _Entry(data, message if data is None else None, weight, fences, key)
            if key is not None:
                self._open[key] = entry
            self._queue.append(entry)
            self._weight += weight
            self._lock.notify_all()

    @property
    def waiting_bytes(self) -> int:
        """About how many bytes wait to be written."""
        return self._weight

    @property
    def broken(self) -> bool:
        """Whether nobody reads any more."""
        return self._broken

    @property
    def congested(self) -> bool:
        """Whether so much waits that producers of unkeyed messages should await ``drained()``."""
        return self._weight >= HIGH_WATER

    async def drained(self) -> None:
        """Return when little waits (or nobody reads any more); at once when not congested."""
        loop = asyncio.get_running_loop()
        with self._lock:
            if self._weight < HIGH_WATER or self._broken or self._closing:
                return
            future: asyncio.Future[None] = loop.create_future()
            self._waiting.append((loop, future))
        await future

    def wait_readable(self) -> None:
        """Block the calling thread while too many answers wait unread."""
        with self._lock:
            self._lock.wait_for(lambda: self._weight < STOP_READING or self._broken or self._closing)

    def close(self, timeout: float) -> bool:
        """Take no more messages and write what waits; False if that took longer than ``timeout`` seconds."""
        with self._lock:
            self._closing = True
            self._lock.notify_all()
        self._thread.join(timeout)
        self._release()
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            while batch := self._take():
                self._write(batch)
                if self._weight < LOW_WATER:
                    self._release()
        except OSError as error:
            self._break(f"the editor takes no more bytes: {error.strerror or error}")
        except Exception as error:
            log.exception("The writing thread failed")
            self._break(f"internal error: {type(error).__name__}")
        finally:
            os.close(self._fd)

    def _break(self, reason: str) -> None:
        with self._lock:
            self._broken = True
            self._queue.clear()
            self._open.clear()
            self._weight = 0
            self._lock.notify_all()
        self._release()
        self._on_broken(reason)

    def _take(self) -> list[_Entry]:
        """The next messages to write, at least one; empty when closed and done."""
        with self._lock:
            while not self._lock.wait_for(lambda: bool(self._queue) or self._closing, IDLE_CHECK):
                if self._deaf.poll(0):
                    raise BrokenPipeError("nobody reads any more")
            batch: list[_Entry] = []
            size = 0
            while self._queue and size < _BATCH:
                entry = self._queue.popleft()
                if entry.key is not None and self._open.get(entry.key) is entry:
                    del self._open[entry.key]
                batch.append(entry)
                size += entry.weight
            if not self._queue:
                self._fences.clear()
            return batch

    def _write(self, batch: list[_Entry]) -> None:
        frames = b"".join(frame for entry in batch if (frame := _frame_of(entry)) is not None)
        with memoryview(frames) as view:
            done = 0
            while done < len(view):
                done += os.write(self._fd, view[done : done + _BATCH])
        with self._lock:
            self._weight -= sum(entry.weight for entry in batch)
            self._lock.notify_all()

    def _release(self) -> None:
        with self._lock:
            waiting, self._waiting = self._waiting, []
        for loop, future in waiting:
            if not loop.is_closed():
                loop.call_soon_threadsafe(_wake, future)


class LongText:
    """Text that grows at its end and keeps only its head and its tail; JSON shows it as a string."""

    __slots__ = ("_half", "_head", "_head_size", "_tail", "_tail_size", "left_out")

    def __init__(self, text: str, limit: int) -> None:
        self._half = limit // 2
        self._head: deque[str] = deque()
        self._head_size = 0
        self._tail: deque[str] = deque()
        self._tail_size = 0
        self.left_out = 0
        self.append(text)

    def __len__(self) -> int:
        return self._head_size + self._tail_size

    def append(self, text: str) -> None:
        """Add text at the end; from the middle, what is over the limit goes."""
        room = self._half - self._head_size
        if room:
            _join_to(self._head, text[:room])
            self._head_size += min(room, len(text))
            text = text[room:]
        if len(text) > self._half:
            self.left_out += len(text) - self._half
            text = text[-self._half :]
        _join_to(self._tail, text)
        self._tail_size += len(text)
        while (over := self._tail_size - self._half) > 0:
            first = self._tail.popleft()
            if len(first) > over:
                self._tail.appendleft(first[over:])
            gone = min(over, len(first))
            self._tail_size -= gone
            self.left_out += gone

    def __str__(self) -> str:
        cut = f"\n… {self.left_out} characters left out …\n" if self.left_out else ""
        return "".join(self._head) + cut + "".join(self._tail)


def _join_to(pieces: deque[str], text: str) -> None:
    """Add a piece; small ones are joined, so that a million of them are not a million objects."""
    if pieces and len(pieces[-1]) < _PIECE:
        pieces[-1] += text
    elif text:
        pieces.append(text)


def fold_text(limit: int = 1024 * 1024, field: str = "text") -> Fold:
    """A fold that appends ``params[field]``, keeping head and tail of at most ``limit`` characters together.

    Where something was left out the text says how much, and ``params.truncated`` is true. Other params of the
    newer message win.
    """

    def fold(waiting: Message, new: Message) -> Message:
        old_params, new_params = waiting["params"], new["params"]
        text = old_params[field]
        if not isinstance(text, LongText):
            text = LongText(text, limit)
        text.append(new_params[field])
        params = {**old_params, **new_params, field: text}
        if text.left_out or old_params.get("truncated"):
            params["truncated"] = True
        return {**new, "params": params}

    return fold


def encode(message: Message) -> bytes:
    """A message as UTF-8 JSON; lone surrogates, which UTF-8 has no bytes for, become U+FFFD.

    Raises TypeError or ValueError if it is not JSON.
    """
    text = json.dumps(message, ensure_ascii=False, separators=(",", ":"), allow_nan=False, default=_plain)
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode()


def _plain(value: object) -> str:
    if isinstance(value, LongText):
        return str(value)
    raise TypeError(f"{type(value).__name__} is not JSON")


def _frame_of(entry: _Entry) -> bytes | None:
    if entry.data is not None:
        return entry.data
    assert entry.message is not None
    try:
        return encode_frame(encode(entry.message))
    except (TypeError, ValueError, RecursionError):
        log.exception("A message that is not JSON was not sent: %s", entry.message.get("method"))
        return None


def _weigh(message: Message) -> int:
    """About how many bytes a message has, without walking deep into it."""
    size = 128
    params = message.get("params")
    if isinstance(params, dict):
        for value in params.values():
            size += 32 + (len(value) if isinstance(value, str | LongText | list) else 0)
            if isinstance(value, list):
                size += sum(len(item) if isinstance(item, str) else 128 for item in value)
    return size


def _wake(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_result(None)
