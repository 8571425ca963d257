"""The log on disk: private, turned over by size, written by several daemons at once and read while it is written."""

from __future__ import annotations

import contextlib
import fcntl
import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from codex_lsp.errors import WriteRefused

NAME = "codex-lsp.jsonl"
"""The file that is written; older ones have ``.1``, ``.2`` … behind it."""
LIMIT = 4 * 1024 * 1024
"""Bytes that a file may have."""
KEPT = 4
"""Older files that are kept."""


class LogFile:
    """Appends lines. Not for several threads at once; for several processes, each with its own."""

    def __init__(self, folder: Path, *, limit: int = LIMIT) -> None:
        self._path = folder
        self._limit = limit
        self._folder = self._fd = -1
        self._torn = False

    def write(self, line: bytes) -> None:
        """Appends one line, whole; opens the file anew when another daemon turned it over, or somebody took it away.

        Raises:
            WriteRefused: the folder or file is a link, someone else's, or writable for everyone; or the system says
                no. Nothing was written; the next line may find that things are well again.
        """
        try:
            if self._fd < 0 or self._moved():
                self.close()
                self._open()
            elif os.fstat(self._fd).st_size + len(line) > self._limit:
                self._turn_over()
            data = b"\n" + line if self._torn else line
            self._torn = os.write(self._fd, data) < len(data)  # a full disk takes half a line
        except (OSError, WriteRefused) as error:
            self.close()
            if isinstance(error, WriteRefused):
                raise
            raise WriteRefused(f"The log in {self._path} cannot be written: {error.strerror}") from error

    def close(self) -> None:
        """Lets go of the file; a write opens it again."""
        for fd in (self._fd, self._folder):
            if fd >= 0:
                os.close(fd)
        self._fd = self._folder = -1

    def _open(self) -> None:
        for above in (*reversed(self._path.parents), self._path):
            if not above.exists():
                above.mkdir(mode=0o700, exist_ok=True)
        self._folder = os.open(self._path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
        _take(self._folder, self._path, 0o700)
        self._open_file()

    def _open_file(self) -> None:
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1
        self._fd = os.open(NAME, flags, 0o600, dir_fd=self._folder)
        status = os.fstat(self._fd)
        if not stat.S_ISREG(status.st_mode) or status.st_nlink != 1:
            raise WriteRefused(f"{self._path / NAME} is no file of its own.")
        _take(self._fd, self._path / NAME, 0o600)

    def _moved(self) -> bool:
        try:
            there = os.stat(NAME, dir_fd=self._folder, follow_symlinks=False)
        except FileNotFoundError:
            return True
        return not os.path.samestat(there, os.fstat(self._fd))

    def _turn_over(self) -> None:
        """Makes the file the newest of the older ones. A daemon that does the same is let; we write on meanwhile."""
        try:
            fcntl.flock(self._folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return
        try:
            if self._moved():
                return
            for number in range(KEPT, 0, -1):
                older = f"{NAME}.{number - 1}" if number > 1 else NAME
                with contextlib.suppress(FileNotFoundError):
                    os.rename(older, f"{NAME}.{number}", src_dir_fd=self._folder, dst_dir_fd=self._folder)
            self._open_file()
        finally:
            fcntl.flock(self._folder, fcntl.LOCK_UN)


def _take(fd: int, path: Path, mode: int) -> None:
    """Makes what is ours private, unless everyone could write it until now: then its content cannot be trusted."""
    status = os.fstat(fd)
    if status.st_uid != os.geteuid():
        raise WriteRefused(f"{path} belongs to another user.")
    if status.st_mode & 0o002:
        raise WriteRefused(f"{path} is writable for everyone; its content cannot be trusted.")
    if stat.S_IMODE(status.st_mode) != mode:
        os.fchmod(fd, mode)


@dataclass(frozen=True, slots=True)
class Place:
    """How far a reader has come: in which file (whatever it is called by now), and how many bytes."""

    file: tuple[int, int]
    offset: int


def read(folder: Path, since: Place | None = None) -> tuple[list[bytes], Place | None]:
    """The whole lines after a place (all of them without one), oldest first, and the place after them. Blocking.

    Raises:
        OSError: the log cannot be read. One that is not there is empty.
    """
    with contextlib.ExitStack() as stack:
        files: dict[tuple[int, int], IO[bytes]] = {}
        # The newest first: what is turned over meanwhile is met a second time, and not missed.
        for name in (NAME, *(f"{NAME}.{number}" for number in range(1, KEPT + 1))):
            with contextlib.suppress(FileNotFoundError):
                file = stack.enter_context(open(folder / name, "rb", opener=_no_link))
                status = os.fstat(file.fileno())
                files.setdefault((status.st_dev, status.st_ino), file)
        order = list(reversed(files))
        lines: list[bytes] = []
        for which in order[order.index(since.file) if since is not None and since.file in files else 0 :]:
            offset = since.offset if since is not None and which == since.file else 0
            files[which].seek(offset)
            whole, end, _ = files[which].read().rpartition(b"\n")
            lines += whole.split(b"\n") if end else []
            since = Place(which, offset + len(whole) + len(end))
        return lines, since


def _no_link(path: str, flags: int) -> int:
    return os.open(path, flags | os.O_NOFOLLOW)
