"""Questions of codex' as they are shown, and what exactly each of them is about (pure)."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from codex_lsp.agent.appquestions import is_tool_call
from codex_lsp.agent.events import FileChange, Item, Question
from codex_lsp.agent.parsing import text_of
from codex_lsp.views.output import excerpt
from codex_lsp.views.updates import Asking

DIFF_LIMIT: Final = 64 * 1024
"""Characters of one file's change that are shown."""
ASKED_LIMIT: Final = 64 * 1024
"""Characters that a question can have besides; nobody says yes to what is too long to be read."""
MOST_FILES: Final = 200

_LABELS: Final = {
    "accept": "Yes",
    "acceptForSession": "Yes, and whenever exactly this is asked again",
    "decline": "No",
    "cancel": "No, and end the turn",
}
_PLACES: Final = {
    "root": "every file",
    "project_roots": "the workspace",
    "tmpdir": "the temp directory",
    "slash_tmp": "/tmp",  # noqa: S108 - said, not used
    "minimal": "what programs need",
}

Outer = Callable[[str], str]
"""The user's path of an agent's path."""


def asking(question: Question, item: Item | None, outer: Outer) -> Asking:
    """A question in words; ``item`` is the one that it is about."""
    told = question.told
    command = told.get("command")
    command = command if isinstance(command, str) else None
    cwd = outer(text_of(told.get("cwd"))) or None
    reason = text_of(told.get("reason")) or None
    files = tuple(
        (outer(path), kind, excerpt(diff, DIFF_LIMIT)[0]) for path, kind, diff in _changes(item)[:MOST_FILES]
    )
    permissions = (*_permissions(told.get("permissions")), *_permissions(told.get("additionalPermissions")))
    values = {value: label for field in question.fields for value, label, _ in field.options}
    labels = {choice: _LABELS.get(choice, values.get(choice, choice)) for choice in question.choices}
    if question.kind == "elicitation" and "cancel" in labels:
        labels["cancel"] = "Dismiss"
    if question.kind == "userInput":
        labels |= {"accept": "Answer", "decline": "Do not answer"}
        labels = {choice: labels[choice] for choice in question.choices}
    shown = Asking(
        kind=question.kind,
        text="",
        choices=question.choices,
        labels=labels,
        reason=reason,
        command=command,
        argv=argv_of(command),
        cwd=cwd,
        files=files,
        permissions=permissions,
        server=text_of(told.get("serverName")) or None,
        url=text_of(told.get("url")) or None,
        fields=question.fields,
    )
    return _worded(shown, "\n".join(_lines(question, shown)))


def in_short(asked: Asking) -> str:
    """A question in a few words, for a title; the text alone says all of it."""
    match asked.kind:
        case "command" if asked.argv:
            shell = len(asked.argv) == 3 and asked.argv[1] in ("-c", "-lc")
            return f"run `{asked.argv[2] if shell else shlex.join(asked.argv)}`?"
        case "fileChange" if asked.files:
            return f"change {', '.join(path for path, _, _ in asked.files)}?"
        case "permissions" if asked.permissions:
            return f"permit: {', '.join(asked.permissions)}?"
        case _:
            return asked.text.partition("\n")[0]


def is_readable(asked: Asking) -> bool:
    """Whether it is short enough to be read before it is answered."""
    return len(asked.text) <= ASKED_LIMIT and len(asked.files) < MOST_FILES


def argv_of(command: str | None) -> tuple[str, ...] | None:
    """The words of a command as codex quotes them for a shell; None when they cannot be told."""
    try:
        return tuple(shlex.split(command)) if command else None
    except ValueError:
        return None


def content(
    question: Question, item: Item | None, outer: Outer, servers: Mapping[str, Any]
) -> dict[str, Any] | None:
    """What exactly a yes would be a yes to, as JSON; None when that is not known, or is never the same twice.

    Args:
        servers: MCP servers by name, as they are configured; one that is configured otherwise is another one.
    """
    told = question.told
    match question.kind:
        case "command" if told.get("kind", "command") == "command" and told.get("command"):
            return {
                "kind": "command",
                "command": told["command"],
                "cwd": outer(text_of(told.get("cwd"))),
                # The words of the reason change each time. That there is one tells a command that leaves the sandbox
                # from one that is only not known to be harmless.
                "wantsMore": bool(told.get("reason")),
                **{
                    name: told.get(name)
                    for name in ("additionalPermissions", "networkApprovalContext", "environmentId")
                },
            }
        case "fileChange" if isinstance(item, FileChange) and item.changes:
            changes = [[outer(path), kind, diff] for path, kind, diff in _changes(item)]
            moves = [change.get("kind") for change in item.raw.get("changes", ())]
            return {
                "kind": "fileChange",
                "changes": changes,
                "moves": moves,
                "grantRoot": told.get("grantRoot"),
            }
        case "permissions":
            return {
                "kind": "permissions",
                "permissions": told.get("permissions"),
                "cwd": outer(text_of(told.get("cwd"))),
                "environmentId": told.get("environmentId"),
            }
        case "elicitation" if is_tool_call(question) and told.get("serverName") in servers:
            asked = {name: told.get(name) for name in ("serverName", "message", "requestedSchema", "_meta")}
            return {"kind": "elicitation", **asked, "server": servers[told["serverName"]]}
        case _:
            return None


