"""The editor as the core sees it: what it holds now, how it is shown things, and how its documents are changed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from codex_lsp import inert
from codex_lsp.editor import encode, queries, wire
from codex_lsp.editor.capabilities import Client
from codex_lsp.editor.documents import Documents
from codex_lsp.editor.messages import EditorError, NoAnswer
from codex_lsp.editor.positions import line_edits
from codex_lsp.editor.protocol import Protocol
from codex_lsp.tools.toolbox import Query, Seen, Sight, Unavailable
from codex_lsp.turns.turn import Buffer, BufferEdit, Refusal, Snapshot
from codex_lsp.views.updates import Ended, Update
from codex_lsp.views.view import headline

_log = logging.getLogger(__name__)

EDIT_TIMEOUT = 15.0
"""Seconds an editor has to answer ``workspace/applyEdit``; a confirmation by the user gets ``CONFIRM_TIMEOUT``."""
CONFIRM_TIMEOUT = 600.0
QUERY_TIMEOUT = 20.0
"""Seconds an editor has to answer what a tool of the agent asks; language servers may be starting."""
SEEN_TIMEOUT = 3.0
"""Seconds after the answer within which the changed text must have been seen."""


class EditorState:
    """One editor; implements what the core calls ``Editor``."""

    def __init__(self, protocol: Protocol) -> None:
        self._protocol = protocol
        self.folders: tuple[Path, ...] = ()
        self.diagnostics: dict[str, Sequence[Mapping[str, Any]]] = {}
        """Per URI, the diagnostics last seen in a code action request."""
        self.annotate = False
        """Ask the client to let the user confirm edits in its own preview."""
        self.ignored: tuple[str, ...] = ()
        """Settings that could not be used, a sentence each."""
        self.previews: dict[str, bool] = {}
        """The same for the accepts of one turn, where its start said so."""
        self.listeners: list[Callable[[Update], None]] = []
        self.changed = asyncio.Event()
        """Set whenever a document changed; whoever waits clears it."""
        self._progress: dict[str, str | int] = {}

    @property
    def client(self) -> Client:
        """What it said it can do."""
        return self._protocol.client

    @property
    def documents(self) -> Documents:
        """The open documents."""
        return self._protocol.documents

    # ------------------------------------------------------------------------------------------- look
    def look(self) -> Snapshot:
        """What the editor holds now; documents whose text we may not know are left out."""
        documents = self.documents.snapshot()
        return Snapshot(
            self.folders,
            tuple(
                Buffer(item.uri, item.path, item.language_id, item.version, item.text)
                for item in documents
                if not item.unsafe
            ),
            frozenset(item.path or item.uri for item in documents if item.unsafe),
            self._protocol.client.apply_edit,
        )

    # ------------------------------------------------------------------------------------------- show
    def show(self, update: Update) -> None:
        """Sends an update, and what follows from it for progress and the faces of plain editors."""
        note = encode.notification(update)
        self._protocol.notify(note.method, note.params, key=note.key, fold=note.fold, scope=note.turn_id)
        self._report(update)
        for listener in self.listeners:
            listener(update)

    async def keep_up(self) -> None:
        """Waits while more is queued for the editor than it reads."""
        await self._protocol.drained()

    def progress(self, turn_id: str, title: str, token: str | int | None) -> None:
        """Begins ``$/progress`` for a turn: on the client's token, else on one of ours where the client takes it."""
        if token is not None:
            self._begin_progress(turn_id, title, token)
        elif self._protocol.client.work_done_progress:
            task = asyncio.get_running_loop().create_task(self._create_progress(turn_id, title))
            self._protocol.keep(task)

    async def _create_progress(self, turn_id: str, title: str) -> None:
        token = f"codex-{turn_id}"
        try:
            await self._protocol.request(
                "window/workDoneProgress/create", {"token": token}, timeout=EDIT_TIMEOUT
            )
        except (NoAnswer, EditorError) as error:
            _log.info("no progress for %s: %s", turn_id, error)
        else:
            self._begin_progress(turn_id, title, token)

    def _begin_progress(self, turn_id: str, title: str, token: str | int) -> None:
        self._progress[turn_id] = token
        value = {"kind": "begin", "title": "Codex", "message": inert.line(title), "cancellable": True}
        self._protocol.notify("$/progress", {"token": token, "value": value}, scope=turn_id)

    def turn_of_token(self, token: str | int) -> str | None:
        """The turn whose progress the user cancelled."""
        return next((turn_id for turn_id, known in self._progress.items() if known == token), None)

    def _report(self, update: Update) -> None:
        turn_id = update.turn_id
        token = self._progress.get(turn_id) if turn_id else None
        if token is None:
            return
        if isinstance(update, Ended):
            del self._progress[update.turn_id]
            value = {"kind": "end", "message": update.status}
            self._protocol.notify("$/progress", {"token": token, "value": value}, scope=turn_id)
        elif (line := headline(update)) is not None:
            value = {"kind": "report", "message": inert.line(line)[:200]}
            self._protocol.notify(
                "$/progress", {"token": token, "value": value}, key=("progress", turn_id), scope=turn_id
            )

    # -------------------------------------------------------------------------------------------- ask
    def problems(self) -> Sequence[Seen]:
        """Diagnostics as last seen in code action requests."""
        return [
            seen
            for uri, found in tuple(self.diagnostics.items())
            for item in found
            if (seen := queries.told(uri, item)) is not None
        ]

    async def ask(self, query: Query) -> Sight:
        """Asks the editor's client of ours; raises Unavailable."""
        params = wire.dump(queries.params(query, self.documents.encoding))
        try:
            answer = await self._protocol.request("codex/editor/query", params, timeout=QUERY_TIMEOUT)
            return queries.sight(query, answer, self.documents)
        except NoAnswer:
            raise Unavailable("The editor did not answer.") from None
        except (EditorError, ValidationError) as error:
            _log.info("no answer to %s: %s", query.what, error)
            raise Unavailable("The editor cannot answer that.") from None

    # ------------------------------------------------------------------------------------------- edit
    async def edit(self, edits: Sequence[BufferEdit]) -> Sequence[Refusal | None]:
        """Changes open documents by whole lines; looks whether it arrived, ``applied: true`` proves nothing."""
        if not self._protocol.client.apply_edit:
            reason = "The editor takes no edits from a language server; save and close the document."
            return [Refusal(reason)] * len(edits)
        batches = [[edit] for edit in edits] if self._protocol.client.single_edits else [edits]
        return [problem for batch in batches for problem in await self._edit(batch)]

    async def _edit(self, edits: Sequence[BufferEdit]) -> Sequence[Refusal | None]:
        """The same by one request."""
        fresh = [edit for edit in edits if self._is_fresh(edit)]
        refusal = await self._apply(fresh) if fresh else None
        problems: list[Refusal | None] = []
        for edit in edits:
            if edit not in fresh:
                problems.append(Refusal("The document changed while the edit was made; try again."))
            elif await self._seen(edit, 0.0 if refusal else SEEN_TIMEOUT):
                problems.append(None)
            else:
                other = "The editor said that it applied the edit, and its text is another one."
                problems.append(refusal or Refusal(other))
        return problems

    def _is_fresh(self, edit: BufferEdit) -> bool:
        """Whether the document has still the text that the edit is for."""
        document = self.documents.get(edit.buffer.uri)
        return document is not None and not document.unsafe and document.text == edit.buffer.text

    async def _apply(self, edits: Sequence[BufferEdit]) -> Refusal | None:
        wanted = self.previews.get(edits[0].turn_id, self.annotate)
        confirm = wanted and self._protocol.client.change_annotations
        params = {"label": edits[0].label, "edit": self._workspace_edit(edits, confirm=confirm)}
        try:
            answer = await self._protocol.request(
                "workspace/applyEdit", params, timeout=CONFIRM_TIMEOUT if confirm else EDIT_TIMEOUT
            )
        except NoAnswer:
            return Refusal("The editor did not answer the edit.")
        except EditorError as error:
            return Refusal(f"The editor refused the edit: {error}")
        if isinstance(answer, dict) and answer.get("applied") is True:
            return None
        reason = answer.get("failureReason") if isinstance(answer, dict) else None
        # Editors say no without a reason when the user does, and when a document has moved on meanwhile.
        if confirm and not reason and all(map(self._is_fresh, edits)):
            return Refusal("The edit was declined in the editor's preview.", declined=True)
        return Refusal(f"The editor did not apply the edit{f': {reason}' if reason else '.'}")

    def _workspace_edit(self, edits: Sequence[BufferEdit], *, confirm: bool) -> dict[str, Any]:
        changes: list[tuple[BufferEdit, list[dict[str, Any]]]] = []
        for edit in edits:
            lines = [
                dict(item.wire()) for item in line_edits(edit.buffer.text, edit.text, self.documents.encoding)
            ]
            if confirm:
                lines = [{**line, "annotationId": "codex"} for line in lines]
            changes.append((edit, lines))
        client = self._protocol.client
        if not client.document_changes:
            return {"changes": {edit.buffer.uri: lines for edit, lines in changes}}
        result: dict[str, Any] = {
            "documentChanges": [
                {
                    "textDocument": {
                        "uri": edit.buffer.uri,
                        "version": max(edit.buffer.version, client.least_version),
                    },
                    "edits": lines,
                }
                for edit, lines in changes
            ]
        }
        if confirm:
            result["changeAnnotations"] = {
                "codex": {"label": "Codex", "needsConfirmation": True, "description": edits[0].label}
            }
        return result

    async def _seen(self, edit: BufferEdit, seconds: float) -> bool:
        """Whether the document has the edit's text, now or within some seconds."""
        try:
            async with asyncio.timeout(seconds or None):
                while True:
                    self.changed.clear()
                    document = self.documents.get(edit.buffer.uri)
                    if document is not None and document.text == edit.text:
                        return True
                    if not seconds:
                        return False
                    await self.changed.wait()
        except TimeoutError:
            return False
