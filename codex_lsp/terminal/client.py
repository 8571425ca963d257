"""The terminal's end of the wire: starts the daemon as an editor would and talks JSON-RPC with it over stdio."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Self

from codex_lsp import __version__
from codex_lsp.editor.framing import FrameError, FrameReader, encode_frame

_READ = 1 << 16
_STDERR_KEPT = 16 * 1024
_GOODBYE_SECONDS = 10.0
"""How long the daemon may take to end after ``exit`` before it is ended."""

Heard = Callable[[str, dict[str, Any]], None]
"""Called with every notification, in order, from the event loop."""


class Failure(Exception):
    """The daemon answered with an error, or could not be asked; ``kind`` is the stable name of what happened."""

    def __init__(self, kind: str, message: str, hint: str | None = None, detail: Any = None) -> None:
        super().__init__(message)
        self.kind = kind
        self.message = message
        self.hint = hint
        self.detail = detail


def _failure(error: Any) -> Failure:
    if not isinstance(error, dict):
        return Failure("internal", f"the daemon answered nonsense: {error!r}")
    data = error.get("data")
    message = str(error.get("message") or "the daemon gave no reason")
    if isinstance(data, dict) and isinstance(data.get("kind"), str):
        return Failure(
            data["kind"], str(data.get("message") or message), data.get("hint"), data.get("detail")
        )
    if error.get("code") == -32602:
        errors = data.get("errors", []) if isinstance(data, dict) else []
        named = [f"{e.get('field')}: {e.get('reason')}" for e in errors if isinstance(e, dict)]
        return Failure("invalidParams", "; ".join(named) or message)
    if error.get("code") == -32800:
        return Failure("cancelled", "cancelled; nothing of it runs any more")
    return Failure("internal", message, detail=data)


class Daemon:
    """A daemon process of our own; use as an async context manager.

    ``argv`` is the command to start (the installed daemon by default) and ``env`` its whole environment.
    It gets a session of its own, so that Ctrl-C reaches us only, and ends when our end of its stdin closes.
    Leaving the context says goodbye to it, but kills it when our task was cancelled.
    """

    def __init__(
        self, folder: Path, *, argv: Sequence[str] | None = None, env: Mapping[str, str] | None = None
    ) -> None:
        self.folder = folder
        self.heard: Heard = lambda method, params: None
        self._argv = tuple(argv or (sys.executable, "-m", "codex_lsp", "serve"))
        self._env = dict(os.environ if env is None else env)
        self._process: asyncio.subprocess.Process | None = None
        self._waiting: dict[int, asyncio.Future[Any]] = {}
        self._last_id = 0
        self._stderr = bytearray()
        self._tasks: list[asyncio.Task[None]] = []
        self._gone: asyncio.Future[None] | None = None

    # ------------------------------------------------------------------------------------ life
    async def __aenter__(self) -> Self:
        try:
            self._process = await asyncio.create_subprocess_exec(
                *self._argv,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.PIPE,
                # Not the user's folder: `-m` would look there for modules first (PT-17).
                cwd="/",
                env=self._env,
                start_new_session=True,
            )
        except OSError as error:
            raise Failure("daemonGone", f"the daemon cannot be started: {error}") from None
        self._gone = asyncio.get_running_loop().create_future()
        self._tasks = [asyncio.create_task(self._read()), asyncio.create_task(self._read_stderr())]
        return self

    async def __aexit__(self, kind: type[BaseException] | None, *_: object) -> None:
        process = self._process
        assert process is not None and process.stdin is not None and self._gone is not None
        try:
            if kind is asyncio.CancelledError:
                return  # an end at once
            async with asyncio.timeout(_GOODBYE_SECONDS):
                if not self._gone.done():
                    await self.request("shutdown", None)
                    await self.notify("exit", None)
                process.stdin.close()
                await process.wait()
        except (Failure, TimeoutError):
            pass
        finally:
            self.kill()
            await process.wait()
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)

    def kill(self) -> None:
        """Ends the daemon at once; what it started ends with it."""
        if self._process is not None and self._process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)

    async def initialize(self, trust: str | None) -> dict[str, Any]:
        """The LSP handshake; returns the daemon's ``capabilities.experimental.codex``."""
        uri = self.folder.as_uri()
        result = await self.request(
            "initialize",
            {
                "processId": os.getpid(),
                "clientInfo": {"name": "codex-lsp terminal", "version": __version__},
                "rootUri": uri,
                "workspaceFolders": [{"uri": uri, "name": self.folder.name or "/"}],
                "capabilities": {"workspace": {"workspaceFolders": True}},
                "initializationOptions": {
                    "codex": {"questions": True, **({"trust": trust} if trust else {})}
                },
            },
        )
        await self.notify("initialized", {})
        known = result.get("capabilities", {}).get("experimental", {}).get("codex")
        return known if isinstance(known, dict) else {}

    # ------------------------------------------------------------------------------------ talk
    async def request(self, method: str, params: Any) -> Any:
        """One request and its result.

        Raises:
            Failure: what the daemon answered instead, or ``daemonGone`` when it ended.
        """
        self._last_id += 1
        number = self._last_id
        answer: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._waiting[number] = answer
        try:
            await self._send({"id": number, "method": method, "params": params})
            return await answer
        finally:
            del self._waiting[number]

    async def notify(self, method: str, params: Any) -> None:
        """One notification."""
        await self._send({"method": method, "params": params})

    async def gone(self) -> None:
        """Returns never; raises when the daemon has ended.

        Raises:
            Failure: ``daemonGone``.
        """
        assert self._gone is not None
        await asyncio.shield(self._gone)

    async def _send(self, message: dict[str, Any]) -> None:
        assert self._process is not None and self._gone is not None
        if self._gone.done():
            self._gone.result()
        stdin = self._process.stdin
        assert stdin is not None
        try:
            stdin.write(encode_frame(json.dumps({"jsonrpc": "2.0", **message}).encode()))
            await stdin.drain()
        except (BrokenPipeError, ConnectionResetError):
            # The reader sees the same end and knows more about it.
            await self.gone()

    async def _read(self) -> None:
        assert self._process is not None and self._process.stdout is not None and self._gone is not None
        frames = FrameReader()
        lost: Exception
        try:
            while chunk := await self._process.stdout.read(_READ):
                for frame in frames.feed(chunk):
                    if isinstance(frame, FrameError):
                        raise ValueError(frame.reason)
                    await self._take(json.loads(frame.body))
            lost = await self._last_words()
        except ValueError as error:
            lost = Failure("daemonGone", f"the daemon broke the protocol: {error}")
        except Exception as error:  # noqa: BLE001 - the task's boundary: whoever waits has to hear of it
            lost = error
        self._gone.set_exception(lost)
        self._gone.exception()  # looked at: nobody has to be waiting
        for answer in self._waiting.values():
            if not answer.done():
                answer.set_exception(lost)
        while await self._process.stdout.read(_READ):
            pass  # an unread pipe would hold the daemon up, and asyncio's wait for it

    async def _last_words(self) -> Failure:
        assert self._process is not None
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_GOODBYE_SECONDS):
                await self._tasks[1]
                await self._process.wait()
        said = self._stderr.decode(errors="replace").strip()
        return Failure(
            "daemonGone",
            f"the daemon ended unexpectedly (status {self._process.returncode})",
            detail=said or None,
        )

    async def _read_stderr(self) -> None:
        assert self._process is not None and self._process.stderr is not None
        while chunk := await self._process.stderr.read(_READ):
            self._stderr += chunk
            del self._stderr[:-_STDERR_KEPT]

    async def _take(self, message: Any) -> None:
        if not isinstance(message, dict):
            raise ValueError("a message is not an object")
        method = message.get("method")
        if method is None:
            answer = self._waiting.get(message.get("id", 0))
            if answer is not None and not answer.done():
                if "error" in message:
                    answer.set_exception(_failure(message["error"]))
                else:
                    answer.set_result(message.get("result"))
        elif "id" in message:
            await self._send({"id": message["id"], **_answered(method, message.get("params"))})
        else:
            params = message.get("params")
            self.heard(method, params if isinstance(params, dict) else {})


def _answered(method: str, params: Any) -> dict[str, Any]:
    """What a terminal answers to the daemon's own requests: it has no settings, documents or dialogs."""
    match method:
        case "workspace/configuration":
            items = params.get("items", []) if isinstance(params, dict) else []
            return {"result": [None] * len(items)}
        case "workspace/applyEdit":
            return {"result": {"applied": False, "failureReason": "no document is open in a terminal"}}
        case "window/showDocument":
            return {"result": {"success": False}}
        case (
            "window/showMessageRequest"
            | "window/workDoneProgress/create"
            | "client/registerCapability"
            | "client/unregisterCapability"
        ):
            return {"result": None}
        case _ if method.endswith("/refresh"):
            return {"result": None}
        case _:
            return {"error": {"code": -32601, "message": f"a terminal does not know {method}"}}
