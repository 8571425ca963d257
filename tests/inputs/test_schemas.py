"""Output schemas: what is refused and where, what normalising makes of them, and how answers are held against them."""

import json
import re
import signal
import subprocess
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import jsonschema_rs
import pytest
from codex_lsp.errors import InvalidSchema
from codex_lsp.inputs.answers import ANSWER_LIMIT, Answer, NoAnswer, answer_of
from codex_lsp.inputs.exactjson import DEPTH_LIMIT, NotJson, parse
from codex_lsp.inputs.normal import normalise
from codex_lsp.inputs.schemas import SHOWN_FLAWS, OutputSchema, take
from codex_lsp.inputs.strict import strict_flaws
from codex_lsp.inputs.subschemas import engine
from codex_lsp.inputs.verdict import verdict
from hypothesis import given, settings
from hypothesis import strategies as st

Schema = dict[str, Any]


def closed(**properties: Any) -> Schema:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def flaws(schema: Any, rules: Any = "strict") -> list[tuple[str, str]]:
    try:
        take(schema, rules)
    except InvalidSchema as error:
        return [(flaw["pointer"], flaw["message"]) for flaw in error.detail["flaws"]]
    return []


# ------------------------------------------------------------------------------------------------- strict
NUMBER = {"type": "number"}
TEXT = {"type": "string"}
DEFINED = {"$defs": {"a": closed(x=TEXT)}}
RIGHT: list[Schema] = [
    closed(),
    closed(a=TEXT),
    {
        **closed(a=TEXT),
        "title": "T",
        "description": "d",
        "$schema": "https://json-schema.org/draft/2020-12/schema",
    },
    closed(a={"type": ["string", "null"], "pattern": "^a+$", "format": "date-time", "minLength": 1}),
    closed(a={"type": "integer", "minimum": 1, "exclusiveMaximum": 9, "multipleOf": 2, "default": 2}),
    closed(a={"type": "array", "items": TEXT, "minItems": 1, "maxItems": 3}),
    closed(a={"type": "string", "enum": ["x", "y"]}, b={"type": "string", "const": "x"}),
    closed(a={"anyOf": [closed(x=TEXT), {"type": "null"}]}),
    {**closed(a={"$ref": "#/$defs/a"}), **DEFINED},
    {**closed(a={"$ref": "#/definitions/a"}), "definitions": DEFINED["$defs"]},
    closed(children={"type": "array", "items": {"$ref": "#"}}),
    # Names that look like keywords are names.
    closed(properties=TEXT, additionalProperties=TEXT, allOf=TEXT, **{"$ref": TEXT, "a/b~c": closed(x=TEXT)}),
]


@pytest.mark.parametrize("schema", RIGHT)
def test_what_strict_mode_takes_is_let_pass_as_it_is(schema: Schema) -> None:
    assert take(schema, "strict") == OutputSchema(schema, schema)
    assert take(schema, "normalize") == OutputSchema(schema, schema)


