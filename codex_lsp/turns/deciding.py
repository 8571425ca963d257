"""Deciding: what the user accepts enters their files, merged with what they did meanwhile; all of it can be undone.

The order that makes it safe: read what stands there now (open documents first, else the disk), merge, change open
documents through the editor and everything else by journalled writes, and only what was verified is recorded.
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Literal

from codex_lsp.changes.decisions import Selection, decide, select
from codex_lsp.changes.merge import Clash, Merged, merge, partly, restore
from codex_lsp.changes.proposal import File, HunkState, Proposal
from codex_lsp.changes.text import decode_text, encode_text, sniff
from codex_lsp.errors import ApplyFailure, CodexLspError, NothingToUndo, Stale
from codex_lsp.nodes import DOCUMENT_MODE, Content, is_document
from codex_lsp.turns.held import Decision, Held, Touched
from codex_lsp.turns.turn import Buffer, BufferEdit, Editor, Refusal, Snapshot
from codex_lsp.views.updates import Notice
from codex_lsp.workspace.apply import Write, apply, look
from codex_lsp.workspace.blobs import Blobs

Way = Literal["do", "undo", "redo"]


@dataclass(frozen=True, slots=True)
class Desk:
    """What deciding needs: the editor, the blobs, and where writes are journalled and locked."""

    editor: Editor
    blobs: Blobs
    applies: Path
    locks: Path


@dataclass(frozen=True, slots=True)
class Accepted:
    """What an accept did."""

    accepted: tuple[str, ...]
    conflicted: tuple[tuple[str, str], ...]
    left: tuple[tuple[str, Refusal], ...]
    """By path as the editor is told it."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What an undo or redo did: paths as the editor is told them, and why one was refused."""

    restored: tuple[str, ...]
    refused: tuple[tuple[str, Refusal], ...]


@dataclass(frozen=True, slots=True)
class _Step:
    """One path to be changed from what stands there now."""

    root: str
    path: str
    now: Content | None
    target: Content | None
    buffer: Buffer | None
    file: tuple[str, ...]
    """The hunks it is for: steps for the same ones (a rename's two) are taken together or not at all."""
    needs: str | None = None
    """The path without whose success this one is not deleted (a rename's new name)."""


def read_now(desk: Desk, snapshot: Snapshot, root: str, path: str) -> tuple[Content | None, Buffer | None]:
    """What stands at a path now: an open document's text in the form it has on disk, else the disk's bytes.

    Raises:
        Stale: a document's text is not known, or one that is no file is not open any more.
    """
    if is_document(root):
        buffer = snapshot.of(root)
        if buffer is None:
            raise Stale(
                f"{path} is not open any more, or its text is not known for sure.",
                hint="Open it again; its changes stay in the proposal.",
            )
        return Content("file", DOCUMENT_MODE, buffer.text.encode("utf-8", "surrogatepass")), buffer
    if Path(root, path) in snapshot.unsure:
        raise Stale(
            "The editor's text of this document is not known for sure.",
            hint="Close the document and open it anew.",
        )
    disk = look(Path(root), path)
    buffer = snapshot.at(Path(root, path))
    if buffer is None or (disk is not None and disk.kind != "file"):
        return disk, None
    if disk is None:
        return Content("file", 0o644, buffer.text.encode("utf-8", "surrogatepass")), buffer
    data = buffer_bytes(buffer.text, disk.data)
    return (disk, None) if data is None else (replace(disk, data=data), buffer)


def buffer_bytes(text: str, disk: bytes) -> bytes | None:
    """A document's text in the encoding, BOM and line ends of its file; ``None`` where it cannot be said.

    Some editors hand over every text with bare newlines (Emacs), so a text that differs from the file's in line
    ends alone is the file, and a text without any CR belongs to a file that ends all its lines with one.
    """
    shape = sniff(disk)
    if shape is None:
        return None
    on_disk = decode_text(disk)
    if on_disk is not None and text in (on_disk, _bare(on_disk)):
        return disk
    if "\r" in shape.eol and "\r" not in text:
        text = text.replace("\n", shape.eol)
    try:
        return encode_text(text, shape)
    except UnicodeError:
        return text.encode("utf-8", "surrogatepass")


