"""From a changed path to a file of the proposal, and back from some of its hunks to contents (pure)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from codex_lsp.changes.hunks import Namer, line_hunk, patched_content, text_hunks
from codex_lsp.changes.proposal import Aspect, File, FileKind, Hunk, Keep, Origin, Read
from codex_lsp.changes.text import LARGEST_TEXT, TextFormat, sniff, split_lines
from codex_lsp.nodes import Change, Content, Node


def propose(
    change: Change,
    read: Read,
    keep: Keep,
    *,
    origin: tuple[Origin, ...],
    sensitive: bool,
    blocked: str | None = None,
) -> File | None:
    """The change of one path, cut into hunks; ``None`` when nothing differs.

    ``File.proposed`` is what accepting every hunk gives. It differs from ``change.proposed`` only in the
    ends of added lines (see ``text_hunks``) and is then stored by ``keep``.
    """
    base, proposed = change.base, change.proposed
    if base == proposed:
        return None
    if blocked is None and any(node is not None and node.kind == "special" for node in (base, proposed)):
        blocked = "it is a FIFO, socket or device"
    kind: FileKind = "add" if base is None else "delete" if proposed is None else "update"
    file = File(
        root=change.root,
        path=change.path,
        kind=kind,
        base=base,
        proposed=proposed,
        hunks=(),
        sensitive=sensitive,
        blocked=blocked,
        origin=origin,
    )
    return cut(file, read, keep)


def cut(file: File, read: Read, keep: Keep) -> File | None:
    """The file with its hunks (a rename's own hunk first); ``None`` when it has none."""
    namer = Namer(file.root, file.path)
    if file.base is None or file.proposed is None:
        return _one_sided(file, read, namer)
    base, proposed = file.base, file.proposed
    if base.kind != proposed.kind or base.kind != "file":
        return replace(file, hunks=(_whole(base, proposed, namer),))
    hunks: list[Hunk] = []
    if file.old_path is not None:
        hunks.append(_property("rename", file.old_path, file.path, namer))
    if base.digest != proposed.digest:
        before, after = _text(base, read), _text(proposed, read)
        cuts = None if before is None or after is None else text_hunks(before[0], after[0], namer)
        if before is None or after is None or cuts is None:
            hunks.append(_whole(base, proposed, namer))
            file = replace(file, binary=before is None or after is None)
        else:
            if cuts[0] != after[0]:
                proposed = keep(Content("file", proposed.mode, cuts[0]))
            hunks += cuts[1]
            encoding = after[1].encoding if before[0].isascii() else before[1].encoding
            file = replace(file, proposed=proposed, encoding=encoding)
    else:
        file = _described(file, base, read)
    if base.mode != proposed.mode:
        hunks.append(_property("mode", f"{base.mode:o}", f"{proposed.mode:o}", namer))
    return replace(file, hunks=tuple(hunks)) if hunks else None


def _one_sided(file: File, read: Read, namer: Namer) -> File:
    node = file.base or file.proposed
    assert node is not None
    text = _text(node, read) if node.kind == "file" else None
    if text is None or not text[0]:
        return replace(_described(file, node, read), hunks=(_whole(file.base, file.proposed, namer),))
    lines = tuple(split_lines(*text))
    hunk = line_hunk(lines, (), 0, 0, namer) if file.proposed is None else line_hunk((), lines, 0, 0, namer)
    return replace(file, hunks=(hunk,), encoding=text[1].encoding)


def _text(node: Node, read: Read) -> tuple[bytes, TextFormat] | None:
    if node.size > LARGEST_TEXT:
        return None
    data = read(node)
    text_format = sniff(data)
    return None if text_format is None else (data, text_format)


def _described(file: File, node: Node, read: Read) -> File:
    if node.kind != "file":
        return file
    text = _text(node, read)
    return replace(file, binary=True) if text is None else replace(file, encoding=text[1].encoding)


def _whole(base: Node | None, proposed: Node | None, namer: Namer) -> Hunk:
    sides = [
        () if node is None else (f"{node.kind} {node.mode:o} {node.digest}".encode(),)
        for node in (base, proposed)
    ]
    return Hunk(namer.name("whole", *sides), "whole")


def _property(aspect: Aspect, old: str, new: str, namer: Namer) -> Hunk:
    coded = [(value.encode("utf-8", "surrogatepass"),) for value in (old, new)]
    return Hunk(namer.name(aspect, *coded), aspect)


def patched(file: File, hunk_ids: Collection[str], read: Read) -> dict[str, Content | None]:
    """What stands at the file's path (and its old one) when exactly these hunks are applied to the base."""
    ids = set(hunk_ids)
    chosen = [hunk for hunk in file.hunks if hunk.id in ids]
    content = patched_content(file, chosen, read)
    if file.old_path is None:
        return {file.path: content}
    if any(hunk.aspect == "rename" for hunk in chosen):
        return {file.old_path: None, file.path: content}
    return {file.old_path: content, file.path: None}
