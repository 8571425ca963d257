"""Items of codex in the form that goes over the wire: camelCase fields, long output cut."""

from __future__ import annotations

from typing import Any

from codex_lsp.agent.events import (
    AgentMessage,
    CommandExecution,
    FileChange,
    Item,
    McpToolCall,
    Reasoning,
    TodoList,
    UnknownItem,
    WarningItem,
    WebSearch,
)
from codex_lsp.views.calls import call_body
from codex_lsp.views.output import excerpt

ITEM_OUTPUT_LIMIT = 16 * 1024
"""Characters of a command's output inside ``codex/item``; the whole goes by ``codex/output``."""


def wire_item(item: Item) -> dict[str, Any]:
    """An item as ``codex/item`` carries it; unknown types go through as codex wrote them."""
    body: dict[str, Any]
    match item:
        case AgentMessage():
            body = {"type": "agent_message", "text": item.text}
        case Reasoning():
            body = {"type": "reasoning", "text": item.text}
        case CommandExecution():
            text, cut = excerpt(item.output, ITEM_OUTPUT_LIMIT)
            body = {
                "type": "command_execution",
                "command": item.command,
                "aggregatedOutput": text,
                "exitCode": item.exit_code,
                "status": item.status,
            }
            if cut:
                body["truncated"] = True
        case FileChange():
            changes = [{"path": path, "kind": kind} for path, kind in item.changes]
            body = {"type": "file_change", "changes": changes, "status": item.status}
        case McpToolCall():
            body = call_body(item)
        case WebSearch():
            body = {"type": "web_search", "query": item.query}
        case TodoList():
            body = {
                "type": "todo_list",
                "items": [{"text": text, "completed": status == "completed"} for text, status in item.items],
            }
        case WarningItem():
            body = {"type": "error", "message": item.message}
        case UnknownItem():
            return {**item.raw, "id": item.id, "type": item.type}
    return {"id": item.id, **body}
