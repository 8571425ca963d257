"""Where key and endpoint come from, and that the key is nowhere else."""

from __future__ import annotations

import asyncio
import os
import sys
import traceback

import pytest
from codex_lsp.errors import ApiKeyRefused, CodexLspError, InvalidOption, NoApiKey
from codex_lsp.settings import Layer, Settings, fold
from codex_lsp.uploads.access import ENDPOINT, find_access

from tests.support.files_api import KEY, Fault, FilesApi
from tests.uploads.kit import Bench


def test_by_default_it_is_openai_with_the_users_key() -> None:
    access = find_access(Settings(), {"OPENAI_API_KEY": f" {KEY}\n"})
    assert (access.endpoint, access.key, access.local) == (ENDPOINT, KEY, False)
    assert KEY not in repr(access)


def test_the_users_settings_and_environment_say_otherwise() -> None:
    environ = {"OPENAI_BASE_URL": "https://proxy.example/v1/", "WORK_KEY": "k"}
    access = find_access(Settings.model_validate({"filesKeyEnvironment": "WORK_KEY"}), environ)
    assert (access.endpoint, access.key) == ("https://proxy.example/v1", "k")
    access = find_access(
        Settings.model_validate({"filesEndpoint": "http://[::1]:80/v1", "filesKeyEnvironment": "WORK_KEY"}),
        environ,
    )
    assert access.local


def test_a_workspace_says_nothing_of_it() -> None:
    """SE-11, PT-03"""
    values = {"filesEndpoint": "https://evil.example", "filesKeyEnvironment": "AWS_SECRET_ACCESS_KEY"}
    settings, problems = fold([Layer("workspace configuration", "workspace", values)])
    assert settings == Settings()
    assert len(problems) == 2


@pytest.mark.parametrize(
    "endpoint",
    [
        *("http://api.openai.com/v1", "http://127.0.0.1.evil.example/v1", "http://localhost.evil.example"),
        *(
            "http://0x7f.1/",
            "ftp://127.0.0.1",
            "file:///etc/passwd",
            "//127.0.0.1",
            "api.openai.com",
            "https://",
        ),
        *(
            "https://user:secret@api.openai.com/v1",
            "https://api.openai.com/v1?x=1",
            "https://[::1",
            "https://h:99999",
        ),
    ],
)
def test_a_key_is_sent_to_no_such_place(endpoint: str) -> None:
    """SE-11: in the clear only to this machine."""
    with pytest.raises(InvalidOption) as refused:
        find_access(Settings(files_endpoint=endpoint), {"OPENAI_API_KEY": KEY})
    assert "secret" not in refused.value.message


@pytest.mark.parametrize("value", ["", "  ", "sk-a b", "sk-ä", "sk-a\r\nX-Evil: 1", "sk-\x00"])
def test_what_is_no_key_is_refused_without_being_told(value: str) -> None:
    """SE-06: a library would put it into its error's text."""
    with pytest.raises(NoApiKey) as refused:
        find_access(Settings(), {"OPENAI_API_KEY": value})
    assert not value.strip() or value.strip() not in str(vars(refused.value))


def test_the_name_of_a_variable_is_one() -> None:
    with pytest.raises(InvalidOption):
        find_access(Settings(files_key_environment="A B"), {"A B": KEY})


async def test_no_failure_carries_the_key_in_its_text_its_chain_or_its_log(
    bench: Bench, api: FilesApi, caplog: pytest.LogCaptureFixture
) -> None:
    """SE-06: refused with the key in the answer, a broken connection, nonsense; the library's own log included."""
    caplog.set_level(1)
    path = bench.put("a.txt", 100)
    echo = {"error": {"message": f"key {KEY} is wrong", "code": KEY}}
    for fault in (
        Fault(status=401, body=echo),
        Fault(status=400, body=echo),
        Fault(cut_after=0),
        Fault(status=200, body=KEY.encode()),
    ):
        api.on("POST /files", fault, fault)
        with pytest.raises(CodexLspError) as failed:
            await bench.send(path)
        api.mend()
        assert KEY not in "".join(traceback.format_exception(failed.value))
        assert KEY not in repr(vars(failed.value))
    with pytest.raises(ApiKeyRefused) as refused:
        await bench.files(key="sk-wrong-canary").list(None, None, 5)
    assert "sk-wrong-canary" not in repr(vars(refused.value))
    assert caplog.records
    for secret in (KEY, "sk-wrong-canary"):
        assert secret not in caplog.text
        for kept in bench.journal.iterdir():
            assert secret.encode() not in kept.read_bytes()
    for kept in bench.journal.iterdir():
        assert kept.stat().st_mode & 0o077 == 0


async def test_a_proxy_gets_nothing_that_goes_to_this_machine(
    bench: Bench, api: FilesApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SE-11: in the clear the key goes from us to ourselves and nowhere between."""
    with FilesApi() as proxy:
        for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.url)
        monkeypatch.delenv("no_proxy", raising=False)
        monkeypatch.delenv("NO_PROXY", raising=False)
        await bench.send(bench.put("a.txt", 100))
        assert proxy.connections == 0


async def test_other_hosts_are_reached_through_the_users_proxy(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As every HTTP client does by its environment; a proxy sees a CONNECT and no key."""
    with FilesApi() as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        monkeypatch.delenv("NO_PROXY", raising=False)
        monkeypatch.delenv("no_proxy", raising=False)
        with pytest.raises(CodexLspError, match="cannot be reached"):
            await bench.files(endpoint="https://files.invalid/v1").list(None, None, 5)
        assert proxy.connections
        assert KEY not in str([dict(asked.headers) for asked in proxy.asked])


async def test_the_library_is_loaded_only_when_it_is_needed() -> None:
    """NX-12: neither a start nor a turn loads an HTTP client."""
    check = "import sys, codex_lsp.daemon; print([m for m in sys.modules if m.split('.')[0] in ('openai', 'httpx2')])"
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", check, stdout=asyncio.subprocess.PIPE, env={**os.environ}
    )
    out, _ = await process.communicate()
    assert out == b"[]\n"
