"""Proposals as JSON values for the journal, and back, without loss (pure)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from codex_lsp.changes.proposal import File, Hunk, Proposal
from codex_lsp.nodes import Node


def to_json(proposal: Proposal) -> dict[str, Any]:
    """The proposal as JSON values of valid Unicode, whatever bytes its lines and paths hold."""
    return {
        "proposalId": _text(proposal.proposal_id),
        "turnId": _text(proposal.turn_id),
        "state": proposal.state,
        "supersededBy": _text(proposal.superseded_by),
        "files": [_file(file) for file in proposal.files],
    }


def from_json(value: dict[str, Any]) -> Proposal:
    """The proposal that ``to_json`` wrote.

    Raises:
        KeyError, TypeError, ValueError: it did not write that.
    """
    return Proposal(
        proposal_id=_plain(value["proposalId"]),
        turn_id=_plain(value["turnId"]),
        state=value["state"],
        files=tuple(_to_file(file) for file in value["files"]),
        superseded_by=_optional(value["supersededBy"]),
    )


def _file(file: File) -> dict[str, Any]:
    return {
        "root": _text(file.root),
        "path": _text(file.path),
        "kind": file.kind,
        "base": _node(file.base),
        "proposed": _node(file.proposed),
        "hunks": [_hunk(hunk) for hunk in file.hunks],
        "oldPath": _text(file.old_path),
        "binary": file.binary,
        "sensitive": file.sensitive,
        "blocked": _text(file.blocked),
        "origin": list(file.origin),
        "encoding": file.encoding,
    }


def _to_file(value: dict[str, Any]) -> File:
    return File(
        root=_plain(value["root"]),
        path=_plain(value["path"]),
        kind=value["kind"],
        base=_to_node(value["base"]),
        proposed=_to_node(value["proposed"]),
        hunks=tuple(_to_hunk(hunk) for hunk in value["hunks"]),
        old_path=_optional(value["oldPath"]),
        binary=value["binary"],
        sensitive=value["sensitive"],
        blocked=_optional(value["blocked"]),
        origin=tuple(value["origin"]),
        encoding=value["encoding"],
    )


def _hunk(hunk: Hunk) -> dict[str, Any]:
    return {
        "id": hunk.id,
        "aspect": hunk.aspect,
        "oldStart": hunk.old_start,
        "old": _lines(hunk.old),
        "newStart": hunk.new_start,
        "new": _lines(hunk.new),
        "state": hunk.state,
        "conflict": _text(hunk.conflict),
    }


def _to_hunk(value: dict[str, Any]) -> Hunk:
    return Hunk(
        id=value["id"],
        aspect=value["aspect"],
        old_start=value["oldStart"],
        old=_to_lines(value["old"]),
        new_start=value["newStart"],
        new=_to_lines(value["new"]),
        state=value["state"],
        conflict=_optional(value["conflict"]),
    )


def _node(node: Node | None) -> list[str | int] | None:
    return None if node is None else [node.kind, node.mode, node.digest, node.size]


def _to_node(value: list[Any] | None) -> Node | None:
    return None if value is None else Node(*value)


def _lines(lines: Iterable[bytes]) -> list[str]:
    return [line.decode("latin-1") for line in lines]


def _to_lines(values: Iterable[str]) -> tuple[bytes, ...]:
    return tuple(value.encode("latin-1") for value in values)


def _text(text: str | None) -> str | dict[str, str] | None:
    """A string; as its bytes where it holds lone surrogates (a path that is not UTF-8)."""
    if text is None:
        return None
    coded = text.encode("utf-8", "surrogatepass")
    try:
        return coded.decode("utf-8")
    except UnicodeDecodeError:
        return {"bytes": coded.decode("latin-1")}


def _plain(value: str | dict[str, str]) -> str:
    if isinstance(value, dict):
        return value["bytes"].encode("latin-1").decode("utf-8", "surrogatepass")
    return value


def _optional(value: str | dict[str, str] | None) -> str | None:
    return None if value is None else _plain(value)
