"""Pictures made of pixels: what is read, what of it is kept, and when it is written anew."""

from __future__ import annotations

import io

from PIL import ExifTags, Image, ImageCms, ImageOps, UnidentifiedImageError

from codex_lsp.inputs.render.drawn import Drawn, Frame, Undrawable, measures

PIXEL_LIMIT = 100_000_000
"""Pixels of a picture that is given; decoded they take four bytes each."""

FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "BMP", "TIFF", "AVIF")
_NAMES = {"WEBP": "WebP"}
_SUFFIXES = {"PNG": "png", "JPEG": "jpg", "WEBP": "webp"}
_HEIC = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1")
_QUALITY = 92
# What each needs to look as it does. All else is metadata: text, EXIF, times, and what nobody knows.
_PNG_CHUNKS = frozenset(
    (b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"sBIT", b"bKGD", b"pHYs")
)
_WEBP_CHUNKS = frozenset((b"VP8 ", b"VP8L", b"VP8X", b"ALPH"))
_JPEG_SEGMENTS = frozenset((("APP0", b"JFIF\0", 14), ("APP14", b"Adobe", 12)))
"""Name, beginning and length: a longer one holds a small picture of its own, or what nobody knows."""


def draw(data: bytes, frame: Frame) -> Drawn:
    """One upright picture in sRGB without metadata that fits; the same bytes where that is what they are.

    Raises:
        Undrawable
    """
    Image.MAX_IMAGE_PIXELS = None  # we look ourselves, before anything is decoded
    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as image:
            return _draw(image, data, frame)
    except (Undrawable, MemoryError):
        raise
    except UnidentifiedImageError:
        if data[4:8] == b"ftyp" and data[8:12] in _HEIC:
            raise Undrawable("HEIC pictures are not read.", hint="Save it as JPEG or PNG.") from None
        raise Undrawable(
            "This is no picture.", hint="PNG, JPEG, GIF, WebP, BMP, TIFF, AVIF, SVG and PDF are read."
        ) from None
    # Pillow's readers raise whatever the damage leads them to.
    except Exception as error:
        raise Undrawable(f"The picture is damaged: {error or type(error).__name__}") from error


def _draw(image: Image.Image, data: bytes, frame: Frame) -> Drawn:
    width, height = image.size
    if width * height > PIXEL_LIMIT:
        raise Undrawable(
            f"The picture has {measures(width, height)} pixels; {PIXEL_LIMIT:,} is the limit.",
            hint="Scale it down.",
            kind="tooLarge",
        )
    # MPO is a photo with further ones behind it: its depth, the other eye's.
    kind = "JPEG" if image.format == "MPO" else image.format or ""
    frames = getattr(image, "n_frames", 1)
    changes = [f"the first of {frames} {'pages' if kind == 'TIFF' else 'frames'}"] if frames > 1 else []
    if kind == "JPEG" and not frame.holds(width, height):
        image.draft(None, _at_least(frame, width, height))  # decodes a huge photo at half, a quarter …
    image.load()
    as_it_is = kind in ("PNG", "JPEG") or (kind == "WEBP" and frame.webp)
    if as_it_is and frames == 1 and frame.holds(width, height) and _plain(image, data, kind):
        return Drawn(data, _SUFFIXES[kind])

    orientation = image.getexif().get(ExifTags.Base.Orientation, 1)
    lying = orientation in (5, 6, 7, 8)
    if lying:
        width, height = height, width
    size = frame.fit(width, height)
    if size != (width, height):
        changes.append(f"scaled from {measures(width, height)} to {measures(*size)}")
    picture = _in_srgb(image)
    stored = size[::-1] if lying else size
    if picture.size != stored:
        picture = picture.resize(stored, Image.Resampling.LANCZOS, reducing_gap=3.0)
    picture.getexif()[ExifTags.Base.Orientation] = orientation
    ImageOps.exif_transpose(picture, in_place=True)
    target = "JPEG" if kind == "JPEG" else "PNG"
    if kind not in ("PNG", "JPEG"):
        changes.append(f"converted from {_NAMES.get(kind, kind)} to PNG")
    return Drawn(_written(picture, target), _SUFFIXES[target], tuple(changes))


