"""Which hunks a decision means, and a proposal after it (pure)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from codex_lsp.changes.proposal import File, Hunk, HunkState, Proposal
from codex_lsp.errors import UnknownHunk

_UNDECIDED = ("pending", "conflicted")
_NO_CONFLICTS: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Selection:
    """The hunks that were meant, in the proposal's order, and paths that were left out with the reason in words."""

    chosen: tuple[str, ...]
    left: tuple[tuple[str, str], ...]


def decide(
    proposal: Proposal,
    hunk_ids: Collection[str],
    state: HunkState,
    conflicts: Mapping[str, str] = _NO_CONFLICTS,
) -> Proposal:
    """The proposal with hunks in a new state, and those of ``conflicts`` (id → reason) conflicted.

    The proposal becomes ``decided`` when nothing that can be decided is left, ``open`` again when something
    is; a growing or superseded one stays what it is.

    Raises:
        UnknownHunk: it has no hunk of that id.
    """
    ids = set(hunk_ids)
    _check(proposal, ids | set(conflicts))

    def decided(hunk: Hunk) -> Hunk:
        if hunk.id in conflicts:
            return replace(hunk, state="conflicted", conflict=conflicts[hunk.id])
        return replace(hunk, state=state, conflict=None) if hunk.id in ids else hunk

    files = tuple(replace(file, hunks=tuple(map(decided, file.hunks))) for file in proposal.files)
    after = replace(proposal, files=files)
    if proposal.state in ("growing", "superseded"):
        return after
    return replace(after, state="open" if is_open(after) else "decided")


def is_open(proposal: Proposal) -> bool:
    """Something is left that can be decided; what can never be applied does not count."""
    return any(
        hunk.state in _UNDECIDED for file in proposal.files if file.blocked is None for hunk in file.hunks
    )


def select(
    proposal: Proposal,
    hunk_ids: Collection[str] | None = None,
    paths: Collection[str] | None = None,
    include_sensitive: bool = False,
) -> Selection:
    """The undecided hunks that these names mean; both lists add up, neither means everything.

    A path is relative to its root or absolute, a rename answers to both of its names. Sensitive files are
    left out unless a hunk of theirs is named by id or ``include_sensitive`` is set; blocked files always.

    Raises:
        UnknownHunk: the proposal has no hunk or path of that name.
    """
    everything = hunk_ids is None and paths is None
    ids, names = set(hunk_ids or ()), set(paths or ())
    _check(proposal, ids)
    unknown = names - {name for file in proposal.files for name in _names(file)}
    if unknown:
        raise UnknownHunk(f"no change of {min(unknown)!r} in this proposal", detail=sorted(unknown))
    chosen: list[str] = []
    left: list[tuple[str, str]] = []
    for file in proposal.files:
        by_path = everything or not names.isdisjoint(_names(file))
        meant = [hunk for hunk in file.hunks if by_path or hunk.id in ids]
        undecided = [hunk for hunk in meant if hunk.state in _UNDECIDED]
        if file.blocked is not None:
            if undecided:
                left.append((file.path, file.blocked))
            continue
        if file.sensitive and not include_sensitive:
            allowed = [hunk for hunk in undecided if hunk.id in ids]
            if len(allowed) < len(undecided):
                left.append((file.path, "it can run later or change settings; it must be named by its hunks"))
            undecided = allowed
        elif meant and not undecided and not everything:
            left.append((file.path, f"already {meant[0].state}"))
        chosen += [hunk.id for hunk in undecided]
    return Selection(tuple(chosen), tuple(left))


def _names(file: File) -> set[str]:
    relative = {file.path, file.old_path or file.path}
    return relative | {f"{file.root.rstrip('/')}/{path}" for path in relative}


def _check(proposal: Proposal, ids: set[str]) -> None:
    unknown = ids - {hunk.id for file in proposal.files for hunk in file.hunks}
    if unknown:
        raise UnknownHunk(f"this proposal has no hunk {min(unknown)!r}", detail=sorted(unknown))
