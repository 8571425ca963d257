"""Reading and removing trees by directory descriptor: no link is followed, nothing odd is opened."""

from __future__ import annotations

import errno
import os
import secrets
import stat
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from itertools import islice
from pathlib import Path

from codex_lsp.nodes import Content, Node
from codex_lsp.workspace.blobs import Blobs

LARGEST = 512 << 20
"""Bytes; a file above this is told and never read (a sparse file may claim terabytes)."""
DEEPEST = 500
"""Directories below directories; what lies deeper is told and not entered."""

_LOOKED_AT = 1000  # entries of a folder whose owners are looked at
_REACH = 100  # levels entered at once while removing; each holds a descriptor

_DIR = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
_FILE = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC
_O_PATH = 0o10000000  # Linux; not in the os module of this Python


@contextmanager
def directory(root: int | Path, parts: Sequence[str] = (), *, insist: bool = False) -> Iterator[int]:
    """A descriptor of the directory ``parts`` below ``root``; neither it nor any step may be a link.

    With ``insist`` a directory of ours whose mode keeps us out is entered all the same, its mode restored.

    Raises:
        OSError: a step does not exist, is no directory, is a link, or may not be entered.
    """
    fd = os.open(root, _DIR) if isinstance(root, Path) else os.dup(root)
    with ExitStack() as locks:
        try:
            for part in parts:
                if insist and _shuts_us_out(fd, part):
                    locks.enter_context(_unlocked(fd, part, 0o700))
                below = enter(fd, part)
                os.close(fd)
                fd = below
            yield fd
        finally:
            os.close(fd)


def _shuts_us_out(parent: int, name: str) -> bool:
    status = status_of(parent, name)
    if status is None or not stat.S_ISDIR(status.st_mode):
        return False
    return status.st_uid == os.geteuid() != 0 and status.st_mode & 0o500 != 0o500


def enter(parent: int, name: str, *, insist: bool = False) -> int:
    """A descriptor of the directory ``name`` in ``parent``, not through a link; the caller closes it."""
    try:
        return os.open(name, _DIR, dir_fd=parent)
    except PermissionError:
        if not insist:
            raise
    with _unlocked(parent, name, 0o700):
        return os.open(name, _DIR, dir_fd=parent)


@contextmanager
def _unlocked(parent: int, name: str, bits: int) -> Iterator[None]:
    """Adds permission bits to something of ours for a moment."""
    handle = os.open(name, _O_PATH | os.O_NOFOLLOW | os.O_CLOEXEC, dir_fd=parent)
    try:
        status = os.fstat(handle)
        if stat.S_ISLNK(status.st_mode):
            raise PermissionError(f"{name} is a link")
        mode = stat.S_IMODE(status.st_mode)
        # chmod through /proc acts on the very object the handle holds, whatever its name means by now.
        os.chmod(f"/proc/self/fd/{handle}", mode | bits)  # noqa: PTH101
        try:
            yield
        finally:
            os.chmod(f"/proc/self/fd/{handle}", mode)  # noqa: PTH101
    finally:
        os.close(handle)


ABSENT = frozenset(
    {errno.ENOENT, errno.ENOTDIR, errno.ELOOP, errno.EACCES, errno.EPERM, errno.ENAMETOOLONG, errno.ESTALE}
)
"""Errors of a walk that mean: nothing that we may see is at this path, or not any more."""


def status_of(parent: int, name: str) -> os.stat_result | None:
    """lstat by descriptor; ``None`` when nothing is there."""
    try:
        return os.stat(name, dir_fd=parent, follow_symlinks=False)
    except (FileNotFoundError, NotADirectoryError):
        return None


def entries(fd: int) -> list[tuple[str, os.stat_result]]:
    """What stands in a directory, sorted by name; what vanishes meanwhile is left out."""
    found: list[tuple[str, os.stat_result]] = []
    with os.scandir(fd) as listing:
        for entry in listing:
            try:
                found.append((entry.name, entry.stat(follow_symlinks=False)))
            except FileNotFoundError:
                continue
    found.sort()
    return found


def special(blobs: Blobs, mode: int, words: str) -> Node:
    """A node that is told and never read; its bytes are those words."""
    node = blobs.put(Content("special", stat.S_IMODE(mode), words.encode()), later=True)
    assert node is not None
    return node


def capture(
    parent: int, name: str, status: os.stat_result, blobs: Blobs, *, insist: bool = False
) -> Node | None:
    """Keeps what stands at ``name``; ``None`` when it is a directory or has vanished.

    FIFOs, sockets, devices, files above ``LARGEST`` and files that may not be read become specials.
    """
    mode = status.st_mode
    if stat.S_ISDIR(mode):
        return None
    if stat.S_ISLNK(mode):
        try:
            target = os.readlink(name, dir_fd=parent)
        except (FileNotFoundError, OSError):
            return None
        return blobs.put(Content("link", 0o777, os.fsencode(target)), later=True)
    if not stat.S_ISREG(mode):
        return special(blobs, mode, _words(status))
    try:
        fd = _open_file(parent, name, insist=insist)
    except FileNotFoundError:
        return None
    except OSError as error:
        return special(blobs, mode, f"file that may not be read: {error.strerror}, inode {status.st_ino}")
    try:
        return _whole(fd, blobs)
    finally:
        os.close(fd)


