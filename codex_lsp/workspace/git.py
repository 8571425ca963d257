"""Asks git about the user's repository without running anything that the repository names.

A repository is hostile until shown otherwise: its config can name programs for almost every command.
``git status`` and ``ls-files -m`` are among them: for a file whose size is as recorded and whose time is
not, both run ``filter.*.process`` or ``filter.*.clean`` (seen with git 2.39.5), and a missing object of a
partial clone is fetched through the configured remote. So whatever may read content runs in a *private
git directory* made here for the question: our own config, a copy of the index, the repository's objects,
nothing else. In the repository itself run only ``rev-parse``, ``symbolic-ref`` and ``config --list``.
No command takes a lock or refreshes the index, so ``.git`` stays as it was byte for byte.
"""

from __future__ import annotations

import os
import re
import select
import shutil
import signal
import stat
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

Operation = Literal["merge", "rebase", "cherry-pick", "revert", "bisect"]

_STATUS_SECONDS = 2.0
_QUESTION_SECONDS = 5.0
_MOST_OUTPUT = 64 << 20
_MOST_INDEX = 1 << 30
_MOST_RULES = 1 << 20
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

# Keys that name a program, or a file with more keys or attributes. Told to the user, never executed.
_UNSAFE = re.compile(
    r"""^(
        core\.(fsmonitor|hookspath|pager|sshcommand|editor|askpass|gitproxy|alternaterefscommand|attributesfile)
      | (core\.worktree)
      | filter\..*\.(clean|smudge|process) | diff\..*\.(textconv|command) | diff\.external | merge\..*\.driver
      | (diff|merge)tool\..*\.(cmd|path) | alias\..* | pager\..* | man\..*\.cmd | browser\..*\.cmd
      | credential\.(.*\.)?helper | gpg\.(.*\.)?program | gpg\.ssh\.defaultkeycommand | sequence\.editor
      | include\.path | includeif\..*\.path | attr\.tree | interactive\.difffilter | trailer\..*\.(cmd|command)
      | remote\..*\.(uploadpack|receivepack|vcs|proxy) | protocol\..*allow | uploadpack\.packobjectshook
      | submodule\..*\.update | sendemail\..*cmd | hook\..*\.command | tar\..*\.command | init\.templatedir
    )$""",
    re.VERBOSE,
)
# What decides whether a file counts as changed, and can do nothing else.
_HARMLESS = re.compile(
    r"^core\.(filemode|ignorecase|symlinks|autocrlf|eol|safecrlf|trustctime|checkstat|precomposeunicode"
    r"|sparsecheckout|sparsecheckoutcone)$"
)
_PLAIN = re.compile(r"^[A-Za-z0-9]{1,16}$")
_OBJECT = re.compile(r"^[0-9a-f]{40}([0-9a-f]{24})?$")


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
            with subprocess.Popen(
                [self.program, *_NEUTRAL, *args],
                cwd=cwd,
                env=environment,
                stdin=stdin,
                stdout=subprocess.PIPE,
                stderr=stderr,
                start_new_session=True,
            ) as process:
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


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the repository is, found by looking at names only."""

    top: Path
    bare: bool


def _place(folder: Path) -> _Place | None:
    for directory in (folder, *folder.parents):
        if os.path.lexists(directory / ".git"):
            return _Place(directory, bare=False)
        if (directory / "HEAD").is_file() and all((directory / d).is_dir() for d in ("objects", "refs")):
            return _Place(directory, bare=True)
    return None


def _find_git(folder: Path, place: _Place | None) -> _Git | None:
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
        if program.is_file() and os.access(program, os.X_OK) and outside(program.resolve()):
            return _Git(str(program), os.pathsep.join(entries))
    return None


@dataclass(frozen=True, slots=True)
class _Repository:
    """What the repository says about itself, read without running anything it names."""

    git: _Git
    top: Path
    private: Path
    common: Path
    format: str
    head: str | None
    branch: str | None
    config: tuple[tuple[str, str, str], ...] = field(repr=False)
    """(scope, key in lower case but for its middle, value), in the order git reads them."""

    def value(self, key: str) -> str | None:
        return next((v for _, k, v in reversed(self.config) if k == key), None)

    @property
    def elsewhere(self) -> bool:
        """True when ``core.worktree`` points away from the directory that holds ``.git``."""
        told = self.value("core.worktree")
        return told is not None and os.path.realpath(self.private / told) != str(self.top)

    @property
    def unsafe(self) -> tuple[str, ...]:
        own = {
            k for scope, k, _ in self.config if scope in ("local", "worktree") and _UNSAFE.match(k.lower())
        }
        return tuple(sorted(own if self.elsewhere else own - {"core.worktree"}))


def _open(git: _Git, top: Path) -> _Repository | str:
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
    return _Repository(
        git=git,
        top=top,
        private=Path(private),
        common=Path(os.path.normpath(top / common)),
        format=kind,
        head=head.lines[0] if head is not None and head.code == 0 else None,
        branch=branch.lines[0] if branch is not None and branch.code == 0 else None,
        config=tuple(entries),
    )


@contextmanager
def _apart(repository: _Repository) -> Iterator[dict[str, str]]:
    """The environment of a private git directory with the repository's index, objects and exclude rules.

    Raises:
        OSError: the index cannot be copied.
    """
    with tempfile.TemporaryDirectory(prefix="codex-lsp-git-") as name:
        own = Path(name)
        for directory in ("refs", "info"):
            (own / directory).mkdir()
        values = {
            k.partition(".")[2]: v for _, k, v in repository.config if _HARMLESS.match(k) and _PLAIN.match(v)
        }
        lines = ["[core]", "repositoryformatversion = 1", "bare = false"]
        lines += [f"{key} = {value}" for key, value in values.items()]
        if repository.format in ("sha1", "sha256"):
            lines += ["[extensions]", f"objectFormat = {repository.format}"]
        (own / "config").write_text("\n".join(lines) + "\n")
        head = (
            repository.head if repository.head and _OBJECT.match(repository.head) else "ref: refs/heads/none"
        )
        (own / "HEAD").write_text(head + "\n")
        for source in (repository.private / "index", *repository.private.glob("sharedindex.*")):
            _copy(source, own / source.name, _MOST_INDEX)
        for rules in ("exclude", "attributes"):
            _copy(repository.common / "info" / rules, own / "info" / rules, _MOST_RULES)
        yield {
            "GIT_DIR": name,
            "GIT_WORK_TREE": str(repository.top),
            "GIT_OBJECT_DIRECTORY": str(repository.common / "objects"),
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_CONFIG_GLOBAL": os.devnull,
        }


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


def _rules(repository: _Repository) -> list[str]:
    """Options that carry over the exclude and attribute files of the user's config, when they are files."""
    options = []
    for key in ("core.excludesfile", "core.attributesfile"):
        told = repository.value(key)
        path = Path(told).expanduser() if told else None
        if path is not None and (repository.top / path).is_file():
            options += ["-c", f"{key}={repository.top / path}"]
    return options


