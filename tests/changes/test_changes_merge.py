"""Merging into what the user has by now: nothing of theirs is lost, and git agrees."""

from __future__ import annotations

import random
import subprocess
from pathlib import Path

import pytest
from changes_kit import Store, ids, in_state, link, text
from codex_lsp.changes.merge import Clash, merged_view, partly, restore
from codex_lsp.nodes import Content
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

BASE = b"".join(b"%d\n" % number for number in range(1, 10))
CRLF = BASE.replace(b"\n", b"\r\n")


def put(data: bytes, **changes: str) -> bytes:
    """Some lines replaced, by number: ``put(BASE, _3="new")``."""
    for line, new in changes.items():
        data = data.replace(line[1:].encode() + b"\n", new.encode(), 1)
    return data


def accept_all(store: Store, base: bytes, proposed: bytes, now: bytes) -> tuple[bytes, list[str]]:
    file = store.lines(base, proposed)
    merged = store.merge(file, ids(file), {"a.txt": text(now)})
    assert set(merged.accepted) | {hunk for hunk, _ in merged.conflicted} == set(ids(file))
    content = merged.contents.get("a.txt", text(now))
    assert content is not None
    return content.data, [reason for _, reason in merged.conflicted]


def test_a_hunk_away_from_the_users_edit_is_merged() -> None:
    """PR-24"""
    merged, conflicts = accept_all(Store(), BASE, put(BASE, _2="two\n"), put(BASE, _5="mine\n"))
    assert (merged, conflicts) == (put(BASE, _2="two\n", _5="mine\n"), [])


def test_a_hunk_on_the_users_edit_clashes_and_the_others_apply() -> None:
    """PR-24"""
    proposed = put(BASE, _2="two\n", _5="five\n", _8="eight\n")
    merged, conflicts = accept_all(Store(), BASE, proposed, put(BASE, _5="mine\n"))
    assert merged == put(BASE, _2="two\n", _5="mine\n", _8="eight\n")
    assert conflicts == ["the same lines were changed meanwhile"]


def test_a_hunk_that_touches_the_users_edit_clashes_as_in_git() -> None:
    assert accept_all(Store(), BASE, put(BASE, _4="four\n"), put(BASE, _5="mine\n"))[1]
    assert not accept_all(Store(), BASE, put(BASE, _3="three\n"), put(BASE, _5="mine\n"))[1]


def test_the_same_change_made_by_the_user_is_accepted_without_a_write() -> None:
    store = Store()
    file = store.lines(BASE, put(BASE, _2="two\n", _8=""))
    merged = store.merge(file, ids(file), {"a.txt": text(put(BASE, _2="two\n", _8=""))})
    assert (merged.contents, set(merged.accepted)) == ({}, set(ids(file)))


def test_a_hunk_that_is_there_already_among_other_edits_is_accepted() -> None:
    proposed = put(BASE, _2="two\n", _5="five\n")
    merged, conflicts = accept_all(Store(), BASE, proposed, put(BASE, _2="two\n", _9="mine\n"))
    assert (merged, conflicts) == (put(BASE, _2="two\n", _5="five\n", _9="mine\n"), [])


def test_a_hunk_that_is_there_already_is_seen_where_equal_lines_hide_it() -> None:
    assert accept_all(Store(), b"c\nc\na\n", b"a\nc\na\n", b"a\nc\na\nc\n") == (b"a\nc\na\nc\n", [])


def test_hunks_accepted_before_are_the_ground_for_the_next() -> None:
    """DL-07"""
    store = Store()
    file = store.lines(BASE, put(BASE, _2="two\n2b\n", _5="five\n"))
    first, second = ids(file)
    file = in_state(file, [first], "accepted")
    merged = store.merge(file, [first, second], {"a.txt": text(put(BASE, _2="two\n2b\nmine\n"))})
    assert merged.contents == {"a.txt": text(put(BASE, _2="two\n2b\nmine\n", _5="five\n"))}
    assert merged.accepted == (second,)


