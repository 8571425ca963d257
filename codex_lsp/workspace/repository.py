"""A git repository as files: where it is, what its config says, and a private git directory to ask about it in.

Nothing is run here. The private directory has our own config, copies of the index and of the exclude and
attribute rules, an object store of its own that borrows from the repository's, and no hooks, remotes, filters
or drivers: those exist only in the repository's config, which is read as text.
"""

from __future__ import annotations

import os
import re
import shutil
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

Operation = Literal["merge", "rebase", "cherry-pick", "revert", "bisect"]

_MOST_INDEX = 1 << 30
_MOST_RULES = 1 << 20

# Keys that name a program, or a file with more keys or attributes. Told to the user, never executed.
_UNSAFE = re.compile(
    r"""
        core\.(fsmonitor|hookspath|pager|sshcommand|editor|askpass|gitproxy|alternaterefscommand|attributesfile)
      | core\.worktree
      | filter\..*\.(clean|smudge|process) | diff\..*\.(textconv|command) | diff\.external | merge\..*\.driver
      | (diff|merge)tool\..*\.(cmd|path) | alias\..* | pager\..* | man\..*\.cmd | browser\..*\.cmd
      | credential\.(.*\.)?helper | gpg\.(.*\.)?program | gpg\.ssh\.defaultkeycommand | sequence\.editor
      | include\.path | includeif\..*\.path | attr\.tree | interactive\.difffilter | trailer\..*\.(cmd|command)
      | remote\..*\.(uploadpack|receivepack|vcs|proxy) | protocol\.(.*\.)?allow | uploadpack\.packobjectshook
      | submodule\..*\.update | sendemail\..*cmd | hook\..*\.command | tar\..*\.command | init\.templatedir
    """,
    re.VERBOSE,
)
# What decides whether a file counts as changed, and can do nothing else.
_HARMLESS = re.compile(
    r"(core)\.(filemode|ignorecase|symlinks|autocrlf|eol|safecrlf|trustctime|checkstat|precomposeunicode"
    r"|sparsecheckout|sparsecheckoutcone)|(index)\.(sparse)"
)
_PLAIN = re.compile(r"[A-Za-z0-9]{1,16}")
_OBJECT = re.compile(r"[0-9a-f]{40}([0-9a-f]{24})?")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a repository is."""

    top: Path
    """The directory that holds ``.git``; the git directory itself when ``bare``."""
    bare: bool


def place_of(folder: Path) -> Place | None:
    """The repository around ``folder`` (links resolved), found by names alone."""
    for directory in (folder, *folder.parents):
        with suppress(OSError):
            if (directory / ".git").is_file() or _is_git_directory(directory / ".git"):
                return Place(directory, bare=False)
            if _is_git_directory(directory):
                return Place(directory, bare=True)
    return None


def _is_git_directory(path: Path) -> bool:
    return os.path.lexists(path / "HEAD") and all((path / name).is_dir() for name in ("objects", "refs"))


@dataclass(frozen=True, slots=True)
class Repository:
    """What a repository says about itself."""

    top: Path
    private: Path
    """Its git directory; that of the linked work tree, if it is one."""
    common: Path
    """The git directory that all linked work trees share."""
    format: str
    """``sha1`` or ``sha256``."""
    head: str | None
    branch: str | None
    config: tuple[tuple[str, str, str], ...] = field(repr=False)
    """(scope, key, value) in the order git reads them; a key is in lower case but for its middle."""

    def value(self, key: str) -> str | None:
        """What counts for a key."""
        return next((value for _, other, value in reversed(self.config) if other == key), None)

    @property
    def elsewhere(self) -> bool:
        """True when ``core.worktree`` points away from the directory that holds ``.git``."""
        told = self.value("core.worktree")
        return told is not None and os.path.realpath(self.private / told) != str(self.top)

    @property
    def linked(self) -> bool:
        """True for a linked work tree."""
        return os.path.realpath(self.private) != os.path.realpath(self.common)

    @property
    def submodule(self) -> bool:
        """True when it is a submodule of another repository."""
        return (self.top / ".git").is_file() and not self.linked and "modules" in self.private.parts

    @property
    def unsafe(self) -> tuple[str, ...]:
        """Keys of its own config that name programs or more config, sorted."""
        own = {key for scope, key, _ in self.config if scope in ("local", "worktree")}
        found = {key for key in own if _UNSAFE.fullmatch(key.lower())}
        return tuple(sorted(found if self.elsewhere else found - {"core.worktree"}))

    @property
    def operation(self) -> Operation | None:
        """What is under way in it."""
        marks: tuple[tuple[Operation, str], ...] = (
            ("rebase", "rebase-merge"),
            ("rebase", "rebase-apply"),
            ("merge", "MERGE_HEAD"),
            ("cherry-pick", "CHERRY_PICK_HEAD"),
            ("revert", "REVERT_HEAD"),
            ("bisect", "BISECT_LOG"),
        )
        return next((name for name, mark in marks if os.path.lexists(self.private / mark)), None)

    def rules(self) -> list[str]:
        """Options for git that carry over the exclude and attribute files of the config, where they are files."""
        options = []
        for key in ("core.excludesfile", "core.attributesfile"):
            told = self.value(key)
            with suppress(OSError, RuntimeError):  # RuntimeError: "~somebody" unknown
                path = self.top / Path(told).expanduser() if told else None
                if path is not None and path.is_file():
                    options += ["-c", f"{key}={path}"]
        return options


@contextmanager
def apart(repository: Repository) -> Iterator[dict[str, str]]:
    """Makes a private git directory for a repository, and gives the environment in which git uses it.

    Raises:
        OSError: the index or the rules cannot be copied.
    """
    with tempfile.TemporaryDirectory(prefix="codex-lsp-git-") as name:
        own = Path(name)
        for directory in ("refs", "info", "objects"):
            (own / directory).mkdir()
        (own / "config").write_text(_config(repository))
        known = repository.head is not None and _OBJECT.fullmatch(repository.head)
        (own / "HEAD").write_text(f"{repository.head}\n" if known else "ref: refs/heads/none\n")
        for source in (repository.private / "index", *repository.private.glob("sharedindex.*")):
            _copy(source, own / source.name, _MOST_INDEX)
        for folder in dict.fromkeys((repository.common, repository.private)):
            for rules in ("exclude", "attributes", "sparse-checkout"):
                _copy(folder / "info" / rules, own / "info" / rules, _MOST_RULES)
        yield {
            "GIT_DIR": name,
            "GIT_WORK_TREE": str(repository.top),
            # Borrowed: should git write an object after all, it comes to lie here.
            "GIT_ALTERNATE_OBJECT_DIRECTORIES": _quoted(repository.common / "objects"),
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_CONFIG_GLOBAL": os.devnull,
        }


def _config(repository: Repository) -> str:
    lines = ["[core]", "repositoryformatversion = 1", "bare = false"]
    if repository.format in ("sha1", "sha256"):
        lines += ["[extensions]", f"objectFormat = {repository.format}"]
    for _, key, value in repository.config:
        if _HARMLESS.fullmatch(key) and _PLAIN.fullmatch(value):
            section, _, name = key.partition(".")
            lines += [f"[{section}]", f"{name} = {value}"]
    return "\n".join(lines) + "\n"


def _quoted(path: Path) -> str:
    """A path as git wants it in a list: in C quotes, since it may hold a colon."""
    return '"' + str(path).replace("\\", "\\\\").replace('"', '\\"') + '"'


def _copy(source: Path, target: Path, most: int) -> None:
    """Copies a regular file with its times (git tells racy entries by the index's own); absent stays absent."""
    try:
        fd = os.open(source, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except FileNotFoundError:
        return
    with os.fdopen(fd, "rb") as file:
        found = os.fstat(fd)
        if not stat.S_ISREG(found.st_mode) or found.st_size > most:
            raise OSError(f"{source} is no file of a size that can be read")
        with target.open("wb") as out:
            shutil.copyfileobj(file, out, 1 << 20)
    os.utime(target, ns=(found.st_atime_ns, found.st_mtime_ns))
