"""The user's files at the Files API: sent, listed, removed."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager, closing, suppress
from pathlib import Path
from weakref import WeakValueDictionary

from codex_lsp.errors import (
    CodexLspError,
    NotTrusted,
    ServiceUnavailable,
    ShuttingDown,
    UnknownFile,
)
from codex_lsp.settings import Settings
from codex_lsp.uploads.access import Access, find_access
from codex_lsp.uploads.consent import Candidate
from codex_lsp.uploads.content import Measured, measure
from codex_lsp.uploads.journal import Record, UploadJournal
from codex_lsp.uploads.service import Service, connect
from codex_lsp.uploads.transfer import Transfer
from codex_lsp.uploads.values import (
    LONGEST_LIFE,
    Leftover,
    Limits,
    Listed,
    Listing,
    RemoteFile,
    Report,
    Sent,
    UploadWish,
)

_log = logging.getLogger(__name__)

_AT_ONCE = 4
_SKEW = 300.0
"""Seconds by which the API's clock may be behind ours."""
_UPLOAD_LIVES = 3600.0
"""Seconds after which the API drops an upload that was not completed."""
UPLOAD_PREFIX = "upload_"


class RemoteFiles:
    """What one daemon does with the Files API. ``folder`` is the journal's, ``environ`` the user's."""

    def __init__(
        self,
        folder: Path,
        settings: Callable[[], Settings],
        environ: Mapping[str, str],
        limits: Limits | None = None,
    ) -> None:
        self._journal = UploadJournal(folder)
        self._settings = settings
        self._environ = environ
        self._limits = limits or Limits()
        self._few = asyncio.Semaphore(_AT_ONCE)
        self._turns: WeakValueDictionary[tuple[str, ...], asyncio.Lock] = WeakValueDictionary()
        self._undoing: set[asyncio.Task[None]] = set()
        self._ending = False

    async def upload(self, wish: UploadWish, folders: Sequence[Path], report: Report) -> Sent:
        """Sends a file, unless the API holds these very bytes already. A cancel ends it at once.

        Raises:
            NotTrusted, NoApiKey, InvalidOption, FileRefused, FileTooLarge
            ConfirmationNeeded, ChangedSinceConfirmed: see ``Candidate.admit``.
            FilesFailure: the API cannot be asked, or said no.
            WriteRefused: the journal cannot be written; nothing was sent.
        """
        access = self._access()
        async with self._few:
            with closing(await self._open(wish, folders)) as file:
                measured = await measure(file.fd, file.size, report)
                file.admit(measured.sha256, wish.confirmed, wish.purpose)
                mark = await asyncio.to_thread(self._journal.fingerprint, access)
                # One after the other for the same bytes: the second finds what the first has sent.
                key = (mark, measured.sha256, wish.purpose)
                async with self._turns.setdefault(key, asyncio.Lock()), self._within(access) as service:
                    known = await self._known(service, mark, measured, wish)
                    if known is not None:
                        return Sent(known, measured.sha256, reused=True)
                    record = self._journal.begin(
                        mark,
                        measured.sha256,
                        measured.size,
                        wish.purpose,
                        file.filename,
                        wish.expires_seconds,
                    )
                    transfer = Transfer(service, self._journal, record, self._undo)
                    if file.size <= self._limits.single:
                        remote = await transfer.whole(file, measured, wish, report)
                    else:
                        remote = await transfer.in_parts(file, measured, wish, report, self._limits.part)
                    self._journal.finish(record, remote)
                    return Sent(remote, measured.sha256, reused=False)

    async def list(self, purpose: str | None, after: str | None, limit: int) -> Listing:
        """One page of files after the one of an id, and what transfers without a known end have left.

        Raises:
            NotTrusted, NoApiKey, InvalidOption, FilesFailure
        """
        access = self._access()
        async with connect(access, self._limits) as service:
            files, more = await service.list(purpose, after, limit)
        mark = await asyncio.to_thread(self._journal.fingerprint, access)
        records = list(self._journal.records(mark))
        ours = {record.file_id: record for record in records if record.file_id is not None}
        left = []
        for record in records:
            if record.is_left and (purpose is None or record.purpose == purpose):
                found = _suspects(record, (file for file in files if file.file_id not in ours))
                found = tuple(dict.fromkeys((*record.suspects, *found)))
                oldest = min((file.created_at for file in files), default=0) if more else 0
                reaches = after is None and oldest < record.started_at - _SKEW
                if not found and reaches and (record.upload_id is None or _is_over(record)):
                    self._journal.forget(record)  # it came to nothing
                    continue
                if found != record.suspects:
                    self._journal.save(record, suspects=found)
                left.append((record, found))
        suspects = {file_id for _, found in left for file_id in found}
        return Listing(
            tuple(
                Listed(
                    file,
                    ours[file.file_id].sha256 if file.file_id in ours else None,
                    file.file_id in suspects,
                )
                for file in files
            ),
            more,
            tuple(
                Leftover(
                    record.upload_id,
                    record.filename,
                    record.size,
                    record.purpose,
                    record.started_at,
                    found,
                )
                for record, found in left
            ),
        )

    async def delete(self, remote_id: str) -> None:
        """Removes a file; an id that begins with ``upload_`` names an upload in parts, which is cancelled.

        Raises:
            UnknownFile: there is none (any more).
            NotTrusted, NoApiKey, InvalidOption, FilesFailure
        """
        access = self._access()
        mark = await asyncio.to_thread(self._journal.fingerprint, access)
        try:
            async with connect(access, self._limits) as service:
                if remote_id.startswith(UPLOAD_PREFIX):
                    await service.cancel(remote_id)
                else:
                    await service.delete(remote_id)
        except UnknownFile:
            self._forget(mark, remote_id)
            raise
        self._forget(mark, remote_id)

    async def end(self) -> None:
        """Takes no more and waits until what was given up has been taken back."""
        self._ending = True
        while self._undoing:
            await asyncio.wait(self._undoing)

    # ------------------------------------------------------------------------------------------ within
    def _access(self) -> Access:
        settings = self._settings()
        if self._ending:
            raise ShuttingDown("The daemon is ending.")
        if settings.trust == "restricted":
            raise NotTrusted(
                "This workspace is restricted: nothing is sent or asked.",
                hint="Trust the workspace in the editor.",
            )
        return find_access(settings, self._environ)

    async def _open(self, wish: UploadWish, folders: Sequence[Path]) -> Candidate:
        largest = self._limits.largest_for(wish.purpose)
        opening = asyncio.ensure_future(asyncio.to_thread(Candidate.open, wish.path, folders, largest))
        try:
            return await asyncio.shield(opening)
        except asyncio.CancelledError:
            opening.add_done_callback(_close)  # the thread goes on and would leave it open
            raise

    @asynccontextmanager
    async def _within(self, access: Access) -> AsyncIterator[Service]:
        """A conversation that is over, with everything, after a while."""
        try:
            async with asyncio.timeout(self._limits.whole), connect(access, self._limits) as service:
                yield service
        except TimeoutError:
            raise ServiceUnavailable(
                f"The transfer was given up after {self._limits.whole:g} s.", hint="Try again later."
            ) from None

    async def _known(
        self, service: Service, mark: str, measured: Measured, wish: UploadWish
    ) -> RemoteFile | None:
        """The remote file that holds these bytes for this purpose and will live as long as is wished."""
        for record in list(self._journal.records(mark)):
            if (record.sha256, record.size, record.purpose) != (measured.sha256, measured.size, wish.purpose):
                continue
            if record.file_id is None or not _lives(record, wish.expires_seconds):
                continue
            with suppress(UnknownFile):
                remote = await service.retrieve(record.file_id)
                if remote.size == measured.size:
                    return remote
            self._journal.forget(record)
        return None

    def _forget(self, mark: str, remote_id: str) -> None:
        for record in list(self._journal.records(mark)):
            if remote_id in (record.file_id, record.upload_id, *record.suspects):
                self._journal.forget(record)

    async def _undo(self, work: Awaitable[None]) -> None:
        """Does what has to be done after a transfer was given up; a second cancel does not cut it short."""

        async def run() -> None:
            try:
                async with asyncio.timeout(self._limits.parting):
                    await work
            except (CodexLspError, TimeoutError) as error:
                _log.warning("what a transfer may have left could not be taken back: %s", error)

        task = asyncio.ensure_future(run())
        self._undoing.add(task)
        task.add_done_callback(self._undoing.discard)
        while not task.done():
            with suppress(asyncio.CancelledError):
                await asyncio.shield(task)


def _close(opening: asyncio.Future[Candidate]) -> None:
    if not opening.cancelled() and opening.exception() is None:
        opening.result().close()


def _lives(record: Record, seconds: int | None) -> bool:
    """Whether a remote file was given the life that is wished now, and has at least half of it before it."""
    if record.expires_seconds != seconds:
        return False
    return record.expires_at is None or record.expires_at - time.time() > (seconds or LONGEST_LIFE) / 2


def _is_over(record: Record) -> bool:
    """Whether the API has dropped what was not completed."""
    return time.time() - record.started_at > _UPLOAD_LIVES + _SKEW


def _suspects(record: Record, files: Iterable[RemoteFile]) -> tuple[str, ...]:
    """The remote files that a transfer may have become."""
    return tuple(
        file.file_id
        for file in files
        if (file.filename, file.size, file.purpose) == (record.filename, record.size, record.purpose)
        and file.created_at >= record.started_at - _SKEW
    )
