"""What codex asks while a turn runs: the user says yes, no, or nothing; settings and memory decide the rest."""

from __future__ import annotations

import json
import sys
from typing import Any

import pytest

from tests.support.fake_editor import FakeEditor, ServerError
from tests.support.world import World, processes_of

OURS = {"questions": True}
"""What a client of ours says of itself."""
ON_REQUEST = {"approvalPolicy": "on-request"}
UNTRUSTED = {"approvalPolicy": "untrusted"}


def escalated(command: str, reason: str = "May I?") -> dict[str, Any]:
    return {"run": {"command": command, "escalate": reason}}


async def start(editor: FakeEditor, prompt: str = "Work", options: Any = ON_REQUEST, **more: Any) -> str:
    started = await editor.request(
        "codex/turn/start", {"prompt": prompt, "options": options, **more}, within=60
    )
    assert started["transport"] == "appServer"
    return str(started["turnId"])


async def ended(editor: FakeEditor, turn_id: str) -> Any:
    return await editor.wait_for("codex/turn/ended", lambda p: p["turnId"] == turn_id, within=60)


async def asked(editor: FakeEditor, turn_id: str | None = None) -> Any:
    fits = lambda p: turn_id in (None, p["turnId"])  # noqa: E731
    return await editor.wait_for("codex/question/asked", fits, within=20)


async def gone(editor: FakeEditor, question: Any) -> Any:
    fits = lambda p: p["questionId"] == question["questionId"]  # noqa: E731
    return await editor.wait_for("codex/question/gone", fits, within=30)


async def answer(editor: FakeEditor, question: Any, choice: str, **more: Any) -> None:
    params = {"questionId": question["questionId"], "answer": choice, **more}
    assert await editor.request("codex/question/answer", params) == {}


async def decisions(editor: FakeEditor, turn_id: str) -> list[Any]:
    read = await editor.request("codex/turn/read", {"turnId": turn_id})
    return list(read["turn"]["decisions"])


def heard(world: World) -> str:
    """What the model was told last."""
    return json.dumps(world.asked()[-1]["input"][-1])


@pytest.fixture
def repository(world: World) -> World:
    world.put("a.txt", "one\n")
    world.commit()
    return world


async def test_a_command_that_is_allowed_runs(repository: World) -> None:
    world = repository
    out = world.base / "out"
    world.script([escalated(f"echo it ran | tee {out}", "May I write there?"), {"say": "done"}])
    async with world.daemon(options=OURS) as editor:
        turn_id = await start(editor)
        question = await asked(editor, turn_id)
        listed = await editor.request("codex/question/list", {})
        assert listed == {"questions": [question]}
        assert not out.exists()
        await answer(editor, question, "accept")
        was = await gone(editor, question)
        end = await ended(editor, turn_id)
        assert await editor.request("codex/question/list", {}) == {"questions": []}
        [decision] = await decisions(editor, turn_id)
        read = await editor.request("codex/turn/read", {"turnId": turn_id})
        with pytest.raises(ServerError) as late:
            await answer(editor, question, "accept")
        with pytest.raises(ServerError) as unknown:
            await editor.request("codex/question/answer", {"questionId": "q-0", "answer": "accept"})
    assert end["status"] == "completed", end
    assert out.read_text() == "it ran\n"
    assert "it ran" in heard(world)
    assert question["kind"] == "command"
    assert question["choices"] == ["accept", "acceptForSession", "cancel", "decline"]
    assert question["default"] == "decline"
    assert {*question["labels"]} == {*question["choices"]}
    assert question["reason"] == "May I write there?"
    assert question["argv"][1:] == ["-lc", f"echo it ran | tee {out}"]
    assert question["cwd"] == str(world.ws)
    assert str(out) in question["text"]
    assert was == {**question, "outcome": "answered", "answer": "accept"}
    assert (decision["answer"], decision["by"]) == ("accept", "user")
    [item] = [item for item in read["turn"]["items"] if item["type"] == "question"]
    assert (item["answer"], item["by"], item["sha256"]) == ("accept", "user", decision["sha256"])
    assert late.value.data["kind"] == "questionGone"
    assert unknown.value.data["kind"] == "unknownQuestion"


