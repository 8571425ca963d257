"""Completion in real shells, of the command line as it is: no command can be forgotten."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from codex_lsp import cli

COMMAND = Path(sys.executable).with_name("codex-lsp")
BASH = """
source "$1"
function=$(complete -p codex-lsp | sed -E 's/.*-F ([^ ]+) .*/\\1/')
COMP_WORDS=(codex-lsp "${@:2}"); COMP_CWORD=$(($# - 1)); COMP_TYPE=9
COMP_LINE="${COMP_WORDS[*]}"; COMP_POINT=${#COMP_LINE}
"$function" codex-lsp "${!#}" "${COMP_WORDS[COMP_CWORD - 1]}"
printf '%s\\n' "${COMPREPLY[@]}"
"""
FISH = """
source $argv[1]
complete -C (string join -- ' ' codex-lsp $argv[2..])
"""
ASK = {"bash": ("bash", "-c", BASH, "bash"), "fish": ("fish", "--no-config", "-c", FISH)}


@pytest.fixture(scope="module")
def scripts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("completion")
    for shell in cli.SHELLS:
        done = subprocess.run([COMMAND, "completion", shell], capture_output=True, check=True)
        (folder / shell).write_bytes(done.stdout)
    return folder


def offered(scripts: Path, shell: str, *words: str, cwd: Path | None = None) -> set[str]:
    done = subprocess.run(
        [*ASK[shell], str(scripts / shell), *words],
        capture_output=True,
        text=True,
        check=True,
        cwd=cwd,
        env={**os.environ, "PATH": f"{COMMAND.parent}:{os.environ['PATH']}"},
    )
    assert not done.stderr
    return {line.split("\t")[0].strip() for line in done.stdout.splitlines() if line.strip()}


def commands(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    return {
        name: under
        for action in parser._actions
        if isinstance(action, argparse._SubParsersAction)
        for name, under in action.choices.items()
    }


@pytest.mark.parametrize("shell", sorted(ASK))
def test_every_command_and_every_option_is_offered(scripts: Path, shell: str) -> None:
    known = commands(cli.parser())
    assert {"serve", "turn", "review", "file", "demo", "completion"} <= known.keys()
    assert known.keys() <= offered(scripts, shell, "")
    for name, under in known.items():
        options = {
            option
            for action in under._actions
            if action.help != argparse.SUPPRESS
            for option in action.option_strings
            if option.startswith("--")
        }
        assert options <= offered(scripts, shell, name, "--"), name
        nested = commands(under).keys()
        assert nested <= offered(scripts, shell, name, ""), name
    assert offered(scripts, shell, "turn", "--room", "") >= {"overlay", "copy"}
    assert not {"turn", "review"} & offered(scripts, shell, "turn", "--room", "")


@pytest.mark.parametrize("shell", sorted(ASK))
def test_where_a_file_is_wanted_files_are_offered(scripts: Path, shell: str, tmp_path: Path) -> None:
    (tmp_path / "picture.png").touch()
    (tmp_path / "place").mkdir()
    files = offered(scripts, shell, "turn", "--image", "p", cwd=tmp_path)
    assert {name.rstrip("/") for name in files} == {"picture.png", "place"}
    folders = offered(scripts, shell, "turn", "-C", "p", cwd=tmp_path)
    assert {name.rstrip("/") for name in folders} == {"place"}


def test_the_other_scripts_are_such(scripts: Path) -> None:
    """They are not tried by use: zsh says that it can read its own, and each knows every command."""
    if shutil.which("zsh"):
        subprocess.run(["zsh", "-n", str(scripts / "zsh")], check=True)
    for shell in cli.SHELLS:
        text = (scripts / shell).read_text()
        assert [name for name in commands(cli.parser()) if name not in text] == []
