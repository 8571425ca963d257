"""Applying: what was decided stands in the user's files exactly, and nothing else has changed."""

from __future__ import annotations

import os
import socket
import stat
import struct
from pathlib import Path

import pytest
from codex_lsp.errors import WriteRefused
from codex_lsp.nodes import Content, Node
from codex_lsp.workspace import safefs
from codex_lsp.workspace.apply import Write, look, settle
from tests.support.applying import NOBODY, Desk, done, file, in_child, link, open_to_all, refused


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    (tmp_path / "ws").mkdir()
    return Desk(tmp_path / "ws", tmp_path / "state")


def test_files_are_added_changed_and_deleted_and_nothing_else_moves(desk: Desk) -> None:
    desk.put("same.txt", b"same")
    desk.put("a.txt", b"one\r\ntwo", 0o640)
    desk.put("old/only.txt", b"x")
    applied = desk.apply(
        desk.write("a.txt", file(b"one\r\n2", 0o640)),
        desk.write("new/deep/b.bin", file(b"\0\xff", 0o755)),
        desk.write("old/only.txt", None),
        desk.write("l", link(b"a.txt")),
    )
    assert (done(applied), applied.refused) == (["a.txt", "new/deep/b.bin", "old/only.txt", "l"], ())
    assert desk.tree() == {
        "a.txt": ("file", 0o640, b"one\r\n2"),
        "l": ("link", 0o777, b"a.txt"),
        "new": ("dir", 0o755, b""),
        "new/deep": ("dir", 0o755, b""),
        "new/deep/b.bin": ("file", 0o755, b"\0\xff"),
        "same.txt": ("file", 0o644, b"same"),
    }
    assert list((desk.state / "applies").iterdir()) == [applied.journal]
    settle(applied.journal)
    settle(applied.journal)
    assert desk.recover() == []


def test_what_was_overwritten_is_in_the_blob_store(desk: Desk) -> None:
    desk.put("a", b"precious")
    desk.put("b", b"dear")
    writes = [desk.write("a", file(b"new")), desk.write("b", None)]
    desk.apply(*writes)
    assert [desk.blobs.read(write.expect) for write in writes if write.expect] == [b"precious", b"dear"]


def test_a_file_changed_since_it_was_shown_keeps_its_text_even_with_size_and_time_restored(
    desk: Desk,
) -> None:
    """DL-10."""
    path = desk.put("a", b"aaaa")
    before = path.stat()
    write = desk.write("a", file(b"cccc"))
    delete = Write(desk.root, "a", write.expect, None)
    path.write_bytes(b"bbbb")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    for attempt in (write, delete):
        assert refused(desk.apply(attempt)) == {"a": ("stale", "it has changed since it was shown")}
    assert path.read_bytes() == b"bbbb"
    assert desk.leftovers() == []


def test_what_appeared_or_vanished_since_it_was_shown_is_stale(desk: Desk) -> None:
    add = desk.write("new", file(b"agent's"))
    desk.put("gone", b"x")
    change = desk.write("gone", file(b"y"))
    desk.put("new", b"user's")
    (desk.root / "gone").unlink()
    applied = desk.apply(add, change)
    assert {path: kind for path, (kind, _) in refused(applied).items()} == {"new": "stale", "gone": "stale"}
    assert desk.tree() == {"new": ("file", 0o644, b"user's")}


def test_the_same_apply_again_changes_nothing_and_succeeds(desk: Desk) -> None:
    """DL-24 for closed files: a retry is idempotent."""
    desk.put("a", b"1")
    desk.put("d", b"1")
    writes = [desk.write("a", file(b"2")), desk.write("d", None), desk.write("n", file(b"3"))]
    first = desk.apply(*writes)
    times = {path: path.stat().st_mtime_ns for path in desk.root.iterdir()}
    second = desk.apply(*writes)
    assert (done(first), first.refused) == (done(second), second.refused) == (["a", "d", "n"], ())
    assert {path: path.stat().st_mtime_ns for path in desk.root.iterdir()} == times


