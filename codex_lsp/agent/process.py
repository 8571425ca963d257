"""Runs the real codex binary: one process per run, what it says as events, and nothing left of it afterwards."""

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
from typing import ParamSpec, Protocol, TypeVar

from codex_lsp.agent.events import Event, Exited, Noise, TurnCompleted, TurnFailed
from codex_lsp.agent.lines import LONGEST, Line, Lines
from codex_lsp.agent.parsing import noise_of, parse
from codex_lsp.agent.pipes import Feed, drain, read, ready
from codex_lsp.agent.stderr import Stderr
from codex_lsp.agent.transport import Dialogue, Mute, Run
from codex_lsp.agent.tree import ROUNDS, Process, Tree, breath
from codex_lsp.errors import CodexLspError, CodexNotFound, CodexUnusable

_Given = ParamSpec("_Given")
_Answer = TypeVar("_Answer")

_REMAINS = 1024 * 1024  # no pipe holds more: what comes after that many bytes was not written by codex


class Talk(Protocol):
    """What the lines of one run mean, and what is said to it."""

    deadline: float | None
    """The loop's time at which the process has had its time: it is ended then."""

    def begin(self, feed: Feed) -> None:
        """The process runs; what is said goes into its input."""
        ...

    def take(self, line: Line) -> Iterable[Event]:
        """The next line."""
        ...

    def late(self) -> Iterable[Event]:
        """The deadline has passed."""
        ...

    def leave(self) -> bool:
        """Asks codex to stop and leave; answers whether it can be asked, by its input, at all."""
        ...

    @property
    def left(self) -> bool:
        """Whether codex has done what ``leave`` asked for."""
        ...

    def over(self) -> None:
        """Nothing can be said or heard any more."""
        ...


class Processes:
    """Runs processes, whatever is talked about with them.

    Args:
        interrupt_grace: seconds codex gets to stop its turn when asked, and again after SIGINT; then comes SIGTERM.
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
        self.exit_grace = exit_grace
        self._quiet = quiet
        self._longest_line = longest_line
        self._looker = ThreadPoolExecutor(1, "codex-lsp-processes")

    async def talk(self, run: Run, talk: Talk) -> AsyncGenerator[Event, None]:
        """Starts the process; events come as they happen, at the pace at which they are taken.

        Raises:
            CodexNotFound, CodexUnusable: the process could not be started.
        """
        # Started from the loop's own thread: a launcher that dies with its parent means this thread.
        try:
            child = _start(run)
        except CodexLspError:
            talk.over()
            raise
        live = _Live(child, run, talk, Lines(self._longest_line))
        try:
            talk.begin(live.feed)
            while not live.exited.done():
                data = await live.read(talk.deadline)
                if data is None and not live.exited.done():
                    for event in talk.late():
                        yield event
                if not data:
                    if data is not None:  # no more to read, and so no more to come
                        await live.exit(self.exit_grace)
                    break
                for event in live.heard(data):
                    yield event
                if talk.deadline is not None and asyncio.get_running_loop().time() > talk.deadline:
                    for event in talk.late():
                        yield event
                    break
            await _undisturbed(self._end(live))
            for event in [*live.heard(await live.rest(self._quiet)), *live.heard_last()]:
                yield event
        finally:
            await _undisturbed(self._finish(live))
        yield Exited(
            live.returncode,
            live.stderr.tail,
            failed_patches=live.stderr.failed_patches,
            noise=live.noise,
            survivors=live.survivors,
        )

    async def _finish(self, live: _Live) -> None:
        """Ends what runs still and gives back everything that the run held."""
        try:
            await self._end(live)
        finally:
            live.talk.over()
            await live.close(self._quiet)

    async def _end(self, live: _Live) -> None:
        """Ends the tree: asks codex (unless it exited by itself), then kills what is left of it."""
        if live.ended:
            return
        known: set[Process] = set()
        try:
            if not live.exited.done() and live.talk.leave():
                known = await self._look(live.tree.find)
                await live.part(self._interrupt_grace, self._terminate_grace)
            if not live.exited.done():
                known |= await self._look(live.tree.find)
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


class ExecTransport(Processes):
    """Starts ``codex exec`` (or whatever the command line is) and reads its JSON lines.

    Iterate inside ``contextlib.aclosing`` when you may leave before ``Exited``: leaving ends the tree.
    """

    def start(self, run: Run) -> Dialogue:
        """A run to which nothing can be said."""
        return Dialogue(self.run(run), Mute())

    def run(self, run: Run) -> AsyncGenerator[Event, None]:
        """The events of a run, as of ``talk``."""
        return self.talk(run, _Reading(run.stdin, self.exit_grace))


class _Reading:
    """Exec's talk: everything is said at the beginning, then only heard."""

    def __init__(self, stdin: bytes, exit_grace: float) -> None:
        self.deadline: float | None = None
        self.left = True
        self._stdin = stdin
        self._exit_grace = exit_grace

    def begin(self, feed: Feed) -> None:
        feed.send(self._stdin)
        feed.close()

    def take(self, line: Line) -> Iterator[Event]:
        event = noise_of(line.data, truncated=True) if line.dropped else parse(line.data)
        yield event
        if isinstance(event, TurnCompleted | TurnFailed):
            self.deadline = asyncio.get_running_loop().time() + self._exit_grace

    def late(self) -> Iterable[Event]:
        return ()

    def leave(self) -> bool:
        return False

    def over(self) -> None:
        pass


