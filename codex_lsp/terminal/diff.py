"""Draws proposals: a table of the files, and hunks as coloured diffs; everything foreign made inert first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from rich import box
from rich.console import Group, RenderableType
from rich.style import Style
from rich.syntax import Syntax
from rich.table import Table
from rich.text import Span, Text

from codex_lsp import inert

LINES_SHOWN = 200
"""Lines of one hunk that are drawn unless the whole is asked for."""
_CHARACTERS_SHOWN = 2000
"""Characters of one line that are drawn unless the whole is asked for."""
_BACKGROUND = {" ": Style(bgcolor="#20221d"), "-": Style(bgcolor="#4a2026"), "+": Style(bgcolor="#1f4023")}
_INK = {" ": Style(color="#75715e"), "-": Style(color="#ff8791"), "+": Style(color="#96e07c")}
_PLAIN = {" ": Style(), "-": Style(color="red"), "+": Style(color="green")}
_KINDS = {"add": "new", "update": "changed", "delete": "deleted", "rename": "renamed"}
_STATES = {
    "pending": Style(color="yellow"),
    "partial": Style(color="yellow"),
    "accepted": Style(color="green"),
    "rejected": Style(dim=True),
    "conflicted": Style(color="red", bold=True),
    "blocked": Style(color="red", bold=True),
}


def name(file: dict[str, Any]) -> Text:
    """A file's path, with its old one for a rename, and a warning about look-alike letters."""
    path = str(file.get("path", "?"))
    drawn = Text(inert.line(path), style="bold")
    if file.get("oldPath"):
        drawn = Text.assemble(inert.line(file["oldPath"]), " → ", drawn)
    if inert.lookalikes(path):
        drawn.append("  letters of several scripts", style="bold red")
    return drawn


def counts(file: dict[str, Any]) -> tuple[int, int]:
    """Lines added and removed by the hunks of a file."""
    lines = [line for hunk in file.get("hunks", ()) for line in hunk.get("lines", ())]
    return sum(line[:1] == "+" for line in lines), sum(line[:1] == "-" for line in lines)


def table(proposal: dict[str, Any]) -> RenderableType:
    """The files of a proposal, one a row, and what was left out."""
    rows = Table(box=box.SIMPLE_HEAD, pad_edge=False, header_style="bold")
    rows.add_column("file", overflow="fold")
    for heading in ("change", "lines", "by", "state"):
        rows.add_column(heading, no_wrap=heading != "state")
    for file in proposal.get("files", ()):
        added, removed = counts(file)
        state = str(file.get("state", "pending"))
        cell = Text(state, style=_STATES.get(state, Style()))
        if file.get("sensitive"):
            cell.append(" sensitive", style="bold magenta")
        if file.get("blocked"):
            cell.append(f" {inert.line(file['blocked'])}", style="red")
        rows.add_row(
            name(file),
            _KINDS.get(str(file.get("kind")), inert.line(file.get("kind"))),
            Text("binary")
            if file.get("binary")
            else Text.assemble((f"+{added}", "green"), " ", (f"-{removed}", "red")),
            inert.line(", ".join(map(str, file.get("origin", ())))),
            cell,
        )
    ignored = proposal.get("ignored") or 0
    if ignored:
        return Group(rows, Text(f"{ignored} more changed files are left out because git ignores them", "dim"))
    return rows


def heading(file: dict[str, Any], hunk: dict[str, Any], place: str = "") -> Text:
    """The line above a hunk."""
    span = ""
    if hunk.get("lines"):
        span = f"  @@ -{hunk.get('oldStart')},{hunk.get('oldLines')} +{hunk.get('newStart')},{hunk.get('newLines')} @@"
    drawn = Text.assemble(name(file), (span, "cyan"), (f"  {place}" if place else "", "dim"))
    if file.get("sensitive"):
        drawn.append(
            "\n⚠ sensitive: this file can run later or guards something; read it well", "bold magenta"
        )
    if hunk.get("state") == "conflicted":
        reason = inert.line(hunk.get("conflict") or "it clashes with what the file holds now")
        drawn.append(f"\n✗ conflict: {reason}", "bold red")
    return drawn


