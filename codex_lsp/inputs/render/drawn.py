"""What all kinds of pictures share: the result, the failure, and the frame that the model sets."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Any

PATCH = 32
"""Pixels of a side of the squares in which models see (a larger frame costs more of them)."""


_SVG = re.compile(r"\ufeff?\s*(<\?xml|<!--|<!doctype\s+svg|<svg|<[\w.-]+:svg)", re.IGNORECASE)


def is_svg(text: str) -> bool:
    """Whether a text begins like an SVG."""
    return _SVG.match(text) is not None and "svg" in text[:4096].lower()


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture as it goes to the model, and what was changed of what the user gave, in words."""

    data: bytes
    suffix: str
    changes: tuple[str, ...] = ()


class Undrawable(Exception):
    """Why there is no picture; ``kind`` is the failure on standard output."""

    def __init__(self, message: str, *, hint: str | None = None, kind: str = "unreadable") -> None:
        super().__init__(message)
        self.answer: dict[str, Any] = {"failure": kind, "message": message}
        if hint is not None:
            self.answer["hint"] = hint


@dataclass(frozen=True, slots=True)
class Frame:
    """The largest picture that goes to the model as it is: pixels, and patches that cover it."""

    width: int
    height: int
    patches: int
    webp: bool
    """Whether WebP goes as it is; PNG and JPEG do, all else is converted."""

    def holds(self, width: int, height: int) -> bool:
        """Whether a picture of that size fits."""
        covered = math.ceil(width / PATCH) * math.ceil(height / PATCH)
        return width <= self.width and height <= self.height and covered <= self.patches

    def fit(self, width: float, height: float) -> tuple[int, int]:
        """The size, of the same proportions and no larger, that fits.

        As the model's own rule has it: into the box first, then until the patches that are cut by no edge are few
        enough.
        """
        scale = min(1.0, self.width / width, self.height / height)
        if not self.holds(*_sized(width * scale, height * scale)):
            scale = min(scale, math.sqrt(PATCH * PATCH * self.patches / (width * height)))
            wide, high = width * scale / PATCH, height * scale / PATCH
            scale *= min(max(1, math.floor(wide)) / wide, max(1, math.floor(high)) / high, 1.0)
        size = _sized(width * scale, height * scale)
        while not self.holds(*size):  # very long ones, where rounding up to one pixel costs a row of patches
            scale *= 0.98
            size = _sized(width * scale, height * scale)
        return size


def _sized(width: float, height: float) -> tuple[int, int]:
    return max(1, round(width)), max(1, round(height))


def measures(width: float, height: float) -> str:
    """A size in words."""
    return f"{width:g}×{height:g}"
