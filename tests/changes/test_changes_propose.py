"""What of a change becomes a hunk, and that all hunks together are the change."""

from __future__ import annotations

import codecs

import pytest
from changes_kit import Store, aspects, ids, in_state, link, text
from codex_lsp.changes.hunks import display, unended
from codex_lsp.changes.text import sniff, split_lines
from codex_lsp.nodes import Content, Node
from hypothesis import given, settings
from hypothesis import strategies as st

BOM = codecs.BOM_UTF8
special = Content("special", 0o644, b"")


def shown_lines(store: Store, base: bytes, proposed: bytes) -> list[list[str]]:
    file = store.lines(base, proposed)
    sides = []
    for node in (file.base, file.proposed):
        data = store.read(node)
        sides.append(split_lines(data, sniff(data)))
    return [display(file, hunk, *sides)[4] for hunk in file.hunks]


ends = st.sampled_from([[b"\n"], [b"\r\n"], [b"\r"], [b"\n", b"\r\n"], [b"\n", b"\r\n", b"\r"]])
words = st.sampled_from([b"a", b"b", b"  c", b"", "é".encode(), "é".encode("latin-1"), b"\xff\xfd"])


@st.composite
def texts(draw: st.DrawFn) -> bytes:
    kinds = draw(ends)
    body = b"".join(
        word + end for word, end in draw(st.lists(st.tuples(words, st.sampled_from(kinds)), max_size=8))
    )
    data = draw(st.sampled_from([b"", BOM])) + body + draw(st.sampled_from([b"", b"last"]))
    if draw(st.integers(0, 5)):
        return data
    return ("\ufeff" + data.decode("latin-1")).encode("utf-16-le")


@settings(max_examples=400, deadline=None)
@given(texts(), texts(), st.data())
def test_all_hunks_give_what_is_proposed_and_none_the_base(
    base: bytes, proposed: bytes, data: st.DataObject
) -> None:
    """PR-21, DL-15"""
    store = Store()
    file = store.propose(text(base), text(proposed, 0o755))
    assert file is not None
    every = ids(file)
    assert len(set(every)) == len(every)
    assert store.patched(file, every) == {"a.txt": store.proposed(file)}
    assert store.patched(file, []) == {"a.txt": text(base)}
    if store.proposed(file).data != proposed:
        # Only ends of lines were changed, and only where a text of one kind would have got two.
        assert proposed.count(b"\n") and proposed.count(b"\r")
        assert store.proposed(file).data.replace(b"\r\n", b"\n") == proposed.replace(b"\r\n", b"\n") or (
            sniff(base).encoding == "utf-16-le"
        )
    some = data.draw(st.sets(st.sampled_from(every)))
    merged = store.merge(file, some, {"a.txt": text(base)})
    assert set(merged.accepted) == some
    assert {"a.txt": text(base), **merged.contents} == store.patched(file, some)
    rest = set(every) - some
    after = store.merge(in_state(file, some, "accepted"), rest, store.patched(file, some))
    assert {**store.patched(file, some), **after.contents} == store.patched(file, every)


def test_nothing_different_is_no_file() -> None:
    assert Store().propose(text(b"a"), text(b"a")) is None
    assert Store().propose(None, None) is None


def test_each_run_of_lines_is_a_hunk_without_context() -> None:
    file = Store().lines(b"1\n2\n3\n4\n5\n", b"1\nX\n3\n5\n6\n")
    assert [(h.old_start, h.old, h.new_start, h.new) for h in file.hunks] == [
        (2, (b"2\n",), 2, (b"X\n",)),
        (4, (b"4\n",), 3, ()),
        (5, (), 5, (b"6\n",)),
    ]


@pytest.mark.parametrize("eol", [b"\n", b"\r\n", b"\r"])
def test_lines_added_with_another_end_take_the_files(eol: bytes) -> None:
    """PR-21"""
    other = b"\n" if eol == b"\r\n" else b"\r\n"
    base = b"a" + eol + b"b" + eol
    store = Store()
    file = store.lines(base, base + b"new" + other)
    if eol == b"\r":
        assert store.proposed(file).data == base + b"new\r\n"  # beside lone CRs nothing is guessed
        return
    assert store.proposed(file).data == base + b"new" + eol
    assert store.patched(file, ids(file)) == {"a.txt": text(base + b"new" + eol)}


