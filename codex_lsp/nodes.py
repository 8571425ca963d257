"""What stands at a path, by content: the values that rooms, change sets and writes hand to each other."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Literal

NodeKind = Literal["file", "link", "special"]
"""``special`` is a FIFO, socket or device: seen and told, never read or written."""


@dataclass(frozen=True, slots=True)
class Node:
    """The object at a path, its bytes named by digest and kept in a blob store; absence is ``None``.

    ``mode`` holds the permission bits (0o7777; links always 0o777), ``digest`` the SHA-256 in hex of the
    bytes (of the target for links), ``size`` counts bytes.
    """

    kind: NodeKind
    mode: int
    digest: str
    size: int


@dataclass(frozen=True, slots=True)
class Content:
    """A node with its bytes in hand (a link's ``data`` is its target)."""

    kind: NodeKind
    mode: int
    data: bytes

    @property
    def node(self) -> Node:
        """The same thing by digest."""
        return Node(self.kind, self.mode, digest_of(self.data), len(self.data))


@dataclass(frozen=True, slots=True)
class Change:
    """One path whose content in the room differs from what the user had.

    ``root`` is the absolute path, in the user's terms, of the workspace folder or added directory;
    ``path`` is relative to it, with ``/`` between components and non-UTF-8 bytes as surrogate escapes.
    Of an open document that is no file of these ``root`` is its URI and ``path`` what the user calls it.
    """

    root: str
    path: str
    base: Node | None
    proposed: Node | None


DOCUMENT_MODE = 0o644
"""The mode of an open document that is no file: it has none."""


def is_document(root: str) -> bool:
    """Whether a ``root`` is the URI of an open document and not a folder: such a thing is never written to disk."""
    return not root.startswith("/")


def digest_of(data: bytes) -> str:
    """The name of some bytes in a blob store: SHA-256 in hex."""
    return hashlib.sha256(data).hexdigest()
