"""The file is private, whole lines only, bounded, shared by daemons, and read while it is written."""

from __future__ import annotations

import errno
import json
import os
import resource
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from codex_lsp.errors import WriteRefused
from codex_lsp.logs.file import KEPT, NAME, LogFile, read


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state" / "log"


@pytest.fixture
def open_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.lstat().st_mode)


@pytest.mark.usefixtures("open_umask")
def test_folder_and_files_are_private_whatever_the_umask_is_also_after_turning_over(folder: Path) -> None:
    """SE-04."""
    file = LogFile(folder, limit=100)
    for number in range(30):
        file.write(b"%08d\n" % number)
    assert mode(folder.parent) == mode(folder) == 0o700
    assert len([*folder.iterdir()]) > 2
    assert {mode(path) for path in folder.iterdir()} == {0o600}


def test_what_is_ours_is_made_private(folder: Path) -> None:
    """SE-04."""
    folder.mkdir(parents=True, mode=0o755)
    (folder / NAME).write_bytes(b"old\n")
    (folder / NAME).chmod(0o644)
    LogFile(folder).write(b"new\n")
    assert (mode(folder), mode(folder / NAME)) == (0o700, 0o600)
    assert read(folder)[0] == [b"old", b"new"]


@pytest.mark.parametrize(
    "how", ["everyone", "folder-link", "link", "hard-link", "fifo", "directory", "writable-file"]
)
def test_what_cannot_be_trusted_is_refused_and_not_touched(folder: Path, how: str) -> None:
    """SE-04: planted before the daemon came."""
    elsewhere = folder.parent.parent / "elsewhere"
    elsewhere.mkdir(mode=0o700)
    (elsewhere / "file").write_bytes(b"mine\n")
    folder.parent.mkdir(mode=0o700)
    if how == "folder-link":
        folder.symlink_to(elsewhere)
    else:
        folder.mkdir(mode=0o700)
    match how:
        case "everyone":
            folder.chmod(0o777)
        case "link":
            (folder / NAME).symlink_to(elsewhere / "file")
        case "hard-link":
            (folder / NAME).hardlink_to(elsewhere / "file")
        case "fifo":
            os.mkfifo(folder / NAME)
        case "directory":
            (folder / NAME).mkdir()
        case "writable-file":
            (folder / NAME).write_bytes(b"")
            (folder / NAME).chmod(0o666)
    file = LogFile(folder)
    for _ in range(2):
        with pytest.raises(WriteRefused) as refused:
            file.write(b"secret\n")
        assert str(folder) in str(refused.value)
    assert (elsewhere / "file").read_bytes() == b"mine\n"
    assert [*elsewhere.iterdir()] == [elsewhere / "file"]


def test_a_file_of_another_user_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """SE-04."""
    LogFile(folder).write(b"a\n")
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    with pytest.raises(WriteRefused, match="another user"):
        LogFile(folder).write(b"b\n")


def test_what_is_kept_is_bounded_and_the_newest(folder: Path) -> None:
    file = LogFile(folder, limit=1000)
    for number in range(2000):
        file.write(b"%09d\n" % number)
    sizes = [path.stat().st_size for path in folder.iterdir()]
    assert len(sizes) == KEPT + 1 and max(sizes) <= 1000
    lines, _ = read(folder)
    assert [int(line) for line in lines] == [*range(2000 - len(lines), 2000)]
    assert len(lines) > 100 * KEPT


def test_a_line_over_the_limit_is_kept_too(folder: Path) -> None:
    file = LogFile(folder, limit=10)
    file.write(b"x" * 100 + b"\n")
    file.write(b"y\n")
    assert read(folder)[0] == [b"x" * 100, b"y"]


def test_a_reader_gets_every_line_once_while_it_is_turned_over(folder: Path) -> None:
    file, place, seen = LogFile(folder, limit=200), None, []
    assert read(folder) == ([], None)
    for number in range(400):
        file.write(b"%04d\n" % number)
        if number % 37 == 0:
            lines, place = read(folder, place)
            seen += lines
    seen += read(folder, place)[0]
    assert [int(line) for line in seen] == [*range(400)]


def test_half_a_line_waits_for_its_end(folder: Path) -> None:
    LogFile(folder).write(b"one\n")
    with open(folder / NAME, "ab") as file:
        file.write(b"tw")
        file.flush()
        lines, place = read(folder)
        assert lines == [b"one"]
        file.write(b"o\n")
    assert read(folder, place)[0] == [b"two"]


def test_a_file_that_was_taken_away_is_made_anew(folder: Path) -> None:
    file = LogFile(folder)
    file.write(b"one\n")
    (folder / NAME).unlink()
    file.write(b"two\n")
    assert read(folder)[0] == [b"two"]
    (folder / NAME).unlink()
    folder.rmdir()
    file.write(b"three\n")
    assert read(folder)[0] == [b"three"]


WRITER = """
import sys
from pathlib import Path
from codex_lsp.logs.file import LogFile
file = LogFile(Path(sys.argv[1]), limit=20_000)
for number in range(400):
    file.write(b'{"by": %s, "number": %d, "more": "%s"}\\n' % (sys.argv[2].encode(), number, b"x" * (number % 90)))
"""


def test_daemons_that_write_at_once_tear_no_line(folder: Path) -> None:
    """Also while one of them turns the file over; only what is over the bound is lost, the oldest."""
    running = [subprocess.Popen([sys.executable, "-c", WRITER, str(folder), str(n)]) for n in range(3)]
    assert [process.wait() for process in running] == [0, 0, 0]
    records = [json.loads(line) for line in read(folder)[0]]
    for by in range(3):
        numbers = [record["number"] for record in records if record["by"] == by]
        assert numbers == [*range(400)][len(numbers) and -len(numbers) :]
    # While one turns the file over the others write on, so that a file may be longer; the next line finds it so.
    file = LogFile(folder, limit=20_000)
    file.write(b"{}\n")
    file.write(b"{}\n")
    assert (folder / NAME).stat().st_size <= 20_000
    assert (folder / f"{NAME}.1").exists()


def test_a_full_disk_costs_lines_and_never_tears_the_next(folder: Path) -> None:
    """The system takes half a line, then none; when there is room again the next line is whole."""
    file = LogFile(folder)
    file.write(b"first\n")
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    import signal

    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, hard))
    try:
        file.write(b"second\n")
        with pytest.raises(WriteRefused, match=os.strerror(errno.EFBIG)):
            file.write(b"third\n")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
        signal.signal(signal.SIGXFSZ, before)
    file.write(b"fourth\n")
    assert read(folder)[0] == [b"first", b"seco", b"fourth"]
