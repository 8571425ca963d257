"""Three-way merge of texts: changes made to an anchor, woven into what the anchor has become meanwhile (pure)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from codex_lsp.changes.diff import Run, changed_runs
from codex_lsp.changes.text import TextFormat, compatible, sniff, split_lines, with_ends


@dataclass(frozen=True, slots=True)
class Splice:
    """Lines that shall stand instead of ``anchor[start:end]``."""

    start: int
    end: int
    new: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Woven:
    """A merged text, and by index which splices clashed with what was changed meanwhile."""

    data: bytes
    clashed: frozenset[int]


def weave(anchor: bytes, now: bytes, splices: Sequence[Splice]) -> Woven | None:
    """Applies splices of ``anchor`` (in order, at least one line apart) to ``now``.

    Where ``now`` differs from ``anchor`` its lines are kept as they are, to the byte; a splice that
    overlaps or touches such a place clashes, unless both made the same change. Line ends do not count as a
    difference where either text has only one kind; new lines take the end that ``now`` uses.
    ``None``: the texts cannot be compared by lines (binary, other encoding).
    """
    anchor_format, now_format = sniff(anchor), sniff(now)
    if anchor_format is None or now_format is None or not compatible(anchor, anchor_format, now, now_format):
        return None
    eol = next((form.eol for form in (now_format, anchor_format) if form.uniform), None)
    cr = "\r" in (now_format.eol, anchor_format.eol)

    def level(lines: Sequence[bytes]) -> list[bytes]:
        return with_ends(lines, eol, anchor_format.encoding, cr=cr)

    new_text = b"".join(line for splice in splices for line in splice.new)
    if not _fits(new_text, anchor, anchor_format, now, now_format):
        return None
    raw = split_lines(now, now_format)
    ours = level(split_lines(anchor, anchor_format))
    # Ends that the anchor already shares with now are left alone, a deliberate odd one among them.
    keep_ends = eol is None or eol == anchor_format.eol
    news = [list(splice.new) if keep_ends else level(splice.new) for splice in splices]
    theirs = raw if keep_ends and now_format.eol != "mixed" else level(raw)
    runs = changed_runs(ours, theirs)
    verdicts = _judge(
        ours, theirs, runs, [(s.start, s.end, new) for s, new in zip(splices, news, strict=True)]
    )
    starts = [run[1] for run in runs]
    result: list[bytes] = []
    at = 0
    for splice, new, verdict in zip(splices, news, verdicts, strict=True):
        if verdict is not None:
            continue
        before = bisect_left(starts, splice.start)
        shift = runs[before - 1][3] - runs[before - 1][1] if before else 0
        result += raw[at : splice.start + shift]
        result += new
        at = splice.end + shift
    result += raw[at:]
    return Woven(b"".join(result), frozenset(i for i, verdict in enumerate(verdicts) if verdict == "clash"))


def _fits(new: bytes, anchor: bytes, anchor_format: TextFormat, now: bytes, now_format: TextFormat) -> bool:
    """New lines, written in the anchor's encoding, can stand in ``now``."""
    if new.isascii() or now_format.encoding == anchor_format.encoding:
        return True
    if now.isascii() or not anchor.isascii():
        return now.isascii()
    new_format = sniff(new)
    return new_format is not None and new_format.encoding == now_format.encoding


def _judge(
    ours: Sequence[bytes],
    theirs: Sequence[bytes],
    runs: Sequence[Run],
    splices: Sequence[tuple[int, int, list[bytes]]],
) -> list[str | None]:
    """For each splice: ``None`` apply, ``"same"`` is there already, ``"clash"``."""
    verdicts: list[str | None] = []
    first = 0
    touching: list[list[int]] = []
    for start, end, new in splices:
        while first < len(runs) and runs[first][1] < start:
            first += 1
        last = first
        while last < len(runs) and runs[last][0] <= end:
            last += 1
        touching.append(list(range(first, last)))
        if first == last:
            verdicts.append(None)
        elif any(
            runs[r][:2] == (start, end) and list(theirs[runs[r][2] : runs[r][3]]) == new for r in touching[-1]
        ):
            verdicts.append("same")
        else:
            verdicts.append("clash")
    for group in _groups(touching, verdicts):
        spans = [splices[index] for index in group]
        met = [runs[r] for index in group for r in touching[index]]
        low = min(min(span[0] for span in spans), min(run[0] for run in met))
        high = max(max(span[1] for span in spans), max(run[1] for run in met))
        mine: list[bytes] = []
        at = low
        for start, end, new in spans:
            mine += ours[at:start]
            mine += new
            at = end
        mine += ours[at:high]
        head, tail = met[0], met[-1]
        if mine == list(theirs[head[2] - (head[0] - low) : tail[3] + (high - tail[1])]):
            for index in group:
                verdicts[index] = "same"
    return verdicts


def _groups(touching: list[list[int]], verdicts: list[str | None]) -> list[list[int]]:
    """Clashing splices, together where they meet the same run."""
    groups: list[list[int]] = []
    reach = -1
    for index, runs in enumerate(touching):
        if verdicts[index] != "clash":
            continue
        if groups and runs[0] <= reach:
            groups[-1].append(index)
        else:
            groups.append([index])
        reach = runs[-1]
    return groups
