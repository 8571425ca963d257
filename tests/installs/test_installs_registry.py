"""Installs by the real pip and npm from a registry of ours: whole, cut, changed, lying, gone."""

from __future__ import annotations

import base64
import hashlib
import os
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from codex_lsp.agent.version import SUPPORTED, Version
from codex_lsp.errors import ArchiveRefused, CodexLspError, CodexUnusable, InstallFailed, UnknownVersion
from codex_lsp.installs import pins
from codex_lsp.installs.install import Installed, Wish, install
from codex_lsp.installs.store import Store
from codex_lsp.installs.tell import Stage, quietly

from tests.agent.agent_kit import alive, until
from tests.installs.conftest import Put, named, of_file
from tests.support.registry import (
    MADE_FOR,
    Archive,
    Fault,
    Registry,
    codex,
    package,
    package_of,
    wheel,
)

pytestmark = [pytest.mark.codex, pytest.mark.timeout(120)]

MAKE = {"pip": wheel, "npm": package}
both = pytest.mark.parametrize("source", ["pip", "npm"])


def get(
    store: Store,
    registry: Registry,
    *,
    tell: Any = quietly,
    environ: Mapping[str, str] | None = None,
    forbidden: Sequence[Path] = (),
    **wish: Any,
) -> Installed:
    if isinstance(wish.get("version"), str):
        wish["version"] = named(wish["version"])
    return install(store, Wish(**wish), {**registry.environ, **(environ or {})}, forbidden, tell)


def refused(store: Store, ran: Path) -> None:
    """Nothing of what was refused has run, and nothing of it is left."""
    assert not ran.exists()
    assert store.all() == []
    assert [path.name for path in store.folder.iterdir()] == ["lock"]


@both
def test_a_version_is_fetched_and_chosen_and_is_there_the_next_time(
    store: Store, registry: Registry, source: str
):
    registry.put(MAKE[source]("0.150.0"), MAKE[source]("0.151.0-alpha.3"))
    told: list[Stage] = []
    done = get(store, registry, source=source, version="0.150.0", tell=lambda stage, *_: told.append(stage))
    assert (done.fresh, done.install.source, done.install.pinned) == (True, source, False)
    assert list(dict.fromkeys(told)) == ["asking", "fetching", "checking", "unpacking", "trying"]
    assert f"the registry of {source}" in done.warnings[0]
    assert store.chosen() == done.install.program
    fetched = len(registry.sent)
    assert not get(store, registry, source=source, version="0.150.0").fresh
    assert not get(store, registry, version="0.150.0", environ={"PATH": ""}).fresh  # nobody is asked
    assert len(registry.sent) == fetched
    assert get(store, registry, source=source, version="0.151.0-alpha.3").install.version.pre == "alpha.3"


@both
def test_latest_is_what_the_registry_has_and_a_version_that_nobody_tried_works_with_a_warning(
    store: Store, registry: Registry, source: str
):
    """SC-08"""
    newest = Version(SUPPORTED[1].major, SUPPORTED[1].minor + 1)
    registry.put(MAKE[source]("0.150.0"), MAKE[source](str(newest)))
    done = get(store, registry, source=source, latest=True)
    assert done.install.version == newest
    assert "newer than what codex-lsp was tried with" in done.warnings[0]
    assert store.chosen() == done.install.program


@both
def test_an_archive_that_changed_on_the_way_is_refused_and_not_run(
    store: Store, registry: Registry, tmp_path: Path, source: str
):
    """SC-01"""
    ran = tmp_path / "ran"
    archive = MAKE[source](
        "0.150.0", package_of("0.150.0", codex("0.150.0", ran=str(ran)) + os.urandom(5000))
    )
    registry.put(archive)
    registry.faults[archive.name] = Fault(change=True)
    with pytest.raises(ArchiveRefused, match="announced"):
        get(store, registry, source=source, version="0.150.0")
    refused(store, ran)