def test_one_refused_file_does_not_keep_the_others(desk: Desk) -> None:
    desk.put("a", b"1")
    desk.put("b", b"1")
    writes = [desk.write("a", file(b"2")), desk.write("b", file(b"2"))]
    (desk.root / "a").write_bytes(b"user")
    applied = desk.apply(*writes)
    assert (done(applied), list(refused(applied))) == (["b"], ["a"])


@pytest.mark.parametrize("path", [".git/config", "x/.GIT/hooks/y", "../out", "/etc/x", "", "a//b", "git~1"])
def test_paths_that_are_never_written_are_refused_here_too(desk: Desk, path: str) -> None:
    """PG-05: the last gate, whatever a caller forgot."""
    applied = desk.apply(Write(desk.root, path, None, file(b"x")))
    assert refused(applied)[path][0] == "writeRefused"
    assert desk.tree() == {}
    with pytest.raises(WriteRefused):
        look(desk.root, path)


@pytest.mark.parametrize(
    "name", [b"--output=x", b"-rf", b":(top)x", b"a\nb", b"a\tb", b'"', b" x ", b"\xff\xfe", b"n" * 255]
)
def test_odd_names_are_written_exactly(desk: Desk, name: bytes) -> None:
    """PG-04."""
    path = os.fsdecode(name)
    assert done(desk.apply(desk.write(path, file(b"1")))) == [path]
    assert done(desk.apply(desk.write(path, file(b"2")))) == [path]
    assert [os.fsencode(found.name) for found in desk.root.iterdir()] == [name]
    assert look(desk.root, path) == file(b"2")
    assert done(desk.recover()[0]) == [path]
    desk.apply(desk.write(path, None))
    assert desk.tree() == {}


def test_nothing_is_written_or_read_through_a_linked_parent(desk: Desk, tmp_path: Path) -> None:
    """PG-02."""
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "f").write_bytes(b"theirs")
    (desk.root / "d").symlink_to(outside)
    with pytest.raises(WriteRefused, match="is a link"):
        look(desk.root, "d/f")
    expect = file(b"theirs").node
    applied = desk.apply(
        Write(desk.root, "d/f", expect, file(b"ours")),
        Write(desk.root, "d/n", None, file(b"ours")),
        Write(desk.root, "d/sub/n", None, file(b"ours")),
    )
    assert {kind for kind, _ in refused(applied).values()} == {"writeRefused"}
    assert [(p.name, p.read_bytes()) for p in outside.iterdir()] == [("f", b"theirs")]


@pytest.mark.parametrize("target", ["inside", "../outside", "nowhere", "loop"])
def test_a_link_is_never_written_through_and_is_changed_only_as_a_link(
    desk: Desk, tmp_path: Path, target: str
) -> None:
    """DL-13: inside, outside, dangling, loop."""
    desk.put("inside", b"text")
    (tmp_path / "outside").write_bytes(b"text")
    (desk.root / "loop").symlink_to(target)
    before = desk.tree()
    assert look(desk.root, "loop") == link(os.fsencode(target))
    stale = desk.apply(Write(desk.root, "loop", file(b"text").node, file(b"new")))
    assert refused(stale)["loop"][0] == "stale"
    assert desk.tree() == before
    assert done(desk.apply(desk.write("loop", link(b"elsewhere")))) == ["loop"]
    assert desk.tree() == {**before, "loop": ("link", 0o777, b"elsewhere")}
    assert done(desk.apply(desk.write("loop", file(b"now a file")))) == ["loop"]
    assert (tmp_path / "outside").read_bytes() == b"text"
    assert desk.tree()["inside"] == before["inside"]


def test_a_hard_linked_file_is_refused_and_may_be_deleted_or_get_a_mode(desk: Desk, tmp_path: Path) -> None:
    """DL-14."""
    desk.put("a", b"1")
    os.link(desk.root / "a", tmp_path / "twin")
    applied = desk.apply(desk.write("a", file(b"2")))
    assert "hard links" in refused(applied)["a"][1]
    assert done(desk.apply(desk.write("a", file(b"1", 0o755)))) == ["a"]
    assert stat.S_IMODE((tmp_path / "twin").stat().st_mode) == 0o755
    assert done(desk.apply(desk.write("a", None))) == ["a"]
    assert (tmp_path / "twin").read_bytes() == b"1"


