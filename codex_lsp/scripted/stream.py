"""Puts the items of a response into the event stream of the Responses API (server-sent events)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from codex_lsp.scripted.answer import Item, Piece
from codex_lsp.scripted.steps import Drop, Fail, Incomplete, Stream, Usage, Wait


def frames(
    pieces: Iterable[Piece | Wait | Drop],
    *,
    response: str,
    model: str,
    stream: Stream | None,
    usage: Usage,
    ending: Fail | Incomplete | None,
) -> Iterator[bytes | Wait | Drop]:
    """The events of a response as bytes, with the places where to wait and where to cut; ``response`` is its id."""
    head = {"id": response, "object": "response", "model": model}
    yield _frame("response.created", response={**head, "status": "in_progress", "output": []})
    index = 0
    for piece in pieces:
        if isinstance(piece, Wait | Drop):
            yield piece
            continue
        if piece.text is not None:
            yield from _streamed(piece.item, index, piece.text, stream)
        yield _frame("response.output_item.done", output_index=index, item=piece.item)
        index += 1
    match ending:
        case Fail(code, message):
            error = {"code": code, "message": message}
            yield _frame("response.failed", response={**head, "status": "failed", "error": error})
        case Incomplete(reason):
            details = {"reason": reason}
            yield _frame(
                "response.incomplete",
                response={**head, "status": "incomplete", "incomplete_details": details},
            )
        case None:
            yield _frame(
                "response.completed", response={**head, "status": "completed", "usage": _usage(usage)}
            )


def _streamed(item: Item, index: int, text: str, stream: Stream | None) -> Iterator[bytes | Wait]:
    """What comes of a message or a reasoning before it is whole."""
    place: dict[str, Any] = {"item_id": item["id"], "output_index": index}
    if item["type"] == "message":
        kind, hollow = "response.output_text", {**item, "content": []}
        place["content_index"] = 0
    else:
        kind, hollow = "response.reasoning_summary_text", {**item, "summary": []}
        place["summary_index"] = 0
    yield _frame("response.output_item.added", output_index=index, item=hollow)
    if "summary" in hollow:
        yield _frame(
            "response.reasoning_summary_part.added", **place, part={"type": "summary_text", "text": ""}
        )
    for bit in _bits(text, stream):
        yield bit if isinstance(bit, Wait) else _frame(f"{kind}.delta", **place, delta=bit)
    yield _frame(f"{kind}.done", **place, text=text)


def _bits(text: str, stream: Stream | None) -> Iterator[str | Wait]:
    size = stream.size if stream else 1 << 16
    for start in range(0, len(text), size):
        if start and stream and stream.delay:
            yield Wait(stream.delay)
        yield text[start : start + size]


def _usage(usage: Usage) -> dict[str, Any]:
    return {
        "input_tokens": usage.input,
        "input_tokens_details": {"cached_tokens": usage.cached},
        "output_tokens": usage.output,
        "output_tokens_details": {"reasoning_tokens": usage.reasoning},
        "total_tokens": usage.input + usage.output,
    }


def _frame(kind: str, **data: Any) -> bytes:
    # Non-ASCII stands raw, as the real API sends it; a line end inside text is escaped by JSON.
    text = json.dumps({"type": kind, **data}, ensure_ascii=False)
    return f"event: {kind}\ndata: {text}\n\n".encode("utf-8", "surrogatepass")
