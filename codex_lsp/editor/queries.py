"""Questions of the agent's tools in the words of the wire, and the editor's answers in those of the core."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from codex_lsp.editor import wire
from codex_lsp.editor.documents import Documents
from codex_lsp.editor.positions import Encoding, offset_at, split_lines, to_path, to_uri, units
from codex_lsp.tools.toolbox import Query, Seen, Sight

_SEVERITIES = {1: "error", 2: "warning", 3: "information", 4: "hint"}


def params(query: Query, encoding: Encoding) -> wire.EditorQueryParams:
    """The request that asks it; the place is counted as this editor counts."""
    placed = query.what in ("definition", "references", "hover")
    return wire.EditorQueryParams(
        what=query.what,
        uri=to_uri(query.path) if query.path is not None else None,
        position=wire.Position(line=query.line, character=units(query.before, encoding)) if placed else None,
        query=query.words or None,
    )


def sight(query: Query, answer: Any, documents: Documents) -> Sight:
    """What the editor answered.

    Raises:
        ValidationError: it is no answer to that question.
    """
    result = wire.EditorQueryResult.model_validate(answer)
    return Sight(tuple(_seen(query, item, documents) for item in result.items), result.more)


def _seen(query: Query, item: wire.EditorItem, documents: Documents) -> Seen:
    path = to_path(item.uri) if item.uri is not None else query.path
    text = item.text or ""
    if query.what == "selections" and item.uri is not None and item.range is not None:
        text = _between(item.uri, item.range, documents)
    first, last = _span(item.range)
    return Seen(
        path, first, last, text, item.kind or "", item.detail or "", item.depth or 0, bool(item.active)
    )


def _span(place: wire.Range | None) -> tuple[int, int]:
    if place is None:
        return 1, 1
    whole_lines = place.end.character == 0 and place.end.line > place.start.line
    return place.start.line + 1, place.end.line + (not whole_lines)


def _between(uri: str, place: wire.Range, documents: Documents) -> str:
    document = documents.get(uri)
    if document is None:
        return ""
    lines = split_lines(document.text)
    start, end = (
        offset_at(lines, at.line, at.character, documents.encoding) for at in (place.start, place.end)
    )
    return document.text[start:end]


def told(uri: str, item: Mapping[str, Any]) -> Seen | None:
    """A diagnostic as LSP has it; ``None`` when it is none of a local file."""
    path = to_path(uri)
    try:
        line = int(item["range"]["start"]["line"]) + 1
    except (KeyError, TypeError, ValueError):
        return None
    if path is None:
        return None
    words = [str(item[name]) for name in ("source", "code") if item.get(name) is not None]
    kind = _SEVERITIES.get(item.get("severity", 1), "error")
    return Seen(path, line, line, str(item.get("message", "")), kind, " ".join(words))
