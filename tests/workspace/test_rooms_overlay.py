"""The overlay room, with the real bubblewrap."""

from __future__ import annotations

import os
import resource
import shutil
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest
from codex_lsp.errors import CodexHomeExposed, RoomUnavailable, WorkspaceUnusable
from codex_lsp.workspace.rooms import Seed, usable
from rooms_kit import BWRAP, House, digest_tree, house, needs_bwrap, run, text

__all__ = ["house"]
pytestmark = needs_bwrap()

FILES = {"a.txt": "one\n", "src/b.py": "two\n", "src/deep/c.py": "three\n", "kept.md": "four\n"}
EVERYTHING = """
echo more >> a.txt; rm kept.md; mv src/b.py moved.py; rm -r src/deep; mkdir src/deep; echo new > src/deep/n
chmod 755 moved.py; ln -s /etc/passwd link; mkfifo pipe; touch empty
"""


def test_what_the_agent_does_stays_in_the_room_and_is_told(house: House) -> None:
    """DL-04, DL-18: the user's folder, .git included, is the same to the last byte and time stamp."""
    house.write(FILES)
    house.git("init")
    house.git("add", "-A")
    house.git("commit", "-qm", "x")
    before = digest_tree(house.workspace)
    room = house.open()
    assert (room.kind, room.reason, room.folder, room.owns_processes) == (
        "overlay",
        None,
        house.workspace,
        True,
    )
    run(room, EVERYTHING + "git add -A; git -c user.name=a -c user.email=a@a commit -qm agent")
    told = house.told(room.changes(exact=True))
    room.close()
    assert told == {
        "a.txt": ("one\n", "one\nmore\n"),
        "empty": (None, ""),
        "kept.md": ("four\n", None),
        "link": (None, "->/etc/passwd"),
        "moved.py": (None, "two\n"),
        "pipe": (None, "<FIFO>"),
        "src/b.py": ("two\n", None),
        "src/deep/c.py": ("three\n", None),
        "src/deep/n": (None, "new\n"),
    }
    assert digest_tree(house.workspace) == before


def test_two_rooms_on_one_workspace_do_not_see_each_other(house: House) -> None:
    house.write(FILES)
    one, two = house.open(), house.open()
    run(one, "echo 1 > who; rm kept.md")
    assert run(two, "ls; echo 2 > other") == "a.txt\nkept.md\nsrc\n"
    assert set(house.told(one.changes())) == {"who", "kept.md"}
    assert set(house.told(two.changes())) == {"other"}


def test_one_room_can_be_entered_again(house: House) -> None:
    room = house.open()
    run(room, "echo 1 > f")
    assert run(room, "echo 2 >> f; cat f") == "1\n2\n"
    assert house.told(room.changes()) == {"f": (None, "1\n2\n")}


def _alive(marker: str) -> list[str]:
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if marker.encode() in (process / "environ").read_bytes():
                found.append(process.name)
        except OSError:
            continue
    return found


def _until(true: object, seconds: float = 10) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if true():  # type: ignore[operator]
            return True
        time.sleep(0.02)
    return False


def test_killing_the_starting_process_ends_everything_in_the_room(house: House) -> None:
    """PF-10, RX-03: background, nohup and setsid children die with the daemon, however it dies."""
    room = house.open()
    marker = f"CODEX_LSP_TEST={house.base.name}"
    script = "setsid sleep 999 & nohup sleep 999 >/dev/null 2>&1 & sleep 999 & echo up > up; sleep 999"
    starter = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import subprocess, sys; subprocess.run(sys.argv[1:])",
            *room.launch,
            "sh",
            "-c",
            script,
        ],
        cwd=room.folder,
        env={**os.environ, marker.partition("=")[0]: marker.partition("=")[2]},
    )
    assert _until(lambda: len(_alive(marker)) >= 6)
    os.kill(starter.pid, signal.SIGKILL)
    starter.wait()
    assert _until(lambda: not _alive(marker), 5)


