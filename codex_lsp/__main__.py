"""``python -m codex_lsp`` and the installed command ``codex-lsp``."""

from __future__ import annotations

import sys


def main() -> None:
    """Runs the command line and ends the process with its exit code."""
    from codex_lsp.cli import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
