"""The tree of expected failures; every one has a stable kind, says what happened and what to do.

CodexLspError
├── BadInput                 the request cannot be understood or names something unknown
│   ├── InvalidOption        invalidOption
│   ├── InvalidSchema        invalidSchema
│   ├── UnknownSchema        unknownSchema
│   ├── UnknownTurn          unknownTurn
│   ├── UnknownThread        unknownThread
│   ├── ThreadArchived       threadArchived
│   ├── UnknownProposal      unknownProposal
│   ├── UnknownQuestion      unknownQuestion
│   ├── UnknownHunk          unknownHunk
│   ├── UnknownVersion       unknownVersion
│   ├── AttachmentUnreadable attachmentUnreadable
│   ├── InvalidRange         invalidRange
│   ├── AttachmentTooLarge   attachmentTooLarge
│   ├── PromptMissing        promptMissing
│   └── PromptTooLong        promptTooLong
├── Refused                  understood, and not allowed as things stand
│   ├── NotTrusted           notTrusted
│   ├── NotAGitRepository    notAGitRepository
│   ├── UnsafeRepository     unsafeRepository
│   ├── WorkspaceUnusable    workspaceUnusable
│   ├── CodexHomeExposed     codexHomeExposed
│   ├── HeldElsewhere        heldElsewhere
│   ├── ThreadBusy           threadBusy
│   ├── FileRefused          fileRefused
│   ├── ConfirmationNeeded   confirmationNeeded
│   ├── ChangedSinceConfirmed changedSinceConfirmed
│   ├── NeedsAppServer       needsAppServer
│   ├── NotSteerable         notSteerable
│   ├── QuestionGone         questionGone
│   ├── InstallBusy          installBusy
│   └── ShuttingDown         shuttingDown
├── AgentFailure             codex could not be run, or failed
│   ├── CodexNotFound        codexNotFound
│   ├── CodexUnusable        codexUnusable
│   ├── CodexUnsupported     codexUnsupported
│   ├── CodexRefused         codexRefused
│   ├── CodexAltered         codexAltered
│   ├── ArchiveRefused       archiveRefused
│   ├── InstallFailed        installFailed
│   ├── NotLoggedIn          notLoggedIn
│   └── TurnFailed           turnFailed
├── FilesFailure             filesFailure: the Files API could not be asked, or said no
│   ├── NoApiKey             noApiKey
│   ├── ApiKeyRefused        apiKeyRefused
│   ├── RateLimited          rateLimited
│   └── ServiceUnavailable   serviceUnavailable
├── RoomUnavailable          roomUnavailable
└── ApplyFailure             a change could not enter the user's files
    ├── Stale                stale
    ├── WriteRefused         writeRefused
    └── NothingToUndo        nothingToUndo
"""

from __future__ import annotations

from typing import Any, ClassVar


