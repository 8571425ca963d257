"""What goes in with a prompt, and what does not."""

from __future__ import annotations

import json
from typing import Any

from tests.support.fake_editor import FakeEditor
from tests.support.world import World


async def run(editor: FakeEditor, prompt: Any, **more: Any) -> Any:
    await editor.request("codex/turn/start", {"prompt": prompt, **more}, within=60)
    return await editor.wait_for("codex/turn/ended", within=60)


async def test_commands_of_the_agent_see_no_keys_and_codex_keeps_its_own(world: World) -> None:
    """SE-02"""
    world.put("a.txt", "one\n")
    world.commit()
    world.script([{"run": "env"}, {"say": "done"}])
    keys = {
        name: f"canary-{name}"
        for name in (
            "OPENAI_API_KEY", "CODEX_API_KEY", "ANTHROPIC_API_KEY", "GITHUB_TOKEN", "AWS_SECRET_ACCESS_KEY",
            "MY_PASSWORD", "EXTRA_CANARY",
        )
    }  # fmt: skip
    async with world.daemon(environ=keys, options={"environmentExclude": ["EXTRA_*"]}) as editor:
        end = await run(editor, "Look")
        assert end["status"] == "completed"
        [seen] = [p["text"] for p in editor.messages("codex/output") if p["text"]]
        assert "HOME=" in seen
        assert "canary" not in seen
    assert "canary" not in json.dumps(world.asked())
    kept = [path for path in world.state.rglob("*") if path.is_file() and b"canary" in path.read_bytes()]
    assert kept == []


async def test_the_prompt_is_never_taken_for_flags_and_may_be_long(world: World) -> None:
    world.put("a.txt", "one\n")
    world.commit()
    world.script([{"say": "done"}])
    async with world.daemon() as editor:
        for prompt in ("--help", "-", "resume --last", "ünï\u0000code 🎉 \u202e", "x" * 300_000):
            end = await run(editor, prompt)
            assert end["status"] == "completed", prompt[:20]
            assert world.words() == prompt, prompt[:20]


async def test_the_state_folder_is_private(world: World) -> None:
    world.put("a.txt", "one\n")
    world.commit()
    world.script([{"run": "echo two >> a.txt"}])
    async with world.daemon() as editor:
        await run(editor, "Work")
        open_to_others = [
            str(path.relative_to(world.state))
            for path in (world.state, *world.state.rglob("*"))
            if path.lstat().st_mode & 0o077 and not path.is_symlink()
        ]
    assert open_to_others == []
