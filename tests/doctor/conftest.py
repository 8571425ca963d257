"""All of these run the real codex."""

from __future__ import annotations

import pytest


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "/tests/doctor/" in str(item.path):
            item.add_marker(pytest.mark.codex)
            item.add_marker(pytest.mark.timeout(120))


@pytest.fixture(autouse=True)
def _patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that runs other tests is busy: what is promised of time is another test's."""
    monkeypatch.setattr("codex_lsp.doctor.examine.PATIENCE", 60.0)
