"""The agent's tools on the real codex: what it asks is answered into the same turn, and nothing else can be asked."""

from __future__ import annotations

import asyncio
import json
import os
import re
import sys
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.support.buffers import uri_of
from tests.support.fake_editor import CODEX_NOTIFICATIONS, FakeEditor
from tests.support.world import World
from tests.tools.tools_kit import say

TEXT = "def foo():\n    return 2\n\nfoo()\n"


async def start(editor: FakeEditor, prompt: str = "Work", **params: Any) -> str:
    started = await editor.request("codex/turn/start", {"prompt": prompt, **params}, within=60)
    return str(started["turnId"])


async def end_of(editor: FakeEditor, turn_id: str) -> Any:
    return await editor.wait_for("codex/turn/ended", lambda p: p["turnId"] == turn_id, within=60)


async def run(editor: FakeEditor, prompt: str = "Work", **params: Any) -> Any:
    return await end_of(editor, await start(editor, prompt, **params))


async def items(editor: FakeEditor, ended: Any) -> list[dict[str, Any]]:
    turn = (await editor.request("codex/turn/read", {"turnId": ended["turnId"]}))["turn"]
    return [item for item in turn["items"] if item["type"] == "mcp_tool_call"]


def call(tool: str, server: str = "codex_editor", **arguments: Any) -> dict[str, Any]:
    return {"call": {"tool": tool, "server": server, "arguments": arguments}}


def heard(world: World) -> list[str]:
    """What each call's answer was when the model was asked next."""
    talks = [request.conversation for request in world.model.requests if request.conversation is not None]
    return [talk.last_output for talk in talks if talk.step]


def in_environ(name: str, turn_id: str) -> dict[str, str]:
    """A variable in the environment of codex and what it started for a turn: command line → value."""
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            environ = dict(
                pair.split("=", 1) for pair in (folder / "environ").read_text().split("\0") if "=" in pair
            )
            line = (folder / "cmdline").read_text().replace("\0", " ")
        except (OSError, UnicodeDecodeError):
            continue
        if environ.get("CODEX_LSP_RUN") == turn_id and name in environ:
            found[line] = environ[name]
    return found


@pytest.mark.parametrize("transport", ["exec", "appServer"])
async def test_what_the_agent_asks_shows_in_the_models_next_request(world: World, transport: str) -> None:
    """Every tool once, found by codex' own tool search first; the editor is asked in its own encoding."""
    spot = {"path": "a.py", "line": 4, "word": "foo"}
    world.put("a.py", "def foo():\n    return 1\n\nfoo()\n")
    world.put("lib/b.py", "from a import foo\n")
    world.commit()
    world.script(
        [
            {"call": {"tool": "tool_search", "arguments": {"query": "look into the editor"}}},
            call("read_document", path="a.py", from_line=1, to_line=2),
            call("open_documents"),
            call("selections"),
            call("diagnostics", path="a.py"),
            call("document_symbols", path="lib/b.py"),
            call("definition", **spot),
            call("references", **spot),
            call("hover", path="a.py", line=1, word="foo"),
            call("workspace_symbols", query="fo"),
            call("read_document", path="lib/b.py"),
        ]
    )
    a, b = uri_of(world.ws / "a.py"), uri_of(world.ws / "lib/b.py")

    def line(number: int, length: int = 3) -> dict[str, Any]:
        return {
            "start": {"line": number, "character": 0},
            "end": {"line": number, "character": length},
        }

    def answer(params: Any) -> Any:
        asked.append(params)
        outside = {"uri": "file:///usr/lib/python3/x.py", "range": line(1)}
        found: dict[str, Any] = {
            "selections": [{"uri": a, "range": line(0, 7), "active": True}],
            "diagnostics": [
                {"uri": a, "range": line(3), "kind": "error", "text": "no foo", "detail": "lint E1"}
            ],
            "symbols": [{"uri": b, "range": line(0), "kind": "Module", "text": "a"}],
            "definition": [{"uri": a, "range": line(0)}, outside],
            "references": [{"uri": a, "range": line(3)}, {"uri": b, "range": line(0)}],
            "hover": [{"text": "def foo() -> int"}],
            "workspaceSymbols": [{"uri": a, "range": line(0), "kind": "Function", "text": "foo"}],
        }
        return {"items": found[params["what"]]}

    asked: list[Any] = []
    async with world.daemon(options={"queries": True}) as editor:
        editor.allow(*CODEX_NOTIFICATIONS)
        editor.answers["codex/editor/query"] = answer
        await editor.open("a.py", TEXT, "python")
        ended = await run(editor, options={"transport": transport})
        assert ended["status"] == "completed"
        texts = [re.sub(r"^Wall time: .*\nOutput:\n?", "", text) for text in heard(world)][1:]
        head, *lines = texts[0].split("\n")
        assert head.startswith("a.py, live text of the editor") and lines == ["def foo():", "    return 2"]
        assert texts[1:] == [
            "a.py (python, 4 lines)",
            "a.py:1-1 selected (where the user is):\ndef foo",
            "a.py:4: error: no foo [lint E1]",
            "1-1 Module a",
            "a.py:1\n[1 outside the folders of this turn]",
            "a.py:4\nlib/b.py:1",
            "def foo() -> int",
            "a.py:1: Function foo",
            "lib/b.py is not open in the editor: read the file itself.",
        ]
        assert asked[3]["position"] == {"line": 3, "character": 0}
        assert asked[5] == {"what": "hover", "uri": a, "position": {"line": 0, "character": 4}}
        shown = await items(editor, ended)
        assert [(item["server"], item["tool"], item["status"]) for item in shown[-2:]] == [
            ("codex_editor", "workspace_symbols", "completed"),
            ("codex_editor", "read_document", "failed"),
        ]
        outputs = [p for p in editor.messages("codex/output") if p["itemId"] == shown[1]["id"]]
        assert [p["command"] for p in outputs[-1:]] == ["codex_editor.open_documents"]
        assert (outputs[-1]["text"], outputs[-1]["exitCode"]) == ("a.py (python, 4 lines)", 0)


