"""Hunks: what a reviewer decides, made from two texts, applied to one, and shown (pure)."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import accumulate
from typing import Literal

from codex_lsp.changes.diff import changed_runs
from codex_lsp.changes.proposal import Aspect, File, Hunk, Read
from codex_lsp.changes.text import TextFormat, compatible, line_end, shown, sniff, split_lines, with_ends
from codex_lsp.nodes import Content, Node

_CONTEXT = 3
_BOM = "\ufeff"


class Namer:
    """Gives the hunks of one path their ids: the same change of the same path has the same id again."""

    def __init__(self, root: str, path: str) -> None:
        self._place = (root, path)
        self._seen: Counter[bytes] = Counter()

    def name(self, aspect: Aspect, old: Iterable[bytes], new: Iterable[bytes]) -> str:
        """An id, unique in a proposal; equal changes of one path are told apart by their order."""
        sha = hashlib.sha256()
        for part in (*self._place, aspect):
            sha.update(part.encode("utf-8", "surrogatepass") + b"\0")
        for mark, lines in ((b"-", old), (b"+", new)):
            for line in lines:
                sha.update(mark + b"%d:" % len(line) + line)
        content = sha.digest()
        self._seen[content] += 1
        sha.update(b"#%d" % self._seen[content])
        return "h-" + sha.hexdigest()[:12]


def text_hunks(base: bytes, proposed: bytes, namer: Namer) -> tuple[bytes, tuple[Hunk, ...]] | None:
    r"""The hunks that lead from one text to another, and the text they lead to; ``None`` when lines cannot say it.

    Where all lines of ``base`` end alike, lines are compared without regard to their ends. A file that was
    converted as a whole gives an ``eol`` hunk of its own. Lines that were added with the wrong end (a mix of
    ``\n`` and ``\r\n`` in a file that had only one of them) silently take the file's, so the text that is
    returned is then not ``proposed`` to the byte. Lines of a file of mixed ends are compared as they are.
    """
    before, after = sniff(base), sniff(proposed)
    if before is None or after is None or not compatible(base, before, proposed, after):
        return None
    encoding = before.encoding
    old = split_lines(base, before)
    new = split_lines(proposed, after)
    converted: tuple[Hunk, ...] = ()
    if before.uniform and after.uniform and before.eol != after.eol:
        new = with_ends(new, before.eol, encoding, cr=True)
        ends = (before.eol.encode(),), (after.eol.encode(),)
        converted = (Hunk(namer.name("eol", *ends), "eol", old=ends[0], new=ends[1]),)
    elif before.uniform and after.eol == "mixed" and _mixes_newlines(old, new, encoding):
        new = with_ends(new, before.eol, encoding)
        proposed = b"".join(new)
    return proposed, (*_line_hunks(old, new, namer), *converted)


def _mixes_newlines(old: Sequence[bytes], new: Sequence[bytes], encoding: str) -> bool:
    return b"\r" not in {line_end(line, encoding) for line in (*old[:1], *new)}


def _line_hunks(old: Sequence[bytes], new: Sequence[bytes], namer: Namer) -> Iterable[Hunk]:
    for i1, i2, j1, j2 in changed_runs(old, new):
        yield line_hunk(tuple(old[i1:i2]), tuple(new[j1:j2]), i1, j1, namer)


def line_hunk(
    old: tuple[bytes, ...], new: tuple[bytes, ...], before_old: int, before_new: int, namer: Namer
) -> Hunk:
    """A hunk of lines that follows so many lines of the old and of the new text."""
    return Hunk(
        namer.name("lines", old, new),
        "lines",
        before_old + bool(old),
        old,
        before_new + bool(new),
        new,
    )


def place(hunk: Hunk) -> int:
    """How many lines of the old text stand before a hunk of lines."""
    return hunk.old_start - bool(hunk.old)


def apply_lines(lines: Sequence[bytes], hunks: Iterable[Hunk]) -> list[bytes]:
    """The base's lines with some hunks of lines in place, given in order."""
    result: list[bytes] = []
    at = 0
    for hunk in hunks:
        start = place(hunk)
        result += lines[at:start]
        result += hunk.new
        at = start + len(hunk.old)
    return result + list(lines[at:])


def regions(chosen: Sequence[Hunk], accepted: Iterable[Hunk]) -> list[tuple[int, int]]:
    """Where chosen hunks of lines act, ``[start, end)``, in the base's lines after accepted hunks (all in order)."""
    done = [(place(hunk), len(hunk.new) - len(hunk.old)) for hunk in accepted]
    shifts = [0, *accumulate(growth for _, growth in done)]
    spans = []
    passed = 0
    for hunk in chosen:
        while passed < len(done) and done[passed][0] < place(hunk):
            passed += 1
        start = place(hunk) + shifts[passed]
        spans.append((start, start + len(hunk.old)))
    return spans


