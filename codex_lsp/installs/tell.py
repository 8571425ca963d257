"""How an install says how far it is, and is stopped."""

from __future__ import annotations

from typing import Literal, Protocol

Stage = Literal["waiting", "asking", "fetching", "checking", "unpacking", "trying"]
"""Waiting for another installer; asking a registry; …; trying what was installed with a turn."""


class Tell(Protocol):
    """Called often, from the thread that installs; what it raises ends the install, and nothing of it is left."""

    def __call__(self, stage: Stage, done: int = 0, total: int | None = None) -> None:
        """``done`` of ``total`` bytes; ``total`` is None where nobody knows."""
        ...


def quietly(stage: Stage, done: int = 0, total: int | None = None) -> None:
    """Tells nobody."""
