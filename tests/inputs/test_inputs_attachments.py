"""Private files: safe names, written once, seen by nobody else, gone with their owner whatever becomes of it."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path, PurePath

import pytest
from codex_lsp import attachments
from codex_lsp.errors import AttachmentTooLarge, AttachmentUnreadable
from codex_lsp.inputs import attachments as inner
from codex_lsp.inputs.attachments import Attachments, file_name
from codex_lsp.workspace.state import StateFolder
from hypothesis import given
from hypothesis import strategies as st


@pytest.fixture
def state(world: object) -> Path:
    return world.state  # type: ignore[attr-defined,no-any-return]


@given(
    st.text(max_size=300)
    | st.sampled_from(["..", ".", "-i", "a,b.png", "/", "a/../..", "x" * 400 + ".tar.gz", "\udcff"])
)
def test_any_title_makes_a_name_that_is_one(title: str) -> None:
    """PG-04, PT-08: no folder, option, hidden file, control or comma comes of it."""
    name = file_name(title)
    assert PurePath(name).name == name
    assert 0 < len(os.fsencode(name)) <= 100
    assert name[0] not in ".-"
    assert not set(name) & set(",/\\\0\n\r'\"`$")
    assert name.isprintable()
    assert file_name(name) == name


def test_names_say_what_it_is() -> None:
    assert file_name("/home/u/My report (2).pdf") == "My report (2).pdf"
    assert file_name("größe.py") == "größe.py"
    assert file_name("-i,x.png") == "i_x.png"
    assert file_name(".env") == "env"


def test_files_are_private_written_once_and_told_apart(tmp_path: Path) -> None:
    """SE-05"""
    made = Attachments(tmp_path / "in" / "files")
    one, two = made.put(b"1", "a.txt"), made.put(b"2", "a.txt")
    assert (one.name, two.name) == ("a.txt", "a-2.txt")
    assert made.put(b"1", "other.txt") == one
    assert made.put(b"1", "a.txt", own=True).name == "a-3.txt"
    (tmp_path / "far.bin").write_bytes(b"2")
    assert made.copy(tmp_path / "far.bin", "far.bin") == two
    assert sorted(path.name for path in made.folder.iterdir()) == ["a-2.txt", "a-3.txt", "a.txt"]
    assert {stat.S_IMODE(path.stat().st_mode) for path in made.folder.iterdir()} == {0o600}
    assert stat.S_IMODE(made.folder.stat().st_mode) == 0o700


def test_a_link_that_was_planted_is_never_written_through(tmp_path: Path) -> None:
    """SE-05: whoever guesses the name gets nothing."""
    victim = tmp_path / "victim"
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "a.txt").symlink_to(victim)
    path = Attachments(folder).put(b"secret", "a.txt")
    assert path.name == "a-2.txt"
    assert not victim.exists()
    with pytest.raises(FileExistsError):
        inner.write_private(folder / "a.txt", b"secret")


def test_what_is_no_file_or_too_large_is_not_copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """PG-14, RX-10: nothing waits, nothing is read before its size is known."""
    made = Attachments(tmp_path / "files")
    os.mkfifo(tmp_path / "fifo")
    with open(tmp_path / "big", "wb") as file:
        file.truncate(inner.FILE_LIMIT + 1)
    for name, words in (
        ("fifo", "FIFO"),
        (".", "folder"),
        ("none", "No such file"),
        ("big/x", "Not a directory"),
    ):
        with pytest.raises(AttachmentUnreadable, match=words):
            made.copy(tmp_path / name, name)
    with pytest.raises(AttachmentTooLarge, match=f"{inner.FILE_LIMIT:,}"):
        made.copy(tmp_path / "big", "big")
    monkeypatch.setattr(inner, "FILE_LIMIT", 8)
    with pytest.raises(AttachmentTooLarge, match="more than 8"):  # its size is said to be 0
        made.copy(Path("/proc/self/maps"), "maps")
    monkeypatch.setattr(inner, "TURN_LIMIT", 30)
    made.put(b"12345", "a")
    with pytest.raises(AttachmentTooLarge, match="30"):
        made.put(b"1" * 26, "b")
    assert [path.name for path in made.folder.iterdir()] == ["a"]


def test_a_temporary_attachment_is_gone_after_its_block(state: Path) -> None:
    with attachments.temporary("grüße", name="../n,ote.txt", state=state) as attachment:
        path = attachment.path
        assert path.read_text() == "grüße"
        assert path.name == "n_ote.txt"
        assert path.is_relative_to(state / "rooms")
        assert attachment.uri == path.as_uri()
        folders = [path.parent, path.parent.parent]
        assert [stat.S_IMODE(each.stat().st_mode) for each in folders] == [0o700, 0o700]
        assert StateFolder.open(state).sweep() == []  # its owner lives
        assert path.exists()
    assert list((state / "rooms").iterdir()) == []
    with pytest.raises(ZeroDivisionError), attachments.temporary(b"x", name="x", state=state):
        raise ZeroDivisionError
    assert list((state / "rooms").iterdir()) == []


def test_the_next_start_sweeps_what_a_killed_process_left(state: Path) -> None:
    """SE-05: and spares what a living one has."""
    code = (
        "import sys, signal; from pathlib import Path; from codex_lsp import attachments\n"
        "with attachments.temporary(b'secret', name='a.txt', state=Path(sys.argv[1])) as made:\n"
        "    print(made.path, flush=True); signal.pause()\n"
    )
    child = subprocess.Popen([sys.executable, "-c", code, str(state)], stdout=subprocess.PIPE, text=True)
    try:
        assert child.stdout is not None
        path = Path(child.stdout.readline().strip())
        assert path.read_bytes() == b"secret"
        assert StateFolder.open(state).sweep() == []
        assert path.exists()
    finally:
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()  # type: ignore[union-attr]
    assert len(StateFolder.open(state).sweep()) == 1
    assert list((state / "rooms").iterdir()) == []
