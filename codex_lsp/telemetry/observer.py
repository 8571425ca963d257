"""Turns as spans: a fold over what their observer is told."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any, Literal

from codex_lsp.agent.command import TOOLS
from codex_lsp.errors import CodexLspError
from codex_lsp.telemetry.spans import ITEMS, STATUSES, TOKENS, Fact, Name, Span
from codex_lsp.tools.catalog import NAMES
from codex_lsp.views.updates import Ended, ItemSeen, Update

FLUSH_SECONDS = 2.0
"""How long the end of the daemon waits for what was measured last to be sent."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time; durations are taken from the clock that nobody sets."""

    wall: int = field(default_factory=time.time_ns)
    steady: int = field(default_factory=time.monotonic_ns)


@dataclass(slots=True)
class _Turn:
    facts: dict[str, Fact]
    began: Moment = field(default_factory=Moment)
    items: dict[str, Moment] = field(default_factory=dict)
    state: Literal["waiting", "running"] = "waiting"


class Telemetry:
    """The ``Observer`` of turns that hands finished spans on."""

    def __init__(self) -> None:
        self._turns: dict[str, _Turn] = {}
        self.sinks: Sequence[Callable[[Span], None]] = ()
        self.close: Callable[[], None] = lambda: None
        """Sends what is left; may block."""

    def under_way(self) -> Mapping[str, int]:
        """How many turns wait and how many run; from any thread."""
        states = [turn.state for turn in list(self._turns.values())]
        return {state: states.count(state) for state in ("waiting", "running")}

    @contextmanager
    def turn(self, turn_id: str, **facts: Fact) -> Iterator[dict[str, Fact]]:
        """A turn that was asked for."""
        turn = self._turns[turn_id] = _Turn(facts)
        try:
            yield turn.facts
        except BaseException as error:
            failure = _kind(error)
            turn.facts["status"] = "cancelled" if failure == "cancelled" else "refused"
            self._finish(turn_id, failure)
            raise

    @contextmanager
    def step(self, turn_id: str, step: Literal["room", "apply"], **facts: Fact) -> Iterator[dict[str, Fact]]:
        """A step of a turn."""
        began, failure = Moment(), None
        try:
            yield facts
        except BaseException as error:
            failure = _kind(error)
            raise
        finally:
            self._give(step, turn_id, began, facts, failure)
        if step == "room" and turn_id in self._turns:
            self._turns[turn_id].state = "running"

    def hear(self, update: Update) -> None:
        """What a turn shows."""
        turn = self._turns.get(update.turn_id or "")
        if turn is None:
            return
        match update:
            case ItemSeen(phase="started", item={"id": str(id_)}):
                turn.items[id_] = Moment()
            case ItemSeen(turn_id, "completed", item={"id": str(id_)} as item):
                name, facts = _of_item(item)
                failure = "failed" if facts.get("status") in ("failed", "declined") else None
                self._give(name, turn_id, turn.items.pop(id_, Moment()), facts, failure)
            case Ended():
                turn.facts["status"] = update.status
                turn.facts["proposal"] = update.proposal_id is not None
                usage = update.usage or {}
                turn.facts.update({fact: usage[key] for key, fact in TOKENS.items() if key in usage})
                self._finish(update.turn_id, update.error.kind if update.error else None)
            case _:
                pass

    async def end(self) -> None:
        """Sends what is left, within ``FLUSH_SECONDS``."""
        loop = asyncio.get_running_loop()
        closed = asyncio.Event()

        def close() -> None:
            self.close()
            with suppress(RuntimeError):  # nobody waited so long
                loop.call_soon_threadsafe(closed.set)

        # No thread of the loop's: the process would wait for it, however long a receiver keeps us.
        threading.Thread(target=close, name="telemetry", daemon=True).start()
        with suppress(TimeoutError):
            await asyncio.wait_for(closed.wait(), FLUSH_SECONDS)

    def _finish(self, turn_id: str, failure: str | None) -> None:
        turn = self._turns.pop(turn_id)
        self._give("turn", turn_id, turn.began, turn.facts, failure)

    def _give(
        self, name: Name, turn_id: str, began: Moment, facts: Mapping[str, Fact], failure: str | None
    ) -> None:
        span = Span(name, turn_id, began.wall, time.monotonic_ns() - began.steady, dict(facts), failure)
        for sink in self.sinks:
            sink(span)


def _of_item(item: Mapping[str, Any]) -> tuple[Name, dict[str, Fact]]:
    status = {"status": _listed(item.get("status"), STATUSES)} if "status" in item else {}
    if item.get("type") != "mcp_tool_call":
        return "item", {"type": _listed(item.get("type"), ITEMS), **status}
    ours = item.get("server") == TOOLS
    tool = _listed(item.get("tool"), NAMES) if ours else "other"
    return "tool", {"server": "editor" if ours else "other", "tool": tool, **status}


def _listed(word: object, words: Collection[str]) -> str:
    """A word of codex' or the model's, if it is one that we know."""
    return word if isinstance(word, str) and word in words else "other"


def _kind(error: BaseException) -> str:
    if isinstance(error, CodexLspError):
        return error.kind
    return "cancelled" if isinstance(error, asyncio.CancelledError) else "internal"