def test_a_line_that_holds_a_lone_cr_keeps_it() -> None:
    store = Store()
    file = store.lines(b"a\nb\n", b"a\nb\n10%\r20%\n")
    assert store.proposed(file).data == b"a\nb\n10%\r20%\n"


def test_lines_of_a_file_of_mixed_ends_are_compared_as_they_are() -> None:
    """PR-21"""
    store = Store()
    file = store.lines(b"a\r\nb\nc\n", b"a\r\nb\r\nc\n")
    assert [(h.old, h.new) for h in file.hunks] == [((b"b\n",), (b"b\r\n",))]


def test_a_converted_file_has_a_hunk_of_line_ends_apart_from_its_lines() -> None:
    """RN-10"""
    store = Store()
    base, proposed = b"a\r\nb\r\nc\r\n", b"a\nB\nc\n"
    file = store.lines(base, proposed)
    assert aspects(file) == ["lines", "eol"]
    assert store.patched(file, ids(file, "lines")) == {"a.txt": text(b"a\r\nB\r\nc\r\n")}
    assert store.patched(file, ids(file, "eol")) == {"a.txt": text(b"a\nb\nc\n")}
    assert store.patched(file, ids(file)) == {"a.txt": text(proposed)}


def test_only_line_ends_converted_is_one_hunk() -> None:
    """RN-10"""
    assert aspects(Store().lines(b"a\nb\n", b"a\r\nb\r\n")) == ["eol"]


def test_a_final_newline_that_comes_or_goes_is_a_change_of_the_line() -> None:
    """PR-21"""
    store = Store()
    file = store.lines(b"a\r\nb", b"a\r\nb\n")  # as an agent adds it
    assert [(h.old, h.new) for h in file.hunks] == [((b"b",), (b"b\r\n",))]
    assert [(h.old, h.new) for h in store.lines(b"a\nb\n", b"a\nb").hunks] == [((b"b\n",), (b"b",))]


def test_a_side_without_a_newline_at_its_end_is_known() -> None:
    """PR-21"""
    store = Store()
    for base, proposed, sides in (
        (b"a\nb", b"a\nb\n", ["old"]),
        (b"a\nb\n", b"a\nb", ["new"]),
        (b"a\nb", b"a\nc", ["old", "new"]),
        (b"a\nb\n", b"c\nb\n", []),
        ("\ufeffä\nb".encode("utf-16-le"), "\ufeffä\nb\n".encode("utf-16-le"), ["old"]),
    ):
        file = store.lines(base, proposed)
        assert [unended(file, hunk) for hunk in file.hunks] == [sides]


def test_white_space_alone_is_a_change() -> None:
    """RN-10"""
    assert shown_lines(Store(), b"a\n", b"a \n") == [["-a", "+a "]]


def test_a_bom_that_comes_or_goes_is_shown_and_decidable() -> None:
    """RN-10"""
    store = Store()
    assert shown_lines(store, BOM + b"a\nb\n", b"a\nb\n") == [["-\\ufeffa", "+a", " b"]]
    assert shown_lines(store, b"a\nb\n", BOM + b"a\nb\n") == [["-a", "+\\ufeffa", " b"]]


def test_a_change_of_the_first_line_keeps_the_bom_and_does_not_show_it() -> None:
    """PR-21"""
    store = Store()
    base, proposed = BOM + b"a\nb\nc\n", BOM + b"new\na\nb\nC\n"
    file = store.lines(base, proposed)
    assert store.patched(file, ids(file)[:1]) == {"a.txt": text(BOM + b"new\na\nb\nc\n")}
    assert shown_lines(store, base, proposed) == [["-a", "+new", "+a", " b"], [" b", "-c", "+C"]]


@pytest.mark.parametrize("encoding", ["latin-1", "shift_jis", "utf-16-le", "utf-16-be", "utf-32-le"])
def test_text_of_another_encoding_is_changed_by_lines_and_shown_readably(encoding: str) -> None:
    """DL-15"""
    old = "カナ、かな\r\nzwei\r\n" if encoding == "shift_jis" else "größer\r\nzwei\r\n"
    mark = "\ufeff" if encoding.startswith("utf") else ""
    store = Store()
    base, proposed = ((mark + part).encode(encoding) for part in (old, old.replace("zwei", "drei")))
    file = store.lines(base, proposed)
    assert file.encoding == encoding
    assert store.patched(file, ids(file)) == {"a.txt": text(proposed)}
    assert shown_lines(store, base, proposed) == [[" " + old.splitlines()[0], "-zwei", "+drei"]]


