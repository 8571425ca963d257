"""Structured output through the daemon: what the model is asked for, and what becomes of what it says."""

from __future__ import annotations

import json
import stat
from typing import Any

import pytest
from codex_lsp.inputs.exactjson import DEPTH_LIMIT

from tests.support.buffers import uri_of
from tests.support.fake_editor import FakeEditor, ServerError
from tests.support.world import World

Schema = dict[str, Any]
WORK = [{"patch": "*** Begin Patch\n*** Update File: a.txt\n@@\n-one\n+two\n*** End Patch"}]


def closed(**properties: Any) -> Schema:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


COUNT = closed(n={"type": "integer", "minimum": 1})


async def run(editor: FakeEditor, schema: Any, prompt: str = "Count", **params: Any) -> tuple[Any, Any]:
    """A turn with an output schema: the answer to its start, and its end."""
    options = {"outputSchema": schema, **params.pop("options", {})}
    started = await editor.request(
        "codex/turn/start", {"prompt": prompt, "options": options, **params}, within=60
    )
    ended = await editor.wait_for("codex/turn/ended", lambda p: p["turnId"] == started["turnId"], within=60)
    return started, ended


async def refused(editor: FakeEditor, schema: Any, **options: Any) -> Any:
    with pytest.raises(ServerError) as caught:
        await editor.request(
            "codex/turn/start", {"prompt": "Count", "options": {"outputSchema": schema, **options}}, within=60
        )
    assert caught.value.code == -32010
    return caught.value.data


def prepared(world: World, *said: str) -> None:
    world.put("a.txt", "one\n")
    world.commit()
    world.script(
        [{"when": "Work", "steps": [*WORK, {"say": said[0]}]}, *[{"steps": [{"say": text}]} for text in said]]
    )


def formats(world: World) -> list[Any]:
    return [body.get("text", {}).get("format") for body in world.asked()]


@pytest.mark.parametrize("transport", ["exec", "appServer"])
async def test_the_schema_reaches_the_model_at_the_start_and_when_a_thread_goes_on(
    world: World, transport: str
) -> None:
    prepared(world, '{"z": 3, "a": 4}')
    schema = closed(z={"type": "integer"}, a={"type": "integer"})
    asked = {"type": "json_schema", "strict": True, "name": "codex_output_schema", "schema": schema}
    async with world.daemon(options={"transport": transport}) as editor:
        _, ended = await run(editor, schema)
        assert (ended["status"], ended["structuredOutput"]) == ("completed", {"z": 3, "a": 4})
        await run(editor, schema, threadId=ended["threadId"])
        assert formats(world) == [asked, asked]
        assert list(formats(world)[0]["schema"]["properties"]) == ["z", "a"], "answers come in this order"
        # Nothing of it stays with the thread.
        started = await editor.request(
            "codex/turn/start", {"prompt": "Count", "threadId": ended["threadId"]}, within=60
        )
        ended = await editor.wait_for(
            "codex/turn/ended", lambda p: p["turnId"] == started["turnId"], within=60
        )
        assert formats(world)[-1] is None
        assert "structuredOutput" not in ended and "structuredOutputError" not in ended


