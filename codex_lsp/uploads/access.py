"""Where the Files API is and with which key, from the user's own scope only.

Endpoint and key come from the process' environment and the settings that only the user may set; no file of a
workspace is looked at.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

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
    local = _judge(endpoint)
    key = environ.get(name, "").strip()
    if not key:
        raise NoApiKey(
            f"There is no API key: {name} is not set.",
            hint="Set it in the environment in which the editor or the command starts, not in a file of the workspace.",
        )
    if not _KEY.fullmatch(key):
        raise NoApiKey(f"The value of {name} holds characters that no API key has.")
    return Access(endpoint.rstrip("/"), key, local)


def _judge(endpoint: str) -> bool:
    """Whether an endpoint lies on this machine; raises InvalidOption if no key may be sent there."""
    where = "The endpoint of the Files API (filesEndpoint, OPENAI_BASE_URL)"
    try:
        url = urlsplit(endpoint)
        host, _ = url.hostname, url.port
    except ValueError:
        host = None
    if host is None or url.scheme not in ("https", "http"):
        raise InvalidOption(f"{where} is not an https: URL.")
    if url.username is not None or url.query or url.fragment:
        raise InvalidOption(f"{where} may hold neither a name nor a password, a query or a fragment.")
    local = _is_loopback(host)
    if url.scheme == "http" and not local:
        raise InvalidOption(
            f"{where} is http: on another machine; the key would travel in the clear.", hint="Use https:."
        )
    return local


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
