"""File systems that fail and users who save at the worst moment: originals stay whole, newer text wins."""

from __future__ import annotations

import contextlib
import errno
import os
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from codex_lsp.errors import WriteRefused
from codex_lsp.workspace.apply import Applied, Write
from tests.support.applying import FAST, NOBODY, Desk, done, file, in_child, link, open_to_all, refused
from tests.support.calls import Calls, fail_at

needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="needs root to mount and to change users")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    (tmp_path / "ws").mkdir()
    return Desk(tmp_path / "ws", tmp_path / "state")


def decided(desk: Desk) -> list[Write]:
    desk.put("a", b"old a")
    desk.put("b", b"old b", 0o600)
    desk.put("c/gone", b"old c")
    desk.put("d", b"old d")
    return [
        desk.write("a", file(b"new a" * 9)),
        desk.write("b", file(b"old b", 0o700)),
        desk.write("c/gone", None),
        desk.write("n/m", file(b"new m")),
        desk.write("l", link(b"a")),
        desk.write("d", None),
        desk.write("d/x", file(b"new x")),
    ]


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    ("code", "times"), [(errno.ENOSPC, 1), (errno.EIO, 1), (errno.EIO, 2), (errno.EIO, 3)]
)
def test_an_error_at_any_call_leaves_originals_and_is_reported(code: int, times: int) -> None:
    """DL-02."""
    with tempfile.TemporaryDirectory(prefix="codex-lsp-test-", dir=FAST) as name:
        fail_everywhere(Path(name), code, times)


def fail_everywhere(folder: Path, code: int, times: int) -> None:
    whole = 0
    for number in range(1, 10_000):
        desk = Desk(folder / str(number) / "ws", folder / str(number) / "state")
        writes = decided(desk)
        before = desk.tree()
        assert file(b"").node.digest not in desk.blobs
        with fail_at(number, code, times=times) as calls:
            try:
                applied = desk.apply(*writes)
            except WriteRefused:
                applied = None
        if calls.count < number:
            break
        for recovery in desk.recover() if applied is None else ():
            recovery.journal.unlink()
        now = desk.tree()
        if applied is None:
            assert {p: e for p, e in now.items() if e[0] != "dir"} == {
                p: e for p, e in before.items() if e[0] != "dir"
            }
            continue
        whole += not applied.refused
        assert set(done(applied)) | set(refused(applied)) == {write.path for write in writes}
        for write in writes:
            entry = now.get(write.path)
            if write.path in done(applied):
                expected = (
                    None
                    if write.content is None
                    else (write.content.kind, write.content.mode, write.content.data)
                )
                assert entry == expected or (entry is not None and entry[0] == "dir" and expected is None)
            elif "may not be right" not in refused(applied)[write.path][1]:
                assert entry == before.get(write.path), f"{write.path} after an error at call {number}"
        assert "d" not in done(applied) or "d/x" in now, "deleted to make room for nothing"
        # A temporary file whose removal failed goes at the next start.
        assert applied.kept == ()
        desk.recover()
        assert desk.leftovers() == []
    assert number > 80
    assert whole < number / 2


@pytest.mark.timeout(60)
def test_a_disk_that_dies_for_good_leaves_each_file_old_or_new_and_the_restart_says_which() -> None:
    """DL-02."""
    with tempfile.TemporaryDirectory(prefix="codex-lsp-test-", dir=FAST) as name:
        for number in range(1, 10_000):
            desk = Desk(Path(name) / str(number) / "ws", Path(name) / str(number) / "state")
            writes = decided(desk)
            before = desk.tree()
            assert file(b"").node.digest not in desk.blobs
            with fail_at(number, errno.EIO, times=10_000) as calls, contextlib.suppress(WriteRefused):
                desk.apply(*writes)
            if calls.count < number:
                break
            recoveries = desk.recover()
            now, new = desk.tree(), set(done(recoveries[0]) if recoveries else [])
            for write in writes:
                wished = write.content and (write.content.kind, write.content.mode, write.content.data)
                entry = now.get(write.path)
                if entry is not None and entry[0] == "dir":
                    entry = None
                assert entry == (wished if write.path in new else before.get(write.path)), (
                    number,
                    write.path,
                )
            assert desk.leftovers() == []
        assert number > 80


@contextmanager
def mounted(folder: Path, options: str) -> Iterator[None]:
    folder.mkdir(parents=True, exist_ok=True)
    mount = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)],
        capture_output=True,
        text=True,
        check=False,
    )
    if mount.returncode != 0:
        pytest.skip(f"cannot mount here: {mount.stderr.strip()}")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


