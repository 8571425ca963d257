"""The scripted model with the real codex: every kind of step does what it says."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import codex_cli_bin
import pytest
from codex_lsp.scripted.server import ScriptedModel, load, shipped

pytestmark = [pytest.mark.codex, pytest.mark.timeout(90)]

HERE = Path(__file__).parent
GREET = (
    '"""Greets people."""\n\n\ndef greet(name):\n    return "Hello " + name\n\n\n'
    'def main():\n    print(greet("world"))\n\n\nif __name__ == "__main__":\n    main()\n'
)

# The least an MCP server must do.
ECHO = """
import json, sys
for line in sys.stdin:
    message = json.loads(line)
    if "id" not in message:
        continue
    tool = {"name": "say_back", "inputSchema": {"type": "object"}, "annotations": {"readOnlyHint": True}}
    results = {
        "initialize": lambda given: {"protocolVersion": given["protocolVersion"], "capabilities": {"tools": {}},
                                     "serverInfo": {"name": "echo", "version": "1"}},
        "tools/list": lambda given: {"tools": [tool]},
        "tools/call": lambda given: {"content": [{"type": "text", "text": given["arguments"]["text"].upper()}]},
    }
    result = results.get(message["method"], lambda given: {})(message.get("params"))
    print(json.dumps({"jsonrpc": "2.0", "id": message["id"], "result": result}), flush=True)
