"""The fuse room: the overlay's layers by fuse-overlayfs, where the kernel's own cannot be used."""

from __future__ import annotations

import os
from pathlib import Path

from codex_lsp.errors import RoomUnavailable
from codex_lsp.workspace import seeds
from codex_lsp.workspace.files import foreign, mounts_below
from codex_lsp.workspace.launcher import run_quietly, system_program
from codex_lsp.workspace.layer import LayerTree
from codex_lsp.workspace.made import MadeRoom, Site, shown
from codex_lsp.workspace.state import remove_room, unmount_below

_HINT = "Install the packages fuse-overlayfs and fuse3, or let the room be chosen (room: auto)."
_ODD = ",:\\"


def fuse_refusal() -> str | None:
    """Why fuse rooms cannot work on this machine, as far as can be told without mounting; ``None`` if they may."""
    for program in ("fuse-overlayfs", "fusermount3"):
        if system_program(program) is None:
            return f"{program} is not installed"
    if not os.access("/dev/fuse", os.R_OK | os.W_OK):
        return "/dev/fuse may not be used"
    return None


def open_fuse(site: Site) -> MadeRoom:
    """Makes the room: mounted on a private path, shown at the user's own path where bubblewrap works.

    Raises:
        RoomUnavailable: fuse-overlayfs is not there, or the mount does not work.
    """
    why = fuse_refusal()
    if why is not None:
        raise RoomUnavailable(f"fuse-overlayfs cannot be used: {why}.", hint=_HINT)
    for top in site.roots.tops:
        strange = foreign(top.real, groups=False)
        if strange is not None:
            raise RoomUnavailable(f"{strange} belongs to another user: it could not be changed.", hint=_HINT)
    if any(mount != top.real for top in site.roots.tops for mount in mounts_below(top.real)):
        raise RoomUnavailable("Another file system is mounted inside the folder.", hint=_HINT)
    trees: list[LayerTree] = []
    binds: list[tuple[Path, Path]] = []
    uppers: list[Path] = []
    try:
        for number, top in enumerate(site.roots.tops):
            base = site.folder / f"fuse{number}"
            mounted = _mount(top.real, base)
            plants = seeds.below(site.plants, top.real)
            seeds.plant(mounted, plants)
            through = [path for path in site.through() if path.is_relative_to(top.real)]
            tree = LayerTree(
                top.real,
                base / "upper",
                site.blobs,
                fuse=True,
                skip=[os.fspath(path.relative_to(top.real)) for path in through],
                seeded=seeds.bases(plants, site.blobs),
            )
            tree.remember(plants)
            trees.append(tree)
            binds.append((mounted, top.real))
            uppers.append(base / "upper")
    except OSError as error:
        unmount_below(site.folder)
        raise RoomUnavailable(f"The room's layer cannot be written: {error}", hint=_HINT) from error
    except RoomUnavailable:
        unmount_below(site.folder)
        raise
    return shown(site, "fuse", trees, binds, tuple(uppers), lambda: remove_room(site.folder))


def _mount(lower: Path, base: Path) -> Path:
    """Mounts the layers; returns the mounted directory."""
    mounted = base / "merged"
    if any(char in os.fspath(base) for char in _ODD):
        raise RoomUnavailable(
            f"The state folder's path has a character of {_ODD!r}, which fuse-overlayfs takes for its own.",
            hint="Choose another state folder with CODEX_LSP_STATE.",
        )
    for name in ("upper", "work", "merged"):
        (base / name).mkdir(mode=0o700, parents=True, exist_ok=True)
    (base / "upper").chmod((lower.stat().st_mode & 0o7777) | 0o700)
    # The lower directory is named by ``.``, so that its path may hold any character.
    options = f"lowerdir=.,upperdir={base / 'upper'},workdir={base / 'work'}"
    program = system_program("fuse-overlayfs")
    assert program is not None
    why = run_quietly([os.fspath(program), "-o", options, os.fspath(mounted)], cwd=lower)
    if why is not None:
        raise RoomUnavailable(f"fuse-overlayfs cannot be mounted here: {why}", hint=_HINT)
    return mounted
