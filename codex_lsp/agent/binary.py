"""Finds the codex binary that turns run, and reads its version.

A repository must not choose the program: only absolute ``PATH`` entries count, and nothing that lies, by
name or behind its links, in a folder that the caller forbids.
"""

from __future__ import annotations

import errno
import os
import platform
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryFile
from threading import Lock
from typing import IO, Final, Literal, NamedTuple

from codex_lsp import inert
from codex_lsp.agent.version import Version
from codex_lsp.errors import AgentFailure, CodexNotFound, CodexUnusable

Source = Literal["setting", "install", "path", "wheel"]

_PATIENCE: Final = 10.0  # seconds for --version; it takes 0.02 s, behind a node launcher 0.2 s
_MOST_SAID: Final = 64 * 1024
_INSTALL: Final = (
    "Install it (codex-lsp install, or npm install -g @openai/codex, or the codex extra of codex-lsp), "
    "or set codex.path."
)

# A version by the binary's identity: a binary that was replaced is asked again. Whoever asks meanwhile waits for
# the same answer; a failure is forgotten once it was told.
_versions: dict[tuple[str, int, int, int], Future[Version]] = {}
_asking: set[subprocess.Popen[bytes]] = set()
_lock = Lock()


@dataclass(frozen=True, slots=True)
class Binary:
    """A codex that runs here."""

    path: Path
    """Absolute, with links resolved."""
    version: Version
    source: Source
    resources: Path | None
    """The directory beside it that holds ``bwrap``, where the package brings one."""


class Target(NamedTuple):
    """A platform that codex is made for."""

    triple: str
    """The folder of its binaries in npm's packages."""
    label: str
    """The end of the version of npm's package with the binaries."""


def target() -> Target | None:
    """This machine; None when codex is not made for it."""
    return _TARGETS.get((sys.platform, platform.machine().lower()))


def find(
    setting: Path | None, path_env: str, forbidden: Sequence[Path] = (), installed: Path | None = None
) -> Binary:
    """The codex to run: the one that is set, else the one that was installed by us and chosen, else the first usable
    in ``PATH``, else the one installed as a wheel.

    Blocking (starts ``codex --version`` once per binary): call it in a thread.

    Args:
        setting: the user's own choice; taken or refused, never passed over.
        path_env: the value of ``PATH``.
        forbidden: folders that no binary may come from (workspaces).
        installed: our own, already compared with what was installed; taken or refused, never passed over.

    Raises:
        CodexNotFound: none anywhere.
        CodexUnusable: the one that is set, or every one that was found, does not run.
    """
    if setting is not None:
        if not setting.is_absolute():
            raise CodexNotFound(
                f"codex.path {str(setting)!r} is not an absolute path.", hint="Give the whole path."
            )
        if not setting.is_file():
            raise CodexNotFound(
                f"There is no codex at {setting}.", hint="Correct codex.path, or leave it out."
            )
        return at(setting, "setting")
    if installed is not None:
        return at(installed, "install")
    refusal: AgentFailure | None = None
    for source, path in _candidates(path_env, forbidden):
        try:
            return at(path, source)
        except AgentFailure as reason:
            refusal = refusal or reason
    raise refusal or CodexNotFound("No codex was found.", hint=_INSTALL)


def _candidates(path_env: str, forbidden: Sequence[Path]) -> Iterator[tuple[Source, Path]]:
    name = "codex.exe" if sys.platform == "win32" else "codex"
    for path in programs(name, path_env, forbidden):
        yield "path", path
    # Looked up without importing: code of a package runs only when it is wanted.
    spec = find_spec("codex_cli_bin")
    for place in spec.submodule_search_locations or () if spec else ():
        path = Path(place) / "bin" / name
        if path.is_file():
            yield "wheel", path


def programs(name: str, path_env: str, forbidden: Sequence[Path]) -> Iterator[Path]:
    """The files of that name in ``PATH``: in absolute entries, and in no folder that the caller forbids."""
    closed = [place for folder in forbidden for place in (folder, _resolved(folder)) if place]
    for entry in path_env.split(os.pathsep):
        path = Path(entry) / name
        target = _resolved(path) if Path(entry).is_absolute() else None
        if not (target and target.is_file()):
            continue
        lexical = Path(os.path.normpath(path))
        if not any(place.is_relative_to(folder) for place in (lexical, target) for folder in closed):
            yield path


def _resolved(path: Path) -> Path | None:
    try:
        return path.resolve(strict=True)
    except (OSError, RuntimeError):  # RuntimeError: a loop of links
        return None


