"""Positions mean the same characters in every encoding, edits make exactly the new text, URIs name exactly one file."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from codex_lsp.editor.positions import (
    Encoding,
    body_of,
    choose_encoding,
    index_in,
    line_edits,
    offset_at,
    position_at,
    split_lines,
    to_path,
    to_uri,
    units,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support import buffers

ENCODINGS: list[Encoding] = ["utf-8", "utf-16", "utf-32"]
CHARS = "ab é\u0301漢😀\U00010348\t\x0b\x0c\x1c\x85\u2028\u2029\r\n"
TEXTS = st.lists(st.sampled_from([*CHARS, "\r\n", "line\n", "漢😀\n"]), max_size=30).map("".join)


@given(TEXTS)
def test_lines_end_at_lf_crlf_and_cr_only(text: str) -> None:
    """ROBUSTNESS 2: splitlines() knows more line ends than LSP."""
    lines = split_lines(text)
    assert "".join(lines) == text
    assert len(lines) == 1 + text.replace("\r\n", "\n").replace("\r", "\n").count("\n")
    assert all(line.endswith(("\n", "\r")) for line in lines[:-1])
    assert all("\n" not in body_of(line) and "\r" not in body_of(line) for line in lines)


@settings(max_examples=200, deadline=None)
@given(TEXTS, st.sampled_from(ENCODINGS), st.data())
def test_positions_and_offsets_are_each_others_inverse(
    text: str, encoding: Encoding, data: st.DataObject
) -> None:
    """PR-19, against the fake editor's own reckoning."""
    lines = split_lines(text)
    offset = data.draw(st.integers(0, len(text)))
    line, character = position_at(lines, offset, encoding)
    place = {"line": line, "character": character}
    if text[offset - 1 : offset + 1] != "\r\n":  # between CR and LF there is no position
        assert place == buffers.position(text, offset, encoding)
        assert offset_at(lines, line, character, encoding) == offset
    assert offset_at(lines, line, character, encoding) == buffers.offset(text, place, encoding)


@given(TEXTS, st.sampled_from(ENCODINGS), st.integers(-3, 40), st.integers(-3, 40))
def test_positions_outside_the_text_are_clamped(
    text: str, encoding: Encoding, line: int, character: int
) -> None:
    lines = split_lines(text)
    offset = offset_at(lines, line, character, encoding)
    assert 0 <= offset <= len(text)
    if 0 <= line < len(lines):
        start = sum(map(len, lines[:line]))
        assert start <= offset <= start + len(body_of(lines[line]))


@pytest.mark.parametrize(
    ("encoding", "starts"),
    [("utf-8", [0, 0, 0, 0, 1, 2, 2, 2, 3]), ("utf-16", [0, 0, 1, 2, 3, 3]), ("utf-32", [0, 1, 2, 3])],
)
def test_inside_a_character_is_where_it_starts(encoding: Encoding, starts: list[int]) -> None:
    assert [index_in("😀a漢", n, encoding) for n in range(len(starts))] == starts


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_lone_surrogates_are_counted_and_never_fatal(encoding: Encoding) -> None:
    """PR-12."""
    line = "a\ud800b\udc00😀"
    for index in range(len(line) + 1):
        assert index_in(line, units(line[:index], encoding), encoding) == index


def test_the_clients_first_known_encoding_is_chosen() -> None:
    """PR-19."""
    assert choose_encoding(["utf-7", "utf-32", "utf-8"]) == "utf-32"
    assert choose_encoding(["utf-8", "utf-16"]) == "utf-8"
    assert choose_encoding([]) == "utf-16"
    assert choose_encoding([None, 5, {}, ["utf-8"]]) == "utf-16"


LINES = st.lists(st.sampled_from(["a\n", "b\n", "😀漢\n", "c\r\n", "d\r", "\n", "漢"]), max_size=12).map(
    "".join
)