"""


@dataclass
class Outcome:
    exit: int
    events: list[dict[str, Any]]

    def items(self, kind: str, event: str = "item.completed") -> list[dict[str, Any]]:
        found = [each["item"] for each in self.events if each["type"] == event]
        return [item for item in found if item["type"] == kind]

    @property
    def texts(self) -> list[str]:
        return [item["text"] for item in self.items("agent_message")]

    @property
    def last(self) -> dict[str, Any]:
        return self.events[-1]


Codex = Callable[..., Outcome]


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    folder = tmp_path / "ws"
    folder.mkdir()
    (folder / "greet.py").write_text(GREET)
    (folder / "README.md").write_text("# Greeter\n\nSays hello.\n")
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@example.org"]
    for command in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "start"]):
        subprocess.run([*git, *command], cwd=folder, check=True)
    return folder


@pytest.fixture
def codex(tmp_path: Path, workspace: Path) -> Iterator[Codex]:
    """Runs one turn of codex in the workspace."""
    home = tmp_path / "home"
    home.mkdir()

    def run(model: ScriptedModel, prompt: str, *options: str) -> Outcome:
        codex_home = home / ".codex"
        model.write_config(codex_home)
        done = subprocess.run(
            [
                codex_cli_bin.bundled_codex_path(),
                *["exec", "--json", "-s", "workspace-write", "-C", workspace, "--skip-git-repo-check"],
                *[*options, "-"],
            ],
            input=prompt.encode(),
            env={"PATH": os.environ["PATH"], "HOME": str(home), "CODEX_HOME": str(codex_home)},
            capture_output=True,
            timeout=60,
            check=False,
        )
        return Outcome(done.returncode, [json.loads(line) for line in done.stdout.split(b"\n") if line])

    yield run


def test_codex_does_every_kind_of_step(codex: Codex, workspace: Path, tmp_path: Path) -> None:
    server = tmp_path / "echo.py"
    server.write_text(ECHO)
    mcp = ["-c", f"mcp_servers.echo.command={json.dumps(sys.executable)}"]
    mcp += [
        "-c",
        f"mcp_servers.echo.args=[{json.dumps(str(server))}]",
        "-c",
        "mcp_servers.echo.required=true",
    ]
    with ScriptedModel(load(HERE / "every-step.toml")) as model:
        turn = codex(model, "work", *mcp)
    assert turn.exit == 0
    assert [item["text"] for item in turn.items("reasoning")] == ["Thinking about work."]
    assert turn.texts == [f"I begin in {workspace}.", f"It printed: {GREET}", "Done."]
    [command] = turn.items("command_execution")
    assert (command["aggregated_output"], command["exit_code"], command["status"]) == (GREET, 3, "failed")
    assert (workspace / "by-shell.txt").read_text() == "work\n"
    [change] = turn.items("file_change")
    assert {Path(each["path"]).name: each["kind"] for each in change["changes"]} == {
        "greet.py": "update",
        "new file.txt": "add",
    }
    assert (workspace / "new file.txt").read_text() == "new\n"
    assert "def greet(name: str) -> str:" in (workspace / "greet.py").read_text()
    [called] = turn.items("mcp_tool_call")
    assert called["result"]["content"] == [{"type": "text", "text": "WORK"}]
    [search] = turn.items("web_search")
    assert search["query"] == "greetings"
    [plan] = turn.items("todo_list")
    assert plan["items"] == [{"text": "Look", "completed": True}, {"text": "Change", "completed": True}]
    assert turn.last["type"] == "turn.completed"
    assert turn.last["usage"]["input_tokens"] == 1000 + 5 * 100
    assert turn.last["usage"]["reasoning_output_tokens"] == 5


def test_codex_goes_on_after_every_fault_that_ends(codex: Codex) -> None:
    with ScriptedModel(load(HERE / "every-step.toml")) as model:
        stumbling = codex(model, "stumble")
        early = codex(model, "cut early")
    assert stumbling.texts == ["Said twice.", "Said twice.", "On my feet.", "On my feet."]
    assert [event["type"] for event in stumbling.events].count("error") == 2
    assert stumbling.last["type"] == "turn.completed"
    assert early.texts == ["Whole in the end."]
    assert early.last["type"] == "turn.completed"


@pytest.mark.parametrize(
    ("prompt", "words"),
    [("quota", "Quota exceeded"), ("short", "max_output_tokens"), ("refuse", "no such model")],
)
def test_a_fault_that_stays_fails_the_turn(codex: Codex, prompt: str, words: str) -> None:
    with ScriptedModel(load(HERE / "every-step.toml")) as model:
        turn = codex(model, prompt)
    assert turn.exit == 1
    assert turn.last["type"] == "turn.failed"
    assert words in turn.last["error"]["message"]


def test_a_resumed_thread_gets_the_turn_for_its_new_words(codex: Codex) -> None:
    with ScriptedModel(load(HERE / "every-step.toml")) as model:
        first = codex(model, "bulk")
        thread = first.events[0]["thread_id"]
        second = codex(model, "cut early", "resume", thread)
    assert first.texts == [f"message {n}" for n in range(1, 51)]
    assert second.events[0]["thread_id"] == thread
    assert second.texts == ["Whole in the end."]


def test_in_code_mode_commands_plans_and_patches_work_too(codex: Codex, workspace: Path) -> None:
    with ScriptedModel(shipped("demo"), model="gpt-6-sol") as model:
        turn = codex(model, "Make it friendlier.")
        offered = {tool.name for request in model.requests[:1] for tool in request.conversation.tools}
    assert "exec" in offered
    assert "exec_command" not in offered
    assert turn.last["type"] == "turn.completed"
    assert 'f"Hello, {name}!"' in (workspace / "greet.py").read_text()
    assert len(turn.items("todo_list")[0]["items"]) == 3


def test_the_demo_changes_a_program_in_three_places_and_tests_it(codex: Codex, workspace: Path) -> None:
    with ScriptedModel(shipped("demo")) as model:
        turn = codex(model, "Make it friendlier.")
    assert turn.last["type"] == "turn.completed"
    assert [item["exit_code"] for item in turn.items("command_execution")] == [0, 0, 0]
    assert turn.items("command_execution")[-1]["aggregated_output"] == "1 passed\n"
    shown = ["git", "diff", "-U0", "--", "greet.py"]
    diff = subprocess.run(shown, cwd=workspace, capture_output=True, text=True, check=True).stdout
    assert diff.count("\n@@ ") == 3
    left = subprocess.run(
        ["git", "status", "--porcelain"], cwd=workspace, capture_output=True, text=True, check=True
    )
    assert left.stdout.splitlines() == [" M greet.py", "?? test_greet.py"]
    ran = subprocess.run(
        [sys.executable, "-B", "greet.py", "Ada"], cwd=workspace, capture_output=True, text=True
    )
    assert ran.stdout == "Hello, Ada!\n"
