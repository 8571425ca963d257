"""Open texts follow the editor change by change, and say so when they may not."""

from __future__ import annotations

from pathlib import Path

import pytest
from codex_lsp.editor.documents import Documents, Replacement
from codex_lsp.editor.positions import Encoding
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support import buffers

URI = "file:///w/a.txt"


def opened(text: str, encoding: Encoding = "utf-16", version: int = 1) -> Documents:
    documents = Documents(encoding)
    documents.open(URI, "plaintext", version, text)
    return documents


def text_of(documents: Documents) -> str:
    document = documents.get(URI)
    assert document is not None
    return document.text


WORDS = ["a", "é", "漢", "😀", "\n", "\r", "\r\n", "word", "\u2028"]
PIECES = st.lists(st.sampled_from(WORDS), max_size=12).map("".join)
PLACES = st.tuples(st.integers(0, 8), st.integers(0, 9))


@settings(max_examples=300, deadline=None)
@given(
    PIECES,
    st.lists(st.tuples(PLACES, PLACES, PIECES), max_size=6),
    st.sampled_from(["utf-8", "utf-16", "utf-32"]),
)
def test_the_text_is_the_editors_after_any_changes(
    text: str, changes: list[tuple[tuple[int, int], tuple[int, int], str]], encoding: Encoding
) -> None:
    """PR-19: against the fake editor's own way of applying edits; places outside the text included."""
    documents = opened(text, encoding)
    for version, (a, b, new) in enumerate(changes, 2):
        here = [{"line": line, "character": character} for line, character in (a, b)]
        start, end = sorted(here, key=lambda place: buffers.offset(text, place, encoding))
        span = ((start["line"], start["character"]), (end["line"], end["character"]))
        documents.change(URI, version, [Replacement(new, span)])
        text = buffers.apply(text, [{"range": {"start": start, "end": end}, "newText": new}], encoding)
        assert text_of(documents) == text


def test_changes_of_one_notification_build_on_each_other() -> None:
    documents = opened("abc")
    first, second = Replacement("XX", ((0, 0), (0, 1))), Replacement("Y", ((0, 2), (0, 3)))
    documents.change(URI, 2, [first, second])
    assert text_of(documents) == "XXYc"
    documents.change(URI, 3, [first, Replacement("all")])
    documents.change(URI, 4, [Replacement("s", ((0, 3), (0, 3)))])
    assert text_of(documents) == "alls"


def test_line_ends_that_meet_or_part_are_seen_anew() -> None:
    documents = opened("a\rb\nc")
    documents.change(URI, 2, [Replacement("", ((1, 0), (1, 1)))])
    assert text_of(documents) == "a\r\nc"
    documents.change(URI, 3, [Replacement("x", ((1, 0), (1, 1)))])
    assert text_of(documents) == "a\r\nx"


def test_a_change_of_what_is_not_open_is_ignored(caplog: pytest.LogCaptureFixture) -> None:
    """PR-22."""
    documents = Documents()
    documents.change(URI, 5, [Replacement("x")])
    assert documents.snapshot() == ()
    assert URI in caplog.text


@pytest.mark.parametrize(("version", "unsafe"), [(6, False), (60, False), (5, True), (4, True), (-1, True)])
def test_a_version_that_does_not_grow_makes_a_text_unsafe_until_reopened(version: int, unsafe: bool) -> None:
    """PR-22: a gap is legal."""
    documents = opened("a", version=5)
    documents.change(URI, version, [Replacement("b")])
    documents.change(URI, 100, [Replacement("c")])
    document = documents.get(URI)
    assert document is not None
    assert document.unsafe is unsafe
    documents.open(URI, "plaintext", 1, "d")
    document = documents.get(URI)
    assert document is not None
    assert (document.text, document.unsafe) == ("d", False)


def test_a_range_that_ends_before_it_starts_makes_a_text_unsafe() -> None:
    documents = opened("one two")
    documents.change(URI, 2, [Replacement("", ((0, 7), (0, 3)))])
    document = documents.get(URI)
    assert document is not None
    assert document.unsafe


@pytest.mark.parametrize(("saved", "unsafe"), [("a", False), (None, False), ("b", True)])
def test_a_save_of_another_text_makes_a_text_unsafe(saved: str | None, unsafe: bool) -> None:
    documents = opened("a")
    documents.save(URI, saved)
    document = documents.get(URI)
    assert document is not None
    assert document.unsafe is unsafe


def test_spellings_of_one_file_are_one_document() -> None:
    documents = Documents()
    documents.open("file:///w/a%3Ab%20c", "x", 1, "1")
    documents.change("file:///w/a:b%20c", 2, [Replacement("2")])
    for uri in ("file:///w/a%3ab%20c", "file://localhost/w/a:b c"):
        document = documents.get(uri)
        assert document is not None
        assert (document.text, document.uri) == ("2", "file:///w/a%3Ab%20c")
    assert documents.find(Path("/w/a:b c")) == documents.get("file:///w/a:b c")
    documents.close("file:/w/a:b c")
    assert documents.snapshot() == ()


def test_what_is_no_file_is_a_document_without_a_path() -> None:
    """PR-23."""
    documents = Documents()
    for uri in ("untitled:1", "git:/a", "file://host/x", "", "file:///a%2Fb"):
        documents.open(uri, "x", 1, uri)
    assert [(d.uri, d.text, d.path) for d in documents.snapshot()] == [
        (uri, uri, None) for uri in ("untitled:1", "git:/a", "file://host/x", "", "file:///a%2Fb")
    ]
    assert documents.find(Path("/a/b")) is None


def test_a_snapshot_does_not_change() -> None:
    documents = opened("before")
    taken = documents.snapshot()
    documents.change(URI, 2, [Replacement("after")])
    assert [d.text for d in taken] == ["before"]
    assert documents.snapshot()[0] is documents.snapshot()[0]


def test_surrogate_halves_typed_one_after_the_other_are_a_character() -> None:
    """PR-12."""
    documents = opened("\ud83d")
    assert text_of(documents) == "\ufffd"
    documents.change(URI, 2, [Replacement("\ude00", ((0, 1), (0, 1)))])
    assert text_of(documents) == "😀"
    documents.change(URI, 3, [Replacement("x", ((0, 2), (0, 2)))])
    assert text_of(documents) == "😀x"
