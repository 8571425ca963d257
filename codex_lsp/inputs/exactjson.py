"""JSON read to the letter: what parsers usually let pass in silence is an error here (pure)."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from typing import Any, NoReturn

DEPTH_LIMIT = 128
"""Objects and lists within each other. Deeper values break the tools that would carry them on."""


class NotJson(Exception):
    """The text is no JSON that can be used; ``line`` and ``column`` are 1-based, where they are known."""

    def __init__(self, reason: str, line: int | None = None, column: int | None = None) -> None:
        self.reason = reason
        self.line = line
        self.column = column
        place = "" if line is None else f"line {line}, column {column}: "
        super().__init__(place + reason)


def parse(text: str) -> Any:
    """The value of a JSON text (RFC 8259); whole numbers keep all their digits.

    Raises:
        NotJson: syntax errors, a key twice in one object, NaN, Infinity, numbers beyond all bounds, halves of
            surrogate pairs, values nested deeper than ``DEPTH_LIMIT``.
    """
    try:
        value = json.loads(
            text,
            object_pairs_hook=_object,
            parse_constant=_constant,
            parse_float=_float,
            parse_int=_int,
        )
    except json.JSONDecodeError as error:
        raise NotJson(error.msg, error.lineno, error.colno) from None
    except RecursionError:
        raise NotJson(_TOO_DEEP) from None
    check_value(value)
    return value


_TOO_DEEP = f"nested deeper than {DEPTH_LIMIT} levels"


def check_value(value: Any) -> int:
    """Lets a parsed value pass; gives the number of values in it.

    Raises:
        NotJson: it is nested deeper than ``DEPTH_LIMIT``, or holds a text that is no Unicode.
    """
    count = 0
    waiting: list[tuple[Any, int]] = [(value, 0)]
    while waiting:
        item, depth = waiting.pop()
        count += 1
        if depth > DEPTH_LIMIT:
            raise NotJson(_TOO_DEEP)
        match item:
            case str():
                _check_text(item)
            case dict():
                for key in item:
                    _check_text(key)
                waiting.extend((inner, depth + 1) for inner in item.values())
            case list():
                waiting.extend((inner, depth + 1) for inner in item)
    return count


def _check_text(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise NotJson("half of a surrogate pair in a text") from None


def _object(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise NotJson(f"the key {json.dumps(key[:80])} stands twice in one object")
        found[key] = value
    return found


def _constant(word: str) -> NoReturn:
    raise NotJson(f"{word} is no JSON number")


def _float(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value):
        raise NotJson(f"the number {digits[:40]} is too large")
    return value


def _int(digits: str) -> int:
    try:
        return int(digits)
    except ValueError:
        raise NotJson(f"a whole number of {len(digits):,} digits") from None
