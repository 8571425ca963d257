"""Makes of an ordinary JSON Schema one that strict mode takes, and says what it changed (pure).

Two kinds of change. *Narrowing* ones leave every answer that fits the new schema fit for the given one, once nulls that
stand for absent properties are dropped. *Loosening* ones give up what the model cannot be bound by; the answer is held
against the given schema all the same, after the turn. What can be neither said in strict mode nor given up stays, and
is a flaw.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from codex_lsp.inputs.strict import FORMATS, NOTES, PER_TYPE, TAKEN, types_of
from codex_lsp.inputs.subschemas import escaped, target, walk

LOOSENED = frozenset(
    (
        *("uniqueItems", "contains", "minContains", "maxContains", "unevaluatedItems"),
        *("minProperties", "maxProperties", "propertyNames", "patternProperties", "unevaluatedProperties"),
        *("not", "if", "then", "else", "dependentRequired", "dependentSchemas", "dependencies"),
    )
)
"""Keywords that bind nobody when they are dropped, but can be checked afterwards."""
_KEPT = frozenset(
    ["allOf", "oneOf", "prefixItems", "additionalItems", "$dynamicRef", "$recursiveRef", "$id", "id"]
)
"""Keywords that are no annotations and cannot be dropped."""
_MERGED = NOTES.union(("type", "enum", "const", "anyOf"), *PER_TYPE.values()) - {"$schema"}


@dataclass(frozen=True, slots=True)
class Change:
    """Something that normalising changed, at a place of the schema as it was given (JSON Pointer)."""

    pointer: str
    message: str


@dataclass(slots=True)
class _Work:
    changes: list[Change] = field(default_factory=list)
    optional: dict[int, list[str]] = field(default_factory=dict)
    """id of a made object schema → its properties that the given one lets be absent."""

    def tell(self, pointer: str, message: str) -> None:
        self.changes.append(Change(pointer, message))


def normalise(schema: dict[str, Any]) -> tuple[dict[str, Any], tuple[str, ...], tuple[Change, ...]]:
    """The schema with what strict mode asks for, the properties that it made nullable, and what was changed.

    The properties are JSON Pointers into the new schema: null there means that the given one lets them be absent.
    Flaws that cannot be mended are still in it. Doing it again changes nothing.
    """
    work = _Work()
    root = dict(schema)
    if "$id" in root:
        del root["$id"]
        work.tell("/$id", "$id dropped")
    sent = _schema(_root(root, work), "", work)
    optional = tuple(
        f"{node.pointer}/properties/{escaped(name)}"
        for node in walk(sent)
        for name in work.optional.get(id(node.schema), ())
    )
    return sent, optional, tuple(work.changes)


def _root(schema: dict[str, Any], work: _Work) -> dict[str, Any]:
    """Strict mode wants the object itself at the root, where generators like to put a reference to it."""
    goal = target(schema["$ref"]) if isinstance(schema.get("$ref"), str) else None
    steps = (goal or "").split("/")
    if len(steps) != 3 or steps[1] not in ("$defs", "definitions"):
        return schema
    name = steps[2].replace("~1", "/").replace("~0", "~")
    meant = schema.get(steps[1], {}).get(name)
    rest = {key: value for key, value in schema.items() if key != "$ref"}
    if not isinstance(meant, dict) or rest.keys() & meant.keys() - NOTES:
        return schema
    work.tell("/$ref", "replaced by what it names")
    return {**meant, **rest}


def _schema(given: Any, pointer: str, work: _Work) -> Any:
    if not isinstance(given, dict):
        return given
    schema = _flat(given, pointer, work)
    if "$ref" in schema:
        return _alone(schema, pointer, work)
    schema = _taken(schema, pointer, work)
    _say_type(schema, pointer, work)
    for keyword in ("properties", "$defs", "definitions"):
        if isinstance(inner := schema.get(keyword), dict):
            place = f"{pointer}/{keyword}"
            schema[keyword] = {
                name: _schema(value, f"{place}/{escaped(name)}", work) for name, value in inner.items()
            }
    if isinstance(items := schema.get("items"), dict):
        schema["items"] = _schema(items, f"{pointer}/items", work)
    if isinstance(choices := schema.get("anyOf"), list):
        word = "anyOf" if "anyOf" in given else "oneOf"
        schema["anyOf"] = [
            _schema(choice, f"{pointer}/{word}/{number}", work) for number, choice in enumerate(choices)
        ]
    if "object" in types_of(schema):
        _close(schema, pointer, work)
    return schema


def _flat(given: dict[str, Any], pointer: str, work: _Work) -> dict[str, Any]:
    """Without ``allOf``, where its parts say different things; with ``anyOf`` for ``oneOf``."""
    schema = dict(given)
    while isinstance(parts := schema.get("allOf"), list):
        merged: dict[str, Any] | None = {key: value for key, value in schema.items() if key != "allOf"}
        for part in parts:
            merged = _joined(merged, part) if merged is not None and isinstance(part, dict) else None
        if merged is None:
            break
        work.tell(f"{pointer}/allOf", "allOf merged into one schema")
        schema = merged
    if "oneOf" in schema and "anyOf" not in schema:
        work.tell(f"{pointer}/oneOf", "oneOf became anyOf; that only one fits is checked afterwards")
        schema = {("anyOf" if key == "oneOf" else key): value for key, value in schema.items()}
    return schema


def _joined(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any] | None:
    """Both in one schema; ``None`` unless it is plain that this means the same."""
    for first, second in ((one, other), (other, one)):
        if "$ref" in first:
            fits = first.keys() <= NOTES | {"$ref"} and second.keys() <= NOTES
            return {**second, **first} if fits else None
    defined = {"$defs", "definitions"}
    if not one.keys() - NOTES - defined and not other.keys() & defined:
        return {**other, **one}
    if one.keys() - _MERGED - defined - {"$schema"} or other.keys() - _MERGED:
        return None
    if any(schema.get("additionalProperties", True) is not True for schema in (one, other)):
        return None
    merged = dict(one)
    for key, value in other.items():
        if key == "properties" and key in one:
            if any(name in one[key] and not _same(one[key][name], inner) for name, inner in value.items()):
                return None
            merged[key] = {**one[key], **value}
        elif key == "required" and key in one:
            merged[key] = list(dict.fromkeys((*one[key], *value)))
        elif key not in NOTES and key in one and not _same(one[key], value):
            return None
        else:
            merged.setdefault(key, value)
    return merged


def _same(one: Any, other: Any) -> bool:
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)  # True is not 1 here


def _alone(schema: dict[str, Any], pointer: str, work: _Work) -> dict[str, Any]:
    """A reference without the annotations beside it, which strict mode does not take."""
    beside = schema.keys() - {"$ref"}
    if not beside or not pointer or beside & (TAKEN - NOTES | LOOSENED | _KEPT):
        return schema
    work.tell(pointer, f"{', '.join(sorted(beside))} beside $ref dropped")
    return {"$ref": schema["$ref"]}


def _taken(schema: dict[str, Any], pointer: str, work: _Work) -> dict[str, Any]:
    """Only the keywords that strict mode takes, as far as they can be dropped."""
    types = types_of(schema)
    free = "object" in types and not schema.get("properties")  # a map of any keys: dropping would empty it
    kept: dict[str, Any] = {}
    for keyword, value in schema.items():
        place = f"{pointer}/{escaped(keyword)}"
        owner = next((kind for kind, words in PER_TYPE.items() if keyword in words), None)
        if keyword in LOOSENED and not (free and keyword == "patternProperties"):
            work.tell(place, f"{keyword} dropped; it is checked afterwards")
        elif keyword == "format" and value not in FORMATS:
            work.tell(place, f"format {str(value)[:60]} dropped; it is checked afterwards")
        elif owner is not None and types and owner not in types:
            work.tell(place, f"{keyword} dropped; it says nothing about type {'/'.join(types)}")
        elif keyword not in TAKEN and keyword not in LOOSENED | _KEPT:
            work.tell(place, f"{keyword[:60]} dropped")
        else:
            kept[keyword] = value
    return kept


def _say_type(schema: dict[str, Any], pointer: str, work: _Work) -> None:
    """Adds the type where the other keywords leave no doubt which is meant."""
    if "type" in schema or "anyOf" in schema:
        return
    values = schema.get("enum", [schema["const"]] if "const" in schema else [])
    names = [_NAMES.get(type(value)) for value in values]
    found = list(dict.fromkeys(name for name in names if name))
    if not values:
        found = [kind for kind, words in PER_TYPE.items() if kind != "number" and schema.keys() & words]
    if len(found) == 0 or None in names or (not values and len(found) > 1):
        return
    schema["type"] = found[0] if len(found) == 1 else found
    work.tell(pointer, f"type {' or '.join(found)} added")


_NAMES: Mapping[type, str] = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    type(None): "null",
}


def _close(schema: dict[str, Any], pointer: str, work: _Work) -> None:
    """No other properties, and all of them required: those that were not may be null instead."""
    properties = schema.get("properties")
    if not isinstance(properties, dict) or not (properties or schema.get("additionalProperties") is False):
        return
    if schema.get("additionalProperties") is not False:
        schema["additionalProperties"] = False
        work.tell(pointer, "additionalProperties: false added")
    required = schema.get("required", [])
    absent = [name for name in properties if name not in required]
    if absent and all(name in properties for name in required):
        for name in absent:
            properties[name] = _or_null(properties[name])
            work.tell(f"{pointer}/properties/{escaped(name)}", "required, and null where it would be absent")
        schema["required"] = list(properties)
        work.optional[id(schema)] = absent
    else:
        schema.setdefault("required", [])


def _or_null(schema: Any) -> Any:
    if not isinstance(schema, dict):
        return schema
    types = types_of(schema)
    if types and not schema.keys() & {"enum", "const", "anyOf"} and not {"object", "array"} & {*types}:
        given = schema["type"]
        given = [given] if isinstance(given, str) else given
        return {**schema, "type": given if "null" in given else [*given, "null"]}
    if schema.keys() - NOTES == {"anyOf"}:
        choices = schema["anyOf"]
        return schema if {"type": "null"} in choices else {**schema, "anyOf": [*choices, {"type": "null"}]}
    return {"anyOf": [schema, {"type": "null"}]}
