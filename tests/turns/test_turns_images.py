"""Pictures of every kind through the daemon and the real codex: what arrives at the model, and what never starts."""

from __future__ import annotations

import asyncio
import base64
from typing import Any

import pytest
from PIL import Image

from tests.inputs.pictures_kit import CORNERS, corners, corners_of, encoded, opened, svg
from tests.inputs.test_inputs_images import SLOW, drawers, drawers_at_work
from tests.support.fake_editor import FakeEditor, ServerError
from tests.support.world import World
from tests.turns.test_turns_inputs import run


def plain(colour: str, size: int = 40) -> bytes:
    return encoded(Image.new("RGB", (size, size), colour), "PNG")


@pytest.mark.parametrize("transport", ["exec", "appServer"])
async def test_images_reach_the_model_in_order_and_as_they_were_made(world: World, transport: str) -> None:
    """The bytes that codex sends are ours, so that what the prompt tells of them is true."""
    exif = Image.Exif()
    exif[274], exif[0x010F] = 6, "CANARY"
    photo = encoded(corners(4000, 3000), "JPEG", exif=exif)
    world.put("photo.jpg", photo)
    world.put("shot, #1 50%?.png", plain("red"))
    world.put("doc.pdf", encoded(Image.new("RGB", (600, 800), "blue"), "PDF"))
    world.put("drawing.svg", svg('<rect width="600" height="600" fill="lime"/>'))
    world.put("old.bmp", encoded(corners(), "BMP"))
    world.commit()
    world.script([{"say": "seen"}])
    async with world.daemon(options={"transport": transport}) as editor:
        end = await run(
            editor,
            [
                {"type": "text", "text": "Compare"},
                {"type": "image", "path": str(world.ws / "photo.jpg")},
                {"type": "image", "data": base64.encodebytes(plain("red")).decode(), "mimeType": "image/png"},
                {"type": "image", "uri": (world.ws / "doc.pdf").as_uri()},
                {"type": "image", "uri": (world.ws / "drawing.svg").as_uri()},
                {"type": "image", "uri": (world.ws / "old.bmp").as_uri()},
                {"type": "image", "path": str(world.ws / "shot, #1 50%?.png")},
                {"type": "text", "text": "with each other"},
            ],
        )
        assert end["status"] == "completed"
        told = [note["message"] for note in editor.messages("window/logMessage") if note["type"] == 3]
    images = world.images()
    assert [opened(image).size for image in images] == [
        (1368, 1824),
        (40, 40),
        (1368, 1824),
        (600, 600),
        (60, 40),
    ]
    assert corners_of(opened(images[0])) == (CORNERS[3], *CORNERS[:3]), "upright"
    assert images[1] == plain("red"), "byte for byte"
    assert corners_of(opened(images[2])) == ((0, 0, 255),) * 4
    assert corners_of(opened(images[3])) == ((0, 255, 0),) * 4
    assert corners_of(opened(images[4])) == CORNERS
    assert b"CANARY" not in b"".join(images)
    changes = [
        "photo.jpg, scaled from 3000×4000 to 1368×1824",
        "doc.pdf, page 1 of 1",
        "drawing.svg, drawn from SVG at 600×600",
        "old.bmp, converted from BMP to PNG",
    ]
    photo_told, doc_told, drawing_told, old_told = changes
    assert world.words() == "\n\n".join(
        [
            "Compare",
            f"[Image 1: {photo_told}]",
            "[Image 2: pasted image]",
            f"[Image 3: {doc_told}]",
            f"[Image 4: {drawing_told}]",
            f"[Image 5: {old_told}]",
            "[Image 2: shot, #1 50%?.png]",
            "with each other",
        ]
    )
    assert told == [f"{change.replace(', ', ': ', 1)}." for change in changes]
    assert world.rooms() == []


@pytest.mark.parametrize("transport", ["exec", "appServer"])
async def test_images_of_a_thread_that_goes_on(world: World, transport: str) -> None:
    world.put("a.txt", "one\n")
    world.commit()
    world.script([{"say": "seen"}])
    async with world.daemon(options={"transport": transport}) as editor:
        first = await run(editor, [{"type": "text", "text": "one"}, image(plain("red"))])
        again = [{"type": "text", "text": "two"}, image(plain("lime")), image(plain("blue"))]
        for more in ({}, {"fork": True}):
            end = await run(editor, again, threadId=first["threadId"], **more)
            assert end["status"] == "completed"
            assert world.images()[-2:] == [plain("lime"), plain("blue")]
            assert world.words() == "two\n\n[Image 1: pasted image]\n\n[Image 2: pasted image]"


def image(data: bytes) -> dict[str, Any]:
    return {"type": "image", "uri": f"data:image/png;base64,{base64.b64encode(data).decode()}"}


