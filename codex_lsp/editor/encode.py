"""The core's values in the words of the wire; the only place where line numbers and hunks become messages."""

from __future__ import annotations

import base64
import json
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, assert_never

from codex_lsp import inert
from codex_lsp.agent.appqueries import Model, PastTurn, Thread
from codex_lsp.agent.events import Field
from codex_lsp.changes import proposal as core
from codex_lsp.changes.hunks import display, unended
from codex_lsp.changes.text import decode_text, sniff, split_lines
from codex_lsp.doctor.findings import Finding
from codex_lsp.editor import wire
from codex_lsp.editor.outbox import Fold, fold_text
from codex_lsp.editor.positions import to_uri
from codex_lsp.inputs.answers import NoAnswer
from codex_lsp.inputs.schemas import OutputSchema
from codex_lsp.nodes import Content, Node, is_document
from codex_lsp.turns.held import Held
from codex_lsp.turns.turn import RoomTaken, TurnRecord
from codex_lsp.views.items import wire_item
from codex_lsp.views.updates import (
    Ended,
    Failure,
    ItemSeen,
    LoginEnded,
    Measured,
    Message,
    Notice,
    Output,
    ProposalMoved,
    QuestionAsked,
    QuestionGone,
    Started,
    Todos,
    Update,
)
from codex_lsp.workspace.blobs import Blobs
from codex_lsp.workspace.git import GitCheck

PENDING_OUTPUT_LIMIT = 1 << 20
"""Characters of one command's output that wait for a stalled editor; the middle of more is left out, told."""

PAST_LIMIT = 4 << 20
"""Characters of the items of a thread's turns that are told at once."""

LABEL_LIMIT = 200
"""Characters of a button or of the name of a field."""

PREVIEW_LIMIT = 200
"""Characters of a thread's first words that are listed."""


MESSAGE_LIMIT = 4000
"""Characters of a verdict of the doctor's."""


@dataclass(frozen=True, slots=True)
class Notification:
    """A message to the editor; with a ``key`` it may be folded into one that still waits."""

    method: str
    params: dict[str, Any]
    turn_id: str | None
    key: Hashable | None = None
    fold: Fold | None = None


def notification(update: Update) -> Notification:
    """An update as the message that carries it."""
    match update:
        case Started(turn_id, thread_id):
            return _notify("codex/turn/started", wire.TurnStarted(turn_id=turn_id, thread_id=thread_id))
        case Message(turn_id, item_id, text, phase):
            return _notify(
                "codex/message", wire.MessageNotice(turn_id=turn_id, item_id=item_id, text=text, phase=phase)
            )
        case ItemSeen(turn_id, phase, item):
            return Notification("codex/item", {"turnId": turn_id, "phase": phase, "item": item}, turn_id)
        case Output(turn_id, item_id, command, text, exit_code, truncated, whole):
            params: dict[str, Any] = {
                "turnId": turn_id,
                "itemId": item_id,
                "command": inert.text(command),
                "text": inert.output(text, colours=True),
            }
            if exit_code is not None:
                params["exitCode"] = exit_code
            if truncated:
                params["truncated"] = True
            if whole:
                return Notification("codex/output", {**params, "whole": True}, turn_id)
            return Notification(
                "codex/output", params, turn_id, ("output", turn_id, item_id), fold_text(PENDING_OUTPUT_LIMIT)
            )
        case Todos(turn_id, items):
            todos = [{"text": item.text, "status": item.status} for item in items]
            return Notification(
                "codex/todos", {"turnId": turn_id, "items": todos}, turn_id, ("todos", turn_id)
            )
        case ProposalMoved(proposal_id, turn_id, state, files):
            counts = [{"path": shown(path), "kind": kind, "hunks": hunks} for path, kind, hunks in files]
            return Notification(
                "codex/proposal/changed",
                {"proposalId": proposal_id, "turnId": turn_id, "state": state, "files": counts},
                turn_id,
                ("proposal", proposal_id),
            )
        case Notice(_, level, text):
            types = {"error": 1, "warning": 2, "info": 3}
            return Notification("window/logMessage", {"type": types[level], "message": text}, update.turn_id)
        case QuestionAsked():
            return Notification("codex/question/asked", wire.dump(question(update)), update.turn_id)
        case QuestionGone(asked, outcome, answer):
            gone = wire.QuestionGone(**question(asked).model_dump(), outcome=outcome, answer=answer)
            return Notification("codex/question/gone", wire.dump(gone), update.turn_id)
        case LoginEnded(_, login_id, success, error):
            done = wire.LoginEnded(login_id=login_id, success=success, message=error)
            return Notification("codex/account/login/ended", wire.dump(done), None)
        case Measured(turn_id, name, milliseconds, facts, failure):
            return _notify(
                "telemetry/event",
                wire.TelemetryEvent(
                    name=name, turn_id=turn_id, duration_ms=milliseconds, facts=dict(facts), failure=failure
                ),
            )
        case Ended():
            return _notify(
                "codex/turn/ended",
                wire.TurnEnded(
                    turn_id=update.turn_id,
                    thread_id=update.thread_id,
                    status=update.status,
                    error=problem(update.error),
                    final_message=update.final_message,
                    structured_output=update.structured_output,
                    structured_output_error=no_answer(update.structured_output_error),
                    usage=usage(update.usage),
                    proposal_id=update.proposal_id,
                ),
            )
        case _:
            assert_never(update)


