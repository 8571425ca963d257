"""What a turn's agent may ask while it runs: the editor seen through the turn's room, and the user's own tools."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

from codex_lsp.agent.command import Endpoint
from codex_lsp.errors import WriteRefused
from codex_lsp.settings import Settings
from codex_lsp.tools.bridge import Bridge, available, warm
from codex_lsp.tools.custom import extras
from codex_lsp.tools.scope import Scope
from codex_lsp.tools.toolbox import OpenText, Query, Seen, Sight, Toolbox
from codex_lsp.turns.turn import Editor, Wish
from codex_lsp.workspace.rooms import Room
from codex_lsp.workspace.safefs import look

LARGEST: Final = 4 << 20
"""Bytes of a file that is read to find a word in one of its lines."""


class Pane:
    """The editor, as the tools of one turn see it; nothing here changes anything."""

    def __init__(self, editor: Editor, roots: Sequence[Path], *, queries: bool) -> None:
        self._editor = editor
        self._roots = roots
        self.queries = queries

    def open_texts(self) -> list[OpenText]:
        """Open documents that are files, as the editor holds them now."""
        return [
            OpenText(item.path, item.language, item.version, item.text)
            for item in self._editor.look().buffers
            if item.path is not None
        ]

    def told_problems(self) -> Sequence[Seen]:
        """Diagnostics that the editor told by itself."""
        return self._editor.problems()

    async def ask(self, query: Query) -> Sight:
        """Asks the editor; raises Unavailable."""
        return await self._editor.ask(query)

    def saved_text(self, path: Path) -> str | None:
        """The text of a file of the user's, links not followed. Blocking."""
        for root in self._roots:
            if path.is_relative_to(root):
                try:
                    found = look(root, str(path.relative_to(root)), LARGEST)
                except WriteRefused:
                    return None
                if found is None or found.kind != "file" or b"\0" in found.data[:8192]:
                    return None
                return found.data.decode("utf-8", "replace")
        return None


def wants_tools(settings: Settings) -> bool:
    """Whether a turn that does not say is offered tools."""
    if settings.editor_tools is not None:
        return settings.editor_tools
    return settings.queries or bool(settings.tools)


def warm_up(settings: Settings) -> None:
    """Has what tools need imported in the background, before the first turn asks for it."""
    if wants_tools(settings) and settings.trust != "restricted" and available():
        # A daemon thread: an import under way must not hold up the end of the process.
        threading.Thread(target=warm, name="codex-lsp-warm", daemon=True).start()


def toolbox(editor: Editor, wish: Wish, room: Room, settings: Settings) -> tuple[Toolbox, list[str]]:
    """The tools of a turn, with warnings for the user. Blocking: looks for installed ones."""
    roots = (wish.folder, *wish.add_dirs)
    pane = Pane(editor, roots, queries=settings.queries)
    scope = Scope(roots, room.inner, room.outer)
    own, warnings = extras(settings.tools, workspace=wish.folder, room=room.folder)
    return Toolbox(pane, scope, own), warnings


@asynccontextmanager
async def offered(
    editor: Editor, wish: Wish, room: Room, settings: Settings
) -> AsyncIterator[tuple[Endpoint | None, list[str]]]:
    """A turn's tools on loopback while the context lasts, with warnings; nothing where the wish wants none."""
    if not wish.tools or not available():
        yield None, []
        return
    try:
        box, warnings = await asyncio.to_thread(toolbox, editor, wish, room, settings)
        await asyncio.to_thread(warm)  # codex does not wait for a server that is slow to answer
        bridge = Bridge(box)
    except (OSError, ImportError) as error:
        yield None, [f"The agent has no tools in this turn: {error}"]
        return
    bridge.start()
    try:
        yield Endpoint(bridge.url, bridge.token), warnings
    finally:
        await bridge.close()
