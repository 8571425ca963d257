"""The custom requests: each is decode, one call into the core, encode."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from codex_lsp.agent import appqueries
from codex_lsp.agent.transport import Call
from codex_lsp.changes.merge import merged_view
from codex_lsp.changes.proposal import File
from codex_lsp.editor import decode, encode, wire
from codex_lsp.editor.attach import Reader
from codex_lsp.editor.core import Core
from codex_lsp.editor.faces import Faces
from codex_lsp.editor.messages import InvalidParams
from codex_lsp.editor.show import Shelf
from codex_lsp.editor.state import EditorState
from codex_lsp.editor.transfers import Transfers
from codex_lsp.errors import ConfirmationNeeded, ThreadBusy, UnknownHunk, UnknownProposal
from codex_lsp.nodes import Content
from codex_lsp.turns.deciding import Desk, read_now
from codex_lsp.turns.held import Held
from codex_lsp.turns.turn import Refusal, TurnRecord

Route = Callable[[Any], Awaitable[wire.Wire]]


class Routes:
    """Answers the methods of ``wire.REQUESTS``."""

    def __init__(
        self, core: Core, state: EditorState, desk: Desk, shelf: Shelf, faces: Faces, transfers: Transfers
    ) -> None:
        self._core = core
        self._state = state
        self._desk = desk
        self._shelf = shelf
        self._faces = faces
        self._transfers = transfers
        self._routes: dict[str, Route] = {
            "codex/turn/start": self.start,
            "codex/turn/steer": self.steer,
            "codex/turn/cancel": self.cancel,
            "codex/turn/list": self.list_turns,
            "codex/turn/read": self.read_turn,
            "codex/question/answer": self.answer_question,
            "codex/question/list": self.list_questions,
            "codex/proposal/read": self.read_proposal,
            "codex/proposal/content": self.content,
            "codex/proposal/accept": self.accept,
            "codex/proposal/reject": self.reject,
            "codex/proposal/undo": self.undo,
            "codex/proposal/redo": self.redo,
            "codex/proposal/show": self.show,
            "codex/thread/list": self.list_threads,
            "codex/thread/read": self.read_thread,
            "codex/thread/archive": self.archive_thread,
            "codex/thread/name": self.name_thread,
            "codex/model/list": self.list_models,
            "codex/account/read": self.account,
            "codex/account/login": self.login,
            "codex/account/login/cancel": self.cancel_login,
            "codex/account/logout": self.logout,
            "codex/account/limits": self.limits,
            "codex/file/upload": lambda params: transfers.upload(params, state.folders),
            "codex/file/list": transfers.list,
            "codex/file/delete": transfers.delete,
            "codex/doctor": self.doctor,
        }

    async def answer(self, method: wire.Method, params: Any) -> dict[str, Any]:
        """One request, checked on the way in and dumped on the way out.

        Raises:
            InvalidParams: the params do not fit; every ``CodexLspError`` that the core raises.
        """
        try:
            decoded = method.params.model_validate(params if params is not None else {})
        except ValidationError as error:
            raise InvalidParams(wrong_fields(error)) from error
        proposal_id = getattr(decoded, "proposal_id", None)
        if proposal_id is not None:
            await self._core.sessions.proposals.fetch(proposal_id)
        return wire.dump(await self._routes[method.name](decoded))

    async def command(self, method: wire.Method, params: Any) -> dict[str, Any]:
        """The same for an editor without a client of ours: what needs a yes is asked of the user here.

        The doctor's findings are shown too: nobody else would.
        """
        try:
            answer = await self.answer(method, params)
            if method.name == "codex/doctor":
                await self._shelf.show_report()
            return answer
        except ConfirmationNeeded as needed:
            if not await self._transfers.confirm(needed):
                raise
            return await self.answer(method, {**params, "confirm": needed.detail["sha256"]})

    # ------------------------------------------------------------------------------------------- turns
    async def start(self, params: wire.TurnStartParams) -> wire.TurnStartResult:
        """Starts a turn."""
        wish = await asyncio.to_thread(
            decode.wish,
            params,
            self._state.folders,
            self._state.documents,
            self._state.diagnostics,
            self._core.sessions.settings.output_schemas,
        )
        begun = await self._core.sessions.start(wish)
        if params.options.preview is not None:
            self._state.previews[begun.turn_id] = params.options.preview == "annotations"
        self._state.progress(begun.turn_id, wish.title, params.work_done_token)
        return wire.TurnStartResult(
            turn_id=begun.turn_id,
            room=encode.room(begun.room),
            git_check=encode.git(begun.git_check, checked=begun.git_checked),
            output_schema_changes=encode.schema_changes(wish.output_schema),
            transport=begun.transport,
        )

    async def steer(self, params: wire.TurnSteerParams) -> wire.Empty:
        """Adds words to a turn that runs."""
        state, sessions = self._state, self._core.sessions
        reader = Reader(state.documents, sessions.roots(params.turn_id))
        parts = await asyncio.to_thread(
            decode.words, params.prompt, reader, state.documents, state.diagnostics
        )
        await sessions.steer(params.turn_id, parts, tuple(dict.fromkeys(reader.warnings)))
        return wire.Empty()

    async def cancel(self, params: wire.TurnParams) -> wire.TurnCancelResult:
        """Ends a turn."""
        return wire.TurnCancelResult.model_validate(
            {"status": await self._core.sessions.cancel(params.turn_id)}
        )

    async def list_turns(self, _params: wire.Empty) -> wire.TurnListResult:
        """All turns of the open folders."""
        turns = [wire.TurnSummary(**self._summary(record)) for record in self._core.sessions.turns()]
        return wire.TurnListResult(turns=turns)

    async def read_turn(self, params: wire.TurnParams) -> wire.TurnReadResult:
        """One turn with its items."""
        sessions = self._core.sessions
        record = sessions.turn(params.turn_id)
        view = sessions.view(params.turn_id)
        items = await asyncio.to_thread(sessions.items, params.turn_id)
        decisions = await asyncio.to_thread(sessions.decisions, params.turn_id)
        todos = view.todos if view else record.todos
        turn = wire.Turn(
            **self._summary(record),
            items=items,
            todos=[wire.TodoItem(text=todo.text, status=todo.status) for todo in todos],
            final_message=view.final_message if view else record.final_message,
            structured_output=record.structured_output,
            structured_output_error=encode.no_answer(record.structured_output_error),
            error=encode.problem(record.error),
            decisions=[wire.Decision.model_validate(asdict(decision)) for decision in decisions],
            room=encode.room(record.room) if record.room else None,
            git_check=encode.git(record.git_check, checked=record.git_checked) if record.git_check else None,
        )
        return wire.TurnReadResult(turn=turn)

    def _summary(self, record: TurnRecord) -> dict[str, Any]:
        try:
            held = self._core.sessions.proposals.get(record.proposal_id) if record.proposal_id else None
        except UnknownProposal:
            held = None  # in the hands of another daemon
        return encode.summary(record, held)

    # --------------------------------------------------------------------------------------- questions
    async def answer_question(self, params: wire.QuestionAnswerParams) -> wire.Empty:
        """Answers what codex asks."""
        self._core.sessions.questions.answer(params.question_id, params.answer, params.content)
        return wire.Empty()

    async def list_questions(self, _params: wire.Empty) -> wire.QuestionListResult:
        """What codex waits to hear."""
        questions = [encode.question(asked) for asked in self._core.sessions.questions.open]
        return wire.QuestionListResult(questions=questions)

    # --------------------------------------------------------------------------------------- proposals
    async def read_proposal(self, params: wire.ProposalParams) -> wire.ProposalReadResult:
        """One proposal with its hunks."""
        return wire.ProposalReadResult(proposal=await self._proposal(params.proposal_id))

    async def content(self, params: wire.ProposalContentParams) -> wire.ProposalContentResult:
        """One side of a changed file."""
        held = self._core.sessions.proposals.get(params.proposal_id)
        file = find_file(held, params.path)
        value = await asyncio.to_thread(side_of, self._desk, held, file, params.side)
        return encode.content(value)

    async def accept(self, params: wire.SelectionParams) -> wire.AcceptResult:
        """Lets hunks into the user's files."""
        result = await self._core.sessions.proposals.accept(
            params.proposal_id, params.hunk_ids, self._paths(params), params.include_sensitive
        )
        return wire.AcceptResult(
            accepted=list(result.accepted),
            conflicted=[wire.HunkConflict(hunk_id=id_, reason=reason) for id_, reason in result.conflicted],
            left=_reasons(result.left),
            proposal=await self._proposal(params.proposal_id),
        )

    async def reject(self, params: wire.SelectionParams) -> wire.RejectResult:
        """Turns hunks down."""
        paths = self._paths(params)
        rejected = await self._core.sessions.proposals.reject(params.proposal_id, params.hunk_ids, paths)
        return wire.RejectResult(rejected=list(rejected), proposal=await self._proposal(params.proposal_id))

    def _paths(self, params: wire.SelectionParams) -> list[str] | None:
        """The paths as the file system has them: names that are no UTF-8 come back as they were shown."""
        if params.paths is None:
            return None
        held = self._core.sessions.proposals.get(params.proposal_id)
        names = {name: name for name in params.paths}
        names |= {encode.shown(held.name(file)): held.name(file) for file in held.proposal.files}
        return [names[name] for name in params.paths]

    async def undo(self, params: wire.ProposalParams) -> wire.RestoreResult:
        """Takes the last decision back."""
        result = await self._core.sessions.proposals.undo(params.proposal_id)
        return await self._restored(params.proposal_id, result.restored, result.refused)

    async def redo(self, params: wire.ProposalParams) -> wire.RestoreResult:
        """Repeats what was undone last."""
        result = await self._core.sessions.proposals.redo(params.proposal_id)
        return await self._restored(params.proposal_id, result.restored, result.refused)

    async def _restored(
        self, proposal_id: str, restored: tuple[str, ...], refused: tuple[tuple[str, Refusal], ...]
    ) -> wire.RestoreResult:
        return wire.RestoreResult(
            restored=[encode.shown(path) for path in restored],
            refused=_reasons(refused),
            proposal=await self._proposal(proposal_id),
        )

    async def show(self, params: wire.ShowParams) -> wire.ShowResult:
        """Opens a proposal or a turn as a document."""
        if params.turn_id is not None:
            self._core.sessions.turn(params.turn_id)
            return wire.ShowResult(uri=await self._shelf.show_turn(params.turn_id))
        if params.proposal_id is not None:
            held = self._core.sessions.proposals.get(params.proposal_id)
        else:
            found = self._core.sessions.proposals.open()
            if not found:
                raise UnknownProposal("There is no proposal with something left to decide.")
            held = found[0]
        return wire.ShowResult(uri=await self._shelf.show_proposal(held))

    # ----------------------------------------------------------------------------------------- threads
    async def list_threads(self, params: wire.ThreadListParams) -> wire.ThreadListResult:
        """Threads that codex keeps of a folder."""
        folder = decode.folder_of(params.workspace_folder, self._state.folders)
        call = appqueries.list_threads(
            [str(place) for place in self._core.sessions.places(folder)],
            search=params.search,
            archived=params.archived,
            cursor=params.cursor,
            limit=params.limit,
        )
        page = appqueries.page(await self._ask(call))
        return wire.ThreadListResult(
            threads=[encode.thread(thread) for thread in page.threads], next_cursor=page.cursor
        )

    async def read_thread(self, params: wire.ThreadReadParams) -> wire.ThreadReadResult:
        """One thread with some of its turns."""
        thread = appqueries.thread_read(await self._ask(appqueries.read_thread(params.thread_id)))
        call = appqueries.list_turns(params.thread_id, params.cursor, params.limit)
        turns, cursor = appqueries.turns(await self._ask(call))
        return wire.ThreadReadResult(
            thread=encode.thread(thread), turns=encode.past_turns(turns), next_cursor=cursor
        )

    async def archive_thread(self, params: wire.ThreadArchiveParams) -> wire.Empty:
        """Takes a thread out of the list, or back in."""
        if self._core.sessions.is_busy(params.thread_id):
            raise ThreadBusy("A turn of this thread is running.", hint="Wait for its end, or cancel it.")
        await self._ask(appqueries.archive_thread(params.thread_id, archived=params.archived))
        return wire.Empty()

    async def name_thread(self, params: wire.ThreadNameParams) -> wire.Empty:
        """Gives a thread a name."""
        await self._ask(appqueries.name_thread(params.thread_id, params.name))
        return wire.Empty()

    async def list_models(self, _params: wire.Empty) -> wire.ModelListResult:
        """The models that codex offers."""
        models = appqueries.models(await self._ask(appqueries.LIST_MODELS))
        return wire.ModelListResult(models=[encode.model(model) for model in models])

    async def _ask(self, call: Call) -> Any:
        return await self._core.sessions.control.ask(call, self._state.folders)

    # ----------------------------------------------------------------------------------------- account
    async def login(self, params: wire.LoginParams) -> wire.LoginResult:
        """Begins a sign-in."""
        login = appqueries.login_begun(await self._ask(appqueries.login(params.method)))
        self._core.sessions.control.await_login(login.login_id)
        return wire.LoginResult(login_id=login.login_id, url=login.url, user_code=login.code)

    async def cancel_login(self, params: wire.LoginCancelParams) -> wire.Empty:
        """Gives a sign-in up."""
        await self._ask(appqueries.cancel_login(params.login_id))
        return wire.Empty()

    async def logout(self, _params: wire.Empty) -> wire.Empty:
        """Signs out."""
        await self._ask(appqueries.LOGOUT)
        return wire.Empty()

    async def limits(self, _params: wire.Empty) -> wire.LimitsResult:
        """How much of the account's allowances is used."""
        limits = appqueries.limits(await self._ask(appqueries.READ_LIMITS))
        return wire.LimitsResult(
            limits=[
                wire.Limit(
                    name=limit.name,
                    used_percent=limit.used_percent,
                    window_minutes=limit.window_minutes,
                    resets_at=limit.resets_at,
                )
                for limit in limits
            ]
        )

    async def account(self, _params: wire.Empty) -> wire.AccountReadResult:
        """Whether codex is signed in."""
        account = await self._core.sessions.account()
        return wire.AccountReadResult(
            signed_in=account.signed_in, method=account.method, message=account.message
        )

    # ------------------------------------------------------------------------------------------ doctor
    async def doctor(self, params: wire.DoctorParams) -> wire.DoctorResult:
        """How everything is that turns need."""
        from codex_lsp.doctor.examine import examine  # rarely wanted, and it needs much
        from codex_lsp.doctor.report import report

        state = self._state
        folder = state.folders[0] if state.folders else None
        if params.workspace_folder is not None:
            folder = decode.folder_of(params.workspace_folder, state.folders)
        findings = await examine(self._core.patient(state.ignored, folder, state.client.seat))
        self._shelf.keep_report(report(findings))
        self._faces.diagnose([place for finding in findings for place in finding.places])
        return wire.DoctorResult(checks=[encode.finding(finding) for finding in findings])

    async def _proposal(self, proposal_id: str) -> wire.Proposal:
        held = self._core.sessions.proposals.get(proposal_id)
        return await asyncio.to_thread(encode.proposal, held, self._core.blobs)


