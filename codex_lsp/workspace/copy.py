"""The clone and copy rooms: the agent works in an independent copy; a second one keeps what it started from."""

from __future__ import annotations

import os
import stat
from collections.abc import Collection, Mapping
from pathlib import Path

from codex_lsp.errors import RoomUnavailable
from codex_lsp.nodes import Node
from codex_lsp.workspace import seeds
from codex_lsp.workspace.blobs import Blobs
from codex_lsp.workspace.duplicate import Copied, Copier
from codex_lsp.workspace.files import DEEPEST, directory, entries, remove_below, special, status_of
from codex_lsp.workspace.made import MadeRoom, Site, shown
from codex_lsp.workspace.roots import Root
from codex_lsp.workspace.state import remove_room
from codex_lsp.workspace.trees import (
    REPOSITORY,
    Difference,
    Memory,
    Sift,
    holds_something,
    join,
    parts_of,
    signature,
)

_DEPENDENCIES = frozenset(
    ("node_modules", "bower_components", ".yarn", ".venv", "venv", "virtualenv", "vendor", "Pods")
)
"""Ignored directories that programs read: shown read-only from the user's folder where that is possible.
Others (build output, caches) are written: they begin empty."""

_HINT = "Use an overlay room (room: overlay), or open a smaller folder."


class CopyTree:
    """A directory the agent works in against a copy of what it was."""

    def __init__(
        self,
        lower: Path,
        base: Path,
        work: Path,
        copied: Copied,
        blobs: Blobs,
        *,
        skip: Collection[str] = (),
        seeded: Mapping[str, Node | None] | None = None,
    ) -> None:
        """``base`` is the copy that stays as it was, ``work`` the one that changes (``lower`` itself if direct)."""
        self.lower = lower
        self.left_out = 0
        self._base = base
        self._work = work
        self._marks = copied.marks
        self._skip = frozenset((*skip, *copied.unfit))
        self._seeded = dict(seeded or {})
        self._memory = Memory(blobs, dict(self._seeded))
        # Git's rules are the user's, from before the agent could change them.
        self._sift = Sift(lower if work != lower else base)
        self._sift.note(path + "/" for path in copied.ignored)

    def differences(self, *, exact: bool = False) -> list[Difference]:
        """See ``trees.Tree``. A file whose status is as it was when copied is not read."""
        present, told, pruned = self._walk()
        changed = {path for path, status in present.items() if self._marks.get(path) != signature(status)}
        paths = sorted({*changed, *(self._marks.keys() - present.keys()), *self._seeded})
        self._sift.ask(path for path in paths if path not in told)
        self.left_out = pruned
        found: list[Difference] = []
        for path in paths:
            if path in self._sift:
                self.left_out += 1
                continue
            base = self._memory.base(self._base, path)
            status = present.get(path)
            proposed: Node | None
            if status is None:
                proposed = None
            elif path in told:
                proposed = special(self._memory.blobs, status.st_mode, told[path])
            else:
                own = self._work != self.lower
                proposed = self._memory.proposed(self._work, path, status, exact=exact, insist=own)
            if base != proposed:
                found.append(Difference(path, base, proposed))
        return found

    def _walk(self) -> tuple[dict[str, os.stat_result], dict[str, str], int]:
        present: dict[str, os.stat_result] = {}
        told: dict[str, str] = {}
        pruned, level = 0, [""]
        while level:
            self._sift.ask(path + "/" for path in level if path and not self._is_old(path))
            below: list[str] = []
            for parent in level:
                if parent and parent + "/" in self._sift:
                    pruned += 1
                    continue
                try:
                    with directory(self._work, parts_of(parent), insist=self._work != self.lower) as fd:
                        for name, status in entries(fd):
                            path = join(parent, name)
                            if path in self._skip:
                                continue
                            if name == ".git":
                                if not self._is_old(path) and holds_something(status, fd, name):
                                    present[path], told[path] = status, REPOSITORY
                            elif not stat.S_ISDIR(status.st_mode):
                                present[path] = status
                            elif path.count("/") < DEEPEST:
                                below.append(path)
                            else:
                                present[path] = status
                                told[path] = "directory that lies too deep to be looked into"
                except OSError:
                    continue  # it vanished while we looked
            level = below
        return present, told, pruned

    def _is_old(self, path: str) -> bool:
        *parents, name = path.split("/")
        try:
            with directory(self._base, parents) as fd:
                return status_of(fd, name) is not None
        except OSError:
            return False


def open_clone(site: Site) -> MadeRoom:
    """Makes a room of reflinked files (btrfs, XFS, bcachefs): no bytes are copied.

    Raises:
        RoomUnavailable: no reflinks from there to the state folder, or too many files.
    """
    return _open(site, clone=True)


def open_copy(site: Site) -> MadeRoom:
    """Makes a room of copied bytes.

    Raises:
        RoomUnavailable: there are too many files or bytes, or the disk is nearly full.
    """
    return _open(site, clone=False)


def _open(site: Site, *, clone: bool) -> MadeRoom:
    trees: list[CopyTree] = []
    binds: list[tuple[Path, Path]] = []
    frozen: list[Path] = []
    notes: list[str] = []
    files = size = 0
    try:
        for number, top in enumerate(site.roots.tops):
            base, work = site.folder / f"base{number}", site.folder / f"copy{number}"
            skip = skipped(site, top)
            copier = Copier(site, top.real, base, work, clone=clone, skip=skip, before=(files, size))
            copied = copier.copy()
            plants = seeds.below(site.plants, top.real)
            seeds.plant(work, plants)
            trees.append(
                CopyTree(
                    top.real,
                    base,
                    work,
                    copied,
                    site.blobs,
                    skip=skip,
                    seeded=seeds.bases(plants, site.blobs),
                )
            )
            binds.append((work, top.real))
            frozen += [top.real / path for path in copied.ignored if path.rpartition("/")[2] in _DEPENDENCIES]
            notes += told(top, copied)
            files, size = files + copied.files, size + copied.bytes
    except (OSError, RoomUnavailable) as error:
        _clear(site.folder, len(site.roots.tops))
        if isinstance(error, RoomUnavailable):
            raise
        raise RoomUnavailable(f"The folder could not be copied: {error}", hint=_HINT) from error
    return shown(
        site,
        "clone" if clone else "copy",
        trees,
        binds,
        tuple(work for work, _ in binds),
        lambda: remove_room(site.folder),
        notes=tuple(notes),
        frozen=tuple(frozen),
    )


def skipped(site: Site, top: Root) -> list[str]:
    """What of a root is not copied: our own and Codex' folders."""
    inside = [path for path in site.through() if path.is_relative_to(top.real)]
    return [os.fspath(path.relative_to(top.real)) for path in inside]


def told(top: Root, copied: Copied) -> list[str]:
    """What a copy does not hold, in words."""
    notes: list[str] = []
    for paths, why in ((copied.ignored, "ignored by git"), (copied.unfit, "no ordinary readable files")):
        if paths:
            listed = ", ".join(paths[:5]) + (f" and {len(paths) - 5} more" if len(paths) > 5 else "")
            notes.append(f"Not copied from {top.named}, {why}: {listed}.")
    return notes


def _clear(folder: Path, count: int) -> None:
    """Removes what was copied in vain, so that the next kind finds the space."""
    for name in (f"{kind}{number}" for number in range(count) for kind in ("base", "copy")):
        if (folder / name).is_dir():
            with directory(folder, [name]) as fd:
                remove_below(fd)
            (folder / name).rmdir()
