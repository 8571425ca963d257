"""The one owner of mutable state: turns that run, proposals in hand, and what happens to them."""

from __future__ import annotations

import asyncio
import logging
import time
import uuid
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Final, Literal, TypeVar

from codex_lsp import logs
from codex_lsp.agent.account import Account
from codex_lsp.agent.appcommand import own_roots
from codex_lsp.agent.binary import Binary
from codex_lsp.agent.command import pictures_of, speaks_of_analytics
from codex_lsp.agent.mcp import overrides
from codex_lsp.agent.outcome import Outcome, usage_of_turn
from codex_lsp.agent.transport import Dialogue, Transport
from codex_lsp.changes.proposal import File
from codex_lsp.errors import CodexLspError, NotSteerable, ShuttingDown, UnknownTurn
from codex_lsp.inputs.images import changes_of, develop
from codex_lsp.inputs.prompt import Part, compose, images
from codex_lsp.inputs.render.drawn import Frame
from codex_lsp.settings import Sandbox, Settings, TransportName
from codex_lsp.turns.account import read_account
from codex_lsp.turns.building import Builder
from codex_lsp.turns.context import drafts_of, news_of, seeds_of
from codex_lsp.turns.control import Control
from codex_lsp.turns.copies import Copies, place
from codex_lsp.turns.crashed import interrupt
from codex_lsp.turns.deciding import Desk
from codex_lsp.turns.gate import Gate
from codex_lsp.turns.held import Held
from codex_lsp.turns.home import Home
from codex_lsp.turns.journal import Journal
from codex_lsp.turns.observer import Fact, Observer
from codex_lsp.turns.offer import offered, wants_tools, warm_up
from codex_lsp.turns.proposals import Cut, Proposals, id_of
from codex_lsp.turns.questions import Inquiry, Questions
from codex_lsp.turns.run import (
    Preparation,
    Work,
    announce,
    drive,
    failure_of,
    look_at,
    prepare,
    structured,
)
from codex_lsp.turns.turn import (
    Decision,
    Editor,
    RoomTaken,
    Snapshot,
    TurnRecord,
    Wish,
    admit,
    is_trusted,
    permit,
)
from codex_lsp.views.updates import Ended, Failure, Notice, Started, Update
from codex_lsp.views.view import View
from codex_lsp.workspace.git import GitCheck, inspect, is_plain, quieted
from codex_lsp.workspace.rooms import Room, RoomWish

_log = logging.getLogger(__name__)

T = TypeVar("T")

_PLACES = 100

WRITES: Final[Mapping[Sandbox, Literal["nothing", "folders", "everything"]]] = {
    "read-only": "nothing",
    "workspace-write": "folders",
    "danger-full-access": "everything",
}


@dataclass(slots=True)
class _Running:
    work: Work
    task: asyncio.Task[Outcome]
    done: asyncio.Event
    held: Held
    earlier: Held | None
    """The open proposal whose place the new one takes."""
    gate: Gate
    kept: asyncio.Event
    """Set when the room must outlive the turn."""


@dataclass(frozen=True, slots=True)
class TurnStart:
    """A turn that was accepted."""

    turn_id: str
    room: RoomTaken
    git_check: GitCheck
    git_checked: bool
    transport: TransportName


