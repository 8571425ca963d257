"""``codex-lsp doctor``: a line for everything that turns need, in this process, as the daemon may be what is ill."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Final

from rich.table import Table
from rich.text import Text

from codex_lsp import inert
from codex_lsp.doctor.findings import MARKS, Finding, Status, summary
from codex_lsp.editor.encode import finding as encoded
from codex_lsp.editor.wire import DoctorResult, dump
from codex_lsp.terminal import codes
from codex_lsp.terminal.setting import Setting, guarded, json_line
from codex_lsp.terminal.stop import Stop
from codex_lsp.terminal.wish import folder_of

Examine = Callable[[Path, float], Awaitable[Sequence[Finding]]]

_STYLES: Final[dict[Status, str]] = {"ok": "green", "warn": "yellow", "fail": "bold red"}


def run(args: Namespace, examine: Examine, setting: Setting | None = None) -> int:
    """The command; returns the exit code: ``FAILED`` when a check failed."""

    async def look(args: Namespace, setting: Setting, _: Stop) -> int:
        with setting.errors.status("looking at everything"):  # on a terminal only
            findings = await examine(folder_of(args), args.seconds)
        if args.json:
            json_line(setting.console, dump(DoctorResult(checks=[encoded(finding) for finding in findings])))
        else:
            _print(findings, setting)
        return codes.FAILED if any(finding.status == "fail" for finding in findings) else codes.COMPLETED

    return guarded(lambda: args, look, setting)


def _print(findings: Sequence[Finding], setting: Setting) -> None:
    rows = Table.grid(padding=(0, 2))
    for finding in findings:
        words = Text(inert.line(finding.message, 2000))
        if finding.hint:
            words.append(f"\n{inert.line(finding.hint, 2000)}", "dim")
        rows.add_row(
            Text(f"{MARKS[finding.status]} {finding.id}", _STYLES[finding.status], no_wrap=True), words
        )
    setting.console.print(rows)
    setting.console.print()
    setting.console.print(Text(summary(findings), "bold"))
