"""The overlay room: the user's folder at its own path, what is written there goes to a private layer."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from codex_lsp.errors import RoomUnavailable
from codex_lsp.workspace import seeds
from codex_lsp.workspace.files import foreign, mounts_below
from codex_lsp.workspace.launcher import Layer, View, best_prefix, prefix, refusal
from codex_lsp.workspace.layer import LayerTree
from codex_lsp.workspace.made import MadeRoom, Site
from codex_lsp.workspace.state import remove_room

_HINT = "Let the room be chosen (room: auto), or see codex-lsp doctor."


def open_overlay(site: Site) -> MadeRoom:
    """Makes the room.

    A file system mounted inside the folder gets a layer of its own, as an overlay does not look through
    mounts; where that does not work it is shown read-only.

    Raises:
        RoomUnavailable: overlays do not work here, for this folder, or for this user.
    """
    if site.bwrap is None:
        raise RoomUnavailable("There is no bubblewrap (bwrap) with overlay support.", hint=_HINT)
    through = site.through()
    tops = [top.real for top in site.roots.tops]
    for top in tops:
        strange = foreign(top, groups=True)
        if strange is not None:
            raise RoomUnavailable(
                f"{strange} belongs to an owner or group that a user namespace does not know: it could "
                "not be changed in an overlay.",
                hint=_HINT,
            )
    inside = [
        mount
        for top in tops
        for mount in mounts_below(top)
        if mount != top and not any(mount.is_relative_to(path) for path in through)
    ]
    directories = [mount for mount in inside if mount.is_dir()]
    files = [mount for mount in inside if mount not in directories]
    notes: tuple[str, ...] = ()
    covered, frozen = [*tops, *directories], files
    # A git directory outside the folder gets a layer too: what the agent does to it stays in the room.
    hidden = list(site.roots.repositories)
    view = View(_layers(site, [*covered, *hidden]), (), site.kept(frozen))
    launch, owns, why = best_prefix(site.bwrap, view)
    if why is not None and directories:
        covered, frozen = tops, inside
        view = View(_layers(site, [*covered, *hidden]), (), site.kept(frozen))
        launch, owns, second = best_prefix(site.bwrap, view)
        if second is None:
            notes = (f"Read-only in the room, as another file system is mounted there: {_list(inside)}.",)
            why = None
    if why is not None:
        raise RoomUnavailable(f"An overlay cannot be mounted here: {why}", hint=_HINT)
    try:
        trees = _plant(site, view, covered, (*frozen, *through))
    except OSError as error:
        raise RoomUnavailable(f"The room's layer cannot be written: {error}", hint=_HINT) from error
    return MadeRoom(
        kind="overlay",
        reason=None,
        roots=site.roots,
        folder=site.wish.workspace,
        launch=launch,
        owns_processes=owns,
        watch=tuple(layer.upper for layer in view.layers[: len(covered)]),
        trees=trees,
        blobs=site.blobs,
        take_down=lambda: remove_room(site.folder),
        notes=notes,
    )


def overlay_refusal(workspace: Path, scratch: Path, bwrap: Path | None) -> str | None:
    """Why an overlay over ``workspace`` with its layers in ``scratch`` would not work; ``None`` if it would."""
    if bwrap is None:
        return "no bubblewrap (bwrap) with overlay support was found"
    strange = foreign(workspace, groups=True)
    if strange is not None:
        return f"{strange} belongs to an owner or group that a user namespace does not know"
    layer = _layer(scratch, workspace)
    return _no_attributes(layer.upper) or refusal(prefix(bwrap, View((layer,)), own_processes=False))


def _layers(site: Site, covered: list[Path]) -> tuple[Layer, ...]:
    try:
        layers = tuple(_layer(site.folder / f"layer{number}", lower) for number, lower in enumerate(covered))
        without = next((words for layer in layers if (words := _no_attributes(layer.upper))), None)
    except OSError as error:
        raise RoomUnavailable(f"The room's layers cannot be made: {error}", hint=_HINT) from error
    if without is not None:
        raise RoomUnavailable(without, hint="Move the state folder to another disk with CODEX_LSP_STATE.")
    return layers


def _layer(folder: Path, lower: Path) -> Layer:
    layer = Layer(lower, folder / "upper", folder / "work")
    layer.work.mkdir(mode=0o700, parents=True, exist_ok=True)
    layer.upper.mkdir(mode=0o700, exist_ok=True)
    # The layer's top stands for the folder itself.
    layer.upper.chmod(stat.S_IMODE(lower.stat().st_mode) | 0o700)
    return layer


def _no_attributes(upper: Path) -> str | None:
    """An upper layer without user xattrs could not mark a replaced directory."""
    try:
        os.setxattr(upper, "user.codex-lsp", b"1")
        os.removexattr(upper, "user.codex-lsp")
    except OSError as error:
        return f"The state folder's file system has no extended attributes ({error.strerror})."
    return None


def _plant(site: Site, view: View, covered: list[Path], uncovered: tuple[Path, ...]) -> list[LayerTree]:
    trees: list[LayerTree] = []
    for layer in view.layers[: len(covered)]:
        lower = layer.lower
        others = tuple(p for p in (*covered, *uncovered) if p != lower and p.is_relative_to(lower))
        plants = seeds.below(site.plants, lower, others)
        seeds.plant(layer.upper, plants, lower=lower)
        tree = LayerTree(
            lower,
            layer.upper,
            site.blobs,
            skip=[os.fspath(path.relative_to(lower)) for path in others],
            seeded=seeds.bases(plants, site.blobs),
        )
        tree.remember(plants)
        trees.append(tree)
    return trees


def _list(paths: list[Path]) -> str:
    return ", ".join(os.fspath(path) for path in paths[:5]) + (" …" if len(paths) > 5 else "")
