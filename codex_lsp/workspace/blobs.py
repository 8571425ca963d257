"""A private store of bytes by digest, from which every text that is shown or applied is read."""

from __future__ import annotations

import hashlib
import os
import tempfile
from pathlib import Path

from codex_lsp.nodes import Content, Node, NodeKind, digest_of

_CHUNK = 1 << 20


class Blobs:
    """Bytes by SHA-256 under ``folder`` (0700, files 0600); a blob is whole or absent."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def _path(self, digest: str) -> Path:
        return self._folder / digest[:2] / digest

    def __contains__(self, digest: str) -> bool:
        return self._path(digest).is_file()

    def read(self, node: Node) -> bytes:
        """The bytes of a node.

        Raises:
            FileNotFoundError: the store does not have them.
        """
        return self._path(node.digest).read_bytes()

    def content(self, node: Node | None) -> Content | None:
        """A node with its bytes in hand."""
        return None if node is None else Content(node.kind, node.mode, self.read(node))

    def put(self, content: Content | None) -> Node | None:
        """Keeps some bytes; returns their node."""
        if content is None:
            return None
        digest = digest_of(content.data)
        if digest not in self:
            fd, name = self._temporary()
            with os.fdopen(fd, "wb") as out:
                out.write(content.data)
            self._settle(name, digest)
        return Node(content.kind, content.mode, digest, len(content.data))

    def put_fd(self, fd: int, kind: NodeKind, mode: int) -> Node:
        """Keeps what an open file holds, read in chunks, however large."""
        sha, size = hashlib.sha256(), 0
        out_fd, name = self._temporary()
        with os.fdopen(out_fd, "wb") as out:
            while chunk := os.read(fd, _CHUNK):
                sha.update(chunk)
                size += len(chunk)
                out.write(chunk)
        digest = sha.hexdigest()
        if digest in self:
            Path(name).unlink()
        else:
            self._settle(name, digest)
        return Node(kind, mode, digest, size)

    def _temporary(self) -> tuple[int, str]:
        return tempfile.mkstemp(dir=self._folder, prefix=".new-")

    def _settle(self, name: str, digest: str) -> None:
        target = self._path(digest)
        target.parent.mkdir(mode=0o700, exist_ok=True)
        with open(name, "rb") as file:
            os.fsync(file.fileno())
        Path(name).replace(target)
