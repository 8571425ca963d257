"""Where a turn works: odd folders, odd repositories."""

from __future__ import annotations

import os
from typing import Any

import pytest

from tests.support.applying import NOBODY
from tests.support.fake_editor import FakeEditor, ServerError
from tests.support.world import World, digest_of_tree


async def run(editor: FakeEditor, prompt: str = "Work", **options: Any) -> tuple[Any, Any]:
    """The answer to the start of a turn, and its end."""
    started = await editor.request("codex/turn/start", {"prompt": prompt, "options": options}, within=60)
    ended = await editor.wait_for(
        "codex/turn/ended", lambda params: params["turnId"] == started["turnId"], within=60
    )
    return started, ended


async def accept(editor: FakeEditor, ended: Any) -> Any:
    return await editor.request("codex/proposal/accept", {"proposalId": ended["proposalId"]})


def at_home(world: World, name: str) -> None:
    """Moves CODEX_HOME."""
    world.home = world.base / name
    world.environ["CODEX_HOME"] = str(world.home)


EVIL = 'notify = ["evil"]'
ATTACK = f"for f in .codex codex-home; do echo '{EVIL}' >> $f/config.toml; mv $f/config.toml $f/x; done; true"


async def test_a_codex_home_that_commands_could_write_is_refused_unless_they_may_write_nothing(
    world: World,
) -> None:
    """PT-12"""
    world.put(str(world.base / "a.txt"), "one\n")
    world.git("init", "-q", cwd=world.base)
    world.script([{"run": ATTACK}])
    config = (world.home / "config.toml").read_bytes()
    world.ws.rmdir()
    world.ws = world.base
    async with world.daemon() as editor:
        with pytest.raises(ServerError) as error:
            await run(editor)
        assert error.value.data["kind"] == "codexHomeExposed"
        assert str(world.home) in error.value.message
        assert "read-only" in error.value.data["hint"]
        assert world.rooms() == []
        assert world.asked() == []
        _, ended = await run(editor, sandbox="read-only")
        assert ended["status"] == "completed"
    assert (world.home / "config.toml").read_bytes() == config


async def test_a_workspace_that_holds_codex_home_and_our_own_state_works(world: World) -> None:
    """PT-12: someone opens their home folder; commands of the agent cannot write Codex' configuration there."""
    at_home(world, ".codex")
    world.put(str(world.base / "a.txt"), "one\n")
    world.git("init", "-q", cwd=world.base)
    world.script([{"run": f"echo two >> a.txt; {ATTACK}"}])
    config = (world.home / "config.toml").read_bytes()
    world.ws.rmdir()
    world.ws = world.base
    async with world.daemon() as editor:
        started, ended = await run(editor)
        assert ended["status"] == "completed"
        proposal = (await editor.request("codex/proposal/read", {"proposalId": ended["proposalId"]}))[
            "proposal"
        ]
        assert [file["path"] for file in proposal["files"]] == ["a.txt"], started["room"]
        assert len((await accept(editor, ended))["accepted"]) == 1
        assert (world.base / "a.txt").read_text() == "one\ntwo\n"
        assert (world.home / "config.toml").read_bytes() == config
        # The thread was kept in the real CODEX_HOME: it can go on.
        again = await editor.request(
            "codex/turn/start", {"prompt": "More", "threadId": ended["threadId"]}, within=60
        )
        more = await editor.wait_for("codex/turn/ended", lambda p: p["turnId"] == again["turnId"], within=60)
        assert (more["status"], more["threadId"]) == ("completed", ended["threadId"])


