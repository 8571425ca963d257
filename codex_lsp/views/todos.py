"""The agent's plan as a todo list."""

from __future__ import annotations

from codex_lsp.agent.events import TodoList
from codex_lsp.views.updates import Todo


def todos_of(plan: TodoList, *, running: bool) -> tuple[Todo, ...]:
    """The plan's steps with their states; none is in progress once the turn has ended.

    exec tells only which steps are done (0.47 to 0.169), so while the turn runs and no step says that it is in
    progress the first open one counts as such.
    """
    statuses = [status for _, status in plan.items]
    if not running:
        statuses = ["pending" if status == "inProgress" else status for status in statuses]
    elif "inProgress" not in statuses and "pending" in statuses:
        statuses[statuses.index("pending")] = "inProgress"
    return tuple(Todo(text, status) for (text, _), status in zip(plan.items, statuses, strict=True))


def todos_text(todos: tuple[Todo, ...]) -> str:
    """The plan as a Markdown task list."""
    marks = {"completed": "[x]", "inProgress": "[~]", "pending": "[ ]"}
    return "".join(f"- {marks[todo.status]} {todo.text}\n" for todo in todos)