@pytest.mark.parametrize("fork", [False, True])
@pytest.mark.parametrize(
    ("first", "second"), [("exec", "appServer"), ("appServer", "appServer"), ("appServer", "exec")]
)
async def test_a_thread_that_goes_on_has_the_tools_of_its_turn(
    world: World, first: str, second: str, fork: bool
) -> None:
    """The port and the token of the turn before are gone; those of this one are told to codex anew."""
    world.put("a.py", TEXT)
    world.commit()
    world.script([call("open_documents")])
    async with world.daemon(options={"editorTools": True}) as editor:
        editor.allow(*CODEX_NOTIFICATIONS)
        begun = await run(editor, options={"transport": first})
        await editor.open("a.py", TEXT, "python")
        more = {"threadId": begun["threadId"], "fork": fork, "options": {"transport": second}}
        ended = await run(editor, "More", **more)
        assert [item["status"] for item in await items(editor, ended)] == ["completed"]
        before, now = heard(world)
        assert "No file is open" in before
        assert "a.py (python, 4 lines)" in now
        without = await run(
            editor, "Less", threadId=begun["threadId"], options={"transport": second, "tools": False}
        )
        assert await items(editor, without) == []
        assert without["status"] == "completed"


async def test_an_editor_without_a_client_of_ours_is_offered_nothing_unless_asked_for(world: World) -> None:
    world.put("a.py", TEXT)
    world.commit()
    world.script([call("diagnostics"), call("definition", path="a.py", line=1, word="foo")])
    async with world.daemon() as editor:
        editor.allow(*CODEX_NOTIFICATIONS)
        await editor.open("a.py", TEXT, "python")
        await items(editor, await run(editor))
        first = json.dumps(world.asked()[0])
        assert "codex_editor" not in first
        before = len(heard(world))
        ended = await run(editor, options={"tools": True})
        shown = await items(editor, ended)
        assert [item["tool"] for item in shown] == ["diagnostics"]  # `definition` is not there to be called
        assert "The editor shows no problems there." in heard(world)[before]
        assert "as this editor last told them" in heard(world)[before]


