"""Which kinds of room work for a folder, found by trying on nothing."""

from __future__ import annotations

import secrets
from functools import cache
from pathlib import Path

from codex_lsp.workspace.duplicate import reflinks
from codex_lsp.workspace.files import directory, remove_below
from codex_lsp.workspace.fuse import fuse_refusal
from codex_lsp.workspace.overlay import overlay_refusal
from codex_lsp.workspace.rooms import RoomKind


@cache
def probe(workspace: Path, state: Path, bwrap: Path | None) -> tuple[tuple[RoomKind, str | None], ...]:
    """See ``rooms.usable``."""
    return look(workspace, state, bwrap)


def look(workspace: Path, state: Path, bwrap: Path | None) -> tuple[tuple[RoomKind, str | None], ...]:
    """The same, looked at anew."""
    try:
        real = workspace.resolve(strict=True)
        scratch = state / "rooms" / f".new-probe-{secrets.token_hex(4)}"
        scratch.mkdir(mode=0o700)
    except OSError as error:
        why = str(error)
        return tuple((kind, why) for kind in ("overlay", "fuse", "clone", "copy", "direct"))
    try:
        overlay = overlay_refusal(real, scratch, bwrap)
        clone = reflinks(real, scratch)
    except OSError as error:
        overlay = clone = str(error)
    finally:
        with directory(scratch) as fd:
            remove_below(fd)
        scratch.rmdir()
    return ("overlay", overlay), ("fuse", fuse_refusal()), ("clone", clone), ("copy", None), ("direct", None)
