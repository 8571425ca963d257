"""Comparing a layer with what it covers, on layers written by hand: what agents and older kernels may leave."""

from __future__ import annotations

import os
import socket
import stat
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from codex_lsp.workspace import files, trees
from codex_lsp.workspace import layer as layers
from codex_lsp.workspace.layer import LayerTree
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rooms_kit import BWRAP, House, house, needs_bwrap, run

__all__ = ["house"]
Told = dict[str, tuple[object, object]]


@pytest.fixture
def upper(house: House) -> Path:
    folder = house.base / "upper"
    folder.mkdir()
    return folder


def tree(house: House, upper: Path, **more: Any) -> LayerTree:
    return LayerTree(house.workspace, upper, house.blobs, **more)


def told(house: House, layer: LayerTree, **more: Any) -> Told:
    return {
        each.path: (house._side(each.base), house._side(each.proposed)) for each in layer.differences(**more)
    }


def whiteout(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    os.mknod(path, stat.S_IFCHR, os.makedev(0, 0))


def test_an_empty_layer_is_no_change(house: House, upper: Path) -> None:
    house.write({"a": "a"})
    assert told(house, tree(house, upper)) == {}


def test_whiteouts_of_files_and_directories_are_deletions_of_every_file_below(
    house: House, upper: Path
) -> None:
    house.write({"a": "a", "d/x": "x", "d/e/y": "y", "d/.git/config": "c"})
    (house.workspace / "d/link").symlink_to("/etc")
    for name in ("a", "d", "never"):
        whiteout(upper / name)
    assert told(house, tree(house, upper)) == {
        "a": ("a", None),
        "d/x": ("x", None),
        "d/e/y": ("y", None),
        "d/link": ("->/etc", None),
    }


def test_a_whiteout_may_be_an_empty_file_with_an_attribute(house: House, upper: Path) -> None:
    house.write({"a": "a", "empty": "e"})
    (upper / "a").touch()
    os.setxattr(upper / "a", "user.overlay.whiteout", b"y")
    (upper / "empty").touch()
    assert told(house, tree(house, upper)) == {"a": ("a", None), "empty": ("e", "")}


def test_a_device_that_is_no_whiteout_is_told_as_special(house: House, upper: Path) -> None:
    """PG-14."""
    if os.geteuid() != 0:
        pytest.skip("only root makes devices")
    house.write({"a": "a"})
    os.mknod(upper / "a", stat.S_IFCHR | 0o600, os.makedev(1, 3))
    assert told(house, tree(house, upper)) == {"a": ("a", "<character device 1:3>")}


def test_an_opaque_directory_hides_what_was_there(house: House, upper: Path) -> None:
    house.write({"d/x": "x", "d/y": "y", "d/e/z": "z"})
    (upper / "d").mkdir()
    os.setxattr(upper / "d", "user.overlay.opaque", b"y")
    (upper / "d/y").write_text("y")
    (upper / "d/e").mkdir()
    (upper / "d/e/new").write_text("n")
    assert told(house, tree(house, upper)) == {
        "d/x": ("x", None),
        "d/e/z": ("z", None),
        "d/e/new": (None, "n"),
    }


@pytest.mark.parametrize("mark", [".wh..wh..opq", ".wh..opq"])
def test_the_marks_of_fuse_overlayfs_are_read_in_its_layers_only(
    house: House, upper: Path, mark: str
) -> None:
    house.write({"d/x": "x", "a": "a"})
    (upper / "d").mkdir()
    (upper / "d" / mark).touch()
    (upper / ".wh.a").touch()
    assert told(house, tree(house, upper, fuse=True)) == {"a": ("a", None), "d/x": ("x", None)}
    assert set(told(house, tree(house, upper))) == {".wh.a", f"d/{mark}"}


def test_a_file_over_a_directory_and_a_directory_over_a_file(house: House, upper: Path) -> None:
    """DL-18."""
    house.write({"d/x": "x", "f": "f"})
    (upper / "d").write_text("flat")
    (upper / "f").mkdir()
    (upper / "f/in").write_text("in")
    assert told(house, tree(house, upper)) == {
        "d": (None, "flat"),
        "d/x": ("x", None),
        "f": ("f", None),
        "f/in": (None, "in"),
    }


def test_a_copied_up_file_with_the_same_bytes_is_no_change_and_another_mode_is(
    house: House, upper: Path
) -> None:
    house.write({"a": "a", "b": "b"})
    for name in ("a", "b"):
        (upper / name).write_text(name)
        (upper / name).chmod(stat.S_IMODE((house.workspace / name).stat().st_mode))
    (upper / "b").chmod(0o755)
    (found,) = tree(house, upper).differences()
    assert (found.path, found.proposed and found.proposed.mode) == ("b", 0o755)


def test_specials_are_told_and_never_opened(house: House, upper: Path) -> None:
    """PG-14: neither a FIFO nor a terabyte of zeros stops us."""
    os.mkfifo(upper / "fifo")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(upper / "s"))
    with open(upper / "huge", "wb") as huge:
        huge.truncate(1 << 40)
    started = time.monotonic()
    found = told(house, tree(house, upper))
    assert time.monotonic() - started < 2
    assert found["fifo"] == (None, "<FIFO>")
    assert found["s"] == (None, "<socket>")
    assert "1099511627776 bytes, too large" in str(found["huge"][1])


