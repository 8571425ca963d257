"""The prompt as the agent reads it: the user's words with what they have open, selected and see (pure)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath


@dataclass(frozen=True, slots=True)
class Words:
    """Text the user wrote."""

    text: str


@dataclass(frozen=True, slots=True)
class Document:
    """A document, whole or some lines of it (1-based, inclusive)."""

    name: str
    """What the user calls it: a path or a title."""
    path: PurePath | None
    """Where the agent can read it; ``None`` until it was written for the turn."""
    language: str
    text: str
    lines: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Selection:
    """Lines the user selected (1-based, inclusive) and their text."""

    name: str
    language: str
    text: str
    lines: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Problem:
    """One diagnostic; ``line`` is 1-based."""

    line: int
    severity: str
    message: str
    code: str | None = None
    source: str | None = None
    related: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Problems:
    """What the editor reports about a document."""

    name: str
    items: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """An image file; it goes to the model itself, the prompt only keeps its place."""

    name: str
    path: PurePath | None
    data: bytes | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """A file the agent should read."""

    name: str
    path: PurePath


Part = Words | Document | Selection | Problems | Picture | Reference


def compose(parts: Sequence[Part], *, notes: Sequence[str] = ()) -> str:
    """One text: notes on what happened since the last turn, then every part where the user put it."""
    blocks = [*notes]
    pictures = 0
    for part in parts:
        match part:
            case Words(text):
                blocks.append(text)
            case Picture(name):
                pictures += 1
                blocks.append(f"[Image {pictures}: {name}]")
            case Document(name, path, language, _, lines):
                span = f", lines {lines[0]}-{lines[1]}" if lines else ""
                where = "" if path is None or str(path) == name else f"; its text is in {path}"
                blocks.append(f"[Open document: {name} ({language}{span}){where}]")
            case Selection(name, language, text, (first, last)):
                fence = _fence(text)
                blocks.append(
                    f"Selected in {name}, lines {first}-{last}:\n{fence}{language}\n{text.rstrip()}\n{fence}"
                )
            case Problems(name, items):
                blocks.append(f"Problems in {name}:\n" + "\n".join(_problem(item) for item in items))
            case Reference(name, path):
                blocks.append(f"[File: {name}]" if str(path) == name else f"[File: {name}, at {path}]")
    return "\n\n".join(block for block in blocks if block)


def _problem(item: Problem) -> str:
    origin = " ".join(word for word in (item.source, item.code) if word)
    head = f"- line {item.line}: {item.severity}: {item.message}" + (f" [{origin}]" if origin else "")
    return "\n".join([head, *(f"  - {line}" for line in item.related)])


def _fence(text: str) -> str:
    fence = "```"
    while fence in text:
        fence += "`"
    return fence
