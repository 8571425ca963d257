"""Ctrl-C and its kin: the first asks for an orderly end, the second for an end at once."""

from __future__ import annotations

import asyncio
import signal
from types import TracebackType
from typing import Any, Self

_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Stop:
    """Turns SIGINT, SIGTERM and SIGHUP into two events while it is entered."""

    def __init__(self) -> None:
        self.asked = asyncio.Event()
        self.again = asyncio.Event()

    def __enter__(self) -> Self:
        for number in _SIGNALS:
            asyncio.get_running_loop().add_signal_handler(number, self.press)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for number in _SIGNALS:
            asyncio.get_running_loop().remove_signal_handler(number)

    def press(self) -> None:
        """One Ctrl-C."""
        if self.asked.is_set():
            self.again.set()
        self.asked.set()


async def came_first(work: asyncio.Future[Any], event: asyncio.Event) -> bool:
    """Waits for some work or an event; whether the work is done."""
    waiter: asyncio.Future[Any] = asyncio.ensure_future(event.wait())
    try:
        await asyncio.wait({work, waiter}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        waiter.cancel()
    return work.done()