WRONG: list[tuple[Schema, str, str]] = [
    (TEXT, "", 'the root must have "type": "object"'),
    ({"type": ["object", "null"]}, "", 'the root must have "type": "object"'),
    ({**closed(), "anyOf": [closed()]}, "/anyOf", "must not be a choice"),
    ({**closed(a=TEXT), "required": []}, "", 'every property must be required, but "a" is not'),
    ({**closed(), "required": ["b"]}, "/required", '"b" is no property'),
    ({"type": "object", "properties": {}, "required": []}, "", "must not be open"),
    ({**closed(), "additionalProperties": True}, "", "must not be open"),
    (closed(a={"type": "object"}), "/properties/a", "must not be open"),
    (closed(a={"type": "object", "additionalProperties": TEXT}), "/properties/a", "must not be open"),
    (closed(a={}), "/properties/a", "it has no type"),
    (closed(a={"enum": ["x"]}), "/properties/a", "it has no type"),
    (closed(a=True), "/properties/a", "no true or false"),
    (closed(a={"type": "array"}), "/properties/a", "what its items are"),
    (closed(a={**TEXT, "minItems": 1}), "/properties/a/minItems", "says nothing about type string"),
    (closed(a={**TEXT, "minimum": 1}), "/properties/a/minimum", "says nothing about type string"),
    (closed(a={**TEXT, "format": "uri"}), "/properties/a/format", "does not know the format uri"),
    (
        closed(a={**TEXT, "pattern": "(?=x)"}),
        "/properties/a/pattern",
        "no regular expression that can be used",
    ),
    (closed(a={**TEXT, "pattern": "("}), "/properties/a/pattern", "no regular expression that can be used"),
    (closed(a={**TEXT, "x-mine": 1}), "/properties/a/x-mine", "does not take x-mine"),
    (
        closed(a={"type": "array", "items": TEXT, "uniqueItems": True}),
        "/properties/a/uniqueItems",
        "does not take",
    ),
    (
        {**closed(a={"$ref": "#/$defs/a", "title": "t"}), **DEFINED},
        "/properties/a",
        'beside $ref, but "title"',
    ),
    (
        closed(a={"$ref": "#/properties/b"}, b=TEXT),
        "/properties/a/$ref",
        "references to definitions and to # only",
    ),
    (closed(a={"$ref": "#/$defs/b"}), "/properties/a/$ref", "leads to no schema"),
    (closed(a={"$ref": "#/properties"}), "/properties/a/$ref", "leads to no schema"),
    (closed(a={"$ref": "https://example.org/s"}), "/properties/a/$ref", "nothing is fetched"),
    (closed(a={**closed(), **DEFINED}), "/properties/a/$defs", "definitions stand at the root only"),
    (closed(a={"anyOf": [TEXT], "properties": {}}), "/properties/a", 'anyOf beside "properties"'),
    (closed(a={"type": "strin"}), "/properties/a/type", '"strin" is not valid'),
    (closed(a={"type": "string", "minLength": -1}), "/properties/a/minLength", "-1 is less"),
    (closed(a=5), "/properties/a", "a schema must be an object"),
    ({**closed(), "$schema": "https://example.org/mine"}, "/$schema", "no known dialect"),
    (
        {**closed(a={"$ref": "#/$defs/l"}), "$defs": {"l": {"$ref": "#/$defs/l"}}},
        "/$defs/l",
        "leads back to itself",
    ),
    ({**closed(), "anyOf": [{"$ref": "#"}]}, "/anyOf/0", "leads back to itself"),
    *(
        (closed(a={**TEXT, word: value}), f"/properties/a/{word}", f"strict mode does not take {word}")
        for word, value in {
            "allOf": [TEXT],
            "oneOf": [TEXT],
            "not": TEXT,
            "if": TEXT,
            "then": TEXT,
            "else": TEXT,
            "dependentRequired": {},
            "dependentSchemas": {},
            "patternProperties": {},
            "propertyNames": TEXT,
            "minProperties": 1,
            "unevaluatedProperties": False,
            "contains": TEXT,
            "prefixItems": [TEXT],
            "$anchor": "x",
            "$id": "https://example.org/x",
        }.items()
    ),
]


@pytest.mark.parametrize(("schema", "pointer", "message"), WRONG, ids=lambda value: str(value)[:60])
def test_what_strict_mode_would_refuse_is_told_with_its_place(
    schema: Schema, pointer: str, message: str
) -> None:
    found = flaws(schema)
    assert any(place == pointer and message in said for place, said in found), found


def test_every_flaw_is_told_at_once_and_each_has_a_mend() -> None:
    with pytest.raises(InvalidSchema) as caught:
        take(closed(a={}, b={"type": "array"}, c=True), "strict")
    detail = caught.value.detail
    assert [flaw["pointer"] for flaw in detail["flaws"]] == [
        "/properties/a",
        "/properties/b",
        "/properties/c",
    ]
    assert all(flaw["mend"] for flaw in detail["flaws"])
    assert (
        caught.value.message
        == "The output schema cannot be used: at /properties/a: it has no type (and 2 more)"
    )
    assert "normalize" in (caught.value.hint or "")


