"""The proposals in this daemon's hands: growing, open, decided; every change of one is kept before it is told."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Collection, Coroutine, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from codex_lsp.changes.decisions import is_open
from codex_lsp.changes.proposal import File, Proposal
from codex_lsp.errors import HeldElsewhere, UnknownProposal
from codex_lsp.turns import deciding
from codex_lsp.turns.building import carry_states
from codex_lsp.turns.crashed import take_up
from codex_lsp.turns.deciding import Accepted, Desk, Restored
from codex_lsp.turns.held import Held, landed
from codex_lsp.turns.journal import Journal
from codex_lsp.turns.observer import Observer
from codex_lsp.turns.turn import TurnRecord
from codex_lsp.views.updates import ProposalMoved, Update
from codex_lsp.workspace.apply import settle

_log = logging.getLogger(__name__)

T = TypeVar("T")
Show = Callable[[Update], None]
Cut = tuple[Mapping[str, Any], set[tuple[str, str]]]
"""An apply that a crash cut: its note, and the (root, path)s that did change."""


class Proposals:
    """One daemon's proposals. Everything here happens on the event loop."""

    def __init__(self, journal: Journal, desk: Desk, observer: Observer) -> None:
        self._journal = journal
        self._observer = observer
        self._desk = desk
        self._all: dict[str, Held] = {}
        self._growing: dict[str, Held] = {}
        self._folders: set[Path] = set()
        self._acts: set[asyncio.Task[Any]] = set()

    # ----------------------------------------------------------------------------------------- reading
    def get(self, proposal_id: str) -> Held:
        """One proposal, growing ones included.

        Raises:
            UnknownProposal
        """
        held = self._all.get(proposal_id) or self._growing.get(proposal_id)
        if held is None:
            raise UnknownProposal(f"There is no proposal {proposal_id!r}.")
        return held

    def open(self) -> list[Held]:
        """Those with something left to decide, newest first."""
        found = [held for held in list(self._all.values()) if held.undecided]  # asked from threads too
        return sorted(found, key=lambda held: held.created, reverse=True)

    def last_of(self, thread_id: str | None, *, undecided: bool) -> Held | None:
        """The newest of a thread; on wish only if something is left to decide in it."""
        found = [
            held
            for held in self._all.values()
            if thread_id is not None and held.thread_id == thread_id and (held.undecided or not undecided)
        ]
        return max(found, key=lambda held: held.created, default=None)

    # ----------------------------------------------------------------------------------------- loading
    async def load(self, folders: Collection[Path], turns: Mapping[str, TurnRecord]) -> None:
        """Brings back those of some folders; what was growing when a daemon died is open now."""
        self._folders.update(folders)
        for held in await asyncio.to_thread(self._read, self._journal.load_proposals):
            id_ = held.proposal.proposal_id
            if id_ in self._all or held.folder not in folders:
                continue
            if held.undecided and not self._journal.hold(id_):
                continue  # another living daemon has it in hand
            await self._take(held, turns)

    async def fetch(self, proposal_id: str) -> None:
        """Brings in what another daemon had in hand, if it has let go of it.

        Raises:
            HeldElsewhere
        """

        def here() -> bool:
            return proposal_id in self._all or proposal_id in self._growing

        while not here():
            found = await asyncio.to_thread(self._read, lambda: self._journal.load_proposal(proposal_id))
            if here() or not found or found[0].folder not in self._folders:
                return
            [held] = found
            if held.undecided and not self._journal.holds(proposal_id):
                self._hold(proposal_id)
                continue  # what was read before we held it may have been decided meanwhile
            await self._take(held, {})
            self.tell(held)

    async def _take(self, held: Held, turns: Mapping[str, TurnRecord]) -> None:
        """Takes in one that the journal has."""
        id_ = held.proposal.proposal_id
        self._all[id_] = held
        if held.proposal.state == "growing":
            held.proposal = replace(held.proposal, state="open" if is_open(held.proposal) else "decided")
            turn = turns.get(held.proposal.turn_id)
            if turn is not None:
                turn.proposal_id, held.thread_id = id_, turn.thread_id
                await asyncio.to_thread(self._journal.save_turn, turn)
            await asyncio.to_thread(self._save, held, durable=True)

    def _hold(self, proposal_id: str) -> None:
        if not self._journal.hold(proposal_id):
            raise HeldElsewhere(
                f"{self._journal.holder(proposal_id)} has this proposal in hand.",
                hint="Decide it there, or close that editor and ask again.",
            )

    async def take_up(self, cuts: Sequence[Cut]) -> list[bool]:
        """Records what interrupted decisions did; answers for each whether it is on record now.

        Those of other folders wait until one opens them.
        """
        taken = []
        for note, changed in cuts:
            held = self._all.get(str(note.get("proposalId")))
            taken.append(held is not None or "proposalId" not in note)
            if held is not None:
                await take_up(self._desk, held, note, changed)
                await asyncio.to_thread(self._save, held, durable=True)
        return taken

    def _read(self, load: Callable[[], Iterable[dict[str, Any]]]) -> list[Held]:
        values = []
        for value in load():
            try:
                values.append(Held.from_json(value))
            except (KeyError, TypeError, ValueError) as error:
                _log.warning("a proposal in the journal cannot be read: %r", error)
        return values

    # ----------------------------------------------------------------------------------------- growing
    def begin(self, record: TurnRecord, folder: Path) -> Held:
        """The proposal of a turn that starts."""
        proposal = Proposal(id_of(record.turn_id), record.turn_id, "growing")
        held = Held(proposal, folder, created=record.started_at)
        self._growing[proposal.proposal_id] = held
        self._journal.hold(proposal.proposal_id)
        return held

    async def grow(self, held: Held, files: tuple[File, ...], ignored: int, show: Show) -> None:
        """Takes in what the room holds now."""
        held.ignored = ignored
        if files != held.proposal.files:
            held.proposal = replace(held.proposal, files=files)
            await asyncio.to_thread(self._save, held, durable=False)
            if held.proposal.state == "growing":
                self.tell(held, show)

    async def conclude(self, held: Held, record: TurnRecord, earlier: Held | None, show: Show) -> None:
        """Opens a turn's final proposal, in the place of an earlier one if the thread went on from it."""
        held.thread_id = record.thread_id
        files = held.proposal.files
        if earlier is not None:
            async with earlier.lock:
                hunks = [hunk for file in earlier.proposal.files for hunk in file.hunks]
                if earlier.proposal.state == "open":
                    files = carry_states(files, {h.id: h.state for h in hunks if h.state == "rejected"})
                    successor = held.proposal.proposal_id
                    earlier.proposal = replace(earlier.proposal, state="superseded", superseded_by=successor)
        if not files and earlier is None:
            return
        held.proposal = replace(held.proposal, files=files)
        held.proposal = replace(held.proposal, state="open" if is_open(held.proposal) else "decided")
        if record.room is not None and record.room.kind == "direct" and is_open(held.proposal):
            decision = landed(held.proposal)
            if decision.hunk_ids:
                deciding.record(held, decision)
        record.proposal_id = held.proposal.proposal_id
        self._all[held.proposal.proposal_id] = held
        await asyncio.to_thread(self._save, held, durable=True)
        if earlier is not None and earlier.proposal.state == "superseded":
            await asyncio.to_thread(self._save, earlier, durable=True)
            self.tell(earlier, show)
        self.tell(held, show)

    def forget_growing(self, held: Held) -> None:
        """A turn has ended: its proposal was concluded, or there is none."""
        self._growing.pop(held.proposal.proposal_id, None)

    # ---------------------------------------------------------------------------------------- deciding
    async def accept(
        self,
        proposal_id: str,
        hunk_ids: Sequence[str] | None,
        paths: Sequence[str] | None,
        include_sensitive: bool,
    ) -> Accepted:
        """Lets hunks into the user's files; see ``deciding.accept``."""
        return await self._whole(
            proposal_id,
            "accept",
            lambda held: deciding.accept(self._desk, held, hunk_ids, paths, include_sensitive),
        )

    async def reject(
        self, proposal_id: str, hunk_ids: Sequence[str] | None, paths: Sequence[str] | None
    ) -> tuple[str, ...]:
        """Turns hunks down; see ``deciding.reject``."""
        async with self._deciding(proposal_id) as held:
            return deciding.reject(held, hunk_ids, paths)

    async def undo(self, proposal_id: str) -> Restored:
        """Takes the last decision back; see ``deciding.undo``."""
        return await self._whole(proposal_id, "undo", lambda held: deciding.undo(self._desk, held))

    async def redo(self, proposal_id: str) -> Restored:
        """Repeats what was undone last; see ``deciding.redo``."""
        return await self._whole(proposal_id, "redo", lambda held: deciding.redo(self._desk, held))

    async def settled(self) -> None:
        """Returns when no decision is being carried out."""
        if self._acts:
            await asyncio.wait(self._acts)

    async def _whole(
        self, proposal_id: str, decision: str, act: Callable[[Held], Coroutine[Any, Any, T]]
    ) -> T:
        """Changes files for a decision; whoever stops waiting for it does not leave it half done."""

        async def decide() -> T:
            async with self._deciding(proposal_id) as held:
                with self._observer.step(held.proposal.turn_id, "apply", decision=decision):
                    return await act(held)

        task = asyncio.create_task(decide(), name=f"decision on {proposal_id}")
        self._acts.add(task)
        task.add_done_callback(self._acts.discard)
        return await asyncio.shield(task)

    @asynccontextmanager
    async def _deciding(self, proposal_id: str) -> AsyncIterator[Held]:
        held = self.get(proposal_id)
        self._hold(proposal_id)
        async with held.lock:
            before = held.proposal
            yield held
            if held.proposal != before:
                await asyncio.to_thread(self._save, held, durable=True)
                self.tell(held)
            while held.unsettled:
                await asyncio.to_thread(settle, held.unsettled.pop())

    # --------------------------------------------------------------------------------- keeping, telling
    def _save(self, held: Held, *, durable: bool) -> None:
        self._journal.save_proposal(held.proposal.proposal_id, held.to_json(), durable=durable)

    def tell(self, held: Held, show: Show | None = None) -> None:
        """Tells the editor how a proposal stands."""
        proposal = held.proposal
        files = tuple((held.name(file), file.kind, len(file.hunks)) for file in proposal.files)
        (show or self._desk.editor.show)(
            ProposalMoved(proposal.proposal_id, proposal.turn_id, proposal.state, files)
        )


def id_of(turn_id: str) -> str:
    """The id of the proposal that a turn makes."""
    return f"p-{turn_id.removeprefix('t-')}"
