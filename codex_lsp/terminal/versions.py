"""``codex-lsp --version``: of us, of codex, and of everything that we stand on."""

from __future__ import annotations

import platform
import re
from collections.abc import Callable, Iterator
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

from codex_lsp import __version__, inert
from codex_lsp.agent.binary import Binary
from codex_lsp.errors import AgentFailure
from codex_lsp.workspace.git import inspect

_NOWHERE = Path("/dev")
"""There is no repository to be looked at, and no git that would be taken for the repository's."""


def lines(find_codex: Callable[[], Binary]) -> Iterator[str]:
    """A line each: our own first, in the form that every command has for it. Blocking.

    Args:
        find_codex: gives the codex that would run, or raises AgentFailure.
    """
    yield f"codex-lsp {__version__}"
    try:
        binary = find_codex()
        yield f"codex {binary.version} ({binary.source}: {inert.line(str(binary.path))})"
    except AgentFailure as failure:
        yield f"codex: {inert.line(failure.message)}"
    yield f"git {inspect(_NOWHERE).git or 'is missing'}"
    yield f"{platform.python_implementation()} {platform.python_version()}"
    yield f"{platform.system()} {platform.release()} {platform.machine()}"
    for name in _stands_on():
        try:
            yield f"{name} {version(name)}"
        except PackageNotFoundError:
            pass  # of an extra that is not installed


def _stands_on() -> list[str]:
    """Names of the packages that we require."""
    try:
        wanted = requires("codex-lsp") or ()
    except PackageNotFoundError:  # run from a checkout
        return []
    return sorted({found[0] for one in wanted if (found := re.match(r"[\w.-]+", one))}, key=str.lower)