def test_the_list_of_flaws_is_bounded_and_counted() -> None:
    with pytest.raises(InvalidSchema) as caught:
        take(closed(**{f"p{number}": {} for number in range(500)}), "strict")
    assert (len(caught.value.detail["flaws"]), caught.value.detail["total"]) == (SHOWN_FLAWS, 500)


def nested(levels: int) -> Schema:
    schema = closed(x=TEXT)
    for _ in range(levels):
        schema = closed(x=schema)
    return schema


def wide(count: int) -> Schema:
    return closed(**{f"p{number}": TEXT for number in range(count)})


@pytest.mark.parametrize(
    ("most", "over", "message"),
    [
        (wide(5_000), wide(5_001), "5,001 properties"),
        (nested(10), nested(11), "nested deeper than 10 levels"),
        (closed(**{"n" * 120_000: TEXT}), closed(**{"n" * 120_001: TEXT}), "120,001 characters"),
        (
            closed(a={"type": "integer", "enum": [*range(1_000)]}),
            closed(a={"type": "integer", "enum": [*range(1_001)]}),
            "1,001 enum values",
        ),
        (
            closed(a={"type": "string", "enum": [f"{n:060}" for n in range(250)]}),
            closed(a={"type": "string", "enum": [f"{n:060}" for n in range(251)]}),
            "15,060 characters",
        ),
    ],
    ids=["properties", "nesting", "text", "enum", "long enum"],
)
def test_each_limit_holds_to_the_number(most: Schema, over: Schema, message: str) -> None:
    assert flaws(most) == []
    assert any(message in said for _, said in flaws(over))


def test_there_are_no_more_patterns_than_can_be_understood_at_once() -> None:
    patterns = [{**TEXT, "pattern": f"a{number}"} for number in range(201)]
    assert flaws(closed(a={"anyOf": patterns[:200] * 2})) == []
    assert flaws(closed(a={"anyOf": patterns})) == [("", "201 different patterns in all; 200 are taken")]


def test_a_schema_that_refers_to_itself_may_be_nested_without_end() -> None:
    tree = {"anyOf": [{"$ref": "#/$defs/tree"}, {"type": "null"}]}
    assert flaws({**closed(root=tree), "$defs": {"tree": closed(left=tree, right=tree)}}) == []


def test_as_is_takes_what_strict_mode_would_not_but_no_nonsense() -> None:
    free = {"type": "array", "items": {"allOf": [TEXT]}}
    assert take(free, "asIs") == OutputSchema(free, free)
    assert flaws({"type": "strin"}, "asIs")[0][0] == "/type"
    assert flaws({"$ref": "https://example.org/x"}, "asIs")[0][0] == "/$ref"


def test_other_dialects_are_checked_by_their_own_metaschema() -> None:
    draft4 = {"$schema": "http://json-schema.org/draft-04/schema#", "minimum": 1, "exclusiveMinimum": True}
    assert flaws(draft4, "asIs") == []
    assert flaws({"minimum": 1, "exclusiveMinimum": True}, "asIs")[0][0] == "/exclusiveMinimum"


# ------------------------------------------------------------------------------------------------ hostile
def deep(levels: int, inner: Any = None) -> Any:
    value: Any = inner
    for _ in range(levels):
        value = {"properties": {"x": value}}
    return value


