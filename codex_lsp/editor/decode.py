"""Requests in the words of the core: URIs become paths, ranges become texts, parts become what the prompt holds."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from codex_lsp.agent.appcommand import Review
from codex_lsp.editor import wire
from codex_lsp.editor.attach import Reader
from codex_lsp.editor.documents import Documents
from codex_lsp.editor.messages import InvalidParams
from codex_lsp.editor.pictures import picture
from codex_lsp.editor.positions import to_path
from codex_lsp.editor.schemas import output_schema
from codex_lsp.errors import (
    AttachmentTooLarge,
    WorkspaceUnusable,
)
from codex_lsp.inputs import prompt
from codex_lsp.inputs.attachments import MOST_PARTS
from codex_lsp.turns.turn import Wish


def wish(
    params: wire.TurnStartParams,
    folders: Sequence[Path],
    documents: Documents,
    diagnostics: Mapping[str, Sequence[Mapping[str, Any]]],
    schemas: Mapping[str, dict[str, Any] | str],
) -> Wish:
    """A request to start a turn, with everything it names resolved. Blocking: reads files that are not open.

    Raises:
        InvalidParams, WorkspaceUnusable
        AttachmentUnreadable, AttachmentTooLarge, InvalidRange: see ``attach.Reader``
        InvalidSchema, UnknownSchema: see ``schemas.output_schema``; ``schemas`` are the settings' by name
    """
    folder = folder_of(params.workspace_folder, folders)
    options = params.options
    add_dirs = tuple(_directory(uri, "addDirs") for uri in options.add_dirs or ())
    reader = Reader(documents, (folder, *add_dirs))
    review = _review(params.review) if params.review is not None else None
    if review is not None and params.prompt:
        raise InvalidParams([{"field": "prompt", "reason": "must be empty with review: it takes no words"}])
    return Wish(
        parts=words(params.prompt, reader, documents, diagnostics) if review is None else (),
        transport=options.transport,
        review=review,
        folder=folder,
        thread_id=params.thread_id,
        fork=params.fork,
        model=options.model,
        reasoning_effort=options.reasoning_effort,
        profile=options.profile,
        sandbox=options.sandbox,
        network=options.network,
        add_dirs=add_dirs,
        git_check=options.git_check,
        room=options.room,
        output_schema=output_schema(options.output_schema, options.output_schema_rules, documents, schemas),
        timeout_seconds=options.timeout_seconds,
        start_from=options.start_from or "pending",
        config=options.config or {},
        warnings=tuple(dict.fromkeys(reader.warnings)),
        tools=options.tools,
        approval_policy=options.approval_policy,
    )


def words(
    given: str | Sequence[wire.Part],
    reader: Reader,
    documents: Documents,
    diagnostics: Mapping[str, Sequence[Mapping[str, Any]]],
) -> tuple[prompt.Part, ...]:
    """What the user says, with everything it names resolved. Blocking, and raises, as ``wish``."""
    told = [wire.TextPart(type="text", text=given)] if isinstance(given, str) else given
    if len(told) > MOST_PARTS:
        raise AttachmentTooLarge(f"The prompt has {len(told):,} parts; {MOST_PARTS:,} is the limit.")
    parts = tuple(_part(part, reader, documents, diagnostics) for part in told)
    if not any(not isinstance(part, prompt.Words) or part.text.strip() for part in parts):
        raise InvalidParams([{"field": "prompt", "reason": "must not be empty"}])
    return parts


def _review(told: wire.Review) -> Review:
    names = {"uncommitted": "", "commit": told.commit, "branch": told.branch}
    name = names.pop(told.target)
    if name is None or any(names.values()):
        reason = f"needs {told.target}" if name is None else f"{told.target} takes no other name"
        raise InvalidParams([{"field": f"review.{told.target}", "reason": reason}])
    return Review(told.target, name)


def folder_of(uri: str | None, folders: Sequence[Path]) -> Path:
    """The workspace folder that a request names, or the first one.

    Raises:
        WorkspaceUnusable
    """
    if uri is None:
        if not folders:
            raise WorkspaceUnusable(
                "No folder is open.", hint="Open a folder, or name one as workspaceFolder."
            )
        return folders[0]
    return _directory(uri, "workspaceFolder")


def _directory(uri: str, field: str) -> Path:
    path = to_path(uri)
    if path is None:
        raise WorkspaceUnusable(f"{field}: {uri!r} is not a local folder.", hint="Give a file: URI.")
    path = Path(os.path.normpath(path))
    if not path.is_dir():
        raise WorkspaceUnusable(f"{field}: {path} is not an existing folder.")
    return path


def _part(
    part: wire.Part,
    reader: Reader,
    documents: Documents,
    diagnostics: Mapping[str, Sequence[Mapping[str, Any]]],
) -> prompt.Part:
    match part:
        case wire.TextPart():
            return prompt.Words(part.text)
        case wire.BufferPart():
            return reader.buffer(part)
        case wire.SelectionPart():
            return reader.selection(part)
        case wire.DiagnosticsPart():
            return reader.problems(part, diagnostics)
        case wire.ImagePart():
            return picture(part, reader, documents)
        case wire.FilePart():
            return reader.file(part)
