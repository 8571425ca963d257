"""A user's folder, a Files API on this machine, and our end of it."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Any

from codex_lsp.settings import Settings
from codex_lsp.uploads.remote import RemoteFiles
from codex_lsp.uploads.values import Limits, Listing, Report, Sent, UploadWish

from tests.support.files_api import KEY, FilesApi

MIB = 1 << 20
QUICK = Limits(retries=1)
IN_PARTS = Limits(retries=1, single=MIB, part=MIB)


class Bench:
    """``ws`` is the user's folder, ``journal`` the folder of records."""

    def __init__(self, base: Path, api: FilesApi) -> None:
        self.ws = base / "ws"
        self.journal = base / "uploads"
        self.api = api
        self.told: list[tuple[str, int, int]] = []
        """What was reported."""
        self.ws.mkdir()
        self.journal.mkdir()

    def files(
        self, limits: Limits = QUICK, *, trust: str = "unset", endpoint: str | None = None, key: str = KEY
    ) -> RemoteFiles:
        settings = Settings.model_validate(
            {"filesEndpoint": endpoint or self.api.url, "filesKeyEnvironment": "MY_KEY", "trust": trust}
        )
        return RemoteFiles(self.journal, lambda: settings, {"MY_KEY": key}, limits)

    def put(self, name: str, size: int = 3 * MIB + 17) -> Path:
        path = self.ws / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(os.urandom(size))
        return path

    async def send(
        self, path: Path, limits: Limits = QUICK, *, heard: Report | None = None, **wish: Any
    ) -> Sent:
        return await self.files(limits).upload(UploadWish(path, **wish), [self.ws], heard or self.hear)

    async def list(self) -> Listing:
        return await self.files().list(None, None, 100)

    def hear(self, stage: str, done: int, size: int) -> None:
        self.told.append((stage, done, size))

    def records(self) -> list[dict[str, Any]]:
        return [json.loads(path.read_text()) for path in sorted(self.journal.glob("u-*.json"))]

    def states(self) -> list[str]:
        return [record["state"] for record in self.records()]


def sha256_of(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
