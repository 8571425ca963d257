"""Versions side by side, which of them is chosen, and that none runs that is not what was installed."""

from __future__ import annotations

import json
import multiprocessing
import os
import resource
import shutil
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from codex_lsp.errors import CodexAltered, CodexNotFound, InstallBusy, InstallFailed, UnknownVersion
from codex_lsp.installs.install import Wish, install
from codex_lsp.installs.store import Choice, Install, Store, check
from codex_lsp.installs.tell import quietly

from tests.agent.agent_kit import until
from tests.installs.conftest import Put, named, of_file
from tests.support.applying import in_child
from tests.support.registry import Entry, codex, package_of, wheel

pytestmark = [pytest.mark.codex, pytest.mark.timeout(60)]


def test_versions_lie_side_by_side_and_the_one_before_can_be_had_back(store: Store, put: Put):
    assert (store.all(), store.choice(), store.chosen()) == ([], Choice(), None)
    one, two = put("0.150.0"), put("0.163.0-alpha.2")
    assert [found.version for found in store.all()] == [two.version, one.version]
    assert store.choice() == Choice(two.version, one.version)
    assert store.chosen() == two.program
    with store.locked():
        assert store.use(one.version) == Choice(one.version, two.version)
        assert store.use(one.version) == Choice(one.version, two.version)
    assert store.chosen() == one.program
    with store.locked():
        assert store.use(None) == Choice(None, one.version)
    assert store.chosen() is None
    three = put("0.151.0", use=False)
    assert store.chosen() is None
    assert subprocess.check_output([three.program, "--version"], text=True) == "codex-cli 0.151.0\n"
    assert all(stat.S_IMODE(found.folder.stat().st_mode) == 0o700 for found in store.all())


def test_what_is_chosen_or_runs_is_not_removed(store: Store, put: Put):
    one, two = put("0.150.0"), put("0.151.0")
    with store.locked():
        with pytest.raises(InstallBusy, match="chosen"):
            store.remove(two.version)
        shutil.copy("/bin/sleep", one.package / "codex-path" / "rg")
        running = subprocess.Popen([one.package / "codex-path" / "rg", "9999"])
        try:
            with pytest.raises(InstallBusy, match=str(running.pid)):
                store.remove(one.version)
        finally:
            running.kill()
            running.wait()
        store.remove(one.version)
        with pytest.raises(UnknownVersion, match=r"installed: 0\.151\.0"):
            store.remove(one.version)
        with pytest.raises(UnknownVersion):
            store.use(one.version)
    assert sorted(path.name for path in store.folder.iterdir()) == ["0.151.0", "chosen.json", "lock"]
    assert store.chosen() == two.program


# ------------------------------------------------------------------------------------------ what was altered
def _rewrite(path: Path) -> None:
    """Other bytes of the same size, at the same time as before."""
    status = path.stat()
    path.write_bytes(bytes(len(path.read_bytes())))
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


def _replace(path: Path) -> None:
    new = path.with_name("new")
    new.write_bytes(path.read_bytes() + b"\n")
    new.chmod(0o755)
    new.replace(path)


def _link(path: Path) -> None:
    moved = path.with_name("moved")
    path.rename(moved.parent.parent.parent / "moved")
    path.symlink_to(moved.parent.parent.parent / "moved")


def _plant(path: Path) -> None:
    (path.parent / "libevil.so").write_bytes(b"")


def _plant_folder(path: Path) -> None:
    (path.parent.parent / "codex-resources").mkdir()
    (path.parent.parent / "codex-resources" / "bwrap").symlink_to("/bin/true")


@pytest.mark.parametrize(
    "alter",
    [
        _rewrite,
        _replace,
        _link,
        _plant,
        _plant_folder,
        Path.unlink,
        lambda path: path.chmod(0o777),
        lambda path: path.chmod(0o4755),
        lambda path: path.parent.rename(path.parent.with_name("elsewhere")),
        lambda path: shutil.rmtree(path.parent.parent),
    ],
)
@pytest.mark.parametrize("name", ["bin/codex", "codex-path/rg"])
def test_what_is_not_what_was_installed_does_not_run(
    store: Store, put: Put, alter: Callable[[Path], Any], name: str
):
    """SC-08"""
    made = put("0.150.0")
    assert store.chosen() == made.program
    alter(made.package / name)
    with pytest.raises(CodexAltered) as refusal:
        store.chosen()
    assert "codex-lsp install 0.150.0" in (refusal.value.hint or "")
    with pytest.raises(CodexAltered), store.locked():
        store.use(made.version)
    assert put("0.150.0").version == made.version  # which mends it
    assert store.chosen() == made.program


