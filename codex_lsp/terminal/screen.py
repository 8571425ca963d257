"""Shows a running turn: what is finished goes up the scrollback, what is going on stays below with a clock."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.padding import Padding
from rich.spinner import Spinner
from rich.text import Text

from codex_lsp import inert
from codex_lsp.terminal import said

OUTPUT_LINES = 40
"""Lines of a finished command's output that are printed: the last ones, with a count of the others."""
_TAIL_LINES = 8
_TODOS_SHOWN = 12
_TAIL_CHARACTERS = 64 * 1024
_MARKS = {
    "completed": ("✔", "green"),
    "inProgress": ("▶", "bold cyan"),
    "pending": ("○", "dim"),
}


@dataclass(slots=True)
class _Command:
    """A command that codex runs: its line, the end of its output, and how much there was."""

    line: str
    began: float
    tail: str = ""
    lines: int = 0
    truncated: bool = False


class Screen:
    """One turn on a console. ``heard`` folds a notification in; use as a context manager for the live part.

    On a terminal the todos, running commands and a clock stay at the bottom; elsewhere only plain lines
    are printed. ``clock`` counts seconds.
    """

    def __init__(self, console: Console, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._console = console
        self._clock = clock
        self._began = clock()
        self._commands: dict[str, _Command] = {}
        self._todos: list[dict[str, Any]] = []
        self._files = 0
        self._folder = ""
        self._doing, self._way_out = "starting", "Ctrl-C cancels"
        self._spinner = Spinner("dots")
        self._live: Live | None = None
        self._aside = False
        if console.is_terminal:
            self._live = Live(
                console=console,
                get_renderable=self.below,
                auto_refresh=False,
                transient=True,
                redirect_stdout=False,
                redirect_stderr=False,
            )

    def __enter__(self) -> Self:
        if self._live is not None:
            self._live.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._live is not None:
            self._live.stop()
        if self._todos and self._live is not None:
            self._print(self._todo_list(self._todos))

    def tick(self) -> None:
        """Moves the clock; called a few times a second while the turn runs."""
        if self._live is not None and not self._aside:
            self._live.refresh()

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Leaves the end of the console to something else."""
        if self._live is None:
            yield
            return
        self._aside = True
        self._live.stop()
        try:
            yield
        finally:
            self._live.start()
            self._aside = False

    def stopping(self) -> None:
        """From now on the clock's line says that the turn is being cancelled."""
        self._doing, self._way_out = "cancelling, waiting until nothing runs", "Ctrl-C again ends at once"
        self.tick()

    def heading(self, started: dict[str, Any]) -> None:
        """The room and the repository, from the answer to ``codex/turn/start``."""
        room, check = started.get("room", {}), started.get("gitCheck", {})
        self._folder = str(room.get("folder", ""))
        head = Text.assemble(
            ("codex ", "bold cyan"),
            ("room ", "dim"),
            inert.line(room.get("kind", "?")),
            (" of ", "dim"),
            inert.line(room.get("folder", "?")),
        )
        if room.get("reason"):
            head.append(f"\n      because {inert.line(room['reason'])}", style="dim")
        head.append("\n      ")
        head.append_text(_git(check))
        self._print(head)
        self._doing = "thinking"

    # ------------------------------------------------------------------------------------ notifications
    def heard(self, method: str, params: dict[str, Any]) -> None:
        """Folds one notification of the daemon in and prints what is finished."""
        match method:
            case "codex/message" if params.get("phase") != "delta":
                self._print(Padding(said.message(str(params.get("text", ""))), (1, 0, 1, 0)))
            case "codex/item":
                item = params.get("item")
                self._item(str(params.get("phase")), item if isinstance(item, dict) else {})
            case "codex/output":
                self._output(params)
            case "codex/todos":
                self._plan([item for item in params.get("items", []) if isinstance(item, dict)])
            case "codex/proposal/changed":
                self._files = len(params.get("files", []))
            case "codex/turn/ended":
                while self._commands:  # codex does not always complete what it began
                    self._finish(self._commands.pop(next(iter(self._commands))), None)
            case "window/showMessage" | "window/logMessage":
                self._notice(params)
            case _:
                pass

    def _item(self, phase: str, item: dict[str, Any]) -> None:
        kind, done = item.get("type"), phase == "completed"
        match kind:
            case "command_execution" | "mcp_tool_call" | "todo_list" | "agent_message" | "question":
                return  # told by notifications of their own
            case "reasoning" if done:
                first = str(item.get("text", "")).strip().split("\n", 1)[0].strip("* ")
                if first:
                    self._print(Text(f"· {inert.line(first)}", style="dim italic"))
            case "file_change" if done:
                for change in item.get("changes", [])[:50]:
                    path = str(change.get("path")).removeprefix(f"{self._folder}/")
                    self._print(Text(f"✎ {inert.line(change.get('kind'))} {inert.line(path)}", "blue"))
                if item.get("status") == "failed":
                    self._print(Text("  the patch failed; it may have been half applied", style="yellow"))
            case "web_search" if done:
                self._print(Text(f"⌕ {inert.line(item.get('query'))}", style="blue"))
            case "error" if done:
                self._print(Text(f"⚠ {inert.line(item.get('message'))}", style="yellow"))
            case "reasoning" | "file_change" | "web_search" | "error":
                return
            case _ if done or phase == "updated":
                body = {key: value for key, value in item.items() if key not in ("id", "type")}
                self._print(Text(f"· {inert.line(kind)} {inert.line(_json(body), 200)}", style="dim"))

    def _output(self, params: dict[str, Any]) -> None:
        key, given = str(params.get("itemId")), str(params.get("text", ""))
        command = self._commands.get(key)
        if command is None:
            command = self._commands[key] = _Command(
                said.unwrapped(str(params.get("command", ""))), self._clock()
            )
            self._print(said.script(command.line))
        if params.get("whole"):
            command.lines, command.tail = 0, ""
        command.lines += given.count("\n")
        command.tail = (command.tail + given)[-_TAIL_CHARACTERS:]
        command.truncated |= bool(params.get("truncated"))
        if "exitCode" in params:
            self._finish(self._commands.pop(key), params["exitCode"])

    def _finish(self, command: _Command, exit_code: Any) -> None:
        tail = _lines(command.tail)
        total = max(command.lines + (not command.tail.endswith("\n")), len(tail))
        if total > OUTPUT_LINES:
            self._print(Text(f"│ … {total - OUTPUT_LINES} lines above", style="dim"))
        for line in tail[-OUTPUT_LINES:]:
            self._print(Text(f"│ {line[:1000]}" + (" …" if len(line) > 1000 else ""), style="dim"))
        if command.truncated:
            self._print(Text("│ … the output was longer; its middle is left out", style="dim"))
        if exit_code is None:
            self._print(Text(f"│ how it ended is not known: {inert.line(command.line, 80)}", style="yellow"))
        elif exit_code != 0:
            self._print(Text(f"│ exit {inert.line(exit_code)}", style="red"))

    def _plan(self, todos: list[dict[str, Any]]) -> None:
        changed, self._todos = todos != self._todos, todos
        if changed and self._live is None:
            self._print(self._todo_list(todos))

    def _notice(self, params: dict[str, Any]) -> None:
        style = {1: "red", 2: "yellow", 3: "dim"}.get(params.get("type", 4))  # LSP: error, warning, info, …
        if style is not None:
            self._print(Text(f"⚠ {inert.line(params.get('message', ''))}", style=style))

    # ------------------------------------------------------------------------------------ drawing
    def below(self) -> RenderableType:
        """What stands under the scrollback just now."""
        parts: list[RenderableType] = []
        if self._todos:
            parts.append(self._todo_list(self._todos))
        for command in list(self._commands.values())[-3:]:
            seconds = int(self._clock() - command.began)
            running = Text(f"$ {inert.line(command.line, 200)}  ({seconds} s)", "cyan")
            running.no_wrap, running.overflow = True, "ellipsis"
            parts.append(running)
            tail = _lines(command.tail)[-_TAIL_LINES:]
            parts.extend(Text(f"│ {line[:400]}", "dim", no_wrap=True, overflow="ellipsis") for line in tail)
        minutes, seconds = divmod(int(self._clock() - self._began), 60)
        changed = f" · {self._files} files changed" if self._files else ""
        self._spinner.update(text=Text(f"{self._doing} · {minutes}:{seconds:02}{changed} · {self._way_out}"))
        parts.append(self._spinner)
        return Group(*parts)

    def _todo_list(self, todos: list[dict[str, Any]]) -> Text:
        drawn = Text()
        for todo in todos[:_TODOS_SHOWN]:
            mark, style = _MARKS.get(str(todo.get("status")), _MARKS["pending"])
            drawn.append(f"{mark} {inert.line(todo.get('text', ''), 200)}\n", style=style)
        if len(todos) > _TODOS_SHOWN:
            drawn.append(f"… {len(todos) - _TODOS_SHOWN} more steps\n", style="dim")
        drawn.rstrip()
        return drawn

    def _print(self, what: RenderableType) -> None:
        self._console.print(what)


def _git(check: dict[str, Any]) -> Text:
    """What the git check found, in one line (more when it is worth a warning)."""
    if not check.get("repository"):
        return Text("not a git repository" + ("" if check.get("checked") else " (check skipped)"), "yellow")
    branch = "detached HEAD" if check.get("detached") else f"branch {inert.line(check.get('branch', '?'))}"
    drawn = Text(f"git {branch}", style="dim")
    if check.get("operation"):
        drawn.append(f", {inert.line(check['operation'])} in progress", style="yellow")
    if changed := check.get("uncommitted"):
        drawn.append(f", {changed} uncommitted", style="dim")
    if untracked := check.get("untracked"):
        drawn.append(f", {untracked} untracked", style="dim")
    if check.get("unsafe"):
        names = ", ".join(inert.line(key) for key in check["unsafe"][:5])
        drawn.append(f"\n      its config names programs (none was run): {names}", style="yellow")
    for problem in check.get("problems", [])[:5]:
        drawn.append(f"\n      {inert.line(problem)}", style="yellow")
    return drawn


def usage(tokens: dict[str, Any] | None) -> str:
    """Token counts of a turn in words."""
    if not tokens:
        return ""
    cached = tokens.get("cachedInputTokens") or 0
    given = f"{tokens.get('inputTokens', 0):,} tokens in" + (f" ({cached:,} cached)" if cached else "")
    return f"{given}, {tokens.get('outputTokens', 0):,} out"


def _lines(tail: str) -> list[str]:
    shown = inert.untabbed(inert.output(tail)).removesuffix("\n")
    return shown.split("\n") if shown else []


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
