"""A proposal in the daemon's hands: its decisions so far, what can be taken back, and its place in the journal."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal

from pydantic import TypeAdapter

from codex_lsp.changes import records
from codex_lsp.changes.decisions import is_open
from codex_lsp.changes.proposal import File, Proposal
from codex_lsp.nodes import Node, is_document


@dataclass(frozen=True, slots=True)
class Touched:
    """A path that a decision changed, before and after."""

    root: str
    path: str
    before: Node | None
    after: Node | None
    hunk_ids: tuple[str, ...]
    """Hunks of the file that the decision accepted."""


@dataclass(frozen=True, slots=True)
class Decision:
    """One thing the user did to a proposal; the unit of undo."""

    kind: Literal["accept", "reject"]
    hunk_ids: tuple[str, ...]
    touched: tuple[Touched, ...] = ()


@dataclass(slots=True)
class Held:
    """A proposal and its history. Only ``Sessions`` and the functions it calls change it, under ``lock``."""

    proposal: Proposal
    folder: Path
    thread_id: str | None = None
    history: list[Decision] = field(default_factory=list)
    undone: list[Decision] = field(default_factory=list)
    ignored: int = 0
    created: float = 0.0
    told: str = ""
    """What the agent was last told of the decisions."""
    unsettled: list[Path] = field(default_factory=list)
    """Journals of writes that are done and not yet in this proposal's own record."""
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)

    def name(self, file: File) -> str:
        """A file as the editor is told it: relative to the workspace folder, absolute in an added one."""
        return self.path_name(file.root, file.path)

    def path_name(self, root: str, path: str) -> str:
        """As ``name``, for a path."""
        return path if root == str(self.folder) or is_document(root) else str(Path(root, path))

    @property
    def undecided(self) -> bool:
        """Whether something is left to decide."""
        return self.proposal.state in ("growing", "open") and is_open(self.proposal)

    def to_json(self) -> dict[str, Any]:
        """For the journal."""
        return {
            "proposal": records.to_json(self.proposal),
            "folder": str(self.folder),
            "threadId": self.thread_id,
            "history": [asdict(decision) for decision in self.history],
            "undone": [asdict(decision) for decision in self.undone],
            "ignored": self.ignored,
            "created": self.created,
            "told": self.told,
        }

    @staticmethod
    def from_json(value: Mapping[str, Any]) -> Held:
        """From the journal.

        Raises:
            KeyError, TypeError, ValueError: the file is not one of ours.
        """
        return Held(
            proposal=records.from_json(value["proposal"]),
            folder=Path(value["folder"]),
            thread_id=value["threadId"],
            history=[decision_from(item) for item in value["history"]],
            undone=[decision_from(item) for item in value["undone"]],
            ignored=value["ignored"],
            created=value["created"],
            told=value.get("told", ""),
        )


def landed(proposal: Proposal) -> Decision:
    """What a turn on the user's own files amounts to: all of those is in them, and can be taken back."""
    touched: list[Touched] = []
    for file in proposal.files:
        if file.blocked is not None or is_document(file.root):
            continue
        ids = tuple(hunk.id for hunk in file.hunks)
        if file.old_path is None:
            touched.append(Touched(file.root, file.path, file.base, file.proposed, ids))
        else:
            touched.append(Touched(file.root, file.old_path, file.base, None, ids))
            touched.append(Touched(file.root, file.path, None, file.proposed, ids))
    return Decision(
        "accept", tuple(dict.fromkeys(id_ for item in touched for id_ in item.hunk_ids)), tuple(touched)
    )


_DECISIONS = TypeAdapter(Decision)


def decision_from(value: Mapping[str, Any]) -> Decision:
    """A decision from its JSON form (``asdict``).

    Raises:
        ValueError: it is none.
    """
    return _DECISIONS.validate_python(value)
