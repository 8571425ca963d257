"""Logging: one line of JSON per record on stderr, so that neither text nor names can forge a line."""

from __future__ import annotations

import json
import logging
import sys
import time


class _Lines(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        value = {
            "time": time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record.created))
            + f".{int(record.msecs):03d}Z",
            "level": record.levelname.lower(),
            "logger": record.name,
            "event": record.getMessage(),
        }
        if record.exc_info:
            value["exception"] = self.formatException(record.exc_info)
        return json.dumps(value)


def set_up(level: str = "info") -> None:
    """Sends our own log to stderr (stdout belongs to the protocol)."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Lines())
    logger = logging.getLogger("codex_lsp")
    logger.handlers[:] = [handler]
    logger.propagate = False
    logger.setLevel(level.upper())
