"""What goes over the wire, byte by byte: every request is answered exactly once, and nothing ends the conversation."""

from __future__ import annotations

import asyncio
import json
import random
import time
from typing import Any

import pytest

from tests.editor.conftest import INITIALIZE
from tests.support.garble import garble
from tests.support.link import Link, Message, frame, notification, request


async def alive(link: Link) -> None:
    """The server answers a trivial request within a second."""
    assert await link.ask("alive", "toy/echo", {"a": [1]}, within=1) == {"a": [1]}


async def error_of(link: Link, msg_id: int | str | None) -> Message:
    error = (await link.answer_to(msg_id))["error"]
    assert isinstance(error, dict)
    return error


# -- lifecycle ---------------------------------------------------------------------------------------------------


async def test_before_initialize_nothing_is_executed(link: Link) -> None:
    """PR-02."""
    link.send(notification("toy/heard"))
    link.send(request(1, "workspace/executeCommand", {"command": "toy.echo", "arguments": []}))
    assert (await error_of(link, 1))["code"] == -32002
    await link.ask(2, "initialize", {"processId": None, "rootUri": None, "capabilities": {}})
    assert (await link.ask(3, "toy/counts"))["heard"] == 0


async def test_exit_before_initialize_ends_it(link: Link) -> None:
    """PR-01, PR-02."""
    link.send(notification("exit"))
    assert await link.exit_code(2) == 1


@pytest.mark.parametrize("orderly", [False, True])
async def test_exit_has_code_0_only_after_shutdown(ready: Link, orderly: bool) -> None:
    """PR-01."""
    if orderly:
        assert await ready.ask(1, "shutdown") is None
    ready.send(notification("exit"))
    assert await ready.exit_code(2) == (0 if orderly else 1)


async def test_after_shutdown_requests_are_refused(ready: Link) -> None:
    """PR-03."""
    await ready.ask(1, "shutdown")
    for msg_id, method in enumerate(["toy/echo", "shutdown", "initialize", "no/such"], 2):
        ready.send(request(msg_id, method))
        assert (await error_of(ready, msg_id))["code"] == -32600


async def test_shutdown_cancels_what_still_runs_and_answers_it(ready: Link) -> None:
    ready.send(request(1, "toy/wait"))
    ready.send(request(2, "shutdown"))
    answers = [await ready.receive(), await ready.receive()]
    assert {a["id"]: a.get("error", {}).get("code") for a in answers if a} == {1: -32800, 2: None}


async def test_a_second_initialize_changes_nothing(ready: Link) -> None:
    """PR-04."""
    capabilities = {"general": {"positionEncodings": ["utf-8"]}}
    again = {"processId": None, "rootUri": "file:///second", "capabilities": capabilities}
    ready.send(request(1, "initialize", again))
    assert (await error_of(ready, 1))["code"] == -32600
    ready.send(notification("textDocument/didOpen", opened("file:///a", "😀x")))
    ready.send(notification("textDocument/didChange", changed("file:///a", 2, (0, 2, 0, 3), "y")))
    assert (await ready.ask(2, "toy/documents"))[0]["text"] == "😀y"


async def test_a_failed_initialize_may_be_repeated(link: Link) -> None:
    link.send(request(1, "initialize", {"processId": None}))
    error = await error_of(link, 1)
    assert error["code"] == -32602
    assert error["data"]["errors"] == [{"field": "capabilities", "reason": "required field missing"}]
    assert "capabilities" in await link.ask(
        2, "initialize", {"processId": None, "rootUri": None, "capabilities": {}}
    )


async def test_malformed_capabilities_cost_only_themselves(link: Link) -> None:
    capabilities = {"general": 7, "window": [], "workspace": {"applyEdit": 1}}
    result = await link.ask(
        1, "initialize", {"processId": None, "rootUri": None, "capabilities": capabilities}
    )
    assert result["capabilities"]["positionEncoding"] == "utf-16"


async def test_what_the_server_adds_is_in_the_answer(link: Link) -> None:
    params = {
        "processId": None,
        "rootUri": "file:///r",
        "capabilities": {"general": {"positionEncodings": ["utf-32"]}},
    }
    capabilities = (await link.ask(1, "initialize", params))["capabilities"]
    assert capabilities["experimental"] == {"toy": {"encoding": "utf-32", "root": "file:///r"}}
    assert capabilities["workspace"]["textDocumentContent"] == {"schemes": ["toy"]}
    assert capabilities["textDocumentSync"] == {"openClose": True, "change": 2, "save": True}
    assert capabilities["executeCommandProvider"]["commands"] == ["toy.wait", "toy.echo"]


