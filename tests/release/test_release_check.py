"""``scripts/release-check``: what is not on the list is found, and so is what is missing."""

from __future__ import annotations

import importlib.machinery
import importlib.util
import subprocess
import sys
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def check() -> ModuleType:
    path = ROOT / "scripts" / "release-check"
    loader = importlib.machinery.SourceFileLoader("release_check", str(path))
    spec = importlib.util.spec_from_loader("release_check", loader)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = ("pip", "-q", "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", str(folder), str(ROOT))
    subprocess.run([sys.executable, "-m", *build], check=True, capture_output=True)
    [path] = folder.glob("*.whl")
    return path


@pytest.fixture
def tracked() -> list[str]:
    listed = subprocess.run(
        ["git", "ls-files", "codex_lsp"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return listed.stdout.split()


def changed(wheel: Path, folder: Path, *, without: str = "", **more: str) -> Path:
    """A copy of a wheel that lacks a file, or has others."""
    copy = folder / wheel.name
    with zipfile.ZipFile(wheel) as old, zipfile.ZipFile(copy, "w") as new:
        for name in old.namelist():
            if name != without:
                new.writestr(name, old.read(name))
        for name, text in more.items():
            new.writestr(name, text)
    return copy


def test_the_wheel_is_what_the_list_says(check: ModuleType, wheel: Path, tracked: list[str]) -> None:
    assert check.check_wheel(wheel, tracked) == []


def test_a_file_too_many_or_too_few_is_found(
    check: ModuleType, wheel: Path, tracked: list[str], tmp_path: Path
) -> None:
    more = changed(wheel, tmp_path, **{"codex_lsp/.env": "KEY=1", "tests/a.py": ""})
    assert [line.split(": ")[1] for line in check.check_wheel(more, tracked)] == [
        "codex_lsp/.env is not on the list",
        "tests/a.py is not on the list",
    ]
    less = changed(wheel, tmp_path, without="codex_lsp/scripted/scripts/demo.toml")
    assert [line.split(": ")[1] for line in check.check_wheel(less, tracked)] == [
        "codex_lsp/scripted/scripts/demo.toml is missing"
    ]


def test_a_folder_of_this_machine_is_found(
    check: ModuleType, wheel: Path, tracked: list[str], tmp_path: Path
) -> None:
    named = changed(wheel, tmp_path, without="codex_lsp/nodes.py", **{"codex_lsp/nodes.py": f"A = '{ROOT}'"})
    assert [line.split(": ")[1] for line in check.check_wheel(named, tracked)] == [
        "codex_lsp/nodes.py names a folder of this machine"
    ]


def test_a_vsix_is_held_against_its_list(check: ModuleType, tmp_path: Path) -> None:
    vsix = tmp_path / "a.vsix"
    names = check.LISTS["vsix"]["files"]
    with zipfile.ZipFile(vsix, "w") as archive:
        for name in names:
            archive.writestr(name, "")
    assert check.check_vsix(vsix) == []
    with zipfile.ZipFile(vsix, "a") as archive:
        archive.writestr("extension/src/main.ts", "x" * (check.LISTS["vsix"]["most_bytes"] + 1))
    unlisted, big = check.check_vsix(vsix)
    assert "extension/src/main.ts is not on the list" in unlisted
    assert "bytes" in big


@pytest.mark.parametrize(
    ("licence", "wrong"),
    [
        ("MIT", False),
        ("(MIT OR GPL-3.0-only)", False),
        ("MIT AND OFL-1.1", False),
        ("GPL-3.0-only", True),
        ("MIT AND GPL-3.0-only", True),
        ("", True),
    ],
)
def test_a_licence_that_is_not_allowed_is_found(check: ModuleType, licence: str, *, wrong: bool) -> None:
    told = dict(check.LISTS["licences"]["told"])
    found = check.check_licences({**told, "some-package": licence})
    assert bool(found) is wrong
    assert all(line.startswith("some-package: ") for line in found)


def test_every_package_that_an_installation_brings_is_listed(check: ModuleType) -> None:
    found = check.python_licences("codex-lsp", ("codex", "telemetry"))
    assert found.keys() >= {"pygls", "attrs", "openai-codex-cli-bin", "opentelemetry-sdk", "protobuf"}
    assert not found.keys() & {"pytest", "ruff", "hypothesis"}
    assert "opentelemetry-sdk" not in check.python_licences("codex-lsp", ("codex",))
    assert check.check_licences(found) == []
