"""One file on its way to the Files API, whole or in parts.

What is left of a transfer that is given up is taken back: an upload in parts is cancelled, a file that came to
be all the same is removed. Where that cannot be done the journal keeps it, and the list tells of it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial

from codex_lsp.errors import CodexLspError, ServiceUnavailable
from codex_lsp.uploads.consent import Candidate
from codex_lsp.uploads.content import Measured, Verified
from codex_lsp.uploads.journal import Record, UploadJournal
from codex_lsp.uploads.service import Service
from codex_lsp.uploads.values import RemoteFile, Report, UploadWish


class Transfer:
    """One file on its way; whatever ends it early, the journal says what may be left."""

    def __init__(
        self,
        service: Service,
        journal: UploadJournal,
        record: Record,
        undo: Callable[[Awaitable[None]], Awaitable[None]],
    ) -> None:
        self._service = service
        self._journal = journal
        self._record = record
        self._undo = undo

    async def whole(
        self, file: Candidate, measured: Measured, wish: UploadWish, report: Report
    ) -> RemoteFile:
        """In one request."""
        body = Verified(file.fd, measured, 0, file.size, partial(_moved, report, 0, file.size))
        sending = asyncio.ensure_future(
            self._service.create(body, file.filename, wish.purpose, wish.expires_seconds)
        )
        try:
            remote = await asyncio.shield(sending)
        except asyncio.CancelledError:
            self._journal.save(self._record, state="unsure")
            await self._undo(self._take_back_file(sending, body))
            raise
        except BaseException as error:
            self._settle(body, error)
            raise
        if body.replayed:  # an earlier try may have made a file of its own, whose answer was lost
            self._journal.twin(self._record)
        return remote

    async def in_parts(
        self, file: Candidate, measured: Measured, wish: UploadWish, report: Report, most: int
    ) -> RemoteFile:
        """By the Uploads API: the parts one after the other, made one file at the end."""
        try:
            upload_id = await self._service.begin(
                file.size, file.filename, wish.purpose, wish.expires_seconds
            )
        except BaseException:
            self._journal.forget(self._record)  # an upload without parts: the API drops it in an hour
            raise
        self._record = self._journal.save(self._record, upload_id=upload_id)
        completing: asyncio.Future[RemoteFile] | None = None
        try:
            part_ids = []
            for start in range(0, file.size, most):
                size = min(most, file.size - start)
                moved = partial(_moved, report, start, file.size)
                part_ids.append(
                    await self._service.part(upload_id, Verified(file.fd, measured, start, size, moved))
                )
            completing = asyncio.ensure_future(self._service.complete(upload_id, part_ids, measured.md5))
            return await asyncio.shield(completing)
        except BaseException:
            self._journal.save(self._record, state="unsure")
            await self._undo(self._take_back_upload(upload_id, completing))
            raise

    async def _take_back_file(self, sending: asyncio.Future[RemoteFile], body: Verified) -> None:
        """Ends a request; where the API has all bytes already, its answer is waited for, to remove the file."""
        if not body.given_out:
            sending.cancel()
            await asyncio.gather(sending, return_exceptions=True)
            self._journal.forget(self._record)
            return
        try:
            remote = await sending
        except CodexLspError as error:
            self._settle(body, error)
        else:
            await self._service.delete(remote.file_id)
            self._journal.forget(self._record)

    async def _take_back_upload(self, upload_id: str, completing: asyncio.Future[RemoteFile] | None) -> None:
        remote = None
        if completing is not None:
            with suppress(CodexLspError):
                remote = await completing
        if remote is not None:
            await self._service.delete(remote.file_id)
        else:
            await self._service.cancel(upload_id)
        self._journal.forget(self._record)

    def _settle(self, body: Verified, error: BaseException) -> None:
        """Keeps a failed transfer in the journal unless it is certain that no file came to be."""
        plain_no = isinstance(error, CodexLspError) and not isinstance(error, ServiceUnavailable)
        if not body.given_out or (plain_no and not body.replayed):
            self._journal.forget(self._record)
        else:
            self._journal.save(self._record, state="unsure")


def _moved(report: Report, start: int, size: int, done: int) -> None:
    report("sending", start + done, size)