async def test_a_command_that_is_refused_does_not_run(repository: World) -> None:
    world = repository
    out = world.base / "out"
    world.script([escalated(f"touch {out}"), {"say": "done"}])
    async with world.daemon(options=OURS) as editor:
        turn_id = await start(editor)
        question = await asked(editor, turn_id)
        with pytest.raises(ServerError) as odd:
            await answer(editor, question, "perhaps")
        with pytest.raises(ServerError) as more:
            await answer(editor, question, "accept", content={"a": 1})
        await answer(editor, question, "decline")
        end = await ended(editor, turn_id)
        [decision] = await decisions(editor, turn_id)
    assert end["status"] == "completed"
    assert not out.exists()
    assert "rejected" in heard(world)
    assert (decision["answer"], decision["by"]) == ("decline", "user")
    assert [error.value.data["kind"] for error in (odd, more)] == ["invalidOption"] * 2


async def test_no_and_end_the_turn(repository: World) -> None:
    world = repository
    world.script([escalated("echo it ran"), {"say": "never"}])
    async with world.daemon(options=OURS) as editor:
        turn_id = await start(editor)
        await answer(editor, await asked(editor, turn_id), "cancel")
        end = await ended(editor, turn_id)
    assert end["status"] == "cancelled"
    assert len(world.asked()) == 1


async def test_a_question_that_nobody_answers_is_declined_and_the_turn_goes_on(repository: World) -> None:
    world = repository
    out = world.base / "out"
    world.script([escalated(f"touch {out}"), {"say": "done"}])
    async with world.daemon(options={**OURS, "questionTimeoutSeconds": 0.5}) as editor:
        turn_id = await start(editor)
        question = await asked(editor, turn_id)
        was = await gone(editor, question)
        end = await ended(editor, turn_id)
        [decision] = await decisions(editor, turn_id)
    assert end["status"] == "completed"
    assert (was["outcome"], was["answer"]) == ("expired", "decline")
    assert 0 <= decision["at"] - question["expiresAt"] < 5
    assert decision["by"] == "time"
    assert not out.exists()
    assert "rejected" in heard(world)


async def test_a_turn_that_is_cancelled_while_it_asks_asks_no_more(repository: World) -> None:
    world = repository
    world.script([escalated("echo it ran"), {"say": "never"}])
    async with world.daemon(options=OURS) as editor:
        turn_id = await start(editor)
        question = await asked(editor, turn_id)
        assert await editor.request("codex/turn/cancel", {"turnId": turn_id}) == {"status": "cancelled"}
        was = await gone(editor, question)
        with pytest.raises(ServerError) as late:
            await answer(editor, question, "accept")
        [decision] = await decisions(editor, turn_id)
        await ended(editor, turn_id)
    assert was["outcome"] == "turnEnded"
    assert "answer" not in was
    assert "answer" not in decision
    assert decision["by"] == "end"
    assert late.value.data["kind"] == "questionGone"
    assert processes_of([turn_id]) == []


async def test_a_yes_for_the_session_holds_for_exactly_the_same(repository: World) -> None:
    """Not for another command, another folder, or another confinement; another reason is no other command."""
    world = repository
    log = world.base / "log"
    same = f"echo run >> {log}"
    world.script(
        [
            {"when": "Again", "steps": [escalated(same, "Other words?"), {"say": "done"}]},
            {
                "when": "Work",
                "steps": [
                    escalated(same),
                    escalated(same),
                    escalated(f"{same} "),
                    {"run": f"cd . && {same}"},
                    {"say": "done"},
                ],
            },
        ]
    )
    async with world.daemon(options=OURS) as editor:
        turn_id = await start(editor)
        await answer(editor, await asked(editor, turn_id), "acceptForSession")
        other = await asked(editor, turn_id)
        await answer(editor, other, "decline")
        await ended(editor, turn_id)
        by = [(decision["answer"], decision["by"]) for decision in await decisions(editor, turn_id)]
        again = await start(editor, "Again")
        await ended(editor, again)
        later = [(decision["answer"], decision["by"]) for decision in await decisions(editor, again)]
        confined = await start(editor, "Again", {**ON_REQUEST, "sandbox": "read-only"})
        await answer(editor, await asked(editor, confined), "decline")
        await ended(editor, confined)
    assert by == [("acceptForSession", "user"), ("acceptForSession", "memory"), ("decline", "user")]
    assert other["command"].endswith(f"{same} '")
    assert later == [("acceptForSession", "memory")]
    assert log.read_text() == "run\n" * 3


async def test_the_users_settings_decide_by_first_words(repository: World) -> None:
    world = repository
    world.script(
        [
            {"run": "git log --oneline"},
            {"run": "git push origin"},
            {"run": "git log; touch b.txt"},
            {"say": "done"},
        ]
    )
    approvals = {"allow": [["git", "log"]], "deny": [["git", "push"]]}
    async with world.daemon(options={**OURS, "approvals": approvals}) as editor:
        turn_id = await start(editor, options=UNTRUSTED)
        question = await asked(editor, turn_id)
        await answer(editor, question, "decline")
        end = await ended(editor, turn_id)
        told = await decisions(editor, turn_id)
        assert len(editor.messages("codex/question/asked")) == 1
    assert question["argv"][2] == "git log; touch b.txt"
    assert [(one["answer"], one["by"]) for one in told] == [
        ("accept", "settings"),
        ("decline", "settings"),
        ("decline", "user"),
    ]
    assert end["status"] == "completed"
    outputs = json.dumps([request["input"][-1] for request in world.asked()])
    assert "as it was" in outputs  # the log


