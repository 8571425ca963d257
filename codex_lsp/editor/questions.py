"""Our requests to the editor that wait for an answer, which may come late, in the wrong shape, or never."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

from codex_lsp.editor.messages import EditorError, Id, NoAnswer, Response, call
from codex_lsp.editor.outbox import Outbox

log = logging.getLogger(__name__)


class Questions:
    """The table of open requests; ids count up from 1 and are never used again."""

    def __init__(self) -> None:
        self._open: dict[Id, asyncio.Future[Any]] = {}
        self._last_id = 0
        self._closed = False

    async def ask(self, outbox: Outbox, method: str, params: Any, seconds: float) -> Any:
        """Send a request and return the result of its answer; raises NoAnswer and EditorError."""
        if self._closed:
            raise NoAnswer("the editor is gone")
        self._last_id += 1
        msg_id = self._last_id
        future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._open[msg_id] = future
        try:
            outbox.post(call(method, params, msg_id))
            async with asyncio.timeout(seconds):
                return await future
        except TimeoutError:
            outbox.post(call("$/cancelRequest", {"id": msg_id}))
            raise NoAnswer(f"no answer to {method} within {seconds:g} s") from None
        except asyncio.CancelledError:
            outbox.post(call("$/cancelRequest", {"id": msg_id}))
            raise
        finally:
            del self._open[msg_id]

    def take(self, response: Response) -> None:
        """Hand an answer to who waits for it; an answer nobody waits for is ignored."""
        future = self._open.get(response.id)
        if future is None or future.done():
            log.info("An answer to no open request was ignored")
        elif response.error is None:
            future.set_result(response.result)
        else:
            code = response.error.get("code")
            message = str(response.error.get("message", ""))
            data = response.error.get("data")
            future.set_exception(EditorError(code if isinstance(code, int) else 0, message, data))

    def close(self) -> None:
        """Nobody will answer any more."""
        self._closed = True
        for future in self._open.values():
            if not future.done():
                future.set_exception(NoAnswer("the editor is gone"))
