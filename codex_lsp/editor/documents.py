"""The texts that are open in the editor, as the editor has them: the daemon's side of text synchronisation."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from codex_lsp.editor.positions import Encoding, index_in, joined, split_lines, to_path, well_formed

log = logging.getLogger(__name__)

Place = tuple[int, int]
"""(line, character) in the negotiated position encoding."""


@dataclass(frozen=True, slots=True)
class Document:
    """One open text at one moment.

    ``uri`` is spelled as the editor spells it; ``path`` is None for what is no local file. ``text`` is well-formed:
    a lone surrogate shows as U+FFFD. ``unsafe`` means that we may not know the text: nothing may be written by it
    until the editor has opened the document anew.
    """

    uri: str
    language_id: str
    version: int
    text: str
    path: Path | None
    unsafe: bool


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a notebook; its text is the open document of that URI."""

    uri: str
    code: bool
    """Code, or else markup."""


@dataclass(frozen=True, slots=True)
class Notebook:
    """A notebook that is open, with its cells in order."""

    uri: str
    kind: str
    """What the editor calls this sort of notebook (``jupyter-notebook``)."""
    cells: tuple[Cell, ...]
    path: Path | None


@dataclass(frozen=True, slots=True)
class Replacement:
    """One content change: ``text`` for what stands between two places, or for everything."""

    text: str
    range: tuple[Place, Place] | None = None


class _Buffer:
    """The mutable side of a document: its lines, so that a keystroke costs a line and not the whole text."""

    __slots__ = ("_changes", "_document", "key", "language_id", "lines", "path", "unsafe", "uri", "version")

    def __init__(self, uri: str, language_id: str, version: int, text: str) -> None:
        self.uri = uri
        self.path = to_path(uri)
        self.key = _key(uri)
        self.language_id = language_id
        self.version = version
        self.lines = split_lines(joined(text))
        self.unsafe = False
        self._changes = 0
        self._document: tuple[int, Document] | None = None

    def document(self) -> Document:
        """This document as it is now; the same object until it changes."""
        # Asked from threads too: what one of them makes while the text changes must not be kept as the newest.
        changes, made = self._changes, self._document
        if made is None or made[0] != changes:
            text = well_formed("".join(self.lines))
            document = Document(self.uri, self.language_id, self.version, text, self.path, self.unsafe)
            self._document = made = changes, document
        return made[1]

    def changed(self) -> None:
        self._changes += 1

    def replace(self, change: Replacement, encoding: Encoding) -> None:
        if change.range is None:
            self.lines = split_lines(joined(change.text))
            return
        (top, left), (bottom, right) = (self._clamp(place, encoding) for place in change.range)
        if (bottom, right) < (top, left):
            log.warning("%s: a change ends before it starts", self.uri)
            self.unsafe = True
            (top, left), (bottom, right) = (bottom, right), (top, left)
        # One line more on either side: the change may join CR and LF that were apart, or part them.
        first, last = max(0, top - 1), min(len(self.lines), bottom + 2)
        before = "".join(self.lines[first:top]) + self.lines[top][:left]
        after = self.lines[bottom][right:] + "".join(self.lines[bottom + 1 : last])
        middle = split_lines(joined(before + change.text + after))
        if last < len(self.lines):
            middle.pop()  # the empty rest after the last line end: what follows starts there
        self.lines[first:last] = middle

    def _clamp(self, place: Place, encoding: Encoding) -> Place:
        line, character = place
        if line >= len(self.lines):
            return len(self.lines) - 1, len(self.lines[-1])
        return line, index_in(self.lines[line], character, encoding)


