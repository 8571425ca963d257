"""What becomes of pictures on their way to the model: the drawing process is the real one."""

from __future__ import annotations

import asyncio
import base64
import gzip
import json
import os
import subprocess
import sys
import zlib
from dataclasses import asdict
from pathlib import Path

import pytest
from codex_lsp.errors import AttachmentTooLarge, AttachmentUnreadable
from codex_lsp.inputs import images
from codex_lsp.inputs.images import Order, changes_of, develop
from codex_lsp.inputs.prompt import Code, Picture, Words, compose
from codex_lsp.inputs.render.drawn import Frame
from codex_lsp.workspace.launcher import find_bwrap
from PIL import Image, ImageCms

from tests.inputs.pictures_kit import (
    CORNERS,
    FRAME,
    corners,
    corners_of,
    encoded,
    folder,
    made,
    only,
    opened,
    svg,
)
from tests.support.processes import children, of_process

ROOT = Path(images.__file__).parents[2]
FONTS = ("/usr/share/fonts", "/usr/local/share/fonts")
OLD = Frame(2048, 768, 64 * 24, webp=False)
SLOW = svg(
    '<filter id="f"><feTurbulence baseFrequency="0.05" numOctaves="100"/>'
    + '<feGaussianBlur stdDeviation="100"/>' * 200
    + "</filter>"
    + '<rect width="600" height="600" filter="url(#f)"/>' * 100
)


# ---------------------------------------------------------------------------------------- what stays, what changes
@pytest.mark.parametrize(
    ("kind", "mode"),
    [
        ("PNG", "RGB"),
        ("PNG", "RGBA"),
        ("PNG", "P"),
        ("PNG", "L"),
        ("JPEG", "RGB"),
        ("WEBP", "RGB"),
        ("WEBP", "RGBA"),
    ],
)
async def test_what_fits_and_holds_nothing_else_goes_byte_for_byte(kind: str, mode: str) -> None:
    data = encoded(corners(mode=mode), kind)
    found, part = await only(data)
    assert found == data
    assert part.changes == ()


@pytest.mark.parametrize(("given", "wanted"), [((4000, 3000), (1824, 1368)), ((1000, 3000), (683, 2048))])
@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
async def test_what_is_too_large_is_scaled_and_it_is_told(
    kind: str, given: tuple[int, int], wanted: tuple[int, int]
) -> None:
    data, part = await only(encoded(corners(*given), kind))
    image = opened(data)
    assert image.format == kind
    assert image.size == wanted
    assert corners_of(image) == CORNERS
    told = f"scaled from {given[0]}×{given[1]} to {wanted[0]}×{wanted[1]}"
    assert part.changes == (told,)
    assert compose([part]) == f"[Image 1: p, {told}]"
    assert changes_of([part, part]) == (f"p: {told}.",)


async def test_the_frame_is_that_of_the_codex_version() -> None:
    assert opened((await only(encoded(corners(4000, 3000), "PNG"), OLD))[0]).size == (1024, 768)
    webp = encoded(corners(), "WEBP")
    assert opened((await only(webp, OLD))[0]).format == "PNG"
    assert (await only(webp))[0] == webp


@pytest.mark.parametrize("kind", ["GIF", "BMP", "TIFF", "AVIF"])
async def test_what_the_model_does_not_take_becomes_a_png(kind: str) -> None:
    data, part = await only(encoded(corners(), kind))
    assert opened(data).format == "PNG"
    assert corners_of(opened(data)) == CORNERS
    assert part.changes == (f"converted from {kind} to PNG",)


async def test_of_what_moves_the_first_frame_is_taken() -> None:
    turned = corners().transpose(Image.Transpose.ROTATE_180)
    for kind in ("GIF", "WEBP", "PNG"):
        data, part = await only(encoded(corners(), kind, save_all=True, append_images=[turned, corners()]))
        image = opened(data)
        assert getattr(image, "n_frames", 1) == 1
        assert corners_of(image) == CORNERS
        assert "the first of 3 frames" in part.changes


