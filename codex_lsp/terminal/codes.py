"""The exit codes of the commands, promised in ``docs/cli.md``."""

from __future__ import annotations

from typing import Final

COMPLETED: Final = 0
FAILED: Final = 1
"""The turn failed, or the daemon did, or a check of the doctor's."""
USAGE: Final = 2
"""The command line or one of its options cannot be used."""
REFUSED: Final = 3
"""Understood and not allowed as things stand: git check, trust, room."""
NO_CODEX: Final = 4
"""Codex is missing, cannot be run, cannot do what was asked, or is not logged in."""
CONFLICTS: Final = 5
"""Something that was to be accepted could not enter the files."""
NO_OUTPUT: Final = 6
"""The turn completed, but its final message does not fit the output schema."""
CANCELLED: Final = 130
"""Ctrl-C, SIGTERM, a closed terminal or pipe."""

_BY_KIND: Final = {
    **dict.fromkeys(
        (
            "badInput",
            "invalidOption",
            "invalidSchema",
            "unknownSchema",
            "invalidParams",
            "unknownTurn",
            "unknownThread",
            "threadArchived",
            "unknownProposal",
            "unknownQuestion",
            "unknownHunk",
            "attachmentUnreadable",
            "attachmentTooLarge",
            "invalidRange",
            "promptTooLong",
            "promptMissing",
            "fileTooLarge",
            "unknownFile",
            "unknownVersion",
        ),
        USAGE,
    ),
    **dict.fromkeys(
        (
            "refused",
            "notTrusted",
            "notAGitRepository",
            "unsafeRepository",
            "workspaceUnusable",
            "codexHomeExposed",
            "heldElsewhere",
            "threadBusy",
            "fileRefused",
            "confirmationNeeded",
            "changedSinceConfirmed",
            "needsAppServer",
            "notSteerable",
            "questionGone",
            "installBusy",
            "shuttingDown",
            "roomUnavailable",
        ),
        REFUSED,
    ),
    **dict.fromkeys(
        (
            "agentFailure",
            "codexNotFound",
            "codexUnusable",
            "codexUnsupported",
            "codexRefused",
            "codexAltered",
            "archiveRefused",
            "installFailed",
            "notLoggedIn",
        ),
        NO_CODEX,
    ),
    "cancelled": CANCELLED,
    **dict.fromkeys(("applyFailure", "stale", "writeRefused", "nothingToUndo"), CONFLICTS),
}


def code_of(kind: str) -> int:
    """The exit code for a failure of that kind; what is unknown counts as failed."""
    return _BY_KIND.get(kind, FAILED)


EPILOG = """\
exit codes:
  0    completed
  1    the turn or the transfer failed, or the daemon did; or a check of the doctor's
  2    the command line or an option cannot be used
  3    refused as things stand (git check, trust, room, confirmation)
  4    codex is missing, unusable, too old for what was asked, or not logged in
  5    something to be accepted could not enter the files; it is left pending
  6    the turn completed, but its final message does not fit the output schema; what it changed is left pending
  130  cancelled (Ctrl-C, SIGTERM, closed terminal or pipe); nothing runs any more
"""
