"""Pictures to try things on, and what becomes of them."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from codex_lsp.inputs.images import develop
from codex_lsp.inputs.prompt import Picture
from codex_lsp.inputs.render.drawn import Frame
from PIL import Image

FRAME = Frame(2048, 2048, 2500, webp=True)
CORNERS = ((255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 0))
"""Top left, top right, bottom right, bottom left: as they are met clockwise."""


def corners(width: int = 60, height: int = 40, mode: str = "RGB") -> Image.Image:
    """A picture whose quarters have four colours."""
    image = Image.new("RGB", (width, height))
    halves = (0, width // 2), (0, height // 2)
    for colour, (right, down) in zip(CORNERS, ((0, 0), (1, 0), (1, 1), (0, 1)), strict=True):
        image.paste(
            colour,
            (
                halves[0][right],
                halves[1][down],
                width if right else width // 2,
                height if down else height // 2,
            ),
        )
    return image.convert(mode)


def encoded(image: Image.Image, kind: str, **options: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def opened(data: bytes | Path) -> Image.Image:
    image = Image.open(io.BytesIO(data if isinstance(data, bytes) else data.read_bytes()))
    image.load()
    return image


def corners_of(image: Image.Image) -> tuple[tuple[int, ...], ...]:
    """The colours of the quarters, each channel as 0 or 255: JPEG is not exact."""
    width, height = image.size
    places = ((width // 4, height // 4), (3 * width // 4, height // 4))
    places += ((3 * width // 4, 3 * height // 4), (width // 4, 3 * height // 4))
    return tuple(
        tuple(255 * (value > 127) for value in image.convert("RGB").getpixel(place)) for place in places
    )


@contextmanager
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as path:
        yield Path(path) / "inputs"


async def made(*sources: Picture | bytes | Path, frame: Frame = FRAME) -> list[tuple[bytes, Picture]]:
    """The pictures of a prompt of these sources: what is in the file, and the part."""
    with folder() as place:
        given = [_picture(source) for source in sources]
        parts = await develop(given, place, frame)
        pictures = [part for part in parts if isinstance(part, Picture)]
        assert len(pictures) == len(parts)
        return [(Path(part.path or "").read_bytes(), part) for part in pictures]


async def only(source: Picture | bytes | Path, frame: Frame = FRAME) -> tuple[bytes, Picture]:
    [found] = await made(source, frame=frame)
    return found


def _picture(source: Picture | bytes | Path) -> Picture:
    if isinstance(source, Picture):
        return source
    return Picture("p", None, source) if isinstance(source, bytes) else Picture("p", source)


def svg(body: str, attributes: str = 'width="600" height="600"', before: str = "") -> bytes:
    return f'{before}<svg xmlns="http://www.w3.org/2000/svg" {attributes}>{body}</svg>'.encode()
