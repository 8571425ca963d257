"""The custom messages of contract 1: models, and one table of methods from which docs and client types are made."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Literal

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    SerializerFunctionWrapHandler,
    ValidationInfo,
    field_validator,
    model_serializer,
)
from pydantic.alias_generators import to_camel

CONTRACT = 1


class Wire(BaseModel):
    """What crosses the border: camelCase outside, unknown fields refused."""

    model_config = ConfigDict(extra="forbid", frozen=True, alias_generator=to_camel, populate_by_name=True)

    @model_serializer(mode="wrap")
    def _without_absent(self, make: SerializerFunctionWrapHandler) -> dict[str, Any]:
        """Optional fields without a value are left out; what every such message has is there, if only as null."""
        always = _always(type(self))
        return {name: value for name, value in make(self).items() if value is not None or name in always}


@cache
def _always(kind: type[Wire]) -> frozenset[str]:
    return frozenset(to_camel(name) for name, field in kind.model_fields.items() if field.is_required())


# ------------------------------------------------------------------------------------------------ values
class Position(Wire):
    """LSP position: 0-based line, 0-based character in the negotiated encoding."""

    line: int = Field(ge=0)
    character: int = Field(ge=0)


class Range(Wire):
    """LSP range, end exclusive."""

    start: Position
    end: Position


class TextPart(Wire):
    """Words of the user."""

    type: Literal["text"]
    text: str


class BufferPart(Wire):
    """A document: the live text when it is open (a notebook's: its cells in order), else the file."""

    type: Literal["buffer"]
    uri: str
    range: Range | None = None


class SelectionPart(Wire):
    """What the user selected."""

    type: Literal["selection"]
    uri: str
    range: Range


class DiagnosticsPart(Wire):
    """Problems the editor shows; ``diagnostics`` as LSP has them, else those last seen in a code action request."""

    type: Literal["diagnostics"]
    uri: str
    range: Range | None = None
    diagnostics: list[dict[str, Any]] | None = None


class ImagePart(Wire):
    """A picture: one of ``uri``, ``path``, ``data``. The content tells what it is, never the name.

    PNG, JPEG, GIF, WebP, BMP, TIFF and AVIF, SVG (of an open document: its live text), pages of a PDF; with
    ``render`` the text of a document as it looks in an editor.
    """

    type: Literal["image"]
    uri: str | None = Field(None, description="`file:`, an open document's, or `data:` with base64.")
    path: str | None = Field(None, description="Absolute.")
    data: str | None = Field(None, validate_default=True, description="base64, as from a clipboard.")
    mime_type: str | None = Field(None, description="Not relied on.")
    pages: Annotated[list[Annotated[int, Field(ge=1)]], Field(min_length=1, max_length=20)] | None = Field(
        None, description="Pages of a PDF, 1-based, at most 20; default: the first."
    )
    render: Literal["code"] | None = Field(
        None,
        description="`code`: a picture of the text, highlighted, with line numbers; needs `uri` or `path`.",
    )
    range: Range | None = Field(None, description="With `render`: the lines to show.")

    @field_validator("path", "data")
    @classmethod
    def _one_source(cls, value: str | None, info: ValidationInfo) -> str | None:
        if value is not None and any(info.data.get(name) is not None for name in ("uri", "path")):
            raise ValueError("an image has one of uri, path, data")
        return value

    @field_validator("data")
    @classmethod
    def _a_source(cls, value: str | None, info: ValidationInfo) -> str | None:
        if value is None and info.data.get("uri", "") is None and info.data.get("path", "") is None:
            raise ValueError("an image needs one of uri, path, data")
        return value

    @field_validator("render")
    @classmethod
    def _of_text(cls, value: str | None, info: ValidationInfo) -> str | None:
        if value is not None and (info.data.get("data") is not None or info.data.get("pages") is not None):
            raise ValueError("only the text of a document is drawn: give uri or path, and no pages")
        return value

    @field_validator("range")
    @classmethod
    def _of_lines(cls, value: Range | None, info: ValidationInfo) -> Range | None:
        if value is not None and info.data.get("render", "") is None:
            raise ValueError("only goes with render")
        return value


class FilePart(Wire):
    """A file of any kind that the agent should read, or a folder of the workspace."""

    type: Literal["file"]
    uri: str


Part = Annotated[
    TextPart | BufferPart | SelectionPart | DiagnosticsPart | ImagePart | FilePart,
    Field(discriminator="type"),
]


class Options(Wire):
    """How a turn runs; what is absent comes from the settings, then from codex' own configuration."""

    model: str | None = None
    reasoning_effort: str | None = None
    profile: str | None = Field(None, description="With `appServer` up to codex 0.128 only.")
    sandbox: Literal["read-only", "workspace-write", "danger-full-access"] | None = Field(
        None, description="`danger-full-access` needs a trusted workspace."
    )
    network: bool | None = Field(
        None, strict=True, description="Whether the agent's commands may use the network."
    )
    add_dirs: list[str] | None = Field(None, description="URIs of more folders the agent may write in.")
    git_check: Literal["require", "skip"] | None = None
    room: Literal["auto", "overlay", "fuse", "clone", "copy", "direct"] | None = Field(
        None, description="`direct` needs a trusted workspace."
    )
    output_schema: dict[str, Any] | str | None = Field(
        None,
        description="What the final message must fit: a JSON Schema, the URI or absolute path of a document that "
        "holds one (open documents: their live text), or a name from the setting `outputSchemas`.",
    )
    output_schema_rules: Literal["strict", "normalize", "asIs"] | None = Field(
        None,
        description="`strict` (default): a schema that strict mode would refuse is refused; `normalize`: it is "
        "changed into one that strict mode takes; `asIs`: sent unchanged, for other providers.",
    )
    timeout_seconds: float | None = Field(
        None, gt=0, strict=True, description="Seconds after which the turn is cancelled."
    )
    start_from: Literal["pending", "clean"] | None = Field(
        None,
        description="Whether a thread that goes on finds its undecided changes in the room (default) or not.",
    )
    transport: Literal["exec", "appServer"] | None = Field(
        None,
        description="`appServer` streams messages and output and can be steered; taken by itself for a review.",
    )
    approval_policy: Literal["never", "on-request", "untrusted"] | None = Field(
        None,
        description="When codex asks before it does something, see `codex/question/asked`; anything but `never` takes "
        "the transport `appServer` by itself.",
    )
    tools: bool | None = Field(None, strict=True, description="Whether the agent may look into the editor.")
    preview: Literal["none", "annotations"] | None = Field(
        None,
        description="`annotations`: accepts of this turn ask for confirmation in the client's own preview.",
    )
    config: dict[str, Any] | None = Field(
        None, description="Overrides of codex' configuration by dotted name; needs a trusted workspace."
    )


class GitCheck(Wire):
    """What was found out about the repository before the start, without running what its config names."""

    checked: bool = Field(description="False when the check was skipped.")
    repository: bool
    root: str | None = None
    bare: bool = False
    branch: str | None = None
    head: str | None = None
    detached: bool = False
    operation: str | None = Field(None, description="`merge`, `rebase`, … when one is in progress.")
    uncommitted: int | None = Field(
        None, description="Changed tracked files; null when not found out in time."
    )
    untracked: int | None = None
    worktree: bool = Field(False, description="A linked work tree.")
    submodule: bool = Field(False, description="The folder lies in a submodule.")
    submodules: bool = Field(False, description="The repository has submodules.")
    unsafe: list[str] = Field(
        default_factory=list, description="Config keys that name programs; none was run."
    )
    problems: list[str] = Field(default_factory=list)


class RoomInfo(Wire):
    """Where a turn works."""

    kind: Literal["overlay", "fuse", "clone", "copy", "direct"]
    folder: str
    reason: str | None = Field(None, description="Why no better kind was taken.")


class Problem(Wire):
    """An expected failure."""

    kind: str
    message: str
    hint: str | None = None


class Usage(Wire):
    """Tokens of this turn alone."""

    input_tokens: int = 0
    cached_input_tokens: int = 0
    output_tokens: int = 0
    reasoning_output_tokens: int = 0
    cache_write_input_tokens: int = 0


class TodoItem(Wire):
    """One step of the agent's plan."""

    text: str
    status: Literal["pending", "inProgress", "completed"]


class OutputFlaw(Wire):
    """What is wrong at one place of an answer."""

    pointer: str = Field(description="JSON Pointer into the answer.")
    message: str


class OutputProblem(Wire):
    """Why a final message is no structured output; the text itself is the final message."""

    kind: Literal["noFinalMessage", "outputTooLarge", "outputNotJson", "outputDoesNotFit", "outputUnchecked"]
    message: str
    errors: list[OutputFlaw] = Field(default_factory=list, description="The first ones.")


class SchemaChange(Wire):
    """Something that `outputSchemaRules: "normalize"` changed."""

    pointer: str = Field(description="JSON Pointer into the schema as it was given.")
    message: str


class TurnSummary(Wire):
    """A turn in a list."""

    turn_id: str
    thread_id: str | None = None
    workspace_folder: str
    prompt: str = Field(description="The first words of the prompt.")
    status: Literal["running", "completed", "failed", "cancelled"]
    started_at: float = Field(description="Seconds since 1970.")
    ended_at: float | None = None
    proposal_id: str | None = None
    proposal_state: Literal["growing", "open", "decided", "superseded"] | None = None
    usage: Usage | None = None


class Decision(Wire):
    """How a question of codex' was decided."""

    question_id: str
    kind: Literal["command", "fileChange", "permissions", "elicitation", "userInput"]
    what: str = Field(description="A line of it.")
    sha256: str = Field(description="Of exactly what was asked, and where.")
    answer: str | None = Field(None, description="The choice that codex was told, if it was told any.")
    by: Literal["user", "settings", "memory", "time", "size", "codex", "end"] = Field(
        description="`settings`: the setting `approvals`; `memory`: the user answered exactly the same with "
        "`acceptForSession`; `time`: nobody answered; `size`: too long to be read, or too many; `codex` withdrew it; "
        "the turn came to its `end`."
    )
    at: float = Field(description="Seconds since 1970.")


class Turn(TurnSummary):
    """A turn with all that was shown of it."""

    items: list[dict[str, Any]] = Field(default_factory=list)
    todos: list[TodoItem] = Field(default_factory=list)
    final_message: str | None = None
    structured_output: Any = Field(None, description="The final message as data that fits the output schema.")
    structured_output_error: OutputProblem | None = None
    error: Problem | None = None
    decisions: list[Decision] = Field(default_factory=list)
    room: RoomInfo | None = None
    git_check: GitCheck | None = None


class ModeChange(Wire):
    """Permission bits in octal, e.g. `100644`-style without the type: `644`."""

    old: str | None
    new: str | None


class Hunk(Wire):
    """What the user decides; a change without lines has ``lines: []``. Line numbers are 1-based."""

    id: str
    state: Literal["pending", "accepted", "rejected", "conflicted"]
    aspect: Literal["lines", "whole", "rename", "mode", "eol"]
    old_start: int
    old_lines: int
    new_start: int
    new_lines: int
    lines: list[str]
    no_newline_at_end: list[Literal["old", "new"]] | None = Field(
        None, description="Whose last line (`-` old, `+` new) ends a text without a newline at its end."
    )
    conflict: str | None = None


class File(Wire):
    """A changed file; ``path`` is relative to the workspace folder, absolute in an added folder."""

    path: str
    uri: str
    buffer: bool = Field(
        False,
        description="An open document that is no file of these: `uri` names it, `path` is its title, and what is "
        "accepted goes through the editor, never to disk.",
    )
    kind: Literal["add", "update", "delete", "rename"]
    old_path: str | None = None
    binary: bool
    sensitive: bool
    blocked: str | None = Field(None, description="Why this can never be applied.")
    mode: ModeChange | None = None
    link_target: str | None = None
    origin: list[Literal["patch", "command"]]
    hunks: list[Hunk]
    state: Literal["pending", "partial", "accepted", "rejected", "conflicted", "blocked"]


class Proposal(Wire):
    """What a turn would change."""

    proposal_id: str
    turn_id: str
    state: Literal["growing", "open", "decided", "superseded"]
    superseded_by: str | None = None
    workspace_folder: str
    files: list[File]
    ignored: int = Field(0, description="Changed files left out because git ignores them.")


class FileCount(Wire):
    """A changed file in a notification."""

    path: str
    kind: Literal["add", "update", "delete", "rename"]
    hunks: int


class HunkConflict(Wire):
    """A hunk that could not be merged with what stands there now."""

    hunk_id: str
    reason: str


class PathReason(Wire):
    """A path and why it was left alone."""

    path: str
    reason: str
    declined: bool | None = Field(
        None,
        description="True when the user said no in the client's own preview: there is nothing to tell them.",
    )


class QuestionFile(Wire):
    """A file that codex wants to change by a patch, as it told it; for people to read, never applied."""

    path: str = Field(description="Absolute.")
    kind: str = Field(description="`add`, `update`, `delete`, …")
    diff: str = Field(description="Hunks of a unified diff for `update`, else the whole text; cut when long.")


class FieldOption(Wire):
    """One of the values that a field can have."""

    value: str
    label: str
    description: str | None = None


class QuestionField(Wire):
    """Something to fill in; the answer's ``content`` has it by its ``id``."""

    id: str
    label: str
    text: str | None = Field(None, description="More about it.")
    type: Literal["string", "number", "integer", "boolean", "strings"] = Field(
        description="Of its value; `strings`: a list of values out of `options`."
    )
    required: bool = False
    options: list[FieldOption] | None = Field(None, description="The only values, unless `other` is true.")
    other: bool | None = Field(None, description="Words of the user's own will do too.")
    secret: bool | None = Field(None, description="Not to be shown while it is typed.")
    default: Any = None


class Question(Wire):
    """Something that codex wants to be allowed or told before it goes on."""

    question_id: str
    turn_id: str
    kind: Literal["command", "fileChange", "permissions", "elicitation", "userInput"]
    text: str = Field(description="The whole question in words, several lines; from an untrusted source.")
    choices: list[str] = Field(
        description="What `answer` can be: `accept`, `acceptForSession` (also whenever exactly the same is asked "
        "again, while this daemon lives), `decline`, `cancel` (no, and the turn ends; of an elicitation: "
        "no answer at all); of a question of the agent's with one field of options also their values."
    )
    labels: dict[str, str] = Field(description="Each choice in words for a button.")
    default: str = Field(description="The choice that is taken when nobody answers: always a refusal.")
    expires_at: float | None = Field(
        None, description="When the default is taken, in seconds since 1970; absent: when the turn ends."
    )
    reason: str | None = Field(None, description="Why, in the agent's words.")
    command: str | None = Field(None, description="The command as codex writes it.")
    argv: list[str] | None = Field(None, description="Its words, the shell that it is given to included.")
    cwd: str | None = Field(None, description="Where it would run.")
    files: list[QuestionFile] | None = None
    permissions: list[str] | None = Field(None, description="What is to be permitted, a line each.")
    server: str | None = Field(None, description="The MCP server that asks.")
    url: str | None = Field(
        None, description="A page that the user is asked to open, never opened by itself."
    )
    fields: list[QuestionField] | None = Field(None, description="What `accept` needs as `content`.")


# ---------------------------------------------------------------------------------------------- requests
class Review(Wire):
    """What codex is to review: what is not committed, a commit, or all that a branch has not."""

    target: Literal["uncommitted", "commit", "branch"]
    commit: str | None = Field(None, description="With `commit`: which one.")
    branch: str | None = Field(None, description="With `branch`: the one that the work is compared with.")


class TurnStartParams(Wire):
    """Starts a turn."""

    prompt: str | list[Part] = Field(description="Empty with `review`: a review takes no words.")
    review: Review | None = None
    workspace_folder: str | None = Field(None, description="URI; default: the first workspace folder.")
    thread_id: str | None = Field(None, description="The thread to go on with.")
    fork: bool = Field(False, strict=True, description="Branch off the thread instead of appending to it.")
    options: Options = Field(default_factory=Options)
    work_done_token: str | int | None = None


class TurnStartResult(Wire):
    """The turn was accepted and has its room."""

    turn_id: str
    room: RoomInfo
    git_check: GitCheck
    output_schema_changes: list[SchemaChange] | None = Field(
        None, description='With `outputSchemaRules: "normalize"`: what it changed.'
    )
    transport: Literal["exec", "appServer"] = Field(description="How codex is run for it.")


class TurnSteerParams(Wire):
    """Adds words to a turn that runs; needs the transport `appServer`. Answered once codex has taken them."""

    turn_id: str
    prompt: str | list[Part]


class TurnParams(Wire):
    """Names a turn."""

    turn_id: str


class TurnCancelResult(Wire):
    """The turn's status once nothing of it runs any more."""

    status: Literal["completed", "failed", "cancelled"]


class Empty(Wire):
    """Nothing."""


class TurnListResult(Wire):
    """Turns of the workspace folders, newest first, from before a restart too."""

    turns: list[TurnSummary]


class TurnReadResult(Wire):
    """One turn."""

    turn: Turn


class QuestionAnswerParams(Wire):
    """Answers a question. One that is answered, expired or withdrawn is refused as `questionGone`."""

    question_id: str
    answer: str = Field(description="One of its `choices`.")
    content: dict[str, Any] | None = Field(None, description="The values of its `fields`, by id.")


class QuestionListResult(Wire):
    """The questions that wait for an answer, oldest first."""

    questions: list[Question]


class ProposalParams(Wire):
    """Names a proposal."""

    proposal_id: str


class ProposalReadResult(Wire):
    """One proposal."""

    proposal: Proposal


class ProposalContentParams(Wire):
    """Names one side of a changed file."""

    proposal_id: str
    path: str
    side: Literal["base", "proposed", "merged"]


class ProposalContentResult(Wire):
    """A side's content: ``text`` when it is text, ``base64`` otherwise; neither when nothing stands there."""

    text: str | None = None
    base64: str | None = None
    encoding: str | None
    eol: Literal["\n", "\r\n", "\r", "mixed", "none"] | None
    bom: bool = False
    mode: str | None


class SelectionParams(Wire):
    """Which hunks: named ones, those of some paths, or (neither list) everything that is not sensitive."""

    proposal_id: str
    hunk_ids: list[str] | None = None
    paths: list[str] | None = None
    include_sensitive: bool = Field(False, strict=True)


class AcceptResult(Wire):
    """What entered the user's files, verified."""

    accepted: list[str]
    conflicted: list[HunkConflict]
    left: list[PathReason]
    proposal: Proposal


class RejectResult(Wire):
    """What was turned down."""

    rejected: list[str]
    proposal: Proposal


class RestoreResult(Wire):
    """Which paths an undo or redo brought back, and which it could not."""

    restored: list[str]
    refused: list[PathReason]
    proposal: Proposal


class ShowParams(Wire):
    """A proposal to open as a document, or a turn: its plan, what the agent said, its commands with their output."""

    proposal_id: str | None = Field(None, description="Default: the newest open one.")
    turn_id: str | None = None


class ShowResult(Wire):
    """The document that shows it."""

    uri: str


class TurnShowParams(Wire):
    """A turn to open as a document: its plan and output, or (`codex.turn.todos`) its plan alone."""

    turn_id: str | None = Field(None, description="Default: the newest.")


class QuestionParams(Wire):
    """Names a question."""

    question_id: str | None = Field(None, description="Default: the one that waits, if it is only one.")


class AttachParams(Wire):
    """What goes in with the next turn that is started by a command, besides what that names itself."""

    uri: str
    range: Range | None = Field(None, description="A selection; default: the whole document.")


class AttachResult(Wire):
    """What waits for the next turn."""

    attached: list[str] = Field(description="Titles.")


class ThreadListParams(Wire):
    """Asks for threads of a folder, newest first."""

    workspace_folder: str | None = Field(None, description="URI; default: the first workspace folder.")
    search: str | None = Field(
        None, min_length=1, max_length=200, description="Words in its name or prompts."
    )
    archived: bool = Field(False, strict=True, description="Those that were archived, instead of the others.")
    cursor: str | None = Field(None, description="`nextCursor` of the page before.")
    limit: int = Field(50, ge=1, le=100, strict=True)


class Thread(Wire):
    """A thread that codex keeps, whoever began it."""

    thread_id: str
    name: str | None = None
    preview: str = Field(description="The first words of its first prompt.")
    folder: str | None = Field(None, description="URI of where it worked.")
    created_at: int = Field(description="Seconds since 1970.")
    updated_at: int
    source: str = Field(description="`cli`, `vscode`, `exec`, `appServer`, …")
    branch: str | None = None
    model: str | None = None
    forked_from: str | None = None


class ThreadListResult(Wire):
    """A page of threads."""

    threads: list[Thread]
    next_cursor: str | None = None


class ThreadReadParams(Wire):
    """Names a thread, and how many of its turns: the newest, or those before a `cursor`."""

    thread_id: str
    cursor: str | None = Field(None, max_length=4000, description="`nextCursor` of the page before.")
    limit: int = Field(20, ge=1, le=200, strict=True)


class PastTurn(Wire):
    """A turn as codex keeps it; the user's words are items of type `user_message`."""

    status: str
    started_at: int | None = Field(None, description="Seconds since 1970.")
    items: list[dict[str, Any]]
    dropped: int = Field(
        0, description="How many older items there were that are not told: they are too large."
    )


class ThreadReadResult(Wire):
    """A thread with some of its turns, oldest of them first."""

    thread: Thread
    turns: list[PastTurn]
    next_cursor: str | None = Field(None, description="Where older turns go on; absent: there are none.")


class ThreadArchiveParams(Wire):
    """Takes a thread out of the list, or with `archived: false` back in."""

    thread_id: str
    archived: bool = Field(True, strict=True)


class ThreadNameParams(Wire):
    """Gives a thread a name."""

    thread_id: str
    name: str = Field(min_length=1, max_length=200)


class Effort(Wire):
    """How hard a model thinks."""

    name: str
    description: str


class Model(Wire):
    """A model that `options.model` can name."""

    id: str
    name: str
    description: str
    efforts: list[Effort]
    default_effort: str
    images: bool = Field(description="Whether it takes pictures.")
    is_default: bool


class ModelListResult(Wire):
    """The models that codex offers."""

    models: list[Model]


class LoginParams(Wire):
    """Begins a sign-in with ChatGPT: in a browser on this machine, or with a code to type in one anywhere."""

    method: Literal["browser", "deviceCode"]


class LoginResult(Wire):
    """Where the user goes now; `codex/account/login/ended` tells how it ended."""

    login_id: str
    url: str
    user_code: str | None = Field(None, description="What to type there.")


class LoginCancelParams(Wire):
    """Gives a sign-in up."""

    login_id: str


class Limit(Wire):
    """How much of an allowance is used."""

    name: str
    used_percent: int
    window_minutes: int | None = None
    resets_at: int | None = Field(None, description="Seconds since 1970.")


class LimitsResult(Wire):
    """The allowances of the account, as codex has them."""

    limits: list[Limit]


class AccountReadResult(Wire):
    """Whether signing in stands in the way of turns. That a key is valid nobody knows before it is used."""

    signed_in: bool
    method: Literal["chatgpt", "apiKey", "accessToken", "workloadIdentity", "provider"] | None = Field(
        None, description="`provider`: the configured model provider needs no sign-in to OpenAI."
    )
    message: str | None = Field(None, description="More about it, for people.")


class FileUploadParams(Wire):
    """Sends one file to the OpenAI Files API: one of ``uri`` and ``path``."""

    uri: str | None = Field(
        None, description="A `file:` URI. What is on disk is sent, not an open document's text."
    )
    path: str | None = Field(None, description="Absolute, or relative to the first workspace folder.")
    purpose: Literal["user_data", "assistants", "vision", "batch", "fine-tune", "evals"] = "user_data"
    expires_after_seconds: int | None = Field(
        None, ge=3600, le=2592000, strict=True, description="Seconds after which the API removes it."
    )
    confirm: str | None = Field(
        None,
        pattern="^[0-9a-f]{64}$",
        description="The SHA-256 that `confirmationNeeded` told and the user said yes to.",
    )
    work_done_token: str | int | None = None


class RemoteFile(Wire):
    """A file that the API holds. Times in seconds since 1970."""

    file_id: str
    filename: str
    size: int
    purpose: str
    created_at: int
    expires_at: int | None = None
    sha256: str | None = Field(None, description="Of its bytes, when they were sent from here.")
    left: bool | None = Field(
        None, description="It fits a transfer from here of which no end is known: a crash, or a lost answer."
    )


class FileUploadResult(Wire):
    """The file is there; ``reused``: these bytes were there already and nothing was sent."""

    file: RemoteFile
    sha256: str
    reused: bool


class FileListParams(Wire):
    """Which files of the API."""

    purpose: str | None = Field(None, min_length=1, max_length=64)
    after: str | None = Field(
        None, min_length=1, max_length=200, description="The last `fileId` of the page before."
    )
    limit: int = Field(100, ge=1, le=1000, strict=True)


class LeftUpload(Wire):
    """A transfer from here of which no end is known."""

    upload_id: str | None = Field(None, description="To be cancelled with `codex/file/delete`.")
    filename: str
    size: int
    purpose: str
    started_at: float
    file_ids: list[str] = Field(description="Files that it may have become.")


class FileListResult(Wire):
    """One page of files, newest first."""

    files: list[RemoteFile]
    more: bool
    left: list[LeftUpload]


class FileDeleteParams(Wire):
    """A file to remove; an id that begins with `upload_` names an upload in parts, which is cancelled."""

    file_id: str = Field(pattern="^[A-Za-z0-9_-]{1,200}$")


class FileDeleteResult(Wire):
    """It is gone."""

    file_id: str


class DoctorParams(Wire):
    """Asks how everything is that turns need here."""

    workspace_folder: str | None = Field(None, description="URI; default: the first workspace folder.")


class FilePlace(Wire):
    """Where in a file something is wrong."""

    uri: str
    position: Position
    message: str


class DoctorCheck(Wire):
    """One verdict; doctor.md says which there are and what they mean."""

    id: str
    status: Literal["ok", "warn", "fail"]
    message: str = Field(description="Plain text, and no secret in it.")
    hint: str | None = Field(None, description="How to mend it.")
    places: list[FilePlace] | None = Field(None, description="Lines of files that are to be mended.")


class DoctorResult(Wire):
    """Every check, in the order of doctor.md."""

    checks: list[DoctorCheck]


# ----------------------------------------------------------------------------------------- notifications
class TurnStarted(Wire):
    """Codex runs; sent again with the thread's id once codex gave it."""

    turn_id: str
    thread_id: str | None = None


class MessageNotice(Wire):
    """Text of the agent to the user, Markdown from an untrusted source.

    ``delta`` appends. ``whole`` replaces: also what codex broke off, whose item has the status ``incomplete``.
    """

    turn_id: str
    item_id: str
    text: str
    phase: Literal["delta", "whole"]


class ItemNotice(Wire):
    """An item of codex'; unknown types included."""

    turn_id: str
    phase: Literal["started", "updated", "completed"]
    item: dict[str, Any]


class OutputNotice(Wire):
    """Text to append to the output of a command or of a tool call (exit code 0, or 1 when it failed)."""

    turn_id: str
    item_id: str
    command: str
    text: str
    exit_code: int | None = None
    truncated: bool | None = None
    whole: bool | None = Field(
        None, description="The text is all there is: it takes the place of what was appended, which had gaps."
    )


class TodosNotice(Wire):
    """The whole plan, each time."""

    turn_id: str
    items: list[TodoItem]


class ProposalChanged(Wire):
    """A proposal grew, was finished, or was decided."""

    proposal_id: str
    turn_id: str
    state: Literal["growing", "open", "decided", "superseded"]
    files: list[FileCount]


class QuestionGone(Question):
    """A question needs no answer any more, with the question as it was asked."""

    outcome: Literal["answered", "expired", "withdrawn", "turnEnded"] = Field(
        description="`expired`: nobody answered in time; `withdrawn`: codex wants no answer any more."
    )
    answer: str | None = Field(None, description="What codex was told.")


class LoginEnded(Wire):
    """A sign-in that was begun is done, or was given up."""

    login_id: str
    success: bool
    message: str | None = Field(None, description="Why not.")


class TelemetryEvent(Wire):
    """Something that was done for a turn is over; only with the setting ``telemetryEvents``, see telemetry.md."""

    name: Literal["turn", "room", "item", "tool", "apply"]
    turn_id: str
    duration_ms: float
    facts: dict[str, str | int | bool]
    failure: str | None = Field(None, description="The kind of the failure.")


class TurnEnded(Wire):
    """The last word of a turn, after the final ``codex/proposal/changed``."""

    turn_id: str
    thread_id: str | None = None
    status: Literal["completed", "failed", "cancelled"]
    error: Problem | None = None
    final_message: str | None = None
    structured_output: Any = Field(
        None, description="Of a completed turn with an output schema: the final message as data that fits it."
    )
    structured_output_error: OutputProblem | None = Field(
        None, description="Or why there is none; the turn is completed and its proposal open all the same."
    )
    usage: Usage | None = None
    proposal_id: str | None = None


# --------------------------------------------------------------------------- requests to the editor
class EditorQueryParams(Wire):
    """Asks the editor for what it, or one of its other language servers, knows."""

    what: Literal[
        "selections", "diagnostics", "symbols", "definition", "references", "hover", "workspaceSymbols"
    ]
    uri: str | None = Field(None, description="The document; for `diagnostics` absent: all.")
    position: Position | None = None
    query: str | None = Field(None, description="What to look for among `workspaceSymbols`.")


class EditorItem(Wire):
    """One thing found. `definition` and `references`: a place; `hover`: a text; `selections`: a range."""

    model_config = ConfigDict(extra="ignore")

    uri: str | None = None
    range: Range | None = None
    text: str | None = Field(None, description="A name, a message, a line, Markdown.")
    kind: str | None = Field(None, description="Of a symbol, or the severity of a diagnostic.")
    detail: str | None = Field(None, description="Container of a symbol, source and code of a diagnostic.")
    depth: int | None = Field(None, description="How deep a symbol lies in others.")
    active: bool | None = Field(None, description="The selection of the editor that has the focus.")


class EditorQueryResult(Wire):
    """What was found, bounded by the editor."""

    model_config = ConfigDict(extra="ignore")

    items: list[EditorItem]
    more: int = Field(0, ge=0, description="How many were left out.")


@dataclass(frozen=True, slots=True)
class Method:
    """One custom method: what goes in, what comes back (``None`` for notifications)."""

    name: str
    params: type[Wire]
    result: type[Wire] | None = None
    command: str | None = None
    """The same through ``workspace/executeCommand``, for editors without a client of ours."""


REQUESTS: tuple[Method, ...] = (
    Method("codex/turn/start", TurnStartParams, TurnStartResult, "codex.turn.start"),
    Method("codex/turn/steer", TurnSteerParams, Empty, "codex.turn.steer"),
    Method("codex/turn/cancel", TurnParams, TurnCancelResult, "codex.turn.cancel"),
    Method("codex/turn/list", Empty, TurnListResult),
    Method("codex/turn/read", TurnParams, TurnReadResult),
    Method("codex/question/answer", QuestionAnswerParams, Empty, "codex.question.answer"),
    Method("codex/question/list", Empty, QuestionListResult),
    Method("codex/proposal/read", ProposalParams, ProposalReadResult),
    Method("codex/proposal/content", ProposalContentParams, ProposalContentResult),
    Method("codex/proposal/accept", SelectionParams, AcceptResult, "codex.proposal.accept"),
    Method("codex/proposal/reject", SelectionParams, RejectResult, "codex.proposal.reject"),
    Method("codex/proposal/undo", ProposalParams, RestoreResult, "codex.proposal.undo"),
    Method("codex/proposal/redo", ProposalParams, RestoreResult, "codex.proposal.redo"),
    Method("codex/proposal/show", ShowParams, ShowResult, "codex.proposal.show"),
    Method("codex/thread/list", ThreadListParams, ThreadListResult),
    Method("codex/thread/read", ThreadReadParams, ThreadReadResult),
    Method("codex/thread/archive", ThreadArchiveParams, Empty),
    Method("codex/thread/name", ThreadNameParams, Empty),
    Method("codex/model/list", Empty, ModelListResult),
    Method("codex/account/read", Empty, AccountReadResult),
    Method("codex/account/login", LoginParams, LoginResult),
    Method("codex/account/login/cancel", LoginCancelParams, Empty),
    Method("codex/account/logout", Empty, Empty),
    Method("codex/account/limits", Empty, LimitsResult),
    Method("codex/file/upload", FileUploadParams, FileUploadResult, "codex.file.upload"),
    Method("codex/file/list", FileListParams, FileListResult, "codex.file.list"),
    Method("codex/file/delete", FileDeleteParams, FileDeleteResult, "codex.file.delete"),
    Method("codex/doctor", DoctorParams, DoctorResult, "codex.doctor"),
)

COMMANDS: tuple[Method, ...] = (
    Method("codex.turn.show", TurnShowParams, ShowResult),
    Method("codex.turn.todos", TurnShowParams, ShowResult),
    Method("codex.question.show", QuestionParams, ShowResult),
    Method("codex.question.accept", QuestionParams, Empty),
    Method("codex.question.acceptForSession", QuestionParams, Empty),
    Method("codex.question.decline", QuestionParams, Empty),
    Method("codex.question.cancel", QuestionParams, Empty),
    Method("codex.prompt.attach", AttachParams, AttachResult),
    Method("codex.prompt.detach", Empty, AttachResult),
)
"""What only ``workspace/executeCommand`` takes: for editors without a client of ours, which has these itself."""

CLIENT_REQUESTS: tuple[Method, ...] = (Method("codex/editor/query", EditorQueryParams, EditorQueryResult),)

NOTIFICATIONS: tuple[Method, ...] = (
    Method("codex/turn/started", TurnStarted),
    Method("codex/message", MessageNotice),
    Method("codex/item", ItemNotice),
    Method("codex/output", OutputNotice),
    Method("codex/todos", TodosNotice),
    Method("codex/proposal/changed", ProposalChanged),
    Method("codex/question/asked", Question),
    Method("codex/question/gone", QuestionGone),
    Method("codex/account/login/ended", LoginEnded),
    Method("telemetry/event", TelemetryEvent),
    Method("codex/turn/ended", TurnEnded),
)


def dump(value: Wire) -> dict[str, Any]:
    """A message's JSON, camelCase, absent fields left out."""
    return value.model_dump(mode="json", by_alias=True)
