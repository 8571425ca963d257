"""Where things stand in a text: LSP lines, position encodings, whole-line edits; URIs and paths. No I/O.

LSP knows three line ends only (LF, CRLF, CR); every function here splits at those and at nothing else.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Literal, get_args
from urllib.parse import quote, unquote_to_bytes

Encoding = Literal["utf-8", "utf-16", "utf-32"]
"""What one ``character`` of a position counts: bytes, UTF-16 code units, or code points."""

_DIFF_LIMIT = 4_000_000
"""Lines of the one side times lines of the other, above which changed lines are replaced as one block."""

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")
_SURROGATE = re.compile("[\ud800-\udfff]")
_BAD_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace what stands between two (line, character) positions; JSON-ready by ``wire()``."""

    start: tuple[int, int]
    end: tuple[int, int]
    text: str

    def wire(self) -> dict[str, object]:
        """The LSP ``TextEdit``."""
        return {
            "range": {
                "start": {"line": self.start[0], "character": self.start[1]},
                "end": {"line": self.end[0], "character": self.end[1]},
            },
            "newText": self.text,
        }


def choose_encoding(offered: Iterable[object]) -> Encoding:
    """The first of the client's encodings that we know; UTF-16, the protocol's default, if there is none.

    All three are equally exact here, and a client lists first what its buffers really use: that is where it makes
    the fewest mistakes of its own.
    """
    for name in offered:
        if name in get_args(Encoding):
            return name  # type: ignore[return-value]
    return "utf-16"


def split_lines(text: str) -> list[str]:
    """The lines of a text with their ends; the last one has none and may be empty."""
    if "\r" not in text:
        parts = text.split("\n")
        last = parts.pop()
        lines = [part + "\n" for part in parts]
        lines.append(last)
        return lines
    lines = _LINE.findall(text)
    if not lines or lines[-1].endswith(("\n", "\r")):
        lines.append("")
    return lines


def body_of(line: str) -> str:
    """A line without its end."""
    if line.endswith("\r\n"):
        return line[:-2]
    return line[:-1] if line.endswith(("\n", "\r")) else line


def units(text: str, encoding: Encoding) -> int:
    """How many characters the position encoding counts in a text."""
    if encoding == "utf-32" or text.isascii():
        return len(text)
    if encoding == "utf-16":
        return len(text.encode("utf-16-le", "surrogatepass")) // 2
    return len(text.encode("utf-8", "surrogatepass"))


def index_in(line: str, character: int, encoding: Encoding) -> int:
    """The string index in a line of a position's ``character``.

    Beyond the end it is the end; inside a character it is where that character starts.
    """
    line = body_of(line)
    if character <= 0:
        return 0
    if encoding == "utf-32" or line.isascii():
        return min(character, len(line))
    if encoding == "utf-16":
        head = line.encode("utf-16-le", "surrogatepass")[: 2 * character].decode("utf-16-le", "surrogatepass")
        cut = len(head)
        return cut if not cut or head[-1] == line[cut - 1] else cut - 1
    # A lone surrogate and U+FFFD have three bytes both, and only the second can be cut at strictly.
    return len(_SURROGATE.sub("\ufffd", line).encode()[:character].decode("utf-8", "ignore"))


def offset_at(lines: Sequence[str], line: int, character: int, encoding: Encoding) -> int:
    """The string offset of a position in the text that these lines make; positions outside it are clamped."""
    if line < 0:
        return 0
    if line >= len(lines):
        return sum(map(len, lines))
    return sum(map(len, lines[:line])) + index_in(lines[line], character, encoding)


def position_at(lines: Sequence[str], offset: int, encoding: Encoding) -> tuple[int, int]:
    """The (line, character) of a string offset; offsets outside the text are clamped to it."""
    left = max(0, offset)
    for number, line in enumerate(lines):
        if left < len(line):
            return number, units(body_of(line)[:left], encoding)
        left -= len(line)
    last = len(lines) - 1
    return last, units(lines[last], encoding)


def line_edits(old: str, new: str, encoding: Encoding) -> list[Edit]:
    """The edits that make ``new`` of ``old`` and replace whole lines only, as few as needed, in ascending order.

    Both ends of a range stand at character 0, which every client finds whatever it takes a character to be. The one
    exception is a last line without line end: there is no line after it, so the range ends at its end.
    """
    before, after = split_lines(old), split_lines(new)
    edits = []
    for first, last, text in _changed(before, after):
        end = (last, 0) if last < len(before) else (last - 1, units(before[-1], encoding))
        edits.append(Edit((first, 0), end, text))
    return edits


def _changed(before: list[str], after: list[str]) -> Iterator[tuple[int, int, str]]:
    """(first, after the last, new text) of each run of lines that differs."""
    head, shorter = 0, min(len(before), len(after))
    while head < shorter and before[head] == after[head]:
        head += 1
    tail = 0
    while tail < shorter - head and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    old, new = before[head : len(before) - tail], after[head : len(after) - tail]
    if not old and not new:
        return
    if not old or not new or len(old) * len(new) > _DIFF_LIMIT:
        yield head, head + len(old), "".join(new)
        return
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            yield head + a, head + b, "".join(new[c:d])


def to_path(uri: str) -> Path | None:
    """The absolute path that a ``file:`` URI names, decoded once; None if it names no local file without doubt.

    Doubtful are another host, a query or fragment (an unescaped ``?`` or ``#``), a broken escape, an escaped slash or
    NUL, and ``..``: reading them generously would name another file than the editor means.
    """
    scheme, colon, rest = uri.partition(":")
    if not colon or scheme.lower() != "file":
        return None
    if rest.startswith("//"):
        host, slash, path = rest[2:].partition("/")
        if host.lower() not in {"", "localhost"}:
            return None
        path = slash + path
    else:
        path = rest
    if (
        not path.startswith("/")
        or path.startswith("//")
        or "?" in path
        or "#" in path
        or _BAD_ESCAPE.search(path)
    ):
        return None
    if _SURROGATE.search(path):
        return None
    raw = unquote_to_bytes(path)
    if raw.count(b"/") != path.count("/") or b"\0" in raw or b".." in raw.split(b"/"):
        return None
    return Path(os.fsdecode(raw))


def to_uri(path: Path | str) -> str:
    """The ``file:`` URI of an absolute path; bytes that are not UTF-8 (surrogate escapes) are escaped as they are."""
    text = os.fspath(path)
    if not text.startswith("/"):
        raise ValueError(f"not an absolute path: {text}")
    return "file://" + quote(os.fsencode(text), safe="/")


def well_formed(text: str) -> str:
    """The text with surrogate halves that belong together joined, and lone ones as U+FFFD."""
    if text.isascii() or not _SURROGATE.search(text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def joined(text: str) -> str:
    """The text with surrogate halves that belong together joined; lone ones stay."""
    if text.isascii() or not _SURROGATE.search(text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
