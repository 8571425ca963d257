"""The readers of pictures on anything at all: a picture that holds what is promised, or the one failure they have."""

from __future__ import annotations

import io

from codex_lsp.inputs.render import code, pdf, raster, svg
from codex_lsp.inputs.render.drawn import PATCH, Frame, Undrawable
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from tests.inputs.pictures_kit import CORNERS, corners, corners_of, encoded, opened

FRAME = Frame(2048, 2048, 2500, webp=True)
SMALL = Frame(48, 40, 4, webp=False)
sizes = st.integers(1, 20_000)
frames = st.builds(
    Frame, st.integers(1, 4096), st.integers(1, 4096), st.integers(1, 5000), webp=st.booleans()
)


# ------------------------------------------------------------------------------------------------------- the frame
def test_sizes_are_those_that_codex_would_make() -> None:
    """Measured on codex 0.145 and 0.163: what is given it in these sizes goes on as it is."""
    for given_, wanted in (
        ((4000, 3000), (1824, 1368)), ((2048, 2048), (1600, 1600)), ((2048, 1536), (1824, 1368)),
        ((3000, 2000), (1920, 1280)), ((1000, 3000), (683, 2048)), ((3000, 500), (2048, 341)),
    ):  # fmt: skip
        assert FRAME.fit(*given_) == wanted
    old = Frame(2048, 768, 64 * 24, webp=False)  # 0.63 to 0.104
    for given_, wanted in (
        ((4000, 3000), (1024, 768)),
        ((1000, 3000), (256, 768)),
        ((3000, 500), (2048, 341)),
    ):
        assert old.fit(*given_) == wanted


@given(sizes, sizes, frames)
def test_what_is_fitted_fits_and_keeps_its_shape(width: int, height: int, frame: Frame) -> None:
    size = frame.fit(width, height)
    assert frame.holds(*size)
    assert size[0] <= width and size[1] <= height
    if frame.holds(width, height):
        assert size == (width, height)
    if min(size) > 1:  # each side is off by rounding alone
        assert abs(size[0] - size[1] * width / height) <= 0.5 + 0.5 * width / height
        assert abs(size[1] - size[0] * height / width) <= 0.5 + 0.5 * height / width


@given(st.integers(1600, 20_000), st.integers(1600, 20_000))
def test_no_more_is_lost_than_must_be(width: int, height: int) -> None:
    wide, high = FRAME.fit(width, height)
    limits = (wide / 2048, high / 2048, (wide + 2 * PATCH) * (high + 2 * PATCH) / (PATCH * PATCH * 2500))
    assert max(limits) > 0.95


# -------------------------------------------------------------------------------------------------------- the bytes
KINDS = ("PNG", "JPEG", "GIF", "WEBP", "BMP", "TIFF", "AVIF")
WHOLE = {kind: encoded(corners(), kind) for kind in KINDS}


def holds_what_is_promised(data: bytes, frame: Frame) -> None:
    """A picture or the failure, never anything else."""
    try:
        drawn = raster.draw(data, frame)
    except Undrawable as reason:
        assert reason.answer["failure"] in ("unreadable", "tooLarge")
        assert reason.answer["message"]
        return
    image = opened(drawn.data)
    assert frame.holds(*image.size)
    assert image.format in ("PNG", "JPEG", "WEBP")
    assert drawn.data == data or not image.info.keys() & {"exif", "xmp", "icc_profile", "comment"}


@given(st.sampled_from(KINDS), st.data())
@settings(max_examples=150, deadline=None)
def test_damaged_pictures(kind: str, data: st.DataObject) -> None:
    whole = bytearray(WHOLE[kind])
    for _ in range(data.draw(st.integers(0, 8))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.none() | st.integers(0, len(whole)))
    holds_what_is_promised(bytes(whole[:cut]), data.draw(st.sampled_from((FRAME, SMALL))))


@given(st.sampled_from((b"", *(WHOLE[kind][:24] for kind in KINDS))), st.binary(max_size=400))
@settings(max_examples=100, deadline=None)
def test_anything_at_all(head: bytes, rest: bytes) -> None:
    holds_what_is_promised(head + rest, FRAME)
    assert svg.is_svg(head + rest) in (False, True)
    assert pdf.is_pdf(head + rest) in (False, True)


@given(st.text(max_size=300))
@settings(max_examples=100, deadline=None)
def test_anything_that_calls_itself_an_svg(text: str) -> None:
    try:
        drawn = svg.draw(
            f'<svg xmlns="http://www.w3.org/2000/svg" {text[:40]}><g>{text}</g></svg>'.encode(
                "utf-8", "replace"
            ),
            SMALL,
        )
    except Undrawable:
        return
    assert SMALL.holds(*opened(drawn.data).size)


@given(st.sampled_from(["JPEG", "PNG", "WEBP", "TIFF"]), st.integers(1, 8))
@settings(deadline=None)
def test_pictures_are_upright(kind: str, orientation: int) -> None:
    """EXIF 2.32, tag 274: where the first row and the first column of the stored picture are seen."""
    a, b, c, d = CORNERS
    stored = {
        1: (a, b, c, d), 2: (b, a, d, c), 3: (c, d, a, b), 4: (d, c, b, a),
        5: (a, d, c, b), 6: (d, a, b, c), 7: (c, b, a, d), 8: (b, c, d, a),
    }  # fmt: skip
    exif = Image.Exif()
    exif[274] = orientation
    for frame in (FRAME, SMALL):
        image = opened(raster.draw(encoded(corners(60, 40), kind, exif=exif), frame).data)
        assert corners_of(image) == stored[orientation]
        assert (image.size[0] < image.size[1]) is (orientation >= 5)


# --------------------------------------------------------------------------------------------------------- the text
@given(
    st.text(max_size=200), st.sampled_from(["python", "typescriptreact", "markdown", "nonsense", ""]),
    st.none() | st.tuples(st.integers(1, 9), st.integers(1, 9)),
)  # fmt: skip
@settings(max_examples=50, deadline=None)
def test_any_text_can_be_drawn(text: str, language: str, lines: tuple[int, int] | None) -> None:
    """Whatever a document holds: controls, lone surrogates, scripts without a font."""
    drawn = code.draw(text.encode("utf-8", "replace").decode(), language, "n\n<a>", lines, FRAME)
    with Image.open(io.BytesIO(drawn.data)) as image:
        assert FRAME.holds(*image.size)
    assert drawn.changes[0].startswith("drawn from its text, line")
