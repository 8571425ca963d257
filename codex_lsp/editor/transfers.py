"""The routes to the Files API: a file's way there is shown as progress, can be cancelled, and is asked about."""

from __future__ import annotations

import asyncio
import os
import secrets
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from codex_lsp import inert
from codex_lsp.editor import wire
from codex_lsp.editor.messages import EditorError, InvalidParams, NoAnswer
from codex_lsp.editor.positions import to_path
from codex_lsp.editor.protocol import Protocol
from codex_lsp.errors import ConfirmationNeeded, FileRefused
from codex_lsp.uploads.remote import RemoteFiles
from codex_lsp.uploads.values import Listed, RemoteFile, Report, Stage, UploadWish

TOKEN_TIMEOUT = 2.0
"""Seconds an editor has to take a progress of ours; without it the file is sent all the same."""
CONFIRM_TIMEOUT = 600.0
_MEGA = 1e6
_YES, _NO = "Upload", "Do not upload"


class Transfers:
    """Answers ``codex/file/*``."""

    def __init__(self, files: RemoteFiles, protocol: Protocol) -> None:
        self._files = files
        self._protocol = protocol
        self._running: dict[str | int, asyncio.Task[object]] = {}

    async def upload(self, params: wire.FileUploadParams, folders: Sequence[Path]) -> wire.FileUploadResult:
        """Sends a file."""
        path = _path(params, folders)
        wish = UploadWish(path, params.purpose, params.expires_after_seconds, params.confirm)
        async with self._progress(path.name, params.work_done_token) as report:
            sent = await self._files.upload(wish, folders, report)
        return wire.FileUploadResult(
            file=_file(sent.remote, sent.sha256), sha256=sent.sha256, reused=sent.reused
        )

    async def list(self, params: wire.FileListParams) -> wire.FileListResult:
        """One page of the files that are there."""
        page = await self._files.list(params.purpose, params.after, params.limit)
        return wire.FileListResult(
            files=[_listed(item) for item in page.files],
            more=page.more,
            left=[
                wire.LeftUpload(
                    upload_id=item.upload_id,
                    filename=item.filename,
                    size=item.size,
                    purpose=item.purpose,
                    started_at=item.started_at,
                    file_ids=[*item.file_ids],
                )
                for item in page.left
            ],
        )

    async def delete(self, params: wire.FileDeleteParams) -> wire.FileDeleteResult:
        """Removes a file."""
        await self._files.delete(params.file_id)
        return wire.FileDeleteResult(file_id=params.file_id)

    async def confirm(self, needed: ConfirmationNeeded) -> bool:
        """Asks the user in an editor that has no words of its own for it; no answer is a no."""
        question = {
            "type": 2,
            "message": f"Codex: send this file to OpenAI? {needed.message}",
            "actions": [{"title": _NO}, {"title": _YES}],
        }
        try:
            answer = await self._protocol.request(
                "window/showMessageRequest", question, timeout=CONFIRM_TIMEOUT
            )
        except (NoAnswer, EditorError):
            return False
        return isinstance(answer, dict) and answer.get("title") == _YES

    def cancel(self, token: str | int) -> bool:
        """Ends the transfer whose progress the user cancelled; whether there is one."""
        task = self._running.get(token)
        return task is not None and task.cancel()

    @asynccontextmanager
    async def _progress(self, name: str, given: str | int | None) -> AsyncIterator[Report]:
        token = given if given is not None else await self._own_token()
        if token is None:
            yield lambda stage, done, size: None
            return
        this = asyncio.current_task()
        assert this is not None
        last: tuple[Stage, int] | None = None

        def report(stage: Stage, done: int, size: int) -> None:
            nonlocal last
            now = (stage, done * 100 // size)
            if now != last:
                last = now
                message = f"{stage} {done / _MEGA:.1f} of {size / _MEGA:.1f} MB"
                value = {"kind": "report", "message": message, "percentage": now[1]}
                self._say(token, value, folds=True)

        self._running[token] = this
        title = inert.line(f"Upload {name}", 100)
        self._say(token, {"kind": "begin", "title": title, "cancellable": True, "percentage": 0})
        try:
            yield report
        finally:
            del self._running[token]
            self._say(token, {"kind": "end"})

    def _say(self, token: str | int, value: dict[str, object], *, folds: bool = False) -> None:
        key = ("upload", token) if folds else None
        self._protocol.notify("$/progress", {"token": token, "value": value}, key=key, scope=key or token)

    async def _own_token(self) -> str | None:
        if not self._protocol.client.work_done_progress:
            return None
        token = f"codex-upload-{secrets.token_hex(6)}"
        try:
            await self._protocol.request(
                "window/workDoneProgress/create", {"token": token}, timeout=TOKEN_TIMEOUT
            )
        except (NoAnswer, EditorError):
            return None
        return token


def _path(params: wire.FileUploadParams, folders: Sequence[Path]) -> Path:
    if (params.uri is None) == (params.path is None):
        raise InvalidParams([{"field": "uri", "reason": "give either uri or path"}])
    if params.uri is not None:
        path = to_path(params.uri)
        if path is None:
            raise FileRefused(
                f"{inert.line(params.uri)} is no file of this machine.",
                hint="Save it, and give its file: URI.",
            )
        return Path(os.path.normpath(path))
    assert params.path is not None
    path = Path(params.path)
    if not path.is_absolute():
        if not folders:
            raise InvalidParams([{"field": "path", "reason": "must be absolute: no folder is open"}])
        path = folders[0] / path
    return Path(os.path.normpath(path))


def _file(remote: RemoteFile, sha256: str | None, *, left: bool = False) -> wire.RemoteFile:
    return wire.RemoteFile(
        file_id=remote.file_id,
        filename=inert.line(remote.filename, 300),
        size=remote.size,
        purpose=inert.line(remote.purpose, 60),
        created_at=remote.created_at,
        expires_at=remote.expires_at,
        sha256=sha256,
        left=left or None,
    )


def _listed(item: Listed) -> wire.RemoteFile:
    return _file(item.remote, item.sha256, left=item.left)