def test_a_conflicted_hunk_applies_once_the_user_has_taken_the_edit_back() -> None:
    store = Store()
    file = store.lines(BASE, put(BASE, _2="two\n"))
    file = in_state(file, ids(file), "conflicted")
    assert store.merge(file, ids(file), {"a.txt": text(BASE)}).accepted == tuple(ids(file))


@pytest.mark.parametrize("eol", [b"\r\n", b"\r"])
def test_line_ends_that_the_user_converted_stay_converted(eol: bytes) -> None:
    """PR-21"""
    merged, conflicts = accept_all(Store(), BASE, put(BASE, _2="two\nmore\n"), BASE.replace(b"\n", eol))
    assert (merged, conflicts) == (put(BASE, _2="two\nmore\n").replace(b"\n", eol), [])


def test_odd_line_ends_of_the_user_stay_as_they_are() -> None:
    """PR-21"""
    now = put(BASE, _5="5\r\n")
    assert accept_all(Store(), BASE, put(BASE, _2="two\n"), now) == (put(now, _2="two\n"), [])


def test_a_line_whose_end_alone_the_user_changed_does_not_clash_with_the_next() -> None:
    """PR-21"""
    now = put(BASE, _5="5\r\n")
    assert accept_all(Store(), BASE, put(BASE, _4="four\n"), now) == (put(now, _4="four\n"), [])


def test_a_mixed_file_that_an_editor_made_uniform_still_merges() -> None:
    """PR-21"""
    mixed = put(BASE, _5="5\r\n")
    assert accept_all(Store(), mixed, put(mixed, _2="two\n", _8="eight\r\n"), BASE) == (
        put(BASE, _2="two\n", _8="eight\n"),
        [],
    )


def test_converting_line_ends_merges_with_edits_and_clashes_with_mixed_ends() -> None:
    store = Store()
    file = store.lines(BASE, BASE.replace(b"\n", b"\r\n"))

    def accept(now: bytes) -> bytes | None:
        merged = store.merge(file, ids(file), {"a.txt": text(now)})
        content = merged.contents.get("a.txt", text(now))
        return None if merged.conflicted or content is None else content.data

    edited = put(BASE, _3="mine\n")
    assert accept(edited) == accept(edited.replace(b"\n", b"\r\n")) == edited.replace(b"\n", b"\r\n")
    assert accept(put(BASE, _3="3\r\n")) is None


def test_lines_after_an_accepted_conversion_take_the_new_ends() -> None:
    store = Store()
    file = store.lines(BASE, put(BASE, _2="two\n").replace(b"\n", b"\r\n"))
    file = in_state(file, ids(file, "eol"), "accepted")
    merged = store.merge(file, ids(file, "lines"), {"a.txt": text(BASE.replace(b"\n", b"\r\n"))})
    assert merged.contents == {"a.txt": text(put(BASE, _2="two\n").replace(b"\n", b"\r\n"))}


@pytest.mark.parametrize(
    ("base", "proposed", "now"),
    [
        ("é\n1\n2\n3\n", "é\n1\n2\nx\n", "é\n1\n2\n3\n".encode()),
        ("é\n1\n2\n3\n", "é\n1\n2\nx\n", "\ufeffé\n1\n2\n3\n".encode("utf-16-le")),
        ("e\n1\n2\n3\n", "e\n1\n2\nx\n", b"\0"),
    ],
    ids=["to utf-8", "to utf-16", "to binary"],
)
def test_an_encoding_changed_meanwhile_is_a_conflict(base: str, proposed: str, now: bytes) -> None:
    """DL-15"""
    store = Store()
    assert accept_all(store, base.encode("latin-1"), proposed.encode("latin-1"), now) == (
        now,
        ["the file's encoding was changed meanwhile"],
    )


def test_an_edit_that_makes_the_encoding_harder_to_guess_does_not_clash() -> None:
    """DL-15: kana gone, what is left of the Shift-JIS could be Latin-1."""
    base, now = ("かな\n漢字\n2\n3\n".encode("shift_jis"), "漢字\n2\n3\n".encode("shift_jis"))
    merged = accept_all(Store(), base, base.replace(b"3", b"x"), now)
    assert merged == (now.replace(b"3", b"x"), [])


