"""The replay twin of the process transport: plays recorded lines as events, for tests and benches."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterable
from pathlib import Path

from codex_lsp.agent.events import Event, Exited, Noise
from codex_lsp.agent.parsing import parse
from codex_lsp.agent.transport import Dialogue, Mute, Run


class ReplayTransport:
    """Answers every run with the same recording, whatever the command was.

    Args:
        recording: a file of JSON lines, or the lines themselves (without their newline).
        returncode: how the process that was recorded ended.
        stderr_tail: what it had said on stderr.
    """

    def __init__(
        self, recording: Path | Iterable[bytes], *, returncode: int = 0, stderr_tail: str = ""
    ) -> None:
        if isinstance(recording, Path):
            recording = recording.read_bytes().split(b"\n")
        self._lines = tuple(recording)
        self._returncode = returncode
        self._stderr_tail = stderr_tail
        self.runs: list[Run] = []
        """Every command that was asked for, in order."""

    def start(self, run: Run) -> Dialogue:
        """A run of the recording."""
        return Dialogue(self.run(run), Mute())

    async def run(self, run: Run) -> AsyncGenerator[Event, None]:
        """Plays the recording; ends with ``Exited`` as every transport does."""
        self.runs.append(run)
        noise = 0
        for line in self._lines:
            event = parse(line)
            if isinstance(event, Noise):
                if not event.text:
                    continue
                noise += 1
            yield event
        yield Exited(self._returncode, self._stderr_tail, noise=noise)
