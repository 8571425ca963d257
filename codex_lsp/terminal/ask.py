"""What codex asks during a turn, asked at the terminal; where nobody sits at one it is declined at once."""

from __future__ import annotations

import asyncio
import json
from types import TracebackType
from typing import Any, Self

from rich.console import Console
from rich.text import Text

from codex_lsp import inert
from codex_lsp.terminal.client import Daemon, Failure
from codex_lsp.terminal.decide import Ask
from codex_lsp.terminal.screen import Screen

_KEYS = {"accept": "y", "acceptForSession": "a", "decline": "n", "cancel": "c"}
_TEXT_LINES = 60


class Asker:
    """Answers questions one after the other while it is entered; a question that goes takes its prompt along.

    Without a ``screen`` there is nobody to ask.
    """

    def __init__(self, daemon: Daemon, console: Console, ask: Ask, screen: Screen | None) -> None:
        self._daemon = daemon
        self._console = console
        self._ask = ask
        self._screen = screen
        self._waiting: list[dict[str, Any]] = []
        self._now: str | None = None
        self._prompt: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._waiting.clear()
        if self._prompt is not None:
            self._prompt.cancel()
            await asyncio.gather(self._prompt, return_exceptions=True)

    def heard(self, method: str, told: dict[str, Any]) -> None:
        """Hears of questions."""
        if method == "codex/question/asked":
            self._waiting.append(told)
        elif method == "codex/question/gone":
            self._waiting = [one for one in self._waiting if one["questionId"] != told["questionId"]]
            if self._now == told["questionId"] and self._prompt is not None:
                self._prompt.cancel()
                self._say(Text("\nnot asked any more", "yellow"))
        else:
            return
        self._next()

    def _next(self) -> None:
        if self._waiting and (self._prompt is None or self._prompt.done()):
            question = self._waiting.pop(0)
            self._now = question["questionId"]
            self._prompt = asyncio.create_task(self._one(question))
            self._prompt.add_done_callback(lambda _: self._next())

    async def _one(self, question: dict[str, Any]) -> None:
        try:
            if self._screen is None:
                await self._answer(question, question["default"])
                self._say(
                    Text(
                        f"Declined, for there is nobody to ask: {inert.line(_title(question), 300)}", "yellow"
                    )
                )
                self._say(Text("  Decide such commands with `approvals` in your own settings.", "yellow"))
            else:
                with self._screen.aside():
                    await self._answer(question, *await self._choose(question))
        except Failure as failure:
            if failure.kind == "daemonGone":
                return  # whoever waits for the turn's end tells of it
            self._say(Text(f"✗ {inert.line(failure.message)}", "bold red"))
            if failure.kind == "invalidOption":
                self._waiting.insert(0, question)

    async def _answer(
        self, question: dict[str, Any], choice: str, content: dict[str, Any] | None = None
    ) -> None:
        # While the answer is on its way the question goes, which is no reason to say so.
        self._now = None
        params: dict[str, Any] = {"questionId": question["questionId"], "answer": choice}
        if content is not None:
            params["content"] = content
        await self._daemon.request("codex/question/answer", params)

    async def _choose(self, question: dict[str, Any]) -> tuple[str, dict[str, Any] | None]:
        """The user's choice, and what it says besides; the end of the input is the default."""
        lines = inert.text(question["text"]).split("\n")
        self._say(Text())
        for number, line in enumerate(lines[:_TEXT_LINES]):
            self._say(Text(f"{'? ' if number == 0 else '  '}{line[:2000]}", "bold" if number == 0 else ""))
        if len(lines) > _TEXT_LINES:
            self._say(Text(f"  … {len(lines) - _TEXT_LINES} more lines; an editor shows them", "yellow"))
        keys = _keys(question["choices"])
        for key, choice in keys.items():
            self._say(Text(f"  {key} - {inert.line(question['labels'].get(choice, choice), 200)}", "cyan"))
        while True:
            self._console.print(Text(f"[{','.join(keys)}]? ", "bold blue"), end="")
            answer = await self._ask()
            if answer is None:
                return question["default"], None
            chosen = keys.get(answer)
            if chosen == "accept" and question.get("fields"):
                return chosen, await self._fill(question["fields"])
            if chosen is not None:
                return chosen, None

    async def _fill(self, fields: list[dict[str, Any]]) -> dict[str, Any]:
        content: dict[str, Any] = {}
        for field in fields:
            words = [inert.line(field["label"], 200)]
            options = [inert.line(option["value"], 100) for option in field.get("options", ())]
            words += [f"({' | '.join(options)})"] if options else []
            words += [f"[{inert.line(field['default'], 100)}]"] if field.get("default") is not None else []
            self._console.print(Text(f"{' '.join(words)}: ", "bold blue"), end="")
            typed = await self._ask()
            if typed:
                content[field["id"]] = _value(field["type"], typed)
        return content

    def _say(self, text: Text) -> None:
        self._console.print(text)


def _keys(choices: list[str]) -> dict[str, str]:
    """A key for each choice; those of the agent's own are numbered."""
    keys: dict[str, str] = {}
    for choice in choices:
        keys[_KEYS.get(choice) or str(sum(key.isdecimal() for key in keys) + 1)] = choice
    return keys


def _value(type_: str, typed: str) -> Any:
    """What was typed, as its field wants it; what does not fit goes as it is, and the daemon says why not."""
    try:
        match type_:
            case "integer" | "number" | "boolean":
                words = {"yes": True, "y": True, "no": False, "n": False}
                return words[typed] if typed in words and type_ == "boolean" else json.loads(typed)
            case "strings":
                return [word.strip() for word in typed.split(",")]
    except ValueError:
        pass
    return typed


def _title(question: dict[str, Any]) -> str:
    return str(question.get("command") or question["text"])