@pytest.mark.parametrize("kind", ["overlay", "copy"])
def test_what_cannot_be_kept_never_passes_for_unchanged(house: House, kind: str) -> None:
    """DL-02: neither the agent's file nor the user's is taken for absent because the disk is full."""
    house.write({"large": "x" * 50_000, "small": "s\n"})
    room = house.open(kind)
    run(room, "head -c 50000 /dev/zero | tr '\\0' y > new; printf z >> large; printf t >> small")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, limits[1]))
    try:
        with pytest.raises(OSError, match="File too large"):
            room.changes(exact=True)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    told = house.told(room.changes(exact=True))
    assert told == {
        "large": ("x" * 50_000, "x" * 50_000 + "z"),
        "new": (None, "y" * 50_000),
        "small": ("s\n", "s\nt"),
    }


def test_seeds_are_what_the_agent_sees_and_the_disk_is_not_touched(house: House) -> None:
    """DL-03: the agent sees the unsaved text; what it did not touch is no change."""
    house.write(FILES | {"src/gone.py": "gone\n", "was_dir/x": "x\n"})
    (house.workspace / "a.txt").chmod(0o640)
    before = digest_tree(house.workspace)
    ws = house.workspace
    room = house.open(
        seeds={
            ws / "a.txt": Seed(text("buffer\n"), text("buffer\n")),
            ws / "src/b.py": Seed(text("typed\n"), text("typed\n")),
            ws / "src/gone.py": Seed(None),
            ws / "kept.md": Seed(text("pending\n")),
            ws / "fresh/deep/new.py": Seed(text("pending add\n")),
            ws / "was_dir/x": Seed(None),
            ws / "was_dir": Seed(text("a file now\n")),
            ws / "unsaved.py": Seed(text("not on disk\n"), text("not on disk\n")),
        }
    )
    seen = run(
        room, "cat a.txt src/b.py kept.md fresh/deep/new.py was_dir unsaved.py; ls src; stat -c %a a.txt"
    )
    assert seen == "buffer\ntyped\npending\npending add\na file now\nnot on disk\nb.py\ndeep\n640\n"
    assert house.told(room.changes()) == {
        "fresh/deep/new.py": (None, "pending add\n"),
        "kept.md": ("four\n", "pending\n"),
        "src/gone.py": ("gone\n", None),
        "was_dir": (None, "a file now\n"),
        "was_dir/x": ("x\n", None),
    }
    run(room, "echo more >> a.txt; rm unsaved.py src/b.py; echo back > src/gone.py")
    told = house.told(room.changes())
    assert told["a.txt"] == ("buffer\n", "buffer\nmore\n")
    assert told["unsaved.py"] == ("not on disk\n", None)
    assert told["src/b.py"] == ("typed\n", None)
    assert told["src/gone.py"] == ("gone\n", "back\n")
    room.close()
    assert digest_tree(house.workspace) == before


def test_the_base_is_what_the_agent_saw_when_the_user_saves_later(house: House) -> None:
    """A later save by the user must show as theirs, so that it is merged and not taken back."""
    house.write({"f": "old\n", "pending": "disk\n"})
    room = house.open(seeds={house.workspace / "pending": Seed(text("agent\n"))})
    run(room, "echo agent >> f")
    assert house.told(room.changes())["f"] == ("old\n", "old\nagent\n")
    house.write({"f": "user\n", "pending": "user\n"})
    told = house.told(room.changes(exact=True))
    assert told == {"f": ("old\n", "old\nagent\n"), "pending": ("disk\n", "agent\n")}


def test_seeds_outside_the_workspace_are_told_and_not_written(house: House) -> None:
    outside = house.base / "outside"
    outside.mkdir()
    (house.workspace / "link").symlink_to(outside)
    (house.workspace / "inner").mkdir()
    (house.workspace / "alias").symlink_to("inner")
    (house.workspace / "inner/t").write_text("t\n")
    (house.workspace / "filelink").symlink_to("inner/t")
    ws = house.workspace
    buffer = text("b\n")
    room = house.open(
        seeds={
            outside / "x": Seed(buffer, buffer),
            ws / "link/y": Seed(buffer, buffer),
            ws / "alias/z": Seed(text("z\n")),
            ws / "filelink": Seed(buffer, buffer),
        }
    )
    assert len(room.notes) == 1
    assert str(outside / "x") in room.notes[0]
    assert list(outside.iterdir()) == []
    assert run(room, "cat inner/z filelink; readlink filelink") == "z\nb\ninner/t\n"
    assert house.told(room.changes()) == {"inner/z": (None, "z\n")}


