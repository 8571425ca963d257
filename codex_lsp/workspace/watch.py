"""Tells when something may have changed in a room."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing
from pathlib import Path

import watchfiles

_QUIET_MS = 100
"""Changes that follow each other faster are told as one."""
_LONGEST_MS = 500
"""Changes that never pause are told this often."""
_POLL_MS = 1_000
_TICK_MS = 15_000

_log = logging.getLogger(__name__)


async def watch(paths: Sequence[Path], stop: asyncio.Event) -> AsyncIterator[None]:
    """Yields after changes below ``paths`` until ``stop`` is set (which a cancellation sets too).

    A hint, not a record: look at the trees to know what changed. Where the system's limits on file
    notification are reached it looks by itself once a second; where that fails too it yields once a second.
    """
    for polling in (False, True):
        notices = watchfiles.awatch(
            *paths,
            watch_filter=None,
            debounce=_LONGEST_MS,
            step=_QUIET_MS,
            stop_event=stop,
            # Looks are hints that may get lost (a full queue, a directory that may not be read): tick slowly too.
            rust_timeout=_TICK_MS,
            yield_on_timeout=True,
            force_polling=polling,
            poll_delay_ms=_POLL_MS,
            ignore_permission_denied=True,
        )
        try:
            async with aclosing(notices):
                async for _ in notices:
                    yield None
            return
        except (OSError, RuntimeError, ExceptionGroup) as error:  # a group: a name that is no UTF-8, for one
            _log.info("Watching %s falls back to %s: %s", paths, "a timer" if polling else "polling", error)
    while not stop.is_set():
        try:
            await asyncio.wait_for(stop.wait(), _POLL_MS / 1000)
        except TimeoutError:
            yield None
