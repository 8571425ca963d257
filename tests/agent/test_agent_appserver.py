"""The talk with an app-server that does not behave: bounded, ended, and nothing accepted."""

from __future__ import annotations

import asyncio
import json
import textwrap
from contextlib import aclosing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from codex_lsp.agent import appserver
from codex_lsp.agent.appserver import AppServerTransport
from codex_lsp.agent.events import Asked, Exited, MessageDelta, Noise, Withdrawn
from codex_lsp.agent.outcome import outcome
from codex_lsp.agent.transport import Call, Run
from codex_lsp.errors import CodexNotFound, NotSteerable

from tests.agent.agent_kit import Fake, collect, living, until

BEGIN = """
import json, sys, time
def say(**told): print(json.dumps(told), flush=True)
def hear(): return json.loads(sys.stdin.readline())
hear(); say(id=1, result={}); hear()
hear(); say(id=2, result={"thread": {"id": "T"}})
hear(); say(id=3, result={"turn": {"id": "U"}})
def end(status="completed"):
    say(method="turn/completed", params={"threadId": "T", "turn": {"id": "U", "status": status}})
"""
CALLS = (Call("thread/start", {}), Call("turn/start", {"input": []}))


def run_of(fake: Fake, body: str, begin: str = BEGIN) -> Run:
    program = fake.script(begin + textwrap.dedent(body), "/usr/bin/python3")
    return replace(fake.run(program), calls=CALLS)


@pytest.fixture
def quick() -> AppServerTransport:
    return AppServerTransport(interrupt_grace=0.4, terminate_grace=0.2, exit_grace=0.4, quiet=0.2)


async def test_every_request_is_declined_or_refused_when_nobody_is_asked(fake: Fake) -> None:
    heard = fake.folder / "heard"
    methods = [
        "item/commandExecution/requestApproval",
        "item/fileChange/requestApproval",
        "item/permissions/requestApproval",
        "mcpServer/elicitation/request",
        "item/tool/requestUserInput",
        "item/tool/call",
        "execCommandApproval",
        "applyPatchApproval",
        "something/new",
    ]
    run = run_of(
        fake,
        f"""
        answers = {{}}
        for number, method in enumerate({methods!r}):
            say(id=number, method=method, params={{"threadId": "T", "permissions": {{"network": {{}}}}}})
            answers[method] = hear()
        open({str(heard)!r}, "w").write(json.dumps(answers))
        end()
        sys.stdin.read()
        """,
    )
    events = await collect(run)
    assert outcome(events).status == "completed"
    assert not any(isinstance(event, Asked) for event in events)
    answers = json.loads(heard.read_text())
    assert [answer["id"] for answer in answers.values()] == list(range(len(methods)))
    said = {method: answer.get("result") for method, answer in answers.items()}
    assert said["item/commandExecution/requestApproval"] == {"decision": "decline"}
    assert said["item/fileChange/requestApproval"] == {"decision": "decline"}
    assert said["item/permissions/requestApproval"] == {"permissions": {}}
    assert said["mcpServer/elicitation/request"] == {"action": "decline", "content": None}
    assert said["item/tool/requestUserInput"] == {"answers": {}}
    assert said["item/tool/call"]["success"] is False
    assert said["execCommandApproval"] == said["applyPatchApproval"] == {"decision": "denied"}
    assert answers["something/new"]["error"]["code"] == -32601


async def test_a_question_is_passed_on_answered_and_withdrawn(fake: Fake) -> None:
    heard = fake.folder / "heard"
    body = f"""
        for number in (0, 1):
            say(id=number, method="item/fileChange/requestApproval", params={{"threadId": "T", "itemId": "i"}})
        open({str(heard)!r}, "w").write(json.dumps(hear()))
        end()
        sys.stdin.read()
    """
    dialogue = AppServerTransport().start(replace(run_of(fake, body), asks=True))
    seen: list[Any] = []
    async with aclosing(dialogue.events) as stream:
        async for event in stream:
            if isinstance(event, Asked):
                seen.append(event.question.id)
                if event.question.id == "0":
                    dialogue.voice.answer("nobody", "accept")
                    dialogue.voice.answer("0", "accept")
            if isinstance(event, Withdrawn):
                seen.append(("withdrawn", event.question_id))
    assert seen == ["0", "1", ("withdrawn", "1")]
    assert json.loads(heard.read_text()) == {"id": 0, "result": {"decision": "accept"}}


