"""What a turn is asked to do, what it may do, and what is known of it (pure)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, Protocol

from codex_lsp.agent.appcommand import Review
from codex_lsp.errors import InvalidOption, NeedsAppServer, NotAGitRepository, NotTrusted, UnsafeRepository
from codex_lsp.inputs.answers import NoAnswer
from codex_lsp.inputs.prompt import Part, Words
from codex_lsp.inputs.schemas import OutputSchema
from codex_lsp.settings import ApprovalPolicy, Sandbox, Settings, TransportName
from codex_lsp.tools.toolbox import Query, Seen, Sight
from codex_lsp.views.updates import Failure, Todo, TurnStatus, Update
from codex_lsp.workspace.git import GitCheck
from codex_lsp.workspace.rooms import RoomKind


@dataclass(frozen=True, slots=True)
class Buffer:
    """An open document as the editor holds it, unsaved changes included."""

    uri: str
    path: Path | None
    language: str
    version: int
    text: str


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What the editor holds at one moment."""

    folders: tuple[Path, ...]
    buffers: tuple[Buffer, ...]
    unsure: frozenset[Path | str] = frozenset()
    """Files, and URIs of what is no file, that are open with a text we may not know."""
    editable: bool = True
    """Whether the editor lets us change its documents."""

    def at(self, path: Path) -> Buffer | None:
        """The open document of a file."""
        return next((buffer for buffer in self.buffers if buffer.path == path), None)

    def of(self, uri: str) -> Buffer | None:
        """The open document of a URI, spelled as the editor spells it."""
        return next((buffer for buffer in self.buffers if buffer.uri == uri), None)


@dataclass(frozen=True, slots=True)
class BufferEdit:
    """New text for an open document."""

    buffer: Buffer
    text: str
    label: str
    turn_id: str
    """The turn whose work it is."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a path was not changed."""

    reason: str
    declined: bool = False
    """The editor asked the user, and the user said no."""


class Editor(Protocol):
    """The editor as the core knows it."""

    def look(self) -> Snapshot:
        """What it holds now."""
        ...

    def show(self, update: Update) -> None:
        """Shows something; never blocks."""
        ...

    async def keep_up(self) -> None:
        """Returns when it has read most of what it was shown; at once unless much waits."""
        ...

    def problems(self) -> Sequence[Seen]:
        """Diagnostics that it told by itself, as far as it did."""
        ...

    async def ask(self, query: Query) -> Sight:
        """Asks what it, or one of its other language servers, knows.

        Raises:
            Unavailable: it does not answer, or cannot.
        """
        ...

    async def edit(self, edits: Sequence[BufferEdit]) -> Sequence[Refusal | None]:
        """Changes open documents; for each ``None`` once its new text was seen, else why not."""
        ...


@dataclass(frozen=True, slots=True)
class Wish:
    """A turn as it was asked for. Paths are absolute; ``None`` leaves a choice to settings and codex."""

    parts: tuple[Part, ...]
    folder: Path
    thread_id: str | None = None
    fork: bool = False
    model: str | None = None
    reasoning_effort: str | None = None
    profile: str | None = None
    sandbox: Sandbox | None = None
    network: bool | None = None
    add_dirs: tuple[Path, ...] = ()
    git_check: Literal["require", "skip"] | None = None
    room: RoomKind | Literal["auto"] | None = None
    output_schema: OutputSchema | None = None
    timeout_seconds: float | None = None
    start_from: Literal["pending", "clean"] = "pending"
    config: Mapping[str, Any] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    """What the user should know about what goes in, a sentence each."""
    tools: bool | None = None
    """Whether the agent may look into the editor."""
    transport: TransportName | None = None
    approval_policy: ApprovalPolicy | None = None
    review: Review | None = None
    """What is to be reviewed, instead of a prompt."""

    @property
    def title(self) -> str:
        """The first words of the prompt, or what is reviewed."""
        match self.review:
            case Review("uncommitted"):
                return "Review of what is not committed"
            case Review(target, name):
                return f"Review of {target} {name}"
        words = next((part.text for part in self.parts if isinstance(part, Words) and part.text.strip()), "")
        line = words.strip().splitlines()[0] if words else ""
        return line if len(line) <= 120 else line[:119] + "…"


