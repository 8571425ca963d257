"""The state folder: ours alone, and swept of nothing but what is ours."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from codex_lsp.errors import WriteRefused
from codex_lsp.workspace.fuse import fuse_refusal
from codex_lsp.workspace.launcher import kill_marked
from codex_lsp.workspace.owner import MARKER, owner_alive, process_start_time, read_owner
from codex_lsp.workspace.state import (
    StateFolder,
    default_path,
    keep,
    release,
    remove_room,
)
from rooms_kit import BWRAP, House, house, needs_bwrap, private_folder, run

__all__ = ["house"]
ROOT = Path(__file__).parents[2]


@pytest.fixture
def base() -> Iterator[Path]:
    folder = private_folder()
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.lstat().st_mode)


# ---------------------------------------------------------------------------------------------- the folder
def test_everything_is_private_whatever_the_umask(base: Path) -> None:
    """SE-04, NX-07."""
    old = os.umask(0)
    try:
        state = StateFolder.open(base / "deep/er/state")
        room = state.claim("t1")
    finally:
        os.umask(old)
    made = [base / "deep", base / "deep/er", state.path, *state.path.iterdir(), room]
    assert {mode(path) for path in made} == {0o700}
    assert mode(room / "owner.json") == 0o600
    assert sorted(p.name for p in state.path.iterdir()) == [
        *("applies", "blobs", "codex", "proposals", "rooms", "turns", "uploads")
    ]


def test_a_folder_of_ours_that_others_may_read_is_closed(base: Path) -> None:
    (base / "state").mkdir(mode=0o755)
    (base / "state").chmod(0o755)
    assert mode(StateFolder.open(base / "state").path) == 0o700


@pytest.mark.parametrize("trap", ["link", "open", "part-link", "part-open", "file", "parent-open", "foreign"])
def test_a_folder_that_others_may_have_prepared_is_refused(base: Path, trap: str) -> None:
    """SE-04, NX-07, DL-22."""
    state = base / "state"
    (base / "elsewhere").mkdir()
    match trap:
        case "link":
            state.symlink_to("elsewhere")
        case "open":
            state.mkdir()
            state.chmod(0o777)
        case "part-link":
            state.mkdir()
            (state / "rooms").symlink_to(base / "elsewhere")
        case "part-open":
            (state / "blobs").mkdir(parents=True)
            (state / "blobs").chmod(0o777)
        case "file":
            state.touch()
        case "parent-open":
            base.chmod(0o777)
        case "foreign":
            if os.geteuid() != 0:
                pytest.skip("only root gives things away")
            state.mkdir()
            os.chown(state, 12345, 12345)
    with pytest.raises(WriteRefused) as refused:
        StateFolder.open(state)
    assert refused.value.hint
    assert "CODEX_LSP_STATE" in refused.value.hint
    assert list((base / "elsewhere").iterdir()) == []


@pytest.mark.parametrize("public", ["/tmp", "/dev/shm", "TMPDIR"])
def test_a_folder_that_the_agent_may_write_is_refused(
    base: Path, monkeypatch: pytest.MonkeyPatch, public: str
) -> None:
    """Rule 4: never below a temporary directory."""
    if public == "TMPDIR":
        monkeypatch.setenv("TMPDIR", str(base))
        public = str(base)
    path = Path(public) / "codex-lsp-test-state"
    with pytest.raises(WriteRefused):
        StateFolder.open(path)
    assert not path.exists()


def test_the_default_is_where_state_belongs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CODEX_LSP_STATE", "/x/own")
    assert default_path() == Path("/x/own")
    monkeypatch.delenv("CODEX_LSP_STATE")
    monkeypatch.setenv("XDG_STATE_HOME", "/x/state")
    assert default_path() == Path("/x/state/codex-lsp")
    monkeypatch.setenv("XDG_STATE_HOME", "relative")
    monkeypatch.setenv("HOME", "/home/u")
    assert default_path() == Path("/home/u/.local/state/codex-lsp")


# ---------------------------------------------------------------------------------------------- owners
def test_a_process_is_known_by_pid_and_start_time() -> None:
    child = subprocess.Popen(["sleep", "60"])
    start = process_start_time(child.pid)
    owner = {**_own(), "pid": child.pid, "startTime": start}
    assert start is not None
    assert owner_alive(owner)
    assert not owner_alive({**owner, "startTime": start + 1})
    assert not owner_alive({**owner, "boot": "another"})
    assert not owner_alive({**owner, "pid": -1})
    assert not owner_alive({})
    child.kill()
    while process_start_time(child.pid) is not None:  # a zombie counts as gone
        time.sleep(0.01)
    assert not owner_alive(owner)
    child.wait()


def test_an_owner_on_another_machine_is_left_alone_for_two_weeks() -> None:
    owner = {**_own(), "boot": "another", "host": "elsewhere"}
    assert owner_alive(owner)
    assert not owner_alive({**owner, "created": time.time() - 15 * 24 * 3600})


def _own() -> dict[str, object]:
    base = private_folder()
    try:
        owner = read_owner(StateFolder.open(base / "s").claim("t"))
        assert owner is not None
        return owner
    finally:
        shutil.rmtree(base)


@pytest.mark.parametrize("name", ["", "..", ".", "a/b", "-x", ".trash-x", "x" * 200, "a\nb"])
def test_a_turn_that_has_no_plain_name_is_refused(base: Path, name: str) -> None:
    state = StateFolder.open(base / "state")
    with pytest.raises(WriteRefused):
        state.claim(name)
    assert list(state.rooms.iterdir()) == []


def test_a_name_is_given_once(base: Path) -> None:
    state = StateFolder.open(base / "state")
    state.claim("t")
    with pytest.raises(WriteRefused):
        state.claim("t")


# ---------------------------------------------------------------------------------------------- sweeping
def _abandon(state: StateFolder, turn: str, script: str = "") -> None:
    """Claims a room in a process that then dies by SIGKILL."""
    code = f"""
