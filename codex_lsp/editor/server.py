"""The language server: what an editor can ask of us, and who answers."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from lsprotocol import types
from pygls.lsp.server import LanguageServer

from codex_lsp import __version__, logs
from codex_lsp.editor import wire
from codex_lsp.editor.actions import KINDS, Actions
from codex_lsp.editor.attached import Attached
from codex_lsp.editor.commands import Commands
from codex_lsp.editor.core import Core, MakeCore, UserLayers
from codex_lsp.editor.dialogs import Dialogs
from codex_lsp.editor.diary import Diary
from codex_lsp.editor.faces import Faces
from codex_lsp.editor.messages import EditorError, NoAnswer
from codex_lsp.editor.notices import Notices
from codex_lsp.editor.positions import to_path
from codex_lsp.editor.protocol import Protocol
from codex_lsp.editor.recent import Recent
from codex_lsp.editor.routes import Routes
from codex_lsp.editor.show import SCHEME, Shelf
from codex_lsp.editor.state import EditorState
from codex_lsp.editor.sync import NOTEBOOKS
from codex_lsp.editor.telling import Telling
from codex_lsp.editor.transfers import Transfers
from codex_lsp.errors import UnknownTurn
from codex_lsp.logs.fields import TOLD
from codex_lsp.settings import Layer, Settings, fold
from codex_lsp.turns.deciding import Desk

_log = logging.getLogger(__name__)

CONFIGURATION_TIMEOUT = 3.0
ABOUT_TIMEOUT = 2.0
"""Seconds that the answer to ``initialize`` waits for what this machine says of itself; it takes 0.3 s."""


class Server(LanguageServer):
    """A pygls server on our own protocol; ``make`` builds the core once ``initialize`` told the settings."""

    def __init__(self, make: MakeCore, user_layers: UserLayers) -> None:
        super().__init__(
            "codex-lsp",
            __version__,
            protocol_cls=Protocol,
            text_document_sync_kind=types.TextDocumentSyncKind.Incremental,
            notebook_document_sync=NOTEBOOKS,
        )
        self._make = make
        self._user_layers = user_layers
        self._layers: list[Layer] = []
        self._workspace_layer: Layer | None = None
        self.settings = Settings()
        self._core: Core | None = None
        self._routes: Routes | None = None
        self._faces: Faces | None = None
        self._actions: Actions | None = None
        self._commands: Commands | None = None
        self._shelf: Shelf | None = None
        self._transfers: Transfers | None = None
        self._freshening: asyncio.Task[None] | None = None
        self._beginning: asyncio.Task[None] | None = None
        self.state = EditorState(self._protocol)
        self.telling = Telling(self._protocol)
        self._register()

    @property
    def _protocol(self) -> Protocol:
        protocol = self.protocol
        assert isinstance(protocol, Protocol)
        return protocol

    def _register(self) -> None:
        actions = types.CodeActionOptions(code_action_kinds=list(KINDS))
        self._on(types.INITIALIZE, self._initialize)
        self._on(types.INITIALIZED, self._initialized)
        self._on(types.TEXT_DOCUMENT_DID_OPEN, self._document_opened)
        self._on(types.TEXT_DOCUMENT_DID_CHANGE, self._document_changed)
        self._on(types.TEXT_DOCUMENT_DID_CLOSE, self._document_closed)
        self._on(types.NOTEBOOK_DOCUMENT_DID_CHANGE, self._notebook_changed)
        self._on(types.NOTEBOOK_DOCUMENT_DID_CLOSE, self._document_closed)
        self._on(types.WORKSPACE_DID_CHANGE_CONFIGURATION, self._configuration_changed)
        self._on(types.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS, self._folders_changed)
        self._on(types.WINDOW_WORK_DONE_PROGRESS_CANCEL, self._progress_cancelled)
        self._on(types.TEXT_DOCUMENT_CODE_ACTION, self._code_action, actions)
        self._on(types.TEXT_DOCUMENT_CODE_LENS, self._code_lens, types.CodeLensOptions())
        self._on(types.WORKSPACE_TEXT_DOCUMENT_CONTENT, self._document_content)
        for method in wire.REQUESTS:
            self._on(method.name, self._route(method))
            if method.command is not None:
                self.command(method.command)(self._command(method.command))
        for method in wire.COMMANDS:
            self.command(method.name)(self._command(method.name))

    def _on(self, method: str, handler: Callable[[Any], Any], options: Any = None) -> None:
        """Registers a handler with pygls, which writes its marks on the function and so takes no bound method."""
        self.feature(method, options)(lambda params: handler(params))

    # --------------------------------------------------------------------------------------- lifecycle
    async def _initialize(self, params: types.InitializeParams) -> None:
        options = params.initialization_options
        given = options.get("codex") if isinstance(options, dict) else None
        self._layers = [*await asyncio.to_thread(self._user_layers)]
        if isinstance(given, dict):
            self._layers.append(Layer("initializationOptions.codex", "user", given))
        self._fold()
        self.state.folders = _folders(params)
        core = await asyncio.to_thread(self._make, lambda: self.settings, self.state)
        self._core = core
        settings: Callable[[], Settings] = lambda: self.settings  # noqa: E731
        notices = Notices(core.sessions.proposals, self._protocol, settings)
        self._shelf = Shelf(
            core.sessions, core.blobs, core.documents, self.state.documents, self._protocol, notices
        )
        self._faces = Faces(core.sessions, core.blobs, self.state, self._protocol)
        self._faces.settings = self.settings
        desk: Desk = core.sessions.desk
        self._transfers = Transfers(core.files, self._protocol)
        self._routes = Routes(core, self.state, desk, self._shelf, self._faces, self._transfers)
        dialogs = Dialogs(core.sessions.questions, self._protocol, settings, notices.tell)
        recent, attached = Recent(core.sessions), Attached(self.state.documents)
        self._commands = Commands(
            core.sessions, self._routes, self._shelf, self.state, recent, attached, notices
        )
        self._actions = Actions(core.sessions, self._faces, attached, recent, self.state.documents, settings)
        self.state.listeners += [Diary().hear, self._faces.hear, dialogs.hear, recent.hear, notices.hear]
        self._protocol.content_schemes = [SCHEME]
        self._protocol.experimental = {"codex": await self._about(core)}
        client = params.client_info
        editor = f"{client.name} {client.version or ''}".strip() if client else None
        _log.info("an editor is here", extra={"editor": editor, "version": __version__})

    async def _about(self, core: Core) -> dict[str, Any]:
        folder = self.state.folders[0] if self.state.folders else None
        if self.settings.trust == "restricted":
            return {"contract": wire.CONTRACT, "codex": None, "rooms": []}
        codex = asyncio.create_task(asyncio.to_thread(core.codex, folder))
        rooms = asyncio.create_task(asyncio.to_thread(core.rooms, folder or Path.home()))
        _, late = await asyncio.wait({codex, rooms}, timeout=ABOUT_TIMEOUT)
        about = {
            "contract": wire.CONTRACT,
            "codex": None if codex in late else codex.result(),
            "rooms": [] if rooms in late else rooms.result(),
        }
        # A turn waits for the same answer, and fails with it if it must.
        return {**about, "late": True} if late else about

    async def _initialized(self, _params: types.InitializedParams) -> None:
        await self._begun()

    async def _begun(self) -> None:
        """Returns when the journal was read and the settings are known; whoever comes first begins with it."""
        if self._beginning is None:
            self._beginning = asyncio.get_running_loop().create_task(self._begin())
        await asyncio.shield(self._beginning)

    async def _begin(self) -> None:
        assert self._core is not None and self._faces is not None
        self._freshening = asyncio.get_running_loop().create_task(self._faces.keep_fresh())
        configuring = asyncio.ensure_future(self._configure())
        await self._load(self.state.folders)
        await configuring

    async def _load(self, folders: tuple[Path, ...]) -> None:
        assert self._core is not None
        try:
            await self._core.load(folders)
        except Exception:  # noqa: BLE001 - a task boundary: what earlier turns left must not keep new ones away
            _log.exception("what earlier turns left cannot be read", extra={TOLD: True})
            message = "Codex: proposals of earlier turns cannot be read; see the log."
            self._protocol.notify("window/logMessage", {"type": 1, "message": message})

    async def end(self) -> None:
        """Ends every turn and keeps what it made."""
        for task in (self._beginning, self._freshening):
            if task is not None:
                task.cancel()
        if self._core is not None:
            await asyncio.gather(self._core.sessions.end(), self._core.files.end())

    # ---------------------------------------------------------------------------------------- settings
    def _fold(self) -> None:
        layers = [*self._layers, *([self._workspace_layer] if self._workspace_layer else [])]
        self.settings, problems = fold(layers)
        for problem in problems:
            _log.warning("setting ignored: %s", problem, extra={TOLD: True})
            self._protocol.notify("window/logMessage", {"type": 2, "message": f"Setting ignored: {problem}"})
        logs.set_level(self.settings.log_level)
        self.state.ignored = tuple(problems)
        self.state.annotate = self.settings.preview == "annotations"
        if self._faces is not None:
            self._faces.settings = self.settings
            self._faces.refresh()

    async def _configure(self) -> None:
        if not self._protocol.client.configuration:
            return
        try:
            answer = await self._protocol.request(
                "workspace/configuration", {"items": [{"section": "codex"}]}, timeout=CONFIGURATION_TIMEOUT
            )
        except (NoAnswer, EditorError) as error:
            _log.info("no configuration: %s", error)
            return
        values = answer[0] if isinstance(answer, list) and answer else None
        if isinstance(values, dict):
            self._workspace_layer = Layer("workspace configuration", "workspace", values)
            self._fold()

    async def _configuration_changed(self, _params: types.DidChangeConfigurationParams) -> None:
        await self._configure()

    async def _folders_changed(self, params: types.DidChangeWorkspaceFoldersParams) -> None:
        gone = {to_path(folder.uri) for folder in params.event.removed}
        come = [path for folder in params.event.added if (path := to_path(folder.uri)) is not None]
        kept = [folder for folder in self.state.folders if folder not in gone]
        self.state.folders = tuple(dict.fromkeys([*kept, *come]))
        if self._core is not None and come:
            await self._load(tuple(come))

    # ---------------------------------------------------------------------------------------- requests
    def _route(self, method: wire.Method) -> Callable[[Any], Awaitable[Any]]:
        async def answer(params: Any) -> Any:
            return await self._answer(method, params)

        return answer

    def _command(self, name: str) -> Callable[..., Awaitable[Any]]:
        async def run(*arguments: Any) -> Any:
            assert self._commands is not None
            await self._begun()
            return await self._commands.run(name, arguments)

        return run

    async def _answer(self, method: wire.Method, params: Any) -> Any:
        assert self._routes is not None
        await self._begun()
        return await self._routes.answer(method, params)

    async def _progress_cancelled(self, params: types.WorkDoneProgressCancelParams) -> None:
        if self._transfers is not None and self._transfers.cancel(params.token):
            return
        turn_id = self.state.turn_of_token(params.token)
        if turn_id is not None and self._core is not None:
            try:
                await self._core.sessions.cancel(turn_id)
            except UnknownTurn:
                _log.info("progress of an unknown turn was cancelled")

    async def _code_action(self, params: types.CodeActionParams) -> list[dict[str, Any]]:
        assert self._actions is not None
        raw = self._protocol.plain(params)
        self.state.diagnostics[params.text_document.uri] = raw["context"].get("diagnostics") or []
        return await self._actions.at(raw, literals=self._protocol.client.code_action_literals)

    async def _code_lens(self, params: types.CodeLensParams) -> list[dict[str, Any]]:
        assert self._faces is not None
        return await self._faces.lenses(params.text_document.uri)

    async def _document_content(self, params: types.TextDocumentContentParams) -> dict[str, str]:
        assert self._shelf is not None
        return {"text": await asyncio.to_thread(self._shelf.text, params.uri)}

    def _document_opened(self, params: types.DidOpenTextDocumentParams) -> None:
        self.state.changed.set()
        if self._faces is not None:
            self._faces.opened(params.text_document.uri)

    def _document_changed(self, params: types.DidChangeTextDocumentParams) -> None:
        self.state.changed.set()
        if self._faces is not None:
            self._faces.typed(params.text_document.uri)

    def _notebook_changed(self, params: types.DidChangeNotebookDocumentParams) -> None:
        self.state.changed.set()
        cells = params.change.cells
        if self._faces is not None and cells is not None:
            for content in cells.text_content or ():
                self._faces.typed(content.document.uri)
            if cells.structure is not None:
                self._faces.refresh()

    def _document_closed(self, _params: Any) -> None:
        self.state.changed.set()
        if self._faces is not None:
            self._faces.refresh()


def _folders(params: types.InitializeParams) -> tuple[Path, ...]:
    uris = [folder.uri for folder in params.workspace_folders or ()]
    if not uris and params.root_uri:
        uris = [params.root_uri]
    paths = [path for uri in uris if (path := to_path(uri)) is not None]
    if not uris and params.root_path:
        paths = [Path(params.root_path)]
    return tuple(dict.fromkeys(paths))
