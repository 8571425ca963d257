"""Draws what the agent says and the commands it runs."""

from __future__ import annotations

import shlex

from markdown_it import MarkdownIt
from rich.console import RenderableType
from rich.markdown import Markdown
from rich.text import Text

from codex_lsp import inert

_SCRIPT_LINES = 30


class _SafeMarkdown(Markdown):
    """Markdown without links that can be clicked, pictures or HTML: those stay the text they are."""

    def __init__(self, foreign: str) -> None:
        super().__init__("", hyperlinks=False, code_theme="monokai")
        parser = MarkdownIt("commonmark", {"html": False}).enable(["strikethrough", "table"])
        self.markup = inert.text(foreign, prose=True)
        self.parsed = parser.disable(["image", "html_block", "html_inline"]).parse(self.markup)


def message(foreign: str) -> RenderableType:
    """What the agent says, as Markdown."""
    return _SafeMarkdown(foreign)


def script(command: str) -> Text:
    """A command as a prompt would show it, its further lines below."""
    lines = inert.untabbed(inert.text(command)).rstrip("\n").split("\n")
    drawn = Text("\n").join(
        Text.assemble(("$ " if number == 0 else "> ", "dim"), (inert.line(line, 2000), "bold"))
        for number, line in enumerate(lines[:_SCRIPT_LINES])
    )
    if len(lines) > _SCRIPT_LINES:
        drawn.append(f"\n> … {len(lines) - _SCRIPT_LINES} more lines", style="dim")
    return drawn


def unwrapped(command: str) -> str:
    """The script inside ``/bin/bash -lc '…'``, which is how codex writes every command."""
    try:
        words = shlex.split(command)
    except ValueError:
        return command
    shells = ("bash", "sh", "zsh")
    if len(words) == 3 and words[0].rsplit("/", 1)[-1] in shells and words[1] in ("-lc", "-c"):
        return words[2]
    return command
