"""The state folder, the disk it is on, file notification, and the rooms that can be made."""

from __future__ import annotations

import asyncio
import os
import tempfile
from pathlib import Path
from typing import Final

import watchfiles

from codex_lsp.agent.binary import Binary
from codex_lsp.doctor.findings import Finding, Patient
from codex_lsp.errors import AgentFailure
from codex_lsp.workspace.launcher import find_bwrap
from codex_lsp.workspace.probe import look
from codex_lsp.workspace.state import StateFolder

LITTLE: Final = 1 << 30
"""Bytes below which free space is worth a warning."""
TOO_LITTLE: Final = 64 << 20
"""Bytes below which turns cannot be expected to end well."""

_LIMITS: Final = Path("/proc/sys/fs/inotify")
_MS: Final = 1000


def state(patient: Patient) -> list[Finding]:
    """Whether the state folder is there, ours, and nobody else's."""
    folder = StateFolder.open(patient.state)
    return [Finding("state", "ok", f"The state folder {folder.path} is for you alone.")]


def disk(patient: Patient) -> list[Finding]:
    """Whether there is space where rooms, texts and threads are kept."""
    places: dict[int, Path] = {}
    for path in (patient.state, patient.codex_home):
        there = next(above for above in (path, *path.parents) if above.exists())
        places.setdefault(there.stat().st_dev, there)
    free = {place: _free(place) for place in places.values()}
    place, least = min(free.items(), key=lambda item: item[1])
    size = f"{least >> 30:,} GiB" if least >= 10 << 30 else f"{least >> 20:,} MiB"
    message = f"{size} are free at {place}."
    hint = "Free some space, or move the state folder (CODEX_LSP_STATE) or CODEX_HOME to another disk."
    if least >= LITTLE:
        return [Finding("disk", "ok", message)]
    return [Finding("disk", "fail" if least < TOO_LITTLE else "warn", message, hint)]


def _free(place: Path) -> int:
    """Bytes that can still be written; none where no more files can be made."""
    space = os.statvfs(place)
    return 0 if space.f_files and not space.f_favail else space.f_bavail * space.f_frsize


def watch(_: Patient) -> list[Finding]:
    """Whether the system tells when a file is written, tried with one."""
    limits = ", ".join(f"{_limit(name):,} {name}" for name in ("watches", "instances"))
    why = _unnoticed()
    if why is None:
        return [Finding("watch", "ok", f"The system tells of written files (limits: {limits}).")]
    message = f"The system does not tell of written files: {why} (limits: {limits})."
    hint = (
        "Raise fs.inotify.max_user_instances and fs.inotify.max_user_watches with sysctl, or end programs that watch "
        "files; until then rooms are looked at once a second."
    )
    return [Finding("watch", "warn", message, hint)]


def _limit(name: str) -> int:
    try:
        return int((_LIMITS / f"max_user_{name}").read_text())
    except (OSError, ValueError):
        return 0


def _unnoticed() -> str | None:
    """Why the writing of a file is not told; ``None`` when it is."""
    with tempfile.TemporaryDirectory(prefix="codex-lsp-doctor-") as name:
        notices = watchfiles.watch(
            name, watch_filter=None, debounce=_MS, step=1, rust_timeout=1, yield_on_timeout=True
        )
        try:
            next(notices)  # it watches from now on
            Path(name, "written").touch()
            for _ in range(_MS):
                if next(notices):
                    return None
        except (OSError, RuntimeError) as error:  # of the library's own
            return str(error)
        finally:
            notices.close()
    return "a file was written and nothing was heard of it"


async def rooms(patient: Patient) -> list[Finding]:
    """Which kinds of room can be made for the workspace, and why not the others."""
    binary = await _codex(patient)
    given = binary.resources / "bwrap" if binary and binary.resources else None

    def looked() -> dict[str, str | None]:
        state = StateFolder.open(patient.state)
        return dict(look(patient.folder or Path.home(), state.path, find_bwrap(given)))

    kinds = await asyncio.to_thread(looked)
    best = next((kind for kind, refused in kinds.items() if refused is None and kind != "direct"), None)
    usable = ", ".join(kind for kind, refused in kinds.items() if refused is None)
    why: dict[str, list[str]] = {}
    for kind, refused in kinds.items():
        if refused is not None:
            why.setdefault(refused, []).append(kind)
    message = " ".join(
        [f"Usable: {usable or 'none'}.", *(f"Not {', '.join(one)}: {reason}." for reason, one in why.items())]
    )
    wished = patient.settings.room
    if wished != "auto" and kinds[wished] is not None:
        hint = "Leave the setting room out, or make that kind work."
        return [Finding("rooms", "fail", f"The setting room is {wished}. {message}", hint)]
    if best is None:
        return [Finding("rooms", "fail", message, "See workspace.")]
    if best != "overlay":
        hint = (
            f"Turns work in a room of kind {best}, which is slower. Overlays need user namespaces and the bwrap of "
            "codex' own package (or bubblewrap 0.11)."
        )
        return [Finding("rooms", "warn", message, hint)]
    return [Finding("rooms", "ok", message)]


async def _codex(patient: Patient) -> Binary | None:
    try:
        return await patient.codex()
    except AgentFailure:
        return None  # which is a finding of its own
