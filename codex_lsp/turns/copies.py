"""Where the agent finds what the prompt names: in its room, or as a private copy; copies it changes are proposed.

A document with no file in the room (untitled, a notebook's cell, a file elsewhere) is written for the turn. If the
editor could take a change of it the copy may be written, and what became of it is a change of the document: its
``root`` is the document's URI.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from codex_lsp.inputs.attachments import Attachments, file_name
from codex_lsp.inputs.prompt import Document, Opened, Part, Reference, document_of, with_document
from codex_lsp.nodes import DOCUMENT_MODE, Change, Content, Node
from codex_lsp.turns.turn import Wish
from codex_lsp.workspace.blobs import Blobs
from codex_lsp.workspace.files import directory
from codex_lsp.workspace.git import ignored
from codex_lsp.workspace.rooms import Room

_SUFFIXES = {
    "python": "py", "javascript": "js", "javascriptreact": "jsx", "typescript": "ts", "typescriptreact": "tsx",
    "markdown": "md", "json": "json", "jsonc": "jsonc", "yaml": "yaml", "toml": "toml", "xml": "xml", "html": "html",
    "css": "css", "scss": "scss", "less": "less", "shellscript": "sh", "sh": "sh", "bash": "sh", "powershell": "ps1",
    "bat": "bat", "c": "c", "cpp": "cpp", "csharp": "cs", "fsharp": "fs", "java": "java", "kotlin": "kt",
    "scala": "scala", "groovy": "groovy", "go": "go", "rust": "rs", "swift": "swift", "objective-c": "m",
    "dart": "dart", "php": "php", "ruby": "rb", "perl": "pl", "lua": "lua", "r": "R", "julia": "jl", "haskell": "hs",
    "erlang": "erl", "elixir": "ex", "clojure": "clj", "sql": "sql", "graphql": "graphql", "latex": "tex", "tex": "tex",
    "diff": "diff", "ini": "ini", "properties": "properties", "vue": "vue", "svelte": "svelte", "nix": "nix",
    "dockerfile": "dockerfile", "makefile": "mk", "log": "log", "csv": "csv", "vb": "vb", "zig": "zig",
}  # fmt: skip
"""Language ids of editors whose files go by another suffix than the id."""


@dataclass(frozen=True, slots=True)
class Draft:
    """An open document with changes that were proposed and are not decided: its text now, and with them."""

    name: str
    now: Content
    changed: Content


@dataclass(frozen=True, slots=True)
class Copy:
    """A document's copy that the agent may change, and the text it was made from."""

    uri: str
    name: str
    path: Path
    base: Node


class Copies:
    """The copies of one turn that may come back changed."""

    def __init__(self, copies: Sequence[Copy], blobs: Blobs, documents: Mapping[str, Document]) -> None:
        """``documents`` by URI: what was placed, the copied ones among them."""
        self.all = tuple(copies)
        self.documents = {copy.uri: documents[copy.uri] for copy in copies}
        """The documents whose copies these are: each has one in a turn."""
        self._blobs = blobs
        self.watch: tuple[Path, ...] = tuple(dict.fromkeys(copy.path.parent for copy in copies))
        """Directories in which something happens when the agent changes one."""

    def changes(self, patched: Collection[Path]) -> tuple[list[Change], list[Path]]:
        """Copies that are not what they were, as changes of their documents, and which of them patches touched.

        One that is gone, or is no file any more, is no change: a document cannot be taken away so. Blocking.
        """
        found, by_patch = [], []
        for copy in self.all:
            node = self._now(copy)
            if node is not None and node != copy.base:
                found.append(Change(copy.uri, copy.name, copy.base, node))
                if copy.path in patched:
                    by_patch.append(Path(copy.uri, copy.name))
        return found, by_patch

    def _now(self, copy: Copy) -> Node | None:
        *_, below, name = copy.path.parts
        flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
        try:
            # The agent can put links in place of the copy and of its directory, not of what is above.
            with directory(copy.path.parent.parent, [below]) as above:
                fd = os.open(name, flags, dir_fd=above)
        except OSError:
            return None
        try:
            if not stat.S_ISREG(os.fstat(fd).st_mode):
                return None
            return self._blobs.put_fd(fd, "file", DOCUMENT_MODE)
        finally:
            os.close(fd)