async def accept(
    desk: Desk,
    held: Held,
    hunk_ids: Sequence[str] | None,
    paths: Sequence[str] | None,
    sensitive: bool,
) -> Accepted:
    """Lets hunks into the user's files; call under ``held.lock``, then keep ``held``.

    Raises:
        UnknownHunk, Stale
    """
    _require_open(held.proposal)
    selection = _select(held, hunk_ids, paths, sensitive)
    chosen = set(selection.chosen)
    files = [file for file in held.proposal.files if any(hunk.id in chosen for hunk in file.hunks)]
    snapshot = desk.editor.look()
    left = [(path, Refusal(reason)) for path, reason in selection.left]
    steps: list[_Step] = []
    merges: list[tuple[File, Merged]] = []
    for file in files:
        ids = {hunk.id for hunk in file.hunks if hunk.id in chosen}
        try:
            merged, planned = await asyncio.to_thread(_plan, desk, snapshot, file, ids)
        except CodexLspError as error:
            left.append((held.name(file), Refusal(error.message)))
            continue
        merges.append((file, merged))
        steps.extend(planned)
    entry = Decision(
        "accept",
        tuple(id_ for _, merged in merges for id_ in merged.accepted),
        tuple(
            Touched(
                step.root, step.path, desk.blobs.put(step.now), desk.blobs.put(step.target), merged.accepted
            )
            for file, merged in merges
            for step in steps
            if step.root == file.root and step.path in merged.contents
        ),
    )
    refused = await _carry_out(desk, held, steps, entry, "do")
    accepted: list[str] = []
    conflicted: dict[str, str] = {}
    touched: list[Touched] = []
    for file, merged in merges:
        failed = [refused[(file.root, path)] for path in merged.contents if (file.root, path) in refused]
        conflicted.update(merged.conflicted)
        if failed:
            part = (
                await asyncio.to_thread(_part, desk, file, merged, entry) if not failed[0].declined else None
            )
            if part is not None:
                accepted.extend(part.hunk_ids)
                touched.append(part)
                few = f"{len(part.hunk_ids)} of {len(merged.accepted)} changes were taken; the others still wait."
                failed = [Refusal(few)]
            left.append((held.name(file), failed[0]))
        else:
            accepted.extend(merged.accepted)
            touched.extend(
                item for item in entry.touched if item.root == file.root and item.path in merged.contents
            )
    held.proposal = decide(held.proposal, conflicted, "conflicted", conflicted)
    if accepted:
        record(held, Decision("accept", tuple(accepted), tuple(touched)))
    return Accepted(tuple(accepted), tuple(conflicted.items()), tuple(left))


def _part(desk: Desk, file: File, merged: Merged, entry: Decision) -> Touched | None:
    """What of a file's hunks an open document took, as where the user ticked only some in the editor's preview."""
    touched = [item for item in entry.touched if item.root == file.root and item.path in merged.contents]
    if len(touched) != 1 or file.old_path is not None:
        return None
    [item] = touched
    try:
        now, buffer = read_now(desk, desk.editor.look(), item.root, item.path)
    except CodexLspError:
        return None
    before = {item.path: desk.blobs.content(item.before)}
    hunk_ids = partly(file, merged.accepted, before, {item.path: now}, desk.blobs.read) if buffer else ()
    return replace(item, after=desk.blobs.put(now), hunk_ids=hunk_ids) if hunk_ids else None


def record(held: Held, decision: Decision) -> None:
    """Notes a decision that took effect; what could be redone before is gone."""
    state: HunkState = "accepted" if decision.kind == "accept" else "rejected"
    held.proposal = decide(held.proposal, decision.hunk_ids, state)
    held.history.append(decision)
    held.undone.clear()


def reject(held: Held, hunk_ids: Sequence[str] | None, paths: Sequence[str] | None) -> tuple[str, ...]:
    """Turns hunks down, sensitive ones too; no file is touched.

    Raises:
        UnknownHunk, Stale
    """
    _require_open(held.proposal)
    selection = _select(held, hunk_ids, paths, True)
    if selection.chosen:
        record(held, Decision("reject", tuple(selection.chosen)))
    return tuple(selection.chosen)


async def undo(desk: Desk, held: Held) -> Restored:
    """Takes the last decision back.

    Raises:
        NothingToUndo
    """
    if not held.history:
        raise NothingToUndo("There is no decision to undo.")
    return await _travel(desk, held, back=True)


async def redo(desk: Desk, held: Held) -> Restored:
    """Repeats the decision that was undone last.

    Raises:
        NothingToUndo
    """
    if not held.undone:
        raise NothingToUndo("There is no undone decision to redo.")
    return await _travel(desk, held, back=False)


