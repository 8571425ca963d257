"""Talks with ``codex app-server``: one process per turn, or one that answers questions of ours (``turns/control``)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from codex_lsp.agent import appcommand, appquestions, events, rpc
from codex_lsp.agent.appevents import Reading
from codex_lsp.agent.events import Event, Question
from codex_lsp.agent.lines import Line
from codex_lsp.agent.parsing import noise_of, text_of
from codex_lsp.agent.pipes import Feed
from codex_lsp.agent.process import Processes
from codex_lsp.agent.transport import Call, Dialogue, Run
from codex_lsp.errors import NotSteerable

PATIENCE: Final = 30.0
"""Seconds for the answer to ``initialize``; it takes 0.1 s."""

_Then = Callable[[rpc.Answer], Iterable[Event]]


class AppServerTransport(Processes):
    """Runs each turn in an app-server of its own, which ends with the turn: a loaded thread keeps others out."""

    def start(self, run: Run) -> Dialogue:
        """A run to which can be spoken."""
        turn = _Turn(run, self.exit_grace)
        return Dialogue(self.talk(run, turn), turn)

    def serve(self, run: Run, peer: Peer) -> AsyncGenerator[Event, None]:
        """An app-server that runs no turn; iterate to keep it going."""
        return self.talk(run, peer)


class Peer:
    """Our side of a connection with an app-server: what every one of them needs. What codex asks is refused."""

    def __init__(self) -> None:
        self.deadline: float | None = None
        self.left = True
        self._feed: Feed | None = None
        self._count = 0
        self._waiting: dict[int, _Then] = {}
        self._known = False
        self._gone = False

    # ----------------------------------------------------------------------------------- as a ``Talk``
    def begin(self, feed: Feed) -> None:
        """Introduces us."""
        self._feed = feed
        self.deadline = asyncio.get_running_loop().time() + PATIENCE
        self.ask(appcommand.INITIALIZE, self._introduced)

    def take(self, line: Line) -> Iterator[Event]:
        """Hears one message."""
        message = noise_of(line.data, truncated=True) if line.dropped else rpc.read(line.data)
        match message:
            case events.Noise():
                yield message
            case rpc.Answer():
                then = self._waiting.pop(message.id, None)
                yield from then(message) if then else ()
            case rpc.Request():
                yield from self.asked(message)
            case rpc.Notification():
                yield from self.told(message)

    def late(self) -> Iterable[Event]:
        """It was to answer, or to exit, and has not."""
        if not self._known:
            return (events.TurnFailed(f"codex app-server did not answer in {PATIENCE:.0f} s."),)
        return ()

    def leave(self) -> bool:
        """It leaves when its input ends."""
        return True

    def over(self) -> None:
        """Whoever still waits for an answer is told that none will come."""
        self._gone = True
        waiting, self._waiting = self._waiting, {}
        for number, then in waiting.items():
            for _ in then(rpc.Answer(number, None, rpc.Refusal(0, "codex app-server has ended."))):
                pass

    # -------------------------------------------------------------------------------------- for others
    async def call(self, call: Call) -> Any:
        """The result of a request.

        Raises:
            Refused: codex says no, or has ended.
        """
        answered: asyncio.Future[rpc.Answer] = asyncio.get_running_loop().create_future()

        def then(answer: rpc.Answer) -> Iterable[Event]:
            if not answered.done():
                answered.set_result(answer)
            return ()

        self.ask(call, then)
        answer = await answered
        if answer.error is not None:
            raise Refused(answer.error.message, answer.error.code)
        return answer.result

    def ask(self, call: Call, then: _Then) -> None:
        """Sends a request; ``then`` gets the answer, whatever happens."""
        self._count += 1
        if self._gone or self._feed is None:
            for _ in then(rpc.Answer(self._count, None, rpc.Refusal(0, "codex app-server does not run."))):
                pass
            return
        self._waiting[self._count] = then
        self._feed.send(rpc.request(self._count, call.method, call.params))

    def asked(self, request: rpc.Request) -> Iterable[Event]:
        """A request of codex': refused."""
        self._decline(request)
        return ()

    def told(self, notification: rpc.Notification) -> Iterable[Event]:
        """A notification of codex': passed over."""
        return ()

    def ready(self) -> Iterable[Event]:
        """Codex knows us now."""
        return ()

    def _introduced(self, answer: rpc.Answer) -> Iterable[Event]:
        if self._gone:
            return
        self.deadline, self._known = None, True
        if answer.error is not None:
            yield from self._failed(answer.error)
            return
        self._say(rpc.notification("initialized"))
        yield from self.ready()

    def _failed(self, refusal: rpc.Refusal) -> Iterable[Event]:
        return ()

    def _decline(self, request: rpc.Request) -> None:
        declined = appquestions.declined(request.method)
        if declined is None:
            self._say(rpc.refusal(request.id, rpc.UNKNOWN_METHOD, f"{request.method} is not answered here."))
        else:
            self._say(rpc.answer(request.id, declined))

    def _say(self, line: bytes) -> None:
        if self._feed is not None:
            self._feed.send(line)