def test_two_encodings_are_never_mixed_into_one_file() -> None:
    """DL-15: base in ASCII, the agent writes UTF-8, the user's editor Latin-1."""
    now = put(BASE, _2="caf").replace(b"caf", "café\n".encode("latin-1"))
    proposed = put(BASE, _8="groß\n")
    assert accept_all(Store(), BASE, proposed, now) == (now, ["the file's encoding was changed meanwhile"])


def test_a_bom_that_the_user_added_stays() -> None:
    """PR-21"""
    now = "\ufeff".encode() + BASE
    assert accept_all(Store(), BASE, put(BASE, _8="x\n"), now) == (put(now, _8="x\n"), [])


NEW = text(b"new\n", 0o755)


@pytest.mark.parametrize(
    ("base", "proposed", "now", "contents", "reason"),
    [
        (None, NEW, None, {"a.txt": NEW}, None),
        (None, NEW, text(b"new\n"), {}, None),
        (None, NEW, text(b"mine\n"), {}, "another file stands there now"),
        (text(BASE), None, text(BASE, 0o600), {"a.txt": None}, None),
        (text(BASE), None, None, {}, None),
        (text(BASE), None, text(BASE + b"mine\n"), {}, "the file was changed meanwhile"),
        (text(BASE), text(BASE + b"x\n"), None, {}, "the file is no longer there"),
        (text(BASE), text(BASE + b"x\n"), link(b"t"), {}, "something else stands there now"),
        (text(b"\0a"), text(b"\0b"), text(b"\0a", 0o600), {"a.txt": text(b"\0b", 0o600)}, None),
        (text(b"\0a"), text(b"\0b"), text(b"\0b"), {}, None),
        (text(b"\0a"), text(b"\0b"), text(b"\0c"), {}, "the file was changed meanwhile"),
        (link(b"a"), link(b"b"), link(b"a"), {"a.txt": link(b"b")}, None),
        (link(b"a"), link(b"b"), link(b"c"), {}, "the file was changed meanwhile"),
        (text(BASE), link(b"b"), text(BASE), {"a.txt": link(b"b")}, None),
        (text(BASE), link(b"b"), text(BASE + b"mine\n"), {}, "the file was changed meanwhile"),
        (text(BASE), text(BASE, 0o755), text(b"mine\n"), {"a.txt": text(b"mine\n", 0o755)}, None),
        (text(BASE), text(BASE, 0o755), text(BASE, 0o755), {}, None),
        (text(BASE), text(BASE, 0o755), text(BASE, 0o600), {}, "the file's mode was changed meanwhile"),
    ],
)
def test_whole_objects_and_modes_merge_or_clash(
    base: Content | None,
    proposed: Content | None,
    now: Content | None,
    contents: dict[str, Content | None],
    reason: str | None,
) -> None:
    """DL-06, DL-16, DL-18"""
    store = Store()
    file = store.file(base, proposed)
    merged = store.merge(file, ids(file), {"a.txt": now})
    assert merged.contents == contents
    assert [why for _, why in merged.conflicted] == ([] if reason is None else [reason])
    assert merged.accepted == (tuple(ids(file)) if reason is None else ())


def test_the_merged_view_shows_all_that_applies() -> None:
    store = Store()
    file = store.lines(BASE, put(BASE, _2="two\n", _5="five\n", _8="eight\n"))
    file = in_state(file, ids(file)[:1], "rejected")
    view = merged_view(file, {"a.txt": text(put(BASE, _5="mine\n"))}, store.read)
    assert view == text(put(BASE, _5="mine\n", _8="eight\n"))
    gone = store.file(text(BASE), None)
    assert merged_view(gone, {"a.txt": text(BASE)}, store.read) is None
    (moved,) = store.renames(gone, store.file(None, text(BASE), "b.txt"))
    assert merged_view(moved, {"a.txt": text(BASE)}, store.read) == text(BASE)
    assert merged_view(in_state(moved, ids(moved), "rejected"), {"a.txt": text(BASE)}, store.read) == text(
        BASE
    )


