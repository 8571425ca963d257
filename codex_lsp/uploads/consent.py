"""Which file is meant, and whether it may be sent without a yes of its own."""

from __future__ import annotations

import os
import stat
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Self

from codex_lsp import inert
from codex_lsp.errors import ChangedSinceConfirmed, ConfirmationNeeded, FileRefused, FileTooLarge
from codex_lsp.uploads.values import Purpose
from codex_lsp.workspace.git import ignores
from codex_lsp.workspace.sensitive import secret

Why = Literal["outside", "link", "secret", "ignored", "unknown", "hardLink"]
_WORDS: dict[Why, str] = {
    "outside": "it lies outside of the workspace",
    "link": "a link leads out of the workspace",
    "secret": "its name is one under which secrets are kept",
    "ignored": "git ignores it",
    "unknown": "git cannot be asked whether it is ignored",
    "hardLink": "the same file has another name elsewhere",
}
_READ = os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file that is held open from the first look to the last byte; to be closed."""

    fd: int
    named: Path
    target: Path
    """Where the bytes lie, all links followed."""
    size: int
    why: tuple[Why, ...]
    """Why it needs a yes; empty: it needs none."""

    @classmethod
    def open(cls, named: Path, folders: Sequence[Path], largest: int) -> Self:
        """Opens a file and judges what was opened, not what stands at its name a moment later. Blocking.

        Raises:
            FileRefused: it is no regular file, is empty, or cannot be read.
            FileTooLarge: it has more than ``largest`` bytes.
        """
        shown = inert.line(named, 2000)
        try:
            # Looked at before it is opened: opening a device can do something.
            _refuse_special(named.stat(), shown)
            fd = os.open(named, _READ)
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) else "its name is none"
            raise FileRefused(f"{shown} cannot be read: {reason}") from None
        try:
            status = os.fstat(fd)
            _refuse_special(status, shown)
            if status.st_size == 0:
                raise FileRefused(f"{shown} is empty; the Files API takes no empty file.")
            if status.st_size > largest:
                raise FileTooLarge(f"{shown} has {status.st_size:,} bytes; {largest:,} is the limit.")
            target = _true_path(fd, named)
            return cls(fd, named, target, status.st_size, _why(named, target, status, folders))
        except BaseException:
            os.close(fd)
            raise

    def close(self) -> None:
        """Lets go of the file."""
        os.close(self.fd)

    @property
    def filename(self) -> str:
        """The name that goes with it: the last part of what the user named."""
        return self.named.name.encode("utf-8", "replace").decode()

    def admit(self, sha256: str, confirmed: str | None, purpose: Purpose) -> None:
        """Lets these bytes pass or says why not.

        Raises:
            ConfirmationNeeded: they need a yes and have none.
            ChangedSinceConfirmed: the yes was to other bytes.
        """
        shown = inert.line(self.target, 2000)
        if confirmed is not None and confirmed != sha256:
            raise ChangedSinceConfirmed(
                f"{shown} does not hold the bytes that were confirmed.", hint="Look at it and confirm again."
            )
        if self.why and confirmed is None:
            reasons = "; ".join(_WORDS[why] for why in self.why)
            raise ConfirmationNeeded(
                f"{shown} ({self.size:,} bytes) is sent only after a yes to it: {reasons}.",
                hint=f"To send exactly these bytes, repeat with confirm {sha256}.",
                detail={
                    "path": inert.line(self.named, 4096),
                    "target": inert.line(self.target, 4096),
                    "size": self.size,
                    "sha256": sha256,
                    "purpose": purpose,
                    "reasons": [{"why": why, "text": _WORDS[why]} for why in self.why],
                },
            )


def _refuse_special(status: os.stat_result, shown: str) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise FileRefused(f"{shown} is a directory; only single files are sent.")
    if not stat.S_ISREG(status.st_mode):
        raise FileRefused(f"{shown} is a device, a pipe or a socket; only regular files are sent.")


def _true_path(fd: int, named: Path) -> Path:
    """The path of what is open; where the system does not tell, what the name resolves to."""
    try:
        found = os.readlink(f"/proc/self/fd/{fd}")  # noqa: PTH115 - it may end in " (deleted)"
    except OSError:
        return named.resolve()
    return Path(found) if os.path.lexists(found) else named.resolve()


def _why(named: Path, target: Path, status: os.stat_result, folders: Sequence[Path]) -> tuple[Why, ...]:
    home = next((folder for folder in (f.resolve() for f in folders) if target.is_relative_to(folder)), None)
    entry = next((folder for folder in folders if named.is_relative_to(folder)), None)
    found: list[Why] = []
    if home is None:
        found.append("outside" if entry is None else "link")
    judged = [str(target.relative_to(home) if home else target).lstrip("/")]
    judged.append(str(named.relative_to(entry)) if entry else named.name)
    if any(secret(path) for path in judged):
        found.append("secret")
    is_ignored = ignores(target)
    if is_ignored is not False:
        found.append("unknown" if is_ignored is None else "ignored")
    if status.st_nlink > 1:
        found.append("hardLink")
    return tuple(found)
