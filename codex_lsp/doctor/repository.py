"""Git, and what it says of the workspace."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from codex_lsp.doctor.findings import Finding, Patient
from codex_lsp.errors import WorkspaceUnusable
from codex_lsp.workspace.git import GitCheck, checks_owner, inspect
from codex_lsp.workspace.roots import find_roots

_NOWHERE: Final = Path("/nonexistent")
"""Asked about when there is no folder: every git lies outside it."""


def git(patient: Patient) -> list[Finding]:
    """The version of git, and whether a turn may work in the folder."""
    folder = patient.folder
    unusable = _unusable(folder) if folder else None
    check = inspect(folder if folder and not unusable else _NOWHERE)
    return [_version(check), unusable or _workspace(patient, check)]


def _version(check: GitCheck) -> Finding:
    hint = "Install git (2.35.2 or later) where PATH leads, outside the workspace."
    if check.git is None:
        message = (
            "No git is found; a folder is not seen to be a repository, and nothing git ignores is known."
        )
        return Finding("git", "fail", message, hint)
    if not checks_owner(check.git):
        return Finding("git", "warn", f"git {check.git} does not look whose repository it is in.", hint)
    return Finding("git", "ok", f"git {check.git}.")


def _unusable(folder: Path) -> Finding | None:
    try:
        find_roots(folder, ())
    except WorkspaceUnusable as refused:
        return Finding("workspace", "fail", refused.message, refused.hint)
    return None


def _workspace(patient: Patient, check: GitCheck) -> Finding:
    folder, skip = patient.folder, patient.settings.git_check == "skip"
    if folder is None:
        return Finding(
            "workspace", "warn", "No folder is open.", "Open the folder that turns are to work in."
        )
    home, real = patient.codex_home.resolve(), folder.resolve()
    writes = patient.settings.sandbox == "workspace-write"
    if writes and home.is_relative_to(real) and home != real / ".codex":
        message = f"{home} lies in {folder}: commands of the agent could change what codex runs outside its sandbox."
        return Finding(
            "workspace", "fail", message, "Open a folder that does not hold it, or move CODEX_HOME."
        )
    found = _verdict(check)
    if found is not None:
        message, hint = found
        return Finding("workspace", "warn" if skip else "fail", f"{folder} {message}", hint)
    notes = (
        [f"its git configuration names programs ({', '.join(check.unsafe)}); none was run"]
        if check.unsafe
        else []
    )
    notes += check.problems
    branch = f"on branch {check.branch}" if check.branch else "on no branch"
    about = f"{folder} is a git work tree {branch}{f', a {check.operation} under way' if check.operation else ''}."
    if notes:
        hint = "Turns work there all the same. Look at .git/config if the repository is not yours."
        return Finding("workspace", "warn", f"{about} Note: {'; '.join(notes)}.", hint)
    return Finding("workspace", "ok", about)


def _verdict(check: GitCheck) -> tuple[str, str] | None:
    """What keeps a turn from working there unless the git check is skipped, and how to mend it."""
    if check.bare:
        return "is a git directory and no work tree.", "Open a work tree of it."
    if not check.owner_ok:
        return (
            "is a git repository of another user.",
            "Add it to git's safe.directory, or set gitCheck to skip.",
        )
    if not check.repository:
        return "is not inside a git work tree.", "Run `git init`, or set gitCheck to skip."
    return None
