"""``codex-lsp turn`` and ``review`` on pipes: what is printed, what is asked of the daemon, how it ends."""

import json
import os
import signal
import subprocess
import time
from typing import Any

import pytest
from codex_lsp.terminal import codes
from tests.terminal.scenarios import START, command, ended, file, hunk, message, proposal, scenario, todos
from tests.terminal.stand import Stand

WORK = (todos(("Read", "completed")), *command("c", "bash -lc ls", "greet.py\n"), message("Done."))


def two_files() -> dict[str, Any]:
    return proposal(file("greet.py", hunk("h1"), hunk("h2")), file(".envrc", hunk("h3"), sensitive=True))


def wait_for_log(stand: Stand, method: str) -> None:
    deadline = time.monotonic() + 15
    while not stand.params(method):
        assert time.monotonic() < deadline, f"{method} never came"
        time.sleep(0.02)


def test_a_turn_is_shown_and_its_proposal_left_pending_where_nobody_can_be_asked(stand: Stand) -> None:
    done = stand.run(scenario(*WORK, proposals=(two_files(),)), "turn", "do it")
    out = done.stdout.decode()
    assert done.returncode == codes.COMPLETED and done.stderr == b""
    for words in (
        "codex room overlay",
        "✔ Read",
        "$ ls",
        "│ greet.py",
        "Done.",
        "1,200 tokens in (800 cached), 60 out",
        "--resume thread-1",
        "pending sensitive",
        "Nobody can be asked here",
        "3 hunks undecided. To decide: codex-lsp review p-1",
    ):
        assert words in out
    assert out.index("codex room overlay") < out.index("✔ Read"), "the heading comes first"
    assert "\x1b" not in out
    assert not stand.params("codex/proposal/accept")


def test_accept_all_leaves_what_is_sensitive_and_says_so(stand: Stand) -> None:
    """PT-05"""
    done = stand.run(scenario(*WORK, proposals=(two_files(),)), "turn", "--accept", "all", "do it")
    out = done.stdout.decode()
    assert done.returncode == codes.COMPLETED
    assert stand.params("codex/proposal/accept") == [{"proposalId": "p-1"}]
    assert "Accepted 2 hunks." in out and "! left: .envrc: sensitive" in out and "1 hunk undecided" in out


@pytest.mark.parametrize("json_flag", [(), ("--json",)])
def test_conflicts_when_accepting_end_with_5(stand: Stand, json_flag: tuple[str, ...]) -> None:
    plan = scenario(proposals=(two_files(),), clashes={"h2": "you changed these lines"})
    done = stand.run(plan, "turn", "--accept", "all", *json_flag, "do it")
    assert done.returncode == codes.CONFLICTS
    assert b"you changed these lines" in done.stdout


def test_json_is_every_notification_then_the_proposal_and_nothing_else(stand: Stand) -> None:
    given = two_files()
    plumbing = ["textDocument/publishDiagnostics", {"uri": "file:///a", "diagnostics": []}]
    done = stand.run(scenario(plumbing, *WORK, proposals=(given,)), "turn", "--json", "do it")
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line.get("method") for line in lines] == [m for m, _ in WORK] + ["codex/turn/ended", None]
    assert [line["params"] for line in lines[: len(WORK)]] == [params for _, params in WORK]
    assert lines[-1] == {"proposal": given}
    assert done.returncode == codes.COMPLETED and done.stderr == b""


def test_json_lines_are_inert_ascii(stand: Stand) -> None:
    """RN-01"""
    done = stand.run(scenario(message("\x1b]0;x\x07\u202e é")), "turn", "--json", "do it")
    assert done.stdout.isascii() and b"\x1b" not in done.stdout
    assert json.loads(done.stdout.splitlines()[-1]) == {"proposal": None}


def test_json_with_an_output_schema_is_the_object_alone(stand: Stand) -> None:
    schema = stand.folder / "schema.json"
    schema.write_text('{"type": "object"}')
    plan = {**scenario(*WORK), "ended": ended(structuredOutput={"answer": 42}, finalMessage='{"answer":42}')}
    plan["proposals"] = {"p-1": two_files()}
    plan["ended"]["proposalId"] = "p-1"
    options = ("--json", "--output-schema", str(schema))
    done = stand.run(plan, "turn", *options, "what is it")
    assert json.loads(done.stdout) == {"answer": 42} and done.returncode == codes.COMPLETED
    assert not stand.params("codex/proposal/accept")
    plan["clashes"] = {"h2": "no"}
    done = stand.run(plan, "turn", *options, "--accept", "all", "what is it")
    assert json.loads(done.stdout) == {"answer": 42} and done.returncode == codes.CONFLICTS
    assert stand.params("codex/proposal/accept") == [{"proposalId": "p-1"}]
    assert stand.params("codex/turn/start")[0]["options"] == {"outputSchema": {"type": "object"}}


