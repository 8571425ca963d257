"""What the user decided about MCP servers, as codex' own configuration; and why codex refused a call of one (pure)."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any, Final

from codex_lsp.settings import Approve, McpServer, McpTool

_WORD = re.compile(r"[A-Za-z0-9_-]+")
_MODES: Final[Mapping[Approve, str]] = {"always": "approve", "readOnly": "auto", "ask": "prompt"}

# Measured: 0.121 to 0.145; 0.152 and later.
_REFUSALS: Final = ("user cancelled mcp tool call", "mcp tool call requires approval")


def overrides(policies: Mapping[str, McpServer], known: Collection[str]) -> tuple[dict[str, Any], list[str]]:
    """Dotted names below ``mcp_servers`` with their values, and warnings about what could not be said to codex.

    Args:
        known: the servers that codex' configuration has; a table for any other would be one without a command,
            which codex refuses.
    """
    config: dict[str, Any] = {}
    warnings = []
    for name, policy in policies.items():
        if name not in known:
            warnings.append(f"Setting mcp: Codex' configuration has no MCP server {name!r}.")
        elif not _WORD.fullmatch(name):
            warnings.append(
                f"Setting mcp: the name {name!r} cannot be passed to Codex; use letters, digits, - and _."
            )
        else:
            odd = [tool for tool in policy.tools if not _WORD.fullmatch(tool)]
            warnings += [
                f"Setting mcp: the tool name {tool!r} of {name} cannot be passed to Codex." for tool in odd
            ]
            tools = {tool: one for tool, one in policy.tools.items() if tool not in odd}
            config |= {f"{name}.{key}": value for key, value in _server(policy, tools).items()}
    return config, warnings


def _server(policy: McpServer, tools: Mapping[str, McpTool]) -> dict[str, Any]:
    config: dict[str, Any] = {}
    if policy.enabled is not None:
        config["enabled"] = policy.enabled
    if policy.approve is not None:
        config["default_tools_approval_mode"] = _MODES[policy.approve]
    if off := [name for name, tool in tools.items() if tool.enabled is False]:
        config["disabled_tools"] = off
    for name, tool in tools.items():
        if tool.approve is not None:
            config[f"tools.{name}.approval_mode"] = _MODES[tool.approve]
    return config


def explain(server: str, tool: str, error: str | None) -> str | None:
    """What mends a call that codex refused because nobody approved it; ``None`` for other failures."""
    if error is None or not any(words in error.casefold() for words in _REFUSALS):
        return None
    return (
        f"Codex lets a tool that may change something be called only with an approval, and none was given. "
        f'To allow it, put "mcp": {{"{server}": {{"tools": {{"{tool}": {{"approve": "always"}}}}}}}} into your own '
        f'settings of codex-lsp (or "mcp": {{"{server}": {{"approve": "always"}}}} for all tools of the server), '
        f'or start the turn with options.approvalPolicy "on-request": then you are asked.'
    )
