"""What a turn finds when it starts: unsaved buffers and undecided changes in its room, and news in its prompt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from codex_lsp.changes.merge import merge
from codex_lsp.changes.proposal import File, Proposal
from codex_lsp.changes.propose import patched
from codex_lsp.errors import CodexLspError
from codex_lsp.nodes import Content, is_document
from codex_lsp.turns.copies import Draft
from codex_lsp.turns.deciding import Desk, read_now
from codex_lsp.turns.held import Held
from codex_lsp.turns.turn import Snapshot
from codex_lsp.workspace.apply import look
from codex_lsp.workspace.rooms import Seed


def seeds_of(
    desk: Desk, snapshot: Snapshot, roots: Iterable[Path], pending: Held | None
) -> tuple[dict[Path, Seed], list[str]]:
    """Path → what it holds in the room: the live text of open documents, then changes still undecided.

    Also the names of files with undecided changes that conflict with what the user has: those stay out.
    Blocking: reads the files of the open documents.
    """
    roots = tuple(roots)
    seeds: dict[Path, Seed] = {}
    for buffer in snapshot.buffers:
        root = next((root for root in roots if buffer.path and buffer.path.is_relative_to(root)), None)
        if root is None or buffer.path is None or buffer.path == root:
            continue
        try:
            content, open_ = read_now(desk, snapshot, str(root), str(buffer.path.relative_to(root)))
            disk = look(root, str(buffer.path.relative_to(root)))
        except CodexLspError:
            continue
        if open_ is not None and content != disk:
            seeds[buffer.path] = Seed(content, base=content)
    left: list[str] = []
    for file in _files(pending):
        contents, whole = _undecided(desk, snapshot, file)
        for path, content in contents.items():
            place = Path(file.root, path)
            seed = seeds.get(place)
            seeds[place] = Seed(content, base=seed.base if seed else "disk")
        if pending is not None and not whole:
            left.append(pending.name(file))
    return seeds, left


def drafts_of(desk: Desk, snapshot: Snapshot, pending: Held | None) -> tuple[dict[str, Draft], list[str]]:
    """URI → what a document that is no file becomes with its undecided changes; one that is closed stays as it was.

    Also the names of those where these conflict with what the user has: such changes are left behind.
    """
    drafts: dict[str, Draft] = {}
    left: list[str] = []
    for file in pending.proposal.files if pending else ():
        open_ = any(hunk.state in ("pending", "conflicted") for hunk in file.hunks)
        if not is_document(file.root) or file.blocked or not open_:
            continue
        if snapshot.of(file.root) is None:
            kept = {hunk.id for hunk in file.hunks if hunk.state == "accepted"}
            wanted = kept | {hunk.id for hunk in file.hunks if hunk.state != "rejected"}
            now, changed = (patched(file, ids, desk.blobs.read)[file.path] for ids in (kept, wanted))
            whole = True
        else:
            now, _ = read_now(desk, snapshot, file.root, file.path)
            contents, whole = _undecided(desk, snapshot, file)
            changed = contents.get(file.path)
        if now is not None and changed is not None:
            drafts[file.root] = Draft(file.path, now, changed)
        if not whole:
            left.append(file.path)
    return drafts, left


def _files(pending: Held | None) -> list[File]:
    return [file for file in pending.proposal.files if not is_document(file.root)] if pending else []


def _undecided(desk: Desk, snapshot: Snapshot, file: File) -> tuple[dict[str, Content | None], bool]:
    """What a file's undecided hunks make of its paths, and whether that is all of them."""
    ids = {hunk.id for hunk in file.hunks if hunk.state in ("pending", "conflicted")}
    if not ids or file.blocked:
        return {}, True
    paths = [file.path] if file.old_path is None else [file.old_path, file.path]
    try:
        now = {path: read_now(desk, snapshot, file.root, path)[0] for path in paths}
        merged = merge(file, ids, now, desk.blobs.read)
    except CodexLspError:
        return {}, False
    return dict(merged.contents), not merged.conflicted


def news_of(
    desk: Desk, snapshot: Snapshot, proposal: Proposal, folder: Path, left: Sequence[str] | None
) -> str:
    """A few lines for the agent: what became of its last changes. Empty when there is nothing to tell.

    ``left`` names files whose undecided changes are not wholly in the room; ``None``: none of them is in it.
    """
    lines: list[str] = []
    place = "not in the files here" if left is None else "still in place here"
    for verb, states in (
        ("accepted", ("accepted",)),
        ("rejected (their files are without them)", ("rejected",)),
        (f"left undecided ({place})", ("pending", "conflicted")),
    ):
        told = [
            f"{_name(file, folder)} ({count} of {len(file.hunks)} changes)"
            if count < len(file.hunks)
            else _name(file, folder)
            for file in proposal.files
            if not file.blocked and (count := sum(hunk.state in states for hunk in file.hunks))
        ]
        if told and ("pending" not in states or lines or left is None):
            lines.append(f"- {verb}: {_some(told)}")
    if left:
        lines.append(
            f"- of the undecided ones, in conflict with the user's own and not in place: {_some(left)}"
        )
    edited = [_name(file, folder) for file in proposal.files if _edited(desk, snapshot, file)]
    if edited:
        lines.append(f"- edited by the user meanwhile: {_some(edited)}")
    if not lines:
        return ""
    return (
        "[Since your last turn in this thread, of the changes you made the user has:\n"
        + "\n".join(lines)
        + "]"
    )


def _edited(desk: Desk, snapshot: Snapshot, file: File) -> bool:
    """Whether the file is something else than what the decisions left."""
    accepted = {hunk.id for hunk in file.hunks if hunk.state == "accepted"}
    try:
        left = patched(file, accepted, desk.blobs.read)
        return any(
            (now := read_now(desk, snapshot, file.root, path)[0]) is not None
            and (content is None or now.data != content.data)
            for path, content in left.items()
        )
    except (CodexLspError, FileNotFoundError):
        return False


def _name(file: File, folder: Path) -> str:
    inside = file.root == str(folder) or is_document(file.root)
    return file.path if inside else str(Path(file.root, file.path))


def _some(names: Sequence[str]) -> str:
    shown = ", ".join(names[:10])
    return f"{shown} and {len(names) - 10} more" if len(names) > 10 else shown
