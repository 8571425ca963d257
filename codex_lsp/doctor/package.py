"""Python, this package, and what it stands on."""

from __future__ import annotations

import platform
import sys
from importlib import metadata
from pathlib import Path
from typing import Final

from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

from codex_lsp import __version__
from codex_lsp.doctor.findings import Finding, Patient

_NAME: Final = "codex-lsp"
_AGAIN: Final = f"Install {_NAME} again: pipx reinstall {_NAME}, or pip install --force-reinstall {_NAME}."


def python(_: Patient) -> list[Finding]:
    """Whether this Python is one that the package is made for."""
    version = platform.python_version()
    about = f"Python {version} at {sys.executable}."
    wanted = _wanted_python()
    if wanted is None or SpecifierSet(wanted).contains(version, prereleases=True):
        return [Finding("python", "ok", about)]
    message = f"{about} {_NAME} is made for {wanted}."
    return [Finding("python", "fail", message, "Install it with another Python.")]


def packages(_: Patient) -> list[Finding]:
    """Whether what the package stands on is there in the versions that it asks for."""
    where = Path(__file__).parents[1]
    try:
        asked = metadata.requires(_NAME) or []
    except metadata.PackageNotFoundError:
        message = f"{_NAME} {__version__} runs from {where} and is not installed."
        return [Finding("packages", "fail", message, f"Install it: pipx install {_NAME}.")]
    requirements = [Requirement(text) for text in asked]
    own = [one for one in requirements if one.marker is None or one.marker.evaluate({"extra": ""})]
    wrong = [words for one in own if (words := _wrong(one))]
    if wrong:
        return [Finding("packages", "fail", f"{_NAME} {__version__}: {'; '.join(wrong)}.", _AGAIN)]
    message = f"{_NAME} {__version__} at {where}, with all {len(own)} packages that it needs."
    return [Finding("packages", "ok", message)]


def _wanted_python() -> str | None:
    try:
        return metadata.metadata(_NAME)["Requires-Python"]
    except metadata.PackageNotFoundError:
        return None


def _wrong(wanted: Requirement) -> str | None:
    try:
        version = metadata.version(wanted.name)
    except metadata.PackageNotFoundError:
        return f"{wanted.name} is not installed"
    if wanted.specifier.contains(version, prereleases=True):
        return None
    return f"{wanted.name} is {version}, wanted {wanted.specifier}"
