"""Temporary attachments for code that embeds codex-lsp: a private file that lives as long as a ``with`` block."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from codex_lsp.inputs.attachments import Attachments
from codex_lsp.workspace.state import StateFolder, remove_room


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file to name in a prompt: ``{"type": "file", "uri": attachment.uri}``."""

    path: Path

    @property
    def uri(self) -> str:
        """Its ``file:`` URI."""
        return self.path.as_uri()


@contextmanager
def temporary(data: bytes | str, *, name: str, state: Path | None = None) -> Iterator[Attachment]:
    """A file with these bytes (text as UTF-8) in a directory of its own below the state folder, gone afterwards.

    The directory has mode 0700 and the mark of this process, the file 0600; where the process is killed the next
    daemon that starts removes both. ``name`` is what the user calls it, made safe; ``state`` is another state folder
    than the usual one. Blocking.

    Raises:
        WriteRefused: the state folder cannot be used.
        AttachmentTooLarge: more than one turn takes.
    """
    folder = StateFolder.open(state).claim(f"a-{uuid.uuid4().hex[:12]}")
    try:
        content = data.encode("utf-8", "replace") if isinstance(data, str) else data
        yield Attachment(Attachments(folder / "inputs").put(content, name))
    finally:
        remove_room(folder)
