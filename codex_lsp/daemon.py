"""The composition root: settings → transport, rooms, sessions, server. Only this module knows concrete classes."""

from __future__ import annotations

import asyncio
import logging
import os
import re
import time
import tomllib
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from codex_lsp import logs
from codex_lsp.agent.appserver import AppServerTransport
from codex_lsp.agent.binary import Binary, find, stop_asking
from codex_lsp.agent.process import ExecTransport
from codex_lsp.editor.core import Core
from codex_lsp.editor.lifecycle import serve as serve_editor
from codex_lsp.editor.server import Server
from codex_lsp.editor.stdio import claim_stdio
from codex_lsp.errors import AgentFailure
from codex_lsp.installs.store import Store
from codex_lsp.settings import Layer, Settings, environment_layer, fold
from codex_lsp.turns.control import Control
from codex_lsp.turns.deciding import Desk
from codex_lsp.turns.journal import Journal
from codex_lsp.turns.sessions import Sessions
from codex_lsp.turns.turn import Editor
from codex_lsp.uploads.remote import RemoteFiles
from codex_lsp.workspace.apply import recover, settle
from codex_lsp.workspace.blobs import Blobs
from codex_lsp.workspace.launcher import find_bwrap
from codex_lsp.workspace.rooms import Room, RoomWish, open_room, usable
from codex_lsp.workspace.state import StateFolder, keep, remove_room

_log = logging.getLogger(__name__)

KEPT_SECONDS = 30 * 24 * 3600
"""How long turns, and proposals with nothing left to decide, are kept."""
UNNAMED_SECONDS = 24 * 3600
"""How long bytes are kept that no record names: a turn under way may be about to name them."""


class Machine:
    """This machine as a turn needs it: the ``Home`` of ``Sessions``."""

    def __init__(self, state: StateFolder, blobs: Blobs, settings: Callable[[], Settings]) -> None:
        self._state = state
        self._blobs = blobs
        self._settings = settings

    def claim(self, turn_id: str) -> Path:
        """A private directory for a turn, marked as ours."""
        return self._state.claim(turn_id)

    def keep(self, turn_id: str) -> Path:
        """Has that directory spared for two weeks: it holds what could not be read."""
        keep(self._state.rooms / turn_id)
        return self._state.rooms / turn_id

    def release(self, turn_id: str) -> None:
        """Removes that directory, if its room did not already."""
        folder = self._state.rooms / turn_id
        if folder.is_dir():
            remove_room(folder)

    def find_codex(self, folder: Path) -> Binary:
        """The codex to run for a workspace: never one from the workspace itself, and none of ours that was altered."""
        return find_codex(self._settings(), installs(self._state), (folder,))

    def open_room(self, wish: RoomWish, folder: Path, binary: Binary) -> Room:
        """A room for a turn."""
        return open_room(wish, folder, self._blobs, bwrap=find_bwrap(_bwrap_of(binary)))

    def through(self) -> tuple[Path, ...]:
        """CODEX_HOME and our own state folder stay real inside a room."""
        return (codex_home(), self._state.path)

    def hidden(self) -> tuple[str, ...]:
        """What the user's own codex configuration hides from commands: an override would undo it."""
        return hidden_by_user(self.codex_config())

    def codex_config(self) -> dict[str, Any]:
        """The user's own config.toml (never written to by us)."""
        return read_toml(codex_home() / "config.toml") or {}

    def environ(self) -> dict[str, str]:
        """The environment codex gets."""
        return dict(os.environ)

    def close(self) -> None:
        """Ends what it still asks of this machine."""
        stop_asking()

    # ----------------------------------------------------------------------- for initialize and doctor
    def codex(self, folder: Path | None) -> dict[str, str] | None:
        """Path, version and source of the codex that would run."""
        try:
            binary = self.find_codex(folder or Path.home())
        except AgentFailure as error:
            _log.warning("no codex: %s", error)
            return None
        return {"path": str(binary.path), "version": str(binary.version), "source": binary.source}

    def rooms(self, folder: Path) -> list[str]:
        """The kinds of room usable for a folder, best first."""
        try:
            bwrap = find_bwrap(_bwrap_of(self.find_codex(folder)))
        except AgentFailure:
            bwrap = find_bwrap(None)
        return [kind for kind, reason in usable(folder, self._state.path, bwrap) if reason is None]


