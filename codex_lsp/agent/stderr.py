"""What codex says on stderr: free text, so only its end is kept, and the patches it says it refused."""

from __future__ import annotations

import re

from codex_lsp import inert
from codex_lsp.agent.lines import Lines

KEPT = 1024 * 1024
"""How much of the end of stderr is kept, in bytes."""

_MOST_PATCHES = 100
_LONGEST_LINE = 64 * 1024
_EXCERPT = 500

_COLOUR = re.compile(rb"\x1b\[[0-9;]*m")
_RECORD = re.compile(rb"\d{4}-\d\d-\d\dT")  # how every log line begins
_PATCH = re.compile(rb"ERROR codex_core::tools::router: error=(?P<why>.*(?:apply_patch|patch rejected).*)")


class Stderr:
    """Takes stderr as it comes."""

    def __init__(self) -> None:
        self._tail = bytearray()
        self._lines = Lines(_LONGEST_LINE)
        self._patches: list[bytes] = []
        self._goes_on = False

    def feed(self, data: bytes) -> None:
        """Takes the next bytes."""
        self._tail += data
        if len(self._tail) > KEPT:
            del self._tail[:-KEPT]
        for line in self._lines.feed(data):
            self._read(_COLOUR.sub(b"", line.data))

    def _read(self, line: bytes) -> None:
        found = _PATCH.search(line)
        if found:
            self._patches.append(found["why"][:_EXCERPT])
        elif self._goes_on and not _RECORD.match(line):
            # The reason goes on in a further line, for instance with the text that was not found.
            self._patches[-1] += b" " + line.strip()[:_EXCERPT]
        self._goes_on = bool(found) and self._patches[-1].endswith(b":")
        if len(self._patches) > _MOST_PATCHES:
            del self._patches[0]

    @property
    def tail(self) -> str:
        """The end of it, made harmless."""
        text = bytes(_COLOUR.sub(b"", self._tail)).decode("utf-8", "replace")
        return inert.output(text)[-KEPT:]

    @property
    def failed_patches(self) -> tuple[str, ...]:
        """One line for each patch that codex said it had refused."""
        return tuple(inert.output(patch.decode("utf-8", "replace"))[:_EXCERPT] for patch in self._patches)
