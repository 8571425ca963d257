"""Long output, cut with the cut told."""

from __future__ import annotations


def excerpt(text: str, limit: int) -> tuple[str, bool]:
    """Head and tail of a long text with the number of characters left out between them."""
    if len(text) <= limit:
        return text, False
    head, tail = text[: limit // 2], text[len(text) - limit // 2 :]
    return f"{head}\n… {len(text) - len(head) - len(tail):,} characters left out …\n{tail}", True
