"""Duplicates a directory within bounds: no link followed, nothing odd opened, cancellable."""

from __future__ import annotations

import errno
import fcntl
import os
import stat
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path

from codex_lsp.errors import RoomUnavailable
from codex_lsp.workspace.files import DEEPEST, LARGEST, directory, entries, status_of
from codex_lsp.workspace.made import Site
from codex_lsp.workspace.trees import Sift, join, parts_of, signature

MOST_FILES = 200_000
MOST_BYTES = 2 << 30
_SPARE = 0.05  # of the disk stays free
_CHUNK = 8 << 20
_FICLONE = 0x40049409  # ioctl_ficlone(2)
_NO_REFLINKS = (errno.EOPNOTSUPP, errno.EXDEV, errno.EINVAL, errno.ENOTTY, errno.ENOSYS, errno.EPERM)
_HINT = "Use an overlay room (room: overlay), or open a smaller folder."


@dataclass(slots=True)
class Copied:
    """What a copy holds, and what it does not."""

    marks: dict[str, tuple[int, ...]] = field(default_factory=dict)
    """The signature of every file in the tree the agent works in, before it starts."""
    ignored: list[str] = field(default_factory=list)
    """Directories left out because git ignores them."""
    unfit: list[str] = field(default_factory=list)
    """FIFOs, sockets, devices, files too large or not readable: left out."""
    files: int = 0
    bytes: int = 0


