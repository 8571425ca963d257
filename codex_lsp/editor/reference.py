"""Reference texts made from code: the protocol page, the settings page, the log's page, and the client's types."""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel
from pydantic.alias_generators import to_camel
from pydantic.fields import FieldInfo

from codex_lsp import errors
from codex_lsp.editor import wire
from codex_lsp.editor.quirks import QUIRKS
from codex_lsp.logs.fields import FIELDS
from codex_lsp.logs.file import KEPT, LIMIT
from codex_lsp.settings import Settings, scope_of

_MADE = "made by scripts/generate; do not edit"
_SCALARS: dict[Any, tuple[str, str]] = {
    str: ("string", "string"),
    int: ("integer", "number"),
    float: ("number", "number"),
    bool: ("boolean", "boolean"),
    Any: ("any", "unknown"),
    types.NoneType: ("null", "null"),
}


def protocol_page() -> str:
    """``docs/protocol.md``."""
    lines = [
        f"<!-- {_MADE} -->",
        "# The protocol between editors and codex-lsp",
        "",
        f"Contract {wire.CONTRACT}. Standard LSP 3.17 over stdio, plus the methods below. Names are camelCase; fields marked",
        "`?` may be absent (or null in what the editor sends). Unknown fields in requests are refused with -32602 and",
        "`data.errors` = `[{field, reason}]`. Expected failures are errors with code -32010 and",
        "`data` = `{kind, message, hint?, detail?}`; the kinds are listed at the end.",
        "",
        "`initialize` answers `capabilities.experimental.codex` = `{contract, codex: {path, version, source} | null, rooms: [kind], late?}`",
        "(`late: true`: `codex` or `rooms` was not known within 2 s, and is not absent for that; turns wait longer);",
        "settings come in `initializationOptions.codex` and as section `codex` of `workspace/configuration` (see settings.md).",
        "Proposals, plans and outputs are documents of the scheme `codex`: `codex://proposal/<id>.diff`,",
        "`codex://turn/<id>/todos.md`, `codex://turn/<id>/output.md`, `codex://question/<id>.txt`, `codex://doctor/<n>.md`",
        "(`workspace/textDocumentContent`, LSP 3.18).",
        "",
        "## Requests",
        "",
        "`params` → `result`; those with a command can be called through `workspace/executeCommand` with one JSON argument.",
        "",
        "| method | command | params | result |",
        "|---|---|---|---|",
    ]
    for method in wire.REQUESTS:
        assert method.result is not None
        command = f"`{method.command}`" if method.command else ""
        lines.append(f"| `{method.name}` | {command} | {_link(method.params)} | {_link(method.result)} |")
    lines += [
        "",
        "## Commands without an argument",
        "",
        "A command whose argument lacks an id, or that has no argument at all, is about what the user has at hand:",
        "`turnId` is the turn that runs (to be shown: else the newest), `proposalId` the newest one with something to",
        "decide (undo, redo: the one that was decided last), `questionId` the open one if it is only one. Besides those",
        "above there are, for editors without a client of ours (see editors/any.md):",
        "",
        "| command | argument | result |",
        "|---|---|---|",
    ]
    for method in wire.COMMANDS:
        assert method.result is not None
        lines.append(f"| `{method.name}` | {_link(method.params)} | {_link(method.result)} |")
    lines += [
        "",
        "## What editors do without saying so",
        "",
        "Capabilities decide how an editor is spoken to. These are corrected, by `clientInfo.name`:",
        "",
        "| editor | | seen |",
        "|---|---|---|",
    ]
    for quirk in QUIRKS:
        facts = ", ".join(f"{to_camel(name)}: {_fact(value)}" for name, value in quirk.facts.items())
        lines.append(f"| {quirk.client} | {facts} | {quirk.source} |")
    lines += [
        "",
        "## Requests to the editor",
        "",
        "Sent only to a client that says `initializationOptions.codex.queries: true`.",
        "",
        "| method | params | result |",
        "|---|---|---|",
    ]
    for method in wire.CLIENT_REQUESTS:
        assert method.result is not None
        lines.append(f"| `{method.name}` | {_link(method.params)} | {_link(method.result)} |")
    lines += ["", "## Notifications", "", "| method | params |", "|---|---|"]
    lines += [f"| `{method.name}` | {_link(method.params)} |" for method in wire.NOTIFICATIONS]
    lines += ["", "## Types", ""]
    for model in _models():
        lines += [f"### {model.__name__}", "", f"{_first_line(model)}", ""]
        if model.model_fields:
            lines += ["| field | type | |", "|---|---|---|"]
            for name, field in model.model_fields.items():
                mark = "" if field.is_required() else "?"
                text = field.description or ""
                lines.append(f"| `{to_camel(name)}{mark}` | {_type(field.annotation, 0)} | {text} |")
            lines.append("")
    lines += ["## Kinds of expected failures", "", "| kind | |", "|---|---|"]
    lines += [f"| `{kind}` | {text} |" for kind, text in _kinds()]
    return "\n".join(lines) + "\n"


