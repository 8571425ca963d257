"""What the doctor says, and what it says it of."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Generic, Literal, TypeVar

from codex_lsp.agent.account import Account
from codex_lsp.agent.binary import Binary
from codex_lsp.settings import Settings

T = TypeVar("T")

Status = Literal["ok", "warn", "fail"]
"""``fail``: turns will not work as they should; ``warn``: they work, with less; or it is not known."""

MARKS: Final[Mapping[Status, str]] = {"ok": "✔", "warn": "⚠", "fail": "✖"}


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a file something is wrong; line and column count from 1."""

    path: Path
    line: int
    column: int
    message: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report. It holds no secret: neither values of a configuration nor words of codex' about keys."""

    id: str
    status: Status
    message: str
    hint: str | None = None
    """How to mend it."""
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Seat:
    """The editor that asks."""

    name: str
    """With its version, as it gave them; empty when it did not."""
    lacks: tuple[str, ...]
    """What it did not say it can do, and what follows from that; a sentence each."""
    edits: bool
    """Whether it lets us change open documents."""


class Once(Generic[T]):
    """A blocking question that is asked once, in one thread, however many want the answer and however long it takes."""

    def __init__(self, ask: Callable[[], T]) -> None:
        self._ask = ask
        self._asking: asyncio.Future[T] | None = None

    async def __call__(self) -> T:
        """The answer, or the failure."""
        if self._asking is None:
            self._asking = asyncio.ensure_future(asyncio.to_thread(self._ask))
            self._asking.add_done_callback(
                lambda done: done.cancelled() or done.exception()
            )  # perhaps nobody's
        return await asyncio.shield(self._asking)


@dataclass(frozen=True, slots=True)
class Patient:
    """What is looked at."""

    settings: Settings
    ignored: tuple[str, ...]
    """Settings that could not be used, a sentence each."""
    folder: Path | None
    """The workspace folder."""
    state: Path
    """Where the state folder is, or is to be."""
    codex_home: Path
    configs: tuple[Path, ...]
    """The user's own configuration files, codex' and ours; a missing one is well."""
    environ: Mapping[str, str]
    codex: Callable[[], Awaitable[Binary]]
    """The codex that would run; raises what ``agent.binary.find`` raises."""
    account: Callable[[], Awaitable[Account]]
    seat: Seat | None = None
    """``None``: asked from a terminal."""

    @property
    def may_run(self) -> bool:
        """Whether programs may be started: never in a restricted workspace."""
        return self.settings.trust != "restricted"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that is looked at, and when it is not ``ok`` (``None``: it never is that)."""

    id: str
    looks: str
    warn: str | None
    fail: str | None


@dataclass(frozen=True, slots=True)
class Look:
    """Some checks that one function makes together.

    A failure that it raises is the finding of its first check; those of the others are not known then.
    """

    checks: tuple[Check, ...]
    run: Callable[[Patient], Awaitable[Sequence[Finding]]]
    spawns: bool = False
    """Whether it starts programs: then it is left out in a restricted workspace."""


def summary(findings: Sequence[Finding]) -> str:
    """One line: how many of what."""
    counts = {status: sum(finding.status == status for finding in findings) for status in MARKS}
    if counts["fail"]:
        return f"{counts['fail']} of {len(findings)} checks failed, {counts['warn']} with a warning."
    if counts["warn"]:
        return f"Nothing failed; {counts['warn']} of {len(findings)} checks with a warning."
    return f"All {len(findings)} checks are well."
