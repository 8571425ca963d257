"""Makes foreign text harmless and honest before it reaches a terminal; pure.

Whatever the model, a command or a repository wrote is hostile: escape sequences could rewrite the screen or
the clipboard, bidi marks and invisible characters could hide what is about to be accepted.
"""

from __future__ import annotations

import re
import unicodedata

# What a terminal does not draw and Unicode calls default ignorable, beyond the categories Cc, Cf, Zl, Zp, Cs.
_INVISIBLE = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef"
    "\U000e0000-\U000e0fff]"
)
_PROSE = frozenset(
    "\u200c\u200d\ufe0e\ufe0f"
)  # joiners and presentation marks that honest prose and emoji need
_MARKED = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_SEQUENCE = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]"  # CSI, colours among them
    r"|[\x1b]\][^\x07\x1b]*(?:\x07|\x1b\\)?"  # OSC: title, links, clipboard
    r"|\x1b[PX^_][^\x1b]*(?:\x1b\\)?"  # DCS, SOS, PM, APC
    r"|\x9b[0-?]*[ -/]*[@-~]"
    r"|\x9d[^\x07\x9c]*[\x07\x9c]?"
    r"|\x1b[ -/]*[0-~]"
)
_PLAIN = re.compile(r"[ -~\n\t]*")
_SPACES_OF_TAB = 8


def _mark(char: str) -> str:
    code = ord(char)
    if code < 0x20:
        return chr(0x2400 + code)  # the control pictures: an escape is drawn as ␛
    if code == 0x7F:
        return "\u2421"
    return f"⟨U+{code:04X}⟩"


def _is_marked(char: str) -> bool:
    return unicodedata.category(char) in _MARKED or _INVISIBLE.match(char) is not None


def text(foreign: str, *, prose: bool = False) -> str:
    """Text of several lines with every control, bidi and invisible character drawn instead of obeyed.

    Newlines and tabs stay. ``prose`` also lets joiners and emoji presentation pass: right for what the
    agent says, wrong for names and code.
    """
    if _PLAIN.fullmatch(foreign):
        return foreign
    return "".join(
        char if char in "\n\t" or (prose and char in _PROSE) or not _is_marked(char) else _mark(char)
        for char in foreign
    )


def line(foreign: object, limit: int = 400) -> str:
    """One line of anything: as ``text``, newlines and tabs drawn too, cut at ``limit`` characters with a count."""
    given = foreign if isinstance(foreign, str) else str(foreign)
    shown = "".join(_mark(char) if char in "\n\t" else char for char in text(given[: limit + 1]))
    if len(given) > limit:
        return f"{shown[:limit]}… (+{len(given) - limit} characters)"
    return shown


def output(foreign: str) -> str:
    """What a command printed: escape sequences dropped, carriage returns as line ends, other controls drawn."""
    if _PLAIN.fullmatch(foreign):
        return foreign
    bare = _SEQUENCE.sub("", foreign)
    return text(bare.replace("\r\n", "\n").replace("\r", "\n"))


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
