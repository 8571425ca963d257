"""Proposals, plans and texts as documents, for every editor: virtual where it can read those, else private files."""

from __future__ import annotations

import asyncio
import logging
import os
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from codex_lsp import inert
from codex_lsp.editor import encode, wire
from codex_lsp.editor.documents import Documents
from codex_lsp.editor.messages import EditorError, NoAnswer
from codex_lsp.editor.notices import Notices
from codex_lsp.editor.positions import to_path, to_uri
from codex_lsp.editor.protocol import Protocol
from codex_lsp.errors import BadInput
from codex_lsp.turns.held import Held
from codex_lsp.turns.sessions import Sessions
from codex_lsp.views.calls import call_line, call_text
from codex_lsp.views.todos import todos_text
from codex_lsp.workspace.blobs import Blobs

SCHEME = "codex"
"""``codex://proposal/<id>.diff``, ``codex://turn/<id>/todos.md``, ``codex://turn/<id>/output.md``, ``codex://question/<id>.txt``,
``codex://doctor/<n>.md``.

With two slashes: Vim-likes take ``codex:/x`` for a relative file name.
"""
SHOW_TIMEOUT = 10.0
KEPT_REPORTS = 10
"""Of the doctor's reports the newest can be read."""

_log = logging.getLogger(__name__)
_ID = re.compile(r"[A-Za-z0-9-]{1,64}")


class Shelf:
    """What can be read as a document."""

    def __init__(
        self,
        sessions: Sessions,
        blobs: Blobs,
        folder: Path,
        documents: Documents,
        protocol: Protocol,
        notices: Notices,
    ) -> None:
        self._sessions = sessions
        self._blobs = blobs
        self._folder = folder
        self._documents = documents
        self._protocol = protocol
        self._notices = notices
        self._reports: dict[str, str] = {}
        self._reported = 0

    def text(self, uri: str) -> str:
        """A virtual document's text. Blocking.

        Raises:
            BadInput: there is no such document; ``UnknownTurn`` and ``UnknownProposal`` likewise.
        """
        parts = urlsplit(uri)
        path = unquote(parts.path).strip("/")
        if parts.scheme == SCHEME and parts.netloc == "proposal" and path.endswith(".diff"):
            return proposal_text(self._sessions.proposals.get(path.removesuffix(".diff")), self._blobs)
        if parts.scheme == SCHEME and parts.netloc == "question" and path.endswith(".txt"):
            asked = self._sessions.questions.find(path.removesuffix(".txt"))
            return inert.text(asked.asking.text) + "\n"
        turn_id, _, name = path.partition("/")
        if parts.scheme == SCHEME and parts.netloc == "turn" and _ID.fullmatch(turn_id):
            if name == "todos.md":
                view = self._sessions.view(turn_id)
                return todos_text(view.todos if view else self._sessions.turn(turn_id).todos)
            if name == "output.md":
                return _output_text(self._sessions, turn_id)
        if parts.scheme == SCHEME and parts.netloc == "doctor" and (found := self._reports.get(path)):
            return found
        raise BadInput(
            f"There is no document {uri!r}.", hint="codex://proposal/<id>.diff or codex://turn/<id>/todos.md"
        )

    async def show_proposal(self, held: Held) -> str:
        """Opens a proposal in the editor as it can; answers the document's URI."""
        name = f"{held.proposal.proposal_id}.diff"
        return await self.show(f"{SCHEME}://proposal/{quote(name)}", name)

    async def show_turn(self, turn_id: str) -> str:
        """Opens what a turn has shown so far; answers the document's URI."""
        return await self.show(f"{SCHEME}://turn/{turn_id}/output.md", f"{turn_id}.md")

    async def show_todos(self, turn_id: str) -> str:
        """Opens a turn's plan; answers the document's URI."""
        return await self.show(f"{SCHEME}://turn/{turn_id}/todos.md", f"{turn_id}.todos.md")

    async def show_question(self, question_id: str) -> str:
        """Opens an open question in full; answers the document's URI."""
        return await self.show(f"{SCHEME}://question/{question_id}.txt", f"{question_id}.txt")

    def keep_report(self, text: str) -> None:
        """Makes the doctor's newest report a document: a new one each time, as a virtual document is read once."""
        self._reported += 1
        self._reports[f"{self._reported}.md"] = text
        self._reports.pop(f"{self._reported - KEPT_REPORTS}.md", None)

    async def show_report(self) -> str:
        """Opens the doctor's newest report; answers the document's URI."""
        return await self.show(f"{SCHEME}://doctor/{self._reported}.md", "doctor.md")

    async def show(self, uri: str, name: str) -> str:
        """Opens a document in the editor; where virtual ones are not read, as a private file of that name."""
        client = self._protocol.client
        stale = False
        if not client.text_document_content:
            path = self._folder / name
            text = await asyncio.to_thread(self.text, uri)
            await asyncio.to_thread(_write, path, text)
            uri = to_uri(path)
            shown = self._documents.find(path)
            stale = shown is not None and shown.text != text
        if not (client.show_document and await self._opened(uri)):
            self._notices.tell("info", f"Codex: it is in {to_path(uri) or uri}")
        if stale:
            self._notices.reload([name], [])
        return uri

    async def _opened(self, uri: str) -> bool:
        """Whether the editor says that it shows a document."""
        try:
            params = {"uri": uri, "takeFocus": True}
            answer = await self._protocol.request("window/showDocument", params, timeout=SHOW_TIMEOUT)
        except (NoAnswer, EditorError) as error:
            _log.info("the editor did not show %s: %s", uri, error)
            return False
        return isinstance(answer, dict) and answer.get("success") is True