async def test_a_workspace_that_is_a_link_is_worked_in_under_the_name_the_user_gave_it(world: World) -> None:
    world.put("a.txt", "one\n")
    world.commit()
    link = world.base / "link"
    link.symlink_to(world.ws)
    world.script([{"run": "pwd; echo two >> a.txt"}, {"say": "{last_output}"}])
    real, world.ws = world.ws, link
    async with world.daemon() as editor:
        await editor.open("a.txt", "one unsaved\n")
        _, ended = await run(editor)
        assert ended["finalMessage"].strip() in (str(link), str(real))
        proposal = (await editor.request("codex/proposal/read", {"proposalId": ended["proposalId"]}))[
            "proposal"
        ]
        assert [file["uri"] for file in proposal["files"]] == [f"file://{link}/a.txt"]
        assert len((await accept(editor, ended))["accepted"]) == 1
        assert editor.text("a.txt") == "one unsaved\ntwo\n"
        assert (real / "a.txt").read_text() == "one\n"


async def test_a_folder_below_the_repository_is_a_workspace_too(world: World) -> None:
    world.put("sub/a.txt", "one\n")
    world.put(".gitignore", "*.log\n")
    world.commit()
    world.script(
        [{"run": "echo two >> a.txt; echo x > x.log; git -C .. status --short; echo up >> ../up.txt || true"}]
    )
    world.ws = world.ws / "sub"
    async with world.daemon() as editor:
        started, ended = await run(editor)
        assert started["gitCheck"]["root"] == str(world.ws.parent)
        proposal = (await editor.request("codex/proposal/read", {"proposalId": ended["proposalId"]}))[
            "proposal"
        ]
        assert [file["path"] for file in proposal["files"]] == ["a.txt"]
        assert proposal["ignored"] == 1
    assert not (world.ws.parent / "up.txt").exists(), "something outside the workspace was changed"


async def test_what_a_hostile_repository_names_is_never_run(world: World) -> None:
    world.put("a.txt", "one\n")
    world.commit()
    canary = world.base / "canary"
    script = f'#!/bin/sh\necho "$0 $*" $(cat /proc/$PPID/cmdline | tr "\\0" " ") >> {canary}\n'
    world.put("evil.sh", script, 0o755)
    world.put(".gitattributes", "*.txt filter=evil diff=evil\n")
    world.commit()
    for key in ("filter.evil.clean", "filter.evil.process", "filter.evil.smudge", "diff.evil.textconv"):
        world.git("config", key, str(world.ws / "evil.sh"))
    world.git("config", "filter.evil.required", "true")
    world.put("a.txt", "two\n")  # of the size on record: git has to read it to know
    for key in ("core.fsmonitor", "core.pager", "core.editor", "diff.external", "core.sshCommand"):
        world.git("config", key, str(world.ws / "evil.sh"))
    for hook in ("post-index-change", "pre-commit", "post-checkout"):
        world.put(f".git/hooks/{hook}", script, 0o755)
    before = digest_of_tree(world.ws / ".git")
    world.script([{"say": "hello"}])
    async with world.daemon() as editor:
        started, ended = await run(editor)
        assert ended["status"] == "completed"
        assert "core.fsmonitor" in " ".join(started["gitCheck"]["unsafe"]).lower()
    assert not canary.exists(), canary.read_text()
    assert digest_of_tree(world.ws / ".git") == before


@pytest.mark.parametrize("inside", [False, True])
async def test_a_bare_repository_is_refused(world: World, inside: bool) -> None:
    world.git("init", "-q", "--bare", ".")
    if inside:
        world.ws = world.ws / "hooks"
    world.script([{"say": "hello"}])
    async with world.daemon() as editor:
        with pytest.raises(ServerError) as error:
            await run(editor)
        assert error.value.data["kind"] == "unsafeRepository"
    assert world.asked() == []
    assert world.rooms() == []


async def test_a_detached_head_is_told_and_is_no_obstacle(world: World) -> None:
    world.put("a.txt", "one\n")
    world.commit()
    world.git("checkout", "-q", "--detach")
    world.script([{"say": "hello"}])
    async with world.daemon() as editor:
        started, ended = await run(editor)
        assert (started["gitCheck"]["detached"], started["gitCheck"].get("branch")) == (True, None)
        assert ended["status"] == "completed"


