"""What is measured of turns: nothing unless the user says where to; then all of it, and no word of anyone's."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import pytest
from codex_lsp.settings import Settings
from codex_lsp.telemetry.switch import switched_on

from tests.support.fake_editor import FakeEditor, ServerError
from tests.support.receiver import Receiver, Seen
from tests.support.world import World

PROMPT = "secret-prompt"


async def start(editor: FakeEditor, prompt: str = PROMPT, **params: Any) -> str:
    started = await editor.request("codex/turn/start", {"prompt": prompt, **params}, within=60)
    return str(started["turnId"])


async def end_of(editor: FakeEditor, turn_id: str) -> Any:
    return await editor.wait_for("codex/turn/ended", lambda p: p["turnId"] == turn_id, within=60)


async def run(editor: FakeEditor, prompt: str = PROMPT, **params: Any) -> Any:
    return await end_of(editor, await start(editor, prompt, **params))


async def until(check: Callable[[], object], within: float = 20) -> None:
    async with asyncio.timeout(within):
        while not check():  # noqa: ASYNC110 - what is waited for is another process' doing
            await asyncio.sleep(0.02)


def only(spans: list[Seen]) -> Seen:
    [span] = spans
    return span


async def test_a_turn_and_its_decisions_are_one_trace(repository: World, receiver: Receiver) -> None:
    async with repository.daemon(options={"telemetryEndpoint": receiver.url}) as editor:
        ended = await run(editor)
        await editor.request("codex/proposal/accept", {"proposalId": ended["proposalId"]})
        await editor.request("codex/proposal/undo", {"proposalId": ended["proposalId"]})
    turn = only(receiver.spans("codex_lsp.turn"))
    assert turn.resource["service.name"] == "codex-lsp"
    assert turn.facts["codex_lsp.turn_id"] == ended["turnId"]
    assert turn.facts["codex_lsp.status"] == "completed" and not turn.failed
    assert turn.facts["codex_lsp.transport"] == "exec"
    assert turn.facts["codex_lsp.proposal"] is True
    assert turn.facts["codex_lsp.tokens.input"] == ended["usage"]["inputTokens"]
    assert turn.parent == b""
    inside = [span for span in receiver.spans() if span != turn]
    assert {span.name for span in inside} == {"codex_lsp.room", "codex_lsp.item", "codex_lsp.apply"}
    assert {(span.trace, span.parent) for span in inside} == {(turn.trace, turn.id)}
    assert len({span.id for span in receiver.spans()}) == len(receiver.spans())
    room = only(receiver.spans("codex_lsp.room"))
    assert room.facts["codex_lsp.kind"] == turn.facts["codex_lsp.room"]
    items = receiver.spans("codex_lsp.item")
    assert {span.facts["codex_lsp.type"] for span in items} >= {"command_execution", "agent_message"}
    for span in (room, *items):
        assert turn.started <= span.started <= span.ended <= turn.ended
    decisions = [span.facts["codex_lsp.decision"] for span in receiver.spans("codex_lsp.apply")]
    assert decisions == ["accept", "undo"]


async def test_numbers_are_exported(repository: World, receiver: Receiver) -> None:
    async with repository.daemon(options={"telemetryEndpoint": receiver.url}) as editor:
        ended = await run(editor)
    numbers = receiver.numbers()
    tokens = {facts["codex_lsp.type"]: value for facts, value in numbers["codex_lsp.tokens"]}
    assert tokens["input"] == ended["usage"]["inputTokens"] > 0
    assert tokens["output"] == ended["usage"]["outputTokens"] > 0
    [(facts, duration)] = numbers["codex_lsp.turn.duration"]
    assert facts["codex_lsp.status"] == "completed"
    turn = only(receiver.spans("codex_lsp.turn"))
    assert duration == {"count": 1, "sum": pytest.approx((turn.ended - turn.started) / 1e9)}
    assert {"codex_lsp.room.duration", "codex_lsp.item.duration"} <= numbers.keys()


async def test_turns_that_wait_for_their_thread_are_counted(world: World, receiver: Receiver) -> None:
    world.put("a.txt", "one\n")
    world.commit()
    flag = world.base / "user" / "go"
    wait = {"run": f"echo first >> a.txt; until test -e {flag}; do sleep 0.05; done"}
    world.script([{"when": "second", "steps": [{"say": "No."}]}, {"when": "first", "steps": [wait]}])

    def counted() -> dict[str, int]:
        return {facts["state"]: value for facts, value in list(receiver.numbers().get("codex_lsp.turns", ()))}

    options = {"telemetryEndpoint": receiver.url}
    async with world.daemon(options=options, environ={"OTEL_METRIC_EXPORT_INTERVAL": "50"}) as editor:
        first = await start(editor, "first")
        thread = (await editor.wait_for("codex/turn/started", lambda p: "threadId" in p))["threadId"]
        second = editor.send("codex/turn/start", {"prompt": "second", "threadId": thread})
        await until(lambda: counted() == {"waiting": 1, "running": 1})
        flag.touch()
        await end_of(editor, first)
        await end_of(editor, (await second)["turnId"])
        await until(lambda: counted() == {"waiting": 0, "running": 0})


async def test_tools_are_known_by_our_names_only(repository: World, receiver: Receiver) -> None:
    world = repository
    world.script(
        [
            {
                "call": {
                    "tool": "read_document",
                    "server": "codex_editor",
                    "arguments": {"path": "secret-name.txt"},
                }
            },
            {"say": "Done."},
        ]
    )
    options = {"telemetryEndpoint": receiver.url, "editorTools": True}
    async with world.daemon(options=options) as editor:
        await run(editor)
    tool = only(receiver.spans("codex_lsp.tool"))
    assert tool.facts["codex_lsp.server"] == "editor"
    assert tool.facts["codex_lsp.tool"] == "read_document"
    assert tool.facts["codex_lsp.status"] == "failed" and tool.failed  # it is not open in the editor


async def test_no_word_of_anyone_is_in_what_is_sent(repository: World, receiver: Receiver) -> None:
    """Prompt, paths, commands, output, answers, names: none of it, whatever the turn is like."""
    world = repository
    options = {"telemetryEndpoint": receiver.url, "transport": "appServer"}
    async with world.daemon(options=options, process=True) as editor:
        ended = await run(editor, options={"model": "secret-model"})
        assert ended["finalMessage"] == "secret-answer"
        await editor.request("codex/proposal/accept", {"proposalId": ended["proposalId"]})
        with pytest.raises(ServerError):
            await run(editor, workspaceFolder=(world.base / "user").as_uri())
    assert len(receiver.spans("codex_lsp.turn")) == 2
    sent = b"".join(got.body for got in receiver.got)
    for word in ("secret", "echo", "two", str(world.base), world.base.name, "/usr", "ada"):
        assert word.encode() not in sent, word
    headers = {name.lower() for got in receiver.got for name in got.headers}
    assert headers <= {
        *("host", "user-agent", "accept-encoding", "accept", "connection", "content-type", "content-length")
    }


async def test_what_never_ran_and_what_was_cancelled_is_told_by_its_kind(
    world: World, receiver: Receiver
) -> None:
    world.script([{"run": "touch begun; sleep 60"}])
    async with world.daemon(options={"telemetryEndpoint": receiver.url}) as editor:
        with pytest.raises(ServerError):
            await start(editor)
        world.commit()
        turn_id = await start(editor)
        await editor.wait_for("codex/proposal/changed", within=30)
        await editor.request("codex/turn/cancel", {"turnId": turn_id})
    refused, cancelled = receiver.spans("codex_lsp.turn")
    assert refused.failed
    assert refused.facts["codex_lsp.status"] == "refused"
    assert refused.facts["error.type"] == "notAGitRepository"
    assert cancelled.facts["codex_lsp.status"] == "cancelled"
    running = receiver.spans("codex_lsp.item")
    assert [span.facts["codex_lsp.status"] for span in running] == ["unknown"]


async def test_an_editor_that_wants_to_know_is_told(repository: World) -> None:
    async with repository.daemon(options={"telemetryEvents": True}) as editor:
        ended = await run(editor)
        events = editor.messages("telemetry/event")
    assert {event["name"] for event in events} == {"room", "item", "turn"}
    assert {event["turnId"] for event in events} == {ended["turnId"]}
    turn = events[-1]
    assert turn["name"] == "turn" and turn["durationMs"] > 0
    assert turn["facts"]["status"] == "completed"
    assert "secret" not in json.dumps(events)


async def test_nothing_is_measured_unless_the_user_says_so(repository: World, canary: Receiver) -> None:
    """SE-10, PT-03: neither a workspace nor variables meant for others switch it on, or say where it goes."""
    world = repository
    environ = {
        "OTEL_EXPORTER_OTLP_ENDPOINT": canary.url,
        "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": f"{canary.url}/v1/traces",
        "OTEL_TRACES_EXPORTER": "otlp",
    }
    for name in (".env", "config.toml", ".codex-lsp/config.toml"):
        world.put(name, f'telemetryEndpoint = "{canary.url}"\n')
    async with world.daemon(environ=environ, process=True) as editor:
        editor.settings["codex"] = {"telemetryEndpoint": canary.url, "telemetryEvents": True}
        editor.notify("workspace/didChangeConfiguration", {"settings": {}})
        for name in ("telemetryEndpoint", "telemetryEvents"):
            await editor.wait_for("window/logMessage", lambda p, name=name: name in p["message"])
        await run(editor)
        assert editor.messages("telemetry/event") == []


async def test_only_the_named_receiver_gets_anything(
    repository: World, receiver: Receiver, canary: Receiver
) -> None:
    """SE-10: not the one that a variable names, and not one that an answer points to."""
    redirect = {"Location": f"{canary.url}/v1/traces"}
    environ = {"OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": canary.url}
    with Receiver(status=307, headers=redirect) as pointing:
        for url in (receiver.url, pointing.url):
            options = {"telemetryEndpoint": url}
            async with repository.daemon(environ=environ, options=options, process=True) as editor:
                await run(editor)
        assert pointing.got
    assert receiver.spans("codex_lsp.turn")


def test_to_this_machine_nothing_goes_by_way_of_a_proxy(
    receiver: Receiver, canary: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", canary.url)
    telemetry, problem = switched_on(Settings(telemetry_endpoint=receiver.url), lambda _: None)
    assert telemetry is not None and problem is None
    with telemetry.step("t-1", "room", kind="overlay"):
        pass
    telemetry.close()
    assert only(receiver.spans()).name == "codex_lsp.room"


@pytest.mark.parametrize(
    "endpoint", ["http://192.0.2.1:4318", "https://user:hunter2@example.org", "ftp://x", "nothing"]
)
async def test_an_endpoint_that_cannot_be_used_is_told_and_not_used(repository: World, endpoint: str) -> None:
    async with repository.daemon(options={"telemetryEndpoint": endpoint}) as editor:
        told = await editor.wait_for("window/logMessage", lambda p: "telemetryEndpoint" in p["message"])
        assert told["type"] == 2 and "hunter2" not in told["message"]
        assert (await run(editor))["status"] == "completed"


async def test_a_receiver_that_does_not_answer_holds_nobody_up(repository: World, receiver: Receiver) -> None:
    receiver.hold.clear()
    options = {"telemetryEndpoint": receiver.url}
    environ = {"OTEL_BSP_SCHEDULE_DELAY": "20"}
    async with repository.daemon(options=options, environ=environ, process=True) as editor:
        assert (await run(editor))["status"] == "completed"
        assert receiver.asked.is_set()
        assert await editor.shutdown() == 0
    events = [record["event"] for record in repository.log()]
    assert events
    assert not [event for event in events if event.startswith("Not everything was ended")]


async def test_what_the_library_says_is_a_line_of_json(repository: World) -> None:
    with Receiver(status=400) as saying_no:
        options = {"telemetryEndpoint": saying_no.url}
        async with repository.daemon(options=options, process=True) as editor:
            await run(editor)
            assert await editor.shutdown() == 0
    said = [record for record in repository.log() if record["logger"].startswith("opentelemetry.")]
    assert any("400" in record["event"] for record in said)


@pytest.mark.parametrize("wanted", [False, True])
async def test_nothing_of_it_is_loaded_unless_wanted(
    repository: World, receiver: Receiver, *, wanted: bool
) -> None:
    environ = {"PYTHONPROFILEIMPORTTIME": "1"}
    options = {"telemetryEndpoint": receiver.url} if wanted else {}
    async with repository.daemon(options=options, environ=environ, process=True) as editor:
        await editor.request("codex/turn/list", {})
        assert await editor.shutdown() == 0
    for name in ("opentelemetry", "requests", "codex_lsp.telemetry"):
        assert (name in editor.link.log()) is wanted, name
