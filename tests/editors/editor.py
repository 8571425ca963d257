"""What a story does with an editor, whichever it is: what a user can do there, and what is to be seen.

Everything goes the editor's own way: its keys and menus, the configuration of docs/editors as it stands. Lines are
0-based. Whatever is waited for is waited for in the driver or with ``until``; nobody sleeps.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar

PATIENCE = 60.0
"""Seconds until what is waited for counts as never coming; a busy machine is no failure."""

Seen = TypeVar("Seen")


def until(look: Callable[[], Seen], what: str, seconds: float = PATIENCE) -> Seen:
    """Looks until there is something to see, and gives it."""
    end = time.monotonic() + seconds
    while True:
        seen = look()
        if seen:
            return seen
        assert time.monotonic() < end, f"{what}: not seen in {seconds:.0f} s"
        time.sleep(0.05)


@dataclass(frozen=True, slots=True)
class Mark:
    """A diagnostic as the editor has it."""

    line: int
    message: str
    severity: int
    """As LSP numbers them: 1 error … 4 hint."""


class Editor(Protocol):
    """One running editor."""

    name: str
    """``neovim``, ``emacs-28``, ``emacs-30``, ``helix``."""

    def open(self, path: Path) -> None:
        """Shows a file, and waits until the daemon has it."""

    def document(self) -> str:
        """The file name or the buffer's name of what is shown."""

    def text(self) -> str:
        """All text of what is shown, saved or not, with ``\\n`` between lines."""

    def insert(self, line: int, text: str) -> None:
        """Types whole lines above a line; does not save."""

    def go(self, line: int) -> None:
        """Puts the cursor at the beginning of a line; nothing is selected."""

    def select(self, first: int, last: int) -> None:
        """Selects whole lines, ``last`` with them."""

    def save(self) -> None:
        """Saves what is shown, and waits until it is saved."""

    def marks(self) -> list[Mark]:
        """The diagnostics of what is shown, in order."""

    def step(self) -> int:
        """Goes to the next diagnostic by the editor's own key; the line where the cursor is then."""

    def actions(self) -> list[str]:
        """The titles of the code actions at the cursor or of the selection, without taking one."""

    def act(self, title: str) -> None:
        """Takes the code action whose title begins so, once it is offered."""

    def fix(self, line: int, message: str) -> str:
        """Has another tool find a problem on a line of what is shown, and starts a turn on it.

        In a few words, how (``code action``); empty where it cannot be done.
        """

    def run(self, command: str) -> None:
        """Runs a command of the daemon's (``codex.…``) without an argument."""

    def told(self) -> str:
        """All messages to the user so far, as far as the editor keeps them; those on the screen in any case."""

    def progress(self) -> str:
        """What is on show now about work that goes on; empty when there is nothing."""

    def dialog(self) -> str:
        """The question that the editor asks now; empty when it asks nothing."""

    def choose(self, label: str) -> None:
        """Answers that question with the choice whose label begins so."""

    def reload(self) -> None:
        """Reads open documents anew that changed on disk, the editor's own way."""

    def restart(self) -> None:
        """Starts the language server again after its death, the editor's own way; back when it is there."""

    def picture(self, path: Path) -> None:
        """Writes what is on the screen as PNG."""

    def quit(self) -> None:
        """Ends the editor, throws away what is not saved, and waits until it is gone."""
