"""Where the Files API is and with which key, from the user's own scope only.

Endpoint and key come from the process' environment and the settings that only the user may set; no file of a
workspace is looked at.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from codex_lsp.endpoint import is_local
from codex_lsp.errors import InvalidOption, NoApiKey
from codex_lsp.settings import Settings

ENDPOINT = "https://api.openai.com/v1"
_KEY = re.compile(r"[\x21-\x7e]{1,4096}")
_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


@dataclass(frozen=True, slots=True)
class Access:
    """An endpoint and the key that travels to it and nowhere else."""

    endpoint: str
    key: str = field(repr=False)
    local: bool = False
    """The endpoint is this machine: no proxy stands between."""

    def hide(self, text: str) -> str:
        """Text of the other side, without the key."""
        return text.replace(self.key, "[key]")


def find_access(settings: Settings, environ: Mapping[str, str]) -> Access:
    """What the user's settings and environment say.

    Raises:
        NoApiKey: there is no key, or it is none.
        InvalidOption: the endpoint is no URL to which a key may be sent.
    """
    name = settings.files_key_environment
    if not _VARIABLE.fullmatch(name):
        raise InvalidOption("filesKeyEnvironment is not the name of an environment variable.")
    endpoint = settings.files_endpoint or environ.get("OPENAI_BASE_URL") or ENDPOINT
    local = is_local(endpoint, "The endpoint of the Files API (filesEndpoint, OPENAI_BASE_URL)")
    key = environ.get(name, "").strip()
    if not key:
        raise NoApiKey(
            f"There is no API key: {name} is not set.",
            hint="Set it in the environment in which the editor or the command starts, not in a file of the workspace.",
        )
    if not _KEY.fullmatch(key):
        raise NoApiKey(f"The value of {name} holds characters that no API key has.")
    return Access(endpoint.rstrip("/"), key, local)
