"""Commands of editors without a client of ours: what they are about where nobody says it, and what came of them.

A command takes one JSON object, or nothing (Helix 25.01 cannot give any). An id that it lacks is that of what the user
has at hand: the turn that runs, the newest proposal with something to decide, the one decided last, the open question.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from codex_lsp.changes.proposal import File
from codex_lsp.editor import wire
from codex_lsp.editor.attached import Attached
from codex_lsp.editor.messages import InvalidParams
from codex_lsp.editor.notices import Notices
from codex_lsp.editor.positions import to_path
from codex_lsp.editor.recent import Recent
from codex_lsp.editor.routes import Routes, wrong_fields
from codex_lsp.editor.show import Shelf
from codex_lsp.editor.state import EditorState
from codex_lsp.errors import (
    CodexLspError,
    NothingToUndo,
    PromptMissing,
    UnknownProposal,
    UnknownQuestion,
    UnknownTurn,
)
from codex_lsp.nodes import is_document
from codex_lsp.turns.sessions import Sessions

_DECIDING = frozenset(
    {"codex.proposal.accept", "codex.proposal.reject", "codex.proposal.undo", "codex.proposal.redo"}
)
_ANSWERS = frozenset({"accept", "acceptForSession", "decline", "cancel"})


class Commands:
    """Runs what ``workspace/executeCommand`` names: commands of ``wire.REQUESTS`` and ``wire.COMMANDS``."""

    def __init__(
        self,
        sessions: Sessions,
        routes: Routes,
        shelf: Shelf,
        state: EditorState,
        recent: Recent,
        attached: Attached,
        notices: Notices,
    ) -> None:
        self._sessions = sessions
        self._routes = routes
        self._shelf = shelf
        self._state = state
        self._recent = recent
        self._attached = attached
        self._notices = notices
        self._requests = {method.command: method for method in wire.REQUESTS if method.command}
        self._own = {method.name: method for method in wire.COMMANDS}

    async def run(self, name: str, arguments: tuple[Any, ...]) -> dict[str, Any]:
        """Runs one; what it answers is what the request of that name answers.

        Raises:
            InvalidParams, CodexLspError: the user is told too, where the editor does not do it.
        """
        if len(arguments) > 1 or not isinstance(arguments[0] if arguments else {}, dict | None):
            raise InvalidParams([{"field": "arguments", "reason": "one JSON object at most"}])
        given: dict[str, Any] = dict((arguments[0] if arguments else None) or {})
        try:
            if name in self._own:
                return await self._run_own(name, given)
            if name == "codex.turn.start":
                return await self._start(given)
            given = self._meant(name, given)
            if name in _DECIDING:
                return await self._decide(name, given)
            return await self._routes.command(self._requests[name], given)
        except CodexLspError as error:
            self._notices.failed(error)
            raise

    # ------------------------------------------------------------------------------------- what is meant
    def _meant(self, name: str, given: dict[str, Any]) -> dict[str, Any]:
        match name:
            case "codex.turn.cancel" | "codex.turn.steer" if not given.get("turnId"):
                turn = self._recent.running
                if turn is None:
                    raise UnknownTurn("No turn runs.")
                return {**given, "turnId": turn.turn_id}
            case "codex.proposal.accept" | "codex.proposal.reject" if not given.get("proposalId"):
                found = self._sessions.proposals.open()
                if not found:
                    raise UnknownProposal("There is no proposal with something left to decide.")
                return {**given, "proposalId": found[0].proposal.proposal_id}
            case "codex.proposal.undo" | "codex.proposal.redo" if not given.get("proposalId"):
                held = self._recent.decided
                if held is None:
                    raise NothingToUndo("Nothing was decided since this editor was started.")
                return {**given, "proposalId": held.proposal.proposal_id}
            case "codex.question.answer" if not given.get("questionId"):
                return {**given, "questionId": self._question(None)}
            case _:
                return given

    def _question(self, given: str | None) -> str:
        """The question that is meant; never one of several, for a yes is a yes to what was read."""
        waiting = [asked.question_id for asked in self._sessions.questions.open]
        if given is not None:
            return given
        if len(waiting) == 1:
            return waiting[0]
        message = f"{len(waiting)} questions wait." if waiting else "No question waits."
        raise UnknownQuestion(message, hint="Answer each by its code action." if waiting else None)

    def _turn(self, given: str | None) -> str:
        turn = self._sessions.turn(given) if given is not None else self._recent.turn
        if turn is None:
            turn = next(iter(self._sessions.turns()), None)
        if turn is None:
            raise UnknownTurn("There was no turn yet.")
        return turn.turn_id

    # ------------------------------------------------------------------------------------ what is done
    async def _start(self, given: dict[str, Any]) -> dict[str, Any]:
        """Starts a turn with what was attached; that waits on if the start fails."""
        names, prompt = self._attached.names, given.get("prompt")
        if names and isinstance(prompt, str | list):
            words = [{"type": "text", "text": prompt}] if isinstance(prompt, str) else prompt
            given["prompt"] = [*words, *await asyncio.to_thread(self._attached.parts)]
        if prompt is None and not given.get("review"):
            raise PromptMissing(
                "A turn needs words.",
                hint="Write `codex: …` into a document, and take the code action on it.",
            )
        result = await self._routes.command(self._requests["codex.turn.start"], given)
        self._attached.take(names)
        return result

    async def _decide(self, name: str, given: dict[str, Any]) -> dict[str, Any]:
        """Accepts, rejects or takes back, and tells what a result that nobody looks at says."""
        before = await self._open_on_disk(given)
        result = await self._routes.command(self._requests[name], given)
        after = await self._open_on_disk(given)
        moved = [path for path in before if before[path] != after.get(path)]
        self._notices.reload(
            [self._name(path) for path in moved if after.get(path) is not None],
            [self._name(path) for path in moved if after.get(path) is None],
        )
        left = [*result.get("left", ()), *result.get("refused", ())]
        self._notices.left(
            len(result.get("conflicted", ())), [(item["path"], item["reason"]) for item in left]
        )
        return result

    async def _open_on_disk(self, given: Mapping[str, Any]) -> dict[Path, bytes | None]:
        """What the disk holds of those files of a proposal that are open."""
        try:
            held = self._sessions.proposals.get(str(given.get("proposalId")))
        except UnknownProposal:
            return {}  # which the command itself says
        paths = {path for file in held.proposal.files for path in _paths(file)}
        opened = [path for path in paths if self._state.documents.find(path) is not None]
        return await asyncio.to_thread(lambda: {path: _bytes(path) for path in sorted(opened)})

    def _name(self, path: Path) -> str:
        folder = next((folder for folder in self._state.folders if path.is_relative_to(folder)), None)
        return str(path.relative_to(folder) if folder else path)

    async def _run_own(self, name: str, given: dict[str, Any]) -> dict[str, Any]:
        try:
            params: Any = self._own[name].params.model_validate(given)
        except ValidationError as error:
            raise InvalidParams(wrong_fields(error)) from error
        match params:
            case wire.TurnShowParams():
                turn_id = self._turn(params.turn_id)
                show = self._shelf.show_todos if name == "codex.turn.todos" else self._shelf.show_turn
                return wire.dump(wire.ShowResult(uri=await show(turn_id)))
            case wire.QuestionParams():
                question_id = self._question(params.question_id)
                choice = name.rpartition(".")[2]
                if choice in _ANSWERS:
                    self._sessions.questions.answer(question_id, choice)
                    return {}
                return wire.dump(wire.ShowResult(uri=await self._shelf.show_question(question_id)))
            case wire.AttachParams():
                self._attached.add(params.uri, params.range)
            case _:
                self._attached.clear()
        return wire.dump(wire.AttachResult(attached=self._attached.names))


def _paths(file: File) -> list[Path]:
    if is_document(file.root):
        path = to_path(file.root)
        return [path] if path is not None else []
    return [Path(file.root, name) for name in dict.fromkeys((file.old_path or file.path, file.path))]


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None
