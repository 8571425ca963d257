"""Bytes into lines: split on ``\\n`` only, long lines dropped whole, memory bounded."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

LONGEST = 32 * 1024 * 1024
"""Longest line that is passed on, in bytes. Codex up to 0.80 has no limit of its own; later ones stay below 8 MiB."""

_KEPT = 1024
"""How much of a dropped line is kept to show what it was."""


class Line(NamedTuple):
    """A line without its newline; ``dropped`` when only its beginning is left."""

    data: bytes
    dropped: bool


class Lines:
    """Cuts a stream into lines as it comes."""

    def __init__(self, longest: int = LONGEST) -> None:
        self._longest = longest
        self._held = bytearray()
        self._dropping = False

    def feed(self, data: bytes) -> Iterator[Line]:
        """The lines that these bytes complete."""
        *complete, rest = data.split(b"\n")
        for piece in complete:
            self._hold(piece)
            yield self._take()
        self._hold(rest)

    def finish(self) -> Iterator[Line]:
        """What stands after the last newline, if anything."""
        if self._held or self._dropping:
            yield self._take()

    def _hold(self, piece: bytes) -> None:
        if self._dropping:
            return
        self._held += piece
        if len(self._held) > self._longest:
            self._dropping = True
            del self._held[_KEPT:]

    def _take(self) -> Line:
        line = Line(bytes(self._held), self._dropping)
        self._held = bytearray()
        self._dropping = False
        return line
