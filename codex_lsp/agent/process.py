"""Runs the real codex binary: one process per run, its lines as events, and nothing left of it afterwards."""

from __future__ import annotations

import asyncio
import errno
import os
import signal
import subprocess
from collections.abc import AsyncGenerator, Callable, Coroutine, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import ParamSpec, TypeVar

from codex_lsp.agent.events import Event, Exited, Noise, TurnCompleted, TurnFailed
from codex_lsp.agent.lines import LONGEST, Line, Lines
from codex_lsp.agent.parsing import noise_of, parse
from codex_lsp.agent.pipes import drain, feed, read, ready
from codex_lsp.agent.stderr import Stderr
from codex_lsp.agent.transport import Dialogue, Mute, Run
from codex_lsp.agent.tree import ROUNDS, Process, Tree, breath
from codex_lsp.errors import CodexNotFound, CodexUnusable

_Given = ParamSpec("_Given")
_Answer = TypeVar("_Answer")

_REMAINS = 1024 * 1024  # no pipe holds more: what comes after that many bytes was not written by codex


class ExecTransport:
    """Starts ``codex exec`` (or whatever the command line is) and reads its JSON lines.

    Iterate inside ``contextlib.aclosing`` when you may leave before ``Exited``: leaving ends the tree.

    Args:
        interrupt_grace: seconds codex gets after SIGINT; then comes SIGTERM.
        terminate_grace: seconds after SIGTERM; then comes SIGKILL, for everything that is left.
        exit_grace: seconds codex gets to exit after the last word of its turn, or after closing stdout.
        quiet: seconds without a byte after which pipes are closed that a stranger still holds open.
        longest_line: bytes of the longest line that is read as an event.
    """

    def __init__(
        self,
        *,
        interrupt_grace: float = 2.0,
        terminate_grace: float = 1.0,
        exit_grace: float = 10.0,
        quiet: float = 0.5,
        longest_line: int = LONGEST,
    ) -> None:
        self._interrupt_grace = interrupt_grace
        self._terminate_grace = terminate_grace
        self._exit_grace = exit_grace
        self._quiet = quiet
        self._longest_line = longest_line
        self._looker = ThreadPoolExecutor(1, "codex-lsp-processes")

    def start(self, run: Run) -> Dialogue:
        """A run to which nothing can be said."""
        return Dialogue(self.run(run), Mute())

    async def run(self, run: Run) -> AsyncGenerator[Event, None]:
        """Starts the process; events come as they happen, at the pace at which they are taken.

        Raises:
            CodexNotFound, CodexUnusable: the process could not be started.
        """
        # Started from the loop's own thread: a launcher that dies with its parent means this thread.
        child = _start(run)
        live = _Live(child, run)
        lines = Lines(self._longest_line)
        noise = 0
        deadline: float | None = None
        try:
            while not live.exited.done():
                data = await live.read(deadline)
                if not data:
                    if data is not None:  # no more to read, and so no more to come
                        await live.exit(self._exit_grace)
                    break
                for event in _events(lines.feed(data)):
                    noise += isinstance(event, Noise)
                    yield event
                    if isinstance(event, TurnCompleted | TurnFailed):
                        deadline = asyncio.get_running_loop().time() + self._exit_grace
                if deadline is not None and asyncio.get_running_loop().time() > deadline:
                    break
            await _undisturbed(self._end(live))
            for event in [*_events(lines.feed(await live.rest(self._quiet))), *_events(lines.finish())]:
                noise += isinstance(event, Noise)
                yield event
        finally:
            await _undisturbed(self._finish(live))
        yield Exited(
            live.returncode,
            live.stderr.tail,
            failed_patches=live.stderr.failed_patches,
            noise=noise,
            survivors=live.survivors,
        )

    async def _finish(self, live: _Live) -> None:
        """Ends what runs still and gives back everything that the run held."""
        try:
            await self._end(live)
        finally:
            await live.close(self._quiet)

    async def _end(self, live: _Live) -> None:
        """Ends the tree: asks codex (unless it exited by itself), then kills what is left of it."""
        if live.ended:
            return
        known: set[Process] = set()
        try:
            if not live.exited.done():
                known = await self._look(live.tree.find)
                await self._ask(live, signal.SIGINT, self._interrupt_grace)
                await self._ask(live, signal.SIGTERM, self._terminate_grace)
            for number in range(ROUNDS):
                struck = await self._look(live.tree.strike, known)
                live.survivors = len(struck)
                if not struck:
                    break
                known |= struck
                await asyncio.sleep(breath(number))
        except asyncio.CancelledError:  # the loop itself is ending: no time for manners
            live.survivors = live.tree.end(known)
            raise
        finally:
            live.ended = True

    async def _ask(self, live: _Live, number: signal.Signals, grace: float) -> None:
        if not live.exited.done():
            await self._look(live.tree.ask, number)
            await live.exit(grace)

    async def _look(
        self, work: Callable[_Given, _Answer], *given: _Given.args, **_: _Given.kwargs
    ) -> _Answer:
        """Reads the process table in a thread of its own: the common ones may all be busy with big files."""
        return await asyncio.get_running_loop().run_in_executor(self._looker, partial(work, *given))


