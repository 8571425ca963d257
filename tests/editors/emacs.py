"""Emacs in a terminal. What a user does goes by keys; what is to be seen is read through ``emacsclient --eval``."""

from __future__ import annotations

import base64
import functools
import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.editors.editor import Mark, Seen, until
from tests.editors.terminal import Terminal
from tests.support.world import World

ROOT = Path(__file__).resolve().parents[2]
CONFIGURATION = ROOT / "docs" / "editors" / "emacs.el"
_QUIET = (
    "(setq inhibit-startup-screen t auto-save-default nil"
    " native-comp-jit-compilation nil native-comp-deferred-compilation nil)"
)
"""No page of welcome, no copies beside the user's files, and no machine code is made, which takes time."""
_SHOWN = "(window-buffer (or (minibuffer-selected-window) (selected-window)))"
_MANAGED = "(and (eglot-managed-p) (codex-server-p (eglot-current-server)) (jsonrpc-running-p (eglot-current-server)))"
_LOST = 10.0
"""Seconds after which keys without effect were not heard: ``emacsclient`` takes a C-g, a late C-g the keys after it."""
_ANSWER = "Answer (TAB for all"


@functools.cache
def program(version: str) -> Path:
    """Emacs; installed when it is not there."""
    done = subprocess.run(
        [ROOT / "scripts" / "emacs", version], check=True, stdout=subprocess.PIPE, text=True
    )
    return Path(done.stdout.strip())


def start(world: World, folder: Path, version: str, configuration: Path = CONFIGURATION) -> Emacs:
    """Emacs in the user's folder, with that configuration and nothing else."""
    folder.chmod(0o700)  # else Emacs has no socket there
    return Emacs(world, folder, version, configuration)


