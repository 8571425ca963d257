"""The port that a turn's tools listen on: who may speak there, and what becomes of those who may not."""

from __future__ import annotations

import asyncio
import os
import secrets
import subprocess
import sys
from pathlib import Path

import pytest
from codex_lsp.tools import listener
from codex_lsp.tools.bridge import LARGEST_BODY, Bridge
from codex_lsp.tools.toolbox import OpenText

from tests.tools.tools_kit import Texts, bridge_of, call, post, say, toolbox

LIST = {"jsonrpc": "2.0", "id": 1, "method": "tools/list"}


@pytest.fixture
async def bridge(tmp_path: Path):
    text = OpenText(tmp_path / "a.py", "python", 3, "one = 1\n")
    async with bridge_of(toolbox(Texts([text]), tmp_path)) as made:
        yield made


async def test_who_has_the_token_is_answered(bridge: Bridge) -> None:
    answer = await say(bridge.port, post(bridge, call("read_document", {"path": "a.py"})))
    assert answer.status == 200
    assert answer.told["result"]["content"][0]["text"].endswith("\none = 1")


@pytest.mark.parametrize(
    ("status", "headers"),
    [
        (401, {"authorization": None}),
        (401, {"authorization": ""}),
        (401, {"authorization": "Bearer "}),
        (401, {"authorization": f"Bearer {secrets.token_urlsafe(32)}"}),
        (401, {"authorization": "Bearer PREFIX"}),
        (401, {"authorization": "Basic PREFIX"}),
        (421, {"host": "evil.example"}),
        (421, {"host": "evil.example:PORT"}),
        (421, {"host": "localhost:PORT"}),
        (421, {"host": "127.0.0.1"}),
        (400, {"host": None}),
        (403, {"origin": "https://evil.example"}),
        (403, {"origin": "null"}),
        (403, {"origin": "http://localhost.evil"}),
        (403, {"origin": "http://127.0.0.1:PORT"}),
        (403, {"sec_fetch_site": "cross-site"}),
    ],
)
async def test_a_web_page_or_a_guess_is_refused(
    bridge: Bridge, status: int, headers: dict[str, str | None]
) -> None:
    """NX-02, NX-03: before a byte of the body is read, with no word about what is here."""
    for name, value in headers.items():
        if value is not None:
            headers = {
                **headers,
                name: value.replace("PORT", str(bridge.port)).replace("PREFIX", bridge.token[:-1]),
            }
    # The body is promised and never sent: who waits for it does not answer.
    asked = post(bridge, LIST, content_length="1000", **headers).partition(b"\r\n\r\n")[0] + b"\r\n\r\n"
    answer = await say(bridge.port, asked)
    assert answer.status == status
    assert status == 400 or not answer.body
    assert not [name for name in answer.headers if name.startswith("access-control")]


async def test_the_token_is_long_and_each_run_has_its_own(tmp_path: Path) -> None:
    """NX-02, NX-11: 256 bits; the token of one run opens nothing of another's, nor of an ended one."""
    box = toolbox(Texts(), tmp_path)
    async with bridge_of(box) as one, bridge_of(box) as other:
        assert len(one.token) >= 43 and one.token != other.token and one.port != other.port
        crossed = post(other, LIST, authorization=f"Bearer {one.token}")
        assert (await say(other.port, crossed)).status == 401
        assert (await say(other.port, post(other, LIST))).status == 200
    with pytest.raises(ConnectionRefusedError):
        await say(one.port, post(one, LIST))


@pytest.mark.parametrize("method", ["OPTIONS", "GET", "DELETE", "PUT", "HEAD", "TRACE"])
async def test_other_methods_are_refused(bridge: Bridge, method: str) -> None:
    """NX-05: a preflight is told nothing, with or without a token."""
    for token in (None, f"Bearer {bridge.token}"):
        preflight = {"origin": "https://evil.example", "access_control_request_method": "POST"}
        for headers in ({}, preflight):
            asked = post(bridge, b"", method=method, authorization=token, **headers)
            answer = await say(bridge.port, asked)
            assert answer.status == (403 if headers else 401 if token is None else 405)
            assert not [name for name in answer.headers if name.startswith("access-control")]


async def test_other_paths_are_not_there(bridge: Bridge) -> None:
    for path in ("/", "/mcp/", "/mcp?x=1", "/sse", "/.well-known/oauth-authorization-server", "/../mcp"):
        assert (await say(bridge.port, post(bridge, LIST, path=path))).status == 404, path


