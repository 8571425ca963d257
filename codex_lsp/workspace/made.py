"""A room made of parts: covered trees that say what changed, a launcher, and where its paths are."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from codex_lsp.errors import RoomUnavailable
from codex_lsp.nodes import Change
from codex_lsp.workspace.blobs import Blobs
from codex_lsp.workspace.launcher import View, best_prefix
from codex_lsp.workspace.rooms import RoomKind, RoomWish
from codex_lsp.workspace.roots import Roots
from codex_lsp.workspace.seeds import Plant
from codex_lsp.workspace.trees import Tree


@dataclass(frozen=True, slots=True)
class Site:
    """What every kind of room is built from."""

    wish: RoomWish
    roots: Roots
    plants: Mapping[Path, Plant]
    folder: Path
    """This turn's private directory."""
    blobs: Blobs
    bwrap: Path | None
    stop: threading.Event

    def check(self) -> None:
        """Lets a cancelled turn end while its room is still being made.

        Raises:
            RoomUnavailable: the turn was cancelled.
        """
        if self.stop.is_set():
            raise RoomUnavailable("The turn was cancelled while its room was made.")

    def through(self) -> tuple[Path, ...]:
        """The real paths of what must stay itself inside the room, as far as it lies in a covered directory."""
        own = (*self.wish.through, self.folder.parent)
        real = {path.resolve() for path in own if path.exists()}
        return tuple(
            sorted(path for path in real if any(path.is_relative_to(top.real) for top in self.roots.tops))
        )

    def exposed(self) -> tuple[Path, ...]:
        """What of Codex' own lies, or will lie, where commands may write by codex' sandbox; it stays itself in there.

        A ``.codex`` on top of a covered directory is none, as codex keeps it from its commands.
        """
        state = self.folder.parent.parent
        tops = [top.real for top in self.roots.tops]
        guarded = {top / ".codex" for top in tops}
        return tuple(
            path
            for path in sorted({path.resolve() for path in self.wish.through} - guarded)
            if any(path.is_relative_to(top) for top in tops) and not path.is_relative_to(state)
        )

    def kept(
        self, frozen: Sequence[Path] = (), writable: Sequence[Path] = ()
    ) -> tuple[tuple[Path, bool], ...]:
        """What the room's processes see as it is: ``frozen`` read-only, CODEX_HOME and the like writable.

        What we decide by (texts to be shown and applied, journals, rooms and their layers) they may only
        read, even without codex' own sandbox; root can undo that, nobody else. Of the turn's directory they
        write ``tmp`` and what is named ``writable``.
        """
        state = self.folder.parent.parent
        return (
            *((path, False) for path in frozen),
            *((path, True) for path in self.through() if not path.is_relative_to(state)),
            (state, False),
            *((path, True) for path in (self.folder / "tmp", *writable)),
        )


@dataclass(slots=True)
class MadeRoom:
    """See ``rooms.Room``; every kind is one of these."""

    kind: RoomKind
    reason: str | None
    roots: Roots
    folder: Path
    launch: tuple[str, ...]
    owns_processes: bool
    watch: tuple[Path, ...]
    trees: Sequence[Tree]
    blobs: Blobs
    places: Sequence[tuple[Path, Path]] = ()
    """(the user's path, the agent's) of directories that the agent sees elsewhere."""
    take_down: Callable[[], object] = lambda: None
    notes: tuple[str, ...] = ()
    """What the user should know about this room, a sentence each."""
    _closed: bool = field(default=False, init=False)
    _one: threading.Lock = field(default_factory=threading.Lock, init=False, repr=False)

    def inner(self, path: Path) -> Path:
        """The agent's path of a user's path."""
        return _moved(path, self.places)

    def outer(self, path: Path) -> Path:
        """The user's path of an agent's path."""
        return _moved(path, [(inner, user) for user, inner in self.places])

    def changes(self, *, exact: bool = False) -> Sequence[Change]:
        """What differs now from the base; ``exact`` reads every changed file again.

        Use it once all processes are gone: a file written through a memory map shows no new time stamp.
        """
        found: list[Change] = []
        with self._one:
            for tree in self.trees:
                for each in tree.differences(exact=exact):
                    named = self.roots.name(f"{os.fspath(tree.lower)}/{each.path}")
                    if named is not None:
                        found.append(Change(*named, each.base, each.proposed))
        self.blobs.flush()
        found.sort(key=lambda change: (change.root, change.path))
        return found

    def ignored(self) -> int:
        """How many changed paths the last ``changes()`` left out because git ignores them."""
        return sum(tree.left_out for tree in self.trees)

    def close(self) -> None:
        """Takes the room down; safe to call twice."""
        with self._one:
            if not self._closed:
                self._closed = True
                self.take_down()


def _moved(path: Path, places: Sequence[tuple[Path, Path]]) -> Path:
    for here, there in sorted(places, key=lambda pair: -len(pair[0].parts)):
        if path.is_relative_to(here):
            return there / path.relative_to(here)
    return path


def shown(
    site: Site,
    kind: RoomKind,
    trees: Sequence[Tree],
    binds: Sequence[tuple[Path, Path]],
    watch: tuple[Path, ...],
    take_down: Callable[[], object],
    *,
    notes: tuple[str, ...] = (),
    frozen: tuple[Path, ...] = (),
) -> MadeRoom:
    """A room whose directories lie on private paths; the agent sees them at the user's where bubblewrap works.

    ``binds``: (private directory, the user's real one). ``frozen``: the user's paths shown read-only there.
    """
    view = View((), tuple(reversed(binds)), site.kept((*frozen, *site.roots.repositories)))
    launch, owns, why = best_prefix(site.bwrap, view)
    places: list[tuple[Path, Path]] = []
    if why is not None:
        # No mounts of our own: the agent is told the private paths. Without the view's mounts the launcher
        # may still hold the processes together.
        launch, owns, _ = best_prefix(
            site.bwrap, View(kept=site.kept(writable=[private for private, _ in binds]))
        )
        for private, real in binds:
            for root in (*site.roots.tops, site.roots.workspace):
                if root.real.is_relative_to(real):
                    there = private / root.real.relative_to(real)
                    places += [(root.named, there), (root.real, there)]
    room = MadeRoom(
        kind=kind,
        reason=None,
        roots=site.roots,
        folder=site.wish.workspace,
        launch=launch,
        owns_processes=owns,
        watch=watch,
        trees=trees,
        blobs=site.blobs,
        places=places,
        take_down=take_down,
        notes=notes,
    )
    room.folder = room.inner(site.wish.workspace)
    return room