class Documents:
    """Every open document; differently spelled URIs of one file are one document."""

    def __init__(self, encoding: Encoding = "utf-16") -> None:
        self.encoding: Encoding = encoding
        self._buffers: dict[str | Path, _Buffer] = {}
        self._notebooks: dict[str | Path, Notebook] = {}

    def open(self, uri: str, language_id: str, version: int, text: str) -> None:
        """The editor has opened a document, or opened it anew."""
        buffer = _Buffer(uri, language_id, version, text)
        if buffer.key in self._buffers:
            log.warning("%s was opened twice; the newer text counts", uri)
        self._buffers[buffer.key] = buffer

    def change(self, uri: str, version: int, changes: Sequence[Replacement]) -> None:
        """Apply content changes in their order.

        A change of a document that is not open is ignored. A version that does not grow means that changes were
        repeated or came out of order: the document stays ``unsafe`` until it is opened anew.
        """
        buffer = self._buffers.get(_key(uri))
        if buffer is None:
            log.warning("A change of %s, which is not open, was ignored", uri)
            return
        if version <= buffer.version:
            log.warning("%s went from version %d to %d; unsafe until reopened", uri, buffer.version, version)
            buffer.unsafe = True
        buffer.version = version
        for change in changes:
            buffer.replace(change, self.encoding)
        buffer.changed()

    def save(self, uri: str, text: str | None) -> None:
        """The editor has saved; if it says what, and that is not what we have, the document is ``unsafe``."""
        buffer = self._buffers.get(_key(uri))
        if buffer is not None and text is not None and joined(text) != "".join(buffer.lines):
            log.warning("%s was saved with a text that we do not know; unsafe until reopened", uri)
            buffer.unsafe = True
            buffer.changed()

    def close(self, uri: str) -> None:
        """The editor has closed a document; from now on the file's own bytes count."""
        if self._buffers.pop(_key(uri), None) is None:
            log.warning("%s was closed without being open", uri)

    def get(self, uri: str) -> Document | None:
        """The open document of that URI, however it is spelled."""
        buffer = self._buffers.get(_key(uri))
        return buffer.document() if buffer is not None else None

    def find(self, key: Path | str) -> Document | None:
        """The open document of that file (compared by the path as it is written, links not followed), or URI."""
        buffer = self._buffers.get(key)
        return buffer.document() if buffer is not None else None

    def snapshot(self) -> tuple[Document, ...]:
        """All open documents as they are now."""
        return tuple(buffer.document() for buffer in self._buffers.values())

    # -- notebooks -----------------------------------------------------------------------------------------------

    def open_notebook(self, uri: str, kind: str, cells: Sequence[Cell]) -> None:
        """The editor has opened a notebook; its cells are opened as documents."""
        self._notebooks[_key(uri)] = Notebook(uri, kind, tuple(cells), to_path(uri))

    def change_cells(self, uri: str, start: int, delete: int, cells: Sequence[Cell]) -> None:
        """Cells came, went or changed places."""
        found = self._notebooks.get(_key(uri))
        if found is None:
            log.warning("A change of the notebook %s, which is not open, was ignored", uri)
            return
        changed = (*found.cells[:start], *cells, *found.cells[start + delete :])
        self._notebooks[_key(uri)] = replace(found, cells=changed)

    def describe_cell(self, uri: str, cell: Cell) -> None:
        """A cell became code, or markup."""
        found = self._notebooks.get(_key(uri))
        if found is not None:
            cells = tuple(cell if each.uri == cell.uri else each for each in found.cells)
            self._notebooks[_key(uri)] = replace(found, cells=cells)

    def close_notebook(self, uri: str) -> None:
        """The editor has closed a notebook."""
        self._notebooks.pop(_key(uri), None)

    def notebook(self, uri: str) -> Notebook | None:
        """The open notebook of that URI, however it is spelled."""
        return self._notebooks.get(_key(uri))

    def cell(self, uri: str) -> tuple[Notebook, int] | None:
        """The notebook a document is a cell of, and the cell's place in it, 1-based."""
        for notebook in list(self._notebooks.values()):  # asked from threads too
            for number, cell in enumerate(notebook.cells, 1):
                if cell.uri == uri:
                    return notebook, number
        return None


def _key(uri: str) -> str | Path:
    return to_path(uri) or uri
