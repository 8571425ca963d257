"""Calls of MCP tools as the editor is shown them: bounded, pictures as placeholders, refusals explained (pure)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

from codex_lsp.agent.events import McpToolCall
from codex_lsp.agent.mcp import explain
from codex_lsp.views.output import excerpt

TEXT_LIMIT: Final = 16 * 1024
"""Characters of text, and of structured content as JSON, inside ``codex/item``."""
MOST_PARTS: Final = 50


def call_body(item: McpToolCall) -> dict[str, Any]:
    """A call as ``codex/item`` carries it; ``hint`` says what mends one that nobody approved."""
    body: dict[str, Any] = {
        "type": "mcp_tool_call",
        "server": item.server,
        "tool": item.tool,
        "arguments": _small(item.arguments),
        "result": _result(item.result),
        "error": item.error,
        "status": item.status,
    }
    hint = explain(item.server, item.tool, item.error) if item.status == "failed" else None
    return body if hint is None else {**body, "hint": hint}


def call_line(body: Mapping[str, Any]) -> str:
    """A call in one line: the server, the tool and the arguments."""
    arguments = "" if body["arguments"] in (None, {}) else " " + _json(body["arguments"])
    return f"{body['server']}.{body['tool']}{arguments}"


def call_text(body: Mapping[str, Any]) -> str:
    """What a call answered, as text."""
    return "\n".join(_lines(body))


def _lines(body: Mapping[str, Any]) -> Iterator[str]:
    result = body["result"] if isinstance(body["result"], dict) else {}
    for part in result.get("content", ()):
        match part:
            case {"type": "text", "text": str(text)}:
                yield text
            case {"size": int(size)}:
                yield f"[{part['type']} {part.get('mimeType') or ''}, {size:,} bytes]"
            case _:
                yield f"[{part['type']}]" + (f" {part['uri']}" if "uri" in part else "")
    if result.get("structuredContent") is not None:
        yield _json(result["structuredContent"])
    if body["error"]:
        yield f"failed: {body['error']}"
    elif body["status"] == "failed":
        yield "failed"
    if "hint" in body:
        yield str(body["hint"])


def _result(result: Any) -> Any:
    """The result with long texts cut and bytes counted: exec writes snake_case, the app-server camelCase."""
    if not isinstance(result, dict):
        return None if result is None else _small(result)
    content = result.get("content")
    parts = content if isinstance(content, list) else []
    made: dict[str, Any] = {"content": [_part(part) for part in parts[:MOST_PARTS]]}
    structured = result.get("structured_content", result.get("structuredContent"))
    if structured is not None:
        made["structuredContent"] = _small(structured)
    if len(parts) > MOST_PARTS:
        made["more"] = len(parts) - MOST_PARTS
    return made


def _part(part: Any) -> dict[str, Any]:
    if not isinstance(part, dict) or not isinstance(part.get("type"), str):
        return {"type": "unknown"}
    kind = part["type"]
    if kind == "text":
        text, cut = excerpt(str(part.get("text", "")), TEXT_LIMIT)
        return {"type": kind, "text": text, **({"truncated": True} if cut else {})}
    inner = part.get("resource") if isinstance(part.get("resource"), dict) else part
    assert isinstance(inner, dict)
    if isinstance(inner.get("text"), str):
        text, cut = excerpt(inner["text"], TEXT_LIMIT)
        return {"type": "text", "text": text, **({"truncated": True} if cut else {})}
    made: dict[str, Any] = {"type": kind}
    mime, uri, data = (
        inner.get("mimeType", inner.get("mime_type")),
        inner.get("uri"),
        inner.get("data", inner.get("blob")),
    )
    if isinstance(mime, str):
        made["mimeType"] = mime[:200]
    if isinstance(uri, str):
        made["uri"] = uri[:2000]
    if isinstance(data, str):
        made["size"] = len(data) * 3 // 4 - data[-2:].count("=")  # base64
    return made


def _small(value: Any) -> Any:
    """JSON as it is when it is small, else the beginning of its text."""
    text = _json(value)
    return value if len(text) <= TEXT_LIMIT else excerpt(text, TEXT_LIMIT)[0]


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)
