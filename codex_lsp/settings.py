"""Settings: one frozen value folded from layers, and which layer may set what (pure).

Layers, later ones win: defaults < the user's file (``~/.config/codex-lsp/config.toml``) < environment
(``CODEX_LSP_*``) < what the editor says at ``initialize`` < the workspace's own configuration. A repository
can write the last one, so it may set only what neither chooses programs nor widens access.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic.alias_generators import to_camel

Sandbox = Literal["read-only", "workspace-write", "danger-full-access"]
RoomChoice = Literal["auto", "overlay", "fuse", "clone", "copy", "direct"]
TransportName = Literal["exec", "appServer"]
Trust = Literal["trusted", "restricted", "unset"]
ApprovalPolicy = Literal["never", "on-request", "untrusted"]
Scope = Literal["user", "workspace"]

_USER: dict[str, Any] = {"scope": "user"}
_WORKSPACE: dict[str, Any] = {"scope": "workspace"}


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", alias_generator=to_camel, populate_by_name=True)


class CustomTool(_Part):
    """A tool of the user's: a program that gets the arguments as JSON on stdin and prints the answer."""

    description: str = Field(max_length=2000)
    input_schema: Mapping[str, Any] = Field(default_factory=lambda: {"type": "object"})
    command: tuple[str, ...] = Field(min_length=1)
    timeout_seconds: float = Field(30, gt=0, le=600)
    read_only: bool = False


Approve = Literal["always", "readOnly", "ask"]
"""When a call of an MCP tool goes through without a question; exec cannot ask, so there ``ask`` refuses."""


class McpTool(_Part):
    """What is decided about one tool of an MCP server."""

    enabled: bool | None = None
    approve: Approve | None = None


class McpServer(McpTool):
    """What is decided about an MCP server; ``approve`` holds for tools that are not named."""

    tools: Mapping[str, McpTool] = Field(default_factory=dict)


Prefix = Annotated[tuple[str, ...], Field(min_length=1)]


class Approvals(_Part):
    """Commands, by their first words, that are decided without a question; ``deny`` wins."""

    allow: tuple[Prefix, ...] = ()
    deny: tuple[Prefix, ...] = ()


