"""What strict mode takes of JSON Schema, with the place and the mend of all it does not take (pure).

The rules and numbers are those that OpenAI documents for structured outputs ("Supported schemas"), and, where the
documents are silent, what its API was seen to answer. Codex always asks for strict mode. What is neither documented
nor known to pass is refused here: better now and with the place than by the API after the start.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from codex_lsp.inputs.subschemas import Flaw, Node, cut, escaped, target, walk

PROPERTY_LIMIT = 5_000
NESTING_LIMIT = 10
TEXT_LIMIT = 120_000
"""Characters of all names of properties and definitions, and of all enum and const values, together."""
ENUM_LIMIT = 1_000
"""Enum values of the whole schema."""
LONG_ENUM = 250
LONG_ENUM_TEXT_LIMIT = 15_000
"""Characters of the values of one enum that has more than ``LONG_ENUM`` of them."""

FORMATS = frozenset(["date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"])
NOTES = frozenset(("title", "description", "default", "$schema"))
"""Annotations that strict mode takes."""
PER_TYPE: Mapping[str, frozenset[str]] = {
    "string": frozenset(("pattern", "format", "minLength", "maxLength")),
    "number": frozenset(("multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")),
    "array": frozenset(("items", "minItems", "maxItems")),
    "object": frozenset(("properties", "required", "additionalProperties")),
}
TAKEN = NOTES.union(("type", "enum", "const", "anyOf", "$ref", "$defs", "definitions"), *PER_TYPE.values())
"""Every keyword that strict mode takes."""

_INSTEAD = {
    "oneOf": "Write anyOf.",
    "allOf": "Merge its parts into one schema.",
    "prefixItems": "Use an object with a property for each place.",
    "patternProperties": "List the properties, or use an array of objects with a key and a value.",
    "$dynamicRef": "Use $ref.",
    "$recursiveRef": "Use $ref.",
}


def strict_flaws(schema: dict[str, Any]) -> Iterator[Flaw]:
    """What strict mode would refuse in a sound schema."""
    nodes = [node for node in walk(schema) if node.keyword != "additionalProperties"]
    if schema.get("type") != "object":
        yield Flaw(
            "", 'the root must have "type": "object"', "Wrap what you want in an object with one property."
        )
    if "anyOf" in schema:
        yield Flaw(
            "/anyOf", "the root must not be a choice", "Wrap the choice in an object with one property."
        )
    for node in nodes:
        if not isinstance(node.schema, dict):
            yield Flaw(
                node.pointer, "strict mode takes no true or false as a schema", "Say which type it has."
            )
        elif "$ref" in node.schema:
            yield from _reference_flaws(node)
        else:
            yield from _keyword_flaws(node)
            yield from _type_flaws(node)
    yield from _limits([node for node in nodes if isinstance(node.schema, dict)])


def _reference_flaws(node: Node) -> Iterator[Flaw]:
    beside = [name for name in node.schema if name != "$ref"]
    if beside and node.pointer:
        yield Flaw(node.pointer, f"nothing may stand beside $ref, but {_names(beside)} does", "Remove it.")
    reference = node.schema["$ref"]
    goal = target(reference) if isinstance(reference, str) else None
    steps = None if goal is None else goal.split("/")[1:]
    if steps is None or not (steps == [] or (len(steps) == 2 and steps[0] in ("$defs", "definitions"))):
        mend = "Move what it names to the root's $defs."
        yield Flaw(f"{node.pointer}/$ref", "strict mode knows references to definitions and to # only", mend)


def _keyword_flaws(node: Node) -> Iterator[Flaw]:
    types = types_of(node.schema)
    for keyword, value in node.schema.items():
        place = f"{node.pointer}/{escaped(keyword)}"
        owner = next((kind for kind, words in PER_TYPE.items() if keyword in words), None)
        if keyword not in TAKEN:
            yield Flaw(
                place, f"strict mode does not take {cut(keyword)}", _INSTEAD.get(keyword, "Remove it.")
            )
        elif keyword in ("$defs", "definitions") and node.pointer:
            yield Flaw(place, "definitions stand at the root only", "Move them to the root's $defs.")
        elif owner is not None and types and owner not in types:
            yield Flaw(place, f"{keyword} says nothing about type {'/'.join(types)}", "Remove it.")
        elif keyword == "format" and value not in FORMATS:
            message = f"strict mode does not know the format {cut(str(value))}"
            yield Flaw(place, message, f"It knows {_KNOWN_FORMATS}.")
        elif owner == "number" and isinstance(value, bool):
            yield Flaw(place, f"{keyword} must be a number", "Write the bound itself.")
    if "anyOf" in node.schema and (beside := node.schema.keys() & {"properties", "items"}):
        yield Flaw(node.pointer, f"anyOf beside {_names(sorted(beside))}", "Put everything into the choices.")


_KNOWN_FORMATS = ", ".join(sorted(FORMATS))


def types_of(schema: dict[str, Any]) -> tuple[str, ...]:
    """The types a schema names; integers count as numbers too."""
    given = schema.get("type", ())
    types = (given,) if isinstance(given, str) else tuple(given)
    return (*types, "number") if "integer" in types and "number" not in types else types


def _type_flaws(node: Node) -> Iterator[Flaw]:
    schema, types = node.schema, types_of(node.schema)
    if not types and not schema.keys() & {"anyOf", "oneOf", "allOf"}:
        yield Flaw(node.pointer, "it has no type", 'Add "type", or a choice with anyOf.')
    if "array" in types and not isinstance(schema.get("items"), dict):
        yield Flaw(node.pointer, "an array must say what its items are", 'Add "items" with one schema.')
    if "object" not in types:
        return
    properties = schema.get("properties", {})
    if schema.get("additionalProperties") is not False:
        mend = 'Add "additionalProperties": false.'
        if not properties:
            mend = "List its properties, or use an array of objects with a key and a value."
        yield Flaw(node.pointer, "an object must not be open to other properties", mend)
    required = frozenset(schema.get("required", ()))
    if missing := [name for name in properties if name not in required]:
        mend = 'List it in "required"; let it be null where it may be absent.'
        yield Flaw(node.pointer, f"every property must be required, but {_names(missing)} is not", mend)
    if unknown := sorted(required - properties.keys()):
        yield Flaw(
            f"{node.pointer}/required",
            f"{_names(unknown)} is no property",
            "Define it, or do not require it.",
        )
    if node.level == NESTING_LIMIT + 1:
        mend = "Flatten it, or move parts to $defs."
        yield Flaw(node.pointer, f"objects are nested deeper than {NESTING_LIMIT} levels", mend)


def _limits(nodes: Collection[Node]) -> Iterator[Flaw]:
    properties, enums, text = 0, 0, 0
    for node in nodes:
        names = node.schema.get("properties", {})
        values = node.schema.get("enum", ())
        properties += len(names)
        enums += len(values)
        words = [value for value in (*values, node.schema.get("const")) if isinstance(value, str)]
        defined = [name for key in ("$defs", "definitions") for name in node.schema.get(key, ())]
        text += sum(map(len, (*names, *defined, *words)))
        length = sum(map(len, words))
        if len(values) > LONG_ENUM and length > LONG_ENUM_TEXT_LIMIT:
            message = f"an enum of {len(values):,} values has {length:,} characters; {LONG_ENUM_TEXT_LIMIT:,} are taken"
            yield Flaw(f"{node.pointer}/enum", message, "Shorten the values.")
    for count, limit, what in (
        (properties, PROPERTY_LIMIT, "properties"),
        (enums, ENUM_LIMIT, "enum values"),
        (text, TEXT_LIMIT, "characters in names, enum and const values"),
    ):
        if count > limit:
            yield Flaw("", f"{count:,} {what} in all; strict mode takes {limit:,}", "Ask for less at once.")


def _names(names: Sequence[str]) -> str:
    shown = ", ".join(json.dumps(name[:60], ensure_ascii=False) for name in names[:3])
    return shown if len(names) <= 3 else f"{shown} and {len(names) - 3} more"
