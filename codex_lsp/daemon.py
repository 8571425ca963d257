"""The composition root: settings → transport, rooms, sessions, server. Only this module knows concrete classes."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import re
import time
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from codex_lsp import logs
from codex_lsp.agent.appserver import AppServerTransport
from codex_lsp.agent.binary import Binary, find, stop_asking
from codex_lsp.agent.process import ExecTransport
from codex_lsp.doctor.findings import Finding, Once, Patient, Seat
from codex_lsp.editor.core import Core
from codex_lsp.editor.lifecycle import serve as serve_editor
from codex_lsp.editor.server import Server
from codex_lsp.editor.stdio import claim_stdio
from codex_lsp.errors import AgentFailure
from codex_lsp.installs.store import Store
from codex_lsp.logs.redaction import is_secret_name, named
from codex_lsp.settings import Layer, Settings, environment_layer, fold
from codex_lsp.turns.account import read_account
from codex_lsp.turns.control import Control
from codex_lsp.turns.deciding import Desk
from codex_lsp.turns.journal import Journal
from codex_lsp.turns.observer import Nobody, Observer
from codex_lsp.turns.sessions import Sessions
from codex_lsp.turns.turn import Editor
from codex_lsp.uploads.remote import RemoteFiles
from codex_lsp.views.updates import Notice
from codex_lsp.workspace.apply import recover, settle
from codex_lsp.workspace.blobs import Blobs
from codex_lsp.workspace.launcher import find_bwrap
from codex_lsp.workspace.rooms import Room, RoomWish, open_room, usable
from codex_lsp.workspace.state import StateFolder, default_path, keep, remove_room

_log = logging.getLogger(__name__)

KEPT_SECONDS = 30 * 24 * 3600
"""How long turns, and proposals with nothing left to decide, are kept."""
UNNAMED_SECONDS = 24 * 3600
"""How long bytes are kept that no record names: a turn under way may be about to name them."""


class CodexHere:
    """Codex as it is on this machine: the ``Host`` of the doctor, which asks without a state folder too."""

    def __init__(self, settings: Callable[[], Settings]) -> None:
        self._settings = settings

    def find_codex(self, folder: Path) -> Binary:
        """The codex to run for a workspace: never one from the workspace itself, and none of ours that was altered."""
        settings = self._settings()
        return find_codex(settings, installs(state_folder(settings)), (folder,))

    def codex_config(self) -> dict[str, Any]:
        """The user's own config.toml (never written to by us)."""
        return read_toml(codex_home() / "config.toml") or {}

    def environ(self) -> dict[str, str]:
        """The environment codex gets."""
        return dict(os.environ)


class Machine(CodexHere):
    """This machine as a turn needs it: the ``Home`` of ``Sessions``."""

    def __init__(self, state: StateFolder, blobs: Blobs, settings: Callable[[], Settings]) -> None:
        super().__init__(settings)
        self._state = state
        self._blobs = blobs

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

    def open_room(self, wish: RoomWish, folder: Path, binary: Binary) -> Room:
        """A room for a turn."""
        return open_room(wish, folder, self._blobs, bwrap=find_bwrap(_bwrap_of(binary)))

    def through(self) -> tuple[Path, ...]:
        """CODEX_HOME and our own state folder stay real inside a room."""
        return (codex_home(), self._state.path)

    def hidden(self) -> tuple[str, ...]:
        """What the user's own codex configuration hides from commands: an override would undo it."""
        return hidden_by_user(self.codex_config())

    def close(self) -> None:
        """Ends what it still asks of this machine."""
        stop_asking()

    # ------------------------------------------------------------------------------- for initialize
    def codex(self, folder: Path | None) -> dict[str, str] | None:
        """Path, version and source of the codex that would run."""
        try:
            binary = self.find_codex(folder or Path.home())
        except AgentFailure as error:
            _log.info("no codex: %s", error, extra={"kind": error.kind, "hint": error.hint})
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


def installs(state: Path) -> Store:
    """The codex binaries that were installed by us, in that state folder."""
    return Store(state / "codex")


def user_settings() -> Settings:
    """The settings of the user's own file and environment: what a command has that talks with no editor."""
    return fold(user_layers())[0]


def open_state(settings: Settings) -> StateFolder:
    """The state folder.

    Raises:
        WriteRefused: it cannot be used.
    """
    return StateFolder.open(state_folder(settings))


def serve() -> int:
    """Serves one editor on stdin and stdout until it is gone; returns the exit code."""
    wire = claim_stdio()  # first: nothing else may write to the editor
    logs.set_up(default_path() / "log", keys_of(os.environ))
    server = Server(make_core, user_layers)
    logs.listen(server.telling)
    return asyncio.run(serve_editor(server, server.end, wire=wire))


