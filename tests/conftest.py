"""What all tests share."""

from __future__ import annotations

import signal
from collections.abc import Iterator

import pytest
from codex_lsp.agent.binary import find

from tests.support.world import World


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update", action="store_true", help="write what happens into the story files instead of comparing"
    )
    parser.addoption("--pictures", action="store_true", help="renew the pictures of editors in docs/pictures")


def pytest_configure() -> None:
    # A shell starts what it puts in the background with SIGINT ignored, and a program that inherits that cannot be
    # asked to stop. The daemon and the terminal handle the signal, so what they start never inherits it.
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_report_header() -> str:
    binary = find(None, "")
    return f"codex: {binary.version} ({binary.source}, {binary.path})"


@pytest.fixture
def world() -> Iterator[World]:
    """A world of its own for one test."""
    with World.make() as made:
        yield made
