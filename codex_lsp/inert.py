"""Makes foreign text harmless and honest before it reaches a screen (pure).

Whatever the model, a command or a repository wrote is hostile: escape sequences could rewrite the screen or
the clipboard, bidi marks and invisible characters could hide what is about to be accepted.
"""

from __future__ import annotations

import re
import unicodedata

# Controls but for tab and newline, what Unicode calls format characters (Cf), separators of lines and paragraphs,
# lone surrogates, and what is not drawn although it is none of these (default ignorable).
_ACTIVE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u115f\u1160"
    "\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0"
    "\ufff9-\ufffb\ud800-\udfff\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_PROSE = frozenset("\u200c\u200d\ufe0e\ufe0f")
"""Joiners and presentation marks that honest prose and emoji need."""
_SEQUENCE = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]"  # CSI, colours among them
    r"|[\x1b]\][^\x07\x1b]*(?:\x07|\x1b\\)?"  # OSC: title, links, clipboard
    r"|\x1b[PX^_][^\x1b]*(?:\x1b\\)?"  # DCS, SOS, PM, APC
    r"|\x9b[0-?]*[ -/]*[@-~]"
    r"|\x9d[^\x07\x9c]*[\x07\x9c]?"
    r"|\x1b[ -/]*[0-~]"
)
_COLOUR = re.compile(r"\x1b\[[0-9;:]*m")
_SPACES_OF_TAB = 8


def _mark(char: str) -> str:
    code = ord(char)
    if code < 0x20:
        return chr(0x2400 + code)  # the control pictures: an escape is drawn as ␛
    if code == 0x7F:
        return "\u2421"
    return f"⟨U+{code:04X}⟩"


def text(foreign: str, *, prose: bool = False) -> str:
    """Text of several lines with every control, bidi and invisible character drawn instead of obeyed.

    Newlines and tabs stay. ``prose`` also lets joiners and emoji presentation pass: right for what the
    agent says, wrong for names and code (CVE-2021-42574).
    """
    return _ACTIVE.sub(lambda found: found[0] if prose and found[0] in _PROSE else _mark(found[0]), foreign)


def line(foreign: object, limit: int = 400) -> str:
    """One line of anything: as ``text``, newlines and tabs drawn too, cut at ``limit`` characters with a count."""
    given = foreign if isinstance(foreign, str) else str(foreign)
    shown = "".join(_mark(char) if char in "\n\t" else char for char in text(given[: limit + 1]))
    if len(given) > limit:
        return f"{shown[:limit]}… (+{len(given) - limit} characters)"
    return shown


def output(foreign: str, *, colours: bool = False) -> str:
    """What a command printed: escape sequences dropped, carriage returns as line ends, other controls drawn.

    ``colours`` lets sequences pass that do nothing but colour, for editors that draw them.
    """
    lines = foreign.replace("\r\n", "\n").replace("\r", "\n")
    if not colours:
        return text(_SEQUENCE.sub("", lines))
    shown, at = [], 0
    for found in _SEQUENCE.finditer(lines):
        shown += [text(lines[at : found.start()]), found[0] if _COLOUR.fullmatch(found[0]) else ""]
        at = found.end()
    return "".join([*shown, text(lines[at:])])


def untabbed(shown: str) -> str:
    """Tabs as spaces, so that colours and widths come out right."""
    return shown.expandtabs(_SPACES_OF_TAB)


def _script(char: str) -> str:
    return unicodedata.name(char, "?").split(" ", 1)[0]


_LOOKALIKES = frozenset(
    {"CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC", "LISU", "FULLWIDTH", "MATHEMATICAL"}
)
_WORD = re.compile(r"[^\W\d_]+")


def lookalikes(foreign: str) -> tuple[str, ...]:
    """Words that mix Latin letters with letters of another script that look like them (``pаypal``)."""
    if foreign.isascii():
        return ()
    found = []
    for word in _WORD.findall(foreign):
        if word.isascii():
            continue
        scripts = {_script(char) for char in word}
        if "LATIN" in scripts and scripts & _LOOKALIKES:
            found.append(word)
    return tuple(dict.fromkeys(found))