def test_what_was_touched_is_read_again_once_and_what_was_not_is_not_read(store: Store, put: Put):
    """SC-08"""
    made = put("0.150.0")
    seal = made.folder / "seal.json"
    before = seal.read_bytes()
    store.chosen()
    assert seal.read_bytes() == before
    os.utime(made.program)
    assert store.chosen() == made.program
    after = seal.read_bytes()
    assert after != before
    store.chosen()
    assert seal.read_bytes() == after
    # The record says something else now: only who reads the file can see that it does not fit.
    record = json.loads((made.folder / "install.json").read_bytes())
    record["files"]["bin/codex"]["sha256"] = "0" * 64
    (made.folder / "install.json").write_text(json.dumps(record))
    assert store.chosen() == made.program
    with pytest.raises(CodexAltered):
        check(store.get(made.version), thoroughly=True)
    os.utime(made.program)
    with pytest.raises(CodexAltered):
        store.chosen()


@pytest.mark.parametrize("text", ["", "{", "[]", '{"version": 1}', '{"version": "../x", "previous": null}'])
def test_a_choice_that_cannot_be_read_is_not_replaced_by_another(store: Store, put: Put, text: str):
    """SC-11"""
    made = put("0.150.0")
    (store.folder / "chosen.json").write_text(text)
    with pytest.raises(CodexAltered, match="chosen"):
        store.chosen()
    with store.locked():
        store.use(made.version)
    assert store.chosen() == made.program


def test_a_chosen_one_that_is_gone_is_not_replaced_by_another(store: Store, put: Put):
    """SC-11"""
    put("0.150.0")
    made = put("0.151.0")
    shutil.rmtree(made.folder)
    with pytest.raises(CodexNotFound, match=r"0\.151\.0 was chosen and is gone"):
        store.chosen()


@pytest.mark.parametrize("text", ["", "[]", '{"version": "0.150.0"}', None])
def test_an_install_without_its_record_does_not_run_and_can_be_removed(
    store: Store, put: Put, text: str | None
):
    """SC-08"""
    made = put("0.150.0")
    if text is None:
        (made.folder / "install.json").unlink()
    else:
        (made.folder / "install.json").write_text(text)
    with pytest.raises(CodexAltered):
        store.chosen()
    assert store.all() == []
    with store.locked():
        store.use(None)
        store.remove(made.version)
    assert not made.folder.exists()


# ------------------------------------------------------------------------------------------ several, and killed
def _install(folder: Path, where: Path, codes: Any) -> None:
    codes.put(install(Store(folder), of_file(where, wheel("0.150.0")), os.environ, (), quietly).fresh)


def test_of_two_installers_at_once_one_wins_and_both_work(store: Store, tmp_path: Path):
    """SC-06"""
    spawn = multiprocessing.get_context("spawn")
    codes = spawn.Queue()
    places = [tmp_path / name for name in "ab"]
    for place in places:
        place.mkdir()
    both = [spawn.Process(target=_install, args=(store.folder, place, codes)) for place in places]
    for process in both:
        process.start()
    fresh = sorted(codes.get(timeout=50) for _ in both)
    for process in both:
        process.join()
    assert fresh == [False, True]
    assert store.chosen()
    assert sorted(path.name for path in store.folder.iterdir()) == ["0.150.0", "chosen.json", "lock"]


def test_who_waits_says_so_and_can_be_stopped(store: Store):
    """SC-06"""
    told = []

    class Enough(Exception):
        pass

    def tell(stage: str, done: int = 0, total: int | None = None) -> None:
        told.append(stage)
        if len(told) == 3:
            raise Enough

    with store.locked(), pytest.raises(Enough), store.locked(tell):
        pass
    assert told == ["waiting"] * 3
    with store.locked():
        pass


def _killed(store: Store, wish: Wish, number: int) -> int:
    """Installs in a child that kills itself before its ``number``-th change of the store; how many there were."""

    def run() -> int:
        count = 0

        def hook(event: str, args: tuple[Any, ...]) -> None:
            nonlocal count
            changes = event in ("os.mkdir", "os.rename", "os.remove", "os.rmdir") or (
                event == "open" and isinstance(args[2], int) and args[2] & os.O_CREAT
            )
            if changes and any(str(store.folder) in str(arg) for arg in args):
                count += 1
                if count == number:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(hook)
        install(store, wish, os.environ, (), quietly)
        return count

    answer = in_child(run)
    assert isinstance(answer, int)
    return answer