@pytest.mark.parametrize("rules", ["strict", "normalize", "asIs"])
@pytest.mark.parametrize(
    "schema",
    [
        deep(100_000),
        deep(DEPTH_LIMIT // 2 - 1, TEXT),
        {"anyOf": [{"type": "string"}] * 250_000},
        {"$ref": "#"},
        {"$ref": 5},
        {"$defs": {"a": {"anyOf": [{"$ref": "#/$defs/b"}]}, "b": {"not": {"$ref": "#/$defs/a"}}}},
        {"$schema": 5},
        {"required": 5, "properties": [], "enum": {}, "type": 7, "anyOf": "x", "$defs": 3, "pattern": 1},
        {"type": "string", "pattern": "(((a{999}){999}){999})"},
        {"type": "string", "const": "\ud800"},
        {"a\udfff": 1},
    ],
    ids=range(11),
)
def test_no_schema_does_more_than_to_be_refused(schema: Any, rules: Any) -> None:
    begun = time.process_time()
    assert flaws(schema, rules) or rules == "asIs"
    assert time.process_time() - begun < 20


WORDS = (
    *(
        "type",
        "properties",
        "required",
        "additionalProperties",
        "items",
        "anyOf",
        "allOf",
        "oneOf",
        "not",
        "if",
        "then",
    ),
    *("$ref", "$defs", "a", "enum", "const", "pattern", "format", "minimum", "$id", "$schema", "$anchor"),
    *("$dynamicRef", "prefixItems", "patternProperties", "dependencies"),
)
ATOMS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(max_size=8)
    | st.sampled_from(["#", "string", "object", "#/$defs/a"])
)
JUNK = st.recursive(
    ATOMS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(WORDS), inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=400, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(["type", "properties", "anyOf", "$ref", "$defs", "items", "allOf", "required"]), JUNK
    )
)
def test_junk_is_refused_or_taken_but_never_breaks_anything(schema: Schema) -> None:
    for rules in ("strict", "normalize", "asIs"):
        try:
            taken = take(schema, rules)  # type: ignore[arg-type]
        except InvalidSchema:
            continue
        assert rules == "asIs" or not list(strict_flaws(taken.sent))


def test_nothing_is_fetched() -> None:
    asked: list[str] = []

    class Canary(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)

        def log_message(self, *_: Any) -> None: ...

    with HTTPServer(("127.0.0.1", 0), Canary) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        url = f"http://127.0.0.1:{server.server_port}/s"
        for schema in (
            {"$ref": url},
            {"$schema": url},
            {"$id": url, "$ref": "other"},
            {"$dynamicRef": f"{url}#x"},
            closed(a={"$ref": url}),
            # Places that no later dialect has.
            {"$schema": "http://json-schema.org/draft-07/schema#", "dependencies": {"a": {"$ref": url}}},
        ):
            for rules in ("strict", "normalize", "asIs"):
                assert flaws(schema, rules)
        server.shutdown()
        thread.join()
    assert asked == []


# --------------------------------------------------------------------------------------------- normalising
def test_normalising_closes_requires_and_tells_what_it_did() -> None:
    schema = {
        "type": "object",
        "properties": {
            "name": TEXT,
            "age": {"type": "integer", "$comment": "years"},
            "kind": {"enum": ["a", "b"]},
            "boss": {"allOf": [{"$ref": "#"}], "description": "above"},
        },
        "required": ["name"],
    }
    taken = take(schema, "normalize")
    assert taken.sent == {
        "type": "object",
        "properties": {
            "name": TEXT,
            "age": {"type": ["integer", "null"]},
            "kind": {"anyOf": [{"enum": ["a", "b"], "type": "string"}, {"type": "null"}]},
            "boss": {"anyOf": [{"$ref": "#"}, {"type": "null"}]},
        },
        "required": ["name", "age", "kind", "boss"],
        "additionalProperties": False,
    }
    assert taken.optional == ("/properties/age", "/properties/kind", "/properties/boss")
    assert [(change.pointer, change.message) for change in taken.changes] == [
        ("/properties/age/$comment", "$comment dropped"),
        ("/properties/kind", "type string added"),
        ("/properties/boss/allOf", "allOf merged into one schema"),
        ("/properties/boss", "description beside $ref dropped"),
        ("", "additionalProperties: false added"),
        ("/properties/age", "required, and null where it would be absent"),
        ("/properties/kind", "required, and null where it would be absent"),
        ("/properties/boss", "required, and null where it would be absent"),
    ]
    assert schema["required"] == ["name"], "the given schema is left as it is"


