"""What the fake daemon is told, piece by piece."""

from typing import Any

TURN = "turn-1"
START = {
    "turnId": TURN,
    "room": {"kind": "overlay", "folder": "/home/ada/greeter"},
    "gitCheck": {"checked": True, "repository": True, "branch": "main", "uncommitted": 2},
}


def hunk(name: str, **fields: Any) -> dict[str, Any]:
    shape = {"oldStart": 1, "oldLines": 2, "newStart": 1, "newLines": 2}
    lines = [" def greet(name):", '-    return "Hello " + name', f'+    return f"Hello, {{name}}!"  # {name}']
    return {"id": name, "state": "pending", "aspect": "lines", **shape, "lines": lines, **fields}


def file(path: str, *hunks: dict[str, Any], **fields: Any) -> dict[str, Any]:
    facts = {"kind": "update", "binary": False, "sensitive": False, "origin": ["patch"], "state": "pending"}
    return {"path": path, "uri": f"file:///w/{path}", **facts, "hunks": list(hunks), **fields}


def proposal(*files: dict[str, Any], name: str = "p-1") -> dict[str, Any]:
    return {
        "proposalId": name,
        "turnId": TURN,
        "state": "open",
        "workspaceFolder": "/home/ada/greeter",
        "files": list(files),
        "ignored": 0,
    }


def command(item: str, line: str, text: str, exit_code: int = 0) -> list[list[Any]]:
    told = {"turnId": TURN, "itemId": item, "command": line}
    return [
        ["codex/output", {**told, "text": ""}],
        ["codex/output", {**told, "text": text, "exitCode": exit_code}],
    ]


def message(text: str) -> list[Any]:
    return ["codex/message", {"turnId": TURN, "itemId": "m", "text": text, "phase": "whole"}]


def todos(*items: tuple[str, str]) -> list[Any]:
    return ["codex/todos", {"turnId": TURN, "items": [{"text": t, "status": s} for t, s in items]}]


def ended(**fields: Any) -> dict[str, Any]:
    usage = {"inputTokens": 1200, "cachedInputTokens": 800, "outputTokens": 60}
    return {"turnId": TURN, "threadId": "thread-1", "status": "completed", "usage": usage, **fields}


def scenario(
    *notifications: list[Any], proposals: tuple[dict[str, Any], ...] = (), **fields: Any
) -> dict[str, Any]:
    last = {"proposalId": proposals[0]["proposalId"]} if proposals else {}
    return {
        "start": START,
        "notifications": list(notifications),
        "proposals": {one["proposalId"]: one for one in proposals},
        "ended": ended(**last),
        **fields,
    }