def proposal_text(held: Held, blobs: Blobs) -> str:
    """A proposal as a unified diff with the state of every hunk. Blocking."""
    lines = [f"# Proposal {held.proposal.proposal_id} ({held.proposal.state})", ""]
    for file in held.proposal.files:
        name = inert.line(encode.shown(held.name(file)))
        old = inert.line(encode.shown(held.path_name(file.root, file.old_path))) if file.old_path else name
        notes = [word for word, holds in (("sensitive", file.sensitive), ("binary", file.binary)) if holds]
        notes += [f"never applied: {file.blocked}"] if file.blocked else []
        lines.append(f"# {file.kind} {name}" + (f" ({', '.join(notes)})" if notes else ""))
        lines.append("--- " + ("/dev/null" if file.kind == "add" else f"a/{old}"))
        lines.append("+++ " + ("/dev/null" if file.kind == "delete" else f"b/{name}"))
        for hunk in encode.hunks(file, blobs):
            tag = f"[{hunk.state}] {hunk.id}" + (f": {hunk.conflict}" if hunk.conflict else "")
            if not hunk.lines:
                lines.append(f"@@ {_aspect(hunk.aspect, file.base, file.proposed)} @@ {tag}")
                continue
            lines.append(f"@@ -{hunk.old_start},{hunk.old_lines} +{hunk.new_start},{hunk.new_lines} @@ {tag}")
            lines.extend(_hunk_lines(hunk))
        lines.append("")
    return "\n".join(lines)


def _hunk_lines(hunk: wire.Hunk) -> Iterator[str]:
    ends = {"-+"[side == "new"] for side in hunk.no_newline_at_end or ()}
    for line, next_ in zip(hunk.lines, [*hunk.lines[1:], ""], strict=True):
        yield line[0] + inert.text(line[1:])
        if line[0] in ends and line[0] != next_[:1]:
            yield "\\ No newline at end of file"  # in git's words


_ASPECTS = {"rename": "renamed", "mode": "permissions changed", "eol": "line ends changed"}


def _aspect(aspect: str, base: object, proposed: object) -> str:
    whole = "new object" if base is None else "removed" if proposed is None else "replaced as a whole"
    return _ASPECTS.get(aspect, whole)


def _output_text(sessions: Sessions, turn_id: str) -> str:
    view = sessions.view(turn_id)
    todos = todos_text(view.todos if view else sessions.turn(turn_id).todos)
    blocks = [todos.rstrip()] if todos else []
    for item in sessions.items(turn_id):
        match item:
            case {"type": "agent_message", "text": str(text)}:
                tail = "\n[broken off]" if item.get("status") == "incomplete" else ""
                blocks.append(inert.text(text, prose=True) + tail)
            case {"type": "command_execution", "command": str(command), "aggregatedOutput": str(output)}:
                code = item.get("exitCode")
                tail = "" if code is None else f"\n[exit code {code}]"
                blocks.append(f"$ {inert.line(command)}\n{inert.output(output)}{tail}")
            case {"type": "mcp_tool_call"}:
                blocks.append(f"$ {inert.line(call_line(item))}\n{inert.output(call_text(item))}")
    return "\n\n".join(blocks) + "\n"


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    new = path.with_name(path.name + ".new")
    fd = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
    with os.fdopen(fd, "w", encoding="utf-8", errors="replace", newline="") as file:
        file.write(text)
    new.replace(path)
