"""Finds bubblewrap and says with which argv prefix the processes of a room are started."""

from __future__ import annotations

import importlib.util
import os
import select
import signal
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_PROBE_SECONDS = 10
_PROOF_SECONDS = 600
"""How long a prefix that worked is taken to work for the next room of the same folders."""
_SYSTEM = Path("/usr/bin/bwrap")
SYSTEM_FOLDERS = (
    "/usr/bin",
    "/bin",
    "/usr/local/bin",
    "/run/wrappers/bin",  # NixOS
    "/run/current-system/sw/bin",
)


@dataclass(frozen=True, slots=True)
class Layer:
    """One overlay: ``lower`` is shown at its own path, what is written there goes to ``upper``."""

    lower: Path
    upper: Path
    work: Path


@dataclass(frozen=True, slots=True)
class View:
    """What the room's processes see differently from the user's: mounts, in the order they are made."""

    layers: tuple[Layer, ...] = ()
    binds: tuple[tuple[Path, Path], ...] = ()
    """(what, where): a directory shown at another path, writable."""
    kept: tuple[tuple[Path, bool], ...] = ()
    """(real path, writable): shown as it is, over what comes before."""


def find_bwrap(given: Path | None = None) -> Path | None:
    """The bubblewrap to use: the given one, the one in the codex wheel, or the system's; one with overlays first."""
    there = [path for path in (given, _wheel(), _SYSTEM) if path is not None and os.access(path, os.X_OK)]
    best = next((path for path in there if has_overlays(path)), there[0] if there else None)
    return None if best is None else best.absolute()


def system_program(name: str) -> Path | None:
    """A helper program of the system's. PATH is not asked: it may lead into the workspace."""
    for folder in SYSTEM_FOLDERS:
        if os.access(Path(folder, name), os.X_OK):
            return Path(folder, name)
    return None


def _wheel() -> Path | None:
    # find_spec does not run the package's code.
    spec = importlib.util.find_spec("codex_cli_bin")
    if spec is None or not spec.submodule_search_locations:
        return None
    return Path(next(iter(spec.submodule_search_locations))) / "codex-resources" / "bwrap"


