"""Asks git about the user's repository without running anything that the repository names.

A repository is hostile until shown otherwise: its config can name programs for almost every command.
``git status`` and ``ls-files -m`` are among them: for a file whose size is as recorded and whose time is
not, both run ``filter.*.process`` or ``filter.*.clean`` (seen with git 2.39.5), and a missing object of a
partial clone is fetched through the configured remote. So whatever may read content runs in a *private
git directory* made for the question (``repository``): our own config, a copy of the index, borrowed objects,
nothing else. In the repository itself run only ``rev-parse``, ``symbolic-ref`` and ``config --list``.
No command takes a lock or refreshes the index, so ``.git`` stays as it was byte for byte.
"""

from __future__ import annotations

import os
import re
import select
import signal
import stat
import subprocess
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from codex_lsp.workspace.repository import Operation, Place, Repository, apart, place_of

_STATUS_SECONDS = 2.0
_MOST_CONFIG = 1 << 16
_TELLING = re.compile(
    rb"filter|include|fsmonitor|hook|textconv|external|command|program|helper|askpass|worktree|attr|editor|pager"
    rb"|driver|cmd|alias|pack|vcs|proxy|bare *= *true",
    re.IGNORECASE,
)
_QUESTION_SECONDS = 5.0
_MOST_OUTPUT = 64 << 20
_CHUNK = 2000

_NEUTRAL = (
    "--no-pager",
    "--no-optional-locks",
    *("-c", "core.fsmonitor=false"),
    *("-c", "core.hooksPath=/dev/null"),
    *("-c", "core.untrackedCache=false"),
    *("-c", "safe.bareRepository=explicit"),
    *("-c", "protocol.allow=never"),
)
_NEUTRAL_ENVIRONMENT = {
    "LC_ALL": "C",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_ALLOW_PROTOCOL": "",
}


@dataclass(frozen=True, slots=True)
class GitCheck:
    """What git says about a folder. Counts are ``None`` where they could not be had; ``problems`` says why."""

    repository: bool
    root: str | None = None
    """The top of the work tree, links resolved; the git directory itself when ``bare``."""
    bare: bool = False
    branch: str | None = None
    detached: bool = False
    head: str | None = None
    """The commit's id; ``None`` before the first commit."""
    operation: Operation | None = None
    uncommitted: int | None = None
    """Tracked paths, staged or not, that differ from the commit."""
    untracked: int | None = None
    """Untracked paths that are not ignored, a wholly untracked directory counting once."""
    worktree: bool = False
    """A linked work tree of another repository folder."""
    submodule: bool = False
    """The folder lies in a submodule of another repository."""
    submodules: bool = False
    """The repository has submodules (their state is not looked into)."""
    owner_ok: bool = True
    """False when git itself would refuse because someone else owns the repository; nothing else was asked then."""
    unsafe: tuple[str, ...] = ()
    """Keys of the repository's own config that name programs or more config, sorted."""
    git: str | None = None
    """The version of git that answered, ``None`` when there is none outside the folder."""
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Answer:
    code: int
    out: bytes
    err: str

    @property
    def lines(self) -> list[str]:
        return os.fsdecode(self.out).split("\n")[:-1]


@dataclass(frozen=True, slots=True)
class _Git:
    """A git outside the folder and the PATH it may see."""

    program: str
    path: str

    def run(
        self,
        cwd: Path,
        *args: str,
        seconds: float = _QUESTION_SECONDS,
        feed: bytes | None = None,
        extra: dict[str, str] | None = None,
    ) -> _Answer | None:
        """What git answers; ``None`` when it took too long or said too much (its process group is ended)."""
        kept = {k: v for k, v in os.environ.items() if not k.startswith("GIT_")}
        environment = kept | _NEUTRAL_ENVIRONMENT | {"PATH": self.path} | (extra or {})
        with tempfile.TemporaryFile() as stdin, tempfile.TemporaryFile() as stderr:
            stdin.write(feed or b"")
            stdin.seek(0)
            try:
                process = subprocess.Popen(
                    [self.program, *_NEUTRAL, *args],
                    cwd=cwd,
                    env=environment,
                    stdin=stdin,
                    stdout=subprocess.PIPE,
                    stderr=stderr,
                    start_new_session=True,
                )
            except OSError as error:
                return _Answer(-1, b"", f"git cannot be started: {error.strerror}")
            with process:
                out = _drain(process, time.monotonic() + seconds)
                if out is None:
                    os.killpg(process.pid, signal.SIGKILL)
                    return None
            stderr.seek(0)
            return _Answer(process.returncode, out, stderr.read(4096).decode(errors="replace").strip())