# -- messages ----------------------------------------------------------------------------------------------------

BROKEN = {
    "cut JSON": (b'{"jsonrpc": "2.0", "id": 1, "meth', -32700),
    "invalid UTF-8": (b'{"jsonrpc": "2.0", "id": 1, "method": "\xff"}', -32700),
    "UTF-16": ('{"jsonrpc": "2.0"}'.encode("utf-16"), -32700),
    "NaN": (b'{"jsonrpc": "2.0", "id": 1, "method": "toy/echo", "params": {"x": NaN}}', -32700),
    "deep lists": (b"[" * 100_000, -32700),
    "deep objects": (b'{"a":' * 100_000, -32700),
    "endless number": (b'{"id": ' + b"9" * 10_000 + b"}", -32700),
    "empty": (b"", -32700),
    "batch": (b'[{"jsonrpc": "2.0", "id": 1, "method": "toy/echo"}]', -32600),
    "number": (b"5", -32600),
    "null": (b"null", -32600),
    "id null": (b'{"jsonrpc": "2.0", "id": null, "method": "toy/echo"}', -32600),
    "id object": (b'{"jsonrpc": "2.0", "id": {}, "method": "toy/echo"}', -32600),
    "id true": (b'{"jsonrpc": "2.0", "id": true, "method": "toy/echo"}', -32600),
    "id 1e400": (b'{"jsonrpc": "2.0", "id": 1e400, "method": "toy/echo"}', -32600),
    "id 1.5": (b'{"jsonrpc": "2.0", "id": 1.5, "method": "toy/echo"}', -32600),
    "nothing": (b"{}", -32600),
}


@pytest.mark.parametrize("name", BROKEN)
async def test_what_is_no_message_is_refused_and_the_next_is_served(ready: Link, name: str) -> None:
    """PR-09."""
    body, code = BROKEN[name]
    ready.send_bytes(frame(body))
    assert (await error_of(ready, None))["code"] == code
    await alive(ready)


@pytest.mark.parametrize(
    "message",
    [
        {"id": 7, "method": "toy/echo"},
        {"jsonrpc": "1.0", "id": 7, "method": "toy/echo"},
        {"jsonrpc": "2.0", "id": 7, "method": 5},
    ],
)
async def test_a_wrong_envelope_is_refused_under_its_id(ready: Link, message: Message) -> None:
    ready.send(message)
    assert (await error_of(ready, 7))["code"] == -32600
    await alive(ready)


async def test_a_length_too_short_costs_one_message(ready: Link) -> None:
    """PR-07."""
    body = json.dumps(request(1, "toy/echo", {"pad": "p" * 100})).encode()
    ready.send_bytes(b"Content-Length: 10\r\n\r\n" + body)
    await alive(ready)


@pytest.mark.parametrize("length", ["2147483648", "99999999999999", "9" * 5000, "-1", "+5", "1e3"])
async def test_an_absurd_length_is_refused_and_the_next_message_is_served(ready: Link, length: str) -> None:
    """PR-08."""
    ready.send_bytes(f"Content-Length: {length}\r\n\r\n".encode())
    await alive(ready)


async def test_params_that_do_not_fit_are_named(ready: Link) -> None:
    """PR-10."""
    position = {"line": "x", "character": 1}
    ready.send(request(1, "textDocument/hover", {"textDocument": {"uri": "file:///a"}, "position": position}))
    error = await error_of(ready, 1)
    assert error["code"] == -32602
    assert error["data"]["errors"] == [
        {"field": "position.line", "reason": "invalid value for type, expected int"}
    ]


@pytest.mark.parametrize("params", [5, "x", [], [1], None, {"textDocument": None}, {"position": {}}])
async def test_params_of_the_wrong_kind_are_refused(ready: Link, params: Any) -> None:
    """PR-10."""
    ready.send(request(1, "textDocument/hover", params))
    assert (await error_of(ready, 1))["code"] == -32602
    await alive(ready)


async def test_own_methods_get_their_params_as_they_came(ready: Link) -> None:
    """A nested object that looks like a message is data (pygls takes it for one)."""
    odd = {
        "jsonrpc": "2.0",
        "id": 9,
        "method": "exit",
        "params": {"class": 1, "_x": [None, {"jsonrpc": "2.0"}]},
    }
    assert await ready.ask(1, "toy/echo", odd) == odd
    assert await ready.ask(2, "workspace/executeCommand", {"command": "toy.echo", "arguments": [odd]}) == [
        odd
    ]
    assert await ready.ask(3, "workspace/executeCommand", {"command": "toy.echo"}) == []