async def test_documents_as_pictures_show_what_is_on_the_screen(world: World) -> None:
    world.put("logo.svg", svg('<rect width="600" height="600" fill="red"/>'))
    world.put("a.py", "saved = 1\n")
    world.commit()
    world.script([{"say": "seen"}])
    live, untitled = (svg(f'<rect width="600" height="600" fill="{c}"/>').decode() for c in ("lime", "blue"))
    code = "def f():\n    return 'unsaved'\n" * 20
    async with world.daemon() as editor:
        await editor.open("logo.svg", live, "xml")
        await editor.open("untitled:Untitled-1", untitled, "plaintext")
        await editor.open("a.py", code, "python")
        lines = {"start": {"line": 2, "character": 0}, "end": {"line": 6, "character": 0}}
        uri = (world.ws / "a.py").as_uri()
        end = await run(
            editor,
            [
                {"type": "image", "uri": (world.ws / "logo.svg").as_uri()},
                {"type": "image", "uri": "untitled:Untitled-1"},
                {"type": "image", "uri": uri, "render": "code"},
                {"type": "image", "uri": uri, "render": "code", "range": lines},
            ],
        )
        assert end["status"] == "completed"
    images = [opened(data) for data in world.images()]
    assert corners_of(images[0]) == ((0, 255, 0),) * 4
    assert corners_of(images[1]) == ((0, 0, 255),) * 4
    assert images[2].size[1] == 2 * 16 + 41 * 22
    assert images[3].size[1] == 2 * 16 + 5 * 22
    assert "[Image 3: a.py, drawn from its text, lines 1-40]" in world.words()
    assert "[Image 4: a.py, drawn from its text, lines 3-6]" in world.words()


async def test_what_is_no_picture_is_refused_before_anything_starts(world: World) -> None:
    """RX-10"""
    world.put("shot.png", "text")
    world.put("a.py", "x = 1\n")
    world.put("../secret.png", plain("red"))
    (world.ws / "link.png").symlink_to(world.base / "secret.png")
    world.put("huge.svg", svg("<g>" * 100_000 + "</g>" * 100_000))
    world.commit()
    world.script([{"say": "seen"}])
    async with world.daemon() as editor:
        await editor.open("untitled:Untitled-1", "no drawing", "plaintext")
        for part in (
            {"path": str(world.ws / "shot.png")},
            {"path": str(world.ws / "absent.png")},
            {"path": "shot.png"},
            {"path": str(world.ws)},
            {"path": str(world.ws / "link.png")},
            {"path": str(world.ws / "huge.svg")},
            {"data": "%%%"},
            {"data": ""},
            {"data": base64.b64encode(b"text").decode()},
            {"data": base64.b64encode(plain("red")).decode(), "pages": [2]},
            {"uri": "https://example.org/x.png"},
            {"uri": "data:image/png,abc"},
            {"uri": "untitled:Untitled-1"},
            {"uri": "untitled:Untitled-2"},
        ):
            assert await refusal(editor, part) == "attachmentUnreadable", part
        beyond = {"start": {"line": 7, "character": 0}, "end": {"line": 8, "character": 0}}
        part = {"path": str(world.ws / "a.py"), "render": "code", "range": beyond}
        assert await refusal(editor, part) == "invalidRange"
        assert (await editor.request("codex/turn/list"))["turns"] == []
    assert world.asked() == []
    assert world.rooms() == []


async def refusal(editor: FakeEditor, part: dict[str, Any]) -> str:
    with pytest.raises(ServerError) as error:
        await run(editor, [{"type": "image", **part}])
    return str(error.value.data["kind"])


async def test_what_does_not_go_together_is_refused_by_the_name_of_its_field(world: World) -> None:
    world.put("a.py", "x = 1\n")
    world.commit()
    path = str(world.ws / "a.py")
    lines = {"start": {"line": 0, "character": 0}, "end": {"line": 1, "character": 0}}
    async with world.daemon() as editor:
        for part, field in (
            ({}, "data"),
            ({"path": path, "uri": "file:///x"}, "path"),
            ({"path": path, "data": "AAAA"}, "data"),
            ({"path": path, "pages": []}, "pages"),
            ({"path": path, "pages": [0]}, "pages.0"),
            ({"path": path, "pages": list(range(1, 22))}, "pages"),
            ({"path": path, "pages": [1], "render": "code"}, "render"),
            ({"data": "AAAA", "render": "code"}, "render"),
            ({"path": path, "render": "code2"}, "render"),
            ({"path": path, "range": lines}, "range"),
        ):
            with pytest.raises(ServerError) as error:
                await run(editor, [{"type": "text", "text": "x"}, {"type": "image", **part}])
            assert error.value.code == -32602
            assert [item["field"] for item in error.value.data["errors"]] == [f"prompt.1.{field}"], part


async def test_a_start_that_is_cancelled_while_a_picture_is_drawn_leaves_nothing(world: World) -> None:
    world.put("slow.svg", SLOW)
    world.commit()
    world.script([{"say": "seen"}])
    async with world.daemon() as editor:
        part = {"type": "image", "path": str(world.ws / "slow.svg")}
        start = editor.send("codex/turn/start", {"prompt": [part]})
        while not drawers_at_work():  # noqa: ASYNC110 - the process has no event of its own
            await asyncio.sleep(0)
        editor.cancel(start)
        with pytest.raises(ServerError) as error:
            await start  # in less time than the drawing would take
        assert error.value.code == -32800
        assert drawers() == []
    assert world.rooms() == []
