"""The seam behind which codex runs: one command in, a stream of events out."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from codex_lsp.agent.events import Event


@dataclass(frozen=True, slots=True)
class Run:
    """One run of codex: everything the process is given."""

    argv: tuple[str, ...]
    """Launcher prefix and codex' own arguments; ``argv[0]`` is an absolute path."""
    cwd: Path
    env: Mapping[str, str]
    stdin: bytes
    """Written whole, then closed (codex 0.121 and later read to the end)."""
    marker: str
    """Unique text; given to the process as ``CODEX_LSP_RUN`` so that what it leaves behind can be found."""


class Transport(Protocol):
    """Runs codex.

    The iterator's last event is always ``Exited``, and it comes only when nothing that the run started
    is alive any more. Cancelling the task that iterates ends the whole process tree before
    ``CancelledError`` goes on.
    """

    def run(self, run: Run) -> AsyncGenerator[Event, None]:
        """Starts the process; events come as they happen.

        Raises:
            CodexNotFound, CodexUnusable: the process could not be started.
        """
        ...