def _drain(process: subprocess.Popen[bytes], deadline: float) -> bytes | None:
    assert process.stdout is not None
    fd, parts, size = process.stdout.fileno(), [], 0
    while True:
        ready, _, _ = select.select([fd], [], [], max(0.0, deadline - time.monotonic()))
        if not ready:
            return None
        chunk = os.read(fd, 1 << 16)
        if not chunk:
            break
        parts.append(chunk)
        size += len(chunk)
        if size > _MOST_OUTPUT:
            return None
    try:
        process.wait(max(0.1, deadline - time.monotonic()))
    except subprocess.TimeoutExpired:
        return None
    return b"".join(parts)


def _find_git(folder: Path, place: Place | None) -> _Git | None:
    """The first git of PATH that lies, as named and as resolved, outside the folder and its repository."""
    closed = [folder] if place is None else [folder, place.top]

    def outside(path: Path) -> bool:
        return path.is_absolute() and not any(path.is_relative_to(c) for c in closed)

    entries = [
        entry
        for entry in os.environ.get("PATH", os.defpath).split(os.pathsep)
        if entry and outside(Path(entry)) and outside(Path(os.path.realpath(entry)))
    ]
    for entry in entries:
        program = Path(entry) / "git"
        # In this order: asking for the kind fails where the directory may not be entered.
        if os.access(program, os.X_OK) and program.is_file() and outside(program.resolve()):
            return _Git(str(program), os.pathsep.join(entries))
    return None


def _read(git: _Git, top: Path) -> Repository | str:
    """The repository whose ``.git`` stands in ``top``, or git's reason against it."""
    asked = git.run(top, "rev-parse", "--absolute-git-dir", "--git-common-dir", "--show-object-format")
    config = git.run(top, "config", "--list", "-z", "--show-scope", "--includes")
    for answer in (asked, config):
        if answer is None:
            return "git did not answer in time"
        if answer.code != 0:
            return answer.err.splitlines()[0] if answer.err else f"git ended with {answer.code}"
    assert asked is not None
    assert config is not None
    if len(asked.lines) != 3:
        return "the path of the git directory has a line break"
    private, common, kind = asked.lines
    head = git.run(top, "rev-parse", "--verify", "--quiet", "HEAD")
    branch = git.run(top, "symbolic-ref", "--quiet", "--short", "HEAD")
    words = os.fsdecode(config.out).split("\0")[:-1]
    entries = (
        (scope, *entry.partition("\n")[::2]) for scope, entry in zip(words[::2], words[1::2], strict=False)
    )
    return Repository(
        top=top,
        private=Path(private),
        common=Path(os.path.normpath(top / common)),
        format=kind,
        head=head.lines[0] if head is not None and head.code == 0 else None,
        branch=branch.lines[0] if branch is not None and branch.code == 0 else None,
        config=tuple(entries),
    )


def _count(git: _Git, repository: Repository, seconds: float) -> tuple[int, int] | str:
    """How many paths are uncommitted and untracked, or why that is not known."""
    status = ("status", "--porcelain=v1", "-z", "--no-renames", "--ignore-submodules=all")
    try:
        with apart(repository) as extra:
            answer = git.run(
                repository.top,
                *repository.rules(),
                *status,
                "--untracked-files=normal",
                seconds=seconds,
                extra=extra,
            )
    except OSError as error:
        return f"the index cannot be read: {error.strerror or error}"
    if answer is None:
        return f"counting changes took longer than {seconds:g} s"
    if answer.code != 0:
        return f"git cannot count changes: {answer.err.splitlines()[0] if answer.err else answer.code}"
    entries = answer.out.split(b"\0")[:-1]
    untracked = sum(entry.startswith(b"??") for entry in entries)
    return len(entries) - untracked, untracked


