"""What goes in as files of the turn: private copies that live exactly as long as the turn."""

from __future__ import annotations

import hashlib
import json
import os
import re
import stat
import unicodedata
from collections.abc import Mapping
from pathlib import Path, PurePath
from typing import Any

from codex_lsp.errors import AttachmentTooLarge, AttachmentUnreadable

DOCUMENT_LIMIT = 8 << 20
"""Bytes (as UTF-8) of one document."""
FILE_LIMIT = 256 << 20
"""Bytes of one file that is copied for the turn; one in the workspace is not copied and may have any size."""
TURN_LIMIT = 512 << 20
"""Bytes of all that is copied for one turn."""
MOST_PARTS = 500
"""Parts of one prompt."""
_LONGEST_NAME = 100
_CHUNK = 1 << 20


def write_schema(schema: Mapping[str, Any], folder: Path) -> Path:
    """The output schema as a file of the turn."""
    path = folder / "output-schema.json"
    write_private(path, json.dumps(schema).encode())
    return path


def write_private(path: Path, data: bytes) -> None:
    """A new file that only the user can read."""
    with _new(path) as file:
        file.write(data)


class Attachments:
    """The files of one turn in a private directory, which whoever made it removes when the turn has ended.

    Names are what the user calls things, made safe (``file_name``) and told apart; equal bytes are written once.
    Blocking.
    """

    def __init__(self, folder: Path) -> None:
        """``folder`` is made when something is written into it, 0700, and its parent, but none above that."""
        self.folder = folder
        self._written: dict[str, Path] = {}
        self._bytes = 0

    def put(self, data: bytes, name: str, *, own: bool = False) -> Path:
        """Writes some bytes; ``own``: to a file of their own even if equal ones are there, as it will be changed.

        Raises:
            AttachmentTooLarge: over ``TURN_LIMIT`` with what is there.
        """
        digest = hashlib.sha256(data).hexdigest()
        if own or digest not in self._written:
            self._count(len(data), name)
            path = self._free(name)
            write_private(path, data)
            if own:
                return path
            self._written[digest] = path
        return self._written[digest]

    def copy(self, path: Path, name: str) -> Path:
        """Copies a regular file, its last link followed, as the bytes it holds now.

        Raises:
            AttachmentUnreadable: it is no file, or cannot be read.
            AttachmentTooLarge: over ``FILE_LIMIT``, or over ``TURN_LIMIT`` with what is there.
        """
        fd = open_file(path, name, limit=FILE_LIMIT)
        with os.fdopen(fd, "rb") as source:
            self._count(os.fstat(fd).st_size, name)
            target, sha, left = self._free(name), hashlib.sha256(), FILE_LIMIT
            with _new(target) as file:
                while left > 0 and (chunk := source.read(min(_CHUNK, left))):
                    sha.update(chunk)
                    left -= file.write(chunk)
            if source.read(1):
                target.unlink()
                raise AttachmentTooLarge(f"{name} has more than {FILE_LIMIT:,} bytes, the limit.")
        known = self._written.setdefault(sha.hexdigest(), target)
        if known != target:
            target.unlink()
        return known

    def _count(self, size: int, name: str) -> None:
        self._bytes += size
        if self._bytes > TURN_LIMIT:
            raise AttachmentTooLarge(
                f"With {name} the attachments have {self._bytes:,} bytes; "
                f"{TURN_LIMIT:,} is the limit for one turn.",
                hint="Attach less, or put the files into the workspace, where they are not copied.",
            )

    def _free(self, name: str) -> Path:
        self.folder.parent.mkdir(mode=0o700, exist_ok=True)
        wanted = PurePath(file_name(name))
        number, path = 1, self.folder / wanted
        while os.path.lexists(path):
            number += 1
            path = self.folder / f"{wanted.stem}-{number}{wanted.suffix}"
        return path


def file_name(title: str) -> str:
    """A title as the name of a file: no folders, controls, leading dots or dashes, and no commas.

    A comma in a path splits it on codex' command line, and a leading dash makes an option of a relative one.
    """
    last = re.split(r"[/\\]", title.rstrip("/\\"))[-1]
    name = unicodedata.normalize("NFC", last.encode("utf-8", "replace").decode())
    name = "".join(
        "_" if (unicodedata.category(c)[0] in "CZ" and c != " ") or c in ",:*?\"'`<>|$&;!#%" else c
        for c in name
    )
    name = name.lstrip(".-_~") or "attachment"
    stem, dot, suffix = name.rpartition(".")
    if not dot or len(suffix) > 12:
        stem, suffix = name, ""
    suffix = f".{suffix}" if suffix else ""
    while len((stem + suffix).encode()) > _LONGEST_NAME:
        stem = stem[:-1]
    return stem + suffix


def open_file(path: Path, name: str, *, limit: int, hint: str | None = None) -> int:
    """A descriptor of a regular file that may be read; waits for nothing (a FIFO has no writer).

    Raises:
        AttachmentUnreadable: there is none, it is something else, or it may not be read.
        AttachmentTooLarge: it has more than ``limit`` bytes; ``hint`` says what to do then.
    """
    try:
        fd = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise AttachmentUnreadable(f"{name} cannot be read: {reason}.") from error
    try:
        status = os.fstat(fd)
        if stat.S_ISDIR(status.st_mode):
            raise AttachmentUnreadable(f"{name} is a folder.", hint="Attach its files, or name it in words.")
        if not stat.S_ISREG(status.st_mode):
            raise AttachmentUnreadable(f"{name} is no file but a device, socket or FIFO.")
        if status.st_size > limit:
            raise AttachmentTooLarge(
                f"{name} has {status.st_size:,} bytes; {limit:,} is the limit.", hint=hint
            )
    except BaseException:
        os.close(fd)
        raise
    return fd


def _new(path: Path) -> Any:
    # Never its parents: a turn that was cleared away meanwhile must not come back.
    path.parent.mkdir(mode=0o700, exist_ok=True)
    fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
    return os.fdopen(fd, "wb")
