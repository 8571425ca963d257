"""A fake editor that speaks real bytes, really applies edits, can be told to lie, and fails on what nobody claimed.

async with FakeEditor.spawn() as editor:                     # `codex-lsp serve` as a process
    await editor.initialize(tmp_path, profile=NEOVIM)
    await editor.open("a.py")
    started = await editor.request("codex/turn/start", {"prompt": "…"})
    ended = await editor.wait_for("codex/turn/ended", lambda p: p["turnId"] == started["turnId"])
    assert editor.text("a.py") == "…"
# leaving the block shuts down in an orderly way and checks that nothing unclaimed was said
"""

from __future__ import annotations

import asyncio
import contextlib
import sys
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal

from tests.support.buffers import uri_of
from tests.support.desk import Desk, Refused
from tests.support.link import Link, Message, notification, request
from tests.support.profiles import FULL, Profile

SERVE = [sys.executable, "-m", "codex_lsp", "serve"]
TIMEOUT = 20.0

CODEX_NOTIFICATIONS = frozenset(
    f"codex/{name}"
    for name in (
        "turn/started", "message", "item", "output", "todos", "proposal/changed", "question/asked", "question/gone",
        "turn/ended",
    )
)  # fmt: skip
CLAIMED = {
    "window/logMessage",
    "$/progress",
    "$/cancelRequest",
    "textDocument/publishDiagnostics",
    "telemetry/event",
}

_STATED = {
    "workspace/applyEdit": "workspace.applyEdit",
    "workspace/configuration": "workspace.configuration",
    "workspace/codeLens/refresh": "workspace.codeLens.refreshSupport",
    "window/workDoneProgress/create": "window.workDoneProgress",
    "window/showDocument": "window.showDocument.support",
}
"""Requests that an editor gets only if it has stated the capability."""

Lie = Literal["claim", "refuse", "null", "silent", "error"]
"""claim: say it was applied and do nothing; refuse: say it was not; null: answer null; silent: never answer."""


class ServerError(Exception):
    """The server answered a request with an error."""

    def __init__(self, error: dict[str, Any]) -> None:
        super().__init__(f"{error['code']}: {error['message']} {error.get('data', '')}")
        self.code: int = error["code"]
        self.message: str = error["message"]
        self.data: Any = error.get("data")


class Pending:
    """A request whose answer is not there yet; await it for the result."""

    def __init__(self, msg_id: int, method: str, future: asyncio.Future[Any]) -> None:
        self.id = msg_id
        self.method = method
        self._future = future

    def __await__(self) -> Any:
        return self._wait().__await__()

    @property
    def done(self) -> bool:
        return self._future.done()

    async def _wait(self, within: float = TIMEOUT) -> Any:
        try:
            async with asyncio.timeout(within):
                return await asyncio.shield(self._future)
        except TimeoutError:
            raise AssertionError(f"no answer to {self.method} within {within:g} s") from None


