"""A blob store in memory and short ways to write contents, for the tests of changes."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from codex_lsp.changes.merge import Merged, merge
from codex_lsp.changes.proposal import File, Hunk, Proposal
from codex_lsp.changes.propose import patched, propose
from codex_lsp.changes.renames import find_renames
from codex_lsp.nodes import Change, Content, Node

ROOT = "/w"


def text(data: bytes, mode: int = 0o644) -> Content:
    return Content("file", mode, data)


def link(target: bytes) -> Content:
    return Content("link", 0o777, target)


class Store:
    def __init__(self) -> None:
        self.bytes: dict[str, bytes] = {}

    def read(self, node: Node) -> bytes:
        return self.bytes[node.digest]

    def keep(self, content: Content) -> Node:
        self.bytes[content.node.digest] = content.data
        return content.node

    def change(self, base: Content | None, proposed: Content | None, path: str = "a.txt") -> Change:
        nodes = [None if content is None else self.keep(content) for content in (base, proposed)]
        return Change(ROOT, path, *nodes)

    def file(
        self, base: Content | None, proposed: Content | None, path: str = "a.txt", **extra: object
    ) -> File:
        made = self.propose(base, proposed, path, **extra)
        assert made is not None
        return made

    def propose(
        self, base: Content | None, proposed: Content | None, path: str = "a.txt", **extra: object
    ) -> File | None:
        options = {"origin": ("patch",), "sensitive": False, **extra}
        return propose(self.change(base, proposed, path), self.read, self.keep, **options)

    def lines(self, base: bytes, proposed: bytes) -> File:
        return self.file(text(base), text(proposed))

    def renames(self, *files: File) -> tuple[File, ...]:
        return find_renames(files, self.read, self.keep)

    def patched(self, file: File, hunks: Collection[str]) -> dict[str, Content | None]:
        return patched(file, hunks, self.read)

    def merge(self, file: File, hunks: Collection[str], now: Mapping[str, Content | None]) -> Merged:
        return merge(file, hunks, now, self.read)

    def proposed(self, file: File) -> Content | None:
        node = file.proposed
        return None if node is None else Content(node.kind, node.mode, self.read(node))


def ids(file: File, *aspects: str) -> list[str]:
    return [hunk.id for hunk in file.hunks if not aspects or hunk.aspect in aspects]


def aspects(file: File) -> list[str]:
    return [hunk.aspect for hunk in file.hunks]


def in_state(file: File, hunks: Collection[str], state: str) -> File:
    def changed(hunk: Hunk) -> Hunk:
        return replace(hunk, state=state) if hunk.id in hunks else hunk

    return replace(file, hunks=tuple(map(changed, file.hunks)))


def proposal(*files: File, state: str = "open") -> Proposal:
    return Proposal("p1", "t1", state, files)