class _Live:
    """One running process with its pipes."""

    def __init__(self, child: subprocess.Popen[bytes], run: Run, talk: Talk, lines: Lines) -> None:
        self._child = child
        self.talk = talk
        self._lines = lines
        self.noise = 0
        self.tree = Tree(child.pid, run.argv, run.marker)
        self.stderr = Stderr()
        self.survivors = 0
        self.ended = False
        assert child.stdin and child.stdout and child.stderr
        self._pipes = (child.stdin, child.stdout, child.stderr)
        for pipe in self._pipes:
            os.set_blocking(pipe.fileno(), False)
        self.exited = asyncio.create_task(_exit_of(child))
        self.feed = Feed(child.stdin)
        self._feeding = asyncio.create_task(self.feed.run())
        self._draining = asyncio.create_task(drain(child.stderr.fileno(), self.stderr.feed))

    @property
    def returncode(self) -> int:
        """As ``Popen.returncode``; known once the run is closed."""
        return self._child.returncode if self._child.returncode is not None else -signal.SIGKILL

    async def read(self, deadline: float | None) -> bytes | None:
        """The next bytes of stdout, empty at its end; None when the process has exited or is overdue."""
        await asyncio.sleep(0)  # a process that floods us must not starve the rest of the daemon
        return await read(self._pipes[1].fileno(), self.exited, deadline)

    def heard(self, data: bytes) -> Iterator[Event]:
        """What these bytes tell; blank lines are nothing."""
        return self._told(list(self._lines.feed(data)))

    def heard_last(self) -> Iterator[Event]:
        """What stands after the last newline."""
        return self._told(list(self._lines.finish()))

    def _told(self, lines: Iterable[Line]) -> Iterator[Event]:
        for line in lines:
            for event in self.talk.take(line):
                if isinstance(event, Noise):
                    if not event.text and not event.truncated:
                        continue
                    self.noise += 1
                yield event

    async def part(self, grace: float, exit_grace: float) -> None:
        """Waits until codex has stopped its turn as it was asked to, then closes its input, at which it exits."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + grace
        while not self.talk.left and loop.time() < deadline:
            data = await self.read(deadline)
            if not data:
                break
            for _ in self.heard(data):
                pass  # nobody listens any more
        self.feed.close()
        await self.exit(exit_grace)

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
