"""The private state folder: who owns what in it, and removing what nobody owns any more."""

from __future__ import annotations

import errno
import fcntl
import json
import os
import re
import secrets
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codex_lsp.errors import WriteRefused
from codex_lsp.workspace.files import directory, enter, mounts_below, remove_below, status_of
from codex_lsp.workspace.launcher import kill_marked, run_quietly, system_program
from codex_lsp.workspace.owner import OWNER, describe, is_locked, is_young, owner_alive, owner_at, read_owner

_KEEP = "keep"
_LOCKS: dict[str, int] = {}  # the open owner.json of each room that this process has claimed
_PARTS = ("rooms", "turns", "proposals", "blobs", "applies", "uploads", "codex")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_HINT = "Choose another folder with CODEX_LSP_STATE: one of your own, not below /tmp, not a link."


@dataclass(frozen=True, slots=True)
class StateFolder:
    """Our folder: 0700, ours, on a path nobody else can swap.

    ``rooms/<turn>/`` is the private directory of a turn's room, with ``owner.json`` as its marker;
    ``turns/``, ``proposals/``, ``blobs/``, ``applies/`` and ``uploads/`` belong to the modules of those names,
    ``codex/`` to ``installs``.
    """

    path: Path

    @classmethod
    def open(cls, path: Path | None = None) -> StateFolder:
        """Makes or checks the folder: ``path``, else ``default_path()``.

        Raises:
            WriteRefused: it is a link, someone else's, writable for others, or below a temporary directory.
        """
        path = Path(os.path.abspath(path or default_path()))  # noqa: PTH100 - links must not be resolved yet
        try:
            _make_parents(path)
            # The parents may be links (a home on another disk); the folder itself may not.
            path = path.parent.resolve(strict=True) / path.name
            _refuse_public(path)
            try:
                path.mkdir(mode=0o700)
            except FileExistsError:
                pass
            with directory(path.parent) as above:
                fd = enter(above, path.name)
            try:
                _take(fd, path)
                for part in _PARTS:
                    if status_of(fd, part) is None:
                        os.mkdir(part, 0o700, dir_fd=fd)
                    with directory(fd, [part]) as below:
                        _take(below, path / part)
            finally:
                os.close(fd)
        except OSError as error:
            raise WriteRefused(
                f"The state folder {path} cannot be used: {error.strerror or error}", hint=_HINT
            ) from error
        return cls(path)

    @property
    def rooms(self) -> Path:
        """One directory for each turn's room."""
        return self.path / "rooms"

    @property
    def blobs(self) -> Path:
        """The blob store's folder."""
        return self.path / "blobs"

    def claim(self, turn_id: str, run: str | None = None) -> Path:
        """Makes a turn's room directory, owned by this process.

        ``run`` is the marker that the turn's processes carry as ``CODEX_LSP_RUN`` (the turn's id if not given).

        Raises:
            WriteRefused: the name is no name, or is taken.
        """
        if not _NAME.fullmatch(turn_id):
            raise WriteRefused(f"{turn_id!r} cannot be the name of a turn's directory.")
        folder = self.rooms / turn_id
        try:
            if os.path.lexists(folder):
                raise FileExistsError(errno.EEXIST, "it exists already")
            # The directory gets its name with its marker inside: a crash leaves nothing that nobody owns.
            fresh = self.rooms / f".new-{turn_id}-{secrets.token_hex(4)}"
            fresh.mkdir(mode=0o700)
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
            lock = os.open(fresh / OWNER, flags, 0o600)
            # Held as long as we live: for a process that cannot see us, in another container of this machine.
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            os.write(lock, json.dumps(describe(turn_id, run or turn_id)).encode())
            _LOCKS[os.fspath(folder)] = lock
            fresh.rename(folder)
        except OSError as error:
            raise WriteRefused(f"No room directory at {folder}: {error.strerror}", hint=_HINT) from error
        return folder

    def sweep(self) -> list[str]:
        """Removes the rooms whose owner is gone, killing what still runs in them; returns the turns' ids.

        Only what carries our marker is touched; a room that will not go is left for the next sweep.
        """
        swept: list[str] = []
        for folder in sorted(self.rooms.iterdir()):
            owner = read_owner(folder)
            if owner is None:
                _drop_husk(folder)
                continue
            if owner_alive(owner) or is_locked(folder) or _is_kept(folder, owner):
                continue
            kill_marked(str(owner["run"]))
            if remove_room(folder):
                swept.append(str(owner["turn"]))
        return swept


