"""The command line and environment of one codex turn, as pure functions of what is wanted.

The order of arguments is one that 0.47.0 to 0.169.0 all take: ``-i`` is greedy and so comes first and is
followed by another option; everything stands before ``resume``; the prompt is never here, it goes to stdin.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any, Final, Literal, NamedTuple

from codex_lsp.agent.toml import inline
from codex_lsp.agent.version import SUPPORTED, Version, measured
from codex_lsp.errors import CodexUnsupported, InvalidOption, UnknownThread

Sandbox = Literal["read-only", "workspace-write", "danger-full-access"]

SANDBOXES: Final = ("read-only", "workspace-write", "danger-full-access")

MARKER: Final = "CODEX_LSP_RUN"
"""The one variable of ours that codex and its commands do get: it tells what belongs to a run."""

HIDDEN: Final = (
    "*KEY*",
    "*TOKEN*",
    "*SECRET*",
    "*PASSWORD*",
    "*PASSWD*",
    "*PASSPHRASE*",
    "*_PWD",
    "*CREDENTIAL*",
    "*COOKIE*",
)
"""Names of variables that the agent's commands never see, as codex' own case-blind wildcards."""

_SINCE_IMAGES = Version(0, 63)  # 0.47 has the option and hangs; between them nobody has looked
_SINCE_LARGE_IMAGES = Version(0, 128)  # 0.104 shrinks them more; between them nobody has looked
_SINCE_ADD_DIR = Version(0, 63)
_SINCE_FORK = Version(0, 152)
_SINCE_HTTP_TOOLS = Version(0, 63)  # without being told that MCP servers may be reached by HTTP
_HIDES_NOTHING = (Version(0, 99), Version(0, 115))  # shell snapshots bring excluded variables back

_THREAD = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_CONFIG_NAME = re.compile(r"[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*")
_WORD = re.compile(r"[^\x00-\x20\x7f-\x9f\u2028\u2029-][^\x00-\x20\x7f-\x9f\u2028\u2029]*")

# Set when the daemon itself was started by codex, by git (a hook) or by an editor's own runtime:
# they would make codex work elsewhere, or differently, than the turn says.
_INHERITED = frozenset(
    {
        "CODEX_THREAD_ID",
        "CODEX_SESSION_ID",
        "CODEX_TOOL_CALL_ID",
        "CODEX_VERSION",
        "CODEX_CI",
        "CODEX_SANDBOX",
        "CODEX_SANDBOX_NETWORK_DISABLED",
        "ELECTRON_RUN_AS_NODE",
        "OLDPWD",
        "PWD",
        "RUST_LOG",
    }
)
_GIT_IDENTITY = ("GIT_AUTHOR_", "GIT_COMMITTER_")


TOOLS: Final = "codex_editor"
"""What the MCP server of the turn's own tools is called."""
TOOLS_TOKEN: Final = "CODEX_LSP_TOOLS_TOKEN"  # noqa: S105 - the name of a variable
"""The variable with its token; ``HIDDEN`` keeps it from commands."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where the turn's own tools are, and the secret that opens them."""

    url: str
    token: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """What one turn asks of codex. Paths are absolute and as the agent sees them."""

    folder: Path
    """What the agent is told as its working directory."""
    sandbox: Sandbox = "workspace-write"
    added: tuple[Path, ...] = ()
    """Further directories that the agent may write."""
    skip_git_check: bool = False
    model: str | None = None
    reasoning_effort: str | None = None
    profile: str | None = None
    output_schema: Path | None = None
    images: tuple[Path, ...] = ()
    """In the order in which the model is to see them."""
    config: Mapping[str, Any] = field(default_factory=dict)
    """The user's own overrides by dotted name; where they meet a setting of the turn, the turn's holds."""
    network: bool | None = None
    """Whether commands may use the network in workspace-write; None leaves it to the user's config."""
    thread_id: str | None = None
    """The thread to go on with."""
    fork: bool = False
    """Go on in a copy of the thread."""
    trust: Literal["trusted", "untrusted"] = "untrusted"
    """What codex is told about the folder; it is always told, or it would write it into the user's config."""
    trust_also: tuple[Path, ...] = ()
    """Further paths that the trust is stated for: the folder without links, the git root it lies in."""
    hidden: tuple[str, ...] = ()
    """Names or wildcards of variables hidden from commands besides ``HIDDEN``: the user's own list."""
    scratch: Path | None = None
    """A private writable directory that takes the place of the temp directory for commands."""
    tools: Endpoint | None = None
    """An MCP server that this run is given besides the user's own."""
    roots: tuple[str, ...] = ()
    """Where the user's own configuration lets commands write besides; the app-server must be told again."""
    servers: Mapping[str, Any] = field(default_factory=dict)
    """What the user decided about MCP servers of their own, by dotted name below ``mcp_servers``."""
    analytics: bool = False
    """Whether codex may do as its configuration says in reporting about itself; by itself it does unless told."""


