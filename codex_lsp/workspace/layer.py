"""What differs in an overlay: compares its upper layer with the directory that it covers."""

from __future__ import annotations

import os
import stat
from collections import deque
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path

from codex_lsp.nodes import Node
from codex_lsp.workspace.blobs import Blobs
from codex_lsp.workspace.files import ABSENT, DEEPEST, directory, entries, special, status_of
from codex_lsp.workspace.trees import REPOSITORY, Difference, Memory, Sift, holds_something, join, parts_of

MOST_GONE = 50_000
"""Files; a deleted directory with more is told as one deletion that cannot be applied."""
_ASK_AFTER = 2_000  # paths; a walk that grows past this asks git which directories to leave out


class LayerTree:
    """An overlay's upper layer against the directory below it; costs what the agent changed.

    Kernel overlays mark a deletion by a 0:0 character device (or an empty file with the xattr
    ``user.overlay.whiteout``) and a replaced directory by the xattr ``user.overlay.opaque`` (Linux,
    Documentation/filesystems/overlayfs.rst); fuse-overlayfs also by files named ``.wh.NAME`` and ``.wh..wh..opq``.
    """

    def __init__(
        self,
        lower: Path,
        upper: Path,
        blobs: Blobs,
        *,
        fuse: bool = False,
        skip: Collection[str] = (),
        seeded: Mapping[str, Node | None] | None = None,
    ) -> None:
        """``skip``: relative paths that another tree or nobody covers; ``seeded``: bases known beforehand."""
        self.lower = lower
        self.left_out = 0
        self._upper = upper
        self._fuse = fuse
        self._skip = frozenset(skip)
        self._seeded = dict(seeded or {})
        self._memory = Memory(blobs, dict(self._seeded))
        self._sift = Sift(lower)
        self._went: set[str] = set()

    def differences(self, *, exact: bool = False) -> list[Difference]:
        """See ``Tree``."""
        walk = _Walk(self)
        walk.run()
        gone = self._gone(walk.hidden, walk.pruned)
        # What the agent deleted stays deleted when the user deletes it too meanwhile.
        gone.update((path, None) for path in self._went - gone.keys() if walk.covers(path))
        self._went = set(gone)
        paths = sorted({*walk.present, *gone, *self._seeded})
        self._sift.ask(path for path in paths if path not in walk.told)
        self.left_out = len(walk.pruned)
        found = []
        for path in paths:
            if path in self._sift:
                self.left_out += 1
                continue
            base = gone.get(path) or self._memory.base(self.lower, path)
            status = walk.present.get(path)
            if status is None:
                proposed = None
            elif path in walk.told:
                proposed = special(self._memory.blobs, status.st_mode, walk.told[path])
            else:
                proposed = self._memory.proposed(self._upper, path, status, exact=exact)
            if base != proposed:
                found.append(Difference(path, base, proposed))
        return found

    def remember(self, paths: Iterable[str]) -> None:
        """Captures the bases of these paths now, as what is on disk may change before the agent's first write."""
        for path in paths:
            self._memory.base(self.lower, path)

    def _gone(self, hidden: dict[str, bool], pruned: set[str]) -> dict[str, Node | None]:
        """The user's files below what the layer hides; a value only for a directory that is too big."""
        self._sift.ask(path + "/" for path, is_directory in hidden.items() if is_directory)
        gone: dict[str, Node | None] = {}
        for top, is_directory in hidden.items():
            if is_directory and top + "/" in self._sift:
                pruned.add(top + "/")
                continue
            files = []
            for path in self._below(top):
                files.append(path)
                if len(files) > MOST_GONE:
                    words = f"directory with more than {MOST_GONE} files"
                    gone[top] = special(self._memory.blobs, 0o755, words)
                    break
            else:
                gone.update((path, None) for path in files)
        return gone

    def _below(self, top: str) -> Iterator[str]:
        """The user's files at or below a path, links not followed, repositories' own directories left out."""
        *parents, name = top.split("/")
        try:
            with directory(self.lower, parents) as fd:
                status = status_of(fd, name)
        except OSError:
            return
        if status is None:
            return
        if not stat.S_ISDIR(status.st_mode):
            yield top
            return
        waiting = [top]
        while waiting:
            parent = waiting.pop()
            try:
                with directory(self.lower, parts_of(parent)) as fd:
                    listing = entries(fd)
            except OSError:
                continue
            for name, status in listing:
                path = join(parent, name)
                if name == ".git" or path in self._skip:
                    continue
                if stat.S_ISDIR(status.st_mode):
                    waiting.append(path)
                else:
                    yield path


