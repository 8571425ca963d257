"""What a crash cut short: turns that never ended, and decisions that were carried out and not recorded, or by half."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Collection, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from codex_lsp.errors import ApplyFailure
from codex_lsp.turns import deciding
from codex_lsp.turns.deciding import Desk
from codex_lsp.turns.held import Held, Touched, decision_from
from codex_lsp.turns.turn import TurnRecord
from codex_lsp.views.updates import Failure, Notice
from codex_lsp.workspace.apply import Write, apply, settle

_log = logging.getLogger(__name__)

Place = tuple[str, str]
"""(root, path)"""


def interrupt(record: TurnRecord) -> Notice:
    """Ends the record of a turn whose daemon is gone; what the user is to be told of it."""
    message, hint = "The daemon ended before the turn did.", "Its changes so far are in the proposal."
    record.status, record.ended_at = "failed", time.time()
    record.error = Failure("interrupted", message, hint)
    return Notice(record.turn_id, "error", f"{message} {hint}")


async def take_up(desk: Desk, held: Held, note: Mapping[str, Any], changed: Collection[Place]) -> None:
    """Records of a cut decision what did take effect; ``changed`` are the paths that did.

    A hunk of which only one of two paths changed (a rename) is taken back, so that it is old as a whole.
    """
    decision = decision_from(note["decision"])
    cut = {id_ for item in decision.touched if (item.root, item.path) not in changed for id_ in item.hunk_ids}
    halves = [
        item
        for item in decision.touched
        if (item.root, item.path) in changed and cut.intersection(item.hunk_ids)
    ]
    if halves:
        await asyncio.to_thread(_take_back, desk, halves, note["way"])
    if note["way"] != "do":
        deciding.turn_back(held, decision, cut, back=note["way"] == "undo")
        return
    states = {hunk.id: hunk.state for file in held.proposal.files for hunk in file.hunks}
    ids = tuple(id_ for id_ in decision.hunk_ids if id_ not in cut and states.get(id_) != "accepted")
    touched = tuple(item for item in decision.touched if not cut.intersection(item.hunk_ids))
    if ids:
        deciding.record(held, replace(decision, hunk_ids=ids, touched=touched))


def _take_back(desk: Desk, halves: Collection[Touched], way: str) -> None:
    writes = []
    for item in halves:
        here, there = (item.before, item.after) if way == "undo" else (item.after, item.before)
        writes.append(Write(Path(item.root), item.path, here, desk.blobs.content(there)))
    try:
        applied = apply(writes, desk.applies, desk.blobs, locks=desk.locks)
    except ApplyFailure as error:
        _log.warning("half a decision could not be taken back: %s", error)
        return
    for root, path, _kind, reason in applied.refused:
        _log.warning("half a decision could not be taken back: %s in %s: %s", path, root, reason)
    settle(applied.journal)