async def test_the_token_opens_one_turn_and_no_command_sees_it(world: World) -> None:
    """NX-01, NX-08, NX-11, PT-13: two turns at once; tokens in no argv, no command's environment; ports gone after."""
    other = world.base / "other"
    other.mkdir()
    world.put("a.py", TEXT)
    world.put(str(other / "b.py"), "secret = 1\n")
    world.commit()
    gate = world.base / "gate"
    hold = f"env; cat /proc/[0-9]*/environ /proc/[0-9]*/cmdline 2>/dev/null | tr '\\0' '\\n'; read _ < {gate}"
    os.mkfifo(gate)
    steps = [{"run": {"command": hold, "limit": 60}}, call("read_document", path=str(other / "b.py"))]
    world.script(steps)
    async with world.daemon(options={"queries": True}, folders=[world.ws, other]) as editor:
        editor.allow(*CODEX_NOTIFICATIONS)
        editor.answers["codex/editor/query"] = lambda _: {"items": []}
        await editor.open("a.py", TEXT, "python")
        await editor.open(str(other / "b.py"), "secret = 1\n", "python")
        one = await start(editor)
        two = await start(editor, workspaceFolder=uri_of(other), options={"gitCheck": "skip"})
        tokens = {}
        for turn_id in (one, two):
            await editor.wait_for(
                "codex/output", lambda p, turn_id=turn_id: p["turnId"] == turn_id, within=60
            )
            holders = in_environ("CODEX_LSP_TOOLS_TOKEN", turn_id)
            tokens[turn_id] = next(iter(holders.values()))
            assert all("codex" in line for line in holders), holders
            assert not [line for line in holders if any(token in line for token in tokens.values())]
            assert not [line for line in holders if str(gate) in line and "exec" not in line]
        assert len(set(tokens.values())) == 2
        ports = _urls(one) | _urls(two)
        assert len(ports) == 2
        port = next(iter(_urls(two)))
        crossed = (
            f"POST /mcp HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAuthorization: Bearer {tokens[one]}\r\n\r\n"
        )
        assert (await say(port, crossed.encode())).status == 401
        with gate.open("w") as both:
            both.write("go\n" * 2)
            both.flush()
            first, second = await asyncio.gather(end_of(editor, one), end_of(editor, two))
        assert first["status"] == second["status"] == "completed"
        [denied] = await items(editor, first)
        assert denied["status"] == "failed"
        assert "not in the folders of this turn" in denied["result"]["content"][0]["text"]
        [allowed] = await items(editor, second)
        assert "secret = 1" in allowed["result"]["content"][0]["text"]
        everything = json.dumps(
            [message.__dict__ if hasattr(message, "__dict__") else str(message) for message in editor.heard]
        )
        for token in tokens.values():
            assert token not in everything
            assert token not in json.dumps(world.asked())
        for port in ports:
            with pytest.raises(ConnectionRefusedError):
                await say(port, b"")


def _urls(turn_id: str) -> set[int]:
    """The ports that a turn's codex was told."""
    found = set()
    for line in in_environ("CODEX_LSP_TOOLS_TOKEN", turn_id):
        found |= {
            int(port)
            for port in re.findall(r"mcp_servers\.codex_editor\.url=\"http://127\.0\.0\.1:(\d+)/mcp\"", line)
        }
    return found


ECHO = """
import json, sys
for line in sys.stdin:
    message = json.loads(line)
    if "id" not in message:
        continue
    results = {
        "initialize": lambda given: {"protocolVersion": given["protocolVersion"], "capabilities": {"tools": {}},
                                     "serverInfo": {"name": "echo", "version": "1"}},
        "tools/list": lambda given: {"tools": [{"name": name, "inputSchema": {"type": "object"}}
                                               for name in ("write", "erase")]},
        "tools/call": lambda given: {"content": [
            {"type": "text", "text": "wrote"}, {"type": "image", "data": "aGVsbG8=", "mimeType": "image/png"}],
            "structuredContent": {"number": 1}},
    }
    result = results.get(message["method"], lambda given: {})(message.get("params"))
    print(json.dumps({"jsonrpc": "2.0", "id": message["id"], "result": result}), flush=True)
"""


def serve_echo(world: World) -> None:
    server = world.put("../echo.py", ECHO)
    config = world.home / "config.toml"
    config.write_text(
        config.read_text()
        + f"\n[mcp_servers.echo]\ncommand = {json.dumps(sys.executable)}\n"
        + f"args = [{json.dumps(str(server))}]\nrequired = true\n"
    )


