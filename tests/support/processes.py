"""What /proc says of processes; what has ended says nothing."""

from __future__ import annotations

from pathlib import Path


def of_process(pid: str, name: str) -> bytes:
    """A file of a process below /proc; empty when it has ended."""
    try:
        return Path("/proc", pid, name).read_bytes()
    except OSError:
        return b""


def children() -> list[str]:
    """The processes that any thread of this one has started, finished ones that nobody waited for too."""
    tasks = [of_process("self", f"task/{task.name}/children") for task in Path("/proc/self/task").iterdir()]
    return [pid for task in tasks for pid in task.decode().split()]