def _notify(
    method: str, value: wire.TurnStarted | wire.MessageNotice | wire.TelemetryEvent | wire.TurnEnded
) -> Notification:
    return Notification(method, wire.dump(value), value.turn_id)


# -------------------------------------------------------------------------------------------- questions
def question(asked: QuestionAsked) -> wire.Question:
    """A question that is open, or was."""
    shown = asked.asking
    return wire.Question(
        question_id=asked.question_id,
        turn_id=asked.turn_id,
        kind=shown.kind,
        text=inert.text(shown.text),
        choices=list(shown.choices),
        labels={choice: inert.line(label, LABEL_LIMIT) for choice, label in shown.labels.items()},
        default=shown.default,
        expires_at=asked.expires_at,
        reason=shown.reason and inert.text(shown.reason),
        command=shown.command and inert.text(shown.command),
        argv=[inert.text(word) for word in shown.argv] if shown.argv else None,
        cwd=shown.cwd and inert.line(shown.cwd),
        files=[
            wire.QuestionFile(path=inert.line(path), kind=inert.line(kind), diff=inert.text(diff))
            for path, kind, diff in shown.files
        ]
        or None,
        permissions=[inert.line(permission) for permission in shown.permissions] or None,
        server=shown.server and inert.line(shown.server),
        url=shown.url and inert.line(shown.url, 2000),
        fields=[_field(field) for field in shown.fields] or None,
    )


def _field(field: Field) -> wire.QuestionField:
    options = [
        wire.FieldOption(
            value=value, label=inert.line(label, LABEL_LIMIT), description=inert.line(text) or None
        )
        for value, label, text in field.options
    ]
    return wire.QuestionField(
        id=field.id,
        label=inert.line(field.label, LABEL_LIMIT),
        text=inert.text(field.text) or None,
        type=field.type,
        required=field.required,
        options=options or None,
        other=field.other or None,
        secret=field.secret or None,
        default=field.default,
    )


# ----------------------------------------------------------------------------------------------- doctor
def finding(value: Finding) -> wire.DoctorCheck:
    """One verdict of the doctor's."""
    places = [
        wire.FilePlace(
            uri=to_uri(place.path),
            position=wire.Position(line=place.line - 1, character=place.column - 1),
            message=inert.line(place.message),
        )
        for place in value.places
    ]
    return wire.DoctorCheck(
        id=value.id,
        status=value.status,
        message=inert.line(value.message, MESSAGE_LIMIT),
        hint=value.hint and inert.line(value.hint, MESSAGE_LIMIT),
        places=places or None,
    )


