"""Rooms: where one turn works so that the user's files stay untouched."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from codex_lsp.nodes import Change, Content

RoomKind = Literal["overlay", "fuse", "clone", "copy", "direct"]


@dataclass(frozen=True, slots=True)
class Seed:
    """What a path holds in the room instead of what is on the user's disk.

    ``content`` is written into the room before the start (``None``: the path is absent there).
    ``base`` is what a change of that path is measured against; the string ``"disk"`` means what the
    user's disk holds (pending changes of an open proposal), a value means itself (an unsaved buffer's text).
    """

    content: Content | None
    base: Content | Literal["disk"] | None = "disk"


@dataclass(frozen=True, slots=True)
class RoomWish:
    """What a turn needs of its room. All paths are absolute and the user's own."""

    kind: RoomKind | Literal["auto"]
    workspace: Path
    added: tuple[Path, ...]
    """Writable added directories: they get the same protection as the workspace."""
    seeds: Mapping[Path, Seed]
    through: tuple[Path, ...]
    """Paths that must stay the real ones inside the room (CODEX_HOME, the state folder)."""


class Room(Protocol):
    """Where one turn works. Blocking methods: call them in a thread."""

    kind: RoomKind
    reason: str | None
    """Why no better kind was taken, in words; ``None`` for the best one or the one asked for."""
    folder: Path
    """The workspace as the agent is told it."""
    launch: tuple[str, ...]
    """argv prefix with which every process of the room is started; may be empty."""
    owns_processes: bool
    """True when ending the launcher ends every process in the room (pid namespace)."""
    watch: tuple[Path, ...]
    """Directories in which something appears when the agent writes."""

    def inner(self, path: Path) -> Path:
        """The agent's path of a user's path (the same one in an overlay)."""
        ...

    def outer(self, path: Path) -> Path:
        """The user's path of an agent's path; a path outside the room is returned as it is."""
        ...

    def changes(self) -> Sequence[Change]:
        """What differs now from the base, bytes kept in the blob store; safe while the agent works."""
        ...

    def ignored(self) -> int:
        """How many changed paths the last ``changes()`` left out because git ignores them."""
        ...

    def close(self) -> None:
        """Takes the room down: unmounts and removes only what carries our marker. Safe to call twice."""
        ...