@pytest.mark.parametrize(
    ("base", "proposed"), [("1\n2\n", "1\n2\né\n"), ("1\n2\né\n", "1\n2\n")], ids=["appears", "goes"]
)
def test_a_file_is_shown_in_the_encoding_of_the_side_that_is_not_ascii(base: str, proposed: str) -> None:
    """DL-15"""
    assert Store().lines(base.encode("latin-1"), proposed.encode("latin-1")).encoding == "latin-1"


def test_added_lines_of_a_utf_16_file_take_its_line_ends() -> None:
    """DL-15, PR-21"""
    store = Store()
    base, proposed, result = (
        ("\ufeff" + part).encode("utf-16-le")
        for part in ("a\r\nb\r\n", "a\r\nnew\nb\r\n", "a\r\nnew\r\nb\r\n")
    )
    assert store.proposed(store.lines(base, proposed)).data == result


def test_invalid_utf_8_stays_byte_exact_outside_the_hunk_and_is_shown() -> None:
    """DL-15"""
    store = Store()
    base = "größer äöü\n".encode() + b"bad \xff\nx\n"
    file = store.lines(base, base.replace(b"x", b"y"))
    assert store.patched(file, ids(file)) == {"a.txt": text(base[:-2] + b"y\n")}
    assert shown_lines(store, base, base.replace(b"x", b"y"))[0][1] == " bad \\xff"


@pytest.mark.parametrize(
    ("base", "proposed"),
    [
        ("é\n".encode("latin-1"), "é\n".encode()),
        ("\ufeffa\n".encode("utf-16-le"), b"a\n"),
        (b"a\n", "\ufeffa\n".encode("utf-16-be")),
        (b"text\n", b"bin\0ary"),
        (b"bin\0ary", b"bin\0ary2"),
    ],
    ids=["latin-1 to utf-8", "utf-16 to utf-8", "utf-8 to utf-16", "text to binary", "binary"],
)
def test_what_lines_cannot_say_is_decided_as_a_whole(base: bytes, proposed: bytes) -> None:
    """DL-15, DL-16"""
    store = Store()
    file = store.lines(base, proposed)
    assert aspects(file) == ["whole"]
    assert file.binary == (b"\0" in proposed and not proposed.startswith(codecs.BOM_UTF16_BE))
    assert store.patched(file, ids(file)) == {"a.txt": text(proposed)}
    assert store.patched(file, []) == {"a.txt": text(base)}


def test_an_added_file_is_one_hunk_with_its_mode() -> None:
    """DL-18, RN-10"""
    store = Store()
    file = store.file(None, text(b"#!/bin/sh\necho\n", 0o755))
    assert (file.kind, aspects(file)) == ("add", ["lines"])
    assert file.hunks[0].new == (b"#!/bin/sh\n", b"echo\n")
    assert store.patched(file, []) == {"a.txt": None}
    assert store.patched(file, ids(file)) == {"a.txt": text(b"#!/bin/sh\necho\n", 0o755)}


def test_a_deleted_file_is_one_hunk() -> None:
    """DL-18"""
    store = Store()
    file = store.file(text(b"a\nb"), None)
    assert (file.kind, aspects(file)) == ("delete", ["lines"])
    assert file.hunks[0].old == (b"a\n", b"b")
    assert store.patched(file, ids(file)) == {"a.txt": None}


@pytest.mark.parametrize(
    ("base", "proposed"),
    [
        (None, text(b"")),
        (text(b""), None),
        (None, text(b"\0")),
        (None, link(b"a")),
        (link(b"a"), link(b"b")),
        (text(b"a\n"), link(b"b")),
        (link(b"a"), text(b"a\n", 0o755)),
    ],
    ids=[
        "empty added",
        "empty deleted",
        "binary added",
        "link added",
        "link turned",
        "file to link",
        "link to file",
    ],
)
def test_objects_without_lines_are_one_whole_hunk(base: Content | None, proposed: Content | None) -> None:
    """RN-10, DL-18"""
    store = Store()
    file = store.file(base, proposed)
    assert aspects(file) == ["whole"]
    assert display(file, file.hunks[0], [], []) == (0, 0, 0, 0, [])
    assert store.patched(file, ids(file)) == {"a.txt": proposed}
    assert store.patched(file, []) == {"a.txt": base}