class _Live:
    """One running process with its pipes."""

    def __init__(self, child: subprocess.Popen[bytes], run: Run) -> None:
        self._child = child
        self.tree = Tree(child.pid, run.argv, run.marker)
        self.stderr = Stderr()
        self.survivors = 0
        self.ended = False
        assert child.stdin and child.stdout and child.stderr
        self._pipes = (child.stdin, child.stdout, child.stderr)
        for pipe in self._pipes:
            os.set_blocking(pipe.fileno(), False)
        self.exited = asyncio.create_task(_exit_of(child))
        self._feeding = asyncio.create_task(feed(child.stdin, run.stdin))
        self._draining = asyncio.create_task(drain(child.stderr.fileno(), self.stderr.feed))

    @property
    def returncode(self) -> int:
        """As ``Popen.returncode``; known once the run is closed."""
        return self._child.returncode if self._child.returncode is not None else -signal.SIGKILL

    async def read(self, deadline: float | None) -> bytes | None:
        """The next bytes of stdout, empty at its end; None when the process has exited or is overdue."""
        await asyncio.sleep(0)  # a process that floods us must not starve the rest of the daemon
        return await read(self._pipes[1].fileno(), self.exited, deadline)

    async def exit(self, grace: float) -> None:
        """Waits for the process to exit, no longer than this many seconds."""
        await asyncio.wait({self.exited}, timeout=grace)

    async def rest(self, quiet: float) -> bytes:
        """What stdout still holds after the process is gone."""
        rest = bytearray()
        deadline = asyncio.get_running_loop().time() + quiet
        while len(rest) <= _REMAINS:
            data = await read(self._pipes[1].fileno(), None, deadline)
            if not data:
                break
            rest += data
        return bytes(rest)

    async def close(self, quiet: float) -> None:
        """Takes in the rest of stderr, reaps the process, closes the pipes."""
        try:
            await asyncio.wait({self._draining}, timeout=quiet)
        finally:
            tasks = (self._feeding, self._draining, self.exited)
            for task in tasks:
                task.cancel()
            with suppress(asyncio.CancelledError):
                await asyncio.gather(*tasks, return_exceptions=True)
            self._child.poll()
            for pipe in self._pipes:
                pipe.close()


def _start(run: Run) -> subprocess.Popen[bytes]:
    try:
        return subprocess.Popen(
            run.argv,
            bufsize=0,
            cwd=run.cwd,
            env=dict(run.env),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
    except (OSError, ValueError) as reason:
        raise _not_started(run, reason) from reason


def _not_started(run: Run, reason: OSError | ValueError) -> CodexNotFound | CodexUnusable:
    program = run.argv[0]
    number = reason.errno if isinstance(reason, OSError) else None
    match number:
        case errno.ENOENT | errno.ENOTDIR if not run.cwd.is_dir():
            return CodexUnusable(f"The folder {run.cwd} is gone.")
        case errno.ENOENT | errno.ENOTDIR if not Path(program).exists():
            return CodexNotFound(
                f"There is no {program}.", hint="Was codex moved or updated? Run codex-lsp doctor."
            )
        case errno.EACCES | errno.EPERM:
            return CodexUnusable(f"{program} may not be executed.", hint="Check its permissions.")
        case errno.ENOEXEC | errno.ENOENT:
            return CodexUnusable(
                f"{program} is no program that this machine can run.",
                hint="Install codex for this operating system and processor.",
            )
        case errno.EAGAIN | errno.ENOMEM | errno.EMFILE | errno.ENFILE:
            return CodexUnusable(
                f"The system has no room for another process: {reason}.",
                hint="End other turns and try again.",
            )
        case errno.E2BIG:
            return CodexUnusable("The command line of the turn is too long.", hint="Attach less by path.")
        case _:
            return CodexUnusable(f"{program} could not be started: {reason}.")


def _events(lines: Iterable[Line]) -> Iterator[Event]:
    """The events in some lines; blank lines are nothing."""
    for line in lines:
        event = noise_of(line.data, truncated=True) if line.dropped else parse(line.data)
        if not (isinstance(event, Noise) and not event.text and not event.truncated):
            yield event


async def _exit_of(child: subprocess.Popen[bytes]) -> None:
    """Returns when the process has exited; where possible without reaping it, so that its pid stays its own."""
    try:
        handle = os.pidfd_open(child.pid)
    except (AttributeError, OSError):
        while child.poll() is None:  # noqa: ASYNC110 - nothing tells us here
            await asyncio.sleep(0.05)
        return
    try:
        await ready(handle)
    finally:
        os.close(handle)


async def _undisturbed(work: Coroutine[None, None, None]) -> None:
    """Finishes the work although its task is cancelled meanwhile; then lets the cancellation go on."""
    task = asyncio.create_task(work)
    cancelled: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.shield(task)
        except asyncio.CancelledError as reason:
            cancelled = reason
    if cancelled is None:
        return task.result()
    if not task.cancelled():
        task.exception()  # the cancellation is what counts
    raise cancelled
