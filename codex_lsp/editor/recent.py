"""What the user has at hand: the turn and the proposal that moved last while this editor was there."""

from __future__ import annotations

from codex_lsp.errors import UnknownProposal
from codex_lsp.turns.held import Held
from codex_lsp.turns.sessions import Sessions
from codex_lsp.turns.turn import TurnRecord
from codex_lsp.views.updates import Ended, ProposalMoved, Started, Update


class Recent:
    """Hears updates; what a command without an argument is about is found here."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions
        self._turn_id: str | None = None
        self._decided: str | None = None

    def hear(self, update: Update) -> None:
        """Notes what moved."""
        match update:
            case Started() | Ended():
                self._turn_id = update.turn_id
            case ProposalMoved(state="open" | "decided"):
                held = self._sessions.proposals.get(update.proposal_id)
                if held.history or held.undone:
                    self._decided = update.proposal_id
            case _:
                pass

    @property
    def turn(self) -> TurnRecord | None:
        """The turn that runs, the newest of several; else the one that was started last here."""
        running = self.running
        if running is not None or self._turn_id is None:
            return running
        return self._sessions.turn(self._turn_id)

    @property
    def running(self) -> TurnRecord | None:
        """The newest turn that runs."""
        return next((turn for turn in self._sessions.turns() if turn.status == "running"), None)

    @property
    def decided(self) -> Held | None:
        """The proposal that the user decided something of last, or took it back."""
        try:
            return self._sessions.proposals.get(self._decided) if self._decided else None
        except UnknownProposal:
            return None
