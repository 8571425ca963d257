"""Fixtures of the terminal's tests."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from tests.support.world import World
from tests.terminal.stand import Stand


@pytest.fixture
def stand(tmp_path: Path) -> Iterator[Stand]:
    with ExitStack() as stack:
        yield Stand(tmp_path, stack)


@pytest.fixture
def world() -> Iterator[World]:
    with World.make() as world:
        yield world