async def test_lone_surrogates_never_stop_an_answer(ready: Link) -> None:
    """PR-12."""
    ready.send_bytes(
        frame(rb'{"jsonrpc":"2.0","id":1,"method":"toy/echo","params":["\ud800",{"\udfff":"\ud83d\ude00"}]}')
    )
    assert (await ready.answer_to(1))["result"] == ["\ufffd", {"\ufffd": "😀"}]
    ready.send_bytes(frame(rb'{"jsonrpc":"2.0","id":"\ud800","method":"no/\ud800"}'))
    assert (await ready.answer_to("\ufffd"))["error"]["code"] == -32601
    await alive(ready)


# -- requests ----------------------------------------------------------------------------------------------------


async def test_an_id_in_use_is_refused_and_each_request_has_its_one_answer(ready: Link) -> None:
    """PR-14."""
    ready.send(request(1, "toy/wait"))
    ready.send(request(1, "toy/echo", {}))
    assert (await error_of(ready, 1))["code"] == -32600
    ready.send(request("1", "toy/echo", {"other": True}))
    assert (await ready.answer_to("1"))["result"] == {"other": True}
    ready.send(notification("toy/open"))
    assert (await ready.answer_to(1))["result"] == "done"
    assert await ready.ask(1, "toy/echo", [2]) == [2]  # free again
    await alive(ready)


@pytest.mark.parametrize("method", ["toy/wait", "workspace/executeCommand"])
async def test_a_cancelled_request_stops_and_is_answered_once(ready: Link, method: str) -> None:
    """PR-15 (the wire's part): the handler itself is cancelled, commands too."""
    params = {"command": "toy.wait"} if "workspace" in method else {}
    ready.send(request(5, method, params))
    ready.send(notification("$/cancelRequest", {"id": 5}))
    ready.send(notification("$/cancelRequest", {"id": 5}))
    message = await ready.receive()
    assert message == {"jsonrpc": "2.0", "id": 5, "error": {"code": -32800, "message": "cancelled"}}
    assert await ready.ask(6, "toy/counts") == {"done": 0, "cancelled": 1, "heard": 0, "waiting": 0}


@pytest.mark.parametrize("msg_id", [99, "5", 1, True, None, {}, [1]])
async def test_cancelling_what_is_not_there_changes_nothing(ready: Link, msg_id: Any) -> None:
    """PR-16: unknown, another type, the server's own, finished."""
    await ready.ask(99, "toy/echo")
    ready.send(request(5, "toy/ask", {"method": "window/showMessageRequest", "params": {}, "timeout": 10}))
    asked = await ready.receive()
    assert asked is not None
    assert asked["id"] == 1
    ready.send(notification("$/cancelRequest", {"id": msg_id}))
    ready.send(notification("$/cancelRequest"))
    ready.send({"jsonrpc": "2.0", "id": 1, "result": "yes"})
    assert (await ready.answer_to(5))["result"] == {"answer": "yes"}


async def test_many_waiting_requests_do_not_hold_up_the_next(ready: Link) -> None:
    """PR-17."""
    for n in range(200):
        ready.send(request(n, "toy/wait"))
    await alive(ready)
    for n in range(200):
        ready.send(notification("$/cancelRequest", {"id": n}))
    for _ in range(200):
        answer = await ready.receive(1)
        assert answer is not None
        assert answer["error"]["code"] == -32800


async def test_failures_are_told_as_what_they_are(ready: Link) -> None:
    expected = {
        "expected": {
            "code": -32010,
            "message": "not here",
            "data": {"kind": "notTrusted", "message": "not here", "hint": "trust it", "detail": [1]},
        },
        "params": {
            "code": -32602,
            "message": "options.model: must be a string",
            "data": {"errors": [{"field": "options.model", "reason": "must be a string"}]},
        },
        "modified": {"code": -32801, "message": "it moved"},
        "unsendable": {"code": -32010, "message": "odd"},
    }
    for how, error in expected.items():
        ready.send(request(1, "toy/fail", {"how": how}))
        assert await error_of(ready, 1) == error


@pytest.mark.parametrize("how", ["bug", "nan", "object"])
async def test_a_bug_is_told_by_reference_and_not_by_its_words(
    ready: Link, how: str, caplog: pytest.LogCaptureFixture
) -> None:
    ready.send(request(1, "toy/fail", {"how": how}))
    error = await error_of(ready, 1)
    assert error["code"] == -32603
    assert "secret" not in json.dumps(error)
    assert error["data"]["reference"] in caplog.text
    await alive(ready)