def at(path: Path, source: Source) -> Binary:
    """The codex at a path. Blocking, like ``find``.

    Raises:
        CodexNotFound, CodexUnusable: it is not there, or does not run.
    """
    target = _native(_resolved(path) or path)
    resources = target.parent.parent / "codex-resources"
    return Binary(target, _version(target), source, resources if (resources / "bwrap").is_file() else None)


def _native(path: Path) -> Path:
    """The program behind npm's launcher, which is a node script: killed, that would leave codex running.

    The package lies at ``@openai/codex``; its binary in ``vendor`` there or in the platform's own package,
    which npm puts below or beside it.
    """
    if path.suffix != ".js" or path.parent.name != "bin":
        return path
    package = path.parent.parent
    made_for = target()
    if made_for is None:
        return path
    suffix = ".exe" if sys.platform == "win32" else ""
    for vendor in (
        package / "vendor",
        *sorted(package.glob("node_modules/@openai/codex-*/vendor")),
        *sorted(package.parent.glob("codex-*/vendor")),
    ):
        for folder in ("bin", "codex"):
            native = vendor / made_for.triple / folder / f"codex{suffix}"
            if native.is_file() and os.access(native, os.X_OK):
                return native
    return path


_TARGETS: Final = {
    ("linux", "x86_64"): Target("x86_64-unknown-linux-musl", "linux-x64"),
    ("linux", "aarch64"): Target("aarch64-unknown-linux-musl", "linux-arm64"),
    ("darwin", "x86_64"): Target("x86_64-apple-darwin", "darwin-x64"),
    ("darwin", "arm64"): Target("aarch64-apple-darwin", "darwin-arm64"),
    ("win32", "amd64"): Target("x86_64-pc-windows-msvc", "win32-x64"),
    ("win32", "arm64"): Target("aarch64-pc-windows-msvc", "win32-arm64"),
}


def _version(path: Path) -> Version:
    try:
        stat = path.stat()
    except OSError as reason:
        raise CodexNotFound(f"There is no codex at {path}: {reason.strerror}.", hint=_INSTALL) from reason
    identity = (str(path), stat.st_mtime_ns, stat.st_size, stat.st_ino)
    with _lock:
        answer = _versions.get(identity)
        if first := answer is None:
            answer = _versions[identity] = Future()
    if first:
        try:
            answer.set_result(_ask(path))
        except BaseException as reason:  # noqa: BLE001 - told to all who wait
            with _lock:
                del _versions[identity]
            answer.set_exception(reason)
    return answer.result()


def stop_asking() -> None:
    """Ends every ``--version`` that still runs, so that nobody has to wait for it; those who asked get a failure."""
    with _lock:
        for child in _asking:
            with suppress(OSError):
                os.killpg(child.pid, signal.SIGKILL)


def _ask(path: Path) -> Version:
    # A clean environment and the root as working directory: nothing of the user's is needed to tell a version,
    # and nothing there can lead it astray. PATH is for launchers that are scripts.
    environment = {"PATH": os.environ.get("PATH", os.defpath), "HOME": "/nonexistent", "LC_ALL": "C.UTF-8"}
    # Files, not pipes: a child that it leaves behind could hold a pipe open for ever.
    with TemporaryFile() as out, TemporaryFile() as err:
        try:
            child = subprocess.Popen(
                [str(path), "--version"],
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=err,
                cwd="/",
                env=environment,
                start_new_session=True,
            )
        except OSError as reason:
            raise CodexUnusable(
                f"{path} cannot be run: {reason.strerror}.", hint=_hint(reason.errno)
            ) from reason
        with _lock:
            _asking.add(child)
        try:
            returncode = child.wait(_PATIENCE)
        except subprocess.TimeoutExpired as reason:
            raise CodexUnusable(
                f"{path} --version did not answer in {_PATIENCE:.0f} s.", hint=_INSTALL
            ) from reason
        finally:
            with _lock:
                _asking.discard(child)
            with suppress(OSError):
                os.killpg(child.pid, signal.SIGKILL)
            child.wait()
        said, complained = (_beginning(file) for file in (out, err))
    version = Version.parse(said) if returncode == 0 else None
    if version is None:
        words = inert.output(" ".join((said or complained).split()))[:200]
        raise CodexUnusable(
            f"{path} is not codex: --version ended with {returncode} and said {words!r}.", hint=_INSTALL
        )
    return version


def _beginning(file: IO[bytes]) -> str:
    file.seek(0)
    return file.read(_MOST_SAID).decode("utf-8", "replace")


def _hint(number: int | None) -> str:
    if number in (errno.EACCES, errno.EPERM):
        return "Make it executable, or set codex.path to another."
    return "Install codex for this operating system and processor, or set codex.path to another."
