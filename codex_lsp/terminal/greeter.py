"""The demo's throw-away git repository, and the private homes that keep the user's own things out of it."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess  # noqa: TID251 - git, in the repository that is made here
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.text import Text

from codex_lsp.errors import CodexLspError
from codex_lsp.terminal.client import Failure
from codex_lsp.workspace.state import StateFolder

FILES: Mapping[str, str] = {
    "greet.py": '''"""Greets people."""


def greet(name):
    return "Hello " + name


def main():
    print(greet("world"))


if __name__ == "__main__":
    main()
''',
    "README.md": "# Greeter\n\nSays hello.\n",
}


@dataclass(frozen=True, slots=True)
class Greeter:
    """The folders: the repository, and private homes so that nothing of the user's is touched."""

    repository: Path
    home: Path
    codex_home: Path
    state: Path


@contextlib.contextmanager
def greeter(console: Console, *, keep: bool) -> Iterator[Greeter]:
    """Makes the folders, says where, and removes them at the end unless they are kept.

    Raises:
        Failure: there is no place for them, or git does not work.
    """
    root = _root()
    try:
        place = Greeter(root / "greeter", root / "home", root / "codex-home", root / "state")
        place.home.mkdir()
        _make_repository(place.repository)
        console.print(Text(f"A throw-away git repository: {place.repository}", "dim"))
        yield place
    finally:
        if keep:
            console.print(Text(f"Kept: {root}"))
        else:
            shutil.rmtree(root, ignore_errors=True)


def _root() -> Path:
    """A new folder of ours where a state folder may lie: in the user's cache, else in /var/tmp."""
    reasons = []
    for parent in _parents():
        try:
            parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            root = Path(tempfile.mkdtemp(prefix="demo-", dir=parent)).resolve()
        except OSError as error:
            reasons.append(str(error))
            continue
        try:
            StateFolder.open(root / "state")
        except (OSError, CodexLspError) as error:
            reasons.append(str(error))
            shutil.rmtree(root, ignore_errors=True)
            continue
        return root
    hint = "set XDG_CACHE_HOME to a folder of your own, not below /tmp"
    raise Failure("workspaceUnusable", f"no place for the throw-away repository: {'; '.join(reasons)}", hint)


def _parents() -> Iterator[Path]:
    base = os.environ.get("XDG_CACHE_HOME", "")
    if base.startswith("/"):
        yield Path(base) / "codex-lsp"
    else:
        with contextlib.suppress(RuntimeError):  # no home at all
            yield Path.home() / ".cache" / "codex-lsp"
    yield Path(f"/var/tmp/codex-lsp-{os.getuid()}")  # noqa: S108 - 0700, and refused when it is not ours


def _make_repository(folder: Path) -> None:
    folder.mkdir()
    for name, text in FILES.items():
        (folder / name).write_text(text, "utf-8")
    for command in (
        ["init", "-q", "-b", "main"],
        ["config", "user.name", "codex-lsp demo"],
        ["config", "user.email", "demo@localhost"],
        ["add", "."],
        ["commit", "-q", "-m", "A greeter"],
    ):
        git(folder, *command)


def git(folder: Path, *arguments: str) -> str:
    """Runs git, free of the user's and the system's configuration; returns what it printed."""
    clean = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    clean |= {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    try:
        done = subprocess.run(
            ["git", "-C", str(folder), *arguments], env=clean, capture_output=True, check=True, timeout=60
        )
    except (OSError, subprocess.SubprocessError) as error:
        said = getattr(error, "stderr", None) or b""
        raise Failure(
            "workspaceUnusable", f"git {arguments[0]} failed: {error}", detail=said.decode(errors="replace")
        ) from None
    return done.stdout.decode(errors="replace")


def environment(place: Greeter) -> dict[str, str]:
    """Ours without credentials, proxies and settings of the user's, with homes of the demo's own."""

    def is_foreign(key: str) -> bool:
        if key == "CODEX_LSP_CODEX":  # which codex to show is for the user to say
            return False
        return key.startswith(("OPENAI_", "CODEX_", "GIT_")) or key.lower().endswith("_proxy")

    kept = {key: value for key, value in os.environ.items() if not is_foreign(key)}
    return kept | {
        "HOME": str(place.home),  # a login shell's profile would print into the show
        "CODEX_HOME": str(place.codex_home),
        "CODEX_LSP_STATE": str(place.state),
        "XDG_CONFIG_HOME": str(place.home / ".config"),
        "NO_PROXY": "127.0.0.1",
    }
