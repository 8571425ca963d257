"""Fixtures for the tests of the agent's side."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from codex_lsp.agent.process import ExecTransport

from tests.agent.agent_kit import Fake, until


@pytest.fixture
def fake(tmp_path: Path) -> Fake:
    folder = tmp_path / "fake"
    folder.mkdir()
    return Fake(folder)


@pytest.fixture
def impatient() -> ExecTransport:
    """As the daemon's, with shorter patience."""
    return ExecTransport(interrupt_grace=0.4, terminate_grace=0.2, exit_grace=0.4, quiet=0.2)


@pytest.fixture
def descriptors() -> Iterator[None]:
    """The test must give back every file descriptor."""

    def count() -> int:
        return len(list(Path("/proc/self/fd").iterdir()))

    before = count()
    yield
    assert until(lambda: count() <= before, 2), "file descriptors leaked"
