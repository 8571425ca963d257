"""A whole turn of the real codex with a scripted model, in a room of its own: no account, no network, nothing kept."""

from __future__ import annotations

import asyncio
import json
import tempfile
import threading
import time
import uuid
from collections.abc import AsyncIterator, Mapping
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from codex_lsp.agent.binary import Binary
from codex_lsp.agent.command import Turn, arguments, check, environment
from codex_lsp.agent.events import CommandExecution, ItemEvent
from codex_lsp.agent.outcome import Fold, Outcome
from codex_lsp.agent.process import ExecTransport
from codex_lsp.agent.transport import Run
from codex_lsp.doctor.findings import Finding, Patient
from codex_lsp.inert import line
from codex_lsp.scripted.script import parse
from codex_lsp.scripted.server import ScriptedModel
from codex_lsp.workspace.blobs import Blobs
from codex_lsp.workspace.launcher import find_bwrap
from codex_lsp.workspace.rooms import Room, RoomWish, open_room
from codex_lsp.workspace.state import StateFolder, remove_room

_WRITTEN: Final = "inside"
_PROMPT: Final = b"Write a file."
_FOREIGN: Final = ("OPENAI_", "CODEX_")


async def rehearsal(patient: Patient) -> list[Finding]:
    """Whether a turn comes to its end here, and whether codex' sandbox holds one command in.

    The command writes a file in its folder, and tries to write one beside it.
    """
    binary = await patient.codex()
    began = time.monotonic()
    async with _stage(patient, binary) as stage:
        outcome, command = await _play(stage, patient.environ)
        changes = await asyncio.to_thread(stage.room.changes, exact=True)
        took = time.monotonic() - began
        escaped = stage.beside.exists() or (stage.folder / _WRITTEN).exists()
        written = [change.path for change in changes] == [_WRITTEN]
    sandbox = _sandbox(command, escaped=escaped)
    about = f"a turn with a scripted model, in a room of kind {stage.room.kind}"
    turn = Finding("turn", "ok", f"It took {took:.1f} s to play {about}.")
    if outcome.error is not None:
        hint = outcome.error.hint or "Run `codex exec` in a terminal to see what it says."
        turn = Finding("turn", "fail", outcome.error.message, hint)
    elif sandbox.status != "ok":
        turn = Finding("turn", "fail", f"Not all went well with {about}.", "See sandbox.")
    elif not written:
        hint = "Try another kind of room (the setting room); this is worth a report."
        turn = Finding("turn", "fail", f"What was written is not seen after {about}.", hint)
    return [turn, sandbox]


def _sandbox(command: CommandExecution | None, *, escaped: bool) -> Finding:
    if escaped:
        message = "A command of the agent wrote outside its folder: codex' sandbox does not hold."
        hint = "Do not run turns here before codex' sandbox works; see codex and siblings."
        return Finding("sandbox", "fail", message, hint)
    if command is None:
        return Finding("sandbox", "warn", "Not known: the turn ran no command.", "See turn.")
    if command.exit_code != 0:
        said = line(command.output.strip().split("\n")[0], 300)
        message = f"A command of the agent failed in codex' sandbox: {said or 'it said nothing.'}"
        hint = "Commands need user namespaces, or landlock in the kernel; in a container allow one of them."
        return Finding("sandbox", "fail", message, hint)
    message = "A command ran in codex' sandbox; it could write in its folder and not beside it."
    return Finding("sandbox", "ok", message)


@dataclass(frozen=True, slots=True)
class _Stage:
    """Where the turn is played."""

    binary: Binary
    private: Path
    """The turn's own directory, named by its marker."""
    folder: Path
    """Stands for the user's folder; nothing may be written in it."""
    room: Room

    @property
    def beside(self) -> Path:
        """What the command tries to write."""
        return self.folder.parent / "beside"

    @property
    def home(self) -> Path:
        """A CODEX_HOME of its own: the user's configuration and threads are left alone."""
        return _home(self.folder)


def _home(folder: Path) -> Path:
    return folder.parent / "codex-home"


@asynccontextmanager
async def _stage(patient: Patient, binary: Binary) -> AsyncIterator[_Stage]:
    """A folder with a room over it; both are gone at the end."""
    marker = f"doctor-{uuid.uuid4().hex[:12]}"
    state = await asyncio.to_thread(StateFolder.open, patient.state)
    with tempfile.TemporaryDirectory(prefix="codex-lsp-doctor-") as scratch:
        folder = Path(scratch).resolve() / "folder"
        folder.mkdir()
        private = await asyncio.to_thread(state.claim, marker)
        try:
            room = await _room(RoomWish("auto", folder, (), {}, (state.path, _home(folder))), private, binary)
            try:
                yield _Stage(binary, private, folder, room)
            finally:
                await asyncio.to_thread(room.close)
        finally:
            if private.is_dir():
                await asyncio.to_thread(remove_room, private)


async def _room(wish: RoomWish, private: Path, binary: Binary) -> Room:
    """Opens the room; cancelled, goes on only when nothing is being made any more."""
    given = binary.resources / "bwrap" if binary.resources else None
    stop = threading.Event()

    def opened() -> Room:
        return open_room(wish, private, Blobs(private / "blobs"), bwrap=find_bwrap(given), stop=stop)

    opening = asyncio.ensure_future(asyncio.to_thread(opened))
    try:
        return await asyncio.shield(opening)
    except asyncio.CancelledError:
        stop.set()
        await asyncio.wait({opening})
        if opening.exception() is None:
            await asyncio.to_thread(opening.result().close)
        raise


async def _play(stage: _Stage, environ: Mapping[str, str]) -> tuple[Outcome, CommandExecution | None]:
    """Runs the turn; how it ended, and the command that it ran."""
    scratch = stage.private / "tmp"
    scratch.mkdir(mode=0o700, exist_ok=True)
    turn = Turn(folder=stage.room.folder, skip_git_check=True, scratch=scratch)
    check(turn, stage.binary.version)
    command: CommandExecution | None = None
    fold = Fold()
    with ScriptedModel(parse(_script(stage.beside))) as model:
        model.write_config(stage.home)
        env = {
            **environment(_own(environ), turn, stage.private.name),
            "CODEX_HOME": str(stage.home),
        }
        argv = (*stage.room.launch, str(stage.binary.path), *arguments(turn, stage.binary.version))
        run = Run(argv, stage.room.folder, env, _PROMPT, stage.private.name)
        transport = ExecTransport(interrupt_grace=0.2, terminate_grace=0.2)
        async with aclosing(transport.start(run).events) as events:
            async for event in events:
                fold.take(event)
                if isinstance(event, ItemEvent) and isinstance(event.item, CommandExecution):
                    command = event.item
    return fold.outcome(), command


def _script(beside: Path) -> str:
    command = f"echo > {_WRITTEN} && ! (echo > {beside}) 2>/dev/null"
    return f"[[turn]]\n[[turn.step]]\nrun = {json.dumps(command)}\n[[turn.step]]\nsay = 'Done.'\n"


def _own(environ: Mapping[str, str]) -> dict[str, str]:
    """The environment without keys, without what would lead codex elsewhere, and without a proxy before the model."""
    return {
        name: value
        for name, value in environ.items()
        if not name.startswith(_FOREIGN) and not name.lower().endswith("_proxy")
    }
