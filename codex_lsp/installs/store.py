"""The installed versions, side by side in one private folder, and which of them is chosen.

``<version>/package/`` holds what was in the archive, ``install.json`` what each file must be, ``seal.json`` what the
file system said of them when they were last compared. A version gets its name by one rename, whole; ``chosen.json``
is replaced by rename; installers wait for each other at ``lock``.
"""

from __future__ import annotations

import fcntl
import json
import os
import secrets
import shutil
import stat
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final, NamedTuple

from codex_lsp.agent.version import Version
from codex_lsp.errors import CodexAltered, CodexNotFound, InstallBusy, InstallFailed, UnknownVersion
from codex_lsp.installs.archive import ENTRIES, File, Unpacked, sha256
from codex_lsp.installs.registry import Offer
from codex_lsp.installs.tell import Tell, quietly
from codex_lsp.workspace.files import directory
from codex_lsp.workspace.records import read_json, write_json
from codex_lsp.workspace.safefs import exchange

_BREATH = 0.1  # seconds between two looks whether another installer is done
_RECORD, _SEAL, _PACKAGE = "install.json", "seal.json", "package"
_LOOSE: Final = 0o6022  # set-id, or writable for others: codex never has that
_HINT = "codex-lsp install {version} fetches it again."

Identity = list[int]
"""Size, times of change in nanoseconds, inode: what the kernel says of a file without its being read."""


@dataclass(frozen=True, slots=True)
class Install:
    """A version that is installed."""

    folder: Path
    version: Version
    source: str
    """``pip``, ``npm`` or ``file``."""
    digests: frozenset[str]
    """Of the archive it came in."""
    pinned: bool
    """Whether its digest came with codex-lsp, or else from the registry or the user."""
    installed: float
    files: Mapping[str, File]
    """What every file of it must be, by name below ``package``."""

    @property
    def package(self) -> Path:
        """The folder with what was in the archive."""
        return self.folder / _PACKAGE

    @property
    def program(self) -> Path:
        """The codex in it."""
        return self.package / next(name for name in ENTRIES if name in self.files)


class Choice(NamedTuple):
    """The version that runs, and the one before it."""

    version: Version | None = None
    previous: Version | None = None


