"""Open documents, selections, problems and files as a prompt names them: URIs and ranges become texts and lines."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path, PurePath
from typing import Any

from codex_lsp.changes.text import decode_text
from codex_lsp.editor import wire
from codex_lsp.editor.documents import Documents, Notebook
from codex_lsp.editor.positions import Encoding, body_of, index_in, offset_at, split_lines, to_path
from codex_lsp.errors import AttachmentTooLarge, AttachmentUnreadable, BadInput, InvalidRange
from codex_lsp.inputs import prompt
from codex_lsp.inputs.attachments import DOCUMENT_LIMIT, FILE_LIMIT, open_file
from codex_lsp.workspace.sensitive import secret

SELECTION_LIMIT = 100_000
"""Characters of a selection that are written into the prompt; the rest is cut, which is told."""
PROBLEM_LIMIT = 100
"""Diagnostics of one part, the worst first; the rest is counted."""
_ANY_SIZE = 1 << 62
_MESSAGE_LIMIT = 2_000
_RELATED_LIMIT = 10
_SEVERITIES = {1: "error", 2: "warning", 3: "information", 4: "hint"}
_SHOWN_ONLY = frozenset({"codex", "codex-side", "git", "output", "vscode-scm", "vscode-notebook-cell-output"})
"""Schemes of what editors show and let nobody change."""
_COMMENTS = {
    **dict.fromkeys(
        ("javascript", "typescript", "csharp", "fsharp", "rust", "go", "java", "scala", "kotlin"), "//"
    ),
    **dict.fromkeys(("swift", "c", "cpp", "dart", "php", "groovy"), "//"),
    **dict.fromkeys(("sql", "haskell", "lua"), "--"),
    **dict.fromkeys(("matlab", "erlang", "latex"), "%"),
}
"""How a line of a language becomes a comment; ``#`` for all others."""