def place(
    wish: Wish,
    room: Room,
    folder: Path,
    blobs: Blobs,
    drafts: Mapping[str, Draft],
    earlier: Copies | None = None,
) -> tuple[tuple[Part, ...], Copies]:
    """The parts with places where the agent can read them, and the copies it may change. Blocking.

    ``folder`` is the turn's own directory. ``drafts`` by URI: their changes are in the copies from the start, named
    in the prompt or not, as the proposal they come from is superseded. ``earlier`` are the copies that the turn has
    already, when something is added to it; they are among those given back.

    Raises:
        AttachmentUnreadable, AttachmentTooLarge
    """
    placing = _Placing(wish, room, folder, blobs, drafts)
    if earlier is not None:
        placing.copies += earlier.all
        placing.done |= earlier.documents
    parts = [placing.part(part) for part in wish.parts]
    parts += [
        Opened(placing.left_over(uri, draft)) for uri, draft in drafts.items() if uri not in placing.done
    ]
    return tuple(parts), Copies(placing.copies, blobs, placing.done)


class _Placing:
    def __init__(
        self, wish: Wish, room: Room, folder: Path, blobs: Blobs, drafts: Mapping[str, Draft]
    ) -> None:
        self._room = room
        self._blobs = blobs
        self._drafts = drafts
        self._roots = (wish.folder, *wish.add_dirs)
        self._proposes = wish.sandbox != "read-only"
        self._to_read = Attachments(folder / "inputs" / "files")
        self._to_change = Attachments(folder / "tmp" / "open")
        self.copies: list[Copy] = []
        self.done: dict[str, Document] = {}

    def part(self, part: Part) -> Part:
        """The part with its document or file in place."""
        if isinstance(part, Reference):
            inner = self._inner(Path(part.path))
            return replace(part, place=PurePath(inner or self._to_read.copy(Path(part.path), part.name)))
        document = document_of(part)
        if document is None:
            return part
        if document.uri not in self.done:
            self.done[document.uri] = self._placed(document)
        return with_document(part, self.done[document.uri])

    def left_over(self, uri: str, draft: Draft) -> Document:
        """A document with undecided changes that the prompt does not name."""
        document = Document(uri, draft.name, "", draft.changed.data.decode("utf-8", "replace"))
        return self._copied(document)

    def _placed(self, document: Document) -> Document:
        inner = self._inner(Path(document.file)) if document.file and not document.notebook else None
        if inner is not None and self._is_there(document):
            return replace(document, place=PurePath(inner))
        if document.editable and inner is None:
            return self._copied(document)
        return self._readable(document)

    def _is_there(self, document: Document) -> bool:
        """Whether the room holds the live text: not where the agent works on the user's own files."""
        if self._room.kind != "direct" or not document.live:
            return True
        assert document.file is not None
        try:
            return Path(document.file).read_bytes() == document.text.encode("utf-8", "surrogatepass")
        except OSError:
            return False

    def _copied(self, document: Document) -> Document:
        draft = self._drafts.get(document.uri)
        base = Content("file", DOCUMENT_MODE, _bytes(document.text)) if draft is None else draft.now
        shown = base if draft is None else draft.changed
        path = self._to_change.put(shown.data, title_of(document), own=True)
        node = self._blobs.put(base)
        assert node is not None
        taken = {copy.name for copy in self.copies}
        name = document.uri if document.name in taken else document.name
        self.copies.append(Copy(document.uri, name, path, node))
        self.done[document.uri] = replace(document, place=PurePath(path), proposes=self._proposes)
        return self.done[document.uri]

    def _readable(self, document: Document) -> Document:
        return replace(document, place=PurePath(self._to_read.put(_bytes(document.text), title_of(document))))

    def _inner(self, path: Path) -> Path | None:
        """The agent's path of what lies in the room; ``None`` for what does not."""
        real = path.resolve()
        for root in self._roots:
            base = root.resolve()
            if real.is_relative_to(base) and real != base:
                below = path.relative_to(root) if path.is_relative_to(root) else real.relative_to(base)
                if self._room.kind in ("clone", "copy") and ignored(base, [os.fspath(below)]):
                    return None  # not everything that git ignores is copied into such a room
                return self._room.inner(root / below)
        return None


def title_of(document: Document) -> str:
    """A name for a file with a document's text: the document's own, with the suffix of its language.

    The query and fragment of a URI are no part of it.
    """
    if document.file is not None and not document.notebook:
        return document.name
    name = document.name if document.notebook else document.name.split("?")[0].split("#")[0]
    name = file_name(re.sub(r"\.\w+ \(cell (\d+)\)$", r"-cell-\1", name.partition(":")[2] or name))
    suffix = _SUFFIXES.get(document.language, "txt")
    if document.notebook:
        return f"{PurePath(name).stem}.{suffix}"
    return name if PurePath(name).suffix else f"{name}.{suffix}"


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "replace")
