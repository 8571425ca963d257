"""The user's own tools: programs named in the user's settings, and functions that installed packages offer.

A package offers a tool by an entry point in the group ``codex_lsp.tools`` that leads to a ``CustomFunction``. Neither
can take the name of a tool of ours.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from itertools import islice
from pathlib import Path
from typing import Any, Final

from codex_lsp.settings import CustomTool
from codex_lsp.tools.catalog import NAMES, BadArguments, Result, Tool
from codex_lsp.tools.programs import ProgramFailed, run
from codex_lsp.tools.toolbox import Extra

GROUP: Final = "codex_lsp.tools"

_log = logging.getLogger(__name__)
_NAME = re.compile(r"[a-z][a-z0-9_]{0,47}")


@dataclass(frozen=True, slots=True)
class CustomFunction:
    """A tool as an installed package gives it: ``call`` takes the arguments and answers in words."""

    description: str
    input_schema: Mapping[str, Any]
    call: Callable[[Mapping[str, Any]], Awaitable[str]]
    read_only: bool = False


def extras(
    settings: Mapping[str, CustomTool], *, workspace: Path, room: Path
) -> tuple[list[Extra], list[str]]:
    """The user's tools, and a warning for each that cannot be offered. Blocking."""
    found: dict[str, Extra] = {}
    warnings = []
    for name, extra, problem in (*_installed(), *_set_up(settings, workspace, room)):
        if problem is None and (not _NAME.fullmatch(name) or name in NAMES):
            problem = "its name is taken" if name in NAMES else "a name has small letters, digits and _ only"
        if problem is not None or extra is None:
            warnings.append(f"The tool {name!r} is not offered: {problem}.")
        else:
            found[name] = extra
    return list(found.values()), warnings


_Offer = tuple[str, Extra | None, str | None]


def _set_up(settings: Mapping[str, CustomTool], workspace: Path, room: Path) -> Iterator[_Offer]:
    places = {"CODEX_LSP_WORKSPACE": str(workspace), "CODEX_LSP_ROOM": str(room)}
    for name, tool in settings.items():
        problem = schema_problem(tool.input_schema)
        yield name, _program(name, tool, places, closed=(workspace, room)), problem


def _program(name: str, tool: CustomTool, places: Mapping[str, str], closed: tuple[Path, ...]) -> Extra:
    async def call(arguments: Mapping[str, Any]) -> Result:
        validate(arguments, tool.input_schema)
        try:
            text = await run(
                tool.command, json.dumps(arguments).encode(), places, tool.timeout_seconds, closed=closed
            )
        except ProgramFailed as error:
            return Result(str(error), failed=True)
        return Result(text)

    return Extra(Tool(name, tool.description, dict(tool.input_schema), tool.read_only), call)


@cache
def _points() -> tuple[EntryPoint, ...]:
    return tuple(entry_points(group=GROUP))


def _installed() -> Iterator[_Offer]:
    for point in _points():
        try:
            given = point.load()
        except Exception as error:  # noqa: BLE001 - somebody else's module: whatever it does, turns go on
            _log.exception("the entry point %s cannot be loaded", point.value)
            yield point.name, None, f"{point.value} cannot be loaded ({type(error).__name__})"
            continue
        if not isinstance(given, CustomFunction):
            yield point.name, None, f"{point.value} is no CustomFunction"
            continue
        yield point.name, _function(point.name, given), schema_problem(given.input_schema)


def _function(name: str, given: CustomFunction) -> Extra:
    async def call(arguments: Mapping[str, Any]) -> Result:
        validate(arguments, given.input_schema)
        try:
            return Result(str(await given.call(arguments)))
        except Exception as error:  # noqa: BLE001 - a failure of the tool is an answer to the model
            _log.exception("the tool %s failed", name)
            return Result(f"{type(error).__name__}: {error}"[:2000], failed=True)

    return Extra(Tool(name, given.description, dict(given.input_schema), given.read_only), call)


def schema_problem(schema: Mapping[str, Any]) -> str | None:
    """Why a schema is none for arguments; ``None`` for a good one."""
    import jsonschema_rs

    if schema.get("type") != "object":
        return 'its inputSchema has not "type": "object"'
    try:
        _judge(schema)
    except (ValueError, jsonschema_rs.ReferencingError) as error:
        reason = str(error).partition("\n")[0][:200]
        return f"its inputSchema cannot be used ({reason})"
    return None


def validate(arguments: Mapping[str, Any], schema: Mapping[str, Any]) -> None:
    """Checks arguments against a good schema; nothing is fetched for it.

    Raises:
        BadArguments
    """
    problems = [
        f"{''.join(f'/{step}' for step in error.instance_path) or 'arguments'}: {error.message[:300]}"
        for error in islice(_judge(schema).iter_errors(dict(arguments)), 5)
    ]
    if problems:
        raise BadArguments("; ".join(problems))


def _judge(schema: Mapping[str, Any]) -> Any:
    import jsonschema_rs  # rarely needed

    return jsonschema_rs.Draft202012Validator(
        dict(schema), pattern_options=jsonschema_rs.RegexOptions(), offline=True
    )
