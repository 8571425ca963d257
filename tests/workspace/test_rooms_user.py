"""Rooms for an ordinary user: most people are not root, and mounting is another thing for them."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from rooms_kit import needs_bwrap

pytestmark = [
    needs_bwrap(),
    pytest.mark.root,
    pytest.mark.skipif(
        os.geteuid() != 0, reason="not root: the other tests run for an ordinary user already"
    ),
]
HERE = Path(__file__).parent
ROOT = HERE.parents[1]
NAME = "codexlsp"


def _python() -> str | None:
    """A Python of this version that other users can start (one below /root is not)."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    for candidate in (sys.executable, f"/usr/bin/python{version}", f"/usr/local/bin/python{version}"):
        try:
            subprocess.run([candidate, "-V"], user=65534, group=65534, check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError):
            continue
        return candidate
    return None


@pytest.fixture
def user() -> pwd.struct_passwd:
    try:
        return pwd.getpwnam(NAME)
    except KeyError:
        if shutil.which("useradd") is None:
            pytest.skip("no ordinary user, and no useradd to make one")
        subprocess.run(["useradd", "--create-home", NAME], check=True)
        return pwd.getpwnam(NAME)


@pytest.fixture
def base(user: pwd.struct_passwd) -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="codex-lsp-user-", dir="/var/tmp"))
    os.chown(folder, user.pw_uid, user.pw_gid)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


def _run(user: pwd.struct_passwd, base: Path, *args: str, groups: tuple[int, ...] = ()) -> str:
    python = _python()
    if python is None:
        pytest.skip("no Python of this version that an ordinary user may start")
    packages = next(path for path in sys.path if path.endswith("site-packages"))
    done = subprocess.run(
        [python, *args],
        cwd=ROOT,
        user=user.pw_uid,
        group=user.pw_gid,
        extra_groups=groups,
        env={
            "PATH": "/usr/local/bin:/usr/bin:/bin",
            "HOME": str(base),
            "PYTHONPATH": f"{ROOT}:{packages}:{HERE}",
            "PYTHONDONTWRITEBYTECODE": "1",
            "HYPOTHESIS_STORAGE_DIRECTORY": str(base / "hypothesis"),
        },
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout[-8000:] + done.stderr[-2000:]
    return done.stdout


@pytest.mark.timeout(150)
def test_everything_holds_for_an_ordinary_user(user: pwd.struct_passwd, base: Path) -> None:
    modules = [str(HERE / f"test_{name}.py") for name in ("rooms_overlay", "rooms_kinds", "trees", "state")]
    told = _run(user, base, "-m", "pytest", "-q", "-p", "no:cacheprovider", *modules)
    assert " passed" in told


SHARED = """
import subprocess, sys
from pathlib import Path
from codex_lsp.workspace.blobs import Blobs
from codex_lsp.workspace.launcher import find_bwrap
from codex_lsp.workspace.rooms import RoomWish, open_room
from codex_lsp.workspace.state import StateFolder
base = Path(sys.argv[1])
state = StateFolder.open(base / "state")
wish = RoomWish("auto", base / "ws", (), {}, (state.path,))
room = open_room(wish, state.claim("t"), Blobs(state.blobs), bwrap=find_bwrap())
done = subprocess.run([*room.launch, "sh", "-c", "echo mine >> shared"], cwd=room.folder)
print(room.kind, done.returncode, [c.path for c in room.changes()], room.reason)
room.close()
"""


def test_a_folder_shared_by_a_group_does_not_get_an_overlay(user: pwd.struct_passwd, base: Path) -> None:
    """What a user namespace does not know cannot be copied up (EOVERFLOW): the agent could not write it."""
    group = 54321
    workspace = base / "ws"
    workspace.mkdir()
    (workspace / "shared").write_text("ours\n")
    os.chown(workspace, user.pw_uid, user.pw_gid)
    os.chown(workspace / "shared", 12345, group)
    (workspace / "shared").chmod(0o664)
    kind, code, rest = _run(user, base, "-c", SHARED, str(base), groups=(group,)).split(" ", 2)
    assert kind in ("fuse", "copy")
    assert code == "0"
    assert "['shared']" in rest
    assert "overlay: " in rest
    assert (workspace / "shared").read_text() == "ours\n"
