"""What differs between a room and the user's files: what all kinds of trees share."""

from __future__ import annotations

import contextlib
import os
import stat
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from codex_lsp.nodes import Node
from codex_lsp.workspace.blobs import Blobs
from codex_lsp.workspace.files import ABSENT, capture, directory, status_of
from codex_lsp.workspace.git import ignored

_SETTLED_NS = 2_000_000_000  # a file written less than this before it was read is read again next time


@dataclass(frozen=True, slots=True)
class Difference:
    """One path, relative to the tree's directory, whose content is not the base's."""

    path: str
    base: Node | None
    proposed: Node | None


class Tree(Protocol):
    """One covered directory and what the agent made of it."""

    lower: Path
    """The user's directory, links resolved."""
    left_out: int
    """Changed paths that the last ``differences`` left out because git ignores them."""

    def differences(self, *, exact: bool = False) -> list[Difference]:
        """What differs now, sorted by path. ``exact``: read everything again, trust no time stamps."""
        ...


class Sift:
    """Which paths of one directory git ignores; every path is asked about once."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._known: dict[str, bool] = {}

    def ask(self, paths: Iterable[str]) -> None:
        """Learns about these paths; a directory's ends with ``/``."""
        new = [path for path in paths if path not in self._known]
        if new:
            try:
                out = ignored(self._root, new)
            except OSError:
                out = set()  # more is shown, never less
            self._known.update((path, path in out) for path in new)

    def note(self, paths: Iterable[str]) -> None:
        """Takes these paths as ignored without asking."""
        self._known.update(dict.fromkeys(paths, True))

    def __contains__(self, path: str) -> bool:
        return self._known.get(path, False)


@dataclass(slots=True)
class Memory:
    """Nodes already captured: bases for good, the agent's side as long as the file's status says unchanged."""

    blobs: Blobs
    bases: dict[str, Node | None] = field(default_factory=dict)
    _seen: dict[str, tuple[tuple[int, ...], int, Node | None]] = field(default_factory=dict)

    def base(self, root: Path, path: str) -> Node | None:
        """What the user has at ``path``, as it was when first asked for."""
        if path not in self.bases:
            self.bases[path] = self._capture(root, path)
        return self.bases[path]

    def proposed(
        self, root: Path, path: str, status: os.stat_result, *, exact: bool, insist: bool = True
    ) -> Node | None:
        """What the agent has at ``path``; with ``insist`` also where the mode keeps us out."""
        key = signature(status)
        known = self._seen.get(path)
        if known is not None and not exact and known[0] == key:
            newest = max(status.st_mtime_ns, status.st_ctime_ns)
            if newest + _SETTLED_NS < known[1]:
                return known[2]
        started = time.time_ns()
        node = self._capture(root, path, insist=insist)
        self._seen[path] = (key, started, node)
        return node

    def _capture(self, root: Path, path: str, *, insist: bool = False) -> Node | None:
        *parents, name = path.split("/")
        with contextlib.ExitStack() as stack:
            try:
                fd = stack.enter_context(directory(root, parents, insist=insist))
                status = status_of(fd, name)
            except OSError as error:
                # A parent is gone, or is a link or a file by now: nothing is at this path. What cannot be
                # read or kept for another reason (a full disk) must not pass for unchanged.
                if error.errno not in ABSENT:
                    raise
                return None
            return None if status is None else capture(fd, name, status, self.blobs, insist=insist)


def signature(status: os.stat_result) -> tuple[int, ...]:
    """What changes when a file does."""
    return status.st_ino, status.st_mode, status.st_size, status.st_mtime_ns, status.st_ctime_ns


def join(parent: str, name: str) -> str:
    """A relative path one step longer."""
    return f"{parent}/{name}" if parent else name


def parts_of(path: str) -> list[str]:
    """A relative path's steps; none for the directory itself."""
    return path.split("/") if path else []


REPOSITORY = "git repository made by the agent"
"""What a new ``.git`` is told as; its inside is never proposed."""


def holds_something(status: os.stat_result, fd: int, name: str) -> bool:
    """False for an empty directory: codex leaves an empty ``.git`` as litter."""
    if not stat.S_ISDIR(status.st_mode):
        return True
    try:
        with directory(fd, [name], insist=True) as below, os.scandir(below) as listing:
            return next(listing, None) is not None
    except OSError:
        return False
