"""Makes text that came from outside safe to show: no control, escape or direction character acts."""

from __future__ import annotations

import re

# C0 without tab and newline, DEL and C1, the bidirectional controls, line and paragraph separators,
# zero-width characters, the byte order mark, tag characters, lone surrogates.
_ACTIVE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff"
    "\U000e0000-\U000e007f\ud800-\udfff]"
)


def harmless(text: str) -> str:
    r"""The text with every active character spelt out (``\x1b``, ``\u202e``); newline and tab stay."""
    return _ACTIVE.sub(_spelt, text.replace("\r\n", "\n"))


def _spelt(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
