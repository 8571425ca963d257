"""What a daemon says of its work: in its file, and to the editor by level and trace."""

from __future__ import annotations

import json
import stat
import sys
from pathlib import Path
from typing import Any

import pytest
from codex_lsp.logs.fields import FIELDS
from codex_lsp.logs.file import read

from tests.support.fake_editor import SERVE, FakeEditor, ServerError
from tests.support.link import Link
from tests.support.world import World

UNKNOWN = {"textDocument": {"uri": "file:///x", "version": 1}, "contentChanges": []}
"""A change of what is not open, which is worth a warning."""


def about(records: list[dict[str, Any]], **fields: Any) -> list[dict[str, Any]]:
    return [record for record in records if fields.items() <= record.items()]


async def test_a_turn_can_be_read_in_the_log(world: World) -> None:
    """Every record of it has its id, from the start to the end; who reads it needs nothing else."""
    world.put("a.txt", "one\n")
    world.commit()
    world.script([{"run": "echo two >> a.txt"}, {"say": "done"}])
    async with world.daemon(process=True, options={"logLevel": "debug"}) as editor:
        turn = (await editor.request("codex/turn/start", {"prompt": "Work"}, within=60))["turnId"]
        ended = await editor.wait_for("codex/turn/ended", within=60)
    records = world.log()
    assert all(
        {"time", "level", "event", "logger", "pid"} <= record.keys() <= FIELDS.keys() for record in records
    )
    (here,) = about(records, event="an editor is here")
    assert here["editor"].startswith("Visual Studio Code 1.")
    mine = about(records, turnId=turn)
    assert [record["event"] for record in mine if record["level"] == "info"] == [
        "a turn was accepted", "a turn began", "a proposal is open", "a turn completed",
    ]  # fmt: skip
    (accepted,) = about(mine, event="a turn was accepted")
    assert accepted["room"] and accepted["transport"] == "exec" and accepted["version"]
    (last,) = about(mine, status="completed", event="a turn completed")
    assert last["durationMs"] > 0 and last["threadId"] == ended["threadId"] and last["tokens"] > 0
    (command,) = about(mine, kind="command_execution")
    assert command["durationMs"] > 0 and command["itemId"]
    (answered,) = about(records, event="→ codex/turn/start answered")
    assert answered["durationMs"] > 0 and isinstance(answered["requestId"], int)
    assert not any("payload" in record for record in records)
    log = world.state / "log"
    assert stat.S_IMODE(log.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in log.iterdir()} == {0o600}
    assert editor.link.stderr == b""


async def test_a_request_that_fails_is_in_the_log_by_its_kind(world: World) -> None:
    async with world.daemon(process=True, options={"logLevel": "debug"}) as editor:
        with pytest.raises(ServerError):
            await editor.request("codex/turn/cancel", {"turnId": "t-nothing"})
    assert about(world.log(), method="codex/turn/cancel", kind="unknownTurn")


async def test_the_editor_is_told_by_level_and_nothing_twice(world: World) -> None:
    async with world.daemon(process=True, options={"nonsense": 1, "logLevel": "info"}) as editor:
        editor.notify("textDocument/didChange", UNKNOWN)
        warned = await editor.wait_for("window/logMessage", lambda p: "not open" in p["message"])
        assert warned["type"] == 2
        here = await editor.wait_for("window/logMessage", lambda p: "an editor is here" in p["message"])
        assert here["type"] == 4
        told = [message["message"] for message in editor.messages("window/logMessage")]
        assert len([words for words in told if "nonsense" in words]) == 1
        assert editor.messages("$/logTrace") == []
    assert len(about(world.log(), level="warning")) == 2


async def test_below_the_level_nothing_is_told_or_kept(world: World) -> None:
    async with world.daemon(process=True, options={"logLevel": "error"}) as editor:
        editor.notify("textDocument/didChange", UNKNOWN)
        await editor.request("codex/turn/list", {})
        assert editor.messages("window/logMessage") == []
    assert world.log() == []


async def test_a_trace_is_told_as_it_was_asked_for(world: World) -> None:
    """Off at first; messages without payload, verbose with it; none of it is kept at level info."""
    async with world.daemon(process=True) as editor:
        editor.allow("$/logTrace")
        await editor.request("codex/turn/list", {})
        assert editor.messages("$/logTrace") == []
        editor.notify("$/setTrace", {"value": "messages"})
        await editor.request("codex/turn/list", {})
        traces = editor.messages("$/logTrace")
        assert any(
            "codex/turn/list answered" in trace["message"] and "durationMs" in trace["message"]
            for trace in traces
        )
        assert not any("verbose" in trace for trace in traces)
        editor.notify("$/setTrace", {"value": "verbose"})
        await editor.request("codex/turn/list", {})
        verbose = [trace for trace in editor.messages("$/logTrace")[len(traces) :] if "verbose" in trace]
        assert any(json.loads(trace["verbose"]) == {"result": {"turns": []}} for trace in verbose)
        editor.notify("$/setTrace", {"value": "off"})
        await editor.request("codex/turn/list", {})
        count = len(editor.messages("$/logTrace"))
        await editor.request("codex/turn/list", {})
        assert len(editor.messages("$/logTrace")) == count
        # A record of the log is not told of in the log, or there would be no end.
        assert not any("logTrace" in trace["message"] for trace in editor.messages("$/logTrace"))
    assert not any(record["level"] == "debug" for record in world.log())