async def test_a_workspace_cannot_allow_commands(repository: World) -> None:
    """PT-06"""
    world = repository
    world.script([{"run": "git log"}, {"say": "done"}])
    async with world.daemon(options=OURS) as editor:
        editor.settings["codex"] = {"approvals": {"allow": [["git"]]}, "approvalPolicy": "never"}
        editor.notify("workspace/didChangeConfiguration", {"settings": None})
        await editor.wait_until(
            lambda: any("'approvals'" in note["message"] for note in editor.messages("window/logMessage"))
        )
        turn_id = await start(editor, options=UNTRUSTED)
        await answer(editor, await asked(editor, turn_id), "decline")
        await ended(editor, turn_id)


async def test_a_patch_outside_the_workspace_is_asked_with_what_it_writes(repository: World) -> None:
    world = repository
    out = world.base / "out.txt"
    patch = f"*** Begin Patch\n*** Add File: {out}\n+hello\n*** End Patch\n"
    world.script([{"patch": patch}, {"patch": patch.replace("hello", "other")}, {"say": "done"}])
    async with world.daemon(options=OURS) as editor:
        turn_id = await start(editor)
        question = await asked(editor, turn_id)
        assert not out.exists()
        await answer(editor, question, "acceptForSession")
        other = await asked(editor, turn_id)
        assert out.read_text() == "hello\n"
        await answer(editor, other, "decline")
        await ended(editor, turn_id)
    assert question["kind"] == "fileChange"
    assert question["files"] == [{"path": str(out), "kind": "add", "diff": "hello\n"}]
    assert "hello" in question["text"]
    assert other["files"][0]["diff"] == "other\n"
    assert out.read_text() == "hello\n"
    assert "rejected" in heard(world)


async def test_permissions_hold_for_the_turn(repository: World) -> None:
    world = repository
    wanted = {"file_system": {"write": [str(world.base)]}, "network": {"enabled": True}}
    call = {"tool": "request_permissions", "arguments": {"permissions": wanted, "reason": "To look it up."}}
    world.script([{"call": call}, {"run": f"touch {world.base}/out"}, {"say": "done"}])
    features = {"features.request_permissions_tool": True}
    async with world.daemon(options={**OURS, "trust": "trusted"}) as editor:
        turn_id = await start(editor, options={**ON_REQUEST, "config": features})
        question = await asked(editor, turn_id)
        await answer(editor, question, "accept")
        await ended(editor, turn_id)
    assert question["kind"] == "permissions"
    assert question["choices"] == ["accept", "acceptForSession", "decline"]
    assert question["permissions"] == ["use the network", f"write {world.base}"]
    assert (world.base / "out").exists()


async def test_two_turns_ask_at_once(repository: World) -> None:
    world = repository
    one, two = world.base / "one", world.base / "two"
    world.script(
        [
            {"when": "One", "steps": [escalated(f"touch {one}"), {"say": "done"}]},
            {"when": "Two", "steps": [escalated(f"touch {two}"), {"say": "done"}]},
        ]
    )
    async with world.daemon(options=OURS) as editor:
        # One after the other: two codex that both find a new home can trip over each other.
        first = await start(editor, "One")
        questions = [await asked(editor, first)]
        second = await start(editor, "Two")
        questions.append(await asked(editor, second))
        listed = await editor.request("codex/question/list", {})
        assert {question["questionId"] for question in listed["questions"]} == {
            question["questionId"] for question in questions
        }
        await answer(editor, questions[1], "accept")
        assert (await ended(editor, second))["status"] == "completed"
        assert two.exists()
        await answer(editor, questions[0], "decline")
        assert (await ended(editor, first))["status"] == "completed"
    assert not one.exists()


