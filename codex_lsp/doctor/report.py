"""The findings as a page of Markdown, and the page that says what they mean (pure)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from codex_lsp import inert
from codex_lsp.doctor.catalog import CHECKS
from codex_lsp.doctor.findings import MARKS, Finding, Status, summary

_LONGEST: Final = 2000


def report(findings: Sequence[Finding]) -> str:
    """A Markdown document, the worst first."""
    ranks: tuple[Status, ...] = ("fail", "warn", "ok")
    lines = ["# Codex: Doctor", "", summary(findings), ""]
    for finding in sorted(findings, key=lambda finding: ranks.index(finding.status)):
        lines += [f"- {MARKS[finding.status]} **{finding.id}**: {_shown(finding.message)}"]
        lines += [f"  *{_shown(finding.hint)}*"] if finding.hint else []
    return "\n".join([*lines, ""])


def page() -> str:
    """``docs/doctor.md``."""
    lines = [
        "<!-- made by scripts/generate; do not edit -->",
        "# Doctor",
        "",
        "`codex-lsp doctor` in a terminal, `codex/doctor` and the command `codex.doctor` over LSP, *Codex: Doctor* in",
        "VS Code. Everything is looked at together, in under 5 s: what takes longer than 4 s is told as not known",
        "(`--seconds` waits longer). Nothing of yours is changed, nothing leaves the machine, no secret is shown. In a",
        "restricted workspace no program is started, and what would need one is told as not looked at.",
        "",
        "Every finding has a verdict. `ok`; `warn`: turns work with less, or it is not known; `fail`: turns will not",
        "work as they should. What is not `ok` says how to mend it. `codex-lsp doctor` ends with 1 if one failed,",
        "else 0; with `--json` it prints what `codex/doctor` answers ([protocol.md](protocol.md#doctorresult)).",
        "`codex.doctor` also opens the report as a document. What is wrong in a configuration file is a diagnostic",
        "there until the file is edited.",
        "",
        "| check | looks at | warn when | fail when |",
        "|---|---|---|---|",
    ]
    lines += [
        f"| `{check.id}` | {check.looks} | {check.warn or ''} | {check.fail or ''} |" for check in CHECKS
    ]
    return "\n".join(lines) + "\n"


def _shown(words: str) -> str:
    """Foreign words as plain text: no control obeyed, no Markdown, no link."""
    shown = inert.line(words, _LONGEST)
    for mark in "\\`*_[]<>#|!":
        shown = shown.replace(mark, "\\" + mark)
    return shown