class Copier:
    """One run over a directory, keeping one copy (``base``) and, if wanted, a second to work in (``work``)."""

    def __init__(
        self,
        site: Site,
        source: Path,
        base: Path,
        work: Path | None,
        *,
        clone: bool,
        skip: Collection[str],
        before: tuple[int, int] = (0, 0),
    ) -> None:
        """``before``: files and bytes that other directories of the room have used of what is allowed."""
        self._site = site
        self._source = source
        self._base = base
        self._work = work
        self._clone = clone
        self._skip = frozenset(skip)
        self._copied = Copied()
        self._before = before
        self._sift = Sift(source)
        self._modes: list[tuple[str, int]] = []

    def copy(self) -> Copied:
        """Does it.

        Raises:
            RoomUnavailable: too many files or bytes, no space, no reflinks, or cancelled.
            OSError: the copies could not be written.
        """
        for target in self._targets():
            target.mkdir(mode=0o700)
        level = [""]
        while level:
            below: list[str] = []
            for path in level:
                below += self._directory(path)
            self._sift.ask(path + "/" for path in below)
            level = [path for path in below if not self._left_out(path)]
        for path, mode in reversed(self._modes):
            for target in self._targets():
                with directory(target, parts_of(path)) as fd:
                    os.fchmod(fd, mode)
        return self._copied

    def _targets(self) -> tuple[Path, ...]:
        return (self._base,) if self._work is None else (self._base, self._work)

    def _left_out(self, path: str) -> bool:
        if path + "/" in self._sift:
            self._copied.ignored.append(path)
            return True
        return False

    def _directory(self, path: str) -> list[str]:
        """Copies the files of one directory; returns the directories in it."""
        self._site.check()
        self._check_space()
        parts, below = parts_of(path), []
        try:
            source = self._enter(parts)
        except OSError:
            if path:
                self._copied.unfit.append(path)
                return []
            raise
        try:
            for target in self._targets():
                self._make(target, parts)
            self._modes.append((path, stat.S_IMODE(os.fstat(source).st_mode) | 0o700))
            for name, status in entries(source):
                child = join(path, name)
                if child in self._skip:
                    continue
                if stat.S_ISDIR(status.st_mode):
                    if child.count("/") >= DEEPEST:
                        self._copied.unfit.append(child)
                    else:
                        below.append(child)
                else:
                    self._count(status)
                    self._one(source, parts, name, status)
        finally:
            os.close(source)
        return below

    def _enter(self, parts: list[str]) -> int:
        with directory(self._source, parts) as fd:
            return os.dup(fd)

    @staticmethod
    def _make(target: Path, parts: list[str]) -> None:
        if parts:
            with directory(target, parts[:-1]) as fd:
                os.mkdir(parts[-1], 0o700, dir_fd=fd)

    def _count(self, status: os.stat_result) -> None:
        copied = self._copied
        copied.files += 1
        if stat.S_ISREG(status.st_mode) and status.st_size <= LARGEST and not self._clone:
            copied.bytes += status.st_size
        if copied.files + self._before[0] > MOST_FILES:
            raise RoomUnavailable(f"The folder has more than {MOST_FILES} files to copy.", hint=_HINT)
        if copied.bytes + self._before[1] > MOST_BYTES:
            raise RoomUnavailable(f"The folder has more than {MOST_BYTES >> 20} MiB to copy.", hint=_HINT)
        if copied.files % 100 == 0:
            self._site.check()
            self._check_space()

    def _check_space(self) -> None:
        space = os.statvfs(self._base.parent)
        if space.f_bavail < space.f_blocks * _SPARE:
            raise RoomUnavailable("The disk of the state folder is nearly full.", hint=_HINT)

    def _one(self, source: int, parts: list[str], name: str, status: os.stat_result) -> None:
        path = "/".join((*parts, name))
        if stat.S_ISLNK(status.st_mode):
            try:
                target = os.readlink(name, dir_fd=source)
            except OSError:
                return
            for tree in self._targets():
                with directory(tree, parts) as fd:
                    os.symlink(target, name, dir_fd=fd)
        elif not stat.S_ISREG(status.st_mode) or status.st_size > LARGEST:
            self._copied.unfit.append(path)
            return
        else:
            try:
                file = os.open(
                    name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, dir_fd=source
                )
            except FileNotFoundError:
                return
            except OSError:
                self._copied.unfit.append(path)
                return
            try:
                status = self._file(file, parts, name)
            finally:
                os.close(file)
        if self._work is not None:
            with directory(self._work, parts) as fd:
                placed = status_of(fd, name)
            assert placed is not None
            status = placed
        if ".git" not in parts and name != ".git":  # copied for git's sake; never part of what is proposed
            self._copied.marks[path] = signature(status)

    def _file(self, file: int, parts: list[str], name: str) -> os.stat_result:
        """Copies an open file to both places; returns its status as it was when read."""
        flags = os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_CLOEXEC
        with directory(self._base, parts) as fd:
            base = os.open(name, flags, 0o600, dir_fd=fd)
        try:
            for _ in range(3):  # again when someone is writing it just now
                before = os.fstat(file)
                os.ftruncate(base, 0)
                self._bytes(file, base)
                if signature(before) == signature(os.fstat(file)):
                    break
            _dress(base, before)
            if self._work is not None:
                with directory(self._work, parts) as fd:
                    work = os.open(name, flags, 0o600, dir_fd=fd)
                try:
                    self._bytes(base, work)
                    _dress(work, before)
                finally:
                    os.close(work)
        finally:
            os.close(base)
        return before

    def _bytes(self, source: int, target: int) -> None:
        if self._clone:
            try:
                fcntl.ioctl(target, _FICLONE, source)
            except OSError as error:
                if error.errno in _NO_REFLINKS:
                    raise RoomUnavailable(
                        f"Files cannot be reflinked from there to the state folder ({error.strerror}).",
                        hint=_HINT,
                    ) from error
                raise
            return
        offset = 0
        while chunk := os.pread(source, _CHUNK, offset):
            self._site.check()
            view = memoryview(chunk)
            while view:
                written = os.pwrite(target, view, offset)
                view, offset = view[written:], offset + written


def _dress(fd: int, like: os.stat_result) -> None:
    """Mode and times of the original, so that build tools see nothing new."""
    os.fchmod(fd, stat.S_IMODE(like.st_mode))
    os.utime(fd, ns=(like.st_atime_ns, like.st_mtime_ns))


def reflinks(source: Path, folder: Path) -> str | None:
    """Why files of ``source`` could not be reflinked into ``folder``; ``None`` if they can, as far as seen."""
    probe = folder / ".reflink"
    try:
        with os.scandir(source) as listing:
            file = next((e.path for e in listing if e.is_file(follow_symlinks=False)), None)
        if file is None:
            return None if source.stat().st_dev == folder.stat().st_dev else "another file system"
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC
        with open(file, "rb") as have, os.fdopen(os.open(probe, flags, 0o600), "wb") as want:
            fcntl.ioctl(want.fileno(), _FICLONE, have.fileno())
    except OSError as error:
        return f"no reflinks from there to the state folder ({error.strerror})"
    finally:
        probe.unlink(missing_ok=True)
    return None