@cache
def has_overlays(bwrap: Path) -> bool:
    """Whether this bubblewrap knows ``--overlay-src`` (0.11 and later, and the one codex ships)."""
    try:
        told = subprocess.run(
            [bwrap, "--help"],
            capture_output=True,
            stdin=subprocess.DEVNULL,
            timeout=_PROBE_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return b"--overlay-src" in told.stdout + told.stderr


def prefix(bwrap: Path, view: View, *, own_processes: bool, chdir: Path | None = None) -> tuple[str, ...]:
    """The argv before the program: everything of the host, with the view's mounts over it.

    With ``own_processes`` the room is a pid namespace: when the launcher ends, however it ends, the kernel
    ends everything in it. ``--die-with-parent`` makes it end with the thread that started it.
    """
    argv = [os.fspath(bwrap), "--dev-bind", "/", "/"]
    for layer in view.layers:
        lower, upper, work = os.fspath(layer.lower), os.fspath(layer.upper), os.fspath(layer.work)
        argv += ["--overlay-src", lower, "--overlay", upper, work, lower]
    for what, where in view.binds:
        argv += ["--bind", os.fspath(what), os.fspath(where)]
    for path, writable in view.kept:
        argv += ["--bind" if writable else "--ro-bind", os.fspath(path), os.fspath(path)]
    if view.layers or view.binds:
        # The folder is a mount of its own now; git would not look for its repository above it.
        argv += ["--setenv", "GIT_DISCOVERY_ACROSS_FILESYSTEM", "1"]
    argv.append("--die-with-parent")
    if own_processes:
        argv += ["--unshare-pid", "--proc", "/proc"]
    if chdir is not None:
        argv += ["--chdir", os.fspath(chdir)]
    return (*argv, "--")


def refusal(launch: Sequence[str]) -> str | None:
    """Tries a prefix on a program that does nothing; ``None`` when it works, else why not in words."""
    argv = [*launch, launch[0], "--version"]  # the launcher itself is the one program sure to be there
    try:
        tried = subprocess.run(
            argv,
            capture_output=True,
            stdin=subprocess.DEVNULL,
            timeout=_PROBE_SECONDS,
            cwd="/",
            env={"LC_ALL": "C"},
            check=False,
        )
    except subprocess.TimeoutExpired:
        return f"bwrap did not answer within {_PROBE_SECONDS} s"
    except (OSError, ValueError) as error:
        return f"bwrap could not be started: {error}"
    if tried.returncode == 0:
        return None
    said = tried.stderr.decode(errors="replace").strip().splitlines()
    return said[-1][:300] if said else f"bwrap ended with {tried.returncode}"


_proved: dict[tuple[object, ...], float] = {}


def _likeness(bwrap: Path, view: View, own: bool) -> tuple[object, ...]:
    """What two prefixes share of which one works if the other did: all but the turn's own directories."""
    disks = tuple(
        (layer.lower, layer.lower.stat().st_dev, layer.upper.stat().st_dev) for layer in view.layers
    )
    return bwrap, own, disks, len(view.kept)


def best_prefix(
    bwrap: Path | None, view: View, chdir: Path | None = None
) -> tuple[tuple[str, ...], bool, str | None]:
    """The strongest prefix that works here, whether it owns its processes, and why there is none.

    A pid namespace needs a fresh ``/proc``, which some containers do not allow; the mounts alone may still
    work there.
    """
    if bwrap is None:
        return (), False, "no bubblewrap (bwrap) with overlay support was found"
    reason: str | None = None
    for own in (True, False):
        argv = prefix(bwrap, view, own_processes=own, chdir=chdir)
        likeness = _likeness(bwrap, view, own)
        if time.monotonic() - _proved.get(likeness, -_PROOF_SECONDS) < _PROOF_SECONDS:
            return argv, own, None
        refused = refusal(argv)
        if refused is None:
            if not view.binds:
                _proved[likeness] = time.monotonic()
            return argv, own, None
        reason = reason or refused
    return (), False, reason


def run_quietly(
    argv: Sequence[str], *, cwd: Path | None = None, seconds: float = _PROBE_SECONDS
) -> str | None:
    """Runs a short helper program of ours; ``None`` when it succeeded, else what it said."""
    try:
        done = subprocess.run(
            argv, capture_output=True, stdin=subprocess.DEVNULL, timeout=seconds, cwd=cwd, check=False
        )
    except subprocess.TimeoutExpired:
        return f"{argv[0]} did not answer within {seconds:g} s"
    except (OSError, ValueError) as error:
        return str(error)
    if done.returncode == 0:
        return None
    said = (done.stderr + done.stdout).decode(errors="replace").strip().splitlines()
    return said[-1][:300] if said else f"{argv[0]} ended with {done.returncode}"


def kill_marked(marker: str) -> int:
    """Kills what a run left behind: our own processes whose environment has ``CODEX_LSP_RUN=marker``.

    Returns how many were killed. Looks again until none is left, as a process may fork while we look.
    """
    wanted = b"CODEX_LSP_RUN=" + os.fsencode(marker)
    killed = 0
    for _ in range(20):
        found = [pid for pid in _own_processes() if _carries(pid, wanted)]
        if not found:
            break
        killed += sum(_kill(pid, wanted) for pid in found)
    return killed


def _own_processes() -> list[int]:
    own, me = os.getuid(), os.getpid()
    found: list[int] = []
    for name in os.listdir("/proc"):  # noqa: PTH208 - names only, and many of them
        if not name.isdigit() or int(name) == me:
            continue
        try:
            if os.stat(f"/proc/{name}").st_uid == own:  # noqa: PTH116
                found.append(int(name))
        except OSError:
            continue
    return found


def _carries(pid: int, wanted: bytes) -> bool:
    try:
        return wanted in Path(f"/proc/{pid}/environ").read_bytes().split(b"\0")
    except OSError:
        return False


def _kill(pid: int, wanted: bytes) -> bool:
    # A pidfd names this very process, so a pid that is given away meanwhile is never hit.
    try:
        fd = os.pidfd_open(pid)
    except OSError:
        return False
    try:
        if not _carries(pid, wanted):
            return False
        signal.pidfd_send_signal(fd, signal.SIGKILL)
        select.select([fd], [], [], 1.0)  # readable once it has ended
        return True
    except OSError:
        return False
    finally:
        os.close(fd)
