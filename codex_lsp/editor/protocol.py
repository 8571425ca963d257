"""The conversation with one editor: lifecycle, requests both ways, cancellation, and keeping up with its texts.

pygls gives the table of handlers (``@server.feature``, ``@server.command``) and builds the capabilities; lsprotocol
gives the types of LSP's own methods. Everything that has to be right on the wire is done here.
"""

from __future__ import annotations

import asyncio
import inspect
import logging
import time
from collections.abc import Awaitable, Callable, Hashable
from typing import Any, Literal, NoReturn

from lsprotocol import types
from pygls.capabilities import ServerCapabilitiesBuilder
from pygls.protocol import LanguageServerProtocol

from codex_lsp import logs
from codex_lsp.editor.capabilities import Client
from codex_lsp.editor.documents import Documents
from codex_lsp.editor.failures import error_of
from codex_lsp.editor.framing import Frame, FrameError
from codex_lsp.editor.messages import (
    INVALID_REQUEST,
    METHOD_NOT_FOUND,
    NOT_INITIALIZED,
    PARSE_ERROR,
    REQUEST_CANCELLED,
    EditorError,
    Id,
    InvalidParams,
    Malformed,
    NoAnswer,
    Notification,
    Request,
    Response,
    call,
    read,
    usable_id,
)
from codex_lsp.editor.outbox import Fold, Outbox
from codex_lsp.editor.params import plain, structured
from codex_lsp.editor.questions import Questions
from codex_lsp.editor.sync import text_sync

log = logging.getLogger(__name__)

Handler = Callable[..., Any]
Phase = Literal["new", "initializing", "ready", "shutdown", "closed"]