# ---------------------------------------------------------------------------------------------- threads
def thread(value: Thread) -> wire.Thread:
    """A thread that codex keeps."""
    return wire.Thread(
        thread_id=value.thread_id,
        name=value.name and inert.line(value.name),
        preview=inert.line(value.preview, PREVIEW_LIMIT),
        folder=to_uri(Path(value.folder)) if value.folder.startswith("/") else None,
        created_at=value.created_at,
        updated_at=value.updated_at,
        source=value.source,
        branch=value.branch,
        model=value.model,
        forked_from=value.forked_from,
    )


def past_turns(turns: Sequence[PastTurn]) -> list[wire.PastTurn]:
    """Turns that codex keeps; of more than ``PAST_LIMIT`` the oldest items are left out, told."""
    told: list[wire.PastTurn] = []
    left = PAST_LIMIT
    for turn in reversed(turns):
        items: list[dict[str, Any]] = []
        for item in reversed(turn.items):
            body = wire_item(item)
            left -= len(json.dumps(body, ensure_ascii=False))
            if left < 0:
                break
            items.append(body)
        told.append(
            wire.PastTurn(
                status=turn.status,
                started_at=turn.started_at,
                items=items[::-1],
                dropped=len(turn.items) - len(items),
            )
        )
    return told[::-1]


def model(value: Model) -> wire.Model:
    """A model."""
    return wire.Model(
        id=value.id,
        name=value.name,
        description=value.description,
        efforts=[wire.Effort(name=effort.name, description=effort.description) for effort in value.efforts],
        default_effort=value.default_effort,
        images=value.images,
        is_default=value.is_default,
    )


