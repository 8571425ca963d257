"""How a turn ended, read from its events by one fixed table, and what it used.

| last word        | exit code or signal | outcome                                  |
|------------------|---------------------|------------------------------------------|
| turn.completed   | any                 | completed                                |
| turn.failed      | any                 | failed, with codex' message              |
| interrupted      | any                 | cancelled                                |
| neither          | any                 | failed, with the reason found on stderr  |
"""

from __future__ import annotations

import re
import signal
from dataclasses import dataclass
from typing import Final, Literal

from codex_lsp import inert
from codex_lsp.agent.events import (
    Event,
    Exited,
    ThreadStarted,
    Trouble,
    TurnCompleted,
    TurnFailed,
    TurnInterrupted,
    Usage,
)
from codex_lsp.agent.parsing import NO_MATTER
from codex_lsp.agent.version import Version
from codex_lsp.errors import (
    CodexLspError,
    CodexUnsupported,
    CodexUnusable,
    InvalidOption,
    NotAGitRepository,
    NotLoggedIn,
    ThreadArchived,
    ThreadBusy,
    UnknownThread,
)
from codex_lsp.errors import (
    TurnFailed as Failed,
)

CUMULATIVE_SINCE: Final = Version(0, 80)
"""From here on codex reports what the whole thread has used, before it what this run has used."""

_LONGEST_MESSAGE = 4000
_BACKTRACE = "\nStack backtrace:\n"
_LAST_WORDS = 8000  # of stderr: what was said long before the end is not the reason for it


@dataclass(frozen=True, slots=True)
class Outcome:
    """How the turn ended. ``error`` is None exactly when it has not failed."""

    status: Literal["completed", "failed", "cancelled"]
    error: CodexLspError | None
    usage: Usage | None
    """As codex reported it; see ``usage_of_turn``."""
    thread_id: str | None
    """The thread that codex really worked in: compare it with the one that was asked for."""


@dataclass(frozen=True, slots=True)
class _Cause:
    found: re.Pattern[str]
    kind: type[CodexLspError]
    message: str | None
    """What to say; None says what codex said."""
    hint: str | None
    names: tuple[str, ...]
    """Codex' own names for it (``codexErrorInfo``)."""


def _cause(
    found: str,
    kind: type[CodexLspError],
    message: str | None = None,
    hint: str | None = None,
    *names: str,
) -> _Cause:
    return _Cause(re.compile(found, re.IGNORECASE | re.MULTILINE), kind, message, hint, names)


# What codex 0.47 to 0.169 says, first match wins. Wording changes between versions: match on little.
_CAUSES: Final = (
    _cause(
        r"not inside a trusted directory",
        NotAGitRepository,
        "The folder is not inside a git work tree.",
        'Set the option gitCheck to "skip" to work there all the same.',
    ),
    _cause(
        r"no rollout found for thread|thread not (?:found|loaded)|invalid thread id",
        UnknownThread,
        "Codex has no such thread.",
        "Start a new one.",
    ),
    _cause(
        r"session \S+ is archived",
        ThreadArchived,
        "The thread is archived.",
        "Take it back into the list first (codex/thread/archive with archived: false), or start a new one.",
    ),
    _cause(
        r"unknown variant `[a-z]+/[A-Za-z/]+`",
        CodexUnsupported,
        "This codex is too old for that.",
        "Install a newer codex.",
    ),
    _cause(
        r"already has an active writer",
        ThreadBusy,
        "Another codex is working in this thread.",
        "End it there, or fork the thread.",
    ),
    _cause(
        r"401 unauthorized|not logged in|account authentication required|(?:invalid|incorrect) api key"
        r"|missing environment variable",
        NotLoggedIn,
        None,
        "Run `codex login`, or set the key that your provider needs where the editor is started.",
        "unauthorized",
    ),
    _cause(
        r"usage limit|insufficient_quota|quota exceeded",
        Failed,
        None,
        "Wait for the limit to be lifted, or use another account or model.",
        "usageLimitExceeded",
        "rateLimitExceeded",
        "sessionBudgetExceeded",
    ),
    _cause(
        r"context window|context_length_exceeded",
        Failed,
        None,
        "Start a new thread, or attach less.",
        "contextWindowExceeded",
    ),
    _cause(r"no prompt provided", InvalidOption, "The prompt is empty."),
    _cause(
        r"input exceeds the maximum length",
        InvalidOption,
        "The prompt is longer than codex takes.",
        "Attach less text; files can be named instead of quoted.",
    ),
    _cause(r"output schema file", InvalidOption, hint="Check the option outputSchema."),
    _cause(r"unknown feature flag", InvalidOption),
    _cause(
        r"error loading config|failed to (?:load|parse|read) config",
        CodexUnusable,
        hint="Check config.toml in CODEX_HOME and the options of the turn.",
    ),
    _cause(r"required mcp servers failed", Failed, hint="Check the MCP servers in codex' config."),
    _cause(
        r"^error: (?:unexpected argument|invalid value|the argument|unrecognized subcommand)",
        InvalidOption,
        hint="This codex does not know an option of the turn.",
    ),
    _cause(
        r"error while loading shared libraries|exec format error",
        CodexUnusable,
        hint="Install codex for this system.",
    ),
    _cause(
        r"\bbwrap: |\blandlock\b",
        CodexUnusable,
        None,
        "The sandbox cannot be set up here; run codex-lsp doctor.",
        "sandboxError",
    ),
)