import os, signal
from pathlib import Path
from codex_lsp.workspace.state import StateFolder
folder = StateFolder.open(Path({str(state.path)!r})).claim({turn!r})
{script}
os.kill(os.getpid(), signal.SIGKILL)
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, timeout=30)
    assert done.returncode == -9, done.stderr


def test_only_rooms_whose_owner_is_gone_are_swept(base: Path) -> None:
    """DL-22."""
    state = StateFolder.open(base / "state")
    mine = state.claim("mine")
    _abandon(state, "dead", "(folder / 'layer0').mkdir(); (folder / 'layer0/f').write_text('x')")
    assert state.sweep() == ["dead"]
    assert [p.name for p in state.rooms.iterdir()] == ["mine"]
    assert (mine / "owner.json").exists()


def test_what_carries_no_marker_of_ours_is_never_touched(base: Path) -> None:
    """DL-22: planted, copied or replaced directories stay, down to the last file."""
    state = StateFolder.open(base / "state")
    _abandon(state, "dead")
    home = base / "home"
    (home / "precious").mkdir(parents=True)
    rooms = state.rooms
    (rooms / "plain").mkdir()
    (rooms / "plain/precious").write_text("x")
    (rooms / "link").symlink_to(home)
    shutil.copytree(rooms / "dead", rooms / "copied")
    (rooms / "linked-marker").mkdir()
    (rooms / "linked-marker/owner.json").symlink_to(rooms / "dead/owner.json")
    (rooms / "wrong").mkdir()
    (rooms / "wrong/owner.json").write_text(json.dumps({"marker": "else", "turn": "wrong", "run": "x"}))
    (rooms / "fifo").mkdir()
    os.mkfifo(rooms / "fifo/owner.json")
    (rooms / ".trash-user").mkdir()
    (rooms / ".trash-user/precious").write_text("x")
    (rooms / ".new-empty").mkdir()
    assert state.sweep() == ["dead"]
    kept = {"plain", "link", "copied", "linked-marker", "wrong", "fifo", ".trash-user"}
    assert {p.name for p in rooms.iterdir()} == kept
    assert (rooms / "plain/precious").exists()
    assert (home / "precious").exists()
    assert not remove_room(rooms / "plain")
    assert not remove_room(rooms / "link")


def test_links_in_a_room_are_removed_and_not_followed(base: Path) -> None:
    """DL-22: a link to $HOME."""
    state = StateFolder.open(base / "state")
    home = base / "home"
    home.mkdir()
    (home / "precious").write_text("x")
    room = state.claim("t")
    (room / "upper").mkdir()
    (room / "upper/home").symlink_to(home)
    (room / "upper/file").symlink_to(home / "precious")
    os.link(home / "precious", room / "upper/hard")
    (room / "work/work").mkdir(parents=True)
    (room / "work/work").chmod(0)
    assert remove_room(room)
    assert not room.exists()
    assert (home / "precious").read_text() == "x"
    assert mode(home) == 0o755 & ~_umask() | 0o700
    assert not remove_room(room)


def _umask() -> int:
    old = os.umask(0)
    os.umask(old)
    return old


