"""Neovim in a terminal. What a user does goes by keys; what is to be seen is read through ``--remote-expr``."""

from __future__ import annotations

import functools
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.editors.editor import PATIENCE, Mark, until
from tests.editors.terminal import Terminal
from tests.support.world import World

ROOT = Path(__file__).resolve().parents[2]
CONFIGURATION = ROOT / "docs" / "editors" / "neovim.lua"
_ITEM = re.compile(r"^(\d+): (.*?)\s*$")
_ANSWER = "Type number and <Enter>"
_STOPPED = ("Press ENTER or type command", "-- More --")
_CLIENT = "vim.lsp.get_clients({name = 'codex', bufnr = 0})[1]"


@functools.cache
def program() -> Path:
    """Neovim; installed when it is not there."""
    done = subprocess.run([ROOT / "scripts" / "neovim"], check=True, stdout=subprocess.PIPE, text=True)
    return Path(done.stdout.strip())


def start(world: World, folder: Path, configuration: Path = CONFIGURATION) -> Neovim:
    """Neovim in the user's folder, with that configuration and nothing else."""
    plugins = Path(world.environ["XDG_CONFIG_HOME"]) / "nvim" / "plugin"
    plugins.mkdir(parents=True, exist_ok=True)
    shutil.copy(configuration, plugins / "codex.lua")
    return Neovim(world, folder)


