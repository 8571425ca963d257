"""The scripted model for the tests in VS Code: serves a script, writes a CODEX_HOME that names it, ends with stdin."""

from __future__ import annotations

import sys
from pathlib import Path

from codex_lsp.scripted.server import serve


def main() -> None:
    """``model.py SCRIPT CODEX_HOME``: prints one line when it serves, and the prompts it got when it ends."""
    script, home = map(Path, sys.argv[1:])
    with serve(script) as model:
        model.write_config(home)
        print("ready", flush=True)
        for line in sys.stdin:
            if line.strip() == "requests":
                for request in model.requests:
                    print(repr(request.conversation.prompt), flush=True)
                print("end", flush=True)


if __name__ == "__main__":
    main()
