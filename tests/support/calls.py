"""Counts the calls that change a file system, and lets one of them end in a crash, an error or an interruption."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from typing import Any

from codex_lsp.workspace import safefs

CHANGING = (
    *("open", "write", "fsync", "rename", "replace", "unlink", "link", "symlink", "mkdir", "rmdir"),
    *("fchmod", "fchown", "chmod", "setxattr", "removexattr", "utime", "truncate", "ftruncate"),
)


class Calls:
    """Wraps the calls of this process; ``before(number, name)`` runs ahead of each and may raise."""

    def __init__(self, before: Callable[[int, str], None]) -> None:
        self.count = 0
        self._before = before
        self._inside = False  # what happens in there is somebody else's doing
        self._real: list[tuple[Any, str, Any]] = []

    def __enter__(self) -> Calls:
        for owner, name in [*((os, name) for name in CHANGING), (safefs, "_renameat2")]:
            real = getattr(owner, name)
            self._real.append((owner, name, real))
            setattr(owner, name, self._wrapped(name, real))
        return self

    def __exit__(self, *_: object) -> None:
        for owner, name, real in self._real:
            setattr(owner, name, real)

    def _wrapped(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **more: Any) -> Any:
            if not self._inside:
                self.count += 1
                self._inside = True
                try:
                    self._before(self.count, name)
                finally:
                    self._inside = False
            return real(*args, **more)

        return call


def die_at(number: int, *, torn: bool = False) -> Calls:
    """SIGKILL ahead of the ``number``-th call; ``torn``: when that is a write, half of it is written first."""

    def before(count: int, name: str) -> None:
        if count == number and not (torn and name == "write"):
            os.kill(os.getpid(), signal.SIGKILL)

    calls = Calls(before)
    if torn:
        real = os.write

        def half(fd: int, data: Any) -> int:
            if calls.count == number:
                real(fd, bytes(data)[: len(data) // 2])
                os.kill(os.getpid(), signal.SIGKILL)
            return real(fd, data)

        os.write = half  # type: ignore[assignment]
    return calls


def fail_at(number: int, code: int, *, times: int = 1) -> Calls:
    """An error in place of the ``number``-th call, and of so many in a row."""

    def before(count: int, _: str) -> None:
        if number <= count < number + times:
            raise OSError(code, os.strerror(code))

    return Calls(before)
