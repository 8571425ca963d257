"""The scripted model for the tests in VS Code: serves a script, writes a CODEX_HOME that names it, ends with stdin."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from codex_lsp.scripted.server import serve


def main() -> None:
    """``model.py SCRIPT CODEX_HOME``: says when it serves; for each line that comes, what it was asked so far."""
    script, home = map(Path, sys.argv[1:])
    with serve(script) as model:
        model.write_config(home)
        print("ready", flush=True)
        for line in sys.stdin:
            if line.strip() == "requests":
                print(
                    json.dumps(
                        [json.dumps(request.body) for request in model.requests if request.conversation]
                    ),
                    flush=True,
                )


if __name__ == "__main__":
    main()
