"""The tools of one turn: takes calls, looks only where the turn may, answers in words."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Protocol

from codex_lsp.tools import catalog
from codex_lsp.tools.catalog import BadArguments, Result, Tool, What, cut
from codex_lsp.tools.scope import OutOfReach, Scope

_log = logging.getLogger(__name__)

AT_ONCE: Final = 4
"""Calls of one turn that are worked on at the same time; more wait."""
MOST_LINES: Final = 2000
MOST_ITEMS: Final = 200


@dataclass(frozen=True, slots=True)
class OpenText:
    """A document that is open in the editor."""

    path: Path
    language: str
    version: int
    text: str


@dataclass(frozen=True, slots=True)
class Query:
    """A question to the editor."""

    what: What
    path: Path | None = None
    line: int = 0
    """0-based."""
    before: str = ""
    """What stands on that line before the place that is meant."""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Seen:
    """One thing that the editor answers; which of these are filled depends on the question."""

    path: Path | None
    first: int = 1
    """1-based line."""
    last: int = 1
    text: str = ""
    kind: str = ""
    detail: str = ""
    depth: int = 0
    active: bool = False


@dataclass(frozen=True, slots=True)
class Sight:
    """The editor's answer."""

    items: tuple[Seen, ...]
    more: int = 0
    """How many the editor left out."""


class Unavailable(Exception):
    """The editor cannot answer; the message is for the model."""


class Window(Protocol):
    """The editor as tools see it: nothing here changes anything."""

    @property
    def queries(self) -> bool:
        """Whether this editor answers questions beyond what it told by itself."""
        ...

    def open_texts(self) -> Sequence[OpenText]:
        """Open documents that are files, as the editor holds them now."""
        ...

    def told_problems(self) -> Sequence[Seen]:
        """Diagnostics that the editor told by itself, as far as it did."""
        ...

    async def ask(self, query: Query) -> Sight:
        """Asks the editor.

        Raises:
            Unavailable: it does not answer, or cannot.
        """
        ...

    def saved_text(self, path: Path) -> str | None:
        """The text of a file of the user's that is not open; ``None`` when there is none. Blocking."""
        ...


@dataclass(frozen=True, slots=True)
class Extra:
    """A tool of the user's own."""

    tool: Tool
    call: Callable[[Mapping[str, Any]], Awaitable[Result]]


