"""Helix, by its keys and its screen: it has no door for programs."""

from __future__ import annotations

import functools
import itertools
import json
import os
import re
import shutil
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

from rich.color import Color
from rich.console import Console
from rich.segment import Segment
from rich.style import Style
from rich.text import Text

from tests.editors.editor import Mark, until
from tests.editors.terminal import COLUMNS, LINES, Terminal
from tests.support.world import World

ROOT = Path(__file__).resolve().parents[2]
FINDER = Path(__file__).with_name("finder.py")
DOCS = ROOT / "docs" / "editors"
CONFIGURATION = {"helix.toml": "languages.toml", "helix-config.toml": "config.toml"}

ESCAPE = "\x1b[27u"
"""The key as newer terminals send it: a plain escape and the next key could be taken for one key with Alt."""
SAVE, BACK = "\x13", "%\x1b;\x0f"
"""C-s and C-o: what is selected is kept, and selected again. From something else (all, the other way round): where that
is selected already, C-o goes one further back."""
PASTE = "\x1b[200~{}\x1b[201~"

# What its default theme paints with.
_MENU, _SELECTED = "#281733", "#ffffff"
_SEVERITIES = {"#f47868": 1, "#ffcd1c": 2, "#6f44f0": 3, "#cccccc": 4}

_STATUS = re.compile(
    r"\s*(?:NOR|INS|SEL)\s+(?:[⠁-⣿]\s+)?(?P<name>\S+) (?P<modified>\[\+\])?.*\s(?P<line>\d+):\d+\s*$"
)
_GUTTER = re.compile(r"[● ]\s+(\d+|~)(?:\s[▍▔▁]?|$)")
_BELOW = re.compile(r"^[│\s]*[└├]─+")
_SAID = re.compile(r'editor (?:status|error): (.*)$|codex <- (\{.*"window/showMessage".*)$', re.MULTILINE)
_NO_ACTIONS = re.compile(r"^No .*code actions", re.MULTILINE)
_PROGRESS = re.compile(r"\[codex-[^]]*\]")
_SETTLED = "no such command: 'settled"
_TURNING = re.compile(r"[⠁-⣿]")
_CONSOLE = Console(width=COLUMNS, color_system="truecolor", force_terminal=True)


@functools.cache
def program() -> str:
    """Helix; installed when it is not there."""
    done = subprocess.run([ROOT / "scripts" / "helix"], check=True, stdout=subprocess.PIPE, text=True)
    return done.stdout.strip()


def start(world: World, folder: Path) -> Helix:
    """Helix in the user's folder, with the configuration of docs/editors and nothing else."""
    home = Path(world.environ["XDG_CONFIG_HOME"], "helix")
    home.mkdir(parents=True)
    for ours, theirs in CONFIGURATION.items():
        shutil.copy(DOCS / ours, home / theirs)
    return Helix(world, folder)


