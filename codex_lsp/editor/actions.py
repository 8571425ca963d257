"""Code actions: what can be done here and now, most urgent first, and few enough for a menu on one screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from codex_lsp import inert
from codex_lsp.editor.attached import Attached
from codex_lsp.editor.dialogs import offered
from codex_lsp.editor.documents import Documents
from codex_lsp.editor.faces import VERBS, Faces, Spot, decide
from codex_lsp.editor.positions import offset_at, split_lines
from codex_lsp.editor.recent import Recent
from codex_lsp.editor.written import Written, written
from codex_lsp.settings import Settings
from codex_lsp.turns.held import Held
from codex_lsp.turns.sessions import Sessions
from codex_lsp.views.asking import in_short

KINDS = ("quickfix", "refactor.rewrite", "source.codex")
MOST_PROPOSALS = 2
"""Proposals whose hunks in one range get actions of their own."""

Action = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Actions:
    """Answers ``textDocument/codeAction``."""

    sessions: Sessions
    faces: Faces
    attached: Attached
    recent: Recent
    documents: Documents
    settings: Callable[[], Settings]

    async def at(self, params: dict[str, Any], *, literals: bool) -> list[Action]:
        """What is offered for a range of a document; as bare commands to an editor without ``literals``."""
        uri, context = params["textDocument"]["uri"], params.get("context") or {}
        span = self._meant(uri, params["range"])
        plain = self.settings().faces
        actions = [
            *(self._asking() if plain else ()),
            *self._deciding(await self.faces.spots(uri), *_lines(span)),
            *(self._written(uri, span) if plain else ()),
            *self._starting(uri, span, context),
            *(self._moving() if plain else ()),
            *(self._attaching(uri, span) if plain else ()),
        ]
        only = context.get("only")
        if only:
            actions = [
                action
                for action in actions
                if any(f"{action['kind']}.".startswith(f"{wanted}.") for wanted in only)
            ]
        return actions if literals else [action["command"] for action in actions]

    def _meant(self, uri: str, span: dict[str, Any]) -> dict[str, Any]:
        """The range of a selection, or a place: one character is a cursor, for Helix never selects less."""
        document = self.documents.get(uri)
        if document is None:
            return span
        lines = split_lines(document.text)
        first, after = (
            offset_at(lines, place["line"], place["character"], self.documents.encoding)
            for place in (span["start"], span["end"])
        )
        here = document.text[first:after]
        return {"start": span["start"], "end": span["start"]} if len(here) == 1 or here == "\r\n" else span

    # ----------------------------------------------------------------------------------------- questions
    def _asking(self) -> Iterator[Action]:
        """The oldest question's choices, a refusal first: a key pressed once too often must not be a yes."""
        for asked in self.sessions.questions.open[:1]:
            short = inert.line(in_short(asked.asking), 60)
            for choice in offered(asked.asking):
                argument = {"questionId": asked.question_id, "answer": choice}
                title = f"Codex asks: {short} – {inert.line(asked.asking.labels[choice], 60)}"
                yield _action(title, "quickfix", "codex.question.answer", argument)
            argument = {"questionId": asked.question_id}
            yield _action("Codex: Show the question", "quickfix", "codex.question.show", argument)

    # --------------------------------------------------------------------------------------------- hunks
    def _deciding(self, spots: list[Spot], first: int, last: int) -> Iterator[Action]:
        here = [spot for spot in spots if spot.first <= last and first <= max(spot.first, spot.after - 1)]
        for held in _proposals(here)[:MOST_PROPOSALS]:
            near = [spot for spot in here if spot.held is held]
            what = f"this hunk ({near[0].title})" if len(near) == 1 else f"the hunks here ({len(near)})"
            yield from _decisions(what, held, [spot.hunk.id for spot in near])
        for held in _proposals(spots)[:1]:
            ids = [spot.hunk.id for spot in spots if spot.held is held]
            yield from _decisions(f"all hunks of this file ({len(ids)})", held, ids)
        for held in self.sessions.proposals.open()[:1]:
            files = len(held.proposal.files)
            yield from _decisions(f"everything ({files} file{'s' * (files != 1)})", held, None)

    # --------------------------------------------------------------------------------------------- turns
    def _written(self, uri: str, span: dict[str, Any]) -> Iterator[Action]:
        document = self.documents.get(uri)
        if document is None:
            return
        first, last = _lines(span)
        for request in written(document.text):
            if request.first <= last and first <= request.last:
                here = {"type": "buffer", "uri": uri}
                yield self._start("Codex: Do what this says", "refactor.rewrite", _told(request), here)
                return

    def _starting(self, uri: str, span: dict[str, Any], context: dict[str, Any]) -> Iterator[Action]:
        problems = [item for item in context.get("diagnostics") or () if item.get("source") != "codex"]
        if span["start"] != span["end"]:
            words = "Work on the selected code: finish what is unfinished, mend what is wrong."
            selected = {"type": "selection", "uri": uri, "range": span}
            yield self._start("Codex: Work on the selection", "refactor.rewrite", words, selected)
        if problems:
            title = f"Codex: Fix {len(problems)} problem{'s' * (len(problems) != 1)} here"
            listed = {"type": "diagnostics", "uri": uri, "diagnostics": problems}
            yield {**self._start(title, "quickfix", "Fix these problems.", listed), "diagnostics": problems}

    def _start(self, title: str, kind: str, words: str, part: dict[str, Any]) -> Action:
        names = self.attached.names
        more = f", with {', '.join(inert.line(name, 40) for name in names[:2])}" if names else ""
        more += f" and {len(names) - 2} more" if len(names) > 2 else ""
        prompt = [{"type": "text", "text": words}, part]
        return _action(title + more, kind, "codex.turn.start", {"prompt": prompt})

    def _moving(self) -> Iterator[Action]:
        """What can be done to the turn and the proposal at hand."""
        held = self.recent.decided
        if held is not None and held.history:
            yield _codex(f"Codex: Undo last {held.history[-1].kind}", "codex.proposal.undo")
        if held is not None and held.undone:
            yield _codex("Codex: Redo", "codex.proposal.redo")
        turn = self.recent.turn
        if turn is None:
            return
        if turn.status == "running":
            yield _codex("Codex: Cancel the turn", "codex.turn.cancel")
        view = self.sessions.view(turn.turn_id)
        if view.todos if view else turn.todos:
            yield _codex("Codex: Show the plan", "codex.turn.todos")
        yield _codex("Codex: Show the output", "codex.turn.show")
        if self.sessions.proposals.open():
            yield _codex("Codex: Show the changes", "codex.proposal.show")

    def _attaching(self, uri: str, span: dict[str, Any]) -> Iterator[Action]:
        if span["start"] != span["end"]:
            title = "Codex: Attach this selection to the next turn"
            yield _action(title, "source.codex", "codex.prompt.attach", {"uri": uri, "range": span})
        else:
            title = "Codex: Attach this buffer to the next turn"
            yield _action(title, "source.codex", "codex.prompt.attach", {"uri": uri})
        if number := len(self.attached.names):
            yield _codex(f"Codex: Attach nothing to the next turn ({number} now)", "codex.prompt.detach")