@lru_cache(maxsize=8)
def _version(git: _Git) -> str | None:
    answer = git.run(Path("/"), "version")
    found = re.search(rb"\d+(\.\d+)+", answer.out) if answer is not None else None
    return found.group().decode() if found else None


def checks_owner(version: str | None) -> bool:
    """Whether that git refuses other people's repositories, which it does since 2.35.2."""
    return version is not None and tuple(int(n) for n in version.split(".")[:3]) >= (2, 35, 2)


def quieted(unsafe: Sequence[str]) -> dict[str, str]:
    """Environment in which git runs no hook and nothing that the repository's own config names.

    For codex in a folder that is not trusted: outside its sandbox it asks git about the folder by itself
    (0.163 runs ``filter.*.clean`` then). ``GIT_CONFIG_PARAMETERS`` is what ``git -c`` sets; the documented
    ``GIT_CONFIG_KEY_<n>`` would be hidden from commands as if it were a key.
    """
    settings = {"core.hooksPath": "/dev/null", "core.fsmonitor": "false"}
    for key in unsafe:
        name = key.lower()
        if name not in ("core.hookspath", "core.fsmonitor", "core.worktree") and not name.startswith(
            "include"
        ):
            settings[key] = ""
        if name.startswith("filter."):
            settings[key.rpartition(".")[0] + ".required"] = "false"
    return {"GIT_CONFIG_PARAMETERS": " ".join(_parameter(key, value) for key, value in settings.items())}


def _parameter(key: str, value: str) -> str:
    def quoted(text: str) -> str:
        return "'" + text.replace("'", "'\\''").replace("!", "'\\!'") + "'"

    # Git before 2.31 knows only the first form, in which a key with "=" in it could not be told.
    return f"{quoted(key)}={quoted(value)}" if "=" in key else quoted(f"{key}={value}")


def is_plain(folder: Path) -> bool:
    """Whether a look at names, owners and config shows an ordinary repository of the user's own.

    Runs nothing. True only where the config has no word that could name a program or another file.
    """
    folder = folder.resolve()
    place = place_of(folder)
    if place is None or place.bare:
        return False
    try:
        inside = (place.top / ".git").lstat()
        ours = {inside.st_uid, place.top.stat().st_uid} == {os.geteuid()}
        whole = all((place.top / ".git" / name).exists() for name in ("HEAD", "objects", "refs"))
        with open(place.top / ".git" / "config", "rb") as file:
            config = file.read(_MOST_CONFIG + 1)
        harmless = len(config) <= _MOST_CONFIG and not _TELLING.search(config)
        apart = (place.top / ".git" / "config.worktree").exists()
    except OSError:
        return False
    return ours and stat.S_ISDIR(inside.st_mode) and whole and harmless and not apart


def inspect(folder: Path, *, seconds: float = _STATUS_SECONDS) -> GitCheck:
    """What git says about ``folder``; counting changes is given up after ``seconds``. Blocking; never raises
    for what the repository holds.
    """
    folder = folder.resolve()
    place = place_of(folder)
    git = _find_git(folder, place)
    if git is None:
        problem = "no git was found outside the folder"
        told = GitCheck(
            repository=place is not None, root=str(place.top) if place else None, problems=(problem,)
        )
        return replace(told, bare=place is not None and place.bare)
    version = _version(git)
    if place is None:
        return GitCheck(repository=False, git=version)
    check = GitCheck(repository=True, root=str(place.top), bare=place.bare, git=version)
    if place.bare:
        return replace(check, problems=("the folder lies in a git directory, not in a work tree",))
    strange = (place.top / ".git").lstat().st_uid != os.geteuid() or place.top.stat().st_uid != os.geteuid()
    if strange and not checks_owner(version):
        return replace(check, owner_ok=False, problems=("the repository belongs to another user",))
    repository = _read(git, place.top)
    if isinstance(repository, str):
        dubious = "dubious ownership" in repository
        return replace(check, repository=dubious, owner_ok=not dubious, problems=(repository,))
    check = replace(
        check,
        branch=repository.branch,
        detached=repository.branch is None,
        head=repository.head,
        operation=repository.operation,
        worktree=repository.linked,
        submodule=repository.submodule,
        submodules=(place.top / ".gitmodules").is_file(),
        unsafe=repository.unsafe,
    )
    if repository.elsewhere:
        return replace(
            check, problems=("core.worktree points away from the folder; changes were not counted",)
        )
    counted = _count(git, repository, seconds)
    if isinstance(counted, str):
        return replace(check, problems=(counted,))
    return replace(check, uncommitted=counted[0], untracked=counted[1])