def test_a_huge_file_of_the_user_that_the_agent_touched_is_told(
    house: House, upper: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "LARGEST", 3)
    house.write({"big": "12345"})
    (upper / "big").write_text("12345")
    (found,) = tree(house, upper).differences()
    assert found.base is not None
    assert found.proposed is not None
    assert found.base.kind == found.proposed.kind == "special"


def test_no_link_of_the_user_is_followed_for_a_base(house: House, upper: Path) -> None:
    """PG-02: a parent that is a link to outside is no directory of the workspace."""
    outside = house.base / "outside"
    house.write({"x": "secret"}, outside)
    (house.workspace / "d").symlink_to(outside)
    (house.workspace / "l").symlink_to(outside / "x")
    (upper / "d").mkdir()
    (upper / "d/x").write_text("mine")
    (upper / "l").write_text("mine")
    assert told(house, tree(house, upper)) == {
        "d": (f"->{outside}", None),
        "d/x": (None, "mine"),
        "l": (f"->{outside}/x", "mine"),
    }


def test_links_are_told_by_target_and_never_read(house: House, upper: Path) -> None:
    """PG-15."""
    (upper / "key").symlink_to(house.base / "state")
    (upper / "odd").symlink_to(os.fsdecode(b"\xff/../x"))
    assert told(house, tree(house, upper)) == {
        "key": (None, f"->{house.base}/state"),
        "odd": (None, "->" + os.fsdecode(b"\xff/../x")),
    }


def test_the_repository_of_the_folder_is_left_out_and_a_new_one_is_one_change(
    house: House, upper: Path
) -> None:
    """PG-05."""
    house.write({".git/config": "c", "sub/.git": "gitdir: x", "old/.git/HEAD": "h"})
    (upper / ".git/hooks").mkdir(parents=True)
    (upper / ".git/hooks/pre-commit").write_text("evil")
    (upper / "sub").mkdir()
    (upper / "sub/.git").write_text("gitdir: evil")
    whiteout(upper / "old/.git")
    (upper / "new/.git/hooks").mkdir(parents=True)
    (upper / "new/.git/hooks/post-checkout").write_text("evil")
    (upper / "litter/.git").mkdir(parents=True)
    (upper / "file").mkdir()
    (upper / "file/.git").write_text("gitdir: /evil")
    (upper / ".GIT").mkdir()
    (upper / ".GIT/config").write_text("evil")
    assert told(house, tree(house, upper)) == {
        "new/.git": (None, f"<{trees.REPOSITORY}>"),
        "file/.git": (None, f"<{trees.REPOSITORY}>"),
        ".GIT/config": (None, "evil"),
    }


def test_ignored_files_are_counted_and_tracked_ones_told(house: House, upper: Path) -> None:
    """DL-20: what git tracks is shown although a rule matches it; a rule that the agent writes hides nothing."""
    house.write({"dist/kept.js": "k", "dist/other.js": "o", ".gitignore": "dist/\n*.log\n"})
    house.git("init")
    house.git("add", "-f", "dist/kept.js", ".gitignore")
    whiteout(upper / "dist")
    (upper / "x.log").write_text("l")
    (upper / ".gitignore").write_text("*\n")
    (upper / "plain").write_text("p")
    layer = tree(house, upper)
    assert told(house, layer) == {
        "dist/kept.js": ("k", None),
        ".gitignore": ("dist/\n*.log\n", "*\n"),
        "plain": (None, "p"),
    }
    assert layer.left_out == 2