async def test_alpha_is_kept() -> None:
    image = corners(3000, 2000, "RGBA")
    image.putalpha(Image.linear_gradient("L").resize(image.size))
    found = opened((await only(encoded(image, "PNG")))[0])
    assert found.mode == "RGBA"
    low, high = found.getchannel("A").getextrema()
    assert low < 5
    assert high > 250


async def test_sixteen_bits_and_print_colours_can_be_seen() -> None:
    wide = Image.new("I;16", (40, 40), 0x8000)
    assert opened((await only(encoded(wide, "PNG")))[0]).getpixel((5, 5)) in range(125, 132)
    print_colours = opened((await only(encoded(corners(mode="CMYK"), "JPEG")))[0])
    assert (print_colours.format, print_colours.mode) == ("JPEG", "RGB")
    assert corners_of(print_colours) == CORNERS


# ------------------------------------------------------------------------------------------------------- metadata
async def test_metadata_does_not_go_along() -> None:
    exif = Image.Exif()
    exif[0x010F] = "CANARY"
    exif.get_ifd(0x8825)[1] = "CANARY"
    from PIL.PngImagePlugin import PngInfo

    words = PngInfo()
    words.add_text("Comment", "CANARY")
    words.add_itxt("XML:com.adobe.xmp", "CANARY")
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    png, jpeg, webp = (encoded(corners(), kind) for kind in ("PNG", "JPEG", "WEBP"))
    time_chunk = b"CANARYS"
    chunk = len(time_chunk).to_bytes(4) + b"tIME" + time_chunk + zlib.crc32(b"tIME" + time_chunk).to_bytes(4)
    for data in (
        encoded(corners(), "JPEG", exif=exif),
        encoded(corners(), "JPEG", comment=b"CANARY"),
        encoded(corners(), "JPEG", xmp=b"CANARY"),
        encoded(corners(), "PNG", exif=exif),
        encoded(corners(), "PNG", pnginfo=words),
        encoded(corners(), "WEBP", exif=exif),
        encoded(corners(), "WEBP", xmp=b"CANARY"),
        encoded(corners(), "TIFF", exif=exif),
        encoded(corners(), "JPEG", icc_profile=profile + b"CANARY"),
        png[:33] + chunk + png[33:],
        webp[:4]
        + (len(webp) + 6).to_bytes(4, "little")
        + webp[8:]
        + b"priv"
        + (6).to_bytes(4, "little")
        + b"CANARY",
        webp + b"CANARY",
        jpeg[:2] + b"\xff\xe0\x00\x0dJFXX\0CANARY" + jpeg[2:],
        jpeg[:2] + b"\xff\xee\x00\x12Adobe\0\0\0\0\0CANARY" + jpeg[2:],
        encoded(corners(), "MPO", save_all=True, append_images=[corners()]) + b"CANARY",
        png + b"CANARY",
        jpeg + b"CANARY",
    ):
        assert b"CANARY" in data
        found, _ = await only(data)
        assert b"CANARY" not in found
        assert not opened(found).info.keys() & {"exif", "icc_profile", "xmp", "comment", "Comment"}
        assert corners_of(opened(found)) == CORNERS


async def test_colours_of_a_profile_become_those_of_srgb() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    # One where red is what green is: a profile that is obeyed is seen at once.
    swapped = profile.replace(b"rXYZ", b"????").replace(b"gXYZ", b"rXYZ").replace(b"????", b"gXYZ")
    red, green, blue, yellow = CORNERS
    for mode in ("RGB", "RGBA"):
        found, _ = await only(encoded(corners(mode=mode), "PNG", icc_profile=swapped))
        assert corners_of(opened(found)) == (green, red, blue, yellow)
        assert opened(found).mode == mode
    broken, _ = await only(encoded(corners(), "PNG", icc_profile=b"no profile at all"))
    assert corners_of(opened(broken)) == CORNERS