def test_a_reference_at_the_root_becomes_what_it_names() -> None:
    node = {"type": "object", "properties": {"next": {"$ref": "#/$defs/node"}}}
    taken = take({"$ref": "#/$defs/node", "$defs": {"node": node}}, "normalize")
    assert taken.sent["type"] == "object"
    assert verdict('{"next": {"next": null}}', taken.given, taken.sent, taken.optional) == {
        "value": {"next": {}}
    }


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"type": "object", "properties": {"a": TEXT}}, {"properties": {"a": NUMBER}}),
        ({"type": "object", "additionalProperties": False}, {"properties": {"a": TEXT}}),
        ({"const": 1}, {"const": True}),
        ({"if": TEXT}, {"then": TEXT}),
        ({"type": "string", "minLength": 1}, {"minLength": 2}),
    ],
)
def test_all_of_is_merged_only_where_that_means_the_same(one: Schema, other: Schema) -> None:
    assert flaws(closed(a={"allOf": [one, other]}), "normalize")


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "object"},
        {"type": "object", "additionalProperties": TEXT},
        {"type": "object", "patternProperties": {"^x": TEXT}},
        {"type": "object", "properties": {"a": TEXT}, "required": ["b"]},
        {},
        {"type": "array"},
    ],
)
def test_what_cannot_be_said_in_strict_mode_is_refused_after_normalising_too(schema: Schema) -> None:
    assert flaws(closed(a=schema), "normalize")


def test_the_parts_of_all_of_are_all_there_in_what_they_become() -> None:
    one = {"type": "object", "properties": {"a": TEXT}, "required": ["a"]}
    other = {"type": "object", "properties": {"b": NUMBER, "c": TEXT}, "required": ["b"], "title": "other"}
    taken = take(closed(x={"allOf": [one, other], "description": "both"}), "normalize")
    assert taken.sent["properties"]["x"] == {
        **closed(a=TEXT, b=NUMBER, c={"type": ["string", "null"]}),
        "title": "other",
        "description": "both",
    }


def test_what_the_model_is_not_bound_by_is_checked_afterwards() -> None:
    schema = closed(l={"type": "array", "items": {"type": "string", "format": "uri"}, "uniqueItems": True})
    taken = take(schema, "normalize")
    assert "uniqueItems" not in json.dumps(taken.sent) and "uri" not in json.dumps(taken.sent)
    fits = verdict('{"l": ["x:a"]}', taken.given, taken.sent, taken.optional)
    twice = verdict('{"l": ["x:a", "x:a"]}', taken.given, taken.sent, taken.optional)
    assert (fits, twice["kind"]) == ({"value": {"l": ["x:a"]}}, "outputDoesNotFit")


NAMES = st.sampled_from(["a", "b", "c/d", "e~f", "properties", "x y"])
LEAVES = st.sampled_from(
    [
        TEXT,
        {"type": "string", "minLength": 1, "maxLength": 3},
        {"type": "integer", "minimum": 0, "maximum": 5},
        {"type": ["boolean", "null"]},
        {"enum": ["x", 1, None]},
        {"const": "k", "title": "K"},
        {"const": None},
        {"type": "null"},
        {"$ref": "#/$defs/tree"},
        {"$ref": "#/$defs/leaf", "description": "dropped"},
        {"$comment": "x", "type": "number", "x-unknown": [1]},
        {"allOf": [{"$ref": "#/$defs/leaf"}], "title": "t"},
    ]
)