def _open_file(parent: int, name: str, *, insist: bool) -> int:
    try:
        return os.open(name, _FILE, dir_fd=parent)
    except PermissionError:
        if not insist:
            raise
    with _unlocked(parent, name, 0o400):
        return os.open(name, _FILE, dir_fd=parent)


def _whole(fd: int, blobs: Blobs) -> Node:
    """The file's bytes at one moment where possible: reads again while someone is writing, a few times."""
    for _ in range(3):
        before = os.fstat(fd)
        if not stat.S_ISREG(before.st_mode):
            return special(blobs, before.st_mode, _words(before))
        if before.st_size > LARGEST:
            return special(
                blobs,
                before.st_mode,
                f"file of {before.st_size} bytes, too large to be kept "
                f"(inode {before.st_ino}, written {before.st_mtime_ns})",
            )
        node = blobs.put_fd(fd, "file", stat.S_IMODE(before.st_mode), later=True)
        after = os.fstat(fd)
        if (
            (before.st_size, before.st_mtime_ns)
            == (after.st_size, after.st_mtime_ns)
            == (
                node.size,
                before.st_mtime_ns,
            )
        ):
            break
    return node


def _words(status: os.stat_result) -> str:
    mode = status.st_mode
    if stat.S_ISFIFO(mode):
        return "FIFO"
    if stat.S_ISSOCK(mode):
        return "socket"
    numbers = f"{os.major(status.st_rdev)}:{os.minor(status.st_rdev)}"
    return f"{'character' if stat.S_ISCHR(mode) else 'block'} device {numbers}"


def foreign(folder: Path, *, groups: bool) -> Path | None:
    """Something at the top of a folder that this user may write though it is someone else's.

    An overlay keeps owners, and only root may give files away. With ``groups``, a group that is not the
    user's own counts too: bubblewrap's user namespaces know no other (EOVERFLOW on copying up). Looks at the
    top of the folder only, so that the cost does not grow with it.
    """
    if os.geteuid() == 0:
        return None
    with os.scandir(folder) as listing:
        for entry in islice(listing, _LOOKED_AT):
            try:
                status = entry.stat(follow_symlinks=False)
            except OSError:
                continue
            strange = status.st_uid != os.geteuid() or (groups and status.st_gid != os.getegid())
            if strange and not stat.S_ISLNK(status.st_mode) and os.access(entry.path, os.W_OK):
                return Path(entry.path)
    return None


def mounts_below(folder: Path, kind: str | None = None) -> list[Path]:
    """Mount points at or below a directory (resolved path), outermost first; of one file system type if given."""
    inside = os.fspath(folder).rstrip("/") + "/"
    found: set[str] = set()
    for line in Path("/proc/self/mountinfo").read_bytes().splitlines():
        fields = line.split(b" ")
        point = os.fsdecode(_unescape(fields[4]))
        # proc(5): after the optional fields comes a single hyphen, then the type.
        if kind is not None and fields[fields.index(b"-", 6) + 1] != kind.encode():
            continue
        if point == os.fspath(folder) or point.startswith(inside):
            found.add(point)
    return [Path(point) for point in sorted(found)]


def _unescape(field: bytes) -> bytes:
    for code, char in ((b"\\040", b" "), (b"\\011", b"\t"), (b"\\012", b"\n"), (b"\\134", b"\\")):
        field = field.replace(code, char)
    return field


def remove_below(top: int, *, keep: str | None = None) -> None:
    """Empties a directory of ours: links are unlinked, other file systems are not entered.

    ``keep`` names one entry at the top that stays.

    Raises:
        OSError: something would not go, or another file system is mounted inside.
    """
    while _remove_entries(top, top, keep, 0):
        pass  # what lay too deep was brought to the top


def _remove_entries(top: int, fd: int, keep: str | None, depth: int) -> bool:
    """Removes what is in ``fd``; true when something was moved to the top instead, to be removed there."""
    device, moved = os.fstat(top).st_dev, False
    for name, status in entries(fd):
        if name == keep:
            continue
        if not stat.S_ISDIR(status.st_mode):
            os.unlink(name, dir_fd=fd)
        elif status.st_dev != device:
            raise OSError(f"{name} is another file system")
        elif depth >= _REACH:
            # A tree made deep to exhaust us: at the top it is no deeper than any other.
            os.rename(name, f".deep-{secrets.token_hex(8)}", src_dir_fd=fd, dst_dir_fd=top)
            moved = True
        else:
            below = enter(fd, name, insist=True)
            try:
                os.fchmod(below, 0o700)
                moved |= _remove_entries(top, below, None, depth + 1)
            finally:
                os.close(below)
            os.rmdir(name, dir_fd=fd)
    return moved