def settings_page() -> str:
    """``docs/settings.md``."""
    lines = [
        f"<!-- {_MADE} -->",
        "# Settings",
        "",
        "Layers, later ones win: defaults, `~/.config/codex-lsp/config.toml`, environment (`CODEX_LSP_CODEX`,",
        "`CODEX_LSP_STATE`, `CODEX_LSP_ROOM`, `CODEX_LSP_LOG_LEVEL`), `initializationOptions.codex`, and section `codex` of",
        "`workspace/configuration`. The last one can come from a repository, so settings of scope *user* are ignored there.",
        "",
        "| setting | type | default | scope | |",
        "|---|---|---|---|---|",
    ]
    for name, field in Settings.model_fields.items():
        default = _default(field)
        kind = _type(field.annotation, 0)
        lines.append(f"| `{to_camel(name)}` | {kind} | {default} | {scope_of(name)} | {field.description} |")
    return "\n".join(lines) + "\n"


def logs_page() -> str:
    """``docs/logs.md``."""
    lines = [
        f"<!-- {_MADE} -->",
        "# The log",
        "",
        "Every daemon of yours writes into one log: `log/codex-lsp.jsonl` in the state folder, which is `$CODEX_LSP_STATE`, else",
        "`$XDG_STATE_HOME/codex-lsp`, else `~/.local/state/codex-lsp` (the setting `stateFolder` does not move it). A record is a line",
        "of JSON. The folder is 0700, the files are 0600; a folder or file that is a link, someone else's or writable for everyone",
        f"is refused, and said. A file of {LIMIT // 1024 // 1024} MiB becomes `codex-lsp.jsonl.1`, that one `.2`, and so on; {KEPT} are kept.",
        "",
        "```",
        "codex-lsp logs                       all of it, in words",
        "codex-lsp logs --turn t-0123456789ab one turn",
        "codex-lsp logs --level warning --since 2h",
        "codex-lsp logs -f                    what comes, until Ctrl-C",
        "codex-lsp logs --json                records as they are kept",
        "```",
        "",
        "## Where a record goes",
        "",
        "`logLevel` ([settings.md](settings.md)) says from which level on records are kept and told.",
        "",
        "| level | what | file | editor |",
        "|---|---|---|---|",
        "| `error` | something that should not have happened | yes | `window/logMessage`, type 1 |",
        "| `warning` | something you may want to know | yes | `window/logMessage`, type 2 |",
        "| `info` | the course of events: an editor came, a turn began, a proposal was decided | yes | `window/logMessage`, type 4 |",
        "| `debug` | every message by its method, every item of a turn, with how long it took | from `logLevel` `debug` on | `$/logTrace` |",
        "| `trace` | what was said: prompts, texts, output | field `payload`, at `logLevel` `trace` | `verbose` of `$/logTrace` |",
        "",
        "`$/logTrace` is sent as the editor asks with `$/setTrace` or in `initialize`, whatever `logLevel` is: nothing (`off`), `message`",
        "(`messages`), `verbose` too (`verbose`); it is left out while the editor is far behind with reading. In VS Code the level of the",
        "output channel *Codex Daemon* does that: *Trace*. Notices of turns, which are meant for you, come as `window/logMessage` of types",
        "1 to 3. As long as no editor listens (before `initialize`, after the end) records go to stderr, in words.",
        "",
        "## What is in no record",
        "",
        "Secrets are taken out of every text, field and traceback before it is kept, told or printed, and `[redacted]` stands there:",
        "",
        "- by value: variables of the daemon's environment with a name for secrets, those that the setting `filesKeyEnvironment` or codex'",
        "  `config.toml` names, what stands at such names in `config.toml` and `auth.json`, and all headers and environments there;",
        "- by name: what stands at `apiKey`, `token`, `password`, `Authorization`, `Cookie` and their like, in JSON, TOML, headers, URLs,",
        "  environments and options of a command line;",
        "- by look: keys of well-known services, JSON web tokens, private keys, logins in URLs.",
        "",
        "That is as good as such rules are: a secret that looks like a word, has no name and is known to nobody stays, and so `trace` is",
        "nothing to send to somebody unread. Control characters, line ends and lone surrogates are JSON's escapes in the file and are",
        "drawn everywhere else, so that no text can forge a record or act on a terminal.",
        "",
        "## Fields",
        "",
        "They keep their names and meanings; new ones may come.",
        "",
        "| field | type | |",
        "|---|---|---|",
    ]
    lines += [f"| `{name}` | {kind} | {meaning} |" for name, (kind, meaning) in FIELDS.items()]
    return "\n".join(lines) + "\n"


