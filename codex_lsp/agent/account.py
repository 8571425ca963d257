"""Whether codex can reach its model provider as far as signing in goes (pure).

Sources: ``codex login status`` ends with 0 or 1 and says on stderr how (0.47 to 0.169); ``CODEX_API_KEY`` counts
for ``codex exec`` alone and is not looked at by it; a model provider of config.toml needs OpenAI's sign-in only
with ``requires_openai_auth``, and of codex' own providers those in ``_KEYLESS`` do not.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

Method = Literal["chatgpt", "apiKey", "accessToken", "workloadIdentity", "provider"]

_KEYLESS: Final = ("ollama", "lmstudio", "amazon-bedrock")
_SAID: Final[tuple[tuple[str, Method], ...]] = (
    ("using ChatGPT", "chatgpt"),
    ("using an API key", "apiKey"),
    ("access token", "accessToken"),
    ("workload identity", "workloadIdentity"),
)
_UNREADABLE: Final = re.compile(
    r"^Error loading config\S*: (?:(?P<path>/.*?):(?P<line>\d+):(?P<column>\d+): )?(?P<why>.+)$", re.MULTILINE
)
_VALUE: Final = re.compile('[`"].*')


@dataclass(frozen=True, slots=True)
class Account:
    """How codex is signed in. Nothing here repeats words of codex: they can hold parts of a key."""

    signed_in: bool
    """Whether signing in stands in the way of no turn; that a key is still valid only the provider knows."""
    method: Method | None = None
    message: str | None = None
    known: bool = True
    """False when codex did not say whether it is signed in."""


@dataclass(frozen=True, slots=True)
class ConfigFlaw:
    """What codex finds wrong in its configuration; of what stands there it holds names at most."""

    path: str | None
    line: int
    column: int
    message: str


def without_login(
    config: Mapping[str, Any], profile: str | None, environ: Mapping[str, str]
) -> Account | None:
    """What configuration and environment settle by themselves; ``None`` where ``codex login`` decides.

    Args:
        config: the user's config.toml.
        profile: the profile of turns that name none.
    """
    own = _table(config, "profiles", profile or config.get("profile"))
    name = own.get("model_provider") or config.get("model_provider") or "openai"
    provider = _table(config, "model_providers", name)
    if provider.get("requires_openai_auth") is not True and (provider or name in _KEYLESS):
        key = provider.get("env_key")
        if isinstance(key, str) and not environ.get(key):
            return Account(
                False, "provider", f"The model provider {name} needs the variable {key}, and it is not set."
            )
        return Account(True, "provider", f"The model provider {name} needs no sign-in to OpenAI.")
    if environ.get("CODEX_API_KEY"):
        return Account(True, "apiKey", "The key is that of CODEX_API_KEY; nobody has tried it yet.")
    return None


def login_status(returncode: int, said: str) -> Account:
    """What ``codex login status`` means."""
    if returncode == 0:
        return Account(True, next((method for words, method in _SAID if words in said), None))
    if "Not logged in" in said:
        return Account(False, None, "Codex is not signed in; run `codex login`.")
    return Account(
        False,
        None,
        "It is not known: `codex login status` failed; run it in a terminal to see why.",
        known=False,
    )


def config_flaw(said: str) -> ConfigFlaw | None:
    """Why ``codex login status`` could not load the configuration, from its stderr; ``None`` when it could."""
    found = _UNREADABLE.search(said)
    if found is None:
        return None
    told, expected, right = found["why"].rpartition(", expected ")
    wrong = told if expected else right
    # Values are told in quotes, and can hold quotes and line ends themselves.
    message = _VALUE.sub("…", wrong) + (expected + right if expected else "")
    return ConfigFlaw(found["path"], int(found["line"] or 1), int(found["column"] or 1), message)


def _table(config: Mapping[str, Any], section: str, name: Any) -> Mapping[str, Any]:
    tables = config.get(section)
    table = tables.get(name) if isinstance(tables, Mapping) and isinstance(name, str) else None
    return table if isinstance(table, Mapping) else {}
