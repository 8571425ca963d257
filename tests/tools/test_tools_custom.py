"""The user's own tools: installed functions, and programs of which nothing is left."""

from __future__ import annotations

import asyncio
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from codex_lsp.settings import Settings
from codex_lsp.tools import custom
from codex_lsp.tools.programs import LARGEST, ProgramFailed, run

from tests.tools.tools_kit import Texts, toolbox

PACKAGE = """
from codex_lsp.tools.custom import CustomFunction

async def lookup(arguments):
    if arguments["id"] == "bad":
        raise LookupError("no such ticket")
    return f"ticket {arguments['id']}"

SCHEMA = {"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]}
ticket = CustomFunction("Reads a ticket.", SCHEMA, lookup, read_only=True)
hover = CustomFunction("Takes a name of ours.", SCHEMA, lookup)
odd = "no function"
"""


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A package with entry points, as pip leaves it."""
    (tmp_path / "ticket_tools.py").write_text(PACKAGE)
    info = tmp_path / "ticket_tools-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: ticket-tools\nVersion: 1\n")
    points = (
        "ticket = ticket_tools:ticket\nhover = ticket_tools:hover\nodd = ticket_tools:odd\ngone = absent:x\n"
    )
    (info / "entry_points.txt").write_text(f"[codex_lsp.tools]\n{points}")
    monkeypatch.syspath_prepend(str(tmp_path))
    custom._points.cache_clear()
    yield
    custom._points.cache_clear()


async def test_a_package_offers_a_tool(installed: None, tmp_path: Path) -> None:
    extras, warnings = custom.extras({}, workspace=tmp_path, room=tmp_path)
    assert [(extra.tool.name, extra.tool.read_only) for extra in extras] == [("ticket", True)]
    for name, why in (("hover", "taken"), ("odd", "CustomFunction"), ("gone", "cannot be loaded")):
        assert any(f"{name!r}" in warning and why in warning for warning in warnings), (name, warnings)
    box = toolbox(Texts(), tmp_path, extras=extras)
    assert "ticket" in [tool.name for tool in box.tools]
    assert (await box.call("ticket", {"id": "T-1"})).text == "ticket T-1"
    for given in ({"id": "bad"}, {"id": 5}, {}, [], "x"):
        result = await box.call("ticket", given)
        assert result.failed, given
    assert "no such ticket" in (await box.call("ticket", {"id": "bad"})).text


async def test_the_schema_of_a_tool_fetches_nothing(tmp_path: Path) -> None:
    schema = {"type": "object", "properties": {"x": {"$ref": "http://127.0.0.1:1/schema"}}}
    tools = {"odd": {"description": "Odd.", "command": ["true"], "inputSchema": schema}}
    extras, [warning] = custom.extras(
        Settings.model_validate({"tools": tools}).tools, workspace=tmp_path, room=tmp_path
    )
    assert "Retrieval is disabled" in warning
    result = await toolbox(Texts(), tmp_path, extras=extras).call("odd", {"x": 1})
    assert result.failed


def program(folder: Path, code: str) -> list[str]:
    path = folder / "tool.py"
    path.write_text(textwrap.dedent(code))
    return [sys.executable, str(path)]


async def go(command: list[str], seconds: float = 20, **given: Any) -> str:
    return await run(command, b"{}", {}, seconds, **{"closed": (), **given})


async def test_nothing_is_left_of_a_program(tmp_path: Path) -> None:
    """PF-11 for tools: a child in the background goes too, after the end, a time limit, or a cancelled turn."""
    code = """
        import os, subprocess, sys
        child = subprocess.Popen(["sleep", "600"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        open(sys.argv[1], "w").write(str(child.pid))
        print("done", flush=True)
        if sys.argv[2] == "wait": child.wait()
    """
    command = program(tmp_path, code)
    pids = [tmp_path / name for name in ("ends", "late", "cancelled")]
    assert await go([*command, str(pids[0]), "end"]) == "done\n"
    with pytest.raises(ProgramFailed, match="longer than 4"):
        await go([*command, str(pids[1]), "wait"], 4)
    task = asyncio.create_task(go([*command, str(pids[2]), "wait"]))
    while not (pids[2].exists() and pids[2].read_text()):  # noqa: ASYNC110
        await asyncio.sleep(0.02)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    async with asyncio.timeout(10):  # killed, and gone as soon as the kernel has time for it
        while any(_alive(int(path.read_text())) for path in pids):  # noqa: ASYNC110
            await asyncio.sleep(0.02)


def _alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


async def test_what_a_program_prints_is_bounded(tmp_path: Path) -> None:
    much = "sys.stdout.write('x' * 50_000_000); sys.stderr.write('y' * 50_000_000)"
    code = f"import sys; {much}; sys.exit(int(sys.argv[1]))"
    command = program(tmp_path, code)
    assert await go([*command, "0"]) == "x" * LARGEST
    with pytest.raises(ProgramFailed) as failed:
        await go([*command, "3"])
    assert "ended with 3" in str(failed.value) and len(str(failed.value)) < 3000


async def test_a_program_is_never_taken_from_where_the_agent_writes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PT-17."""
    ws = tmp_path / "ws"
    ws.mkdir()
    canary = tmp_path / "canary"
    evil = ws / "tool"
    evil.write_text(f"#!/bin/sh\ntouch {canary}\n")
    evil.chmod(0o755)
    (tmp_path / "linked").symlink_to(evil)
    monkeypatch.setenv("PATH", f"{ws}:.:relative:/usr/bin:/bin")
    monkeypatch.chdir(ws)
    for name in ("tool", "./tool", str(evil), str(tmp_path / "linked"), "../ws/tool", "absent", ""):
        with pytest.raises(ProgramFailed):
            await go([name], closed=(ws,))
    assert not canary.exists()
    assert await go(["echo", "fine"], closed=(ws,)) == "fine\n"