# ----------------------------------------------------------------------------------------------- values
def shown(path: str) -> str:
    """A path as text: bytes that are no UTF-8 become ``\\xNN``."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def problem(failure: Failure | None) -> wire.Problem | None:
    """An expected failure."""
    if failure is None:
        return None
    return wire.Problem(kind=failure.kind, message=failure.message, hint=failure.hint)


def no_answer(found: NoAnswer | None) -> wire.OutputProblem | None:
    """Why a final message is no structured output."""
    if found is None:
        return None
    errors = [wire.OutputFlaw(pointer=pointer, message=message) for pointer, message in found.errors]
    return wire.OutputProblem(kind=found.kind, message=found.message, errors=errors)


def schema_changes(schema: OutputSchema | None) -> list[wire.SchemaChange] | None:
    """What normalising changed; ``None`` where it changed nothing."""
    changes = schema.changes if schema is not None else ()
    return [wire.SchemaChange(pointer=each.pointer, message=each.message) for each in changes] or None


def usage(counts: Mapping[str, int] | None) -> wire.Usage | None:
    """Token counts."""
    return wire.Usage(**counts) if counts else None


def room(taken: RoomTaken) -> wire.RoomInfo:
    """The room of a turn."""
    return wire.RoomInfo(kind=taken.kind, folder=taken.folder, reason=taken.reason)


def git(check: GitCheck, *, checked: bool) -> wire.GitCheck:
    """What was found out about the repository."""
    return wire.GitCheck(
        checked=checked,
        repository=check.repository,
        root=check.root,
        bare=check.bare,
        branch=check.branch,
        head=check.head,
        detached=check.detached,
        operation=check.operation,
        uncommitted=check.uncommitted,
        untracked=check.untracked,
        worktree=check.worktree,
        submodule=check.submodule,
        submodules=check.submodules,
        unsafe=list(check.unsafe),
        problems=list(check.problems),
    )


def summary(record: TurnRecord, held: Held | None) -> dict[str, Any]:
    """The fields of a turn in a list."""
    return {
        "turn_id": record.turn_id,
        "thread_id": record.thread_id,
        "workspace_folder": to_uri(Path(record.workspace_folder)),
        "prompt": record.prompt,
        "status": record.status,
        "started_at": record.started_at,
        "ended_at": record.ended_at,
        "proposal_id": record.proposal_id,
        "proposal_state": held.proposal.state if held else None,
        "usage": usage(record.usage),
    }


def proposal(held: Held, blobs: Blobs) -> wire.Proposal:
    """A proposal with its hunks as unified diff shows them. Blocking: reads the texts."""
    value = held.proposal
    return wire.Proposal(
        proposal_id=value.proposal_id,
        turn_id=value.turn_id,
        state=value.state,
        superseded_by=value.superseded_by,
        workspace_folder=to_uri(held.folder),
        files=[_file(held, file, blobs) for file in value.files],
        ignored=held.ignored,
    )


def _file(held: Held, file: core.File, blobs: Blobs) -> wire.File:
    link = next((node for node in (file.proposed, file.base) if node and node.kind == "link"), None)
    return wire.File(
        path=shown(held.name(file)),
        uri=file.root if is_document(file.root) else to_uri(Path(file.root, file.path)),
        buffer=is_document(file.root),
        kind=file.kind,
        old_path=file.old_path and shown(held.path_name(file.root, file.old_path)),
        binary=file.binary,
        sensitive=file.sensitive,
        blocked=file.blocked,
        mode=_mode(file.base, file.proposed),
        link_target=shown(blobs.read(link).decode("utf-8", "surrogateescape")) if link else None,
        origin=list(file.origin),
        hunks=hunks(file, blobs),
        state=file_state(file),
    )


def hunks(file: core.File, blobs: Blobs) -> list[wire.Hunk]:
    """The hunks of a file with their context lines. Blocking."""
    base, proposed = _lines(file.base, blobs), _lines(file.proposed, blobs)
    found = []
    for hunk in file.hunks:
        old_start, old_lines, new_start, new_lines, lines = display(file, hunk, base, proposed)
        found.append(
            wire.Hunk(
                id=hunk.id,
                state=hunk.state,
                aspect=hunk.aspect,
                old_start=old_start,
                old_lines=old_lines,
                new_start=new_start,
                new_lines=new_lines,
                lines=lines,
                no_newline_at_end=unended(file, hunk) or None,
                conflict=hunk.conflict,
            )
        )
    return found


def _lines(node: Node | None, blobs: Blobs) -> list[bytes]:
    data = b"" if node is None or node.kind != "file" else blobs.read(node)
    shape = sniff(data)
    return [] if shape is None else split_lines(data, shape)


FileState = Literal["pending", "partial", "accepted", "rejected", "conflicted", "blocked"]


def file_state(file: core.File) -> FileState:
    """One word for a file: what its hunks have in common."""
    if file.blocked:
        return "blocked"
    states: set[FileState] = {hunk.state for hunk in file.hunks}
    if "conflicted" in states:
        return "conflicted"
    return states.pop() if len(states) == 1 else "partial"


def _mode(base: Node | None, proposed: Node | None) -> wire.ModeChange | None:
    old, new = (f"{node.mode:o}" if node and node.kind == "file" else None for node in (base, proposed))
    return wire.ModeChange(old=old, new=new) if old != new else None


def content(value: Content | None) -> wire.ProposalContentResult:
    """One side of a file."""
    if value is None:
        return wire.ProposalContentResult(encoding=None, eol=None, mode=None)
    mode = f"{value.mode:o}"
    shape = sniff(value.data) if value.kind == "file" else None
    text = decode_text(value.data) if shape is not None else None
    if shape is None or text is None:
        data = base64.b64encode(value.data).decode()
        return wire.ProposalContentResult(base64=data, encoding=None, eol=None, mode=mode)
    return wire.ProposalContentResult(
        text=text, encoding=shape.encoding, eol=shape.eol, bom=bool(shape.bom), mode=mode
    )
