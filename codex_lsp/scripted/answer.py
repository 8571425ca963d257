"""Turns one step of a script into the items of a response, in the dialect of the codex that asks."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, assert_never

from codex_lsp.scripted.conversation import Conversation, Tool, call_id
from codex_lsp.scripted.steps import Call, Drop, Patch, Plan, Raw, Reason, Run, Say, Step, Wait, fill

Item = dict[str, Any]
"""An item of the Responses API."""


@dataclass(frozen=True, slots=True)
class Piece:
    """An item to send; ``text`` is what of it comes bit by bit before it is whole, ``None`` for nothing."""

    item: Item
    text: str | None = None


_CODE_MODE: Final = "exec"
_WORD: Final = re.compile(r"[^0-9A-Za-z_$]")


def pieces(step: Step, number: int, conversation: Conversation, token: str) -> Iterator[Piece | Wait | Drop]:
    """What a response to ``conversation`` consists of, one after the other, made as it is asked for.

    ``number`` is the step's index in its turn; ``token`` makes ids unique, see ``call_id``.
    """
    words = {
        "prompt": conversation.prompt,
        "cwd": conversation.cwd,
        "last_output": conversation.last_output,
    }
    if step.pause:
        yield Wait(step.pause)
    calls = 0
    for turn in range(step.repeat):
        words["n"] = str(turn + 1)
        for place, action in enumerate(step.actions):
            match action:
                case Wait() | Drop():
                    yield action
                case Say(text, repeat):
                    yield _message(fill(text, words) * repeat, f"msg_{token}_{turn}_{place}")
                case Reason(text):
                    yield _reasoning(fill(text, words), f"rs_{token}_{turn}_{place}")
                case Raw(item):
                    yield Piece(dict(_filled(item, words)))
                case Plan() | Run() | Patch() | Call():
                    call = _tool_call(action, words, conversation)
                    call["call_id"] = call_id(token, number, calls)
                    calls += 1
                    yield Piece(call)
                case _:
                    assert_never(action)


def _message(text: str, identity: str) -> Piece:
    content = [{"type": "output_text", "text": text, "annotations": []}]
    item = {"type": "message", "id": identity, "role": "assistant", "status": "completed", "content": content}
    return Piece(item, text)


def _reasoning(text: str, identity: str) -> Piece:
    summary = [{"type": "summary_text", "text": text}]
    return Piece({"type": "reasoning", "id": identity, "summary": summary, "encrypted_content": None}, text)


def _tool_call(
    action: Plan | Run | Patch | Call, words: Mapping[str, str], conversation: Conversation
) -> Item:
    """The call of a tool, without its ``call_id``."""
    match action:
        case Plan(steps):
            plan = [{"step": fill(text, words), "status": status} for text, status in steps]
            return _call(conversation, conversation.tool("update_plan"), "update_plan", {"plan": plan})
        case Run(command, limit, escalate):
            return _run(conversation, fill(command, words, shlex.quote), limit, fill(escalate, words))
        case Patch(text):
            return _patch(conversation, fill(text, words))
        case Call(name, server, arguments):
            return _call(
                conversation, _find(conversation, name, server), name, _filled(arguments, words), server
            )


def _run(conversation: Conversation, command: str, limit: float, escalate: str = "") -> Item:
    milliseconds = int(limit * 1000)
    # 0.104 and later; `local_shell` knows nothing like it.
    more = {"sandbox_permissions": "require_escalated", "justification": escalate} if escalate else {}
    tool = conversation.tool("exec_command", "shell_command", "shell", "local_shell", _CODE_MODE)
    if tool and tool.name == "shell_command":
        return _call(conversation, tool, tool.name, {"command": command, "timeout_ms": milliseconds, **more})
    if tool and tool.name == "shell":
        return _call(
            conversation,
            tool,
            tool.name,
            {"command": ["bash", "-lc", command], "timeout_ms": milliseconds, **more},
        )
    if tool and tool.name == "local_shell":
        action = {"type": "exec", "command": ["bash", "-lc", command], "timeout_ms": milliseconds}
        return {"type": "local_shell_call", "status": "completed", "action": action}
    found = conversation.tool("exec_command")
    return _call(conversation, found, "exec_command", {"cmd": command, "yield_time_ms": milliseconds, **more})


def _patch(conversation: Conversation, patch: str) -> Item:
    tool = conversation.tool("apply_patch")
    if tool and tool.kind == "custom":
        return {"type": "custom_tool_call", "status": "completed", "name": "apply_patch", "input": patch}
    if tool:
        return _call(conversation, tool, "apply_patch", {"input": patch})
    if code := conversation.tool(_CODE_MODE, kind="custom"):
        return _code(code, "apply_patch", patch)
    # Every codex takes this form out of the shell and applies the patch itself.
    mark = "PATCH"
    while f"\n{mark}\n" in patch:
        mark += "_"
    return _run(conversation, f"apply_patch <<'{mark}'\n{patch}{mark}\n", 30.0)


def _find(conversation: Conversation, name: str, server: str | None) -> Tool | None:
    """An offered tool: by its own name, or by the names MCP tools had over time."""
    if server is None:
        return conversation.tool(name)
    spaces = (f"mcp__{server}", f"mcp__{server}__")
    for tool in conversation.tools:
        if tool.namespace in spaces and tool.name == name:
            return tool
    return conversation.tool(f"mcp__{server}__{name}", f"{server}__{name}")


def _call(
    conversation: Conversation,
    tool: Tool | None,
    name: str,
    arguments: Mapping[str, Any],
    server: str | None = None,
) -> Item:
    """A call of an offered tool; of one that is not offered too, by its likely name, as a model may do."""
    code = conversation.tool(_CODE_MODE, kind="custom")
    if tool is None and code is not None:
        return _code(code, f"mcp__{server}__{name}" if server else name, arguments)
    if tool and tool.kind == "custom":
        text = str(arguments.get("input", ""))
        return {"type": "custom_tool_call", "status": "completed", "name": tool.name, "input": text}
    if tool and tool.kind == "tool_search":  # codex itself looks for tools that it has not offered yet
        return {
            "type": "tool_search_call",
            "status": "completed",
            "execution": "client",
            "arguments": arguments,
        }
    item: Item = {"type": "function_call", "name": tool.name if tool else name}
    item["arguments"] = json.dumps(arguments, ensure_ascii=False)
    if tool and tool.namespace:
        item["namespace"] = tool.namespace
    elif tool is None and server:
        item["namespace"] = f"mcp__{server}"
    return item


def _code(tool: Tool, name: str, argument: object) -> Item:
    """A call inside code mode's JavaScript."""
    script = f"const result = await tools.{_WORD.sub('_', name)}({json.dumps(argument)});\n"
    script += "text(result?.output ?? result);\n"
    item: Item = {"type": "custom_tool_call", "status": "completed", "name": tool.name, "input": script}
    if tool.namespace:
        item["namespace"] = tool.namespace
    return item


def _filled(value: Any, words: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        return fill(value, words)
    if isinstance(value, dict):
        return {key: _filled(inner, words) for key, inner in value.items()}
    if isinstance(value, list):
        return [_filled(inner, words) for inner in value]
    return value