def ignored(root: Path, paths: Sequence[str], *, seconds: float = _QUESTION_SECONDS) -> set[str]:
    """Which of ``paths`` (relative to ``root``, ``/`` between components) git ignores there.

    Tracked paths never are. Empty outside a repository, and for what git cannot be asked safely or in
    time: then more is shown, never less. ``root`` may be below the top of the work tree. Blocking.
    """
    return _judged(root.resolve(), paths, seconds)[0] if paths else set()


def ignores(path: Path, *, seconds: float = _QUESTION_SECONDS) -> bool | None:
    """Whether git ignores a file (absolute, links resolved); ``None`` when git cannot be asked safely or in time.

    It is asked in the file's own directory, so a submodule judges what lies in it. Blocking.
    """
    if place_of(path.parent) is None:
        return False
    found, unjudged = _judged(path.parent, [path.name], seconds)
    return None if unjudged else path.name in found


def _judged(root: Path, paths: Sequence[str], seconds: float) -> tuple[set[str], set[str]]:
    """The ignored ones among ``paths``, and those of which git did not say."""
    place = place_of(root)
    git = _find_git(root, place)
    unjudged = (set[str](), set(paths))
    if place is None or place.bare or git is None:
        return unjudged
    if (place.top / ".git").lstat().st_uid != os.geteuid() and not checks_owner(_version(git)):
        return unjudged
    repository = _read(git, place.top)
    if isinstance(repository, str) or repository.elsewhere:
        return unjudged
    try:
        with apart(repository) as extra:
            return _ignored(git, root, [*repository.rules(), "check-ignore"], paths, seconds, extra)
    except OSError:
        return unjudged


def _ignored(
    git: _Git, root: Path, command: list[str], paths: Sequence[str], seconds: float, extra: dict[str, str]
) -> tuple[set[str], set[str]]:
    deadline = time.monotonic() + seconds
    found: set[str] = set()
    unjudged = {path for path in paths if _encoded(path) is None}
    # The prefix keeps names that begin with a colon from being read as pathspec magic.
    names = [b"./" + name for path in paths if (name := _encoded(path)) is not None]
    chunks = [names[i : i + _CHUNK] for i in range(0, len(names), _CHUNK)]
    while chunks and (left := deadline - time.monotonic()) > 0:
        chunk = chunks.pop()
        feed = b"".join(name + b"\0" for name in chunk)
        answer = git.run(root, *command, "-z", "--stdin", seconds=left, feed=feed, extra=extra)
        if answer is not None and answer.code in (0, 1):
            found.update(os.fsdecode(name[2:]) for name in answer.out.split(b"\0")[:-1])
        elif len(chunk) > 1:
            # One path that git will not judge (beyond a link, in a submodule) spoils the whole question.
            middle = len(chunk) // 2
            chunks += [chunk[:middle], chunk[middle:]]
        else:
            unjudged.add(os.fsdecode(chunk[0][2:]))
    unjudged.update(os.fsdecode(name[2:]) for chunk in chunks for name in chunk)
    return found, unjudged


def _encoded(path: str) -> bytes | None:
    try:
        name = os.fsencode(path)
    except UnicodeEncodeError:
        return None
    return None if b"\0" in name else name
