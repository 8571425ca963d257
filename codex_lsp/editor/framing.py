"""The base protocol's bytes: messages cut out of a stream that may be wrong, and put into one.

The header part is read as generously as clangd reads it: any letter case, any space around the colon, LF alone as line
end, unknown headers, and of two ``Content-Length`` the last. After a broken message the stream is searched for the next
``Content-Length: N`` that ends its line. No valid JSON text can hold such a line (a line end inside a string is always
escaped), so nothing that stands inside a message is ever taken for a message.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

HEADER_LIMIT = 8 * 1024
"""Bytes a header block may have."""
BODY_LIMIT = 64 * 1024 * 1024
"""Bytes a message may have."""
_SKIP_LIMIT = 4 * 1024 * 1024 * 1024
"""Bytes of one oversized message that are skipped before we give up."""

_BLANK = re.compile(rb"[\r\n]+")
_BLOCK_END = re.compile(rb"\r?\n\r?\n")
_HEADER = re.compile(rb"([A-Za-z0-9-]+)[ \t]*:[ \t]*(.*?)[ \t]*\Z", re.DOTALL)
_DIGITS = re.compile(rb"[0-9]{1,18}\Z")
_NEXT_MESSAGE = re.compile(rb"content-length[ \t]{0,4}:[ \t]{0,4}[0-9]{1,18}[ \t]{0,4}\r?\n", re.IGNORECASE)
_NEXT_MESSAGE_MAX = 48
"""More than ``_NEXT_MESSAGE`` can match: so much of the searched bytes is kept for the next search."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The body of one message, as it came."""

    body: bytes


@dataclass(frozen=True, slots=True)
class FrameError:
    """Bytes that are no message; after a ``fatal`` one nothing more can be read from this stream."""

    reason: str
    fatal: bool = False


class FrameReader:
    """Cuts messages out of bytes that arrive in pieces; keeps at most one message and never more than the limits."""

    def __init__(self, *, header_limit: int = HEADER_LIMIT, body_limit: int = BODY_LIMIT) -> None:
        self._header_limit = header_limit
        self._body_limit = body_limit
        self._buffer = bytearray()
        self._need: int | None = None  # bytes of the body we are in; None: in the header part
        self._lost: int | None = None  # bytes still to be searched for a next message; None: not lost
        self._dead = False

    def feed(self, data: bytes) -> list[Frame | FrameError]:
        """What became complete by these bytes, in order; nothing more after a fatal error."""
        found: list[Frame | FrameError] = []
        if self._dead:
            return found
        self._buffer += data
        while not self._dead:
            item: Frame | FrameError | None
            if self._lost is not None:
                item, going = self._search(self._lost)
            elif self._need is not None:
                item, going = self._body(self._need)
            else:
                item, going = self._header()
            if item is not None:
                found.append(item)
            if not going:
                break
        return found

    def end(self) -> FrameError | None:
        """What to say when the stream ends here: None between two messages."""
        if self._dead or (self._need is None and self._lost is None and not self._buffer.strip()):
            return None
        self._dead = True
        if self._need is not None:
            return FrameError(
                f"the stream ended {len(self._buffer)} bytes into a message of {self._need}", True
            )
        return FrameError("the stream ended inside a header part", True)

    def _header(self) -> tuple[FrameError | None, bool]:
        """Read one header block; the second value says whether to go on with what is in the buffer."""
        if (blank := _BLANK.match(self._buffer)) is not None:
            del self._buffer[: blank.end()]
        end = _BLOCK_END.search(self._buffer, 0, self._header_limit + 4)
        if end is None:
            if len(self._buffer) <= self._header_limit:
                return None, False
            return self._lose(
                1, self._body_limit, f"a header part of more than {self._header_limit} bytes"
            ), True
        length: bytes | None = None
        for line in bytes(self._buffer[: end.start()]).split(b"\n"):
            header = _HEADER.match(line.removesuffix(b"\r"))
            if header is None:
                return self._lose(
                    1, self._body_limit, "a line that is no header where a header was due"
                ), True
            if header[1].lower() == b"content-length":
                length = header[2]
        if length is None:
            return self._lose(end.end(), self._body_limit, "a header part without Content-Length"), True
        if not _DIGITS.match(length):
            return self._lose(
                end.end(), self._body_limit, f"an unusable Content-Length: {_shown(length)}"
            ), True
        size = int(length)
        if size > self._body_limit:
            skip = max(self._body_limit, min(size, _SKIP_LIMIT))
            return self._lose(
                end.end(), skip, f"a message of {size} bytes; the limit is {self._body_limit}"
            ), True
        del self._buffer[: end.end()]
        self._need = size
        return None, True

    def _body(self, size: int) -> tuple[Frame | None, bool]:
        if len(self._buffer) < size:
            return None, False
        with memoryview(self._buffer) as view:
            body = bytes(view[:size])
        del self._buffer[:size]
        self._need = None
        return Frame(body), True

    def _search(self, budget: int) -> tuple[FrameError | None, bool]:
        """Drop bytes up to the next line that starts a message; dies after ``budget`` bytes without one."""
        match = _NEXT_MESSAGE.search(self._buffer)
        if match is not None:
            del self._buffer[: match.start()]
            self._lost = None
            return None, True
        drop = max(0, len(self._buffer) - _NEXT_MESSAGE_MAX)
        del self._buffer[:drop]
        self._lost = budget - drop
        if self._lost < 0:
            self._dead = True
            self._buffer.clear()
            return FrameError("no further message was found in the stream", True), False
        return None, False

    def _lose(self, drop: int, budget: int, reason: str) -> FrameError:
        """Give up what is read, ``drop`` bytes of it at once: at least one, so that it is not found again for ever."""
        del self._buffer[:drop]
        self._lost = budget
        return FrameError(reason)


def encode_frame(body: bytes) -> bytes:
    """The bytes that carry one message."""
    return b"Content-Length: %d\r\n\r\n" % len(body) + body


def _shown(value: bytes) -> str:
    text = value[:40].decode("ascii", "backslashreplace")
    return text if len(value) <= 40 else f"{text}… ({len(value)} characters)"