@pytest.mark.parametrize("arguments", [("-",), ()])
def test_the_prompt_comes_from_stdin_as_it_is(stand: Stand, arguments: tuple[str, ...]) -> None:
    done = stand.run(scenario(), "turn", *arguments, stdin="--fix it\nüber\n".encode())
    assert done.returncode == codes.COMPLETED
    assert stand.params("codex/turn/start")[0]["prompt"] == "--fix it\nüber\n"


@pytest.mark.parametrize("given", [b"", b" \n", b"\xff\xfe"])
def test_a_prompt_that_is_no_text_is_refused_before_anything_starts(stand: Stand, given: bytes) -> None:
    done = stand.run(scenario(), "turn", "-", stdin=given)
    assert done.returncode == codes.USAGE and b"prompt" in done.stderr
    assert not stand.asked


def test_a_stdin_that_is_closed_is_no_prompt_and_nobody_to_ask(stand: Stand) -> None:
    argv = stand.argv(scenario(*WORK, proposals=(two_files(),)), "turn")
    for more, code in ([], codes.USAGE), (["do it"], codes.COMPLETED):
        shell = ["sh", "-c", 'exec "$@" <&-', "sh", *argv, *more]
        done = subprocess.run(shell, capture_output=True, timeout=30, cwd=stand.folder)
        assert done.returncode == code
    assert b"Nobody can be asked here" in done.stdout


def test_a_terminal_that_is_not_utf_8_shows_less_and_ends_nothing(stand: Stand) -> None:
    plan = scenario(*WORK, message("über ✔"), proposals=(two_files(),))
    done = stand.run(plan, "turn", "do it", env={**os.environ, "PYTHONIOENCODING": "ascii:strict"})
    assert done.returncode == codes.COMPLETED and b"? Read" in done.stdout and b"?ber" in done.stdout


def test_the_handshake_is_an_editors_and_the_goodbye_orderly(stand: Stand) -> None:
    stand.run(scenario(), "turn", "do it")
    methods = [m["method"] for m in stand.asked]
    assert methods == ["initialize", "initialized", "codex/turn/start", "shutdown", "exit"]
    hello = stand.params("initialize")[0]
    assert hello["rootUri"] == stand.folder.as_uri() and hello["processId"] > 0
    ours = {"questions": True, "faces": False}
    assert hello["initializationOptions"] == {"codex": ours}
    stand.run(scenario(), "turn", "--trust", "do it")
    assert stand.params("initialize")[1]["initializationOptions"] == {"codex": {**ours, "trust": "trusted"}}


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("notAGitRepository", codes.REFUSED),
        ("notTrusted", codes.REFUSED),
        ("roomUnavailable", codes.REFUSED),
        ("codexNotFound", codes.NO_CODEX),
        ("notLoggedIn", codes.NO_CODEX),
        ("invalidOption", codes.USAGE),
    ],
)
def test_a_refusal_says_what_and_what_to_do_and_ends_with_its_code(
    stand: Stand, kind: str, code: int
) -> None:
    error = {"kind": kind, "message": "no [bold]\x1b[2J\n", "hint": "try --this"}
    done = stand.run({**scenario(), "start_error": error}, "turn", "do it")
    said = done.stderr.decode()
    assert done.returncode == code
    assert "no [bold]␛[2J␊" in said and "try --this" in said and "\x1b" not in said


@pytest.mark.parametrize(
    ("problem", "code"), [("turnFailed", codes.FAILED), ("notLoggedIn", codes.NO_CODEX), (None, codes.FAILED)]
)
def test_a_failed_turn_says_why_and_keeps_what_it_had_changed(
    stand: Stand, problem: str | None, code: int
) -> None:
    error = {"kind": problem, "message": "the model gave up", "hint": "ask again"} if problem else None
    plan = scenario(*WORK, proposals=(two_files(),))
    plan["ended"] = ended(status="failed", proposalId="p-1", **({"error": error} if error else {}))
    done = stand.run(plan, "turn", "--accept", "all", "do it")
    assert done.returncode == code
    assert (b"the model gave up" if problem else b"the turn failed") in done.stderr
    assert b"codex-lsp review p-1" in done.stdout and not stand.params("codex/proposal/accept")


def test_a_daemon_that_dies_is_told_with_its_last_words(stand: Stand) -> None:
    plan = {**scenario(*WORK), "die": "Traceback: \x1b[2Jboom\n"}
    done = stand.run(plan, "turn", "do it")
    said = done.stderr.decode()
    assert done.returncode == codes.FAILED
    assert "status 7" in said and "boom" in said and "\x1b" not in said


