"""Fixtures of the Files API's tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.files_api import FilesApi
from tests.uploads.kit import Bench


@pytest.fixture
def api() -> Iterator[FilesApi]:
    with FilesApi() as api:
        yield api


@pytest.fixture
def bench(tmp_path: Path, api: FilesApi) -> Bench:
    return Bench(tmp_path, api)