# -------------------------------------------------------------------------------------------------- order, twice
async def test_the_same_picture_twice_is_one_image_and_every_mention_names_it() -> None:
    red, blue = (encoded(Image.new("RGB", (9, 9), colour), "PNG") for colour in ("red", "blue"))
    with folder() as place:
        parts = await develop(
            [
                Picture("a", None, red), Words("and"), Picture("b", None, blue),
                Picture("c", None, red), Picture("d", None, blue),
            ],
            place,
            FRAME,
        )  # fmt: skip
        files = images_of(parts)
        assert [file.read_bytes() for file in files] == [red, blue]
        assert {oct(file.stat().st_mode & 0o777) for file in files} == {"0o600"}
    assert compose(parts) == "[Image 1: a]\n\nand\n\n[Image 2: b]\n\n[Image 1: c]\n\n[Image 2: d]"


def images_of(parts: object) -> list[Path]:
    from codex_lsp.inputs.prompt import images as of

    return [Path(path) for path in of(parts)]  # type: ignore[arg-type]


async def test_a_prompt_has_so_many_pictures_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(images, "MOST_PICTURES", 2)
    data = encoded(corners(), "PNG")
    assert len(await made(data, data)) == 2
    with pytest.raises(AttachmentTooLarge):
        await made(data, data, data)


# ------------------------------------------------------------------------------------------------------ SVG and PDF
def test_text_is_drawn_on_a_machine_without_fonts() -> None:
    bwrap = find_bwrap(None)
    assert bwrap is not None
    bare = [argument for place in FONTS if Path(place).is_dir() for argument in ("--tmpfs", place)]
    argv = [bwrap, "--dev-bind", "/", "/", *bare, "--", sys.executable, "-m", "codex_lsp.inputs.render"]
    texts = "".join(
        f'<text x="10" y="{100 * row}" font-size="80" font-family="{name}">Ab</text>'
        for row, name in enumerate(("Arial", "serif", "monospace", "Nope", "system-ui"), start=1)
    )
    for order, given in (
        (Order(FRAME), svg(texts)),
        (Order(FRAME, language="python", name="a.py"), b"x = 1\n" * 5),
    ):
        drawn = subprocess.run(
            [*argv, json.dumps(asdict(order))], input=given, capture_output=True, check=True, env={}, cwd=ROOT
        )
        image = opened(drawn.stdout.partition(b"\n")[2]).convert("L")
        rows = range(60, 560, 100) if order.language is None else range(38, 148, 22)
        assert [image.crop((0, top, 200, top + 22)).getextrema()[0] < 100 for top in rows] == [True] * 5


async def test_an_svg_is_drawn_on_white() -> None:
    body = '<rect width="300" height="300" fill="red"/><text x="320" y="200" font-size="80" font-family="No">Ab</text>'
    for data in (svg(body), gzip.compress(svg(body)), svg(body).decode().encode("utf-16")):
        found, part = await only(data)
        image = opened(found).convert("RGB")
        assert image.size == (600, 600)
        assert image.getpixel((10, 10)) == (255, 0, 0)
        assert image.getpixel((10, 590)) == (255, 255, 255)
        ink = image.crop((310, 100, 600, 220)).convert("L").getextrema()
        assert ink == (0, 255)
        assert part.changes == ("drawn from SVG at 600×600",)
    tiny = opened((await only(svg("", 'viewBox="0 0 16 8"')))[0])
    assert tiny.size == (512, 256)