async def test_a_huge_or_odd_body_is_refused(bridge: Bridge) -> None:
    """NX-10, PT-13: 100 MB are refused by their announcement, or as soon as they are too much."""
    assert (await say(bridge.port, post(bridge, b"", content_length=str(100 << 20)))).status == 413
    chunked = post(bridge, b"", content_length=None, transfer_encoding="chunked")
    piece = b"%x\r\n%b\r\n" % (1 << 16, b"[" * (1 << 16))
    assert (await say(bridge.port, chunked + piece * (LARGEST_BODY // (1 << 16) + 1))).status == 413
    for body in (b"[" * 100_000, b"{", b"5", b'"x"', b"\xff", b"NaN", b"[]", b"{" + b'"a":{' * 5000):
        assert (await say(bridge.port, post(bridge, body))).status in (400, 406), body[:20]
    assert (await say(bridge.port, b"GARBAGE\r\n\r\n")).status == 400
    assert (await say(bridge.port, b"POST /mcp HTTP/1.1\r\nx: " + b"a" * 100_000)).status in (0, 400)
    assert (await say(bridge.port, post(bridge, LIST))).status == 200


async def test_many_and_silent_connections_are_cut(bridge: Bridge, monkeypatch: pytest.MonkeyPatch) -> None:
    """NX-10: a flood costs a bounded number of connections, and who says nothing is not waited for."""
    monkeypatch.setattr(listener, "PATIENCE", 0.5)
    assert (await say(bridge.port, post(bridge, LIST))).status == 200
    opened = [await asyncio.open_connection("127.0.0.1", bridge.port) for _ in range(200)]
    try:
        kept = [reader for reader, _ in opened]
        # All are cut without a word: most at once, the others when patience is over.
        assert await asyncio.wait_for(asyncio.gather(*(_end(reader) for reader in kept)), 20) == [b""] * 200
    finally:
        for _, writer in opened:
            writer.close()
    assert (await say(bridge.port, post(bridge, LIST))).status == 200


async def _end(reader: asyncio.StreamReader) -> bytes:
    try:
        return await reader.read()
    except ConnectionError:
        return b""


async def test_the_first_process_is_the_only_one(bridge: Bridge) -> None:
    """NX-06: another one is refused although it has the token, and the first goes on."""
    assert (await say(bridge.port, post(bridge, LIST))).status == 200
    script = (
        "import socket, sys; s = socket.create_connection(('127.0.0.1', int(sys.argv[1])))\n"
        "s.sendall(sys.stdin.buffer.read()); print(s.recv(1000))"
    )
    argv = [sys.executable, "-c", script, str(bridge.port)]
    asked = post(bridge, LIST)
    done = await asyncio.to_thread(subprocess.run, argv, input=asked, capture_output=True, check=True)
    assert done.stdout.startswith(b"b'HTTP/1.1 403 ")
    assert (await say(bridge.port, asked)).status == 200


async def test_what_one_client_asks_no_other_can_join(bridge: Bridge) -> None:
    """NX-06: there is no session to take part in: an id given by another is nothing, and nothing can be ended."""
    first = await say(bridge.port, post(bridge, {**LIST, "method": "initialize", "params": INITIALIZE}))
    assert first.status == 200
    assert "mcp-session-id" not in first.headers
    assert (await say(bridge.port, post(bridge, b"", method="DELETE"))).status == 405
    assert (await say(bridge.port, post(bridge, b"", method="GET"))).status == 405
    assert (await say(bridge.port, post(bridge, LIST, mcp_session_id="1"))).status == 200


INITIALIZE = {
    "protocolVersion": "2025-06-18",
    "capabilities": {},
    "clientInfo": {"name": "test", "version": "1"},
}


@pytest.mark.root
@pytest.mark.skipif(os.getuid() != 0, reason="only root can be somebody else")
async def test_another_user_is_cut_off(bridge: Bridge) -> None:
    """NX-09: even with the token."""
    script = (
        "import os, socket, sys; 'x'.encode('idna'); os.setuid(65534)\n"
        "s = socket.create_connection(('127.0.0.1', int(sys.argv[1])))\n"
        "try:\n s.sendall(sys.stdin.buffer.read()); print(len(s.recv(100)))\nexcept ConnectionError: print(0)"
    )
    asked = post(bridge, LIST)
    argv = [sys.executable, "-c", script, str(bridge.port)]
    done = await asyncio.to_thread(subprocess.run, argv, input=asked, capture_output=True, check=True)
    assert done.stdout.strip() == b"0"
    assert (await say(bridge.port, asked)).status == 200


async def test_it_listens_on_loopback_only_and_gives_the_port_back(tmp_path: Path) -> None:
    """NX-01."""
    async with bridge_of(toolbox(Texts(), tmp_path)) as bridge:
        table = Path("/proc/net/tcp").read_text().splitlines()
        mine = [line.split()[1] for line in table if line.split()[1].endswith(f":{bridge.port:04X}")]
        assert f"0100007F:{bridge.port:04X}" in mine and f"00000000:{bridge.port:04X}" not in mine
    with pytest.raises(ConnectionRefusedError):
        await say(bridge.port, b"")
