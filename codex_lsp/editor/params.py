"""Params between JSON and lsprotocol's types: by the message's method alone, never guessed from what is inside."""

from __future__ import annotations

from typing import Any

import attrs
from cattrs import BaseValidationError, Converter, transform_error
from lsprotocol import types

from codex_lsp.editor.messages import InvalidParams, fields


def structured(converter: Converter, method: str, params: Any) -> Any:
    """The params as the method's LSP type, or as they are for methods that LSP does not know.

    Raises InvalidParams. Capabilities in ``initialize`` that are not as specified cost only themselves.
    """
    kind: Any = types.METHOD_TO_TYPES.get(method, (None, None, None))[2]
    if kind is None:
        return params
    try:
        return _typed(converter, kind, params)
    except InvalidParams:
        if kind is not types.InitializeParams or not isinstance(params, dict) or "capabilities" not in params:
            raise
        return _typed(converter, kind, {**params, "capabilities": {}})


def plain(converter: Converter, value: Any) -> Any:
    """JSON values of lsprotocol objects, alone or in lists; everything else as it is."""
    if attrs.has(type(value)):
        return converter.unstructure(value)
    if isinstance(value, list | tuple):
        return [plain(converter, item) for item in value]
    return value


def _typed(converter: Converter, kind: type[Any], params: Any) -> Any:
    if not isinstance(params, dict) and (params is not None or _has_required(kind)):
        raise InvalidParams([{"field": "params", "reason": "must be an object"}])
    try:
        return converter.structure(params or {}, kind)
    except BaseValidationError as error:
        raise InvalidParams(fields(transform_error(error))) from error
    except (TypeError, ValueError, KeyError, AttributeError, RecursionError) as error:
        raise InvalidParams([{"field": "params", "reason": str(error)[:200]}]) from error


def _has_required(kind: type[Any]) -> bool:
    return any(field.default is attrs.NOTHING for field in attrs.fields(kind))
