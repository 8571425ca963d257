"""How a turn ended is read from its events by one table, and its usage from two reports."""

from __future__ import annotations

import pytest
from codex_lsp import errors
from codex_lsp.agent.events import Event, Exited, ThreadStarted, Trouble, TurnCompleted, TurnFailed, Usage
from codex_lsp.agent.outcome import Outcome, outcome, usage_of_turn
from codex_lsp.agent.version import Version

USAGE = Usage(10, 5, 3)


@pytest.mark.parametrize("returncode", [0, 1, 101, -2, -9])
def test_a_completed_turn_is_completed_whatever_became_of_the_process(returncode: int):
    """PF-17"""
    events: list[Event] = [
        ThreadStarted("t"),
        Trouble("Reconnecting... 1/5"),
        TurnCompleted(USAGE),
        Exited(returncode, "thread 'main' panicked"),
    ]
    assert outcome(events) == Outcome("completed", None, USAGE, "t")


@pytest.mark.parametrize("returncode", [0, 1, -9])
def test_a_failed_turn_is_failed_with_the_message_of_codex(returncode: int):
    """PF-17"""
    told = outcome([Trouble("first"), TurnFailed("the model said no"), Exited(returncode, "")])
    assert told.status == "failed"
    assert isinstance(told.error, errors.TurnFailed)
    assert told.error.message == "the model said no"


@pytest.mark.parametrize(
    ("returncode", "how"), [(0, "exit code 0"), (3, "exit code 3"), (-9, "SIGKILL"), (-250, "signal 250")]
)
def test_a_turn_without_a_last_word_is_never_completed(returncode: int, how: str):
    """PF-17"""
    told = outcome([ThreadStarted("t"), Exited(returncode, "one\nlast words \x1b[0m\n")])
    assert told.status == "failed"
    assert told.thread_id == "t"
    assert isinstance(told.error, errors.TurnFailed)
    assert how in told.error.message
    assert "last words" in told.error.message
    assert "\x1b" not in told.error.message


def test_the_last_words_are_those_that_say_something():
    noise = "ERROR codex_app_server: No bwrap. Codex will use the bundled bubblewrap in the meantime."
    told = outcome(
        [Exited(1, f"the reason\n{noise}\n\nStack backtrace:\n   0: <unknown>\n   1: <unknown>\n")]
    )
    assert told.error
    assert told.error.message == "Codex ended before the turn did (exit code 1): the reason"
    told = outcome([Exited(137, noise)])
    assert told.error
    assert told.error.message == "Codex ended before the turn did (exit code 137)."


def test_nothing_at_all_is_a_failure():
    told = outcome([])
    assert told.status == "failed"
    assert told.error


@pytest.mark.parametrize(
    ("stderr", "kind"),
    [
        ("Not inside a trusted directory and --skip-git-repo-check was not specified.", "notAGitRepository"),
        (
            "Error: thread/resume: thread/resume failed: no rollout found for thread id 01 (code -32600)",
            "unknownThread",
        ),
        ("Error: thread/resume: ... already has an active writer (code -32600)", "threadBusy"),
        (
            "Error: thread/resume: session 01-2 is archived. Run …\n\nStack backtrace:\n   0: <unknown>",
            "threadArchived",
        ),
        ("No prompt provided via stdin.", "invalidOption"),
        (
            "Error: turn/start: failed: Input exceeds the maximum length of 1048576 characters.",
            "invalidOption",
        ),
        ("Failed to read output schema file /x: No such file", "invalidOption"),
        ("Output schema file /x is not valid JSON: expected value", "invalidOption"),
        ("Error loading config.toml: unknown variant `nope`", "codexUnusable"),
        ("Error: required MCP servers failed to initialize: x: boom", "turnFailed"),
        ("error: unexpected argument '--frob' found\n\nUsage: codex exec", "invalidOption"),
        ("codex: error while loading shared libraries: libfoo.so", "codexUnusable"),
    ],
)
def test_what_stderr_says_becomes_a_kind_of_failure(stderr: str, kind: str):
    told = outcome([Exited(1, f"WARNING: proceeding\n{stderr}\n")])
    assert told.error
    assert told.error.kind == kind
    assert told.error.message
    assert "WARNING" not in told.error.message


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ("unexpected status 401 Unauthorized: Missing bearer, url: http://x", "notLoggedIn"),
        ("Missing environment variable: `MY_KEY`.", "notLoggedIn"),
        ("You’ve hit your usage limit. Try again later.", "turnFailed"),
        ("Your input exceeds the context window of this model.", "turnFailed"),
    ],
)
def test_what_a_failed_turn_says_becomes_a_kind_of_failure_with_a_hint(message: str, kind: str):
    told = outcome([TurnFailed(message), Exited(1, "")])
    assert told.error
    assert told.error.kind == kind
    assert told.error.message == message
    assert told.error.hint


def test_newer_codex_reports_what_the_thread_has_used_and_we_what_the_turn_has():
    total, before = Usage(300, 30, 60, 6, 3), Usage(200, 20, 40, 4, 2)
    assert usage_of_turn(Version(0, 163), total, before) == Usage(100, 10, 20, 2, 1)
    assert usage_of_turn(Version(0, 163), total, None) == total
    assert usage_of_turn(Version(0, 75), total, before) == total
    assert usage_of_turn(Version(0, 163), before, total) == before
