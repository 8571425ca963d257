"""Writes decided changes into the user's files: each is old or new, never torn, and a crash is told afterwards.

The protocol, under a lock per root that other daemons respect:

1. *Plan*: every target is looked at and refused when it is not what was shown; what stands there goes into the
   blob store (``applyplan``).
2. The plan goes to disk as a journal file, with an opaque note of the caller's (``applylog``).
3. *Stage*: each new content is written whole to a temporary file in the target's directory, with the old file's
   owner, mode, ACL and attributes. A full disk shows here, before any target was touched.
4. The journal says ``committing``. Deletions that make room (a file for a directory, a directory for a file,
   a name in other case), then additions and replacements, then other deletions. A replacement exchanges the two
   names and only then compares what came out with what was expected; when the user saved in between, their text
   goes back in place. A deletion renames aside, compares, and puts back likewise.
5. Every written path is read again. The journal says ``applied`` with the outcome; temporary files go.
6. The caller makes its own record durable and calls ``settle``.

Each path succeeds or is refused by itself, and a refused one keeps what it has. After a crash ``recover``
(called at start) finishes none and undoes none of the decisions: it finds out which paths are new, tidies up,
and hands out the note so that the caller can complete its records, and then ``settle``. Text of the user's that
shows up in a temporary file, against all precautions, is kept beside its place as ``<name>.codex-lsp-kept``.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from codex_lsp.errors import ApplyFailure, Stale, WriteRefused
from codex_lsp.nodes import Content
from codex_lsp.workspace import applylog
from codex_lsp.workspace.applylog import Action, Outcome, Place, Refusal, Step
from codex_lsp.workspace.applyplan import HALF, NO_ROOM, Plan, Write, make, refusal
from codex_lsp.workspace.blobs import Blobs
from codex_lsp.workspace.recover import (
    Recovery,
    discard,
    is_out,
    put_back,
    recover,
    remove_empty,
    tidy,
    unmake,
)
from codex_lsp.workspace.safefs import (
    directory,
    exchange,
    fingerprint,
    give_back,
    look,
    matches,
    move,
    reading,
    stage,
    sync,
)

__all__ = ["Applied", "Recovery", "Write", "apply", "look", "recover", "settle"]

_PATIENCE = 10.0


@dataclass(frozen=True, slots=True)
class Applied:
    """How an apply ended: every path is in ``done`` (read back and right) or in ``refused`` (as it was)."""

    journal: Path
    """To be given to ``settle`` once the caller's record is durable."""
    done: tuple[Place, ...]
    refused: tuple[Refusal, ...]
    kept: tuple[str, ...] = ()
    """Absolute paths under which text of the user's was saved that appeared while a file was replaced."""


def apply(
    writes: Sequence[Write],
    journals: Path,
    blobs: Blobs,
    *,
    locks: Path,
    note: Mapping[str, Any] | None = None,
    seconds: float = _PATIENCE,
) -> Applied:
    """Carries out ``writes``. Blocking.

    ``journals`` is the folder in which its journal is made and which ``recover`` is given, ``locks`` a folder
    shared by all daemons of this user, ``note`` what ``recover`` hands out after a crash (JSON).

    Raises:
        WriteRefused: nothing was begun: another daemon is applying to the same root for longer than
            ``seconds``, or the journal cannot be written.
    """
    with applylog.locked(locks, {str(write.root) for write in writes}, seconds):
        ticket = secrets.token_hex(6)
        journal = journals / f"{time.time_ns():020d}-{ticket}.json"
        plan = make(writes, ticket, blobs)
        try:
            applylog.write_plan(journal, note or {}, plan.steps, plan.early)
        except OSError as error:
            raise WriteRefused(f"the journal cannot be written: {error.strerror}") from error
        return _Apply(plan, journal).run()


def settle(journal: Path) -> None:
    """Forgets an apply whose outcome the caller has made durable. Safe to call twice."""
    journal.unlink(missing_ok=True)


