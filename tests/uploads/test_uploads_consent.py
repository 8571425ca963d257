"""Which files are sent at once, which only after a yes, and which never."""

from __future__ import annotations

import os
import socket
import subprocess
from pathlib import Path

import pytest
from codex_lsp.errors import ChangedSinceConfirmed, ConfirmationNeeded, FileRefused
from codex_lsp.workspace.sensitive import secret

from tests.support.files_api import FilesApi
from tests.support.world import QUIET_GIT
from tests.uploads.kit import Bench, sha256_of


@pytest.fixture(autouse=True)
def quiet_git(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in QUIET_GIT.items():
        monkeypatch.setenv(name, value)


def git(folder: Path, *args: str) -> None:
    who = ("-c", "user.name=Ada", "-c", "user.email=ada@example.org")
    subprocess.run(["git", *who, *args], cwd=folder, check=True, capture_output=True)


async def reasons(bench: Bench, path: Path) -> list[str]:
    """Why a file needs a yes; none when it was sent."""
    try:
        await bench.send(path)
    except ConfirmationNeeded as needed:
        assert needed.detail["sha256"] == sha256_of(path)
        assert needed.detail["size"] == path.stat().st_size
        assert Path(needed.detail["target"]) == path.resolve()
        assert not bench.api.asked
        return [reason["why"] for reason in needed.detail["reasons"]]
    assert len(bench.api.requests("POST /files")) == 1
    return []


async def test_a_plain_file_of_the_workspace_is_sent_at_once(bench: Bench) -> None:
    git(bench.ws, "init", "-q")
    assert await reasons(bench, bench.put("src/main.py", 10)) == []


async def test_what_lies_outside_needs_a_yes(bench: Bench) -> None:
    """SE-07, PG-01: a folder of a similar name is outside too."""
    path = bench.put("../ws-evil/a.txt", 10)
    assert await reasons(bench, path.resolve()) == ["outside"]


async def test_a_link_out_of_the_workspace_needs_a_yes_and_its_target_is_told(bench: Bench) -> None:
    """SE-07, PG-15"""
    key = bench.put("../home/.ssh/id_rsa", 10).resolve()
    link = bench.ws / "notes.txt"
    link.symlink_to(key)
    assert await reasons(bench, link) == ["link", "secret"]


async def test_a_linked_directory_on_the_way_out_needs_a_yes(bench: Bench) -> None:
    """SE-07, PG-02"""
    bench.put("../elsewhere/a.txt", 10)
    (bench.ws / "docs").symlink_to(bench.ws.parent / "elsewhere")
    assert await reasons(bench, bench.ws / "docs" / "a.txt") == ["link"]


async def test_a_link_within_the_workspace_is_judged_by_where_it_leads(bench: Bench) -> None:
    """SE-07"""
    bench.put(".env", 10)
    (bench.ws / "plain.txt").symlink_to(".env")
    assert await reasons(bench, bench.ws / "plain.txt") == ["secret"]
    bench.put("b.txt", 10)
    (bench.ws / "c.txt").symlink_to("b.txt")
    assert await reasons(bench, bench.ws / "c.txt") == []


async def test_a_workspace_that_is_reached_by_a_link_is_the_workspace(bench: Bench) -> None:
    bench.put("a.txt", 10)
    link = bench.ws.parent / "by-link"
    link.symlink_to(bench.ws)
    bench.ws = link
    assert await reasons(bench, link / "a.txt") == []


async def test_what_git_ignores_needs_a_yes(bench: Bench) -> None:
    """SE-07: in the repository, in one within it, by its own excludes; but not what is tracked all the same."""
    git(bench.ws, "init", "-q")
    (bench.ws / ".gitignore").write_text("build/\n*.dat\n")
    assert await reasons(bench, bench.put("build/a.txt", 10)) == ["ignored"]
    tracked = bench.put("known.dat", 10)
    git(bench.ws, "add", "-f", "known.dat")
    assert await reasons(bench, tracked) == []
    bench.api.asked.clear()
    inner = bench.ws / "inner"
    inner.mkdir()
    git(inner, "init", "-q")
    (inner / ".git" / "info").mkdir(exist_ok=True)
    (inner / ".git" / "info" / "exclude").write_text("x.txt\n")
    assert await reasons(bench, bench.put("inner/x.txt", 10)) == ["ignored"]


async def test_where_git_cannot_be_asked_a_yes_is_needed(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SE-07: it fails closed."""
    git(bench.ws, "init", "-q")
    path = bench.put("a.txt", 10)
    monkeypatch.setenv("PATH", "/nowhere")
    assert await reasons(bench, path) == ["unknown"]


async def test_a_file_with_another_name_elsewhere_needs_a_yes(bench: Bench) -> None:
    """SE-07, DL-14: a hard link hides where the bytes belong."""
    os.link(bench.put("../other", 10), bench.ws / "a.txt")
    assert await reasons(bench, bench.ws / "a.txt") == ["hardLink"]


@pytest.mark.parametrize(
    "name",
    [
        *(
            ".env",
            ".env.local",
            "prod.env",
            "a/.ssh/config",
            ".npmrc",
            ".git/config",
            "ID_RSA",
            "id_ed25519.bak",
        ),
        *(
            "server.pem",
            "tls.KEY",
            "a.p12",
            "terraform.tfstate",
            "client_secret_1.json",
            "credentials.csv",
            "my-secret.txt",
        ),
        *(
            "api_keys.yml",
            "kubeconfig",
            "secrets/a.txt",
            "auth.json",
            ".ENV\u200b",
            "server.pem.",
            "prod.env::$DATA",
        ),
    ],
)
def test_names_of_secrets(name: str) -> None:
    """SE-07, PG-12: in every disguise that some file system takes for the same name."""
    assert secret(name)


@pytest.mark.parametrize(
    "name",
    ["main.py", "environment.ts", "Makefile", "monkey.txt", "secretary.md", "keyboard.c", ".editorconfig"],
)
def test_names_of_other_files(name: str) -> None:
    assert not secret(name)


@pytest.mark.parametrize(
    "kind", ["directory", "fifo", "socket", "device", "empty", "missing", "linked device", "nul"]
)
async def test_what_is_no_file_is_never_sent_whatever_is_confirmed(
    bench: Bench, api: FilesApi, kind: str
) -> None:
    """SE-07, PG-14: and none of it is opened for long."""
    path = bench.ws / "x"
    match kind:
        case "directory":
            path.mkdir()
        case "fifo":
            os.mkfifo(path)
        case "socket":
            with socket.socket(socket.AF_UNIX) as bound:
                bound.bind(str(path))
        case "device":
            path = Path("/dev/zero")
        case "linked device":
            path.symlink_to("/dev/zero")
        case "empty":
            path.touch()
        case "nul":
            path = bench.ws / "a\0b"
    for confirmed in (None, "0" * 64):
        with pytest.raises(FileRefused):
            await bench.send(path, confirmed=confirmed)
    assert not api.asked


async def test_a_yes_is_a_yes_to_these_bytes_alone(bench: Bench, api: FilesApi) -> None:
    """SE-07: confirmed, changed, sent: refused; confirmed anew: sent."""
    path = bench.put(".env", 100)
    with pytest.raises(ConfirmationNeeded) as needed:
        await bench.send(path)
    path.write_text("TOKEN=another")
    with pytest.raises(ChangedSinceConfirmed):
        await bench.send(path, confirmed=needed.value.detail["sha256"])
    assert not api.asked
    sent = await bench.send(path, confirmed=sha256_of(path))
    assert api.bytes[sent.remote.file_id].sha256 == sha256_of(path)


async def test_a_yes_binds_also_where_none_was_needed(bench: Bench, api: FilesApi) -> None:
    with pytest.raises(ChangedSinceConfirmed):
        await bench.send(bench.put("a.txt", 5), confirmed="f" * 64)
    assert not api.asked


async def test_a_name_that_is_hostile_text_is_drawn(bench: Bench) -> None:
    """RN-05"""
    path = bench.put(".env\x1b[2J\n\u202egpj", 5)
    with pytest.raises(ConfirmationNeeded) as needed:
        await bench.send(path)
    said = needed.value.message + str(needed.value.detail)
    assert not set("\x1b\n\u202e") & set(said)