@pytest.mark.parametrize("name", ["plain", "a b", "a:b,c\\d", "q\"\n'$(touch x)", "ünï", "-rf"])
def test_any_folder_name_works(house: House, name: str) -> None:
    """PG-04, PT-09."""
    ws = house.base / name
    house.write(FILES, ws)
    room = house.open(workspace=ws)
    run(room, "echo x > new; rm kept.md")
    assert set(house.told(room.changes())) == {"new", "kept.md"}
    assert room.inner(ws / "new") == room.outer(ws / "new") == ws / "new"
    assert sorted(p.name for p in ws.iterdir()) == ["a.txt", "kept.md", "src"]


def test_names_that_are_no_utf8_are_kept(house: House) -> None:
    room = house.open()
    run(
        room,
        r"printf x > \"$(printf 'caf\351')\"; printf y > '-rf'; printf z > \"$(printf 'l\n m')\"".replace(
            '\\"', '"'
        ),
    )
    assert set(house.told(room.changes())) == {os.fsdecode(b"caf\xe9"), "-rf", "l\n m"}


def test_nested_and_equal_roots_are_covered_once_and_told_under_the_workspace(house: House) -> None:
    """DL-23."""
    ws, other = house.workspace, house.base / "other"
    house.write(FILES)
    house.write({"o": "o\n"}, other)
    room = house.open(added=[ws / "src", ws, other])
    run(room, f"echo x > src/b.py; echo y > '{other}/o'")
    assert {(c.root, c.path) for c in room.changes()} == {(str(ws), "src/b.py"), (str(other), "o")}
    inside = house.open(workspace=ws / "src", added=[ws])
    run(inside, "echo x > b.py; echo y > ../a.txt")
    assert {(c.root, c.path) for c in inside.changes()} == {(str(ws / "src"), "b.py"), (str(ws), "a.txt")}
    assert (ws / "a.txt").read_text() == "one\n"


def test_a_linked_root_is_protected_under_both_names(house: House) -> None:
    house.write(FILES)
    link = house.base / "link"
    link.symlink_to(house.workspace)
    room = house.open(workspace=link)
    assert room.folder == link
    run(room, f"echo 1 > here; echo 2 > '{house.workspace}/there'")
    assert {(c.root, c.path) for c in room.changes()} == {(str(link), "here"), (str(link), "there")}
    assert not (house.workspace / "here").exists()


def test_a_home_folder_holding_state_and_codex_home_works(house: House) -> None:
    """The user opens ~: our state and CODEX_HOME stay the real ones inside."""
    codex_home = house.base / ".codex"
    house.write({"config": "c\n"}, codex_home)
    house.write(FILES)
    room = house.open(workspace=house.base, through=[codex_home])
    run(room, f"echo s > .codex/session; echo x > note; echo y > '{house.workspace}/a.txt'")
    assert set(house.told(room.changes())) == {"note", "work space/a.txt"}
    assert (codex_home / "session").read_text() == "s\n"
    assert not (house.base / "note").exists()
    assert room.notes == (), "codex keeps a .codex at the top from its commands"


@pytest.mark.parametrize("name", ["deep/.codex", "codex-home", "not-there-yet", "link"])
@pytest.mark.parametrize("kind", ["auto", "overlay", "copy", "direct"])
def test_a_codex_home_that_the_agent_could_change_is_refused(house: House, name: str, kind: str) -> None:
    """PT-12: deeper or by another name codex' own sandbox does not keep it from commands."""
    home = house.workspace / name
    if name == "link":
        (house.workspace / "real").mkdir()
        home.symlink_to("real")
    elif name != "not-there-yet":
        house.write({"config": "c\n"}, home)
    with pytest.raises(CodexHomeExposed) as refused:
        house.open(kind, through=[home])
    assert str(home.resolve()) in refused.value.message
    assert list(house.state.rooms.iterdir()) == []
    assert house.open(kind, through=[home], writes="nothing").notes == ()
    noted = house.open(kind, through=[home], writes="everything").notes
    assert any(str(home.resolve()) in note for note in noted) == (kind != "direct")