# Undo and redo


def test_an_applied_change_is_taken_back_and_later_edits_stay() -> None:
    """DL-08"""
    after = put(BASE, _2="two\n")
    assert restore(text(BASE), text(after), text(after)) == text(BASE)
    assert restore(text(BASE), text(after), text(put(after, _5="mine\n", _9="9"), 0o600)) == text(
        put(BASE, _5="mine\n", _9="9"), 0o600
    )
    assert isinstance(restore(text(BASE), text(after), text(put(after, _3="mine\n"))), Clash)


@pytest.mark.parametrize(
    ("before", "after", "now", "expected"),
    [
        (None, text(b"a\n"), text(b"a\n"), None),
        (None, text(b"a\n"), None, None),
        (text(b"a\n"), None, None, text(b"a\n")),
        (text(b"a\n"), None, text(b"a\n"), text(b"a\n")),
        (text(b"a\n"), text(b"a\n", 0o755), text(b"mine\n", 0o755), text(b"mine\n")),
        (text(b"a\n"), text(b"a\n", 0o755), text(b"mine\n", 0o600), text(b"mine\n", 0o600)),
        (text(b"\0a"), text(b"\0b"), text(b"\0b", 0o600), text(b"\0a", 0o600)),
        (text(b"a\n"), link(b"b"), link(b"b"), text(b"a\n")),
        (text(b"a\n", 0o755), link(b"b"), link(b"b"), text(b"a\n", 0o755)),
        (text(BASE), text(CRLF), text(b"0\r\n" + CRLF), text(b"0\n" + BASE)),
        (text(BASE), text(CRLF), text(b"0\n" + BASE), text(b"0\n" + BASE)),
        (text(BASE), text(put(BASE, _2="x\n")), text(CRLF.replace(b"2", b"x")), text(CRLF)),
        (text(BASE), text(put(BASE, _2="x\n")), text(BASE, 0o600), text(BASE, 0o600)),
    ],
)
def test_a_change_of_any_kind_is_taken_back(
    before: Content | None, after: Content | None, now: Content | None, expected: Content | None
) -> None:
    """DL-08"""
    assert restore(before, after, now) == expected


@pytest.mark.parametrize(
    ("before", "after", "now"),
    [
        (None, text(b"a\n"), text(b"a\nmine\n")),
        (text(b"a\n"), None, text(b"mine\n")),
        (text(b"a\n"), text(b"b\n"), None),
        (text(b"\0a"), text(b"\0b"), text(b"\0c")),
        (text(b"a\n"), text(b"b\n"), link(b"c")),
        (text(b"a\n"), link(b"b"), link(b"c")),
        (text(b"a\n"), text(b"a\r\n"), text(b"a\r\nb\n")),
    ],
)
def test_what_would_lose_later_edits_is_refused(
    before: Content | None, after: Content | None, now: Content | None
) -> None:
    """DL-06"""
    assert isinstance(restore(before, after, now), Clash)


# Against git and at random


edits = st.lists(st.tuples(st.integers(0, 14), st.integers(0, 3), st.integers(0, 2)), max_size=4)


def edited(base: list[bytes], changes: list[tuple[int, int, int]], mark: bytes) -> list[bytes]:
    """Each change deletes some of the base's lines from one on and puts some new ones of its own there."""
    lines: list[list[bytes]] = [[line] for line in [*base, b""]]
    for number, (start, deleted, added) in enumerate(changes):
        for index in range(start, min(start + deleted, len(base))):
            lines[index] = []
        new = [b"%s%d.%d\n" % (mark, number, nth) for nth in range(added)]
        lines[min(start, len(base))][:0] = new
    return [line for group in lines for line in group if line]


UNIQUE = [b"%d\n" % number for number in range(15)]


