"""Runs a program of the user's for one call of a tool: no shell, a time limit, and nothing left of it afterwards."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

LARGEST: Final = 256 * 1024
"""Bytes of an answer; what a program prints beyond them is dropped."""


class ProgramFailed(Exception):
    """It could not be started, took too long, or ended with a code other than 0; the message is for the model."""


async def run(
    command: Sequence[str],
    stdin: bytes,
    places: Mapping[str, str],
    seconds: float,
    *,
    closed: tuple[Path, ...],
) -> str:
    """What the program prints on stdout.

    It runs with the user's rights and outside the room, so it starts in ``/`` and is never taken from the
    ``closed`` folders: the agent writes there.

    Raises:
        ProgramFailed
    """
    program = _program(command[0], closed)
    env = {name: value for name, value in os.environ.items() if not name.startswith("CODEX_LSP_")} | dict(
        places
    )
    try:
        child = await asyncio.create_subprocess_exec(
            program,
            *command[1:],
            cwd="/",
            env=env,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            start_new_session=True,
        )
    except OSError as error:
        raise ProgramFailed(f"{program} cannot be started: {error.strerror}.") from error
    assert child.stdin and child.stdout and child.stderr
    try:
        async with asyncio.timeout(seconds):
            out, err, _ = await asyncio.gather(
                _head(child.stdout), _head(child.stderr), _feed(child.stdin, stdin)
            )
            code = await child.wait()
    except TimeoutError:
        raise ProgramFailed(f"{program} took longer than {seconds:g} s.") from None
    finally:
        try:
            os.killpg(child.pid, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):
            pass  # gone, or somebody else's by now (sudo)
        await child.wait()
    if code != 0:
        tail = err.decode("utf-8", "replace").strip()[-2000:]
        raise ProgramFailed(f"{program} ended with {code}." + (f"\n{tail}" if tail else ""))
    return out.decode("utf-8", "replace")


async def _feed(pipe: asyncio.StreamWriter, data: bytes) -> None:
    try:
        pipe.write(data)
        await pipe.drain()
        pipe.close()
        await pipe.wait_closed()
    except (BrokenPipeError, ConnectionResetError):
        pass  # it does not want to know


async def _head(pipe: asyncio.StreamReader) -> bytes:
    kept = bytearray()
    while chunk := await pipe.read(65536):
        kept += chunk[: LARGEST - len(kept)]
    return bytes(kept)


def _program(name: str, closed: tuple[Path, ...]) -> str:
    """The absolute path of a program."""
    if "/" in name:
        path: Path | None = Path(name).expanduser()
    else:
        entries = [entry for entry in os.environ.get("PATH", "").split(os.pathsep) if entry.startswith("/")]
        entries = [entry for entry in entries if not _within(Path(entry), closed)]
        found = shutil.which(name, path=os.pathsep.join(entries)) if entries else None
        path = Path(found) if found else None
    if path is None or not path.is_absolute():
        raise ProgramFailed(f"There is no program {name!r}: name it absolutely, or have it on PATH.")
    if _within(path, closed):
        raise ProgramFailed(f"{path} lies in a folder that the agent may write; it is not run.")
    return str(path)


def _within(path: Path, closed: tuple[Path, ...]) -> bool:
    real = path.resolve()
    return any(
        one.is_relative_to(place)
        for one in (path, real)
        for place in (*closed, *(c.resolve() for c in closed))
    )
