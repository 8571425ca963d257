"""Line diff in bounded time: anchors on unique lines, exact in small gaps, coarse in hopeless ones (pure)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

Run = tuple[int, int, int, int]
"""A run of changed lines: ``a[i1:i2]`` became ``b[j1:j2]``; one of the two ranges may be empty."""

_MOST_EDITS = 1000
"""Deletions plus insertions up to which a gap without unique lines is compared exactly."""
_MOST_STEPS = 4_000_000
"""Elementary steps for one diff (about two seconds); what is left then becomes coarse."""
_FURTHEST_SLIDE = 200
_Range = tuple[int, int, int, int]


def changed_runs(a: Sequence[bytes], b: Sequence[bytes]) -> list[Run]:
    """What must be replaced in ``a`` to get ``b``, in order; at least one equal line lies between two runs."""
    numbers: dict[bytes, int] = {}
    x = [numbers.setdefault(line, len(numbers)) for line in a]
    y = [numbers.setdefault(line, len(numbers)) for line in b]
    runs: list[Run] = []
    i = j = 0
    for at_a, at_b in [*_Comparison(x, y).matches(), (len(x), len(y))]:
        if i < at_a or j < at_b:
            runs.append((i, at_a, j, at_b))
        i, j = at_a + 1, at_b + 1
    return _slide(runs, a, b)


def moved_line(runs: Sequence[Run], line: int) -> int:
    """Where a line of ``a`` stands in ``b``, 0-based, given what changed; one that is gone: in what took its place."""
    moved = line
    for a, b, c, d in runs:
        if b <= line and not (a == b == line):
            moved = line + (d - b)
        elif a < line:
            return min(c + line - a, d)
    return moved


class _Comparison:
    """One diff of two sequences of line numbers, with its budget."""

    def __init__(self, x: list[int], y: list[int]) -> None:
        self.x, self.y = x, y
        # Unique-line anchors cost a pass per level of nesting: real texts need a few levels.
        self.steps = _MOST_STEPS + 30 * (len(x) + len(y))
        self.found: list[tuple[int, int]] = []

    def matches(self) -> list[tuple[int, int]]:
        open_ranges: list[_Range] = [(0, len(self.x), 0, len(self.y))]
        while open_ranges:
            i1, i2, j1, j2 = self.trimmed(*open_ranges.pop())
            if i1 == i2 or j1 == j2:
                continue
            self.steps -= i2 - i1 + j2 - j1
            if self.steps < 0:
                continue
            anchors = self.anchors(i1, i2, j1, j2)
            if anchors:
                self.found += anchors
                edges = [(i1 - 1, j1 - 1), *anchors, (i2, j2)]
                open_ranges += [(p + 1, r, q + 1, s) for (p, q), (r, s) in pairwise(edges)]
            else:
                self.found += self.exact(i1, i2, j1, j2)
        return sorted(self.found)

    def trimmed(self, i1: int, i2: int, j1: int, j2: int) -> _Range:
        x, y = self.x, self.y
        while i1 < i2 and j1 < j2 and x[i1] == y[j1]:
            self.found.append((i1, j1))
            i1, j1 = i1 + 1, j1 + 1
        while i1 < i2 and j1 < j2 and x[i2 - 1] == y[j2 - 1]:
            i2, j2 = i2 - 1, j2 - 1
            self.found.append((i2, j2))
        return i1, i2, j1, j2

    def anchors(self, i1: int, i2: int, j1: int, j2: int) -> list[tuple[int, int]]:
        """Lines that stand once on either side, as far as they keep their order (patience diff)."""
        once_x, once_y = _once(self.x, i1, i2), _once(self.y, j1, j2)
        pairs = sorted((i, once_y[number]) for number, i in once_x.items() if number in once_y)
        tails: list[int] = []
        ends: list[int] = []
        before: list[int] = []
        for index, (_, j) in enumerate(pairs):
            length = bisect_left(tails, j)
            before.append(ends[length - 1] if length else -1)
            tails[length : length + 1] = [j]
            ends[length : length + 1] = [index]
        chain = []
        at = ends[-1] if ends else -1
        while at >= 0:
            chain.append(pairs[at])
            at = before[at]
        return chain[::-1]

    def exact(self, i1: int, i2: int, j1: int, j2: int) -> list[tuple[int, int]]:
        """A longest common subsequence (Myers' O(ND)), or nothing where that would cost too much."""
        in_x, in_y = set(self.x[i1:i2]), set(self.y[j1:j2])
        at_x = [i for i in range(i1, i2) if self.x[i] in in_y]
        at_y = [j for j in range(j1, j2) if self.y[j] in in_x]
        x, y = [self.x[i] for i in at_x], [self.y[j] for j in at_y]
        n, m = len(x), len(y)
        if abs(n - m) > _MOST_EDITS:
            return []
        furthest = {1: 0}
        history: list[dict[int, int]] = []
        for edits in range(min(n + m, _MOST_EDITS) + 1):
            reached: dict[int, int] = {}
            for k in range(-edits, edits + 1, 2):
                if k == -edits or (k != edits and furthest[k - 1] < furthest[k + 1]):
                    i = furthest[k + 1]
                else:
                    i = furthest[k - 1] + 1
                start = i
                while i < n and i - k < m and x[i] == y[i - k]:
                    i += 1
                self.steps -= 1 + i - start
                reached[k] = i
                if i >= n and i - k >= m:
                    history.append(reached)
                    return [(at_x[p], at_y[q]) for p, q in _backtrack(history, n, m)]
            if self.steps < 0:
                return []
            history.append(reached)
            furthest = reached
        return []


def _once(numbers: list[int], start: int, end: int) -> dict[int, int]:
    places: dict[int, int] = {}
    for place in range(start, end):
        number = numbers[place]
        places[number] = -1 if number in places else place
    return {number: place for number, place in places.items() if place >= 0}


def _backtrack(history: list[dict[int, int]], n: int, m: int) -> list[tuple[int, int]]:
    pairs = []
    i, j = n, m
    for edits in range(len(history) - 1, -1, -1):
        k = i - j
        if edits:
            before = history[edits - 1]
            down = k == -edits or (k != edits and before[k - 1] < before[k + 1])
            came = k + 1 if down else k - 1
            from_i = before[came]
            after_i = from_i if down else from_i + 1
        else:
            came, from_i, after_i = 0, 0, 0
        while i > after_i:
            i, j = i - 1, j - 1
            pairs.append((i, j))
        i, j = from_i, from_i - came
    return pairs


def _slide(runs: list[Run], a: Sequence[bytes], b: Sequence[bytes]) -> list[Run]:
    """Moves pure insertions and deletions, where equal lines leave a choice, to where a reader expects them."""
    moved: list[Run] = []
    for index, (i1, i2, j1, j2) in enumerate(runs):
        if i1 < i2 and j1 < j2:
            moved.append((i1, i2, j1, j2))
            continue
        lines, start, end = (b, j1, j2) if i1 == i2 else (a, i1, i2)
        # An equal line stays on either side, or two runs would touch and be one.
        above = i1 - (moved[-1][1] + 1 if moved else 0)
        below = (runs[index + 1][0] - 1 if index + 1 < len(runs) else len(a)) - i2
        up = 0
        while up < min(above, _FURTHEST_SLIDE) and lines[start - up - 1] == lines[end - up - 1]:
            up += 1
        down = 0
        while down < min(below, _FURTHEST_SLIDE) and lines[start + down] == lines[end + down]:
            down += 1
        by = (
            min(range(-up, down + 1), key=lambda by: _oddness(lines, start + by, end + by))
            if up or down
            else 0
        )
        moved.append((i1 + by, i2 + by, j1 + by, j2 + by))
    return moved


def _oddness(lines: Sequence[bytes], start: int, end: int) -> tuple[int, bool, int]:
    """How odd a group of lines looks there: best is one that begins and ends at shallow indentation,
    after an empty line, as far down as possible."""
    depth = _indent(lines, start) + _indent(lines, end)
    after_blank = start == 0 or not lines[start - 1].strip(b" \t\r\n\0")
    return depth, not after_blank, -start


def _indent(lines: Sequence[bytes], at: int) -> int:
    """Width of the white space before the first line from there on that is not empty."""
    for line in lines[at : at + 20]:
        text = line.rstrip(b" \t\r\n\0")
        if text:
            return sum(
                8 if byte == 9 else 1 for byte in text[: len(text) - len(text.lstrip(b" \t\0"))] if byte
            )
    return 0
