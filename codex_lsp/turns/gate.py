"""A turn's way to the editor, shut until its start was answered."""

from __future__ import annotations

from collections.abc import Callable

from codex_lsp.views.updates import Update


class Gate:
    """Holds back what a turn shows until its start was answered, or drops it when the start was refused."""

    def __init__(self, show: Callable[[Update], None]) -> None:
        self._show = show
        self._waiting: list[Update] | None = []
        self.dropped = False

    def show(self, update: Update) -> None:
        """Shows an update, now or once the gate opens."""
        if self._waiting is not None:
            self._waiting.append(update)
        elif not self.dropped:
            self._show(update)

    def open(self) -> None:
        """Lets everything through, in its order."""
        waiting, self._waiting = self._waiting, None
        for update in waiting or ():
            self._show(update)

    def drop(self) -> None:
        """Lets nothing through any more."""
        self.dropped, self._waiting = True, None
