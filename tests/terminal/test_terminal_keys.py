"""Deciding hunk by hunk at a terminal: every key does what the help says, and nothing else."""

from typing import Any

import pytest
from codex_lsp.terminal import codes
from tests.terminal.scenarios import file, hunk, message, proposal, scenario
from tests.terminal.stand import Stand
from tests.terminal.terminal import Terminal

ASK = "]? "


def plan(*files: dict[str, Any], **fields: Any) -> dict[str, Any]:
    given = files or (file("greet.py", hunk("h1"), hunk("h2"), hunk("h3")), file("b.py", hunk("h4")))
    return scenario(message("Done."), proposals=(proposal(*given),), **fields)


def decisions(stand: Stand) -> list[tuple[str, list[str]]]:
    made = []
    for entry in stand.asked:
        method = entry.get("method", "")
        if method.startswith("codex/proposal/") and method != "codex/proposal/read":
            made.append((method.rsplit("/", 1)[1], entry["params"].get("hunkIds", [])))
    return made


def answer(terminal: Terminal, keys: str) -> str:
    drawn = ""
    for key in keys.split():
        drawn += terminal.expect(ASK)
        terminal.type(key)
    return drawn


@pytest.mark.parametrize(
    ("keys", "made"),
    [
        ("y n y n", [("accept", ["h1"]), ("reject", ["h2"]), ("accept", ["h3"]), ("reject", ["h4"])]),
        ("y a q", [("accept", ["h1"]), ("accept", ["h2", "h3"])]),
        ("d y", [("reject", ["h1", "h2", "h3"]), ("accept", ["h4"])]),
        ("s a q", [("accept", ["h2", "h3"])]),
        ("q", []),
        ("y u n q", [("accept", ["h1"]), ("undo", []), ("reject", ["h1"])]),
        ("n u y q", [("reject", ["h1"]), ("undo", []), ("accept", ["h1"])]),
        ("y s n u q", [("accept", ["h1"]), ("reject", ["h3"]), ("undo", [])]),
        ("? x y q", [("accept", ["h1"])]),
        ("u y q", [("accept", ["h1"])]),
    ],
)
def test_keys(stand: Stand, keys: str, made: list[tuple[str, list[str]]]) -> None:
    terminal = stand.terminal(plan(), "turn", "do it")
    answer(terminal, keys)
    assert terminal.end() == codes.COMPLETED
    assert decisions(stand) == made


def test_each_hunk_is_shown_with_its_place_before_it_is_asked(stand: Stand) -> None:
    terminal = stand.terminal(plan(), "turn", "do it")
    first = terminal.expect(ASK)
    assert "(1/4)" in first and "- " in first and "# h1" in first and "# h2" not in first
    terminal.type("y")
    assert "(2/4)" in (second := terminal.expect(ASK)) and "# h2" in second
    terminal.type("?")
    assert "u - undo" in terminal.expect(ASK)
    terminal.type("q")
    assert terminal.end() == codes.COMPLETED
    assert "3 hunks undecided. To decide: codex-lsp review p-1" in terminal.seen


def test_an_empty_line_decides_nothing(stand: Stand) -> None:
    terminal = stand.terminal(plan(), "turn", "do it")
    terminal.expect(ASK)
    terminal.type("")
    terminal.expect(ASK)
    terminal.type("q")
    terminal.end()
    assert decisions(stand) == []


def test_a_sensitive_file_is_asked_with_a_warning_and_accepted_only_by_name(stand: Stand) -> None:
    """PT-05"""
    terminal = stand.terminal(plan(file(".envrc", hunk("h1"), sensitive=True)), "turn", "do it")
    drawn = terminal.expect(ASK)
    assert "⚠ sensitive" in drawn and "accept this sensitive change" in drawn
    terminal.type("y")
    assert terminal.end() == codes.COMPLETED
    assert stand.params("codex/proposal/accept") == [
        {"proposalId": "p-1", "hunkIds": ["h1"], "includeSensitive": True}
    ]


def test_a_blocked_file_is_never_asked(stand: Stand) -> None:
    """PG-05"""
    blocked = file(".git/hooks/post-commit", hunk("h1"), blocked="inside .git", state="blocked")
    terminal = stand.terminal(plan(blocked, file("a.py", hunk("h2"))), "turn", "do it")
    assert "# h2" in terminal.expect(ASK)
    terminal.type("y")
    assert terminal.end() == codes.COMPLETED
    assert decisions(stand) == [("accept", ["h2"])]