class Sessions:
    """Turns and proposals of one daemon. Everything here happens on the event loop."""

    def __init__(
        self,
        *,
        home: Home,
        journal: Journal,
        desk: Desk,
        transports: Mapping[TransportName, Transport],
        control: Control,
        settings: Callable[[], Settings],
        observer: Observer,
    ) -> None:
        self._home = home
        self._journal = journal
        self.desk = desk
        self._transports = transports
        self.control = control
        self._settings = settings
        self._turns: dict[str, TurnRecord] = {}
        self._running: dict[str, _Running] = {}
        self._finishing: set[asyncio.Task[None]] = set()
        self._observer = observer
        self.proposals = Proposals(journal, desk, observer)
        self.questions = Questions(settings)
        self._threads: dict[str, asyncio.Lock] = {}
        self._ending = False

    @property
    def settings(self) -> Settings:
        """The settings as they are now."""
        return self._settings()

    @property
    def _editor(self) -> Editor:
        return self.desk.editor

    # ---------------------------------------------------------------------------------------- loading
    async def load(self, folders: Sequence[Path], cuts: Sequence[Cut]) -> list[bool]:
        """Brings back turns and proposals of these folders from the journal, as a crash may have left them.

        Answers for each apply that a crash cut whether it is on record now.
        """
        cut = []
        for record in await asyncio.to_thread(lambda: list(self._journal.load_turns())):
            if Path(record.workspace_folder) not in folders or record.turn_id in self._turns:
                continue
            if record.status == "running":
                if not self._journal.hold(id_of(record.turn_id)):
                    continue  # it runs in another daemon
                cut.append(interrupt(record))
                await asyncio.to_thread(self._journal.save_turn, record)
            self._turns[record.turn_id] = record
        await self.proposals.load(folders, self._turns)
        warm_up(self._settings())
        taken = await self.proposals.take_up(cuts)
        for held in self.proposals.open():
            self.proposals.tell(held)
        for notice in cut:
            self._editor.show(notice)
        return taken

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
        logs.about(turnId=turn_id)
        async with AsyncExitStack() as stack:
            facts = stack.enter_context(self._observer.turn(turn_id, **_facts_of(wish)))
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
            earlier = self.proposals.last_of(wish.thread_id, undecided=True)
            # Into the user's own files nothing undecided is ever written.
            pending = earlier if wish.start_from == "pending" and wish.room != "direct" else None
            folder = await asyncio.to_thread(self._home.claim, turn_id)
            kept = asyncio.Event()
            stack.push_async_callback(_unless, kept, self._home.release, turn_id)
            frame = Frame(*pictures_of(binary.version))
            wish = replace(wish, parts=await develop(wish.parts, folder / "inputs", frame))
            roots = (wish.folder, *wish.add_dirs)
            seeds, left = await asyncio.to_thread(seeds_of, self.desk, snapshot, roots, pending)
            drafts, left_too = await asyncio.to_thread(drafts_of, self.desk, snapshot, pending)
            left += left_too
            through, writes = self._home.through(), WRITES[wish.sandbox or "workspace-write"]
            room_wish = RoomWish(wish.room or "auto", wish.folder, wish.add_dirs, seeds, through, writes)
            with self._observer.step(turn_id, "room") as made:
                room = await self._open_room(room_wish, folder, binary)
                made["kind"] = room.kind
            facts.update(codex=str(binary.version), room=room.kind)
            stack.push_async_callback(_unless, kept, room.close)
            placing = asyncio.to_thread(place, wish, room, folder, self.desk.blobs, drafts)
            parts, copies = await _to_its_end(placing)
            wish = replace(wish, parts=parts)
            tools, told = await stack.enter_async_context(offered(self._editor, wish, room, settings))
            configured = self._home.codex_config()
            known = configured.get("mcp_servers")
            known = known if isinstance(known, dict) else {}
            servers, doubts = overrides(settings.mcp, known)
            trusted = is_trusted(wish.folder, settings, snapshot.folders)
            preparation = Preparation(
                folder=folder,
                trusted=trusted,
                hidden=(*settings.environment_exclude, *self._home.hidden()),
                notes=await self._notes(wish, snapshot, settings, pending, left),
                environ=self._home.environ(),
                skip_git_check=skip or not plain,
                quiet_git={} if trusted else quieted(unsafe),
                tools=tools,
                servers=servers,
                roots=own_roots(configured),
                analytics=speaks_of_analytics(configured, wish.profile),
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
                transport=wish.transport or "exec",
            )
            gate = Gate(self._editor.show)
            if pending is not None and left:
                warned.append(
                    f"Undecided changes that conflict with your text were not taken along: {', '.join(left)}. "
                    f"They can be read in proposal {pending.proposal.proposal_id}."
                )
            for warning in (*wish.warnings, *warned, *told, *doubts, *room.notes):
                gate.show(Notice(turn_id, "warning", warning))
            for change in changes_of(wish.parts):
                gate.show(Notice(turn_id, "info", change))
            begun = pending if not wish.fork else None
            dialogue = self._transports[record.transport].start(run)
            self._begin(
                record,
                wish,
                room,
                copies,
                binary,
                folder,
                known,
                dialogue,
                begun,
                gate,
                kept,
                stack.pop_all(),
            )
        try:
            check = await checking
            admit(check, skip=skip)
        except (CodexLspError, asyncio.CancelledError):
            gate.drop()
            await asyncio.shield(self.cancel(turn_id))
            del self._turns[turn_id]
            await asyncio.to_thread(self._journal.forget_turn, turn_id)
            raise
        record.git_check = check
        said = {"room": room.kind, "transport": record.transport, "version": str(binary.version)}
        _log.info("a turn was accepted", extra=said)
        asyncio.get_running_loop().call_soon(gate.open)  # the answer goes first
        return TurnStart(turn_id, taken, check, not skip, record.transport)

    async def steer(self, turn_id: str, parts: tuple[Part, ...], warnings: Sequence[str] = ()) -> None:
        """Adds words of the user to a turn that runs; returns once codex has taken them.

        Args:
            warnings: what the user should know about what goes in, a sentence each.

        Raises:
            UnknownTurn, NotSteerable, NeedsAppServer, AttachmentUnreadable, AttachmentTooLarge, PromptTooLong
        """
        running = self._running.get(turn_id)
        if running is None:
            self.turn(turn_id)
            raise NotSteerable("The turn is over.", hint="Start another turn in its thread.")
        work = running.work
        async with work.speaking:
            try:
                parts = await develop(parts, work.folder / "inputs", Frame(*pictures_of(work.binary.version)))
                wish = replace(work.wish, parts=parts)
                placing = asyncio.to_thread(
                    place, wish, work.room, work.folder, self.desk.blobs, {}, work.copies
                )
                parts, work.copies = await _to_its_end(placing)
            except FileNotFoundError as error:  # the turn was cleared away meanwhile
                raise NotSteerable("The turn is over.", hint="Start another turn in its thread.") from error
            await work.dialogue.voice.steer(compose(parts), tuple(map(Path, images(parts))))
        for warning in warnings:
            work.show(Notice(turn_id, "warning", warning))
        for change in changes_of(parts):
            work.show(Notice(turn_id, "info", change))

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
        copies: Copies,
        binary: Binary,
        folder: Path,
        servers: Mapping[str, Any],
        dialogue: Dialogue,
        earlier: Held | None,
        gate: Gate,
        kept: asyncio.Event,
        stack: AsyncExitStack,
    ) -> None:
        held = self.proposals.begin(record, wish.folder)

        async def grow(files: tuple[File, ...], ignored: int) -> None:
            await self.proposals.grow(held, files, ignored, gate.show)

        def show(update: Update) -> None:
            if isinstance(update, Started):
                self._journal.save_turn(record)  # with its thread, so that it can go on after a crash
            self._observer.hear(update)
            gate.show(update)

        view = View(record.turn_id)
        inquiry = Inquiry(
            record.turn_id,
            {
                "folder": str(wish.folder),
                "room": room.kind,
                "sandbox": wish.sandbox,
                "network": wish.network,
                "profile": wish.profile,
                "config": dict(wish.config),
            },
            servers,
            dialogue.voice,
            room.outer,
            show,
            lambda item: show(view.note(item)),
            partial(self._journal.note_decision, record.turn_id),
        )
        work = Work(
            record,
            wish,
            room,
            copies,
            binary,
            folder,
            dialogue,
            view,
            Builder(self.desk.blobs),
            show,
            inquiry,
            self.questions,
            grow,
            self._editor.keep_up,
        )
        task = asyncio.create_task(drive(work), name=f"turn {record.turn_id}")
        running = _Running(work, task, asyncio.Event(), held, earlier, gate, kept)
        self._turns[record.turn_id] = record
        self._running[record.turn_id] = running
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
            outcome = await asyncio.wait_for(_shielded(running), work.wish.timeout_seconds)
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
        self.questions.end(work.inquiry)
        try:
            for update in work.view.close():
                work.show(update)
            announce(work)
            if status == "completed":
                record.structured_output, record.structured_output_error = await structured(work)
            try:
                await look_at(work, exact=True)
            except (OSError, CodexLspError) as error:
                _log.exception("the changes of %s cannot be read", record.turn_id)
                status, failure = "failed", await self._keep_room(running, error)
                running.earlier = None  # what is undecided there was perhaps not seen here
            if not running.gate.dropped:
                await self.proposals.conclude(running.held, record, running.earlier, running.gate.show)
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
                self.proposals.forget_growing(running.held)
                work.show(self._last_word(record))
                running.done.set()
                # The watcher needs up to 100 ms to hear of the end; nobody has to wait for it.
                if work.following is not None:
                    await work.following

    async def _keep_room(self, running: _Running, error: Exception) -> Failure:
        """Spares a room whose changes cannot be read: what the agent wrote is in it."""
        message = f"The turn's changes cannot be read: {error}"
        try:
            folder = await asyncio.to_thread(self._home.keep, running.work.record.turn_id)
        except OSError:
            return Failure("changesUnreadable", message)
        running.kept.set()
        return Failure(
            "changesUnreadable", message, f"What the agent wrote is kept for two weeks in {folder}."
        )

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

    def _last_word(self, record: TurnRecord) -> Update:
        assert record.status != "running"
        return Ended(
            record.turn_id,
            record.thread_id,
            record.status,
            record.error,
            record.final_message,
            record.structured_output,
            record.structured_output_error,
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
        held = self.proposals.last_of(wish.thread_id, undecided=False)
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
            _stop(running)
            await running.done.wait()
        return self.turn(turn_id).status

    async def end(self) -> None:
        """Cancels everything that runs and keeps what it made."""
        self._ending = True
        self._home.close()
        for running in self._running.values():
            _stop(running)
        await self.proposals.settled()
        await self.control.end()
        if self._finishing:
            await asyncio.wait(self._finishing)
        self._journal.close()
        await self._observer.end()

    # ----------------------------------------------------------------------------------------- reading
    async def account(self) -> Account:
        """Whether codex is signed in.

        Raises:
            NotTrusted, ShuttingDown, CodexNotFound, CodexUnusable
        """
        if self._ending:
            raise ShuttingDown("The daemon is ending.")
        folders = self._editor.look().folders
        return await read_account(self._home, self._transports["exec"], self._settings(), folders)

    def places(self, folder: Path) -> tuple[Path, ...]:
        """Where threads of a folder worked: in it, or in rooms that lay elsewhere; the newest of those only."""
        rooms = (
            Path(record.room.folder)
            for record in self.turns()
            if record.room and record.workspace_folder == str(folder)
        )
        return tuple(dict.fromkeys((folder, folder.resolve(), *rooms)))[:_PLACES]

    def roots(self, turn_id: str) -> tuple[Path, ...]:
        """The workspace folder of a turn, then what was added to it while it runs.

        Raises:
            UnknownTurn
        """
        running = self._running.get(turn_id)
        if running is None:
            return (Path(self.turn(turn_id).workspace_folder),)
        return (running.work.wish.folder, *running.work.wish.add_dirs)

    def is_busy(self, thread_id: str) -> bool:
        """Whether a turn of this daemon runs in a thread."""
        return any(running.work.record.thread_id == thread_id for running in self._running.values())

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

    def decisions(self, turn_id: str) -> list[Decision]:
        """How what codex asked in a turn was decided, oldest first. Blocking."""
        return self._journal.decisions(turn_id)

    def items(self, turn_id: str) -> list[dict[str, Any]]:
        """A turn's items. Blocking for an ended turn."""
        view = self.view(turn_id)
        return list(view.items.values()) if view else self._journal.items(turn_id)


async def _unless(kept: asyncio.Event, clear: Callable[..., None], *given: str) -> None:
    if not kept.is_set():
        await asyncio.to_thread(clear, *given)


async def _to_its_end(work: Coroutine[Any, Any, T]) -> T:
    """Waits for a thread that writes; cancelled, only goes on when it has stopped: then all of it can be removed."""
    task = asyncio.ensure_future(work)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait({task})
        task.exception()  # nobody's: the start is off
        raise


def _watched(work: Coroutine[Any, Any, GitCheck]) -> asyncio.Task[GitCheck]:
    """A task whose failure is nobody's when the start fails before it is asked for."""
    task = asyncio.create_task(work)
    task.add_done_callback(lambda done: done.cancelled() or done.exception())
    return task


async def _shielded(running: _Running) -> Outcome:
    """Waits for a turn's task; cancelled (by a time limit), it cancels the task and waits for its end."""
    try:
        return await asyncio.shield(running.task)
    except asyncio.CancelledError:
        if not running.task.done():
            _stop(running)
            await asyncio.wait({running.task})
        raise


def _stop(running: _Running) -> None:
    work, task = running.work, running.task
    work.questions.end(work.inquiry)  # nobody says yes to a turn that is being ended
    # A second cancel would cut the first one's cleaning up.
    if not task.cancelling():
        task.cancel()


def _facts_of(wish: Wish) -> dict[str, Fact]:
    return {
        "transport": wish.transport or "exec",
        "continues": wish.thread_id is not None,
        "review": wish.review is not None,
    }


def _with_defaults(wish: Wish, settings: Settings) -> Wish:
    policy = wish.approval_policy or ("never" if wish.transport == "exec" else settings.approval_policy)
    needs = wish.review is not None or policy != "never"
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
        tools=wants_tools(settings) if wish.tools is None else wish.tools,
        transport=wish.transport or ("appServer" if needs else settings.transport),
        approval_policy=policy,
    )
