"""What every kind of room promises, and how one is chosen."""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from codex_lsp.errors import RoomUnavailable
from codex_lsp.workspace import duplicate, launcher
from codex_lsp.workspace.fuse import fuse_refusal
from codex_lsp.workspace.rooms import Seed
from rooms_kit import BWRAP, House, digest_tree, house, needs_bwrap, run, text

__all__ = ["house"]

FUSE = pytest.param("fuse", marks=pytest.mark.skipif(fuse_refusal() is not None, reason=str(fuse_refusal())))
KINDS = ["overlay", FUSE, "copy"]
FILES = {
    "a.txt": "one\n",
    "src/b.py": "two\n",
    "src/deep/c.py": "three\n",
    "kept.md": "four\n",
    "Case": "case\n",
    "to_dir": "file\n",
    "to_file/x": "x\n",
    "to_file/y": "y\n",
    "same": "same\n",
    "mode": "mode\n",
    ".env": "KEY=1\n",
    ".gitignore": "*.log\n.env\ndist/\nnode_modules/\n",
    "dist/old.js": "old\n",
    "node_modules/m/index.js": "m\n",
}
SCRIPT = """
echo more >> a.txt; rm kept.md; mv src/b.py src/moved.py; rm -r src/deep; mkdir src/deep; echo n > src/deep/n
mv Case case; rm to_dir; mkdir to_dir; echo in > to_dir/in; rm -r to_file; echo flat > to_file
cp same t; mv t same; touch mode; chmod 755 mode; ln -s a.txt link; mkfifo pipe; touch empty
echo KEY=2 > .env; mkdir -p dist; echo new > dist/new.js; echo l > x.log
mkdir node_modules/n && echo > node_modules/n/i || true
mkdir .codex .agents .aws; mkdir -p nested; cd nested; git init -q .; echo x > f; cd ..; mkdir lone
git add -A 2>/dev/null || true
"""
EXPECTED = {
    "a.txt": ("one\n", "one\nmore\n"),
    "kept.md": ("four\n", None),
    "src/b.py": ("two\n", None),
    "src/moved.py": (None, "two\n"),
    "src/deep/c.py": ("three\n", None),
    "src/deep/n": (None, "n\n"),
    "Case": ("case\n", None),
    "case": (None, "case\n"),
    "to_dir": ("file\n", None),
    "to_dir/in": (None, "in\n"),
    "to_file": (None, "flat\n"),
    "to_file/x": ("x\n", None),
    "to_file/y": ("y\n", None),
    "mode": ("mode\n", "mode\n"),
    "link": (None, "->a.txt"),
    "pipe": (None, "<FIFO>"),
    "empty": (None, ""),
    "nested/.git": (None, "<git repository made by the agent>"),
    "nested/f": (None, "x\n"),
}


@needs_bwrap()
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_tells_the_same_story(house: House, kind: str) -> None:
    """DL-18, DL-20, PG-14: kind changes, renames, specials; ignored files are counted, litter is nothing."""
    house.write(FILES)
    house.git("init")
    house.git("add", "-A")
    house.git("commit", "-qm", "x")
    before = digest_tree(house.workspace)
    room = house.open(kind)
    assert room.kind == kind
    assert room.folder == house.workspace
    assert room.owns_processes
    run(room, SCRIPT)
    assert house.told(room.changes()) == EXPECTED
    assert room.ignored() >= 3
    assert house.told(room.changes(exact=True)) == EXPECTED
    room.close()
    assert digest_tree(house.workspace) == before
    assert list(house.state.rooms.iterdir()) == []


@pytest.mark.parametrize("kind", [FUSE, "copy"])
def test_without_namespaces_the_agent_works_on_a_private_path(house: House, kind: str) -> None:
    """PT-10: paths are mapped both ways where nothing can be mounted over the user's own."""
    house.write(FILES)
    added = house.base / "added"
    house.write({"z": "z\n"}, added)
    room = house.open(
        kind, bwrap=None, added=[added], seeds={house.workspace / "a.txt": Seed(text("seed\n"))}
    )
    assert room.launch == ()
    assert not room.owns_processes
    assert room.folder != house.workspace
    assert room.inner(house.workspace / "src/b.py") == room.folder / "src/b.py"
    assert room.outer(room.folder / "src/b.py") == house.workspace / "src/b.py"
    assert room.outer(room.inner(added / "z")) == added / "z"
    assert room.outer(Path("/etc/passwd")) == Path("/etc/passwd")
    run(room, f"cat a.txt; rm kept.md; echo y >> '{room.inner(added)}/z'")
    assert {(c.root, c.path) for c in room.changes()} == {
        (str(house.workspace), "a.txt"),
        (str(house.workspace), "kept.md"),
        (str(added), "z"),
    }
    assert (house.workspace / "kept.md").exists()
    room.close()
    assert list(house.state.rooms.iterdir()) == []


