"""Where an output schema comes from: the request itself, an open document, a file, or a name in the settings."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from codex_lsp.editor.documents import Documents
from codex_lsp.editor.positions import to_path
from codex_lsp.errors import InvalidSchema, UnknownSchema
from codex_lsp.inputs.attachments import open_file
from codex_lsp.inputs.exactjson import NotJson, parse
from codex_lsp.inputs.schemas import OutputSchema, Rules, take

SCHEMA_LIMIT = 4 << 20
"""Bytes of a schema's text."""


def output_schema(
    given: dict[str, Any] | str | None,
    rules: Rules | None,
    documents: Documents,
    named: Mapping[str, dict[str, Any] | str],
) -> OutputSchema | None:
    """The schema that a request means, checked. Blocking: reads a file.

    A text with a colon is a URI, one that begins with a slash a path; any other is a name in ``named``.

    Raises:
        InvalidSchema: it is no JSON object, or one that cannot be used by these rules.
        UnknownSchema: ``named`` has no such name.
        AttachmentUnreadable, AttachmentTooLarge: its file cannot be read.
    """
    if isinstance(given, str) and ":" not in given and not given.startswith("/"):
        given = _named(given, named)
    if isinstance(given, str):
        given = _written(given, documents)
    return None if given is None else take(given, rules or "strict")


def _named(name: str, named: Mapping[str, dict[str, Any] | str]) -> dict[str, Any] | str:
    if name in named:
        return named[name]
    known = ", ".join(sorted(named)[:20])
    raise UnknownSchema(
        f"There is no output schema named {name!r}.",
        hint=f"Known names: {known}." if known else "Define it in the setting outputSchemas, or name a file.",
    )


def _written(place: str, documents: Documents) -> dict[str, Any]:
    """The schema in a document or file; the editor's unsaved text counts before the disk's."""
    path = Path(os.path.normpath(Path(place).expanduser())) if ":" not in place else to_path(place)
    opened = documents.get(place) if path is None else documents.find(path)
    if opened is not None:
        text = opened.text
    elif path is None:
        raise InvalidSchema(
            f"The output schema {place} is neither open nor a local file.", hint="Open it in the editor."
        )
    else:
        text = _text(path)
    try:
        schema = parse(text.removeprefix("\ufeff"))
    except NotJson as error:
        at = {} if error.line is None else {"line": error.line, "column": error.column}
        raise InvalidSchema(
            f"The output schema {place} is not JSON: {error}.",
            hint="Mend it there.",
            detail={"place": place, **at},
        ) from error
    if not isinstance(schema, dict):
        raise InvalidSchema(
            f"The output schema {place} is no JSON object.", hint="Name a file with a JSON Schema."
        )
    return schema


def _text(path: Path) -> str:
    with os.fdopen(open_file(path, str(path), limit=SCHEMA_LIMIT), "rb") as file:
        data = file.read(SCHEMA_LIMIT)
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise InvalidSchema(
            f"The output schema {path} is not UTF-8: {error.reason}.", hint="Save it as UTF-8."
        ) from error
