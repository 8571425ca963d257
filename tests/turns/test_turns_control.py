"""Threads, models and sign-ins, asked of the real codex without a turn."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import http.server
import json
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from codex_lsp.editor import encode
from codex_lsp.turns import control

from tests.support.fake_editor import FakeEditor, ServerError
from tests.support.world import World

UNKNOWN = "01900000-0000-7000-8000-000000000000"


@pytest.fixture
def repository(world: World) -> World:
    world.put("a.txt", "one\n")
    world.commit()
    world.script([{"run": "echo two >> a.txt"}, {"say": "Said."}])
    return world


async def turn(editor: FakeEditor, prompt: str, **options: Any) -> str:
    """The thread of a new turn."""
    started = await editor.request("codex/turn/start", {"prompt": prompt, "options": options}, within=60)
    end = await editor.wait_for("codex/turn/ended", lambda p: p["turnId"] == started["turnId"], within=60)
    assert end["status"] == "completed", end
    return str(end["threadId"])


async def ask(editor: FakeEditor, name: str, /, **params: Any) -> Any:
    return await editor.request(name, params, within=60)


async def refused(editor: FakeEditor, name: str, /, **params: Any) -> str:
    with pytest.raises(ServerError) as error:
        await ask(editor, name, **params)
    return str(error.value.data.get("kind") or error.value.data["errors"][0]["field"])


def servers(world: World) -> list[int]:
    """Processes of app-servers that run no turn."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            environ = (folder / "environ").read_bytes()
            if b"CODEX_LSP_RUN=control-" in environ and str(world.home).encode() in environ:
                found.append(int(folder.name))
    return found


async def test_threads_of_a_folder_are_listed_whoever_wrote_them(repository: World) -> None:
    world = repository
    async with world.daemon() as editor:
        first = await turn(editor, "First words")
        second = await turn(editor, "Second words", transport="appServer", room="copy")
        listed = await ask(editor, "codex/thread/list")
        assert [thread["threadId"] for thread in listed["threads"]] == [second, first]
        assert [thread["preview"] for thread in listed["threads"]] == ["Second words", "First words"]
        assert listed["threads"][1]["folder"] == world.ws.as_uri()
        assert listed["threads"][1]["branch"] == "main"

        found = await ask(editor, "codex/thread/list", search="First")
        assert [thread["threadId"] for thread in found["threads"]] == [first]
        page = await ask(editor, "codex/thread/list", limit=1)
        rest = await ask(editor, "codex/thread/list", limit=1, cursor=page["nextCursor"])
        assert [page["threads"][0]["threadId"], rest["threads"][0]["threadId"]] == [second, first]
        elsewhere = world.base.as_uri()
        assert await ask(editor, "codex/thread/list", workspaceFolder=elsewhere) == {"threads": []}

        assert await ask(editor, "codex/thread/name", threadId=first, name="A name") == {}
        assert await ask(editor, "codex/thread/archive", threadId=second) == {}
        listed = await ask(editor, "codex/thread/list")
        assert [(thread["threadId"], thread["name"]) for thread in listed["threads"]] == [(first, "A name")]
        archived = await ask(editor, "codex/thread/list", archived=True)
        assert [thread["threadId"] for thread in archived["threads"]] == [second]
        await ask(editor, "codex/thread/archive", threadId=second, archived=False)
        assert len((await ask(editor, "codex/thread/list"))["threads"]) == 2
    assert servers(world) == []


async def test_a_thread_is_read_with_its_newest_turns(repository: World) -> None:
    async with repository.daemon() as editor:
        thread = await turn(editor, "First words")
        more = {"prompt": "Second words", "threadId": thread}
        started = await ask(editor, "codex/turn/start", **more)
        await editor.wait_for("codex/turn/ended", lambda p: p["turnId"] == started["turnId"], within=60)
        read = await ask(editor, "codex/thread/read", threadId=thread, limit=1)
        assert read["thread"]["threadId"] == thread
        [last] = read["turns"]
        assert last["dropped"] == 0
        said = [item["text"] for item in last["items"] if "text" in item]
        assert "Second words" in said[0]
        assert said[-1] == "Said."
        before = await ask(editor, "codex/thread/read", threadId=thread, limit=1, cursor=read["nextCursor"])
        assert "nextCursor" not in before
        [first] = before["turns"]
        assert first["items"][0]["text"] == "First words"
        whole = await ask(editor, "codex/thread/read", threadId=thread)
        assert whole["turns"] == [first, last]
        assert await refused(editor, "codex/thread/read", threadId=UNKNOWN) == "unknownThread"
        assert await refused(editor, "codex/thread/read", threadId="--x") == "unknownThread"
        assert await refused(editor, "codex/thread/archive", threadId=UNKNOWN) == "unknownThread"
        assert await refused(editor, "codex/thread/read", threadId=thread, limit=0) == "limit"


