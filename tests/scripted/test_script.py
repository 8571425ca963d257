"""Scripts: what their text means, and what is said about one that means nothing."""

import pytest
from codex_lsp.errors import BadInput
from codex_lsp.scripted import script, steps
from codex_lsp.scripted.server import load, shipped
from codex_lsp.scripted.steps import (
    Call,
    Drop,
    Fail,
    Incomplete,
    Patch,
    Plan,
    Raw,
    Reason,
    Run,
    Say,
    Status,
    Wait,
)


def one_step(text: str) -> steps.Step:
    return script.parse(f"[[turn]]\n[[turn.step]]\n{text}").turns[0].steps[0]


def test_actions_stand_in_the_order_in_which_they_are_written() -> None:
    step = one_step('wait = 1\nrun = ["a", "b"]\nsay = "c"\nreason = "d"\ndrop = true\npatch = "e"')
    assert step.actions == (Wait(1.0), Run("a"), Run("b"), Say("c"), Reason("d"), Drop(), Patch("e\n"))


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ('say = { text = "x", repeat = 3 }', Say("x", 3)),
        (
            'plan = [{ step = "a", status = "completed" }, { step = "b" }]',
            Plan((("a", "completed"), ("b", "pending"))),
        ),
        ('run = { command = "make", limit = 5 }', Run("make", 5.0)),
        ('run = { command = "make", escalate = "May I?" }', Run("make", 30.0, "May I?")),
        ('call = "ping"', Call("ping", None, {})),
        (
            'call = { server = "s", tool = "t", arguments = { a = [1, { b = true }] } }',
            Call("t", "s", {"a": [1, {"b": True}]}),
        ),
        ('item = { type = "web_search_call", id = "w" }', Raw({"type": "web_search_call", "id": "w"})),
        ("drop = 100", Drop(100)),
        ("drop = { after = 0, times = 2 }", Drop(0, 2)),
    ],
)
def test_every_action_can_be_written(text: str, action: steps.Action) -> None:
    assert one_step(text).actions == (action,)


def test_a_whole_response_has_settings() -> None:
    step = one_step(
        'status = { code = 429, retry_after = 2, times = 1 }\nfail = "rate_limit_exceeded"\nstream = 5\nrepeat = 7\n'
        "usage = { input = 1, cached = 2, output = 3, reasoning = 4 }"
    )
    assert isinstance(step.status, Status)
    assert (step.status.code, step.status.retry_after, step.status.times) == (429, 2.0, 1)
    assert isinstance(step.ending, Fail)
    assert step.ending.code == "rate_limit_exceeded"
    assert step.stream == steps.Stream(5)
    assert step.usage == steps.Usage(1, 2, 3, 4)
    assert step.repeat == 7
    assert one_step('incomplete = "max_output_tokens"').ending == Incomplete("max_output_tokens")


def test_defaults_hold_for_every_step_that_says_nothing_else() -> None:
    parsed = script.parse(
        "[defaults]\nwait = 0.5\nstream = { size = 9, delay = 0.1 }\nusage = { input = 7 }\n"
        '[[turn]]\n[[turn.step]]\nrun = "a"\n[[turn.step]]\nstream = 1\nusage = { output = 8 }'
    )
    first, second = parsed.turns[0].steps
    assert (first.pause, first.actions) == (0.5, (Run("a"),))
    assert first.stream == steps.Stream(9, 0.1)
    assert first.usage == steps.Usage(input=7)
    assert (second.pause, second.actions) == (0.5, ())
    assert second.stream == steps.Stream(1)
    assert second.usage == steps.Usage(input=7, output=8)


def test_the_first_turn_whose_words_match_answers() -> None:
    parsed = script.parse(
        '[[turn]]\nwhen = "(?i)fix"\n[[turn.step]]\nsay = "1"\n[[turn]]\nwhen = "fix it"\n[[turn.step]]\nsay = "2"\n'
        '[[turn]]\n[[turn.step]]\nsay = "3"'
    )
    assert parsed.turn_for("please Fix it") is parsed.turns[0]
    assert parsed.turn_for("hello") is parsed.turns[2]


