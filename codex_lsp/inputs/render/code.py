"""Source text as it looks in an editor: a grid of characters with colours and line numbers, drawn by way of an SVG."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby, islice

from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name, get_lexer_for_filename
from pygments.lexers.special import TextLexer
from pygments.style import Style
from pygments.styles import get_style_by_name
from pygments.token import _TokenType
from pygments.util import ClassNotFound
from rich.cells import cell_len

from codex_lsp import inert
from codex_lsp.inputs.render import svg
from codex_lsp.inputs.render.drawn import PATCH, Drawn, Frame

COLUMNS = 120
"""Cells of a row; what is longer goes on in the next."""
LEXED = 400_000
"""Characters up to the last line shown that are read for the colours; with more, the lines shown alone."""
_STYLE = "xcode"
_SIZE = 16
_CELL = _SIZE * 0.6  # the advance of every character of the font
_ROW = 22
_MARGIN = 16
_TAB = 4
_PAPER, _INK, _FAINT, _RULE = "#ffffff", "#1f2328", "#8c959f", "#d0d7de"
# What editors call languages, where Pygments has another name.
_LEXERS = {
    "javascriptreact": "jsx",
    "typescriptreact": "tsx",
    "shellscript": "bash",
    "jsonc": "json",
    "dockercompose": "yaml",
    "plaintext": "text",
    "vue-html": "html",
    "git-commit": "text",
    "git-rebase": "text",
    "bat": "batch",
    "latex": "tex",
}


@dataclass(frozen=True, slots=True)
class _Cluster:
    """What stands in one place of the grid, and how."""

    text: str
    cells: int
    look: str


@dataclass(frozen=True, slots=True)
class _Row:
    number: int | None
    """None: the line above goes on."""
    clusters: list[_Cluster]


def draw(text: str, language: str, name: str, lines: tuple[int, int] | None, frame: Frame) -> Drawn:
    """A picture of lines of a text (1-based, inclusive; none: all), as many as fit.

    Raises:
        Undrawable
    """
    given = re.split(r"\r\n|\r|\n", text)
    if len(given) > 1 and not given[-1]:
        del given[-1]
    first, last = lines or (1, len(given))
    first, last = min(max(first, 1), len(given)), min(max(last, 1), len(given))
    columns = max((_width(line[:COLUMNS]) for line in given[first - 1 : last][:500]), default=0)
    digits = len(str(last))
    width = math.ceil(2 * _MARGIN + (digits + 2 + min(max(columns, 40), COLUMNS)) * _CELL)
    width = min(width, frame.width)
    fitting = int((width - 2 * _MARGIN) / _CELL) - digits - 2
    high = min(frame.height, PATCH * (frame.patches // math.ceil(width / PATCH)))
    most = (high - 2 * _MARGIN) // _ROW - 1
    room = most * fitting
    whole = [line[:room] for line in given[: first + most]]
    rows, shown, cut = _rows(_lexed(whole, first, last, language, name), first, last, fitting, most)
    changes = [f"drawn from its text, {_span(first, shown)}"]
    if cut or len(given[shown - 1]) > room:
        changes.append("the line is cut")
    if shown < last:
        changes.append(f"no more of {_span(first, last)} fits one picture")
    height = 2 * _MARGIN + (1 + len(rows)) * _ROW
    picture = _svg(rows, name, (width, height), digits, fitting)
    return Drawn(svg.drawn(picture, (width, height)), "png", tuple(changes))


def _span(first: int, last: int) -> str:
    return f"line {first}" if first == last else f"lines {first}-{last}"


def _width(line: str) -> int:
    return cell_len(inert.text(line).expandtabs(_TAB))


def _lexed(
    lines: Sequence[str], first: int, last: int, language: str, name: str
) -> Iterator[list[tuple[str, str]]]:
    """The lines from ``first`` on as runs of (text, look)."""
    begin = 1 if sum(map(len, lines[:last])) <= LEXED else first
    style = get_style_by_name(_STYLE)
    line: list[tuple[str, str]] = []
    number = begin
    for token, run in _lexer(language, name).get_tokens("\n".join(lines[begin - 1 : last])):
        look = _look(style, token)
        for index, piece in enumerate(run.split("\n")):
            if index:
                if number >= first:
                    yield line
                line, number = [], number + 1
            if piece:
                line.append((piece, look))
    if number >= first:
        yield line


def _lexer(language: str, name: str) -> Lexer:
    for find, wanted in (
        (get_lexer_by_name, _LEXERS.get(language, language)),
        (get_lexer_for_filename, name),
    ):
        try:
            return find(wanted, stripnl=False, ensurenl=False)
        except ClassNotFound:
            continue
    return TextLexer(stripnl=False, ensurenl=False)


def _look(style: type[Style], token: _TokenType) -> str:
    told = style.style_for_token(token)
    look = f'fill="#{told["color"]}"' if told["color"] else ""
    look += ' font-weight="700"' if told["bold"] else ""
    return look + (' font-style="italic"' if told["italic"] else "")


def _rows(
    lexed: Iterator[list[tuple[str, str]]], first: int, last: int, columns: int, most: int
) -> tuple[list[_Row], int, bool]:
    """The rows of the lines that fit whole, or of a part of the first; the last line shown; whether that is cut."""
    rows: list[_Row] = []
    for number, line in enumerate(islice(lexed, last - first + 1), start=first):
        made = _wrapped(number, line, columns)
        if rows and len(rows) + len(made) > most:
            return rows, number - 1, False
        rows += made
    return rows[:most], last, len(rows) > most


def _wrapped(number: int, line: list[tuple[str, str]], columns: int) -> list[_Row]:
    rows = [_Row(number, [])]
    used = 0
    for cluster in _clusters(line):
        if used + cluster.cells > columns:
            rows.append(_Row(None, []))
            used = 0
        rows[-1].clusters.append(cluster)
        used += cluster.cells
    return rows


def _clusters(line: list[tuple[str, str]]) -> Iterator[_Cluster]:
    """A line's characters with what joins them, tabs as spaces; what cannot be seen is made visible."""
    at = 0
    held: _Cluster | None = None
    for run, look in line:
        for char in inert.text(run, prose=True).replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd"):
            if char == "\t":
                cells = _TAB - at % _TAB
                char = " " * cells
            else:
                cells = cell_len(char)
            if cells == 0 and held is not None:
                held = _Cluster(held.text + char, held.cells, held.look)
                continue
            if held is not None:
                yield held
            held = _Cluster(char, cells, look)
            at += cells
    if held is not None:
        yield held


