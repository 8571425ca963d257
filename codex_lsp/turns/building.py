"""Building a proposal from what a room holds; files that did not change since the last look are not built again."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from codex_lsp.changes.proposal import File, Hunk, HunkState, Origin
from codex_lsp.changes.propose import propose
from codex_lsp.changes.renames import find_renames
from codex_lsp.changes.text import LARGEST_TEXT
from codex_lsp.nodes import Change, Content, Node, is_document
from codex_lsp.workspace.blobs import Blobs
from codex_lsp.workspace.sensitive import blocked, sensitive


class Builder:
    """Turns changes into files with hunks, for one turn."""

    def __init__(self, blobs: Blobs) -> None:
        self._blobs = blobs
        self._built: dict[tuple[Change, bool], File | None] = {}

    def build(self, changes: Sequence[Change], patched: Collection[Path]) -> tuple[File, ...]:
        """The files of a proposal, by path; ``patched`` holds the user's paths that a patch touched. Blocking."""
        built: dict[tuple[Change, bool], File | None] = {}
        for change in changes:
            key = (change, Path(change.root, change.path) in patched)
            built[key] = self._built[key] if key in self._built else self._propose(*key)
        self._built = built
        files = [file for file in built.values() if file is not None]
        found = find_renames(files, self._blobs.read, self._keep)
        return tuple(sorted(found, key=lambda file: (file.root, file.path)))

    def _propose(self, change: Change, by_patch: bool) -> File | None:
        origin: tuple[Origin, ...] = ("patch",) if by_patch else ("command",)
        if is_document(change.root):
            reason = self._no_document(change)
        else:
            special = change.proposed is not None and change.proposed.kind == "special"
            reason = blocked(change.path) or ("It is a device, socket or FIFO." if special else None)
        return propose(
            change,
            self._blobs.read,
            self._keep,
            origin=origin,
            sensitive=sensitive(change.path.lstrip("/")),
            blocked=reason,
        )

    def _no_document(self, change: Change) -> str | None:
        """Why an editor cannot hold what is proposed for one of its documents."""
        assert change.proposed is not None
        if change.proposed.size > LARGEST_TEXT:
            return "it is too large for an open document"
        try:
            text = self._blobs.read(change.proposed).decode("utf-8")
        except UnicodeDecodeError:
            return "it is not text any more"
        return "it is not text any more" if "\0" in text else None

    def _keep(self, content: Content) -> Node:
        node = self._blobs.put(content)
        assert node is not None
        return node


def carry_states(files: Sequence[File], states: Mapping[str, HunkState]) -> tuple[File, ...]:
    """The same files with decisions that were made on equal hunks of an earlier proposal."""
    return tuple(
        _each(file, lambda hunk: replace(hunk, state=states.get(hunk.id, hunk.state))) for file in files
    )


def _each(file: File, change: Callable[[Hunk], Hunk]) -> File:
    return replace(file, hunks=tuple(change(hunk) for hunk in file.hunks))
