"""What survives the daemon: turns with their items, and proposals with their decisions, as files of the state folder.

A proposal is held by one daemon at a time (``flock`` on a file beside it, gone with its holder).
"""

from __future__ import annotations

import errno
import fcntl
import json
import os
import re
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from pydantic import TypeAdapter, ValidationError

from codex_lsp.turns.turn import Decision, TurnRecord
from codex_lsp.workspace.records import read_json, write_json

DECISIONS: Final = "decisions.jsonl"
_RECORDS = TypeAdapter(TurnRecord)
_DECISIONS = TypeAdapter(Decision)
_PROPOSAL = re.compile(r"p-[0-9a-f]+")
_DIGEST = re.compile(r"\b[0-9a-f]{64}\b")


class Journal:
    """Turns under ``turns/``, proposals under ``proposals/``. Blocking; whole files are replaced by rename."""

    def __init__(self, folder: Path) -> None:
        self._turns = folder / "turns"
        self._proposals = folder / "proposals"
        for sub in (self._turns, self._proposals):
            sub.mkdir(mode=0o700, exist_ok=True)
        self._held: dict[str, int] = {}

    # ------------------------------------------------------------------------------------------ turns
    def save_turn(self, record: TurnRecord, items: list[dict[str, Any]] | None = None) -> None:
        """Keeps a turn; its items too when they are given (at its end)."""
        folder = self._turns / record.turn_id
        folder.mkdir(mode=0o700, exist_ok=True)
        write_json(folder / "turn.json", asdict(record))
        if items is not None:
            write_json(folder / "items.json", items)

    def forget_turn(self, turn_id: str) -> None:
        """Removes a turn that was refused after all."""
        _forget(self._turns / turn_id)

    def note_decision(self, turn_id: str, decision: Decision) -> None:
        """Adds a decision to a turn's.

        Raises:
            OSError: it is not written down.
        """
        line = json.dumps(asdict(decision)).encode("ascii") + b"\n"
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC | os.O_NOFOLLOW
        fd = os.open(self._turns / turn_id / DECISIONS, flags, 0o600)
        try:
            if os.write(fd, line) != len(line):
                raise OSError(errno.ENOSPC, "the line was cut short")
        finally:
            os.close(fd)

    def decisions(self, turn_id: str) -> list[Decision]:
        """A turn's decisions, oldest first; a line that a crash cut is passed over."""
        try:
            lines = (self._turns / turn_id / DECISIONS).read_bytes().splitlines()
        except OSError:
            return []
        found = []
        for line in lines:
            try:
                found.append(_DECISIONS.validate_json(line))
            except ValidationError:
                continue
        return found

    def load_turns(self) -> Iterator[TurnRecord]:
        """Every turn that can be read; a broken file is passed over."""
        for path in self._turns.glob("*/turn.json"):
            value = read_json(path)
            if isinstance(value, dict):
                try:
                    yield _RECORDS.validate_python(value)
                except ValidationError:
                    continue

    def items(self, turn_id: str) -> list[dict[str, Any]]:
        """The items of an ended turn."""
        value = read_json(self._turns / turn_id / "items.json")
        return value if isinstance(value, list) else []

    # -------------------------------------------------------------------------------------- proposals
    def save_proposal(self, proposal_id: str, value: dict[str, Any], *, durable: bool) -> None:
        """Keeps a proposal; ``durable`` waits until it is on the disk (decisions), growth does not need it."""
        write_json(self._proposals / f"{proposal_id}.json", value, durable=durable)

    def load_proposals(self) -> Iterator[dict[str, Any]]:
        """Every proposal that can be read."""
        for path in self._proposals.glob("*.json"):
            value = read_json(path)
            if isinstance(value, dict):
                yield value

    def load_proposal(self, proposal_id: str) -> list[dict[str, Any]]:
        """That one, or none."""
        known = _PROPOSAL.fullmatch(proposal_id)
        value = read_json(self._proposals / f"{proposal_id}.json") if known else None
        return [value] if isinstance(value, dict) else []

    def prune(self, before: float) -> set[str]:
        """Forgets proposals with nothing left to decide, and turns, that were last touched before a time.

        Answers the digests of all blobs that the remaining records name.
        """
        named: set[str] = set()
        for path in self._proposals.glob("*.json"):
            value = read_json(path)
            state = (
                value["proposal"].get("state") if isinstance(value, dict) and "proposal" in value else None
            )
            if path.stat().st_mtime < before and state in ("decided", "superseded"):
                path.unlink()
                path.with_suffix(".lock").unlink(missing_ok=True)
            else:
                named.update(_DIGEST.findall(path.read_text(encoding="utf-8", errors="surrogateescape")))
        for record in self._turns.glob("*/turn.json"):
            kept = self._proposals / f"p-{record.parent.name.removeprefix('t-')}.json"
            if record.stat().st_mtime < before and not kept.exists():
                _forget(record.parent)
        return named

    def holds(self, proposal_id: str) -> bool:
        """Whether this daemon is the proposal's holder."""
        return proposal_id in self._held

    def hold(self, proposal_id: str) -> bool:
        """Makes this daemon the proposal's holder; False when a living one is."""
        if self.holds(proposal_id):
            return True
        flags = os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW
        fd = os.open(self._proposals / f"{proposal_id}.lock", flags, 0o600)
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(fd)
            return False
        os.ftruncate(fd, 0)
        os.write(fd, str(os.getpid()).encode())
        self._held[proposal_id] = fd
        return True

    def holder(self, proposal_id: str) -> str:
        """The daemon that holds a proposal, in words for the user."""
        try:
            told = (self._proposals / f"{proposal_id}.lock").read_text()
        except OSError:
            told = ""
        return (
            f"Another running codex-lsp (process {told})" if told.isdecimal() else "Another running codex-lsp"
        )

    def close(self) -> None:
        """Lets go of every proposal."""
        while self._held:
            os.close(self._held.popitem()[1])


def _forget(folder: Path) -> None:
    """Removes what is known of a turn; its record last, which names the rest."""
    for name in ("items.json", DECISIONS, "turn.json"):
        (folder / name).unlink(missing_ok=True)
    folder.rmdir()