async def test_questions_go_with_a_daemon_that_is_killed(repository: World) -> None:
    world = repository
    out = world.base / "out"
    world.script([{"run": "true"}, escalated(f"touch {out}"), {"say": "never"}])
    async with world.daemon(process=True, check=False, options=OURS) as editor:
        turn_id = await start(editor, options=UNTRUSTED)
        await answer(editor, await asked(editor, turn_id), "accept")
        question = await asked(editor, turn_id)
        assert editor.link.process is not None
        editor.link.process.kill()
        await editor.link.process.wait()
        editor.server = {}
    async with world.daemon(options=OURS) as editor:
        assert await editor.request("codex/question/list", {}) == {"questions": []}
        with pytest.raises(ServerError) as unknown:
            await answer(editor, question, "accept")
        [decision] = await decisions(editor, turn_id)
    assert unknown.value.data["kind"] == "unknownQuestion"
    assert (decision["answer"], decision["by"]) == ("accept", "user")
    assert processes_of([turn_id]) == []
    assert not out.exists()


async def test_never_asks_nothing_and_exec_cannot_ask(repository: World) -> None:
    world = repository
    world.script([{"run": "echo ran"}, {"say": "done"}])
    async with world.daemon(options={**OURS, "approvalPolicy": "untrusted"}) as editor:
        with pytest.raises(ServerError) as refused:
            await start(editor, options={**UNTRUSTED, "transport": "exec"})
        for options, transport in (({"transport": "exec"}, "exec"), ({"approvalPolicy": "never"}, "exec")):
            started = await editor.request("codex/turn/start", {"prompt": "Work", "options": options})
            assert started["transport"] == transport
            await ended(editor, started["turnId"])
        assert editor.messages("codex/question/asked") == []
        turn_id = await start(editor, options={})
        await answer(editor, await asked(editor, turn_id), "accept")
        await ended(editor, turn_id)
    assert refused.value.data["kind"] == "needsAppServer"


async def test_an_answer_that_cannot_be_written_down_is_a_no(repository: World) -> None:
    world = repository
    out = world.base / "out"
    world.script([escalated(f"touch {out}"), {"say": "done"}])
    async with world.daemon(options=OURS) as editor:
        turn_id = await start(editor)
        question = await asked(editor, turn_id)
        (world.state / "turns" / turn_id / "decisions.jsonl").mkdir()
        await answer(editor, question, "accept")
        was = await gone(editor, question)
        await ended(editor, turn_id)
        [note] = [note for note in editor.messages("window/logMessage") if note["type"] == 1]
    assert was["answer"] == "decline"
    assert "cannot be written down" in note["message"]
    assert not out.exists()


# ------------------------------------------------------------------------------------------- MCP servers
SERVER = """
from mcp.server.mcpserver import Context, MCPServer

server = MCPServer("shop")
FORM = {
    "type": "object",
    "properties": {
        "name": {"type": "string", "title": "Name"},
        "size": {"type": "string", "enum": ["small", "large"]},
        "count": {"type": "integer", "default": 3},
    },
    "required": ["name"],
}


@server.tool()
async def order(what: str, ctx: Context) -> str:
    said = await ctx.session.elicit_form("For whom?", FORM, related_request_id=ctx.request_id)
    return f"{said.action} {sorted((said.content or {}).items())}"


@server.tool()
async def wipe(what: str) -> str:
    return f"wiped {what}"


server.run()
"""


@pytest.fixture
def shop(repository: World) -> World:
    program = repository.put(str(repository.base / "shop.py"), SERVER)
    repository.shop = (  # type: ignore[attr-defined]
        f"[mcp_servers.shop]\nrequired = true\ncommand = {json.dumps(sys.executable)}\n"
        f"args = [{json.dumps(str(program))}]\n"
    )
    return repository


def play(world: World, *steps: Any) -> None:
    """A script for a world with the shop in codex' configuration."""
    world.script([*steps, {"say": "done"}])
    config = world.home / "config.toml"
    config.write_text(config.read_text() + "\n" + world.shop)  # type: ignore[attr-defined]


def calls(tool: str, what: str = "tea") -> dict[str, Any]:
    return {"call": {"tool": tool, "server": "shop", "arguments": {"what": what}}}


async def test_a_call_of_a_tool_is_asked_and_its_server_may_ask_too(shop: World) -> None:
    world = shop
    play(world, calls("order"))
    async with world.daemon(options=OURS) as editor:
        turn_id = await start(editor)
        call = await asked(editor, turn_id)
        await answer(editor, call, "accept")
        form = await asked(editor, turn_id)
        with pytest.raises(ServerError) as empty:
            await answer(editor, form, "accept")
        await answer(editor, form, "accept", content={"name": "Bo", "size": "large"})
        await ended(editor, turn_id)
    assert call["kind"] == form["kind"] == "elicitation"
    assert call["choices"] == ["accept", "acceptForSession", "decline"]
    assert "what: tea" in call["text"]
    assert form["server"] == "shop"
    assert "For whom?" in form["text"]
    assert {field["id"]: field.get("required", False) for field in form["fields"]} == {
        "name": True,
        "size": False,
        "count": False,
    }
    assert empty.value.data["kind"] == "invalidOption"
    assert "accept [('count', 3), ('name', 'Bo'), ('size', 'large')]" in heard(world)


