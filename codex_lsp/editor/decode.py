"""Requests in the words of the core: URIs become paths, ranges become texts, parts become what the prompt holds."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from codex_lsp.editor import wire
from codex_lsp.editor.attach import Reader
from codex_lsp.editor.documents import Documents
from codex_lsp.editor.messages import InvalidParams
from codex_lsp.editor.pictures import picture
from codex_lsp.editor.positions import to_path
from codex_lsp.editor.schemas import output_schema
from codex_lsp.errors import (
    AttachmentTooLarge,
    AttachmentUnreadable,
    CodexUnsupported,
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
    folder = _folder(params.workspace_folder, folders)
    options = params.options
    if options.transport == "appServer":
        raise CodexUnsupported(
            "The app-server transport is not built yet.", hint='Leave `transport` out, or use "exec".'
        )
    words = (
        [wire.TextPart(type="text", text=params.prompt)] if isinstance(params.prompt, str) else params.prompt
    )
    if len(words) > MOST_PARTS:
        raise AttachmentTooLarge(f"The prompt has {len(words):,} parts; {MOST_PARTS:,} is the limit.")
    add_dirs = tuple(_directory(uri, "addDirs") for uri in options.add_dirs or ())
    reader = Reader(documents, (folder, *add_dirs))
    parts = tuple(_part(part, reader, documents, diagnostics) for part in words)
    if not any(not isinstance(part, prompt.Words) or part.text.strip() for part in parts):
        raise InvalidParams([{"field": "prompt", "reason": "must not be empty"}])
    return Wish(
        parts=parts,
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
    )


def _folder(uri: str | None, folders: Sequence[Path]) -> Path:
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


def _read(path: Path, limit: int) -> bytes:
    try:
        fd = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        with os.fdopen(fd, "rb") as file:
            if os.fstat(file.fileno()).st_size > limit:
                raise AttachmentTooLarge(f"{path} is larger than {limit:,} bytes.")
            return file.read(limit)
    except OSError as error:
        raise AttachmentUnreadable(f"{path} cannot be read: {error.strerror}") from error