@settings(max_examples=300, deadline=None)
@given(LINES | TEXTS, LINES | TEXTS, st.sampled_from(ENCODINGS))
def test_line_edits_make_the_new_text_in_any_client(old: str, new: str, encoding: Encoding) -> None:
    """PR-19, EDITORS 3.5: also in a client that counts code points whatever was agreed."""
    edits = [edit.wire() for edit in line_edits(old, new, encoding)]
    assert buffers.apply(old, edits, encoding) == new
    assert buffers.apply(old, edits, "utf-32") == new
    last = len(split_lines(old)) - 1
    for edit in line_edits(old, new, encoding):
        assert edit.start[1] == 0
        assert edit.end[1] == 0 or edit.end[0] == last


@settings(max_examples=100, deadline=None)
@given(st.lists(st.integers(0, 5), min_size=1, max_size=20), st.data())
def test_line_edits_touch_no_more_lines_than_needed(numbers: list[int], data: st.DataObject) -> None:
    old = [f"{number}\n" for number in numbers]
    at = data.draw(st.integers(0, len(old) - 1))
    new = [*old[:at], "changed\n", *old[at + 1 :]]
    [edit] = line_edits("".join(old), "".join(new), "utf-16")
    assert (edit.start, edit.end, edit.text) == ((at, 0), (at + 1, 0), "changed\n")


def test_equal_texts_need_no_edit() -> None:
    assert line_edits("a\nb", "a\nb", "utf-8") == []


def test_line_edits_of_two_large_unlike_texts_are_one_block() -> None:
    """RX-06."""
    old = "".join(f"old {n * 7919 % 4001}\n" for n in range(4000))
    new = "".join(f"new {n * 7919 % 4001}\n" for n in range(4000))
    [edit] = line_edits(old, new, "utf-16")
    assert edit.text == new


@pytest.mark.parametrize(
    ("uri", "path"),
    [
        ("file:///a/b.c", "/a/b.c"),
        ("file://localhost/a", "/a"),
        ("FILE:///a", "/a"),
        ("file:/a", "/a"),
        ("file:///a%3Ab", "/a:b"),
        ("file:///a%3ab", "/a:b"),
        ("file:///a:b", "/a:b"),
        ("file:///a%23b", "/a#b"),
        ("file:///a%3Fb", "/a?b"),
        ("file:///a%2523b", "/a%23b"),
        ("file:///a%20b c", "/a b c"),
        ("file:///%E6%BC%A2", "/漢"),
        ("file:///漢😀", "/漢😀"),
        ("file:///a/", "/a"),
        ("file:///a%5Cb", "/a\\b"),
        ("file:///a%0Ab", "/a\nb"),
        ("file:///a%FFb", "/a\udcffb"),
        ("file:///a+b", "/a+b"),
        ("file:///", "/"),
    ],
)
def test_a_file_uri_is_decoded_once(uri: str, path: str) -> None:
    """PR-23."""
    assert to_path(uri) == Path(path)


@pytest.mark.parametrize(
    "uri",
    [
        "", "file:", "file://", "/a/b", "a", "c:/x", "file:a", "file://host/x", "file://user@localhost/x",
        "file:////host/x", "file:///a%2Fb", "file:///a%00b", "file:///a#b", "file:///a?b", "file:///a%zzb", "file:///a%",
        "file:///a/../b", "file:///a/%2e%2e/b", "file:///..", "untitled:Untitled-1", "git:/a/b?ref",
        "vscode-notebook-cell:/a/b.ipynb#W0", "codex-diff://x/y", "file:///a\ud800", " file:///a",
    ],
)  # fmt: skip
def test_what_is_no_local_file_beyond_doubt_has_no_path(uri: str) -> None:
    """PR-23."""
    assert to_path(uri) is None


PATHS = st.binary(min_size=1, max_size=20).filter(lambda b: b"\0" not in b and b".." not in b)


@given(PATHS)
def test_every_path_comes_back_from_its_uri(raw: bytes) -> None:
    path = Path(os.fsdecode(b"/" + raw.lstrip(b"/")))
    uri = to_uri(path)
    assert uri.isascii()
    assert to_path(uri) == path


def test_a_relative_path_has_no_uri() -> None:
    with pytest.raises(ValueError, match="absolute"):
        to_uri("a/b")
