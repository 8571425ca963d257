"""Schemas within schemas, and what keeps a JSON Schema from being worked with at all (pure)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from codex_lsp.inputs.exactjson import NotJson, check_value

VALUE_LIMIT = 200_000
"""Values in a schema: objects, lists, texts, numbers."""
PATTERN_LIMIT = 200
"""Different regular expressions: each may take some milliseconds to be understood."""

_MANY = ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas")
_LISTS = ("anyOf", "allOf", "oneOf", "prefixItems", "items")
_SINGLE = (
    *("items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames"),
    *("unevaluatedItems", "unevaluatedProperties", "additionalItems"),
)
_IN_PLACE = frozenset(("anyOf", "allOf", "oneOf", "not", "if", "then", "else", "dependentSchemas"))
"""Keywords whose schemas look at the same value as the one they stand in."""
_METASCHEMAS = {
    "Draft4Validator": "http://json-schema.org/draft-04/schema#",
    "Draft6Validator": "http://json-schema.org/draft-06/schema#",
    "Draft7Validator": "http://json-schema.org/draft-07/schema#",
    "Draft201909Validator": "https://json-schema.org/draft/2019-09/schema",
    "Draft202012Validator": "https://json-schema.org/draft/2020-12/schema",
}


@dataclass(frozen=True, slots=True)
class Flaw:
    """Why a schema cannot be used: where (JSON Pointer into it), what, and how to mend it."""

    pointer: str
    message: str
    mend: str


@dataclass(frozen=True, slots=True)
class Node:
    """A schema within a schema."""

    pointer: str
    schema: Any
    level: int
    """Objects around it; 0 in a definition, which may stand at any level."""
    within: str | None
    """The schema that looks at the same value, if there is one."""
    keyword: str = ""
    """What it stands under."""


def sound(schema: dict[str, Any]) -> list[Flaw]:
    """What keeps it from being a JSON Schema that can be worked with, whatever the model's rules. Fetches nothing."""
    try:
        if check_value(schema) > VALUE_LIMIT:
            return [Flaw("", f"it holds more than {VALUE_LIMIT:,} values", "Ask for less at once.")]
    except NotJson as error:
        return [Flaw("", error.reason, "Use $ref to say the same thing again.")]
    nodes = {node.pointer: node for node in walk(schema)}
    flaws = [
        Flaw(node.pointer, "a schema must be an object", "Put a JSON Schema there.")
        for node in nodes.values()
        if not isinstance(node.schema, dict | bool)
    ]
    return flaws or _against_metaschema(schema) or _references(nodes) or _patterns(nodes) or _compiled(schema)


def walk(schema: Any) -> Iterator[Node]:
    """Every schema within a schema, itself first, in the order they are written."""
    waiting = [Node("", schema, 0, None)]
    while waiting:
        node = waiting.pop()
        yield node
        if isinstance(node.schema, dict):
            waiting.extend(reversed(list(_inner(node))))


def _inner(node: Node) -> Iterator[Node]:
    for keyword, value in node.schema.items():
        place = f"{node.pointer}/{escaped(keyword)}"
        level = 0 if keyword in ("$defs", "definitions") else node.level + (keyword in _MANY)
        within = node.pointer if keyword in _IN_PLACE else None
        if keyword in _MANY and isinstance(value, dict):
            for name, inner in value.items():
                yield Node(f"{place}/{escaped(name)}", inner, level, within, keyword)
        elif keyword in _LISTS and isinstance(value, list):
            for number, inner in enumerate(value):
                yield Node(f"{place}/{number}", inner, level, within, keyword)
        elif keyword in _SINGLE and not isinstance(value, list):
            yield Node(place, value, level, within, keyword)


def escaped(name: str) -> str:
    """A name as a step of a JSON Pointer."""
    return name.replace("~", "~0").replace("/", "~1")


def target(reference: str) -> str | None:
    """The JSON Pointer that a reference within the document names; ``None`` for any other reference."""
    place, hash_, fragment = reference.partition("#")
    fragment = unquote(fragment)
    return fragment if hash_ and not place and (not fragment or fragment.startswith("/")) else None


