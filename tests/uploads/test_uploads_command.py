"""``codex-lsp file`` as it is installed, on pipes and on a terminal, with the real daemon."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from codex_lsp import cli
from codex_lsp.terminal import codes

from tests.support.files_api import KEY, Fault, FilesApi
from tests.support.world import World
from tests.terminal.terminal import Terminal
from tests.uploads.kit import MIB

pytestmark = pytest.mark.timeout(240)

COMMAND = str(Path(sys.executable).with_name("codex-lsp"))


@pytest.fixture
def api() -> Iterator[FilesApi]:
    with FilesApi() as api:
        yield api


def environ(world: World, api: FilesApi) -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("CODEX_", "OPENAI_", "GIT_", "XDG_"))}
    return {**kept, **world.environ, "OPENAI_API_KEY": KEY, "OPENAI_BASE_URL": api.url}


def run(world: World, api: FilesApi, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [COMMAND, "file", *arguments],
        cwd=world.ws,
        env=environ(world, api),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_upload_list_delete(world: World, api: FilesApi) -> None:
    world.put("data.jsonl", "{}\n")
    done = run(world, api, "upload", "data.jsonl", "--purpose", "batch", "--expires", "2h")
    assert done.returncode == codes.COMPLETED, done.stderr
    [value] = api.files.values()
    assert (value["purpose"], value["expires_at"] - value["created_at"]) == ("batch", 7200)
    assert f"data.jsonl is there: {value['id']}" in done.stdout
    again = json.loads(
        run(world, api, "upload", "--json", "--purpose", "batch", "--expires", "2h", "data.jsonl").stdout
    )
    assert again["reused"] is True
    api.put("evil\x1b[2J.txt", 5)
    listed = run(world, api, "list")
    assert "data.jsonl" in listed.stdout
    assert "\x1b" not in listed.stdout
    first = run(world, api, "list", "--limit", "1")
    assert "--after file-2" in first.stdout
    page = json.loads(run(world, api, "list", "--json", "--after", "file-2").stdout)
    assert [file["fileId"] for file in page["files"]] == [value["id"]]
    gone = run(world, api, "delete", value["id"], "file-77")
    assert f"{value['id']} is removed" in gone.stdout
    assert (gone.returncode, "file-77" in gone.stderr) == (codes.USAGE, True)
    assert set(api.files) == {"file-2"}


def test_without_a_terminal_a_yes_is_an_option(world: World, api: FilesApi) -> None:
    """SE-07"""
    world.put(".env", "A=1\n")
    refused = run(world, api, "upload", ".env")
    sha256 = hashlib.sha256(b"A=1\n").hexdigest()
    assert refused.returncode == codes.REFUSED
    assert f"--confirm {sha256}" in " ".join(refused.stderr.split())
    assert api.connections == 0
    assert run(world, api, "upload", ".env", "--confirm", "0" * 64).returncode == codes.REFUSED
    assert api.connections == 0
    assert run(world, api, "upload", ".env", "--confirm", sha256).returncode == codes.COMPLETED
    assert len(api.files) == 1


@pytest.mark.parametrize(
    ("answer", "code"), [("", codes.REFUSED), ("n", codes.REFUSED), ("y", codes.COMPLETED)]
)
def test_on_a_terminal_it_is_asked(world: World, api: FilesApi, answer: str, code: int) -> None:
    """SE-07, PG-15"""
    secret = world.put("../user/id_rsa", "key").resolve()
    (world.ws / "notes.txt").symlink_to(secret)
    arguments = [COMMAND, "file", "upload", "notes.txt"]
    with Terminal(arguments, cwd=str(world.ws), env=environ(world, api)) as terminal:
        asked = terminal.expect("[y/N] ", 30)
        assert str(secret) in asked.replace("\n", "")
        assert hashlib.sha256(b"key").hexdigest() in asked.replace("\n", "")
        assert api.connections == 0
        terminal.type(answer)
        assert terminal.end(20) == code
    assert len(api.files) == (code == codes.COMPLETED)


def test_ctrl_c_ends_the_transfer(world: World, api: FilesApi) -> None:
    """PF-11"""
    world.put("big.bin", os.urandom(16 * MIB))
    fault = api.on("POST /files", Fault(hold_after=MIB))
    with Terminal(
        [COMMAND, "file", "upload", "big.bin"], cwd=str(world.ws), env=environ(world, api)
    ) as terminal:
        assert "big.bin" in terminal.expect("sending", 60)
        assert fault.reached.wait(30)
        terminal.press(b"\x03")
        assert terminal.end(20) == codes.CANCELLED
    fault.go.set()
    assert api.files == {}
    assert list((world.state / "uploads").glob("u-*")) == []


def test_failures_have_exit_codes_and_words(world: World, api: FilesApi) -> None:
    world.put("a.txt", "one\n")
    assert run(world, api, "upload", "missing.txt").returncode == codes.REFUSED
    assert run(world, api, "upload", ".").returncode == codes.REFUSED
    api.on("POST /files", Fault(status=401, body={"error": {"message": f"Incorrect API key: {KEY}"}}))
    failed = run(world, api, "upload", "a.txt")
    assert failed.returncode == codes.FAILED
    assert "does not accept the API key" in failed.stderr
    assert KEY not in failed.stdout + failed.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("upload",),
        ("upload", "a", "--purpose", "spying"),
        ("upload", "a", "--expires", "59m"),
        ("upload", "a", "--expires", "31d"),
        ("upload", "a", "--expires", "soon"),
        ("list", "--limit", "x"),
        ("delete",),
        ("steal",),
        (),
    ],
)
def test_a_command_line_that_says_nothing_usable_ends_with_2(
    arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["file", *arguments]) == codes.USAGE
    assert "usage: codex-lsp file" in capsys.readouterr().err
