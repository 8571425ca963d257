"""What is taken out of an archive, and which archives are refused."""

from __future__ import annotations

import hashlib
import stat
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest
from codex_lsp.agent.version import Version
from codex_lsp.errors import ArchiveRefused
from codex_lsp.installs import archive as archives
from codex_lsp.installs.archive import File, Unpacked, measure, unpack
from codex_lsp.installs.tell import Stage, quietly

from tests.support.registry import MADE_FOR, Archive, Entry, package, package_of, wheel

pytestmark = pytest.mark.timeout(30)

Make = Callable[..., Archive]
both = pytest.mark.parametrize("make", [wheel, package])


def taken(archive: Archive, folder: Path) -> Unpacked:
    path = folder / archive.name
    path.write_bytes(archive.data)
    assert MADE_FOR
    return unpack(path, folder / "into", MADE_FOR.triple, quietly)


@both
def test_only_the_folder_of_codex_is_taken_and_measured(tmp_path: Path, make: Make):
    """SC-02"""
    found = taken(make("0.150.0-alpha.2", package_of("x", b"program")), tmp_path)
    assert found.version == Version(0, 150, 0, "alpha.2")
    there = {
        path.relative_to(tmp_path / "into").as_posix()
        for path in (tmp_path / "into").rglob("*")
        if path.is_file()
    }
    assert there == found.files.keys() == {entry.name for entry in package_of("x")}
    assert found.files["bin/codex"] == File(7, hashlib.sha256(b"program").hexdigest(), executable=True)
    modes = {name: stat.S_IMODE((tmp_path / "into" / name).stat().st_mode) for name in found.files}
    assert (modes["bin/codex"], modes["codex-package.json"]) == (0o755, 0o644)


@both
@pytest.mark.parametrize(
    "entry",
    [
        Entry("!../x"),
        Entry("!codex_cli_bin/../../x"),
        Entry("!/etc/x"),
        Entry("../../x"),
        Entry("bin/./x"),
        Entry("bin\\x"),
        Entry("bin/\x1b[2Jx"),
        Entry("a/" * 20 + "x"),
        Entry("x" * 300),
        Entry("lib", kind=tarfile.SYMTYPE, link="/etc"),
        Entry("!elsewhere", kind=tarfile.SYMTYPE, link="/etc"),
        Entry("fifo", kind=tarfile.FIFOTYPE),
        Entry("device", kind=tarfile.CHRTYPE),
    ],
    ids=lambda entry: repr(entry.name)[:30],
)
def test_an_archive_with_what_leads_elsewhere_is_refused_whole(tmp_path: Path, make: Make, entry: Entry):
    """SC-02"""
    with pytest.raises(ArchiveRefused) as refusal:
        taken(make("0.150.0", [*package_of("0.150.0"), entry]), tmp_path)
    assert "\x1b" not in refusal.value.message
    outside = {path.name for path in tmp_path.iterdir()}
    assert outside <= {"into", wheel("0.150.0").name, package("0.150.0").name}
    assert not any(path.is_symlink() for path in (tmp_path / "into").rglob("*"))


def test_links_and_then_files_through_them_are_refused(tmp_path: Path):
    """SC-02: the file that would be written through the link lies outside."""
    for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE):
        folder = tmp_path / kind.decode()
        (folder / "outside").mkdir(parents=True)
        entries = [Entry("bin", kind=kind, link=str(folder / "outside")), Entry("bin/codex", b"x", 0o755)]
        with pytest.raises(ArchiveRefused, match="no plain file"):
            taken(package("0.150.0", entries), folder)
        assert list((folder / "outside").iterdir()) == []


@both
def test_set_id_bits_and_write_permissions_are_not_taken_over(tmp_path: Path, make: Make):
    """SC-02"""
    taken(make("0.150.0", [*package_of("0.150.0"), Entry("codex-resources/bwrap", b"x", 0o6777)]), tmp_path)
    assert stat.S_IMODE((tmp_path / "into/codex-resources/bwrap").stat().st_mode) == 0o755


@pytest.mark.filterwarnings("ignore:Duplicate name")
@both
@pytest.mark.parametrize("name", ["bin/codex", "BIN/Codex"])
def test_one_name_is_there_once(tmp_path: Path, make: Make, name: str):
    """SC-02: the second would be what runs, and the first what was looked at."""
    with pytest.raises(ArchiveRefused, match="twice"):
        taken(make("0.150.0", [*package_of("0.150.0"), Entry(name, b"other", 0o755)]), tmp_path)


@both
def test_what_unpacks_to_too_much_is_ended_in_the_middle(
    tmp_path: Path, make: Make, monkeypatch: pytest.MonkeyPatch
):
    """RX-05, SC-02"""
    bomb = make("0.150.0", [*package_of("0.150.0"), Entry("bomb", bytes(30 << 20))])
    assert len(bomb.data) < 1 << 20
    monkeypatch.setattr(archives, "LARGEST", 4 << 20)
    with pytest.raises(ArchiveRefused, match="GiB"):
        taken(bomb, tmp_path)
    assert not (tmp_path / "into/bomb").exists() or (tmp_path / "into/bomb").stat().st_size <= 4 << 20
    monkeypatch.setattr(archives, "MOST_FILES", 50)
    many = [Entry(f"f{number}") for number in range(archives.MOST_FILES)]
    (tmp_path / "many").mkdir()
    with pytest.raises(ArchiveRefused, match="more than"):
        taken(make("0.150.0", [*package_of("0.150.0"), *many]), tmp_path / "many")


@both
@pytest.mark.parametrize("part", [0.02, 0.5, 0.98])
def test_an_archive_that_is_cut_is_refused(tmp_path: Path, make: Make, part: float):
    """SC-05"""
    whole = make("0.150.0", package_of("0.150.0", bytes(range(256)) * 4000))
    cut = Archive(whole.name, whole.data[: int(len(whole.data) * part)])
    with pytest.raises(ArchiveRefused):
        taken(cut, tmp_path)


@both
@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"name": "codex-cli"}, "none of codex"),
        ({"version": "not-a-version"}, "none of codex"),
        ({"entries": [Entry("README.md", b"no codex here")]}, "no codex for this"),
    ],
)
def test_what_is_another_package_is_refused(
    tmp_path: Path, make: Make, change: dict[str, object], words: str
):
    """SC-02"""
    with pytest.raises(ArchiveRefused, match=words):
        taken(make(**({"version": "0.150.0"} | change)), tmp_path)


@pytest.mark.parametrize(
    "data", [b"", b"PK", b"PK\x03\x04", b"\x1f\x8b", b"#!/bin/sh\n", b"\x1f\x8b" + bytes(600)]
)
def test_what_is_no_archive_is_refused(tmp_path: Path, data: bytes):
    """SC-01"""
    with pytest.raises(ArchiveRefused):
        taken(Archive("x", data), tmp_path)


def test_a_file_is_measured_as_it_is_and_no_further_than_a_codex_is_large(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = tmp_path / "x"
    path.write_bytes(b"x" * (3 << 20))
    told: list[tuple[Stage, int, int | None]] = []
    expected = {f"sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}"}
    expected.add(f"sha512:{hashlib.sha512(path.read_bytes()).hexdigest()}")
    assert measure(path, lambda stage, done=0, total=None: told.append((stage, done, total))) == expected
    assert told[-1] == ("checking", 3 << 20, 3 << 20)
    monkeypatch.setattr(archives, "LARGEST", 2 << 20)
    with pytest.raises(ArchiveRefused, match="GiB"):
        measure(path, quietly)