@needs_bwrap()
@pytest.mark.parametrize("kind", KINDS)
def test_seeds_work_in_every_kind(house: House, kind: str) -> None:
    """DL-03."""
    house.write(FILES)
    ws = house.workspace
    room = house.open(
        kind,
        seeds={
            ws / "a.txt": Seed(text("buffer\n"), text("buffer\n")),
            ws / "kept.md": Seed(None),
            ws / "new/x": Seed(text("pending\n")),
        },
    )
    assert run(room, "cat a.txt new/x; ! test -e kept.md; echo more >> a.txt") == "buffer\npending\n"
    assert house.told(room.changes()) == {
        "a.txt": ("buffer\n", "buffer\nmore\n"),
        "kept.md": ("four\n", None),
        "new/x": (None, "pending\n"),
    }
    assert (ws / "a.txt").read_text() == "one\n"


@needs_bwrap()
def test_auto_takes_the_overlay_and_gives_no_reason(house: House) -> None:
    room = house.open("auto")
    assert (room.kind, room.reason) == ("overlay", None)


def test_auto_falls_back_to_copy_never_to_direct_and_says_why(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.write(FILES)
    monkeypatch.setattr(launcher, "SYSTEM_FOLDERS", ("/nowhere",))  # no fuse-overlayfs
    room = house.open("auto", bwrap=None)
    assert room.kind in ("clone", "copy")
    assert room.reason is not None
    assert "overlay: " in room.reason
    assert "fuse: fuse-overlayfs" in room.reason
    monkeypatch.setattr(duplicate, "MOST_FILES", 3)
    with pytest.raises(RoomUnavailable) as refused:
        house.open("auto", bwrap=None)
    assert "more than 3 files" in refused.value.message
    assert refused.value.hint


@pytest.mark.parametrize(("limit", "value"), [("MOST_FILES", 5), ("MOST_BYTES", 20), ("_SPARE", 1.1)])
def test_a_copy_over_its_bounds_is_refused_and_leaves_nothing(
    house: House, monkeypatch: pytest.MonkeyPatch, limit: str, value: float
) -> None:
    """RX-02: also when the disk is nearly full."""
    house.write(FILES)
    monkeypatch.setattr(duplicate, limit, value)
    with pytest.raises(RoomUnavailable) as refused:
        house.open("copy")
    assert refused.value.hint
    assert list(house.state.rooms.iterdir()) == []


def test_a_copy_can_be_cancelled_within_two_seconds(house: House) -> None:
    """RX-04."""
    for number in range(1000):
        path = house.workspace / f"d{number // 100}"
        path.mkdir(exist_ok=True)
        (path / str(number)).write_text("x")
    stop = threading.Event()
    refusal: list[BaseException] = []

    def go() -> None:
        try:
            house.open("copy", stop=stop)
        except RoomUnavailable as error:
            refusal.append(error)

    thread = threading.Thread(target=go)
    thread.start()
    end = time.monotonic() + 10
    while not list(house.state.rooms.glob("turn-*/copy0/d0")) and time.monotonic() < end:
        time.sleep(0.002)
    asked = time.monotonic()
    stop.set()
    thread.join(5)
    assert time.monotonic() - asked < 2
    assert refusal
    assert list(house.state.rooms.iterdir()) == []


@needs_bwrap()
def test_a_copy_holds_no_link_target_no_special_and_says_what_it_left_out(house: House) -> None:
    """PG-02, PG-14: a link to outside stays a link; a FIFO and a huge sparse file are not opened."""
    house.write(FILES)
    house.git("init")
    (house.base / "secret").write_text("secret")
    (house.workspace / "out").symlink_to(house.base / "secret")
    (house.workspace / "loop").symlink_to("loop")
    os.mkfifo(house.workspace / "fifo")
    with open(house.workspace / "sparse", "wb") as sparse:
        sparse.truncate(1 << 40)
    room = house.open("copy")
    copy = room.watch[0]
    assert (copy / "out").readlink() == house.base / "secret"
    assert not (copy / "fifo").exists()
    assert not (copy / "sparse").exists()
    assert not (copy / "node_modules" / "m").exists()
    assert not (copy / "dist").exists()
    notes = "\n".join(room.notes)
    assert "dist, node_modules" in notes
    assert "fifo, sparse" in notes
    # Where the copy stands at the user's path, dependencies left out are there, read-only.
    assert (
        run(
            room,
            "cat node_modules/m/index.js; ! touch node_modules/m/x 2>/dev/null; cat .env; mkdir dist; echo > dist/o",
        )
        == "m\nKEY=1\n"
    )
    assert room.changes() == []


@pytest.fixture
def reflink(house: House) -> Iterator[House]:
    """A house on a file system with reflinks."""
    if os.geteuid() != 0 or shutil.which("mkfs.xfs") is None:
        pytest.skip("needs root and mkfs.xfs")
    image, point = house.base / "xfs", house.base / "mnt"
    point.mkdir()
    with open(image, "wb") as file:
        file.truncate(320 << 20)
    subprocess.run(["mkfs.xfs", "-q", "-m", "reflink=1", str(image)], check=True)
    if subprocess.run(["mount", "-o", "loop", str(image), str(point)], capture_output=True).returncode != 0:
        pytest.skip("no loop mounts here")
    try:
        house.state = type(house.state).open(point / "state")
        house.workspace = point / "ws"
        house.write(FILES)
        yield house
        for room in house.rooms:
            room.close()
    finally:
        subprocess.run(["umount", "-l", str(point)], check=True)


@needs_bwrap()
def test_a_clone_tells_the_same_story(reflink: House) -> None:
    reflink.git("init")
    before = digest_tree(reflink.workspace)
    room = reflink.open("clone")
    assert room.kind == "clone"
    run(room, SCRIPT)
    assert reflink.told(room.changes()) == EXPECTED
    room.close()
    assert digest_tree(reflink.workspace) == before


def test_a_clone_without_reflinks_is_refused_with_the_reason(house: House) -> None:
    house.write(FILES)
    try:
        room = house.open("clone")
    except RoomUnavailable as refused:
        assert "reflink" in refused.message
        assert list(house.state.rooms.iterdir()) == []
    else:
        assert room.kind == "clone"


def test_direct_works_on_the_users_files_and_keeps_what_they_were(house: House) -> None:
    house.write(FILES)
    house.git("init")
    ws = house.workspace
    room = house.open("direct", seeds={ws / "a.txt": Seed(text("buffer\n"), text("buffer\n"))})
    assert room.folder == ws
    assert any("Unsaved" in note for note in room.notes)
    # Rules that the agent writes meanwhile hide nothing.
    run(room, "echo x >> a.txt; rm -r src; mkdir .codex; echo '*' > .gitignore; echo n > new")
    assert (ws / "a.txt").read_text() == "one\nx\n"
    told = house.told(room.changes())
    assert told == {
        ".gitignore": (FILES[".gitignore"], "*\n"),
        "a.txt": ("one\n", "one\nx\n"),
        "new": (None, "n\n"),
        "src/b.py": ("two\n", None),
        "src/deep/c.py": ("three\n", None),
    }
    room.close()
    assert not (ws / ".codex").exists()
    assert list(house.state.rooms.iterdir()) == []


def test_direct_is_refused_for_more_than_can_be_kept(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    house.write(FILES)
    monkeypatch.setattr(duplicate, "MOST_FILES", 5)
    with pytest.raises(RoomUnavailable):
        house.open("direct")
    assert list(house.state.rooms.iterdir()) == []


@needs_bwrap()
def test_the_launcher_owns_the_processes_of_a_copy_too(house: House) -> None:
    """PF-10."""
    room = house.open("copy")
    assert room.owns_processes
    assert "--unshare-pid" in room.launch
    assert BWRAP is not None
    assert room.launch[0] == str(BWRAP)
