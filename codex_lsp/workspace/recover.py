"""Finds out what an interrupted apply did, and takes away what it left lying about.

Nothing is decided here: a path that is new stays new, one that is old stays old, and the caller is told which.
Only a deletion that made room for a file which then never came is taken back.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codex_lsp.errors import ApplyFailure, WriteRefused
from codex_lsp.workspace import applylog
from codex_lsp.workspace.applylog import Log, Outcome, Place, Refusal, Step
from codex_lsp.workspace.safefs import directory, exchange, kind_of, matches, move, stat_at

_INTERRUPTED = "the apply was interrupted before this path"


@dataclass(frozen=True, slots=True)
class Recovery:
    """What a journal left by a crash says about the user's files now."""

    journal: Path
    """To be given to ``settle`` once the caller's record is durable."""
    note: Mapping[str, Any]
    """What the caller gave to ``apply``."""
    done: tuple[Place, ...] = ()
    """Paths that hold what was decided."""
    undone: tuple[Place, ...] = ()
    """Paths that do not: they are as they were, or as the user has changed them since."""
    kept: tuple[str, ...] = ()
    """Absolute paths under which text of the user's was saved."""
    problem: str | None = None
    """Why nothing could be found out; the journal stays, to be tried again at the next start."""


def recover(journals: Path, *, locks: Path) -> list[Recovery]:
    """What the applies that were not settled did, oldest first. Blocking; call it when the daemon starts.

    Journals of another living daemon are left alone. Calling it again gives the same answer until ``settle``.
    """
    found = []
    for path in sorted(journals.glob("*.json")):
        try:
            log = applylog.read(path)
        except FileNotFoundError:
            continue  # settled meanwhile
        except (ValueError, OSError) as error:
            found.append(Recovery(path, {}, problem=f"the journal cannot be read: {error}"))
            continue
        if not applylog.is_anothers(log):
            with contextlib.suppress(WriteRefused), applylog.locked(locks, {s.root for s in log.steps}, 0):
                found.append(_recover(log))
    for aside in journals.glob("*.new"):
        pid = aside.name.split(".")[-2]
        if not pid.isdecimal() or not applylog.lives(int(pid)):
            aside.unlink(missing_ok=True)
    return found


def _recover(log: Log) -> Recovery:
    gone = sorted({step.root for step in log.steps if not Path(step.root).is_dir()})
    if gone:
        return Recovery(log.path, log.note, problem=f"{gone[0]!r} is not there")
    try:
        log = log if log.state == "applied" else _find_out(log)
    except (ApplyFailure, OSError) as error:
        return Recovery(log.path, log.note, problem=f"the files cannot be read: {error}")
    done = set(log.outcome.done)
    kept = [tidy(step, done=step.place in done) for step in log.steps]
    undone = tuple((root, path) for root, path, _, _ in log.outcome.refused)
    return Recovery(
        log.path, log.note, log.outcome.done, undone, tuple(path for path in kept if path is not None)
    )


def _find_out(log: Log) -> Log:
    """The log with its outcome, which is on disk when this returns."""
    done = {n for n, step in enumerate(log.steps) if log.state == "committing" and _is_done(step)}
    for n, step in enumerate(log.steps):
        if n not in done:
            unmake(step)
    for n, step in enumerate(log.steps):
        if log.state == "staging":
            discard(step)
        elif n in done and _is_pointless(step, done) and put_back(step):
            done.discard(n)
    refused: list[Refusal] = [
        (*step.place, WriteRefused.kind, _INTERRUPTED) for n, step in enumerate(log.steps) if n not in done
    ]
    outcome = Outcome(
        (*log.early.done, *(log.steps[n].place for n in sorted(done))), (*log.early.refused, *refused)
    )
    applylog.write_state(log.path, "applied", outcome)
    return applylog.read(log.path)


def _is_pointless(step: Step, done: set[int]) -> bool:
    """Whether a deletion stands alone, without the step for which it was done."""
    if step.needs is not None:
        return step.needs not in done
    return bool(step.room_for) and not done.intersection(step.room_for)


def discard(step: Step) -> None:
    """Removes a temporary file that may not be complete, and so was never in use."""
    with contextlib.suppress(FileNotFoundError), directory(step.root, step.at) as at:
        os.unlink(step.temp, dir_fd=at)


