"""A daemon killed at any file-system call while it applies: every file is old or new, and its record says which."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

import pytest
from codex_lsp.daemon import make_core
from codex_lsp.settings import Settings
from codex_lsp.turns.sessions import Sessions
from codex_lsp.turns.turn import BufferEdit, Snapshot
from codex_lsp.views.updates import Update

from tests.support.applying import in_child
from tests.support.calls import die_at
from tests.support.world import World

COMMAND = (
    "sed -i s/one/ONE/ a.txt; rm gone.txt; mkdir sub; echo new > sub/new.txt; "
    "mv old.txt sub/moved.txt; chmod +x tool.sh"
)
FILES = {
    "a.txt": "one\ntwo\n",
    "gone.txt": "bye\n",
    "old.txt": "a text that is long enough\nto be known again\nunder another name\n",
    "tool.sh": "#!/bin/sh\n",
}


class Nobody:
    """An editor with nothing open."""

    def look(self) -> Snapshot:
        return Snapshot((), ())

    def show(self, update: Update) -> None:
        pass

    async def edit(self, edits: Sequence[BufferEdit]) -> Sequence[str | None]:
        raise AssertionError("nothing is open")


@asynccontextmanager
async def restarted(world: World) -> AsyncIterator[Sessions]:
    """The core of a daemon that has ended what a crash left."""
    core = make_core(lambda: Settings(state_folder=str(world.state)), Nobody())
    await core.load((world.ws,))
    yield core.sessions
    await core.sessions.end()


async def proposed(world: World) -> str:
    for path, text in FILES.items():
        world.put(path, text)
    world.commit()
    world.script([{"run": COMMAND}])
    async with world.daemon() as editor:
        await editor.request("codex/turn/start", {"prompt": "Work"}, within=60)
        return str((await editor.wait_for("codex/turn/ended", within=60))["proposalId"])


def files(world: World) -> dict[str, Any]:
    return {path: value for path, value in world.disk().items() if not path.startswith(".git")}


class Photo:
    """The user's folder and our state as they were, to begin again from."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._kept = world.base / "photo"
        for folder in (world.ws, world.state):
            shutil.copytree(folder, self._kept / folder.name, symlinks=True)

    def restore(self) -> None:
        for folder in (self._world.ws, self._world.state):
            shutil.rmtree(folder)
            shutil.copytree(self._kept / folder.name, folder, symlinks=True)


async def states(world: World, proposal_id: str) -> dict[str, str]:
    """Path → what is recorded of its only hunk, after what a crash left was ended."""
    async with restarted(world) as sessions:
        held = sessions.proposals.get(proposal_id)
        return {file.path: hunk.state for file in held.proposal.files for hunk in file.hunks}


def standing(before: dict[str, Any], after: dict[str, Any], now: dict[str, Any]) -> dict[str, str]:
    """Path → whether the disk holds it as before or as after; a file that is torn fails."""
    moved = {"sub/moved.txt": "old.txt"}
    found = {}
    for path in ("a.txt", "gone.txt", "sub/new.txt", "sub/moved.txt", "tool.sh"):
        places = [path, moved.get(path, path)]
        old, new, here = ([tree.get(place) for place in places] for tree in (before, after, now))
        assert here in (old, new), f"{path} is torn: {here}"
        found[path] = "pending" if here == old else "accepted"
    assert set(now) <= set(before) | set(after) | {"sub/"}, "something was left lying about"
    return found


async def accept(world: World, proposal_id: str) -> None:
    async with restarted(world) as sessions:
        await sessions.proposals.accept(proposal_id, None, None, True)


async def undo(world: World, proposal_id: str) -> None:
    async with restarted(world) as sessions:
        await sessions.proposals.undo(proposal_id)


@pytest.mark.parametrize("way", ["accept", "undo"])
async def test_killed_at_every_call_every_file_is_old_or_new_and_the_restart_says_which(
    world: World, way: str
) -> None:
    proposal_id = await proposed(world)
    original = files(world)
    if way == "undo":
        await accept(world, proposal_id)
    before = files(world)
    photo = Photo(world)
    action = accept if way == "accept" else undo
    await action(world, proposal_id)
    after = files(world)
    assert before != after
    killed = 0
    for number in range(1, 1000):
        photo.restore()

        def child(number: int = number) -> str:
            with die_at(number):
                asyncio.run(action(world, proposal_id))
            return "survived"

        if await asyncio.to_thread(in_child, child) == "survived":
            break
        killed = number
        recorded = await states(world, proposal_id)
        here = files(world)
        old, new = (before, after) if way == "accept" else (after, before)
        assert recorded == standing(old, new, here), f"killed at call {number}"
        assert await states(world, proposal_id) == recorded, "a second restart says something else"
        # From here everything can still be had, and everything can be taken back.
        async with restarted(world) as sessions:
            await sessions.proposals.accept(proposal_id, None, None, True)
            assert files(world) == new
            while sessions.proposals.get(proposal_id).history:
                await sessions.proposals.undo(proposal_id)
        assert files(world) == original, f"killed at call {number}"
    assert killed > 20
