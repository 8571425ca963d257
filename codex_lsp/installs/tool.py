"""Runs the user's own pip or npm, in a private folder and with nothing of the current folder in its way."""

from __future__ import annotations

import os
import re
import signal
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from codex_lsp.agent.binary import programs
from codex_lsp.errors import ArchiveRefused, InstallFailed
from codex_lsp.installs.archive import LARGEST
from codex_lsp.installs.tell import Stage, Tell

_BREATH = 0.1  # seconds between two looks at how far it is
_MOST_SAID = 4 << 20
_DISK: Final = 3 * LARGEST  # the archive, pip's cache of it and pip's copy
_SIZE = re.compile(r"^ *Downloading .*\.whl \((\d+(?:\.\d+)?) (bytes|kB|MB|GB)\)", re.MULTILINE)
_UNITS: Final = {"bytes": 1, "kB": 10**3, "MB": 10**6, "GB": 10**9}
_CREDENTIALS = re.compile(r"(?<=://)[^/@\s]+@")
# What would have pip install elsewhere than we say, and keys that no registry needs.
_NOT_FOR_TOOLS = (
    "OPENAI_",
    "CODEX_",
    "PYTHON",
    "PIP_USER",
    "PIP_TARGET",
    "PIP_PREFIX",
    "PIP_ROOT",
    "PIP_REPORT",
)


@dataclass(frozen=True, slots=True)
class Said:
    """What a program printed, credentials in URLs left out, and its exit code."""

    code: int
    out: str
    err: str


@dataclass(frozen=True, slots=True)
class Workshop:
    """Where the tools run: a private folder, and the environment of the user."""

    folder: Path
    environ: Mapping[str, str]
    forbidden: Sequence[Path]
    """Folders that no program may come from."""

    def program(self, *names: str) -> Path | None:
        """The first program in ``PATH`` with one of these names."""
        path = self.environ.get("PATH", "")
        found = (place for name in names for place in programs(name, path, self.forbidden))
        return next((place for place in found if os.access(place, os.X_OK)), None)

    def environment(self) -> dict[str, str]:
        """The user's environment for a tool: proxies, registries and credentials stay, what leads astray does not."""
        env = {name: value for name, value in self.environ.items() if not name.startswith(_NOT_FOR_TOOLS)}
        closed = [place for folder in self.forbidden for place in (folder, folder.resolve())]
        env["PATH"] = os.pathsep.join(
            entry
            for entry in env.get("PATH", os.defpath).split(os.pathsep)
            if Path(entry).is_absolute() and not any(Path(entry).is_relative_to(place) for place in closed)
        )
        scratch = self.folder / "tmp"
        scratch.mkdir(exist_ok=True)
        return env | {"TMPDIR": str(scratch), "PIP_REQUIRE_VIRTUALENV": "0", "PYTHONUNBUFFERED": "1"}

    def run(self, argv: Sequence[str], tell: Tell, stage: Stage) -> Said:
        """Runs a tool to its end. What ``tell`` raises ends it, and all that it started.

        Raises:
            InstallFailed: it cannot be started.
            ArchiveRefused: it fills the disk with more than codex can be.
        """
        out, err = self.folder / "out", self.folder / "err"
        with out.open("wb") as said, err.open("wb") as complained:
            try:
                child = subprocess.Popen(
                    argv,
                    stdin=subprocess.DEVNULL,
                    stdout=said,
                    stderr=complained,
                    cwd=self.folder,
                    env=self.environment(),
                    start_new_session=True,
                )
            except OSError as reason:
                raise InstallFailed(f"{argv[0]} cannot be run: {reason.strerror}.") from reason
        try:
            while True:
                with suppress(subprocess.TimeoutExpired):
                    code = child.wait(_BREATH)
                    break
                # pip and npm have it up to three times: as it comes, in their cache, and where we want it.
                sizes = [_size(part) for part in self.folder.iterdir() if part.is_dir()]
                there = max(sizes, default=0)
                if sum(sizes) > _DISK:
                    raise ArchiveRefused(f"What the registry sends has more than {LARGEST >> 30} GiB.")
                total = _announced(out)
                if total is None:
                    tell(stage, there)
                else:
                    tell("fetching", min(there, total), total)
        finally:
            with suppress(OSError):
                os.killpg(child.pid, signal.SIGKILL)
            child.wait()
        return Said(code, _text(out), _text(err))


def _text(path: Path) -> str:
    with path.open("rb") as file:
        return _CREDENTIALS.sub("", file.read(_MOST_SAID).decode("utf-8", "replace"))


def _announced(out: Path) -> int | None:
    """The size of the archive, where the tool says it before it fetches it, as pip does."""
    found = _SIZE.search(_text(out))
    return int(float(found[1]) * _UNITS[found[2]]) if found else None


def _size(folder: Path) -> int:
    """Bytes of all that lies below a folder."""
    size = 0
    for where, _, names in os.walk(folder):
        for name in names:
            with suppress(OSError):
                size += os.lstat(os.path.join(where, name)).st_size  # noqa: PTH118 - thousands of them
    return size
