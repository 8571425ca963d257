"""What editors do without saying so, or do not do though LSP has every client do it: corrects what capabilities decide.

Only what changes how we speak to an editor stands here. That `applied: true` proves nothing (Neovim says it of stale
edits that it skipped, eglot 1.9 of whatever it ignored) is no matter of one editor: every edit is verified
(``state.EditorState.edit``). Kate and eglot before 1.10 do not say who they are, so no row can be about them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Quirk:
    """One editor as it was seen; ``facts`` are fields of ``capabilities.Client``."""

    client: str
    """``clientInfo.name``, lower case."""
    before: tuple[int, ...] | None
    """The first version without it; ``None``: all that are known."""
    facts: Mapping[str, Any]
    source: str


QUIRKS = (
    Quirk(
        "helix",
        None,
        {"show_document": True, "message_requests": False, "reload": ":reload"},
        "25.01.1 run: shows documents and does not say so, answers window/showMessageRequest with an error "
        "(helix#4699, open), takes no changes from disk by itself; :reload-all would throw away what is not "
        "saved in other documents",
    ),
    Quirk(
        "neovim",
        None,
        {
            "command_errors": True,
            "document_changes": True,
            "least_version": 1,
            "single_edits": True,
            "reload": ":checktime",
        },
        "0.11.4 run: shows the error of a command, looks at the disk on :checktime; leaves out an edit whose version "
        "is not the document's (and says that it applied it), but looks at no version below 1, and opens with 0; "
        "and at none but the first of an edit",
    ),
    Quirk(
        "eglot",
        None,
        {"command_errors": True, "reload": "M-x revert-buffer"},
        "1.17 in Emacs 30.1, read in its source: the error of a command is signalled",
    ),
)


def facts_of(name: str, version: str) -> dict[str, Any]:
    """What is known of an editor besides what it states."""
    number = tuple(int(part) for part in re.findall(r"\d+", version)[:3])
    return {
        field: value
        for quirk in QUIRKS
        if quirk.client == name.lower() and (quirk.before is None or number < quirk.before)
        for field, value in quirk.facts.items()
    }
