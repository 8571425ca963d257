"""What is about to be accepted is drawn whole, in order, and without tricks."""

import io
import re
from typing import Any

import pytest
from codex_lsp.terminal import diff
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import Console, RenderableType
from tests.terminal.scenarios import file, hunk, proposal

SGR = re.compile(r"\x1b\[[0-9;]*m")


def drawn(what: RenderableType, *, width: int = 200) -> str:
    out = io.StringIO()
    Console(
        file=out,
        force_terminal=True,
        width=width,
        markup=False,
        emoji=False,
        highlight=False,
        color_system="truecolor",
    ).print(what)
    return "\n".join(line.rstrip() for line in SGR.sub("", out.getvalue()).splitlines())


def body(*lines: str, path: str = "a.py", colours: bool = True, whole: bool = False, **fields: Any) -> str:
    one = hunk("h", lines=list(lines), **fields)
    return drawn(diff.hunk_body(file(path, one), one, colours=colours, whole=whole))


@pytest.mark.parametrize("colours", [False, True])
def test_controls_in_lines_are_visible(colours: bool) -> None:
    """RN-01, RN-02"""
    text = body(" x", "-a\x1b[2K\u202e", "+b\x00\ttab", colours=colours)
    assert "a␛[2K⟨U+202E⟩" in text and "b␀" in text and "\x1b" not in text


@pytest.mark.parametrize("path", ["a.py", "a.html", "Makefile", "a.md", "a.json", "noext", "a.diff"])
@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.builds("{}{}".format, st.sampled_from(" -+"), st.text("ab\"'#<{[*` /\\", max_size=12)),
        min_size=1,
        max_size=12,
    )
)
def test_syntax_colours_lose_and_move_no_line(path: str, lines: list[str]) -> None:
    shown = body(*lines, path=path).split("\n")
    plain = [f"{line[0]} {line[1:]}".rstrip() for line in lines]
    assert shown[: len(plain)] == plain


def test_a_long_hunk_and_a_long_line_tell_what_is_left_out_and_can_be_seen_whole() -> None:
    """RN-06"""
    many = [f"+line {n}" for n in range(diff.LINES_SHOWN + 7)]
    assert "… 7 more lines" in body(*many) and "line 206" not in body(*many)
    assert "line 206" in body(*many, whole=True)
    long = "+" + "x" * 2500
    assert diff.is_cut(hunk("h", lines=[long])) and "… +500 characters" in body(long)
    assert "characters" not in body(long, whole=True)


def test_lines_that_differ_only_in_what_ends_them_are_said_to() -> None:
    """RN-10"""
    assert "differ only in what ends them" in body("-same", "+same")
    assert "differ only" not in body("-one", "+two")


def test_a_missing_newline_at_the_end_is_told_by_its_side() -> None:
    """PR-21"""
    words = "no newline at the end of the file"
    assert words not in body("-same", "+same")
    assert f"{words} after" in body("-same", "+same", noNewlineAtEnd=["new"])
    assert f"{words} before" in body("-same", "+same", noNewlineAtEnd=["old"])


def test_lookalike_letters_in_lines_and_names_are_told() -> None:
    """RN-02"""
    assert "several scripts" in body("-paypal", "+p\u0430ypal")
    assert "several scripts" in drawn(diff.name(file("src/p\u0430ypal.py")))


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"aspect": "whole", "file": {"binary": True, "kind": "add"}}, "add the binary file"),
        ({"aspect": "whole", "file": {"binary": True, "kind": "delete"}}, "delete the binary file"),
        (
            {"aspect": "whole", "file": {"kind": "add", "linkTarget": "/etc/passwd"}},
            "add the link to /etc/passwd",
        ),
        ({"aspect": "rename", "file": {"kind": "rename", "oldPath": "old.py"}}, "rename old.py → new.py"),
        ({"aspect": "mode", "file": {"mode": {"old": "644", "new": "755"}}}, "mode 644 → 755"),
        ({"aspect": "eol", "file": {}}, "line ends"),
    ],
)
def test_a_change_without_lines_is_said_in_words(fields: dict[str, Any], words: str) -> None:
    """RN-10"""
    one = hunk("h", lines=[], aspect=fields["aspect"])
    assert words in drawn(diff.hunk_body(file("new.py", one, **fields["file"]), one, colours=True))


def test_the_table_shows_sensitive_blocked_and_ignored() -> None:
    """PT-05, PG-05"""
    text = drawn(
        diff.table(
            {
                **proposal(
                    file("a.py", hunk("1"), hunk("2")),
                    file(".envrc", hunk("3"), sensitive=True),
                    file(".git/hooks/x", hunk("4"), blocked="inside .git", state="blocked"),
                    file("b\n[red]x\x1b[2J", hunk("5"), kind="rename", oldPath="c"),
                ),
                "ignored": 3,
            }
        )
    )
    assert "+2 -2" in text and "pending sensitive" in text and "blocked inside .git" in text
    assert "c → b␊[red]x␛[2J" in text and "3 more changed files are left out" in text
