"""What is wished of the Files API and what it answers, as plain values (pure).

Limits are those of the API reference for ``POST /files`` and ``POST /uploads`` (November 2026): 512 MB for one
file, 64 MB for one part, 8 GB for an upload in parts, which lives for an hour; a batch file has 200 MB at most.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Purpose = Literal["user_data", "assistants", "vision", "batch", "fine-tune", "evals"]

SHORTEST_LIFE = 3600
LONGEST_LIFE = 30 * 24 * 3600
"""Seconds between which an expiry may lie."""

Stage = Literal["reading", "sending"]
Report = Callable[[Stage, int, int], None]
"""Hears how many bytes of how many a stage has done."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in bytes, times in seconds. Where "MB" is unclear each is the side on which nothing can go wrong."""

    single: int = 512_000_000
    """What is larger goes in parts."""
    part: int = 64 << 20
    largest: int = 8 << 30
    largest_batch: int = 200_000_000
    retries: int = 4
    """How often a request is repeated after 408, 409, 429, 5xx or a cut connection."""
    quick: float = 180.0
    """A listing, a look or a removal, its retries included."""
    whole: float = 3600.0
    """Sending one file, everything included."""
    parting: float = 2.5
    """What is left of a transfer that was given up may be taken back for so long: a daemon that ends waits for it."""

    def largest_for(self, purpose: Purpose) -> int:
        """Bytes of the largest file for a purpose."""
        return self.largest_batch if purpose == "batch" else self.largest


@dataclass(frozen=True, slots=True)
class UploadWish:
    """A file to be sent, as it was asked for; ``path`` is absolute, links in it stay."""

    path: Path
    purpose: Purpose = "user_data"
    expires_seconds: int | None = None
    """Seconds after which the API removes it; ``None``: as the API does by itself."""
    confirmed: str | None = None
    """The SHA-256 that the user said yes to."""


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file that the API holds; times in seconds since 1970."""

    file_id: str
    filename: str
    size: int
    purpose: str
    created_at: int
    expires_at: int | None = None


@dataclass(frozen=True, slots=True)
class Sent:
    """What became of a wish; ``reused``: the API held these bytes already and nothing was sent."""

    remote: RemoteFile
    sha256: str
    reused: bool


@dataclass(frozen=True, slots=True)
class Listed:
    """A file in a list, with what we know of it."""

    remote: RemoteFile
    sha256: str | None
    """Of the bytes, when we sent them."""
    left: bool
    """It fits a transfer of ours of which no end is known: a crash, or an answer that was lost."""


@dataclass(frozen=True, slots=True)
class Leftover:
    """A transfer of ours of which no end is known."""

    upload_id: str | None
    filename: str
    size: int
    purpose: str
    started_at: float
    file_ids: tuple[str, ...]
    """Files that it may have become."""


@dataclass(frozen=True, slots=True)
class Listing:
    """One page, newest first."""

    files: tuple[Listed, ...]
    more: bool
    left: tuple[Leftover, ...]