async def test_what_is_unknown_is_ignored_or_refused(ready: Link) -> None:
    """PR-32."""
    for n, method in enumerate(["$/x", "no/such", "codex/nothing", "textDocument/definition"]):
        ready.send(notification(method, {"a": 1}))
        ready.send(request(n, method, {}))
        assert (await error_of(ready, n))["code"] == -32601
    ready.send(request(9, "workspace/executeCommand", {"command": "no.such"}))
    assert (await error_of(ready, 9))["data"]["errors"][0]["field"] == "command"
    ready.send(request(10, "x" * 100_000))
    assert len((await error_of(ready, 10))["message"]) < 100
    await alive(ready)


async def test_a_whole_number_is_an_id_however_it_is_written(ready: Link) -> None:
    ready.send_bytes(frame(b'{"jsonrpc": "2.0", "id": 7.0, "method": "toy/wait"}'))
    ready.send_bytes(frame(b'{"jsonrpc": "2.0", "method": "$/cancelRequest", "params": {"id": 7}}'))
    assert (await error_of(ready, 7))["code"] == -32800


@pytest.mark.parametrize("seed", range(40))
async def test_a_garbled_session_is_answered_or_ended_and_never_hangs(link: Link, seed: int) -> None:
    """PR-05 to PR-09, by mutation: at most one answer per request, no inner failure, and an end that is an end."""
    await link.ask("init", "initialize", INITIALIZE)
    garbled = garble(random.Random(seed))
    link.send_bytes(garbled)
    link.close_input()
    answers: list[Message] = []
    while (message := await link.receive()) is not None:
        assert message["jsonrpc"] == "2.0"
        assert message.get("error", {}).get("code") != -32603
        answers.append(message)
    for msg_id in (1, "3"):
        count = sum(a["id"] == msg_id and type(a["id"]) is type(msg_id) for a in answers)
        assert count <= garbled.count(b'"id"')
    assert await link.exit_code(5) == 1


# -- asking the editor -------------------------------------------------------------------------------------------


async def asked(link: Link, within: float) -> Message:
    """Have the server ask something; the question as it arrived."""
    link.send(
        request("a", "toy/ask", {"method": "window/showDocument", "params": {"uri": "x"}, "timeout": within})
    )
    question = await link.receive()
    assert question is not None
    assert question["method"] == "window/showDocument"
    return question


@pytest.mark.parametrize("result", [None, 5, [], {"success": True}, {"unknown": "shape"}])
async def test_any_result_is_an_answer(ready: Link, result: Any) -> None:
    """EDITORS 3.3: a null that does not fit the type must not hang."""
    question = await asked(ready, 5)
    ready.send({"jsonrpc": "2.0", "id": question["id"], "result": result})
    assert (await ready.answer_to("a"))["result"] == {"answer": result}


@pytest.mark.parametrize(
    ("error", "heard"),
    [
        ({"code": -32601, "message": "no", "data": 1}, [-32601, "no", 1]),
        ("odd", [0, "odd", None]),
        ({}, [0, "", None]),
    ],
)
async def test_an_error_is_an_answer(ready: Link, error: Any, heard: list[Any]) -> None:
    question = await asked(ready, 5)
    ready.send({"jsonrpc": "2.0", "id": question["id"], "error": error})
    assert (await ready.answer_to("a"))["result"] == {"error": heard}


async def test_no_answer_is_told_in_time_and_a_late_one_is_ignored(ready: Link) -> None:
    question = await asked(ready, 0.05)
    assert await ready.receive() == notification("$/cancelRequest", {"id": question["id"]})
    assert "no answer" in (await ready.answer_to("a"))["result"]["none"]
    ready.send({"jsonrpc": "2.0", "id": question["id"], "result": {"success": True}})
    ready.send({"jsonrpc": "2.0", "id": str(question["id"]), "result": None})
    await alive(ready)


# -- texts -------------------------------------------------------------------------------------------------------


def opened(uri: str, text: str, version: int = 1) -> Message:
    return {"textDocument": {"uri": uri, "languageId": "plaintext", "version": version, "text": text}}


def changed(uri: str, version: int, at: tuple[int, int, int, int], text: str) -> Message:
    start, end = {"line": at[0], "character": at[1]}, {"line": at[2], "character": at[3]}
    change = {"range": {"start": start, "end": end}, "text": text}
    return {"textDocument": {"uri": uri, "version": version}, "contentChanges": [change]}