def test_without_a_turn_for_everything_some_words_have_no_answer() -> None:
    parsed = script.parse('[[turn]]\nwhen = "^yes$"\n[[turn.step]]\nsay = "1"')
    assert parsed.turn_for("no") is None


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("[[turn]", "mine: not TOML: "),
        ("", "mine: a script needs at least one [[turn]]"),
        ("turn = 3", "mine: 'turn' should be an array of tables: write [[turn]]"),
        ("[[turn]]", "mine: turn 1: a turn needs at least one [[turn.step]]"),
        ("[[turns]]", "mine: unknown key 'turns'; did you mean 'turn'?"),
        ('[[turn]]\nwhen = "("\n[[turn.step]]', "mine: turn 1: 'when' is no regular expression: "),
        (
            '[[turn]]\n[[turn.step]]\n[[turn]]\nwhen = "a"\n[[turn.step]]',
            "mine: turn 1 has no 'when' and takes every message; put it last",
        ),
        (
            '[[turn]]\n[[turn.step]]\nsay = "a"\n[[turn.step]]\nsay = "b"',
            "mine: turn 1: step 1 calls no tool, so codex ends the turn there and never asks for step 2",
        ),
        (
            "[defaults]\nsay = 'x'\n[[turn]]\n[[turn.step]]",
            "mine: defaults: unknown key 'say'; known are: wait, stream",
        ),
    ],
)
def test_what_is_wrong_with_a_script_is_said_with_its_place(text: str, complaint: str) -> None:
    with pytest.raises(BadInput) as caught:
        script.parse(text, "mine")
    assert caught.value.message.startswith(complaint)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("sey = 'x'", "unknown key 'sey'; did you mean 'say'?"),
        ("say = 3", "say: 'text' should be text"),
        ("say = { text = 'x', repeat = 0 }", "say: 'repeat' should be a whole number from 1 to 1000000"),
        ("reason = []\nwait = true", "'wait' should be seconds from 0 to 600"),
        ("wait = 601", "'wait' should be seconds from 0 to 600"),
        ("plan = 'x'", "'plan' should be an array of tables: write [[plan]]"),
        (
            "plan = [{ step = 'a', status = 'done' }]",
            "plan 1: 'status' should be pending, in_progress or completed",
        ),
        ("plan = ['a']", "plan 1: should be a table"),
        (
            "call = { tool = 't', arguments = { at = 2026-01-01 } }",
            "call: arguments: has a value that JSON has not",
        ),
        ("call = { tool = 't', arguments = { at = nan } }", "call: arguments: has a value that JSON has not"),
        ("item = { id = 'x' }", "item: 'type' should be text"),
        ("item = { type = 'function_call', call_id = 'x' }", "item: a call is written as 'call'"),
        ("drop = false", "drop: 'after' should be a whole number"),
        ("drop = { after = -1 }", "drop: 'after' should be a whole number from 0"),
        ("status = 200", "status: 'code' should be a whole number from 400 to 599"),
        ("stream = { delay = 1 }", "stream: 'size' should be a whole number"),
        ("fail = 'a'\nincomplete = 'b'", "a response ends with 'fail' or with 'incomplete', not both"),
        ("repeat = 1.5", "'repeat' should be a whole number"),
    ],
)
def test_what_is_wrong_with_a_step_is_said_with_its_place(text: str, complaint: str) -> None:
    with pytest.raises(BadInput) as caught:
        script.parse(f"[[turn]]\n[[turn.step]]\n{text}", "mine")
    assert caught.value.message.startswith(f"mine: turn 1: step 1: {complaint}")


def test_known_words_are_filled_in_and_other_braces_stay() -> None:
    words = {"prompt": "a b", "n": "3"}
    assert steps.fill("{prompt} {n} {cwd} ${x} {{n}} {}", words) == "a b 3  ${x} {3} {}"
    assert steps.fill("echo {prompt}", words, lambda word: f"<{word}>") == "echo <a b>"


def test_words_that_look_like_words_to_fill_in_are_left_alone() -> None:
    assert steps.fill("{prompt}", {"prompt": "{cwd}", "cwd": "/secret"}) == "{cwd}"


def test_a_script_that_cannot_be_read_is_an_expected_failure(tmp_path) -> None:
    with pytest.raises(BadInput, match="cannot read the script"):
        load(tmp_path / "none.toml")
    (tmp_path / "latin.toml").write_bytes(b"# \xff")
    with pytest.raises(BadInput, match="cannot read the script"):
        load(tmp_path / "latin.toml")
    with pytest.raises(BadInput, match="no script 'none' comes with codex-lsp"):
        shipped("none")


def test_the_shipped_demo_is_a_valid_script() -> None:
    assert shipped("demo").turn_for("anything") is not None
