"""What an agent can ask of the editor: a closed list of tools, their arguments, and how they are called (pure).

Every tool here only looks. None accepts, rejects, configures, uploads or starts anything: the model has no handle
on what guards the user's files.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

LONGEST_PATH: Final = 4096
LONGEST_ANSWER: Final = 48_000
"""Characters of one answer; what is longer is cut, and says so."""


@dataclass(frozen=True, slots=True)
class Tool:
    """A tool as the model is told of it."""

    name: str
    description: str
    schema: Mapping[str, Any]
    """JSON Schema of its arguments, an object."""
    read_only: bool = True


@dataclass(frozen=True, slots=True)
class Result:
    """What goes back into the turn. ``failed`` tells the model that it did not get what it asked for."""

    text: str
    failed: bool = False


class BadArguments(Exception):
    """A tool was called with what it does not take; the message is for the model."""


class Arguments(BaseModel):
    """The arguments of a tool; what is not named here is refused."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Nothing(Arguments):
    """No arguments."""


class Lines(Arguments):
    """Some lines of a document."""

    path: str = Field(max_length=LONGEST_PATH, description="Absolute, or relative to the working directory.")
    from_line: int = Field(1, ge=1, description="First line, counted from 1.")
    to_line: int | None = Field(None, ge=1, description="Last line, included; absent: as many as fit.")


class Document(Arguments):
    """A document."""

    path: str = Field(max_length=LONGEST_PATH, description="Absolute, or relative to the working directory.")


class MaybeDocument(Arguments):
    """A document, or all of them."""

    path: str | None = Field(
        None, max_length=LONGEST_PATH, description="One file only; absent: all open documents."
    )


class Spot(Arguments):
    """A name in a document."""

    path: str = Field(max_length=LONGEST_PATH, description="Absolute, or relative to the working directory.")
    line: int = Field(ge=1, description="The line of the name in the editor's text, counted from 1.")
    word: str | None = Field(None, min_length=1, max_length=500, description="The name as it stands there.")
    column: int | None = Field(
        None, ge=1, description="Instead of `word`: where on the line, counted from 1."
    )

    @model_validator(mode="after")
    def _one(self) -> Spot:
        if (self.word is None) == (self.column is None):
            raise ValueError("give either word or column")
        return self


class Search(Arguments):
    """Words to look for."""

    query: str = Field(min_length=1, max_length=500, description="A name or a part of one.")


What = Literal[
    "selections", "diagnostics", "symbols", "definition", "references", "hover", "workspaceSymbols"
]
"""What the editor can be asked; the words of ``codex/editor/query``."""


@dataclass(frozen=True, slots=True)
class _Entry:
    description: str
    arguments: type[Arguments]
    asks: What | None = None


_ENTRIES: Final[Mapping[str, _Entry]] = {
    "read_document": _Entry(
        "The text of a file as it stands in the user's editor now, unsaved edits included.", Lines
    ),
    "open_documents": _Entry("The files that are open in the user's editor.", Nothing),
    "selections": _Entry(
        "What the user has selected in the editor, and where the cursor is.", Nothing, "selections"
    ),
    "diagnostics": _Entry(
        "The problems that the editor shows (errors and warnings of language servers and linters).",
        MaybeDocument,
        "diagnostics",
    ),
    "document_symbols": _Entry(
        "The outline of a file: its functions, classes and other names with their lines.", Document, "symbols"
    ),
    "definition": _Entry("Where a name is defined, by the editor's language server.", Spot, "definition"),
    "references": _Entry(
        "Every place where a name is used, by the editor's language server.", Spot, "references"
    ),
    "hover": _Entry(
        "Type, signature and documentation of a name, by the editor's language server.", Spot, "hover"
    ),
    "workspace_symbols": _Entry(
        "Functions, classes and other names of the whole workspace that match some words.",
        Search,
        "workspaceSymbols",
    ),
}

NAMES: Final = tuple(_ENTRIES)
"""The closed list."""

INSTRUCTIONS: Final = (
    "These tools look into the editor of the user who started this turn. The editor has the user's files and unsaved "
    "text; what you changed in this turn is in your working directory only, and not in the editor before the user "
    "accepts it. So lines can differ where you have edited."
)


def tools(*, queries: bool) -> tuple[Tool, ...]:
    """The tools to offer; without ``queries`` those that only an editor with a client of ours could answer are absent.

    Diagnostics stay: an editor may have told some.
    """
    return tuple(
        Tool(name, entry.description, schema(entry.arguments))
        for name, entry in _ENTRIES.items()
        if queries or entry.asks in (None, "diagnostics")
    )


def asked(name: str) -> What | None:
    """What of the editor a tool needs to ask."""
    return _ENTRIES[name].asks


def check(name: str, given: Any) -> Arguments:
    """The arguments of a call.

    Raises:
        BadArguments: they do not fit, or there is no such tool.
    """
    entry = _ENTRIES.get(name)
    if entry is None:
        raise BadArguments(f"There is no tool {name[:100]!r}.")
    try:
        return entry.arguments.model_validate(given if given is not None else {})
    except ValidationError as error:
        problems = [
            f"{'.'.join(map(str, item['loc'])) or 'arguments'}: {item['msg']}"
            for item in error.errors(include_url=False, include_input=False)
        ]
        raise BadArguments("; ".join(problems[:10])) from None


def schema(arguments: type[Arguments]) -> dict[str, Any]:
    """JSON Schema in its plainest form: codex up to 0.104 knows few words of it."""
    whole = arguments.model_json_schema()
    properties = {}
    for name, told in whole.get("properties", {}).items():
        kind = next((one for one in told.get("anyOf", ()) if one.get("type") != "null"), told)
        properties[name] = {"type": kind["type"], "description": told["description"]}
    return {
        "type": "object",
        "properties": properties,
        "required": whole.get("required", []),
        "additionalProperties": False,
    }


def cut(text: str, most: int = LONGEST_ANSWER) -> str:
    """A text that fits; how much is missing is told."""
    if len(text) <= most:
        return text
    return f"{text[:most]}\n[{len(text) - most:,} more characters are left out]"
