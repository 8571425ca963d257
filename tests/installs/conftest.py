"""What the tests of installs share."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from codex_lsp.agent.version import Version
from codex_lsp.installs.install import Wish, install
from codex_lsp.installs.store import Install, Store
from codex_lsp.installs.tell import quietly

from tests.support.registry import Archive, Entry, Registry, package_of, wheel

Put = Callable[..., Install]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "store")


@pytest.fixture
def registry() -> Iterator[Registry]:
    with Registry() as registry:
        yield registry


@pytest.fixture
def put(store: Store, tmp_path: Path) -> Put:
    """Installs a small codex from a file."""

    def put(version: str, entries: list[Entry] | None = None, *, use: bool = True) -> Install:
        archive = wheel(version, entries or package_of(version))
        return install(store, of_file(tmp_path, archive, use=use), os.environ, (), quietly).install

    return put


def of_file(folder: Path, archive: Archive, *, use: bool = True) -> Wish:
    """The wish for an archive, as a file that the user vouches for."""
    path = folder / archive.name
    path.write_bytes(archive.data)
    return Wish(source=path, sha256=archive.sha256, use=use)


def named(version: str) -> Version:
    found = Version.named(version)
    assert found
    return found
