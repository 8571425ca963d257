"""The editor that asks."""

from __future__ import annotations

from codex_lsp.doctor.findings import Finding, Patient


async def editor(patient: Patient) -> list[Finding]:
    """What the editor said it can do."""
    seat = patient.seat
    if seat is None:
        return [Finding("editor", "ok", "Asked in a terminal; no editor is here to be looked at.")]
    name = seat.name or "The editor, which does not give its name,"
    if not seat.lacks:
        return [Finding("editor", "ok", f"{name} can do all that is made use of.")]
    message = " ".join([f"{name} does less than could be made use of.", *seat.lacks])
    if seat.edits:
        return [Finding("editor", "ok", message)]
    hint = (
        "Close a document before you accept changes to it, or use an editor that knows workspace/applyEdit."
    )
    return [Finding("editor", "warn", message, hint)]
