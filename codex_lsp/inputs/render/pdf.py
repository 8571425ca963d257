"""Pages of a PDF."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pypdfium2

from codex_lsp.inputs.render.drawn import Drawn, Frame, Undrawable

_ZOOM = 4.0
"""Pixels for a point (1/72 inch) at most: small pages gain nothing from more."""


def is_pdf(data: bytes) -> bool:
    """Whether the content begins like a PDF; some programs put something before it."""
    return b"%PDF-" in data[:1024]


def draw(data: bytes, pages: Sequence[int], frame: Frame) -> list[Drawn]:
    """Pages (1-based; none: the first), each as large as fits.

    Raises:
        Undrawable
    """
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = "assword" in str(error)
        raise Undrawable(
            "The PDF wants a password." if locked else f"The PDF is damaged: {error}",
            hint="Save it without one." if locked else None,
        ) from None
    count = len(document)
    if count == 0:
        raise Undrawable("The PDF has no pages.")
    for number in pages:
        if number > count:
            raise Undrawable(
                f"The PDF has {count} {'page' if count == 1 else 'pages'}, and no page {number}."
            )
    return [_page(document, number, count, frame) for number in (pages or (1,))]


def _page(document: pypdfium2.PdfDocument, number: int, count: int, frame: Frame) -> Drawn:
    try:
        page = document[number - 1]
        width, height = page.get_size()
        if not (width > 0 and height > 0 and width / height < 1e4 and height / width < 1e4):
            raise Undrawable(f"Page {number} of the PDF has no size that can be drawn.")
        size = frame.fit(width * _ZOOM, height * _ZOOM)
        scale = min(size[0] / width, size[1] / height)
        image = page.render(scale=scale).to_pil().convert("RGB")
    except pypdfium2.PdfiumError as error:
        raise Undrawable(f"Page {number} of the PDF is damaged: {error}") from None
    if image.size[0] > size[0] or image.size[1] > size[1]:  # the renderer rounds up
        image = image.crop((0, 0, min(size[0], image.size[0]), min(size[1], image.size[1])))
    out = io.BytesIO()
    image.save(out, "PNG")
    return Drawn(out.getvalue(), "png", (f"page {number} of {count}",))
