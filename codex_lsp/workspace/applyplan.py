"""Decides, before anything is touched, what each wished write will do, and refuses what would not be safe.

What is refused rather than guessed: a target that is not what was shown (``Stale``); a directory or a special
file in the way; a hard-linked file (the other name would silently keep the old text); a read-only file (no
write bit for its owner) unless the change is about its mode too; set-user-id, set-group-id and sticky bits
that would be added, and new text for a file that has them or file capabilities (the kernel would drop them).
"""

from __future__ import annotations

import contextlib
import os
import stat
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from codex_lsp.errors import ApplyFailure, Stale, WriteRefused
from codex_lsp.nodes import Content, Node
from codex_lsp.workspace.applylog import Action, Outcome, Place, Refusal, Step
from codex_lsp.workspace.blobs import Blobs
from codex_lsp.workspace.safefs import (
    directory,
    keep,
    kind_of,
    matches,
    mode_of,
    reading,
    split,
    stat_at,
    temporary,
)


@dataclass(frozen=True, slots=True)
class Write:
    """One path that shall hold something else, if what stands there is still what was shown."""

    root: Path
    path: str
    """Relative to ``root``, as in a ``Change``."""
    expect: Node | None
    """What must stand there, by kind and content; its mode counts when ``content`` has another one."""
    content: Content | None
    """``None`` deletes. A mode equal to that of ``expect`` means: the mode as it is."""
    needs: str | None = None
    """For the deletion of a rename's old path: the new path, without whose success nothing is deleted."""

    @property
    def place(self) -> Place:
        """Where it happens."""
        return str(self.root), self.path


@dataclass(frozen=True, slots=True)
class Plan:
    """The steps of an apply, the new content of each, and what was settled already."""

    steps: tuple[Step, ...]
    contents: tuple[Content | None, ...]
    early: Outcome


HALF = WriteRefused("the file under its new name could not be written")
"""Why the old path of a rename stays."""
NO_ROOM = WriteRefused("what was to take its place could not be written")
"""Why a path stays that was to make room."""


def refusal(place: Place, error: ApplyFailure | OSError) -> Refusal:
    """A failure as it is reported."""
    if isinstance(error, ApplyFailure):
        return (*place, error.kind, error.message)
    return (*place, WriteRefused.kind, f"the file system says: {error.strerror or error}")


def make(writes: Sequence[Write], ticket: str, blobs: Blobs) -> Plan:
    """Looks at every target, keeps what stands there in the blob store, and ties what belongs together."""
    deletes = {write.place for write in writes if write.content is None}
    steps: list[Step] = []
    contents: list[Content | None] = []
    done: list[Place] = []
    refused: list[Refusal] = []
    seen: set[Place] = set()
    for write in writes:
        try:
            if write.place in seen:
                raise WriteRefused("the path is named twice")
            seen.add(write.place)
            step = _judge(write, deletes, temporary(ticket, len(steps)), blobs)
        except (ApplyFailure, OSError) as error:
            refused.append(refusal(write.place, error))
            continue
        if step is None:
            done.append(write.place)
        else:
            steps.append(step)
            contents.append(write.content)
    wishes = {write.place: (str(write.root), write.needs) for write in writes if write.needs is not None}
    rooms = _rooms(writes)
    possible = {step.place for step in steps}.union(done)
    for n in reversed(range(len(steps))):
        place = steps[n].place
        if place in wishes and wishes[place] not in possible:
            refused.append(refusal(place, HALF))
        elif place in rooms and possible.isdisjoint(rooms[place]):
            refused.append(refusal(place, NO_ROOM))
        else:
            continue
        del steps[n], contents[n]
    return Plan(tuple(_tie(steps, wishes, rooms)), tuple(contents), Outcome(tuple(done), tuple(refused)))


def _judge(write: Write, deletes: set[Place], temp: str, blobs: Blobs) -> Step | None:
    """The step for a write; ``None`` when the path is as wished already."""
    parts, name = split(write.path)
    root, expect, content = str(write.root), write.expect, write.content
    if content is not None:
        _check_content(content, expect)
    if not write.root.is_dir():
        raise WriteRefused(f"{root!r} is no directory")
    with contextlib.ExitStack() as stack:
        at, missing, blocked = _nearest(root, parts, deletes)
        fd = stack.enter_context(directory(root, at))
        found = None if missing else stat_at(fd, name)
        kind = kind_of(found) if found is not None else None
        if found is None or kind is None:
            if content is None:
                return None
            if blocked:
                raise WriteRefused("a file stands where a directory is needed")
            if found is not None and not _emptied(root, write.path, deletes):
                raise WriteRefused("a directory stands there")
            if expect is not None:
                raise Stale("it is gone, or a directory now")
            makes = tuple(parts[: len(at) + n + 1] for n in range(len(missing)))
            return Step("add", root, write.path, None, content.node, at, temp, makes)
        if content is not None and matches(fd, name, content.node, mode=True):
            return None
        if expect is None:
            raise Stale("something stands there now")
        if kind == "special":
            raise WriteRefused("it is a device, socket or FIFO")
        if not matches(fd, name, expect):
            raise Stale("it has changed since it was shown")
        before = Node(kind, mode_of(found), expect.digest, expect.size)
        action, after = _action(before, expect, content)
        if action is None:
            return None
        if action == "replace" and kind == "file" and content is not None and content.kind == "file":
            _check_replaceable(fd, name, found, moded=content.mode != expect.mode)
        if action != "mode" and expect.digest not in blobs and keep(fd, name, blobs).digest != expect.digest:
            raise Stale("it has changed since it was shown")
        return Step(action, root, write.path, before, after, at, temp)


