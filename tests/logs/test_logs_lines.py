"""A record is one line, whatever it is about, and nothing in it acts on whoever shows it."""

from __future__ import annotations

import ast
import json
import logging
import unicodedata
from pathlib import Path
from typing import Any

import codex_lsp
from codex_lsp.logs.fields import FIELDS, TOLD
from codex_lsp.logs.lines import console, entry, level_name, line
from codex_lsp.logs.redaction import Redaction
from hypothesis import given
from hypothesis import strategies as st

HOSTILE = st.text(
    alphabet=st.characters(codec=None) | st.sampled_from("\n\r\x1b\x7f\x85\u2028\u202e\ud800\0")
)


def said_by(message: str, *args: Any, error: BaseException | None = None, **extra: Any) -> dict[str, Any]:
    logger = logging.getLogger("codex_lsp.test")
    problem = (type(error), error, error.__traceback__) if error else None
    record = logger.makeRecord(logger.name, logging.INFO, __file__, 1, message, args, problem, extra=extra)
    return entry(record, Redaction(), {"threadId": "th"}, payload=True)


@given(text=HOSTILE, value=HOSTILE)
def test_a_line_is_printable_ascii_and_says_what_was_said(text: str, value: str) -> None:
    """RN-08, PR-12."""
    written = line(said_by("%s", text, kind=value, payload={value: [text]}, error=ValueError(text)))
    assert written.endswith(b"\n") and all(0x20 <= byte < 0x7F for byte in written[:-1])
    read = json.loads(written)
    plain = Redaction().text(text)
    assert read["event"] == plain
    assert read.keys() <= FIELDS.keys()


@given(text=HOSTILE, value=HOSTILE)
def test_words_for_people_are_one_line_that_cannot_act_on_a_terminal(text: str, value: str) -> None:
    """RN-01, RN-08."""
    shown = console(said_by("%s", text, kind=value, payload={value: text}), date=True)
    assert all(unicodedata.category(char) not in ("Cc", "Cs", "Cf") for char in shown), shown
    shown = console(said_by("failed", error=ValueError(text)))
    assert all(char == "\n" or unicodedata.category(char) not in ("Cc", "Cs", "Cf") for char in shown)
    assert all(below.startswith("    ") for below in shown.split("\n")[1:])


@given(
    said=st.dictionaries(
        st.sampled_from([*FIELDS]) | HOSTILE, st.none() | st.integers() | HOSTILE | st.lists(HOSTILE)
    )
)
def test_what_somebody_else_wrote_into_the_file_can_be_shown(said: dict[str, Any]) -> None:
    assert all(char == "\n" or unicodedata.category(char) not in ("Cc", "Cs", "Cf") for char in console(said))


def test_a_record_has_what_was_given_and_what_holds_where_it_was_made() -> None:
    said = said_by("%s took %d", "it", 3, turnId="t-1", durationMs=3.5, other="no field", requestId=7)
    assert said.pop("time").endswith("Z") and said.pop("pid") > 0
    assert said == {
        "level": "info", "event": "it took 3", "logger": "codex_lsp.test", "turnId": "t-1", "threadId": "th",
        "durationMs": 3.5, "requestId": 7,
    }  # fmt: skip


def test_a_record_that_cannot_be_put_into_words_is_kept_all_the_same() -> None:
    assert "cannot be put into words" in said_by("%d", "no number")["event"]


def test_levels_of_libraries_have_names_too() -> None:
    assert [level_name(number) for number in (1, 5, 10, 25, 30, 50)] == [
        "trace", "trace", "debug", "info", "warning", "error",
    ]  # fmt: skip


def test_whatever_the_code_gives_a_record_is_a_field() -> None:
    """A typing error would lose it silently."""
    unknown = []
    for path in Path(codex_lsp.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.keyword) and node.arg == "extra" and isinstance(node.value, ast.Dict):
                names = [key.value for key in node.value.keys if isinstance(key, ast.Constant)]
                unknown += [(path.name, name) for name in names if name not in (*FIELDS, TOLD)]
    assert unknown == []
