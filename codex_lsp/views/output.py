"""Command output and other hostile text, made safe to show: controls harmless, length told."""

from __future__ import annotations

import re

_ESCAPES = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]"  # CSI
    r"|\x1b[PX^_\]].*?(?:\x1b\\|\x07|$)"  # DCS, SOS, PM, APC, OSC with their payload
    r"|\x1b[ -/]*[0-~]"  # other escapes
    r"|\x9b[0-?]*[ -/]*[@-~]",  # C1 CSI
    re.DOTALL,
)
_COLOUR = re.compile(r"\x1b\[[0-9;:]*m\Z")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f-\x9f]|\x1b(?!\[[0-9;:]*m)")
_INVISIBLE = re.compile("[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\U000e0000-\U000e007f]")


def harmless(text: str, *, colours: bool = True) -> str:
    """Output as it may be shown: colour sequences kept on wish, every other control removed or made visible.

    Carriage returns that would overwrite a line become line ends; bidi and invisible format characters
    become ``<U+202E>`` (CVE-2021-42574).
    """
    text = _ESCAPES.sub(lambda m: m[0] if colours and _COLOUR.fullmatch(m[0]) else "", text)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = _CONTROLS.sub(lambda m: f"<{ord(m[0][0]):02X}>", text)
    return _INVISIBLE.sub(lambda m: f"<U+{ord(m[0]):04X}>", text)


def plain(text: str) -> str:
    """One line of hostile text for a title, a path or a message: no controls, no line ends."""
    return harmless(text, colours=False).replace("\n", "⏎")


def excerpt(text: str, limit: int) -> tuple[str, bool]:
    """Head and tail of a long text with the number of characters left out between them."""
    if len(text) <= limit:
        return text, False
    head, tail = text[: limit // 2], text[len(text) - limit // 2 :]
    return f"{head}\n… {len(text) - len(head) - len(tail):,} characters left out …\n{tail}", True
