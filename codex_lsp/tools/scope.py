"""Which paths a turn's tools may speak of: those below its own folders, links followed."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


class OutOfReach(Exception):
    """A path that is none of this turn's; the message is for the model."""


@dataclass(frozen=True, slots=True)
class Scope:
    """The folders of one turn, and how their paths are spelled on either side of its room."""

    roots: tuple[Path, ...]
    """The user's own paths: the workspace folder first, then added folders."""
    inner: Callable[[Path], Path]
    """The agent's path of a user's path."""
    outer: Callable[[Path], Path]
    """The user's path of an agent's path."""

    def find(self, name: str) -> Path:
        """The user's path that the agent means. Blocking (looks at links).

        Raises:
            OutOfReach: it lies outside the turn's folders, by its name or by a link.
        """
        if "\0" in name:
            raise OutOfReach("A path cannot hold a NUL.")
        path = Path(os.path.normpath(self.outer(self.inner(self.roots[0]) / name)))
        if not self.holds(path):
            raise OutOfReach(f"{name[:500]} is not in the folders of this turn.")
        return path

    def holds(self, path: Path) -> bool:
        """Whether a user's path lies in the turn's folders, and its real place too. Blocking."""
        if ".." in path.parts or not any(path.is_relative_to(root) for root in self.roots):
            return False
        try:
            real = path.resolve()
            return any(real.is_relative_to(root.resolve()) for root in self.roots)
        except (OSError, RuntimeError, ValueError):  # a loop of links, or a name that no file can have
            return False

    def name(self, path: Path) -> str:
        """A user's path as the agent knows it: relative in the working directory, absolute elsewhere."""
        if path.is_relative_to(self.roots[0]):
            shown = str(path.relative_to(self.roots[0]))
        else:
            shown = str(self.inner(path))
        return shown.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
