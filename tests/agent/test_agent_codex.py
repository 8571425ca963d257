"""What we count on of the real codex, and that our command lines do with it what they promise."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import subprocess
import sys
import textwrap
import uuid
from contextlib import aclosing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from codex_lsp.agent.appcommand import ARGUMENTS, calls
from codex_lsp.agent.binary import Binary, find
from codex_lsp.agent.command import Turn, arguments, check, environment
from codex_lsp.agent.events import CommandExecution, Event, Exited, ItemEvent, ThreadStarted
from codex_lsp.agent.outcome import outcome, usage_of_turn
from codex_lsp.agent.transport import Run
from codex_lsp.scripted.script import parse
from codex_lsp.scripted.server import ScriptedModel

from tests.agent.agent_kit import alive, collect, living, transport_of, until

pytestmark = [pytest.mark.codex, pytest.mark.timeout(60)]

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
SAY = '[[turn]]\n[[turn.step]]\nsay = "Said."'


def runs(command: str) -> str:
    """A script in which the agent runs one command; the pauses keep codex from losing its events."""
    return f"""
[defaults]
wait = 0.3
[[turn]]
[[turn.step]]
run = {json.dumps(command)}
[[turn.step]]
say = "Ran."
"""


@pytest.fixture(scope="module")
def codex() -> Binary:
    return find(None, "")


@dataclass
class Bench:
    """A workspace, a CODEX_HOME and a model, with which codex is run."""

    folder: Path
    binary: Binary
    transport: str = "exec"
    environ: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name in ("ws", "home", "scratch"):
            (self.folder / name).mkdir()

    @property
    def turn(self) -> Turn:
        return Turn(folder=self.folder / "ws", skip_git_check=True, scratch=self.folder / "scratch")

    def run(self, turn: Turn, prompt: str, launch: tuple[str, ...] = ()) -> Run:
        check(turn, self.binary.version)
        served = self.transport == "appServer"
        schema = json.loads(turn.output_schema.read_text()) if turn.output_schema else None
        marker = uuid.uuid4().hex
        base = {"PATH": os.environ["PATH"], "HOME": str(self.folder), "CODEX_HOME": str(self.folder / "home")}
        return Run(
            argv=(
                *launch,
                str(self.binary.path),
                *(ARGUMENTS if served else arguments(turn, self.binary.version)),
            ),
            cwd=turn.folder,
            env=environment(base | self.environ, turn, marker),
            stdin=prompt.encode(),
            marker=marker,
            calls=calls(turn, self.binary.version, prompt, schema=schema) if served else (),
        )

    async def play(
        self, script: str, prompt: str = "go", **changes: Any
    ) -> tuple[list[Event], ScriptedModel]:
        with ScriptedModel(parse(script)) as model:
            config = model.write_config(self.folder / "home")
            before = config.read_bytes()
            events = await collect(self.run(replace(self.turn, **changes), prompt))
            assert config.read_bytes() == before
        return events, model

    @property
    def room(self) -> tuple[str, ...]:
        assert self.binary.resources
        bwrap = str(self.binary.resources / "bwrap")
        return (bwrap, "--dev-bind", "/", "/", "--unshare-pid", "--die-with-parent", "--proc", "/proc", "--")


@pytest.fixture(params=["exec", "appServer"])
def bench(codex: Binary, tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Bench:
    return Bench(tmp_path_factory.mktemp("bench"), codex, request.param)


EXEC_ONLY = pytest.mark.parametrize("bench", ["exec"], indirect=True)


def asked(model: ScriptedModel) -> dict[str, Any]:
    """The last request to the model."""
    return dict([request for request in model.requests if request.conversation][-1].body)


def prompt_of(model: ScriptedModel) -> str:
    talk = [request.conversation for request in model.requests if request.conversation][-1]
    return talk.prompt


def commands(events: list[Event]) -> list[CommandExecution]:
    items = [event.item for event in events if isinstance(event, ItemEvent) and event.phase == "completed"]
    return [item for item in items if isinstance(item, CommandExecution)]


@pytest.mark.parametrize(
    "prompt",
    [
        "--dangerously-bypass-approvals-and-sandbox",
        "-c x=y",
        "-",
        "resume",
        "$(touch canary) `touch canary` \"'",
        "two\nlines \u2028 é 😀\n",
    ],
)
async def test_a_prompt_is_text_whatever_it_looks_like(bench: Bench, prompt: str):
    """PT-08, PT-09"""
    events, model = await bench.play(SAY, prompt)
    assert outcome(events).status == "completed"
    assert prompt_of(model) == prompt
    assert list((bench.folder / "ws").iterdir()) == []


@EXEC_ONLY  # an app-server begins a turn without words
async def test_an_empty_prompt_is_refused_by_name(bench: Bench):
    """PT-08"""
    events, _ = await bench.play(SAY, "")
    error = outcome(events).error
    assert error
    assert error.kind == "invalidOption"


async def test_hostile_names_reach_codex_unchanged(bench: Bench):
    """PT-08, PT-09: a workspace and an image named like options and shell text."""
    folder = bench.folder / "-c 'x' $(touch canary) `touch canary` \"q\"\nline"
    folder.mkdir()
    image = bench.folder / "-i"
    image.write_bytes(PIXEL)
    events, _ = await bench.play(
        runs("pwd; printf x > made; sleep 0.3"), folder=folder, images=(image,), trust_also=(folder,)
    )
    assert outcome(events).status == "completed"
    assert (folder / "made").read_text() == "x"
    assert not list(bench.folder.rglob("canary"))
    assert commands(events)[0].output == f"{folder}\n"


async def test_a_thread_goes_on_where_it_was(bench: Bench):
    first, _ = await bench.play(SAY, "first words")
    thread = outcome(first)
    assert isinstance(first[0], ThreadStarted)
    second, model = await bench.play(SAY, "second words", thread_id=thread.thread_id)
    assert outcome(second).thread_id == thread.thread_id
    told = json.dumps(asked(model)["input"])
    assert "first words" in told
    assert "second words" in told
    used, total = thread.usage, outcome(second).usage
    assert used
    assert total
    assert total.input_tokens == 2 * used.input_tokens
    assert usage_of_turn(bench.binary.version, total, used) == used
    forked, model = await bench.play(SAY, "third words", thread_id=thread.thread_id, fork=True)
    assert outcome(forked).thread_id not in (None, thread.thread_id)
    assert "first words" in json.dumps(asked(model)["input"])


async def test_an_unknown_thread_is_said_to_be_unknown(bench: Bench):
    events, model = await bench.play(SAY, thread_id=str(uuid.uuid4()))
    error = outcome(events).error
    assert error
    assert error.kind == "unknownThread"
    assert not [request for request in model.requests if request.conversation]


@EXEC_ONLY  # an app-server does not look
async def test_a_folder_without_git_is_refused_by_name(bench: Bench):
    events, _ = await bench.play(SAY, skip_git_check=False)
    error = outcome(events).error
    assert error
    assert error.kind == "notAGitRepository"


async def test_images_reach_the_model_in_their_order(bench: Bench):
    """Of two formats, so that the order shows."""
    png, gif = bench.folder / "a b.png", bench.folder / "é.gif"
    png.write_bytes(PIXEL)
    gif.write_bytes(base64.b64decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"))
    events, model = await bench.play(SAY, images=(gif, png, gif))
    assert outcome(events).status == "completed"
    parts = [part for item in asked(model)["input"] for part in item.get("content") or ()]
    urls = [part["image_url"] for part in parts if part.get("type") == "input_image"]
    assert len(urls) == 3
    assert urls[0] == urls[2] != urls[1]


async def test_the_output_schema_and_the_model_reach_the_model(bench: Bench):
    schema = {"type": "object", "properties": {"n": {"type": "integer"}}, "required": ["n"]}
    file = bench.folder / "schema $(x).json"
    file.write_text(json.dumps(schema))
    events, model = await bench.play(SAY, output_schema=file, model="gpt-5.4", reasoning_effort="low")
    assert outcome(events).status == "completed"
    body = asked(model)
    assert body["text"]["format"]["schema"]["properties"] == schema["properties"]
    assert body["model"] == "gpt-5.4"
    assert body["reasoning"]["effort"] == "low"


@pytest.mark.parametrize("trust", ["trusted", "untrusted"])
@pytest.mark.parametrize("place", ["git", "below", "link"])
async def test_the_users_config_is_not_written(bench: Bench, trust: Any, place: str):
    """DL-04, PT-01: codex writes trust for a folder it does not know; ``play`` compares every byte."""
    folder = bench.folder / "ws"
    (folder / ".git").mkdir()
    (folder / ".git" / "HEAD").write_text("ref: refs/heads/main\n")
    (folder / ".git" / "refs").mkdir()
    (folder / ".git" / "objects").mkdir()
    (folder / "sub").mkdir()
    if place == "link":
        (bench.folder / "link").symlink_to(folder)
        told, also = bench.folder / "link", (folder,)
    else:
        told, also = (folder / "sub" if place == "below" else folder), ()
    events, _ = await bench.play(SAY, folder=told, trust=trust, trust_also=also)
    assert outcome(events).status == "completed"


async def test_a_repository_that_is_not_trusted_configures_nothing(bench: Bench):
    """PT-01"""
    canary = bench.folder / "canary"
    settings = bench.folder / "ws" / ".codex"
    settings.mkdir()
    (settings / "config.toml").write_text(
        f'notify = ["touch", "{canary}"]\nmodel = "evil"\n'
        f'[mcp_servers.evil]\ncommand = "touch"\nargs = ["{canary}"]\n'
    )
    (bench.folder / "ws" / ".env").write_text(
        f"CODEX_HOME={bench.folder}/evil\nOPENAI_BASE_URL=http://127.0.0.1:9\n"
    )
    events, model = await bench.play(SAY)
    assert outcome(events).status == "completed"
    assert asked(model)["model"] == model.model
    assert not canary.exists()


@pytest.mark.parametrize("sandbox", ["read-only", "workspace-write", "danger-full-access"])
async def test_commands_see_no_keys(bench: Bench, sandbox: Any):
    """SE-02"""
    bench.environ = {
        "OPENAI_API_KEY": "canary1",
        "MY_TOKEN": "canary2",
        "aws_secret_access": "canary3",
        "DB_PASSWORD": "canary4",
        "MYSQL_PWD": "canary5",
        "GOOGLE_APPLICATION_CREDENTIALS": "canary6",
        "MINE": "canary7",
        "CODEX_LSP_STATE": "canary8",
        "GIT_DIR": "canary9",
        "HARMLESS": "seen",
    }
    events, _ = await bench.play(runs("env; sleep 0.3"), sandbox=sandbox, hidden=("mine",))
    output = commands(events)[0].output
    assert "canary" not in output
    assert "HARMLESS=seen" in output
    assert "CODEX_LSP_RUN=" in output


async def test_commands_write_in_the_folder_the_added_ones_and_the_scratch_only(bench: Bench):
    """PT-12"""
    added = bench.folder / "added"
    added.mkdir()
    outside = bench.folder / "outside"
    tries = [
        str(bench.folder / "ws"),
        str(added),
        "$TMPDIR",
        "$TMP",
        str(bench.folder),
        "/tmp",
        "/var/tmp",
        "$HOME",
    ]
    name = f"codex-lsp-{uuid.uuid4().hex}"
    script = "; ".join(
        f'(echo x > "{place}/{name}") 2>/dev/null && echo {number}' for number, place in enumerate(tries)
    )
    events, _ = await bench.play(runs(f"{script}; sleep 0.3; true"), added=(added,))
    assert commands(events)[0].output.split() == ["0", "1", "2", "3"]
    assert not outside.exists()


async def test_network_is_off_unless_asked_for(bench: Bench):
    probe = "(exec 3<>/dev/tcp/127.0.0.1/{port}) 2>/dev/null && echo open || echo closed; sleep 0.3"
    server = await asyncio.start_server(lambda reader, writer: writer.close(), "127.0.0.1", 0)
    async with server:
        script = runs(probe.format(port=server.sockets[0].getsockname()[1]))
        for network, seen in [(False, "closed"), (True, "open")]:
            events, _ = await bench.play(script, network=network)
            assert commands(events)[0].output == f"{seen}\n"


async def test_refused_patches_are_told_though_codex_sends_no_event(bench: Bench):
    patch = "*** Begin Patch\\n*** Update File: {}\\n@@\\n-no such line\\n+x\\n*** End Patch"
    (bench.folder / "ws" / "a.py").write_text("a\n")
    script = "[[turn]]\n" + "".join(
        f'[[turn.step]]\npatch = "{patch.format(name)}"\n' for name in ("a.py", "/etc/x")
    )
    events, _ = await bench.play(script + '[[turn.step]]\nsay = "No."')
    end = events[-1]
    assert isinstance(end, Exited)
    assert len(end.failed_patches) == 2
    assert "a.py" in end.failed_patches[0]
    assert outcome(events).status == "completed"


@pytest.mark.parametrize("room", [False, True], ids=["plain", "room"])
@pytest.mark.parametrize("sandbox", ["workspace-write", "danger-full-access"])
@pytest.mark.parametrize("way", ["cancel", "end"])
async def test_nothing_outlives_a_run(bench: Bench, sandbox: Any, room: bool, way: str):
    """PF-11, RX-03: background and session-leading children of a command, at a cancel and at a normal end."""
    pids = bench.folder / "ws" / "pids"
    here = f"echo $! >> {pids}"
    command = f"setsid sleep 9999 & {here}; (setsid sh -c 'sleep 9999' &) ; sleep 9998 & {here}; touch {pids}.done; "
    command += "sleep 9997" if way == "cancel" else "sleep 0.3"
    with ScriptedModel(parse(runs(command))) as model:
        model.write_config(bench.folder / "home")
        run = bench.run(replace(bench.turn, sandbox=sandbox), "go", bench.room if room else ())
        if way == "end":
            events = await asyncio.wait_for(collect(run), 20)
            assert outcome(events).status == "completed"
        else:

            async def follow() -> None:
                async with aclosing(transport_of(run).start(run).events) as stream:
                    async for _ in stream:
                        pass

            task = asyncio.create_task(follow())
            assert await asyncio.to_thread(until, Path(f"{pids}.done").exists, 20)
            assert len(living(run.marker)) > 3
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await asyncio.wait_for(task, 5)
        assert living(run.marker) == []
        inside = sandbox == "workspace-write" or room  # pids there are another namespace's
        assert inside or not any(alive(int(pid)) for pid in pids.read_text().split())


@pytest.mark.parametrize("sandbox", ["workspace-write", "danger-full-access"])
def test_the_death_of_the_daemon_ends_codex_and_its_commands(bench: Bench, sandbox: Any):
    """PF-10"""
    done = bench.folder / "ws" / "done"
    with ScriptedModel(parse(runs(f"setsid sleep 9999 & touch {done}; sleep 9999"))) as model:
        model.write_config(bench.folder / "home")
        run = bench.run(replace(bench.turn, sandbox=sandbox), "go", bench.room)
        daemon = textwrap.dedent(f"""
            import asyncio, pathlib
            from codex_lsp.agent.appserver import AppServerTransport
            from codex_lsp.agent.process import ExecTransport
            from codex_lsp.agent.transport import Call, Run
            run = Run(
                {run.argv!r}, pathlib.Path({str(run.cwd)!r}), {dict(run.env)!r}, {run.stdin!r}, {run.marker!r},
                calls={run.calls!r},
            )
            async def main():
                transport = AppServerTransport() if run.calls else ExecTransport()
                async for event in transport.start(run).events:
                    pass
            asyncio.run(main())
        """)
        with subprocess.Popen([sys.executable, "-c", daemon]) as process:
            assert until(done.exists, 20)
            assert len(living(run.marker)) > 3
            process.kill()
        assert until(lambda: living(run.marker) == [], 10)


async def test_a_provider_that_cannot_be_used_is_a_failure_with_its_reason(bench: Bench):
    script = '[[turn]]\n[[turn.step]]\nstatus = { code = 401, message = "Unauthorized" }'
    (bench.folder / "home").mkdir(exist_ok=True)
    with ScriptedModel(parse(script), request_retries=0, stream_retries=0) as model:
        model.write_config(bench.folder / "home")
        events = await collect(bench.run(bench.turn, "go"))
    told = outcome(events)
    assert told.status == "failed"
    assert told.error
    assert told.error.kind == "notLoggedIn"


async def test_a_broken_config_is_a_failure_with_its_reason(bench: Bench):
    (bench.folder / "home" / "config.toml").write_text("model = [")
    error = outcome(await collect(bench.run(bench.turn, "go"))).error
    assert error
    assert error.kind == "codexUnusable"
    assert error.hint
