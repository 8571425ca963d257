"""Looks at everything at once, each look within a time limit."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from typing import Final

from codex_lsp.doctor.catalog import LOOKS
from codex_lsp.doctor.findings import Finding, Look, Patient, Status
from codex_lsp.errors import CodexLspError

PATIENCE: Final = 4.0
"""Seconds for every look; all of them are made together."""

_log = logging.getLogger(__name__)


async def examine(
    patient: Patient, *, seconds: float | None = None, looks: Sequence[Look] = LOOKS
) -> list[Finding]:
    """A finding for every check, in the order of the catalog; it takes little longer than ``seconds`` (``PATIENCE``).

    Never raises: a look that fails is a finding too.
    """
    limit = PATIENCE if seconds is None else seconds
    found = await asyncio.gather(*(_within(look, patient, limit) for look in looks))
    return [finding for findings in found for finding in findings]


async def _within(look: Look, patient: Patient, seconds: float) -> Sequence[Finding]:
    if look.spawns and not patient.may_run:
        message = "Not looked at: the workspace is restricted, so no program is started."
        hint = "Trust the workspace in the editor."
        return [Finding(check.id, "warn", message, hint) for check in look.checks]
    try:
        async with asyncio.timeout(seconds):
            return await look.run(patient)
    except TimeoutError:
        message = f"Not known within {seconds:g} s."
        hint = "If this machine is just busy, codex-lsp doctor --seconds 30 waits longer."
        return _told(look, "warn", message, hint)
    except CodexLspError as failure:
        return _told(look, "fail", failure.message, failure.hint)
    except Exception as error:  # noqa: BLE001 - the boundary: one look that breaks must not hide the others
        _log.exception("the doctor's look at %s failed", look.checks[0].id)
        hint = "This is a defect of codex-lsp; its log has the details."
        return _told(look, "fail", f"The look itself failed: {error!r}", hint)


def _told(look: Look, status: Status, message: str, hint: str | None) -> Sequence[Finding]:
    first, *others = look.checks
    rest = [Finding(other.id, "warn", f"Not known, see {first.id}.", hint) for other in others]
    return [Finding(first.id, status, message, hint), *rest]
