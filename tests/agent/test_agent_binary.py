"""Which codex is run, and what is said when none can be."""

from __future__ import annotations

import os
import shutil
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from codex_lsp.agent import binary
from codex_lsp.agent.binary import find
from codex_lsp.agent.version import Version
from codex_lsp.errors import CodexNotFound, CodexUnusable

from tests.agent.agent_kit import Fake, alive, until

pytestmark = pytest.mark.timeout(30)


def codex(folder: Path, version: str = "0.150.0", body: str | None = None) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "codex"
    path.write_text(f"#!/bin/sh\n{body or f'echo codex-cli {version}'}\n")
    path.chmod(0o755)
    return path


@pytest.fixture
def no_wheel(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [])
    monkeypatch.delitem(sys.modules, "codex_cli_bin", raising=False)


def test_the_users_setting_comes_first_then_our_install_then_path_then_the_wheel(tmp_path: Path):
    one, two = codex(tmp_path / "one", "0.100.0"), codex(tmp_path / "two", "0.163.0-alpha.1")
    found = find(one, str(two.parent))
    assert (found.path, found.version, found.source) == (one, Version(0, 100), "setting")
    found = find(None, f"/no/such/folder{os.pathsep}{two.parent}")
    assert (found.path, found.version, found.source) == (two, Version(0, 163, 0, "alpha.1"), "path")
    found = find(None, str(two.parent), installed=one)
    assert (found.path, found.source) == (one, "install")
    assert find(two, "", installed=one).source == "setting"
    found = find(None, "")
    assert found.source == "wheel"
    assert found.resources
    assert os.access(found.resources / "bwrap", os.X_OK)


@pytest.mark.parametrize("entry", ["", ".", "bin", "./bin", "../ws/bin"])
def test_relative_path_entries_choose_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, entry: str):
    """PT-17"""
    workspace = tmp_path / "ws"
    codex(workspace / "bin")
    codex(workspace)
    monkeypatch.chdir(workspace)
    assert find(None, entry).source == "wheel"


def test_a_codex_of_the_workspace_is_never_chosen_by_whatever_way(tmp_path: Path):
    """PT-17: by name, through a link from outside, through a link inside, through another name of the workspace."""
    workspace, outside = tmp_path / "ws", tmp_path / "bin"
    inside = codex(workspace / "node_modules" / ".bin")
    outside.mkdir()
    (outside / "codex").symlink_to(inside)
    real = codex(tmp_path / "real")
    (workspace / "links").mkdir()
    (workspace / "links" / "codex").symlink_to(real)
    (tmp_path / "alias").symlink_to(workspace)
    for entry in (
        inside.parent,
        outside,
        workspace / "links",
        tmp_path / "alias" / "node_modules" / ".bin",
        tmp_path / "x" / ".." / "ws" / "links",
    ):
        for forbidden in (workspace, tmp_path / "alias"):
            assert find(None, str(entry), [forbidden]).source == "wheel", entry
    assert find(None, str(outside)).path == inside


def test_a_later_path_entry_is_taken_when_an_earlier_one_does_not_run(tmp_path: Path):
    codex(tmp_path / "broken", body="exit 127")
    good = codex(tmp_path / "good")
    assert find(None, f"{tmp_path / 'broken'}{os.pathsep}{good.parent}").path == good


def test_npms_launcher_leads_to_the_program_itself(tmp_path: Path):
    """A node script that is killed would leave codex running."""
    package = tmp_path / "lib" / "node_modules" / "@openai" / "codex"
    launcher = package / "bin" / "codex.js"
    launcher.parent.mkdir(parents=True)
    launcher.write_text("#!/bin/sh\necho codex-cli 0.1.0\n")
    launcher.chmod(0o755)
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "codex").symlink_to(launcher)
    assert find(None, str(tmp_path / "bin")).path == launcher
    made_for = binary.target()
    assert made_for
    platform = "node_modules/@openai/codex-linux-x64"
    for vendor in (package / platform, package.parent / "codex-linux-x64", package):
        native = codex(vendor / "vendor" / made_for.triple / "codex", "0.163.0")
        found = find(None, str(tmp_path / "bin"))
        assert (found.path, found.version) == (native, Version(0, 163))
        shutil.rmtree(vendor / "vendor")


