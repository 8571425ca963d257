"""Foreign text cannot act on a terminal and cannot hide anything."""

import unicodedata

import pytest
from codex_lsp import inert
from hypothesis import given, settings
from hypothesis import strategies as st

SEQUENCES = [
    "\x1b[2J",  # clear
    "\x1b]0;title\x07",
    "\x1b]8;;command:rm\x1b\\click\x1b]8;;\x1b\\",
    "\x1b]52;c;aGVsbG8=\x07",  # clipboard
    "\x1bP1$r0m\x1b\\",
    "\x9b31m",
    "\x9d0;title\x9c",
    "\x07\x08\x00",
    "\x1b",
    "\x1b[",
    "\x1b]0;unended",
]


def is_inert(shown: str) -> bool:
    return all(char in "\n\t" or unicodedata.category(char) not in ("Cc", "Cs", "Cf") for char in shown)


@pytest.mark.parametrize("sequence", SEQUENCES)
def test_control_sequences_never_reach_the_terminal(sequence: str) -> None:
    """RN-01"""
    for show in (inert.text, inert.output, inert.line):
        assert is_inert(show(f"before {sequence} after")), show


def test_text_shows_a_control_instead_of_dropping_it() -> None:
    """RN-01: before an accept nothing may be invisible."""
    assert inert.text("a\x1b[2Jb\x7f\x9bc") == "a␛[2Jb␡⟨U+009B⟩c"


def test_output_drops_colours_and_keeps_what_a_carriage_return_would_overwrite() -> None:
    """RN-01"""
    assert inert.output("\x1b[31mred\x1b[0m\r\nharmless\revil\n") == "red\nharmless\nevil\n"


@pytest.mark.parametrize(
    "char", ["\u202e", "\u2066", "\u200b", "\u2028", "\U000e0041", "\ufeff", "\u3164", "\ufe0f", "\ud800"]
)
def test_bidi_invisible_and_lone_characters_are_marked(char: str) -> None:
    """RN-02"""
    marked = inert.text(f"a{char}b")
    assert char not in marked and f"U+{ord(char):04X}" in marked
    marked.encode()


def test_prose_keeps_joined_emoji_and_still_marks_bidi() -> None:
    """RN-02"""
    family = "👩\u200d👧"
    assert inert.text(family, prose=True) == family
    assert "\u202e" not in inert.text("a\u202eb", prose=True)


def test_a_line_is_one_line_and_tells_what_it_cut() -> None:
    """RN-05"""
    assert inert.line("a\nb\tc") == "a␊b␉c"
    assert inert.line("x" * 50, limit=10) == "x" * 10 + "… (+40 characters)"


def test_words_of_mixed_scripts_are_found_and_honest_foreign_words_are_not() -> None:
    """RN-02"""
    assert inert.lookalikes(
        "import p\u0430ypal; \u043f\u0440\u0438\u0432\u0435\u0442 мир naïve 日本語text"
    ) == ("p\u0430ypal",)


@settings(max_examples=300, deadline=None)
@given(st.text(st.characters(), max_size=60))
def test_whatever_comes_is_inert_and_can_be_encoded(foreign: str) -> None:
    """RN-01, RN-02"""
    for shown in (inert.text(foreign), inert.output(foreign), inert.line(foreign)):
        assert is_inert(shown)
        shown.encode()
    assert "\n" not in inert.line(foreign)


@settings(max_examples=200, deadline=None)
@given(
    st.text(
        st.characters(
            categories=["L", "N", "P", "S", "Zs"], exclude_characters="\u3164\u115f\u1160\uffa0\u17b4\u17b5"
        ),
        max_size=60,
    )
)
def test_what_is_visible_stays_as_it_is(honest: str) -> None:
    assert inert.text(honest) == honest
