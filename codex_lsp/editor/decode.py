"""Requests in the words of the core: URIs become paths, ranges become texts, parts become what the prompt holds."""

from __future__ import annotations

import base64
import binascii
import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from codex_lsp.agent.appcommand import Review
from codex_lsp.editor import wire
from codex_lsp.editor.documents import Document as OpenDocument
from codex_lsp.editor.documents import Documents
from codex_lsp.editor.messages import InvalidParams
from codex_lsp.editor.positions import offset_at, split_lines, to_path
from codex_lsp.errors import (
    AttachmentTooLarge,
    AttachmentUnreadable,
    InvalidOption,
    WorkspaceUnusable,
)
from codex_lsp.inputs import prompt
from codex_lsp.turns.turn import Wish

TEXT_LIMIT = 8 << 20
"""Bytes of a document that go in with a prompt."""
SCHEMA_LIMIT = 4 << 20
_SEVERITIES = {1: "error", 2: "warning", 3: "information", 4: "hint"}


def wish(
    params: wire.TurnStartParams,
    folders: Sequence[Path],
    documents: Documents,
    diagnostics: Mapping[str, Sequence[Mapping[str, Any]]],
) -> Wish:
    """A request to start a turn, with everything it names resolved. Blocking: reads files that are not open.

    Raises:
        InvalidParams, WorkspaceUnusable, InvalidOption, AttachmentUnreadable, AttachmentTooLarge
    """
    folder = folder_of(params.workspace_folder, folders)
    options = params.options
    review = _review(params.review) if params.review is not None else None
    if review is not None and params.prompt:
        raise InvalidParams([{"field": "prompt", "reason": "must be empty with review: it takes no words"}])
    return Wish(
        parts=words(params.prompt, folder, documents, diagnostics) if review is None else (),
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
        add_dirs=tuple(_directory(uri, "addDirs") for uri in options.add_dirs or ()),
        git_check=options.git_check,
        room=options.room,
        output_schema=_schema(options.output_schema),
        timeout_seconds=options.timeout_seconds,
        start_from=options.start_from or "pending",
        config=options.config or {},
        tools=options.tools,
    )


def words(
    given: str | Sequence[wire.Part],
    folder: Path,
    documents: Documents,
    diagnostics: Mapping[str, Sequence[Mapping[str, Any]]],
) -> tuple[prompt.Part, ...]:
    """What the user says, with everything it names resolved. Blocking, and raises, as ``wish``."""
    told = [wire.TextPart(type="text", text=given)] if isinstance(given, str) else given
    parts = tuple(_part(part, folder, documents, diagnostics) for part in told)
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


def _schema(value: dict[str, Any] | str | None) -> dict[str, Any] | None:
    if value is None or isinstance(value, dict):
        return value
    path = to_path(value)
    if path is None:
        raise InvalidOption(f"outputSchema: {value!r} is not a local file.")
    try:
        schema = json.loads(_read(path, SCHEMA_LIMIT))
    except ValueError as error:
        raise InvalidOption(f"outputSchema: {path} is not JSON: {error}") from error
    if not isinstance(schema, dict):
        raise InvalidOption(f"outputSchema: {path} does not hold a JSON object.")
    return schema


def _part(
    part: wire.Part,
    folder: Path,
    documents: Documents,
    diagnostics: Mapping[str, Sequence[Mapping[str, Any]]],
) -> prompt.Part:
    match part:
        case wire.TextPart():
            return prompt.Words(part.text)
        case wire.BufferPart():
            return _buffer(part, folder, documents)
        case wire.SelectionPart():
            text, language = _text_of(part.uri, documents)
            lines = split_lines(text)
            start, end = (_offset(lines, place, documents) for place in (part.range.start, part.range.end))
            last = part.range.end.line + (part.range.end.character > 0 or part.range.end == part.range.start)
            span = (part.range.start.line + 1, max(last, part.range.start.line + 1))
            return prompt.Selection(_name(part.uri, folder), language, text[start:end], span)
        case wire.DiagnosticsPart():
            found = diagnostics.get(part.uri, ()) if part.diagnostics is None else part.diagnostics
            items = tuple(
                _problem(item) for item in found if part.range is None or _touches(item, part.range)
            )
            return prompt.Problems(_name(part.uri, folder), items)
        case wire.ImagePart():
            return _image(part, folder)
        case wire.FilePart():
            path = to_path(part.uri)
            if path is None or not path.exists():
                raise AttachmentUnreadable(f"{part.uri} is not an existing local file.")
            return prompt.Reference(_name(part.uri, folder), path)