@settings(max_examples=300, deadline=None)
@given(edits, edits, st.booleans())
def test_no_line_that_only_one_side_touched_is_lost(
    agent: list[tuple[int, int, int]], user: list[tuple[int, int, int]], crlf: bool
) -> None:
    theirs, mine = edited(UNIQUE, agent, b"agent"), edited(UNIQUE, user, b"user")
    store = Store()
    file = store.propose(text(b"".join(UNIQUE)), text(b"".join(theirs)))
    if file is None:
        return
    now = b"".join(mine).replace(b"\n", b"\r\n" if crlf else b"\n")
    merged = store.merge(file, ids(file), {"a.txt": text(now)})
    content = merged.contents.get("a.txt", text(now))
    assert content is not None
    result = content.data.replace(b"\r\n", b"\n").splitlines(keepends=True)
    accepted = [hunk for hunk in file.hunks if hunk.id in merged.accepted]
    gone = {line for hunk in accepted for line in hunk.old}
    came = [line for hunk in accepted for line in hunk.new]
    # What the user has, less what accepted hunks take away, in its order; and what they bring, in its order.
    assert [line for line in result if line not in came] == [line for line in mine if line not in gone]
    assert [line for line in result if line in came] == came


@given(edits, st.data())
def test_of_hunks_that_were_taken_in_part_exactly_these_are_found(
    changes: list[tuple[int, int, int]], data: st.DataObject
) -> None:
    store = Store()
    base = [b"%d\n" % number for number in range(30)]
    proposed = edited(base, changes, b"new")
    assume(proposed != base)
    file = store.lines(b"".join(base), b"".join(proposed))
    earlier, later = text(b"top\n" + b"".join(base)), text(b"other\n" + b"".join(base))
    taken = {id_ for id_ in ids(file) if data.draw(st.booleans())}
    merged = store.merge(file, taken, {"a.txt": earlier})
    arrived = merged.contents.get("a.txt", earlier)
    found = partly(file, ids(file), {"a.txt": earlier}, {"a.txt": arrived}, store.read)
    assert set(found) == set(merged.accepted)
    assert (
        arrived == earlier or partly(file, ids(file), {"a.txt": later}, {"a.txt": arrived}, store.read) == ()
    )


def git_merge(folder: Path, base: bytes, theirs: bytes, mine: bytes) -> bytes | None:
    for name, data in (("base", base), ("theirs", theirs), ("mine", mine)):
        (folder / name).write_bytes(data)
    done = subprocess.run(
        ["git", "merge-file", "-p", "mine", "base", "theirs"], cwd=folder, capture_output=True
    )
    return done.stdout if done.returncode == 0 else None


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits, edits)
def test_where_lines_tell_themselves_apart_git_merges_and_clashes_alike(
    tmp_path: Path, agent: list[tuple[int, int, int]], user: list[tuple[int, int, int]]
) -> None:
    base, theirs, mine = (
        b"".join(lines) for lines in (UNIQUE, edited(UNIQUE, agent, b"agent"), edited(UNIQUE, user, b"user"))
    )
    if base == theirs:
        return
    merged, conflicts = accept_all(Store(), base, theirs, mine)
    assert git_merge(tmp_path, base, theirs, mine) == (None if conflicts else merged)


def test_where_lines_repeat_git_differs_rarely(tmp_path: Path) -> None:
    """Which of equal lines was meant is a guess there, for git as for us."""
    source = random.Random(11)
    differ = 0
    for _ in range(300):
        alphabet = [b"%d\n" % number for number in range(source.choice([3, 8, 40]))]
        base = [source.choice(alphabet) for _ in range(source.randrange(4, 25))]
        sides = []
        for _ in range(2):
            lines = list(base)
            for _ in range(source.randrange(1, 4)):
                at = source.randrange(len(lines) + 1)
                lines[at : at + source.randrange(3)] = source.choices(alphabet, k=source.randrange(3))
            sides.append(b"".join(lines))
        if sides[0] == b"".join(base):
            continue
        merged, conflicts = accept_all(Store(), b"".join(base), *sides)
        differ += git_merge(tmp_path, b"".join(base), *sides) != (None if conflicts else merged)
    assert differ <= 9