class FakeEditor(Desk):
    """One editor on one server; paths given to its methods may be relative to the root."""

    def __init__(self, link: Link) -> None:
        super().__init__()
        self.link = link
        self.server: dict[str, Any] = {}
        """What the server answered to ``initialize``."""
        self.settings: dict[str, Any] = {}
        """What ``workspace/configuration`` is answered with, by section."""
        self.heard: list[Message] = []
        """Every notification, in order."""
        self.asked: list[Message] = []
        """Every request of the server, in order."""
        self.diagnostics: dict[str, list[dict[str, Any]]] = {}
        self.progress: dict[int | str, list[dict[str, Any]]] = defaultdict(list)
        self.shown: list[dict[str, Any]] = []
        self.choose: Callable[[dict[str, Any]], str | None] = lambda params: None
        """Which button a ``window/showMessageRequest`` gets pressed; None dismisses it."""
        self.before_apply: Callable[[dict[str, Any]], Awaitable[None]] | None = None
        """What happens after an edit has arrived and before it is applied: the user types, say."""
        self.answers: dict[str, Callable[[Any], Any]] = {}
        """Answers to other requests of the server, or instead of the usual ones, by method."""
        self._lies: dict[str, Lie] = {}
        self._claimed: set[int] = set()
        self._allowed = set(CLAIMED)
        self._waiting: dict[int, asyncio.Future[Any]] = {}
        self._last_id = 0
        self._news = asyncio.Condition()
        self._listening: asyncio.Task[None] | None = None
        self._busy: set[asyncio.Task[None]] = set()
        self._down = False

    # -- coming and going --------------------------------------------------------------------------------------

    @classmethod
    @contextlib.asynccontextmanager
    async def spawn(
        cls,
        argv: Sequence[str] = SERVE,
        *,
        env: Mapping[str, str] | None = None,
        cwd: str | Path | None = None,
        check: bool = True,
    ) -> AsyncIterator[FakeEditor]:
        """An editor on a server process of its own."""
        async with Link.spawn(argv, env=env, cwd=cwd) as link:
            editor = cls(link)
            async with editor._running(check):
                yield editor

    @classmethod
    @contextlib.asynccontextmanager
    async def serving(
        cls, serve: Callable[[int, int], Awaitable[int]], *, check: bool = True
    ) -> AsyncIterator[FakeEditor]:
        """An editor on a server in this process: ``serve(incoming fd, outgoing fd)`` returns its exit code."""
        async with Link.serving(serve) as link:
            editor = cls(link)
            async with editor._running(check):
                yield editor

    async def initialize(
        self,
        root: Path | None,
        *,
        options: Any = None,
        profile: Profile = FULL,
        folders: Sequence[Path] | None = None,
        process_id: int | None = None,
        **params: Any,
    ) -> dict[str, Any]:
        """Introduce this editor; ``params`` go in as they are. Returns the server's answer."""
        self.profile = profile
        self.root = root or self.root
        if profile.custom:
            self._allowed |= CODEX_NOTIFICATIONS
        if profile.options.get("faces", True):
            self._allowed.add("window/showMessage")
        places = list(folders) if folders is not None else [root] if root else []
        self.server = await self.request(
            "initialize",
            {
                "processId": process_id,
                **(
                    {"clientInfo": {"name": profile.name, "version": profile.version}} if profile.name else {}
                ),
                "rootUri": uri_of(root) if root else None,
                "workspaceFolders": [{"uri": uri_of(place), "name": place.name} for place in places],
                "capabilities": profile.capabilities,
                "initializationOptions": options,
                **params,
            },
        )
        self.encoding = self.server["capabilities"].get("positionEncoding", "utf-16")
        self.notify("initialized", {})
        return self.server

    async def shutdown(self, within: float = TIMEOUT) -> int:
        """Leave in an orderly way; returns the server's exit code."""
        self._down = True
        await self.request("shutdown", within=within)
        self.notify("exit")
        return await self.link.exit_code(within)

    def check(self) -> None:
        """Fail if the server said anything that nobody claimed, or anything wrong."""
        loose = [
            f"{message['method']} {message.get('params')}"
            for n, message in enumerate(self.heard)
            if n not in self._claimed and message["method"] not in self._allowed
        ]
        assert not self.faults, "\n".join(self.faults)
        assert not loose, "nobody claimed:\n" + "\n".join(loose)

    @contextlib.asynccontextmanager
    async def _running(self, check: bool) -> AsyncIterator[None]:
        self._listening = asyncio.create_task(self._listen())
        try:
            yield
            if self.server and not self._down and not self._listening.done():
                code = await self.shutdown()
                assert code == 0, f"exit code {code}\n{self.link.log()[-4000:]}"
            if check:
                self.check()
        finally:
            self._listening.cancel()
            for task in self._busy:
                task.cancel()
            await asyncio.gather(self._listening, *self._busy, return_exceptions=True)

    # -- asking and hearing ------------------------------------------------------------------------------------

    def send(self, method: str, params: Any = None) -> Pending:
        """Send a request and go on."""
        self._last_id += 1
        future = self._waiting[self._last_id] = asyncio.get_running_loop().create_future()
        self.link.send(request(self._last_id, method, params))
        return Pending(self._last_id, method, future)

    async def request(self, method: str, params: Any = None, within: float = TIMEOUT) -> Any:
        """Send a request and return its result; raises ServerError if the answer is an error."""
        return await self.send(method, params)._wait(within)

    def cancel(self, pending: Pending) -> None:
        """``$/cancelRequest``."""
        self.notify("$/cancelRequest", {"id": pending.id})

    async def command(self, name: str, *arguments: Any, within: float = TIMEOUT) -> Any:
        """``workspace/executeCommand``."""
        params = {"command": name, "arguments": list(arguments)}
        return await self.request("workspace/executeCommand", params, within)

    def notify(self, method: str, params: Any = None) -> None:
        self.link.send(notification(method, params))

    async def wait_for(
        self, method: str, predicate: Callable[[Any], bool] = lambda params: True, within: float = TIMEOUT
    ) -> Any:
        """The params of the first notification that fits and was not waited for before; it is claimed by this."""
        seen = 0

        def found() -> int | None:
            nonlocal seen
            while seen < len(self.heard):
                n, seen = seen, seen + 1
                message = self.heard[n]
                if (
                    message["method"] == method
                    and n not in self._claimed
                    and predicate(message.get("params"))
                ):
                    return n
            return None

        async with self._news:
            try:
                async with asyncio.timeout(within):
                    while (n := found()) is None:
                        assert self._listening and not self._listening.done(), (
                            f"the server is gone\n{self._story()}"
                        )
                        await self._news.wait()
            except TimeoutError:
                raise AssertionError(f"no {method} that fits within {within:g} s\n{self._story()}") from None
        self._claimed.add(n)
        return self.heard[n].get("params")

    async def wait_until(self, condition: Callable[[], bool], within: float = TIMEOUT) -> None:
        """Return when the condition holds; it is looked at after every message of the server."""
        async with self._news:
            try:
                async with asyncio.timeout(within):
                    await self._news.wait_for(condition)
            except TimeoutError:
                raise AssertionError(f"it did not come true within {within:g} s\n{self._story()}") from None

    def messages(self, method: str) -> list[Any]:
        """The params of all notifications of that method so far."""
        return [message.get("params") for message in self.heard if message["method"] == method]

    def requests(self, method: str) -> list[Any]:
        """The params of all requests of the server of that method so far."""
        return [message.get("params") for message in self.asked if message["method"] == method]

    def allow(self, *methods: str) -> None:
        """Claim all notifications of these methods."""
        self._allowed |= set(methods)

    def lie(self, method: str, how: Lie | None) -> None:
        """From now on answer the server's requests of that method so; None: honestly again."""
        if how is None:
            self._lies.pop(method, None)
        else:
            self._lies[method] = how

    # -- the server's requests ---------------------------------------------------------------------------------

    async def _listen(self) -> None:
        try:
            while (message := await self.link.receive(within=3600)) is not None:
                if "method" not in message:
                    self._take_answer(message)
                elif "id" in message:
                    self.asked.append(message)
                    task = asyncio.create_task(self._answer(message))
                    self._busy.add(task)
                    task.add_done_callback(self._busy.discard)
                else:
                    self._take_notification(message)
                async with self._news:
                    self._news.notify_all()
        except (asyncio.IncompleteReadError, AssertionError, ValueError) as error:
            self.faults.append(f"the stream is broken: {error!r}")
        finally:
            for future in self._waiting.values():
                if not future.done():
                    future.set_exception(AssertionError(f"the server is gone\n{self._story()}"))
                    future.exception()  # whoever waits still gets it; nobody must
            with contextlib.suppress(asyncio.CancelledError):
                async with self._news:
                    self._news.notify_all()

    def _take_answer(self, message: Message) -> None:
        future = self._waiting.pop(message["id"], None) if isinstance(message["id"], int) else None
        if future is None:
            self.faults.append(f"an answer to nothing: {message}")
        elif "error" in message:
            future.set_exception(ServerError(message["error"]))
            future.exception()
        else:
            future.set_result(message["result"])

    def _take_notification(self, message: Message) -> None:
        self.heard.append(message)
        params: Any = message.get("params")
        if message["method"] == "textDocument/publishDiagnostics":
            self.diagnostics[params["uri"]] = params["diagnostics"]
        elif message["method"] == "$/progress":
            self.progress[params["token"]].append(params["value"])

    async def _answer(self, message: Message) -> None:
        method, params = message["method"], message.get("params")
        reply: Message = {"jsonrpc": "2.0", "id": message["id"]}
        needed = _STATED.get(method)
        if needed is not None and not self.states(needed) and method not in self.profile.unstated:
            self.faults.append(f"{method} was sent to an editor that does not state {needed}")
        match self._lies.get(method):
            case "silent":
                return
            case "null":
                reply["result"] = None
            case "error":
                reply["error"] = {"code": -32603, "message": "no such luck"}
            case "claim":
                reply["result"] = {"applied": True}
            case "refuse":
                reply["result"] = {"applied": False, "failureReason": "the user said no"}
            case None if method in self.profile.refused:
                reply["error"] = {"code": -32601, "message": f"Method not found {method}"}
            case None:
                handler = self.answers.get(method) or self._usual(method)
                if handler is None:
                    self.faults.append(f"an unknown request: {method} {params}")
                    reply["error"] = {"code": -32601, "message": f"unknown: {method}"}
                else:
                    result = handler(params)
                    reply["result"] = await result if asyncio.iscoroutine(result) else result
        self.link.send(reply)

    def _usual(self, method: str) -> Callable[[Any], Any] | None:
        """How this editor answers if nothing else was said."""
        return {
            "workspace/configuration": lambda params: [
                self.settings.get(item.get("section")) for item in params["items"]
            ],
            "workspace/applyEdit": self._apply_edit,
            "workspace/codeLens/refresh": lambda _: None,
            "client/registerCapability": lambda _: None,
            "client/unregisterCapability": lambda _: None,
            "window/workDoneProgress/create": lambda _: None,
            "window/showMessageRequest": self._press,
            "window/showDocument": self._show,
        }.get(method)

    def _press(self, params: Any) -> Any:
        title = self.choose(params)
        return next((action for action in params.get("actions") or [] if action["title"] == title), None)

    def _show(self, params: Any) -> Any:
        self.shown.append(params)
        return {"success": True}

    async def _apply_edit(self, params: Any) -> Any:
        if self.before_apply is not None:
            await self.before_apply(params)
        try:
            self.apply(params["edit"])
        except Refused as error:
            return {"applied": False, "failureReason": str(error)}
        return {"applied": True}

    def _story(self) -> str:
        last = "\n".join(
            f"  {message['method']} {str(message.get('params'))[:300]}" for message in self.heard[-15:]
        )
        return f"heard last:\n{last}\nits log:\n{self.link.stderr.decode(errors='replace')[-4000:]}"