def wants_more(question: Question) -> bool:
    """Whether a command asks for more than to be run: permissions, a host, input for one that runs."""
    told = question.told
    return told.get("kind", "command") != "command" or any(
        told.get(name) for name in ("additionalPermissions", "networkApprovalContext")
    )


def _worded(shown: Asking, text: str) -> Asking:
    return Asking(**{name: getattr(shown, name) for name in Asking.__slots__} | {"text": text})


def _lines(question: Question, shown: Asking) -> Iterator[str]:
    told = question.told
    network = told.get("networkApprovalContext")
    match question.kind:
        case "command" if isinstance(network, dict):
            yield f"May this command reach {text_of(network.get('protocol'))} {text_of(network.get('host'))}?"
        case "command" if told.get("kind", "command") != "command":
            yield "May the agent type into a command that runs?"
        case "command":
            yield "Run this command?"
        case "fileChange":
            yield "Make these changes?" if shown.files else "Make a change that Codex does not show?"
        case "permissions":
            yield "Permit this for the rest of the turn?"
        case "elicitation":
            yield f"{shown.server or 'An MCP server'} asks: {text_of(told.get('message'))}"
        case "userInput":
            yield "The agent asks:"
    if shown.reason:
        yield f"Reason: {shown.reason}"
    if shown.command:
        yield f"$ {shown.command}"
    if shown.cwd and question.kind == "command":
        yield f"in {shown.cwd}"
    for path, kind, diff in shown.files:
        yield f"{kind} {path}"
        yield diff.rstrip("\n")
    if grant := text_of(told.get("grantRoot")):
        yield f"and write below {grant} from now on"
    yield from shown.permissions
    if is_tool_call(question):
        parameters = told["_meta"].get("tool_params")
        for name, value in parameters.items() if isinstance(parameters, dict) else ():
            yield f"{name}: {value}"
    if shown.url:
        yield f"It wants this page opened: {shown.url}"
    for field in shown.fields:
        yield f"- {field.label}" + (f": {field.text}" if field.text else "")


def _changes(item: Item | None) -> list[tuple[str, str, str]]:
    """(path, kind, diff) of a patch as codex told it: for people to read and to tell one from another."""
    if not isinstance(item, FileChange):
        return []
    told = item.raw.get("changes")
    diffs = [change.get("diff") if isinstance(change, dict) else "" for change in told or ()]
    diffs += [""] * (len(item.changes) - len(diffs))
    return [(path, kind, text_of(diff)) for (path, kind), diff in zip(item.changes, diffs, strict=False)]


def _permissions(told: Any) -> Iterator[str]:
    """What is to be permitted, a line each; what we do not know is shown as it came."""
    if not isinstance(told, Mapping):
        return
    for name, value in told.items():
        match name, value:
            case _, None:
                pass
            case "network", {"enabled": bool(on)}:
                yield "use the network" if on else "no network"
            case "fileSystem", dict():
                yield from dict.fromkeys(_files(value))  # one thing can stand in it in two forms
            case _:
                yield f"{name}: {value}"


def _files(told: Mapping[str, Any]) -> Iterator[str]:
    entries = told.get("entries")
    for entry in entries if isinstance(entries, list) else ():
        yield _entry(entry) if isinstance(entry, dict) else str(entry)
    for access in ("read", "write"):
        for path in told.get(access) or ():
            yield f"{access} {path}"


def _entry(entry: Mapping[str, Any]) -> str:
    access = text_of(entry.get("access"))
    match entry.get("path"):
        case {"type": "path", "path": str(path)}:
            return f"{access} {path}"
        case {"type": "glob_pattern", "pattern": str(pattern)}:
            return f"{access} {pattern}"
        case {"type": "special", "value": {"kind": str(kind), **more}}:
            return f"{access} {_PLACES.get(kind, kind)}" + "".join(
                f" {value}" for value in more.values() if value
            )
        case other:
            return f"{access} {other}"
