"""A terminal for an editor: real (tmux), private, readable, and photographed for the docs."""

from __future__ import annotations

import io
import os
import re
import shlex
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

import resvg_py
from rich.console import Console
from rich.text import Text

from tests.editors.editor import until

COLUMNS, LINES = 110, 32
_UNDERLINES = re.compile(r"\x1b\[(?:4:\d|58;[\d;:]*)m")
"""Their kind and colour, which Rich takes for something else."""


class Terminal:
    """A program in a terminal of its own; ``folder`` takes the socket."""

    def __init__(self, argv: Sequence[str], cwd: Path, environ: Mapping[str, str], folder: Path) -> None:
        self._tmux = ("tmux", "-S", str(folder / "tmux"), "-f", "/dev/null", "-u")
        told = {**environ, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "SHELL": "/bin/sh"}
        command = f"exec {shlex.join(argv)}"
        self._do(
            *("new-session", "-d", "-s", "main", "-x", str(COLUMNS), "-y", str(LINES), "-c", str(cwd)),
            *(word for key, value in told.items() for word in ("-e", f"{key}={value}")),
            command,
            environ=told,
        )
        self._do("set-option", "-g", "escape-time", "0")
        self._do("set-option", "-g", "status", "off")

    def _do(self, *words: str, environ: Mapping[str, str] | None = None) -> str:
        done = subprocess.run(
            [*self._tmux, *words],
            check=True,
            capture_output=True,
            text=True,
            env={"PATH": os.environ["PATH"], **(environ or {}), "LC_ALL": "C.UTF-8"},
        )
        return done.stdout

    def keys(self, *names: str) -> None:
        """Presses keys by tmux' names for them: ``Escape``, ``Enter``, ``C-x``, ``M-x``, ``g`` …"""
        self._do("send-keys", "-t", "main", *names)

    def write(self, text: str) -> None:
        """Types text as it stands."""
        # A last `;` would end tmux' own command.
        self._do("send-keys", "-t", "main", "-l", "--", re.sub(r";\Z", r"\;", text))

    def paste(self, text: str) -> None:
        """Puts text in all at once, as from a clipboard."""
        self._do("set-buffer", "--", text)
        self._do("paste-buffer", "-p", "-t", "main")

    def screen(self, *, styles: bool = False) -> str:
        """What is to be read; with ``styles`` whole lines, as a terminal would get them."""
        if not styles:
            return self._do("capture-pane", "-p", "-t", "main")
        shown = self._do("capture-pane", "-p", "-e", "-N", "-t", "main")
        return _UNDERLINES.sub("", shown)

    def shows(self, text: str) -> None:
        """Waits until that is to be read."""
        until(lambda: text in self.screen(), f"“{text}” on the screen")

    @property
    def alive(self) -> bool:
        """Whether the program still runs."""
        return subprocess.run([*self._tmux, "has-session", "-t", "main"], capture_output=True).returncode == 0

    def picture(self, path: Path) -> None:
        """Writes the screen as PNG, with its colours."""
        console = Console(record=True, width=COLUMNS, height=LINES, file=io.StringIO(), force_terminal=True)
        shown = self.screen(styles=True).rstrip("\n")
        console.print(Text.from_ansi(shown), no_wrap=True, overflow="crop")
        path.write_bytes(bytes(resvg_py.svg_to_bytes(svg_string=console.export_svg(title=path.stem))))

    def close(self) -> None:
        """Ends the program and the terminal."""
        subprocess.run([*self._tmux, "kill-server"], capture_output=True)
