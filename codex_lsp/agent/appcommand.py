"""What one turn asks of ``codex app-server``, as pure functions of what is wanted.

Shapes from ``codex app-server generate-json-schema`` of 0.163.0, tried on 0.104.0 to 0.169.0; fields that an older
codex does not know it passes over.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

from codex_lsp import __version__
from codex_lsp.agent.command import Turn, config, writable
from codex_lsp.agent.transport import Call
from codex_lsp.agent.version import Version
from codex_lsp.errors import CodexUnsupported, InvalidOption

ARGUMENTS: Final = ("app-server",)
"""Codex' arguments after the name of the binary: the only form that all versions take."""

INITIALIZE: Final = Call(
    "initialize",
    {
        "clientInfo": {"name": "codex-lsp", "title": "codex-lsp", "version": __version__},
        "capabilities": {"experimentalApi": True},
    },
)

SINCE: Final = Version(0, 104)  # steering, reading of threads, cleaning up of commands

ReviewTarget = Literal["uncommitted", "commit", "branch"]


@dataclass(frozen=True, slots=True)
class Review:
    """What is to be reviewed instead of a prompt being answered."""

    target: ReviewTarget
    name: str = ""
    """The commit, or the branch that the work is compared with; empty for what is uncommitted."""


def check(version: Version) -> None:
    """Refuses a codex whose app-server cannot do what the transport needs.

    Raises:
        CodexUnsupported
    """
    if version < SINCE:
        raise CodexUnsupported(
            f"codex {version} has no app-server that codex-lsp can use; {SINCE} and later have.",
            hint='Install a newer codex, or start the turn with options.transport "exec".',
        )


def calls(
    turn: Turn,
    version: Version,
    prompt: str,
    *,
    schema: Mapping[str, Any] | None = None,
    review: Review | None = None,
    approvals: str = "never",
) -> tuple[Call, Call]:
    """The call that opens the thread and the one that begins the turn, which lacks only the thread's id.

    Args:
        schema: what the final message must fit; ``turn.output_schema`` is exec's.
        approvals: codex' approval policy.
    """
    return _opening(turn, version, approvals), _beginning(turn, prompt, schema, review)


def own_roots(configuration: Mapping[str, Any]) -> tuple[str, ...]:
    """Where the user's own configuration lets commands write besides the workspace."""
    sandbox = configuration.get("sandbox_workspace_write")
    roots = sandbox.get("writable_roots") if isinstance(sandbox, dict) else None
    return tuple(root for root in roots if isinstance(root, str)) if isinstance(roots, list) else ()


def words(text: str, images: tuple[Path, ...] = ()) -> list[dict[str, Any]]:
    """What the user says, as codex takes it: pictures first, as exec has them."""
    pictures = [{"type": "localImage", "path": str(image)} for image in images]
    return [*pictures, {"type": "text", "text": text}]


def _opening(turn: Turn, version: Version, approvals: str) -> Call:
    settings = config(turn, version)
    roots = writable(turn, version)
    if roots and turn.sandbox == "workspace-write":
        own = settings.get("sandbox_workspace_write.writable_roots", turn.roots)
        own = own if isinstance(own, list | tuple) else ()
        # To name some takes the place of the user's own, which exec's `--add-dir` adds to.
        settings["sandbox_workspace_write.writable_roots"] = [*own, *(str(root) for root in roots)]
    if turn.profile is not None:
        settings["profile"] = turn.profile
    params: dict[str, Any] = {
        "cwd": str(turn.folder),
        "sandbox": turn.sandbox,
        "approvalPolicy": approvals,
        "config": settings,
    }
    if turn.model is not None:
        params["model"] = turn.model
    if turn.thread_id is None:
        return Call("thread/start", params)
    # The turns of the past can be larger than any line should be.
    params |= {"threadId": turn.thread_id, "excludeTurns": True}
    return Call("thread/fork" if turn.fork else "thread/resume", params)


def _beginning(turn: Turn, prompt: str, schema: Mapping[str, Any] | None, review: Review | None) -> Call:
    if review is not None:
        return Call("review/start", {"target": _target(review), "delivery": "inline"})
    params: dict[str, Any] = {"input": words(prompt, turn.images)}
    if schema is not None:
        params["outputSchema"] = dict(schema)
    return Call("turn/start", params)


def _target(review: Review) -> dict[str, Any]:
    match review.target:
        case "uncommitted":
            return {"type": "uncommittedChanges"}
        case "commit":
            return {"type": "commit", "sha": _named(review)}
        case "branch":
            return {"type": "baseBranch", "branch": _named(review)}


def _named(review: Review) -> str:
    # It stands in a command line that the agent is told to run: nothing that could be an option.
    if not review.name or review.name.startswith("-") or any(ord(letter) <= 0x20 for letter in review.name):
        raise InvalidOption(f"{review.name!r} is not the name of a {review.target} to review.")
    return review.name