def _against_metaschema(schema: dict[str, Any]) -> list[Flaw]:
    import jsonschema_rs

    dialect = schema.get("$schema", _METASCHEMAS["Draft202012Validator"])
    kind = jsonschema_rs.validator_cls_for(schema)
    known = {uri.rstrip("#") for uri in _METASCHEMAS.values()}
    if not isinstance(dialect, str) or dialect.rstrip("#") not in known:
        return [Flaw("/$schema", "it names no known dialect of JSON Schema", "Leave $schema out.")]
    metaschema = kind({"$ref": _METASCHEMAS[kind.__name__]}, offline=True)
    found: dict[str, Flaw] = {}
    for error in metaschema.iter_errors(schema):
        pointer = pointer_of(error.instance_path)
        found.setdefault(
            pointer, Flaw(pointer, cut(error.message), "JSON Schema defines what may stand there.")
        )
    return list(found.values())


def _references(nodes: Mapping[str, Node]) -> list[Flaw]:
    flaws = []
    same: dict[str, list[str]] = {}
    for node in nodes.values():
        if node.within is not None:
            same.setdefault(node.within, []).append(node.pointer)
        reference = node.schema.get("$ref") if isinstance(node.schema, dict) else None
        if not isinstance(reference, str):
            continue
        place = f"{node.pointer}/$ref"
        goal = target(reference)
        if goal is None and not reference.startswith("#"):
            flaws.append(
                Flaw(
                    place,
                    f"{cut(reference)} is not in this schema, and nothing is fetched",
                    "Copy it into $defs.",
                )
            )
        elif goal is not None and goal not in nodes:
            flaws.append(Flaw(place, f"{cut(reference)} leads to no schema", "Define it under $defs."))
        elif goal is not None:
            same.setdefault(node.pointer, []).append(goal)
    return flaws or [
        Flaw(
            pointer,
            "it leads back to itself with nothing in between",
            "Put an object or an array in between.",
        )
        for pointer in _circles(same)
    ]


def _circles(steps: Mapping[str, Sequence[str]]) -> list[str]:
    """Where a way along the steps comes back to a place it came through."""
    found: list[str] = []
    done: set[str] = set()
    for start in steps:
        way: dict[str, Iterator[str]] = {}
        if start not in done:
            way[start] = iter(steps[start])
        while way:
            place = next(reversed(way))
            after = next(way[place], None)
            if after is None:
                done.add(place)
                del way[place]
            elif after in way:
                found.append(place)
            elif after not in done:
                way[after] = iter(steps.get(after, ()))
    return found


def _patterns(nodes: Mapping[str, Node]) -> list[Flaw]:
    import jsonschema_rs

    places: dict[str, str] = {}
    for node in nodes.values():
        if isinstance(node.schema, dict):
            if isinstance(pattern := node.schema.get("pattern"), str):
                places.setdefault(pattern, f"{node.pointer}/pattern")
            for name in node.schema.get("patternProperties", ()):
                places.setdefault(name, f"{node.pointer}/patternProperties/{escaped(name)}")
    if len(places) > PATTERN_LIMIT:
        message = f"{len(places):,} different patterns in all; {PATTERN_LIMIT} are taken"
        return [Flaw("", message, "Use enum, or fewer patterns.")]
    flaws = []
    for pattern, place in places.items():
        try:
            jsonschema_rs.validator_for({"pattern": pattern}, **engine())
        except ValueError:
            mend = "Check its syntax; lookaround and back references are not taken."
            flaws.append(Flaw(place, f"{cut(pattern)} is no regular expression that can be used", mend))
    return flaws


def _compiled(schema: dict[str, Any]) -> list[Flaw]:
    import jsonschema_rs

    try:
        jsonschema_rs.validator_for(schema, **engine())
    except (ValueError, jsonschema_rs.ReferencingError) as error:
        return [Flaw("", cut(str(error)), "Simplify the schema.")]
    return []


def engine() -> dict[str, Any]:
    """How every validator is made: formats count, patterns take linear time, nothing is ever fetched."""
    import jsonschema_rs

    return {"validate_formats": True, "pattern_options": jsonschema_rs.RegexOptions(), "offline": True}


def pointer_of(path: Sequence[str | int]) -> str:
    """A path of names and numbers as a JSON Pointer."""
    return "".join(f"/{escaped(str(step))}" for step in path)


def cut(text: str) -> str:
    """The first line of a text, as much of it as fits into a message."""
    text = text.partition("\n")[0]
    return text if len(text) <= 200 else text[:199] + "…"
