"""Connections to the toy server: served in this process, over real pipes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.support.link import Link, notification
from tests.support.toy_server import serve_toy

INITIALIZE: dict[str, Any] = {"processId": None, "rootUri": "file:///first", "capabilities": {}}


@pytest.fixture
async def link() -> AsyncIterator[Link]:
    """A server that has heard nothing yet."""
    async with Link.serving(serve_toy) as link:
        yield link


@pytest.fixture
async def ready(link: Link) -> Link:
    """A server that is initialized."""
    await link.ask("init", "initialize", INITIALIZE)
    link.send(notification("initialized", {}))
    return link
