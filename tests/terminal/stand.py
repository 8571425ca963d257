"""The commands with a fake daemon, on pipes and on a terminal."""

import json
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from tests.terminal.terminal import Terminal

HERE = Path(__file__).parent


class Stand:
    """A folder with a scenario; runs commands against the fake daemon and tells what it was asked."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self.folder = folder
        self.log = folder / "log.jsonl"
        self._stack = stack

    def argv(self, scenario: dict[str, Any], *arguments: str) -> list[str]:
        path = self.folder / "scenario.json"
        path.write_text(json.dumps(scenario))
        return [sys.executable, str(HERE / "driver.py"), str(path), str(self.log), *arguments]

    def run(
        self, scenario: dict[str, Any], *arguments: str, stdin: bytes = b"", env: dict[str, str] | None = None
    ) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            self.argv(scenario, *arguments),
            input=stdin,
            capture_output=True,
            timeout=30,
            cwd=self.folder,
            env=env,
        )

    def start(self, scenario: dict[str, Any], *arguments: str, **how: Any) -> subprocess.Popen[bytes]:
        """A command that is still running; ended with the test if it did not end itself."""
        process = subprocess.Popen(
            self.argv(scenario, *arguments), **{"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **how}
        )
        self._stack.enter_context(process)
        self._stack.callback(process.kill)
        return process

    def terminal(self, scenario: dict[str, Any], *arguments: str) -> Terminal:
        return self._stack.enter_context(Terminal(self.argv(scenario, *arguments), cwd=str(self.folder)))

    @property
    def asked(self) -> list[Any]:
        lines = self.log.read_text().splitlines() if self.log.exists() else []
        return [json.loads(line) for line in lines]

    def params(self, method: str) -> list[Any]:
        return [m["params"] for m in self.asked if isinstance(m, dict) and m.get("method") == method]