def default_path() -> Path:
    """``$CODEX_LSP_STATE``, else ``codex-lsp`` below ``$XDG_STATE_HOME`` or ``~/.local/state``."""
    own = os.environ.get("CODEX_LSP_STATE")
    if own:
        return Path(own)
    base = os.environ.get("XDG_STATE_HOME", "")
    # The XDG specification has relative paths ignored.
    return (Path(base) if base.startswith("/") else Path.home() / ".local" / "state") / "codex-lsp"


def _make_parents(path: Path) -> None:
    """Makes the directories above ``path`` for us alone, whatever umask we were started with."""
    for above in reversed(path.parents):
        if not above.exists():
            above.mkdir(mode=0o700, exist_ok=True)


def _refuse_public(path: Path) -> None:
    public = {Path("/tmp"), Path("/dev/shm")}  # noqa: S108 - named to be refused
    if os.environ.get("TMPDIR", "").startswith("/"):
        public.add(Path(os.environ["TMPDIR"]).resolve())
    for folder in public:
        if path.is_relative_to(folder.resolve()):
            # codex' sandbox lets the agent write there.
            raise WriteRefused(f"The state folder {path} lies below {folder}.", hint=_HINT)
    for above in path.parents:
        status = above.stat()
        loose = status.st_mode & 0o022 and not status.st_mode & stat.S_ISVTX
        group_only_ours = not status.st_mode & 0o002 and status.st_gid == os.getgid() == os.getuid()
        if status.st_uid not in (0, os.geteuid()) or (loose and not group_only_ours):
            raise WriteRefused(f"Others can replace {above}, which holds the state folder.", hint=_HINT)


def _take(fd: int, path: Path) -> None:
    status = os.fstat(fd)
    if status.st_uid != os.geteuid():
        raise WriteRefused(f"{path} belongs to another user.", hint=_HINT)
    if status.st_mode & 0o002:
        raise WriteRefused(f"{path} is writable for everyone; its content cannot be trusted.", hint=_HINT)
    if stat.S_IMODE(status.st_mode) != 0o700:
        os.fchmod(fd, 0o700)


def _drop_husk(folder: Path) -> None:
    """Removes a directory that we began to make or had nearly removed when we crashed: it is empty."""
    if folder.name.startswith((".trash-", ".new-")):
        try:
            folder.rmdir()
        except OSError:
            pass  # not empty, or no directory: not ours to remove


def keep(folder: Path) -> None:
    """Has ``sweep`` spare a room for two weeks: it holds what the user's own files were."""
    (folder / _KEEP).touch(mode=0o600)


def release(folder: Path) -> None:
    """Takes ``keep`` back."""
    (folder / _KEEP).unlink(missing_ok=True)


def _is_kept(folder: Path, owner: dict[str, Any]) -> bool:
    return is_young(owner) and os.path.lexists(folder / _KEEP)


# ---------------------------------------------------------------------------------------------- removing
def unmount_below(folder: Path) -> bool:
    """Unmounts our fuse mounts below a directory; true when nothing is mounted there any more."""
    program = os.fspath(system_program("fusermount3") or "fusermount3")
    for point in reversed(mounts_below(folder, "fuse.fuse-overlayfs")):
        plain = run_quietly([program, "-u", "--", os.fspath(point)])
        if plain is not None:  # busy: detach it, the kernel takes it down with the last user
            run_quietly([program, "-u", "-z", "--", os.fspath(point)])
    return not mounts_below(folder)


def remove_room(folder: Path) -> bool:
    """Removes a room's directory if it carries our marker; true when it is gone.

    It is renamed first, so that a crash in between leaves something whose meaning is plain, and the marker
    goes last. Links are not followed, other file systems not entered; what will not go stays.
    """
    folder = folder.absolute()
    try:
        with directory(folder.parent) as above, directory(above, [folder.name]) as fd:
            owner = owner_at(fd, folder.name)
            if owner is None or not unmount_below(folder):
                return False
            name = folder.name
            if not name.startswith(".trash-"):
                name = f".trash-{owner['turn']}-{secrets.token_hex(4)}"
                os.rename(folder.name, name, src_dir_fd=above, dst_dir_fd=above)
            found = status_of(above, name)
            if found is None or found.st_ino != os.fstat(fd).st_ino:  # swapped since we looked: put it back
                os.rename(name, folder.name, src_dir_fd=above, dst_dir_fd=above)
                return False
            remove_below(fd, keep=OWNER)
            os.unlink(OWNER, dir_fd=fd)
            os.rmdir(name, dir_fd=above)
            lock = _LOCKS.pop(os.fspath(folder), None)
            if lock is not None:
                os.close(lock)
    except OSError:
        return False
    return True