@both
def test_a_download_that_is_cut_leaves_what_was_there(
    store: Store, registry: Registry, tmp_path: Path, put: Put, source: str
):
    """SC-05"""
    old = put("0.149.0")
    ran = tmp_path / "ran"
    archive = MAKE[source]("0.150.0", package_of("0.150.0", codex("0.150.0", ran=str(ran))))
    registry.put(archive)
    registry.faults[archive.name] = Fault(cut_after=len(archive.data) // 2)
    with pytest.raises(CodexLspError) as failure:
        get(store, registry, source=source, version="0.150.0")
    assert failure.value.kind in ("installFailed", "archiveRefused")
    assert not ran.exists()
    assert store.chosen() == old.program
    assert sorted(path.name for path in store.folder.iterdir()) == ["0.149.0", "chosen.json", "lock"]
    del registry.faults[archive.name]
    assert get(store, registry, source=source, version="0.150.0").fresh


@both
def test_a_registry_that_lies_about_a_version_that_we_know_is_not_believed(
    store: Store, registry: Registry, tmp_path: Path, source: str
):
    """SC-03: its digest fits the archive; it is not the one that comes with this release."""
    ran = tmp_path / "ran"
    version = pins.newest("pip" if source == "pip" else "npm")
    archive = MAKE[source](str(version), package_of(str(version), codex(str(version), ran=str(ran))))
    registry.put(archive)
    with pytest.raises(ArchiveRefused, match="announced"):
        get(store, registry, source=source)
    assert registry.sent == [archive.name]
    refused(store, ran)


def test_an_older_version_under_a_newer_ones_name_is_refused(
    store: Store, registry: Registry, tmp_path: Path
):
    """SC-03"""
    ran = tmp_path / "ran"
    old = package("0.100.0", package_of("0.100.0", codex("0.100.0", ran=str(ran))))
    assert MADE_FOR
    registry.put(Archive(f"codex-0.150.0-{MADE_FOR.label}.tgz", old.data))
    with pytest.raises(ArchiveRefused, match=r"0\.150\.0 says that it is 0\.100\.0"):
        get(store, registry, source="npm", version="0.150.0")
    refused(store, ran)


@pytest.mark.parametrize("weak", [False, True])
def test_a_registry_that_says_no_digest_is_not_enough(store: Store, registry: Registry, weak: bool):
    """SC-01: unless the user says it."""
    archive = package("0.150.0")
    registry.put(archive)
    sha1 = base64.b64encode(hashlib.sha1(archive.data).digest()).decode()
    registry.digests[archive.name] = f"sha1-{sha1}" if weak else ""
    with pytest.raises(ArchiveRefused, match="SHA-512") as refusal:
        get(store, registry, source="npm", version="0.150.0")
    assert "--sha256" in (refusal.value.hint or "")
    with pytest.raises(ArchiveRefused, match=archive.sha256):
        get(store, registry, source="npm", version="0.150.0", sha256="0" * 64)
    assert registry.sent == [archive.name]
    assert get(store, registry, source="npm", version="0.150.0", sha256=archive.sha256).fresh


def test_a_registry_in_the_clear_is_not_believed(store: Store, registry: Registry):
    """SC-04"""
    registry.put(package("0.150.0"))
    registry.base = "http://mirror.example"
    with pytest.raises(ArchiveRefused, match="by http:"):
        get(store, registry, source="npm", version="0.150.0")
    assert registry.sent == []


@both
def test_what_no_registry_has_is_said(store: Store, registry: Registry, source: str):
    registry.put(MAKE[source]("0.150.0"))
    with pytest.raises(UnknownVersion, match=r"0\.151\.0"):
        get(store, registry, source=source, version="0.151.0")
    if source == "npm":
        assert get(store, registry, source="npm", version="0.150.0").fresh


def test_npm_is_asked_for_what_pip_has_not_got(store: Store, registry: Registry):
    registry.put(wheel("0.149.0"), package("0.150.0"))
    assert get(store, registry, version="0.150.0").install.source == "npm"
    assert get(store, registry, version="0.149.0").install.source == "pip"
    assert get(store, registry, latest=True).install.version == named("0.150.0")


@both
def test_a_registry_that_does_not_answer_is_said_without_credentials(
    store: Store, registry: Registry, source: str
):
    """SE-07"""
    dead = "http://user:canary@127.0.0.1:9"
    environ = {"PIP_INDEX_URL": f"{dead}/simple", "npm_config_registry": dead}
    with pytest.raises(InstallFailed, match=f"{source} could not get") as failure:
        get(store, registry, source=source, version="0.150.0", environ=environ)
    assert source in (failure.value.hint or "")
    assert "canary" not in f"{failure.value.message}{failure.value.detail}"


def test_a_tool_that_talks_is_not_repeated_with_credentials(store: Store, registry: Registry, tmp_path: Path):
    """SE-07"""
    npm = tmp_path / "npm"
    npm.write_text(
        "#!/bin/sh\necho npm error get https://user:canary@registry.example/x failed >&2\nexit 1\n"
    )
    npm.chmod(0o755)
    with pytest.raises(InstallFailed, match=r"https://registry\.example/x failed") as failure:
        get(store, registry, source="npm", version="0.150.0", environ={"PATH": f"{tmp_path}:/usr/bin:/bin"})
    assert "canary" not in f"{failure.value.message}{failure.value.detail}"


@pytest.mark.parametrize(
    ("program", "kind"),
    [
        (codex("0.149.0"), CodexUnusable),
        (b"#!/bin/sh\nexit 127\n", CodexUnusable),
        (b"\x7fELF\x02\x01\x01" + bytes(9) + b"\x02\x00\xf3\x00" + bytes(100), CodexUnusable),
        (codex("0.150.0", body="exit 3"), CodexUnusable),
        (codex("0.150.0", body='echo \'{"type":"turn.completed"}\''), CodexUnusable),
    ],
    ids=["another version", "exits", "another machine", "fails", "says nothing"],
)
def test_what_cannot_take_a_turn_is_not_chosen(
    store: Store, registry: Registry, put: Put, tmp_path: Path, program: bytes, kind: type[CodexLspError]
):
    """PF-13"""
    old = put("0.149.0")
    wish = of_file(tmp_path, wheel("0.150.0", package_of("0.150.0", program)))
    with pytest.raises(kind):
        install(store, wish, registry.environ, (), quietly)
    assert store.chosen() == old.program
    assert [made.version for made in store.all()] == [old.version]


def test_a_file_needs_somebody_who_vouches_for_it(store: Store, registry: Registry, tmp_path: Path):
    """SC-01"""
    ran = tmp_path / "ran"
    archive = wheel("0.150.0", package_of("0.150.0", codex("0.150.0", ran=str(ran))))
    wish = of_file(tmp_path, archive)
    with pytest.raises(ArchiveRefused, match=archive.sha256) as refusal:
        get(store, registry, source=wish.source)
    assert "--sha256" in (refusal.value.hint or "")
    with pytest.raises(ArchiveRefused, match="announced"):
        get(store, registry, source=wish.source, sha256="0" * 64)
    refused(store, ran)
    with pytest.raises(ArchiveRefused, match="says that it is"):
        get(store, registry, source=wish.source, sha256=archive.sha256, version="0.151.0")
    refused(store, ran)
    assert get(store, registry, source=wish.source, sha256=archive.sha256).install.source == "file"
    assert not get(store, registry, source=wish.source, sha256=archive.sha256).fresh
    for nothing in (tmp_path / "none.whl", tmp_path, Path("/dev/zero")):
        with pytest.raises(InstallFailed, match="no file"):
            get(store, registry, source=nothing)


# ------------------------------------------------------------------------------------------ where it runs
@both
def test_nothing_of_the_current_folder_has_a_say(
    store: Store, registry: Registry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, source: str
):
    """PT-17: neither its programs nor its configuration, nor modules that lie there."""
    ran = tmp_path / "ran"
    workspace = tmp_path / "ws"
    planted = workspace / "node_modules" / ".bin"
    planted.mkdir(parents=True)
    for name in ("pip", "pip3", "npm", "node", "python3"):
        (planted / name).write_text(f"#!/bin/sh\ntouch {ran}\nexit 1\n")
        (planted / name).chmod(0o755)
    (workspace / "pip.py").write_text(f"open({str(ran)!r}, 'w')")
    (workspace / "pip").mkdir()
    (workspace / "pip" / "__main__.py").write_text(f"open({str(ran)!r}, 'w')")
    (workspace / ".npmrc").write_text("registry=http://127.0.0.1:9\n")
    (workspace / "package.json").write_text("{}")
    monkeypatch.chdir(workspace)
    registry.put(MAKE[source]("0.150.0"))
    environ = {
        "PATH": f".:node_modules/.bin:{planted}:{os.environ['PATH']}",
        "PYTHONPATH": str(workspace),
        "OPENAI_API_KEY": "canary",
    }
    assert get(
        store, registry, source=source, version="0.150.0", environ=environ, forbidden=[workspace]
    ).fresh
    assert not ran.exists()


def test_without_pip_and_npm_it_is_said_what_else_there_is(store: Store, registry: Registry, tmp_path: Path):
    with pytest.raises(InstallFailed, match="no npm") as failure:
        get(store, registry, source="npm", version="0.150.0", environ={"PATH": str(tmp_path)})
    assert "--from FILE" in (failure.value.hint or "")


class _Enough(Exception):
    pass


@both
def test_a_download_can_be_stopped_and_nothing_of_it_runs_on(store: Store, registry: Registry, source: str):
    """PF-11"""
    archive = MAKE[source]("0.150.0", package_of("0.150.0", codex("0.150.0") + os.urandom(500_000)))
    registry.put(archive)
    fault = registry.faults[archive.name] = Fault(hold_after=300_000)
    tools: list[int] = []
    stopped = 0.0

    def tell(stage: Stage, done: int = 0, total: int | None = None) -> None:
        nonlocal stopped
        if fault.reached.is_set():
            tools.extend(_children())
            stopped = time.monotonic()
            raise _Enough

    with pytest.raises(_Enough):
        get(store, registry, source=source, version="0.150.0", tell=tell)
    assert time.monotonic() - stopped < 10, "it was waited for, not ended"
    assert tools
    assert until(lambda: not any(alive(pid) for pid in tools))
    assert [path.name for path in store.folder.iterdir()] == ["lock"]


def _children() -> list[int]:
    return [
        int(pid) for pid in Path(f"/proc/self/task/{threading.get_native_id()}/children").read_text().split()
    ]


def test_one_version_is_fetched_once_by_two_at_once(store: Store, registry: Registry, tmp_path: Path):
    """SC-06"""
    registry.put(package("0.150.0"))
    code = (
        "import os, sys; from pathlib import Path; from codex_lsp.installs.install import *\n"
        "from codex_lsp.installs.tell import quietly\n"
        "wish = Wish(version=Version(0, 150), source='npm')\n"
        "print(install(Store(Path(sys.argv[1])), wish, os.environ, (), quietly).fresh)\n"
    )
    argv = [sys.executable, "-c", code, str(store.folder)]
    both = [subprocess.Popen(argv, env=registry.environ, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    assert sorted(process.communicate(timeout=100)[0].strip() for process in both) == ["False", "True"]
    assert len(registry.sent) == 1
    assert store.chosen()


# ------------------------------------------------------------------------------------------ what we know
def test_the_versions_that_were_recorded_come_with_digests():
    """SC-03"""
    recorded = {
        path.name for path in (Path(__file__).parents[1] / "recordings").iterdir() if path.name[0].isdigit()
    }
    assert {str(version) for version in pins.pins()} == recorded
    assert (min(pins.pins()), max(pins.pins())) == SUPPORTED
    for digests in pins.pins().values():
        for name, digest in digests.items():
            algorithm, _, value = digest.partition(":")
            assert (name.split("-")[0], algorithm, len(value)) in {
                ("npm", "sha512", 128),
                ("pip", "sha256", 64),
            }
            bytes.fromhex(value)
    assert pins.newest("npm") == SUPPORTED[1]
    assert pins.newest("pip") == Version(0, 163)


@pytest.mark.parametrize(
    ("name", "python", "expected"),
    [
        ("0.169.0", "0.169.0", Version(0, 169)),
        ("0.137.0-alpha.4", "0.137.0a4", Version(0, 137, 0, "alpha.4")),
        ("1.0.0-rc.10", "1.0.0rc10", Version(1, 0, 0, "rc.10")),
    ],
)
def test_versions_have_a_name_in_either_registry(name: str, python: str, expected: Version):
    assert Version.named(name) == Version.named(python) == expected
    assert (str(expected), expected.in_python) == (name, python)


@pytest.mark.parametrize(
    "name", ["", "latest", "0.1", "../0.1.0", "0.1.0-", "0.1.0 ", "0.1.0-/", "1.2.3.4", "0.1.0\n"]
)
def test_what_is_no_version_is_none(name: str):
    assert Version.named(name) is None
