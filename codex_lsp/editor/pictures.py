"""Pictures as a prompt names them: a file, an open document, what a clipboard holds, or source text to be drawn."""

from __future__ import annotations

import base64
import binascii
from pathlib import Path

from codex_lsp.editor import wire
from codex_lsp.editor.attach import Reader
from codex_lsp.editor.documents import Documents
from codex_lsp.editor.positions import to_path
from codex_lsp.errors import AttachmentUnreadable
from codex_lsp.inputs.prompt import Code, Picture
from codex_lsp.inputs.render.drawn import is_svg

_PASTED = "pasted image"


def picture(part: wire.ImagePart, reader: Reader, documents: Documents) -> Picture:
    """What a picture is to be made from. Blocking.

    Raises:
        AttachmentUnreadable, AttachmentTooLarge, InvalidRange
    """
    pages = tuple(part.pages or ())
    if part.data is not None:
        return Picture(_PASTED, None, _decoded(part.data), pages)
    uri = part.uri if part.uri is not None else _uri(part.path or "")
    if part.render == "code":
        return _code(uri, part.range, reader)
    if uri[:5].lower() == "data:":
        head, comma, data = uri.partition(",")
        if not comma or not head.lower().endswith(";base64"):
            raise AttachmentUnreadable("The data: URI is not in base64.")
        return Picture(_PASTED, None, _decoded(data), pages)
    opened = documents.get(uri)
    if opened is not None and is_svg(opened.text):
        # The live text, which may not be what is saved.
        document = reader.document(uri)
        return Picture(document.name, None, document.text.encode("utf-8", "replace"), pages)
    if opened is not None and to_path(uri) is None:
        raise AttachmentUnreadable(
            f"{reader.name(uri)} is open as text, and no SVG.",
            hint='For a picture of the text say render: "code".',
        )
    reference = reader.file(wire.FilePart(type="file", uri=uri))
    return Picture(reference.name, reference.path, pages=pages)


def _code(uri: str, span: wire.Range | None, reader: Reader) -> Picture:
    opened = reader.buffer(wire.BufferPart(type="buffer", uri=uri, range=span))
    document = opened.document
    lines = (opened.span.first, opened.span.last) if opened.span else None
    return Picture(
        document.name, None, document.text.encode("utf-8", "replace"), code=Code(document.language, lines)
    )


def _uri(path: str) -> str:
    if not Path(path).is_absolute():
        raise AttachmentUnreadable(f"{path!r} is not an absolute path.")
    try:
        return Path(path).as_uri()
    except ValueError as error:
        raise AttachmentUnreadable(f"{path!r} cannot be a path: {error}") from error


def _decoded(data: str) -> bytes:
    try:
        # Some clipboards break it into lines.
        return base64.b64decode("".join(data.split()), validate=True)
    except (binascii.Error, ValueError) as error:
        raise AttachmentUnreadable(f"The image's data is not base64: {error}") from error