def _buffer(part: wire.BufferPart, folder: Path, documents: Documents) -> prompt.Document:
    text, language = _text_of(part.uri, documents)
    path = to_path(part.uri)
    span = None
    if part.range is not None:
        lines = split_lines(text)
        start, end = (_offset(lines, place, documents) for place in (part.range.start, part.range.end))
        span = (part.range.start.line + 1, max(part.range.end.line + (part.range.end.character > 0), 1))
        if path is None:
            text = text[start:end]
    # In the workspace the room holds the live text at the file's own path; elsewhere only what is saved is there.
    live = documents.get(part.uri) is not None
    readable = path is not None and (path.is_relative_to(folder) or not live)
    return prompt.Document(_name(part.uri, folder), path if readable else None, language, text, span)


def _image(part: wire.ImagePart, folder: Path) -> prompt.Picture:
    given = [value for value in (part.uri, part.path, part.data) if value is not None]
    if len(given) != 1:
        raise InvalidParams([{"field": "prompt", "reason": "an image needs one of uri, path, data"}])
    if part.data is not None:
        try:
            return prompt.Picture("pasted image", None, base64.b64decode(part.data, validate=True))
        except (binascii.Error, ValueError) as error:
            raise AttachmentUnreadable(f"The image's data is not base64: {error}") from error
    path = to_path(part.uri) if part.uri is not None else Path(part.path or "")
    if path is None or not path.is_absolute():
        raise AttachmentUnreadable(f"{given[0]} does not name a local file absolutely.")
    return prompt.Picture(_relative(path, folder), path)


def _text_of(uri: str, documents: Documents) -> tuple[str, str]:
    document: OpenDocument | None = documents.get(uri)
    if document is not None:
        if len(document.text) > TEXT_LIMIT:
            raise AttachmentTooLarge(
                f"{uri} has {len(document.text):,} characters; {TEXT_LIMIT:,} is the limit."
            )
        return document.text, document.language_id
    path = to_path(uri)
    if path is None:
        raise AttachmentUnreadable(f"{uri} is neither open nor a local file.", hint="Open it in the editor.")
    data = _read(path, TEXT_LIMIT)
    if b"\0" in data[:8192]:
        raise AttachmentUnreadable(f"{path} is not text.", hint="Attach it as a file.")
    return data.decode("utf-8", "replace"), path.suffix.lstrip(".")


def _read(path: Path, limit: int) -> bytes:
    try:
        fd = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        with os.fdopen(fd, "rb") as file:
            if os.fstat(file.fileno()).st_size > limit:
                raise AttachmentTooLarge(f"{path} is larger than {limit:,} bytes.")
            return file.read(limit)
    except OSError as error:
        raise AttachmentUnreadable(f"{path} cannot be read: {error.strerror}") from error


def _offset(lines: Sequence[str], place: wire.Position, documents: Documents) -> int:
    return offset_at(lines, place.line, place.character, documents.encoding)


def _name(uri: str, folder: Path) -> str:
    path = to_path(uri)
    return uri if path is None else _relative(path, folder)


def _relative(path: Path, folder: Path) -> str:
    return str(path.relative_to(folder)) if path.is_relative_to(folder) else str(path)


def _problem(item: Mapping[str, Any]) -> prompt.Problem:
    related = tuple(
        f"{_line(entry.get('location', {}))}: {entry.get('message', '')}"
        for entry in item.get("relatedInformation") or ()
        if isinstance(entry, dict)
    )
    code = item.get("code")
    return prompt.Problem(
        line=_line(item),
        severity=_SEVERITIES.get(item.get("severity", 1), "error"),
        message=str(item.get("message", "")),
        code=None if code is None else str(code),
        source=item.get("source"),
        related=related,
    )


def _line(item: Mapping[str, Any]) -> int:
    try:
        return int(item["range"]["start"]["line"]) + 1
    except (KeyError, TypeError, ValueError):
        return 1


def _touches(item: Mapping[str, Any], span: wire.Range) -> bool:
    return span.start.line <= _line(item) - 1 <= span.end.line