def _is_done(step: Step) -> bool:
    """Whether a step of an interrupted commit came about."""
    if step.action == "mode":
        return _stands(step, mode=True)
    new = _stands(step)
    try:
        with directory(step.root, step.at) as at:
            if step.action == "add":
                # The new file moved from there; what the user made of it since does not matter.
                return new or (stat_at(at, step.temp) is None and _stands_something(step))
            if stat_at(at, step.temp) is None:
                return new
            if matches(at, step.temp, step.before):
                # Out of its place; unless a copy of it stands there, as when a link was made and not yet cut.
                return new or not _stands(step, old=True)
            if not matches(at, step.temp, step.after) or step.after is None:
                return _undo_unseen(step, at, new=new)
            return new
    except FileNotFoundError:
        return new


def _stands(step: Step, *, old: bool = False, mode: bool = False) -> bool:
    try:
        with directory(step.root, step.parent) as fd:
            found = stat_at(fd, step.name)
            if step.action == "delete" and not old:
                return found is None or kind_of(found) is None
            return matches(fd, step.name, step.before if old else step.after, mode=mode)
    except FileNotFoundError:
        return step.action == "delete" and not old


def _stands_something(step: Step) -> bool:
    try:
        with directory(step.root, step.parent) as fd:
            found = stat_at(fd, step.name)
            return found is not None and kind_of(found) is not None
    except FileNotFoundError:
        return False


def _undo_unseen(step: Step, at: int, *, new: bool) -> bool:
    """The crash came before the text that came out was compared, and it is the user's: back it goes."""
    if new:
        with directory(step.root, step.parent) as fd:
            if step.action == "delete":
                move(at, step.temp, fd, step.name)
            else:
                exchange(at, step.temp, fd, step.name)
    return False


def is_out(step: Step) -> bool:
    """Whether what a deletion or replacement took away lies in its temporary file."""
    if step.before is None:
        return False
    try:
        with directory(step.root, step.at) as at:
            return matches(at, step.temp, step.before)
    except (ApplyFailure, OSError):
        return False


def put_back(step: Step) -> bool:
    """Takes a deletion back; False when that cannot be done, and then it stays done."""
    if not is_out(step):
        return False
    try:
        for length in range(len(step.parent)):
            with directory(step.root, step.parent[:length]) as fd, contextlib.suppress(FileExistsError):
                os.mkdir(step.parent[length], dir_fd=fd)
        with directory(step.root, step.at) as at, directory(step.root, step.parent) as fd:
            move(at, step.temp, fd, step.name)
    except (ApplyFailure, OSError):
        return False
    return True


def tidy(step: Step, *, done: bool) -> str | None:
    """Removes what a finished step leaves: its temporary file, and directories that it emptied or made in vain.

    A temporary file that holds neither the old nor the new content is the user's: it is renamed beside its place,
    and its path returned.
    """
    kept = None
    if step.action == "delete" and not done:
        put_back(step)
    with contextlib.suppress(ApplyFailure, OSError), directory(step.root, step.at) as at:
        if stat_at(at, step.temp) is not None:
            if matches(at, step.temp, step.before) or matches(at, step.temp, step.after):
                os.unlink(step.temp, dir_fd=at)
            else:
                kept = "/".join((step.root, *step.at, _keep_beside(at, step)))
    if done and step.action == "delete":
        remove_empty(step.root, step.parent, 0)
    elif not done:
        unmake(step)
    return kept


def _keep_beside(at: int, step: Step) -> str:
    base = step.name if len(os.fsencode(step.name)) < 230 else step.temp.strip(".")
    for number in range(1, 100):
        name = f"{base}.codex-lsp-kept" + (f"-{number}" if number > 1 else "")
        with contextlib.suppress(FileExistsError):
            move(at, step.temp, at, name)
            return name
    return step.temp


def unmake(step: Step) -> None:
    """Removes the directories that were made for a file which did not come."""
    if step.makes:
        remove_empty(step.root, step.parent, len(step.makes[0]) - 1)


def remove_empty(root: str, parts: tuple[str, ...], floor: int) -> None:
    """Removes the directory ``parts`` and its parents, as long as they are empty and deeper than ``floor``."""
    for length in range(len(parts), floor, -1):
        try:
            with directory(root, parts[: length - 1]) as fd:
                os.rmdir(parts[length - 1], dir_fd=fd)
        except FileNotFoundError:
            continue
        except (ApplyFailure, OSError):
            return
