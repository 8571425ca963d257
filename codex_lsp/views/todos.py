"""The agent's plan as a todo list."""

from __future__ import annotations

from codex_lsp.agent.events import TodoList
from codex_lsp.views.updates import Todo


def todos_of(plan: TodoList, *, running: bool) -> tuple[Todo, ...]:
    """The plan's steps with their states.

    exec tells only which steps are done (0.47 to 0.169), so while the turn runs the first open one counts
    as in progress.
    """
    todos: list[Todo] = []
    current = running
    for text, done in plan.items:
        todos.append(Todo(text, "completed" if done else "inProgress" if current else "pending"))
        current = current and done
    return tuple(todos)


def todos_text(todos: tuple[Todo, ...]) -> str:
    """The plan as a Markdown task list."""
    marks = {"completed": "[x]", "inProgress": "[~]", "pending": "[ ]"}
    return "".join(f"- {marks[todo.status]} {todo.text}\n" for todo in todos)
