"""The final message as data: parsed and held against its schema, in a process that can be ended."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from typing import Any, Literal

from codex_lsp import inert
from codex_lsp.inputs import helper
from codex_lsp.inputs.schemas import OutputSchema

ANSWER_LIMIT = 8 << 20
"""Characters of a final message that are looked at."""
VERDICT_LIMIT = 16 * ANSWER_LIMIT
"""Bytes of what is said of it: the value again, where one character can become two escapes of six bytes."""
PROCESSOR_SECONDS = 2
WAIT_SECONDS = 30
"""On a machine that is busy with other things."""
_JUDGE = "codex_lsp.inputs.verdict"


@dataclass(frozen=True, slots=True)
class Answer:
    """A final message that fits its schema."""

    value: Any


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """Why there is none; the text itself stays the turn's final message."""

    kind: Literal["noFinalMessage", "outputTooLarge", "outputNotJson", "outputDoesNotFit", "outputUnchecked"]
    message: str
    errors: tuple[tuple[str, str], ...] = ()
    """(JSON Pointer into the answer, what is wrong there); the first ones."""


async def answer_of(text: str | None, schema: OutputSchema) -> Answer | NoAnswer:
    """What a final message says; a JSON text and nothing around it, as strict mode promises.

    Never raises for anything in the text or the schema, and never takes longer than ``WAIT_SECONDS``.
    """
    if text is None or not text.strip():
        # Codex 0.169 leaves out of its events what the API marks as a refusal.
        return NoAnswer(
            "noFinalMessage", "The turn ended without a final message; the model may have refused."
        )
    if len(text) > ANSWER_LIMIT:
        return NoAnswer(
            "outputTooLarge",
            f"The final message has {len(text):,} characters; {ANSWER_LIMIT:,} are looked at.",
        )
    request = {
        "text": text,
        "given": schema.given,
        "sent": schema.sent,
        "optional": schema.optional,
        "seconds": PROCESSOR_SECONDS,
    }
    found = await _ask(await asyncio.to_thread(lambda: json.dumps(request).encode()))
    match found:
        case {"value": value}:
            return Answer(value)
        case {"kind": ("outputNotJson" | "outputDoesNotFit") as kind, "message": str(message)}:
            errors = tuple((inert.line(place), inert.line(said)) for place, said in found.get("errors", ()))
            return NoAnswer(kind, inert.line(message, 600), errors)
        case _:
            return NoAnswer(
                "outputUnchecked", "The final message could not be checked with reasonable effort."
            )


async def _ask(request: bytes) -> Any:
    """What the verdict says; ``None`` when it came to none."""
    try:
        async with asyncio.timeout(WAIT_SECONDS), helper.started(_JUDGE, given=request) as judge:
            said = await judge.all(VERDICT_LIMIT)
        return await asyncio.to_thread(json.loads, said)
    except (TimeoutError, OSError, ValueError):
        return None
