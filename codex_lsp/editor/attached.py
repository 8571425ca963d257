"""What the user chose to go in with the next turn, in an editor that has no prompt to put it into."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import Any
from urllib.parse import unquote

from codex_lsp.changes.diff import changed_runs, moved_line
from codex_lsp.editor import wire
from codex_lsp.editor.documents import Documents
from codex_lsp.editor.positions import split_lines
from codex_lsp.errors import AttachmentTooLarge

MOST = 20


@dataclass(frozen=True, slots=True)
class _Chosen:
    uri: str
    range: wire.Range | None
    text: str | None
    """The document as it was, to find the selection again in what it is later."""

    @property
    def name(self) -> str:
        name = PurePath(unquote(self.uri)).name or self.uri
        if self.range is None:
            return name
        first, last = self.range.start.line + 1, self.range.end.line + (self.range.end.character > 0)
        return f"{name}:{first}" + (f"-{last}" if last > first else "")


class Attached:
    """Kept until a turn that was started with it runs, or the user lets it go."""

    def __init__(self, documents: Documents) -> None:
        self._documents = documents
        self._chosen: list[_Chosen] = []

    @property
    def names(self) -> list[str]:
        """What waits, in the order in which it was chosen."""
        return [chosen.name for chosen in self._chosen]

    def add(self, uri: str, range_: wire.Range | None) -> None:
        """Takes a document, or a selection in one; what is there already stays once.

        Raises:
            AttachmentTooLarge: there are too many.
        """
        document = self._documents.get(uri)
        chosen = _Chosen(uri, range_, document.text if document and range_ else None)
        if chosen in self._chosen:
            return
        if len(self._chosen) >= MOST:
            raise AttachmentTooLarge(f"{MOST} things are attached already.", hint="Run codex.prompt.detach.")
        self._chosen.append(chosen)

    def take(self, names: list[str]) -> None:
        """Lets go of what went in with a turn; what was added meanwhile stays."""
        self._chosen = [chosen for chosen in self._chosen if chosen.name not in names]

    def clear(self) -> None:
        """Lets go of everything."""
        self._chosen.clear()

    def parts(self) -> list[dict[str, Any]]:
        """As parts of a prompt. Blocking for long texts that changed."""
        return [self._part(chosen) for chosen in self._chosen]

    def _part(self, chosen: _Chosen) -> dict[str, Any]:
        if chosen.range is None:
            return {"type": "buffer", "uri": chosen.uri}
        document = self._documents.get(chosen.uri)
        span = wire.dump(chosen.range)
        if document is not None and chosen.text is not None and document.text != chosen.text:
            before, after = (
                [line.encode("utf-8", "surrogatepass") for line in split_lines(text)]
                for text in (chosen.text, document.text)
            )
            runs = changed_runs(before, after)
            last = chosen.range.end.line + (chosen.range.end.character > 0)
            first, end = moved_line(runs, chosen.range.start.line), moved_line(runs, last)
            end = min(max(first + 1, end), len(after) - 1)
            span = {
                "start": {"line": min(first, end), "character": 0},
                "end": {"line": end, "character": 0},
            }
        return {"type": "selection", "uri": chosen.uri, "range": span}
