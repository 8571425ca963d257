"""Faces for editors without a client of ours: pending hunks as Hint diagnostics, code lenses and code actions."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codex_lsp import inert
from codex_lsp.changes.diff import changed_runs
from codex_lsp.changes.hunks import place
from codex_lsp.changes.proposal import File, Hunk
from codex_lsp.changes.text import encode_text, shown, sniff, split_lines
from codex_lsp.editor.positions import to_path, to_uri
from codex_lsp.editor.protocol import Protocol
from codex_lsp.editor.state import EditorState
from codex_lsp.nodes import is_document
from codex_lsp.settings import Settings
from codex_lsp.turns.held import Held
from codex_lsp.turns.sessions import Sessions
from codex_lsp.views.updates import ProposalMoved, Update
from codex_lsp.workspace.blobs import Blobs

Key = Path | str
"""A file's path, or the URI of a document that is none."""

_UNDECIDED = ("pending", "conflicted")
_HINT = 4
_WARNING = 2


@dataclass(frozen=True, slots=True)
class Spot:
    """A hunk still to be decided and where it stands in the document now (0-based lines, end exclusive)."""

    held: Held
    file: File
    hunk: Hunk
    first: int
    after: int

    @property
    def title(self) -> str:
        """The hunk in a few words."""
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
        self.settings: Settings = Settings()

    def hear(self, update: Update) -> None:
        """Notes that what is shown may have to change."""
        if isinstance(update, ProposalMoved) and update.state != "growing":
            self._wanted.set()

    def opened(self, uri: str) -> None:
        """A document was opened: what was said of it before may be forgotten in the editor."""
        self._published.pop(uri, None)
        self._wanted.set()

    def refresh(self) -> None:
        """Shows everything anew soon."""
        self._wanted.set()

    async def keep_fresh(self) -> None:
        """Publishes diagnostics and asks for new lenses whenever proposals moved; runs until cancelled."""
        while True:
            await self._wanted.wait()
            self._wanted.clear()
            await self._publish()
            if self._protocol.client.code_lens_refresh and self.settings.code_lens:
                self._protocol.keep(asyncio.get_running_loop().create_task(self._refresh_lenses()))

    async def _refresh_lenses(self) -> None:
        await self._protocol.ask_quietly("workspace/codeLens/refresh")

    async def _publish(self) -> None:
        found: dict[str, list[dict[str, Any]]] = {}
        if self.settings.hint_diagnostics:
            found = await asyncio.to_thread(self._found)
        for uri in self._published.keys() | found.keys():
            diagnostics = found.get(uri, [])
            if diagnostics != self._published.get(uri):
                self._protocol.notify(
                    "textDocument/publishDiagnostics", {"uri": uri, "diagnostics": diagnostics}
                )
        self._published = found

    def _found(self) -> dict[str, list[dict[str, Any]]]:
        """The diagnostics of every file with something to decide, by the editor's own URI where it is open.

        Blocking.
        """
        found: dict[str, list[dict[str, Any]]] = {}
        changes = self._changes()
        for path, here in changes.items():
            if not any(_goes_by(file, path) and _is_undecided(file) for _, file in here):
                continue
            document = self._state.documents.find(path)
            if document is None and isinstance(path, str):
                continue  # a closed document that is no file: there is nothing to show it in
            spots = self._placed(path, here)
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

    def spots(self, path: Key) -> list[Spot]:
        """The undecided hunks of a file or document, newest proposal first, placed in its present text. Blocking."""
        return self._placed(path, self._changes().get(path, ()))

    def _placed(self, path: Key, changes: Iterable[tuple[Held, File]]) -> list[Spot]:
        spots: list[Spot] = []
        for held, file in changes:
            if not _is_undecided(file):
                continue
            shift = self._shift(file, path)
            for hunk in file.hunks:
                if hunk.state in _UNDECIDED:
                    first = shift(place(hunk)) if hunk.aspect == "lines" else 0
                    after = shift(place(hunk) + len(hunk.old)) if hunk.aspect == "lines" else 1
                    spots.append(Spot(held, file, hunk, first, max(first, after)))
        return spots

    def _shift(self, file: File, path: Key) -> Any:
        """Line of the base → line of the present text."""
        document = self._state.documents.find(path)
        if file.base is None or document is None or file.base.kind != "file":
            return lambda line: line
        base = self._blobs.read(file.base)
        shape = sniff(base)
        if shape is None:
            return lambda line: line
        try:
            now = split_lines(encode_text(document.text, shape), shape)
        except UnicodeError:
            return lambda line: line
        runs = changed_runs(split_lines(base, shape), now)

        def shift(line: int) -> int:
            moved = line
            for a, b, c, d in runs:
                if b <= line and not (a == b == line):
                    moved = line + (d - b)
                elif a < line:
                    return min(c + line - a, d)
            return moved

        return shift

    # ----------------------------------------------------------------------------------------- shapes
    def _diagnostic(self, spot: Spot) -> dict[str, Any]:
        conflicted = spot.hunk.state == "conflicted"
        message = f"Codex proposes: {spot.title}"
        if conflicted:
            message = f"Codex' change conflicts with yours: {spot.hunk.conflict or spot.title}"
        added = [line for line in _new_lines(spot) if line.strip()]
        if added and not conflicted:
            message += "\n" + "\n".join(added[:5]) + ("\n…" if len(added) > 5 else "")
        return {
            "range": _range(spot),
            "severity": _WARNING if conflicted else _HINT,
            "source": "codex",
            "code": spot.hunk.id,
            "message": message,
            "data": {"proposalId": spot.held.proposal.proposal_id, "hunkId": spot.hunk.id},
        }

    def lenses(self, uri: str) -> list[dict[str, Any]]:
        """Accept and Reject above every undecided hunk of a document. Blocking."""
        if not self.settings.code_lens:
            return []
        lenses = []
        for spot in self.spots(to_path(uri) or uri):
            for verb, command in (("Accept", "codex.proposal.accept"), ("Reject", "codex.proposal.reject")):
                title = f"{verb} ({spot.title})" if verb == "Accept" else verb
                place_ = {
                    "start": {"line": spot.first, "character": 0},
                    "end": {"line": spot.first, "character": 0},
                }
                lenses.append(
                    {"range": place_, "command": _command(title, command, spot.held, [spot.hunk.id])}
                )
        return lenses

    def actions(self, params: dict[str, Any]) -> list[dict[str, Any]]:
        """What can be done here: decide hunks, run on the selection, fix the problems. Blocking."""
        uri = params["textDocument"]["uri"]
        span = params["range"]
        actions = list(self._deciding(to_path(uri) or uri, span["start"]["line"], span["end"]["line"]))
        actions.extend(_starting(uri, span, params.get("context") or {}))
        only = (params.get("context") or {}).get("only")
        if only:
            actions = [
                item
                for item in actions
                if any((item["kind"] + ".").startswith(f"{wanted}.") for wanted in only)
            ]
        return actions

    def _deciding(self, path: Key, first: int, last: int) -> Iterator[dict[str, Any]]:
        spots = self.spots(path)
        here = [spot for spot in spots if spot.first <= last and first <= max(spot.first, spot.after - 1)]
        for spot in here[:4]:
            for verb, command in (("Accept", "codex.proposal.accept"), ("Reject", "codex.proposal.reject")):
                title = f"Codex: {verb} this hunk ({spot.title})"
                yield _action(title, "quickfix", _command(title, command, spot.held, [spot.hunk.id]))
        for held in {spot.held.proposal.proposal_id: spot.held for spot in spots}.values():
            ids = [spot.hunk.id for spot in spots if spot.held is held]
            for verb, command in (("Accept", "codex.proposal.accept"), ("Reject", "codex.proposal.reject")):
                title = f"Codex: {verb} all hunks of this file ({len(ids)})"
                yield _action(title, "quickfix", _command(title, command, held, ids))
        for proposal in self._sessions.proposals.open()[:1]:
            files = len(proposal.proposal.files)
            for verb, command in (("Accept", "codex.proposal.accept"), ("Reject", "codex.proposal.reject")):
                title = f"Codex: {verb} everything ({files} file{'s' * (files != 1)})"
                yield _action(title, "quickfix", _command(title, command, proposal, None))


