"""Pending hunks where they stand in the user's text: Hint diagnostics and code lenses; ``actions`` asks here too."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from codex_lsp import inert
from codex_lsp.changes.diff import changed_runs, moved_line
from codex_lsp.changes.hunks import place
from codex_lsp.changes.merge import merge
from codex_lsp.changes.proposal import File, Hunk
from codex_lsp.changes.text import shown, sniff, split_lines
from codex_lsp.doctor.findings import Place
from codex_lsp.editor.documents import Document
from codex_lsp.editor.positions import to_path, to_uri
from codex_lsp.editor.protocol import Protocol
from codex_lsp.editor.state import EditorState
from codex_lsp.nodes import Content, is_document
from codex_lsp.settings import Settings
from codex_lsp.turns.deciding import buffer_bytes
from codex_lsp.turns.held import Held
from codex_lsp.turns.sessions import Sessions
from codex_lsp.views.updates import ProposalMoved, Update
from codex_lsp.workspace.blobs import Blobs

_log = logging.getLogger(__name__)

Key = Path | str
"""A file's path, or the URI of a document that is none."""

VERBS = (("Accept", "codex.proposal.accept"), ("Reject", "codex.proposal.reject"))
_UNDECIDED = ("pending", "conflicted")
_HINT = 4
_WARNING = 2
_ERROR = 1
_PAUSE = (
    0.1  # seconds between two looks at a text that is being typed in; twice a look's own time if that is more
)


@dataclass(frozen=True, slots=True)
class Spot:
    """A hunk still to be decided and where it stands in the document now (0-based lines, end exclusive)."""

    held: Held
    file: File
    hunk: Hunk
    first: int
    after: int
    conflict: str | None
    """Why it could not be accepted into the present text."""

    @property
    def title(self) -> str:
        """The hunk in a few words."""
        return self._what + (", in conflict with your text" if self.conflict else "")

    @property
    def _what(self) -> str:
        match self.hunk.aspect:
            case "lines":
                return f"+{len(self.hunk.new)} -{len(self.hunk.old)} lines"
            case "whole":
                return {"add": "new file", "delete": "delete this file"}.get(
                    self.file.kind, "replace this file"
                )
            case "rename":
                return f"rename to {self.file.path}"
            case "mode":
                return "change permissions"
            case "eol":
                return "change line ends"