def _svg(rows: Sequence[_Row], name: str, size: tuple[int, int], digits: int, columns: int) -> str:
    width, height = size
    left = _MARGIN + (digits + 2) * _CELL
    title = inert.line(name)
    title = title if cell_len(title) <= columns else f"…{title[1 - columns :]}"
    bar = _MARGIN + _ROW * 0.7
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" xml:space="preserve"',
        f' font-family="{svg.FIXED}" font-size="{_SIZE}" fill="{_INK}">',
        f'<rect width="{width}" height="{height}" fill="{_PAPER}"/>',
        f'<text x="{_MARGIN}" y="{bar - _ROW * 0.3:g}" fill="{_FAINT}">{escape(title)}</text>',
        f'<rect x="{_MARGIN}" y="{bar:g}" width="{width - 2 * _MARGIN}" height="1" fill="{_RULE}"/>',
    ]
    for index, row in enumerate(rows):
        base = _MARGIN + (index + 1) * _ROW + _ROW * 0.72
        mark = "↪" if row.number is None else str(row.number)
        end = _MARGIN + digits * _CELL
        out.append(f'<text x="{end:g}" y="{base:g}" fill="{_FAINT}" text-anchor="end">{mark}</text>')
        out.append(f'<text y="{base:g}">')
        at = 0
        for (look, _), run in groupby(row.clusters, _joined):
            clusters = list(run)
            text = "".join(cluster.text for cluster in clusters)
            if not text.isspace():
                out.append(f'<tspan x="{left + at * _CELL:g}" {look}>{escape(text)}</tspan>')
            at += sum(cluster.cells for cluster in clusters)
        out.append("</text>")
    return "".join([*out, "</svg>"])


def _joined(cluster: _Cluster) -> tuple[str, object]:
    """What neighbours share that are drawn as one piece: letters and digits, whose advance is a cell for sure.

    Punctuation stands alone: the font would make one sign of ``!=`` or ``=>``.
    """
    plain = cluster.text.isascii() and cluster.text.isalnum()
    return cluster.look, plain or cluster.text == "_" or id(cluster)
