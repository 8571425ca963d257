"""Small JSON files of the state folder: whole at any instant, private, and no harm done by a broken one."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any


def write_json(path: Path, value: Any, *, durable: bool = False) -> None:
    """Replaces a file by rename, so that it is the old one or the new one at any instant."""
    new = path.with_name(path.name + ".new")
    with open(new, "w", encoding="utf-8", errors="surrogateescape", opener=_private) as file:
        json.dump(value, file)
        if durable:
            file.flush()
            os.fsync(file.fileno())
    new.replace(path)
    if durable:
        fd = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            os.fsync(fd)
        finally:
            os.close(fd)


def read_json(path: Path) -> Any:
    """A file's value; ``None`` when it is absent or broken."""
    try:
        return json.loads(path.read_text(encoding="utf-8", errors="surrogateescape"))
    except (OSError, ValueError):
        return None


def _private(path: str, flags: int) -> int:
    return os.open(path, flags | os.O_CLOEXEC, 0o600)
