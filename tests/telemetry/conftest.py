"""All of these run the real codex."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.receiver import Receiver
from tests.support.world import World


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "/tests/telemetry/" in str(item.path):
            item.add_marker(pytest.mark.codex)
            item.add_marker(pytest.mark.timeout(120))


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with Receiver() as made:
        yield made


@pytest.fixture
def canary() -> Iterator[Receiver]:
    """A receiver that must get nothing."""
    with Receiver() as made:
        yield made
        assert made.got == []


@pytest.fixture
def repository(world: World) -> World:
    world.put("secret-name.txt", "one\n")
    world.commit()
    world.script([{"run": "echo secret-output; echo two >> secret-name.txt"}, {"say": "secret-answer"}])
    return world