@pytest.mark.parametrize(
    ("said", "kind", "errors"),
    [
        ('{"n": 0}', "outputDoesNotFit", [{"pointer": "/n", "message": "0 is less than the minimum of 1"}]),
        ("I am sorry.", "outputNotJson", []),
        ('```json\n{"n": 3}\n```', "outputNotJson", []),
        ('{"n": 3', "outputNotJson", []),
        ('{"n": 3, "n": 4}', "outputNotJson", []),
        ('{"n": NaN}', "outputNotJson", []),
        ("[" * 20_000, "outputNotJson", []),
    ],
    ids=range(7),
)
async def test_what_does_not_fit_is_told_and_the_work_can_still_be_decided(
    world: World, said: str, kind: str, errors: list[Any]
) -> None:
    prepared(world, said)
    async with world.daemon() as editor:
        started, ended = await run(editor, COUNT, "Work")
        problem = ended["structuredOutputError"]
        assert (ended["status"], problem["kind"], problem["errors"]) == ("completed", kind, errors)
        assert "structuredOutput" not in ended and "error" not in ended
        assert ended["finalMessage"] == said
        turn = (await editor.request("codex/turn/read", {"turnId": started["turnId"]}))["turn"]
        assert turn["structuredOutputError"] == problem and "structuredOutput" not in turn
        accepted = await editor.request("codex/proposal/accept", {"proposalId": ended["proposalId"]})
        assert len(accepted["accepted"]) == 1
    assert (world.ws / "a.txt").read_text() == "two\n"
    async with world.daemon() as editor:
        again = (await editor.request("codex/turn/read", {"turnId": started["turnId"]}))["turn"]
        assert again["structuredOutputError"] == problem


async def test_a_refusal_is_no_answer(world: World) -> None:
    prepared(world, "")
    content = [{"type": "refusal", "refusal": "I cannot help with that."}]
    item = {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": content}
    world.script([{"item": item}])
    async with world.daemon() as editor:
        _, ended = await run(editor, COUNT)
        assert "structuredOutput" not in ended and "finalMessage" not in ended
        assert ended["structuredOutputError"]["kind"] == "noFinalMessage"


async def test_an_answer_cut_by_the_model_is_none(world: World) -> None:
    prepared(world, "")
    world.script([{"say": '{"n": 3', "incomplete": "max_output_tokens"}])
    async with world.daemon() as editor:
        _, ended = await run(editor, COUNT)
        assert (ended["status"], ended["error"]["kind"]) == ("failed", "turnFailed")
        assert "structuredOutput" not in ended and "structuredOutputError" not in ended
        assert ended["finalMessage"] == '{"n": 3'


async def test_a_normalised_schema_binds_the_model_and_the_answer_fits_the_given_one(world: World) -> None:
    prepared(world, '{"name": "a", "age": null, "url": "https://example.org"}')
    schema = {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "age": {"type": "integer"},
            "url": {"type": "string", "format": "uri"},
        },
        "required": ["name", "url"],
    }
    async with world.daemon() as editor:
        started, ended = await run(editor, schema, options={"outputSchemaRules": "normalize"})
        assert formats(world)[0]["schema"] == closed(
            name={"type": "string"}, age={"type": ["integer", "null"]}, url={"type": "string"}
        )
        assert started["outputSchemaChanges"] == [
            {"pointer": "/properties/url/format", "message": "format uri dropped; it is checked afterwards"},
            {"pointer": "", "message": "additionalProperties: false added"},
            {"pointer": "/properties/age", "message": "required, and null where it would be absent"},
        ]
        assert ended["structuredOutput"] == {"name": "a", "url": "https://example.org"}


async def test_a_schema_that_strict_mode_would_refuse_starts_nothing(world: World) -> None:
    prepared(world, "")
    world.put("cut.json", '{\n  "type": "object",\n}')
    world.put("list.json", "[]")
    async with world.daemon() as editor:
        data = await refused(editor, closed(a={"type": "string", "format": "uri"}, b={}))
        assert (data["kind"], data["detail"]["total"]) == ("invalidSchema", 2)
        assert [flaw["pointer"] for flaw in data["detail"]["flaws"]] == [
            "/properties/a/format",
            "/properties/b",
        ]
        data = await refused(editor, uri_of(world.ws / "cut.json"))
        assert (data["kind"], data["detail"]["line"], data["detail"]["column"]) == ("invalidSchema", 3, 1)
        assert (await refused(editor, uri_of(world.ws / "list.json")))["kind"] == "invalidSchema"
        assert (await refused(editor, uri_of(world.ws)))["kind"] == "attachmentUnreadable"
        assert (await refused(editor, "untitled:gone"))["kind"] == "invalidSchema"
        assert (await refused(editor, {"$ref": "file:///etc/passwd"}, outputSchemaRules="asIs"))[
            "kind"
        ] == "invalidSchema"
    assert world.model.requests == [] and world.rooms() == []


