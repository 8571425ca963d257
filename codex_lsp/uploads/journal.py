"""What was sent where: known before the first byte leaves, so that no crash leaves a remote file nobody knows of.

One small file for each transfer under ``uploads/`` of the state folder. Endpoint and key appear as one salted
fingerprint: enough to tell whether a remote file is within reach, useless for anything else.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

from pydantic import TypeAdapter, ValidationError

from codex_lsp.errors import WriteRefused
from codex_lsp.uploads.access import Access
from codex_lsp.uploads.values import RemoteFile
from codex_lsp.workspace.owner import describe, owner_alive
from codex_lsp.workspace.records import read_json, write_json

_KEPT_SECONDS = 30 * 24 * 3600
"""How long a transfer without a known end is told of; the API itself forgets unfinished uploads after an hour."""
_SALT_BYTES = 32


@dataclass(frozen=True, slots=True)
class Record:
    """One transfer."""

    id: str
    access: str
    """The fingerprint of endpoint and key."""
    sha256: str
    size: int
    purpose: str
    filename: str
    expires_seconds: int | None
    started_at: float
    owner: dict[str, Any]
    """The process that does it, as ``workspace.owner`` describes one."""
    state: Literal["sending", "sent", "unsure"] = "sending"
    upload_id: str | None = None
    file_id: str | None = None
    expires_at: int | None = None
    suspects: tuple[str, ...] = field(default=())
    """Remote files that a transfer without a known end may have become."""

    @property
    def is_left(self) -> bool:
        """Nobody knows its end: the process is gone, or the answer was."""
        return self.state == "unsure" or (self.state == "sending" and not owner_alive(self.owner))


_RECORDS = TypeAdapter(Record)


class UploadJournal:
    """The records of ``folder``. Blocking; several daemons may share it: each record is a file of its own.

    What writes raises WriteRefused when the disk does not take it: without a record nothing is sent.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def fingerprint(self, access: Access) -> str:
        """The name of an endpoint with a key in this folder."""
        said = f"{access.endpoint}\0{access.key}".encode()
        with _writing():
            return hmac.new(self._salt(), said, hashlib.sha256).hexdigest()[:32]

    def begin(
        self, access: str, sha256: str, size: int, purpose: str, filename: str, expires_seconds: int | None
    ) -> Record:
        """Writes down that a transfer begins; durable."""
        record_id = f"u-{secrets.token_hex(8)}"
        owner = describe(record_id, record_id)
        record = Record(
            record_id, access, sha256, size, purpose, filename, expires_seconds, time.time(), owner
        )
        return self.save(record)

    def save(self, record: Record, **changed: Any) -> Record:
        """Writes a record down, with some fields changed; durable."""
        record = replace(record, **changed)
        with _writing():
            write_json(self._folder / f"{record.id}.json", asdict(record), durable=True)
        return record

    def finish(self, record: Record, remote: RemoteFile) -> Record:
        """The file is there."""
        return self.save(record, state="sent", file_id=remote.file_id, expires_at=remote.expires_at)

    def twin(self, record: Record) -> None:
        """A second record like this one, of which no end is known: a try whose answer was lost."""
        self.save(replace(record, id=f"u-{secrets.token_hex(8)}"), state="unsure")

    def forget(self, record: Record) -> None:
        """Nothing of it is left."""
        (self._folder / f"{record.id}.json").unlink(missing_ok=True)

    def records(self, access: str) -> Iterator[Record]:
        """What was sent with this access, newest first; what is over is removed on the way, the broken passed over."""
        found = []
        for path in self._folder.glob("u-*.json"):
            try:
                record = _RECORDS.validate_python(read_json(path))
            except ValidationError:
                continue
            over = record.expires_at if record.state == "sent" else record.started_at + _KEPT_SECONDS
            if over is not None and over < time.time() and (record.state == "sent" or record.is_left):
                self.forget(record)
            elif record.access == access:
                found.append(record)
        yield from sorted(found, key=lambda record: record.started_at, reverse=True)

    def _salt(self) -> bytes:
        path = self._folder / "salt"
        if not path.exists():
            fresh = path.with_name(f"salt.{secrets.token_hex(8)}")
            with os.fdopen(
                os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600), "wb"
            ) as file:
                file.write(secrets.token_bytes(_SALT_BYTES))
            with suppress(FileExistsError):  # another daemon was first
                path.hardlink_to(fresh)
            fresh.unlink()
        return path.read_bytes()


@contextmanager
def _writing() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise WriteRefused(
            f"The journal of uploads cannot be written ({error.strerror}).",
            hint="Look at the state folder's disk.",
        ) from error