def _lines(span: dict[str, Any]) -> tuple[int, int]:
    """The first and the last line that a range touches; where whole lines are selected it ends before the next."""
    first, end = span["start"]["line"], span["end"]
    return first, end["line"] - (end["character"] == 0 and end["line"] > first)


def _proposals(spots: list[Spot]) -> list[Held]:
    """The proposals of some hunks, each once."""
    return list({spot.held.proposal.proposal_id: spot.held for spot in spots}.values())


def _decisions(what: str, held: Held, ids: list[str] | None) -> Iterator[Action]:
    for verb, command in VERBS:
        yield _of(decide(f"Codex: {verb} {what}", command, held, ids))


def _told(request: Written) -> str:
    first, last = request.first + 1, request.last + 1
    where = f"line {first}" if first == last else f"lines {first} to {last}"
    return (
        f"{request.words}\n\n(The user wrote this request into the document that follows, {where}, as text that begins "
        "with `codex:`. It is no part of the document: remove it, with its comment marks, in the course of the work.)"
    )


def _action(title: str, kind: str, command: str, argument: dict[str, Any]) -> Action:
    return _of({"title": title, "command": command, "arguments": [argument]}, kind)


def _codex(title: str, command: str) -> Action:
    """An action whose command knows itself what it is about."""
    return _of({"title": title, "command": command}, "source.codex")


def _of(command: dict[str, Any], kind: str = "quickfix") -> Action:
    return {"title": command["title"], "kind": kind, "command": command}
