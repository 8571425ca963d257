"""Which deletions and additions are one rename, and how its parts are decided."""

from __future__ import annotations

import random
import time
from dataclasses import replace

import pytest
from changes_kit import Store, aspects, ids, in_state, link, text
from codex_lsp.changes.proposal import File
from codex_lsp.nodes import Content

BODY = b"".join(b"line %d\n" % number for number in range(20))
EDITED = BODY.replace(b"line 7\n", b"changed\n")


def move(store: Store, old: Content, new: Content, *paths: str) -> tuple[File, ...]:
    gone, come = paths or ("old.txt", "new.txt")
    return store.renames(store.file(old, None, gone), store.file(None, new, come))


def test_the_same_content_elsewhere_is_a_rename() -> None:
    """DL-18, RN-10"""
    store = Store()
    (file,) = move(store, text(BODY), text(BODY))
    assert (file.kind, file.old_path, file.path, aspects(file)) == (
        "rename",
        "old.txt",
        "new.txt",
        ["rename"],
    )
    assert store.patched(file, ids(file)) == {"old.txt": None, "new.txt": text(BODY)}
    assert store.patched(file, []) == {"old.txt": text(BODY), "new.txt": None}


def test_renamed_edited_and_made_executable_is_three_decisions() -> None:
    """DL-18, RN-10"""
    store = Store()
    (file,) = move(store, text(BODY), text(EDITED, 0o755))
    assert aspects(file) == ["rename", "lines", "mode"]
    rename, lines, mode = ids(file)
    assert store.patched(file, [lines]) == {"old.txt": text(EDITED), "new.txt": None}
    assert store.patched(file, [rename, mode]) == {"old.txt": None, "new.txt": text(BODY, 0o755)}
    assert store.patched(file, ids(file)) == {"old.txt": None, "new.txt": text(EDITED, 0o755)}


def test_a_rename_by_case_alone_is_a_rename() -> None:
    """DL-18"""
    (file,) = move(Store(), text(BODY), text(BODY), "Read.me", "read.me")
    assert (file.old_path, file.path) == ("Read.me", "read.me")


def test_a_renamed_binary_is_a_rename_when_identical() -> None:
    store = Store()
    (file,) = move(store, text(b"\0\1"), text(b"\0\1"))
    assert (aspects(file), file.binary) == (["rename"], True)
    assert len(move(store, text(b"\0\1" * 50), text(b"\0\1" * 51))) == 2


def test_lines_that_a_rename_adds_take_the_ends_of_the_old_file() -> None:
    """PR-21"""
    store = Store()
    base = BODY.replace(b"\n", b"\r\n")
    (file,) = move(store, text(base), text(base + b"new\n"))
    assert store.proposed(file) == text(base + b"new\r\n")
    assert store.patched(file, ids(file)) == {"old.txt": None, "new.txt": text(base + b"new\r\n")}


@pytest.mark.parametrize(
    ("old", "new", "paths"),
    [
        (text(BODY), text(b"something else\n" * 20), ("a", "b")),
        (text(b""), text(b""), ("a", "b")),
        (link(b"x"), link(b"x"), ("a", "b")),
        (text(BODY), link(BODY), ("a", "b")),
        (text(BODY), text(BODY), ("a", "a/b")),
        (text(BODY), text(("\ufeff" + BODY.decode()).encode("utf-16-le")), ("a", "b")),
    ],
    ids=["unlike", "empty", "links", "file and link", "file to directory", "other encoding"],
)
def test_what_is_no_rename_stays_two_changes(old: Content, new: Content, paths: tuple[str, str]) -> None:
    """DL-18"""
    assert [file.kind for file in move(Store(), old, new, *paths)] == ["delete", "add"]


def test_files_of_two_roots_are_never_paired() -> None:
    """DL-23"""
    store = Store()
    gone, come = store.file(text(BODY), None, "a"), store.file(None, text(BODY), "b")
    assert len(store.renames(gone, replace(come, root="/other"))) == 2


@pytest.mark.parametrize("side", [0, 1])
def test_a_rename_is_sensitive_or_blocked_when_one_side_is(side: int) -> None:
    store = Store()
    marks = [{}, {}]
    marks[side] = {"sensitive": True, "blocked": "it is inside .git"}
    files = store.file(text(BODY), None, "a", **marks[0]), store.file(None, text(EDITED), "b", **marks[1])
    (file,) = store.renames(*files)
    assert file.sensitive
    assert file.blocked == "it is inside .git"


