"""Looks at and moves single files below a root: no link followed, nothing overwritten unseen.

Every function walks from the root directory by descriptors, component by component, and refuses a link on the
way (openat(2) with O_NOFOLLOW). New content is written to a temporary file beside its target and put in place
by renameat2(2): RENAME_NOREPLACE for what must not exist yet, RENAME_EXCHANGE for what is replaced, so that
what stood there can be looked at *after* the change and be given back when it was not what was expected.
"""

from __future__ import annotations

import ctypes
import errno
import hashlib
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from codex_lsp.errors import WriteRefused
from codex_lsp.nodes import Content, Node, NodeKind
from codex_lsp.workspace.blobs import Blobs
from codex_lsp.workspace.sensitive import blocked

LARGEST = 256 << 20
"""Bytes of the largest file that is read into memory."""

_CHUNK = 1 << 20
_DIRECTORY = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
# O_NONBLOCK: a FIFO that appears between the look and the open must not hold us.
_READ = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC
_CREATE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
_NOREPLACE, _EXCHANGE = 1, 2
_UNSUPPORTED = (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP)

_libc = ctypes.CDLL(None, use_errno=True)


def temporary(ticket: str, number: int) -> str:
    """The name of the ``number``-th temporary file of the apply called ``ticket`` (12 hex digits)."""
    return f".codex-lsp-{ticket}-{number}.tmp"


def split(path: str) -> tuple[tuple[str, ...], str]:
    """The directories and the name of a relative path.

    Raises:
        WriteRefused: the path is one that is never written.
    """
    if reason := blocked(path):
        raise WriteRefused(f"{path!r} is never written: {reason}")
    *directories, name = path.split("/")
    return tuple(directories), name


@contextmanager
def directory(root: str, parts: tuple[str, ...]) -> Iterator[int]:
    """A descriptor of the directory ``parts`` below ``root``.

    Raises:
        FileNotFoundError: it does not exist, or a component is a file.
        WriteRefused: a component is a link.
        OSError: the file system says no.
    """
    fd = os.open(root, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        for number, part in enumerate(parts):
            try:
                below = os.open(part, _DIRECTORY, dir_fd=fd)
            except OSError as error:
                found = stat_at(fd, part) if error.errno in (errno.ENOTDIR, errno.ELOOP) else None
                if found is not None and stat.S_ISLNK(found.st_mode):
                    link = "/".join(parts[: number + 1])
                    raise WriteRefused(f"{link!r} is a link, and links are not followed") from error
                if error.errno == errno.ENOTDIR:
                    raise FileNotFoundError(errno.ENOENT, "no such directory", part) from error
                raise
            os.close(fd)
            fd = below
        yield fd
    finally:
        os.close(fd)


def stat_at(fd: int, name: str) -> os.stat_result | None:
    """What stands at ``name`` in the directory ``fd``, links not followed; ``None`` when nothing does."""
    try:
        return os.stat(name, dir_fd=fd, follow_symlinks=False)
    except FileNotFoundError:
        return None


def kind_of(found: os.stat_result) -> NodeKind | None:
    """The kind of node; ``None`` for a directory, which is no node but made of the paths below it."""
    if stat.S_ISDIR(found.st_mode):
        return None
    if stat.S_ISREG(found.st_mode):
        return "file"
    return "link" if stat.S_ISLNK(found.st_mode) else "special"


def mode_of(found: os.stat_result) -> int:
    """The permission bits as a node holds them."""
    return 0o777 if stat.S_ISLNK(found.st_mode) else stat.S_IMODE(found.st_mode)


@contextmanager
def reading(fd: int, name: str) -> Iterator[int]:
    """A descriptor of the regular file ``name``.

    Raises:
        WriteRefused: it is no regular file any more.
        OSError: it cannot be opened.
    """
    file = os.open(name, _READ, dir_fd=fd)
    try:
        if not stat.S_ISREG(os.fstat(file).st_mode):
            raise WriteRefused(f"{name!r} is no regular file")
        yield file
    finally:
        os.close(file)


def look(root: Path, path: str, limit: int = LARGEST) -> Content | None:
    """What stands at ``path`` below ``root`` now; ``None`` for nothing, and for a directory.

    A link is read as a link; a FIFO, socket or device is told without being opened.

    Raises:
        WriteRefused: the path may not be touched, leads over a link, cannot be read, or is over ``limit`` bytes.
    """
    parts, name = split(path)
    try:
        with directory(str(root), parts) as fd:
            found = stat_at(fd, name)
            kind = kind_of(found) if found is not None else None
            if found is None or kind is None:
                return None
            if kind == "link":
                return Content(kind, 0o777, os.fsencode(os.readlink(name, dir_fd=fd)))
            if kind == "special":
                return Content(kind, mode_of(found), b"")
            if found.st_size > limit:
                raise WriteRefused(f"{path!r} has {found.st_size} bytes, more than the {limit} that are read")
            with reading(fd, name) as file:
                data = b"".join(_chunks(file, limit + 1))
                mode = mode_of(os.fstat(file))
    except FileNotFoundError:
        return None
    except OSError as error:
        raise WriteRefused(f"{path!r} cannot be read: {error.strerror}") from error
    if len(data) > limit:
        raise WriteRefused(f"{path!r} has more than the {limit} bytes that are read")
    return Content("file", mode, data)


def _chunks(file: int, most: int) -> Iterator[bytes]:
    while most > 0 and (chunk := os.read(file, min(_CHUNK, most))):
        most -= len(chunk)
        yield chunk


def matches(fd: int, name: str, node: Node | None, *, mode: bool = False) -> bool:
    """True when ``node`` stands at ``name``, compared by content (and by permission bits with ``mode``)."""
    found = stat_at(fd, name)
    if found is None or node is None:
        return found is None and node is None
    if kind_of(found) != node.kind or (mode and mode_of(found) != node.mode):
        return False
    if node.kind == "link":
        return hashlib.sha256(os.fsencode(os.readlink(name, dir_fd=fd))).hexdigest() == node.digest
    if node.kind == "special" or found.st_size != node.size:
        return node.kind == "special"
    sha = hashlib.sha256()
    with reading(fd, name) as file:
        for chunk in _chunks(file, node.size + 1):
            sha.update(chunk)
    return sha.hexdigest() == node.digest


def keep(fd: int, name: str, blobs: Blobs) -> Node:
    """Puts the file or link at ``name`` into the blob store."""
    found = stat_at(fd, name)
    if found is not None and stat.S_ISLNK(found.st_mode):
        node = blobs.put(Content("link", 0o777, os.fsencode(os.readlink(name, dir_fd=fd))))
        assert node is not None
        return node
    with reading(fd, name) as file:
        return blobs.put_fd(file, "file", mode_of(os.fstat(file)))


def stage(fd: int, name: str, content: Content, mode: int, like: tuple[int, str] | None) -> None:
    """Creates ``name`` whole and on disk, or not at all.

    ``like`` (directory, name) is the file whose owner, group and extended attributes (ACLs among them) it gets.

    Raises:
        WriteRefused: an attribute of ``like`` cannot be given to the new file.
        OSError: the file system says no.
    """
    if content.kind == "link":
        os.symlink(os.fsdecode(content.data), name, dir_fd=fd)
        return
    file = os.open(name, _CREATE, 0o600, dir_fd=fd)
    try:
        view = memoryview(content.data)
        while view:
            view = view[os.write(file, view) :]
        if like is not None:
            with reading(*like) as old:
                _take_over(old, file)
        os.fchmod(file, mode)
        os.fsync(file)
    except BaseException:
        os.unlink(name, dir_fd=fd)
        raise
    finally:
        os.close(file)


def _take_over(old: int, new: int) -> None:
    was, now = os.fstat(old), os.fstat(new)
    if (was.st_uid, was.st_gid) != (now.st_uid, now.st_gid):
        try:
            os.fchown(new, was.st_uid if was.st_uid != now.st_uid else -1, was.st_gid)
        except PermissionError as error:
            raise WriteRefused("its owner or group is another and could not be kept") from error
    if not hasattr(os, "listxattr"):
        return
    names = os.listxattr(old)
    for name in names:
        value = os.getxattr(old, name)
        try:
            if name not in os.listxattr(new) or os.getxattr(new, name) != value:
                os.setxattr(new, name, value)
        except OSError as error:
            raise WriteRefused(f"its extended attribute {name} could not be kept") from error
    for name in os.listxattr(new):
        if name not in names and name.startswith(("user.", "system.posix_acl")):
            os.removexattr(new, name)


def _renameat2(source_fd: int, source: str, target_fd: int, target: str, flags: int) -> None:
    if not hasattr(_libc, "renameat2"):
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))
    if _libc.renameat2(source_fd, os.fsencode(source), target_fd, os.fsencode(target), flags) != 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code), source, None, target)