def test_a_binary_that_was_replaced_is_asked_again_and_one_that_was_not_is_not(tmp_path: Path):
    """SC-08, SC-11"""
    asked = tmp_path / "asked"
    path = codex(tmp_path / "bin", body=f"echo x >> {asked}; echo codex-cli 0.100.0")
    for _ in range(3):
        assert find(path, "").version == Version(0, 100)
    assert asked.read_text() == "x\n"
    codex(tmp_path / "bin", "0.101.0")
    assert find(path, "").version == Version(0, 101)


def test_codex_is_asked_in_a_clean_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    said = tmp_path / "said"
    path = codex(tmp_path / "bin", body=f"pwd > {said}; env >> {said}; cat >> {said}; echo codex-cli 0.100.0")
    monkeypatch.setenv("OPENAI_API_KEY", "canary")
    monkeypatch.setenv("CODEX_HOME", "canary")
    find(path, "")
    text = said.read_text()
    assert text.startswith("/\n")
    assert "canary" not in text


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("exit 127", "ended with 127"),
        ("echo 'Usage: codex [OPTIONS]'", "Usage: codex"),
        ("echo codex-cli 0.163.0; exit 1", "ended with 1"),
        ("printf '\\033[2Jboom' >&2; exit 2", "said .boom"),
        ("kill -9 $$", "ended with -9"),
    ],
)
def test_what_is_not_codex_is_refused_with_what_it_said(tmp_path: Path, body: str, words: str):
    """PF-13"""
    with pytest.raises(CodexUnusable, match=words) as refusal:
        find(codex(tmp_path, body=body), "")
    assert refusal.value.hint
    assert "\x1b" not in refusal.value.message


def test_one_that_leaves_something_running_is_not_waited_for(tmp_path: Path):
    pid_file = tmp_path / "pid"
    path = codex(tmp_path, body=f"sleep 9999 &\necho $! > {pid_file}\necho codex-cli 0.100.0")
    assert find(path, "").version == Version(0, 100)
    assert until(lambda: not alive(int(pid_file.read_text())))


@pytest.mark.parametrize("body", ["exec sleep 9999", "sleep 9999", "sleep 9999 & wait"])
def test_one_that_does_not_answer_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str):
    """PF-13"""
    monkeypatch.setattr(binary, "_PATIENCE", 0.3)
    with pytest.raises(CodexUnusable, match="did not answer"):
        find(codex(tmp_path, body=body), "")


def test_those_who_ask_at_once_wait_for_one_answer_and_those_later_ask_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """PF-13"""
    monkeypatch.setattr(binary, "_PATIENCE", 0.5)
    asked = tmp_path / "asked"
    path = codex(tmp_path, body=f"echo >> {asked}; exec sleep 9999")

    def ask(_: int) -> bool:
        with pytest.raises(CodexUnusable, match="did not answer"):
            find(path, "")
        return True

    with ThreadPoolExecutor(4) as pool:
        assert all(pool.map(ask, range(4)))
    assert len(asked.read_text()) == 1
    ask(0)
    assert len(asked.read_text()) == 2


def test_what_cannot_be_executed_is_refused(tmp_path: Path):
    """PF-13"""
    path = codex(tmp_path)
    path.chmod(0o644)
    with pytest.raises(CodexUnusable, match="cannot be run") as refusal:
        find(path, "")
    assert "executable" in (refusal.value.hint or "")
    path.write_bytes(b"\x7fELF\x02\x01\x01" + bytes(9) + b"\x02\x00\xf3\x00" + bytes(100))
    path.chmod(0o755)
    with pytest.raises(CodexUnusable, match="cannot be run") as refusal:
        find(path, "")
    assert "processor" in (refusal.value.hint or "")


@pytest.mark.usefixtures("no_wheel")
def test_none_at_all_is_said_with_what_to_do(tmp_path: Path):
    """PF-13"""
    with pytest.raises(CodexNotFound) as refusal:
        find(None, str(tmp_path))
    assert "npm install" in (refusal.value.hint or "")
    codex(tmp_path / "broken", body="exit 127")
    with pytest.raises(CodexUnusable):
        find(None, str(tmp_path / "broken"))


@pytest.mark.parametrize("setting", ["codex", "/no/such/codex", "/"])
def test_a_setting_that_leads_nowhere_is_not_passed_over(fake: Fake, setting: str):
    """PF-13"""
    good = codex(fake.folder)
    with pytest.raises(CodexNotFound):
        find(Path(setting), str(good.parent))
