"""The journal file of one apply: what it is about to do, how far it came, and who may touch it.

One JSON object a line, each line on disk before what it announces begins:

1. the plan (written aside and renamed, so it is whole or absent): note, owner, and every step;
2. ``{"state": "committing"}``: every temporary file is complete; from here on targets change;
3. ``{"state": "applied", …}``: the outcome is known; only temporary files are left to remove.

A torn last line counts as not written.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import json
import os
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

from codex_lsp.errors import WriteRefused
from codex_lsp.nodes import Node
from codex_lsp.workspace.safefs import split

_LOCK = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC

Action = Literal["add", "replace", "delete", "mode"]
State = Literal["staging", "committing", "applied"]
Place = tuple[str, str]
"""(absolute path of the root, path relative to it)."""
Refusal = tuple[str, str, str, str]
"""(root, path, kind of the error, reason)."""


@dataclass(frozen=True, slots=True)
class Step:
    """One change of one path, with all that is needed to finish or forget it after a crash."""

    action: Action
    root: str
    path: str
    before: Node | None
    after: Node | None
    at: tuple[str, ...]
    """The directory, relative to the root, that holds the temporary file."""
    temp: str
    """New content before the commit, old content after it, until the outcome is on disk."""
    makes: tuple[tuple[str, ...], ...] = ()
    """Directories that must be made first, outermost first."""
    room_for: tuple[int, ...] = ()
    """Steps for which this deletion makes room: it is taken back when none of them succeeds."""
    needs: int | None = None
    """The step without which this deletion does not happen (the new name of a rename)."""

    @property
    def place(self) -> Place:
        """Where it happens."""
        return self.root, self.path

    @property
    def parent(self) -> tuple[str, ...]:
        """The directories of the path."""
        return split(self.path)[0]

    @property
    def name(self) -> str:
        """The last component of the path."""
        return split(self.path)[1]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How the steps ended."""

    done: tuple[Place, ...] = ()
    refused: tuple[Refusal, ...] = ()


@dataclass(frozen=True, slots=True)
class Log:
    """What a journal file says."""

    path: Path
    note: Mapping[str, Any]
    owner: tuple[int, str]
    steps: tuple[Step, ...]
    early: Outcome = field(default_factory=Outcome)
    """What was settled before any step: paths that were as wished already, and refusals."""
    state: State = "staging"
    outcome: Outcome = field(default_factory=Outcome)
    """All of it, once the state is ``applied``."""


def write_plan(path: Path, note: Mapping[str, Any], steps: Iterable[Step], early: Outcome) -> None:
    """Begins a journal.

    Raises:
        OSError: it cannot be written; nothing was begun.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    plan = {"version": 1, "note": note, "owner": (os.getpid(), _started(os.getpid()))}
    plan |= {"early": asdict(early), "steps": [asdict(step) for step in steps]}
    # The name tells whose it is, so that a later start can clear it away.
    aside = path.with_name(f"{path.name}.{os.getpid()}.new")
    fd = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
    try:
        _write(fd, plan)
    except OSError:
        aside.unlink()
        raise
    finally:
        os.close(fd)
    aside.replace(path)
    _sync_folder(path.parent)


def write_state(path: Path, state: State, outcome: Outcome | None = None) -> None:
    """Adds a line to a journal.

    Raises:
        OSError: it cannot be written.
    """
    line = {"state": state} | ({} if outcome is None else asdict(outcome))
    fd = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        _write(fd, line)
    finally:
        os.close(fd)


def _write(fd: int, value: Mapping[str, Any]) -> None:
    # ASCII only: names that are no UTF-8 travel as escaped surrogates.
    data = memoryview(b"\n" + json.dumps(value).encode("ascii") + b"\n")
    while data:
        data = data[os.write(fd, data) :]
    os.fsync(fd)


def _sync_folder(folder: Path) -> None:
    fd = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)


def read(path: Path) -> Log:
    """What a journal says.

    Raises:
        ValueError: it is no journal of ours.
        OSError: it cannot be read.
    """
    lines = [line for line in path.read_bytes().split(b"\n") if line]
    try:
        plan = json.loads(lines[0])
        if plan["version"] != 1:
            raise ValueError(f"{path} was written by another version")
        steps = tuple(_step(raw) for raw in plan["steps"])
        log = Log(path, plan["note"], (plan["owner"][0], plan["owner"][1]), steps, _outcome(plan["early"]))
    except (KeyError, TypeError, IndexError) as error:
        raise ValueError(f"{path} is no journal") from error
    for line in lines[1:]:
        with contextlib.suppress(ValueError, KeyError, TypeError):
            said = json.loads(line)
            log = replace(log, state=said["state"], outcome=_outcome(said))
    return log


def _outcome(said: Mapping[str, Any]) -> Outcome:
    done, refused = said.get("done", ()), said.get("refused", ())
    return Outcome(tuple((r, p) for r, p in done), tuple((r, p, kind, why) for r, p, kind, why in refused))


def _step(raw: dict[str, Any]) -> Step:
    before, after = (Node(**raw[key]) if raw[key] is not None else None for key in ("before", "after"))
    return Step(
        **raw
        | {
            "before": before,
            "after": after,
            "at": tuple(raw["at"]),
            "makes": tuple(tuple(parts) for parts in raw["makes"]),
            "room_for": tuple(raw["room_for"]),
        }
    )


def _started(pid: int) -> str:
    """When a process started, in words of the kernel; empty where it does not say."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[19]
    except (OSError, IndexError):
        return ""


def is_anothers(log: Log) -> bool:
    """True while the process that wrote the journal lives and is not this one."""
    pid, started = log.owner
    return pid != os.getpid() and lives(pid) and _started(pid) == started


def lives(pid: int) -> bool:
    """True when there is a process of that id."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


@contextmanager
def locked(locks: Path, roots: Iterable[str], seconds: float) -> Iterator[None]:
    """Holds each root for this process alone.

    Raises:
        WriteRefused: another process holds one of them for longer than ``seconds``, or there can be no lock.
    """
    deadline = time.monotonic() + seconds
    with contextlib.ExitStack() as stack:
        # In order of their names, so that two processes never wait for each other.
        for name in sorted(
            {hashlib.sha256(os.fsencode(os.path.realpath(root))).hexdigest() for root in roots}
        ):
            try:
                locks.mkdir(mode=0o700, parents=True, exist_ok=True)
                fd = os.open(locks / f"{name[:32]}.lock", _LOCK, 0o600)
            except OSError as error:
                raise WriteRefused(f"the folder cannot be locked: {error.strerror}") from error
            stack.callback(os.close, fd)
            _wait(fd, deadline)
        yield


def _wait(fd: int, deadline: float) -> None:
    while True:
        try:
            return fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            if time.monotonic() > deadline:
                held = "another codex-lsp is applying changes to this folder"
                raise WriteRefused(held, hint="Try again.") from error
            time.sleep(0.01)