class Refused(Exception):
    """Codex refused a request."""

    def __init__(self, message: str, code: int) -> None:
        super().__init__(message)
        self.message = message
        self.code = code


class _Turn(Peer):
    """One turn, from the introduction to its last word; also its voice."""

    def __init__(self, run: Run, exit_grace: float) -> None:
        super().__init__()
        self._opening, self._beginning = run.calls
        self._asks = run.asks
        self._exit_grace = exit_grace
        self._reading = Reading()
        self._begun = asyncio.Event()
        self._open: dict[str, tuple[rpc.Request, Question]] = {}
        self._cleaned = False

    # -------------------------------------------------------------------------------------- what comes
    def ready(self) -> Iterable[Event]:
        self.ask(self._opening, self._opened)
        return ()

    def _opened(self, answer: rpc.Answer) -> Iterable[Event]:
        if answer.error is not None:
            yield from self._failed(answer.error)
            return
        thread_id = _id_of(answer.result, "thread")
        self._reading.thread_id = thread_id
        yield events.ThreadStarted(thread_id)
        params = {**self._beginning.params, "threadId": thread_id}
        self.ask(Call(self._beginning.method, params), self._started)

    def _started(self, answer: rpc.Answer) -> Iterable[Event]:
        if answer.error is not None:
            yield from self._failed(answer.error)
            return
        turn_id = _id_of(answer.result, "turn")
        if self._reading.turn_id is None and turn_id:
            yield from self._reading.take(rpc.Notification("turn/started", {"turn": {"id": turn_id}}))
        self._begun.set()

    def told(self, notification: rpc.Notification) -> Iterable[Event]:
        if notification.method == "serverRequest/resolved":
            yield from self._resolved(notification.params)
        yield from self._reading.take(notification)
        if self._reading.over and self.deadline is None:
            yield from self._withdraw()
            self._finish()

    def asked(self, request: rpc.Request) -> Iterable[Event]:
        asked = appquestions.question(request) if self._asks else None
        if asked is None:
            self._decline(request)
        else:
            self._open[asked.id] = request, asked
            yield events.Asked(asked)

    def _resolved(self, params: Mapping[str, Any]) -> Iterable[Event]:
        question_id = str(params.get("requestId"))
        if self._open.pop(question_id, None):
            yield events.Withdrawn(question_id)

    def _withdraw(self) -> Iterable[Event]:
        for question_id in list(self._open):
            del self._open[question_id]
            yield events.Withdrawn(question_id)

    def _failed(self, refusal: rpc.Refusal) -> Iterable[Event]:
        if not self._gone:
            self._reading.over = True
            yield events.TurnFailed(refusal.message)
            self._finish()

    def _finish(self) -> None:
        """The last word was said: codex exits at the end of its input."""
        self._begun.set()
        self.deadline = asyncio.get_running_loop().time() + self._exit_grace
        if self._feed is not None:
            self._feed.close()

    # -------------------------------------------------------------------------------- what is said
    async def steer(self, text: str, images: tuple[Path, ...] = ()) -> None:
        """As ``Voice`` says."""
        await self._begun.wait()
        reading = self._reading
        if self._gone or reading.over:
            raise NotSteerable("The turn is over.", hint="Start another turn in its thread.")
        params = {
            "threadId": reading.thread_id,
            "expectedTurnId": reading.turn_id,
            "input": appcommand.words(text, images),
        }
        try:
            await self.call(Call("turn/steer", params))
        except Refused as refused:
            raise NotSteerable(f"Codex does not take it: {refused.message}") from refused

    def answer(self, question_id: str, choice: str, content: Any = None) -> None:
        """As ``Voice`` says."""
        request, asked = self._open.pop(question_id, (None, None))
        if request is not None and asked is not None:
            self._say(rpc.answer(request.id, appquestions.reply(asked, choice, content)))

    def leave(self) -> bool:
        """Interrupts the turn, then ends the commands that 0.128 and later leave running."""
        reading = self._reading
        if not reading.over and reading.turn_id is not None:
            self.left = False
            params = {"threadId": reading.thread_id, "turnId": reading.turn_id}
            self.ask(Call("turn/interrupt", params), self._interrupted)
        return True

    def _interrupted(self, answer: rpc.Answer) -> Iterable[Event]:
        self.ask(Call("thread/backgroundTerminals/clean", {"threadId": self._reading.thread_id}), self._clean)
        return ()

    def _clean(self, answer: rpc.Answer) -> Iterable[Event]:
        self.left = True
        return ()

    def over(self) -> None:
        """Also wakes whoever waits to speak."""
        super().over()
        self._begun.set()


def _id_of(result: Any, name: str) -> str:
    inner = result.get(name) if isinstance(result, dict) else None
    return text_of(inner.get("id")) if isinstance(inner, dict) else ""