class Neovim:
    """See ``Editor``."""

    name = "neovim"

    def __init__(self, world: World, folder: Path) -> None:
        self._folder = world.ws
        self._socket = folder / "nvim"
        environ = {
            **world.environ,
            **{f"XDG_{kind}_HOME": str(world.base / kind.lower()) for kind in ("DATA", "STATE", "CACHE")},
            "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        }
        argv = [str(program()), "--listen", str(self._socket)]
        self._terminal = Terminal(argv, world.ws, environ, folder)
        until(self._socket.exists, "Neovim's socket")

    # ----------------------------------------------------------------------------------------- looking
    def _lua(self, code: str) -> Any:
        """What a piece of Lua returns; keys that Neovim waits for on a full screen are pressed."""

        def asked() -> list[Any]:
            self._go_on()
            expression = f"json_encode([luaeval({_quoted(f'(function() {code} end)()')})])"
            argv = [str(program()), "--server", str(self._socket), "--remote-expr", expression]
            try:
                done = subprocess.run(argv, capture_output=True, text=True, timeout=1)
            except subprocess.TimeoutExpired:
                return []
            assert done.returncode == 0, done.stderr
            return json.loads(done.stdout)  # type: ignore[no-any-return]

        return until(asked, f"an answer of Neovim to {code}")[0]

    def _go_on(self) -> None:
        """Past what Neovim wants a key for; one key each, for another one would be a command."""
        while any(words in (before := self._terminal.screen()) for words in _STOPPED):
            self._terminal.keys("Enter")
            until(lambda seen=before: self._terminal.screen() != seen, "Neovim going on")  # type: ignore[misc]

    def _menu(self) -> list[tuple[int, str]]:
        """What is to be chosen from on the screen, lines that go on put together."""
        lines = self._terminal.screen().rstrip("\n").split("\n")
        items: list[tuple[int, str]] = []
        for line in lines:
            if found := _ITEM.match(line):
                items = items if found[1] != "1" else []
                items.append((int(found[1]), found[2]))
        return items if any(_ANSWER in line for line in lines) else []

    def document(self) -> str:
        return str(self._lua("return vim.api.nvim_buf_get_name(0)"))

    def text(self) -> str:
        lines = self._lua("return vim.api.nvim_buf_get_lines(0, 0, -1, false)")
        return "".join(f"{line}\n" for line in lines)

    def marks(self) -> list[Mark]:
        found = self._lua("return vim.diagnostic.get(0)")
        return sorted(
            (Mark(item["lnum"], item["message"], item["severity"]) for item in found),
            key=lambda mark: mark.line,
        )

    def told(self) -> str:
        return str(self._lua("return vim.fn.execute('messages')"))

    def progress(self) -> str:
        return str(self._lua("return vim.g.codex_status"))

    def dialog(self) -> str:
        screen = self._terminal.screen()
        asked, answer, _ = screen.partition(_ANSWER)
        return asked if answer and "Code actions:" not in asked else ""

    def picture(self, path: Path) -> None:
        self._terminal.picture(path)

    def shows(self, words: str) -> None:
        """Waits until that is on the screen."""
        self._terminal.shows(words)

    def completions(self, line: str) -> list[str]:
        """What Neovim completes a command line to."""
        return list(self._lua(f"return vim.fn.getcompletion({json.dumps(line)}, 'cmdline')"))

    # ------------------------------------------------------------------------------------------- doing
    def write(self, text: str, key: str) -> None:
        """Types some text, and presses a key."""
        self._terminal.write(text)
        self._terminal.keys(key)

    def command(self, line: str) -> None:
        """Types a command line."""
        self._go_on()
        self._terminal.keys("Escape")
        self._terminal.write(f":{line}")
        self._terminal.keys("Enter")

    def open(self, path: Path) -> None:
        self.command(f"edit {path.relative_to(self._folder)}")
        until(lambda: self.document() == str(path), f"{path} in Neovim")
        self._attached()

    def _attached(self) -> None:
        assert self._is_attached(PATIENCE), "the daemon is not in Neovim"

    def _is_attached(self, seconds: float) -> bool:
        """Waits for the daemon so long."""
        try:
            return bool(until(lambda: self._lua(f"return ({_CLIENT} or {{}}).initialized"), "it", seconds))
        except AssertionError:
            return False

    def insert(self, line: int, text: str) -> None:
        self.command("set paste")  # what is typed is the text: no indent, no comment marks by Neovim
        before = self.text()
        self.go(line)
        self._terminal.write("O" + text.removesuffix("\n").replace("\n", "\r"))
        self._terminal.keys("Escape")
        self.command("set nopaste")
        lines = before.splitlines(keepends=True)
        wanted = "".join([*lines[:line], text, *lines[line:]])
        until(lambda: self.text() == wanted, f"what was typed: {text!r}")

    def go(self, line: int) -> None:
        self._go_on()
        self._terminal.keys("Escape")
        self._terminal.write(f"{line + 1}G0")

    def select(self, first: int, last: int) -> None:
        self.go(first)
        self._terminal.write(f"V{last + 1}G")

    def save(self) -> None:
        self.command("write")
        until(lambda: not self._lua("return vim.bo.modified"), "the file saved")

    def step(self) -> int:
        self._go_on()
        before = self._line()
        self._terminal.write("]d")
        until(lambda: self._line() != before, "the next diagnostic")
        return self._line()

    def _line(self) -> int:
        return int(self._lua("return vim.api.nvim_win_get_cursor(0)[1]")) - 1

    def actions(self) -> list[str]:
        found = self._offered()
        self._terminal.keys("Escape")
        until(lambda: not self._menu(), "the menu gone")
        return [title for _, title in found]

    def _offered(self) -> list[tuple[int, str]]:
        def asked() -> list[tuple[int, str]]:
            """A message that comes at the same moment takes the first key, which is therefore one that only draws."""
            self._go_on()
            self._terminal.write("\x0cgra")
            until(
                lambda: self._menu() or any(words in self._terminal.screen() for words in _STOPPED), "a menu"
            )
            return self._menu()

        return until(asked, "code actions")

    def act(self, title: str) -> None:
        def offered() -> int:
            found = self._offered()
            number = next((number for number, name in found if name.startswith(title)), 0)
            self._terminal.write(str(number))
            self._terminal.keys("Enter")
            until(lambda: not self._menu(), "the menu gone")
            return number

        until(offered, f"the code action {title!r}")

    def fix(self, line: int, message: str) -> str:
        found = f"{{lnum = {line}, col = 0, message = {json.dumps(message)}, source = 'lint'}}"
        self.command(f"lua vim.diagnostic.set(vim.api.nvim_create_namespace('lint'), 0, {{{found}}})")
        self.command(f"{line + 1}Codex fix")
        return "`:Codex fix`"

    def run(self, command: str) -> None:
        self.command(f"lua {_CLIENT}:exec_cmd({{title = '', command = '{command}'}})")

    def choose(self, label: str) -> None:
        found = until(self._menu, "a dialog")
        before = self.dialog()
        number = next(number for number, name in found if name.startswith(label))
        self._terminal.write(str(number))
        self._terminal.keys("Enter")
        until(lambda: self.dialog() != before, "the dialog gone")

    def reload(self) -> None:
        self.command("checktime")

    def restart(self) -> None:
        # To one that has died, and of which Neovim does not know it yet, a buffer is attached in vain.
        until(lambda: self._lua("return #vim.lsp.get_clients({ name = 'codex' }) == 0"), "the daemon gone")

        def back() -> bool:
            self.command("lua vim.lsp.enable('codex')")
            return self._is_attached(5)

        until(back, "the daemon back")

    def quit(self) -> None:
        try:
            self._go_on()
            if self.dialog():
                self._terminal.keys("Enter")  # nothing was typed: no answer
                until(lambda: not self.dialog(), "the dialog gone")
            self.command("qall!")
            until(lambda: not self._terminal.alive, "Neovim gone")
        finally:
            self._terminal.close()


def _quoted(text: str) -> str:
    """As a string of Vim's."""
    return "'" + text.replace("'", "''") + "'"
