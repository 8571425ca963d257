"""What all tests share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from codex_lsp.agent.binary import find

from tests.support.world import World


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update", action="store_true", help="write what happens into the story files instead of comparing"
    )
    parser.addoption("--pictures", action="store_true", help="renew the pictures of editors in docs/pictures")


def pytest_report_header() -> str:
    binary = find(None, "")
    return f"codex: {binary.version} ({binary.source}, {binary.path})"


@pytest.fixture
def world() -> Iterator[World]:
    """A world of its own for one test."""
    with World.make() as made:
        yield made