async def _travel(desk: Desk, held: Held, *, back: bool) -> Restored:
    decision = (held.history if back else held.undone)[-1]
    refused: dict[tuple[str, str], Refusal] = {}
    steps: list[_Step] = []
    snapshot = desk.editor.look()
    for item in decision.touched:
        key = (item.root, item.path)
        try:
            step = await asyncio.to_thread(_plan_restore, desk, snapshot, item, back)
        except CodexLspError as error:
            refused[key] = Refusal(error.message)
            continue
        if isinstance(step, Clash):
            refused[key] = Refusal(step.reason)
        elif step is not None:
            steps.append(step)
    # A file whose one path cannot go back keeps its other path too (renames).
    stuck = {id_ for item in decision.touched if (item.root, item.path) in refused for id_ in item.hunk_ids}
    steps = [
        step
        for step in steps
        if not any(
            stuck.intersection(item.hunk_ids)
            for item in decision.touched
            if (item.root, item.path) == (step.root, step.path)
        )
    ]
    refused.update(await _carry_out(desk, held, steps, decision, "undo" if back else "redo"))
    stuck |= {id_ for item in decision.touched if (item.root, item.path) in refused for id_ in item.hunk_ids}
    went = turn_back(held, decision, stuck, back=back)
    return Restored(
        tuple(held.path_name(item.root, item.path) for item in went),
        tuple((held.path_name(root, path), refusal) for (root, path), refusal in refused.items()),
    )


def turn_back(held: Held, decision: Decision, stuck: Collection[str], *, back: bool) -> tuple[Touched, ...]:
    """Notes that a decision was undone (``back``) or redone, but for the hunks that are ``stuck``."""
    source, sink = (held.history, held.undone) if back else (held.undone, held.history)
    moved = tuple(id_ for id_ in decision.hunk_ids if id_ not in stuck)
    went = tuple(item for item in decision.touched if not set(stuck).intersection(item.hunk_ids))
    if moved and source and source[-1] == decision:
        source.pop()
        if stuck:
            kept = tuple(item for item in decision.touched if item not in went)
            source.append(replace(decision, hunk_ids=tuple(sorted(stuck)), touched=kept))
        sink.append(replace(decision, hunk_ids=moved, touched=went))
        done: HunkState = "accepted" if decision.kind == "accept" else "rejected"
        held.proposal = decide(held.proposal, moved, "pending" if back else done)
    return went


def _plan(desk: Desk, snapshot: Snapshot, file: File, ids: set[str]) -> tuple[Merged, list[_Step]]:
    paths = [file.path] if file.old_path is None else [file.old_path, file.path]
    now = {path: read_now(desk, snapshot, file.root, path) for path in paths}
    merged = merge(file, ids, {path: content for path, (content, _) in now.items()}, desk.blobs.read)
    renamed = file.path if merged.contents.get(file.path) is not None else None
    steps = [
        _Step(
            file.root,
            path,
            now[path][0],
            target,
            now[path][1],
            merged.accepted,
            renamed if target is None else None,
        )
        for path, target in merged.contents.items()
    ]
    return merged, steps


def _plan_restore(desk: Desk, snapshot: Snapshot, item: Touched, back: bool) -> _Step | Clash | None:
    goal, gone = (item.before, item.after) if back else (item.after, item.before)
    now, buffer = read_now(desk, snapshot, item.root, item.path)
    if gone is None and not is_document(item.root) and look(Path(item.root), item.path) is None:
        now, buffer = None, None  # a text that is still open somewhere is not the file that was taken away
    result = restore(desk.blobs.content(goal), desk.blobs.content(gone), now)
    if isinstance(result, Clash):
        return result
    return None if result == now else _Step(item.root, item.path, now, result, buffer, item.hunk_ids)


