"""The editors that the stories run in, and what the stories saw there.

    pytest tests/editors                                    all editors, installed when they are not there
    CODEX_LSP_EDITORS=neovim pytest tests/editors           one of them
    pytest tests/editors --update && scripts/generate       what the stories see is what docs/editors/README.md says
    pytest tests/editors --pictures                         renews their pictures in docs/pictures

``--update`` not with ``-n``: the stories of an editor share a file.
"""

from __future__ import annotations

import importlib
import os
import tomllib
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any, Protocol

import pytest
import yaml

from tests.editors.editor import Editor
from tests.support.world import World

HERE = Path(__file__).parent
PICTURES = HERE.parents[1] / "docs" / "pictures"
FEATURES: dict[str, str] = tomllib.loads((HERE / "features.toml").read_text(encoding="utf-8"))["features"]
EDITORS: dict[str, tuple[str, dict[str, str]]] = {
    "neovim": ("neovim", {}),
    "emacs-28": ("emacs", {"version": "28"}),
    "emacs-30": ("emacs", {"version": "30"}),
    "helix": ("helix", {}),
}
"""Editor → the module of its driver, and what its ``start(world, folder, …)`` is told besides."""

_SEEN = pytest.StashKey[dict[str, str]]()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """All editors, or those that ``CODEX_LSP_EDITORS`` (names with commas) chooses by hand."""
    if "editor" in metafunc.fixturenames:
        chosen = os.environ.get("CODEX_LSP_EDITORS", "")
        metafunc.parametrize("editor", chosen.split(",") if chosen else EDITORS, indirect=True)


@pytest.fixture
def editor(request: pytest.FixtureRequest, world: World) -> Iterator[Editor]:
    """The editor in a world of its own, in the user's folder; what is not saved at the end is thrown away."""
    driver, more = EDITORS[request.param]
    folder = world.base / "terminal"
    folder.mkdir()
    started: Editor = importlib.import_module(f"tests.editors.{driver}").start(world, folder, **more)
    yield started
    started.quit()


class Record(Protocol):
    """Notes in a few words how the editor at hand does one of the ``FEATURES``."""

    def __call__(self, feature: str, how: str) -> None: ...


@pytest.fixture
def record(request: pytest.FixtureRequest) -> Record:
    """What a story says of features must be what ``results/<editor>.yaml`` has; ``--update`` writes it there."""
    seen: dict[str, str] = {}
    request.node.stash[_SEEN] = seen

    def note(feature: str, how: str) -> None:
        assert feature in FEATURES
        seen[feature] = how

    return note


class Shot(Protocol):
    """Takes a picture of what is on the screen, for the docs."""

    def __call__(self, editor: Editor, name: str) -> None: ...


@pytest.fixture
def shot(request: pytest.FixtureRequest) -> Shot:
    """``docs/pictures/<editor>-<name>.png``, with ``--pictures``."""

    def take(editor: Editor, name: str) -> None:
        if request.config.getoption("--pictures"):
            editor.picture(PICTURES / f"{editor.name}-{name}.png")

    return take


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> Generator[None, Any, Any]:
    done = yield  # only what went well is compared
    if _SEEN in pyfuncitem.stash:
        story, seen = pyfuncitem.originalname, pyfuncitem.stash[_SEEN]
        path = HERE / "results" / f"{pyfuncitem.callspec.params['editor']}.yaml"
        known = yaml.safe_load(path.read_text(encoding="utf-8")) if path.exists() else {}
        if pyfuncitem.config.getoption("--update"):
            known[story] = seen
            path.write_text(yaml.safe_dump(known, allow_unicode=True), encoding="utf-8")
        assert known.get(story) == seen, f"{path.name} says otherwise: {seen} (see conftest.py)"
    return done
