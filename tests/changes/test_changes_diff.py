"""The line diff: right, readable, and quick on the worst input."""

from __future__ import annotations

import random
import time
from itertools import pairwise

import pytest
from codex_lsp.changes.diff import changed_runs
from hypothesis import given, settings
from hypothesis import strategies as st

few_lines = st.lists(st.sampled_from([b"a\n", b"b\n", b"  c\n", b"\n", b"  }\n"]), max_size=14)


@settings(max_examples=400, deadline=None)
@given(few_lines, few_lines)
def test_runs_lead_from_one_text_to_the_other_and_never_touch(a: list[bytes], b: list[bytes]) -> None:
    runs = changed_runs(a, b)
    result = list(a)
    for i1, i2, j1, j2 in reversed(runs):
        assert i1 < i2 or j1 < j2
        result[i1:i2] = b[j1:j2]
    assert result == b
    for (_, i2, _, j2), (i1, _, j1, _) in pairwise(runs):
        assert i1 - i2 == j1 - j2 > 0


def test_texts_without_unique_lines_are_compared_exactly() -> None:
    a, b = [list(map(bytes, zip(text))) for text in (b"aabbaabb", b"bbaabbaa")]
    assert sum(i2 - i1 + j2 - j1 for i1, i2, j1, j2 in changed_runs(a, b)) == 4


def _lines(code: str) -> list[bytes]:
    return [line.encode() + b"\n" for line in code.splitlines()]


def test_a_new_function_is_one_hunk_that_begins_with_its_head() -> None:
    before = _lines("def a():\n    return 1\n\ndef c():\n    return 1\n")
    after = _lines("def a():\n    return 1\n\ndef b():\n    return 1\n\ndef c():\n    return 1\n")
    assert changed_runs(before, after) == [(3, 3, 3, 6)]


def test_a_copied_block_is_not_cut_at_its_closing_brace() -> None:
    loop = "  for (i of a) {\n    f(i)\n  }\n"
    after = _lines("x {\n  for (j of b) {\n    f(i)\n  }\n" + loop + "}\n")
    assert changed_runs(_lines("x {\n" + loop + "}\n"), after) == [(1, 1, 1, 4)]


def test_changes_on_neighbouring_but_one_lines_stay_two_hunks() -> None:
    assert changed_runs(_lines("a\nb\nc"), _lines("x\nb\ny")) == [(0, 1, 0, 1), (2, 3, 2, 3)]


def test_a_moved_function_keeps_the_rest_in_place() -> None:
    body = [f"line {number}" for number in range(20)]
    moved = body[5:10] + body[:5] + body[10:]
    runs = changed_runs(_lines("\n".join(body)), _lines("\n".join(moved)))
    assert sum(i2 - i1 + j2 - j1 for i1, i2, j1, j2 in runs) == 10


random_source = random.Random(7)
two_kinds = [[random_source.choice([b"a\n", b"b\n"]) for _ in range(200_000)] for _ in range(2)]
numbers = [b"%d\n" % number for number in range(200_000)]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (numbers, [b"x" + line for line in numbers]),
        ([b"x" * 10_000_000], [b"x" * 9_999_999 + b"y"]),
        (two_kinds[0], two_kinds[1]),
        (numbers, random_source.sample(numbers, len(numbers))),
        (numbers, [line if index % 2 else b"x" + line for index, line in enumerate(numbers)]),
        ([line for line in numbers for _ in "ab"], [line for line in numbers[::2] for _ in "abc"]),
    ],
    ids=[
        "all changed",
        "one long line",
        "two kinds of line",
        "shuffled",
        "every other line",
        "doubled lines",
    ],
)
def test_the_worst_texts_take_less_than_five_seconds(a: list[bytes], b: list[bytes]) -> None:
    """DL-17, RX-06: in processor time, for other work may share the machine."""
    started = time.process_time()
    runs = changed_runs(a, b)
    assert time.process_time() - started < 5
    at = 0
    result: list[bytes] = []
    for i1, i2, j1, j2 in runs:
        result += [*a[at:i1], *b[j1:j2]]
        at = i2
    assert result + a[at:] == b