def test_in_a_folder_that_holds_our_state_the_agent_cannot_write_it(house: House) -> None:
    """PT-12, rule 9: not even beside what we decide by, where later daemons would look."""
    room = house.open(workspace=house.base, through=[house.state.path])
    run(room, "! touch {0}/x 2>/dev/null; ! mkdir {0}/documents 2>/dev/null".format(f"'{house.state.path}'"))
    assert not (house.state.path / "x").exists()
    assert not (house.state.path / "documents").exists()


def test_the_room_cannot_write_what_we_decide_by(house: House) -> None:
    """PT-12, rule 9: texts, journals and other rooms are read-only in there even without codex' sandbox."""
    if os.geteuid() == 0:
        pytest.skip("root can undo mounts; run for an ordinary user by test_rooms_user")
    other, room = house.open(), house.open()
    run(other, "echo mine > f")
    paths = [house.state.blobs / "x", house.state.path / "turns/x", other.watch[0] / "f"]
    own = room.watch[0].parents[1]
    paths += [own / "owner.json", own / "keep", room.watch[0] / "raw"]
    script = "; ".join(f"! echo bad 2>/dev/null > '{path}'" for path in paths)
    run(room, f"{script}; echo fine > '{own}/tmp/x'; echo fine > f")
    assert house.told(room.changes()) == {"f": (None, "fine\n")}
    assert house.told(other.changes()) == {"f": (None, "mine\n")}


@pytest.mark.parametrize("bad", ["/", "missing", "file", "state"])
def test_a_folder_that_cannot_be_worked_in_is_refused(house: House, bad: str) -> None:
    house.write({"../file": "x"})
    path = {"/": Path("/"), "state": house.state.path}.get(bad, house.base / bad)
    with pytest.raises(WorkspaceUnusable) as refused:
        house.open(workspace=path)
    assert refused.value.hint


def test_a_linked_work_tree_leaves_the_repository_alone(house: House) -> None:
    """DL-21: a commit made in the room does not reach the repository that the work tree belongs to."""
    main = house.base / "main"
    house.write(FILES, main)
    house.git("init", cwd=main)
    house.git("add", "-A", cwd=main)
    house.git("commit", "-qm", "x", cwd=main)
    tree = house.base / "tree"
    house.git("worktree", "add", "-q", str(tree), cwd=main)
    before = digest_tree(main)
    room = house.open(workspace=tree)
    run(
        room,
        "echo x >> a.txt; git add -A; git -c user.name=a -c user.email=a@a commit -qm agent; git stash list",
    )
    assert house.told(room.changes()) == {"a.txt": ("one\n", "one\nx\n")}
    assert digest_tree(main) == before


def test_a_folder_inside_a_repository_leaves_the_repository_alone(house: House) -> None:
    """DL-21."""
    house.write(FILES)
    house.git("init")
    house.git("add", "-A")
    before = digest_tree(house.workspace)
    room = house.open(workspace=house.workspace / "src")
    run(room, "echo x >> b.py; git add -A; git -c user.name=a -c user.email=a@a commit -qm agent")
    assert house.told(room.changes()) == {"b.py": ("two\n", "two\nx\n")}
    assert digest_tree(house.workspace) == before


@pytest.mark.skipif(os.geteuid() != 0, reason="mounting needs root")
def test_a_file_system_mounted_inside_the_folder_is_covered(house: House) -> None:
    """An overlay does not look through mounts: its files must be neither missing nor unprotected."""
    house.write(FILES)
    point = house.workspace / "vol"
    point.mkdir()
    source = house.base / "volume"
    house.write({"v": "v\n", "w": "w\n"}, source)
    subprocess.run(["mount", "--bind", str(source), str(point)], check=True)
    try:
        room = house.open()
        run(room, "cat vol/v; echo x >> vol/v; rm vol/w; echo y > top")
        assert house.told(room.changes()) == {
            "top": (None, "y\n"),
            "vol/v": ("v\n", "v\nx\n"),
            "vol/w": ("w\n", None),
        }
        assert (source / "v").read_text() == "v\n"
        room.close()
    finally:
        subprocess.run(["umount", str(point)], check=True)


