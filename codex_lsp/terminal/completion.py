"""``codex-lsp completion``: a script that lets a shell complete our command line, made from the parser itself."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

import shtab

_PLACES = {"FILE": shtab.FILE, "DIR": shtab.DIRECTORY}


def run(shell: str, parser: argparse.ArgumentParser) -> int:
    """The command; prints the script."""
    for action in _actions(parser):
        # FILE, FILE[:LINES], FILE|NAME …: what begins with the name of a place is completed as one.
        for name, place in _PLACES.items():
            if isinstance(action.metavar, str) and action.metavar.startswith(name):
                action.complete = place  # type: ignore[attr-defined]
    print(shtab.complete(parser, shell))  # noqa: T201
    return 0


def _actions(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """All that a parser and the parsers of its subcommands take."""
    for action in parser._actions:
        yield action
        if isinstance(action, argparse._SubParsersAction):
            for under in dict.fromkeys(action.choices.values()):
                yield from _actions(under)
