"""``codex-lsp logs``: what daemons of this user wrote down, filtered, as words or as it stands in the file."""

from __future__ import annotations

import json
import re
from argparse import ArgumentTypeError, Namespace
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from rich.text import Text

from codex_lsp import inert
from codex_lsp.logs.file import Place, read
from codex_lsp.logs.lines import LEVELS, console
from codex_lsp.terminal import codes
from codex_lsp.terminal.client import Failure
from codex_lsp.terminal.setting import Setting, guarded
from codex_lsp.terminal.stop import Stop
from codex_lsp.workspace.state import default_path
from codex_lsp.workspace.watch import watch

_STYLES = {"error": "red", "warning": "yellow", "debug": "dim", "trace": "dim"}
_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}


@dataclass(frozen=True, slots=True)
class Filter:
    """Which records are wanted."""

    level: str = "trace"
    turn: str | None = None
    since: datetime | None = None

    def wants(self, said: dict[str, Any]) -> bool:
        """Whether a record passes; one of which a field cannot be read does not."""
        if LEVELS.get(str(said.get("level")), 0) < LEVELS[self.level]:
            return False
        if self.turn is not None and said.get("turnId") != self.turn:
            return False
        try:
            return self.since is None or datetime.fromisoformat(str(said.get("time"))) >= self.since
        except (ValueError, TypeError):
            return False


def run(args: Namespace, setting: Setting | None = None) -> int:
    """The command; returns the exit code."""
    return guarded(lambda: args, _logs, setting)


def since(given: str) -> datetime:
    """A moment: so long ago (``90s``, ``10m``, ``2h``, ``3d``), or an ISO date or time, local unless it says otherwise.

    Raises:
        ArgumentTypeError
    """
    ago = re.fullmatch(r"(\d{1,6})([smhd])", given)
    if ago:
        return datetime.now(UTC) - timedelta(**{_UNITS[ago[2]]: int(ago[1])})
    try:
        return datetime.fromisoformat(given).astimezone()
    except (ValueError, OverflowError):
        raise ArgumentTypeError("must be like 10m, 2h, 3d, 2026-01-31 or 2026-01-31T12:00") from None


async def _logs(args: Namespace, setting: Setting, stop: Stop) -> int:
    folder, wanted = default_path() / "log", Filter(args.level, args.turn, args.since)
    lines, place = _read(folder, None)
    if place is None and not args.follow:
        setting.errors.print(Text(f"There is no log yet in {inert.line(folder)}."))
        return codes.COMPLETED
    _print(deque(_passing(lines, wanted), args.lines), setting, as_json=args.json)
    if not args.follow:
        return codes.COMPLETED
    async for _ in watch((folder,), stop.asked):
        lines, place = _read(folder, place)
        _print(_passing(lines, wanted), setting, as_json=args.json)
    return codes.CANCELLED


def _read(folder: Path, place: Place | None) -> tuple[list[bytes], Place | None]:
    try:
        return read(folder, place)
    except OSError as error:
        raise Failure("failed", f"The log in {folder} cannot be read: {error.strerror}") from error


def _passing(lines: Iterable[bytes], wanted: Filter) -> Iterator[tuple[bytes, dict[str, Any]]]:
    for line in lines:
        try:
            said = json.loads(line)
        except ValueError:
            continue  # a crash or a full disk cut it
        if isinstance(said, dict) and wanted.wants(said):
            yield line, said


def _print(records: Iterable[tuple[bytes, dict[str, Any]]], setting: Setting, *, as_json: bool) -> None:
    for line, said in records:
        if as_json:
            setting.console.file.write(line.decode("ascii", "replace") + "\n")
        else:
            style = _STYLES.get(str(said.get("level")), "")
            setting.console.print(Text(console(said, date=True), style), soft_wrap=True)
    setting.console.file.flush()
