"""Helper processes: what they are given and say, and that none outlives the one who asked."""

import asyncio
import os
import sys
from pathlib import Path
from typing import Any

import pytest
from codex_lsp.inputs import answers, helper
from codex_lsp.inputs.answers import Answer, NoAnswer, answer_of
from codex_lsp.inputs.schemas import OutputSchema, take

from tests.support.processes import children, of_process

ECHO = "this"  # prints a poem; any module will do that says something by itself


def closed(name: str, value: dict[str, Any]) -> OutputSchema:
    schema = {
        "type": "object",
        "properties": {name: value},
        "required": [name],
        "additionalProperties": False,
    }
    return take(schema, "strict")


NUMBERS = closed("n", {"type": "array", "items": {"type": "integer"}})


async def test_all_that_a_helper_says_is_read_up_to_the_limit_and_it_is_gone() -> None:
    async with helper.started(ECHO, given=b"") as process:
        said = await process.all(1 << 20)
        assert await process.end() == 0
    assert said.startswith(b"The Zen of Python")
    async with helper.started(ECHO, given=b"") as process:
        assert await process.all(len(said)) == said
    with pytest.raises(ValueError, match="more than"):
        async with helper.started(ECHO, given=b"") as process:
            await process.all(len(said) - 1)
    assert helpers() == []


async def test_who_leaves_early_leaves_no_process_and_no_open_file(tmp_path: Path) -> None:
    never = tmp_path / "never"
    os.mkfifo(never)
    given = os.open(never, os.O_RDWR)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.5), helper.started("json.tool", given=given) as process:
            await process.end()
    assert helpers() == []
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(given)


async def test_an_answer_is_unchecked_where_no_process_starts_or_one_says_too_much(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = '{"n": [1, 2]}'
    assert await answer_of(text, NUMBERS) == Answer({"n": [1, 2]})
    with monkeypatch.context() as patch:
        patch.setattr(answers, "VERDICT_LIMIT", 8)
        found = await answer_of(text, NUMBERS)
    assert isinstance(found, NoAnswer) and found.kind == "outputUnchecked"
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    found = await answer_of(text, NUMBERS)
    assert isinstance(found, NoAnswer) and found.kind == "outputUnchecked"
    assert helpers() == []


async def test_the_longest_answer_of_the_widest_characters_is_within_the_limits(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(answers, "VERDICT_LIMIT", 16 * 1000)
    text = '{"s": "' + "😀" * 990 + '"}'
    assert len(text) <= 1000
    assert await answer_of(text, closed("s", {"type": "string"})) == Answer({"s": "😀" * 990})


def helpers() -> list[str]:
    return [pid for pid in children() if b"-P\0-B\0-m" in of_process(pid, "cmdline")]