async def test_texts_are_kept_as_the_editor_has_them(ready: Link) -> None:
    ready.send(notification("textDocument/didOpen", opened("file:///w/a", "one\r\ntwo\r\n")))
    ready.send(notification("textDocument/didChange", changed("file:///w/a", 2, (1, 0, 1, 3), "zwei")))
    ready.send(
        notification("textDocument/didChange", changed("file:///w/never-opened", 2, (0, 0, 0, 0), "x"))
    )
    ready.send(notification("textDocument/didOpen", opened("untitled:1", "")))
    ready.send(notification("textDocument/didClose", {"textDocument": {"uri": "untitled:1"}}))
    ready.send(notification("textDocument/didOpen", {"textDocument": {"uri": 7}}))
    assert await ready.ask(1, "toy/documents") == [
        {"uri": "file:///w/a", "path": "/w/a", "version": 2, "text": "one\r\nzwei\r\n", "unsafe": False}
    ]


async def test_notebook_cells_are_documents(ready: Link) -> None:
    uri = {"uri": "vscode-notebook-cell:/w/n.ipynb#1"}
    cell = {**uri, "languageId": "python", "version": 1, "text": "a = 1"}
    book = {"uri": "file:///w/n.ipynb", "notebookType": "jupyter", "version": 1, "cells": []}
    ready.send(
        notification("notebookDocument/didOpen", {"notebookDocument": book, "cellTextDocuments": [cell]})
    )
    content = [{"document": {**uri, "version": 2}, "changes": [{"text": "a = 2"}]}]
    ready.send(
        notification(
            "notebookDocument/didChange",
            {
                "notebookDocument": {"uri": book["uri"], "version": 2},
                "change": {"cells": {"textContent": content}},
            },
        )
    )
    [document] = await ready.ask(1, "toy/documents")
    assert (document["text"], document["path"]) == ("a = 2", None)
    ready.send(
        notification("notebookDocument/didClose", {"notebookDocument": uri, "cellTextDocuments": [uri]})
    )
    assert await ready.ask(2, "toy/documents") == []


async def test_a_handler_sees_the_text_as_it_was_when_its_request_was_sent(ready: Link) -> None:
    ready.send(notification("textDocument/didOpen", opened("file:///a", "0")))
    here = {"textDocument": {"uri": "file:///a"}, "position": {"line": 0, "character": 0}}
    for n in range(1, 50):
        ready.send(request(n, "textDocument/hover", here))
        ready.send(notification("textDocument/didChange", changed("file:///a", n + 1, (0, 0, 0, 9), str(n))))
    for n in range(1, 50):
        assert (await ready.answer_to(n))["result"] == {"contents": f"{n - 1}@0:0"}


async def test_typing_is_never_held_up(ready: Link) -> None:
    """PR-31: 1,000 changes and 200 requests in one go, in a text of 20,000 lines with an emoji in each."""
    ready.send(notification("textDocument/didOpen", opened("file:///a", "some words 😀 and more\n" * 20_000)))
    await alive(ready)
    sent: dict[int, float] = {}
    for n in range(1000):
        ready.send(
            notification("textDocument/didChange", changed("file:///a", n + 2, (n * 17, 13, n * 17, 13), "x"))
        )
        if n % 5 == 0:
            sent[n] = time.monotonic()
            ready.send(request(n, "toy/echo"))
    waits = []
    for n, since in sent.items():
        await ready.answer_to(n)
        waits.append(time.monotonic() - since)
    assert sorted(waits)[190] < 0.5
    [document] = await ready.ask("text", "toy/documents")
    assert document["text"].count("😀x ") == 1000


async def test_a_server_that_is_poured_over_ends_its_turn_last(ready: Link) -> None:
    """RX-01: nothing is read while 300 MB of output pass; the last word still comes last."""
    before = await ready.ask(1, "toy/rss")
    ready.send(request(2, "toy/pour", {"size": 100_000, "times": 3000}))
    ready.send(request(3, "toy/rss"))
    async with asyncio.timeout(20):
        messages = []
        while (message := await ready.receive()) is not None:
            messages.append(message)
            if message.get("id") == 2:
                break
    after = await ready.ask(4, "toy/rss")
    assert [m.get("method") for m in messages[-2:]] == ["toy/ended", None]
    assert [m for m in messages if m.get("method") == "toy/todos"][-1]["params"]["items"] == [2999]
    assert after - before < 50_000_000