def _operation(private: Path) -> Operation | None:
    marks: tuple[tuple[Operation, str], ...] = (
        ("rebase", "rebase-merge"),
        ("rebase", "rebase-apply"),
        ("merge", "MERGE_HEAD"),
        ("cherry-pick", "CHERRY_PICK_HEAD"),
        ("revert", "REVERT_HEAD"),
        ("bisect", "BISECT_LOG"),
    )
    return next((name for name, mark in marks if os.path.lexists(private / mark)), None)


def _count(repository: _Repository, seconds: float) -> tuple[int, int] | str:
    """How many paths are uncommitted and untracked, or why that is not known."""
    try:
        with _apart(repository) as extra:
            options = ("status", "--porcelain=v1", "-z", "--no-renames", "--ignore-submodules=all")
            answer = repository.git.run(
                repository.top,
                *_rules(repository),
                *options,
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


def _version(git: _Git) -> str | None:
    answer = git.run(Path("/"), "version")
    found = re.search(rb"\d+(\.\d+)+", answer.out) if answer is not None else None
    return found.group().decode() if found else None


def _checks_owner(version: str | None) -> bool:
    """Git refuses other people's repositories since 2.35.2."""
    return version is not None and tuple(int(n) for n in version.split(".")[:3]) >= (2, 35, 2)


def is_plain(folder: Path) -> bool:
    """Whether a look at names and owners alone shows an ordinary repository of the user's own. Runs nothing."""
    folder = folder.resolve()
    place = _place(folder)
    if place is None or place.bare:
        return False
    try:
        inside = (place.top / ".git").lstat()
        ours = {inside.st_uid, place.top.stat().st_uid} == {os.geteuid()}
        whole = all((place.top / ".git" / name).exists() for name in ("HEAD", "objects", "refs", "config"))
    except OSError:
        return False
    return ours and stat.S_ISDIR(inside.st_mode) and whole


def inspect(folder: Path, *, seconds: float = _STATUS_SECONDS) -> GitCheck:
    """What git says about ``folder``; counting changes is given up after ``seconds``. Blocking; never raises
    for what the repository holds.
    """
    folder = folder.resolve()
    place = _place(folder)
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
    if strange and not _checks_owner(version):
        return replace(check, owner_ok=False, problems=("the repository belongs to another user",))
    repository = _open(git, place.top)
    if isinstance(repository, str):
        dubious = "dubious ownership" in repository
        return replace(check, repository=dubious, owner_ok=not dubious, problems=(repository,))
    check = replace(
        check,
        branch=repository.branch,
        detached=repository.branch is None,
        head=repository.head,
        operation=_operation(repository.private),
        worktree=os.path.realpath(repository.private) != os.path.realpath(repository.common),
        submodule=(place.top / ".git").is_file() and "modules" in repository.private.parts,
        submodules=(place.top / ".gitmodules").is_file(),
        unsafe=repository.unsafe,
    )
    if repository.elsewhere:
        return replace(
            check, problems=("core.worktree points away from the folder; changes were not counted",)
        )
    counted = _count(repository, seconds)
    if isinstance(counted, str):
        return replace(check, problems=(counted,))
    return replace(check, uncommitted=counted[0], untracked=counted[1])


def ignored(root: Path, paths: Sequence[str], *, seconds: float = _QUESTION_SECONDS) -> set[str]:
    """Which of ``paths`` (relative to ``root``, ``/`` between components) git ignores there.

    Tracked paths never are. Empty outside a repository, and for what git cannot be asked safely or in
    time: then more is shown, never less. ``root`` may be below the top of the work tree. Blocking.
    """
    root = root.resolve()
    place = _place(root)
    git = _find_git(root, place)
    if not paths or place is None or place.bare or git is None:
        return set()
    if (place.top / ".git").lstat().st_uid != os.geteuid() and not _checks_owner(_version(git)):
        return set()
    repository = _open(git, place.top)
    if isinstance(repository, str) or repository.elsewhere:
        return set()
    deadline = time.monotonic() + seconds
    found: set[str] = set()
    chunks = [list(paths[i : i + _CHUNK]) for i in range(0, len(paths), _CHUNK)]
    try:
        with _apart(repository) as extra:
            while chunks and (left := deadline - time.monotonic()) > 0:
                chunk = chunks.pop()
                # The prefix keeps names that begin with a colon from being read as pathspec magic.
                feed = b"".join(b"./" + os.fsencode(path) + b"\0" for path in chunk)
                answer = repository.git.run(
                    root,
                    *_rules(repository),
                    "check-ignore",
                    "-z",
                    "--stdin",
                    seconds=left,
                    feed=feed,
                    extra=extra,
                )
                if answer is not None and answer.code in (0, 1):
                    found.update(os.fsdecode(name[2:]) for name in answer.out.split(b"\0")[:-1])
                elif len(chunk) > 1:
                    # One path that git will not judge (beyond a link, in a submodule) spoils the whole question.
                    middle = len(chunk) // 2
                    chunks += [chunk[:middle], chunk[middle:]]
    except OSError:
        return set()
    return found
