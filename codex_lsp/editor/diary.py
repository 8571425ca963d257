"""What the log says of turns: one reader of all that they show, so that nothing of a turn's own code has to."""

from __future__ import annotations

import logging
import time
from typing import Any

from codex_lsp.logs.fields import TOLD
from codex_lsp.views.updates import (
    Ended,
    ItemSeen,
    LoginEnded,
    Notice,
    Output,
    ProposalMoved,
    Started,
    Update,
)

_log = logging.getLogger(__name__)

_LEVELS = {"error": logging.ERROR, "warning": logging.WARNING, "info": logging.INFO}


class Diary:
    """Writes updates down as records, with how long things took; one for each editor."""

    def __init__(self) -> None:
        self._began: dict[tuple[str, str | None], float] = {}

    def hear(self, update: Update) -> None:
        """Writes down what an update says; what the user reads in it goes nowhere but to level ``trace``."""
        match update:
            case Started(turn_id, thread_id):
                self._begin(turn_id, None)
                _say(logging.INFO, "a turn began", turnId=turn_id, threadId=thread_id)
            case ItemSeen(turn_id, "started", item):
                self._begin(turn_id, str(item.get("id")))
            case ItemSeen(turn_id, "completed", item):
                self._item(turn_id, item)
            case Output(turn_id, item_id, exit_code=int(code)):
                _say(logging.DEBUG, f"a command ended with {code}", turnId=turn_id, itemId=item_id)
            case ProposalMoved(proposal_id, turn_id, state, files) if state != "growing":
                said = {"turnId": turn_id, "proposalId": proposal_id, "status": state, "files": len(files)}
                _say(logging.INFO, f"a proposal is {state}", **said)
            case Notice(turn_id, level, text):
                _say(_LEVELS[level], text, turnId=turn_id, **{TOLD: True})
            case LoginEnded(_, _, success, error):
                _say(logging.INFO, f"signing in ended: {error or 'done'}", status=str(success).lower())
            case Ended():
                self._ended(update)
            case _:
                pass

    def _item(self, turn_id: str, item: dict[str, Any]) -> None:
        item_id, kind = str(item.get("id")), str(item.get("type"))
        took = self._took(turn_id, item_id)
        said = {"turnId": turn_id, "itemId": item_id, "kind": kind, "durationMs": took}
        _say(logging.DEBUG, f"an item ended: {kind}", status=item.get("status"), payload=item, **said)

    def _ended(self, update: Ended) -> None:
        error, usage = update.error, update.usage or {}
        took = self._took(update.turn_id, None)
        for key in [key for key in self._began if key[0] == update.turn_id]:
            del self._began[key]
        _say(
            logging.WARNING if update.status == "failed" else logging.INFO,
            f"a turn {'was ' if update.status == 'cancelled' else ''}{update.status}"
            + (f": {error.message}" if error else ""),
            turnId=update.turn_id,
            threadId=update.thread_id,
            proposalId=update.proposal_id,
            status=update.status,
            durationMs=took,
            kind=error.kind if error else None,
            hint=error.hint if error else None,
            tokens=sum(usage.get(name, 0) for name in ("input_tokens", "output_tokens")) or None,
        )

    def _begin(self, turn_id: str, item_id: str | None) -> None:
        self._began[turn_id, item_id] = time.perf_counter()

    def _took(self, turn_id: str, item_id: str | None) -> float | None:
        began = self._began.pop((turn_id, item_id), None)
        return None if began is None else round((time.perf_counter() - began) * 1000, 1)


def _say(level: int, event: str, **fields: Any) -> None:
    _log.log(level, "%s", event, extra=fields)
