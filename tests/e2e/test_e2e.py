"""The whole way through the installed command, as whoever runs the tests and as an ordinary user."""

from __future__ import annotations

import asyncio
import difflib
import os
import subprocess
from pathlib import Path

import pytest

from tests.stories.story import dump, read, tell
from tests.support.applying import NOBODY, in_child
from tests.support.world import SERVE_INSTALLED, World

ROOT = Path(__file__).parents[2]
STORIES = ROOT / "tests" / "stories"
CORE = ["accept_by_hunk", "every_kind_of_change", "unsaved_text", "killed_after_the_end", "thread_goes_on"]

pytestmark = [pytest.mark.codex, pytest.mark.timeout(300)]


@pytest.mark.parametrize("name", CORE)
async def test_story_through_the_installed_command(name: str, world: World) -> None:
    told, expected = read(STORIES / f"{name}.yaml")
    outcome = await tell({**told, "process": True}, world, argv=SERVE_INSTALLED)
    assert dump(outcome) == dump(expected)


def test_the_installed_command_says_its_version() -> None:
    done = subprocess.run([SERVE_INSTALLED[0], "--version"], capture_output=True, text=True, check=True)
    assert "codex-lsp" in done.stdout


@pytest.mark.root
async def test_the_core_of_the_stories_as_an_ordinary_user(world: World) -> None:
    """Rooms, their launcher and the state folder are another matter without root's rights."""
    if os.geteuid() != 0:
        pytest.skip("only root can become another user; the other tests ran as an ordinary one")
    codex = world.environ["CODEX_LSP_CODEX"]
    can = await asyncio.to_thread(in_child, lambda: os.access(codex, os.R_OK | os.X_OK), uid=NOBODY)
    if not can:
        pytest.skip(f"an ordinary user cannot run {codex}")
    # Whatever is needed of Python is loaded by now or by this; the other user may not be able to read it.
    await tell(read(STORIES / "unsaved_text.yaml")[0], world)

    def child() -> list[str]:
        told: list[str] = []
        for name in [*CORE[:3], *CORE[4:], "room_copy", "added_folders", "git_is_left_alone", "restart"]:
            story, expected = read(STORIES / f"{name}.yaml")
            with World.make() as own:
                assert own.base.stat().st_uid == NOBODY
                outcome = dump(asyncio.run(tell(story, own))).splitlines()
            told += difflib.unified_diff(dump(expected).splitlines(), outcome, name, "happened", lineterm="")
        return told

    told = await asyncio.to_thread(in_child, child, uid=NOBODY)
    assert not told, "\n".join(told)
