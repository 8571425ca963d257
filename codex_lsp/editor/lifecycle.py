"""The daemon's life: from the first byte on stdin to an exit code, whoever ends it and however stuck it is."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from typing import Any
from typing import Protocol as Shape

from codex_lsp.editor.framing import FrameError
from codex_lsp.editor.outbox import Outbox
from codex_lsp.editor.protocol import Protocol
from codex_lsp.editor.stdio import EndOfInput, Inbox, Wire, claim_stdio

log = logging.getLogger(__name__)

GRACE = 4.0
"""Seconds that ``on_end`` may take."""
FLUSH = 0.5
"""Seconds that the last messages may take to be written."""
DEADLINE = 5.0
"""Seconds from the end of the conversation to the end of the process, even if the loop is stuck."""
PARENT_POLL = 3.0
"""Seconds between two looks at the editor's process where the system cannot tell us of its end."""

_SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


class Server(Shape):
    """What is served: anything that holds our protocol, such as a pygls ``LanguageServer``."""

    @property
    def protocol(self) -> Any:
        """The ``Protocol``."""


@dataclass(frozen=True, slots=True)
class _Ending:
    reason: str
    code: int


async def serve(
    server: Server,
    on_end: Callable[[], Awaitable[None]],
    *,
    wire: Wire | None = None,
    own_process: bool = True,
) -> int:
    """Serve one editor until it is gone or done, then await ``on_end`` once; returns the exit code.

    0 after ``shutdown`` (by ``exit`` or the end of stdin), 1 when the editor left without it or sent what cannot be
    read, 128 + n after signal n. ``on_end`` is given ``GRACE`` seconds. With ``own_process`` signals are listened to,
    and the process is ended by force ``DEADLINE`` seconds after the end of the conversation; tests that serve in
    their own process go without.
    """
    protocol = server.protocol
    assert isinstance(protocol, Protocol)
    wire = wire or claim_stdio()
    loop = asyncio.get_running_loop()
    ended: asyncio.Future[_Ending] = loop.create_future()

    def settle(ending: _Ending) -> None:
        if not ended.done():
            ended.set_result(ending)

    def end(reason: str, code: int) -> None:
        """Say that it is over; the first word counts. From any thread."""
        if own_process:
            _insist(code)
        with contextlib.suppress(RuntimeError):  # the loop is closed: it was over before
            loop.call_soon_threadsafe(settle, _Ending(reason, code))

    outbox = Outbox(wire.outgoing, on_broken=lambda reason: end(reason, 1))
    inbox = Inbox(wire.incoming, outbox, on_end=(lambda: _insist(1)) if own_process else (lambda: None))
    background: list[asyncio.Task[None]] = []

    def watch(process_id: int | None) -> None:
        if process_id is not None:
            gone = watch_parent(process_id, lambda: end(f"process {process_id}, the editor, is gone", 1))
            background.append(loop.create_task(gone))

    protocol.attach(outbox, on_initialize=watch, on_exit=lambda code: end("exit", code))
    background.append(loop.create_task(_pump(inbox, protocol, end)))
    outbox.start()
    inbox.start()
    with _signals(end) if own_process else contextlib.nullcontext():
        ending = await ended
        log.info("Ending: %s", ending.reason)
        inbox.close()
        for task in background:
            task.cancel()
        try:
            async with asyncio.timeout(GRACE):
                await protocol.close()
                await on_end()
        except TimeoutError:
            log.error("Not everything was ended within %g s", GRACE)
        except Exception:
            log.exception("The end did not go well")
        if not await asyncio.to_thread(outbox.close, FLUSH):
            log.warning("The editor did not read our last messages")
    return ending.code


async def watch_parent(process_id: int, gone: Callable[[], object]) -> None:
    """Call ``gone`` once the process has ended; return at once if there is none of that number to be seen.

    An editor in another container tells a number that means nothing here, so what cannot be seen at the first look
    is never missed.
    """
    if not _alive(process_id):
        log.info("The editor's process %d is not visible from here and not watched", process_id)
        return
    try:
        fd = os.pidfd_open(process_id)
    except (AttributeError, OSError):  # not Linux, too old, or forbidden
        while _alive(process_id):  # noqa: ASYNC110 - nothing here could set an event
            await asyncio.sleep(PARENT_POLL)
    else:
        try:
            await _readable(fd)
        finally:
            os.close(fd)
    gone()


async def _pump(inbox: Inbox, protocol: Protocol, end: Callable[[str, int], None]) -> None:
    """Hand messages on one by one; a handler takes its first step before the next message is looked at."""
    while True:
        match await inbox.next():
            case EndOfInput(reason=cut):
                clean = cut is None and protocol.phase == "shutdown"
                end(cut or "end of input", 0 if clean else 1)
                return
            case FrameError(reason, fatal=True):
                end(f"unreadable input: {reason}", 1)
                return
            case item:
                try:
                    protocol.receive(item)
                except Exception as error:
                    log.exception("A message could not be taken")
                    end(f"internal error: {type(error).__name__}", 1)
                    return
        await asyncio.sleep(0)


async def _readable(fd: int) -> None:
    loop = asyncio.get_running_loop()
    ready = asyncio.Event()
    loop.add_reader(fd, ready.set)
    try:
        await ready.wait()
    finally:
        loop.remove_reader(fd)


def _alive(process_id: int) -> bool:
    if process_id <= 0:
        return False
    try:
        os.kill(process_id, 0)
    except PermissionError:
        return True
    except (OSError, OverflowError):
        return False
    return True


@contextlib.contextmanager
def _signals(end: Callable[[str, int], None]) -> Iterator[None]:
    """End in the same orderly way on signals. Plain handlers: they run even while a handler of ours blocks the loop."""

    def handle(number: int, _: object) -> None:
        end(f"signal {signal.Signals(number).name}", 128 + number)

    before = {number: signal.signal(number, handle) for number in _SIGNALS}
    signal.signal(signal.SIGPIPE, signal.SIG_IGN)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, signal.SIG_DFL if handler is None else handler)


def _insist(code: int) -> None:
    """End this process by force after ``DEADLINE`` seconds, unless it has ended by then. The first call counts."""
    name = "deadline"
    if any(thread.name == name for thread in threading.enumerate()):
        return

    def wait() -> None:
        time.sleep(DEADLINE)
        log.error("Ended by force: something did not stop")
        os._exit(code or 1)

    threading.Thread(target=wait, name=name, daemon=True).start()
