"""The seam behind which codex runs: one command in, a stream of events out, and a voice for what is said meanwhile."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from codex_lsp.agent.events import Event
from codex_lsp.errors import NeedsAppServer


@dataclass(frozen=True, slots=True)
class Call:
    """A request to ``codex app-server``."""

    method: str
    params: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Run:
    """One run of codex: everything the process is given."""

    argv: tuple[str, ...]
    """Launcher prefix and codex' own arguments; ``argv[0]`` is an absolute path."""
    cwd: Path
    env: Mapping[str, str]
    stdin: bytes
    """Written whole, then closed (codex 0.121 and later read to the end). Exec only."""
    marker: str
    """Unique text; given to the process as ``CODEX_LSP_RUN`` so that what it leaves behind can be found."""
    calls: tuple[Call, ...] = ()
    """App-server only: the call that opens the thread, then the one that begins the turn (it gets the thread's id)."""
    asks: bool = False
    """App-server only: whether questions are passed on as ``Asked``; otherwise each is declined at once."""


class Voice(Protocol):
    """What can be said to a codex that runs. To interrupt it, cancel the task that iterates its events."""

    async def steer(self, text: str, images: tuple[Path, ...] = ()) -> None:
        """Adds words of the user to the turn that runs; returns once codex has taken them.

        Raises:
            NeedsAppServer: this transport cannot.
            NotSteerable: codex does not take them (the turn is over, or it is a review).
        """
        ...

    def answer(self, question_id: str, choice: str, content: Any = None) -> None:
        """Answers a question; one that is not open any more is passed over.

        Args:
            choice: one of the question's ``choices``.
            content: what an elicitation or a question of the agent's asks for.

        Raises:
            NeedsAppServer: this transport asks nothing.
        """
        ...


class Dialogue(NamedTuple):
    """A run under way.

    The last event is always ``Exited``, and it comes only when nothing that the run started is alive any more.
    Cancelling the task that iterates ends the whole process tree before ``CancelledError`` goes on.
    The process is started when the first event is waited for.
    """

    events: AsyncGenerator[Event, None]
    voice: Voice


class Transport(Protocol):
    """Runs codex."""

    def start(self, run: Run) -> Dialogue:
        """Makes a run; events come as they happen.

        Iterating raises:
            CodexNotFound, CodexUnusable: the process could not be started.
        """
        ...


class Mute:
    """The voice of a transport to which nothing can be said while it runs."""

    async def steer(self, text: str, images: tuple[Path, ...] = ()) -> None:
        """Refuses."""
        raise _refusal("Words can be added to a running turn")

    def answer(self, question_id: str, choice: str, content: Any = None) -> None:
        """Refuses."""
        raise _refusal("Questions are asked and answered")


def _refusal(what: str) -> NeedsAppServer:
    return NeedsAppServer(
        f"{what} on the app-server transport only.", hint='Start the turn with options.transport "appServer".'
    )