def make_core(settings: Callable[[], Settings], editor: Editor) -> Core:
    """Builds the core for one editor. Blocking."""
    logs.hide(secrets(os.environ, settings()))
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
        observer=_observer(settings(), editor),
    )
    return Core(
        sessions,
        RemoteFiles(state.path / "uploads", settings, os.environ),
        blobs,
        state.path / "documents",
        partial(_load, state, desk, sessions),
        machine.codex,
        machine.rooms,
        partial(make_patient, settings),
    )


def make_patient(
    settings: Callable[[], Settings], ignored: tuple[str, ...], folder: Path | None, seat: Seat | None
) -> Patient:
    """What the doctor looks at, for a workspace folder and an editor."""
    here, now = CodexHere(settings), settings()
    home = codex_home()
    return Patient(
        settings=now,
        ignored=ignored,
        folder=folder,
        state=state_folder(now),
        codex_home=home,
        configs=(home / "config.toml", settings_file()),
        environ=here.environ(),
        codex=Once(partial(here.find_codex, folder or Path.home())),
        account=partial(read_account, here, ExecTransport(), now, (folder,) if folder else ()),
        seat=seat,
    )


async def examine_here(folder: Path, seconds: float) -> list[Finding]:
    """The doctor's findings without a daemon, which may be what does not start."""
    from codex_lsp.doctor.examine import examine  # rarely wanted, and it needs much

    _log.setLevel("ERROR")  # a file that cannot be read is a finding
    settings, ignored = fold(user_layers())
    try:
        return await examine(make_patient(lambda: settings, tuple(ignored), folder, None), seconds=seconds)
    finally:
        stop_asking()


def _observer(settings: Settings, editor: Editor) -> Observer:
    """Telemetry where the user wants some; nothing of it is imported otherwise."""
    if settings.telemetry_endpoint is None and not settings.telemetry_events:
        return Nobody()
    from codex_lsp.telemetry.switch import switched_on

    telemetry, problem = switched_on(settings, editor.show)
    if problem is not None:
        _log.warning("no telemetry is sent: %s", problem)
        editor.show(Notice(None, "warning", f"No telemetry is sent. {problem}"))
    return telemetry or Nobody()


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
    path = settings_file()
    layers = []
    values = read_toml(path)
    if values is not None:
        layers.append(Layer(str(path), "user", values))
    return [*layers, environment_layer(os.environ)]


def settings_file() -> Path:
    """The user's own settings of codex-lsp."""
    base = os.environ.get("XDG_CONFIG_HOME") or "~/.config"
    return Path(base).expanduser() / "codex-lsp" / "config.toml"


def state_folder(settings: Settings) -> Path:
    """Where the state folder is to be."""
    where = settings.state_folder
    return (Path(where).expanduser() if where else default_path()).absolute()


def read_toml(path: Path) -> dict[str, Any] | None:
    """A TOML file's values; ``None`` when it is absent or broken (told in the log)."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        _log.warning("%s cannot be read: %s", path, error)
        return None


def keys_of(environ: Mapping[str, str]) -> Iterator[str]:
    """What is secret in an environment, by its names."""
    return (value for name, value in environ.items() if is_secret_name(name))


def secrets(environ: Mapping[str, str], settings: Settings) -> Iterator[str]:
    """What is secret in codex' own files, and what they and the settings say is secret in the environment. Blocking."""
    yield environ.get(settings.files_key_environment, "")
    for file, read in (("config.toml", tomllib.loads), ("auth.json", json.loads)):
        try:
            values = read((codex_home() / file).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            continue
        yield from named(values)
        yield from (environ.get(name, "") for name in _variables(values))


def _variables(config: Any) -> Iterator[str]:
    """The environment variables that a configuration of codex' says hold a key."""
    if isinstance(config, dict):
        for name, value in config.items():
            if name in {"env_key", "bearer_token_env_var"} and isinstance(value, str):
                yield value
            elif name == "env_http_headers" and isinstance(value, dict):
                yield from (variable for variable in value.values() if isinstance(variable, str))
            else:
                yield from _variables(value)


def codex_home() -> Path:
    """Where codex keeps its configuration and sessions."""
    return Path(os.environ.get("CODEX_HOME") or "~/.codex").expanduser().absolute()


def hidden_by_user(config: Mapping[str, Any]) -> tuple[str, ...]:
    """``shell_environment_policy.exclude`` of the user's config.toml."""
    policy = config.get("shell_environment_policy")
    exclude = policy.get("exclude") if isinstance(policy, dict) else None
    return tuple(item for item in exclude if isinstance(item, str)) if isinstance(exclude, list) else ()


def codex_here() -> Binary:
    """The codex that a turn in the current folder would run. Blocking.

    Raises:
        CodexNotFound, CodexUnusable
    """
    return CodexHere(user_settings).find_codex(Path.cwd())


def _bwrap_of(binary: Binary) -> Path | None:
    return binary.resources / "bwrap" if binary.resources is not None else None