def move(source_fd: int, source: str, target_fd: int, target: str) -> None:
    """Renames to a name that must be free; without RENAME_NOREPLACE by way of a hard link.

    Raises:
        FileExistsError: something stands at ``target``.
        OSError: the file system says no.
    """
    try:
        _renameat2(source_fd, source, target_fd, target, _NOREPLACE)
    except OSError as error:
        if error.errno not in _UNSUPPORTED:
            raise
        os.link(source, target, src_dir_fd=source_fd, dst_dir_fd=target_fd, follow_symlinks=False)
        os.unlink(source, dir_fd=source_fd)


def exchange(one_fd: int, one: str, other_fd: int, other: str) -> bool:
    """Swaps two names at once; False where the file system cannot.

    Raises:
        OSError: one of them does not exist, or the file system says no.
    """
    try:
        _renameat2(one_fd, one, other_fd, other, _EXCHANGE)
    except OSError as error:
        if error.errno in _UNSUPPORTED:
            return False
        raise
    return True


Fingerprint = tuple[int, int, int, int] | None
"""Which object, of what size, last written when: renaming leaves it alone, writing does not."""


def fingerprint(fd: int, name: str) -> Fingerprint:
    """What tells whether the object at ``name`` was written to or replaced meanwhile."""
    found = stat_at(fd, name)
    return None if found is None else (found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)


def give_back(temp_fd: int, temp: str, fd: int, name: str, ours: Fingerprint) -> None:
    """After an exchange brought out something unexpected: the user's latest text goes back to ``name``.

    ``ours`` is the fingerprint of what was put in. Should the user have saved once more, over it, then that
    newer text came out by the exchange back, and must go in again.

    Raises:
        OSError: the file system says no; the text stays at ``temp``.
    """
    placed = ours
    for _ in range(8):
        out = fingerprint(temp_fd, temp)
        if not exchange(temp_fd, temp, fd, name) or fingerprint(temp_fd, temp) == placed:
            return
        placed = out


def sync(root: str, parts: tuple[str, ...]) -> None:
    """Makes the names in a directory durable, where the file system can and the directory still stands."""
    try:
        with directory(root, parts) as fd:
            os.fsync(fd)
    except (OSError, WriteRefused):
        return
