"""Writes a room's seeds: what paths hold in it from the start instead of what is on the user's disk."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from codex_lsp.nodes import Content, Node
from codex_lsp.workspace.blobs import Blobs
from codex_lsp.workspace.files import directory, enter, remove_below, status_of
from codex_lsp.workspace.rooms import Seed
from codex_lsp.workspace.roots import Roots


@dataclass(frozen=True, slots=True)
class Plant:
    """A seed at its real place: what is written there, and the base when it is not the disk's."""

    content: Content | None
    base: Content | None
    from_disk: bool
    """True when the base is whatever the user's disk holds."""


def settle(seeds: Mapping[Path, Seed], roots: Roots) -> tuple[dict[Path, Plant], list[Path]]:
    """Seeds by real path, and those that lie in no covered directory.

    An unsaved buffer of a path that is a link stands for the link's target, as saving would write there.
    """
    placed: dict[Path, Plant] = {}
    outside: list[Path] = []
    for path, seed in seeds.items():
        base = None if isinstance(seed.base, str) else seed.base
        content = seed.content
        buffer = base is not None and base.kind == "file"
        real = roots.real(path, through_last=buffer)
        if real is None:
            outside.append(path)
            continue
        mode = _mode(real) if buffer else None
        if base is not None and mode is not None:
            # An editor does not know a file's mode: the file's own is kept, on both sides.
            base = replace(base, mode=mode)
            content = replace(content, mode=mode) if content is not None else None
        placed[real] = Plant(content, base, from_disk=isinstance(seed.base, str))
    return placed, outside


def _mode(path: Path) -> int | None:
    try:
        status = path.lstat()
    except OSError:
        return None
    return stat.S_IMODE(status.st_mode) if stat.S_ISREG(status.st_mode) else None


def bases(plants: Mapping[str, Plant], blobs: Blobs) -> dict[str, Node | None]:
    """The bases that are not the disk's."""
    return {path: blobs.put(plant.base, later=True) for path, plant in plants.items() if not plant.from_disk}


def below(plants: Mapping[Path, Plant], lower: Path, others: tuple[Path, ...] = ()) -> dict[str, Plant]:
    """The plants of one covered directory, by relative path; ``others`` are covered separately."""
    return {
        os.fspath(path.relative_to(lower)): plant
        for path, plant in plants.items()
        if path.is_relative_to(lower) and not any(path.is_relative_to(other) for other in others)
    }


def plant(tree: Path, plants: Mapping[str, Plant], *, lower: Path | None = None) -> None:
    """Writes seeds into a directory of ours.

    With ``lower`` the directory is the upper layer of a kernel overlay over it: parents take its modes and
    absence is a whiteout (a 0:0 character device, which any user may make since Linux 5.8). Without, it is
    an ordinary tree.

    Raises:
        OSError: one could not be written.
    """
    for path in sorted(plants, key=lambda each: (plants[each].content is None, each)):
        *parents, name = path.split("/")
        content = plants[path].content
        if content is None:
            _absent(tree, parents, name, lower)
        elif content.kind != "special":
            with _parent(tree, parents, lower) as fd:
                _write(fd, name, content)


@contextmanager
def _parent(tree: Path, parents: list[str], lower: Path | None) -> Iterator[int]:
    """The directory of a seed, made where it is missing."""
    fd = os.open(tree, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        for depth, part in enumerate(parents):
            status = status_of(fd, part)
            if status is not None and not stat.S_ISDIR(status.st_mode):
                os.unlink(part, dir_fd=fd)
                status = None
            if status is None:
                os.mkdir(part, dir_fd=fd)
            below_fd = enter(fd, part, insist=True)
            os.close(fd)
            fd = below_fd
            if status is None and lower is not None:
                _take_mode(fd, lower, parents[: depth + 1])
        yield fd
    finally:
        os.close(fd)


def _take_mode(fd: int, lower: Path, parts: list[str]) -> None:
    try:
        with directory(lower, parts) as under:
            os.fchmod(fd, stat.S_IMODE(os.fstat(under).st_mode))
    except OSError:
        return  # the user has no such directory: a new one's mode is right


def _write(fd: int, name: str, content: Content) -> None:
    _clear(fd, name)
    if content.kind == "link":
        os.symlink(os.fsdecode(content.data), name, dir_fd=fd)
        return
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
    with os.fdopen(os.open(name, flags, 0o600, dir_fd=fd), "wb") as file:
        file.write(content.data)
        os.fchmod(file.fileno(), stat.S_IMODE(content.mode))


def _clear(fd: int, name: str) -> None:
    status = status_of(fd, name)
    if status is None:
        return
    if not stat.S_ISDIR(status.st_mode):
        os.unlink(name, dir_fd=fd)
        return
    with directory(fd, [name], insist=True) as old:
        remove_below(old)
    os.rmdir(name, dir_fd=fd)


def _absent(tree: Path, parents: list[str], name: str, lower: Path | None) -> None:
    try:
        if lower is None:
            with directory(tree, parents) as fd:
                status = status_of(fd, name)
                if status is not None and not stat.S_ISDIR(status.st_mode):
                    os.unlink(name, dir_fd=fd)
            return
        with directory(lower, parents) as fd:
            if status_of(fd, name) is None:
                return
    except OSError:
        return  # no such directory: it is absent already
    if _blocked(tree, parents):
        return
    with _parent(tree, parents, lower) as fd:
        if status_of(fd, name) is None:
            os.mknod(name, stat.S_IFCHR, os.makedev(0, 0), dir_fd=fd)


def _blocked(tree: Path, parents: list[str]) -> bool:
    """Whether a seed turned one of the parents into a file, which hides what lies below already."""
    for depth in range(len(parents)):
        *above, name = parents[: depth + 1]
        try:
            with directory(tree, above) as fd:
                status = status_of(fd, name)
        except OSError:
            return False
        if status is not None and not stat.S_ISDIR(status.st_mode):
            return True
    return False