async def test_an_svg_reads_nothing_but_itself(tmp_path: Path) -> None:
    """A drawing from a stranger shows the model neither files nor pages of the net."""
    (tmp_path / "red.png").write_bytes(encoded(Image.new("RGB", (9, 9), "red"), "PNG"))
    place = f"{tmp_path}/red.png"
    fill = 'width="600" height="600"'
    link = 'xmlns:x="http://www.w3.org/1999/xlink"'
    inner = base64.b64encode(svg(f'<image href="{place}" {fill}/>')).decode()
    white = (255, 255, 255)
    for body, before in (
        (f'<image href="{place}" {fill}/>', ""),
        (f'<image {link} x:href="{place}" {fill}/>', ""),
        (f'<image href="file://{place}" {fill}/>', ""),
        (f'<image href="&p;" {fill}/>', f'<!DOCTYPE svg [<!ENTITY p "{place}">]>'),
        (f'<image style="href:{place}" {fill}/>', ""),
        (f'<image href="data:image/svg+xml;base64,{inner}" {fill}/>', ""),
        (f'<filter id="f"><feImage href="{place}"/></filter><rect {fill} fill="none" filter="url(#f)"/>', ""),
        (f'<style>@import url("{place}"); rect {{fill: url("{place}")}}</style>', ""),
        ('<image href="http://127.0.0.1:9/x.png" width="9" height="9"/>', ""),
    ):
        found, part = await only(svg(body, before=before))
        assert opened(found).convert("RGB").getcolors() == [(360_000, white)], body
        assert part.changes
    red = base64.b64encode((tmp_path / "red.png").read_bytes()).decode()
    found, _ = await only(svg(f'<image href="data:image/png;base64,{red}" {fill}/>'))
    assert opened(found).convert("RGB").getpixel((300, 300)) == (255, 0, 0)