class Pictures(NamedTuple):
    """What images codex hands to the model as they are; others it shrinks, writes anew or leaves out."""

    width: int
    height: int
    patches: int
    """Squares of 32 pixels that cover it."""
    webp: bool
    """WebP besides PNG and JPEG; GIF no version hands on as it is, or not every one."""


def pictures_of(version: Version) -> Pictures:
    """The images that a version hands on, byte for byte (measured; 0.169 would take still larger ones)."""
    if version < _SINCE_LARGE_IMAGES:
        return Pictures(2048, 768, 64 * 24, webp=False)
    return Pictures(2048, 2048, 2500, webp=True)


def check(turn: Turn, version: Version, *, forks_since: Version = _SINCE_FORK) -> None:
    """Refuses what this codex cannot do, or what would be read as something else than it is.

    Raises:
        InvalidOption: a value that cannot be passed.
        UnknownThread: a thread id that no codex could have given.
        CodexUnsupported: the version is too old for it.
    """
    if turn.sandbox not in SANDBOXES:
        raise InvalidOption(f"There is no sandbox named {turn.sandbox!r}.", hint=", ".join(SANDBOXES))
    for name, word in (
        ("model", turn.model),
        ("reasoningEffort", turn.reasoning_effort),
        ("profile", turn.profile),
    ):
        if word is not None and not _WORD.fullmatch(word):
            raise InvalidOption(
                f"{name} {word!r} cannot be a name.",
                hint="A name is one word and does not begin with '-'.",
            )
    for path in _paths(turn):
        _check_path(path)
    for image in turn.images:
        if "," in str(image):
            raise InvalidOption(
                f"Codex cannot be given an image whose path holds a comma: {image}",
                hint="Images are handed over in codex-lsp's state folder: choose another with CODEX_LSP_STATE.",
            )
    for name, value in turn.config.items():
        if not _CONFIG_NAME.fullmatch(name):
            raise InvalidOption(
                f"config name {name!r} is not a dotted name.",
                hint="Where a part is no plain word, give the table above it as an object.",
            )
        inline(value)
    if turn.network and turn.sandbox == "read-only":
        raise InvalidOption(
            "The read-only sandbox has no network.", hint="Ask for the sandbox workspace-write."
        )
    if turn.thread_id is not None and not _THREAD.fullmatch(turn.thread_id):
        raise UnknownThread(f"{turn.thread_id!r} is not the id of a thread.", hint="Thread ids are UUIDs.")
    if turn.fork and turn.thread_id is None:
        raise InvalidOption("A fork needs the thread it starts from.", hint="Give threadId too.")
    if turn.fork:
        _need(version, forks_since, "fork a thread")
    if turn.images:
        _need(version, _SINCE_IMAGES, "take images reliably")
    if turn.added:
        _need(version, _SINCE_ADD_DIR, "take further directories")


def arguments(turn: Turn, version: Version) -> list[str]:
    """Codex' arguments after the name of the binary; call ``check`` first."""
    argv = ["exec"]
    for image in turn.images:
        argv += ["-i", str(image)]
    argv += ["--json", "-s", turn.sandbox, "-C", str(turn.folder)]
    if turn.skip_git_check:
        argv.append("--skip-git-repo-check")
    if turn.model is not None:
        argv += ["-m", turn.model]
    if turn.profile is not None:
        argv += ["-p", turn.profile]
    for directory in writable(turn, version):
        argv += ["--add-dir", str(directory)]
    if turn.output_schema is not None:
        argv += ["--output-schema", str(turn.output_schema)]
    for name, value in config(turn, version).items():
        argv += ["-c", f"{name}={inline(value)}"]
    if turn.thread_id is not None:
        argv += ["fork" if turn.fork else "resume", turn.thread_id]
    return [*argv, "-"]


def environment(base: Mapping[str, str], turn: Turn, marker: str) -> dict[str, str]:
    """The environment of the codex process: the user's, without what would lead it elsewhere.

    What codex' commands see of it is less: see ``HIDDEN``.
    """
    env = neutral(base, (turn.folder, *turn.added, *turn.trust_also), marker)
    if turn.scratch is not None:
        env |= dict.fromkeys(("TMPDIR", "TMP", "TEMP"), str(turn.scratch))
    if turn.tools is not None:
        env[TOOLS_TOKEN] = turn.tools.token
        env |= _straight(env)
    return env


def neutral(base: Mapping[str, str], closed: tuple[Path, ...], marker: str) -> dict[str, str]:
    """The same for a codex that runs no turn; it finds no program in the ``closed`` folders."""
    env = {
        name: value
        for name, value in base.items()
        if name not in _INHERITED
        and not name.startswith("CODEX_LSP_")
        and (not name.startswith("GIT_") or name.startswith(_GIT_IDENTITY))
    }
    if "PATH" in env:
        env["PATH"] = _search(env["PATH"], closed)
    env[MARKER] = marker
    return env


def warnings(turn: Turn, version: Version) -> list[str]:
    """What this version does less well than the turn wants, in words for the user."""
    found = []
    if not measured(version):
        found.append(
            f"codex {version} is none of the versions tried with codex-lsp ({SUPPORTED[0]} to {SUPPORTED[1]})."
        )
    oldest, newest = _HIDES_NOTHING
    if oldest <= version <= newest:
        found.append(f"codex {version} shows its commands the whole environment, keys included.")
    if turn.scratch is not None and turn.sandbox == "workspace-write" and not _scratch(turn, version):
        found.append(f"codex {version} lets commands write in the system's temp directory.")
    return found