class Protocol(LanguageServerProtocol):
    """One editor's side of the wire; everything but ``receive`` and ``attach`` is for handlers.

    Handlers are plain or ``async`` functions of one argument: the lsprotocol type for LSP's methods, the params as they
    came (a dict, a list or None) for others. Commands get their arguments as positional arguments. What they return
    is the result: JSON values or lsprotocol objects. Before ``initialize`` is answered its handler may set
    ``experimental`` and ``content_schemes``.
    """

    def __init__(self, server: Any, converter: Any) -> None:
        self.phase: Phase = "new"
        self.client = Client()
        self.documents = Documents()
        self.experimental: dict[str, Any] | None = None
        self.content_schemes: list[str] = []
        self._outbox: Outbox | None = None
        self._on_initialize: Callable[[int | None], None] = lambda _: None
        self._on_exit: Callable[[int], None] = lambda _: None
        self._serving: dict[Id, asyncio.Task[None]] = {}
        self._background: set[asyncio.Task[None]] = set()
        self._questions = Questions()
        super().__init__(server, converter)

    def attach(
        self, outbox: Outbox, *, on_initialize: Callable[[int | None], None], on_exit: Callable[[int], None]
    ) -> None:
        """Say where messages go, and who hears of the editor's process id and of ``exit`` (with its exit code)."""
        self._outbox = outbox
        self._on_initialize = on_initialize
        self._on_exit = on_exit

    # -- to the editor -----------------------------------------------------------------------------------------

    def notify(
        self,
        method: str,
        params: Any = None,
        *,
        key: Hashable = None,
        fold: Fold | None = None,
        scope: Hashable = None,
    ) -> None:
        """Send a notification; ``key``, ``fold`` and ``scope`` as in ``Outbox.post``."""
        log.debug("→ %s", method, extra={"method": method, "payload": params})
        if self._outbox is not None:
            self._outbox.post(call(method, self.plain(params)), key=key, fold=fold, scope=scope)

    @property
    def is_open(self) -> bool:
        """Whether there is an editor that hears us."""
        return self._outbox is not None and self.phase not in {"new", "closed"} and not self._outbox.broken

    def tell(self, method: str, params: dict[str, Any]) -> None:
        """Send a record of the log; from any thread. It is not logged, and left out while the editor is far behind."""
        if self._outbox is not None and not self._outbox.congested:
            self._outbox.post(call(method, params), scope="log")

    async def request(self, method: str, params: Any = None, *, timeout: float) -> Any:  # noqa: ASYNC109
        """Ask the editor and return its result as it came (JSON; often None where a type would not allow it).

        Raises NoAnswer after ``timeout`` seconds or when the editor is gone, EditorError if it answers with an error.
        A later answer is ignored; the editor is told that none is wanted any more.
        """
        if self._outbox is None:
            raise NoAnswer("there is no editor")
        log.debug("→ %s", method, extra={"method": method, "payload": params})
        began = time.perf_counter()
        answer = await self._questions.ask(self._outbox, method, self.plain(params), timeout)
        log.debug(
            "← %s answered", method, extra={"method": method, "durationMs": _since(began), "payload": answer}
        )
        return answer

    async def ask_quietly(self, method: str, seconds: float = 10.0) -> None:
        """Ask for something that changes nothing for us whatever the answer is."""
        try:
            await self.request(method, timeout=seconds)
        except (NoAnswer, EditorError) as error:
            log.debug("%s: %s", method, error)

    async def drained(self) -> None:
        """Return when the editor has read most of what was sent; at once when little waits."""
        if self._outbox is not None:
            await self._outbox.drained()

    def keep(self, task: asyncio.Task[None]) -> None:
        """Hold on to a task of a handler until it is done; it is cancelled when the conversation ends."""
        self._background.add(task)
        task.add_done_callback(self._background.discard)

    def send_request(self, *args: Any, **kwargs: Any) -> NoReturn:
        """Closed: without a timeout an editor that never answers would keep its caller for ever."""
        raise RuntimeError("use Protocol.request")

    send_request_async = send_request

    # -- from the editor ---------------------------------------------------------------------------------------

    def receive(self, item: Frame | FrameError) -> None:
        """Take one message, in the order in which they came. Never raises; never blocks.

        A request's handler begins at the loop's next turn, so a caller that yields once between two messages
        lets each handler see the texts as they were when its request was sent.
        """
        if isinstance(item, FrameError):
            log.error("Unreadable input: %s", item.reason)
            self._refuse(None, PARSE_ERROR, item.reason)
            return
        match read(item.body):
            case Request() as request:
                self._take_request(request)
            case Notification() as notification:
                self._take_notification(notification)
            case Response() as response:
                self._questions.take(response)
            case Malformed(code, reason, msg_id):
                log.warning("Malformed message: %s", reason)
                self._refuse(msg_id, code, reason)

    async def close(self) -> None:
        """End the conversation: cancel what handlers still do, answer no more, and wait a moment for them."""
        self.phase = "closed"
        logs.set_trace("off")
        self._questions.close()
        tasks = [*self._serving.values(), *self._background]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=0.5)

    def _take_request(self, request: Request) -> None:
        log.debug(
            "← %s",
            request.method,
            extra={"method": request.method, "requestId": request.id, "payload": request.params},
        )
        if request.id in self._serving:
            self._refuse(request.id, INVALID_REQUEST, "the id is in use")
        elif request.method == types.INITIALIZE:
            if self.phase != "new":
                self._refuse(request.id, INVALID_REQUEST, "initialize was sent before")
                return
            self.phase = "initializing"
            self.client = Client.of(request.params if isinstance(request.params, dict) else {})
            self.documents.encoding = self.client.encoding
            self._serve(request, self._initialize)
        elif self.phase in {"new", "initializing"}:
            self._refuse(request.id, NOT_INITIALIZED, "the server is not initialized")
        elif self.phase != "ready":
            self._refuse(request.id, INVALID_REQUEST, "the server is shut down")
        elif request.method == types.SHUTDOWN:
            self.phase = "shutdown"
            self._serve(request, self._shut_down)
        elif (handler := self._handler(request.method)) is None:
            self._refuse(request.id, METHOD_NOT_FOUND, f"no such method: {request.method}")
        else:
            self._serve(request, handler)

    def _take_notification(self, notification: Notification) -> None:
        method = notification.method
        log.debug("← %s", method, extra={"method": method, "payload": notification.params})
        if method == types.EXIT:
            self._on_exit(0 if self.phase == "shutdown" else 1)
        elif method == types.CANCEL_REQUEST:
            self._cancel(notification.params)
        elif self.phase == "ready":
            self._hear(notification)
        else:
            log.info("%s was dropped: %s", method, self.phase)

    # -- handlers ----------------------------------------------------------------------------------------------

    def _handler(self, method: str) -> Handler | None:
        feature: Handler | None = self.fm.features.get(method)
        if feature is None and method == types.WORKSPACE_EXECUTE_COMMAND:
            return self._execute
        return feature

    def _serve(self, request: Request, handler: Handler) -> None:
        task = asyncio.get_running_loop().create_task(self._answer(request, handler))
        self._serving[request.id] = task
        task.add_done_callback(lambda task: self._never_began(request.id, task))

    async def _answer(self, request: Request, handler: Handler) -> None:
        """Run a handler and send its one answer: the boundary at which every failure becomes an error."""
        began = time.perf_counter()
        outcome: dict[str, Any] = {}
        try:
            result = handler(structured(self._converter, request.method, request.params))
            if inspect.isawaitable(result):
                result = await result
            outcome = {"result": self.plain(result)}
            self._settle(request.id, outcome)
        except asyncio.CancelledError:
            self._reopen(request.method)
            outcome = {"error": {"code": REQUEST_CANCELLED, "message": "cancelled"}}
            self._settle(request.id, outcome)
        except Exception as error:  # noqa: BLE001 - the task boundary
            self._reopen(request.method)
            problem = error_of(error, request.method)
            outcome = {"error": problem}
            try:
                self._settle(request.id, {"error": problem})
            except (TypeError, ValueError, RecursionError):  # its data is not JSON
                self._settle(
                    request.id, {"error": {"code": problem["code"], "message": str(problem["message"])}}
                )
        finally:
            log.debug("→ %s answered", request.method, extra=_answered(request, began, outcome))

    def _reopen(self, method: str) -> None:
        """After a failed ``initialize`` the editor may try again."""
        if method == types.INITIALIZE and self.phase == "initializing":
            self.phase = "new"

    def _never_began(self, msg_id: Id, task: asyncio.Task[None]) -> None:
        """Answer a request that was cancelled before its handler ran; the others have their answer by now."""
        if self._serving.get(msg_id) is task:
            self._settle(msg_id, {"error": {"code": REQUEST_CANCELLED, "message": "cancelled"}})

    def _settle(self, msg_id: Id, outcome: dict[str, Any]) -> None:
        """Send the one answer; raises TypeError or ValueError, and sends none, if it is not JSON."""
        if self.phase != "closed" and self._outbox is not None:
            self._outbox.post({"jsonrpc": "2.0", "id": msg_id, **outcome})
        self._serving.pop(msg_id, None)

    def _refuse(self, msg_id: Id | None, code: int, message: str) -> None:
        if self.phase != "closed" and self._outbox is not None:
            self._outbox.post({"jsonrpc": "2.0", "id": msg_id, "error": {"code": code, "message": message}})

    def _hear(self, notification: Notification) -> None:
        method = notification.method
        handlers = [self.fm.builtin_features.get(method), self.fm.features.get(method)]
        if not any(handlers):
            log.debug("%s is not known and was ignored", method)
            return
        try:
            params = structured(self._converter, method, notification.params)
            for handler in filter(None, handlers):
                result = handler(params)
                if inspect.isawaitable(result):
                    self.keep(asyncio.get_running_loop().create_task(_unanswered(result, method)))
        except InvalidParams as error:
            log.warning("%s was ignored: %s", method, error)
        except Exception:
            log.exception("%s failed", method)

    def _cancel(self, params: Any) -> None:
        msg_id = usable_id(params.get("id")) if isinstance(params, dict) else None
        task = self._serving.get(msg_id) if msg_id is not None else None
        if task is not None:
            task.cancel()
        else:
            log.debug("There is no such request to cancel")

    def plain(self, value: Any) -> Any:
        """JSON values of lsprotocol objects, alone or in lists; everything else as it is."""
        return plain(self._converter, value)

    # -- what every server does --------------------------------------------------------------------------------

    def _register_builtin_features(self) -> None:
        """Replace pygls' own handlers: they are generators over its workspace, which we do not use."""
        for method, handler in text_sync(self.documents).items():
            self.fm.add_builtin_feature(method, handler)
        self.fm.add_builtin_feature(types.SET_TRACE, self._set_trace)

    def _set_trace(self, params: types.SetTraceParams) -> None:
        self.trace = params.value
        logs.set_trace(params.value)

    async def _initialize(self, params: types.InitializeParams) -> types.InitializeResult:
        """Build the answer; pygls' builder does not know ``textDocumentContent`` (LSP 3.18), so that is added."""
        if (handler := self.fm.features.get(types.INITIALIZE)) is not None:
            result = handler(params)
            if inspect.isawaitable(result):
                await result
        capabilities = ServerCapabilitiesBuilder(
            params.capabilities,
            {*self.fm.features, *self.fm.builtin_features},
            self.fm.feature_options,
            list(self.fm.commands),
            self._server._text_document_sync_kind,
            self._server._notebook_document_sync,
            self.client.encoding,
        ).build()  # type: ignore[no-untyped-call]
        capabilities.experimental = self.experimental
        if self.content_schemes and capabilities.workspace is not None:
            capabilities.workspace.text_document_content = types.TextDocumentContentOptions(
                self.content_schemes
            )
        self._on_initialize(params.process_id)
        logs.set_trace(params.trace)
        self.phase = "ready"
        return types.InitializeResult(capabilities=capabilities, server_info=self.server_info)

    async def _shut_down(self, params: Any) -> None:
        this = asyncio.current_task()
        for task in self._serving.values():
            if task is not this:
                task.cancel()
        if (handler := self.fm.features.get(types.SHUTDOWN)) is not None:
            result = handler(params)
            if inspect.isawaitable(result):
                await result

    async def _execute(self, params: types.ExecuteCommandParams) -> Any:
        command = self.fm.commands.get(params.command)
        if command is None:
            raise InvalidParams([{"field": "command", "reason": f"no such command: {params.command[:200]}"}])
        result = command(*(params.arguments or ()))
        return await result if inspect.isawaitable(result) else result


def _answered(request: Request, began: float, outcome: dict[str, Any]) -> dict[str, Any]:
    """What the log says of an answer."""
    data = outcome.get("error", {}).get("data")
    return {
        "method": request.method,
        "requestId": request.id,
        "durationMs": _since(began),
        "kind": data.get("kind") if isinstance(data, dict) else None,
        "payload": outcome,
    }


def _since(began: float) -> float:
    return round((time.perf_counter() - began) * 1000, 1)


async def _unanswered(result: Awaitable[Any], method: str) -> None:
    """Await a notification's handler; its failure is nobody's answer, so it goes to the log."""
    try:
        await result
    except Exception:
        log.exception("%s failed", method)