def test_equal_files_are_paired_by_name_first() -> None:
    store = Store()
    files = [store.file(text(BODY), None, path) for path in ("x/one", "x/two")]
    files += [store.file(None, text(BODY), path) for path in ("y/two", "y/one")]
    assert {(file.old_path, file.path) for file in store.renames(*files)} == {
        ("x/one", "y/one"),
        ("x/two", "y/two"),
    }


def test_the_most_similar_pair_wins_and_the_rest_stays() -> None:
    store = Store()
    far = BODY.replace(b"line 1", b"other 1")
    files = [
        store.file(text(BODY), None, "a"),
        store.file(None, text(far), "b"),
        store.file(None, text(EDITED), "c"),
    ]
    assert [(file.kind, file.path) for file in store.renames(*files)] == [("add", "b"), ("rename", "c")]


def test_many_candidates_take_bounded_time() -> None:
    store, source = Store(), random.Random(3)
    files = []
    for index in range(150):
        lines = [b"%d\n" % source.randrange(5000) for _ in range(1000)]
        files.append(store.file(text(b"".join(lines)), None, f"old/{index}"))
        files.append(store.file(None, text(b"".join(lines[:900])), f"new/{index}"))
    started = time.process_time()
    found = store.renames(*files)
    assert time.process_time() - started < 5
    assert {(file.old_path, file.path) for file in found if file.kind == "rename"} <= {
        (f"old/{index}", f"new/{index}") for index in range(150)
    }


def accepted_rename(store: Store) -> File:
    (file,) = move(store, text(BODY), text(EDITED))
    return in_state(file, ids(file, "rename"), "accepted")


def test_a_line_of_a_pending_rename_is_accepted_at_the_old_path() -> None:
    """DL-18"""
    store = Store()
    (file,) = move(store, text(BODY), text(EDITED))
    merged = store.merge(file, ids(file, "lines"), {"old.txt": text(BODY), "new.txt": None})
    assert merged.contents == {"old.txt": text(EDITED)}


def test_after_the_rename_a_line_is_accepted_at_the_new_path() -> None:
    """DL-18"""
    store = Store()
    file = accepted_rename(store)
    merged = store.merge(file, ids(file, "lines"), {"old.txt": None, "new.txt": text(BODY)})
    assert merged.contents == {"new.txt": text(EDITED)}


def test_a_rename_takes_what_the_user_wrote_meanwhile_along() -> None:
    """DL-18"""
    store = Store()
    (file,) = move(store, text(BODY), text(EDITED))
    now = {"old.txt": text(BODY + b"mine\n", 0o600), "new.txt": None}
    assert store.merge(file, ids(file, "rename"), now).contents == {
        "old.txt": None,
        "new.txt": text(BODY + b"mine\n", 0o600),
    }
    assert store.merge(file, ids(file), now).contents == {
        "old.txt": None,
        "new.txt": text(EDITED + b"mine\n", 0o600),
    }


def test_a_rename_whose_target_exists_clashes_and_its_lines_still_apply() -> None:
    """DL-18"""
    store = Store()
    (file,) = move(store, text(BODY), text(EDITED))
    merged = store.merge(file, ids(file), {"old.txt": text(BODY), "new.txt": text(b"the user's\n")})
    assert merged.contents == {"old.txt": text(EDITED)}
    assert [hunk for hunk, _ in merged.conflicted] == ids(file, "rename")


def test_a_rename_that_the_user_has_made_is_accepted_without_a_write() -> None:
    store = Store()
    (file,) = move(store, text(BODY), text(BODY))
    merged = store.merge(file, ids(file), {"old.txt": None, "new.txt": text(BODY)})
    assert (merged.contents, merged.accepted) == ({}, tuple(ids(file)))


def test_a_rename_of_a_file_that_is_gone_clashes() -> None:
    store = Store()
    (file,) = move(store, text(BODY), text(EDITED))
    merged = store.merge(file, ids(file), {})
    assert (merged.contents, merged.accepted) == ({}, ())
    assert {hunk for hunk, _ in merged.conflicted} == set(ids(file))
