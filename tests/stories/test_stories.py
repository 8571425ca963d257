"""Every story file of this folder, told on the real codex."""

from __future__ import annotations

import difflib
import logging
from pathlib import Path

import pytest

from tests.stories.story import dump, read, rewrite, tell
from tests.support.world import World

STORIES = sorted(Path(__file__).parent.glob("*.yaml"))
TOLD = [(path, "exec") for path in STORIES] + [
    (path, "appServer") for path in STORIES if "\ntransport: both\n" in path.read_text()
]


@pytest.mark.codex
@pytest.mark.timeout(120)
@pytest.mark.parametrize(
    ("path", "transport"), TOLD, ids=[path.stem + "-served" * (how != "exec") for path, how in TOLD]
)
async def test_story(
    path: Path, transport: str, request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> None:
    told, expected = read(path)
    with World.make() as world:
        outcome = await tell(told, world, transport=transport)
    wrong = [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR]
    assert not wrong, f"logged as an error: {wrong}"
    if request.config.getoption("--update") and transport == "exec":
        rewrite(path, outcome)
    elif outcome != expected:
        difference = difflib.unified_diff(
            dump(expected).splitlines(), dump(outcome).splitlines(), "told", "happened", lineterm=""
        )
        pytest.fail(f"{told['title']}\n" + "\n".join(difference), pytrace=False)
