"""Makes of whatever picture the user gives a file that the model takes, and says what was changed of it.

Pictures come from anywhere, and the libraries that read them are large: each is read in a process of its own with
little memory, little time and nothing of ours in its environment (``codex_lsp.inputs.render``).
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import NamedTuple

import codex_lsp
from codex_lsp.errors import AttachmentTooLarge, AttachmentUnreadable
from codex_lsp.inputs.attachments import Attachments, open_file
from codex_lsp.inputs.prompt import Part, Picture
from codex_lsp.inputs.render.drawn import Frame

SOURCE_LIMIT = 64 << 20
"""Bytes of what a picture is made from."""
PICTURE_LIMIT = 20 << 20
"""Bytes of one picture as it goes to the model."""
MOST_PICTURES = 100
"""Pictures of one turn, pages of documents included."""
PATIENCE = 60
"""Seconds that the making of one picture, or of the pages of one document, may take."""
_HEAD_LIMIT = 64 << 10
_FAILURES = {"tooLarge": AttachmentTooLarge, "unreadable": AttachmentUnreadable}


@dataclass(frozen=True, slots=True)
class Order:
    """What the drawing process is asked for; the content comes on its standard input."""

    frame: Frame
    pages: tuple[int, ...] = ()
    language: str | None = None
    """Set when the content is source text to draw."""
    name: str = ""
    lines: tuple[int, int] | None = None


class _Made(NamedTuple):
    data: bytes
    suffix: str
    changes: tuple[str, ...]


async def develop(parts: Sequence[Part], folder: Path, frame: Frame) -> tuple[Part, ...]:
    """Puts every picture into ``folder`` as a file that fits ``frame``; a page of a document is a picture each.

    A picture that fits and carries no metadata stays as it is, byte for byte; the same picture twice is one file.
    Cancelled, it leaves no process behind.

    Raises:
        AttachmentUnreadable, AttachmentTooLarge: a picture is none, cannot be read, or is over a limit.
    """
    attachments = Attachments(folder)
    made: list[Part] = []
    pictures = 0
    for part in parts:
        if not isinstance(part, Picture):
            made.append(part)
            continue
        for data, suffix, changes in await _draw(part, frame):
            pictures += 1
            if pictures > MOST_PICTURES:
                raise AttachmentTooLarge(f"There are more than {MOST_PICTURES} pictures in the prompt.")
            path = await asyncio.to_thread(attachments.put, data, f"image.{suffix}")
            made.append(replace(part, path=path, data=None, changes=changes))
    return tuple(made)


def changes_of(parts: Sequence[Part]) -> tuple[str, ...]:
    """What was changed of the pictures, a line each, for the user."""
    pictures = [part for part in parts if isinstance(part, Picture) and part.changes]
    return tuple(dict.fromkeys(f"{part.name}: {', '.join(part.changes)}." for part in pictures))


async def _draw(picture: Picture, frame: Frame) -> list[_Made]:
    """The pictures that one part stands for."""
    code = picture.code
    order = Order(frame, picture.pages)
    if code is not None:
        order = replace(order, language=code.language, lines=code.lines, name=picture.name)
    process = await _start(picture, order)
    assert process.stdout is not None
    feeding = asyncio.create_task(_feed(process, picture.data)) if picture.data is not None else None
    try:
        async with asyncio.timeout(PATIENCE):
            try:
                return await _answer(process.stdout, picture)
            except (ValueError, KeyError, TypeError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
                await process.wait()  # no word, or half of one: how it ends tells why
                raise _crashed(picture, process.returncode) from None
    except TimeoutError:
        raise AttachmentUnreadable(
            f"{picture.name} could not be drawn within {PATIENCE} seconds.", hint="Give a simpler picture."
        ) from None
    finally:
        if process.returncode is None:
            process.kill()
        await asyncio.shield(process.wait())
        if feeding is not None:
            feeding.cancel()
            await asyncio.wait({feeding})


async def _start(picture: Picture, order: Order) -> asyncio.subprocess.Process:
    home = Path(codex_lsp.__file__).parent.parent
    source = _source(picture)
    try:
        return await asyncio.create_subprocess_exec(
            *(sys.executable, "-P", "-B", "-m", "codex_lsp.inputs.render", json.dumps(asdict(order))),
            stdin=asyncio.subprocess.PIPE if source is None else source,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            env={"PYTHONPATH": os.fspath(home), "HOME": os.environ.get("HOME", "/")},
            cwd="/",
            start_new_session=True,
            limit=_HEAD_LIMIT,
        )
    except OSError as error:
        raise AttachmentUnreadable(
            f"{picture.name} cannot be drawn: no process can be started ({error.strerror})."
        ) from error
    finally:
        if source is not None:
            os.close(source)


async def _answer(stdout: asyncio.StreamReader, picture: Picture) -> list[_Made]:
    head = json.loads(await stdout.readuntil(b"\n"))
    if "failure" in head:
        raise _FAILURES[head["failure"]](f"{picture.name}: {head['message']}", hint=head.get("hint"))
    made = []
    for item in head["pictures"]:
        if item["bytes"] > PICTURE_LIMIT:
            raise AttachmentTooLarge(f"{picture.name} would be larger than {PICTURE_LIMIT:,} bytes.")
        data = await stdout.readexactly(item["bytes"])
        made.append(_Made(data, str(item["suffix"]), tuple(map(str, item["changes"]))))
    return made


def _source(picture: Picture) -> int | None:
    """The open file that is to be read, none where the content is in hand."""
    if picture.data is not None:
        if len(picture.data) > SOURCE_LIMIT:
            raise AttachmentTooLarge(
                f"{picture.name} has {len(picture.data):,} bytes; {SOURCE_LIMIT:,} is the limit for a picture."
            )
        return None
    assert picture.path is not None
    return open_file(Path(picture.path), picture.name, limit=SOURCE_LIMIT)


async def _feed(process: asyncio.subprocess.Process, data: bytes) -> None:
    assert process.stdin is not None
    try:
        process.stdin.write(data)
        await process.stdin.drain()
        process.stdin.close()
    except OSError:
        pass  # it is gone, which is told by how it ended


def _crashed(picture: Picture, code: int | None) -> AttachmentUnreadable:
    why = "cannot be drawn"
    if code is not None and code < 0:
        how = signal.Signals(-code)
        slow = how in (signal.SIGXCPU, signal.SIGALRM)
        why = "takes too long to draw" if slow else f"cannot be drawn: it ends what reads it ({how.name})"
    return AttachmentUnreadable(
        f"{picture.name} {why}.", hint="It may be damaged, or made to do harm: give another form of it."
    )