@pytest.mark.parametrize("mode", [0o755, 0o600, 0o664, 0o700])
def test_the_mode_a_file_has_now_is_kept_unless_the_change_is_about_it(desk: Desk, mode: int) -> None:
    """DL-12."""
    path = desk.put("a", b"1", 0o644)
    write = desk.write("a", file(b"2", 0o644))
    path.chmod(mode)
    assert done(desk.apply(write)) == ["a"]
    assert desk.tree() == {"a": ("file", mode, b"2")}
    write = desk.write("a", file(b"2", mode ^ 0o100))
    path.chmod(mode ^ 0o050)
    assert refused(desk.apply(write))["a"] == ("stale", "its permissions have changed since it was shown")
    assert done(desk.apply(desk.write("a", file(b"2", mode ^ 0o100)))) == ["a"]
    assert desk.tree() == {"a": ("file", mode ^ 0o100, b"2")}


def test_a_read_only_file_is_not_silently_replaced(desk: Desk) -> None:
    """DL-12: 0444."""
    desk.put("a", b"1", 0o444)
    assert refused(desk.apply(desk.write("a", file(b"2", 0o444))))["a"] == ("writeRefused", "it is read-only")
    assert desk.tree() == {"a": ("file", 0o444, b"1")}
    assert done(desk.apply(desk.write("a", file(b"2", 0o644)))) == ["a"]
    assert done(desk.apply(desk.write("a", file(b"1", 0o444)))) == ["a"]
    assert desk.tree() == {"a": ("file", 0o444, b"1")}


def test_special_bits_are_neither_given_nor_lost(desk: Desk) -> None:
    desk.put("a", b"1")
    suid = desk.put("s", b"1")
    suid.chmod(0o4755)
    applied = desk.apply(
        desk.write("a", file(b"2", 0o4755)),
        desk.write("s", file(b"2", 0o4755)),
        desk.write("n", file(b"2", 0o2755)),
    )
    assert sorted(refused(applied)) == ["a", "n", "s"]
    assert desk.tree() == {"a": ("file", 0o644, b"1"), "s": ("file", 0o4755, b"1")}


def test_attributes_and_access_lists_go_over_to_the_new_text(desk: Desk) -> None:
    """DL-12: ACL, xattr."""
    path = desk.put("a", b"1", 0o640)
    # version 2; owner rw, user 65534 r, group r, mask r, others none
    entries = [
        (1, 6, 0xFFFFFFFF),
        (2, 4, NOBODY),
        (4, 4, 0xFFFFFFFF),
        (16, 4, 0xFFFFFFFF),
        (32, 0, 0xFFFFFFFF),
    ]
    access = struct.pack("<I", 2) + b"".join(struct.pack("<HHI", *entry) for entry in entries)
    try:
        os.setxattr(path, "system.posix_acl_access", access)
        os.setxattr(path, "user.note", b"mine")
    except OSError as error:
        pytest.skip(f"the file system has no ACLs here: {error}")
    assert done(desk.apply(desk.write("a", file(b"2", 0o640)))) == ["a"]
    assert path.read_bytes() == b"2"
    assert os.getxattr(path, "system.posix_acl_access") == access
    assert os.getxattr(path, "user.note") == b"mine"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@pytest.mark.root
@pytest.mark.skipif(os.geteuid() != 0, reason="needs root to make another user's files")
def test_owner_and_group_are_kept_or_the_file_is_refused() -> None:
    """DL-12: odd owner, set-group-id directory."""
    with open_to_all() as top:
        desk = Desk(top / "ws", top / "state")
        desk.put("mine", b"1")
        os.chown(desk.root / "mine", NOBODY, 7)
        assert done(desk.apply(desk.write("mine", file(b"2")))) == ["mine"]
        assert ((desk.root / "mine").stat().st_uid, (desk.root / "mine").stat().st_gid) == (NOBODY, 7)

        root = desk.put("roots", b"1", 0o666)
        group = desk.put("group", b"1", 0o666)
        os.chown(group, NOBODY, 7)
        (desk.root / "sg").mkdir()
        os.chown(desk.root / "sg", NOBODY, 7)
        (desk.root / "sg").chmod(0o2777)
        desk.root.chmod(0o777)
        other = Desk(desk.root, top / "state2")
        applied = in_child(
            lambda: other.apply(
                other.write("roots", file(b"2", 0o666)),
                other.write("group", file(b"2", 0o666)),
                other.write("sg/n", file(b"2")),
            ),
            uid=NOBODY,
        )
        assert {path for path, (_, why) in refused(applied).items() if "owner or group" in why} == {
            "roots",
            "group",
        }
        assert (root.read_bytes(), group.read_bytes()) == (b"1", b"1")
        assert done(applied) == ["sg/n"]
        assert (desk.root / "sg/n").stat().st_gid == 7
        assert other.leftovers() == []