def test_a_huge_ignored_directory_is_not_walked(
    house: House, upper: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.write({".gitignore": "node_modules/\n"})
    house.git("init")
    for number in range(40):
        (upper / f"node_modules/p{number}/sub").mkdir(parents=True)
        (upper / f"node_modules/p{number}/sub/f").write_text("x")
    (upper / "src").mkdir()
    (upper / "src/f").write_text("f")
    monkeypatch.setattr(layers, "_ASK_AFTER", 10)
    layer = tree(house, upper)
    assert told(house, layer) == {"src/f": (None, "f")}
    assert layer.left_out == 40  # each package asked about once, none entered


def test_a_deleted_directory_beyond_the_bound_is_one_deletion(
    house: House, upper: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """RX-04."""
    monkeypatch.setattr(layers, "MOST_GONE", 5)
    house.write({f"d/{number}": "x" for number in range(10)} | {"e/1": "1"})
    whiteout(upper / "d")
    whiteout(upper / "e")
    assert told(house, tree(house, upper)) == {
        "d": ("<directory with more than 5 files>", None),
        "e/1": ("1", None),
    }


def test_the_base_is_kept_from_when_the_file_first_showed(house: House, upper: Path) -> None:
    house.write({"a": "first", "gone": "g"})
    (upper / "a").write_text("agent")
    layer = tree(house, upper)
    assert told(house, layer) == {"a": ("first", "agent")}
    house.write({"a": "saved later"})
    whiteout(upper / "gone")
    assert told(house, layer) == {"a": ("first", "agent"), "gone": ("g", None)}
    (house.workspace / "gone").unlink()
    (upper / "a").write_text("first")
    assert told(house, layer, exact=True) == {"gone": ("g", None)}


def test_an_unchanged_file_is_not_read_again_but_an_exact_look_reads_it(
    house: House, upper: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rule 6: a write through a memory map may leave the time stamp as it was."""
    (upper / "a").write_text("old")
    old = time.time_ns() - 60 * 10**9
    os.utime(upper / "a", ns=(old, old))
    monkeypatch.setattr(trees, "_SETTLED_NS", -(10**12))  # as if we looked long after it was written
    layer = tree(house, upper)
    assert told(house, layer) == {"a": (None, "old")}
    reads: list[str] = []
    real = trees.capture

    def counted(*args: Any, **more: Any) -> Any:
        reads.append(args[1])
        return real(*args, **more)

    monkeypatch.setattr(trees, "capture", counted)
    assert told(house, layer) == {"a": (None, "old")}
    assert reads == []
    assert told(house, layer, exact=True) == {"a": (None, "old")}
    assert reads == ["a"]


def test_a_file_written_just_now_is_read_again(house: House, upper: Path) -> None:
    """Two writes within one tick of the file system's clock must both be seen."""
    (upper / "a").write_text("one")
    layer = tree(house, upper)
    assert told(house, layer) == {"a": (None, "one")}
    status = (upper / "a").stat()
    (upper / "a").write_text("two")
    os.utime(upper / "a", ns=(status.st_atime_ns, status.st_mtime_ns))
    assert told(house, layer) == {"a": (None, "two")}


def test_skipped_paths_are_not_told(house: House, upper: Path) -> None:
    house.write({"state/x": "x"})
    (upper / "state").mkdir()
    (upper / "state/x").write_text("y")
    assert told(house, tree(house, upper, skip=["state"])) == {}


def test_a_damaged_blob_is_no_blob(house: House, upper: Path) -> None:
    """What is shown is what is applied: bytes that do not fit their digest are never handed out."""
    (upper / "a").write_text("right")
    (found,) = tree(house, upper).differences()
    assert found.proposed is not None
    digest = found.proposed.digest
    (house.state.blobs / digest[:2] / digest).write_text("wrong")
    with pytest.raises(FileNotFoundError):
        house.blobs.read(found.proposed)


NAMES = st.sampled_from(["a", "b", "c", "d e"])
PATHS = st.lists(NAMES, min_size=1, max_size=3).map("/".join)
STEPS = st.lists(
    st.tuples(st.sampled_from(["write", "rm", "mkdir", "mv", "ln"]), PATHS, PATHS), min_size=1, max_size=8
)


def _shell(steps: list[tuple[str, str, str]]) -> str:
    forms: dict[str, Callable[[str, str], str]] = {
        "write": lambda p, q: f"mkdir -p \"$(dirname '{p}')\"; echo '{q}' > '{p}'",
        "rm": lambda p, _: f"rm -rf '{p}'",
        "mkdir": lambda p, _: f"mkdir -p '{p}'",
        "mv": lambda p, q: f"mv -T '{p}' '{q}'",
        "ln": lambda p, q: f"ln -sfT '{q}' '{p}'",
    }
    return "\n".join(f"({forms[kind](p, q)}) 2>/dev/null || true" for kind, p, q in steps)


def _files(folder: Path) -> dict[str, tuple[str, str]]:
    found = {}
    for top, directories, names in os.walk(folder):
        for name in [*directories, *names]:
            path = Path(top, name)
            key = str(path.relative_to(folder))
            if path.is_symlink():
                found[key] = ("link", str(path.readlink()))
            elif path.is_file():
                found[key] = ("file", path.read_text())
    return found


@needs_bwrap()
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=STEPS, agent=STEPS)
def test_whatever_the_agent_does_the_changes_lead_from_the_users_files_to_its_own(
    house: House, before: list[tuple[str, str, str]], agent: list[tuple[str, str, str]]
) -> None:
    """Applying exactly what is told to what the user has gives what stood in the room."""
    workspace = house.base / f"ws{next(house.numbers)}"
    workspace.mkdir()
    subprocess.run(["sh", "-c", _shell(before)], cwd=workspace, check=True)
    had = _files(workspace)
    room = house.open(workspace=workspace)
    run(room, _shell(agent))
    copy = house.base / "seen"
    run(room, f"rm -rf '{copy}'; cp -a . '{copy}'")
    expected = _files(copy)
    result = dict(had)
    for change in room.changes(exact=True):
        assert had.get(change.path) == _plain(house, change.base)
        proposed = _plain(house, change.proposed)
        if proposed is None:
            del result[change.path]
        else:
            result[change.path] = proposed
    room.close()
    assert result == expected
    assert _files(workspace) == had
    assert BWRAP is not None


def _plain(house: House, node: Any) -> tuple[str, str] | None:
    return None if node is None else (node.kind, house.blobs.read(node).decode())