@needs_root
@pytest.mark.root
def test_a_full_disk_refuses_what_does_not_fit_and_nothing_is_lost(desk: Desk) -> None:
    """DL-02, and PG-16: the state lies on another file system than the workspace."""
    with mounted(desk.root, "size=256k"):
        desk.put("big", b"1" * 100_000)
        desk.put("small", b"1")
        writes = [desk.write("big", file(b"2" * 200_000)), desk.write("small", file(b"2"))]
        applied = desk.apply(*writes)
        assert done(applied) == ["small"]
        assert "No space left" in refused(applied)["big"][1]
        assert desk.tree() == {"big": ("file", 0o644, b"1" * 100_000), "small": ("file", 0o644, b"2")}


@needs_root
@pytest.mark.root
def test_a_full_state_folder_refuses_before_anything_is_touched(desk: Desk) -> None:
    """DL-02: before-images and journal have no room."""
    with mounted(desk.state, "size=64k"):
        desk.put("big", b"1" * 100_000)
        try:
            applied = desk.apply(desk.write("big", file(b"2")))
            assert "No space left" in refused(applied)["big"][1]
        except WriteRefused as error:
            assert "No space left" in error.message
        with (desk.state / "fill").open("wb", buffering=0) as out, pytest.raises(OSError, match="No space"):
            while True:
                out.write(b"0" * 512)
        with pytest.raises(WriteRefused, match="journal"):
            desk.apply(*(desk.write(f"n{n}", file(b"x")) for n in range(60)))
        assert desk.tree() == {"big": ("file", 0o644, b"1" * 100_000)}


@needs_root
@pytest.mark.root
def test_a_read_only_file_system_refuses_with_the_reason(desk: Desk) -> None:
    """DL-02, PG-16."""
    with mounted(desk.root, "size=256k"):
        desk.put("a", b"1")
        subprocess.run(["mount", "-o", "remount,ro", str(desk.root)], check=True)
        applied = desk.apply(
            desk.write("a", file(b"2")),
            desk.write("n/x", file(b"2")),
            Write(desk.root, "a2", None, file(b"")),
        )
        assert {reason for _, reason in refused(applied).values()} == {
            "the file system says: Read-only file system"
        }
        assert desk.tree() == {"a": ("file", 0o644, b"1")}


@needs_root
@pytest.mark.root
def test_a_mount_inside_the_workspace_is_written_in_place(desk: Desk) -> None:
    """PG-16: temporary files stand beside their targets, so nothing crosses file systems."""
    with mounted(desk.root / "inner", "size=256k"):
        desk.put("inner/a", b"1")
        applied = desk.apply(desk.write("inner/a", file(b"2")), desk.write("inner/new/n", file(b"2")))
        assert (done(applied), applied.refused) == (["inner/a", "inner/new/n"], ())
        applied = desk.apply(desk.write("inner/a", None), desk.write("inner/new/n", None))
        assert applied.refused == ()
        assert (desk.root / "inner").exists()


@needs_root
@pytest.mark.root
def test_a_directory_or_file_that_the_user_may_not_write_or_read_is_refused() -> None:
    """DL-12 as an ordinary user."""
    with open_to_all() as top:
        desk = Desk(top / "ws", top / "state")
        desk.put("closed/a", b"1")
        desk.put("unreadable", b"1")
        for path in desk.root.rglob("*"):
            os.chown(path, NOBODY, NOBODY)
        (desk.root / "closed").chmod(0o555)
        desk.root.chmod(0o777)

        def act() -> Applied:
            writes = [
                desk.write("closed/a", file(b"2")),
                desk.write("closed/n", file(b"2")),
                desk.write("unreadable", file(b"2")),
            ]
            (desk.root / "unreadable").chmod(0)
            return desk.apply(*writes, Write(desk.root, "closed/a", writes[0].expect, None))

        applied: Applied = in_child(act, uid=NOBODY)
        assert {reason for path, (_, reason) in refused(applied).items() if path != "closed/a"} == {
            "the file system says: Permission denied"
        }
        assert applied.done == ()
        assert (desk.root / "closed/a").read_bytes() == (desk.root / "unreadable").read_bytes() == b"1"


@needs_root
@pytest.mark.root
def test_an_immutable_file_is_refused(desk: Desk) -> None:
    path = desk.put("a", b"1")
    if subprocess.run(["chattr", "+i", str(path)], capture_output=True, check=False).returncode != 0:
        pytest.skip("the file system has no immutable files")
    try:
        assert refused(desk.apply(desk.write("a", file(b"2"))))["a"][0] == "writeRefused"
        assert refused(desk.apply(desk.write("a", None)))["a"][0] == "writeRefused"
        assert path.read_bytes() == b"1"
    finally:
        subprocess.run(["chattr", "-i", str(path)], check=True)
    assert desk.leftovers() == []


