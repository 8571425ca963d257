"""What the tests of rooms share: a private place on disk, a workspace, and running commands in a room."""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from codex_lsp.nodes import Change, Content
from codex_lsp.workspace.blobs import Blobs
from codex_lsp.workspace.launcher import find_bwrap, refusal
from codex_lsp.workspace.rooms import Room, RoomWish, Seed, open_room
from codex_lsp.workspace.state import StateFolder, remove_room

BWRAP = find_bwrap()


def text(data: str | bytes, mode: int = 0o644) -> Content:
    return Content("file", mode, data.encode() if isinstance(data, str) else data)


def digest_tree(folder: Path) -> str:
    """Everything a user could notice below a folder: names, kinds, modes, times, link targets, bytes."""
    sha = hashlib.sha256()
    for top, directories, files in os.walk(os.fsencode(folder)):
        directories.sort()
        for name in sorted([*directories, *files]):
            path = top + b"/" + name
            status = os.lstat(path)
            sha.update(repr((path, status.st_mode, status.st_mtime_ns, status.st_ino)).encode())
            if stat.S_ISREG(status.st_mode):
                sha.update(Path(os.fsdecode(path)).read_bytes())
            elif stat.S_ISLNK(status.st_mode):
                sha.update(os.fsencode(Path(os.fsdecode(path)).readlink()))
    return sha.hexdigest()


@dataclass
class House:
    """A state folder, a workspace and the rooms opened for it."""

    base: Path
    state: StateFolder
    blobs: Blobs
    workspace: Path
    numbers: Iterator[int] = field(default_factory=count)
    rooms: list[Room] = field(default_factory=list)

    def write(self, files: Mapping[str, str | bytes], root: Path | None = None) -> None:
        for name, data in files.items():
            path = (root or self.workspace) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data.encode() if isinstance(data, str) else data)

    def git(self, *args: str, cwd: Path | None = None) -> None:
        who = ["-c", "user.name=t", "-c", "user.email=t@t", "-c", "init.defaultBranch=main"]
        subprocess.run(["git", *who, *args], cwd=cwd or self.workspace, check=True, capture_output=True)

    def open(
        self,
        kind: str = "overlay",
        *,
        workspace: Path | None = None,
        added: Sequence[Path] = (),
        seeds: Mapping[Path, Seed] | None = None,
        through: Sequence[Path] = (),
        writes: Any = "folders",
        bwrap: Path | None = BWRAP,
        **more: Any,
    ) -> Room:
        wish = RoomWish(
            kind,  # type: ignore[arg-type]
            workspace or self.workspace,
            tuple(added),
            seeds or {},
            (self.state.path, *through),
            writes,
        )
        room = open_room(
            wish, self.state.claim(f"turn-{next(self.numbers)}"), self.blobs, bwrap=bwrap, **more
        )
        self.rooms.append(room)
        return room

    def told(self, changes: Sequence[Change]) -> dict[str, tuple[object, object]]:
        """Path → what it was and what it would be: text, ``->target``, ``<special>`` or ``None``."""
        return {change.path: (self._side(change.base), self._side(change.proposed)) for change in changes}

    def _side(self, node: Any) -> object:
        if node is None:
            return None
        data = self.blobs.read(node).decode("utf-8", "surrogateescape")
        return {"file": data, "link": f"->{data}", "special": f"<{data}>"}[node.kind]


def run(room: Room, script: str, *, check: bool = True, cwd: Path | None = None) -> str:
    """Runs a shell script in a room, as codex would be started."""
    done = subprocess.run(
        [*room.launch, "sh", "-ec", script],
        cwd=cwd or room.folder,
        capture_output=True,
        text=True,
        timeout=30,
        stdin=subprocess.DEVNULL,
    )
    if check:
        assert done.returncode == 0, done.stderr
    return done.stdout


def private_folder() -> Path:
    """A directory of our own outside /tmp, where a state folder is refused."""
    return Path(tempfile.mkdtemp(prefix="codex-lsp-test-", dir="/var/tmp"))


@pytest.fixture
def house() -> Iterator[House]:
    base = private_folder()
    state = StateFolder.open(base / "state")
    workspace = base / "work space"
    workspace.mkdir()
    built = House(base, state, Blobs(state.blobs), workspace)
    try:
        yield built
    finally:
        for room in built.rooms:
            room.close()
        for left in state.rooms.iterdir():
            remove_room(left)
        shutil.rmtree(base, ignore_errors=True)


def needs_bwrap() -> pytest.MarkDecorator:
    works = BWRAP is not None and refusal([str(BWRAP), "--dev-bind", "/", "/", "--"]) is None
    return pytest.mark.skipif(not works, reason="no bubblewrap with overlays that works for this user")
