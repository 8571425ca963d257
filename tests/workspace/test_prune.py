"""What was decided long ago is forgotten; what is still open never is."""

from __future__ import annotations

import os
import time
from pathlib import Path

from codex_lsp.changes.proposal import File, Hunk, Proposal
from codex_lsp.nodes import Content
from codex_lsp.turns.held import Held
from codex_lsp.turns.journal import Journal
from codex_lsp.turns.turn import TurnRecord
from codex_lsp.workspace.blobs import Blobs

LONG_AGO = time.time() - 100 * 24 * 3600


def test_old_decided_proposals_go_with_their_bytes_and_open_ones_stay(tmp_path: Path) -> None:
    journal, blobs = Journal(tmp_path), Blobs(tmp_path / "blobs")
    nodes = {}
    for state in ("open", "decided"):
        nodes[state] = blobs.put(Content("file", 0o644, state.encode()))
        file = File("/ws", "a.txt", "add", None, nodes[state], (Hunk("h-1", "whole"),))
        held = Held(Proposal(f"p-{state}", f"t-{state}", state, (file,)), Path("/ws"))
        journal.save_proposal(f"p-{state}", held.to_json(), durable=False)
        journal.save_turn(TurnRecord(f"t-{state}", "/ws", "prompt", LONG_AGO), [{"id": "item_0"}])
    for path in tmp_path.rglob("*"):
        os.utime(path, (LONG_AGO, LONG_AGO))

    named = journal.prune(time.time() - 60)
    gone = blobs.prune(named, time.time() - 60)

    assert [value["proposal"]["proposalId"] for value in journal.load_proposals()] == ["p-open"]
    assert [record.turn_id for record in journal.load_turns()] == ["t-open"]
    assert gone == 1
    assert blobs.read(nodes["open"]) == b"open"


def test_young_records_and_young_bytes_stay(tmp_path: Path) -> None:
    journal, blobs = Journal(tmp_path), Blobs(tmp_path / "blobs")
    held = Held(Proposal("p-1", "t-1", "decided"), Path("/ws"))
    journal.save_proposal("p-1", held.to_json(), durable=False)
    node = blobs.put(Content("file", 0o644, b"nobody names this yet"))

    before = time.time() - 3600
    assert blobs.prune(journal.prune(before), before) == 0
    assert list(journal.load_proposals())
    assert blobs.read(node) == b"nobody names this yet"
