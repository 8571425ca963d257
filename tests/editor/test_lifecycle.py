"""The end of the daemon: every way of ending is noticed, orderly, bounded in time, and has the right exit code."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
import time
from collections.abc import AsyncIterator

import pytest
from codex_lsp.editor import lifecycle

from tests.editor.conftest import INITIALIZE
from tests.support.link import TOY, Link, Message, frame, notification, request


@pytest.fixture
async def process() -> AsyncIterator[Link]:
    """A server process that is initialized."""
    async with Link.spawn(TOY) as link:
        await link.ask("init", "initialize", INITIALIZE)
        yield link


async def ends(link: Link, code: int, within: float = 6.5) -> None:
    """The server ends with that code, having cleaned up exactly once."""
    assert await link.exit_code(within) == code
    assert await all_of(link) == 1


async def all_of(link: Link) -> int:
    assert link._draining is not None
    await link._draining
    return link.log().count("END\n")


async def test_the_end_of_input_is_an_end(process: Link) -> None:
    """PR-28."""
    process.send(request(1, "toy/wait"))
    process.close_input()
    await ends(process, 1)


async def test_the_end_of_input_after_shutdown_is_a_good_end(process: Link) -> None:
    await process.ask(1, "shutdown")
    process.close_input()
    await ends(process, 0)


async def test_the_end_of_input_in_mid_message_is_an_end_with_a_reason(process: Link) -> None:
    """PR-07, PR-28."""
    process.send_bytes(b"Content-Length: 1024\r\n\r\n{")
    process.close_input()
    await ends(process, 1)
    assert "1 bytes into a message of 1024" in process.log()


async def test_shutdown_exit_and_the_end_of_input_at_once_are_a_good_end(process: Link) -> None:
    process.send(request(1, "shutdown"))
    process.send(notification("exit"))
    process.close_input()
    await ends(process, 0)


async def test_a_handler_that_blocks_does_not_keep_it_alive(process: Link) -> None:
    """PR-28."""
    since = time.monotonic()
    process.send(notification("toy/block", {"seconds": 60}))
    process.close_input()
    assert await process.exit_code(7) == 1
    assert time.monotonic() - since < lifecycle.DEADLINE + 1.5
    await all_of(process)
    assert "Ended by force" in process.log()


async def test_a_handler_that_ignores_its_cancellation_does_not_keep_it_alive(process: Link) -> None:
    process.send(request(1, "toy/stubborn"))
    await process.ask(2, "toy/echo")
    process.close_input()
    await ends(process, 1)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
async def test_signals_end_it_in_order(process: Link, number: signal.Signals) -> None:
    """PR-29."""
    process.send(request(1, "toy/wait"))
    await process.ask(2, "toy/echo")
    assert process.process
    process.process.send_signal(number)
    await ends(process, 128 + number)


async def test_sigpipe_changes_nothing(process: Link) -> None:
    """PR-29."""
    assert process.process
    process.process.send_signal(signal.SIGPIPE)
    assert await process.ask(1, "toy/echo", [1]) == [1]


async def test_cleaning_up_is_bounded_in_time() -> None:
    async with Link.spawn(TOY, env={"TOY_SLOW_END": "1"}) as link:
        await link.ask(1, "initialize", INITIALIZE)
        link.close_input()
        await ends(link, 1)
        assert "Not everything was ended" in link.log()


@pytest.mark.parametrize("message", [None, request(1, "toy/nothing")], ids=["idle", "answering"])
async def test_an_editor_that_reads_no_more_is_noticed(message: Message | None) -> None:
    """RX-07: stdout closed while stdin stays open, whether or not there is anything to say."""
    their_in, our_out = os.pipe()
    our_in, their_out = os.pipe()
    process = await asyncio.create_subprocess_exec(
        *TOY, stdin=their_in, stdout=their_out, stderr=asyncio.subprocess.DEVNULL
    )
    os.close(their_in)
    os.close(their_out)
    os.close(our_in)
    if message is not None:
        os.write(our_out, frame(json.dumps(message).encode()))
    async with asyncio.timeout(8):
        assert await process.wait() == 1
    os.close(our_out)


SLEEPER = [sys.executable, "-c", "import sys; sys.stdin.read()"]


async def test_the_end_of_the_editors_process_is_an_end() -> None:
    """PR-27: this test holds stdin open all the while."""
    editor = await asyncio.create_subprocess_exec(*SLEEPER, stdin=asyncio.subprocess.PIPE)
    async with Link.spawn(TOY) as link:
        await link.ask(1, "initialize", {**INITIALIZE, "processId": editor.pid})
        await link.ask(2, "toy/echo")
        editor.kill()
        await ends(link, 1, 10)
    await editor.wait()


async def test_a_process_that_cannot_be_seen_is_not_missed() -> None:
    """PR-27."""
    gone: list[bool] = []
    process = await asyncio.create_subprocess_exec("true")
    pid = process.pid
    await process.wait()
    for unseen in (pid, 0, -1, 2**22 + 1, 2**70):
        async with asyncio.timeout(2):
            await lifecycle.watch_parent(unseen, lambda: gone.append(True))
    assert gone == []


async def test_without_pidfd_the_process_is_looked_at_now_and_then(monkeypatch: pytest.MonkeyPatch) -> None:
    """PR-27, on systems other than Linux."""
    monkeypatch.delattr(os, "pidfd_open")
    monkeypatch.setattr(lifecycle, "PARENT_POLL", 0.01)
    editor = await asyncio.create_subprocess_exec(*SLEEPER, stdin=asyncio.subprocess.PIPE)
    gone = asyncio.Event()
    watching = asyncio.create_task(lifecycle.watch_parent(editor.pid, gone.set))
    await asyncio.sleep(0.05)
    assert not gone.is_set()
    editor.kill()
    await editor.wait()
    async with asyncio.timeout(5):
        await gone.wait()
    await watching


async def test_nobody_else_writes_into_the_stream_or_reads_from_it(process: Link) -> None:
    """PR-33: print, a write to fd 1, and a child that inherits both."""
    assert await process.ask(1, "toy/print") == ""
    assert await process.ask(2, "toy/echo", [1]) == [1]
    process.close_input()
    await ends(process, 1)
    for words in ("printed by a dependency", "written to fd 1", "printed by a child"):
        assert words in process.log()


async def test_the_log_is_utf_8_whatever_it_is_about() -> None:
    """PR-12."""
    async with Link.spawn(TOY, env={"TOY_LOG": "DEBUG"}) as link:
        await link.ask(1, "initialize", INITIALIZE)
        uri = "file:///\ud800"
        document = {"uri": uri, "languageId": "x", "version": 1, "text": "\ud800"}
        for message in (
            notification("no/\ud800"),
            notification(
                "textDocument/didChange", {"textDocument": {"uri": uri, "version": 1}, "contentChanges": []}
            ),
            notification("textDocument/didOpen", {"textDocument": document}),
            notification("textDocument/didClose", {"textDocument": {"uri": uri + "x"}}),
        ):
            link.send(message)
        assert [d["text"] for d in await link.ask(2, "toy/documents")] == ["\ufffd"]
        link.close_input()
        await ends(link, 1)


async def test_a_stalled_editor_costs_no_memory(process: Link) -> None:
    """RX-01: 300 MB of output while the editor reads nothing; measured in the server's process."""
    assert process.process
    status = f"/proc/{process.process.pid}/status"

    def peak() -> int:
        with open(status) as file:
            return next(int(line.split()[1]) * 1024 for line in file if line.startswith("VmHWM"))

    before = peak()
    process.send(request(1, "toy/pour", {"size": 100_000, "times": 3000}))
    process.send(request(2, "toy/rss"))
    assert (await process.answer_to(2, 20))["result"]
    assert peak() - before < 40_000_000
