"""Who looks on while turns are worked on: is told of each turn and of its steps, and has no say in any."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from typing import Literal, Protocol

from codex_lsp.views.updates import Update

Step = Literal["room", "apply"]
Fact = str | int | bool


class Observer(Protocol):
    """Everything is called on the event loop, and none of it waits or fails."""

    def turn(self, turn_id: str, **facts: Fact) -> AbstractContextManager[dict[str, Fact]]:
        """A turn was asked for; an exception that comes out of this means that it never ran. Takes more facts."""
        ...

    def step(self, turn_id: str, step: Step, **facts: Fact) -> AbstractContextManager[dict[str, Fact]]:
        """A step is done for a turn; takes more facts."""
        ...

    def hear(self, update: Update) -> None:
        """A turn has something to show; its ``Ended`` is the last of it."""
        ...

    async def end(self) -> None:
        """Nothing more will come; waits a short while at most."""
        ...


class Nobody:
    """No observer."""

    def turn(self, turn_id: str, **facts: Fact) -> AbstractContextManager[dict[str, Fact]]:
        """Passes."""
        return nullcontext({})

    def step(self, turn_id: str, step: Step, **facts: Fact) -> AbstractContextManager[dict[str, Fact]]:
        """Passes."""
        return nullcontext({})

    def hear(self, update: Update) -> None:
        """Passes."""

    async def end(self) -> None:
        """Passes."""
