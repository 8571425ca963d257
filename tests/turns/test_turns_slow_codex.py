"""A codex that does not say its version keeps no editor waiting, and a turn only so long."""

from __future__ import annotations

import time

import pytest
from codex_lsp.agent import binary

from tests.support.fake_editor import ServerError
from tests.support.world import World


async def test_an_editor_is_answered_at_once_and_the_first_turn_fails_in_time(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PF-13"""
    monkeypatch.setattr(binary, "_PATIENCE", 6.0)
    asked = world.base / "asked"
    fake = world.put("../codex", f"#!/bin/sh\necho >> {asked}\nexec sleep 9999\n", 0o755)
    world.put("a.txt", "one\n")
    world.commit()
    begun = time.monotonic()
    async with world.daemon(options={"codexPath": str(fake)}) as editor:
        assert time.monotonic() - begun < 4
        about = editor.server["capabilities"]["experimental"]["codex"]
        assert (about["codex"], about["late"]) == (None, True)
        with pytest.raises(ServerError) as error:
            await editor.request("codex/turn/start", {"prompt": "go"})
        assert error.value.data["kind"] == "codexUnusable"
        assert "did not answer" in error.value.message
        assert time.monotonic() - begun < 10  # the wait that initialize began, not one more
        assert len(asked.read_text()) == 1


async def test_leaving_does_not_wait_for_it(world: World) -> None:
    fake = world.put("../codex", "#!/bin/sh\necho $$ > $0.pid\nexec sleep 9999\n", 0o755)
    async with world.daemon(process=True, options={"codexPath": str(fake)}) as editor:
        begun = time.monotonic()
        assert await editor.shutdown() == 0
    assert time.monotonic() - begun < 4


async def test_a_codex_that_answers_is_told_as_ever(world: World) -> None:
    async with world.daemon() as editor:
        about = editor.server["capabilities"]["experimental"]["codex"]
    assert about["codex"]["version"]
    assert "late" not in about