def test_the_daemons_own_requests_are_answered(stand: Stand) -> None:
    ask = [
        ["workspace/configuration", {"items": [{"section": "codex"}, {"section": "x"}]}],
        ["window/showMessageRequest", {"type": 1, "message": "?", "actions": [{"title": "Yes"}]}],
        ["window/workDoneProgress/create", {"token": 1}],
        ["workspace/applyEdit", {"edit": {}}],
        ["workspace/codeLens/refresh", None],
        ["brand/new", {}],
    ]
    done = stand.run({**scenario(), "ask": ask}, "turn", "do it")
    assert done.returncode == codes.COMPLETED
    answers = {m["id"]: m for m in stand.asked if "method" not in m}
    assert [answers[f"ask-{n}"].get("result", "none") for n in (0, 1, 2, 4)] == [
        [None, None],
        None,
        None,
        None,
    ]
    assert answers["ask-3"]["result"]["applied"] is False
    assert answers["ask-5"]["error"]["code"] == -32601


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_cancels_the_turn_and_waits_for_its_end(stand: Stand, number: int) -> None:
    """PR-29"""
    plan = scenario(*WORK, proposals=(two_files(),))
    del plan["ended"]
    plan["cancelled"] = {"proposalId": "p-1"}
    process = stand.start(plan, "turn", "do it")
    wait_for_log(stand, "codex/turn/start")
    process.send_signal(number)
    out, err = process.communicate(timeout=20)
    assert process.returncode == codes.CANCELLED
    assert stand.params("codex/turn/cancel") == [{"turnId": START["turnId"]}]
    assert b"cancelled" in err and b"codex-lsp review p-1" in out
    assert stand.params("exit"), "the daemon was told to end, not killed"


def test_a_second_ctrl_c_ends_the_daemon_at_once(stand: Stand) -> None:
    plan = {**scenario(), "never_cancels": True}
    del plan["ended"]
    process = stand.start(plan, "turn", "do it")
    wait_for_log(stand, "codex/turn/start")
    process.send_signal(signal.SIGINT)
    wait_for_log(stand, "codex/turn/cancel")
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=5)
    assert process.returncode == codes.CANCELLED and b"ended at once" in err
    assert not stand.params("exit")


@pytest.mark.parametrize("command", [("turn", "do it"), ("review",)])
def test_a_daemon_that_hangs_can_be_ended_too(stand: Stand, command: tuple[str, ...]) -> None:
    process = stand.start({**scenario(), "never_starts": True}, *command)
    wait_for_log(stand, "initialize")
    process.send_signal(signal.SIGINT)
    process.send_signal(signal.SIGTERM)
    _, err = process.communicate(timeout=5)
    assert process.returncode == codes.CANCELLED and b"ended at once" in err


@pytest.mark.parametrize("arguments", [("--json",), ()])
def test_a_reader_that_goes_away_ends_the_turn_quietly(stand: Stand, arguments: tuple[str, ...]) -> None:
    plan = scenario(*[message("x" * 200)] * 2000)
    read, write = os.pipe()
    process = stand.start(plan, "turn", *arguments, "do it", stdin=subprocess.DEVNULL, stdout=write)
    os.close(write)
    os.read(read, 10)
    os.close(read)
    _, err = process.communicate(timeout=20)
    assert process.returncode == codes.CANCELLED and err == b""


def test_review_shows_what_is_open_and_only_that(stand: Stand) -> None:
    turns = [
        {
            "turnId": "3",
            "status": "completed",
            "prompt": "new \x1b[2J",
            "proposalId": "p-1",
            "proposalState": "open",
        },
        {
            "turnId": "2",
            "status": "completed",
            "prompt": "old",
            "proposalId": "p-0",
            "proposalState": "decided",
        },
        {"turnId": "1", "status": "failed", "prompt": "none"},
    ]
    plan = {**scenario(proposals=(two_files(),)), "turns": turns}
    listed = stand.run(plan, "review", "--list").stdout.decode()
    assert "p-1" in listed and "new ␛[2J" in listed and "p-0" not in listed
    shown = stand.run(plan, "review", "--accept", "none")
    assert b"3 hunks undecided" in shown.stdout and shown.returncode == codes.COMPLETED
    assert json.loads(stand.run(plan, "review", "--json").stdout)["proposal"]["proposalId"] == "p-1"
    accepted = stand.run(plan, "review", "--accept", "all", "p-1")
    assert b"Accepted 2 hunks." in accepted.stdout
    assert stand.run(plan, "review", "p-9").returncode == codes.USAGE
    empty = stand.run({**plan, "turns": []}, "review")
    assert b"No proposal of this folder waits" in empty.stdout and empty.returncode == codes.COMPLETED


def test_review_takes_the_last_decision_back(stand: Stand) -> None:
    turns = [
        {"turnId": "3", "status": "completed", "prompt": "x", "proposalId": "p-1", "proposalState": "decided"}
    ]
    plan = {**scenario(proposals=(two_files(),)), "turns": turns}
    done = stand.run(plan, "review", "--undo")
    assert stand.params("codex/proposal/undo") == [{"proposalId": "p-1"}]
    assert done.returncode == codes.CONFLICTS and b"nothing to undo" in done.stderr
