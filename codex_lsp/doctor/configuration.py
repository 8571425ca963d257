"""Configuration files that cannot be read, with the line, and settings that cannot be used."""

from __future__ import annotations

import asyncio
import errno
import os
import re
import stat
import tomllib
import uuid
from contextlib import aclosing
from pathlib import Path
from typing import Final

from codex_lsp.agent.account import config_flaw
from codex_lsp.agent.command import neutral
from codex_lsp.agent.events import Exited
from codex_lsp.agent.process import ExecTransport
from codex_lsp.agent.transport import Run
from codex_lsp.doctor.findings import Finding, Patient, Place
from codex_lsp.errors import AgentFailure

_AT: Final = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
_MOST: Final = 1 << 20


async def config(patient: Patient) -> list[Finding]:
    """Codex' configuration and ours, the workspace's among them, and what was not taken from the settings."""
    own, foreign = await asyncio.to_thread(_unreadable, patient)
    if not own and patient.may_run and (said := await _codex_says(patient)):
        own = [said]
    places = (*own, *foreign)
    words = [*(_told(place) for place in places), *patient.ignored]
    if not words:
        return [Finding("config", "ok", "Every configuration file can be read, every setting used.")]
    hint = "Correct it there." if places else "Correct these settings, or leave them out."
    return [Finding("config", "fail" if own else "warn", " ".join(words), hint, places)]


def _unreadable(patient: Patient) -> tuple[list[Place], list[Place]]:
    """What cannot be read of the user's own files, and of the workspace's. Blocking."""
    theirs = [patient.folder / ".codex" / "config.toml"] if patient.folder else []
    own, foreign = ([flaw(path) for path in paths] for paths in (patient.configs, theirs))
    return [place for place in own if place], [place for place in foreign if place]


def flaw(path: Path) -> Place | None:
    """Where a TOML file cannot be read, and why; ``None`` when it can, or is not there. Blocking.

    What is told holds nothing of what the file says.
    """
    try:
        text = _read(path)
        tomllib.loads(text)
    except FileNotFoundError:
        return None
    except UnicodeDecodeError as error:
        before = error.object[: error.start]
        return Place(path, before.count(b"\n") + 1, error.start - before.rfind(b"\n"), "it is not UTF-8")
    except tomllib.TOMLDecodeError as error:
        found = _AT.search(str(error))
        lines = text.split("\n")
        line, column = (found[1], found[2]) if found and found[1] else (len(lines), len(lines[-1]) + 1)
        return Place(path, int(line), int(column), _AT.sub("", str(error)))
    except RecursionError:
        return Place(path, 1, 1, "its values are nested too deep")
    except OSError as error:
        return Place(path, 1, 1, f"it cannot be read: {error.strerror}")
    return None


def _read(path: Path) -> str:
    """A file's text; a repository may have put anything there, so only what is a file of a modest size is read."""
    fd = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    with os.fdopen(fd, "rb") as file:
        status = os.fstat(fd)
        if not stat.S_ISREG(status.st_mode):
            raise OSError(errno.EINVAL, "it is no regular file")
        if status.st_size > _MOST:
            raise OSError(errno.EFBIG, "it is larger than 1 MiB")
        return file.read(_MOST).decode()


async def _codex_says(patient: Patient) -> Place | None:
    """What codex itself finds wrong in its configuration: it knows the names and values that may stand there."""
    try:
        binary = await patient.codex()
    except AgentFailure:
        return None  # which is a finding of its own
    marker = f"doctor-{uuid.uuid4().hex[:12]}"
    closed = (patient.folder,) if patient.folder else ()
    # Where no project lies, so that no project's configuration is read.
    run = Run(
        (str(binary.path), "login", "status"),
        Path("/"),
        neutral(patient.environ, closed, marker),
        b"",
        marker,
    )
    async with aclosing(ExecTransport(interrupt_grace=0.2, terminate_grace=0.2).start(run).events) as events:
        async for event in events:
            found = config_flaw(event.stderr_tail) if isinstance(event, Exited) and event.returncode else None
            if found:
                path = Path(found.path) if found.path else patient.codex_home / "config.toml"
                return Place(path, found.line, found.column, found.message)
    return None


def _told(place: Place) -> str:
    return f"{place.path}, line {place.line}: {place.message}."
