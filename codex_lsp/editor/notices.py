"""What an editor without a client of ours must be told in words: ends of turns, failures, what needs a reload."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from codex_lsp import inert
from codex_lsp.changes.proposal import File
from codex_lsp.editor.protocol import Protocol
from codex_lsp.errors import CodexLspError, UnknownProposal
from codex_lsp.settings import Settings
from codex_lsp.turns.proposals import Proposals
from codex_lsp.views.updates import Ended, Failure, Notice, Update

Level = Literal["error", "warning", "info"]

SHORT = 100
"""Characters of the agent's words in a message: Vim-likes ask for a key after one that is wider than the screen."""
MOST_NAMES = 5
"""Files that one message names."""
_TYPES = {"error": 1, "warning": 2, "info": 3}


class Notices:
    """``window/showMessage``, silent where a client of ours says it in its own way."""

    def __init__(self, proposals: Proposals, protocol: Protocol, settings: Callable[[], Settings]) -> None:
        self._proposals = proposals
        self._protocol = protocol
        self._settings = settings

    def tell(self, level: Level, text: str) -> None:
        """Says something; ``text`` is one line."""
        if self._settings().faces:
            self._protocol.notify("window/showMessage", {"type": _TYPES[level], "message": text})

    def hear(self, update: Update) -> None:
        """Tells how a turn ended, and what went wrong meanwhile."""
        match update:
            case Ended():
                level: Level = {"failed": "error", "cancelled": "warning"}.get(update.status, "info")  # type: ignore[assignment]
                self.tell(level, f"Codex: {self._end(update)}")
            case Notice(_, "error", text):
                self.tell("error", f"Codex: {inert.line(text)}")
            case _:
                pass

    def failed(self, error: CodexLspError) -> None:
        """Tells that a command failed, where the editor itself does not; the words are the error's own."""
        if not self._protocol.client.command_errors:
            self.tell("error", f"Codex: {in_words(error)}")

    def left(self, conflicted: int, left: Sequence[tuple[str, str]]) -> None:
        """Tells what of a decision did not come about: hunks in conflict, and paths with the reason."""
        told = [f"{inert.line(path)}: {inert.line(reason)}" for path, reason in left[:MOST_NAMES]]
        if len(left) > MOST_NAMES:
            told.append(f"and {len(left) - MOST_NAMES} more")
        if conflicted:
            told.insert(0, f"{_count(conflicted, 'hunk')} in conflict with your text stay to be decided")
        if told:
            self.tell("warning", f"Codex: {'; '.join(told)}")

    def reload(self, changed: Sequence[str], gone: Sequence[str]) -> None:
        """Tells which open documents are not what the disk holds now."""
        how = self._protocol.client.reload
        told = []
        if changed:
            told.append(
                f"{_names(changed)} changed on disk; read {_it(changed)} anew" + (f" ({how})" if how else "")
            )
        if gone:
            told.append(
                f"{_names(gone)} {'is' if len(gone) == 1 else 'are'} gone from disk; close {_it(gone)}"
            )
        if told:
            self.tell("warning", f"Codex: {'. '.join(told)}.")

    def _end(self, ended: Ended) -> str:
        told = []
        if ended.error is not None:
            told.append(in_words(ended.error))
        elif ended.status == "cancelled":
            told.append("cancelled.")
        elif ended.final_message:
            lines = [line for line in ended.final_message.splitlines() if line.strip()]
            told.append(inert.line(lines[0].strip(), SHORT) if lines else "done.")
        else:
            told.append("done.")
        told.append(self._waiting(ended.proposal_id))
        return " ".join(filter(None, told))

    def _waiting(self, proposal_id: str | None) -> str:
        """How much is to be decided."""
        try:
            files = self._proposals.get(proposal_id).proposal.files if proposal_id else ()
        except UnknownProposal:
            files = ()
        waiting = [count for file in files if (count := _pending(file))]
        if not waiting:
            return ""
        return f"({_count(sum(waiting), 'hunk')} in {_count(len(waiting), 'file')} to decide)"


def in_words(error: CodexLspError | Failure) -> str:
    """A failure with what to do about it, on one line."""
    hint = f" {inert.line(error.hint)}" if error.hint else ""
    return f"{inert.line(error.message)}{hint}"


def _pending(file: File) -> int:
    return sum(hunk.state in ("pending", "conflicted") for hunk in file.hunks)


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'s' * (number != 1)}"


def _names(paths: Sequence[str]) -> str:
    more = f" and {len(paths) - MOST_NAMES} more" if len(paths) > MOST_NAMES else ""
    return ", ".join(inert.line(path) for path in paths[:MOST_NAMES]) + more


def _it(paths: Sequence[str]) -> str:
    return "it" if len(paths) == 1 else "them"
