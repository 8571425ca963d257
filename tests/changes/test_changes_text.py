"""Formats of texts: what is text, where lines end, and the exact way to buffers and back."""

from __future__ import annotations

import codecs

import pytest
from codex_lsp.changes.text import (
    LARGEST_TEXT,
    TextFormat,
    decode_text,
    encode_text,
    shown,
    sniff,
    split_lines,
    with_ends,
)
from hypothesis import given, settings
from hypothesis import strategies as st

JAPANESE = "日本語のテキスト。\nカタカナと漢字\n"


def wide(text: str, encoding: str) -> bytes:
    return ("\ufeff" + text).encode(encoding)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", TextFormat("utf-8", b"", "none")),
        (b"one", TextFormat("utf-8", b"", "none")),
        (b"a\nb\n", TextFormat("utf-8", b"", "\n")),
        (b"a\r\nb", TextFormat("utf-8", b"", "\r\n")),
        (b"a\rb\r", TextFormat("utf-8", b"", "\r")),
        (b"a\r\nb\n", TextFormat("utf-8", b"", "mixed")),
        ("é\n".encode(), TextFormat("utf-8", b"", "\n")),
        ("\u2028\x85\x0b\x0c".encode(), TextFormat("utf-8", b"", "none")),
        (codecs.BOM_UTF8 + b"a\n", TextFormat("utf-8", codecs.BOM_UTF8, "\n")),
        (wide("a\r\nb", "utf-16-le"), TextFormat("utf-16-le", codecs.BOM_UTF16_LE, "\r\n")),
        (wide("a\n", "utf-16-be"), TextFormat("utf-16-be", codecs.BOM_UTF16_BE, "\n")),
        (wide("a\n", "utf-32-le"), TextFormat("utf-32-le", codecs.BOM_UTF32_LE, "\n")),
        (wide("a\n", "utf-32-be"), TextFormat("utf-32-be", codecs.BOM_UTF32_BE, "\n")),
        # U+0A0D and U+0D0A hold the bytes of line ends and are none.
        (wide("\u0a0d\u0d0a", "utf-16-le"), TextFormat("utf-16-le", codecs.BOM_UTF16_LE, "none")),
        ("Grüße, café\n".encode("latin-1"), TextFormat("latin-1", b"", "\n")),
        ("résumé".encode("latin-1"), TextFormat("latin-1", b"", "none")),
        (JAPANESE.encode("shift_jis"), TextFormat("shift_jis", b"", "\n")),
        ("größer als früher\n".encode() + b"\xff\n", TextFormat("utf-8", b"", "\n")),
    ],
)
def test_a_text_is_recognised_with_its_format(data: bytes, expected: TextFormat) -> None:
    """DL-15"""
    assert sniff(data) == expected


@pytest.mark.parametrize(
    "data",
    [
        b"a\0b\n",
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        "ab".encode("utf-16-le"),
        codecs.BOM_UTF16_LE + b"odd",
        codecs.BOM_UTF16_LE + b"\x00\xd8a\0",
        wide("a\0b", "utf-16-le"),
        bytes(range(1, 256)),
        b"x" * (LARGEST_TEXT + 1),
    ],
    ids=["nul", "png", "utf-16 without bom", "odd length", "lone surrogate", "wide nul", "controls", "large"],
)
def test_what_is_no_text_is_left_whole(data: bytes) -> None:
    """DL-15, DL-16"""
    assert sniff(data) is None
    assert decode_text(data) is None


any_text = st.text(st.sampled_from("ab é\n\r\u2028\u0a0d\U0001f600"), max_size=30)
any_encoding = st.sampled_from(["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])


@settings(max_examples=200, deadline=None)
@given(any_text, any_encoding)
def test_lines_of_any_encoding_join_to_the_bytes_they_came_from(content: str, encoding: str) -> None:
    data = wide(content, encoding)
    text_format = sniff(data)
    assert text_format is not None
    lines = split_lines(data, text_format)
    assert b"".join(lines) == data
    assert [line.decode(encoding) for line in lines] == [
        part
        for part in ("\ufeff" + content)
        .replace("\r\n", "\0")
        .replace("\n", "\1")
        .replace("\r", "\2")
        .replace("\0", "\r\n\0")
        .replace("\1", "\n\0")
        .replace("\2", "\r\0")
        .split("\0")
        if part
    ]
    assert decode_text(data) == content or content.startswith("\ufeff")
    assert encode_text(content, text_format) == data


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=60) | st.text(max_size=30).map(lambda text: text.encode("utf-8", "replace")))
def test_a_buffer_gives_back_the_bytes_of_its_file_or_there_is_none(data: bytes) -> None:
    """DL-15"""
    text_format, content = sniff(data), decode_text(data)
    if content is not None:
        assert text_format is not None
        assert encode_text(content, text_format) == data
        content.encode("utf-8")  # it can be sent to an editor
    if text_format is not None:
        assert b"".join(split_lines(data, text_format)) == data
        for line in split_lines(data, text_format):
            shown(line, text_format.encoding).encode("utf-8")


@pytest.mark.parametrize("encoding", ["latin-1", "shift_jis"])
def test_legacy_encodings_survive_the_way_through_a_buffer(encoding: str) -> None:
    """DL-15"""
    content = JAPANESE if encoding == "shift_jis" else "naïve café\r\nÿ"
    data = content.encode(encoding)
    assert decode_text(data) == content
    text_format = sniff(data)
    assert text_format is not None
    assert encode_text(content + "!", text_format) == data + b"!"


def test_damaged_utf_8_is_shown_with_escapes_and_has_no_buffer_text() -> None:
    """DL-15"""
    data = "grün, größer\n".encode() + b"bad \xff\n"
    assert shown(b"bad \xff\r\n", "utf-8") == "bad \\xff"
    assert decode_text(data) is None


def test_a_bom_that_an_editor_left_in_its_buffer_is_not_doubled() -> None:
    """PR-21"""
    text_format = TextFormat("utf-8", codecs.BOM_UTF8, "\n")
    assert (
        encode_text("a\n", text_format) == encode_text("\ufeffa\n", text_format) == codecs.BOM_UTF8 + b"a\n"
    )


def test_a_character_that_the_encoding_lacks_is_an_error_not_a_question_mark() -> None:
    with pytest.raises(UnicodeEncodeError):
        encode_text("€ and 日", TextFormat("latin-1", b"", "\n"))


def test_the_wave_dash_of_editors_that_take_shift_jis_for_windows_variant_is_written() -> None:
    text_format = TextFormat("shift_jis", b"", "\n")
    assert encode_text("\uff5e", text_format) == encode_text("\u301c", text_format) == b"\x81\x60"


def test_a_lone_cr_is_content_where_the_file_does_not_end_lines_with_it() -> None:
    lines = [b"50%\r", b"100%\n"]
    assert with_ends(lines, "\r\n", "utf-8") == [b"50%\r", b"100%\r\n"]
    assert with_ends(lines, "\r\n", "utf-8", cr=True) == [b"50%\r\n", b"100%\r\n"]
