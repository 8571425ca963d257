"""The real commands with a fake daemon: ``driver.py SCENARIO LOG ARGUMENT…``."""

import sys
from dataclasses import replace
from pathlib import Path

from codex_lsp.cli import parser
from codex_lsp.terminal import review, turn
from codex_lsp.terminal.setting import terminal_setting

FAKE = Path(__file__).with_name("fake_daemon.py")

if __name__ == "__main__":
    scenario, log, *arguments = sys.argv[1:]
    setting = replace(terminal_setting(), argv=(sys.executable, str(FAKE), scenario, log))
    args = parser().parse_args(arguments)
    sys.exit({"turn": turn.run, "review": review.run}[args.command](args, setting))
