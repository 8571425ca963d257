"""The main path: one turn from its prompt to its proposal, as a stream of updates."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from contextlib import aclosing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from codex_lsp.agent import appcommand
from codex_lsp.agent.binary import Binary
from codex_lsp.agent.command import Endpoint, arguments, check, environment, warnings
from codex_lsp.agent.command import Turn as Command
from codex_lsp.agent.events import Asked, ThreadStarted, Withdrawn
from codex_lsp.agent.outcome import Fold, Outcome
from codex_lsp.agent.transport import Call, Dialogue, Run
from codex_lsp.changes.proposal import File
from codex_lsp.errors import CodexLspError, UnknownThread
from codex_lsp.inputs.answers import Answer, NoAnswer, answer_of
from codex_lsp.inputs.attachments import write_schema
from codex_lsp.inputs.prompt import compose, images
from codex_lsp.turns.building import Builder
from codex_lsp.turns.copies import Copies
from codex_lsp.turns.questions import Inquiry, Questions
from codex_lsp.turns.turn import TurnRecord, Wish
from codex_lsp.views.updates import Failure, Notice, Started, Update
from codex_lsp.views.view import View
from codex_lsp.workspace.rooms import Room
from codex_lsp.workspace.watch import watch

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class Work:
    """A turn that runs: what it was asked, where it works, and what it has shown."""

    record: TurnRecord
    wish: Wish
    room: Room
    copies: Copies
    binary: Binary
    folder: Path
    """The turn's own directory."""
    dialogue: Dialogue
    view: View
    builder: Builder
    show: Callable[[Update], None]
    inquiry: Inquiry
    questions: Questions
    grow: Callable[[tuple[File, ...], int], Awaitable[None]]
    """Told of every look at the room: its files with hunks, and how many changes git ignores."""
    keep_up: Callable[[], Awaitable[None]]
    """Waits while the editor reads less than it is shown: a stalled one slows its turn, it does not fill memory."""
    started: bool = False
    fold: Fold = field(default_factory=Fold)
    stop: asyncio.Event = field(default_factory=asyncio.Event)
    looking: asyncio.Lock = field(default_factory=asyncio.Lock)
    speaking: asyncio.Lock = field(default_factory=asyncio.Lock)
    """What the user adds meanwhile goes in one after the other: it shares the turn's directory."""
    following: asyncio.Task[None] | None = None


@dataclass(frozen=True, slots=True)
class Preparation:
    """What the command line of a turn is made from, besides the wish."""

    folder: Path
    """The turn's own directory: inputs and scratch lie in it."""
    trusted: bool
    hidden: tuple[str, ...]
    notes: tuple[str, ...]
    environ: Mapping[str, str]
    skip_git_check: bool
    quiet_git: Mapping[str, str]
    """Environment that keeps git from running what the repository names; empty in a trusted folder."""
    tools: Endpoint | None = None
    """The turn's own tools."""
    servers: Mapping[str, Any] = field(default_factory=dict)
    """What the user decided about MCP servers, see ``agent.mcp``."""
    roots: tuple[str, ...] = ()
    """Where codex' configuration lets commands write besides."""
    analytics: bool = False
    """Whether the user's own configuration decides about codex' reports."""


def prepare(wish: Wish, room: Room, binary: Binary, preparation: Preparation) -> tuple[Run, list[str]]:
    """Writes the turn's inputs and gives the run, with warnings for the user. Blocking.

    Raises:
        CodexUnsupported, InvalidOption
    """
    inputs, scratch = preparation.folder / "inputs", preparation.folder / "tmp"
    scratch.mkdir(mode=0o700, exist_ok=True)
    command = Command(
        folder=room.folder,
        sandbox=wish.sandbox or "workspace-write",
        added=tuple(room.inner(path) for path in wish.add_dirs),
        skip_git_check=preparation.skip_git_check,
        model=wish.model,
        reasoning_effort=wish.reasoning_effort,
        profile=wish.profile,
        output_schema=write_schema(wish.output_schema.sent, inputs)
        if wish.output_schema is not None
        else None,
        images=tuple(map(Path, images(wish.parts))),
        config=wish.config,
        network=wish.network,
        thread_id=wish.thread_id,
        fork=wish.fork,
        trust="trusted" if preparation.trusted else "untrusted",
        trust_also=_other_names(room.folder, wish.folder),
        hidden=preparation.hidden,
        scratch=scratch,
        tools=preparation.tools,
        servers=preparation.servers,
        roots=preparation.roots,
        analytics=preparation.analytics,
    )
    marker, prompt = preparation.folder.name, compose(wish.parts, notes=preparation.notes)
    own: tuple[str, ...]
    calls: tuple[Call, ...] = ()
    stdin = b""
    if wish.transport == "appServer":
        appcommand.check(binary.version, command)
        check(command, binary.version, forks_since=appcommand.SINCE)
        own = appcommand.ARGUMENTS
        schema = wish.output_schema.sent if wish.output_schema is not None else None
        calls = appcommand.calls(
            command,
            binary.version,
            prompt,
            schema=schema,
            review=wish.review,
            approvals=wish.approval_policy or "never",
        )
    else:
        check(command, binary.version)
        own, stdin = tuple(arguments(command, binary.version)), prompt.encode("utf-8", "replace")
    run = Run(
        argv=(*room.launch, str(binary.path), *own),
        cwd=room.folder,
        env={**environment(preparation.environ, command, marker), **preparation.quiet_git},
        stdin=stdin,
        marker=marker,
        calls=calls,
        asks=wish.approval_policy not in (None, "never"),
    )
    return run, warnings(command, binary.version)