class Store:
    """The installs of one state folder. All methods are blocking."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    # -------------------------------------------------------------------------------------------- looking
    def all(self) -> list[Install]:
        """Every version that is there, newest first."""
        found = []
        for name in _names(self.folder):
            with suppress(UnknownVersion, CodexAltered):
                version = Version.named(name)
                if version is not None:
                    found.append(self.get(version))
        return sorted(found, key=lambda install: install.version, reverse=True)

    def get(self, version: Version) -> Install:
        """One version.

        Raises:
            UnknownVersion: it is not installed.
            CodexAltered: what says what it must be is gone or broken.
        """
        folder = self.folder / str(version)
        if not folder.is_dir():
            there = ", ".join(name for name in _names(self.folder) if Version.named(name)) or "none"
            raise UnknownVersion(
                f"codex {version} is not installed by codex-lsp (installed: {there}).",
                hint=f"codex-lsp install {version} installs it.",
            )
        told = read_json(folder / _RECORD)
        try:
            return _install_of(folder, version, told)
        except (KeyError, TypeError, ValueError, StopIteration) as reason:
            raise CodexAltered(
                f"The record of codex {version} in {folder} is gone or broken.",
                hint=_HINT.format(version=version),
            ) from reason

    def choice(self) -> Choice:
        """Which version is chosen.

        Raises:
            CodexAltered: that was written and cannot be read; nothing else is taken instead.
        """
        path = self.folder / "chosen.json"
        try:
            told = json.loads(path.read_bytes())
            version, previous = (told[key] and _version(told[key]) for key in ("version", "previous"))
            return Choice(version, previous)
        except (FileNotFoundError, NotADirectoryError):
            return Choice()
        except (OSError, ValueError, KeyError, TypeError) as reason:
            raise CodexAltered(
                f"{path} does not say which codex is chosen.",
                hint="codex-lsp use VERSION (or none) chooses again.",
            ) from reason

    def chosen(self) -> Path | None:
        """The codex that is chosen, compared with what was installed; None when none of ours is.

        What was compared before and has not changed since is not read again.

        Raises:
            CodexNotFound: the chosen one is gone.
            CodexAltered: it is not what was installed.
        """
        version = self.choice().version
        if version is None:
            return None
        try:
            install = self.get(version)
        except UnknownVersion as reason:
            raise CodexNotFound(
                f"codex {version} was chosen and is gone.",
                hint=f"{_HINT.format(version=version)} codex-lsp use VERSION (or none) chooses another.",
            ) from reason
        check(install)
        return install.program

    # ------------------------------------------------------------------------------------------- changing
    @contextmanager
    def locked(self, tell: Tell = quietly) -> Iterator[None]:
        """Alone among all who change something here; removes what those left who were killed.

        Raises:
            InstallFailed: the folder cannot be written.
        """
        try:
            self.folder.mkdir(mode=0o700, exist_ok=True)
            lock = os.open(self.folder / "lock", os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
        except OSError as reason:
            raise _unwritable(self.folder, reason) from reason
        try:
            while True:
                try:
                    fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    break
                except BlockingIOError:
                    tell("waiting")
                    time.sleep(_BREATH)
            for name in _names(self.folder):
                if name.startswith("."):
                    shutil.rmtree(self.folder / name, ignore_errors=True)
            yield
        finally:
            os.close(lock)

    @contextmanager
    def staging(self) -> Iterator[Path]:
        """A private folder beside the installs, gone at the end; for who holds the lock."""
        folder = self.folder / f".new-{secrets.token_hex(4)}"
        try:
            folder.mkdir(mode=0o700)
            yield folder
        except OSError as reason:
            raise _unwritable(self.folder, reason) from reason
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def adopt(
        self, staged: Path, offer: Offer, digests: frozenset[str], pinned: bool, what: Unpacked
    ) -> Install:
        """Makes an install of a staged folder whose ``package`` was unpacked; one rename, and it is there.

        One of the same version that is there already changes places with it, and goes. For who holds the lock.

        Raises:
            InstallBusy: the one that is there runs.
            OSError: the disk says no; what was there is there.
        """
        record = {
            "version": str(what.version),
            "source": offer.source,
            "digests": sorted(digests),
            "pinned": pinned,
            "installed": time.time(),
            "files": {name: asdict(file) for name, file in what.files.items()},
        }
        write_json(staged / _RECORD, record, durable=True)
        write_json(
            staged / _SEAL, {name: _identity(status) for name, status in _look(staged / _PACKAGE).items()}
        )
        place = self.folder / str(what.version)
        with directory(self.folder) as here, directory(staged.parent) as there:
            if os.path.lexists(place):
                self._refuse_running(place)
                if not exchange(there, staged.name, here, place.name):
                    self._put_away(place)
                    staged.rename(place)
            else:
                staged.rename(place)
            os.fsync(here)
        return self.get(what.version)

    def use(self, version: Version | None) -> Choice:
        """Chooses an installed version (None: none of ours). For who holds the lock.

        Raises:
            UnknownVersion: it is not installed.
            CodexAltered: it is not what was installed.
            InstallFailed: the choice cannot be written.
        """
        if version is not None:
            check(self.get(version))
        try:
            before = self.choice()
        except CodexAltered:
            before = Choice()
        choice = Choice(version, before.previous if version == before.version else before.version)
        told = {"version": version and str(version), "previous": choice.previous and str(choice.previous)}
        try:
            write_json(self.folder / "chosen.json", told, durable=True)
        except OSError as reason:
            raise _unwritable(self.folder, reason) from reason
        return choice

    def remove(self, version: Version) -> None:
        """Removes an installed version, damaged or not. For who holds the lock.

        Raises:
            UnknownVersion: it is not installed.
            InstallBusy: it is the chosen one, or runs.
            InstallFailed: the disk says no.
        """
        with suppress(CodexAltered):
            self.get(version)
        if version == self.choice().version:
            raise InstallBusy(
                f"codex {version} is the chosen one.",
                hint="Choose another first: codex-lsp use VERSION, or none.",
            )
        self._refuse_running(self.folder / str(version))
        try:
            self._put_away(self.folder / str(version))
        except OSError as reason:
            raise _unwritable(self.folder, reason) from reason

    def _refuse_running(self, place: Path) -> None:
        running = _running(place)
        if running:
            raise InstallBusy(
                f"{place} is in use by process {', '.join(map(str, running[:5]))}.",
                hint="Wait for the turns that run, or end them.",
            )

    def _put_away(self, place: Path) -> None:
        away = self.folder / f".gone-{secrets.token_hex(4)}"
        place.rename(away)
        shutil.rmtree(away, ignore_errors=True)  # what does not go now goes with the next lock


def check(install: Install, *, thoroughly: bool = False, tell: Tell = quietly) -> None:
    """Compares an install with what was installed: every file that changed since it was last compared is read
    (``thoroughly``: every file), and there may be no other.

    Raises:
        CodexAltered: they differ.
    """
    hint = _HINT.format(version=install.version)
    try:
        there = _look(install.package)
    except OSError as reason:
        raise CodexAltered(f"{install.package} cannot be read: {reason.strerror}.", hint=hint) from reason
    for name in sorted(there.keys() ^ install.files.keys()):
        what = "is gone from" if name in install.files else "does not belong to"
        raise CodexAltered(f"{name} {what} codex {install.version} in {install.package}.", hint=hint)
    told = read_json(install.folder / _SEAL)
    seal = told if isinstance(told, dict) else {}
    new: dict[str, Identity] = {}
    for name, status in there.items():
        expected, path = install.files[name], install.package / name
        new[name] = _identity(status)
        same = seal.get(name) == new[name] and not thoroughly
        try:
            same = same or (status.st_size == expected.size and sha256(path, tell) == expected.sha256)
        except OSError:
            same = False
        if not same or not stat.S_ISREG(status.st_mode) or status.st_mode & _LOOSE:
            raise CodexAltered(
                f"{path} is not what was installed as codex {install.version}; it is not run.", hint=hint
            )
    if new != seal:
        with suppress(OSError):  # a disk that is read-only: compared again the next time
            write_json(install.folder / _SEAL, new)


def _look(folder: Path) -> dict[str, os.stat_result]:
    """All that is not a directory below a folder, links not followed."""
    found: dict[str, os.stat_result] = {}
    todo = [folder]
    while todo:
        with os.scandir(todo.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    todo.append(Path(entry.path))
                else:
                    found[os.path.relpath(entry.path, folder)] = entry.stat(follow_symlinks=False)
    return found


def _identity(status: os.stat_result) -> Identity:
    return [status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino]


def _install_of(folder: Path, version: Version, told: Any) -> Install:
    files = {name: File(**file) for name, file in told["files"].items()}
    install = Install(
        folder, version, told["source"], frozenset(told["digests"]), told["pinned"], told["installed"], files
    )
    if told["version"] != str(version) or not install.program:
        raise ValueError(told["version"])
    return install


def _version(name: str) -> Version:
    version = Version.named(name)
    if version is None:
        raise ValueError(name)
    return version


def _names(folder: Path) -> list[str]:
    try:
        return sorted(os.listdir(folder))  # noqa: PTH208 - names are wanted
    except OSError:
        return []


def _running(folder: Path) -> list[int]:
    """Processes whose program lies below a folder."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            if (entry / "exe").readlink().is_relative_to(folder):
                found.append(int(entry.name))
    return found


def _unwritable(folder: Path, reason: OSError) -> InstallFailed:
    return InstallFailed(
        f"{folder} cannot be written: {reason.strerror or reason}.",
        hint="What was installed before is as it was. Codex needs about 600 MB while it is installed.",
    )