Decider = Literal["user", "settings", "memory", "time", "size", "codex", "end"]
"""Who decided a question: ``memory``: the user said so of exactly the same before; ``time`` and ``size``: our limits;
``codex`` withdrew it; the turn came to its ``end``."""


@dataclass(frozen=True, slots=True)
class Decision:
    """How a question of codex' was decided."""

    question_id: str
    kind: str
    what: str
    """A line of it, for people."""
    sha256: str
    """Of exactly what was asked, and where."""
    answer: str | None
    """The choice that codex was told; None when it was told nothing."""
    by: Decider
    at: float
    """Seconds since 1970."""


@dataclass(frozen=True, slots=True)
class RoomTaken:
    """The room a turn works in."""

    kind: RoomKind
    folder: str
    reason: str | None


@dataclass(slots=True)
class TurnRecord:
    """What is known of a turn; kept in the journal, changed only by the turn's own run."""

    turn_id: str
    workspace_folder: str
    prompt: str
    started_at: float
    thread_id: str | None = None
    status: TurnStatus = "running"
    ended_at: float | None = None
    proposal_id: str | None = None
    final_message: str | None = None
    structured_output: Any = None
    structured_output_error: NoAnswer | None = None
    usage: dict[str, int] | None = None
    thread_usage: dict[str, int] | None = None
    """Codex' own count for the thread when the turn ended, from which the next turn's is computed."""
    error: Failure | None = None
    todos: tuple[Todo, ...] = ()
    room: RoomTaken | None = None
    git_check: GitCheck | None = None
    git_checked: bool = True
    transport: TransportName = "exec"


def is_trusted(folder: Path, settings: Settings, opened: Sequence[Path]) -> bool:
    """Whether the user said, in their own settings or through the editor, that they trust this folder.

    The editor speaks for the folders it has ``opened``, and for any where it has opened none.
    """
    if settings.trust == "trusted" and (not opened or any(folder.is_relative_to(one) for one in opened)):
        return True
    return any(folder.is_relative_to(trusted) for trusted in settings.trusted_folders)


def permit_running(settings: Settings) -> None:
    """Lets a codex be started or says why not.

    Raises:
        NotTrusted: the workspace is restricted.
    """
    if settings.trust == "restricted":
        raise NotTrusted(
            "This workspace is restricted: nothing is run in it.", hint="Trust the workspace in the editor."
        )


def permit(wish: Wish, settings: Settings, opened: Sequence[Path]) -> None:
    """Lets a wish pass or says why not.

    Raises:
        NotTrusted: the workspace is restricted, or the wish widens access in a folder that is not trusted.
        InvalidOption: options contradict each other.
    """
    permit_running(settings)
    widening = [
        name
        for name, wanted in (
            ("sandbox danger-full-access", wish.sandbox == "danger-full-access"),
            ("room direct", wish.room == "direct"),
            ("config", bool(wish.config)),
        )
        if wanted
    ]
    if widening and not is_trusted(wish.folder, settings, opened):
        raise NotTrusted(
            f"{', '.join(widening)}: only in a folder that you trust; {wish.folder} is not one.",
            hint="Trust the workspace in the editor, or add it to trustedFolders in your own settings.",
        )
    if wish.fork and wish.thread_id is None:
        raise InvalidOption("fork needs a threadId.", hint="Name the thread to branch off.")
    if wish.transport == "exec" and wish.approval_policy not in (None, "never"):
        raise NeedsAppServer(
            "Questions are asked on the app-server transport only.",
            hint='Leave options.transport out, or set options.approvalPolicy to "never".',
        )
    if wish.review is not None and wish.transport == "exec":
        raise NeedsAppServer(
            "Reviews are done on the app-server transport only.", hint="Leave options.transport out."
        )


def admit(check: GitCheck, *, skip: bool) -> None:
    """Lets a repository pass or says why not.

    Raises:
        NotAGitRepository, UnsafeRepository
    """
    if skip:
        return
    if check.bare:
        raise UnsafeRepository(
            "The folder is a bare git repository: it has no work tree.", hint="Open a work tree of it."
        )
    if not check.owner_ok:
        raise UnsafeRepository(
            "The git repository belongs to another user.",
            hint='Add it to git\'s safe.directory, or start with gitCheck: "skip".',
        )
    if not check.repository:
        raise NotAGitRepository(
            "The folder is not inside a git work tree.",
            hint='Run `git init`, or start with gitCheck: "skip" (codex-lsp turn --skip-git-check).',
        )