async def drive(work: Work) -> Outcome:
    """Runs codex to its end; cancelling it ends everything it started.

    Raises:
        UnknownThread: codex went on in another thread than the one asked for.
        CodexNotFound, CodexUnusable: it could not be started.
    """
    work.following = asyncio.create_task(_follow(work))
    try:
        async with aclosing(work.dialogue.events) as events:
            async for event in events:
                if isinstance(event, ThreadStarted):
                    _check_thread(work.wish, event.thread_id)
                    work.record.thread_id = event.thread_id
                    work.started = True
                work.fold.take(event)
                for update in work.view.take(event):
                    work.show(update)
                if isinstance(event, Asked):
                    work.questions.take(work.inquiry, event.question, work.view.item(event.question.item_id))
                if isinstance(event, Withdrawn):
                    work.questions.withdraw(work.inquiry, event.question_id)
                await work.keep_up()
    finally:
        work.stop.set()
    return work.fold.outcome()


async def look_at(work: Work, *, exact: bool = False) -> None:
    """Builds the proposal from what the room holds now; ``exact`` when nothing runs in it any more."""
    room = work.room

    def build() -> tuple[tuple[File, ...], int]:
        touched = {Path(path) for path in work.view.patched}
        typed, by_patch = work.copies.changes(touched)
        patched = {*map(room.outer, touched), *by_patch}
        return work.builder.build([*room.changes(exact=exact), *typed], patched), room.ignored()

    async with work.looking:
        files, ignored = await asyncio.to_thread(build)
        await work.grow(files, ignored)


async def _follow(work: Work) -> None:
    try:
        async for _ in watch((*work.room.watch, *work.copies.watch), work.stop):
            if not work.stop.is_set():
                await look_at(work)
    except (OSError, CodexLspError) as error:
        # Growth is a courtesy while the turn runs; the look after its end is what counts.
        _log.warning("cannot follow the room of %s: %s", work.record.turn_id, error)


def _check_thread(wish: Wish, thread_id: str) -> None:
    # A thread that codex does not know makes 0.115 and older begin a new one silently.
    if wish.thread_id is not None and not wish.fork and thread_id.lower() != wish.thread_id.lower():
        raise UnknownThread(
            f"Codex knows no thread {wish.thread_id}.",
            hint="Start without threadId, or name one of its threads.",
        )


def announce(work: Work) -> None:
    """Makes sure that the editor heard of the turn before it hears of its end."""
    if not work.started:
        work.show(Started(work.record.turn_id, work.record.thread_id))


async def structured(work: Work) -> tuple[Any, NoAnswer | None]:
    """The final message as data, or why it is none; neither when no schema was given."""
    if work.wish.output_schema is None:
        return None, None
    found = await answer_of(work.view.final_message, work.wish.output_schema)
    if isinstance(found, Answer):
        return found.value, None
    work.show(Notice(work.record.turn_id, "warning", found.message))
    return None, found


def failure_of(error: CodexLspError) -> Failure:
    """An expected failure in the form that updates carry."""
    return Failure(error.kind, error.message, error.hint)


def _other_names(folder: Path, users: Path) -> tuple[Path, ...]:
    """The room's folder without links, and the user's own where the room lies elsewhere."""
    return tuple(dict.fromkeys(path for path in (folder.resolve(), users, users.resolve()) if path != folder))
