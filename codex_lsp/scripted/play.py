"""A script being played: which step a request gets, and the memory of what was asked (any thread may use it)."""

from __future__ import annotations

import threading
from collections import OrderedDict, deque
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from codex_lsp.scripted.conversation import Conversation
from codex_lsp.scripted.steps import Script, Step

KEPT_REQUESTS: Final = 512
KEPT_BYTES: Final = 64 << 20
"""Of the requests seen the newest are kept, up to these limits."""
KEPT_COUNTERS: Final = 4096


@dataclass(frozen=True, slots=True)
class Request:
    """A request that was received; credentials in ``headers`` (lower-case names) are replaced by ``…``."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: Mapping[str, Any]
    conversation: Conversation | None = None
    """``None`` unless a response was asked for."""
    attempt: int = 0
    """How often the same step was asked for before."""


class Play:
    """One showing of a script."""

    def __init__(self, script: Script) -> None:
        self.script = script
        self._lock = threading.Lock()
        self._seen: deque[tuple[int, Request]] = deque()
        self._size = 0
        self._attempts: OrderedDict[tuple[str, int, int], int] = OrderedDict()

    @property
    def requests(self) -> list[Request]:
        """What was received, oldest first, as far as it is kept."""
        with self._lock:
            return [request for _, request in self._seen]

    def attempt(self, talk: Conversation) -> int:
        """How often the step that ``talk`` asks for was asked for before; counts this one."""
        key = (talk.thread, talk.messages, talk.step)
        with self._lock:
            before = self._attempts.get(key, 0)
            self._attempts[key] = before + 1
            self._attempts.move_to_end(key)
            if len(self._attempts) > KEPT_COUNTERS:
                self._attempts.popitem(last=False)
        return before

    def keep(self, request: Request, size: int) -> None:
        """Remembers a request of ``size`` bytes, and forgets the oldest when it gets too much."""
        with self._lock:
            self._seen.append((size, request))
            self._size += size
            while len(self._seen) > 1 and (self._size > KEPT_BYTES or len(self._seen) > KEPT_REQUESTS):
                self._size -= self._seen.popleft()[0]

    def step(self, talk: Conversation) -> Step | None:
        """What to answer; nothing at all after the last step; ``None`` when no turn takes these words."""
        turn = self.script.turn_for(talk.prompt)
        if turn is None:
            return None
        return turn.steps[talk.step] if talk.step < len(turn.steps) else Step()
