"""The prompt as the agent reads it: the user's words with what they have open, selected and see (pure)."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from codex_lsp import inert
from codex_lsp.errors import PromptTooLong

PROMPT_LIMIT = 1 << 20
"""Characters of a prompt: codex ends a turn with more ("Input exceeds the maximum length", 0.121 and later)."""


@dataclass(frozen=True, slots=True)
class Words:
    """Text the user wrote."""

    text: str


@dataclass(frozen=True, slots=True)
class Document:
    """A text that the prompt speaks of: as the editor has it where it is open there, else as its file is."""

    uri: str
    name: str
    """What the user calls it: a path relative to the workspace folder, an absolute path, or a title."""
    language: str
    text: str
    file: PurePath | None = None
    """Its file on this machine, as the user names it."""
    live: bool = False
    """Open in the editor, so that ``text`` may be another than the file's."""
    editable: bool = False
    """Whether the editor could take a change of it."""
    notebook: bool = False
    """Its text is made of the cells of a notebook."""
    place: PurePath | None = None
    """Where the agent reads ``text``; ``None`` until it was placed in the turn's room."""
    proposes: bool = False
    """``place`` is a copy for this turn, and what the agent changes there is proposed for the document."""


@dataclass(frozen=True, slots=True)
class Span:
    """Lines of a document, 1-based and inclusive; ``columns`` where the first or the last is not meant whole.

    Columns are 1-based, count characters, and are the first and the last one that is meant; where nothing is, the
    second is one less than the first.
    """

    first: int
    last: int
    columns: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """A document the user points at, whole or some lines of it."""

    document: Document
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Selection:
    """What the user selected in a document; ``length`` counts its characters where ``text`` is only a beginning."""

    document: Document
    span: Span
    text: str
    length: int | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """One diagnostic; ``line`` is 1-based."""

    line: int
    severity: str
    message: str
    code: str | None = None
    source: str | None = None
    href: str | None = None
    """Where the code is explained."""
    related: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Problems:
    """What the editor reports about a document, and how many more that are not told."""

    name: str
    items: tuple[Problem, ...]
    more: int = 0
    document: Document | None = None
    """The document itself, where it could be read."""


@dataclass(frozen=True, slots=True)
class Code:
    """That a picture is to be drawn of source text: in which language it is, and which lines (1-based, inclusive)."""

    language: str
    lines: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """An image; it goes to the model itself, the prompt keeps its place and says what was changed of it.

    What the editor gives can be any picture, SVG, PDF or source text; ``images.develop`` makes files of them
    that the model takes.
    """

    name: str
    path: PurePath | None
    """The file, absolute; ``None`` where ``data`` is all there is."""
    data: bytes | None = None
    """What to take instead of the file's content."""
    pages: tuple[int, ...] = ()
    """Wanted pages of a document, 1-based; none: the first."""
    code: Code | None = None
    changes: tuple[str, ...] = ()
    """What was changed of it, in words."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A file the agent should read: ``path`` as the user names it, and where the agent finds its bytes."""

    name: str
    path: PurePath
    place: PurePath | None = None


Part = Words | Opened | Selection | Problems | Picture | Reference


def document_of(part: Part) -> Document | None:
    """The document that a part speaks of."""
    return part.document if isinstance(part, Opened | Selection | Problems) else None


def with_document(part: Part, document: Document) -> Part:
    """The part with its document in another state."""
    assert isinstance(part, Opened | Selection | Problems)
    return replace(part, document=document)


def images(parts: Sequence[Part]) -> tuple[PurePath, ...]:
    """The files of the pictures in the order in which the prompt counts them, each once."""
    return tuple(dict.fromkeys(part.path for part in parts if isinstance(part, Picture) and part.path))


def compose(parts: Sequence[Part], *, notes: Sequence[str] = ()) -> str:
    """One text: notes on what happened since the last turn, then every part where the user put it.

    Raises:
        PromptTooLong: codex would refuse it.
    """
    blocks = [*notes]
    numbers = {path: number for number, path in enumerate(images(parts), start=1)}
    told: set[str] = set()
    for part in parts:
        match part:
            case Words(text):
                blocks.append(text)
            case Picture(name, PurePath() as path, changes=changes):
                blocks.append(f"[Image {numbers[path]}: {', '.join((_said(name), *changes))}]")
            case Picture(name):
                blocks.append(f"[Image: {_said(name)}]")
            case Opened(document, span):
                blocks.append(_opened(document, span))
                told.add(document.uri)
            case Selection():
                blocks.append(_selection(part, _aside(part.document, told)))
            case Problems():
                blocks.append(_problems(part, _aside(part.document, told)))
            case Reference(name, path, place):
                blocks.append(_reference(name, path, place))
    prompt = "\n\n".join(block for block in blocks if block)
    if len(prompt) > PROMPT_LIMIT:
        raise PromptTooLong(
            f"The prompt has {len(prompt):,} characters with all that is written into it; "
            f"codex takes {PROMPT_LIMIT:,}.",
            hint="Attach long texts as documents or files: the agent reads those itself.",
        )
    return prompt


