"""Questions of codex' for an editor that has no window of its own for them: ``window/showMessageRequest``."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable

from codex_lsp import inert
from codex_lsp.editor.messages import EditorError, NoAnswer
from codex_lsp.editor.protocol import Protocol
from codex_lsp.errors import CodexLspError
from codex_lsp.settings import Settings
from codex_lsp.turns.questions import Questions, filled
from codex_lsp.views.updates import Asking, QuestionAsked, QuestionGone, Update

_log = logging.getLogger(__name__)


class Dialogs:
    """Shows each question until it is gone. What an editor cannot show is declined when its time is over."""

    def __init__(self, questions: Questions, protocol: Protocol, settings: Callable[[], Settings]) -> None:
        self._questions = questions
        self._protocol = protocol
        self._settings = settings
        self._shown: dict[str, asyncio.Task[None]] = {}

    def hear(self, update: Update) -> None:
        """Begins and ends dialogs."""
        match update:
            case QuestionAsked() if not self._settings().questions:
                task = asyncio.get_running_loop().create_task(self._ask(update))
                self._shown[update.question_id] = task
                self._protocol.keep(task)
            case QuestionGone(asked):
                task_of_it = self._shown.pop(asked.question_id, None)
                if task_of_it is not None:
                    task_of_it.cancel()  # which takes the request back
            case _:
                pass

    async def _ask(self, asked: QuestionAsked) -> None:
        shown = asked.asking
        titles = {choice: shown.labels[choice] for choice in _offered(shown)}
        params = {
            "type": 2,
            "message": f"Codex: {inert.text(shown.text)}",
            "actions": [{"title": inert.line(title, 200)} for title in titles.values()],
        }
        seconds = max(asked.expires_at - time.time(), 0.0)
        try:
            answer = await self._protocol.request("window/showMessageRequest", params, timeout=seconds)
        except (NoAnswer, EditorError) as error:
            _log.info("question %s was not shown, or not answered: %s", asked.question_id, error)
            return
        title = answer.get("title") if isinstance(answer, dict) else None
        choice = next((choice for choice, known in titles.items() if known == title), shown.default)
        del self._shown[asked.question_id]  # answered: there is nothing to take back
        try:
            self._questions.answer(asked.question_id, choice)
        except CodexLspError as error:
            _log.info("question %s was not answered: %s", asked.question_id, error)


def _offered(shown: Asking) -> list[str]:
    """The choices that need no words of the user's, the default first."""
    choices = [shown.default, *shown.choices[:-1]]
    try:
        filled(shown.fields, {})
    except CodexLspError:
        choices.remove("accept")
    return choices
