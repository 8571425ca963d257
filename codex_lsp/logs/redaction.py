"""Secrets out of what is logged: by the names they go by, by what they look like, and by their very value (pure).

A false alarm costs a word of the log, so each rule is wider than it must be. Every pattern takes time in proportion
to the text, whatever the text is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import quote

MARK = "[redacted]"
SHORTEST = 6
"""Characters that a value must have to be looked for in every text: shorter ones are words."""
LONGEST_TEXT = 16 * 1024
"""Characters of one text that are kept; how many more there were is said."""
_DEEPEST, _MOST = 20, 200

_WORD = (
    r"(?:api[-_ ]?key|access[-_]?key|private[-_]?key|signing[-_]?key|secret|token(?!iz)|passw(?:or)?d|passphrase"
    r"|credential|authorization|cookie)"
)
_NAME = re.compile(rf"{_WORD}|(?:^|[-_.])(?:key|auth|pass|pwd|pin)$", re.IGNORECASE)
_HOLDER = re.compile(r"(?:^|[-_.])(?:env|environ|environment|headers?|httpHeaders)$", re.IGNORECASE)
"""What holds nothing but named values of which each may be secret: headers of a request, an environment."""

_Q = r"\\{0,8}[\"']"
_PAIR = re.compile(
    rf"(?<![\w.-])(?P<name>-{{0,2}}[\w.-]{{0,64}}?(?:{_WORD}[\w-]{{0,32}}|[-_](?:key|auth|pass|pwd)))"
    rf"(?P<sign>(?:{_Q})?\s{{0,4}}[:=]\s{{0,4}})"
    rf"(?:(?P<quote>{_Q})(?P<inner>(?:(?!(?P=quote))(?:\\.|[^\n\\])){{1,20000}})|(?P<plain>\[redacted\]|(?:(?:bearer|basic|token)\s{{1,4}})?"
    r"[^\s\"',;&)}\]]{1,20000}))",
    re.IGNORECASE,
)
_OPTION = re.compile(
    rf"(?<![\w-])(?P<name>--?[\w-]{{0,32}}?{_WORD}[\w-]{{0,16}}\s{{1,4}})(?P<value>[^\s\"',;&)-][^\s\"',;&)]{{0,20000}})",
    re.IGNORECASE,
)
_HEADER = re.compile(
    r"(?P<name>\bauthorization[\"']?\s{0,4}[:=]\s{0,4})[^\s\\\"'][^\r\n]{0,20000}", re.IGNORECASE
)
"""To the end of its line: some schemes have several parts. One in quotes is a ``_PAIR``."""
_SHAPES = re.compile(
    r"-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----(?:(?!-----END )[\s\S])*(?:-----END [A-Z ]{0,40}-----)?"
    r"|(?<![A-Za-z0-9])(?:sk|sess|rk|pk)-[A-Za-z0-9_-]{8,}"  # OpenAI, and who copied its shape
    r"|(?<![A-Za-z0-9])(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{8,}"
    r"|(?<![A-Za-z0-9])gh[oprsu]_[A-Za-z0-9]{16,}|github_pat_[A-Za-z0-9_]{20,}|glpat-[A-Za-z0-9_-]{16,}"
    r"|(?<![A-Za-z0-9])xox[a-z]-[A-Za-z0-9-]{8,}|(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{12,}"
    r"|(?<![A-Za-z0-9])AIza[A-Za-z0-9_-]{30,}|(?<![A-Za-z0-9])ya29\.[A-Za-z0-9_-]{16,}"
    r"|(?<![A-Za-z0-9])(?:npm|hf)_[A-Za-z0-9]{20,}|pypi-[A-Za-z0-9_-]{16,}"
    r"|(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{4,}(?:\.[A-Za-z0-9_-]*)?"  # JSON web tokens
)
_BEARER = re.compile(r"(?P<name>\bbearer\s{1,4})[A-Za-z0-9._~+/=-]{4,}", re.IGNORECASE)
_LOGIN = re.compile(r"(?P<name>://)[^\s/\"']{1,512}@")


def is_secret_name(name: str) -> bool:
    """Whether what goes by this name is secret: a key of JSON, a variable of an environment."""
    return _NAME.search(name) is not None


def named(value: Any) -> Iterator[str]:
    """The secrets in JSON values: what stands at a name of a secret, or in headers and environments."""
    if isinstance(value, Mapping):
        for name, below in value.items():
            if is_secret_name(str(name)) or _HOLDER.search(str(name)):
                yield from _texts(below)
            else:
                yield from named(below)
    elif isinstance(value, list | tuple):
        for below in value:
            yield from named(below)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping | list | tuple):
        for below in value.values() if isinstance(value, Mapping) else value:
            yield from _texts(below)


class Redaction:
    """Knows some secrets by value, and all by name and shape."""

    def __init__(self, values: Iterable[str] = ()) -> None:
        self._values: frozenset[str] = frozenset()
        self._known: re.Pattern[str] | None = None
        self.know(values)

    def know(self, values: Iterable[str]) -> None:
        """Also looks for these values from now on, as they are and as JSON, Python or a URL would write them."""
        fresh = {value.strip() for value in values}
        fresh = {value for value in fresh if len(value) >= SHORTEST and value not in MARK}
        if fresh <= self._values:
            return
        self._values |= fresh
        forms = {form for value in self._values for form in _forms(value)}
        # The longest first: one may be the beginning of another.
        self._known = re.compile("|".join(map(re.escape, sorted(forms, key=lambda form: (-len(form), form)))))

    def text(self, given: str) -> str:
        """A text without secrets."""
        if self._known is not None:
            given = self._known.sub(MARK, given)
        given = _SHAPES.sub(MARK, given)
        given = _HEADER.sub(_after_name, given)
        given = _BEARER.sub(_after_name, given)
        given = _LOGIN.sub(lambda found: f"{found['name']}{MARK}@", given)
        given = _PAIR.sub(_paired, given)
        return _OPTION.sub(_after_name, given)

    def value(self, given: Any, _depth: int = 0) -> Any:
        """JSON values of anything, without secrets, cut where they are long, many or deep."""
        match given:
            case None | bool() | int():
                return given
            case float():
                return given if given - given == 0 else str(given)  # JSON has no infinity
            case str():
                return self.cut(given)
            case _ if _depth >= _DEEPEST:
                return "…"
            case Mapping():
                pairs = list(given.items())[:_MOST]
                kept = {self.cut(str(name)): self._at(str(name), below, _depth) for name, below in pairs}
                return kept if len(given) <= _MOST else {**kept, "…": f"{len(given) - _MOST} more"}
            case list() | tuple():
                some = [self.value(below, _depth + 1) for below in given[:_MOST]]
                return some if len(given) <= _MOST else [*some, f"… {len(given) - _MOST} more"]
            case _:
                return self.cut(repr(given))

    def _at(self, name: str, below: Any, depth: int) -> Any:
        if is_secret_name(name) and isinstance(below, str | list | tuple | Mapping):
            return MARK if below else below
        if _HOLDER.search(name) and isinstance(below, Mapping):
            return {self.cut(str(key)): MARK for key in list(below)[:_MOST]}
        return self.value(below, depth + 1)

    def cut(self, given: str) -> str:
        """A text without secrets, cut after ``LONGEST_TEXT`` characters (cut first, half a secret could stay)."""
        kept = self.text(given)
        if len(kept) <= LONGEST_TEXT:
            return kept
        return f"{kept[:LONGEST_TEXT]}… (+{len(kept) - LONGEST_TEXT} characters)"


def _forms(value: str) -> Iterator[str]:
    # A lone surrogate, which an environment may hold, has no form in a URL.
    yield value
    yield json.dumps(value)[1:-1]
    yield json.dumps(value, ensure_ascii=False)[1:-1]
    yield repr(value)[1:-1]
    yield quote(value, safe="", errors="replace")


def _after_name(found: re.Match[str]) -> str:
    return f"{found['name']}{MARK}"


def _paired(found: re.Match[str]) -> str:
    mark = found["quote"] or ""
    return f"{found['name']}{found['sign']}{mark}{MARK}"