def test_a_mode_alone_is_a_hunk() -> None:
    """RN-10"""
    store = Store()
    file = store.file(text(b"a\n"), text(b"a\n", 0o755))
    assert aspects(file) == ["mode"]
    assert store.patched(file, ids(file)) == {"a.txt": text(b"a\n", 0o755)}


@pytest.mark.parametrize("content", [b"a\n", b"\0"])
def test_content_and_mode_are_decided_apart(content: bytes) -> None:
    """RN-10"""
    store = Store()
    file = store.file(text(content), text(b"new" + content, 0o755))
    changed, mode = ids(file)
    assert store.patched(file, [changed]) == {"a.txt": text(b"new" + content)}
    assert store.patched(file, [mode]) == {"a.txt": text(content, 0o755)}
    assert store.patched(file, [changed, mode]) == {"a.txt": text(b"new" + content, 0o755)}


def test_a_special_file_is_blocked_and_never_read() -> None:
    """PG-14"""
    store = Store()

    def fail(node: Node) -> bytes:
        raise AssertionError(f"{node} was read")

    store.read = fail
    file = store.file(None, special)
    assert file.blocked is not None
    assert store.patched(file, []) == {"a.txt": None}


def test_ids_of_hunks_stay_while_the_proposal_grows() -> None:
    store = Store()
    base = b"".join(b"%d\n" % number for number in range(30))
    early = store.lines(base, base.replace(b"5\n", b"five\n", 1))
    late = store.lines(base, b"zero\n" + base.replace(b"5\n", b"five\n", 1).replace(b"20\n", b""))
    assert set(ids(early)) < set(ids(late))
    assert all(len(hunk) <= 14 and hunk.startswith("h-") for hunk in ids(late))


def test_equal_changes_of_one_file_and_of_two_roots_have_ids_of_their_own() -> None:
    store = Store()
    base, proposed = b"x\na\nb\nx\n", b"y\na\nb\ny\n"
    here = store.lines(base, proposed)
    elsewhere = store.file(text(base), text(proposed), "b.txt")
    assert len({*ids(here), *ids(elsewhere)}) == 4


def test_a_hunk_is_shown_with_three_lines_of_context() -> None:
    store = Store()
    base = b"".join(b"%d\n" % number for number in range(1, 10))
    file = store.lines(base, base.replace(b"5\n", b""))
    sides = [split_lines(store.read(node), sniff(b"")) for node in (file.base, file.proposed)]
    shown = [" 2", " 3", " 4", "-5", " 6", " 7", " 8"]
    assert display(file, file.hunks[0], *sides) == (2, 7, 2, 6, shown)


def test_context_ends_where_the_next_hunk_begins() -> None:
    assert shown_lines(Store(), b"a\nb\nc\n", b"A\nb\nC\n") == [["-a", "+A", " b"], [" b", "-c", "+C"]]


def test_an_added_file_is_shown_from_line_zero_of_nothing() -> None:
    file = Store().file(None, text(b"a\nb\n"))
    assert display(file, file.hunks[0], [], [b"a\n", b"b\n"]) == (0, 0, 1, 2, ["+a", "+b"])


def test_context_of_a_converted_file_does_not_regard_line_ends() -> None:
    assert shown_lines(Store(), b"a\r\nb\r\n", b"a\nB\n")[0] == [" a", "-b", "+B"]


def test_a_file_over_the_limit_is_whole_and_not_read() -> None:
    """DL-17"""
    store = Store()
    file = store.file(text(b"x" * (16 << 20) + b"\n"), text(b"y" * (16 << 20) + b"\n"))
    assert (file.binary, aspects(file)) == (True, ["whole"])


def test_two_hundred_thousand_changed_lines_are_cut_and_merged_exactly() -> None:
    """DL-17"""
    store = Store()
    base = b"".join(b"%d\r\n" % number for number in range(200_000))
    proposed = b"".join((b"%d\r\n" if number % 3 else b"new %d\n") % number for number in range(200_000))
    file = store.lines(base, proposed)
    assert len(file.hunks) == 66_667
    merged = store.merge(file, ids(file), {"a.txt": text(base)})
    assert merged.contents == {"a.txt": store.proposed(file)}
    assert store.proposed(file).data == proposed.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
