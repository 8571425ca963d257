"""Which commands the user's own settings decide, by their first words (pure).

A prefix is a list of words, and a command matches it only when its words are known for sure. Codex hands most commands
to a shell as one string; of such a string the words are known when it is one simple command that every shell reads
alike: no operator, expansion, assignment or escape, each word either plain or wholly in quotes. Anything else matches
no ``allow``, whatever it begins with. For ``deny`` it is enough that the words of the prefix stand in it one after the
other: a command that is denied too often can be asked for in plainer words.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import Final, Literal

from codex_lsp.settings import Approvals

_SHELLS: Final = ("sh", "bash", "zsh", "dash")
_SHELL_FOLDERS: Final = ("", "/bin/", "/usr/bin/", "/usr/local/bin/", "/opt/homebrew/bin/")
"""``""``: the bare name, which codex finds on the user's PATH. A shell that lies elsewhere could be anything."""
_WORD: Final = re.compile(
    r"(?P<plain>[A-Za-z0-9_./:@%+,-][A-Za-z0-9_./:@%+,=-]*)"
    r"|'(?P<single>[^'\x00-\x1f\x7f]*)'"
    r'|"(?P<double>[^"$`\\!\x00-\x1f\x7f]*)"'
)
_FIRST: Final = re.compile(r"[A-Za-z0-9_./+-]+")
_RESERVED: Final = frozenset({
    "case", "coproc", "do", "done", "elif", "else", "end", "esac", "fi", "for", "foreach", "function", "if", "in",
    "repeat", "select", "then", "time", "until", "while", "builtin", "command", "eval", "exec", "nocorrect", "noglob",
    "source", ".", "-",
})  # fmt: skip
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f]")


def decide(approvals: Approvals, command: str) -> Literal["allow", "deny"] | None:
    """What the settings say of a command, which codex tells as words quoted for a shell; None when nothing."""
    try:
        argv = tuple(shlex.split(command))
    except ValueError:
        argv = ()
    script = _script(argv)
    words = simple(command if script is None else script)
    loose = _pieces(command if script is None else script) if words is None else ()
    for prefix in approvals.deny:
        if _begins(words, prefix) or _begins(argv, prefix) or _holds(loose, prefix):
            return "deny"
    if _CONTROL.search(command):
        return None
    for prefix in approvals.allow:
        if (prefix == argv and script is not None) or _begins(words, prefix):
            return "allow"
    return None


def simple(script: str) -> tuple[str, ...] | None:
    """The words of one simple command; None when any shell could make more, or something else, of it."""
    words: list[str] = []
    at = 0
    script = script.strip(" ")
    while at < len(script):
        found = _WORD.match(script, at)
        if found is None:
            return None
        at = found.end()
        if at < len(script) and script[at] != " ":
            return None
        if not words and (not _FIRST.fullmatch(found[0]) or found[0] in _RESERVED):
            return None
        words.append(next(part for part in found.groups() if part is not None))
        while at < len(script) and script[at] == " ":
            at += 1
    return tuple(words) or None


def _script(argv: Sequence[str]) -> str | None:
    """What a shell is given to run; None when the command is none of a shell that we know."""
    if len(argv) != 3 or argv[1] not in ("-c", "-lc"):
        return None
    shell = PurePosixPath(argv[0])
    if shell.name not in _SHELLS or argv[0].removesuffix(shell.name) not in _SHELL_FOLDERS:
        return None
    return argv[2]


def _begins(words: Sequence[str] | None, prefix: Sequence[str]) -> bool:
    return words is not None and tuple(words[: len(prefix)]) == tuple(prefix)


def _holds(words: Sequence[str], prefix: Sequence[str]) -> bool:
    return any(_begins(words[start:], prefix) for start in range(len(words)))


def _pieces(script: str) -> list[str]:
    """The words that stand in a script, operators apart, as well as they can be told."""
    try:
        return list(shlex.shlex(script, posix=True, punctuation_chars=True))
    except ValueError:
        return re.split(r"[\s;&|()<>'\"`$]+", script)