@pytest.mark.timeout(240)
@pytest.mark.parametrize("damaged", [False, True])
def test_an_install_that_is_killed_at_any_step_leaves_the_old_or_the_new(
    store: Store, put: Put, tmp_path: Path, damaged: bool
):
    """SC-05: a newer version beside an older one, or the same again over one that lost a file."""
    old = put("0.150.0")
    new = "0.150.0" if damaged else "0.151.0"
    wish = of_file(tmp_path, wheel(new))
    if damaged:
        (old.package / "codex-path" / "rg").unlink()
    kept = tmp_path / "kept"
    shutil.copytree(store.folder, kept)
    total = _killed(store, wish, 0)
    assert total > 15
    states, there_too = [], set()
    for number in (1, total // 3, *range(total - 7, total + 1)):
        shutil.rmtree(store.folder)
        shutil.copytree(kept, store.folder)
        assert _killed(store, wish, number) == -signal.SIGKILL
        states.append(_runs(store))
        there_too.add((store.folder / new / "install.json").exists())
        with store.locked():  # the next installer takes away what was left
            pass
        there = {path.name for path in store.folder.iterdir()} - {"chosen.json.new"}
        assert {"0.150.0", "chosen.json", "lock"} <= there <= {"0.150.0", "0.151.0", "chosen.json", "lock"}
        assert install(store, wish, os.environ, (), quietly).install.version == named(new)
        assert _runs(store) == new
    before, after = ("altered", "0.150.0") if damaged else ("0.150.0", "0.151.0")
    assert states == sorted(states, key=[before, after].index)
    assert before in states
    assert there_too == ({True} if damaged else {True, False}), "kills hit what comes after the rename too"


def _runs(store: Store) -> str:
    """Which codex would run; all that are there are whole."""
    try:
        chosen = store.chosen()
    except CodexAltered:
        return "altered"
    assert chosen
    for made in store.all():
        check(made, thoroughly=True)
    version = subprocess.check_output([chosen, "--version"], text=True).split()[1]
    assert version == chosen.parents[2].name
    return version


# ------------------------------------------------------------------------------------------ disks
def test_a_full_disk_leaves_what_was_there(store: Store, put: Put, tmp_path: Path):
    """SC-05: the disk is full in the middle of unpacking (a limit on the size of files is felt as one)."""
    old = put("0.150.0")
    entries = [*package_of("0.151.0"), Entry("codex-path/big", bytes(3 << 20))]
    wish = of_file(tmp_path, wheel("0.151.0", entries))

    def run() -> str:
        resource.setrlimit(resource.RLIMIT_FSIZE, (2 << 20, 2 << 20))
        with pytest.raises(InstallFailed, match="File too large") as failure:
            install(store, wish, os.environ, (), quietly)
        return failure.value.hint or ""

    assert "as it was" in in_child(run)
    assert [made.version for made in store.all()] == [old.version]
    assert store.chosen() == old.program
    assert sorted(path.name for path in store.folder.iterdir()) == ["0.150.0", "chosen.json", "lock"]


@pytest.fixture
def small_disk(store: Store) -> Any:
    store.folder.mkdir()
    options = ["-o", "size=2m,mode=700", "tmpfs", str(store.folder)]
    mount = subprocess.run(["mount", "-t", "tmpfs", *options], capture_output=True, text=True)
    if mount.returncode != 0:
        pytest.skip(f"cannot mount here: {mount.stderr.strip()}")
    try:
        yield store.folder
    finally:
        subprocess.run(["umount", "-l", str(store.folder)], check=True)


@pytest.mark.root
def test_a_disk_that_is_really_full_and_one_that_is_read_only(
    store: Store, put: Put, tmp_path: Path, small_disk: Path
):
    """SC-05"""
    old = put("0.150.0")
    big = wheel("0.151.0", [*package_of("0.151.0"), Entry("codex-path/big", os.urandom(3 << 20))])
    with pytest.raises(InstallFailed, match="No space left"):
        install(store, of_file(tmp_path, big), os.environ, (), quietly)
    assert store.chosen() == old.program
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(InstallFailed, match="Read-only"):
        put("0.151.0")
    with pytest.raises(InstallFailed, match="Read-only"), store.locked():
        pass
    assert store.chosen() == old.program  # which is all that a turn needs


def test_a_damaged_one_that_runs_is_not_replaced(store: Store, put: Put):
    made = put("0.150.0")
    path = made.package / "codex-path" / "rg"
    path.unlink()
    shutil.copy("/bin/sleep", path)
    running = subprocess.Popen([path, "9999"])
    try:
        assert until(lambda: Path(f"/proc/{running.pid}/exe").readlink() == path)
        with pytest.raises(InstallBusy):
            put("0.150.0")
        assert path.exists()
    finally:
        running.kill()
        running.wait()
    assert isinstance(put("0.150.0"), Install)
    assert store.chosen()


def test_the_check_before_a_turn_is_cheap(store: Store, put: Put):
    """A turn waits for it: a few hundred files cost milliseconds, however large they are."""
    more = [Entry(f"codex-resources/f{number}", b"x" * 1000) for number in range(300)]
    put("0.150.0", [*package_of("0.150.0", codex("0.150.0")), *more])
    began = time.perf_counter()
    store.chosen()
    assert time.perf_counter() - began < 0.25