def at_rename(*actions: Callable[[], None]) -> Calls:
    """Lets the user act right before each rename of an apply, when all checks are behind it."""
    left = list(actions)

    def before(_: int, name: str) -> None:
        if name == "_renameat2" and left:
            left.pop(0)()

    return Calls(before)


def save_anew(path: Path, data: bytes) -> None:
    """Saves as most editors do."""
    aside = path.with_name(path.name + "~")
    aside.write_bytes(data)
    aside.replace(path)


def save_in_place(path: Path, data: bytes) -> None:
    path.write_bytes(data)


@pytest.mark.parametrize("save", [save_anew, save_in_place])
def test_a_save_between_the_last_check_and_the_rename_is_not_lost(
    desk: Desk, save: Callable[[Path, bytes], None]
) -> None:
    path = desk.put("a", b"old")
    with at_rename(lambda: save(path, b"user's")):
        applied = desk.apply(desk.write("a", file(b"agent's")))
    assert refused(applied)["a"][0] == "stale"
    assert (path.read_bytes(), desk.leftovers(), applied.kept) == (b"user's", [], ())


@pytest.mark.parametrize("save", [save_anew, save_in_place])
def test_a_second_save_while_the_first_is_given_back_wins(
    desk: Desk, save: Callable[[Path, bytes], None]
) -> None:
    path = desk.put("a", b"old")
    with at_rename(lambda: save(path, b"first"), lambda: save(path, b"the user's second")):
        applied = desk.apply(desk.write("a", file(b"agent's")))
    assert refused(applied)["a"][0] == "stale"
    assert path.read_bytes() == b"the user's second"
    assert desk.leftovers() == []
    # The first save, which no store of ours has, stands beside it.
    assert [Path(kept).read_bytes() for kept in applied.kept] == [b"first"]


def test_a_save_right_before_a_deletion_keeps_the_file(desk: Desk) -> None:
    path = desk.put("a", b"old")
    with at_rename(lambda: save_anew(path, b"user's")):
        applied = desk.apply(desk.write("a", None))
    assert refused(applied)["a"][0] == "stale"
    assert (path.read_bytes(), desk.leftovers()) == (b"user's", [])


def test_a_file_made_again_while_its_changed_text_is_put_back_keeps_both(desk: Desk) -> None:
    path = desk.put("a", b"old")
    with at_rename(lambda: save_in_place(path, b"first"), lambda: save_anew(path, b"second")):
        applied = desk.apply(desk.write("a", None))
    assert refused(applied)["a"][0] == "stale"
    assert path.read_bytes() == b"second"
    assert [Path(kept).read_bytes() for kept in applied.kept] == [b"first"]


def test_a_file_that_appears_right_before_an_addition_stays(desk: Desk) -> None:
    with at_rename(lambda: save_anew(desk.root / "n", b"user's")):
        applied = desk.apply(desk.write("n", file(b"agent's")))
    assert refused(applied)["n"][0] == "stale"
    assert desk.tree() == {"n": ("file", 0o644, b"user's")}


def test_a_parent_that_becomes_a_link_right_before_the_rename_leads_nowhere(
    desk: Desk, tmp_path: Path
) -> None:
    """PG-02 as a race."""
    desk.put("d/a", b"old")
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "a").write_bytes(b"old")

    def swap() -> None:
        (desk.root / "d").rename(desk.root / "moved")
        (desk.root / "d").symlink_to(outside)

    with at_rename(swap):
        desk.apply(desk.write("d/a", file(b"agent's")))
    assert (outside / "a").read_bytes() == b"old"
    assert [path.name for path in outside.iterdir()] == ["a"]


def test_a_save_right_after_the_write_is_told(desk: Desk) -> None:
    path = desk.put("a", b"old")
    synced = 0

    def before(_: int, name: str) -> None:
        nonlocal synced
        if name == "_renameat2":
            synced = 1
        elif name == "fsync" and synced == 1:
            synced = 2
            with path.open("wb") as out:
                out.write(b"user's")

    with Calls(before):
        applied = desk.apply(desk.write("a", file(b"agent's")))
    assert refused(applied)["a"] == ("stale", "it changed right after it was written")
    assert path.read_bytes() == b"user's"
    assert desk.leftovers() == []
