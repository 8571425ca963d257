"""What is asked of an app-server besides turns, and what its answers mean (pure).

Shapes from ``codex app-server generate-json-schema`` of 0.163.0. What an answer lacks is left out, what is malformed is
passed over: nothing here raises for what codex said.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

from codex_lsp.agent.appevents import item
from codex_lsp.agent.events import Item, Reasoning, UnknownItem
from codex_lsp.agent.parsing import number_of, text_of
from codex_lsp.agent.transport import Call

_SOURCES: Final = ("cli", "vscode", "exec", "appServer", "unknown")
"""Threads that a person began; those of sub-agents are not listed."""

LoginMethod = Literal["browser", "deviceCode"]


@dataclass(frozen=True, slots=True)
class Thread:
    """A thread as codex lists it. Times are seconds since 1970."""

    thread_id: str
    name: str | None
    preview: str
    """The first words of its first prompt."""
    folder: str
    created_at: int
    updated_at: int
    source: str
    branch: str | None
    model: str | None
    forked_from: str | None


@dataclass(frozen=True, slots=True)
class Page:
    """Some threads, and where to go on."""

    threads: tuple[Thread, ...]
    cursor: str | None


@dataclass(frozen=True, slots=True)
class PastTurn:
    """A turn of a thread, as codex keeps it."""

    status: str
    started_at: int | None
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Effort:
    """A reasoning effort that a model has."""

    name: str
    description: str


@dataclass(frozen=True, slots=True)
class Model:
    """A model that can be asked for by ``id``."""

    id: str
    name: str
    description: str
    efforts: tuple[Effort, ...]
    default_effort: str
    images: bool
    is_default: bool


@dataclass(frozen=True, slots=True)
class Login:
    """A sign-in under way: where the user goes, and what they type there."""

    login_id: str
    url: str
    code: str | None


@dataclass(frozen=True, slots=True)
class Limit:
    """How much of an allowance is used. ``resets_at`` in seconds since 1970."""

    name: str
    used_percent: int
    window_minutes: int | None
    resets_at: int | None


# ------------------------------------------------------------------------------------------------ calls
def list_threads(
    folders: Sequence[str], *, search: str | None, archived: bool, cursor: str | None, limit: int
) -> Call:
    """Asks for threads of these folders, newest first."""
    params: dict[str, Any] = {
        "cwd": folders[0] if len(folders) == 1 else list(folders),
        "limit": limit,
        "archived": archived,
        "modelProviders": [],
        "sourceKinds": list(_SOURCES),
        "sortKey": "updated_at",
    }
    if search is not None:
        params["searchTerm"] = search
    if cursor is not None:
        params["cursor"] = cursor
    return Call("thread/list", params)


def read_thread(thread_id: str) -> Call:
    """Asks for a thread without its turns, which can be more than any message should hold."""
    return Call("thread/read", {"threadId": thread_id, "includeTurns": False})


def list_turns(thread_id: str, cursor: str | None, limit: int) -> Call:
    """Asks for turns of a thread, newest first (0.128 and later)."""
    params: dict[str, Any] = {
        "threadId": thread_id,
        "limit": limit,
        "sortDirection": "desc",
        "itemsView": "full",
    }
    return Call("thread/turns/list", params if cursor is None else {**params, "cursor": cursor})


def archive_thread(thread_id: str, *, archived: bool) -> Call:
    """Takes a thread out of the list, or back in."""
    return Call("thread/archive" if archived else "thread/unarchive", {"threadId": thread_id})


def name_thread(thread_id: str, name: str) -> Call:
    """Gives a thread a name."""
    return Call("thread/name/set", {"threadId": thread_id, "name": name})


LIST_MODELS: Final = Call("model/list", {"limit": 100})
READ_LIMITS: Final = Call("account/rateLimits/read", {})
LOGOUT: Final = Call("account/logout", {})


def login(method: LoginMethod) -> Call:
    """Begins a sign-in."""
    return Call("account/login/start", {"type": "chatgpt" if method == "browser" else "chatgptDeviceCode"})


def cancel_login(login_id: str) -> Call:
    """Gives a sign-in up."""
    return Call("account/login/cancel", {"loginId": login_id})


# ---------------------------------------------------------------------------------------------- answers
def page(result: Any) -> Page:
    """The answer to ``list_threads``."""
    told = _table(result)
    return Page(
        tuple(thread(one) for one in _tables(told.get("data")) if text_of(one.get("id"))),
        text_of(told.get("nextCursor")) or None,
    )


def thread(told: Mapping[str, Any]) -> Thread:
    """A thread in an answer."""
    return Thread(
        thread_id=text_of(told.get("id")),
        name=text_of(told.get("name")) or None,
        preview=text_of(told.get("preview")),
        folder=text_of(told.get("cwd")),
        created_at=number_of(told.get("createdAt")),
        updated_at=number_of(told.get("updatedAt")),
        source=text_of(told.get("source")) or "unknown",
        branch=text_of(_table(told.get("gitInfo")).get("branch")) or None,
        model=text_of(told.get("model")) or None,
        forked_from=text_of(told.get("forkedFromId")) or None,
    )


def thread_read(result: Any) -> Thread:
    """The answer to ``read_thread``."""
    return thread(_table(_table(result).get("thread")))


def turns(result: Any) -> tuple[tuple[PastTurn, ...], str | None]:
    """The answer to ``list_turns``, the oldest first, and where older ones go on."""
    told = _table(result)
    found = tuple(_turn(turn) for turn in reversed(_tables(told.get("data"))))
    return found, text_of(told.get("nextCursor")) or None


def models(result: Any) -> tuple[Model, ...]:
    """The answer to ``LIST_MODELS``, without what codex hides."""
    return tuple(
        Model(
            id=text_of(told.get("id")),
            name=text_of(told.get("displayName")) or text_of(told.get("id")),
            description=text_of(told.get("description")),
            efforts=tuple(
                Effort(text_of(effort.get("reasoningEffort")), text_of(effort.get("description")))
                for effort in _tables(told.get("supportedReasoningEfforts"))
            ),
            default_effort=text_of(told.get("defaultReasoningEffort")),
            images="image" in _list(told.get("inputModalities")),
            is_default=told.get("isDefault") is True,
        )
        for told in _tables(_table(result).get("data"))
        if text_of(told.get("id")) and told.get("hidden") is not True
    )


def login_begun(result: Any) -> Login:
    """The answer to ``login``."""
    told = _table(result)
    url = text_of(told.get("authUrl")) or text_of(told.get("verificationUrl"))
    return Login(text_of(told.get("loginId")), url, text_of(told.get("userCode")) or None)


def limits(result: Any) -> tuple[Limit, ...]:
    """The answer to ``READ_LIMITS``."""
    told = _table(result)
    by_id = _table(told.get("rateLimitsByLimitId"))
    found: list[Limit] = []
    for snapshot in [_table(value) for value in by_id.values()] or [_table(told.get("rateLimits"))]:
        name = text_of(snapshot.get("limitName")) or text_of(snapshot.get("limitId"))
        windows = (_table(snapshot.get(kind)) for kind in ("primary", "secondary"))
        found += (
            Limit(
                name,
                number_of(window.get("usedPercent")),
                number_of(window.get("windowDurationMins")) or None,
                number_of(window.get("resetsAt")) or None,
            )
            for window in windows
            if window
        )
    return tuple(found)


def _turn(told: Mapping[str, Any]) -> PastTurn:
    items = (_past(one) for one in _tables(told.get("items")))
    return PastTurn(
        status=text_of(told.get("status")) or "unknown",
        started_at=number_of(told.get("startedAt")) or None,
        items=tuple(one for one in items if not isinstance(one, Reasoning) or one.text),
    )


def _past(told: dict[str, Any]) -> Item:
    made = item(told)
    if isinstance(made, UnknownItem) and made.type == "user_message":
        words = [text_of(part.get("text")) for part in _tables(told.get("content"))]
        return UnknownItem(
            id=made.id, type=made.type, raw={"text": "\n".join(word for word in words if word)}
        )
    return made


def _table(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> Sequence[Any]:
    return value if isinstance(value, list) else ()


def _tables(value: Any) -> list[dict[str, Any]]:
    return [one for one in _list(value) if isinstance(one, dict)]
