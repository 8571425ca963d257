"""The owner of a short-lived app-server that runs no turn: it lists threads and models, and signs in and out."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Final, Protocol

from codex_lsp.agent import appcommand, rpc
from codex_lsp.agent.appserver import Peer, Refused
from codex_lsp.agent.command import neutral
from codex_lsp.agent.events import Event, Exited
from codex_lsp.agent.outcome import explained, outcome
from codex_lsp.agent.parsing import text_of
from codex_lsp.agent.transport import Call, Run
from codex_lsp.errors import CodexLspError, CodexRefused, CodexUnusable, ShuttingDown
from codex_lsp.settings import Settings
from codex_lsp.turns.home import Home
from codex_lsp.turns.turn import permit_running
from codex_lsp.views.updates import LoginEnded

IDLE: Final = 60.0
"""Seconds without a question after which it is ended."""
PATIENCE: Final = 30.0
"""Seconds for an answer."""
LOGIN: Final = 15 * 60.0
"""Seconds that it waits for a sign-in to be done in a browser."""
_NOBODY: Final = "Nobody signed in."


class Server(Protocol):
    """What starts app-servers."""

    def serve(self, run: Run, peer: Peer) -> Any:
        """Runs one while it is iterated."""
        ...


class Control:
    """Asks codex what is not about a turn. Its process lives where no project lies, and so reads no project's settings.

    Args:
        tell: shows how a sign-in ended.
        idle: seconds without a question after which the process is ended.
    """

    def __init__(
        self,
        home: Home,
        server: Server,
        settings: Callable[[], Settings],
        tell: Callable[[LoginEnded], None],
        *,
        idle: float | None = None,
    ) -> None:
        self._home = home
        self._server = server
        self._settings = settings
        self._tell = tell
        self._idle = IDLE if idle is None else idle
        self._starting = asyncio.Lock()
        self._line: _Line | None = None
        self._serving: set[asyncio.Task[None]] = set()
        self._timer: asyncio.TimerHandle | None = None
        self._asking = 0
        self._logins: set[str] = set()
        self._early: set[str] = set()
        """Sign-ins that ended before anybody waited for them: their end can come with their beginning."""
        self._ended = False

    async def ask(self, call: Call, folders: tuple[Path, ...]) -> Any:
        """The result of a request; ``folders`` are those in which no program is looked for.

        Raises:
            NotTrusted, ShuttingDown, CodexNotFound, CodexUnusable, CodexUnsupported, CodexRefused and what codex'
            words stand for (UnknownThread, NotLoggedIn, …).
        """
        permit_running(self._settings())
        self._asking += 1
        self._rest()
        try:
            line = await self._running(folders)
            async with asyncio.timeout(PATIENCE):
                return await line.call(call)
        except Refused as refused:
            if refused.code == 0:
                raise line.problem or CodexUnusable(refused.message) from refused
            if refused.code == rpc.TOO_LONG:
                raise CodexRefused(refused.message) from refused
            raise explained(refused.message) or CodexRefused(f"Codex refuses: {refused.message}") from refused
        except TimeoutError:
            if not self._logins:
                self._dismiss()  # it may never answer again: who asks next gets another
            raise CodexUnusable(
                f"codex app-server did not answer {call.method} in {PATIENCE:.0f} s."
            ) from None
        finally:
            self._asking -= 1
            self._rest()

    def await_login(self, login_id: str) -> None:
        """Keeps the process until this sign-in has ended: it is what the browser comes back to."""
        if login_id in self._early:
            return
        if self._line is None:
            self._tell(LoginEnded(None, login_id, False, _NOBODY))
        else:
            self._logins.add(login_id)
        self._rest()

    async def end(self) -> None:
        """Ends the process; nothing is asked any more."""
        self._ended = True
        if self._timer is not None:
            self._timer.cancel()
        self._dismiss()
        if self._serving:
            await asyncio.wait(self._serving)

    # ---------------------------------------------------------------------------------------- its life
    async def _running(self, folders: tuple[Path, ...]) -> _Line:
        async with self._starting:
            if self._ended:
                raise ShuttingDown("The daemon is ending.")
            if self._line is None:
                binary = await asyncio.to_thread(
                    self._home.find_codex, folders[0] if folders else Path.home()
                )
                appcommand.check(binary.version)
                marker = f"control-{uuid.uuid4().hex[:12]}"
                env = neutral(self._home.environ(), folders, marker)
                run = Run((str(binary.path), *appcommand.ARGUMENTS), Path("/"), env, b"", marker)
                self._line = _Line(self._heard)
                serving = asyncio.create_task(self._serve(run, self._line), name="control app-server")
                self._serving.add(serving)
                serving.add_done_callback(self._serving.discard)
            line = self._line
        await line.known.wait()
        if line.problem is not None:
            raise line.problem
        return line

    async def _serve(self, run: Run, line: _Line) -> None:
        said: list[Event] = []
        events = self._server.serve(run, line)
        try:
            async for event in events:
                said = [*said[-3:], event]
                if isinstance(event, Exited):
                    line.problem = outcome(said).error
        except CodexLspError as problem:
            line.problem = problem
        finally:
            await events.aclose()
            line.known.set()
            if self._line in (line, None):  # else another runs already, and they may be its
                self._line = None
                self._forget_logins()

    def _rest(self) -> None:
        """Sets the time at which it ends, unless it is wanted."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._asking == 0 and self._line is not None:
            seconds = LOGIN if self._logins else self._idle
            self._timer = asyncio.get_running_loop().call_later(seconds, self._dismiss)

    def _dismiss(self) -> None:
        self._line = None  # whoever asks from now on gets another
        for serving in self._serving:
            if not serving.cancelling():  # a second cancel would cut the first one's cleaning up
                serving.cancel()

    # ---------------------------------------------------------------------------------- what it tells
    def _heard(self, told: rpc.Notification) -> None:
        if told.method == "account/login/completed":
            login_id = text_of(told.params.get("loginId"))
            if login_id in self._logins:
                self._logins.remove(login_id)
            else:
                self._early.add(login_id)
            error = text_of(told.params.get("error")) or None
            self._tell(LoginEnded(None, login_id, told.params.get("success") is True, error))
            self._rest()

    def _forget_logins(self) -> None:
        for login_id in self._logins:
            self._tell(LoginEnded(None, login_id, False, _NOBODY))
        self._logins.clear()
        self._early.clear()


class _Line(Peer):
    """A connection that is only asked and listened to."""

    def __init__(self, heard: Callable[[rpc.Notification], None]) -> None:
        super().__init__()
        self.known = asyncio.Event()
        self.problem: CodexLspError | None = None
        self._heard = heard

    def ready(self) -> Iterable[Event]:
        self.known.set()
        return ()

    def told(self, notification: rpc.Notification) -> Iterable[Event]:
        self._heard(notification)
        return ()

    def _failed(self, refusal: rpc.Refusal) -> Iterable[Event]:
        self.problem = CodexUnusable(f"codex app-server does not want us: {refusal.message}")
        self.known.set()
        return ()