def apply_eol(data: bytes, hunk: Hunk, text_format: TextFormat) -> bytes:
    """A text after an ``eol`` hunk."""
    lines = split_lines(data, text_format)
    return b"".join(
        with_ends(lines, hunk.new[0].decode("ascii"), text_format.encoding, cr=hunk.old == (b"\r",))
    )


def patched_content(file: File, chosen: list[Hunk], read: Read) -> Content | None:
    """The base with some hunks (in the file's order) applied, wherever it stands then."""
    base = None if file.base is None else _content(file.base, read)
    aspects = {hunk.aspect for hunk in chosen}
    if base is None or file.proposed is None:
        return base if not aspects else _content(file.proposed, read) if file.proposed else None
    if "whole" in aspects:
        target = _content(file.proposed, read)
        base = replace(target, mode=base.mode) if target.kind == base.kind else target
    else:
        base = replace(base, data=_patched_text(base.data, chosen))
    return replace(base, mode=file.proposed.mode) if "mode" in aspects else base


def _patched_text(data: bytes, chosen: list[Hunk]) -> bytes:
    if not any(hunk.aspect in ("lines", "eol") for hunk in chosen):
        return data
    text_format = sniff(data)
    assert text_format is not None
    lines = apply_lines(split_lines(data, text_format), [hunk for hunk in chosen if hunk.aspect == "lines"])
    data = b"".join(lines)
    for hunk in chosen:
        if hunk.aspect == "eol":
            data = apply_eol(data, hunk, text_format)
    return data


def _content(node: Node, read: Read) -> Content:
    return Content(node.kind, node.mode, b"" if node.kind == "special" else read(node))


def display(
    file: File, hunk: Hunk, base_lines: Sequence[bytes], new_lines: Sequence[bytes]
) -> tuple[int, int, int, int, list[str]]:
    """A hunk as unified diff: ``(oldStart, oldLines, newStart, newLines, lines)``.

    ``base_lines`` and ``new_lines`` are the split lines of the file's base and proposed content (empty
    for none). Up to three lines of context stand on either side, fewer where the next hunk is nearer, so
    that context is always what is in both. A BOM is hidden unless the hunk adds or takes it.
    A hunk without lines gives zeros and no lines.
    """
    if hunk.aspect != "lines":
        return 0, 0, 0, 0, []
    i, j = place(hunk), hunk.new_start - bool(hunk.new)

    def same(p: int, q: int) -> bool:
        if not (0 <= p < len(base_lines) and 0 <= q < len(new_lines)):
            return False
        return shown(base_lines[p], file.encoding) == shown(new_lines[q], file.encoding)

    above = 0
    while above < _CONTEXT and same(i - above - 1, j - above - 1):
        above += 1
    i_end, j_end = i + len(hunk.old), j + len(hunk.new)
    below = 0
    while below < _CONTEXT and same(i_end + below, j_end + below):
        below += 1
    old = [shown(line, file.encoding) for line in hunk.old]
    new = [shown(line, file.encoding) for line in hunk.new]
    had, has = (bool(side) and side[0].startswith(_BOM) for side in (old, new))
    mark = "\\ufeff" if had != has else ""
    lines = [
        *(" " + shown(line, file.encoding).removeprefix(_BOM) for line in base_lines[i - above : i]),
        *("-" + _marked(line, mark) for line in old),
        *("+" + _marked(line, mark) for line in new),
        *(" " + shown(line, file.encoding).removeprefix(_BOM) for line in base_lines[i_end : i_end + below]),
    ]
    old_lines, new_lines_count = above + len(hunk.old) + below, above + len(hunk.new) + below
    return (
        i - above + bool(old_lines),
        old_lines,
        j - above + bool(new_lines_count),
        new_lines_count,
        lines,
    )


def unended(file: File, hunk: Hunk) -> list[Literal["old", "new"]]:
    """Whose lines end a text that has no newline at its end."""
    sides: tuple[tuple[Literal["old", "new"], tuple[bytes, ...]], ...] = (
        ("old", hunk.old),
        ("new", hunk.new),
    )
    return [
        side
        for side, lines in sides
        if hunk.aspect == "lines" and lines and not line_end(lines[-1], file.encoding)
    ]


def _marked(line: str, mark: str) -> str:
    return mark + line[1:] if line.startswith(_BOM) else line