def _is_undecided(file: File) -> bool:
    return any(hunk.state in _UNDECIDED for hunk in file.hunks)


def _key(file: File, name: str) -> Key:
    return to_path(file.root) or file.root if is_document(file.root) else Path(file.root, name)


def _goes_by(file: File, path: Key) -> bool:
    """Whether it is the path under which the user knows the file now."""
    return path == _key(file, file.old_path or file.path)


def _starting(uri: str, span: dict[str, Any], context: dict[str, Any]) -> Iterator[dict[str, Any]]:
    problems = [item for item in context.get("diagnostics") or () if item.get("source") != "codex"]
    if span["start"] != span["end"]:
        title = "Codex: Work on the selection"
        words = {
            "type": "text",
            "text": "Work on the selected code: finish what is unfinished, mend what is wrong.",
        }
        selected = {"type": "selection", "uri": uri, "range": span}
        command = {
            "title": title,
            "command": "codex.turn.start",
            "arguments": [{"prompt": [words, selected]}],
        }
        yield _action(title, "refactor.rewrite", command)
    if problems:
        title = f"Codex: Fix {len(problems)} problem{'s' * (len(problems) != 1)} here"
        words = {"type": "text", "text": "Fix these problems."}
        listed = {"type": "diagnostics", "uri": uri, "diagnostics": problems}
        command = {"title": title, "command": "codex.turn.start", "arguments": [{"prompt": [words, listed]}]}
        yield {**_action(title, "quickfix", command), "diagnostics": problems}


def _action(title: str, kind: str, command: dict[str, Any]) -> dict[str, Any]:
    return {"title": title, "kind": kind, "command": command}


def _command(title: str, command: str, held: Held, ids: list[str] | None) -> dict[str, Any]:
    argument: dict[str, Any] = {"proposalId": held.proposal.proposal_id}
    if ids is not None:
        argument["hunkIds"] = ids
    return {"title": title, "command": command, "arguments": [argument]}


def _range(spot: Spot) -> dict[str, Any]:
    return {
        "start": {"line": spot.first, "character": 0},
        "end": {"line": max(spot.after, spot.first + 1), "character": 0},
    }


def _new_lines(spot: Spot) -> list[str]:
    return [inert.line(shown(line, spot.file.encoding)) for line in spot.hunk.new]