class Emacs:
    """See ``Editor``."""

    def __init__(self, world: World, folder: Path, version: str, configuration: Path) -> None:
        self.name = f"emacs-{version}"
        self._program = program(version)
        self._socket = folder / "emacs"
        environ = {**world.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
        server = f'(setq server-socket-dir "{folder}" server-name "emacs")'
        # Its server answers when all is loaded and Emacs waits for keys: a C-g before that can be the end of it.
        begin = f"(progn {_QUIET} {server} (run-with-idle-timer 0 nil #'server-start))"
        argv = ["-nw", "-Q", "--eval", begin, "-l", str(configuration)]
        self._terminal = Terminal([str(self._program), *argv], world.ws, environ, folder)
        until(self._socket.exists, "Emacs' socket")

    # ----------------------------------------------------------------------------------------- looking
    def lisp(self, code: str) -> Any:
        """What a form gives in the buffer that is shown, as JSON has it."""
        form = f"(json-encode (with-current-buffer {_SHOWN} {code}))"
        form = f"(base64-encode-string (encode-coding-string {form} 'utf-8) t)"
        argv = [str(self._program.with_name("emacsclient")), "-s", str(self._socket), "--eval", form]

        def answered() -> str:
            try:
                done = subprocess.run(argv, capture_output=True, text=True, timeout=5)
            except subprocess.TimeoutExpired:
                return ""
            assert done.returncode == 0, f"{code}: {done.stderr}"
            return done.stdout.strip()

        return json.loads(base64.b64decode(until(answered, f"an answer of Emacs to {code}").strip('"')))

    def _asks(self) -> str:
        """The prompt of the minibuffer; empty when it asks nothing."""
        window = "(active-minibuffer-window)"
        code = f'(if {window} (with-current-buffer (window-buffer {window}) (minibuffer-prompt)) "")'
        return str(self.lisp(code))

    def _choices(self) -> list[str]:
        """What can be chosen in the minibuffer."""
        window = "(active-minibuffer-window)"
        table = '(vconcat (all-completions "" minibuffer-completion-table))'
        return list(self.lisp(f"(if {window} (with-current-buffer (window-buffer {window}) {table}) [])"))

    def document(self) -> str:
        return str(self.lisp("(or buffer-file-name (buffer-name))"))

    def text(self) -> str:
        return str(self.lisp("(save-restriction (widen) (buffer-substring-no-properties 1 (point-max)))"))

    def marks(self) -> list[Mark]:
        found = self.lisp(
            "(vconcat (mapcar (lambda (it) (vector (1- (line-number-at-pos (flymake-diagnostic-beg it) t))"
            " (flymake-diagnostic-text it)"
            " (or (plist-get (alist-get 'eglot-lsp-diag (flymake-diagnostic-data it)) :severity) 2)))"
            " (and flymake-mode (flymake-diagnostics))))"
        )
        return sorted((Mark(*item) for item in found), key=lambda mark: mark.line)

    def told(self) -> str:
        return str(self.lisp('(with-current-buffer "*Messages*" (buffer-string))'))

    def progress(self) -> str:
        line = str(self.lisp("(substring-no-properties (format-mode-line mode-line-misc-info))"))
        found = re.search(r"\[Codex: .*\]", line)
        return found[0] if found else ""

    def dialog(self) -> str:
        asked = self._asks()
        return asked if _ANSWER in asked else ""

    def screen(self) -> str:
        """What is to be read."""
        return self._terminal.screen()

    def picture(self, path: Path) -> None:
        self._terminal.picture(path)

    # ------------------------------------------------------------------------------------------- doing
    def _calm(self) -> None:
        """Nothing is asked, nothing selected."""
        free = "(not (or (active-minibuffer-window) (region-active-p)))"
        self._insist(lambda: self.lisp(free), "nothing asked and nothing selected", "C-g")

    def _insist(self, look: Callable[[], Seen], what: str, *keys: str) -> Seen:
        """Presses keys unless there is already to be seen what comes of them; again when they got lost."""
        pressed = float("-inf")

        def seen() -> Seen:
            nonlocal pressed
            found = look()
            if not found and time.monotonic() - pressed > _LOST:
                pressed = time.monotonic()
                self._terminal.keys(*keys)
            return found

        return until(seen, what)

    def press(self, *keys: str) -> None:
        """Presses keys with nothing asked and nothing selected before."""
        self._calm()
        self._terminal.keys(*keys)

    def ask(self, *keys: str) -> None:
        """Presses keys after which the minibuffer asks for something."""
        self._insist(self._asks, f"what {' '.join(keys)} asks for", *keys)

    def answer(self, text: str) -> None:
        """Answers the minibuffer."""
        asked = self._asks()
        self._terminal.paste(text)
        self._terminal.keys("Enter")
        until(lambda: self._asks() != asked, f"{text!r} taken")

    def command(self, name: str) -> None:
        self.ask("M-x")
        self.answer(name)

    def find(self, path: Path) -> None:
        """Shows a file, whoever serves it."""
        self._calm()
        self._terminal.keys("C-x", "1")
        self.ask("C-x", "C-f")
        self._terminal.keys("C-a", "C-k")
        self.answer(str(path))
        until(lambda: self.document() == str(path), f"{path} in Emacs")

    def open(self, path: Path) -> None:
        self.find(path)
        if not self.lisp(_MANAGED):
            self._terminal.keys("C-c", "x", "x")
        self.attached()

    def attached(self) -> None:
        """Waits until the daemon has what is shown."""
        until(lambda: self.lisp(_MANAGED), "the daemon in Emacs")

    def insert(self, line: int, text: str) -> None:
        before = self.text()
        self.go(line)
        for words in text.splitlines():
            self._terminal.write(words)
            self._terminal.keys("C-q", "C-j")  # a line's end as it is: no indent by Emacs
        lines = before.splitlines(keepends=True)
        wanted = "".join([*lines[:line], text, *lines[line:]])
        until(lambda: self.text() == wanted, f"what was typed: {text!r}")

    def go(self, line: int) -> None:
        self._calm()
        self._go(line)

    def _go(self, line: int) -> None:
        self.ask("M-g", "g")
        self.answer(str(line + 1))
        until(lambda: self._line() == line, f"line {line}")

    def _line(self) -> int:
        return int(self.lisp("(1- (line-number-at-pos nil t))"))

    def select(self, first: int, last: int) -> None:
        self.go(first)
        self._terminal.keys("C-Space")
        self._go(last + 1)

    def save(self) -> None:
        self._calm()
        self._terminal.keys("C-x", "C-s")
        until(lambda: not self.lisp("(buffer-modified-p)"), "the file saved")

    def step(self) -> int:
        before = self._line()
        self._terminal.keys("C-c", "x", "n")
        until(lambda: self._line() != before, "the next diagnostic")
        return self._line()

    def actions(self) -> list[str]:
        found = self._offered()
        self._calm()
        return found

    def _offered(self) -> list[str]:
        self.ask("C-c", "x", ".")
        return self._choices()

    def act(self, title: str) -> None:
        def offered() -> bool:
            name = next((name for name in self._offered() if name.startswith(title)), "")
            if name:
                self.answer(name)
            else:
                self._calm()
            return bool(name)

        until(offered, f"the code action {title!r}")

    def fix(self, line: int, message: str) -> str:
        self.go(line)
        problem = f"(flymake-make-diagnostic (current-buffer) (point) (line-end-position) :error {json.dumps(message)})"
        checker = f"(let ((it (list {problem}))) (lambda (report &rest _) (funcall report it)))"
        self.lisp(f"(progn (add-hook 'flymake-diagnostic-functions {checker} t t) (flymake-start))")
        until(lambda: any(message in mark.message for mark in self.marks()), f"the problem {message!r}")
        self._terminal.keys("C-c", "x", "f")
        return "`C-c x f`"

    def run(self, command: str) -> None:
        self.command("codex-run")
        until(self._asks, "which command")
        self.answer(command)

    def choose(self, label: str) -> None:
        assert self.dialog(), "nothing is asked"
        self.answer(next(name for name in self._choices() if name.startswith(label)))

    def quit_dialog(self) -> None:
        """Leaves that question without an answer."""
        asked = self.dialog()
        self._insist(lambda: self.dialog() != asked, "the question gone", "C-g")

    def reload(self) -> None:
        self.command("revert-buffer-quick")

    def restart(self) -> None:
        answers = "(jsonrpc-request (eglot-current-server) :codex/turn/list eglot--{} :timeout 5)"

        def back() -> bool:
            if self.lisp(f"(and {_MANAGED} (condition-case nil (progn {answers} t) (error nil)))"):
                return True  # what was killed can live on for a moment, but does not answer
            self._terminal.keys("C-c", "x", "x")
            return False

        until(back, "the daemon back")

    def quit(self) -> None:
        self._calm()
        self.ask("M-x")
        self._terminal.paste("kill-emacs")
        self._terminal.keys("Enter")
        until(lambda: not self._terminal.alive, "Emacs gone")
        self._terminal.close()
