"""Merging decisions into what the user's files hold by now; a clash is told, never resolved silently (pure)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from codex_lsp.changes.diff import changed_runs
from codex_lsp.changes.hunks import apply_eol, patched_content, regions
from codex_lsp.changes.proposal import File, Hunk, Read
from codex_lsp.changes.text import compatible, sniff, split_lines, with_ends
from codex_lsp.changes.weave import Splice, weave
from codex_lsp.nodes import Content

_EDITED = "the same lines were changed meanwhile"
_GONE = "the file is no longer there"
_OTHER_OBJECT = "something else stands there now"
_OTHER_CONTENT = "the file was changed meanwhile"
_OTHER_TEXT = "the file's encoding was changed meanwhile"


@dataclass(frozen=True, slots=True)
class Merged:
    """What accepting some hunks does.

    ``contents`` holds the paths that must change and nothing else; ``accepted`` the hunks that then are in
    the files (some may have been there already); ``conflicted`` hunk ids with the reason in words.
    """

    contents: dict[str, Content | None]
    accepted: tuple[str, ...]
    conflicted: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Clash:
    """An applied change cannot be taken back without losing what was done since."""

    reason: str


@dataclass(slots=True)
class _Ledger:
    """Verdicts on the wanted hunks of one file, as they are reached."""

    wanted: list[Hunk]
    reasons: dict[str, str] = field(default_factory=dict)

    def of(self, *aspects: str) -> list[Hunk]:
        return [hunk for hunk in self.wanted if hunk.aspect in aspects and hunk.id not in self.reasons]

    def refuse(self, hunks: list[Hunk], reason: str) -> None:
        self.reasons.update((hunk.id, reason) for hunk in hunks)

    def merged(self, contents: dict[str, Content | None]) -> Merged:
        return Merged(
            contents,
            tuple(hunk.id for hunk in self.wanted if hunk.id not in self.reasons),
            tuple((hunk.id, self.reasons[hunk.id]) for hunk in self.wanted if hunk.id in self.reasons),
        )


def merge(file: File, chosen: Collection[str], now: Mapping[str, Content | None], read: Read) -> Merged:
    """Accepts chosen hunks of a file whose paths hold ``now`` (a missing path is absent).

    What was changed since the proposal was made stays: each hunk is merged on its own against the base
    with the hunks accepted before, and one that meets such a change is left out and reported.
    Hunks that are accepted already are passed over.
    """
    accepted = [hunk for hunk in file.hunks if hunk.state == "accepted"]
    ids = set(chosen)
    ledger = _Ledger([hunk for hunk in file.hunks if hunk.id in ids and hunk.state != "accepted"])
    if not ledger.wanted:
        return ledger.merged({})
    anchor = patched_content(file, accepted, read)
    if file.base is None or file.proposed is None:
        return _one_sided(file, ledger, anchor, now.get(file.path), read)
    spot = _spot(file, accepted, ledger, now)
    standing = now.get(spot)
    result = _merge_standing(file, ledger, accepted, anchor, standing, read)
    moved = file.old_path is not None and spot == file.old_path and bool(ledger.of("rename"))
    if moved and file.old_path is not None:
        return ledger.merged({file.old_path: None, file.path: result})
    return ledger.merged({} if result == standing else {spot: result})


def partly(
    file: File,
    chosen: Collection[str],
    before: Mapping[str, Content | None],
    after: Mapping[str, Content | None],
    read: Read,
) -> tuple[str, ...]:
    """The chosen hunks that alone have made ``after`` of ``before``; none where something else did."""
    alone = {id_: merge(file, {id_}, after, read) for id_ in chosen}
    there = {id_ for id_, merged in alone.items() if merged.accepted and not merged.contents}
    merged = merge(file, there, before, read)
    made = {**before, **merged.contents} == after
    return merged.accepted if made and set(merged.accepted) == there else ()


def _one_sided(
    file: File, ledger: _Ledger, anchor: Content | None, standing: Content | None, read: Read
) -> Merged:
    """An addition or a deletion: all or nothing."""
    target = patched_content(file, ledger.wanted, read)
    if _same_object(standing, target):
        return ledger.merged({})
    if _same_object(standing, anchor):
        return ledger.merged({file.path: target})
    if target is not None:
        reason = "another file stands there now"
    else:
        reason = _OTHER_CONTENT
    ledger.refuse(ledger.wanted, reason)
    return ledger.merged({})


def _same_object(one: Content | None, other: Content | None) -> bool:
    if one is None or other is None:
        return one is other
    return one.kind == other.kind and one.data == other.data


def _spot(file: File, accepted: list[Hunk], ledger: _Ledger, now: Mapping[str, Content | None]) -> str:
    """Where the file stands now; refuses a rename that cannot be done."""
    if file.old_path is None or any(hunk.aspect == "rename" for hunk in accepted):
        return file.path
    renames = ledger.of("rename")
    if not renames:
        return file.old_path
    source, target = now.get(file.old_path), now.get(file.path)
    if target is None:
        if source is None:
            ledger.refuse(renames, _GONE)
        return file.old_path
    if source is None:
        return file.path
    ledger.refuse(renames, "another file stands at the new name")
    return file.old_path


def _merge_standing(
    file: File,
    ledger: _Ledger,
    accepted: list[Hunk],
    anchor: Content | None,
    standing: Content | None,
    read: Read,
) -> Content | None:
    if standing is None:
        ledger.refuse(ledger.wanted, _GONE)
        return None
    assert anchor is not None
    wholes = ledger.of("whole")
    if wholes:
        target = patched_content(file, [*accepted, *wholes], read)
        assert target is not None
        if _same_object(standing, anchor):
            standing = replace(target, mode=standing.mode) if target.kind == standing.kind else target
        elif not _same_object(standing, target):
            ledger.refuse(wholes, _OTHER_CONTENT if standing.kind == anchor.kind else _OTHER_OBJECT)
    elif standing.kind != anchor.kind:
        ledger.refuse(ledger.wanted, _OTHER_OBJECT)
        return standing
    standing = replace(standing, data=_merge_text(ledger, accepted, anchor.data, standing.data))
    modes = ledger.of("mode")
    if modes:
        assert file.base is not None and file.proposed is not None
        if standing.kind == "file" and standing.mode in (file.base.mode, file.proposed.mode):
            standing = replace(standing, mode=file.proposed.mode)
        else:
            ledger.refuse(modes, "the file's mode was changed meanwhile")
    return standing


def _merge_text(ledger: _Ledger, accepted: list[Hunk], anchor: bytes, standing: bytes) -> bytes:
    lines = ledger.of("lines")
    if lines:
        spans = regions(lines, [hunk for hunk in accepted if hunk.aspect == "lines"])
        converted = next((hunk for hunk in accepted if hunk.aspect == "eol"), None)
        anchor_format = sniff(anchor)
        assert anchor_format is not None
        splices = []
        for hunk, (start, end) in zip(lines, spans, strict=True):
            new: list[bytes] = list(hunk.new)
            if converted is not None:
                eol, cr = converted.new[0].decode("ascii"), converted.old == (b"\r",)
                new = with_ends(new, eol, anchor_format.encoding, cr=cr)
            splices.append(Splice(start, end, tuple(new)))
        woven = weave(anchor, standing, splices)
        if woven is None:
            ledger.refuse(lines, _OTHER_TEXT)
        else:
            standing = woven.data
            ledger.refuse([hunk for index, hunk in enumerate(lines) if index in woven.clashed], _EDITED)
    for hunk in ledger.of("eol"):
        text_format = sniff(standing)
        old, new_end = hunk.old[0].decode("ascii"), hunk.new[0].decode("ascii")
        if text_format is None or text_format.eol not in (old, new_end, "none"):
            ledger.refuse([hunk], "the file's line ends were changed meanwhile")
        elif text_format.eol == old:
            standing = apply_eol(standing, hunk, text_format)
    return standing


def restore(before: Content | None, after: Content | None, now: Content | None) -> Content | Clash | None:
    """What a path must hold when a change ``before`` → ``after`` is taken back and later edits stay.

    Redo is the same with the two exchanged.
    """
    if before is None or after is None or now is None or before.kind != after.kind:
        if _same_object(now, after):
            return before
        if _same_object(now, before):
            return now
        return Clash(_OTHER_CONTENT if now is not None else _GONE)
    if now.kind != after.kind:
        return Clash(_OTHER_OBJECT)
    data: bytes | Clash
    if after.data == before.data or now.data == before.data:
        data = now.data
    elif now.data == after.data:
        data = before.data
    else:
        data = _restore_text(before.data, after.data, now.data)
    if isinstance(data, Clash):
        return data
    # A mode the user has set since is theirs.
    return Content(now.kind, before.mode if now.mode == after.mode else now.mode, data)


def _restore_text(before: bytes, after: bytes, now: bytes) -> bytes | Clash:
    old_format, new_format, now_format = sniff(before), sniff(after), sniff(now)
    if old_format is None or new_format is None or now_format is None:
        return Clash(_OTHER_CONTENT)
    if not compatible(before, old_format, after, new_format):
        return Clash(_OTHER_TEXT)
    old, new = split_lines(before, old_format), split_lines(after, new_format)
    converted = old_format.uniform and new_format.uniform and old_format.eol != new_format.eol
    if converted:
        old = with_ends(old, new_format.eol, new_format.encoding, cr=True)
    splices = [Splice(i1, i2, tuple(old[j1:j2])) for i1, i2, j1, j2 in changed_runs(new, old)]
    woven = weave(after, now, splices)
    if woven is None:
        return Clash(_OTHER_TEXT)
    if woven.clashed:
        return Clash(_EDITED)
    if not converted or now_format.eol in (old_format.eol, "none"):
        return woven.data
    if now_format.eol != new_format.eol:
        return Clash("the file's line ends were changed meanwhile")
    lines = with_ends(split_lines(woven.data, now_format), old_format.eol, now_format.encoding, cr=True)
    return b"".join(lines)


def merged_view(file: File, now: Mapping[str, Content | None], read: Read) -> Content | None:
    """What the file's path would hold if every undecided hunk that applies were accepted."""
    undecided = [hunk.id for hunk in file.hunks if hunk.state in ("pending", "conflicted")]
    contents = {**now, **merge(file, undecided, now, read).contents}
    here = contents.get(file.path)
    return contents.get(file.old_path) if here is None and file.old_path is not None else here
