"""Where something of the user's may be sent over HTTP: judged once, for everything that sends (pure)."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from codex_lsp.errors import InvalidOption


def is_local(endpoint: str, where: str) -> bool:
    """Whether an endpoint lies on this machine.

    Args:
        where: what the endpoint is, as a sentence about it begins.

    Raises:
        InvalidOption: it is no URL to which anything confidential may be sent.
    """
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
            f"{where} is http: on another machine; what is sent would travel in the clear.",
            hint="Use https:.",
        )
    return local


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
