"""What a turn needs of this machine, as the composition root gives it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol

from codex_lsp.agent.binary import Binary
from codex_lsp.workspace.rooms import Room, RoomWish


class Host(Protocol):
    """Codex as it is on this machine. All methods are blocking."""

    def find_codex(self, folder: Path) -> Binary:
        """The codex to run for a workspace."""
        ...

    def codex_config(self) -> dict[str, Any]:
        """The user's own configuration of codex; empty when there is none that can be read."""
        ...

    def environ(self) -> dict[str, str]:
        """The environment codex gets."""
        ...


class Home(Host, Protocol):
    """This machine. All methods are blocking."""

    def claim(self, turn_id: str) -> Path:
        """A private directory for a turn, marked as ours."""
        ...

    def keep(self, turn_id: str) -> Path:
        """Has that directory spared for two weeks: it holds what could not be read."""
        ...

    def release(self, turn_id: str) -> None:
        """Removes that directory."""
        ...

    def open_room(self, wish: RoomWish, folder: Path, binary: Binary) -> Room:
        """A room for a turn."""
        ...

    def through(self) -> tuple[Path, ...]:
        """Paths that must stay real inside a room."""
        ...

    def hidden(self) -> tuple[str, ...]:
        """Environment variables that agent commands must not see, beyond the usual ones."""
        ...

    def close(self) -> None:
        """Ends what it still asks of this machine."""
        ...