class Reader:
    """Reads what the parts of one prompt name; every document once. Blocking."""

    def __init__(self, documents: Documents, roots: Sequence[Path]) -> None:
        """``roots``: the workspace folder, then the added ones: what lies in them is there for the agent."""
        self._documents = documents
        self._roots = tuple(roots)
        self._known: dict[str, prompt.Document] = {}
        self.warnings: list[str] = []
        """What the user should know about what went in, a sentence each."""

    # ------------------------------------------------------------------------------------------- parts
    def buffer(self, part: wire.BufferPart) -> prompt.Opened:
        """A document, whole or some lines of it.

        Raises:
            AttachmentUnreadable, AttachmentTooLarge, InvalidRange
        """
        document = self.document(part.uri)
        if part.range is None:
            return prompt.Opened(document)
        return prompt.Opened(document, self._found(document, part.range)[1])

    def selection(self, part: wire.SelectionPart) -> prompt.Selection:
        """What is selected, with its lines.

        Raises:
            AttachmentUnreadable, AttachmentTooLarge, InvalidRange
        """
        document = self.document(part.uri)
        text, span = self._found(document, part.range)
        if len(text) <= SELECTION_LIMIT:
            return prompt.Selection(document, span, text)
        self.warnings.append(
            f"The selection in {document.name} has {len(text):,} characters; the prompt holds the first "
            f"{SELECTION_LIMIT:,}, the agent reads the rest in the document."
        )
        return prompt.Selection(document, span, text[:SELECTION_LIMIT], len(text))

    def problems(
        self, part: wire.DiagnosticsPart, seen: Mapping[str, Sequence[Mapping[str, Any]]]
    ) -> prompt.Problems:
        """Diagnostics, the worst first; ``seen`` are those of code action requests, by URI.

        Raises:
            InvalidRange
        """
        try:
            document = self.document(part.uri)
        except BadInput:
            document = None  # what is wrong with a file can be told without its text
        found = seen.get(part.uri, ()) if part.diagnostics is None else part.diagnostics
        if part.range is not None:
            if document is not None:
                self._found(document, part.range)
            first, last = part.range.start.line, part.range.end.line
            found = [item for item in found if _ends(item)[0] <= last and _ends(item)[1] >= first]
        # Python's sort is stable: what stands on one line stays in the editor's order.
        ordered = sorted(found, key=lambda item: (_severity(item), _ends(item)[0]))
        items = tuple(self._problem(item) for item in ordered[:PROBLEM_LIMIT])
        more = len(ordered) - len(items)
        name = self.name(part.uri) if document is None else document.name
        if more:
            self.warnings.append(f"Of {len(ordered)} problems in {name} the worst {PROBLEM_LIMIT} went in.")
        return prompt.Problems(name, items, more, document)

    def file(self, part: wire.FilePart) -> prompt.Reference:
        """A file of any kind, or a folder of the workspace, by its path.

        Raises:
            AttachmentUnreadable: it is not there, neither of them, or a link that leads out of the workspace.
        """
        path = to_path(part.uri)
        if path is None:
            raise AttachmentUnreadable(f"{part.uri} is no local file.", hint="Give a file: URI.")
        path = self._real(path)
        within = self._within(path)
        name = self.name(part.uri) if within else str(path)
        if within and path.is_dir():
            return prompt.Reference(name, path)
        limit = _ANY_SIZE if within else FILE_LIMIT
        os.close(
            open_file(path, name, limit=limit, hint="Put it into the workspace: it is not copied there.")
        )
        self._warn_of_secret(name)
        return prompt.Reference(name, path)

    # ----------------------------------------------------------------------------------------- documents
    def document(self, uri: str) -> prompt.Document:
        """The text of an open document or notebook, else of a file.

        Raises:
            AttachmentUnreadable, AttachmentTooLarge
        """
        if uri not in self._known:
            self._known[uri] = self._read(uri)
        return self._known[uri]

    def _read(self, uri: str) -> prompt.Document:
        path, name = to_path(uri), self.name(uri)
        opened, notebook = self._documents.get(uri), self._documents.notebook(uri)
        if opened is not None:
            _check_text(opened.text, name)
            if path is not None:
                self._warn_of_secret(name)
            if opened.unsafe:
                finds = ": the agent finds the saved file" if path is not None and self._within(path) else ""
                self.warnings.append(
                    f"The editor's text of {name} is not known for sure{finds}. Close the document and open it anew."
                )
            scheme = uri.partition(":")[0]
            editable = ":" in uri and not uri.startswith("/") and scheme not in _SHOWN_ONLY
            return prompt.Document(
                opened.uri, name, opened.language_id, opened.text, path, True, editable and not opened.unsafe
            )
        if notebook is not None:
            language, text = self._percent(notebook)
            _check_text(text, name)
            if path is not None:
                self.warnings.append(
                    f"{name} is open as a notebook: the agent gets its cells as they are now to read; "
                    "the file itself is what was last saved."
                )
            return prompt.Document(notebook.uri, name, language, text, path, live=True, notebook=True)
        if path is None:
            raise AttachmentUnreadable(
                f"{uri} is neither open nor a local file.", hint="Open it in the editor."
            )
        path = self._real(path)
        self._warn_of_secret(name)
        with os.fdopen(
            open_file(path, name, limit=DOCUMENT_LIMIT, hint="Attach it as a file."), "rb"
        ) as file:
            data = file.read(DOCUMENT_LIMIT)
        decoded = decode_text(data)
        if decoded is None:
            if b"\0" in data:
                raise AttachmentUnreadable(f"{name} is not text.", hint="Attach it as a file.")
            decoded = data.decode("utf-8", "replace")
        return prompt.Document(uri, name, path.suffix.lstrip("."), decoded, path)

    def _percent(self, notebook: Notebook) -> tuple[str, str]:
        """The language of a notebook's code, and its cells as one text in the percent format that Jupytext names."""
        cells = [(cell, self._documents.get(cell.uri)) for cell in notebook.cells]
        language = next((text.language_id for cell, text in cells if cell.code and text), "")
        comment = _COMMENTS.get(language, "#")
        blocks = []
        for cell, text in cells:
            body = text.text if text is not None else ""
            if cell.code:
                other = f" [{text.language_id}]" if text and text.language_id != language else ""
                blocks.append(f"{comment} %%{other}\n{body}")
            else:
                lines = (f"{comment} {line}".rstrip() for line in body.splitlines())
                blocks.append("\n".join([f"{comment} %% [markdown]", *lines]))
        return language, "\n\n".join(block.rstrip("\n") for block in blocks) + "\n"

    # --------------------------------------------------------------------------------------------- names
    def name(self, uri: str) -> str:
        """What the user calls a document: relative to the workspace folder, absolute, or its URI."""
        cell = self._documents.cell(uri)
        if cell is not None:
            notebook, number = cell
            return f"{self.name(notebook.uri)} (cell {number})"
        path = to_path(uri)
        if path is None:
            return uri
        folder = self._roots[0]
        return str(path.relative_to(folder)) if path.is_relative_to(folder) else str(path)

    def _within(self, path: Path) -> bool:
        return any(path.is_relative_to(root) for root in self._roots)

    def _real(self, path: Path) -> Path:
        """The path to read: as it is named in the workspace, and without links elsewhere.

        Raises:
            AttachmentUnreadable: a link in the workspace leads out of it; what is there was not named.
        """
        try:
            real = path.resolve()
        except (OSError, RuntimeError) as error:
            raise AttachmentUnreadable(f"{path} cannot be read: {error}") from error
        if not self._within(path):
            return real
        if any(real.is_relative_to(root.resolve()) for root in self._roots):
            return path
        raise AttachmentUnreadable(
            f"{path} is a link out of the workspace, to {real}.", hint=f"Attach {real} itself if you mean it."
        )

    def _warn_of_secret(self, name: str) -> None:
        if secret(PurePath(name).name if name.startswith("/") else name):
            self.warnings.append(f"{name} may hold a secret; what the agent reads goes to the model.")

    # -------------------------------------------------------------------------------------------- ranges
    def _found(self, document: prompt.Document, wanted: wire.Range) -> tuple[str, prompt.Span]:
        return span_of(document.text, wanted, self._documents.encoding, document.name)

    def _problem(self, item: Mapping[str, Any]) -> prompt.Problem:
        code, description = item.get("code"), item.get("codeDescription")
        href = description.get("href") if isinstance(description, Mapping) else None
        source = item.get("source")
        related = list(self._related(item))
        if len(related) > _RELATED_LIMIT:
            related[_RELATED_LIMIT:] = [f"… and {len(related) - _RELATED_LIMIT} more"]
        return prompt.Problem(
            line=_ends(item)[0] + 1,
            severity=_SEVERITIES[_severity(item)],
            message=_shortened(str(item.get("message", ""))),
            code=None if code is None else str(code),
            source=None if source is None else str(source),
            href=href if isinstance(href, str) else None,
            related=tuple(related),
        )

    def _related(self, item: Mapping[str, Any]) -> Iterator[str]:
        listed = item.get("relatedInformation")
        for entry in listed if isinstance(listed, list) else ():
            if isinstance(entry, Mapping):
                location = entry.get("location")
                location = location if isinstance(location, Mapping) else {}
                where = self.name(str(location.get("uri", "")))
                yield f"{where}:{_ends(location)[0] + 1}: {_shortened(str(entry.get('message', '')))}"


