"""No secret gets into the log: not by its name, not by its shape, not by its value."""

from __future__ import annotations

import json
import logging
import time
from typing import Any

import pytest
from codex_lsp.logs.lines import console, entry, line
from codex_lsp.logs.redaction import LONGEST_TEXT, MARK, Redaction, named
from hypothesis import given
from hypothesis import strategies as st

ANYTHING = st.text(max_size=60)
SECRETS = st.text(alphabet="abcdefghijklmnopqrstuvwxyz0123456789", min_size=24, max_size=40).map(
    "Zq9".__add__
)
"""Begin with what is nowhere else."""
NAMES = st.sampled_from(
    ["api_key", "OPENAI_API_KEY", "apiKey", "x-api-key", "access_token", "MY_SERVICE_TOKEN", "Authorization",
     "client_secret", "password", "DB_PASSWD", "Set-Cookie", "aws_secret_access_key", "refreshToken", "SSH_KEY"]
)  # fmt: skip


def record_of(message: str, **extra: Any) -> logging.LogRecord:
    logger = logging.getLogger("codex_lsp.test")
    return logger.makeRecord(logger.name, logging.INFO, __file__, 1, "%s", (message,), None, extra=extra)


def everything(redaction: Redaction, message: str, **extra: Any) -> str:
    """All that the log and the editor would hold of a record."""
    said = entry(record_of(message, **extra), redaction, {}, payload=True)
    return line(said).decode() + console(said) + json.dumps(said, ensure_ascii=False)


def shaped(secret: str) -> list[str]:
    return [
        f"sk-{secret}", f"sk-proj-{secret}", f"ghp_{secret}", f"github_pat_{secret}", f"glpat-{secret}",
        f"xoxb-{secret}", f"hf_{secret}", f"npm_{secret}", f"pypi-{secret}", f"sk_live_{secret}", f"AIza{secret * 2}",
        f"eyJ{secret}.{secret}.{secret}", f"AKIA{secret.upper()}", f"Bearer {secret}",
        f"https://ada:{secret}@example.org/", f"https://{secret}@example.org/", f"redis://:{secret}@h/0",
        f"-----BEGIN OPENSSH PRIVATE KEY-----\n{secret}\n{secret}\n-----END OPENSSH PRIVATE KEY-----",
        f"-----BEGIN PRIVATE KEY-----\n{secret}",
    ]  # fmt: skip


@given(before=ANYTHING, after=ANYTHING, secret=SECRETS, pick=st.integers(0, 18))
def test_what_looks_like_a_secret_is_taken_out_wherever_it_stands(
    before: str, after: str, secret: str, pick: int
) -> None:
    """SE-01."""
    text = f"{before} {shaped(secret)[pick]} {after}"
    held = everything(Redaction(), text, payload={"text": [text]})
    assert secret not in held and secret.upper() not in held


@given(before=ANYTHING, after=ANYTHING, secret=st.text(min_size=6, max_size=30), text=ANYTHING)
def test_a_known_secret_is_taken_out_whatever_it_is(before: str, after: str, secret: str, text: str) -> None:
    """SE-01: also where it stands as JSON, Python or a URL writes it."""
    redaction = Redaction([secret])
    for form in (secret.strip(), json.dumps(secret.strip()), repr(secret.strip())):
        kept = redaction.text(before + form + after)
        if len(secret.strip()) >= 6 and secret.strip() not in MARK:
            assert secret.strip() not in kept.replace(MARK, "\n" * 9)
    assert redaction.text(text) == Redaction().text(text) or MARK in redaction.text(text)


@pytest.mark.parametrize(
    "form",
    ["{name}={secret}", "{name}: {secret}", '{{"{name}": "{secret}"}}', "{name} = '{secret}'", "--{name}={secret}",
     '{{\\"{name}\\": \\"{secret}\\"}}', "https://h/?a=1&{name}={secret}&b=2", "export {name}={secret};",
     '"{name}": "ab\\"{secret}"'],
)  # fmt: skip
@given(name=NAMES, secret=SECRETS, after=ANYTHING)
def test_what_stands_behind_the_name_of_a_secret_is_taken_out_of_texts(
    form: str, name: str, secret: str, after: str
) -> None:
    """SE-06: headers in the text of an exception, environments that a command printed."""
    text = form.format(name=name, secret=secret)
    assert secret not in Redaction().text(f"said {text}\n{after}")


