"""Fake codexes, runs of them, and a look at what is left of a run."""

from __future__ import annotations

import os
import time
import uuid
from collections.abc import Callable, Sequence
from contextlib import aclosing
from pathlib import Path

from codex_lsp.agent.appserver import AppServerTransport
from codex_lsp.agent.command import MARKER
from codex_lsp.agent.events import Event, Exited
from codex_lsp.agent.process import ExecTransport
from codex_lsp.agent.transport import Run, Transport

THREAD = '{"type":"thread.started","thread_id":"01900000-0000-7000-8000-000000000001"}'
COMPLETED = '{"type":"turn.completed","usage":{"input_tokens":1,"cached_input_tokens":0,"output_tokens":2}}'


def living(marker: str) -> list[str]:
    """The command lines of all processes that carry the marker of a run."""
    found = []
    for entry in Path("/proc").iterdir():
        if not entry.name.isdecimal():
            continue
        try:
            environ = (entry / "environ").read_bytes()
            state = (entry / "stat").read_bytes().rpartition(b")")[2].split()[0]
            words = (entry / "cmdline").read_bytes()
        except OSError:
            continue
        if f"{MARKER}={marker}".encode() in environ.split(b"\0") and state not in (b"Z", b"X"):
            found.append(words.replace(b"\0", b" ").decode("utf-8", "replace"))
    return found


def alive(pid: int) -> bool:
    try:
        stat = Path(f"/proc/{pid}/stat").read_bytes()
    except OSError:
        return False
    return stat.rpartition(b")")[2].split()[0] not in (b"Z", b"X")


def until(condition: Callable[[], bool], seconds: float = 5.0) -> bool:
    """Polls with a deadline; answers whether the condition came true."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True


class Fake:
    """Executables that stand in for codex, in a directory of their own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._count = 0

    def script(self, body: str, interpreter: str = "/bin/sh") -> Path:
        self._count += 1
        path = self.folder / f"codex{self._count}"
        path.write_text(f"#!{interpreter}\n{body}\n")
        path.chmod(0o755)
        return path

    def says(self, data: bytes, after: str = "") -> Path:
        """One that writes these very bytes."""
        file = self.folder / f"said{self._count}"
        file.write_bytes(data)
        return self.script(f"cat {file}\n{after}")

    def run(self, program: Path, *, stdin: bytes = b"prompt", launch: Sequence[str] = ()) -> Run:
        marker = uuid.uuid4().hex
        return Run(
            argv=(*launch, str(program), "exec", "--json", "-s", "workspace-write", "-"),
            cwd=self.folder,
            env={"PATH": os.environ["PATH"], MARKER: marker},
            stdin=stdin,
            marker=marker,
        )


def transport_of(run: Run) -> Transport:
    """The transport that a run is made for."""
    return AppServerTransport() if run.calls else ExecTransport()


async def collect(run: Run, transport: Transport | None = None) -> list[Event]:
    """All events of a run; nothing of it may be left when the last one comes."""
    events = []
    async with aclosing((transport or transport_of(run)).start(run).events) as stream:
        async for event in stream:
            if isinstance(event, Exited):
                assert living(run.marker) == []
            events.append(event)
    assert isinstance(events[-1], Exited)
    return events
