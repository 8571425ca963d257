"""Asks codex whether it is signed in."""

from __future__ import annotations

import asyncio
import uuid
from contextlib import aclosing
from pathlib import Path
from typing import Final

from codex_lsp.agent.account import Account, login_status, without_login
from codex_lsp.agent.command import neutral
from codex_lsp.agent.events import Exited
from codex_lsp.agent.transport import Run, Transport
from codex_lsp.settings import Settings
from codex_lsp.turns.home import Host
from codex_lsp.turns.turn import permit_running

PATIENCE: Final = 10.0
"""Seconds for ``codex login status``; it takes 0.05 s."""


async def read_account(
    home: Host, transport: Transport, settings: Settings, folders: tuple[Path, ...]
) -> Account:
    """Whether codex is signed in, for turns in these folders.

    Raises:
        NotTrusted, CodexNotFound, CodexUnusable
    """
    permit_running(settings)
    environ = home.environ()
    config = await asyncio.to_thread(home.codex_config)
    settled = without_login(config, settings.profile, environ)
    if settled is not None:
        return settled
    binary = await asyncio.to_thread(home.find_codex, folders[0] if folders else Path.home())
    marker = f"account-{uuid.uuid4().hex[:12]}"
    # Where no project lies, so that no project's configuration is read.
    run = Run(
        (str(binary.path), "login", "status"), Path("/"), neutral(environ, folders, marker), b"", marker
    )
    try:
        async with asyncio.timeout(PATIENCE), aclosing(transport.start(run).events) as events:
            async for event in events:
                if isinstance(event, Exited):
                    return login_status(event.returncode, event.stderr_tail)
    except TimeoutError:
        pass
    message = f"It is not known: `codex login status` did not answer in {PATIENCE:.0f} s."
    return Account(False, None, message, known=False)