@given(secret=SECRETS)
def test_a_header_is_taken_out_to_its_end(secret: str) -> None:
    """SE-06."""
    for text in (
        f"Authorization: Basic {secret}==",
        f'authorization: Digest username=x, response="{secret}"',
        f"{{'Authorization': 'Bearer {secret}', 'Accept': '*/*'}}",
        f"--api-key {secret}",
        f"curl --token {secret} https://example.org",
    ):
        kept = Redaction().text(text)
        assert secret not in kept, text
    assert "example.org" in kept


PLAIN: Any = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | ANYTHING,
    lambda below: st.lists(below, max_size=4) | st.dictionaries(ANYTHING, below, max_size=4),
    max_leaves=12,
)


@given(name=NAMES, secret=SECRETS, other=PLAIN, deep=st.lists(st.sampled_from(["a", "0", "env"]), max_size=6))
def test_what_stands_at_the_name_of_a_secret_is_taken_out_of_values(
    name: str, secret: str, other: Any, deep: list[str]
) -> None:
    """SE-01."""
    value: Any = {name: secret, "other": other, "more": {name: {"nested": [secret]}}}
    for step in deep:
        value = [value] if step == "0" else {step: value}
    kept = json.dumps(Redaction().value(value))
    assert secret not in kept
    assert secret in set(named(value)) or "more" not in kept


def test_headers_and_environments_are_secret_as_a_whole() -> None:
    config = {
        "mcp_servers": {
            "x": {"url": "https://h/", "http_headers": {"X-Who": "canary-1"}, "env": {"A": "canary-2"}}
        }
    }
    assert set(named(config)) == {"canary-1", "canary-2"}
    kept = Redaction().value(config)
    assert kept["mcp_servers"]["x"] == {
        "url": "https://h/",
        "http_headers": {"X-Who": MARK},
        "env": {"A": MARK},
    }


@given(text=st.text(max_size=300) | SECRETS.map(lambda secret: " ".join(shaped(secret))))
def test_redacting_twice_is_redacting_once(text: str) -> None:
    once = Redaction().text(text)
    assert Redaction().text(once) == once


def test_ordinary_words_stay_as_they_are() -> None:
    for text in (
        "the tokenizer took 12 tokens, and basic authentication was not asked for",
        "a change of file:///home/ada/keys/public.txt, which is not open, was ignored",
        "turn t-0123456789ab: apply a.py lines 3-40; the key idea: none",
        "monkey=banana; keyboard: qwertz",
        "git@github.com:ada/repo.git, mail ada@example.org, http://127.0.0.1:8080/a@b",
    ):
        assert Redaction().text(text) == text
    counts = {"inputTokens": 12, "maxTokens": 3, "tokens": 4, "ok": True}
    assert Redaction().value(counts) == counts


@pytest.mark.parametrize(
    "text",
    ["a", "token", "token='", "key_", "://", "-----BEGIN PRIVATE KEY-----", "--token", "--token ", "eyJ", "eyJa.",
     "authorization: ", 'secret="\\', 'secret="', "sk-", "x.", "bearer ", "a:\t", "\\", "://a@"],
)  # fmt: skip
def test_no_text_takes_long(text: str) -> None:
    redaction = Redaction(["some-known-secret"])
    text *= 200_000 // len(text)
    half = len(text) // 2
    began = time.process_time()
    redaction.text(text[:half])
    short = time.process_time() - began
    began = time.process_time()
    redaction.text(text)
    # Twice the text takes about twice the time, not four times; the offset is for what a clock cannot measure.
    assert time.process_time() - began < 3.2 * short + 0.05


def test_long_many_and_deep_values_are_cut() -> None:
    kept = Redaction().value({"text": "x" * (LONGEST_TEXT + 5), "list": list(range(1000))})
    assert kept["text"].endswith("… (+5 characters)")
    assert kept["list"][-1] == "… 800 more"
    deep: Any = "end"
    for _ in range(5000):
        deep = [deep]
    assert "end" not in json.dumps(Redaction().value(deep))


def test_a_secret_across_the_cut_is_taken_out_whole() -> None:
    secret = "sk-" + "0123456789abcdef" * 4
    kept = Redaction().cut("x" * (LONGEST_TEXT - 10) + " " + secret)
    assert "sk-" not in kept