async def test_entities_of_an_svg_neither_fetch_nor_explode(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("CANARY")
    swarm = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    for before, body in (
        (f'<!DOCTYPE svg [<!ENTITY x SYSTEM "file://{tmp_path}/secret">]>', "<text>&x;</text>"),
        (f'<!DOCTYPE svg [<!ENTITY e0 "lol">{swarm}]>', "<text>&e11;</text>"),
    ):
        with pytest.raises(AttachmentUnreadable):
            await only(svg(body, before=before))


def pdf(*colours: str) -> bytes:
    pages = [Image.new("RGB", (600, 800), colour) for colour in colours]
    return encoded(pages[0], "PDF", save_all=True, append_images=pages[1:])


def colour_of(data: bytes) -> tuple[int, ...]:
    return corners_of(opened(data))[0]


async def test_pages_of_a_pdf() -> None:
    data = pdf("red", "lime", "blue")
    [(first, part)] = await made(data)
    assert colour_of(first) == (255, 0, 0)
    assert part.changes == ("page 1 of 3",)
    found = await made(Picture("doc.pdf", None, data, pages=(3, 2)))
    assert [colour_of(page) for page, _ in found] == [(0, 0, 255), (0, 255, 0)]
    assert [part.changes for _, part in found] == [("page 3 of 3",), ("page 2 of 3",)]
    for page, _ in found:
        width, height = opened(page).size
        assert 1000 < width <= 2048
        assert height <= 2048
    with pytest.raises(AttachmentUnreadable, match="3 pages, and no page 4"):
        await made(Picture("doc.pdf", None, data, pages=(4,)))
    with pytest.raises(AttachmentUnreadable, match="Only a PDF has pages"):
        await made(Picture("p", None, encoded(corners(), "PNG"), pages=(1,)))


# --------------------------------------------------------------------------------------------------------- code
def lines_shown(image: Image.Image) -> int:
    """Rows of the picture that have ink at their line number."""
    grey, below = image.convert("L"), image.size[1] - 16
    darkest = [grey.crop((0, top, 60, top + 22)).getextrema()[0] for top in range(38, below, 22)]
    return sum(value < 200 for value in darkest)


async def test_source_text_as_it_looks() -> None:
    text = "def f(x):\n\treturn 'red'  # 漢字 🎉 e\u0301 \u202e\x1b[31m\n" * 3
    data, part = await only(Picture("a.py", None, text.encode(), code=Code("python")))
    image = opened(data).convert("RGB")
    assert lines_shown(image) == 6
    assert len(image.getcolors(1 << 20)) > 50, "there are colours"
    assert part.changes == ("drawn from its text, lines 1-6",)
    some, part = await only(Picture("a.py", None, text.encode(), code=Code("python", (2, 3))))
    assert lines_shown(opened(some)) == 2
    assert part.changes == ("drawn from its text, lines 2-3",)


async def test_what_of_a_text_does_not_fit_a_picture_is_told() -> None:
    long = "".join(f"x{number} = {number}\n" for number in range(1000))
    data, part = await only(Picture("a.py", None, long.encode(), code=Code("python")))
    shown = lines_shown(opened(data))
    assert shown > 50
    assert part.changes == (
        f"drawn from its text, lines 1-{shown}",
        "no more of lines 1-1000 fits one picture",
    )
    width, height = opened(data).size
    assert width <= 2048
    assert height <= 2048
    wide, part = await only(Picture("a.txt", None, b"word " * 100, code=Code("plaintext")))
    assert opened(wide).size[1] > 5 * 22, "a long line goes on in the next row"
    assert part.changes == ("drawn from its text, line 1",)
    _, part = await only(Picture("a.js", None, b"var a=1;" * 100_000, code=Code("javascript")))
    assert part.changes == ("drawn from its text, line 1", "the line is cut")


# ------------------------------------------------------------------------------------------------------ what harms
def header_of(width: int, height: int) -> bytes:
    data = bytearray(encoded(Image.new("RGB", (9, 9)), "PNG"))
    data[16:24] = width.to_bytes(4) + height.to_bytes(4)
    data[29:33] = zlib.crc32(bytes(data[12:29])).to_bytes(4)
    return bytes(data)


async def test_what_is_no_picture_or_a_bomb_is_refused_before_it_is_read(tmp_path: Path) -> None:
    """RX-10"""
    with pytest.raises(AttachmentTooLarge, match="60000×60000"):
        await only(header_of(60_000, 60_000))
    huge = tmp_path / "huge.png"
    huge.write_bytes(header_of(10, 10))
    os.truncate(huge, 1 << 30)
    with pytest.raises(AttachmentTooLarge):
        await only(huge)
    os.mkfifo(tmp_path / "pipe.png")
    (tmp_path / "text.png").write_text("text")
    for path in (tmp_path / "pipe.png", tmp_path / "text.png", tmp_path, tmp_path / "absent.png"):
        with pytest.raises(AttachmentUnreadable):
            await only(path)
    with pytest.raises(AttachmentTooLarge):
        await only(b" " * (images.SOURCE_LIMIT + 1))
    with pytest.raises(AttachmentUnreadable, match="HEIC"):
        await only(b"\0\0\0\x18ftypheic" + b"\0" * 40)
    named_wrongly = tmp_path / "shot.jpg"
    named_wrongly.write_bytes(encoded(corners(), "PNG"))
    assert opened((await only(named_wrongly))[0]).format == "PNG"


async def test_what_ends_the_drawing_process_is_an_error_and_no_more() -> None:
    for depth in (900, 100_000):
        with pytest.raises(AttachmentUnreadable):
            await only(svg("<g>" * depth + "</g>" * depth))


async def test_what_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(images, "PATIENCE", 1)
    with pytest.raises(AttachmentUnreadable, match="within 1 seconds"):
        await only(SLOW)
    assert drawers() == []


async def test_who_cancels_leaves_no_process() -> None:
    drawing = asyncio.create_task(only(SLOW))
    while not drawers_at_work():  # noqa: ASYNC110 - the process has no event of its own
        await asyncio.sleep(0)
    drawing.cancel()
    async with asyncio.timeout(10):
        with pytest.raises(asyncio.CancelledError):
            await drawing
    assert drawers() == []


def drawers_at_work() -> bool:
    """Whether one draws already: it has used more than the processor time of its start."""
    stats = [of_process(pid, "stat").rpartition(b")")[2].split() for pid in drawers()]
    return any(int(stat[11]) > 0.5 * os.sysconf("SC_CLK_TCK") for stat in stats if stat)


def drawers() -> list[str]:
    """The drawing processes of this process."""
    return [pid for pid in children() if b"codex_lsp.inputs.render" in of_process(pid, "cmdline")]