def protocol_types() -> str:
    """``client-vscode/src/protocol.ts``."""
    lines = [f"// {_MADE}", "", f"export const CONTRACT = {wire.CONTRACT};", ""]
    for model in _models():
        lines += [f"/** {_first_line(model)} */", f"export interface {model.__name__} {{"]
        for name, field in model.model_fields.items():
            if field.description:
                lines.append(f"  /** {field.description} */")
            mark = "" if field.is_required() else "?"
            lines.append(f"  {to_camel(name)}{mark}: {_type(field.annotation, 1)};")
        lines += ["}", ""]
    lines += ["export interface Requests {"]
    for method in wire.REQUESTS:
        assert method.result is not None
        lines.append(f'  "{method.name}": [{method.params.__name__}, {method.result.__name__}];')
    lines += ["}", "", "export interface ClientRequests {"]
    for method in wire.CLIENT_REQUESTS:
        assert method.result is not None
        lines.append(f'  "{method.name}": [{method.params.__name__}, {method.result.__name__}];')
    lines += ["}", "", "export interface Notifications {"]
    lines += [f'  "{method.name}": {method.params.__name__};' for method in wire.NOTIFICATIONS]
    return "\n".join([*lines, "}", ""])


def _models() -> list[type[BaseModel]]:
    """Every model on the wire, in the order of its definition."""
    found = [
        value for value in vars(wire).values() if isinstance(value, type) and issubclass(value, wire.Wire)
    ]
    return [model for model in found if model is not wire.Wire]


def _first_line(model: type[BaseModel]) -> str:
    return " ".join((model.__doc__ or "").split())


def _fact(value: Any) -> str:
    return {True: "yes", False: "no"}.get(value, f"`{value}`")


def _link(model: type[BaseModel]) -> str:
    return f"[{model.__name__}](#{model.__name__.lower()})"


def _type(annotation: Any, language: int) -> str:
    """A type for people (0) or for TypeScript (1)."""
    if annotation in _SCALARS:
        return _SCALARS[annotation][language]
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        on_page = issubclass(annotation, wire.Wire)
        return annotation.__name__ if language else _link(annotation) if on_page else "object"
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is typing.Annotated:
        return _type(arguments[0], language)
    if origin is Literal:
        quote = '"' if language else "`"
        return (" | " if language else " \\| ").join(f"{quote}{_plain(value)}{quote}" for value in arguments)
    if origin in (typing.Union, types.UnionType):
        inner = [_type(item, language) for item in arguments if language or item is not types.NoneType]
        return (" | " if language else " \\| ").join(inner)
    if origin in (list, tuple):
        inside = _type(arguments[0], language)
        return f"({inside})[]" if " " in inside else f"{inside}[]"
    if origin in (dict, Mapping):
        return f"Record<string, {_type(arguments[1], 1)}>" if language else "object"
    raise TypeError(f"no words for {annotation!r}")


def _plain(value: Any) -> str:
    return str(value).replace("\r", "\\r").replace("\n", "\\n")


def _default(field: FieldInfo) -> str:
    value = field.default
    if value is None or value in ((), {}) or isinstance(value, BaseModel):
        return ""
    return f"`{str(value).lower() if isinstance(value, bool) else value}`"


def _kinds() -> list[tuple[str, str]]:
    leaves = [value for value in vars(errors).values() if isinstance(value, type)]
    found = [item for item in leaves if issubclass(item, errors.CodexLspError) and not item.__subclasses__()]
    return [(item.kind, (item.__doc__ or "").split("\n")[0]) for item in found]