@pytest.mark.parametrize("transport", ["exec", "appServer"])
@pytest.mark.parametrize(
    ("policy", "expected"),
    [
        ({}, {"write": "failed", "erase": "failed"}),
        ({"echo": {"approve": "always"}}, {"write": "completed", "erase": "completed"}),
        ({"echo": {"tools": {"write": {"approve": "always"}}}}, {"write": "completed", "erase": "failed"}),
        ({"echo": {"approve": "always", "tools": {"erase": {"enabled": False}}}}, {"write": "completed"}),
        ({"echo": {"enabled": False}}, {}),
        ({"absent": {"enabled": False}}, {"write": "failed", "erase": "failed"}),
    ],
)
async def test_calls_of_the_users_own_servers_are_shown_explained_and_ruled(
    world: World, policy: dict[str, Any], expected: dict[str, str], transport: str
) -> None:
    world.put("a.txt", "one\n")
    world.commit()
    world.script([call("write", "echo", text="hello"), call("erase", "echo")])
    serve_echo(world)
    async with world.daemon(options={"mcp": policy}) as editor:
        editor.allow(*CODEX_NOTIFICATIONS)
        ended = await run(editor, options={"transport": transport})
        assert ended["status"] == "completed"
        shown = {item["tool"]: item for item in await items(editor, ended)}
        assert {tool: item["status"] for tool, item in shown.items()} == expected
        for tool, item in shown.items():
            assert item["server"] == "echo"
            if item["status"] == "failed":
                assert item["error"]
                assert f'{{"echo": {{"tools": {{"{tool}": {{"approve": "always"}}' in item["hint"]
            else:
                assert item["result"] == {
                    "content": [
                        {"type": "text", "text": "wrote"},
                        {"type": "image", "mimeType": "image/png", "size": 5},
                    ],
                    "structuredContent": {"number": 1},
                }
        logged = " ".join(p["message"] for p in editor.messages("window/logMessage"))
        assert ("no MCP server 'absent'" in logged) == ("absent" in policy)


async def test_policy_of_a_workspace_is_ignored(world: World) -> None:
    """PT-03: what widens access comes from the user's own settings only."""
    world.put("a.txt", "one\n")
    world.commit()
    world.script([call("write", "echo")])
    serve_echo(world)
    async with world.daemon() as editor:
        editor.allow(*CODEX_NOTIFICATIONS)
        values = {
            "mcp": {"echo": {"approve": "always"}},
            "tools": {"evil": {"description": "x", "command": ["touch", str(world.base / "canary")]}},
            "editorTools": True,
            "queries": True,
        }
        editor.settings["codex"] = values
        editor.notify("workspace/didChangeConfiguration", {"settings": {}})
        ended = await run(editor)
        assert [item["status"] for item in await items(editor, ended)] == ["failed"]
        assert "codex_editor" not in json.dumps(world.asked()[0])