class Toolbox:
    """What a turn's agent is offered, whatever transport it is offered by."""

    def __init__(self, window: Window, scope: Scope, extras: Sequence[Extra] = ()) -> None:
        self._window = window
        self._scope = scope
        self._extras = {one.tool.name: one for one in extras if one.tool.name not in catalog.NAMES}
        self._turn = asyncio.Semaphore(AT_ONCE)

    @property
    def tools(self) -> tuple[Tool, ...]:
        """The tools to offer."""
        return (
            *catalog.tools(queries=self._window.queries),
            *(extra.tool for extra in self._extras.values()),
        )

    async def call(self, name: str, given: Any) -> Result:
        """Does one call. Never raises: what goes wrong is an answer that failed."""
        async with self._turn:
            try:
                if (extra := self._extras.get(name)) is not None:
                    if not isinstance(given, dict | None):
                        raise BadArguments("The arguments are no JSON object.")
                    result = await extra.call(given or {})
                    return Result(cut(result.text), result.failed)
                return Result(cut(await self._look(name, catalog.check(name, given))))
            except (BadArguments, OutOfReach, Unavailable) as error:
                return Result(str(error), failed=True)
            except Exception:  # noqa: BLE001 - the boundary to the model: it hears that it failed, not how
                _log.exception("the tool %s failed unexpectedly", name)
                return Result("The tool failed unexpectedly; the user's log has the details.", failed=True)

    async def _look(self, name: str, arguments: catalog.Arguments) -> str:
        match arguments:
            case catalog.Lines():
                return await self._text(arguments)
            case catalog.Nothing() if name == "open_documents":
                return await self._documents()
            case catalog.Nothing():
                return await self._selections()
            case catalog.MaybeDocument():
                return await self._diagnostics(arguments.path)
            case catalog.Document():
                path = await self._find(arguments.path)
                return _outline(await self._asked(Query("symbols", path)))
            case catalog.Spot():
                return await self._at(name, arguments)
            case catalog.Search():
                found = await self._asked(Query("workspaceSymbols", words=arguments.query))
                return await self._listed(found, _symbol, "No name of the workspace matches.")
        raise BadArguments(f"There is no tool {name!r}.")

    # ------------------------------------------------------------------------------ what the daemon knows
    async def _text(self, arguments: catalog.Lines) -> str:
        path = await self._find(arguments.path)
        document = next((one for one in self._window.open_texts() if one.path == path), None)
        shown = self._scope.name(path)
        if document is None:
            raise Unavailable(f"{shown} is not open in the editor: read the file itself.")
        lines = _lines(document.text)
        first = min(arguments.from_line, len(lines) + 1)
        last = min(arguments.to_line or len(lines), first - 1 + MOST_LINES, len(lines))
        head = (
            f"{shown}, live text of the editor (version {document.version}), lines {first} to {last} of {len(lines)}. "
            "Your own changes of this turn are not in it."
        )
        return "\n".join([head, *lines[first - 1 : last]])

    async def _documents(self) -> str:
        texts = self._window.open_texts()
        inside = await asyncio.to_thread(lambda: [one for one in texts if self._scope.holds(one.path)])
        rows = [
            f"{self._scope.name(one.path)} ({one.language}, {_count(len(_lines(one.text)), 'line')})"
            for one in inside
        ]
        if len(texts) > len(inside):
            rows.append(f"[{_count(len(texts) - len(inside), 'document')} outside the folders of this turn]")
        return "\n".join(rows) or "No file is open in the editor."

    # --------------------------------------------------------------------------------- what it is asked
    async def _selections(self) -> str:
        found = await self._asked(Query("selections"))
        return await self._listed(found, self._selection, "Nothing is selected.")

    def _selection(self, seen: Seen, name: str) -> str:
        mark = " (where the user is)" if seen.active else ""
        if not seen.text:
            return f"{name}:{seen.first} cursor{mark}"
        return f"{name}:{seen.first}-{seen.last} selected{mark}:\n{cut(seen.text, 8000)}"

    async def _diagnostics(self, name: str | None) -> str:
        path = None if name is None else await self._find(name)
        if self._window.queries:
            found = await self._asked(Query("diagnostics", path))
            note = ""
        else:
            told = [seen for seen in self._window.told_problems() if path is None or seen.path == path]
            found = Sight(tuple(told))
            note = "\n[as this editor last told them to Codex; it may show others]"
        return await self._listed(found, _problem, "The editor shows no problems there.") + note

    async def _at(self, name: str, spot: catalog.Spot) -> str:
        what = catalog.asked(name)
        assert what is not None
        path = await self._find(spot.path)
        line = await self._line(path, spot)
        if spot.column is not None:
            before = line[: spot.column - 1]
        else:
            assert spot.word is not None
            at = line.find(spot.word)
            if at < 0:
                raise BadArguments(
                    f"Line {spot.line} of the editor's text does not hold {spot.word!r}. It reads: {line[:500]!r}"
                )
            before = line[:at]
        found = await self._asked(Query(what, path, spot.line - 1, before))
        if what == "hover":
            return (
                "\n\n".join(seen.text for seen in found.items if seen.text)
                or "The editor says nothing of it."
            )
        nothing = (
            "The editor knows no definition." if what == "definition" else "The editor finds no use of it."
        )
        return await self._listed(found, _location, nothing)

    async def _line(self, path: Path, spot: catalog.Spot) -> str:
        document = next((one for one in self._window.open_texts() if one.path == path), None)
        text = document.text if document else await asyncio.to_thread(self._window.saved_text, path)
        if text is None:
            raise BadArguments(f"The user has no text file {self._scope.name(path)}.")
        lines = _lines(text)
        if spot.line > len(lines):
            raise BadArguments(
                f"The editor's text of {self._scope.name(path)} has {_count(len(lines), 'line')} only."
            )
        return lines[spot.line - 1]

    async def _asked(self, query: Query) -> Sight:
        if not self._window.queries:
            raise Unavailable("Unavailable: this editor cannot be asked. Read and search the files instead.")
        return await self._window.ask(query)

    async def _find(self, name: str) -> Path:
        return await asyncio.to_thread(self._scope.find, name)

    async def _listed(self, sight: Sight, row: Callable[[Seen, str], str], nothing: str) -> str:
        """Rows of what lies in the turn's folders; the rest is counted, not named."""

        def made() -> list[str]:
            rows, outside = [], 0
            for seen in sight.items[:MOST_ITEMS]:
                if seen.path is not None and self._scope.holds(seen.path):
                    rows.append(row(seen, self._scope.name(seen.path)))
                else:
                    outside += 1
            if outside:
                rows.append(f"[{outside} outside the folders of this turn]")
            if more := sight.more + max(0, len(sight.items) - MOST_ITEMS):
                rows.append(f"[{more} more]")
            return rows

        return "\n".join(await asyncio.to_thread(made)) or nothing


def _problem(seen: Seen, name: str) -> str:
    tail = f" [{seen.detail}]" if seen.detail else ""
    return f"{name}:{seen.first}: {seen.kind or 'error'}: {seen.text[:2000]}{tail}"


def _location(seen: Seen, name: str) -> str:
    return f"{name}:{seen.first}" + (f": {seen.text.strip()[:300]}" if seen.text.strip() else "")


def _symbol(seen: Seen, name: str) -> str:
    tail = f" in {seen.detail[:200]}" if seen.detail else ""
    return f"{name}:{seen.first}: {seen.kind} {seen.text[:300]}{tail}"


def _outline(sight: Sight) -> str:
    rows = [
        f"{'  ' * min(seen.depth, 20)}{seen.first}-{seen.last} {seen.kind} {seen.text[:300]}"
        for seen in sight.items[:MOST_ITEMS]
    ]
    if more := sight.more + max(0, len(sight.items) - MOST_ITEMS):
        rows.append(f"[{more} more]")
    return "\n".join(rows) or "The editor knows no names in it."


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'s' * (number != 1)}"


def _lines(text: str) -> list[str]:
    """Lines as LSP has them: LF, CRLF and CR end one, nothing else does; what ends with an end has none after it."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return lines if lines[-1] else lines[:-1]