class Helix:
    """Normal mode is where every method begins and ends."""

    name = "helix"

    def __init__(self, world: World, folder: Path) -> None:
        self._workspace = world.ws
        self._log = world.base / "helix.log"
        self._copy = world.base / "helix.txt"
        self._numbers = itertools.count(1)
        environ = {
            **world.environ,
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
            "COLORTERM": "truecolor",
        }
        # -vv: what it tells the user stands in its log too; the screen has it only until the next key.
        argv = [program(), "-vv", "--log", str(self._log)]
        self._terminal = Terminal(argv, world.ws, environ, folder)
        self._terminal.shows("NOR")

    # ------------------------------------------------------------------------------------------- documents
    def open(self, path: Path) -> None:
        self._command(f"open {path}")
        self._wait_for_daemon()

    def document(self) -> str:
        return self._settle()["name"]

    def text(self) -> str:
        # All is selected and given to a command; the jump list knows what was selected before. In one go: a document
        # that the daemon shows meanwhile would be left again.
        self._copy.unlink(missing_ok=True)
        self._terminal.write(
            f"{ESCAPE}{SAVE}%:pipe-to cat > {self._copy}.part; mv {self._copy}.part {self._copy}\r{BACK}"
        )
        until(self._copy.exists, "the text of the buffer")
        return self._copy.read_bytes().decode().replace("\r\n", "\n")

    def insert(self, line: int, text: str) -> None:
        self.go(line)
        self._terminal.write(PASTE.format(text))
        self._terminal.write(";")  # it selects what was pasted
        self._settle()

    def go(self, line: int) -> None:
        self._command(f"{line + 1}")
        if self._line() == line - 1:
            self._keys("j")  # the empty line after the last one is beyond `:N`

    def select(self, first: int, last: int) -> None:
        self.go(first)
        self._terminal.write(f"{last - first + 1}x")
        self._settle()

    def save(self) -> None:
        self._command("write")
        until(lambda: not self._settle()["modified"], "the file is saved")

    def reload(self) -> None:
        self._command("reload")
        self._settle()

    # ----------------------------------------------------------------------------------------- diagnostics
    def marks(self) -> list[Mark]:
        found: list[Mark] = []
        # It selects all of a diagnostic, with the cursor at the end: M-; has it where it begins, and is shown.
        self._terminal.write(f"{ESCAPE}{SAVE}[D\x1b;")
        while (line := self._line()) not in [mark.line for mark in found]:
            here = self._found(line)
            if not here:
                break
            found += here
            self._terminal.write("]d\x1b;")
        if found:
            self._terminal.write(BACK)
        return sorted(found, key=lambda mark: mark.line)

    def step(self) -> int:
        self._keys("]", "d")
        return self._line()

    # ---------------------------------------------------------------------------------------- code actions
    def actions(self) -> list[str]:
        titles = self._open_menu()
        self._terminal.write(ESCAPE)
        self._settle()
        return titles

    def act(self, title: str) -> None:
        def found() -> int | None:
            titles = self._open_menu()
            return next((number for number, row in enumerate(titles, 1) if row.startswith(title)), None)

        number = until(found, f"the code action {title!r}") or 0
        self._keys(*["Down"] * number)  # from the last one, where opening the menu ended
        until(
            lambda: any(here and row.startswith(title) for row, here in self._menu()), f"{title!r} selected"
        )
        self._keys("Enter")

    def fix(self, line: int, message: str) -> str:
        # Another server for plain text, in the workspace's own configuration.
        path = self._workspace / self.document()
        configured = self._workspace / ".helix" / "languages.toml"
        configured.parent.mkdir()
        argv = json.dumps([str(FINDER), str(line), message])
        configured.write_text(
            f"[language-server.finder]\ncommand = {json.dumps(sys.executable)}\nargs = {argv}\n\n"
            '[[language]]\nname = "text"\nlanguage-servers = ["finder", "codex"]\n'
        )
        self._command("config-reload")
        self.shows("Config refreshed")
        self._command("buffer-close")
        self.open(path)
        until(lambda: any(mark.message == message for mark in self.marks()), "what the other server found")
        self.go(line)
        self.act("Codex: Fix 1 problem here")
        return "code action"

    def run(self, command: str) -> None:
        self._command(f"lsp-workspace-command {command}")

    # ------------------------------------------------------------------------------------ what it tells
    def told(self) -> str:
        kept = _SAID.findall(self._log.read_text("utf-8", "replace"))
        said = [own or json.loads(message)["params"]["message"] for own, message in kept]
        return "\n".join(line for line in said if _SETTLED not in line and not _PROGRESS.match(line))

    def progress(self) -> str:
        # The last line has it until the next key; the sign that turns in the status line stays.
        *_, status, last = self._terminal.screen().splitlines()
        return last.strip() if _PROGRESS.match(last) else "".join(_TURNING.findall(status))

    def dialog(self) -> str:
        return ""  # it has none

    def choose(self, label: str) -> None:
        raise AssertionError(f"Helix shows no question to answer with {label}")

    # ------------------------------------------------------------------------------------------- the editor
    def restart(self) -> None:
        self._command("lsp-restart")
        self._wait_for_daemon()

    def picture(self, path: Path) -> None:
        self._terminal.picture(path)

    def quit(self) -> None:
        if self._terminal.alive:
            self._command("quit-all!")
            until(lambda: not self._terminal.alive, "Helix is gone")
        self._terminal.close()

    def press(self, keys: str) -> None:
        """Presses keys in normal mode, without a space between them."""
        self._settle()
        self._terminal.write(keys)

    def shows(self, words: str) -> None:
        """Waits until that is on the screen."""
        self._terminal.shows(words)

    # ------------------------------------------------------------------------------- keys, and what they did
    def _keys(self, *names: str) -> None:
        self._terminal.keys(*names)

    def _command(self, line: str) -> None:
        self._terminal.write(f"{ESCAPE}:{line}\r")

    def _settle(self) -> re.Match[str]:
        """Waits until all keys so far were heard and their work is on the screen; what the status line says then."""

        def settled() -> bool:
            number = next(self._numbers)
            self._command(f"settled{number}")
            end = (
                time.monotonic() + 1
            )  # what it says to that can give way to another message before it is seen
            while not (seen := f"{_SETTLED}{number}'" in self._terminal.screen()) and time.monotonic() < end:
                pass
            return seen

        until(settled, "an answer of Helix")
        return self._status()

    def _status(self) -> re.Match[str]:
        line = self._terminal.screen().splitlines()[-2]
        found = _STATUS.match(line)
        assert found, f"no status line: {line!r}"
        return found

    def _line(self) -> int:
        return int(self._settle()["line"]) - 1

    def _wait_for_daemon(self) -> None:
        until(
            lambda: any(title.startswith("Codex") for title in self.actions()), "the daemon has the document"
        )

    def _rows(self) -> list[list[Segment]]:
        """The rows of the text's window as runs of one style, once they are all drawn."""
        before, now = "", self._terminal.screen(styles=True)
        while before != now:
            before, now = now, self._terminal.screen(styles=True)
        return [list(row.render(_CONSOLE)) for row in Text.from_ansi(now).split("\n")[: LINES - 2]]

    def _found(self, line: int) -> list[Mark]:
        """The diagnostics of a line on the screen: behind it, or below it where the cursor is."""
        found: list[Mark] = []
        here = False
        for row in self._rows():
            shown = "".join(run.text for run in row)
            if gutter := _GUTTER.match(shown):
                here = gutter[1] in (str(line + 1), "~") and not found
            at = len(gutter[0]) if gutter else 0
            coloured = [run for run in _after(row, at) if _colours(run)[0] in _SEVERITIES]
            if not here or not coloured:
                continue
            message = shown[shown.index(coloured[0].text, at) :].strip()
            if gutter or _BELOW.match(message):
                message = _BELOW.sub("", message)
                found.append(Mark(line, message, _SEVERITIES[_colours(coloured[0])[0]]))
            elif found:
                found[-1] = replace(found[-1], message=f"{found[-1].message}\n{message}")
        return found

    def _menu(self) -> list[tuple[str, bool]]:
        """The titles of the menu's rows on the screen, and whether each is the selected one."""
        rows = []
        for row in self._rows():
            runs = [(run.text, _colours(run)[1]) for run in row]
            title = "".join(text for text, ground in runs if ground in (_MENU, _SELECTED)).strip(" ▐")
            if title:
                rows.append((title, any(ground == _SELECTED for _, ground in runs)))
        return (
            rows if any(here for _, here in rows) else []
        )  # what it says about keys looks the same but for that

    def _open_menu(self) -> list[str]:
        """The titles of all code actions; their menu is open then, the last one selected. Empty: there are none."""
        self._settle()
        self._terminal.write(" a")
        until(lambda: self._menu() or _NO_ACTIONS.search(self._terminal.screen()), "the code actions")
        first = self._menu()
        if len(first) < 2:
            return [title for title, _ in first]
        self._keys("Up")
        until(lambda: [here for _, here in self._menu()][-1:] == [True], "the last code action selected")
        titles, last = [title for title, _ in first], [title for title, _ in self._menu()]
        same = next(n for n in range(len(last), -1, -1) if titles[len(titles) - n :] == last[:n])
        return titles + last[same:]


def _after(row: list[Segment], column: int) -> list[Segment]:
    """The runs of a row that begin there or later."""
    starts = itertools.accumulate((len(run.text) for run in row), initial=0)
    return [run for run, start in zip(row, starts, strict=False) if start >= column]


def _colours(run: Segment) -> tuple[str, str]:
    """Of the letters, and of the ground."""
    style = run.style or Style.null()
    return _hex(style.color), _hex(style.bgcolor)


def _hex(colour: Color | None) -> str:
    return colour.get_truecolor().hex if colour is not None and not colour.is_default else ""