async def test_a_trace_can_be_asked_for_from_the_start(world: World) -> None:
    async with FakeEditor.spawn(SERVE, env=world.environ, cwd=world.base) as editor:
        editor.allow("$/logTrace")
        await editor.initialize(world.ws, trace="messages")
        await editor.request("codex/turn/list", {})
        assert editor.messages("$/logTrace")


async def test_payloads_are_kept_at_level_trace_only_and_without_secrets(world: World) -> None:
    """SE-01: what an editor sends, by its name; what stands in codex' configuration, by its value."""
    world.script([{"say": "hello"}])
    config = world.home / "config.toml"
    config.write_text(
        config.read_text() + '\n[mcp_servers.x]\nurl = "http://127.0.0.1:9/"\nenabled = false\n'
        'http_headers = { X-Who = "canary-of-config" }\n'
    )
    options = {"logLevel": "trace", "apiKey": "canary-by-name"}
    async with world.daemon(
        process=True, options=options, environ={"FOO_PASSWORD": "canary of environment"}
    ) as editor:
        prompt = (
            "say canary-of-config, canary of environment, {'Authorization': 'Bearer canary-header'}; word"
        )
        await editor.request(
            "codex/turn/start", {"prompt": prompt, "options": {"gitCheck": "skip"}}, within=60
        )
        await editor.wait_for("codex/turn/ended", within=60)
    written = b"".join(path.read_bytes() for path in (world.state / "log").iterdir())
    assert b"; word" in written and b"[redacted]" in written
    assert b"canary" not in written


async def test_without_an_editor_words_go_to_stderr_and_a_log_that_cannot_be_written_is_told(
    world: World,
) -> None:
    """SE-04: what stands in the way is neither followed nor touched, and the daemon works."""
    world.state.mkdir(mode=0o700)
    mine = world.base / "mine"
    mine.mkdir()
    (world.state / "log").symlink_to(mine)
    async with world.daemon(process=True) as editor:
        told = await editor.wait_for("window/logMessage", lambda p: "cannot be written" in p["message"])
        assert told["type"] == 2
        await editor.request("codex/turn/list", {})
        assert (
            len([m for m in editor.messages("window/logMessage") if "cannot be written" in m["message"]]) == 1
        )
    assert [*mine.iterdir()] == []
    async with Link.spawn(SERVE, env=world.environ, cwd=world.base) as link:
        link.send_bytes(b"Content-Length: 3\r\n\r\n{\x1b\n")
        link.close_input()
        assert await link.exit_code() == 1
    assert "warning editor.protocol: Malformed message" in link.log()
    assert "\x1b" not in link.log()


CRASH = """
import logging, sys, threading, warnings
from pathlib import Path
from codex_lsp import logs
logs.set_up(Path(sys.argv[1]), ["canary value"])
def fail(): raise RuntimeError("of canary value")
threading.Thread(target=fail, name="t").start()
warnings.simplefilter("always")
warnings.warn("of old: canary value")
class Bad:
    def __str__(self): raise RuntimeError("bad")
logging.getLogger("codex_lsp.x").warning("%s", Bad())
logging.getLogger("some.library").error("sent Authorization: Bearer canary-of-a-library")
logging.getLogger("some.library").info("nothing of ours")
fail()
"""


async def test_what_nobody_caught_and_what_libraries_say_is_kept_without_secrets(tmp_path: Path) -> None:
    """SE-01, SE-06: a crash too."""
    async with Link.spawn([sys.executable, "-c", CRASH, str(tmp_path / "log")]) as link:
        assert await link.exit_code() == 1
    records = [json.loads(line) for line in read(tmp_path / "log")[0]]
    crashes = about(records, event="nobody caught RuntimeError")
    assert len(crashes) == 2
    assert all(
        "in fail" in record["exception"] and "RuntimeError" in record["exception"] for record in crashes
    )
    assert {"py.warnings", "some.library", "codex_lsp.x", "codex_lsp.logs"} == {
        record["logger"] for record in records
    }
    assert "canary" not in json.dumps(records)
    assert "canary" not in link.log() and "RuntimeError" in link.log()
    assert "nothing of ours" not in json.dumps(records)
