"""One turn as the editor is shown it: a fold over codex' events that yields updates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from codex_lsp import inert
from codex_lsp.agent.events import (
    AgentMessage,
    CommandExecution,
    Event,
    Exited,
    FileChange,
    Item,
    ItemEvent,
    McpToolCall,
    MessageDelta,
    OutputDelta,
    ThreadStarted,
    TodoList,
    Trouble,
    UnknownEvent,
)
from codex_lsp.views.calls import call_line, call_text
from codex_lsp.views.items import wire_item
from codex_lsp.views.output import excerpt
from codex_lsp.views.todos import todos_of
from codex_lsp.views.updates import (
    ItemSeen,
    Message,
    Notice,
    Output,
    QuestionAsked,
    Started,
    Todo,
    Todos,
    Update,
)

OUTPUT_LIMIT = 1 << 20
"""Characters of one command's output that are shown; the middle of longer ones is left out and told."""
KEPT_ITEMS = 10_000
"""Items of one turn that are kept for ``codex/turn/read``; older ones go, counted in ``dropped``."""


@dataclass(slots=True)
class _Told:
    """Output in the pieces in which it was told; joined once, at the end."""

    pieces: list[str] = field(default_factory=list)
    size: int = 0


@dataclass(slots=True)
class View:
    """What a turn has shown so far. Only the run that owns it feeds it."""

    turn_id: str
    thread_id: str | None = None
    final_message: str | None = None
    todos: tuple[Todo, ...] = ()
    items: dict[str, dict[str, Any]] = field(default_factory=dict)
    dropped: int = 0
    patched: set[str] = field(default_factory=set)
    """Paths, as the agent names them, that a patch touched."""
    _open: dict[str, Item] = field(default_factory=dict)
    _plan: TodoList | None = None
    _told: dict[str, _Told] = field(default_factory=dict)
    """What was told of the output of commands and calls that still run."""
    _speech: dict[str, list[str]] = field(default_factory=dict)
    """The pieces of a message that is not whole yet, by its id."""

    def take(self, event: Event) -> Iterator[Update]:
        """Folds one event in; yields what the editor should hear of it."""
        match event:
            case ThreadStarted(thread_id):
                self.thread_id = thread_id
                yield Started(self.turn_id, thread_id)
            case ItemEvent(phase, item):
                if phase == "completed":
                    self._open.pop(item.id, None)
                else:
                    self._open[item.id] = item
                yield from self._item(phase, item)
            case MessageDelta(item_id, text):
                if item_id not in self._speech:
                    yield from self._break_off()
                self._speech.setdefault(item_id, []).append(text)
                yield Message(self.turn_id, item_id, text, "delta")
            case OutputDelta(item_id, text):
                yield from self._more(item_id, text)
            case Trouble(message):
                yield Notice(self.turn_id, "warning", inert.text(message))
            case Exited():
                for patch in event.failed_patches:
                    yield Notice(self.turn_id, "warning", f"Codex rejected a patch: {inert.line(patch)}")
                if event.survivors:
                    yield Notice(
                        self.turn_id, "error", f"{event.survivors} processes of the turn could not be ended."
                    )
            case UnknownEvent(type_, raw):
                yield ItemSeen(self.turn_id, "updated", {"id": "", "type": type_, "event": raw})
            case _:
                pass

    def item(self, item_id: str) -> Item | None:
        """An item that was begun and is not completed."""
        return self._open.get(item_id)

    def note(self, body: dict[str, Any]) -> ItemSeen:
        """Puts an item of our own into the transcript."""
        self._keep(body)
        return ItemSeen(self.turn_id, "started" if body["status"] == "inProgress" else "completed", body)

    def close(self) -> Iterator[Update]:
        """Ends what codex left open (0.121 and later may never complete an item)."""
        yield from self._break_off()
        for item in tuple(self._open.values()):
            if isinstance(item, CommandExecution | McpToolCall) and item.status == "inProgress":
                item = replace(item, status="unknown")
            if not isinstance(item, TodoList):
                yield from self._item("completed", item)
        self._open.clear()
        if self._plan is not None:
            self.todos = todos_of(self._plan, running=False)
            yield Todos(self.turn_id, self.todos)

    def _item(self, phase: str, item: Item) -> Iterator[Update]:
        assert phase in ("started", "updated", "completed")
        if isinstance(item, AgentMessage):
            self._speech.pop(item.id, None)
        if item.type in ("agent_message", "user_message"):
            yield from self._break_off()
        body = wire_item(item)
        self._keep(body)
        yield ItemSeen(self.turn_id, phase, body)  # type: ignore[arg-type]
        match item:
            case AgentMessage() if phase == "completed":
                self.final_message = item.text
                yield Message(self.turn_id, item.id, item.text)
            case CommandExecution() if phase == "completed":
                yield self._rest(item)
            case CommandExecution() if phase == "started":
                yield Output(self.turn_id, item.id, item.command, "")
            case McpToolCall() if phase == "started":
                yield Output(self.turn_id, item.id, call_line(body), "")
            case McpToolCall() if phase == "completed":
                self._told.pop(item.id, None)
                failed = item.status != "completed"
                yield Output(self.turn_id, item.id, call_line(body), call_text(body), int(failed))
            case FileChange():
                self.patched.update(path for path, _ in item.changes)
            case TodoList():
                self._plan = item
                self.todos = todos_of(item, running=True)
                yield Todos(self.turn_id, self.todos)
            case _:
                pass

    def _break_off(self) -> Iterator[Update]:
        """Keeps what was said of a message that codex broke off: for words in between (0.163), or at the end."""
        for item_id, pieces in self._speech.items():
            text = "".join(pieces)
            body = {"id": item_id, "type": "agent_message", "text": text, "status": "incomplete"}
            self._keep(body)
            yield ItemSeen(self.turn_id, "completed", body)
            yield Message(self.turn_id, item_id, text)
        self._speech.clear()

    def _more(self, item_id: str, text: str) -> Iterator[Update]:
        item = self._open.get(item_id)
        if not isinstance(item, CommandExecution | McpToolCall):
            return
        told = self._told.setdefault(item_id, _Told())
        text = text[: OUTPUT_LIMIT - told.size]
        if not text:
            return
        told.pieces.append(text)
        told.size += len(text)
        command = item.command if isinstance(item, CommandExecution) else call_line(wire_item(item))
        yield Output(self.turn_id, item_id, command, text)

    def _rest(self, item: CommandExecution) -> Output:
        """What of a command's output was not told yet; all of it where the pieces that were told have gaps."""
        known = self._told.pop(item.id, None)
        told = "".join(known.pieces) if known else ""
        whole, cut = excerpt(item.output, OUTPUT_LIMIT)
        goes_on = whole.startswith(told)
        text = whole.removeprefix(told) if goes_on else whole
        return Output(self.turn_id, item.id, item.command, text, item.exit_code, cut, whole=not goes_on)

    def _keep(self, body: dict[str, Any]) -> None:
        self.items[body["id"]] = body
        while len(self.items) > KEPT_ITEMS:
            del self.items[next(iter(self.items))]
            self.dropped += 1


def headline(update: Update) -> str | None:
    """One line that says what the agent is doing, for progress; ``None`` when the update says nothing new."""
    match update:
        case ItemSeen(phase="started", item={"type": "command_execution", "command": str(command)}):
            return f"Running {command}"
        case ItemSeen(phase="completed", item={"type": "file_change", "changes": list(changes)}):
            return f"Edited {len(changes)} file{'s' * (len(changes) != 1)}"
        case ItemSeen(phase="started", item={"type": "mcp_tool_call", "server": server, "tool": tool}):
            return f"Calling {server}.{tool}"
        case ItemSeen(item={"type": "reasoning", "text": str(text)}):
            return text.strip().splitlines()[0].strip("* ") if text.strip() else None
        case QuestionAsked():
            return "Waiting for your answer"
        case Todos(items=items):
            done = sum(todo.status == "completed" for todo in items)
            now = next((todo.text for todo in items if todo.status == "inProgress"), None)
            return f"{done}/{len(items)} {now}" if now else None
        case _:
            return None
