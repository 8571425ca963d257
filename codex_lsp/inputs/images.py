"""Makes of whatever picture the user gives a file that the model takes, and says what was changed of it.

Pictures come from anywhere, and the libraries that read them are large: each is read in a process of its own with
little memory, little time and nothing of ours in its environment (``codex_lsp.inputs.render``).
"""

from __future__ import annotations

import asyncio
import json
import signal
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import NamedTuple

from codex_lsp.errors import AttachmentTooLarge, AttachmentUnreadable
from codex_lsp.inputs import helper
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
_DRAWER = "codex_lsp.inputs.render"
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
    drawing = helper.started(_DRAWER, json.dumps(asdict(order)), given=_source(picture))
    try:
        async with asyncio.timeout(PATIENCE), drawing as drawer:
            try:
                return await _answer(drawer.stdout, picture)
            except (ValueError, KeyError, TypeError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
                status = await drawer.end()  # no word, or half of one: how it ends tells why
                raise _crashed(picture, status) from None
    except TimeoutError:
        raise AttachmentUnreadable(
            f"{picture.name} could not be drawn within {PATIENCE} seconds.", hint="Give a simpler picture."
        ) from None
    except OSError as error:
        raise AttachmentUnreadable(
            f"{picture.name} cannot be drawn: no process can be started ({error.strerror})."
        ) from error


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


def _source(picture: Picture) -> bytes | int:
    """The content where it is in hand, else the open file that is to be read."""
    if picture.data is not None:
        if len(picture.data) > SOURCE_LIMIT:
            raise AttachmentTooLarge(
                f"{picture.name} has {len(picture.data):,} bytes; {SOURCE_LIMIT:,} is the limit for a picture."
            )
        return picture.data
    assert picture.path is not None
    return open_file(Path(picture.path), picture.name, limit=SOURCE_LIMIT)


def _crashed(picture: Picture, code: int) -> AttachmentUnreadable:
    why = "cannot be drawn"
    if code < 0:
        how = signal.Signals(-code)
        slow = how in (signal.SIGXCPU, signal.SIGALRM)
        why = "takes too long to draw" if slow else f"cannot be drawn: it ends what reads it ({how.name})"
    return AttachmentUnreadable(
        f"{picture.name} {why}.", hint="It may be damaged, or made to do harm: give another form of it."
    )
