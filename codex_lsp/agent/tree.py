"""Finds and ends every process of a run, also those that left its process group.

A process belongs to a run when it descends from the run's first process, is in its session, or carries
the run's marker in its environment (each codex command has a session of its own, and a background child
of one loses its parent). Blocking: call these in a thread. Where there is no ``/proc`` only the process
group is ended.
"""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from codex_lsp.agent.command import MARKER

ROUNDS = 100
"""How often a tree is struck at most."""
_LONGEST_BREATH = 0.03


class Process(NamedTuple):
    """A process for sure: a pid alone may be given again to another."""

    pid: int
    started: int
    """Clock ticks since the machine's start."""


@dataclass(frozen=True, slots=True)
class _Status:
    parent: int
    session: int
    started: int
    dead: bool


@dataclass(frozen=True, slots=True)
class Tree:
    """The processes of one run: its first process (also session leader) and its marker.

    The first process must not be reaped while the tree is in use, so that its pid stays its own.
    """

    root: int
    argv: tuple[str, ...]
    marker: str

    def find(self, known: Iterable[Process] = ()) -> set[Process]:
        """Everything of the run that lives, ``known`` members and what descends from them included."""
        table = _table()
        entry = f"{MARKER}={self.marker}".encode()
        members = {process.pid for process in known if _same(table, process)}
        members |= {pid for pid, status in table.items() if self.root in (pid, status.session)}
        # What is older than the run's first process cannot be its; most processes are.
        first = table[self.root].started if self.root in table else 0
        members |= {
            pid for pid, status in table.items() if status.started >= first and entry in _environ(pid)
        }
        while more := {pid for pid, status in table.items() if status.parent in members} - members:
            members |= more
        members.discard(os.getpid())
        return {Process(pid, table[pid].started) for pid in members if pid in table and not table[pid].dead}

    def codex(self) -> Process | None:
        """The codex process itself: the first process, or below a launcher the one with its last arguments."""
        table = _table()
        if self.root not in table:
            return None
        launcher = _cmdline(self.root)[:1]
        level = [self.root]
        while level:
            level = [pid for pid, status in table.items() if status.parent in level and not status.dead]
            for pid in level:
                words = _cmdline(pid)
                # A launcher may have a second process of its own, with the same words throughout.
                if words[:1] != launcher and words[-3:] == self.argv[-3:]:
                    return Process(pid, table[pid].started)
        return Process(self.root, table[self.root].started)

    def ask(self, number: signal.Signals) -> None:
        """Sends codex a signal that it may answer by ending its commands itself."""
        codex = self.codex()
        if codex:
            _send(codex, number)
        else:
            _send_group(self.root, number)

    def strike(self, known: Iterable[Process] = ()) -> set[Process]:
        """Kills everything of the run that lives now, and answers what that was."""
        _send_group(self.root, signal.SIGKILL)
        found = self.find(known)
        for process in sorted(found, key=lambda process: process.started):
            _send(process, signal.SIGKILL)  # the oldest first: a parent must not see its child end and go on
        return found

    def end(self, known: Iterable[Process] = ()) -> int:
        """Strikes until nothing is left; answers how many would not go within about 3 seconds."""
        known = set(known)
        for number in range(ROUNDS):
            if not (struck := self.strike(known)):
                return 0
            known |= struck
            time.sleep(breath(number))
        return len(struck)


def breath(number: int) -> float:
    """Seconds between a strike and the next: most killed processes go at once, some need a moment."""
    return min(0.002 * (1 << min(number, 8)), _LONGEST_BREATH)


def _send(process: Process, number: signal.Signals) -> None:
    """Sends a signal to this very process; nothing happens when it is gone."""
    try:
        handle = os.pidfd_open(process.pid)
    except OSError:
        return
    try:
        status = _status(process.pid)
        if status and status.started == process.started:
            signal.pidfd_send_signal(handle, number)
    except OSError:  # gone, or not ours (a set-user-id program)
        pass
    finally:
        os.close(handle)


def _send_group(group: int, number: signal.Signals) -> None:
    try:
        os.killpg(group, number)
    except OSError:
        pass


def _same(table: dict[int, _Status], process: Process) -> bool:
    status = table.get(process.pid)
    return status is not None and status.started == process.started


def _table() -> dict[int, _Status]:
    try:
        pids = [int(name) for name in os.listdir("/proc") if name.isdecimal()]  # noqa: PTH208 - quicker
    except OSError:
        return {}
    statuses = ((pid, _status(pid)) for pid in pids)
    return {pid: status for pid, status in statuses if status}


def _status(pid: int) -> _Status | None:
    # proc(5): the name in parentheses may hold anything, so the fields count from the last ")".
    fields = _read(pid, "stat").rpartition(b")")[2].split()
    if len(fields) < 20:
        return None
    return _Status(int(fields[1]), int(fields[3]), int(fields[19]), fields[0] in (b"Z", b"X"))


def _environ(pid: int) -> Sequence[bytes]:
    return _read(pid, "environ").split(b"\0")


def _cmdline(pid: int) -> tuple[str, ...]:
    return tuple(os.fsdecode(part) for part in _read(pid, "cmdline").split(b"\0")[:-1])


def _read(pid: int, name: str) -> bytes:
    # Hundreds of these are read at each end of a run: without pathlib and buffers it takes a third.
    try:
        fd = os.open(f"/proc/{pid}/{name}", os.O_RDONLY | os.O_CLOEXEC)
    except OSError:  # gone meanwhile, or another user's
        return b""
    try:
        parts = []
        while part := os.read(fd, 1 << 16):
            parts.append(part)
        return b"".join(parts)
    except OSError:
        return b""
    finally:
        os.close(fd)