def objects(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.dictionaries(NAMES, inner, min_size=1, max_size=3).flatmap(
        lambda properties: st.builds(
            lambda required, extra: {
                **({} if extra == "typeless" else {"type": "object"}),
                "properties": properties,
                "required": required,
                **({"additionalProperties": extra} if isinstance(extra, bool) else {}),
            },
            st.lists(st.sampled_from(sorted(properties)), unique=True),
            st.sampled_from([None, False, True, "typeless"]),
        )
    )


SCHEMAS = st.recursive(
    LEAVES,
    lambda inner: (
        objects(inner)
        | st.builds(lambda items: {"type": "array", "items": items, "maxItems": 2}, inner)
        | st.builds(lambda choices: {"anyOf": choices}, st.lists(inner, min_size=1, max_size=3))
        | st.builds(
            lambda one, two: {"allOf": [one], "description": two}, objects(inner), st.text(max_size=3)
        )
    ),
    max_leaves=6,
)
ROOTS = st.builds(
    lambda root, tree: {**root, "type": "object", "$defs": {"tree": tree, "leaf": TEXT}},
    objects(SCHEMAS),
    objects(LEAVES),
)


@st.composite
def instances(draw: Any, schema: Any, root: Schema, depth: int = 0) -> Any:
    """Something that fits a strict schema."""
    if "$ref" in schema:
        name = schema["$ref"].removeprefix("#/$defs/")
        return draw(instances(root if name == "#" else root["$defs"][name], root, depth + 1))
    if "anyOf" in schema:
        choices = schema["anyOf"]
        if depth > 6 and {"type": "null"} in choices:
            return None
        return draw(instances(draw(st.sampled_from(choices)), root, depth + 1))
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return draw(st.sampled_from(schema["enum"]))
    types = schema["type"]
    kind = types if isinstance(types, str) else draw(st.sampled_from(types))
    match kind:
        case "object":
            return {
                name: draw(instances(value, root, depth + 1)) for name, value in schema["properties"].items()
            }
        case "array":
            most = 0 if depth > 6 else schema.get("maxItems", 2)
            return [
                draw(instances(schema["items"], root, depth + 1)) for _ in range(draw(st.integers(0, most)))
            ]
        case "string":
            longest = schema.get("maxLength", 4)
            return draw(
                st.text(st.characters(codec="utf-8"), min_size=schema.get("minLength", 0), max_size=longest)
            )
        case "integer":
            return draw(st.integers(schema.get("minimum", -3), schema.get("maximum", 3)))
        case "number":
            return draw(st.integers(-3, 3) | st.floats(-3, 3))
        case "boolean":
            return draw(st.booleans())
        case _:
            return None


def endless(schema: Schema) -> bool:
    """Whether an object may have to hold itself without end, so that nothing fits."""
    tree = schema["$defs"]["tree"]
    return any("$defs/tree" in json.dumps(tree["properties"][name]) for name in tree["required"])


@settings(max_examples=300, deadline=None)
@given(ROOTS)
def test_normalising_gives_a_schema_that_strict_mode_takes_and_again_changes_nothing(schema: Schema) -> None:
    taken = take(schema, "normalize")
    assert list(strict_flaws(taken.sent)) == []
    assert normalise(taken.sent) == (taken.sent, (), ())


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_what_fits_the_normalised_schema_fits_the_given_one_without_its_nulls(data: Any) -> None:
    schema = data.draw(ROOTS.filter(lambda schema: not endless(schema)))
    taken = take(schema, "normalize")
    instance = data.draw(instances(taken.sent, taken.sent))
    assert jsonschema_rs.validator_for(taken.sent, **engine()).is_valid(instance)
    said = verdict(json.dumps(instance), taken.given, taken.sent, taken.optional)
    assert said.keys() == {"value"}, said
    assert jsonschema_rs.validator_for(schema, **engine()).is_valid(said["value"])


# ------------------------------------------------------------------------------------------------- answers
UNICODE = st.text(st.characters(codec="utf-8"))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | UNICODE,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(UNICODE, inner, max_size=4),
)


@given(JSON, st.booleans(), st.sampled_from([None, 1]))
def test_every_json_text_is_read_as_what_it_says(value: Any, ascii_only: bool, indent: int | None) -> None:
    assert parse(json.dumps(value, ensure_ascii=ascii_only, indent=indent)) == value


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        parse(text)
    except NotJson:
        pass


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "line 1, column 1"),
        ("```json\n{}\n```", "line 1, column 1"),
        ('{"a": 1} ', None),
        ('{"a": 1} x', "line 1, column 10"),
        ('{\n "a": 1,\n}', "line 3, column 1"),
        ('{"a": 1, "a": 2}', 'the key "a" stands twice'),
        ("NaN", "NaN is no JSON number"),
        ("-Infinity", "-Infinity is no JSON number"),
        ("1e999", "the number 1e999 is too large"),
        ("1" * 5_000, "a whole number of 5,000 digits"),
        ("9" * 400, None),
        ("[" * 100_000, "nested deeper than 128 levels"),
        ("[" * 128 + "]" * 128, None),
        ("[" * 130 + "]" * 130, "nested deeper than 128 levels"),
        ('"\\ud800"', "half of a surrogate pair"),
        ('{"\\udc00": 1}', "half of a surrogate pair"),
        ('"\\ud83d\\ude00"', None),
        ("\ufeff{}", "line 1, column 1"),
    ],
    ids=range(18),
)
def test_json_is_read_to_the_letter(text: str, reason: str | None) -> None:
    if reason is None:
        parse(text)
        return
    with pytest.raises(NotJson, match=re.escape(reason)):
        parse(text)


