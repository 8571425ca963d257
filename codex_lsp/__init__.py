"""A language server whose language is work done by an agent."""

from __future__ import annotations

__version__ = "0.1.0"