class Faces:
    """What plain LSP can show of proposals."""

    def __init__(self, sessions: Sessions, blobs: Blobs, state: EditorState, protocol: Protocol) -> None:
        self._sessions = sessions
        self._blobs = blobs
        self._state = state
        self._protocol = protocol
        self._published: dict[str, list[dict[str, Any]]] = {}
        self._wanted = asyncio.Event()
        self._everything = False
        self._typed: set[str] = set()
        self._ills: dict[str, list[dict[str, Any]]] = {}
        """What the doctor found in files, until they are edited."""
        self.settings: Settings = Settings()

    def hear(self, update: Update) -> None:
        """Notes that what is shown may have to change."""
        if isinstance(update, ProposalMoved) and update.state != "growing":
            self.refresh()

    def opened(self, uri: str) -> None:
        """A document was opened: what was said of it before may be forgotten in the editor."""
        self._published.pop(uri, None)
        self.refresh()

    def typed(self, uri: str) -> None:
        """A document changed: its hunks may stand elsewhere now, or conflict."""
        if self._ills.pop(uri, None):
            self.refresh()
        self._typed.add(uri)
        self._wanted.set()

    def diagnose(self, places: Iterable[Place]) -> None:
        """Shows what the doctor found in files, instead of what it found before."""
        documents = {item.path: item.uri for item in self._state.documents.snapshot()}
        self._ills = {}
        for ill in places:
            uri = documents.get(ill.path) or to_uri(ill.path)
            self._ills.setdefault(uri, []).append(_ill(ill))
        self.refresh()

    def refresh(self) -> None:
        """Shows everything anew soon."""
        self._everything = True
        self._wanted.set()

    async def keep_fresh(self) -> None:
        """Publishes diagnostics whenever proposals or their documents moved; runs until cancelled.

        One look at a time; what happens meanwhile is taken together in the next.
        """
        while True:
            await self._wanted.wait()
            self._wanted.clear()
            everything, self._everything = self._everything, False
            typed, self._typed = self._typed, set()
            begun = time.monotonic()
            try:
                await (self._publish_all() if everything else self._publish_typed(typed))
            except OSError as error:
                _log.warning("hunks cannot be placed: %s", error)
            if everything and self._protocol.client.code_lens_refresh and self.settings.code_lens:
                self._protocol.keep(asyncio.get_running_loop().create_task(self._refresh_lenses()))
            await asyncio.sleep(max(_PAUSE, 2 * (time.monotonic() - begun)))

    async def _refresh_lenses(self) -> None:
        await self._protocol.ask_quietly("workspace/codeLens/refresh")

    async def _publish_all(self) -> None:
        documents: dict[Key, Document] = {
            item.path or item.uri: item for item in self._state.documents.snapshot()
        }
        found: dict[str, list[dict[str, Any]]] = {}
        if self.settings.hint_diagnostics:
            found = await asyncio.to_thread(self._found, documents)
        found |= {uri: found.get(uri, []) + ills for uri, ills in self._ills.items()}
        versions = {item.uri: item.version for item in documents.values()}
        for uri in self._published.keys() | found.keys():
            self._publish(uri, versions.get(uri), found.get(uri, []))
        self._published = found

    async def _publish_typed(self, uris: Iterable[str]) -> None:
        for uri in uris:
            document = self._state.documents.get(uri)
            if document is None or document.uri not in self._published:
                continue
            spots = await asyncio.to_thread(self._spots, document.path or document.uri, document)
            if document != self._state.documents.get(uri):
                continue  # it went on: this look is stale, and the next one is wanted already
            diagnostics = [self._diagnostic(spot) for spot in spots]
            self._publish(document.uri, document.version, diagnostics)
            self._published[document.uri] = diagnostics

    def _publish(self, uri: str, version: int | None, diagnostics: list[dict[str, Any]]) -> None:
        if diagnostics != self._published.get(uri):
            params = {
                "uri": uri,
                "diagnostics": diagnostics,
                **({} if version is None else {"version": version}),
            }
            self._protocol.notify("textDocument/publishDiagnostics", params)

    def _found(self, documents: Mapping[Key, Document]) -> dict[str, list[dict[str, Any]]]:
        """The diagnostics of every file with something to decide, by the editor's own URI where it is open.

        Blocking.
        """
        found: dict[str, list[dict[str, Any]]] = {}
        changes = self._changes()
        for path, here in changes.items():
            if not any(_goes_by(file, path) and _is_undecided(file) for _, file in here):
                continue
            document = documents.get(path)
            if document is None and isinstance(path, str):
                continue  # a closed document that is no file: there is nothing to show it in
            spots = self._placed(path, document, here)
            found[document.uri if document else to_uri(path)] = [self._diagnostic(spot) for spot in spots]
        return found

    def _changes(self) -> dict[Key, list[tuple[Held, File]]]:
        """What open proposals change, newest first, by path (a renamed file has two), else by URI."""
        changes: dict[Key, list[tuple[Held, File]]] = {}
        for held in self._sessions.proposals.open():
            for file in held.proposal.files:
                for name in dict.fromkeys((file.old_path or file.path, file.path)):
                    changes.setdefault(_key(file, name), []).append((held, file))
        return changes

    def _spots(self, path: Key, document: Document | None) -> list[Spot]:
        """The undecided hunks of a file or document, newest proposal first, placed in its present text. Blocking."""
        return self._placed(path, document, self._changes().get(path, ()))

    def _placed(
        self, path: Key, document: Document | None, changes: Iterable[tuple[Held, File]]
    ) -> list[Spot]:
        spots: list[Spot] = []
        for held, file in changes:
            if not _is_undecided(file):
                continue
            shift, conflicts = self._against(file, path, document)
            for hunk in file.hunks:
                if hunk.state in _UNDECIDED:
                    first = shift(place(hunk)) if hunk.aspect == "lines" else 0
                    after = shift(place(hunk) + len(hunk.old)) if hunk.aspect == "lines" else 1
                    spots.append(Spot(held, file, hunk, first, max(first, after), conflicts.get(hunk.id)))
        return spots

    def _against(
        self, file: File, path: Key, document: Document | None
    ) -> tuple[Callable[[int], int], Mapping[str, str]]:
        """How the present text of a file or document moves lines of its base, and which hunks conflict with it.

        What is not open, or no text, stands where it stood, and conflicts as far as was seen at the last accept.
        """
        undecided = [hunk for hunk in file.hunks if hunk.state in _UNDECIDED]
        seen = {
            hunk.id: hunk.conflict or "it did not fit" for hunk in undecided if hunk.state == "conflicted"
        }
        if document is None or document.unsafe or file.base is None or file.base.kind != "file":
            return _unmoved, seen
        base = self._blobs.read(file.base)
        shape, now = sniff(base), buffer_bytes(document.text, base)
        if shape is None or now is None:
            return _unmoved, seen
        # What accepting would say: the same merge decides.
        name = file.path if is_document(file.root) else str(Path(path).relative_to(file.root))
        contents = {name: Content("file", file.base.mode, now)}
        merged = merge(file, [hunk.id for hunk in undecided], contents, self._blobs.read)
        runs = changed_runs(split_lines(base, shape), split_lines(now, shape))
        return partial(moved_line, runs), dict(merged.conflicted)

    # ----------------------------------------------------------------------------------------- shapes
    def _diagnostic(self, spot: Spot) -> dict[str, Any]:
        message = f"Codex proposes: {spot.title}"
        if spot.conflict:
            message = f"Codex' change conflicts with yours: {spot.conflict}"
        added = [line for line in _new_lines(spot) if line.strip()]
        if added and not spot.conflict:
            message += "\n" + "\n".join(added[:5]) + ("\n…" if len(added) > 5 else "")
        return {
            "range": _range(spot),
            "severity": _WARNING if spot.conflict else _HINT,
            "source": "codex",
            "code": spot.hunk.id,
            "message": message,
            "data": {"proposalId": spot.held.proposal.proposal_id, "hunkId": spot.hunk.id},
        }

    async def spots(self, uri: str) -> list[Spot]:
        """The undecided hunks of a document where they stand now, newest proposal first."""
        return await asyncio.to_thread(self._spots, to_path(uri) or uri, self._state.documents.get(uri))

    async def lenses(self, uri: str) -> list[dict[str, Any]]:
        """Accept and Reject above every undecided hunk of a document."""
        if not self.settings.code_lens:
            return []
        lenses = []
        for spot in await self.spots(uri):
            for verb, command in VERBS:
                title = f"{verb} ({spot.title})" if verb == "Accept" else verb
                place_ = {
                    "start": {"line": spot.first, "character": 0},
                    "end": {"line": spot.first, "character": 0},
                }
                lenses.append({"range": place_, "command": decide(title, command, spot.held, [spot.hunk.id])})
        return lenses


