"""A terminal for tests: runs a command on a pty and reads what it draws."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import termios
import time
from collections.abc import Sequence

_CSI = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]")


class Terminal:
    """A process that believes it talks to a person; ``seen`` is all it drew, without cursor and colour codes."""

    def __init__(
        self, argv: Sequence[str], *, cwd: str | None = None, env: dict[str, str] | None = None
    ) -> None:
        self._master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 110, 0, 0))
        self.process = subprocess.Popen(
            argv,
            stdin=slave,
            stdout=slave,
            stderr=slave,
            cwd=cwd,
            env={
                **os.environ,
                **(env or {}),
                "TERM": "xterm-256color",
                "COLORTERM": "truecolor",
                "NO_COLOR": "",
            },
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
        )
        os.close(slave)
        self.raw = b""
        self._at = 0

    def __enter__(self) -> "Terminal":
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        os.close(self._master)

    @property
    def seen(self) -> str:
        return _CSI.sub("", self.raw.decode(errors="replace")).replace("\r", "")

    def _more(self, deadline: float) -> bool:
        ready, _, _ = select.select([self._master], [], [], max(0.0, deadline - time.monotonic()))
        if not ready:
            raise TimeoutError(f"nothing more came; seen:\n{self.seen}")
        try:
            chunk = os.read(self._master, 65536)
        except OSError:  # the other side is closed
            return False
        self.raw += chunk
        return bool(chunk)

    def expect(self, words: str, seconds: float = 15) -> str:
        """Waits until ``words`` appear after what was expected last; gives what was drawn up to them."""
        deadline = time.monotonic() + seconds
        while (found := self.seen.find(words, self._at)) < 0:
            if not self._more(deadline):
                raise AssertionError(f"ended without {words!r}; seen:\n{self.seen}")
        before, self._at = self.seen[self._at : found], found + len(words)
        return before

    def type(self, line: str) -> None:
        os.write(self._master, line.encode() + b"\n")

    def press(self, key: bytes) -> None:
        os.write(self._master, key)

    def end(self, seconds: float = 15) -> int:
        """Waits for the end; gives the exit code."""
        deadline = time.monotonic() + seconds
        while self._more(deadline):
            pass
        return self.process.wait(timeout=max(0.1, deadline - time.monotonic()))