def find_codex(settings: Settings, store: Store, forbidden: Sequence[Path]) -> Binary:
    """The codex that the settings, our installs and the machine lead to."""
    path = Path(settings.codex_path).expanduser() if settings.codex_path else None
    installed = store.chosen() if path is None else None
    return find(path, os.environ.get("PATH", ""), forbidden, installed)


def installs(state: StateFolder) -> Store:
    """The codex binaries that were installed by us."""
    return Store(state.path / "codex")


def user_settings() -> Settings:
    """The settings of the user's own file and environment: what a command has that talks with no editor."""
    return fold(user_layers())[0]


def open_state(settings: Settings) -> StateFolder:
    """The state folder.

    Raises:
        WriteRefused: it cannot be used.
    """
    where = settings.state_folder
    return StateFolder.open(Path(where).expanduser() if where else None)


def serve() -> int:
    """Serves one editor on stdin and stdout until it is gone; returns the exit code."""
    wire = claim_stdio()  # first: nothing else may write to the editor
    logs.set_up()
    server = Server(make_core, user_layers)
    return asyncio.run(serve_editor(server, server.end, wire=wire))


def make_core(settings: Callable[[], Settings], editor: Editor) -> Core:
    """Builds the core for one editor. Blocking."""
    state = open_state(settings())
    blobs = Blobs(state.blobs)
    desk = Desk(editor, blobs, state.path / "applies", state.path / "applies")
    machine = Machine(state, blobs, settings)
    served = AppServerTransport()
    sessions = Sessions(
        home=machine,
        journal=Journal(state.path),
        desk=desk,
        transports={"exec": ExecTransport(), "appServer": served},
        control=Control(machine, served, settings, editor.show),
        settings=settings,
    )
    return Core(
        sessions,
        RemoteFiles(state.path / "uploads", settings, os.environ),
        blobs,
        state.path / "documents",
        partial(_load, state, desk, sessions),
        machine.codex,
        machine.rooms,
    )


async def _load(state: StateFolder, desk: Desk, sessions: Sessions, folders: tuple[Path, ...]) -> None:
    """Ends what a crash left unfinished, then brings back what the journal holds of these folders."""
    recoveries = await asyncio.to_thread(recover, desk.applies, locks=desk.locks)
    for recovery in recoveries:
        _log.warning(
            "an interrupted apply: written %s, not written %s %s",
            list(recovery.done),
            list(recovery.undone),
            recovery.problem or "",
        )
    whole = [item for item in recoveries if item.problem is None]
    taken = await sessions.load(folders, [(dict(item.note), set(item.done)) for item in whole])
    for item, recorded in zip(whole, taken, strict=True):
        if recorded:
            await asyncio.to_thread(settle, item.journal)
    for turn_id in await asyncio.to_thread(state.sweep):
        _log.info("removed the room that turn %s had left", turn_id)
    await asyncio.to_thread(_prune, state, desk.blobs)


def _prune(state: StateFolder, blobs: Blobs) -> None:
    """Forgets what was decided long ago, and the bytes that nothing names any more."""
    now = time.time()
    named = Journal(state.path).prune(now - KEPT_SECONDS)
    for journal in (state.path / "applies").glob("*.json"):
        named.update(re.findall(r"[0-9a-f]{64}", journal.read_text(errors="replace")))
    blobs.prune(named, now - UNNAMED_SECONDS)


def user_layers() -> list[Layer]:
    """The user's own settings file and the environment."""
    base = os.environ.get("XDG_CONFIG_HOME") or "~/.config"
    path = Path(base).expanduser() / "codex-lsp" / "config.toml"
    layers = []
    values = read_toml(path)
    if values is not None:
        layers.append(Layer(str(path), "user", values))
    return [*layers, environment_layer(os.environ)]


def read_toml(path: Path) -> dict[str, Any] | None:
    """A TOML file's values; ``None`` when it is absent or broken (told in the log)."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        _log.warning("%s cannot be read: %s", path, error)
        return None


def codex_home() -> Path:
    """Where codex keeps its configuration and sessions."""
    return Path(os.environ.get("CODEX_HOME") or "~/.codex").expanduser().absolute()


def hidden_by_user(config: Mapping[str, Any]) -> tuple[str, ...]:
    """``shell_environment_policy.exclude`` of the user's config.toml."""
    policy = config.get("shell_environment_policy")
    exclude = policy.get("exclude") if isinstance(policy, dict) else None
    return tuple(item for item in exclude if isinstance(item, str)) if isinstance(exclude, list) else ()


def _bwrap_of(binary: Binary) -> Path | None:
    return binary.resources / "bwrap" if binary.resources is not None else None
