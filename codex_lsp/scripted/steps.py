"""What a script is made of: turns chosen by the user's words, steps that are responses, and what a step does."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final


@dataclass(frozen=True, slots=True)
class Say:
    """An assistant message; ``text`` stands ``repeat`` times in it."""

    text: str
    repeat: int = 1


@dataclass(frozen=True, slots=True)
class Reason:
    """A summary of the model's reasoning."""

    text: str


@dataclass(frozen=True, slots=True)
class Plan:
    """A call of ``update_plan``; ``steps`` are (text, status) in order."""

    steps: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Run:
    """A shell command; ``limit`` is how long codex waits for its output, in seconds.

    With words in ``escalate`` the model asks for it to run outside the sandbox, and gives them as its reason.
    """

    command: str
    limit: float = 30.0
    escalate: str = ""


@dataclass(frozen=True, slots=True)
class Patch:
    """A patch in codex' own format (``*** Begin Patch`` …)."""

    text: str


@dataclass(frozen=True, slots=True)
class Call:
    """A call of any tool by name; ``server`` names the MCP server that has it."""

    tool: str
    server: str | None
    arguments: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Raw:
    """An item of the Responses API, sent as it stands."""

    item: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Wait:
    """Nothing is sent for that many seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Drop:
    """The connection is cut: here, or once ``after`` bytes of the body went out; for the first ``times`` attempts."""

    after: int | None = None
    times: int | None = None


@dataclass(frozen=True, slots=True)
class Status:
    """Instead of a stream, an HTTP status with a JSON ``body``; for the first ``times`` attempts."""

    code: int
    body: str
    retry_after: float | None = None
    times: int | None = None


@dataclass(frozen=True, slots=True)
class Fail:
    """The stream ends with ``response.failed``; for the first ``times`` attempts."""

    code: str
    message: str
    times: int | None = None


@dataclass(frozen=True, slots=True)
class Incomplete:
    """The stream ends with ``response.incomplete``; for the first ``times`` attempts."""

    reason: str
    times: int | None = None


@dataclass(frozen=True, slots=True)
class Stream:
    """How text is streamed: ``size`` characters at a time, ``delay`` seconds between."""

    size: int
    delay: float = 0.0


@dataclass(frozen=True, slots=True)
class Usage:
    """The tokens a response says it used."""

    input: int = 100
    cached: int = 0
    output: int = 20
    reasoning: int = 0


Action = Say | Reason | Plan | Run | Patch | Call | Raw | Wait | Drop


@dataclass(frozen=True, slots=True)
class Step:
    """One response of the model: after ``pause`` seconds the ``actions`` as they were written, ``repeat`` times."""

    actions: tuple[Action, ...] = ()
    status: Status | None = None
    ending: Fail | Incomplete | None = None
    stream: Stream | None = None
    usage: Usage = Usage()
    repeat: int = 1
    pause: float = 0.0

    @property
    def calls(self) -> bool:
        """Whether codex will come back with the result of a call."""
        return any(isinstance(action, Plan | Run | Patch | Call) for action in self.actions)


@dataclass(frozen=True, slots=True)
class Turn:
    """The answers to one user message; ``when`` is searched in that message, ``None`` takes any."""

    when: re.Pattern[str] | None
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Script:
    """A whole script."""

    name: str
    turns: tuple[Turn, ...]

    def turn_for(self, prompt: str) -> Turn | None:
        """The first turn that answers to these words."""
        return next((turn for turn in self.turns if turn.when is None or turn.when.search(prompt)), None)


_TEMPLATE: Final = re.compile(r"\{(prompt|cwd|last_output|n)\}")


def fill(text: str, words: Mapping[str, str], quote: Callable[[str], str] = str) -> str:
    """Puts what is known into ``{prompt}``, ``{cwd}``, ``{last_output}`` and ``{n}``; other braces stay as they are."""
    return _TEMPLATE.sub(lambda match: quote(words.get(match[1], "")), text)