def span_of(text: str, wanted: wire.Range, encoding: Encoding, name: str) -> tuple[str, prompt.Span]:
    """The text of a range, and its lines as the user counts them.

    A character beyond the end of its line is that end (LSP 3.17, Position); the end may be the start of the line
    after the last one, as editors say that for "to the end of the last line".

    Raises:
        InvalidRange: a line is not there, or the end comes before the start.
    """
    lines = split_lines(text)
    start, end = wanted.start, wanted.end
    if (end.line, end.character) < (start.line, start.character):
        raise InvalidRange(
            f"The range in {name} ends at line {end.line + 1}, character {end.character}, before it begins "
            f"(line {start.line + 1}, character {start.character})."
        )
    past = end.line == len(lines) and end.character == 0
    for line in (start.line, end.line):
        if line >= len(lines) and not (past and line == end.line and start.line < len(lines)):
            raise InvalidRange(
                f"{name} has {len(lines)} line{'s' * (len(lines) != 1)}; "
                f"the range names line {line + 1} (line {line}, counted from 0).",
                hint="The document was changed since the range was taken.",
            )
    begin, stop = (offset_at(lines, at.line, at.character, encoding) for at in (start, end))
    found = text[begin:stop]
    last = len(lines) - 1 if past else end.line
    left = index_in(lines[start.line], start.character, encoding)
    right = len(lines[last]) if past else index_in(lines[last], end.character, encoding)
    whole_end = right >= len(body_of(lines[last]))
    if not found:
        return "", prompt.Span(start.line + 1, start.line + 1, (left + 1, left))
    if right == 0 and last > start.line:  # up to a line's start: its lines are those before it
        last, whole_end, right = last - 1, True, len(body_of(lines[last - 1]))
    columns = None if left == 0 and whole_end else (left + 1, right)
    return found, prompt.Span(start.line + 1, last + 1, columns)


def _check_text(text: str, name: str) -> None:
    size = len(text) if text.isascii() else len(text.encode("utf-8", "replace"))
    if size > DOCUMENT_LIMIT:
        raise AttachmentTooLarge(
            f"{name} has {size:,} bytes; {DOCUMENT_LIMIT:,} is the limit for an open document.",
            hint="Save it and attach it as a file, or attach a part of it.",
        )
    if "\0" in text:
        raise AttachmentUnreadable(f"{name} is not text.", hint="Attach it as a file.")


def _severity(item: Mapping[str, Any]) -> int:
    given = item.get("severity")
    return given if isinstance(given, int) and given in _SEVERITIES else 1


def _ends(item: Mapping[str, Any]) -> tuple[int, int]:
    """The first and the last line of what has a ``range``, 0-based; the first line of the document without one."""
    try:
        first, last = (int(item["range"][side]["line"]) for side in ("start", "end"))
    except (KeyError, TypeError, ValueError):
        return 0, 0
    return max(0, first), max(0, first, last)


def _shortened(message: str) -> str:
    if len(message) <= _MESSAGE_LIMIT:
        return message
    return f"{message[:_MESSAGE_LIMIT]}… (+{len(message) - _MESSAGE_LIMIT} characters)"