def test_fifos_sockets_and_devices_are_told_and_left_alone(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PG-14."""
    os.mkfifo(desk.root / "fifo")
    with socket.socket(socket.AF_UNIX) as listener:
        monkeypatch.chdir(desk.root)
        listener.bind("sock")
    for path in ("fifo", "sock"):
        shown = look(desk.root, path)
        assert shown is not None
        assert (shown.kind, shown.data) == ("special", b"")
        applied = desk.apply(
            Write(desk.root, path, shown.node, None), Write(desk.root, path + "2", None, shown)
        )
        assert {kind for kind, _ in refused(applied).values()} == {"writeRefused"}
    assert stat.S_ISFIFO((desk.root / "fifo").stat().st_mode)


def test_a_huge_sparse_file_is_neither_read_nor_hashed(desk: Desk) -> None:
    """PG-14."""
    with (desk.root / "huge").open("wb") as out:
        out.truncate(1 << 40)
    with pytest.raises(WriteRefused, match="bytes"):
        look(desk.root, "huge")
    applied = desk.apply(Write(desk.root, "huge", file(b"small").node, file(b"x")))
    assert refused(applied)["huge"][0] == "stale"


def test_a_file_over_the_callers_limit_is_refused(desk: Desk) -> None:
    desk.put("a", b"12345")
    assert look(desk.root, "a", limit=5) == file(b"12345")
    with pytest.raises(WriteRefused):
        look(desk.root, "a", limit=4)


def test_a_directory_is_nothing_and_is_never_replaced_with_what_it_holds(desk: Desk) -> None:
    desk.put("d/untracked", b"user's")
    assert look(desk.root, "d") is None
    assert refused(desk.apply(desk.write("d", file(b"x"))))["d"] == (
        "writeRefused",
        "a directory stands there",
    )
    assert refused(desk.apply(desk.write("d/untracked/x", file(b"x"))))["d/untracked/x"][0] == "writeRefused"
    assert desk.tree()["d/untracked"] == ("file", 0o644, b"user's")


def test_a_directory_becomes_a_file_and_a_file_a_directory(desk: Desk) -> None:
    """DL-18."""
    desk.put("d/a", b"a")
    desk.put("d/sub/b", b"b")
    desk.put("f", b"f")
    applied = desk.apply(
        desk.write("d", file(b"file")),
        desk.write("d/a", None),
        desk.write("d/sub/b", None),
        desk.write("f/x/y", file(b"y")),
        desk.write("f", None),
    )
    assert applied.refused == ()
    assert {path: entry for path, entry in desk.tree().items() if entry[0] != "dir"} == {
        "d": ("file", 0o644, b"file"),
        "f/x/y": ("file", 0o644, b"y"),
    }


def test_a_directory_that_holds_an_untracked_file_survives_with_all_it_had(desk: Desk) -> None:
    """DL-18."""
    desk.put("d/sub/a", b"a")
    desk.put("d/untracked", b"user's")
    before = desk.tree()
    applied = desk.apply(desk.write("d", file(b"file")), desk.write("d/sub/a", None))
    assert sorted(refused(applied)) == ["d", "d/sub/a"]
    assert desk.tree() == before


def test_deleting_removes_only_directories_that_it_emptied(desk: Desk) -> None:
    """DL-18, DL-20."""
    desk.put("a/b/c/x", b"1")
    desk.put("a/untracked", b"user's")
    (desk.root / "a/empty").mkdir()
    assert done(desk.apply(desk.write("a/b/c/x", None))) == ["a/b/c/x"]
    assert sorted(desk.tree()) == ["a", "a/empty", "a/untracked"]


def test_a_rename_in_other_case_and_a_plain_one(desk: Desk) -> None:
    """DL-18."""
    desk.put("README.md", b"r")
    desk.put("old", b"text\n", 0o755)
    applied = desk.apply(
        desk.write("README.md", None, needs="Readme.md"),
        desk.write("Readme.md", file(b"r")),
        desk.write("old", None, needs="dir/new"),
        desk.write("dir/new", file(b"text\nmore\n", 0o755)),
    )
    assert applied.refused == ()
    assert sorted(desk.tree()) == ["Readme.md", "dir", "dir/new"]


def test_the_old_name_stays_when_the_new_one_cannot_be_written(desk: Desk) -> None:
    desk.put("old", b"text")
    desk.put("README.md", b"r")
    writes = [
        desk.write("old", None, needs="new"),
        desk.write("new", file(b"text")),
        desk.write("README.md", None),
        desk.write("Readme.md", file(b"r", 0o4755)),
    ]
    desk.put("new", b"user's")
    applied = desk.apply(*writes)
    assert set(refused(applied)) >= {"old", "new"}
    assert desk.tree()["old"] == ("file", 0o644, b"text")
    assert desk.tree()["new"] == ("file", 0o644, b"user's")


def test_a_path_named_twice_is_refused_the_second_time(desk: Desk) -> None:
    applied = desk.apply(desk.write("a", file(b"1")), desk.write("a", file(b"2")))
    assert (done(applied), refused(applied)) == (["a"], {"a": ("writeRefused", "the path is named twice")})


def test_several_roots_with_equal_names_get_each_their_own(desk: Desk, tmp_path: Path) -> None:
    """DL-23."""
    other = Desk(tmp_path / "other", desk.state)
    other.put("a", b"other")
    desk.put("a", b"ws")
    nested = Desk(desk.root / "nested", desk.state)
    nested.put("a", b"nested")
    applied = desk.apply(
        *(d.write("a", file(b"new " + str(n).encode())) for n, d in enumerate((desk, other, nested)))
    )
    assert applied.done == ((str(desk.root), "a"), (str(other.root), "a"), (str(nested.root), "a"))
    assert [(d.root / "a").read_bytes() for d in (desk, other, nested)] == [b"new 0", b"new 1", b"new 2"]


def test_a_root_reached_over_a_link_is_written(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "via").symlink_to(desk.root)
    via = Desk(tmp_path / "via", desk.state)
    assert done(via.apply(via.write("a", file(b"1")))) == ["a"]
    assert (desk.root / "a").read_bytes() == b"1"


def test_a_missing_root_is_refused(desk: Desk, tmp_path: Path) -> None:
    applied = desk.apply(Write(tmp_path / "nowhere", "a", None, file(b"1")))
    assert refused(applied)["a"][0] == "writeRefused"


def test_links_that_cannot_be_are_refused(desk: Desk) -> None:
    for target in (b"", b"a\0b", b"x" * 5000):
        assert refused(desk.apply(Write(desk.root, "l", None, link(target))))["l"][0] == "writeRefused"
    assert desk.tree() == {}


def test_a_write_keeps_its_time_bound_on_a_digest_that_only_pretends(desk: Desk) -> None:
    desk.put("a", b"1234")
    pretended = Node("file", 0o644, "0" * 64, 4)
    assert refused(desk.apply(Write(desk.root, "a", pretended, file(b"x"))))["a"][0] == "stale"


def test_without_exchange_in_the_file_system_the_same_is_done(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Old:
        """A C library from before renameat2."""

    monkeypatch.setattr(safefs, "_libc", Old())
    test_a_directory_becomes_a_file_and_a_file_a_directory(desk)
    desk.put("a", b"1")
    desk.put("gone", b"1")
    stale = desk.write("a", file(b"x"))
    assert done(desk.apply(desk.write("a", file(b"2")), desk.write("gone", None))) == ["a", "gone"]
    assert refused(desk.apply(stale))["a"][0] == "stale"
    taken = Write(desk.root, "a", None, Content("file", 0o644, b"3"))
    assert refused(desk.apply(taken))["a"][0] == "stale"
    assert desk.leftovers() == []
