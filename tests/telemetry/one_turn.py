"""Runs one turn of ``codex-lsp turn`` against a model of its own: ``one_turn.py CODEX_HOME TRANSPORT [MORE CONFIG]``.

A program of its own, so that the model lives in the same network as the turn.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from codex_lsp.scripted.script import parse
from codex_lsp.scripted.server import ScriptedModel

# The command takes a while: what codex does beside the turn has begun by then.
SCRIPT = 'turn = [{step = [{run = "sleep 2; echo two >> a.txt"}, {say = "Done."}]}]'


def main(home: str, transport: str, more: str = "") -> int:
    with ScriptedModel(parse(SCRIPT)) as model:
        config = model.write_config(Path(home))
        config.write_text(f"{config.read_text()}\n{more}\n")
        command = (
            sys.executable,
            "-m",
            "codex_lsp",
            "turn",
            "--transport",
            transport,
            "--accept",
            "all",
            "Work",
        )
        return subprocess.run(command, check=False, stdin=subprocess.DEVNULL).returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
