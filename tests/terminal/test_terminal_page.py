"""docs/cli.md says what the command line takes, and nothing else."""

import argparse
import re
from pathlib import Path

from codex_lsp import cli
from codex_lsp.terminal.codes import EPILOG

PAGE = (Path(__file__).parents[2] / "docs" / "cli.md").read_text("utf-8")


def options(parser: argparse.ArgumentParser) -> set[str]:
    found = set()
    for action in parser._actions:
        if action.help == argparse.SUPPRESS:
            continue
        found.update(option for option in action.option_strings if option.startswith("--"))
        if isinstance(action, argparse._SubParsersAction):
            for below in action.choices.values():
                found |= options(below)
    return found


def test_every_option_is_on_the_page_and_no_other() -> None:
    described = set(re.findall(r"(?<![\w-])--[a-z][a-z0-9-]+", PAGE))
    assert described == options(cli.parser())


def test_every_exit_code_is_on_the_page_in_the_same_words() -> None:
    codes = re.findall(r"^  (\d+) +(.+)$", EPILOG, re.MULTILINE)
    assert len(codes) == 8
    for code, meaning in codes:
        assert f"| {code} | {meaning} |" in PAGE


def test_the_pictures_of_the_page_are_there() -> None:
    for picture in re.findall(r"\]\((pictures/[^)]+)\)", PAGE):
        assert (Path(__file__).parents[2] / "docs" / picture).read_text("utf-8").startswith("<svg")
