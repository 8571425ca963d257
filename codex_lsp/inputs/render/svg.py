"""SVG: what of it is drawn, and how large. Nothing outside the file is ever looked at."""

from __future__ import annotations

import gzip
import io
import re
import zlib
from xml.etree import ElementTree

import fontpkg
import resvg_py

from codex_lsp.inputs.render.drawn import Drawn, Frame, Undrawable, measures
from codex_lsp.inputs.render.drawn import is_svg as begins

FIXED, PLAIN = "JetBrains Mono", "Arimo"
"""The fonts that are surely there; others are taken from the machine. The second is as wide as Arial."""
TEXT_LIMIT = 32 << 20
"""Bytes of an SVG's text."""
_SMALL = 512
"""Pixels of the longer side that an SVG gets at least: it has no pixels of its own to keep to."""
_LENGTH = re.compile(r"\s*([0-9]*\.?[0-9]+(?:[eE][+-]?[0-9]+)?)\s*(px|pt|pc|mm|cm|in|em|ex)?\s*")
_PIXELS = {"px": 1, "pt": 4 / 3, "pc": 16, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96, "em": 16, "ex": 8}
_DEFAULT = (300.0, 150.0)
_STYLES = ("normal", "italic")


def is_svg(data: bytes) -> bool:
    """Whether a file begins like an SVG, perhaps compressed."""
    if data[:2] == b"\x1f\x8b":
        try:
            data = zlib.decompressobj(31).decompress(data, 4096)
        except zlib.error:
            return False
    return begins(
        data[:4096].decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8", "ignore")
    )


def draw(data: bytes, frame: Frame) -> Drawn:
    """An SVG on white, at its own size if that fits, larger if that is tiny.

    Raises:
        Undrawable
    """
    if data[:2] == b"\x1f\x8b":
        data = _unpacked(data)
    if len(data) > TEXT_LIMIT:
        raise Undrawable(f"The SVG has more than {TEXT_LIMIT:,} bytes.", kind="tooLarge")
    try:
        root = ElementTree.fromstring(data)  # noqa: S314 - fetches nothing, and stops at a bomb
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise Undrawable(f"The SVG is no XML: {error}") from None
    if root.tag.rpartition("}")[2] != "svg":
        raise Undrawable(f"The XML is no SVG: it begins with <{root.tag[:80]}>.")
    left_out = _cut_off(root)
    width, height = _size(root)
    if not (width >= 1e-3 and height >= 1e-3 and width / height < 1e4 and height / width < 1e4):
        raise Undrawable(f"The SVG has no size that can be drawn: {measures(width, height)}.")
    larger = max(1.0, _SMALL / max(width, height))
    size = frame.fit(width * larger, height * larger)
    changes = [f"drawn from SVG at {measures(*size)}"]
    if left_out:
        changes.append(f"without {left_out} linked {'file' if left_out == 1 else 'files'}")
    try:
        text = ElementTree.tostring(root, "unicode")
    except RecursionError:
        raise Undrawable("The SVG is nested too deeply.") from None
    return Drawn(drawn(text, size), "png", tuple(changes))


def drawn(text: str, size: tuple[int, int]) -> bytes:
    """The PNG of an SVG that links to nothing; ``size`` is the box it is fitted into.

    Raises:
        Undrawable
    """
    try:
        return resvg_py.svg_to_bytes(
            svg_string=text,
            width=size[0],
            height=size[1],
            background="white",
            font_files=[str(fontpkg.path(name, style=style)) for name in (FIXED, PLAIN) for style in _STYLES],
            font_family=PLAIN,
            serif_family=PLAIN,  # also what every font becomes that is not there
            sans_serif_family=PLAIN,
            monospace_family=FIXED,
            cursive_family=PLAIN,
            fantasy_family=PLAIN,
        )
    except ValueError as error:
        raise Undrawable(f"The SVG cannot be drawn: {error}") from None


def _unpacked(data: bytes) -> bytes:
    try:
        with gzip.open(io.BytesIO(data)) as packed:
            return packed.read(TEXT_LIMIT + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise Undrawable(f"The compressed SVG is damaged: {error}") from None


def _cut_off(root: ElementTree.Element) -> int:
    """Takes away every link out of the file; how many of them were pictures or parts of the drawing.

    The renderer would read pictures from the disk: an SVG of someone else's could show the model what it likes.
    """
    left_out = 0
    for element in root.iter():
        for name, value in list(element.attrib.items()):
            if name.rpartition("}")[2] != "href" or value.lstrip().startswith(("#", "data:")):
                continue
            del element.attrib[name]
            left_out += element.tag.rpartition("}")[2] != "a"
    return left_out


def _size(root: ElementTree.Element) -> tuple[float, float]:
    """Width and height in pixels, as the file says or its view box has them."""
    box = [
        float(word) for word in re.findall(r"[+-]?[0-9.]+(?:[eE][+-]?[0-9]+)?", root.get("viewBox", ""))[:4]
    ]
    wide, high = (box[2], box[3]) if len(box) == 4 and box[2] > 0 and box[3] > 0 else _DEFAULT
    width, height = _length(root.get("width")), _length(root.get("height"))
    if width is None and height is None:
        return wide, high
    if width is None:
        return (height or 0) * wide / high, height or 0
    return width, width * high / wide if height is None else height


def _length(value: str | None) -> float | None:
    found = _LENGTH.fullmatch(value or "")
    return float(found[1]) * _PIXELS[found[2] or "px"] if found else None
