"""The Files API through the official library: the only module that imports it, and only when it is needed.

The library retries, with backoff and as ``Retry-After`` says (up to two minutes). Redirects are not followed: a
307 would carry the file to whatever host it names. Failures become ours, without the library's own exceptions
behind them, in whose text or chain a header could stand.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from codex_lsp import inert
from codex_lsp.errors import (
    ApiKeyRefused,
    CodexLspError,
    FilesFailure,
    FileTooLarge,
    RateLimited,
    ServiceUnavailable,
    UnknownFile,
)
from codex_lsp.uploads.access import Access
from codex_lsp.uploads.content import Verified
from codex_lsp.uploads.values import Limits, Purpose, RemoteFile

if TYPE_CHECKING:
    from openai import AsyncOpenAI

_ID = re.compile(r"[A-Za-z0-9_.-]{1,200}")
_CONNECT, _STALLED, _THINKING = 15.0, 60.0, 300.0
"""Seconds for a connection, for the other side to take or give some bytes, and to answer what it was sent."""


class Service:
    """One conversation with the API. Every method raises ``FilesFailure``, ``UnknownFile`` or ``FileTooLarge``."""

    def __init__(self, client: AsyncOpenAI, access: Access, limits: Limits) -> None:
        self._client = client
        self._access = access
        self._limits = limits

    async def create(
        self, body: Verified, filename: str, purpose: Purpose, expires_seconds: int | None
    ) -> RemoteFile:
        """Sends a file in one request."""
        with self._telling():
            found = await self._client.files.create(
                file=(filename, cast(BinaryIO, body), _mime(filename)),
                purpose=purpose,
                **_expiry(expires_seconds),
            )
            return _remote(found)

    async def begin(self, size: int, filename: str, purpose: Purpose, expires_seconds: int | None) -> str:
        """Begins an upload in parts; its id."""
        with self._telling():
            found = await self._client.uploads.create(
                bytes=size,
                filename=filename,
                mime_type=_mime(filename),
                purpose=purpose,
                **_expiry(expires_seconds),
            )
            return _usable(found.id)

    async def part(self, upload_id: str, body: Verified) -> str:
        """Sends one part; its id."""
        with self._telling():
            # Named: without a name the library would take it for a field of the form.
            found = await self._client.uploads.parts.create(upload_id, data=("part", cast(BinaryIO, body)))
            return _usable(found.id)

    async def complete(self, upload_id: str, part_ids: list[str], md5: str) -> RemoteFile:
        """Makes a file of the parts, in this order."""
        with self._telling():
            found = await self._client.uploads.complete(upload_id, part_ids=part_ids, md5=md5)
            return _remote(found.file)

    async def cancel(self, upload_id: str) -> None:
        """Gives an upload in parts up."""
        async with self._quickly():
            await self._client.uploads.cancel(upload_id)

    async def retrieve(self, file_id: str) -> RemoteFile:
        """One file, without its bytes."""
        async with self._quickly():
            return _remote(await self._client.files.retrieve(file_id))

    async def list(
        self, purpose: str | None, after: str | None, limit: int
    ) -> tuple[tuple[RemoteFile, ...], bool]:
        """One page of files, newest first, and whether there are more."""
        from openai import omit

        async with self._quickly():
            page = await self._client.files.list(
                limit=limit,
                order="desc",
                purpose=omit if purpose is None else purpose,
                after=omit if after is None else after,
            )
            # The page as it is: iterating over it would ask for all the others.
            files = tuple(_remote(item) for item in page.data[:limit])
            return files, bool(page.has_more) or len(page.data) > limit

    async def delete(self, file_id: str) -> None:
        """Removes a file."""
        async with self._quickly():
            await self._client.files.delete(file_id)

    @asynccontextmanager
    async def _quickly(self) -> AsyncIterator[None]:
        with self._telling():
            async with asyncio.timeout(self._limits.quick):
                yield

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """Turns what the library raises into a failure of ours; the chain is cut, for it can hold the key."""
        try:
            yield
        except CodexLspError:
            raise
        except Exception as error:  # noqa: BLE001 - whatever it is, its text may hold a header
            raise self._failure(error) from None

    def _failure(self, error: Exception) -> CodexLspError:
        import openai

        where = inert.line(self._access.endpoint)
        if isinstance(error, openai.APIStatusError):
            return self._refusal(error.status_code, self._said(error), error.response.headers)
        if isinstance(error, openai.APITimeoutError | TimeoutError):
            return ServiceUnavailable(f"{where} did not answer in time.", hint="Try again later.")
        if isinstance(error, openai.APIConnectionError):
            return ServiceUnavailable(
                f"{where} cannot be reached, or the connection broke.",
                hint="Look at the network and the proxy settings (HTTPS_PROXY).",
            )
        return ServiceUnavailable(f"{where} answered what the Files API never answers.")

    def _said(self, error: Any) -> str:
        body = error.body
        said = body.get("message") if isinstance(body, dict) else None
        return (
            inert.line(self._access.hide(said), 300) if isinstance(said, str) and said else "no reason given"
        )

    def _refusal(self, status: int, said: str, headers: Any) -> CodexLspError:
        where = inert.line(self._access.endpoint)
        match status:
            case 401 | 403:  # what it says can hold part of the key
                return ApiKeyRefused(
                    f"{where} does not accept the API key for this ({status}).",
                    hint="Look at the key, its project and its permissions.",
                )
            case 404:
                return UnknownFile(f"The Files API knows no such file: {said}")
            case 413:
                return FileTooLarge(f"The Files API does not take a file of this size: {said}")
            case 429:
                wait = headers.get("retry-after")
                return RateLimited(
                    f"The Files API wants fewer requests: {said}",
                    hint=f"Try again in {inert.line(wait, 40)} s." if wait else "Try again later.",
                )
            case _ if 300 <= status < 400:
                return ServiceUnavailable(
                    f"{where} redirects elsewhere ({status}); that is not followed.",
                    hint="Give the address itself as filesEndpoint.",
                )
            case _ if status >= 500 or status in (408, 409):
                return ServiceUnavailable(
                    f"The Files API is not well ({status}): {said}", hint="Try again later."
                )
            case _:
                return FilesFailure(f"The Files API refused it ({status}): {said}")


@asynccontextmanager
async def connect(access: Access, limits: Limits) -> AsyncIterator[Service]:
    """A conversation with the API; its connections are closed at the end."""
    # In a thread: importing the library and reading the machine's certificates takes some tenths of a second.
    client = await asyncio.to_thread(_client, access, limits)
    try:
        yield Service(client, access, limits)
    finally:
        await client.close()


def _client(access: Access, limits: Limits) -> AsyncOpenAI:
    import httpx2
    from openai import AsyncOpenAI, DefaultAsyncHttpxClient

    timeout = httpx2.Timeout(connect=_CONNECT, write=_STALLED, read=_THINKING, pool=_CONNECT)
    # trust_env: the user's proxies. A proxy between us and ourselves would only see the key in the clear.
    transport = DefaultAsyncHttpxClient(timeout=timeout, follow_redirects=False, trust_env=not access.local)
    return AsyncOpenAI(
        api_key=access.key,
        base_url=access.endpoint,
        max_retries=limits.retries,
        timeout=timeout,
        http_client=transport,
    )


def _expiry(seconds: int | None) -> dict[str, Any]:
    return {} if seconds is None else {"expires_after": {"anchor": "created_at", "seconds": seconds}}


def _mime(filename: str) -> str:
    import mimetypes

    if filename.lower().endswith(".jsonl"):
        return "application/jsonl"
    return mimetypes.guess_type(filename)[0] or "application/octet-stream"


def _usable(found: Any) -> str:
    """An id that can go into a URL and a journal; raises ValueError."""
    if not isinstance(found, str) or not _ID.fullmatch(found):
        raise ValueError("no id")
    return found


def _remote(found: Any) -> RemoteFile:
    """A file as the API describes one; raises for what does not."""
    return RemoteFile(
        _usable(found.id),
        str(found.filename),
        int(found.bytes or 0),
        str(found.purpose),
        int(found.created_at),
        None if found.expires_at is None else int(found.expires_at),
    )