def test_hard_links_and_modes_of_the_user_are_not_touched(house: House) -> None:
    """DL-14."""
    house.write(FILES)
    os.link(house.workspace / "a.txt", house.base / "second")
    room = house.open()
    run(room, "echo x >> a.txt; chmod 600 a.txt; chmod 755 kept.md; touch src/b.py")
    modes = {
        c.path: (c.base and oct(c.base.mode), c.proposed and oct(c.proposed.mode)) for c in room.changes()
    }
    assert modes == {"a.txt": ("0o644", "0o600"), "kept.md": ("0o644", "0o755")}
    assert (house.base / "second").read_text() == "one\n"


def test_what_the_agent_makes_unreadable_is_still_told_and_removed(house: House) -> None:
    room = house.open()
    run(room, "echo secret > f; chmod 000 f; mkdir d; echo x > d/x; chmod 000 d")
    assert house.told(room.changes()) == {"d/x": (None, "x\n"), "f": (None, "secret\n")}
    assert stat.S_IMODE((room.watch[0] / "d").lstat().st_mode) == 0
    room.close()
    assert list(house.state.rooms.iterdir()) == []


def test_usable_names_every_kind_and_why_not(house: House) -> None:
    kinds = dict(usable(house.workspace, house.state.path, BWRAP))
    assert list(kinds) == ["overlay", "fuse", "clone", "copy", "direct"]
    assert kinds["overlay"] is None
    assert list(house.state.rooms.iterdir()) == []
    without = dict(usable(house.workspace, house.state.path, None))
    assert "bwrap" in str(without["overlay"])


def test_without_bubblewrap_an_overlay_is_refused_with_a_reason(house: House) -> None:
    with pytest.raises(RoomUnavailable) as refused:
        house.open(bwrap=None)
    assert "bwrap" in refused.value.message
    assert refused.value.hint
    assert list(house.state.rooms.iterdir()) == []


def test_closing_twice_removes_once(house: House) -> None:
    room = house.open()
    run(room, "mkdir -p a/b; echo x > a/b/c")
    room.close()
    room.close()
    assert list(house.state.rooms.iterdir()) == []


@pytest.mark.codex
@pytest.mark.parametrize("mode", ["workspace-write", "read-only"])
def test_codex_own_sandbox_works_inside_and_leaves_no_change(house: House, mode: str) -> None:
    """PT-12: in the room codex' sandbox keeps the agent out of everything else; its litter is no change."""
    assert BWRAP is not None
    codex = BWRAP.parent.parent / "bin" / "codex"
    if not codex.exists():
        pytest.skip("no codex beside the bubblewrap that was found")
    house.write(FILES)
    home = house.base / "codex-home"
    home.mkdir()
    room = house.open(through=[home])
    outside = [house.base / "bad", house.state.path / "bad"]
    script = "echo x >> a.txt; " + "; ".join(f"! echo bad 2>/dev/null > '{path}'" for path in outside)
    done = subprocess.run(
        [*room.launch, str(codex), "sandbox", "-c", f'sandbox_mode="{mode}"', "--", "sh", "-c", script],
        cwd=room.folder,
        env={**os.environ, "CODEX_HOME": str(home)},
        capture_output=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    expected = {"a.txt": ("one\n", "one\nx\n")} if mode == "workspace-write" else {}
    assert house.told(room.changes()) == expected
    assert not (house.base / "bad").exists()
    assert (house.workspace / "a.txt").read_text() == "one\n"


def test_the_room_is_gone_even_when_it_is_deep(house: House) -> None:
    """RX-04: a tree made deep to exhaust us is told, bounded, and removed."""
    room = house.open()
    deep = "import os\nfor _ in range(1200):\n    os.mkdir('d'); os.chdir('d')\nopen('x', 'w').close()\n"
    subprocess.run(
        [*room.launch, shutil.which("python3") or sys.executable, "-c", deep], cwd=room.folder, check=True
    )
    (told,) = room.changes()
    assert told.proposed is not None
    assert told.proposed.kind == "special"
    room.close()
    assert list(house.state.rooms.iterdir()) == []