class _Apply:
    """One apply under way."""

    def __init__(self, plan: Plan, journal: Path) -> None:
        self._steps = plan.steps
        self._contents = plan.contents
        self._early = plan.early
        self._journal = journal
        self._done: set[int] = set()
        self._failed: dict[int, Refusal] = {}

    def run(self) -> Applied:
        staged = [
            self._try(n, partial(_stage, step, self._contents[n])) for n, step in enumerate(self._steps)
        ]
        try:
            applylog.write_state(self._journal, "committing")
        except OSError as error:
            # Where this fails, the journal stays, and the next start clears up.
            with contextlib.suppress(ApplyFailure, OSError):
                for step in self._steps:
                    discard(step)
                settle(self._journal)
            raise WriteRefused(f"the journal cannot be written: {error.strerror}") from error
        self._commit()
        for root, parts in {place for step in self._steps for place in _touched(step)}:
            sync(root, parts)
        self._verify()
        done = (*self._early.done, *(self._steps[n].place for n in sorted(self._done)))
        refused = (*self._early.refused, *(self._failed[n] for n in sorted(self._failed)))
        try:
            applylog.write_state(self._journal, "applied", Outcome(done, refused))
        except OSError:
            # The files are as told; without this line a crash would only make ``recover`` look at them again.
            pass
        for step, whole in zip(self._steps, staged, strict=True):
            if not whole:
                with contextlib.suppress(ApplyFailure, OSError):
                    discard(step)
        kept = [tidy(step, done=n in self._done) for n, step in enumerate(self._steps)]
        return Applied(self._journal, done, refused, tuple(path for path in kept if path is not None))

    def _commit(self) -> None:
        steps = self._steps
        first = [n for n, step in enumerate(steps) if step.room_for]
        between = [n for n, step in enumerate(steps) if step.action != "delete"]
        last = [n for n, step in enumerate(steps) if step.action == "delete" and not step.room_for]
        emptied: defaultdict[int, list[int]] = defaultdict(list)
        for m in first:
            for n in steps[m].room_for:
                emptied[n].append(m)
        for n in (*first, *between, *last):
            for m in self._done.intersection(emptied[n]):
                remove_empty(steps[m].root, steps[m].parent, len(steps[n].parent))
            self._carry_out(n)

    def _carry_out(self, n: int) -> None:
        step = self._steps[n]
        if n in self._failed:
            return
        if reason := self._pointless(step):
            self._failed[n] = refusal(step.place, reason)
        elif self._try(n, partial(_ACTIONS[step.action], step)):
            self._done.add(n)

    def _verify(self) -> None:
        for n in sorted(self._done):
            if not self._try(n, partial(_verify, self._steps[n])):
                self._done.discard(n)
        for n in self._failed:
            unmake(self._steps[n])
        for n, step in enumerate(self._steps):
            reason = self._pointless(step)
            if n in self._done and reason and put_back(step):
                self._done.discard(n)
                self._failed[n] = refusal(step.place, reason)
            elif n in self._failed and is_out(step) and _came_about(step):
                del self._failed[n]
                self._done.add(n)

    def _pointless(self, step: Step) -> WriteRefused | None:
        """Why a deletion shall not happen, or not last: what it belongs to has failed."""
        if step.needs is not None and step.needs in self._failed:
            return HALF
        if step.room_for and all(n in self._failed for n in step.room_for):
            return NO_ROOM
        return None

    def _try(self, n: int, action: Callable[[], None]) -> bool:
        try:
            action()
        except (ApplyFailure, OSError) as error:
            self._failed[n] = refusal(self._steps[n].place, error)
            return False
        return True


def _stage(step: Step, content: Content | None) -> None:
    if content is None or step.after is None or step.action == "mode":
        return
    both = step.before is not None and step.before.kind == content.kind == "file"
    with directory(step.root, step.at) as at:
        if not both:
            stage(at, step.temp, content, step.after.mode, None)
            return
        with directory(step.root, step.parent) as fd:
            stage(at, step.temp, content, step.after.mode, (fd, step.name))


