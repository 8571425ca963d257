"""The codex binary, what belongs beside it, and whether it is signed in."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

from codex_lsp.agent.binary import Binary
from codex_lsp.agent.version import SUPPORTED, measured
from codex_lsp.doctor.findings import Finding, Patient
from codex_lsp.errors import AgentFailure

_FROM: Final = {
    "setting": "the setting codexPath",
    "path": "PATH",
    "wheel": "the wheel openai-codex-cli-bin",
}
_WHOLE: Final = (
    "Install it whole: pip install 'codex-lsp[codex]', or npm install -g @openai/codex, 0.163 or later."
)


async def codex(patient: Patient) -> list[Finding]:
    """The binary that would run, and its siblings."""
    binary = await patient.codex()
    return [_version(binary), _siblings(binary, patient.environ.get("PATH", ""))]


def _version(binary: Binary) -> Finding:
    message = f"codex {binary.version} at {binary.path}, from {_FROM.get(binary.source, binary.source)}."
    if measured(binary.version):
        return Finding("codex", "ok", message)
    hint = f"It may work all the same; tried were {SUPPORTED[0]} to {SUPPORTED[1]}."
    return Finding("codex", "warn", f"{message} Nobody has tried this version.", hint)


def _siblings(binary: Binary, path: str) -> Finding:
    # What is there is looked at here; that it is what its publisher made is for the installer's hashes to say,
    # which belong at this place.
    missing = [words for words in (_bwrap(binary), _rg(binary, path), _code_mode(binary)) if words]
    if missing:
        return Finding("siblings", "warn", f"Beside codex there is {'; '.join(missing)}.", _WHOLE)
    return Finding("siblings", "ok", "Beside codex there is all that belongs to it.")


def _bwrap(binary: Binary) -> str | None:
    return None if binary.resources else "no bwrap (the system's is taken, if it can mount overlays)"


def _rg(binary: Binary, path: str) -> str | None:
    package = binary.path.parent.parent
    there = any((package / folder / "rg").is_file() for folder in ("codex-path", "path"))
    return (
        None
        if there or shutil.which("rg", path=path)
        else "no rg, and none on PATH (the agent searches slowly)"
    )


def _code_mode(binary: Binary) -> str | None:
    # Only a package that says what it is made of has this part (0.163).
    host, package = binary.path.with_name("codex-code-mode-host"), binary.path.parent.parent
    wanted = Path(package / "codex-package.json").is_file()
    return (
        "no codex-code-mode-host (models that work by code cannot)" if wanted and not host.is_file() else None
    )


async def account(patient: Patient) -> list[Finding]:
    """Whether signing in stands in the way of turns."""
    try:
        state = await patient.account()
    except AgentFailure:
        return [Finding("account", "warn", "Not known: there is no codex to be asked.", "See codex.")]
    if state.signed_in:
        how = f" ({state.method})" if state.method not in (None, "provider") else ""
        return [Finding("account", "ok", state.message or f"Codex is signed in{how}.")]
    if not state.known:
        return [Finding("account", "warn", state.message or "It is not known.", "See codex and config.")]
    hint = "In VS Code: Codex: Sign In. A key in a variable must be set where the editor is started."
    return [Finding("account", "fail", state.message or "Codex is not signed in.", hint)]
