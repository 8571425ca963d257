"""An editor that stops reading costs memory up to a mark, and its turn waits."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

from tests.support.link import Link, notification, request
from tests.support.world import SERVE_INSTALLED, World

ITEMS = 60_000


def peak(pid: int) -> int:
    """The process's largest resident size so far, in KiB."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))


async def test_items_for_an_editor_that_does_not_read_do_not_pile_up(world: World) -> None:
    """RX-01: 60 MB of items wait in codex' pipe, not in the daemon; the daemon ends in time all the same."""
    world.put("a.txt", "one\n")
    world.commit()
    lines = [{"type": "thread.started", "thread_id": "01a20000-0000-7000-8000-000000000000"}]
    stream = world.base / "stream"
    with stream.open("w") as out:
        out.writelines(json.dumps(line) + "\n" for line in lines)
        for number in range(ITEMS):
            item = {"id": f"item_{number}", "type": "reasoning", "text": "x" * 1000}
            out.write(json.dumps({"type": "item.completed", "item": item}) + "\n")
    fake = world.put(
        "../fake",
        f'#!/bin/sh\n[ "$1" = --version ] && {{ echo "codex-cli 0.163.0"; exit; }}\ncat >/dev/null; cat {stream}\n',
        0o755,
    )
    env = {**world.environ, "CODEX_LSP_CODEX": str(fake)}
    async with Link.spawn(SERVE_INSTALLED, env=env, cwd=world.base) as link:
        assert link.process is not None
        link.send(
            request(1, "initialize", {"processId": None, "rootUri": world.ws.as_uri(), "capabilities": {}})
        )
        await link.receive()
        link.send(notification("initialized", {}))
        before = peak(link.process.pid)
        link.send(request(2, "codex/turn/start", {"prompt": "go"}))
        # Nothing is read from here on: the daemon's memory settles far below what the stream holds.
        settled, last = 0, 0
        async with asyncio.timeout(30):
            while settled < 10:
                await asyncio.sleep(0.2)
                now = peak(link.process.pid)
                settled, last = (settled + 1, now) if now == last and now > before else (0, now)
        assert last - before < 45_000
