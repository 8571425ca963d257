"""A workspace, a state folder and the few words in which tests of applying speak."""

from __future__ import annotations

import os
import pickle
import re
import signal
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from codex_lsp.nodes import Content
from codex_lsp.workspace.apply import Applied, Recovery, Write, apply, look, recover
from codex_lsp.workspace.blobs import Blobs

NOBODY = 65534
TEMPORARY = re.compile(r"\.codex-lsp-[0-9a-f]{12}-\d+\.tmp")
"""As ``safefs.temporary`` names them."""
FAST = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
"""Where many small applies do not wait for a disk."""


def file(data: bytes, mode: int = 0o644) -> Content:
    return Content("file", mode, data)


def link(target: bytes) -> Content:
    return Content("link", 0o777, target)


@dataclass(frozen=True)
class Desk:
    """A user's folder ``root`` and the daemon's own ``state``."""

    root: Path
    state: Path

    @cached_property
    def blobs(self) -> Blobs:
        return Blobs(self.state / "blobs")

    def put(self, path: str, data: bytes, mode: int = 0o644) -> Path:
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
        target.chmod(mode)
        return target

    def write(self, path: str, content: Content | None, **more: Any) -> Write:
        """A write over what stands there now."""
        now = look(self.root, path)
        return Write(self.root, path, None if now is None else now.node, content, **more)

    def apply(self, *writes: Write, seconds: float = 1.0, **note: Any) -> Applied:
        return apply(
            writes, self.state / "applies", self.blobs, locks=self.state / "locks", note=note, seconds=seconds
        )

    def recover(self) -> list[Recovery]:
        return recover(self.state / "applies", locks=self.state / "locks")

    def tree(self) -> dict[str, tuple[str, int, bytes]]:
        """Everything below the root: kind, mode, bytes (of directories none)."""
        found = {}
        for path in sorted(self.root.rglob("*")):
            mode = path.lstat().st_mode & 0o7777
            if path.is_symlink():
                entry = ("link", 0o777, os.fsencode(path.readlink()))
            elif path.is_dir():
                entry = ("dir", mode, b"")
            else:
                entry = ("file", mode, path.read_bytes() if path.is_file() else b"")
            found[str(path.relative_to(self.root))] = entry
        return found

    def leftovers(self) -> list[str]:
        return [path for path in self.tree() if TEMPORARY.fullmatch(path.rpartition("/")[2])]


def refused(applied: Applied) -> dict[str, tuple[str, str]]:
    return {path: (kind, reason) for _, path, kind, reason in applied.refused}


def done(applied: Applied | Recovery) -> list[str]:
    return [path for _, path in applied.done]


@contextmanager
def open_to_all() -> Iterator[Path]:
    """A temporary folder that every user may enter."""
    with tempfile.TemporaryDirectory(prefix="codex-lsp-test-") as name:
        Path(name).chmod(0o777)
        yield Path(name)


def in_child(action: Callable[[], Any], *, uid: int | None = None) -> Any:
    """What ``action`` returns in a forked process, as another user if told; -9 and the like when it was killed."""
    read, write = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            os.close(read)
            if uid is not None:
                os.setgroups([])
                os.setgid(uid)
                os.setuid(uid)
            with os.fdopen(write, "wb") as out:
                out.write(pickle.dumps(action()))
            os._exit(0)
        except BaseException:  # noqa: BLE001 - the child must not run on as a second test session
            import traceback

            traceback.print_exc()
        finally:
            os._exit(70)
    os.close(write)
    with os.fdopen(read, "rb") as answer:
        data = answer.read()
    _, status = os.waitpid(pid, 0)
    code = os.waitstatus_to_exitcode(status)
    if code == -signal.SIGKILL:
        return code
    assert code == 0, f"the child ended with {code}"
    return pickle.loads(data)
