"""``codex-lsp logs``: shows, filters, follows."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import signal
import sys
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from codex_lsp.logs.file import NAME, LogFile
from codex_lsp.logs.lines import entry, line
from codex_lsp.logs.redaction import Redaction

LOGS = [sys.executable, "-m", "codex_lsp", "logs"]


def written(
    file: LogFile, event: str, level: int = logging.INFO, ago: timedelta = timedelta(), **extra: Any
) -> None:
    logger = logging.getLogger("codex_lsp.turns.run")
    record = logger.makeRecord(logger.name, level, __file__, 1, "%s", (event,), None, extra=extra)
    record.created -= ago.total_seconds()
    file.write(line(entry(record, Redaction(), {}, payload=True)))


@pytest.fixture
def state(tmp_path: Path) -> Path:
    file = LogFile(tmp_path / "log")
    written(file, "long ago", logging.WARNING, timedelta(days=2))
    written(file, "an hour ago", logging.INFO, timedelta(hours=1), turnId="t-1", durationMs=7.5)
    file.write(b"{ cut by a cra\n")
    file.write(b'["no record"]\n')
    written(file, "now \x1b[31m\nforged", logging.ERROR, turnId="t-2")
    written(file, "just now", logging.DEBUG, turnId="t-1")
    return tmp_path


async def logs(state: Path, *args: str, code: int = 0, env: Mapping[str, str] | None = None) -> str:
    process = await asyncio.create_subprocess_exec(
        *LOGS, *args, env={**os.environ, "CODEX_LSP_STATE": str(state), **(env or {})}, stdout=-1, stderr=-1
    )
    out, errors = await process.communicate()
    assert process.returncode == code, errors
    return (out if code == 0 else errors).decode()


async def events(state: Path, *args: str) -> list[str]:
    return [json.loads(record)["event"] for record in (await logs(state, *args, "--json")).splitlines()]


async def test_it_shows_what_was_written_as_words_nothing_of_which_acts(state: Path) -> None:
    """RN-01, RN-08."""
    shown = (await logs(state)).splitlines()
    assert [row.split(" ", 2)[2] for row in shown] == [
        "warning turns.run: long ago",
        "info    turns.run: an hour ago turnId=t-1 durationMs=7.5",
        "error   turns.run: now ␛[31m␊forged turnId=t-2",
        "debug   turns.run: just now turnId=t-1",
    ]
    year = str((datetime.now(UTC) - timedelta(days=2)).astimezone().date())
    assert shown[0].startswith(f"{year} ")


async def test_it_filters(state: Path) -> None:
    everything = ["long ago", "an hour ago", "now \x1b[31m\nforged", "just now"]
    assert await events(state) == everything
    assert await events(state, "--turn", "t-1") == ["an hour ago", "just now"]
    assert await events(state, "--level", "warning") == ["long ago", "now \x1b[31m\nforged"]
    assert await events(state, "--since", "2h") == everything[1:]
    assert (
        await events(state, "--since", (datetime.now(UTC) - timedelta(minutes=5)).isoformat())
        == everything[2:]
    )
    local = (datetime.now() - timedelta(hours=5)).replace(microsecond=0).isoformat()  # noqa: DTZ005 - as a user says it
    assert await events(state, "--since", local, "--level", "info", "-n", "1") == ["now \x1b[31m\nforged"]
    assert await events(state, "--turn", "t-none") == []


@pytest.mark.parametrize(
    "given",
    [
        ("--since", "yesterday"),
        ("--since", "5"),
        ("--level", "loud"),
        ("-n", "0"),
        ("-n", "x"),
        ("--since", ""),
    ],
)
async def test_what_it_cannot_use_is_told(state: Path, given: tuple[str, str]) -> None:
    assert given[0] in await logs(state, *given, code=2)


async def test_where_there_is_no_log_it_says_so(tmp_path: Path) -> None:
    assert await logs(tmp_path / "none") == ""
    assert not (tmp_path / "none").exists()


async def test_a_log_that_cannot_be_read_is_told(state: Path) -> None:
    (state / "log" / NAME).unlink()
    (state / "log" / NAME).symlink_to("/dev/null")
    assert "cannot be read" in " ".join((await logs(state, code=1)).split())


async def test_it_follows_through_the_turning_over_until_it_is_told_to_stop(state: Path) -> None:
    file = LogFile(state / "log", limit=600)
    process = await asyncio.create_subprocess_exec(
        *LOGS, "--follow", "--json", "--level", "info", "-n", "1",
        env={**os.environ, "CODEX_LSP_STATE": str(state)}, stdout=-1,
    )  # fmt: skip
    assert process.stdout is not None
    seen: list[str] = []

    async def until(event: str) -> None:
        async with asyncio.timeout(30):
            while event not in seen:
                row = await process.stdout.readline()  # type: ignore[union-attr]
                seen.append(json.loads(row)["event"])

    await until("now \x1b[31m\nforged")
    for number in range(12):
        written(file, f"number {number}")
        written(file, "not this", logging.DEBUG)
        if number % 4 == 3:
            await until(f"number {number}")
    assert seen == ["now \x1b[31m\nforged", *(f"number {number}" for number in range(12))]
    process.send_signal(signal.SIGINT)
    async with asyncio.timeout(10):
        assert await process.wait() == 130