class Settings(BaseModel):
    """Everything that can be set, with its default. Names on the outside are camelCase."""

    model_config = ConfigDict(frozen=True, extra="forbid", alias_generator=to_camel, populate_by_name=True)

    codex_path: str | None = Field(
        None,
        json_schema_extra=_USER,
        description="The codex binary; unset: the one that `codex-lsp install` or `use` chose, else the first on PATH "
        "outside the workspace, else the wheel's.",
    )
    state_folder: str | None = Field(
        None,
        json_schema_extra=_USER,
        description="Where rooms, proposals and journals live; private, outside workspaces and /tmp.",
    )
    trust: Trust = Field(
        "unset",
        json_schema_extra=_USER,
        description="Whether the editor says that the user trusts the workspace; `restricted` runs nothing.",
    )
    trusted_folders: tuple[str, ...] = Field(
        (),
        json_schema_extra=_USER,
        description="Folders (and all below them) in which access may be widened.",
    )
    sandbox: Sandbox = Field(
        "workspace-write",
        json_schema_extra=_USER,
        description="The sandbox of a turn that does not name one.",
    )
    network: bool = Field(
        False,
        json_schema_extra=_USER,
        description="Whether commands of a turn that does not say may use the network.",
    )
    room: RoomChoice = Field(
        "auto", json_schema_extra=_USER, description="The kind of room of a turn that does not name one."
    )
    git_check: Literal["require", "skip"] = Field(
        "require", json_schema_extra=_USER, description="Whether a turn needs a git repository."
    )
    transport: TransportName = Field(
        "exec",
        json_schema_extra=_USER,
        description="How codex is run for a turn that does not say and needs neither: `exec`, or `appServer` (which "
        "streams messages and output, and can be steered).",
    )
    approval_policy: ApprovalPolicy = Field(
        "never",
        json_schema_extra=_USER,
        description="When codex asks in a turn that does not say: `never`, `on-request` (when the agent wants more "
        "than the sandbox lets it) or `untrusted` (before nearly every command); see approvals.md.",
    )
    approvals: Approvals = Field(
        Approvals(),
        json_schema_extra=_USER,
        description="Commands that are decided without asking you, by their first words; see approvals.md.",
    )
    question_timeout_seconds: float = Field(
        300,
        gt=0,
        le=86400,
        json_schema_extra=_USER,
        description="Seconds after which a question that nobody answers is declined.",
    )
    questions: bool = Field(
        False,
        json_schema_extra=_USER,
        description="Whether the editor shows `codex/question/asked`; the editor's client says so. Else it is asked "
        "with `window/showMessageRequest`.",
    )
    faces: bool = Field(
        True,
        json_schema_extra=_USER,
        description="Whether ends of turns, failures and what waits are told with `window/showMessage`, and code "
        "actions are there for what an editor has no other way to; a client of ours says no.",
    )
    environment_exclude: tuple[str, ...] = Field(
        (),
        json_schema_extra=_USER,
        description="More patterns of environment variables that the agent's commands must not see.",
    )
    model: str | None = Field(
        None, json_schema_extra=_WORKSPACE, description="The model of a turn that does not name one."
    )
    reasoning_effort: str | None = Field(
        None,
        json_schema_extra=_WORKSPACE,
        description="The reasoning effort of a turn that does not name one.",
    )
    profile: str | None = Field(
        None, json_schema_extra=_USER, description="The codex profile of a turn that does not name one."
    )
    timeout_seconds: float | None = Field(
        None,
        gt=0,
        json_schema_extra=_WORKSPACE,
        description="Seconds after which a turn is cancelled; unset: never.",
    )
    editor_tools: bool | None = Field(
        None,
        json_schema_extra=_USER,
        description="Whether the agent of a turn that does not say is offered tools (see tools.md); unset: where the "
        "editor answers queries, or `tools` has some.",
    )
    queries: bool = Field(
        False,
        json_schema_extra=_USER,
        description="Whether the editor answers `codex/editor/query`; the editor's client says so.",
    )
    tools: Mapping[str, CustomTool] = Field(
        {},
        json_schema_extra=_USER,
        description="Tools of your own for the agent, by name; see tools.md.",
    )
    mcp: Mapping[str, McpServer] = Field(
        {},
        json_schema_extra=_USER,
        description="What the agent may do with the MCP servers of Codex' own configuration; see tools.md.",
    )
    tell_agent: bool = Field(
        True,
        json_schema_extra=_WORKSPACE,
        description="Tell the agent, when a thread goes on, what was accepted, rejected or edited since.",
    )
    hint_diagnostics: bool = Field(
        True, json_schema_extra=_WORKSPACE, description="Show pending hunks as Hint diagnostics."
    )
    code_lens: bool = Field(
        True, json_schema_extra=_WORKSPACE, description="Show pending hunks as code lenses."
    )
    preview: Literal["none", "annotations"] = Field(
        "none",
        json_schema_extra=_WORKSPACE,
        description="`annotations`: accepted edits ask for confirmation in the client's own preview.",
    )
    output_schemas: dict[
        Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9_.-]*$")],
        dict[str, Any] | Annotated[str, Field(pattern=r"^(/|~/|file:)")],
    ] = Field(
        {},
        json_schema_extra=_USER,
        description="Output schemas by name: a JSON Schema each, or the absolute path (or `~/…`, or URI) of a file.",
    )
    files_endpoint: str | None = Field(
        None,
        json_schema_extra=_USER,
        description="Base URL of the Files API; unset: `OPENAI_BASE_URL`, else OpenAI's. `http:` only on this machine.",
    )
    files_key_environment: str = Field(
        "OPENAI_API_KEY",
        json_schema_extra=_USER,
        description="Name of the environment variable that holds the key for the Files API.",
    )
    telemetry_endpoint: str | None = Field(
        None,
        json_schema_extra=_USER,
        description="Base URL of an OTLP/HTTP receiver of your own that gets traces and metrics (see telemetry.md); "
        "unset: nothing is measured or sent. `http:` only on this machine.",
    )
    telemetry_events: bool = Field(
        False,
        json_schema_extra=_USER,
        description="Whether the editor is told what was measured, as `telemetry/event` (see telemetry.md).",
    )
    log_level: Literal["trace", "debug", "info", "warning", "error"] = Field(
        "info",
        json_schema_extra=_USER,
        description="How much the daemon logs (see logs.md); at `trace` also what is said: prompts, texts, output.",
    )


@dataclass(frozen=True, slots=True)
class Layer:
    """Some settings and who may have written them."""

    name: str
    scope: Scope
    values: Mapping[str, Any]


def scope_of(name: str) -> Scope:
    """Who may set a setting, by its Python name."""
    extra = Settings.model_fields[name].json_schema_extra
    assert isinstance(extra, dict)
    return "user" if extra["scope"] == "user" else "workspace"


def fold(layers: list[Layer]) -> tuple[Settings, list[str]]:
    """Folds layers into one value; what cannot be used is left out and told, never fatal."""
    by_alias = {to_camel(name): name for name in Settings.model_fields}
    values: dict[str, Any] = {}
    problems: list[str] = []
    for layer in layers:
        for key, value in layer.values.items():
            name = by_alias.get(key, key if key in Settings.model_fields else None)
            if name is None:
                problems.append(f"{layer.name}: unknown setting {key!r}")
            elif layer.scope == "workspace" and scope_of(name) == "user":
                problems.append(f"{layer.name}: {key!r} can only be set by the user, not by a workspace")
            elif value is not None:
                try:
                    Settings.model_validate({name: value})
                except ValidationError as error:
                    problems.append(f"{layer.name}: {key!r}: {error.errors()[0]['msg']}")
                else:
                    values[name] = value
    return Settings.model_validate(values), problems


def environment_layer(environ: Mapping[str, str]) -> Layer:
    """What ``CODEX_LSP_CODEX``, ``CODEX_LSP_STATE``, ``CODEX_LSP_ROOM`` and ``CODEX_LSP_LOG_LEVEL`` say."""
    names = {
        "CODEX_LSP_CODEX": "codexPath",
        "CODEX_LSP_STATE": "stateFolder",
        "CODEX_LSP_ROOM": "room",
        "CODEX_LSP_LOG_LEVEL": "logLevel",
    }
    return Layer(
        "environment", "user", {to: environ[name] for name, to in names.items() if environ.get(name)}
    )
