"""``codex-lsp turn --attach`` and ``--file``: what is named reaches the agent, or is refused before anything starts."""

from pathlib import Path

import pytest
from codex_lsp.terminal import codes
from tests.support.world import World
from tests.terminal.test_terminal_end_to_end import run

pytestmark = pytest.mark.codex


@pytest.fixture
def far(world: World) -> Path:
    world.put("src/parse.py", "one\ntwo\nthree\n")
    world.commit()
    return world.put("../far/report.pdf", b"%PDF-1.7\0")


def test_lines_of_a_text_and_a_file_from_elsewhere_go_in(world: World, far: Path) -> None:
    world.script([{"run": "cat $TMPDIR/../inputs/files/report.pdf | wc -c"}, {"say": "{last_output}"}])
    done = run(world, "turn", "--attach", "src/parse.py:2-3", "--file", "../far/report.pdf", "Look")
    assert done.returncode == codes.COMPLETED, done.stderr
    assert "9" in done.stdout
    words = world.words()
    assert words.startswith("Look\n\n[Document: src/parse.py (py, lines 2-3); its text is in ")
    assert f"[File: {far.resolve()}; a copy to read is at " in words


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("src/parse.py:9", "line 9"),
        ("src/none.py", "cannot be read"),
        ("src", "folder"),
        ("../far/report.pdf", "not text"),
    ],
)
def test_what_cannot_go_in_is_said_and_nothing_starts(
    world: World, far: Path, given: str, words: str
) -> None:
    world.script([{"say": "never"}])
    done = run(world, "turn", "--attach", given, "Look")
    assert done.returncode == codes.USAGE, done.stderr
    assert words in done.stderr
    assert world.asked() == []
