"""The direct room: the agent works on the user's own files; a copy of what they were makes undo possible."""

from __future__ import annotations

import os
from pathlib import Path

from codex_lsp.errors import RoomUnavailable
from codex_lsp.workspace.copy import CopyTree, skipped, told
from codex_lsp.workspace.duplicate import Copier, reflinks
from codex_lsp.workspace.launcher import View, best_prefix
from codex_lsp.workspace.made import MadeRoom, Site
from codex_lsp.workspace.state import keep, release, remove_room

_LITTER = (".codex", ".agents", ".git", ".aws")  # codex' sandbox leaves these behind, empty


def open_direct(site: Site) -> MadeRoom:
    """Makes the room; nothing is written into the user's folder, so seeds are left out and told.

    What the files were is kept in the private directory, which outlives a crash (``state.keep``).

    Raises:
        RoomUnavailable: there are too many files or bytes to keep.
    """
    keep(site.folder)
    trees: list[CopyTree] = []
    notes: list[str] = []
    files = size = 0
    try:
        for number, top in enumerate(site.roots.tops):
            base, skip = site.folder / f"base{number}", skipped(site, top)
            clone = reflinks(top.real, site.folder) is None
            copier = Copier(site, top.real, base, None, clone=clone, skip=skip, before=(files, size))
            copied = copier.copy()
            files, size = files + copied.files, size + copied.bytes
            trees.append(CopyTree(top.real, base, top.real, copied, site.blobs, skip=skip))
            notes += [note.replace("Not copied", "Not protected", 1) for note in told(top, copied)]
    except OSError as error:
        release(site.folder)
        raise RoomUnavailable(f"What the files are now could not be kept: {error}") from error
    except RoomUnavailable:
        release(site.folder)
        raise
    if site.plants:
        notes.append("Unsaved text is not seen by the agent, as it works on the saved files.")
    launch, owns, _ = best_prefix(site.bwrap, View(kept=site.kept()))
    missing = [
        top.real / name for top in site.roots.tops for name in _LITTER if not os.path.lexists(top.real / name)
    ]
    return MadeRoom(
        kind="direct",
        reason=None,
        roots=site.roots,
        folder=site.wish.workspace,
        launch=launch,
        owns_processes=owns,
        watch=tuple(top.real for top in site.roots.tops),
        trees=trees,
        blobs=site.blobs,
        take_down=lambda: _take_down(site.folder, missing),
        notes=tuple(notes),
    )


def _take_down(folder: Path, missing: list[Path]) -> None:
    for path in missing:
        try:
            path.rmdir()  # only an empty directory that was not there before
        except OSError:
            continue
    release(folder)
    remove_room(folder)
