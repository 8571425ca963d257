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
                held = self._held(update.proposal_id)
                if held is not None and (held.history or held.undone):
                    self._decided = update.proposal_id
            case _:
                pass

    @property
    def running(self) -> TurnRecord | None:
        """The newest turn that runs here."""
        turns = self._sessions.turns()
        return next((turn for turn in turns if self._sessions.view(turn.turn_id) is not None), None)

    @property
    def turn(self) -> TurnRecord | None:
        """The turn that runs, else the one that ran last while this editor was there."""
        turns = self._sessions.turns()
        return self.running or next((turn for turn in turns if turn.turn_id == self._turn_id), None)

    @property
    def decided(self) -> Held | None:
        """The proposal that the user decided something of last, or took it back."""
        return self._held(self._decided) if self._decided is not None else None

    def _held(self, proposal_id: str) -> Held | None:
        try:
            return self._sessions.proposals.get(proposal_id)
        except UnknownProposal:
            return None