def _check_content(content: Content, expect: Node | None) -> None:
    if content.kind == "special":
        raise WriteRefused("devices, sockets and FIFOs are not made")
    if content.kind == "link" and (not content.data or b"\0" in content.data or len(content.data) > 4095):
        raise WriteRefused("no link can have that target")
    added = content.mode & 0o7000 & ~(expect.mode if expect is not None else 0)
    if added:
        raise WriteRefused("it would get a set-user-id, set-group-id or sticky bit")


def _nearest(
    root: str, parts: tuple[str, ...], deletes: set[Place]
) -> tuple[tuple[str, ...], tuple[str, ...], bool]:
    """The longest part of a directory path that exists, the rest, and whether a file that stays is in its way."""
    for length in range(len(parts), -1, -1):
        try:
            with directory(root, parts[:length]) as fd:
                in_the_way = stat_at(fd, parts[length]) if length < len(parts) else None
        except FileNotFoundError:
            continue
        stays = (root, "/".join(parts[: length + 1])) not in deletes
        return parts[:length], parts[length:], in_the_way is not None and stays
    raise WriteRefused(f"{root!r} is gone")


def _emptied(root: str, path: str, deletes: set[Place]) -> bool:
    return any(other_root == root and other.startswith(path + "/") for other_root, other in deletes)


def _action(before: Node, expect: Node, content: Content | None) -> tuple[Action | None, Node | None]:
    if content is None:
        return "delete", None
    after = content.node
    if content.kind == before.kind == "file":
        if content.mode == expect.mode:
            after = replace(after, mode=before.mode)
        elif before.mode != expect.mode:
            raise Stale("its permissions have changed since it was shown")
    if (after.kind, after.digest) == (before.kind, before.digest):
        return (None if after.mode == before.mode else "mode"), after
    return "replace", after


def _check_replaceable(fd: int, name: str, found: os.stat_result, *, moded: bool) -> None:
    if found.st_nlink > 1:
        raise WriteRefused("it has other names (hard links) that would keep the old text")
    if found.st_mode & 0o7000:
        raise WriteRefused("it has a set-user-id, set-group-id or sticky bit")
    if not found.st_mode & stat.S_IWUSR and not moded:
        raise WriteRefused("it is read-only")
    if hasattr(os, "listxattr"):
        with reading(fd, name) as file:
            if "security.capability" in os.listxattr(file):
                raise WriteRefused("it has file capabilities")


def _rooms(writes: Sequence[Write]) -> dict[Place, list[Place]]:
    """The additions for which each deletion makes room: at its name in other case, below it, or at a parent."""
    adds = {write.place for write in writes if write.content is not None and write.expect is None}
    by_fold: defaultdict[Place, list[Place]] = defaultdict(list)
    by_parent: defaultdict[Place, list[Place]] = defaultdict(list)
    for root, path in adds:
        by_fold[root, _fold(path)].append((root, path))
        for parent in _parents(path):
            by_parent[root, parent].append((root, path))
    found = {}
    for root, path in (write.place for write in writes if write.content is None):
        above = [(root, parent) for parent in _parents(path) if (root, parent) in adds]
        if rooms := [*above, *by_fold[root, _fold(path)], *by_parent[root, path]]:
            found[root, path] = rooms
    return found


def _tie(
    steps: Sequence[Step], wishes: dict[Place, Place], rooms: dict[Place, list[Place]]
) -> Iterator[Step]:
    """The steps with what ties them: deletions that make room for an addition, and renames' old paths."""
    number = {step.place: n for n, step in enumerate(steps)}
    for step in steps:
        if step.action != "delete":
            yield step
            continue
        room = tuple(number[place] for place in rooms.get(step.place, ()) if place in number)
        over = next((n for n in room if step.path.startswith(steps[n].path + "/")), None)
        # Where its directory goes, what is kept of it for now lies beside the file that comes.
        at = step.at if over is None else steps[over].parent
        needs = wishes.get(step.place)
        yield replace(step, at=at, room_for=room, needs=None if needs is None else number.get(needs))


def _fold(path: str) -> str:
    return unicodedata.normalize("NFC", path).casefold()


def _parents(path: str) -> list[str]:
    parts = path.split("/")
    return ["/".join(parts[:n]) for n in range(len(parts) - 1, 0, -1)]
