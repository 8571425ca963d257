"""The one owner of mutable state: turns that run, proposals in hand, and what happens to them."""

from __future__ import annotations

import asyncio
import logging
import time
import uuid
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Protocol, TypeVar

from codex_lsp.agent.binary import Binary
from codex_lsp.agent.outcome import Outcome, usage_of_turn
from codex_lsp.agent.transport import Transport
from codex_lsp.changes.decisions import is_open
from codex_lsp.changes.proposal import File, Proposal
from codex_lsp.errors import CodexLspError, ShuttingDown, Stale, UnknownProposal, UnknownTurn
from codex_lsp.settings import Settings
from codex_lsp.turns import deciding
from codex_lsp.turns.building import Builder, carry_states
from codex_lsp.turns.context import news_of, seeds_of
from codex_lsp.turns.crashed import interrupt, take_up
from codex_lsp.turns.deciding import Accepted, Desk, Restored
from codex_lsp.turns.held import Held, landed
from codex_lsp.turns.journal import Journal
from codex_lsp.turns.run import Preparation, Work, announce, drive, failure_of, look_at, prepare, structured
from codex_lsp.turns.turn import Editor, RoomTaken, Snapshot, TurnRecord, Wish, admit, is_trusted, permit
from codex_lsp.views.updates import Ended, Failure, Notice, ProposalMoved, Started, Update
from codex_lsp.views.view import View
from codex_lsp.workspace.apply import settle
from codex_lsp.workspace.git import GitCheck, inspect, is_plain, quieted
from codex_lsp.workspace.rooms import Room, RoomWish

_log = logging.getLogger(__name__)

T = TypeVar("T")


class Home(Protocol):
    """What the composition root gives: things of this machine that a turn needs. Blocking."""

    def claim(self, turn_id: str) -> Path:
        """A private directory for a turn, marked as ours."""
        ...

    def release(self, turn_id: str) -> None:
        """Removes that directory."""
        ...

    def find_codex(self, folder: Path) -> Binary:
        """The codex to run for a workspace."""
        ...

    def open_room(self, wish: RoomWish, folder: Path, binary: Binary) -> Room:
        """A room for a turn."""
        ...

    def through(self) -> tuple[Path, ...]:
        """Paths that must stay real inside a room."""
        ...

    def hidden(self) -> tuple[str, ...]:
        """Environment variables that agent commands must not see, beyond the usual ones."""
        ...

    def environ(self) -> dict[str, str]:
        """The environment codex gets."""
        ...


@dataclass(slots=True)
class _Running:
    work: Work
    task: asyncio.Task[Outcome]
    done: asyncio.Event
    held: Held
    earlier: Held | None
    """The open proposal whose place the new one takes."""
    gate: Gate


@dataclass(frozen=True, slots=True)
class TurnStart:
    """A turn that was accepted."""

    turn_id: str
    room: RoomTaken
    git_check: GitCheck
    git_checked: bool


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


