"""Whether codex is signed in, asked of the real one."""

from __future__ import annotations

import json
import subprocess

import pytest
from codex_lsp.turns import account

from tests.support.fake_editor import FakeEditor
from tests.support.world import World

KEY = "sk-canary-0123456789abcdef"


def login(world: World, *arguments: str, given: str = "") -> None:
    command = [world.environ["CODEX_LSP_CODEX"], "login", *arguments]
    subprocess.run(command, input=given.encode(), env=world.environ, check=True, capture_output=True)


async def asked(editor: FakeEditor) -> dict[str, object]:
    said: dict[str, object] = await editor.request("codex/account/read")
    return said


async def test_signing_in_is_seen_and_no_part_of_the_key_is_passed_on(world: World) -> None:
    world.home.mkdir()
    async with world.daemon(process=True, options={"logLevel": "debug"}) as editor:
        assert await asked(editor) == {
            "signedIn": False,
            "message": "Codex is not signed in; run `codex login`.",
        }
        login(world, "--with-api-key", given=KEY)
        assert await asked(editor) == {"signedIn": True, "method": "apiKey"}
        assert "sk-canary" not in json.dumps(editor.heard)
        assert b"sk-canary" not in editor.link.stderr
    assert "sk-canary" not in json.dumps(world.log())


async def test_a_provider_that_needs_no_sign_in_is_told(world: World) -> None:
    world.script([{"say": "hello"}])
    async with world.daemon() as editor:
        said = await asked(editor)
    assert (said["signedIn"], said["method"]) == (True, "provider")


async def test_a_configuration_that_codex_cannot_read_is_not_taken_for_signed_out(world: World) -> None:
    world.put(world.home / "config.toml", f'model_provider = "{KEY}\n')
    async with world.daemon() as editor:
        said = await asked(editor)
    assert said["signedIn"] is False
    assert "not known" in str(said["message"])
    assert KEY not in str(said)


async def test_a_codex_that_does_not_answer_keeps_nobody_waiting(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(account, "PATIENCE", 0.3)
    fake = world.put(
        "../codex", '#!/bin/sh\n[ "$1" = login ] && exec sleep 1000\necho codex-cli 0.163.0\n', 0o755
    )
    async with world.daemon(options={"codexPath": str(fake)}) as editor:
        said = await asked(editor)
    assert said["signedIn"] is False
    assert "did not answer" in str(said["message"])