def hunk_body(
    file: dict[str, Any], hunk: dict[str, Any], *, colours: bool, whole: bool = False
) -> RenderableType:
    """The lines of a hunk, or in words what it changes; cut unless ``whole``, and the cut is told."""
    lines = [str(line) for line in hunk.get("lines", ())]
    if not lines:
        return Text(f"  {in_words(file, hunk)}", style="italic")
    shown = lines if whole else lines[:LINES_SHOWN]
    drawn: list[RenderableType] = [_coloured(file, shown, whole) if colours else _plain(shown, whole)]
    if len(shown) < len(lines):
        drawn.append(Text(f"  … {len(lines) - len(shown)} more lines", style="bold yellow"))
    if [line[1:] for line in lines if line[:1] == "-"] == [line[1:] for line in lines if line[:1] == "+"]:
        drawn.append(Text("  the lines differ only in what ends them", style="italic yellow"))
    for side, when in (("old", "before"), ("new", "after")):
        if side in (hunk.get("noNewlineAtEnd") or ()):
            drawn.append(Text(f"  no newline at the end of the file {when}", style="italic yellow"))
    if mixed := [word for line in lines for word in inert.lookalikes(line)][:5]:
        words = ", ".join(f"‹{inert.line(word)}›" for word in mixed)
        drawn.append(Text(f"  letters of several scripts in one word: {words}", style="bold red"))
    return Group(*drawn)


def is_cut(hunk: dict[str, Any]) -> bool:
    """Whether ``hunk_body`` leaves something out."""
    lines = hunk.get("lines", ())
    return len(lines) > LINES_SHOWN or any(len(line) > _CHARACTERS_SHOWN for line in lines)


def in_words(file: dict[str, Any], hunk: dict[str, Any]) -> str:
    """What a hunk without lines changes."""
    kind = file.get("kind")
    match hunk.get("aspect"):
        case "rename":
            return f"rename {inert.line(file.get('oldPath', '?'))} → {inert.line(file.get('path', '?'))}"
        case "mode":
            mode = file.get("mode") or {}
            return f"mode {inert.line(mode.get('old'))} → {inert.line(mode.get('new'))}"
        case "eol":
            return "line ends or byte order mark"
    verb = {"add": "add", "delete": "delete"}.get(str(kind), "replace")
    if file.get("linkTarget"):
        return f"{verb} the link to {inert.line(file['linkTarget'])}"
    return f"{verb} the {'binary' if file.get('binary') else 'whole'} file"


def _cut(line: str, whole: bool) -> str:
    marker, body = line[:1], line[1:].removesuffix("\n")
    if body.endswith("\r"):
        body = body[:-1] + ("␍" if marker != " " else "")
    left = 0 if whole else len(body) - _CHARACTERS_SHOWN
    shown = inert.untabbed(inert.text(body[:_CHARACTERS_SHOWN] if left > 0 else body).replace("\n", "␊"))
    return marker + shown + (f" … +{left} characters" if left > 0 else "")


def _plain(lines: Sequence[str], whole: bool) -> Text:
    drawn = Text()
    for line in lines:
        drawn.append(_cut(line, whole) + "\n", _PLAIN.get(line[:1], _PLAIN[" "]))
    drawn.rstrip()
    return drawn


def _coloured(file: dict[str, Any], lines: Sequence[str], whole: bool) -> RenderableType:
    cut = [_cut(line, whole) for line in lines]
    lexer = Syntax.guess_lexer(str(file.get("path", "")))
    grid = Table.grid(expand=True)
    grid.add_column(overflow="fold")
    for marker, block in _highlighted(lexer, cut):
        style = _BACKGROUND.get(marker, _BACKGROUND[" "])
        for line in block:
            grid.add_row(Text.assemble((f"{marker} ", _INK.get(marker, _INK[" "])), line), style=style)
    return grid


def _highlighted(lexer: str, lines: Sequence[str]) -> Iterator[tuple[str, list[Text]]]:
    """Blocks of lines with one marker, in syntax colours (each block lexed for itself)."""
    syntax = Syntax("", lexer, theme="monokai")
    for marker, group in groupby(lines, key=lambda line: line[:1]):
        block = [line[1:] for line in group]
        drawn = list(syntax.highlight("\n".join(block)).split("\n", allow_blank=True))[: len(block)]
        for line in drawn:
            line.style = ""
            line.spans = [Span(start, end, _ink(style)) for start, end, style in line.spans]
        # A lexer must not be able to lose or move a line of what is about to be accepted.
        same = [line.plain for line in drawn] == block
        yield marker, drawn if same else [Text(line) for line in block]


def _ink(style: str | Style) -> str | Style:
    """A token's style without its background, which belongs to the line."""
    if isinstance(style, str):
        return style
    return Style(color=style.color, bold=style.bold, italic=style.italic, underline=style.underline)
