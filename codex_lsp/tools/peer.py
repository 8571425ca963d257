"""Which process is at the other end of a connection on loopback, as far as this machine tells (Linux)."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Peer:
    """The other end; ``None`` where it cannot be known."""

    user: int | None
    inode: int | None


def peer_of(port: int, own: int) -> Peer:
    """Who connected from ``port`` of 127.0.0.1 to our port ``own``. Blocking, quick."""
    wanted = f"0100007F:{port:04X}", f"0100007F:{own:04X}"
    try:
        with Path("/proc/net/tcp").open(encoding="ascii") as table:
            for line in table:
                fields = line.split()
                if tuple(fields[1:3]) == wanted:
                    return Peer(int(fields[7]), int(fields[9]))
    except (OSError, ValueError):
        pass
    return Peer(None, None)


def holder_of(inode: int | None, likely: int | None = None) -> int | None:
    """The process that holds a socket, ``likely`` looked at first; ``None`` when it does not let us look. Blocking."""
    if inode is None:
        return None
    target = f"socket:[{inode}]"
    if likely is not None and _holds(str(likely), target):
        return likely
    for pid in _names("/proc"):
        if pid.isdigit() and _holds(pid, target):
            return int(pid)
    return None


def _holds(pid: str, target: str) -> bool:
    folder = f"/proc/{pid}/fd"
    return any(_link(f"{folder}/{name}") == target for name in _names(folder))


def _names(folder: str) -> list[str]:
    try:
        with os.scandir(folder) as found:
            return [entry.name for entry in found]
    except OSError:
        return []


def _link(path: str) -> str:
    try:
        return os.readlink(path)  # noqa: PTH115 - a Path for each of thousands is slow
    except OSError:
        return ""
