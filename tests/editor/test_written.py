"""A request is found in a comment of any language, with its own lines and no others."""

from __future__ import annotations

import pytest
from codex_lsp.editor.written import MOST_LINES, Written, written
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("# codex: add a test\n#   for this\nx = 1\n", Written(0, 1, "add a test\nfor this")),
        ("a\n    // Codex: a\n    // b\n\n    // c\n", Written(1, 2, "a\nb")),
        ("/* codex: one\n * two\n * three */\nint x;\n", Written(0, 2, "one\ntwo\nthree")),
        ("/**\n * codex: one\n * two\n */\n", Written(1, 2, "one\ntwo")),
        ("<!-- codex: one -->\nnext\n", Written(0, 0, "one")),
        ('"""codex: one\ntwo"""\n', Written(0, 1, "one\ntwo")),
        ("--[[ codex: one\ntwo ]]\n", Written(0, 1, "one\ntwo")),
        ("-- codex: one\n-- two\n", Written(0, 1, "one\ntwo")),
        ('" codex: one\n" two\n', Written(0, 1, "one\ntwo")),
        ("; codex: one\r\n; two\r\n", Written(0, 1, "one\ntwo")),
        ("% codex: ünï 😀", Written(0, 0, "ünï 😀")),
        ("x = 1  # codex: rename x\n# of another thing\n", Written(0, 0, "rename x")),
        ("codex: as plain words\nnext line\n", Written(0, 0, "as plain words")),
        ("- codex: in a list\n- other\n", Written(0, 0, "in a list")),
    ],
)
def test_a_request_has_its_own_lines_and_words(text: str, found: Written) -> None:
    assert written(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "codex:",
        "# codex:   \n",
        'say("codex: no")\n',
        "see codex: the manual",
        '{"codex": 1}',
        "xcodex: no",
    ],
)
def test_what_is_no_request(text: str) -> None:
    assert written(text) == []


def test_requests_that_follow_each_other_stay_apart() -> None:
    assert written("# codex: one\n# codex: two\n") == [Written(0, 0, "one"), Written(1, 1, "two")]


def test_a_comment_that_never_ends_is_cut() -> None:
    [found] = written("/* codex: one\n" + "more\n" * 1000)
    assert found.last < MOST_LINES


@given(st.text("codex:#/*\"-<!>'\n\r ab", max_size=80))
def test_nothing_that_is_typed_is_too_odd(text: str) -> None:
    last = -1
    for found in written(text):
        assert last < found.first <= found.last
        assert found.words
        last = found.last