@pytest.mark.parametrize("choice", ["decline", "cancel"])
async def test_a_server_hears_no(shop: World, choice: str) -> None:
    world = shop
    play(world, calls("order"))
    async with world.daemon(options=OURS) as editor:
        turn_id = await start(editor)
        await answer(editor, await asked(editor, turn_id), "accept")
        await answer(editor, await asked(editor, turn_id), choice)
        assert (await ended(editor, turn_id))["status"] == "completed"
    assert f"{choice} []" in heard(world)


async def test_a_call_is_remembered_with_its_arguments_and_its_server(shop: World) -> None:
    """PT-07"""
    world = shop
    play(world, calls("wipe"), calls("wipe"), calls("wipe", "all"))
    async with world.daemon(options=OURS) as editor:
        turn_id = await start(editor)
        await answer(editor, await asked(editor, turn_id), "acceptForSession")
        other = await asked(editor, turn_id)
        await answer(editor, other, "decline")
        await ended(editor, turn_id)
        told = await decisions(editor, turn_id)
        config = world.home / "config.toml"
        config.write_text(f'{config.read_text()}env = {{ PLACE = "elsewhere" }}\n')
        changed = await start(editor)
        for _ in range(3):
            await answer(editor, await asked(editor, changed), "decline")
        await ended(editor, changed)
    assert "what: all" in other["text"]
    assert [one["by"] for one in told] == ["user", "memory", "user"]
    assert "wiped" not in heard(world)


async def test_a_form_that_needs_words_cannot_be_accepted_with_a_button(shop: World) -> None:
    world = shop
    play(world, calls("order"))
    async with world.daemon() as editor:
        editor.choose = lambda params: "Yes"
        turn_id = await start(editor)
        await ended(editor, turn_id)
    _, form = editor.requests("window/showMessageRequest")
    assert [action["title"] for action in form["actions"]] == ["No", "Dismiss"]
    assert "decline []" in heard(world)


# --------------------------------------------------------------------------- editors without a client of ours
async def test_a_plain_editor_is_asked_with_buttons(repository: World) -> None:
    world = repository
    out = world.base / "out"
    world.script([escalated(f"echo ran >> {out}"), escalated(f"echo no >> {out}"), {"say": "done"}])
    async with world.daemon() as editor:
        answers = iter(["Yes", None])
        editor.choose = lambda params: next(answers)
        turn_id = await start(editor)
        end = await ended(editor, turn_id)
        told = await decisions(editor, turn_id)
    assert end["status"] == "completed"
    assert out.read_text() == "ran\n"
    assert [(one["answer"], one["by"]) for one in told] == [("accept", "user"), ("decline", "user")]
    first, _ = editor.requests("window/showMessageRequest")
    titles = [action["title"] for action in first["actions"]]
    assert titles == ["No", "Yes", "Yes, and whenever exactly this is asked again", "No, and end the turn"]
    assert f"echo ran >> {out}" in first["message"]


@pytest.mark.parametrize("how", ["silent", "error"])
async def test_an_editor_that_cannot_show_a_question_lets_its_time_pass(repository: World, how: Any) -> None:
    world = repository
    out = world.base / "out"
    world.script([escalated(f"touch {out}"), {"say": "done"}])
    async with world.daemon(options={"questionTimeoutSeconds": 0.5}) as editor:
        editor.lie("window/showMessageRequest", how)
        turn_id = await start(editor)
        end = await ended(editor, turn_id)
        [decision] = await decisions(editor, turn_id)
    assert end["status"] == "completed"
    assert (decision["answer"], decision["by"]) == ("decline", "time")
    assert not out.exists()


async def test_the_dialog_goes_when_the_question_is_answered_elsewhere(repository: World) -> None:
    world = repository
    world.script([escalated("echo it ran"), {"say": "done"}])
    async with world.daemon() as editor:
        editor.lie("window/showMessageRequest", "silent")
        turn_id = await start(editor)
        question = await asked(editor, turn_id)
        await editor.wait_until(lambda: bool(editor.requests("window/showMessageRequest")))
        [request] = [message for message in editor.asked if message["method"] == "window/showMessageRequest"]
        await answer(editor, question, "accept")
        await ended(editor, turn_id)
        assert {"id": request["id"]} in editor.messages("$/cancelRequest")
    assert "it ran" in heard(world)
