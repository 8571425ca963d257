"""Texts as bytes: which format a file has, its raw lines, and the exact way to and from an editor's buffer (pure)."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, get_args

Eol = Literal["\n", "\r\n", "\r", "mixed", "none"]
LARGEST_TEXT = 16 << 20
"""Bytes above which a file is decided as a whole."""

_BOMS = (
    # UTF-32 first: its little-endian mark begins with the one of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ENDS = {"\n": b"\n", "\r\n": b"\r\n", "\r": b"\r"}
_END = re.compile(rb"\r\n|\r|\n")
_LINE = re.compile(rb"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_WIDE_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_UTF8_SEQUENCE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_CONTROLS = bytes({*range(32), 127} - {7, 8, 9, 10, 12, 13, 27})
_KANA = re.compile("[\u3001\u3002\u3041-\u30fe]")


@dataclass(frozen=True, slots=True)
class TextFormat:
    """How a text is stored. ``encoding`` is the Python codec that shows its lines (an ASCII text is
    ``utf-8``; a text with some invalid UTF-8 too), ``bom`` what stands before the first character."""

    encoding: str
    bom: bytes
    eol: Eol

    @property
    def uniform(self) -> bool:
        """All lines end alike."""
        return self.eol in _ENDS


def sniff(data: bytes) -> TextFormat | None:
    """The format of a text, or ``None`` when the bytes are no text to be worked on by lines.

    No text: over ``LARGEST_TEXT``; NUL characters; UTF-16 or UTF-32 that does not decode (it needs its
    BOM to be seen at all); neither UTF-8 nor anything else readable, with many control characters.
    """
    if len(data) > LARGEST_TEXT:
        return None
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            try:
                text = data.decode(encoding)
            except UnicodeDecodeError:
                continue
            if "\0" not in text:
                return TextFormat(encoding, bom, _eol(set(_END.findall(text.encode("utf-8")))))
    if b"\0" in data or data.startswith(tuple(bom for bom, _ in _BOMS)):
        return None
    narrow = _narrow_encoding(data)
    if narrow is None:
        return None
    bom = codecs.BOM_UTF8 if narrow == "utf-8" and data.startswith(codecs.BOM_UTF8) else b""
    return TextFormat(narrow, bom, _eol(set(_END.findall(data))))


def _eol(ends: set[bytes]) -> Eol:
    if not ends:
        return "none"
    if len(ends) > 1:
        return "mixed"
    end = ends.pop().decode("ascii")
    return next(eol for eol in get_args(Eol) if eol == end)


def _narrow_encoding(data: bytes) -> str | None:
    if _decodes(data, "utf-8"):
        return "utf-8"
    if len(data.translate(None, _CONTROLS)) < 0.95 * len(data):
        return None
    high = len(data.translate(None, bytes(range(128))))
    # Mostly right UTF-8 with some bytes broken stays UTF-8; its broken bytes are shown as escapes.
    if 2 * sum(map(len, _UTF8_SEQUENCE.findall(data))) > high:
        return "utf-8"
    # Latin-1 prose can be valid Shift-JIS by accident, but hardly with kana in it.
    if _decodes(data, "shift_jis") and _KANA.search(data.decode("shift_jis")):
        return "shift_jis"
    return "latin-1"


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        return data.decode(encoding).encode(encoding) == data
    except UnicodeError:
        return False


def is_wide(encoding: str) -> bool:
    """Its code units have more than one byte."""
    return encoding.startswith(("utf-16", "utf-32"))


def compatible(one: bytes, one_format: TextFormat, other: bytes, other_format: TextFormat) -> bool:
    """Lines of one text can stand in the other: same encoding, or one of them is plain ASCII.

    Among what is no UTF-8 the encoding is a guess that an edit may tip over, so it does not count.
    """
    if one_format.encoding == other_format.encoding:
        return True
    if is_wide(one_format.encoding) or is_wide(other_format.encoding):
        return False
    return one.isascii() or other.isascii() or not (_decodes(one, "utf-8") or _decodes(other, "utf-8"))


def split_lines(data: bytes, text_format: TextFormat) -> list[bytes]:
    r"""Raw lines with their line ends (``\n``, ``\r\n``, ``\r`` only); joined they are ``data`` again.

    A BOM stays in front of the first line.
    """
    if not is_wide(text_format.encoding):
        return _LINE.findall(data)
    encoding = text_format.encoding
    return [line.encode(encoding) for line in _WIDE_LINE.findall(data.decode(encoding))]


def line_end(line: bytes, encoding: str) -> bytes:
    """The line end of a raw line, in bytes of ASCII; empty for a last line without one."""
    if is_wide(encoding):
        # Four characters of any of these codecs hold a whole line end.
        line = line[-8:].decode(encoding, "replace").encode("utf-8")
    if line.endswith(b"\r\n"):
        return b"\r\n"
    return line[-1:] if line.endswith((b"\n", b"\r")) else b""


def without_end(line: bytes, encoding: str) -> bytes:
    """A raw line without its line end."""
    end = len(line_end(line, encoding).decode("ascii").encode(encoding))
    return line[:-end] if end else line


def with_ends(lines: Iterable[bytes], eol: str | None, encoding: str, *, cr: bool = False) -> list[bytes]:
    r"""Raw lines, their ``\n`` and ``\r\n`` replaced by ``eol`` (with ``cr``: a lone ``\r`` too).

    A lone CR is a line end to an editor and yet often content (a recorded progress bar), so it is only
    replaced where the file is known to end its lines with it. ``None`` leaves all as it is.
    """
    if eol is None:
        return list(lines)
    target = _ENDS[eol]
    coded = eol.encode(encoding)
    replaced = []
    for line in lines:
        end = line_end(line, encoding)
        if not end or end == target or (end == b"\r" and not cr):
            replaced.append(line)
        else:
            replaced.append(line[: -len(end.decode("ascii").encode(encoding))] + coded)
    return replaced


def shown(line: bytes, encoding: str) -> str:
    """A raw line as text without its line end; bytes that do not decode appear as ``\\xNN``."""
    return without_end(line, encoding).decode(encoding, "backslashreplace")


def decode_text(data: bytes) -> str | None:
    """What an editor's buffer holds for a file: its text without BOM.

    ``None`` when the bytes cannot be got back from it by ``encode_text`` (binary, damaged UTF-8).
    """
    text_format = sniff(data)
    if text_format is None:
        return None
    try:
        text = data[len(text_format.bom) :].decode(text_format.encoding)
        return text if encode_text(text, text_format) == data else None
    except UnicodeError:
        return None


def encode_text(text: str, like: TextFormat) -> bytes:
    """The bytes of a buffer's text in the format of its file: encoding and BOM as there, line ends as in the text.

    Raises:
        UnicodeEncodeError: the text has characters that the encoding lacks (or lone surrogates).
    """
    if like.bom and text.startswith("\ufeff"):
        # Some editors leave the BOM in the buffer.
        return text.encode(like.encoding)
    try:
        return like.bom + text.encode(like.encoding)
    except UnicodeEncodeError:
        if like.encoding != "shift_jis":
            raise
        # Editors take Shift-JIS for Windows' variant, which maps some signs (the wave dash) otherwise.
        return like.bom + text.encode("cp932")