class Sessions:
    """Turns and proposals of one daemon. Everything here happens on the event loop."""

    def __init__(
        self,
        *,
        home: Home,
        journal: Journal,
        desk: Desk,
        transport: Transport,
        settings: Callable[[], Settings],
    ) -> None:
        self._home = home
        self._journal = journal
        self.desk = desk
        self._transport = transport
        self._settings = settings
        self._turns: dict[str, TurnRecord] = {}
        self._running: dict[str, _Running] = {}
        self._finishing: set[asyncio.Task[Any]] = set()
        self._proposals: dict[str, Held] = {}
        self._threads: dict[str, asyncio.Lock] = {}
        self._ending = False

    @property
    def _editor(self) -> Editor:
        return self.desk.editor

    # ---------------------------------------------------------------------------------------- loading
    async def load(
        self, folders: Sequence[Path], settled: Sequence[tuple[dict[str, Any], set[tuple[str, str]]]]
    ) -> list[bool]:
        """Brings back turns and proposals of these folders from the journal, as a crash may have left them.

        ``settled`` are applies that a crash cut: their notes, and the (root, path)s that did change. Answers
        for each whether it is on record now; those of other folders wait until one opens them.
        """
        records, values = await asyncio.to_thread(self._read_journal)
        for record in records:
            if not _concerns(record.workspace_folder, folders) or record.turn_id in self._turns:
                continue
            if record.status == "running":
                if not self._journal.hold(_proposal_of(record.turn_id)):
                    continue  # it runs in another daemon
                interrupt(record)
                await asyncio.to_thread(self._journal.save_turn, record)
            self._turns[record.turn_id] = record
        for held in values:
            id_ = held.proposal.proposal_id
            if id_ in self._proposals or not _concerns(str(held.folder), folders):
                continue
            if held.undecided and not self._journal.hold(id_):
                continue  # another living daemon has it in hand
            if held.proposal.state == "growing":
                held.proposal = replace(held.proposal, state="open" if is_open(held.proposal) else "decided")
                turn = self._turns.get(held.proposal.turn_id)
                if turn is not None:
                    turn.proposal_id, held.thread_id = id_, turn.thread_id
                    await asyncio.to_thread(self._journal.save_turn, turn)
                await asyncio.to_thread(self._save, held, durable=True)
            self._proposals[id_] = held
        taken = []
        for note, changed in settled:
            cut = self._proposals.get(str(note.get("proposalId")))
            taken.append(cut is not None or "proposalId" not in note)
            if cut is not None:
                await take_up(self.desk, cut, note, changed)
                await asyncio.to_thread(self._save, cut, durable=True)
        for held in self._proposals.values():
            if held.undecided:
                self._tell(held)
        return taken

    def _read_journal(self) -> tuple[list[TurnRecord], list[Held]]:
        records = list(self._journal.load_turns())
        values = []
        for value in self._journal.load_proposals():
            try:
                values.append(Held.from_json(value))
            except (KeyError, TypeError, ValueError) as error:
                _log.warning("a proposal in the journal cannot be read: %r", error)
        return records, values

    # ---------------------------------------------------------------------------------------- starting
    async def start(self, wish: Wish) -> TurnStart:
        """Accepts a turn: checks, makes its room, starts codex. A busy thread's turn waits for its place.

        Raises:
            any ``CodexLspError``: nothing was started, nothing is left behind.
        """
        if self._ending:
            raise ShuttingDown("The daemon is ending.")
        settings = self._settings()
        wish = _with_defaults(wish, settings)
        permit(wish, settings, self._editor.look().folders)
        turn_id = f"t-{uuid.uuid4().hex[:12]}"
        async with AsyncExitStack() as stack:
            if wish.thread_id is not None and not wish.fork:
                await stack.enter_async_context(self._thread(wish.thread_id))
            snapshot = self._editor.look()
            skip = wish.git_check == "skip"
            checking = _watched(asyncio.to_thread(inspect, wish.folder))
            # What decides about the start is seen at a glance in an ordinary repository; the rest of what
            # git tells (how much is uncommitted …) is waited for while codex starts.
            plain = await asyncio.to_thread(is_plain, wish.folder)
            unsafe: tuple[str, ...] = ()
            if not plain:
                check = await checking
                admit(check, skip=skip)
                unsafe = check.unsafe
            binary = await asyncio.to_thread(self._home.find_codex, wish.folder)
            earlier = self._earlier(wish)
            # Into the user's own files nothing undecided is ever written.
            pending = earlier if wish.start_from == "pending" and wish.room != "direct" else None
            folder = await asyncio.to_thread(self._home.claim, turn_id)
            stack.push_async_callback(asyncio.to_thread, self._home.release, turn_id)
            roots = (wish.folder, *wish.add_dirs)
            seeds, left = await asyncio.to_thread(seeds_of, self.desk, snapshot, roots, pending)
            room_wish = RoomWish(wish.room or "auto", wish.folder, wish.add_dirs, seeds, self._home.through())
            room = await self._open_room(room_wish, folder, binary)
            stack.push_async_callback(asyncio.to_thread, room.close)
            trusted = is_trusted(wish.folder, settings, snapshot.folders)
            preparation = Preparation(
                folder=folder,
                trusted=trusted,
                hidden=(*settings.environment_exclude, *self._home.hidden()),
                notes=await self._notes(wish, snapshot, settings, pending, left),
                environ=self._home.environ(),
                skip_git_check=skip or not plain,
                quiet_git={} if trusted else quieted(unsafe),
            )
            run, warned = await asyncio.to_thread(prepare, wish, room, binary, preparation)
            taken = RoomTaken(room.kind, str(room.folder), room.reason)
            record = TurnRecord(
                turn_id,
                str(wish.folder),
                wish.title,
                time.time(),
                thread_id=None if wish.fork else wish.thread_id,
                room=taken,
                git_checked=not skip,
            )
            gate = Gate(self._editor.show)
            if pending is not None and left:
                warned.append(
                    f"Undecided changes that conflict with your text were not taken along: {', '.join(left)}. "
                    f"They can be read in proposal {pending.proposal.proposal_id}."
                )
            for warning in (*warned, *room.notes):
                gate.show(Notice(turn_id, "warning", warning))
            begun = pending if not wish.fork else None
            self._begin(record, wish, room, binary, run, begun, gate, stack.pop_all())
        try:
            check = await checking
            admit(check, skip=skip)
        except (CodexLspError, asyncio.CancelledError):
            gate.drop()
            await asyncio.shield(self.cancel(turn_id))
            del self._turns[turn_id]
            raise
        record.git_check = check
        asyncio.get_running_loop().call_soon(gate.open)  # the answer goes first
        return TurnStart(turn_id, taken, check, not skip)

    async def _open_room(self, wish: RoomWish, folder: Path, binary: Binary) -> Room:
        opening = asyncio.ensure_future(asyncio.to_thread(self._home.open_room, wish, folder, binary))
        try:
            return await asyncio.shield(opening)
        except asyncio.CancelledError:
            # The thread cannot be stopped: what it opened is closed before anyone goes on.
            await asyncio.wait({opening})
            if not opening.cancelled() and opening.exception() is None:
                await asyncio.to_thread(opening.result().close)
            raise

    def _begin(
        self,
        record: TurnRecord,
        wish: Wish,
        room: Room,
        binary: Binary,
        run: Any,
        earlier: Held | None,
        gate: Gate,
        stack: AsyncExitStack,
    ) -> None:
        proposal = Proposal(_proposal_of(record.turn_id), record.turn_id, "growing")
        held = Held(proposal, wish.folder, created=record.started_at)

        async def grow(files: tuple[File, ...], ignored: int) -> None:
            held.ignored = ignored
            if files != held.proposal.files:
                held.proposal = replace(held.proposal, files=files)
                await asyncio.to_thread(self._save, held, durable=False)
                if held.proposal.state == "growing":
                    self._tell(held, gate.show)

        def show(update: Update) -> None:
            if isinstance(update, Started):
                self._journal.save_turn(record)  # with its thread, so that it can go on after a crash
            gate.show(update)

        work = Work(
            record,
            wish,
            room,
            binary,
            run,
            View(record.turn_id),
            Builder(self.desk.blobs),
            show,
            grow,
        )
        task = asyncio.create_task(drive(work, self._transport), name=f"turn {record.turn_id}")
        running = _Running(work, task, asyncio.Event(), held, earlier, gate)
        self._turns[record.turn_id] = record
        self._running[record.turn_id] = running
        self._journal.hold(proposal.proposal_id)
        self._journal.save_turn(record)
        finishing = asyncio.create_task(self._finish(running, stack))
        self._finishing.add(finishing)
        finishing.add_done_callback(self._finishing.discard)

    async def _finish(self, running: _Running, stack: AsyncExitStack) -> None:
        """Waits for codex' end, whatever it is, and makes of it a proposal and a last word."""
        work, record = running.work, running.work.record
        failure: Failure | None = None
        status = "failed"
        try:
            outcome = await asyncio.wait_for(_shielded(running.task), work.wish.timeout_seconds)
            status, failure = outcome.status, failure_of(outcome.error) if outcome.error else None
            self._count(work, outcome)
        except TimeoutError:
            status = "cancelled"
            failure = Failure("timeout", f"The turn took longer than {work.wish.timeout_seconds:g} s.")
        except asyncio.CancelledError:
            status = "cancelled"
        except CodexLspError as error:
            failure = failure_of(error)
        except Exception as error:  # noqa: BLE001 - the task boundary: whatever happened, the turn must end
            _log.exception("turn %s failed unexpectedly", record.turn_id)
            failure = Failure("internal", f"Unexpected: {error!r}", "The daemon's log has the details.")
        try:
            for update in work.view.close():
                work.show(update)
            announce(work)
            record.structured_output = structured(work) if status == "completed" else None
            try:
                await look_at(work, exact=True)
            except (OSError, CodexLspError) as error:
                _log.exception("the changes of %s cannot be read", record.turn_id)
                failure = failure or Failure(
                    "changesUnreadable", f"The turn's changes cannot be read: {error}"
                )
                status = "failed"
                running.earlier = None  # what is undecided there was perhaps not seen here
            if not running.gate.dropped:
                await self._conclude(running)
        except OSError as error:
            _log.exception("turn %s cannot be kept", record.turn_id)
            failure = failure or Failure("notKept", f"The turn cannot be written down: {error}")
        finally:
            record.status = status  # type: ignore[assignment]
            record.error = failure
            record.ended_at = time.time()
            record.final_message, record.todos = work.view.final_message, work.view.todos
            try:
                await asyncio.to_thread(self._journal.save_turn, record, list(work.view.items.values()))
            except OSError:
                _log.exception("turn %s cannot be written down", record.turn_id)
            try:
                await stack.aclose()
            except (OSError, CodexLspError):
                _log.exception("turn %s was not cleared away", record.turn_id)
            finally:
                del self._running[record.turn_id]
                work.show(self._last_word(record))
                running.done.set()
                # The watcher needs up to 100 ms to hear of the end; nobody has to wait for it.
                if work.following is not None:
                    await work.following

    def _count(self, work: Work, outcome: Outcome) -> None:
        if outcome.usage is None:
            return
        record, version = work.record, work.binary.version
        records = sorted(self._turns.values(), key=lambda other: other.started_at, reverse=True)
        source = work.wish.thread_id if work.wish.fork else record.thread_id
        before = next(
            (other.thread_usage for other in records if other.thread_usage and other.thread_id == source),
            None,
        )
        usage_type = type(outcome.usage)
        turn = usage_of_turn(version, outcome.usage, usage_type(**before) if before else None)
        record.thread_usage, record.usage = asdict(outcome.usage), asdict(turn)

    async def _conclude(self, running: _Running) -> None:
        """Opens the final proposal, in the place of an earlier one if the thread went on from it."""
        held, record = running.held, running.work.record
        held.thread_id = record.thread_id
        earlier = running.earlier
        files = held.proposal.files
        if earlier is not None:
            async with earlier.lock:
                states = {
                    h.id: h.state for f in earlier.proposal.files for h in f.hunks if h.state == "rejected"
                }
                if earlier.proposal.state == "open":
                    files = carry_states(files, states)
                    successor = held.proposal.proposal_id
                    earlier.proposal = replace(earlier.proposal, state="superseded", superseded_by=successor)
        if not files and earlier is None:
            return
        held.proposal = replace(held.proposal, files=files)
        held.proposal = replace(held.proposal, state="open" if is_open(held.proposal) else "decided")
        if running.work.room.kind == "direct" and is_open(held.proposal):
            deciding.record(held, landed(held.proposal))
        record.proposal_id = held.proposal.proposal_id
        self._proposals[held.proposal.proposal_id] = held
        await asyncio.to_thread(self._save, held, durable=True)
        if earlier is not None and earlier.proposal.state == "superseded":
            await asyncio.to_thread(self._save, earlier, durable=True)
            self._tell(earlier, running.gate.show)
        self._tell(held, running.gate.show)

    def _last_word(self, record: TurnRecord) -> Update:
        assert record.status != "running"
        return Ended(
            record.turn_id,
            record.thread_id,
            record.status,
            record.error,
            record.final_message,
            record.structured_output,
            record.usage,
            record.proposal_id,
        )

    @asynccontextmanager
    async def _thread(self, thread_id: str) -> AsyncIterator[None]:
        """A place in the queue of a thread's turns; the first turn of a new thread holds it unseen."""
        async with self._threads.setdefault(thread_id, asyncio.Lock()):
            while first := next(
                (other for other in self._running.values() if other.work.record.thread_id == thread_id), None
            ):
                await first.done.wait()
            yield

    def _earlier(self, wish: Wish) -> Held | None:
        """The newest open proposal of the thread that goes on."""
        if wish.thread_id is None:
            return None
        found = [
            held
            for held in self._proposals.values()
            if held.thread_id == wish.thread_id and held.proposal.state == "open" and held.undecided
        ]
        return max(found, key=lambda held: held.created, default=None)

    async def _notes(
        self,
        wish: Wish,
        snapshot: Snapshot,
        settings: Settings,
        pending: Held | None,
        left: Sequence[str],
    ) -> tuple[str, ...]:
        if wish.thread_id is None or not settings.tell_agent:
            return ()
        held = max(
            (held for held in self._proposals.values() if held.thread_id == wish.thread_id),
            key=lambda held: held.created,
            default=None,
        )
        if held is None:
            return ()
        aside = left if pending is not None else None
        news = await asyncio.to_thread(news_of, self.desk, snapshot, held.proposal, wish.folder, aside)
        if news == held.told:
            return ()
        held.told = news
        return (news,)

    # ------------------------------------------------------------------------------------------ ending
    async def cancel(self, turn_id: str) -> str:
        """Ends a turn; answers its status once nothing of it runs any more.

        Raises:
            UnknownTurn
        """
        running = self._running.get(turn_id)
        if running is not None:
            _cancel_once(running.task)
            await running.done.wait()
        return self.turn(turn_id).status

    async def end(self) -> None:
        """Cancels everything that runs and keeps what it made."""
        self._ending = True
        for running in self._running.values():
            _cancel_once(running.task)
        if self._finishing:
            await asyncio.wait(self._finishing)
        self._journal.close()

    # ----------------------------------------------------------------------------------------- reading
    def turns(self) -> list[TurnRecord]:
        """All turns, newest first."""
        return sorted(self._turns.values(), key=lambda record: record.started_at, reverse=True)

    def turn(self, turn_id: str) -> TurnRecord:
        """One turn.

        Raises:
            UnknownTurn
        """
        record = self._turns.get(turn_id)
        if record is None:
            raise UnknownTurn(f"There is no turn {turn_id!r}.")
        return record

    def view(self, turn_id: str) -> View | None:
        """What a running turn has shown so far; ``None`` when it has ended."""
        running = self._running.get(turn_id)
        return running.work.view if running else None

    def items(self, turn_id: str) -> list[dict[str, Any]]:
        """A turn's items. Blocking for an ended turn."""
        view = self.view(turn_id)
        return list(view.items.values()) if view else self._journal.items(turn_id)

    def proposal(self, proposal_id: str) -> Held:
        """One proposal, growing ones included.

        Raises:
            UnknownProposal
        """
        held = self._proposals.get(proposal_id)
        if held is None:
            growing = (running.held for running in self._running.values())
            held = next((held for held in growing if held.proposal.proposal_id == proposal_id), None)
        if held is None:
            raise UnknownProposal(f"There is no proposal {proposal_id!r}.")
        return held

    def open_proposals(self) -> list[Held]:
        """Proposals with something left to decide, newest first."""
        found = [held for held in self._proposals.values() if held.undecided]
        return sorted(found, key=lambda held: held.created, reverse=True)

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
            proposal_id, lambda held: deciding.accept(self.desk, held, hunk_ids, paths, include_sensitive)
        )

    async def reject(
        self, proposal_id: str, hunk_ids: Sequence[str] | None, paths: Sequence[str] | None
    ) -> tuple[str, ...]:
        """Turns hunks down; see ``deciding.reject``."""
        async with self._deciding(proposal_id) as held:
            return deciding.reject(held, hunk_ids, paths)

    async def undo(self, proposal_id: str) -> Restored:
        """Takes the last decision back; see ``deciding.undo``."""
        return await self._whole(proposal_id, lambda held: deciding.undo(self.desk, held))

    async def redo(self, proposal_id: str) -> Restored:
        """Repeats what was undone last; see ``deciding.redo``."""
        return await self._whole(proposal_id, lambda held: deciding.redo(self.desk, held))

    async def _whole(self, proposal_id: str, act: Callable[[Held], Coroutine[Any, Any, T]]) -> T:
        """Changes files for a decision; whoever stops waiting for it does not leave it half done."""

        async def decide() -> T:
            async with self._deciding(proposal_id) as held:
                return await act(held)

        task = asyncio.create_task(decide(), name=f"decision on {proposal_id}")
        self._finishing.add(task)
        task.add_done_callback(self._finishing.discard)
        return await asyncio.shield(task)

    @asynccontextmanager
    async def _deciding(self, proposal_id: str) -> AsyncIterator[Held]:
        held = self.proposal(proposal_id)
        if not self._journal.hold(proposal_id):
            raise Stale(
                "Another running daemon has this proposal in hand.",
                hint="Decide it there, or close that editor.",
            )
        async with held.lock:
            before = held.proposal
            yield held
            if held.proposal != before:
                await asyncio.to_thread(self._save, held, durable=True)
                self._tell(held)
            while held.unsettled:
                await asyncio.to_thread(settle, held.unsettled.pop())

    def _save(self, held: Held, *, durable: bool) -> None:
        self._journal.save_proposal(held.proposal.proposal_id, held.to_json(), durable=durable)

    def _tell(self, held: Held, show: Callable[[Update], None] | None = None) -> None:
        proposal = held.proposal
        files = tuple((held.name(file), file.kind, len(file.hunks)) for file in proposal.files)
        (show or self._editor.show)(
            ProposalMoved(proposal.proposal_id, proposal.turn_id, proposal.state, files)
        )