def test_a_conflict_is_told_left_pending_and_ends_with_5(stand: Stand) -> None:
    terminal = stand.terminal(plan(clashes={"h1": "you changed these lines"}), "turn", "do it")
    answer(terminal, "y y q")
    assert terminal.end() == codes.CONFLICTS
    assert "✗ not accepted: you changed these lines" in terminal.seen
    assert decisions(stand) == [("accept", ["h1"]), ("accept", ["h2"])], "it is not asked again and again"


def test_a_conflict_that_is_rejected_afterwards_is_settled(stand: Stand) -> None:
    reopened = plan(file("a.py", hunk("h1", state="conflicted", conflict="it clashes")))
    reopened["turns"] = [{"turnId": "1", "proposalId": "p-1", "proposalState": "open", "status": "completed"}]
    terminal = stand.terminal(reopened, "review")
    assert "✗ conflict: it clashes" in terminal.expect(ASK)
    terminal.type("n")
    assert terminal.end() == codes.COMPLETED


def test_a_cut_hunk_can_be_printed_whole(stand: Stand) -> None:
    """RN-06"""
    lines = [f"+line {n}" for n in range(300)]
    terminal = stand.terminal(plan(file("a.py", hunk("h1", lines=lines))), "turn", "do it")
    drawn = terminal.expect("[y,n,a,d,s,p,q,?]? ")
    assert "… 100 more lines" in drawn and "line 299" not in drawn
    terminal.type("p")
    assert "line 299" in terminal.expect(ASK)
    terminal.type("n")
    assert terminal.end() == codes.COMPLETED


@pytest.mark.parametrize(("key", "code"), [(b"\x03", codes.CANCELLED), (b"\x04", codes.COMPLETED)])
def test_ctrl_c_and_the_end_of_input_leave_the_rest_pending(stand: Stand, key: bytes, code: int) -> None:
    terminal = stand.terminal(plan(), "turn", "do it")
    answer(terminal, "y")
    terminal.expect(ASK)
    terminal.press(key)
    assert terminal.end() == code
    assert decisions(stand) == [("accept", ["h1"])]
    assert "3 hunks undecided" in terminal.seen and stand.params("exit")


def test_ctrl_c_while_the_turn_runs_cancels_it(stand: Stand) -> None:
    """PF-11"""
    running = plan()
    del running["ended"]
    terminal = stand.terminal(running, "turn", "do it")
    terminal.expect("Ctrl-C cancels")
    terminal.press(b"\x03")
    assert terminal.end() == codes.CANCELLED
    assert len(stand.params("codex/turn/cancel")) == 1
    assert terminal.raw.endswith(b"\x1b[?25h") or b"\x1b[?25h" in terminal.raw.rsplit(b"\x1b[?25l", 1)[1]


def test_ctrl_c_while_the_prompt_is_typed_ends_it_before_anything_starts(stand: Stand) -> None:
    terminal = stand.terminal(plan(), "turn", "-")
    terminal.expect("The prompt, then Ctrl-D:")
    terminal.type("half a thought")
    terminal.press(b"\x03")
    assert terminal.end(5) == codes.CANCELLED
    assert not stand.asked


def test_hostile_names_and_lines_are_shown_inert_before_they_are_decided(stand: Stand) -> None:
    """RN-01, RN-02, RN-05"""
    name = "a\x1b]0;pwned\x07\n[red]b\u202e.py"
    terminal = stand.terminal(plan(file(name, hunk("h1", lines=["+x\x1b[2J\x9b1m\u2066"]))), "turn", "do it")
    drawn = terminal.expect(ASK)
    terminal.type("q")
    terminal.end()
    assert "a␛]0;pwned␇␊[red]b⟨U+202E⟩.py" in drawn and "x␛[2J⟨U+009B⟩1m⟨U+2066⟩" in drawn
    assert b"\x1b]" not in terminal.raw and b"\x1b[2J" not in terminal.raw


def test_review_asks_again_about_what_was_left(stand: Stand) -> None:
    left = plan()
    left["turns"] = [{"turnId": "1", "proposalId": "p-1", "proposalState": "open", "status": "completed"}]
    terminal = stand.terminal(left, "review")
    answer(terminal, "a y")
    assert terminal.end() == codes.COMPLETED
    assert "All decided. To take the last decision back: codex-lsp review --undo p-1" in terminal.seen
