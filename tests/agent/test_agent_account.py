"""What configuration, environment and ``codex login status`` say of signing in."""

from __future__ import annotations

from typing import Any

import pytest
from codex_lsp.agent.account import Account, ConfigFlaw, config_flaw, login_status, without_login


@pytest.mark.parametrize(
    ("said", "method"),
    [
        ("Logged in using ChatGPT\n", "chatgpt"),
        ("Logged in using an API key - sk-test-***bcdef\n", "apiKey"),
        ("Logged in using personal access token", "accessToken"),
        ("Logged in using workload identity", "workloadIdentity"),
        ("WARNING: something\nLogged in using telepathy sk-1234", None),
    ],
)
def test_the_method_is_told_and_never_the_words(said: str, method: Any) -> None:
    assert login_status(0, said) == Account(True, method)


@pytest.mark.parametrize(("returncode", "said"), [(1, "Error loading config: sk-1"), (2, ""), (-9, "")])
def test_what_cannot_be_known_is_said_to_be_unknown(returncode: int, said: str) -> None:
    account = login_status(returncode, said)
    assert (account.signed_in, account.method) == (False, None)
    assert "not known" in (account.message or "")
    assert not account.known
    assert "sk-1" not in (account.message or "")


@pytest.mark.parametrize(
    ("config", "environ", "signed_in"),
    [
        ({}, {}, None),
        ({"model_provider": "openai"}, {}, None),
        ({"model_provider": "nobody-knows-it"}, {}, None),
        ({"model_provider": "ollama"}, {}, True),
        ({"model_provider": "x", "model_providers": {"x": {"base_url": "http://x"}}}, {}, True),
        ({"model_provider": "x", "model_providers": {"x": {"requires_openai_auth": True}}}, {}, None),
        ({"model_provider": "x", "model_providers": {"x": {"env_key": "X_KEY"}}}, {}, False),
        ({"model_provider": "x", "model_providers": {"x": {"env_key": "X_KEY"}}}, {"X_KEY": "k"}, True),
        ({"profile": "p", "profiles": {"p": {"model_provider": "ollama"}}}, {}, True),
        ({"model_provider": ["x"], "model_providers": "x", "profiles": 1, "profile": {}}, {}, None),
        ({}, {"CODEX_API_KEY": "k"}, True),
        ({}, {"CODEX_API_KEY": ""}, None),
        ({}, {"OPENAI_API_KEY": "k"}, None),
    ],
)
def test_a_provider_of_the_users_or_a_key_in_the_environment_settles_it(
    config: dict[str, Any], environ: dict[str, str], signed_in: bool | None
) -> None:
    account = without_login(config, None, environ)
    assert (account.signed_in if account else None) == signed_in


def test_the_profile_of_turns_chooses_the_provider() -> None:
    config = {"profiles": {"local": {"model_provider": "lmstudio"}}}
    assert without_login(config, None, {}) is None
    account = without_login(config, "local", {})
    assert account is not None
    assert account.method == "provider"


KEY = "sk-canary-0123456789abcdef"


@pytest.mark.parametrize(
    ("said", "flaw"),
    [
        ("Logged in using ChatGPT\n", None),
        ("Not logged in\n", None),
        (
            'Error loading configuration: /h/config.toml:2:30: invalid basic string, expected `"`\n',
            ConfigFlaw("/h/config.toml", 2, 30, 'invalid basic string, expected `"`'),
        ),
        (
            f"WARNING: x\nError loading configuration: /a: b/c.toml:1:16: unknown variant `{KEY}`, expected `a`\nx",
            ConfigFlaw("/a: b/c.toml", 1, 16, "unknown variant …, expected `a`"),
        ),
        (
            f'Error loading config.toml: invalid type: string "{KEY}"',
            ConfigFlaw(None, 1, 1, "invalid type: string …"),
        ),
        (
            f"Error loading configuration: /c.toml:1:1: unknown variant `, expected `{KEY}, expected one of `a`",
            ConfigFlaw("/c.toml", 1, 1, "unknown variant …, expected one of `a`"),
        ),
        (
            f"Error loading configuration: /c.toml:1:1: unknown variant `{KEY}\n`, expected one of `a`",
            ConfigFlaw("/c.toml", 1, 1, "unknown variant …"),
        ),
    ],
)
def test_what_codex_says_of_its_configuration_names_no_value(said: str, flaw: ConfigFlaw | None) -> None:
    assert config_flaw(said) == flaw