@pytest.mark.skipif(os.geteuid() != 0, reason="mounting needs root")
def test_another_file_system_in_a_room_is_never_entered(base: Path) -> None:
    """DL-22: something busy stays for the next time instead of being forced."""
    state = StateFolder.open(base / "state")
    precious = base / "precious"
    precious.mkdir()
    (precious / "f").write_text("x")
    room = state.claim("t")
    (room / "mnt").mkdir()
    subprocess.run(["mount", "--bind", str(precious), str(room / "mnt")], check=True)
    try:
        assert not remove_room(room)
        assert (precious / "f").exists()
        assert room.exists()
    finally:
        subprocess.run(["umount", str(room / "mnt")], check=True)
    assert remove_room(room)
    assert (precious / "f").exists()


def test_a_removal_cut_short_is_taken_up_again(base: Path) -> None:
    state = StateFolder.open(base / "state")
    _abandon(state, "dead", "folder.rename(folder.parent / '.trash-dead-00'); ")
    _abandon(state, "begun", "folder.rename(folder.parent / '.new-begun-00')")
    (state.rooms / ".trash-dead-00/rest").mkdir()
    (state.rooms / ".trash-husk-00").mkdir()
    assert sorted(state.sweep()) == ["begun", "dead"]
    assert list(state.rooms.iterdir()) == []


def test_a_kept_room_is_spared_until_it_is_old_or_released(base: Path) -> None:
    state = StateFolder.open(base / "state")
    _abandon(state, "direct")
    folder = state.rooms / "direct"
    keep(folder)
    assert state.sweep() == []
    owner = json.loads((folder / "owner.json").read_text())
    assert owner["marker"] == MARKER
    (folder / "owner.json").write_text(json.dumps({**owner, "created": time.time() - 15 * 24 * 3600}))
    assert state.sweep() == ["direct"]
    _abandon(state, "other")
    keep(state.rooms / "other")
    release(state.rooms / "other")
    assert state.sweep() == ["other"]


def test_a_living_owner_that_cannot_be_seen_is_spared_by_its_lock(base: Path) -> None:
    """Two containers of one machine share a home: each sees only its own processes."""
    state = StateFolder.open(base / "state")
    room = state.claim("t")
    owner = json.loads((room / "owner.json").read_text())
    (room / "owner.json").write_text(json.dumps({**owner, "pidNamespace": "pid:[1]", "pid": 1}))
    assert state.sweep() == []
    assert remove_room(room)


def test_processes_that_carry_a_dead_rooms_marker_are_killed(base: Path) -> None:
    """PF-10: and no others, whatever their name."""
    state = StateFolder.open(base / "state")
    other = f"dead-{base.name}"
    _abandon(
        state,
        "dead",
        f"import subprocess\nfor run in ('dead', {other!r}):\n"
        "    subprocess.Popen(['sleep', '300'], start_new_session=True,"
        " env={'CODEX_LSP_RUN': run, 'PATH': os.environ['PATH']},"
        " stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)",
    )
    assert state.sweep() == ["dead"]
    assert kill_marked("dead") == 0
    assert kill_marked(other) == 1


@needs_bwrap()
@pytest.mark.skipif(fuse_refusal() is not None, reason=str(fuse_refusal()))
def test_a_fuse_mount_left_by_a_crash_is_unmounted(house: House) -> None:
    (house.workspace / "f").write_text("x")
    script = f"""
from codex_lsp.workspace.blobs import Blobs
from codex_lsp.workspace.rooms import RoomWish, open_room
state = folder.parent.parent
open_room(RoomWish("fuse", Path({str(house.workspace)!r}), (), {{}}, ()), folder, Blobs(state / "blobs"), bwrap=None)
"""
    _abandon(house.state, "dead", script)
    assert str(house.state.rooms) in Path("/proc/self/mountinfo").read_text()
    assert house.state.sweep() == ["dead"]
    assert str(house.state.rooms) not in Path("/proc/self/mountinfo").read_text()
    assert list(house.state.rooms.iterdir()) == []
    assert (house.workspace / "f").read_text() == "x"


@needs_bwrap()
def test_an_overlay_left_by_a_crash_is_swept(house: House) -> None:
    room = house.open()
    run(room, "mkdir -p d; echo x > d/f; rm -rf d; mkdir d")
    folder = room.watch[0].parents[1]
    owner = json.loads((folder / "owner.json").read_text())
    assert house.state.sweep() == []  # we are alive
    (folder / "owner.json").unlink()
    (folder / "owner.json").write_text(json.dumps({**owner, "startTime": 1}))
    assert house.state.sweep() == [folder.name]
    assert list(house.state.rooms.iterdir()) == []
    assert BWRAP is not None