def _opened(document: Document, span: Span | None) -> str:
    kind = "Notebook" if document.notebook else "Document"
    kind = f"Open {kind.lower()}" if document.live else kind
    about = ", ".join(word for word in (_language(document), _lines(span)) if word)
    where = _where(document)
    return f"[{kind}: {_said(document.name)}{f' ({about})' if about else ''}{f'; {where}' if where else ''}]"


def _where(document: Document) -> str:
    place = document.place
    if place is None or (str(place) == document.name and not document.proposes):
        return ""
    if document.notebook:
        told = f"its cells as they are open now are in {_path(place)}, a copy to read"
        saved = f"; {_path(document.file)} is what was last saved" if document.file else ""
        return told + saved
    if document.proposes:
        return f"its text is in {_path(place)}, and what you change there is proposed for the document"
    return f"its text is in {_path(place)}" + ("" if place == document.file else ", a copy to read")


def _aside(document: Document | None, told: set[str]) -> str:
    """Where a document's text is, if its name does not say that and it was not ``told`` yet."""
    if document is None or document.uri in told:
        return ""
    told.add(document.uri)
    where = "" if document.place == document.file else _where(document)
    return f" ({where})" if where else ""


def _selection(part: Selection, aside: str) -> str:
    head = f"{_said(part.document.name)}, {_lines(part.span)}{aside}"
    if not part.text:
        return f"[Cursor in {head}]"
    fence = _fence(part.text)
    text = part.text if part.text.endswith("\n") else part.text + "\n"
    cut = ""
    if part.length is not None:
        cut = f"\n[Cut: {len(part.text):,} of {part.length:,} selected characters are shown.]"
    return f"Selected in {head}:\n{fence}{_language(part.document)}\n{text}{fence}{cut}"


def _problems(part: Problems, aside: str) -> str:
    head = f"Problems in {_said(part.name)}{aside}:"
    lines = [_problem(item) for item in part.items]
    if part.more:
        lines.append(f"- … and {part.more} more")
    return "\n".join([head, *(lines or ["- none"])])


def _problem(item: Problem) -> str:
    origin = " ".join(inert.line(word, 200) for word in (item.source, item.code) if word)
    message = inert.text(item.message).replace("\n", "\n  ")
    head = f"- line {item.line}: {item.severity}: {message}" + (f" [{origin}]" if origin else "")
    head += f" ({inert.line(item.href, 1000)})" if item.href else ""
    return "\n".join([head, *(f"  - {inert.line(line, 1000)}" for line in item.related)])


def _reference(name: str, path: PurePath, place: PurePath | None) -> str:
    if place is None or place == path:
        return f"[File: {_said(name)}]" if str(path) == name else f"[File: {_said(name)}, at {_path(path)}]"
    return f"[File: {_said(name)}; a copy to read is at {_path(place)}]"


def _lines(span: Span | None) -> str:
    if span is None:
        return ""
    first, last = span.first, span.last
    if span.columns is None:
        return f"line {first}" if first == last else f"lines {first}-{last}"
    start, end = span.columns
    if first == last and end < start:
        return f"line {first}, column {start}"
    if first == last:
        return f"line {first}, columns {start}-{end}"
    return f"line {first}, column {start} to line {last}, column {end}"


def _language(document: Document) -> str:
    """A language id as far as it is one: it stands behind a fence."""
    return re.sub(r"[^\w+#.-]", "", document.language)[:40]


def _said(name: str) -> str:
    return inert.line(name, 4096)


def _path(path: PurePath) -> str:
    """A path the agent can open: quoted as in JSON where it holds what a line of text cannot."""
    text = str(path)
    return text if inert.line(text, 1 << 16) == text else json.dumps(text, ensure_ascii=False)


def _fence(text: str) -> str:
    fence = "```"
    while fence in text:
        fence += "`"
    return fence
