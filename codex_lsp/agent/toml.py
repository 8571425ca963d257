"""Values as inline TOML: what may stand after ``=`` in codex' ``-c name=value``."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Any

from codex_lsp.errors import InvalidOption

_ESCAPED = re.compile(r'["\\\x00-\x1f\x7f]')


_BARE = re.compile(r"[A-Za-z0-9_-]+")
_SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}

_DEEPEST = 32


def inline(value: Any, depth: int = 0) -> str:
    """The value as TOML on one line.

    Raises:
        InvalidOption: TOML has no such value (null, a number out of range, text that is not Unicode).
    """
    if depth > _DEEPEST:
        raise InvalidOption("A config value is nested too deep.")
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return _string(value)
        case int():
            if not -(2**63) <= value < 2**63:
                raise InvalidOption(f"The number {value} is too large for codex' config.")
            return str(value)
        case float():
            if not math.isfinite(value):
                raise InvalidOption("A config value must be a finite number.")
            return repr(value) if "." in repr(value) or "e" in repr(value) else f"{value}.0"
        case list() | tuple():
            return "[" + ", ".join(inline(item, depth + 1) for item in value) + "]"
        case Mapping():
            if not all(isinstance(name, str) for name in value):
                raise InvalidOption("A table in a config value needs names that are text.")
            return (
                "{"
                + ", ".join(f"{_name(name)}={inline(item, depth + 1)}" for name, item in value.items())
                + "}"
            )
        case _:
            raise InvalidOption(
                f"Codex' config has no place for a value of type {type(value).__name__}.",
                hint="Use text, numbers, booleans, lists and objects; leave out what is null.",
            )


def _name(name: str) -> str:
    return name if _BARE.fullmatch(name) else _string(name)


def _string(text: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise InvalidOption("A config value holds text that is not Unicode.") from None
    return '"' + _ESCAPED.sub(_escape, text) + '"'


def _escape(found: re.Match[str]) -> str:
    return _SHORT.get(found[0]) or f"\\u{ord(found[0]):04x}"
