"""What can be said of a codex before it is trusted with a turn: its files, its version, and that it can take one.

The turn is taken with the scripted model on the loopback interface, in an empty folder and an empty CODEX_HOME: no
account, no network, nothing of the user's.
"""

from __future__ import annotations

import asyncio
import base64
import secrets
import tempfile
import time
import uuid
from collections.abc import Mapping
from contextlib import aclosing
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Final

from codex_lsp.agent.binary import Binary
from codex_lsp.agent.command import Turn, arguments, environment
from codex_lsp.agent.events import AgentMessage, Event, ItemEvent
from codex_lsp.agent.outcome import outcome
from codex_lsp.agent.process import ExecTransport
from codex_lsp.agent.transport import Run
from codex_lsp.agent.version import SUPPORTED, measured
from codex_lsp.errors import CodexAltered, CodexUnusable
from codex_lsp.installs.archive import sha256
from codex_lsp.installs.store import Install, check
from codex_lsp.installs.tell import Tell
from codex_lsp.scripted.script import parse
from codex_lsp.scripted.server import ScriptedModel

_PATIENCE: Final = 30.0  # seconds for the turn; it takes about one
_PACKAGE: Final = "openai-codex-cli-bin"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found; that there is one means that nothing was wrong."""

    binary: Binary
    files: int | None
    """How many files were compared, byte for byte; None where nothing says what they must be."""
    measured: bool
    """Whether the version is one of those that codex-lsp was tried with."""
    seconds: float
    """How long the turn took."""


def verify(binary: Binary, install: Install | None, tell: Tell) -> Verdict:
    """Compares all files of a codex (an install of ours, or the wheel), and has it take a turn. Blocking.

    Raises:
        CodexAltered: a file is not what was installed.
        CodexUnusable: it cannot take a turn.
    """
    files: int | None = None
    if install is not None:
        check(install, thoroughly=True, tell=tell)
        files = len(install.files)
    elif binary.source == "wheel":
        files = _check_wheel(tell)
    return Verdict(binary, files, measured(binary.version), handshake(binary, tell))


def handshake(binary: Binary, tell: Tell) -> float:
    """Has a codex take a turn of one message; the seconds it took. Blocking; needs a thread without a loop.

    Raises:
        CodexUnusable: it did not say, as JSON, what the model told it to say.
    """
    tell("trying")
    word, began = secrets.token_hex(8), time.monotonic()
    with (
        tempfile.TemporaryDirectory(prefix="codex-lsp-") as name,
        ScriptedModel(parse(f'[[turn]]\n[[turn.step]]\nsay = "{word}"')) as model,
    ):
        folder = Path(name).resolve()
        for part in ("empty", "home"):
            (folder / part).mkdir()
        model.write_config(folder / "home")
        events = asyncio.run(_turn(binary, folder))
    said = [
        event.item.text
        for event in events
        if isinstance(event, ItemEvent) and isinstance(event.item, AgentMessage)
    ]
    ended = outcome(events)
    if ended.error is not None or said != [word]:
        reason = ended.error.message if ended.error else f"it said {' '.join(said)[:100]!r}"
        raise CodexUnusable(
            f"codex {binary.version} at {binary.path} cannot take a turn: {reason}",
            hint="Another version may: codex-lsp install VERSION.",
        )
    return time.monotonic() - began


async def _turn(binary: Binary, folder: Path) -> list[Event]:
    turn = Turn(folder=folder / "empty", sandbox="read-only", skip_git_check=True)
    marker = uuid.uuid4().hex
    base = {"PATH": "/usr/bin:/bin", "HOME": str(folder), "CODEX_HOME": str(folder / "home")}
    run = Run(
        argv=(str(binary.path), *arguments(turn, binary.version)),
        cwd=turn.folder,
        env=environment(base, turn, marker),
        stdin=b"Say the word.",
        marker=marker,
    )
    events: list[Event] = []
    try:
        async with asyncio.timeout(_PATIENCE), aclosing(ExecTransport().start(run).events) as stream:
            events.extend([event async for event in stream])
    except TimeoutError:
        raise CodexUnusable(f"{binary.path} did not end a turn in {_PATIENCE:.0f} s.") from None
    return events


def policy(binary: Binary) -> str | None:
    """What there is to say of a version that codex-lsp was not tried with."""
    if measured(binary.version):
        return None
    oldest, newest = SUPPORTED
    age = "newer" if binary.version > newest else "older"
    return f"codex {binary.version} is {age} than what codex-lsp was tried with ({oldest} to {newest}); it may work."


def _check_wheel(tell: Tell) -> int:
    """Compares what the wheel brought with its own record; how many files."""
    files = _record(metadata.distribution(_PACKAGE))
    for path, digest in files.items():
        try:
            same = sha256(path, tell) == digest
        except OSError:
            same = False
        if not same:
            raise CodexAltered(
                f"{path} is not what {_PACKAGE} brought.", hint=f"pip install --force-reinstall {_PACKAGE}"
            )
    return len(files)


def _record(package: metadata.Distribution) -> Mapping[Path, str]:
    found = {}
    for file in package.files or ():
        if file.hash and file.hash.mode == "sha256" and file.parts[0] == "codex_cli_bin":
            digest = base64.urlsafe_b64decode(file.hash.value + "=" * (-len(file.hash.value) % 4)).hex()
            found[Path(str(file.locate())).resolve()] = digest
    return found