async def _carry_out(
    desk: Desk, held: Held, steps: Sequence[_Step], decision: Decision, way: Way
) -> dict[tuple[str, str], Refusal]:
    """Makes the changes; answers which (root, path) could not be made and why.

    Open documents come first: what the user declines in the editor's preview is not written elsewhere either.
    """
    edits: list[tuple[_Step, BufferEdit]] = []
    writes: list[Write] = []
    refused: dict[tuple[str, str], Refusal] = {}
    editable = desk.editor.look().editable
    plans = [(step, _planned(desk, held, step, editable=editable)) for step in steps]
    refusals = {step.file: plan for step, plan in plans if isinstance(plan, Refusal)}
    for step, plan in plans:
        if step.file in refusals or isinstance(plan, Refusal):
            refused[(step.root, step.path)] = refusals[step.file]
        elif isinstance(plan, BufferEdit):
            edits.append((step, plan))
        else:
            writes.append(plan)
    if edits:
        outcomes = await desk.editor.edit([edit for _, edit in edits])
        for (step, _), problem in zip(edits, outcomes, strict=True):
            if problem is not None:
                refused[(step.root, step.path)] = problem
        declined = next((problem for problem in outcomes if problem is not None and problem.declined), None)
        if declined is not None:
            return refused | {(str(write.root), write.path): declined for write in writes}
    if writes:
        note = {"proposalId": held.proposal.proposal_id, "decision": asdict(decision), "way": way}
        try:
            applied = await asyncio.to_thread(
                apply, writes, desk.applies, desk.blobs, locks=desk.locks, note=note
            )
        except ApplyFailure as error:  # nothing was begun
            refused.update({(str(write.root), write.path): Refusal(error.message) for write in writes})
            return refused
        held.unsettled.append(applied.journal)
        refused.update({(root, path): Refusal(reason) for root, path, _kind, reason in applied.refused})
        if applied.kept:
            told = f"Text that appeared meanwhile was kept: {', '.join(applied.kept)}"
            desk.editor.show(Notice(held.proposal.turn_id, "warning", told))
    return refused


def _planned(desk: Desk, held: Held, step: _Step, *, editable: bool) -> BufferEdit | Write | Refusal:
    """How a path is changed: in its open document if only text changes, else on disk; or why it is not."""
    if is_document(step.root):
        return _typed(held, step, editable=editable)
    if step.buffer is None:
        return Write(Path(step.root), step.path, desk.blobs.put(step.now), step.target, step.needs)
    disk = look(Path(step.root), step.path)
    saved = disk is not None and step.now is not None and disk.data == step.now.data
    if (
        (editable or not saved)
        and step.target is not None
        and step.target.kind == "file"
        and (disk is None or disk.mode == step.target.mode)
        and _same_form(step.now, step.target)
    ):
        text = decode_text(step.target.data)
        if text is not None:
            shown = step.buffer.text
            text = _bare(text) if "\n" in shown and "\r" not in shown else text
            if text != shown:  # else it is something that the text does not show, a BOM
                return BufferEdit(step.buffer, text, "Codex", held.proposal.turn_id)
    if saved:
        return Write(Path(step.root), step.path, desk.blobs.put(disk), step.target, step.needs)
    return Refusal("The document has unsaved changes; save it first.")


def _typed(held: Held, step: _Step, *, editable: bool) -> BufferEdit | Refusal:
    """The edit of a document that is no file: through the editor or not at all, nothing is written to disk."""
    assert step.buffer is not None
    if not editable:
        return Refusal("The editor takes no edits from a language server, and this document is no file.")
    if step.target is None or not _same_form(step.now, step.target):
        return Refusal("An editor takes no other line ends in an edit.")
    try:
        text = step.target.data.decode("utf-8")
    except UnicodeDecodeError:
        return Refusal("It would not be text any more.")
    return BufferEdit(step.buffer, text, "Codex", held.proposal.turn_id)


def _bare(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _same_form(now: Content | None, target: Content) -> bool:
    """Whether a text keeps its line ends and its BOM; editors do not take others in an edit."""
    shapes = [sniff(content.data) for content in (now, target) if content is not None]
    ends = {shape.eol for shape in shapes if shape is not None} - {"none"}
    marks = {bool(shape.bom) for shape in shapes if shape is not None}
    return len(ends) <= 1 and len(marks) <= 1


def _select(
    held: Held, hunk_ids: Sequence[str] | None, paths: Sequence[str] | None, sensitive: bool
) -> Selection:
    documents = {file.path: file.root for file in held.proposal.files if is_document(file.root)}
    absolute = (
        None
        if paths is None
        else [f"{documents[path]}/{path}" if path in documents else str(held.folder / path) for path in paths]
    )
    selection = select(held.proposal, hunk_ids, absolute, sensitive)
    files = iter(held.proposal.files)
    # In the proposal's order; by path alone files of two roots could not be told apart.
    left = tuple(
        (next(held.name(file) for file in files if file.path == path), reason)
        for path, reason in selection.left
    )
    return replace(selection, left=left)


def _require_open(proposal: Proposal) -> None:
    if proposal.state == "growing":
        raise Stale("The turn is still running.", hint="Wait until it has ended, or cancel it.")
    if proposal.state == "superseded":
        raise Stale(
            "A later turn of this thread took this proposal's place.",
            hint=f"Decide proposal {proposal.superseded_by} instead.",
        )
