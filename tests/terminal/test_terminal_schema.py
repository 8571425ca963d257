"""``codex-lsp turn --output-schema``: the object alone on stdout, everything else said elsewhere."""

import json
import subprocess
from typing import Any

import pytest
from codex_lsp.terminal import codes
from tests.support.world import World
from tests.terminal.test_terminal_end_to_end import COMMAND, environ, run

pytestmark = pytest.mark.codex

SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {"answer": {"type": "number"}},
    "required": ["answer"],
    "additionalProperties": False,
}
LOOSE = {
    "type": "object",
    "properties": {"answer": {"type": "number"}, "why": {"type": "string"}},
    "required": ["answer"],
}
WORK = [{"run": "echo two > a.txt"}]


@pytest.fixture
def schema(world: World) -> str:
    world.put("a.txt", "one\n")
    world.commit()
    return str(world.put("../answer.schema.json", json.dumps(SCHEMA)))


def test_the_object_alone_goes_down_the_pipe(world: World, schema: str) -> None:
    world.script([*WORK, {"say": '{"answer": 42}'}])
    reader = "import json, sys; print(json.load(sys.stdin)['answer'] + 1)"
    line = (
        f"{COMMAND} turn --json --output-schema {schema} --accept all 'what is it' | python3 -c \"{reader}\""
    )
    done = subprocess.run(
        ["sh", "-c", line], cwd=world.ws, env=environ(world), capture_output=True, text=True, timeout=60
    )
    assert (done.stdout, done.stderr) == ("43\n", "")
    assert (world.ws / "a.txt").read_text() == "two\n"


@pytest.mark.parametrize("said", ['{"answer": "many"}', "I cannot say.\x1b[2J"])
def test_an_answer_that_does_not_fit_is_told_on_stderr_and_nothing_is_accepted(
    world: World, schema: str, said: str
) -> None:
    world.script([*WORK, {"say": said}])
    done = run(world, "turn", "--json", "--output-schema", schema, "--accept", "all", "what is it")
    assert (done.returncode, done.stdout) == (codes.NO_OUTPUT, "")
    assert (
        "The final message" in done.stderr and f"  | {said[:13]}" in done.stderr and "\x1b" not in done.stderr
    )
    assert (world.ws / "a.txt").read_text() == "one\n"
    listed = run(world, "review", "--list")
    assert "what is it" in listed.stdout, "what the turn changed can still be decided"


def test_without_json_the_object_is_shown_and_the_code_tells_when_there_is_none(
    world: World, schema: str
) -> None:
    world.script(
        [{"when": "right", "steps": [{"say": '{"answer": 42}'}]}, {"steps": [{"say": '{"answer": []}'}]}]
    )
    done = run(world, "turn", "--output-schema", schema, "right")
    assert done.returncode == codes.COMPLETED and '{"answer": 42}\n' in done.stdout
    done = run(world, "turn", "--output-schema", schema, "wrong")
    assert done.returncode == codes.NO_OUTPUT and '/answer: [] is not of type "number"' in done.stderr


def test_a_schema_is_normalised_on_wish_and_the_changes_are_told_on_stderr(world: World, schema: str) -> None:
    world.script([{"say": '{"answer": 42, "why": null}'}])
    loose = str(world.put("../loose.json", json.dumps(LOOSE)))
    refused = run(world, "turn", "--json", "--output-schema", loose, "what is it")
    assert (refused.returncode, refused.stdout) == (codes.USAGE, "")
    said = " ".join(refused.stderr.split())
    assert "its root: an object must not be open to other properties (and 1 more)" in said
    assert 'every property must be required, but "why" is not' in said
    assert "--schema-rules normalize" in said
    assert not world.asked()
    done = run(world, "turn", "--json", "--output-schema", loose, "--schema-rules", "normalize", "what is it")
    assert (done.returncode, json.loads(done.stdout)) == (codes.COMPLETED, {"answer": 42})
    assert "/properties/why: required, and null where it would be absent" in done.stderr


def test_a_name_means_the_users_schema_whatever_lies_in_the_folder(world: World, schema: str) -> None:
    world.script([{"say": '{"answer": 42}'}])
    world.put("review", "{}")
    world.put("../config/codex-lsp/config.toml", f'[outputSchemas]\nreview = "{schema}"\n')
    done = run(world, "turn", "--json", "--output-schema", "review", "what is it")
    assert (done.returncode, json.loads(done.stdout)) == (codes.COMPLETED, {"answer": 42}), done.stderr
    done = run(world, "turn", "--json", "--output-schema", "other", "what is it")
    assert done.returncode == codes.USAGE and "Known names: review." in done.stderr


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"type": "object",}', "line 1, column 19"),
        ("[]", "JSON object"),
        ("\xff", "utf-8"),
        ("{} " * 2_000_000, "larger"),
    ],
    ids=["cut", "list", "bytes", "large"],
)
def test_a_file_that_is_no_schema_is_refused_before_anything_starts(
    world: World, schema: str, text: str, said: str
) -> None:
    file = world.put("../s.json", text.encode("latin-1"))
    done = run(world, "turn", "--json", "--output-schema", str(file), "what is it")
    assert (done.returncode, done.stdout) == (codes.USAGE, "") and said in done.stderr


def test_a_schema_may_come_from_a_pipe(world: World, schema: str) -> None:
    world.script([{"say": '{"answer": 42}'}])
    line = f"{COMMAND} turn --json --output-schema <(cat {schema}) 'what is it'"
    done = subprocess.run(
        ["bash", "-c", line], cwd=world.ws, env=environ(world), capture_output=True, text=True, timeout=60
    )
    assert json.loads(done.stdout) == {"answer": 42}, done.stderr
