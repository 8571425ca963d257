"""Requests that the user wrote into a document: ``codex: …`` on a line, or in a comment of any language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from codex_lsp.editor.positions import split_lines

MOST_LINES = 50
"""Lines of one request; what follows is not taken for words of it."""

_CLOSERS = {"/*": "*/", "<!--": "-->", "(*": "*)", "{-": "-}", "--[[": "]]", '"""': '"""', "'''": "'''"}
_LEADER = r"\#+!?|//+[/!]?|--+|;+|%+|!+|\"|'|\*"
_OPENER = r"/\*+!?|<!--|\(\*+|\{-|--\[\[|\"\"\"|'''"
_REQUEST = re.compile(
    rf"(?P<code>(?:.*?\s)??)(?P<mark>{_OPENER}|{_LEADER}|)[ \t]*codex:[ \t]*(?P<words>.*)", re.IGNORECASE
)
_ONLY_FIRST = frozenset({"", '"', "'", "*", "!"})
"""What is a comment mark only where a line begins with it."""
_NEXT = re.compile(r"\s*codex:", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Written:
    """One request: its lines in the document (0-based, both included) and its words without the comment marks."""

    first: int
    last: int
    words: str


def written(text: str) -> list[Written]:
    """The requests in a text, from the top."""
    if "codex:" not in text.casefold():
        return []
    lines = [line.rstrip("\r\n") for line in split_lines(text)]
    found: list[Written] = []
    for number, line in enumerate(lines):
        match = _REQUEST.fullmatch(line)
        if match is None or (found and number <= found[-1].last):
            continue
        if not _begins(match) and match["mark"] in _ONLY_FIRST:
            continue  # the word stands in the middle of something
        words = list(_words(match, lines[number + 1 : number + MOST_LINES]))
        told = "\n".join(words).strip()
        if told:
            found.append(Written(number, number + len(words) - 1, told))
    return found


def _begins(match: re.Match[str]) -> bool:
    """Whether nothing but punctuation stands before the mark."""
    return not re.search(r"\w", match["code"])


def _words(match: re.Match[str], after: list[str]) -> Iterator[str]:
    """The words of each line that belongs to a request."""
    mark, first = match["mark"], match["words"].strip()
    opener = next((known for known in _CLOSERS if mark.startswith(known)), None)
    if opener is not None:
        closer = _CLOSERS[opener]
        for line in [first, *after]:
            inner, closed, _ = line.partition(closer)
            yield inner.strip().removeprefix("*").strip() if line is not first else inner.strip()
            if closed:
                return
        return
    yield _bare(first)
    if not mark or not _begins(match):
        return  # a line of its own, or a comment behind code: nothing below belongs to it
    for line in after:
        rest = line.strip()
        if not rest.startswith(mark) or rest == mark or rest.startswith("*/"):
            return
        rest = rest[len(mark) :]
        if not rest.strip() or _NEXT.match(rest):
            return
        yield _bare(rest.strip())


def _bare(words: str) -> str:
    """Words in a block comment whose opener stands further up may end with its closer."""
    return words.removesuffix("*/").rstrip()
