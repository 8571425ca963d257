"""Holds an answer against its schema: a process of its own, so that no schema and no answer can stop the daemon.

``python -m codex_lsp.inputs.verdict`` reads one request on stdin and writes one verdict on stdout, both JSON. A schema
that refers to itself can make a validator work for longer than anyone waits; ``answers`` sets the time.
"""

from __future__ import annotations

import json
import resource
import sys
from collections.abc import Iterator, Sequence
from typing import Any

from codex_lsp.inputs.exactjson import NotJson, parse
from codex_lsp.inputs.subschemas import engine, pointer_of, target, walk

SHOWN_ERRORS = 20
MEMORY_LIMIT = 2 << 30
"""Bytes of address space."""


def verdict(
    text: str, given: dict[str, Any], sent: dict[str, Any], optional: Sequence[str]
) -> dict[str, Any]:
    """``{"value"}`` when the text fits, else ``{"kind", "message"}`` with the first ``"errors"`` (pointer, message).

    Nulls that stand for absent properties are dropped from the value; it is ``given`` that it has to fit.
    """
    import jsonschema_rs

    try:
        value = parse(text)
    except NotJson as error:
        return {"kind": "outputNotJson", "message": f"The final message is not JSON: {error}."}
    judge = jsonschema_rs.validator_for(given, **engine())
    if optional:
        value = _Dropping(sent, optional).drop(value, "")
    if judge.is_valid(value):
        return {"value": value}
    errors = list(_errors(judge, value))
    place, first = errors[0]
    more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
    return {
        "kind": "outputDoesNotFit",
        "message": f"The final message does not fit the schema: at {place or 'its root'}: {first}{more}",
        "errors": errors,
    }


def _errors(judge: Any, value: Any) -> Iterator[tuple[str, str]]:
    for number, error in enumerate(judge.iter_errors(value)):
        if number == SHOWN_ERRORS:
            return
        yield pointer_of(error.instance_path), error.message[:300]


class _Dropping:
    """Drops the nulls that stand for absent properties, along the schema that the model was bound by."""

    def __init__(self, sent: dict[str, Any], optional: Sequence[str]) -> None:
        import jsonschema_rs

        self._schemas = {node.pointer: node.schema for node in walk(sent)}
        self._optional = frozenset(optional)
        self._judges = jsonschema_rs.validator_map_for(dict(sent), **engine())

    def drop(self, value: Any, pointer: str) -> Any:
        schema = self._schemas[pointer]
        if "$ref" in schema:
            return self.drop(value, target(schema["$ref"]) or "")
        for number in range(len(schema.get("anyOf", ()))):
            choice = f"{pointer}/anyOf/{number}"
            if self._judges[f"#{choice}"].is_valid(value):
                return self.drop(value, choice)
        if isinstance(value, list) and "items" in schema:
            return [self.drop(item, f"{pointer}/items") for item in value]
        if isinstance(value, dict) and "properties" in schema:
            return dict(self._kept(value, schema["properties"], pointer))
        return value

    def _kept(
        self, value: dict[str, Any], properties: dict[str, Any], pointer: str
    ) -> Iterator[tuple[str, Any]]:
        for name, inner in value.items():
            place = f"{pointer}/properties{pointer_of([name])}"
            if name not in properties:
                yield name, inner
            elif inner is not None or place not in self._optional:
                yield name, self.drop(inner, place)


def main() -> None:
    """One request, one verdict."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
    request = json.load(sys.stdin)
    # The processor time counts from here, so that a slow start is not held against the answer.
    used = sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
    seconds = int(used + request.pop("seconds")) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    sys.setrecursionlimit(10_000)
    json.dump(verdict(**request), sys.stdout)


if __name__ == "__main__":
    main()
