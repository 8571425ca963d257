"""What a handler raised, as the JSON-RPC error that answers its request."""

from __future__ import annotations

import logging
import secrets
from typing import Any

from lsprotocol import types
from pygls.exceptions import JsonRpcException

from codex_lsp.editor.messages import EXPECTED_FAILURE, INTERNAL_ERROR, INVALID_PARAMS, InvalidParams
from codex_lsp.errors import CodexLspError

log = logging.getLogger(__name__)


def error_of(error: Exception, method: str) -> dict[str, Any]:
    """The error's code, message and data; what nobody foresaw is logged, and told only by a reference to that."""
    match error:
        case InvalidParams():
            return {"code": INVALID_PARAMS, "message": str(error), "data": {"errors": error.errors}}
        case CodexLspError():
            data = {"kind": error.kind, "message": error.message, "hint": error.hint, "detail": error.detail}
            data = {name: value for name, value in data.items() if value is not None}
            # Who runs a command is shown the message alone; a client of ours has the hint in the data.
            hint = f" {error.hint}" if error.hint and method == types.WORKSPACE_EXECUTE_COMMAND else ""
            return {"code": EXPECTED_FAILURE, "message": f"{error.message}{hint}", "data": data}
        case JsonRpcException():
            plain = {"code": error.code, "message": error.message}
            return plain if error.data is None else {**plain, "data": error.data}
        case _:
            reference = secrets.token_hex(4)
            log.error(
                "%s failed (reference %s)",
                method,
                reference,
                exc_info=error,
                extra={"method": method, "reference": reference},
            )
            return {
                "code": INTERNAL_ERROR,
                "message": f"internal error (reference {reference})",
                "data": {"reference": reference},
            }
