"""What the commands stand on: consoles, who is there to be asked, and how failures become exit codes."""

from __future__ import annotations

import asyncio
import io
import json
import os
import sys
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import IO, Any, TypeVar

from rich.console import Console
from rich.text import Text

from codex_lsp import inert
from codex_lsp.terminal import codes
from codex_lsp.terminal.client import Failure
from codex_lsp.terminal.stop import Stop, came_first

T = TypeVar("T")


class _Ended(Exception):
    """The user wanted an end at once."""


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a command prints and whom it may ask."""

    console: Console
    errors: Console
    can_ask: bool
    """Whether somebody sits at stdin and stdout."""
    argv: Sequence[str] | None = None
    """The daemon's command; ``None`` for the installed one."""
    env: Mapping[str, str] | None = None
    """The daemon's whole environment; ``None`` for our own."""


class _Console(Console):
    """Tells us of a broken pipe; rich itself would end the process in the middle of everything."""

    def on_broken_pipe(self) -> None:
        raise BrokenPipeError


def console_on(file: IO[str]) -> Console:
    """A console that takes nothing in foreign text for markup, emoji or numbers to colour."""
    return _Console(file=file, markup=False, emoji=False, highlight=False)


def terminal_setting() -> Setting:
    """The process' own stdin, stdout and stderr, any of which may be closed."""
    out, errors = _usable(sys.stdout), _usable(sys.stderr)
    can_ask = sys.stdin is not None and sys.stdin.isatty() and out.isatty()
    return Setting(console_on(out), console_on(errors), can_ask)


def _usable(stream: IO[str] | None) -> IO[str]:
    if stream is None:
        return open(os.devnull, "w", encoding="utf-8")
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(
            errors="replace"
        )  # a terminal that is not UTF-8 shows less; it must not end the turn
    return stream


def json_line(console: Console, value: Any) -> None:
    """One line of ASCII JSON, written as it is."""
    console.file.write(json.dumps(value) + "\n")
    console.file.flush()


def explain(errors: Console, failure: Failure) -> int:
    """Says what failed and what to do; gives the exit code."""
    errors.print(Text.assemble(("codex-lsp: ", "bold red"), inert.line(failure.message, 2000)))
    if failure.hint:
        errors.print(Text(f"  {inert.line(failure.hint, 2000)}", "yellow"))
    if failure.kind == "invalidSchema" and isinstance(failure.detail, dict):
        for flaw in failure.detail.get("flaws", ())[1:]:
            told = f"  {flaw['pointer'] or 'its root'}: {flaw['message']}. {flaw['mend']}"
            errors.print(Text(inert.line(told, 600), "dim"))
    if isinstance(failure.detail, str) and failure.detail:
        for line in inert.output(failure.detail).split("\n")[-12:]:
            errors.print(Text(f"  | {line}", "dim"))
    return codes.code_of(failure.kind)


def guarded(
    prepare: Callable[[], T],
    command: Callable[[T, Setting, Stop], Awaitable[int]],
    setting: Setting | None,
) -> int:
    """Prepares a command and runs it in a loop of its own, failures said and turned into exit codes.

    ``prepare`` may block (it may read stdin): Ctrl-C still has its usual meaning there.
    """
    given = setting or terminal_setting()

    async def run(prepared: T) -> int:
        with Stop() as stop:
            work: asyncio.Future[int] = asyncio.ensure_future(command(prepared, given, stop))
            if await came_first(work, stop.again):
                return await work
            work.cancel()  # which kills the daemon on its way out
            await asyncio.gather(work, return_exceptions=True)
            raise _Ended

    try:
        code = asyncio.run(run(prepare()))
        given.console.file.flush()
        return code
    except KeyboardInterrupt:  # while preparing; later a Ctrl-C is for the Stop
        return codes.CANCELLED
    except BrokenPipeError:
        # Whoever read our output went away; what is still buffered has nowhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), given.console.file.fileno())
        return codes.CANCELLED
    except Failure as failure:
        return explain(given.errors, failure)
    except _Ended:
        given.errors.print(Text("codex-lsp: ended at once", "bold red"))
        return codes.CANCELLED