def _add(step: Step) -> None:
    for parts in step.makes:
        with directory(step.root, parts[:-1]) as fd, contextlib.suppress(FileExistsError):
            os.mkdir(parts[-1], dir_fd=fd)
    with directory(step.root, step.at) as at, directory(step.root, step.parent) as fd:
        try:
            move(at, step.temp, fd, step.name)
        except FileExistsError as error:
            raise Stale("something stands there now") from error


def _replace(step: Step) -> None:
    with directory(step.root, step.at) as at, directory(step.root, step.parent) as fd:
        ours = fingerprint(at, step.temp)
        try:
            swapped = exchange(at, step.temp, fd, step.name)
        except FileNotFoundError as error:
            raise Stale("it is gone") from error
        if not swapped:
            # The file system cannot exchange names: the smallest window there is without it.
            if not matches(fd, step.name, step.before):
                raise Stale("it has changed since it was shown")
            os.rename(step.temp, step.name, src_dir_fd=at, dst_dir_fd=fd)
        else:
            try:
                _expect(at, step)
            except (ApplyFailure, OSError):
                give_back(at, step.temp, fd, step.name, ours)
                raise


def _delete(step: Step) -> None:
    with directory(step.root, step.at) as at, directory(step.root, step.parent) as fd:
        try:
            move(fd, step.name, at, step.temp)
        except FileNotFoundError as error:
            raise Stale("it is gone") from error
        try:
            _expect(at, step)
        except (ApplyFailure, OSError):
            # Where a new file took the name meanwhile, tidying keeps both.
            with contextlib.suppress(FileExistsError):
                move(at, step.temp, fd, step.name)
            raise


def _expect(at: int, step: Step) -> None:
    """Looks at what came out of its place."""
    if not matches(at, step.temp, step.before):
        raise Stale("it changed at the very moment of writing")


def _mode(step: Step) -> None:
    assert step.after is not None
    with directory(step.root, step.parent) as fd:
        if not matches(fd, step.name, step.before, mode=True):
            raise Stale("it has changed since it was shown")
        with reading(fd, step.name) as file:
            os.fchmod(file, step.after.mode)
            with contextlib.suppress(OSError):
                os.fsync(file)  # the mode stands, whether or not it is durable yet


_ACTIONS: Mapping[Action, Callable[[Step], None]] = {
    "add": _add,
    "replace": _replace,
    "delete": _delete,
    "mode": _mode,
}


def _touched(step: Step) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Directories in which a step changes names."""
    yield step.root, step.parent
    yield step.root, step.at
    for parts in step.makes:
        yield step.root, parts[:-1]


def _verify(step: Step) -> None:
    if step.action == "delete":
        return  # a deleted name may stand again by now: in other case, as a directory, or by the user's hand
    try:
        with directory(step.root, step.parent) as fd:
            right = matches(fd, step.name, step.after, mode=True)
    except (ApplyFailure, OSError) as error:
        raise WriteRefused(f"it {_take_back(step)} because it could not be read again") from error
    if not right:
        raise Stale("it changed right after it was written")


def _came_about(step: Step) -> bool:
    """Whether a step that failed after its old file was out, and could not be undone at once, is as decided."""
    if step.action == "delete":
        return not put_back(step)
    try:
        with directory(step.root, step.parent) as fd:
            return matches(fd, step.name, step.after, mode=True)
    except (ApplyFailure, OSError):
        return False


def _take_back(step: Step) -> str:
    """Undoes a write that cannot be verified; answers in words how that went."""
    with (
        contextlib.suppress(ApplyFailure, OSError),
        directory(step.root, step.at) as at,
        directory(step.root, step.parent) as fd,
    ):
        if step.action == "add":
            move(fd, step.name, at, step.temp)
            return "was taken back"
        swappable = step.action == "replace" and matches(at, step.temp, step.before)
        if swappable and exchange(at, step.temp, fd, step.name):
            return "was taken back"
    return "was written and may not be right,"