def _at_least(frame: Frame, width: int, height: int) -> tuple[int, int]:
    """The size to decode for: twice what is wanted either way up, so that what is left is scaled well."""
    upright, lying = frame.fit(width, height), frame.fit(height, width)
    return 2 * max(upright[0], lying[1]), 2 * max(upright[1], lying[0])


def _plain(image: Image.Image, data: bytes, kind: str) -> bool:
    """Whether the file holds the picture in sRGB and nothing else: no metadata, nothing behind its end."""
    if image.info.get("icc_profile") or image.info.get("exif") or image.info.get("xmp"):
        return False
    if kind == "JPEG":
        segments = getattr(image, "applist", ())
        known = all((name, content[:5], len(content)) in _JPEG_SEGMENTS for name, content in segments)
        return image.mode in ("L", "RGB") and known and data.endswith(b"\xff\xd9")
    if kind == "PNG":
        return image.mode != "I;16" and _png_chunks(data) <= _PNG_CHUNKS
    return _webp_chunks(data) <= _WEBP_CHUNKS


def _png_chunks(data: bytes) -> set[bytes]:
    """The names of all chunks; one more, empty, when something stands behind the last."""
    names, at = set(), 8
    while at < len(data):
        length, name = int.from_bytes(data[at : at + 4]), data[at + 4 : at + 8]
        names.add(name)
        at += length + 12
        if name == b"IEND" and at != len(data):
            names.add(b"")
            break
    return names


def _webp_chunks(data: bytes) -> set[bytes]:
    """As ``_png_chunks``, of a WebP."""
    end, names, at = int.from_bytes(data[4:8], "little") + 8, set(), 12
    while at < end:
        length = int.from_bytes(data[at + 4 : at + 8], "little")
        names.add(data[at : at + 4])
        at += length + length % 2 + 8
    return names if at == end == len(data) else {*names, b""}


def _in_srgb(image: Image.Image) -> Image.Image:
    """The first frame as grey, RGB or RGBA with 8 bits."""
    profile = image.info.get("icc_profile")
    if image.mode in ("I;16", "I;16L", "I;16B", "I;16N", "I"):
        wide = image.convert("I")
        picture: Image.Image = wide.point(lambda value: value * (1 / 256)).convert("L")
    elif image.mode == "F":
        low, high = image.getextrema()
        assert isinstance(low, float)
        assert isinstance(high, float)
        spread = 255 / (high - low) if high > low else 0.0
        picture = image.point(lambda value: value * spread - low * spread).convert("L")
    elif image.has_transparency_data:
        picture = image if image.mode == "RGBA" else image.convert("RGBA")
    elif image.mode in ("1", "L"):
        picture = image.convert("L")
    elif profile and image.mode in ("CMYK", "LAB"):
        picture = image
    else:
        picture = image if image.mode == "RGB" else image.convert("RGB")
    if profile:
        picture = _converted(picture, profile)
    return picture if picture.mode in ("L", "RGB", "RGBA") else picture.convert("RGB")


def _converted(picture: Image.Image, profile: bytes) -> Image.Image:
    """With the colours of a profile as sRGB has them; as they are when the profile makes no sense."""
    mode = picture.mode if picture.mode in ("RGB", "RGBA") else "RGB"
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        target = ImageCms.createProfile("sRGB")
        return ImageCms.profileToProfile(picture, source, target, outputMode=mode) or picture
    except (ImageCms.PyCMSError, OSError, ValueError):
        return picture


def _written(picture: Image.Image, kind: str) -> bytes:
    clean = Image.new(picture.mode, picture.size)
    clean.paste(picture)  # pixels alone: no info, no EXIF, nothing that a writer would take along
    out = io.BytesIO()
    if kind == "JPEG":
        clean.save(out, "JPEG", quality=_QUALITY, subsampling=0)
    else:
        clean.save(out, "PNG")
    return out.getvalue()
