"""Versions of codex: read from ``codex --version``, ordered as releases are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import total_ordering
from typing import Final

# Always at the start of a line, so that help or an error that names a version is not taken for one.
_TOLD = re.compile(
    r"^codex(?:-cli)?(?:-exec)?\s+v?(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9}))?(?:-([0-9A-Za-z.-]+))?(?:\+\S+)?\s*$",
    re.MULTILINE,
)

# A version by itself: as npm and codex write it (0.137.0-alpha.4), or as Python packages do (0.137.0a4).
_NAMED = re.compile(
    r"v?(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:-([0-9A-Za-z][0-9A-Za-z.-]{0,60})|(a|b|rc)(\d{1,9}))?"
)
_PHASES: Final = {"a": "alpha", "b": "beta", "rc": "rc"}


@total_ordering
@dataclass(frozen=True, slots=True)
class Version:
    """A version as Semantic Versioning orders them; ``pre`` is the part after ``-``, empty for a release."""

    major: int
    minor: int
    patch: int = 0
    pre: str = ""

    @staticmethod
    def parse(text: str) -> Version | None:
        """The version in what ``codex --version`` prints (``codex-cli 0.163.0``); None if there is none."""
        found = _TOLD.search(text)
        if not found:
            return None
        major, minor, patch, pre = found.groups()
        return Version(int(major), int(minor), int(patch or 0), pre or "")

    @staticmethod
    def named(text: str) -> Version | None:
        """The version with that name, as npm's packages (``0.137.0-alpha.4``) or Python's (``0.137.0a4``) have it."""
        found = _NAMED.fullmatch(text)
        if not found:
            return None
        major, minor, patch, pre, phase, number = found.groups()
        return Version(
            int(major), int(minor), int(patch), pre or (phase and f"{_PHASES[phase]}.{number}") or ""
        )

    @property
    def in_python(self) -> str:
        """The name that Python's packages have for it."""
        phases = {long: short for short, long in _PHASES.items()}
        phase, _, number = self.pre.partition(".")
        pre = f"{phases[phase]}{number}" if phase in phases and number.isdecimal() else self.pre
        return f"{self.major}.{self.minor}.{self.patch}{pre}"

    def __lt__(self, other: Version) -> bool:
        return self._order() < other._order()

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}.{self.patch}" + (f"-{self.pre}" if self.pre else "")

    def _order(self) -> tuple[int, int, int, bool, list[tuple[bool, int, str]]]:
        # A release comes after its pre-releases; numbers in those come before words.
        parts = [
            (False, int(part), "") if part.isdecimal() else (True, 0, part)
            for part in (self.pre.split(".") if self.pre else ())
        ]
        return self.major, self.minor, self.patch, not self.pre, parts


SUPPORTED: Final = (Version(0, 47), Version(0, 169))
"""Oldest and newest release whose behaviour was measured; others run, with a warning."""


def measured(version: Version) -> bool:
    """Whether the version lies in what was measured (patches of the newest included)."""
    oldest, newest = SUPPORTED
    return oldest <= version and (version.major, version.minor) <= (newest.major, newest.minor)