async def test_one_that_says_nothing_is_given_up(
    fake: Fake, quick: AppServerTransport, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(appserver, "PATIENCE", 0.3)
    events = await collect(run_of(fake, "import time; time.sleep(60)", begin=""), quick)
    end = outcome(events)
    assert end.error
    assert "did not answer" in end.error.message


@pytest.mark.parametrize("ignores", [False, True])
async def test_one_that_does_not_exit_is_ended(fake: Fake, quick: AppServerTransport, ignores: bool) -> None:
    """PF-12"""
    stubborn = "import signal; [signal.signal(s, signal.SIG_IGN) for s in (2, 15)]" if ignores else ""
    events = await collect(run_of(fake, f"{stubborn}\nend()\ntime.sleep(60)"), quick)
    assert outcome(events).status == "completed"


async def test_long_lines_noise_and_stderr_do_no_harm(fake: Fake) -> None:
    """PF-01, PF-06"""
    run = run_of(
        fake,
        """
        sys.stderr.write("x" * 20_000_000)
        print("no json", flush=True)
        say(method="item/agentMessage/delta", params={"threadId": "T", "itemId": "m", "delta": "y" * 3_000_000})
        say(method="item/agentMessage/delta", params={"threadId": "T", "itemId": "m", "delta": "z" * 1_000_000})
        end()
        sys.stdin.read()
        """,
    )
    events = await collect(run, AppServerTransport(longest_line=2_000_000))
    assert outcome(events).status == "completed"
    assert [len(event.text) for event in events if isinstance(event, MessageDelta)] == [1_000_000]
    assert [event.truncated for event in events if isinstance(event, Noise)] == [False, True]
    end = events[-1]
    assert isinstance(end, Exited)
    assert (end.noise, len(end.stderr_tail) <= 1 << 20) == (2, True)


@pytest.mark.parametrize("order", ['method="item/fileChange/requestApproval", id=7', 'id=7, method="x/y"'])
async def test_a_request_too_long_to_be_read_is_declined(fake: Fake, order: str) -> None:
    """PF-01: nobody waits for ever, and nobody is shown half of what is asked."""
    heard = fake.folder / "heard"
    body = f"""
        def say(**told): print(json.dumps(told, separators=(",", ":")), flush=True)
        say({order}, params={{"threadId": "T", "reason": "x" * 2_000_000}})
        open({str(heard)!r}, "w").write(json.dumps(hear()))
        end()
        sys.stdin.read()
    """
    run = replace(run_of(fake, body), asks=True)
    events = await collect(run, AppServerTransport(longest_line=1_000_000))
    assert outcome(events).status == "completed"
    assert not any(isinstance(event, Asked) for event in events)
    said = json.loads(heard.read_text())
    assert said["id"] == 7
    assert said.get("result", {}).get("decision") == "decline" or said["error"]["code"] == -32601


async def test_an_answer_too_long_to_be_read_ends_the_turn(fake: Fake) -> None:
    """PF-01: a thread whose history an older codex cannot leave out of its answer."""
    begin = BEGIN[: BEGIN.index("hear(); say(id=2")] + (
        'hear(); print(\'{"id":2,"result":{"thread":{"id":"T","turns":"\' + "x" * 2_000_000 + \'"}}}\', flush=True)\n'
    )
    run = run_of(fake, "sys.stdin.read()", begin)
    async with asyncio.timeout(10):
        events = await collect(run, AppServerTransport(longest_line=1_000_000))
    end = outcome(events)
    assert end.error
    assert "too long" in end.error.message


async def test_words_for_one_that_cannot_be_started_are_refused(fake: Fake) -> None:
    dialogue = AppServerTransport().start(replace(fake.run(fake.folder / "absent"), calls=CALLS))
    late = asyncio.create_task(dialogue.voice.steer("words"))
    with pytest.raises(CodexNotFound):
        await anext(dialogue.events)
    with pytest.raises(NotSteerable):
        await asyncio.wait_for(late, 5)


@pytest.mark.parametrize("answers_first", [True, False])
async def test_cancelling_interrupts_and_cleans_up_before_the_end(fake: Fake, answers_first: bool) -> None:
    """PF-11"""
    heard = fake.folder / "heard"
    body = f"""
        file = open({str(heard)!r}, "w")
        say(method="item/agentMessage/delta", params={{"threadId": "T", "itemId": "m", "delta": "x"}})
        while line := sys.stdin.readline():
            told = json.loads(line)
            file.write(told["method"] + chr(10)); file.flush()
            interrupted = told["method"] == "turn/interrupt"
            if interrupted and not {answers_first}: end("interrupted")
            say(id=told["id"], result={{}})
            if interrupted and {answers_first}: end("interrupted")
        file.write("end of input"); file.flush()
    """
    run = run_of(fake, body)
    dialogue = AppServerTransport().start(run)
    begun = asyncio.Event()

    async def follow() -> None:
        async with aclosing(dialogue.events) as stream:
            async for event in stream:
                if isinstance(event, MessageDelta):
                    begun.set()

    task = asyncio.create_task(follow())
    await asyncio.wait_for(begun.wait(), 10)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asyncio.wait_for(task, 5)
    assert living(run.marker) == []
    assert heard.read_text().splitlines() == [
        "turn/interrupt",
        "thread/backgroundTerminals/clean",
        "end of input",
    ]
    with pytest.raises(NotSteerable):
        await dialogue.voice.steer("too late")


async def test_words_that_codex_does_not_take_are_refused(fake: Fake) -> None:
    heard: Path = fake.folder / "heard"
    body = f"""
        told = hear()
        open({str(heard)!r}, "w").write(json.dumps(told))
        say(id=told["id"], error={{"code": -32600, "message": "no active turn to steer"}})
        hear()
        end()
    """
    dialogue = AppServerTransport().start(run_of(fake, body))

    async def follow() -> None:
        async with aclosing(dialogue.events) as stream:
            async for _ in stream:
                pass

    task = asyncio.create_task(follow())
    with pytest.raises(NotSteerable, match="no active turn"):
        await dialogue.voice.steer("words", (Path("/a.png"),))
    told = json.loads(heard.read_text())
    assert (told["method"], told["params"]["expectedTurnId"]) == ("turn/steer", "U")
    assert [part["type"] for part in told["params"]["input"]] == ["localImage", "text"]
    late = asyncio.create_task(dialogue.voice.steer("more"))  # the turn ends before it is answered
    with pytest.raises(NotSteerable):
        await late
    await task
    assert await asyncio.to_thread(until, lambda: heard.exists(), 1)