class _Walk:
    """One pass over the upper layer."""

    def __init__(self, tree: LayerTree) -> None:
        self._tree = tree
        self._asked = _ASK_AFTER
        self._directories: list[str] = []
        self.present: dict[str, os.stat_result] = {}
        self.hidden: dict[str, bool] = {}
        """The user's paths that no longer show, and whether they are directories."""
        self.pruned: set[str] = set()
        self._marks: set[str] = set()
        """Paths of whiteouts and of directories that hide what was there."""
        self.told: dict[str, str] = {}
        """Those of ``present`` whose content is not looked at, and what they are in words."""

    def covers(self, path: str) -> bool:
        """Whether the layer hides what the user has, or had, at a path."""
        parts = path.split("/")
        above = ["/".join(parts[:end]) for end in range(1, len(parts) + 1)]
        return any(each in self._marks or each in self.present for each in above)

    def run(self) -> None:
        waiting: deque[tuple[str, bool]] = deque([("", True)])
        while waiting:
            path, merged = waiting.popleft()
            if path and path + "/" in self._tree._sift:
                self.pruned.add(path + "/")
                continue
            try:
                waiting.extend(self._enter(path, merged))
            except OSError as error:
                if error.errno not in ABSENT:
                    raise  # it is there, and must not pass for unchanged
                continue  # it vanished while we looked
            if len(self.present) + len(waiting) > self._asked:
                self._asked *= 4
                self._tree._sift.ask(other + "/" for other, _ in waiting)

    def _enter(self, path: str, merged: bool) -> Iterator[tuple[str, bool]]:
        tree = self._tree
        parts = parts_of(path)
        with directory(tree._upper, parts, insist=True) as fd:
            listing = entries(fd)
            opaque = _is_opaque(fd) or (tree._fuse and any(n in _FUSE_OPAQUE for n, _ in listing))
            below: dict[str, os.stat_result] = {}
            if merged:
                below = self._lower(parts, listing if not opaque else None)
            if opaque:
                self._marks.add(path)
            if opaque and below:
                self.hidden.update(
                    (join(path, name), stat.S_ISDIR(under.st_mode))
                    for name, under in below.items()
                    if name != ".git" and join(path, name) not in tree._skip
                )
                below = {}
            found = []
            for name, status in listing:
                child = self._look(fd, path, name, status, below)
                if child is not None:
                    found.append(child)
        return iter(found)

    def _lower(
        self, parts: list[str], wanted: list[tuple[str, os.stat_result]] | None
    ) -> dict[str, os.stat_result]:
        """The user's entries of the same names (all with ``None``)."""
        try:
            with directory(self._tree.lower, parts) as fd:
                if wanted is None:
                    return dict(entries(fd))
                names = {name for name, _ in wanted}
                if self._tree._fuse:
                    names |= {name[4:] for name in names if name.startswith(".wh.")}
                return {name: status for name in names if (status := status_of(fd, name)) is not None}
        except OSError:
            return {}

    def _look(
        self, fd: int, parent: str, name: str, status: os.stat_result, below: Mapping[str, os.stat_result]
    ) -> tuple[str, bool] | None:
        """Files one entry; returns it when it is a directory to enter."""
        deleted = _is_whiteout(fd, name, status)
        if self._tree._fuse and name.startswith(".wh."):
            if name in _FUSE_OPAQUE:
                return None
            name, deleted = name[4:], True
        path = join(parent, name)
        under = below.get(name)
        if path in self._tree._skip or (name == ".git" and (deleted or under is not None)):
            return None
        under_is_directory = under is not None and stat.S_ISDIR(under.st_mode)
        if deleted:
            self._marks.add(path)
            if under is not None:
                self.hidden[path] = under_is_directory
            return None
        if name == ".git":
            if holds_something(status, fd, name):
                self.present[path], self.told[path] = status, REPOSITORY
            return None
        is_directory = stat.S_ISDIR(status.st_mode)
        if under is not None and under_is_directory != is_directory:
            self.hidden[path] = under_is_directory
        if is_directory and path.count("/") < DEEPEST:
            return path, under_is_directory
        self.present[path] = status
        if is_directory:
            self.told[path] = "directory that lies too deep to be looked into"
        return None


_FUSE_OPAQUE = (".wh..wh..opq", ".wh..opq")


def _is_opaque(fd: int) -> bool:
    for name in ("user.overlay.opaque", "user.fuseoverlayfs.opaque", "trusted.overlay.opaque"):
        try:
            if os.getxattr(fd, name) == b"y":
                return True
        except OSError:
            continue
    return False


def _is_whiteout(parent: int, name: str, status: os.stat_result) -> bool:
    if stat.S_ISCHR(status.st_mode):
        return status.st_rdev == 0
    if not stat.S_ISREG(status.st_mode) or status.st_size:
        return False
    try:
        fd = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, dir_fd=parent)
    except OSError:
        return False
    try:
        os.getxattr(fd, "user.overlay.whiteout")
    except OSError:
        return False
    finally:
        os.close(fd)
    return True