async def test_a_schema_comes_from_wherever_the_user_keeps_it(world: World) -> None:
    prepared(world, '{"n": 3}')
    world.put("s.json", json.dumps(COUNT))
    user = world.put("../user/kept.json", "\ufeff" + json.dumps(COUNT)).resolve()
    names = {"inline": COUNT, "file": str(user), "home": "~/kept.json", "uri": uri_of(user)}
    async with world.daemon(options={"outputSchemas": names}) as editor:
        for schema in (uri_of(world.ws / "s.json"), str(world.ws / "s.json"), *names):
            _, ended = await run(editor, schema)
            assert ended["structuredOutput"] == {"n": 3}, schema
        # What the user has not saved yet counts.
        await editor.open("s.json", json.dumps(closed(live={"type": "string"})))
        for schema in (uri_of(world.ws / "s.json"), str(world.ws / "s.json")):
            _, ended = await run(editor, schema)
            assert ended["structuredOutputError"]["kind"] == "outputDoesNotFit"
        assert list(formats(world)[-1]["schema"]["properties"]) == ["live"]
        data = await refused(editor, "unheard")
        assert (data["kind"], data["hint"]) == ("unknownSchema", "Known names: file, home, inline, uri.")


async def test_the_schema_is_a_private_file_as_long_as_the_turn_runs(world: World) -> None:
    prepared(world, "")
    world.script([{"run": "while [ ! -e go ]; do sleep 0.05; done"}, {"say": '{"n": 3}'}])
    async with world.daemon(options={"room": "direct", "trust": "trusted"}) as editor:
        editor.allow("codex/proposal/changed")
        params = {"prompt": "Count", "options": {"outputSchema": COUNT}}
        started = await editor.request("codex/turn/start", params, within=60)
        await editor.wait_for("codex/output", lambda p: p["turnId"] == started["turnId"], within=60)
        file = world.state / "rooms" / started["turnId"] / "inputs" / "output-schema.json"
        assert json.loads(file.read_text()) == COUNT
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        (world.ws / "go").touch()
        ended = await editor.wait_for("codex/turn/ended", within=60)
        assert ended["structuredOutput"] == {"n": 3}
        assert not file.exists() and world.rooms() == []


async def test_the_largest_schemas_and_answers_pass(world: World) -> None:
    wide = closed(**{f"p{number}": {"type": "string"} for number in range(5_000)})
    deep = closed(x={"type": "string"})
    for _ in range(10):
        deep = closed(x={"type": "array", "items": deep})
    tree = {
        **closed(root={"$ref": "#/$defs/t"}),
        "$defs": {"t": {"anyOf": [closed(l={"$ref": "#/$defs/t"}), {"type": "null"}]}},
    }
    answers: list[tuple[Schema, Any]] = [
        (wide, {f"p{number}": "ä" * 20 for number in range(5_000)}),
        (deep, json.loads('{"x": [' * 10 + '{"x": ""}' + "]}" * 10)),
        (tree, {"root": json.loads('{"l": ' * (DEPTH_LIMIT - 2) + "null" + "}" * (DEPTH_LIMIT - 2))}),
        (closed(n={"type": "integer"}), {"n": 10**300}),
    ]
    world.put("a.txt", "one\n")
    world.commit()
    world.script(
        [
            {"when": f"number {number}$", "steps": [{"say": json.dumps(value)}]}
            for number, (_, value) in enumerate(answers)
        ]
    )
    for number, (schema, value) in enumerate(answers):
        async with world.daemon() as editor:
            started, ended = await run(editor, schema, f"number {number}")
            assert formats(world)[-1]["schema"] == schema
            assert ended["structuredOutput"] == value, ended.get("structuredOutputError")
        async with world.daemon() as editor:
            turn = (await editor.request("codex/turn/read", {"turnId": started["turnId"]}))["turn"]
            assert turn["structuredOutput"] == value
