"""Noticing what the agent writes."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import aclosing
from pathlib import Path
from typing import Any

import pytest
import watchfiles
from codex_lsp.workspace import watch as watch_module
from codex_lsp.workspace.watch import watch
from rooms_kit import House, house, needs_bwrap

__all__ = ["house"]


async def _next(notices: AsyncIterator[None], seconds: float = 10) -> None:
    await asyncio.wait_for(anext(notices), seconds)


async def _write_until_told(folder: Path, notices: AsyncIterator[None]) -> None:
    """The watch begins some time after it is asked for: write until it tells."""
    told = asyncio.ensure_future(_next(notices))
    number = 0
    while not told.done():
        (folder / f"f{number}").write_text("x")
        number += 1
        await asyncio.wait([told], timeout=0.1)
    await told


async def test_a_write_is_told_and_stopping_ends_it_promptly(tmp_path: Path) -> None:
    stop = asyncio.Event()
    async with aclosing(watch([tmp_path], stop)) as notices:
        await _write_until_told(tmp_path, notices)
        started = time.monotonic()
        stop.set()
        with pytest.raises(StopAsyncIteration):
            while True:
                await _next(notices)
        assert time.monotonic() - started < 2


async def test_cancelling_ends_it_promptly(tmp_path: Path) -> None:
    async def follow() -> None:
        async for _ in watch([tmp_path], asyncio.Event()):
            pass

    task = asyncio.create_task(follow())
    await asyncio.sleep(0)
    task.cancel()
    started = time.monotonic()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert time.monotonic() - started < 2


@pytest.mark.parametrize("failing", [1, 2])
async def test_it_degrades_when_the_systems_limits_are_reached(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: int
) -> None:
    """RX-09: first to polling, then to a timer; it never fails and never goes silent."""
    real, asked = watchfiles.awatch, []

    async def limited(*paths: Path, **options: Any) -> AsyncIterator[object]:
        asked.append(options["force_polling"])
        if len(asked) <= failing:
            raise OSError(28, "OS file watch limit reached")
        async with aclosing(real(*paths, **options)) as notices:
            async for notice in notices:
                yield notice

    monkeypatch.setattr(watchfiles, "awatch", limited)
    stop = asyncio.Event()
    async with aclosing(watch([tmp_path], stop)) as notices:
        await _write_until_told(tmp_path, notices)
        stop.set()
    assert asked == [False, True]


async def test_what_cannot_be_watched_is_looked_at_from_time_to_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch_module, "_TICK_MS", 100)
    async with aclosing(watch([tmp_path / "missing"], asyncio.Event())) as notices:
        await _next(notices)


@needs_bwrap()
async def test_what_the_agent_writes_in_an_overlay_is_noticed(house: House) -> None:
    house.write({"a": "a"})
    room = house.open()
    stop = asyncio.Event()
    async with aclosing(watch(room.watch, stop)) as notices:
        script = "i=0; while [ $i -lt 100 ]; do echo x >> a; mkdir -p d/e; echo $i > d/e/f; sleep 0.1; i=$((i+1)); done"
        process = await asyncio.create_subprocess_exec(*room.launch, "sh", "-c", script, cwd=room.folder)
        try:
            await _next(notices)
            while {change.path for change in room.changes()} != {"a", "d/e/f"}:
                await _next(notices)
        finally:
            process.kill()
            await process.wait()
            stop.set()