def wrong_fields(error: ValidationError) -> list[dict[str, str]]:
    """Which field is wrong and why, in the editor's words: without the names of the alternatives of a union."""
    found: dict[str, str] = {}
    for item in error.errors(include_url=False):
        place = item["loc"]
        if place and place[-1] == "str" and isinstance(item["input"], list | dict):
            continue  # another alternative of the union says what is wrong with it
        parts = [
            str(part)
            for before, part in zip((None, *place), place, strict=False)
            if not (isinstance(part, str) and ("[" in part or part == "str" or isinstance(before, int)))
            or before is None
        ]
        found.setdefault(".".join(parts) or "params", item["msg"])
    return [{"field": field, "reason": reason} for field, reason in found.items()]


def find_file(held: Held, name: str) -> File:
    """The changed file that the editor names.

    Raises:
        UnknownHunk: the proposal has no such file.
    """
    for file in held.proposal.files:
        if encode.shown(held.name(file)) == name or str(Path(file.root, file.path)) == name:
            return file
    raise UnknownHunk(f"The proposal has no change of {name!r}.")


def side_of(desk: Desk, held: Held, file: File, side: str) -> Content | None:
    """A file's base or proposed content, or what accepting all that is pending would make of it. Blocking."""
    if side == "base":
        return desk.blobs.content(file.base)
    if side == "proposed":
        return desk.blobs.content(file.proposed)
    paths = [file.path] if file.old_path is None else [file.old_path, file.path]
    snapshot = desk.editor.look()
    now = {path: read_now(desk, snapshot, file.root, path)[0] for path in paths}
    return merged_view(file, now, desk.blobs.read)


def _reasons(items: tuple[tuple[str, Refusal], ...]) -> list[wire.PathReason]:
    return [
        wire.PathReason(path=encode.shown(path), reason=refusal.reason, declined=refusal.declined or None)
        for path, refusal in items
    ]
