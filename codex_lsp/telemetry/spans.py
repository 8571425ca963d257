"""Everything that can be measured, by name (pure).

The lists are closed, and so is what most facts can hold: no prompt, message, path, command, name of a file or of
a foreign tool fits into any of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

Name = Literal["turn", "room", "item", "tool", "apply"]
Fact = str | int | bool

ABOUT: Final[Mapping[Name, str]] = {
    "turn": "From the request to the last word, waiting for its thread included; all others of a turn lie in it.",
    "room": "The room is made.",
    "item": "Codex works on something: a message, a command, a patch …",
    "tool": "Codex calls a tool of an MCP server, ours included.",
    "apply": "A decision changes the user's files; it may come long after the turn's end.",
}
FACTS: Final[Mapping[Name, Mapping[str, str]]] = {
    "turn": {
        "status": "`completed`, `failed`, `cancelled`, or `refused` where nothing was run",
        "transport": "`exec` or `appServer`",
        "codex": "the version of codex",
        "room": "the kind of room",
        "continues": "whether a thread goes on",
        "review": "whether it is a review",
        "proposal": "whether there is something to decide",
        "tokens.input": "tokens that the model read",
        "tokens.cached_input": "those of them that were cached",
        "tokens.output": "tokens that the model wrote",
        "tokens.reasoning_output": "those of them that are reasoning",
    },
    "room": {"kind": "the kind of room"},
    "item": {"type": "as in `codex/item`; `other` for what is unknown", "status": "as in `codex/item`"},
    "tool": {
        "server": "`editor` for ours, else `other`",
        "tool": "the name of one of our tools, else `other`",
        "status": "as in `codex/item`",
    },
    "apply": {"decision": "`accept`, `undo` or `redo`"},
}
TOKENS: Final[Mapping[str, str]] = {
    "input_tokens": "tokens.input",
    "cached_input_tokens": "tokens.cached_input",
    "output_tokens": "tokens.output",
    "reasoning_output_tokens": "tokens.reasoning_output",
}
"""A turn's usage → facts."""
ITEMS: Final = frozenset(
    ("agent_message", "reasoning", "command_execution", "file_change", "web_search", "todo_list", "error")
)
STATUSES: Final = frozenset(("inProgress", "completed", "failed", "declined", "unknown"))


@dataclass(frozen=True, slots=True)
class Span:
    """Something that was done for a turn, and is over."""

    name: Name
    turn_id: str
    started: int
    """Nanoseconds since 1970."""
    nanoseconds: int
    facts: Mapping[str, Fact]
    failure: str | None = None
    """The kind of an expected failure, ``internal`` for others."""

    def __post_init__(self) -> None:
        foreign = self.facts.keys() - FACTS[self.name].keys()
        if foreign:
            raise ValueError(f"not on the list for {self.name}: {sorted(foreign)}")


@dataclass(frozen=True, slots=True)
class Metric:
    """A number that is exported."""

    name: str
    unit: str
    about: str
    facts: tuple[str, ...] = ()


DURATIONS: Final[Mapping[Name, Metric]] = {
    "turn": Metric("codex_lsp.turn.duration", "s", "How long turns take.", ("status", "transport", "room")),
    "room": Metric("codex_lsp.room.duration", "s", "How long making a room takes.", ("kind",)),
    "item": Metric("codex_lsp.item.duration", "s", "How long items take.", ("type", "status")),
    "tool": Metric("codex_lsp.tool.duration", "s", "How long tools take.", ("server", "tool", "status")),
    "apply": Metric("codex_lsp.apply.duration", "s", "How long changing files takes.", ("decision",)),
}
TOKEN_COUNT: Final = Metric("codex_lsp.tokens", "{token}", "Tokens that turns used.", ("type",))
QUEUE: Final = Metric(
    "codex_lsp.turns", "{turn}", "Turns under way: waiting for their thread or room, or running.", ("state",)
)
