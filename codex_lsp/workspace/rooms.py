"""Rooms: where one turn works so that the user's files stay untouched; what a room is, and choosing one."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

from codex_lsp.errors import CodexHomeExposed, RoomUnavailable, WorkspaceUnusable
from codex_lsp.nodes import Change, Content
from codex_lsp.workspace.blobs import Blobs

if TYPE_CHECKING:
    from codex_lsp.workspace.made import MadeRoom, Site
    from codex_lsp.workspace.roots import Roots

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
    writes: Literal["nothing", "folders", "everything"] = "folders"
    """What codex' own sandbox lets the agent's commands write; its ``folders`` are those above."""


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
    notes: tuple[str, ...]
    """What the user should know about this room, a sentence each (what was left out, what is read-only)."""

    def inner(self, path: Path) -> Path:
        """The agent's path of a user's path (the same one in an overlay)."""
        ...

    def outer(self, path: Path) -> Path:
        """The user's path of an agent's path; a path outside the room is returned as it is."""
        ...

    def changes(self, *, exact: bool = False) -> Sequence[Change]:
        """What differs now from the base, bytes kept in the blob store; safe while the agent works.

        ``exact``: trust no time stamp and read every changed file again; for the last call, when all
        processes are gone.
        """
        ...

    def ignored(self) -> int:
        """How many changed paths the last ``changes()`` left out because git ignores them."""
        ...

    def close(self) -> None:
        """Takes the room down: unmounts and removes only what carries our marker. Safe to call twice."""
        ...


_ORDER: tuple[RoomKind, ...] = ("overlay", "fuse", "clone", "copy")


def open_room(
    wish: RoomWish,
    folder: Path,
    blobs: Blobs,
    *,
    bwrap: Path | None,
    stop: threading.Event | None = None,
) -> Room:
    """Makes the room a turn wishes for in ``folder``, its private directory (from ``StateFolder.claim``).

    ``auto`` takes the best kind that works here, never ``direct``; why each better one did not work is told
    in the room's ``reason``. When there is no room, ``folder`` is removed. Blocking;
    setting ``stop`` ends it within two seconds.

    Raises:
        WorkspaceUnusable: the workspace or an added directory cannot be worked in.
        CodexHomeExposed: the agent could change what codex does outside its sandbox.
        RoomUnavailable: the kind asked for, or every kind, does not work here.
    """
    from codex_lsp.workspace import seeds  # those modules need the types above
    from codex_lsp.workspace.made import Site
    from codex_lsp.workspace.roots import find_roots
    from codex_lsp.workspace.state import remove_room

    roots = find_roots(wish.workspace, wish.added)
    folder = folder.resolve()
    _refuse_own_folders(wish, folder, roots)
    (folder / "tmp").mkdir(mode=0o700, exist_ok=True)  # the one place of ours where its processes write
    plants, outside = seeds.settle(wish.seeds, roots)
    site = Site(wish, roots, plants, folder, blobs, bwrap, stop or threading.Event())
    try:
        if wish.writes == "folders":
            _refuse_exposed(site)
        room = _first(site) if wish.kind == "auto" else _openers()[wish.kind](site)
    except (CodexHomeExposed, RoomUnavailable):
        remove_room(folder)
        raise
    if outside:
        listed = ", ".join(str(path) for path in outside[:5])
        room.notes += (f"Unsaved text outside the workspace is not in the room: {listed}.",)
    if wish.writes == "everything" and room.kind != "direct":
        room.notes += tuple(
            f"{path} is Codex' own folder: what the agent writes there takes effect at once."
            for path in site.exposed()
        )
    return room


def _first(site: Site) -> MadeRoom:
    reasons: list[str] = []
    openers = _openers()
    for kind in _ORDER:
        site.check()
        try:
            room = openers[kind](site)
        except RoomUnavailable as error:
            site.check()
            reasons.append(f"{kind}: {error.message}")
            continue
        room.reason = " ".join(reasons) or None
        return room
    raise RoomUnavailable(
        "No kind of room works here. " + " ".join(reasons),
        hint="See codex-lsp doctor; with room: direct the agent works on your own files.",
    )


def _openers() -> Mapping[RoomKind, Callable[[Site], MadeRoom]]:
    from codex_lsp.workspace.copy import open_clone, open_copy
    from codex_lsp.workspace.direct import open_direct
    from codex_lsp.workspace.fuse import open_fuse
    from codex_lsp.workspace.overlay import open_overlay

    return {
        "overlay": open_overlay,
        "fuse": open_fuse,
        "clone": open_clone,
        "copy": open_copy,
        "direct": open_direct,
    }


def _refuse_own_folders(wish: RoomWish, folder: Path, roots: Roots) -> None:
    state = folder.parent.parent
    for top in roots.tops:
        own = [path.resolve() for path in wish.through]
        if top.real in own or top.real.is_relative_to(state):
            raise WorkspaceUnusable(
                f"{top.named} is a folder of Codex' or of our own and cannot be worked in.",
                hint="Open another folder.",
            )


def _refuse_exposed(site: Site) -> None:
    for path in site.exposed():
        raise CodexHomeExposed(
            f"{path} is Codex' own folder and lies in a folder that commands of the agent may write: they could "
            "change what Codex runs outside its sandbox.",
            hint="Open a folder that does not hold it, move CODEX_HOME, or start with the sandbox read-only.",
        )


def usable(workspace: Path, state: Path, bwrap: Path | None) -> list[tuple[RoomKind, str | None]]:
    """Every kind of room, best first, with why it cannot be used for this folder (``None``: it can).

    Cheap (tens of milliseconds, whatever the folder's size), and asked once per process and folder. ``copy``
    and ``direct`` may still be refused for a folder with too much in it. ``state`` is the state folder's path.
    """
    from codex_lsp.workspace.probe import probe

    return list(probe(workspace, state, bwrap))
