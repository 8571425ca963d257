"""The directories a room covers: which stand for themselves, and whose a path is."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from codex_lsp.errors import WorkspaceUnusable


@dataclass(frozen=True, slots=True)
class Root:
    """A directory the agent may change: as the user names it, and where it really is."""

    named: Path
    real: Path


@dataclass(frozen=True, slots=True)
class Roots:
    """The workspace and the writable added directories; one inside another is not covered twice."""

    workspace: Root
    added: tuple[Root, ...]

    @property
    def tops(self) -> tuple[Root, ...]:
        """Those that lie in no other one, workspace first if it is among them."""
        found: list[Root] = []
        for root in sorted((self.workspace, *self.added), key=lambda each: len(each.real.parts)):
            if not any(root.real.is_relative_to(top.real) for top in found):
                found.append(root)
        return tuple(found)

    @property
    def repositories(self) -> tuple[Path, ...]:
        """Git directories that belong to a root and lie in none: of a linked work tree, or of a folder above.

        What the agent does to them must not reach the user's. A ``.git`` file is the repository's to write,
        so only what looks like a git directory and holds nothing else of ours is believed.
        """
        found: list[Path] = []
        for top in self.tops:
            for folder in (top.real, *top.real.parents):
                if os.path.lexists(folder / ".git"):
                    found += _git_directories(folder / ".git")
                    break
        tops = [top.real for top in self.tops]
        return tuple(
            path
            for path in dict.fromkeys(found)
            if not any(path.is_relative_to(top) or top.is_relative_to(path) for top in tops)
            and not any(path != other and path.is_relative_to(other) for other in found)
        )

    def name(self, real: str) -> tuple[str, str] | None:
        """(the user's root, path relative to it) of a real path; ``None`` for a path in no root.

        The workspace is asked first: what lies in it is told relative to it even where an added
        directory contains it or lies in it.
        """
        for root in (self.workspace, *self.tops):
            inside = os.fspath(root.real).rstrip("/") + "/"
            if real.startswith(inside):
                return os.fspath(root.named), real[len(inside) :]
        return None

    def real(self, path: Path, *, through_last: bool) -> Path | None:
        """Where a user's path really is, if that is in a root; ``through_last``: also when it is a link itself."""
        try:
            place = path.resolve() if through_last else path.parent.resolve() / path.name
        except (OSError, RuntimeError):
            return None
        return (
            place if any(place.is_relative_to(top.real) and place != top.real for top in self.tops) else None
        )


def find_roots(workspace: Path, added: Sequence[Path]) -> Roots:
    """Resolves the directories of a wish.

    Raises:
        WorkspaceUnusable: one of them is no directory or cannot be entered.
    """
    return Roots(_root(workspace), tuple(_root(path) for path in added))


def _root(path: Path) -> Root:
    try:
        real = path.resolve(strict=True)
    except (OSError, RuntimeError) as error:
        raise WorkspaceUnusable(f"{path} cannot be used: {error}", hint="Open an existing folder.") from error
    if not real.is_dir():
        raise WorkspaceUnusable(f"{path} is no directory.", hint="Open a folder, not a file.")
    if real == Path("/"):
        raise WorkspaceUnusable("The whole file system cannot be a workspace.", hint="Open a smaller folder.")
    if not os.access(real, os.R_OK | os.X_OK):
        raise WorkspaceUnusable(f"{path} may not be read.", hint="Check its permissions.")
    return Root(path, real)


def _git_directories(dot_git: Path) -> list[Path]:
    """The git directory behind a ``.git`` and the one it shares (gitrepository-layout(5)), as far as they exist."""
    try:
        git = dot_git.resolve(strict=True)
        if git.is_file():
            told = _first_line(git)
            if not told.startswith("gitdir: "):
                return []
            git = (git.parent / told.removeprefix("gitdir: ")).resolve(strict=True)
        found = [git]
        if (git / "commondir").is_file():
            found.append((git / _first_line(git / "commondir")).resolve(strict=True))
        return [path for path in found if (path / "HEAD").is_file() and path.is_dir()]
    except (OSError, ValueError, RuntimeError):
        return []


def _first_line(path: Path) -> str:
    with open(path, "rb") as file:
        return os.fsdecode(file.read(8192)).split("\n", 1)[0]
