"""A private store of bytes by digest, from which every text that is shown or applied is read."""

from __future__ import annotations

import ctypes
import hashlib
import os
import tempfile
import threading
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from codex_lsp.nodes import Content, Node, NodeKind, digest_of

_CHUNK = 1 << 20
_ONE_BY_ONE = 20
_LIBC = ctypes.CDLL(None, use_errno=True)


class Blobs:
    """Bytes by SHA-256 under ``folder`` (0700, files 0600); a blob is whole or absent."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._unsafe: list[Path] = []
        self._one = threading.Lock()
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def _path(self, digest: str) -> Path:
        return self._folder / digest[:2] / digest

    def __contains__(self, digest: str) -> bool:
        return self._path(digest).is_file()

    def _has(self, digest: str, size: int) -> bool:
        try:
            return self._path(digest).stat().st_size == size
        except OSError:
            return False

    def read(self, node: Node) -> bytes:
        """The bytes of a node, sure to be those of its digest.

        Raises:
            FileNotFoundError: the store does not have them, or no longer as they were.
        """
        data = self._path(node.digest).read_bytes()
        if digest_of(data) != node.digest:
            # What is shown and applied comes from here; a torn or changed blob is no blob.
            raise FileNotFoundError(f"the blob {node.digest} is damaged")
        return data

    def content(self, node: Node | None) -> Content | None:
        """A node with its bytes in hand."""
        return None if node is None else Content(node.kind, node.mode, self.read(node))

    def put(self, content: Content | None, *, later: bool = False) -> Node | None:
        """Keeps some bytes; returns their node. ``later``: they need be safe on the disk after ``flush`` only."""
        if content is None:
            return None
        digest = digest_of(content.data)
        if not self._has(digest, len(content.data)):
            with self._temporary() as (out, name):
                out.write(content.data)
                out.flush()
                self._settle(name, digest, later=later)
        return Node(content.kind, content.mode, digest, len(content.data))

    def put_fd(self, fd: int, kind: NodeKind, mode: int, *, later: bool = False) -> Node:
        """Keeps what an open file holds from its start on, read in chunks, however large."""
        sha, size = hashlib.sha256(), 0
        chunk = os.pread(fd, _CHUNK, 0)
        if len(chunk) < _CHUNK:
            # Nearly every file is one chunk: known bytes are then never written.
            node = self.put(Content(kind, mode, chunk + os.pread(fd, _CHUNK, len(chunk))), later=later)
            assert node is not None
            return node
        with self._temporary() as (out, name):
            while chunk:
                sha.update(chunk)
                out.write(chunk)
                size += len(chunk)
                chunk = os.pread(fd, _CHUNK, size)
            out.flush()
            digest = sha.hexdigest()
            if not self._has(digest, size):
                self._settle(name, digest, later=later)
        return Node(kind, mode, digest, size)

    def prune(self, named: Collection[str], before: float) -> int:
        """Removes the blobs that nobody names any more and that were last written before a time; how many."""
        gone = 0
        for path in self._folder.glob("??/*"):
            if path.name not in named and path.stat().st_mtime < before:
                path.unlink(missing_ok=True)
                gone += 1
        return gone

    def flush(self) -> None:
        """Makes what was put ``later`` safe on the disk: a few files one by one, many by one ``syncfs(2)``."""
        with self._one:
            unsafe, self._unsafe = self._unsafe, []
        if len(unsafe) > _ONE_BY_ONE:
            with _opened(self._folder) as folder:
                if _LIBC.syncfs(folder) == 0:
                    return
        for path in unsafe:
            try:
                with open(path, "rb") as file:
                    os.fsync(file.fileno())
            except FileNotFoundError:
                continue  # dropped again meanwhile

    @contextmanager
    def _temporary(self) -> Iterator[tuple[BinaryIO, str]]:
        """A new file that is gone afterwards unless it was settled: a full disk must not stay full."""
        fd, name = tempfile.mkstemp(dir=self._folder, prefix=".new-")
        try:
            with os.fdopen(fd, "wb") as out:
                yield out, name
        finally:
            Path(name).unlink(missing_ok=True)

    def _settle(self, name: str, digest: str, *, later: bool) -> None:
        target = self._path(digest)
        target.parent.mkdir(mode=0o700, exist_ok=True)
        if later:
            with self._one:
                self._unsafe.append(target)
        else:
            with open(name, "rb") as file:
                os.fsync(file.fileno())
        Path(name).replace(target)


@contextmanager
def _opened(folder: Path) -> Iterator[int]:
    fd = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        yield fd
    finally:
        os.close(fd)
