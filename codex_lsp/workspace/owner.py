"""Whose a room's directory is: its ``owner.json``, and whether that owner still lives."""

from __future__ import annotations

import fcntl
import json
import os
import stat
import time
from pathlib import Path
from typing import Any

from codex_lsp.workspace.files import directory

MARKER = "codex-lsp room 1"
OWNER = "owner.json"
_KEPT_SECONDS = 14 * 24 * 3600


def describe(turn: str, run: str) -> dict[str, Any]:
    """What an ``owner.json`` of ours says."""
    return {
        "marker": MARKER,
        "turn": turn,
        "run": run,
        "pid": os.getpid(),
        "startTime": process_start_time(os.getpid()),
        "boot": _boot(),
        "host": os.uname().nodename,
        "pidNamespace": _pid_namespace(),
        "created": time.time(),
    }


def process_start_time(pid: int) -> int | None:
    """When a process started, in clock ticks since boot (``/proc/<pid>/stat``, field 22); ``None`` if it is gone."""
    try:
        text = Path(f"/proc/{pid}/stat").read_bytes()
    except OSError:
        return None
    # The second field, the name, may hold spaces and brackets: count from its end.
    fields = text.rpartition(b")")[2].split()
    return None if fields[0] in (b"Z", b"X") else int(fields[19])


def _boot() -> str:
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text().strip()
    except OSError:
        return ""


def _pid_namespace() -> str:
    try:
        return os.readlink("/proc/self/ns/pid")  # noqa: PTH115 - it is no path
    except OSError:
        return ""


def owner_alive(owner: dict[str, Any]) -> bool:
    """Whether the process that wrote an ``owner.json`` still runs (same pid, same start, same boot).

    An owner on another machine that shares the folder cannot be seen: taken as alive for two weeks.
    """
    pid, start = owner.get("pid"), owner.get("startTime")
    if owner.get("boot") != _boot():
        return owner.get("host") != os.uname().nodename and is_young(owner)
    if owner.get("pidNamespace") != _pid_namespace():
        return False  # in another container: its lock tells
    if not isinstance(pid, int) or pid <= 0:
        return False
    return start is not None and process_start_time(pid) == start


def is_locked(folder: Path) -> bool:
    """Whether a living process holds the room's lock."""
    try:
        with directory(folder) as fd:
            file = os.open(OWNER, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC, dir_fd=fd)
    except OSError:
        return False
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:
        return False  # a file system without locks
    finally:
        os.close(file)
    return False


def read_owner(folder: Path) -> dict[str, Any] | None:
    """A room directory's ``owner.json``; ``None`` when the directory is not one of ours."""
    try:
        with directory(folder) as fd:
            return owner_at(fd, folder.name)
    except OSError:
        return None


def owner_at(fd: int, name: str) -> dict[str, Any] | None:
    """The same of an open directory with that name."""
    if os.fstat(fd).st_uid != os.geteuid():
        return None
    try:
        file = os.open(OWNER, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, dir_fd=fd)
    except OSError:
        return None
    try:
        status = os.fstat(file)
        if not stat.S_ISREG(status.st_mode) or status.st_uid != os.geteuid():
            return None
        told = json.loads(os.read(file, 4096))
    except ValueError:
        return None
    finally:
        os.close(file)
    if not isinstance(told, dict) or told.get("marker") != MARKER or not isinstance(told.get("run"), str):
        return None
    # A marker speaks for its own directory only, not for one it was copied to.
    turn = told.get("turn")
    return told if name == turn or name.startswith((f".trash-{turn}-", f".new-{turn}-")) else None


def is_young(owner: dict[str, Any]) -> bool:
    """Whether a room was made in the last two weeks."""
    created = owner.get("created")
    return isinstance(created, (int, float)) and time.time() - created < _KEPT_SECONDS