async def test_tools_of_the_user_answer_into_the_turn(world: World) -> None:
    world.put("a.txt", "one\n")
    world.commit()
    program = world.put(
        "../ticket.py",
        "import json, os, sys\n"
        "given = json.load(sys.stdin)\n"
        "if given['id'] == 'bad': sys.exit('no such ticket')\n"
        "if given['id'] == 'slow':\n  import time; time.sleep(60)\n"
        "env = os.environ\n"
        "print('ticket', given['id'], os.getcwd(), env['CODEX_LSP_WORKSPACE'], 'CODEX_LSP_TOOLS_TOKEN' in env)\n",
    )
    world.put("evil.sh", f"#!/bin/sh\ntouch {world.base}/canary\n", 0o755)
    schema = {"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]}
    ticket = {
        "description": "Reads a ticket.",
        "inputSchema": schema,
        "command": [sys.executable, str(program)],
        "timeoutSeconds": 4,
    }
    tools = {
        "ticket": ticket,
        "inside": {"description": "In the workspace.", "command": [str(world.ws / "evil.sh")]},
        "read_document": {"description": "Takes a name of ours.", "command": ["true"]},
        "Odd-Name": {"description": "Odd.", "command": ["true"]},
        "odd_schema": {"description": "Odd.", "command": ["true"], "inputSchema": {"type": "array"}},
    }
    world.script(
        [
            call("ticket", id="T-1"),
            call("ticket", id="bad"),
            call("ticket", id="slow"),
            call("ticket", id=5),
            call("inside"),
        ]
    )
    async with world.daemon(options={"tools": tools}) as editor:
        editor.allow(*CODEX_NOTIFICATIONS)
        ended = await run(editor)
        shown = await items(editor, ended)
        texts = [item["result"]["content"][0]["text"] for item in shown]
        assert [item["status"] for item in shown] == ["completed", *["failed"] * 4]
        assert texts[0] == f"ticket T-1 / {world.ws} False\n"
        assert "ended with 1.\nno such ticket" in texts[1]
        assert "took longer than 4 s" in texts[2]
        assert '/id: 5 is not of type "string"' in texts[3]
        assert "a folder that the agent may write" in texts[4]
        assert not (world.base / "canary").exists()
        assert "ticket T-1" in heard(world)[0]
        logged = " ".join(p["message"] for p in editor.messages("window/logMessage"))
        for name, why in (
            ("read_document", "its name is taken"),
            ("Odd-Name", "small letters"),
            ("odd_schema", "inputSchema has not"),
        ):
            assert f"The tool {name!r} is not offered: " in logged and why in logged


def listening(root: int) -> list[str]:
    """Addresses (as the kernel writes them) on which a process or one of its descendants listens."""
    parents: dict[int, int] = {}
    sockets: dict[str, str] = {}
    for name in ("tcp", "tcp6", "udp", "udp6"):
        for line in Path(f"/proc/net/{name}").read_text().splitlines()[1:]:
            fields = line.split()
            if fields[3] == "0A" or name.startswith("udp"):
                sockets[f"socket:[{fields[9]}]"] = fields[1]
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parents[int(folder.name)] = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue
    for pid in parents:
        above = pid
        while above not in (root, 0, 1):
            above = parents.get(above, 0)
        if above == root:
            for link in Path(f"/proc/{pid}/fd").glob("*"):
                try:
                    found += [sockets[name] for name in (str(link.readlink()),) if name in sockets]
                except OSError:
                    continue
    return found


PAGE = {
    "form": ("POST", "Origin: https://evil.example\r\nContent-Type: text/plain\r\n"),
    "preflight": ("OPTIONS", "Origin: https://evil.example\r\nAccess-Control-Request-Method: POST\r\n"),
    "sandboxed frame": ("POST", "Origin: null\r\nContent-Type: application/json\r\n"),
    "picture": ("GET", "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\n"),
    "rebound name": ("POST", "Host: evil.example:PORT\r\nContent-Type: application/json\r\n"),
    "socket": ("GET", "Origin: https://evil.example\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"),
}


async def refuses_pages(port: int) -> None:
    """What listens there refuses every kind of request that a web page can cause, and says so to no page."""
    for kind, (method, headers) in PAGE.items():
        for path in ("/", "/mcp", "/v1/responses"):
            named = "" if "Host:" in headers else f"Host: 127.0.0.1:{port}\r\n"
            body = '{"jsonrpc":"2.0","id":1,"method":"tools/list"}' if method == "POST" else ""
            head = f"{method} {path} HTTP/1.1\r\n{named}{headers}Content-Length: {len(body)}\r\n\r\n"
            answer = await say(port, (head.replace("PORT", str(port)) + body).encode())
            assert answer.status >= 400, (kind, path, answer)
            assert not [name for name in answer.headers if name.startswith("access-control")], kind
            assert b"tools" not in answer.body


@pytest.mark.parametrize("tools", [False, True])
@pytest.mark.parametrize("transport", ["exec", "appServer"])
async def test_nothing_listens_but_the_tools_of_a_turn(world: World, tools: bool, transport: str) -> None:
    """NX-01, NX-03: and whatever listens refuses a web page."""
    world.put("a.txt", "one\n")
    world.commit()
    gate = world.base / "gate"
    os.mkfifo(gate)
    world.script([{"run": {"command": f"echo ready; cat {gate}", "limit": 60}}])
    async with world.daemon(process=True) as editor:
        editor.allow(*CODEX_NOTIFICATIONS)
        assert editor.link.process is not None
        daemon = editor.link.process.pid
        assert listening(daemon) == []
        turn_id = await start(editor, options={"tools": tools, "transport": transport})
        await editor.wait_for("codex/output", within=60)
        found = listening(daemon)
        assert [address.partition(":")[0] for address in found] == ["0100007F"] * tools
        asked = len(world.model.requests)
        for port in [
            *(int(address.partition(":")[2], 16) for address in found),
            urlsplit(world.model.url).port,
        ]:
            assert port
            await refuses_pages(port)
        assert len(world.model.requests) == asked
        gate.write_text("go")
        await end_of(editor, turn_id)
        assert listening(daemon) == []