PERSON = OutputSchema(closed(n={"type": "integer"}, day={"type": "string", "format": "date"}), {})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"n": 3, "day": "2024-02-29"}', Answer({"n": 3, "day": "2024-02-29"})),
        (f'{{"n": {10**30}, "day": "2024-02-29"}}', Answer({"n": 10**30, "day": "2024-02-29"})),
        (None, "noFinalMessage"),
        (" \n", "noFinalMessage"),
        ("I cannot help with that.", "outputNotJson"),
        ('```json\n{"n": 3, "day": "2024-02-29"}\n```', "outputNotJson"),
        ('{"n": 3, "day": "2024-', "outputNotJson"),
        ('{"n": 3, "day": "2023-02-29"}', [("/day", '"2023-02-29" is not a "date"')]),
        ('{"n": 3.5}', [("/n", '3.5 is not of type "integer"'), ("", '"day" is a required property')]),
        ("[" * 100_000, "outputNotJson"),
        ("x" * (ANSWER_LIMIT + 1), "outputTooLarge"),
    ],
    ids=range(11),
)
async def test_an_answer_fits_or_is_told_why_not(text: str | None, expected: Any) -> None:
    found = await answer_of(text, PERSON)
    if isinstance(expected, Answer):
        assert found == expected
        return
    assert isinstance(found, NoAnswer) and found.message
    if isinstance(expected, str):
        assert (found.kind, found.errors) == (expected, ())
    else:
        assert (found.kind, sorted(found.errors)) == ("outputDoesNotFit", sorted(expected))


async def test_what_is_wrong_with_an_answer_is_bounded_and_drawn() -> None:
    schema = take(closed(l={"type": "array", "items": {"type": "integer"}}), "strict")
    found = await answer_of(json.dumps({"l": ["\x1b[2J" + "x" * 10_000] * 100}), schema)
    assert isinstance(found, NoAnswer) and len(found.errors) == 20
    assert all(len(said) < 500 and "\x1b" not in said for _, said in found.errors)


BOTH = {"type": "object", "properties": {"x": {"$ref": "#/$defs/a"}}, "required": ["x"]}
ENDLESS = {"$ref": "#/$defs/a", "$defs": {"a": {"anyOf": [BOTH, {**BOTH, "title": "again"}]}}}
DEEP_ANSWER = '{"x":' * 100 + "{}" + "}" * 100


async def test_a_schema_that_makes_checking_endless_ends_all_the_same() -> None:
    found = await answer_of(DEEP_ANSWER, take(ENDLESS, "asIs"))
    assert isinstance(found, NoAnswer) and found.kind == "outputUnchecked"


def test_a_verdict_that_nobody_waits_for_ends_by_itself() -> None:
    request = {"text": DEEP_ANSWER, "given": ENDLESS, "sent": ENDLESS, "optional": [], "seconds": 0.5}
    argv = [sys.executable, "-m", "codex_lsp.inputs.verdict"]
    done = subprocess.run(argv, input=json.dumps(request), text=True, capture_output=True, timeout=120)
    assert done.returncode in (-signal.SIGXCPU, -signal.SIGKILL) and not done.stdout


async def test_a_pattern_takes_linear_time() -> None:
    schema = take(closed(a={"type": "string", "pattern": "^(a+)+$"}), "strict")
    found = await answer_of(json.dumps({"a": "a" * 200_000 + "!"}), schema)
    assert isinstance(found, NoAnswer) and found.kind == "outputDoesNotFit"


async def test_a_large_answer_is_checked() -> None:
    schema = take(wide(5_000), "strict")
    value = {f"p{number}": "x" * 100 for number in range(5_000)}
    assert await answer_of(json.dumps(value), schema) == Answer(value)