async def test_model_effort_and_config_reach_codex_and_its_own_config_stays(world: World) -> None:
    world.put("a.txt", "one\n")
    world.commit()
    world.script([{"say": "hello"}])
    before = (world.home / "config.toml").read_bytes()
    async with world.daemon(options={"trust": "trusted"}) as editor:
        _, ended = await run(
            editor, model="gpt-5.4", reasoningEffort="low", config={"model_reasoning_summary": "detailed"}
        )
        assert ended["status"] == "completed"
    body = world.asked()[-1]
    assert (body["model"], body["reasoning"]) == ("gpt-5.4", {"effort": "low", "summary": "detailed"})
    assert (world.home / "config.toml").read_bytes() == before


async def test_settings_of_the_user_are_the_defaults_of_every_turn(world: World) -> None:
    world.put("a.txt", "one\n")
    world.commit()
    world.script([{"run": "(echo two >> a.txt) 2>/dev/null || echo refused"}, {"say": "{last_output}"}])
    world.put(
        str(world.base / "config/codex-lsp/config.toml"),
        'sandbox = "read-only"\nmodel = "gpt-5.4"\nroom = "copy"\n',
    )
    async with world.daemon() as editor:
        started, ended = await run(editor)
        assert started["room"]["kind"] == "copy"
        assert ended["finalMessage"].strip() == "refused"
        _, ended = await run(editor, sandbox="workspace-write")
        assert ended["proposalId"]
    assert world.asked()[0]["model"] == "gpt-5.4"


@pytest.mark.root
async def test_a_repository_of_someone_else_is_refused_and_leaves_no_trace(world: World) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can give files away")
    world.put("a.txt", "one\n")
    world.commit()
    for path in (world.ws / ".git", *(world.ws / ".git").rglob("*")):
        os.chown(path, NOBODY, NOBODY, follow_symlinks=False)
    world.script([{"run": "echo two >> a.txt"}])
    async with world.daemon() as editor:
        with pytest.raises(ServerError) as error:
            await run(editor)
        assert error.value.data["kind"] == "unsafeRepository"
        assert (await editor.request("codex/turn/list"))["turns"] == []
        assert editor.messages("codex/turn/started") == []
        assert world.rooms() == []
        _, ended = await run(editor, gitCheck="skip")
        assert len((await accept(editor, ended))["accepted"]) == 1
    async with world.daemon() as editor:
        assert len((await editor.request("codex/turn/list"))["turns"]) == 1


async def test_what_cannot_be_read_in_the_journal_is_passed_over(world: World) -> None:
    world.put("a.txt", "one\n")
    world.commit()
    world.script([{"run": "echo two >> a.txt"}])
    async with world.daemon() as editor:
        _, ended = await run(editor)
    good = world.state / "proposals" / f"{ended['proposalId']}.json"
    for number, junk in enumerate(("", "{", "[]", "{}", '{"proposal": 1}', good.read_text()[:-40])):
        (good.parent / f"p-junk{number}.json").write_text(junk)
        folder = world.state / "turns" / f"t-junk{number}"
        folder.mkdir()
        (folder / "turn.json").write_text(junk)
        (world.state / "applies" / f"junk{number}.json").write_text(junk)
    async with world.daemon() as editor:
        assert len((await editor.request("codex/turn/list"))["turns"]) == 1
        assert len((await accept(editor, ended))["accepted"]) == 1


async def test_the_trust_of_the_open_folder_does_not_reach_others(world: World) -> None:
    world.put("a.txt", "one\n")
    world.commit()
    other = world.base / "other"
    world.put(str(other / "b.txt"), "b\n")
    world.git("init", "-q", cwd=other)
    world.script([{"say": "hello"}])
    async with world.daemon(options={"trust": "trusted"}) as editor:
        for folder, refused in ((world.ws, False), (other, True)):
            params = {"prompt": "x", "workspaceFolder": f"file://{folder}", "options": {"room": "direct"}}
            start = editor.request("codex/turn/start", params, within=60)
            if refused:
                with pytest.raises(ServerError) as error:
                    await start
                assert error.value.data["kind"] == "notTrusted"
            else:
                await start
                await editor.wait_for("codex/turn/ended", within=60)