async def test_what_is_too_much_of_a_thread_is_left_out_and_told(
    repository: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(encode, "PAST_LIMIT", 10_000)
    world = repository
    world.script([{"say": "x" * 6000}])
    async with world.daemon() as editor:
        thread = await turn(editor, "First words")
        started = await ask(editor, "codex/turn/start", prompt="Second words", threadId=thread)
        await editor.wait_for("codex/turn/ended", lambda p: p["turnId"] == started["turnId"], within=60)
        first, second = (await ask(editor, "codex/thread/read", threadId=thread))["turns"]
    assert (len(first["items"]), first["dropped"]) == (0, 2)
    assert (second["items"][-1]["text"], second["dropped"]) == ("x" * 6000, 0)


@pytest.mark.parametrize("transport", ["exec", "appServer"])
@pytest.mark.parametrize("fork", [False, True])
async def test_an_archived_thread_goes_on_only_when_it_is_taken_back(
    repository: World, transport: str, fork: bool
) -> None:
    async with repository.daemon() as editor:
        thread = await turn(editor, "First words")
        await ask(editor, "codex/thread/archive", threadId=thread)
        more = {"prompt": "More", "threadId": thread, "fork": fork, "options": {"transport": transport}}
        started = await ask(editor, "codex/turn/start", **more)
        end = await editor.wait_for("codex/turn/ended", lambda p: p["turnId"] == started["turnId"], within=60)
        assert (end["status"], end["error"]["kind"]) == ("failed", "threadArchived")
        await ask(editor, "codex/thread/archive", threadId=thread, archived=False)
        started = await ask(editor, "codex/turn/start", **more)
        end = await editor.wait_for("codex/turn/ended", lambda p: p["turnId"] == started["turnId"], within=60)
        assert end["status"] == "completed"


async def test_models_and_limits_are_told(repository: World) -> None:
    async with repository.daemon() as editor:
        models = (await ask(editor, "codex/model/list"))["models"]
        assert [model["isDefault"] for model in models].count(True) == 1
        assert all(model["efforts"] and model["defaultEffort"] for model in models)
        assert await refused(editor, "codex/account/limits") == "notLoggedIn"


async def test_a_sign_in_is_begun_and_given_up(world: World) -> None:
    world.script([{"say": "hello"}])
    async with world.daemon() as editor:
        begun = await ask(editor, "codex/account/login", method="browser")
        assert begun["url"].startswith("https://auth.openai.com/")
        await ask(editor, "codex/account/login/cancel", loginId=begun["loginId"])
        end = await editor.wait_for("codex/account/login/ended", lambda p: True, within=30)
        assert (end["loginId"], end["success"]) == (begun["loginId"], False)
        assert await ask(editor, "codex/account/logout") == {}


async def test_a_restricted_workspace_asks_nothing(repository: World) -> None:
    async with repository.daemon(options={"trust": "restricted"}) as editor:
        for method in ("codex/thread/list", "codex/model/list", "codex/account/limits"):
            assert await refused(editor, method) == "notTrusted"
    assert servers(repository) == []


async def test_it_ends_when_nobody_asks_and_begins_again(
    repository: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(control, "IDLE", 0.2)
    async with repository.daemon() as editor:
        for _ in range(2):
            assert (await ask(editor, "codex/thread/list")) == {"threads": []}
            async with asyncio.timeout(10):
                while servers(repository):  # noqa: ASYNC110 - other processes give no sign
                    await asyncio.sleep(0.02)


STAND_IN = """#!/usr/bin/python3
import json, os, sys, time
if "--version" in sys.argv:
    sys.exit(print("codex-cli 0.163.0"))
def said(told): return json.dumps(told) + "\\n"
def say(*told): print("".join(map(said, told)), end="", flush=True)
def hear(): return json.loads(sys.stdin.readline() or sys.exit())
hear()
"""
TAKEN = "say({'id': 1, 'result': {}}); hear()\n"


def stand_in(world: World, body: str) -> dict[str, Any]:
    """Settings with a codex of which only the control app-server is asked."""
    return {"codexPath": str(world.put("../codex", STAND_IN + body, 0o755))}


async def test_one_that_does_not_take_us_is_told(world: World) -> None:
    body = "say({'id': 1, 'error': {'code': -32600, 'message': 'not you'}})\nhear()"
    async with world.daemon(options=stand_in(world, body)) as editor:
        for _ in range(2):
            with pytest.raises(ServerError, match="not you") as error:
                await editor.request("codex/model/list", {}, within=10)
            assert error.value.data["kind"] == "codexUnusable"


async def test_one_that_is_slow_is_not_idle(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is asked just before it would end is answered all the same."""
    monkeypatch.setattr(control, "IDLE", 0.3)
    body = TAKEN + (
        "say({'id': hear()['id'], 'result': {'data': []}})\n"
        "number = hear()['id']\n"
        "time.sleep(0.8)\n"  # it is a slow one
        "say({'id': number, 'result': {'data': []}})\nhear()"
    )
    async with world.daemon(options=stand_in(world, body)) as editor:
        for _ in range(2):
            assert await editor.request("codex/model/list", {}, within=10) == {"models": []}


async def test_one_that_is_stuck_is_replaced(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(control, "PATIENCE", 0.5)
    body = TAKEN + (
        "mark, asked = __file__ + '.stuck', hear()\n"
        "if os.path.exists(mark):\n    say({'id': asked['id'], 'result': {'data': []}})\n"
        "open(mark, 'w').close()\nhear()"
    )
    async with world.daemon(options=stand_in(world, body)) as editor:
        with pytest.raises(ServerError, match="did not answer model/list"):
            await editor.request("codex/model/list", {}, within=10)
        assert await editor.request("codex/model/list", {}, within=10) == {"models": []}


async def test_a_sign_in_that_ends_at_once_holds_nothing(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(control, "IDLE", 0.2)
    body = TAKEN + (
        "login = {'loginId': 'L', 'authUrl': 'https://example.org'}\n"
        "end = {'loginId': 'L', 'success': False, 'error': 'no'}\n"
        "say({'id': hear()['id'], 'result': login}, {'method': 'account/login/completed', 'params': end})\nhear()"
    )
    async with world.daemon(options=stand_in(world, body)) as editor:
        await ask(editor, "codex/account/login", method="browser")
        end = await editor.wait_for("codex/account/login/ended", lambda p: True, within=10)
        async with asyncio.timeout(10):
            while servers(world):  # noqa: ASYNC110 - other processes give no sign
                await asyncio.sleep(0.02)
    assert (end["success"], end["message"]) == (False, "no")


async def test_a_code_to_type_and_allowances_are_told_as_codex_tells_them(world: World) -> None:
    """Shapes as the schema of 0.163.0 has them; the real codex asks its makers for both."""
    body = TAKEN + (
        "code = {'type': 'chatgptDeviceCode', 'loginId': 'L', 'verificationUrl': 'https://example.org/code'}\n"
        "end = {'loginId': 'L', 'success': True, 'error': None}\n"
        "asked = hear()\n"
        "assert asked['params'] == {'type': 'chatgptDeviceCode'}, asked\n"
        "say({'id': asked['id'], 'result': {**code, 'userCode': 'ABCD-1234'}})\n"
        "asked = hear()\n"
        "say({'method': 'account/login/completed', 'params': end})\n"
        "window = {'usedPercent': 12, 'windowDurationMins': 300, 'resetsAt': 1700000000}\n"
        "limit = {'limitId': 'codex', 'limitName': None, 'primary': window, 'secondary': None}\n"
        "say({'id': asked['id'], 'result': {'rateLimits': limit, 'rateLimitsByLimitId': {'codex': limit}}})\n"
        "hear()"
    )
    async with world.daemon(options=stand_in(world, body)) as editor:
        begun = await ask(editor, "codex/account/login", method="deviceCode")
        assert begun == {"loginId": "L", "url": "https://example.org/code", "userCode": "ABCD-1234"}
        limits = await ask(editor, "codex/account/limits")
        assert limits == {
            "limits": [{"name": "codex", "usedPercent": 12, "windowMinutes": 300, "resetsAt": 1700000000}]
        }
        end = await editor.wait_for("codex/account/login/ended", lambda p: True, within=10)
        assert end == {"loginId": "L", "success": True}


class _Account(http.server.BaseHTTPRequestHandler):
    """What codex asks of its account, as far as allowances are concerned."""

    def do_GET(self) -> None:
        window = {
            "used_percent": 42,
            "limit_window_seconds": 18000,
            "reset_after_seconds": 60,
            "reset_at": 1800000000,
        }
        limit = {"allowed": True, "limit_reached": False, "primary_window": window, "secondary_window": None}
        data = json.dumps({"plan_type": "plus", "rate_limit": limit}).encode()
        self.send_response(200 if self.path.endswith("/wham/usage") else 404)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def account(world: World) -> Iterator[None]:
    """A codex that is signed in, with an account that this machine plays."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Account) as server:
        threading.Thread(target=server.serve_forever, args=(0.05,)).start()
        claims = {"chatgpt_plan_type": "plus", "chatgpt_account_id": "a"}
        told = {"exp": int(time.time()) + 9999, "https://api.openai.com/auth": claims}
        parts = [{"alg": "none"}, told, {}]
        token = ".".join(base64.urlsafe_b64encode(json.dumps(one).encode()).decode() for one in parts)
        tokens = {"id_token": token.replace("=", ""), "access_token": "t", "refresh_token": "r"}
        now = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
        kept = {"tokens": {**tokens, "account_id": "a"}, "last_refresh": now}
        world.put("../codex-home/auth.json", json.dumps(kept), 0o600)
        url = f"http://127.0.0.1:{server.server_port}/backend-api"
        lines = [f'chatgpt_base_url = "{url}"', 'cli_auth_credentials_store = "file"', ""]
        world.put("../codex-home/config.toml", "\n".join(lines))
        yield
        server.shutdown()


@pytest.mark.usefixtures("account")
async def test_allowances_of_an_account_are_told_by_the_real_codex(world: World) -> None:
    async with world.daemon() as editor:
        limits = await ask(editor, "codex/account/limits")
    assert limits == {
        "limits": [{"name": "codex", "usedPercent": 42, "windowMinutes": 300, "resetsAt": 1800000000}]
    }