class CodexLspError(Exception):
    """An expected failure: reported to the editor as code -32010 with ``kind``, ``message`` and ``hint``."""

    kind: ClassVar[str] = "internal"

    def __init__(self, message: str, *, hint: str | None = None, detail: Any = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.detail = detail


class BadInput(CodexLspError):
    """The request cannot be understood, or names something that does not exist."""

    kind = "badInput"


class InvalidOption(BadInput):
    """An option has a value that cannot be used here."""

    kind = "invalidOption"


class InvalidSchema(BadInput):
    """The output schema cannot be used; ``detail`` has ``flaws`` (pointer, message, mend) and their ``total``."""

    kind = "invalidSchema"


class UnknownSchema(BadInput):
    """The settings define no output schema of that name."""

    kind = "unknownSchema"


class UnknownTurn(BadInput):
    """No turn of that id, running or journalled."""

    kind = "unknownTurn"


class UnknownThread(BadInput):
    """Codex knows no thread of that id."""

    kind = "unknownThread"


class ThreadArchived(BadInput):
    """The thread was taken out of the list; it must be put back before it can go on."""

    kind = "threadArchived"


class UnknownProposal(BadInput):
    """No proposal of that id."""

    kind = "unknownProposal"


class UnknownQuestion(BadInput):
    """No question of that id was asked lately."""

    kind = "unknownQuestion"


class UnknownHunk(BadInput):
    """The proposal has no hunk or path of that name."""

    kind = "unknownHunk"


class UnknownVersion(BadInput):
    """No codex of that version, in the registry or installed."""

    kind = "unknownVersion"


class AttachmentUnreadable(BadInput):
    """What should go in with the prompt cannot be read."""

    kind = "attachmentUnreadable"


class InvalidRange(BadInput):
    """A range lies outside its document, or ends before it begins."""

    kind = "invalidRange"


class AttachmentTooLarge(BadInput):
    """What should go in with the prompt is over the limit."""

    kind = "attachmentTooLarge"


class PromptMissing(BadInput):
    """A command to start a turn has no words."""

    kind = "promptMissing"


class PromptTooLong(BadInput):
    """The prompt with all that is written into it is longer than codex takes."""

    kind = "promptTooLong"


class FileTooLarge(BadInput):
    """The Files API takes no file of that size for that purpose."""

    kind = "fileTooLarge"


class UnknownFile(BadInput):
    """The Files API has no file, and no upload, of that id."""

    kind = "unknownFile"


class Refused(CodexLspError):
    """Understood, and not allowed as things stand."""

    kind = "refused"


class NotTrusted(Refused):
    """The workspace is not trusted enough for what was asked."""

    kind = "notTrusted"


class NotAGitRepository(Refused):
    """The folder is not inside a git work tree and the check was not skipped."""

    kind = "notAGitRepository"


class UnsafeRepository(Refused):
    """The repository is bare, belongs to someone else, or cannot be read safely."""

    kind = "unsafeRepository"


class WorkspaceUnusable(Refused):
    """The workspace folder does not exist, is no directory, or is not a local file path."""

    kind = "workspaceUnusable"


class CodexHomeExposed(Refused):
    """Commands of the agent could write CODEX_HOME, and with it what codex runs outside its sandbox."""

    kind = "codexHomeExposed"


class HeldElsewhere(Refused):
    """Another living daemon has the proposal in hand."""

    kind = "heldElsewhere"


class ThreadBusy(Refused):
    """Another turn of the same thread is running."""

    kind = "threadBusy"


class FileRefused(Refused):
    """What was named is no file that can be sent: a directory, a device, empty, gone."""

    kind = "fileRefused"


class ConfirmationNeeded(Refused):
    """The file may be meant to stay here; ``detail`` says where its bytes lie, how many, their SHA-256, and why."""

    kind = "confirmationNeeded"


class ChangedSinceConfirmed(Refused):
    """The file does not hold the bytes that were confirmed, or changed while it was sent."""

    kind = "changedSinceConfirmed"


class NeedsAppServer(Refused):
    """Only the app-server transport can do that."""

    kind = "needsAppServer"


class NotSteerable(Refused):
    """Words cannot be added to this turn: it is over, or is of a kind that takes none."""

    kind = "notSteerable"


class QuestionGone(Refused):
    """The question waits for no answer any more: it has one, its time is over, or codex withdrew it."""

    kind = "questionGone"


class InstallBusy(Refused):
    """The installed codex is in use: it is the chosen one, or runs."""

    kind = "installBusy"


class ShuttingDown(Refused):
    """The daemon is ending and takes no more work."""

    kind = "shuttingDown"


class AgentFailure(CodexLspError):
    """Codex could not be run, or failed."""

    kind = "agentFailure"


class CodexNotFound(AgentFailure):
    """No codex binary where we look for one."""

    kind = "codexNotFound"


class CodexUnusable(AgentFailure):
    """A codex binary was found and cannot be run."""

    kind = "codexUnusable"


class CodexUnsupported(AgentFailure):
    """This codex version cannot do what was asked."""

    kind = "codexUnsupported"


class CodexRefused(AgentFailure):
    """Codex was asked for something and said no."""

    kind = "codexRefused"


class CodexAltered(AgentFailure):
    """An installed codex is not what was installed."""

    kind = "codexAltered"


class ArchiveRefused(AgentFailure):
    """An archive is not the expected one, or holds what no archive of codex holds; nothing of it was run."""

    kind = "archiveRefused"


class InstallFailed(AgentFailure):
    """Codex could not be fetched or written; what was installed before is as it was."""

    kind = "installFailed"


class NotLoggedIn(AgentFailure):
    """Codex has no credentials for its model provider."""

    kind = "notLoggedIn"


class TurnFailed(AgentFailure):
    """The turn ended without a ``turn.completed``."""

    kind = "turnFailed"


class FilesFailure(CodexLspError):
    """The Files API could not be asked, or said no."""

    kind = "filesFailure"


class NoApiKey(FilesFailure):
    """The user's environment has no usable key for the Files API."""

    kind = "noApiKey"


class ApiKeyRefused(FilesFailure):
    """The Files API does not accept the key, or the key may not do this."""

    kind = "apiKeyRefused"


class RateLimited(FilesFailure):
    """The Files API wants fewer requests, or the account has no quota left."""

    kind = "rateLimited"


class ServiceUnavailable(FilesFailure):
    """The Files API cannot be reached, is not well, or answers what makes no sense."""

    kind = "serviceUnavailable"


class RoomUnavailable(CodexLspError):
    """The kind of room that was asked for cannot be made here."""

    kind = "roomUnavailable"


class ApplyFailure(CodexLspError):
    """A change could not enter the user's files."""

    kind = "applyFailure"


class Stale(ApplyFailure):
    """The proposal moved on since the caller read it."""

    kind = "stale"


class WriteRefused(ApplyFailure):
    """Writing there is not safe, or the file system said no."""

    kind = "writeRefused"


class NothingToUndo(ApplyFailure):
    """There is no decision left to take back or to repeat."""

    kind = "nothingToUndo"
