"""Renames: a deletion and an addition of much the same content become one change (pure)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from heapq import nsmallest
from itertools import product
from zlib import crc32

from codex_lsp.changes.proposal import File, Keep, Read
from codex_lsp.changes.propose import cut
from codex_lsp.changes.text import compatible, sniff, split_lines, without_end

_SIMILAR = 0.6
"""Share of the larger text that must be in both."""
_LARGEST = 1 << 20
"""Bytes above which only identical files are paired."""
_MOST_SIDES = 200
"""Deletions or additions above which only identical files are paired."""
_MOST_BYTES = 32 << 20
"""What is read, at most, to look for likeness."""
_MOST_LINES = 2_000_000
"""Lines that are compared, at most, to look for likeness."""
_SKETCH = 32


def find_renames(files: Sequence[File], read: Read, keep: Keep) -> tuple[File, ...]:
    """The files with deletions and additions of one root joined where content is identical or much alike.

    Empty files, links and special files are never paired. A rename is sensitive or blocked when one of its
    two paths is. It stands where the addition stood.
    """
    gone = [file for file in files if file.kind == "delete" and _pairable(file)]
    come = [file for file in files if file.kind == "add" and _pairable(file)]
    pairs = _identical(gone, come)
    rest_gone = [file for file in gone if _key(file) not in {_key(old) for old, _ in pairs}]
    rest_come = [file for file in come if _key(file) not in {_key(new) for _, new in pairs}]
    if 0 < len(rest_gone) <= _MOST_SIDES and 0 < len(rest_come) <= _MOST_SIDES:
        pairs += _alike(rest_gone, rest_come, read)
    renamed: dict[tuple[str, str], File] = {}
    taken: set[tuple[str, str]] = set()
    for old, new in pairs:
        file = cut(_joined(old, new), read, keep)
        assert file is not None
        renamed[_key(new)] = file
        taken.add(_key(old))
    return tuple(renamed.get(_key(file), file) for file in files if _key(file) not in taken)


def _key(file: File) -> tuple[str, str]:
    return file.root, file.path


def _pairable(file: File) -> bool:
    node = file.base or file.proposed
    return node is not None and node.kind == "file" and node.size > 0


def _joined(old: File, new: File) -> File:
    origin = tuple(dict.fromkeys((*old.origin, *new.origin)))
    return replace(
        new,
        kind="rename",
        old_path=old.path,
        base=old.base,
        binary=False,
        sensitive=old.sensitive or new.sensitive,
        blocked=old.blocked or new.blocked,
        origin=origin,
    )


def _nearness(old: File, new: File) -> tuple[bool, str]:
    """Sorts candidates of equal content: the same name first."""
    return old.path.rpartition("/")[2].casefold() != new.path.rpartition("/")[2].casefold(), old.path


def _identical(gone: Sequence[File], come: Sequence[File]) -> list[tuple[File, File]]:
    by_digest: defaultdict[tuple[str, str], list[File]] = defaultdict(list)
    for file in gone:
        assert file.base is not None
        by_digest[file.root, file.base.digest].append(file)
    pairs = []
    for new in come:
        assert new.proposed is not None
        equal = by_digest[new.root, new.proposed.digest]
        candidates = [old for old in equal if not _nested(old, new)]
        if candidates:
            old = min(candidates, key=lambda old: _nearness(old, new))
            equal.remove(old)
            pairs.append((old, new))
    return pairs


def _nested(old: File, new: File) -> bool:
    """One path would be a directory on the way to the other."""
    return old.path.startswith(new.path + "/") or new.path.startswith(old.path + "/")


def _measured(files: Sequence[File], read: Read) -> dict[int, _Measure]:
    measures = {}
    bytes_left = _MOST_BYTES // 2
    for index, file in enumerate(files):
        node = file.base or file.proposed
        if node is None or file.binary or node.size > _LARGEST or node.size > bytes_left:
            continue
        bytes_left -= node.size
        measures[index] = _Measure(read(node))
    return measures


def _alike(gone: Sequence[File], come: Sequence[File], read: Read) -> list[tuple[File, File]]:
    olds, news = _measured(gone, read), _measured(come, read)
    scored = []
    lines_left = _MOST_LINES
    for (old_at, one), (new_at, other) in product(olds.items(), news.items()):
        old, new = gone[old_at], come[new_at]
        if old.root != new.root or _nested(old, new) or lines_left < 0:
            continue
        if one.comparable(other):
            lines_left -= len(one.lines)
            share = one.share(other)
            if share >= _SIMILAR:
                scored.append((-share, _nearness(old, new), old_at, new_at))
    pairs = []
    used_old: set[int] = set()
    used_new: set[int] = set()
    for _, _, old_at, new_at in sorted(scored):
        if old_at not in used_old and new_at not in used_new:
            used_old.add(old_at)
            used_new.add(new_at)
            pairs.append((gone[old_at], come[new_at]))
    return pairs


class _Measure:
    """A text as the multiset of its lines, for a cheap estimate of likeness."""

    def __init__(self, data: bytes) -> None:
        text_format = sniff(data)
        assert text_format is not None
        self.format, self.data = text_format, data
        encoding = text_format.encoding
        self.lines = Counter(without_end(line, encoding) for line in split_lines(data, text_format))
        self.weight = _weight(self.lines)
        # The lines of smallest checksum: texts with most lines in common share some of these.
        self.sketch = frozenset(nsmallest(_SKETCH, map(crc32, self.lines)))

    def comparable(self, other: _Measure) -> bool:
        """They may be alike, as far as that is cheap to see."""
        smaller, larger = sorted((self.weight, other.weight))
        return (
            smaller >= _SIMILAR * larger
            and not self.sketch.isdisjoint(other.sketch)
            and compatible(self.data, self.format, other.data, other.format)
        )

    def share(self, other: _Measure) -> float:
        """The part of the larger text whose lines are in both, 0 to 1."""
        return _weight(self.lines & other.lines) / max(self.weight, other.weight)


def _weight(lines: Counter[bytes]) -> int:
    return sum((len(line) + 1) * count for line, count in lines.items())
