"""The fake editor's own idea of texts and edits: written apart from the daemon's, so that both cannot err alike."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

_WIDTH = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2), "utf-32": ("utf-32-le", 4)}


@dataclass
class Buffer:
    """A text open in the editor; ``dirty`` while it is not what was last read or saved."""

    path: Path | None
    uri: str
    language: str
    version: int
    text: str
    dirty: bool = False
    notebook: str | None = None
    """The URI of the notebook it is a cell of."""


SCHEME = re.compile(r"[a-z][a-z0-9+.-]+:")
"""A document that is no file goes by its URI where others go by their path."""


def uri_of(path: Path | str) -> str:
    return str(path) if SCHEME.match(str(path)) else "file://" + quote(str(path))


def path_of(uri: str) -> Path:
    if not uri.startswith("file:"):
        return Path(uri)
    assert uri.startswith("file:///"), uri
    return Path(unquote(uri.removeprefix("file://")))


def line_starts(text: str) -> list[int]:
    starts = [0]
    for i, char in enumerate(text):
        if char == "\n" or (char == "\r" and text[i + 1 : i + 2] != "\n"):
            starts.append(i + 1)
    return starts


def offset(text: str, position: dict[str, int], encoding: str) -> int:
    """The index of a position; a character beyond the line's end is the line's end, as LSP says."""
    starts = line_starts(text)
    if position["line"] >= len(starts):
        return len(text)
    start = starts[position["line"]]
    end = starts[position["line"] + 1] if position["line"] + 1 < len(starts) else len(text)
    line = text[start:end].rstrip("\r\n")
    codec, width = _WIDTH[encoding]
    head = line.encode(codec, "surrogatepass")[: position["character"] * width]
    return start + len(head.decode(codec, "ignore"))


def position(text: str, index: int, encoding: str) -> dict[str, int]:
    starts = [start for start in line_starts(text) if start <= index]
    codec, width = _WIDTH[encoding]
    return {
        "line": len(starts) - 1,
        "character": len(text[starts[-1] : index].encode(codec, "surrogatepass")) // width,
    }


def apply(text: str, edits: list[dict[str, Any]], encoding: str) -> str:
    """The text after all edits at once, as LSP wants them: every range is one of the text before."""
    spans = [
        (
            offset(text, edit["range"]["start"], encoding),
            offset(text, edit["range"]["end"], encoding),
            n,
            edit["newText"],
        )
        for n, edit in enumerate(edits)
    ]
    spans.sort(key=lambda span: (span[0], span[1], span[2]))
    done, at = "", 0
    for start, end, _, new in spans:
        assert at <= start <= end, "edits overlap"
        done += text[at:start] + new
        at = end
    return done + text[at:]
