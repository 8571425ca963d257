"""Runs one turn over the wire: start, listen, cancel on Ctrl-C, and hear its last word."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, TypeVar

from codex_lsp.terminal.client import Daemon, Failure, Heard
from codex_lsp.terminal.stop import Stop, came_first

_TICK_SECONDS = 0.125
T = TypeVar("T")


async def follow(
    daemon: Daemon,
    params: dict[str, Any],
    stop: Stop,
    *,
    heard: Heard,
    began: Callable[[dict[str, Any]], None] = lambda started: None,
    stopping: Callable[[], None] = lambda: None,
    tick: Callable[[], None] | None = None,
) -> dict[str, Any]:
    """Runs one turn to its ``codex/turn/ended`` and returns that; a stop cancels it and waits until nothing runs.

    Raises:
        Failure: it was refused, or the daemon is gone.
    """
    if stop.asked.is_set():
        return {"status": "cancelled"}
    ended: asyncio.Future[dict[str, Any]] = asyncio.get_running_loop().create_future()
    early: list[tuple[str, dict[str, Any]]] | None = []  # what came before the answer to the start was seen

    def listen(method: str, told: dict[str, Any]) -> None:
        if early is not None:
            early.append((method, told))
            return
        heard(method, told)
        if method == "codex/turn/ended" and not ended.done():
            ended.set_result(told)
            daemon.heard = lambda method, params: None  # that was the turn's last word

    async def run() -> dict[str, Any]:
        started = await daemon.request("codex/turn/start", params)
        began(started)
        nonlocal early
        held, early = early or [], None
        for method, told in held:
            listen(method, told)
        turn_id.set_result(started["turnId"])
        return await ended

    async def cancel() -> dict[str, Any]:
        await asyncio.wait({running, turn_id}, return_when=asyncio.FIRST_COMPLETED)
        if not running.done():
            with contextlib.suppress(Failure):  # it may have ended meanwhile, which `running` tells
                await daemon.request("codex/turn/cancel", {"turnId": turn_id.result()})
        return await running

    turn_id: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
    daemon.heard = listen
    async with _ticking(tick):
        running: asyncio.Future[dict[str, Any]] = asyncio.ensure_future(_or_gone(daemon, run()))
        try:
            if await came_first(running, stop.asked):
                return await running
            stopping()
            return await cancel()
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)


def both(first: Heard, second: Heard) -> Heard:
    """Has two hear everything, in that order."""

    def heard(method: str, told: dict[str, Any]) -> None:
        first(method, told)
        second(method, told)

    return heard


async def _or_gone(daemon: Daemon, work: Awaitable[T]) -> T:
    """Some work, or the failure of the daemon that it depends on."""
    task: asyncio.Future[T] = asyncio.ensure_future(work)
    gone: asyncio.Future[Any] = asyncio.ensure_future(daemon.gone())
    try:
        await asyncio.wait({task, gone}, return_when=asyncio.FIRST_COMPLETED)
        if not task.done():
            gone.result()
        return await task
    finally:
        task.cancel()
        gone.cancel()
        await asyncio.gather(task, gone, return_exceptions=True)


@contextlib.asynccontextmanager
async def _ticking(tick: Callable[[], None] | None) -> AsyncIterator[None]:
    async def run() -> None:
        while tick is not None:
            await asyncio.sleep(_TICK_SECONDS)
            tick()

    task = asyncio.ensure_future(run())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
