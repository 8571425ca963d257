"""A proposal: what one turn would change, file by file and hunk by hunk, and what the user decided (pure)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from codex_lsp.nodes import Content, Node

Read = Callable[[Node], bytes]
"""Gives the bytes of a node."""
Keep = Callable[[Content], Node]
"""Stores some bytes and names them."""

HunkState = Literal["pending", "accepted", "rejected", "conflicted"]
Aspect = Literal["lines", "whole", "rename", "mode", "eol"]
"""What a hunk changes. ``lines``: text lines. ``whole``: the object as one piece (binary, link, kind change,
addition or deletion of an empty or undecodable file). ``rename``, ``mode``, ``eol``: that property alone."""
FileKind = Literal["add", "update", "delete", "rename"]
Origin = Literal["patch", "command"]
ProposalState = Literal["growing", "open", "decided", "superseded"]


@dataclass(frozen=True, slots=True)
class Hunk:
    """The smallest thing the user decides. Line numbers are 1-based as in unified diff; a range of zero
    lines names the line before it (0 at the top). ``old`` and ``new`` are raw lines with their line ends;
    in an ``eol`` hunk they are the one line end that was and the one that shall be.
    """

    id: str
    aspect: Aspect
    old_start: int = 0
    old: tuple[bytes, ...] = ()
    new_start: int = 0
    new: tuple[bytes, ...] = ()
    state: HunkState = "pending"
    conflict: str | None = None
    """Why it is ``conflicted``, in words."""


@dataclass(frozen=True, slots=True)
class File:
    """One changed path (two for a rename) and its hunks.

    ``root`` is the absolute user's path of the workspace folder or added directory; ``path`` and
    ``old_path`` are relative to it. ``base`` stands at ``old_path or path``, ``proposed`` at ``path``.
    Of an open document that is no file of these ``root`` is its URI and ``path`` what the user calls it.
    """

    root: str
    path: str
    kind: FileKind
    base: Node | None
    proposed: Node | None
    hunks: tuple[Hunk, ...]
    old_path: str | None = None
    binary: bool = False
    sensitive: bool = False
    blocked: str | None = None
    """Why it can never be applied (inside ``.git``, a device, …), in words."""
    origin: tuple[Origin, ...] = ()
    encoding: str = "utf-8"
    """Python codec name for showing lines (``utf-8``, ``utf-16-le``, ``latin-1``, ``shift_jis`` …)."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What one turn would change, and what was decided about it."""

    proposal_id: str
    turn_id: str
    state: ProposalState
    files: tuple[File, ...] = ()
    superseded_by: str | None = None