def _watched(work: Coroutine[Any, Any, GitCheck]) -> asyncio.Task[GitCheck]:
    """A task whose failure is nobody's when the start fails before it is asked for."""
    task = asyncio.create_task(work)
    task.add_done_callback(lambda done: done.cancelled() or done.exception())
    return task


async def _shielded(task: asyncio.Task[Outcome]) -> Outcome:
    """Waits for a task; cancelled (by a time limit), it cancels the task and waits for its end."""
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        if not task.done():
            _cancel_once(task)
            await asyncio.wait({task})
        raise


def _cancel_once(task: asyncio.Task[Outcome]) -> None:
    # A second cancel would cut the first one's cleaning up.
    if not task.cancelling():
        task.cancel()


def _proposal_of(turn_id: str) -> str:
    """The id of the proposal that a turn makes."""
    return f"p-{turn_id.removeprefix('t-')}"


def _concerns(folder: str, folders: Sequence[Path]) -> bool:
    return any(Path(folder) == other for other in folders)


def _with_defaults(wish: Wish, settings: Settings) -> Wish:
    return replace(
        wish,
        model=wish.model or settings.model,
        reasoning_effort=wish.reasoning_effort or settings.reasoning_effort,
        profile=wish.profile or settings.profile,
        sandbox=wish.sandbox or settings.sandbox,
        network=settings.network if wish.network is None else wish.network,
        git_check=wish.git_check or settings.git_check,
        room=wish.room or settings.room,
        timeout_seconds=wish.timeout_seconds or settings.timeout_seconds,
    )
