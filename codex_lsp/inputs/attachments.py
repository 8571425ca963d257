"""What goes in as files of the turn: private copies that live exactly as long as the turn."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path, PurePath
from typing import Any

from codex_lsp.errors import AttachmentTooLarge, AttachmentUnreadable
from codex_lsp.inputs.prompt import Document, Part, Picture

IMAGE_LIMIT = 20 << 20
"""Bytes of one image."""

_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
)


def image_type(data: bytes) -> str | None:
    """The file suffix that fits an image's content, for the types that the model takes; else ``None``."""
    for signature, suffix in _SIGNATURES:
        if data.startswith(signature):
            return suffix
    return "webp" if data[:4] == b"RIFF" and data[8:12] == b"WEBP" else None


def write_parts(parts: Sequence[Part], folder: Path) -> tuple[tuple[Part, ...], tuple[Path, ...]]:
    """Writes what has no file of its own into ``folder``; gives the parts with paths, and the images in order.

    Raises:
        AttachmentUnreadable, AttachmentTooLarge: an image is none, cannot be read, or is over the limit.
    """
    placed: list[Part] = []
    images: list[Path] = []
    for part in parts:
        if isinstance(part, Picture):
            path = folder / f"image-{len(images) + 1}"
            data = part.data if part.data is not None else _read_image(part)
            suffix = image_type(data)
            if suffix is None:
                raise AttachmentUnreadable(
                    f"{part.name} is no PNG, JPEG, GIF or WebP image",
                    hint="Convert it to one of these, or attach it as a file.",
                )
            path = path.with_suffix(f".{suffix}")
            write_private(path, data)
            images.append(path)
            placed.append(replace(part, path=PurePath(path)))
        elif isinstance(part, Document) and part.path is None:
            path = folder / f"document-{len(placed) + 1}.txt"
            write_private(path, part.text.encode("utf-8", "replace"))
            placed.append(replace(part, path=PurePath(path)))
        else:
            placed.append(part)
    return tuple(placed), tuple(images)


def write_schema(schema: Mapping[str, Any], folder: Path) -> Path:
    """The output schema as a file of the turn."""
    path = folder / "output-schema.json"
    write_private(path, json.dumps(schema).encode())
    return path


def write_private(path: Path, data: bytes) -> None:
    """A new file that only the user can read."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    with os.fdopen(fd, "wb") as file:
        file.write(data)


def _read_image(part: Picture) -> bytes:
    assert part.path is not None
    path = Path(part.path)
    try:
        fd = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        with os.fdopen(fd, "rb") as file:
            size = os.fstat(file.fileno()).st_size
            if size > IMAGE_LIMIT:
                raise AttachmentTooLarge(
                    f"{part.name} has {size:,} bytes; {IMAGE_LIMIT:,} is the limit for an image",
                    hint="Scale it down.",
                )
            return file.read(IMAGE_LIMIT + 1)
    except OSError as error:
        raise AttachmentUnreadable(f"{part.name} cannot be read: {error.strerror}") from error