class Fold:
    """Takes the events of a run in order; answers how the turn ended."""

    def __init__(self) -> None:
        self._completed: TurnCompleted | None = None
        self._failed: TurnFailed | None = None
        self._interrupted = False
        self._trouble = ""
        self._exited: Exited | None = None
        self._thread_id: str | None = None

    def take(self, event: Event) -> None:
        """Takes the next event; only those that tell how it went are of interest."""
        match event:
            case ThreadStarted():
                self._thread_id = event.thread_id
            case TurnCompleted():
                self._completed = event
            case TurnFailed():
                self._failed = event
            case TurnInterrupted():
                self._interrupted = True
            case Trouble():
                self._trouble = event.message
            case Exited():
                self._exited = event
            case _:
                pass

    def outcome(self) -> Outcome:
        """The outcome, from what has been taken until now."""
        if self._completed is not None:
            return Outcome("completed", None, self._completed.usage, self._thread_id)
        if self._interrupted:
            return Outcome("cancelled", None, None, self._thread_id)
        return Outcome("failed", self._error(), None, self._thread_id)

    def _error(self) -> CodexLspError:
        if self._failed is not None:
            said = self._failed.message or self._trouble
            named = next((cause for cause in _CAUSES if self._failed.cause in cause.names), None)
            if named is not None:
                return named.kind(named.message or _short(said), hint=named.hint)
            return explained(said) or Failed(_short(said) or "The turn failed and codex did not say why.")
        end = self._exited
        tail = end.stderr_tail if end else ""
        known = explained(self._trouble) or explained(tail[-_LAST_WORDS:])
        if known:
            return known
        detail = inert.output(tail[-_LAST_WORDS:].strip())
        last = self._trouble or _last_line(tail)
        because = f": {_short(last)}" if last else "."
        return Failed(
            f"Codex ended before the turn did ({_how(end)}){because}",
            detail=detail or None,
        )


def outcome(events: list[Event]) -> Outcome:
    """The outcome of a whole run."""
    fold = Fold()
    for event in events:
        fold.take(event)
    return fold.outcome()


def usage_of_turn(version: Version, reported: Usage, previous: Usage | None) -> Usage:
    """What one turn used, given what codex reported and the last report for the same thread (a fork's: its parent's).

    Where the sum has become smaller (codex dropped history) the report is taken as it is.
    """
    if previous is None or version < CUMULATIVE_SINCE:
        return reported
    used = Usage(
        input_tokens=reported.input_tokens - previous.input_tokens,
        cached_input_tokens=reported.cached_input_tokens - previous.cached_input_tokens,
        output_tokens=reported.output_tokens - previous.output_tokens,
        reasoning_output_tokens=reported.reasoning_output_tokens - previous.reasoning_output_tokens,
        cache_write_input_tokens=reported.cache_write_input_tokens - previous.cache_write_input_tokens,
    )
    counts = (
        used.input_tokens,
        used.cached_input_tokens,
        used.output_tokens,
        used.reasoning_output_tokens,
        used.cache_write_input_tokens,
    )
    return reported if min(counts) < 0 else used


def explained(said: str) -> CodexLspError | None:
    """The failure that some words of codex' stand for, if we know them."""
    for cause in _CAUSES:
        found = cause.found.search(said)
        if found:
            return cause.kind(cause.message or _short(_line_at(said, found.start())), hint=cause.hint)
    return None


def _how(end: Exited | None) -> str:
    if end is None:
        return "no exit seen"
    if end.returncode >= 0:
        return f"exit code {end.returncode}"
    try:
        return f"signal {signal.Signals(-end.returncode).name}"
    except ValueError:
        return f"signal {-end.returncode}"


def _line_at(text: str, at: int) -> str:
    return text[text.rfind("\n", 0, at) + 1 :].partition("\n")[0]


def _last_line(text: str) -> str:
    lines = text.partition(_BACKTRACE)[0].splitlines()
    return next((line for line in reversed(lines) if line.strip() and NO_MATTER not in line), "")


def _short(text: str) -> str:
    return inert.output(text.strip())[:_LONGEST_MESSAGE]