def _ill(found: Place) -> dict[str, Any]:
    line = found.line - 1
    span = {"start": {"line": line, "character": 0}, "end": {"line": line + 1, "character": 0}}
    return {"range": span, "severity": _ERROR, "source": "codex", "message": inert.line(found.message)}


def _is_undecided(file: File) -> bool:
    return any(hunk.state in _UNDECIDED for hunk in file.hunks)


def _key(file: File, name: str) -> Key:
    return to_path(file.root) or file.root if is_document(file.root) else Path(file.root, name)


def _goes_by(file: File, path: Key) -> bool:
    """Whether it is the path under which the user knows the file now."""
    return path == _key(file, file.old_path or file.path)


def _unmoved(line: int) -> int:
    return line


def _range(spot: Spot) -> dict[str, Any]:
    return {
        "start": {"line": spot.first, "character": 0},
        "end": {"line": max(spot.after, spot.first + 1), "character": 0},
    }


def _new_lines(spot: Spot) -> list[str]:
    return [inert.line(shown(line, spot.file.encoding)) for line in spot.hunk.new]


def decide(title: str, command: str, held: Held, ids: list[str] | None) -> dict[str, Any]:
    """An LSP command that decides hunks of a proposal; without ``ids`` all that are not sensitive."""
    argument: dict[str, Any] = {"proposalId": held.proposal.proposal_id}
    if ids is not None:
        argument["hunkIds"] = ids
    return {"title": title, "command": command, "arguments": [argument]}