def config(turn: Turn, version: Version) -> dict[str, Any]:
    """All overrides of codex' configuration by dotted name, the user's first and the turn's own over them."""
    config: dict[str, Any] = {f"mcp_servers.{name}": value for name, value in turn.servers.items()}
    if not turn.analytics:
        config["analytics.enabled"] = False
    config |= turn.config
    if turn.tools is not None:
        config |= _tools(turn.tools, version)
    if turn.reasoning_effort is not None:
        config["model_reasoning_effort"] = turn.reasoning_effort
    # One inline table: the dotted form with quotes is taken silently and has no effect.
    config["projects"] = {str(path): {"trust_level": turn.trust} for path in (turn.folder, *turn.trust_also)}
    config["tools.update_plan.enabled"] = True
    if turn.sandbox == "workspace-write":
        if turn.network is not None:
            config["sandbox_workspace_write.network_access"] = turn.network
        if _scratch(turn, version):
            config["sandbox_workspace_write.exclude_slash_tmp"] = True
            config["sandbox_workspace_write.exclude_tmpdir_env_var"] = True
    own = config.get("shell_environment_policy.exclude")
    config["shell_environment_policy.ignore_default_excludes"] = False
    config["shell_environment_policy.exclude"] = list(
        dict.fromkeys((*HIDDEN, *turn.hidden, *(own if isinstance(own, list | tuple) else ())))
    )
    return config


def speaks_of_analytics(config: Mapping[str, Any], profile: str | None) -> bool:
    """Whether the user's own configuration, or the profile that holds, decides whether codex reports about itself."""
    profiles = config.get("profiles")
    name = profile or config.get("profile")
    chosen = profiles.get(name) if isinstance(profiles, Mapping) and isinstance(name, str) else None
    return "analytics" in config or (isinstance(chosen, Mapping) and "analytics" in chosen)


def _tools(tools: Endpoint, version: Version) -> dict[str, Any]:
    """The turn's own MCP server; a config that names the same one loses to it."""
    server: dict[str, Any] = {
        "url": tools.url,
        "bearer_token_env_var": TOOLS_TOKEN,
        "startup_timeout_sec": 20,
        "tool_timeout_sec": 120,
        # It only looks, or is a tool that the user set up. 0.115 and older ask nothing; 0.121 goes by the tools' own
        # words only.
        "default_tools_approval_mode": "approve",
    }
    config = {f"mcp_servers.{TOOLS}.{name}": value for name, value in server.items()}
    if version < _SINCE_HTTP_TOOLS:
        config["experimental_use_rmcp_client"] = True
    return config


def writable(turn: Turn, version: Version) -> tuple[Path, ...]:
    """The directories besides the folder in which commands may write."""
    return (*turn.added, *_scratch(turn, version))


def _scratch(turn: Turn, version: Version) -> tuple[Path, ...]:
    if turn.scratch is None or turn.sandbox != "workspace-write" or version < _SINCE_ADD_DIR:
        return ()
    return (turn.scratch,)


def _straight(env: Mapping[str, str]) -> dict[str, str]:
    """Loopback is reached without the user's proxy, where there is one."""
    names = [name for name in ("NO_PROXY", "no_proxy") if name in env] or ["NO_PROXY"]
    if not any(name.lower() in ("http_proxy", "all_proxy") for name in env):
        return {}
    return {name: ",".join(filter(None, (env.get(name), "127.0.0.1"))) for name in names}


def _search(path: str, writable: tuple[Path, ...]) -> str:
    """PATH without what the agent, or the repository, could put programs in: codex runs git and others from it."""
    entries = [entry for entry in path.split(":") if entry.startswith("/")]
    places = [posixpath.normpath(place) for place in writable]
    return ":".join(
        entry
        for entry in entries
        if not any(PurePosixPath(posixpath.normpath(entry)).is_relative_to(place) for place in places)
    )


def _paths(turn: Turn) -> list[Path]:
    optional = (turn.output_schema, turn.scratch)
    return [turn.folder, *turn.added, *turn.images, *turn.trust_also, *(path for path in optional if path)]


def _check_path(path: Path) -> None:
    if not path.is_absolute():
        raise InvalidOption(f"{str(path)!r} is not an absolute path.")
    try:
        encoded = str(path).encode()
    except UnicodeEncodeError:
        raise InvalidOption(
            f"{str(path)!r} has a name that is not UTF-8.", hint="Codex takes UTF-8 paths only: rename it."
        ) from None
    if b"\0" in encoded:
        raise InvalidOption(f"{str(path)!r} holds a NUL.")


def _need(version: Version, since: Version, what: str) -> None:
    if version < since:
        raise CodexUnsupported(
            f"codex {version} cannot {what}; {since} and later can.",
            hint="Install a newer codex, or point codex.path at one.",
        )
