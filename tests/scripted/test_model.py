"""The scripted model over plain HTTP: what each kind of step sends, how a turn goes on, and who is let in."""

import http.client
import json
import threading
import tomllib
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from by_hand import EXEC_COMMAND, Answer, ask, body, request, result, user
from codex_lsp.scripted import play
from codex_lsp.scripted.script import parse
from codex_lsp.scripted.server import ScriptedModel, serve

Start = Callable[..., ScriptedModel]


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts a model for the TOML of a script, or of the steps of one turn."""
    with ExitStack() as stack:

        def begin(text: str, **options: Any) -> ScriptedModel:
            whole = text if "[[turn]]" in text else f"[[turn]]\n[[turn.step]]\n{text}"
            return stack.enter_context(ScriptedModel(parse(whole), **options))

        yield begin


def call_of(answer: Answer) -> dict[str, Any]:
    [call] = [item for item in answer.items if "call_id" in item]
    return call


# what a step sends


def test_a_message_is_streamed_and_then_whole(start: Start) -> None:
    answer = ask(start('say = "Grüße\u2028🎉"'), body(user("hi")))
    assert answer.status == 200
    assert answer.headers["Content-Type"].startswith("text/event-stream")
    kinds = [event["type"] for event in answer.events]
    assert kinds == [
        "response.created",
        "response.output_item.added",
        "response.output_text.delta",
        "response.output_text.done",
        "response.output_item.done",
        "response.completed",
    ]
    assert answer.text == "Grüße\u2028🎉"


def test_text_can_come_in_small_pieces(start: Start) -> None:
    answer = ask(start('say = "abcdefgh"\nstream = { size = 3, delay = 0.001 }'), body(user("hi")))
    deltas = [event["delta"] for event in answer.events if event["type"] == "response.output_text.delta"]
    assert deltas == ["abc", "def", "gh"]
    assert answer.text == "abcdefgh"


def test_reasoning_is_sent_as_a_summary(start: Start) -> None:
    answer = ask(start('reason = "because"'), body(user("hi")))
    [item] = answer.items
    assert item["type"] == "reasoning"
    assert item["summary"] == [{"type": "summary_text", "text": "because"}]
    assert "response.reasoning_summary_text.delta" in [event["type"] for event in answer.events]


def test_a_plan_is_a_call_of_update_plan(start: Start) -> None:
    call = call_of(ask(start('plan = [{ step = "a", status = "in_progress" }]'), body(user("hi"))))
    assert (call["type"], call["name"]) == ("function_call", "update_plan")
    assert json.loads(call["arguments"]) == {"plan": [{"step": "a", "status": "in_progress"}]}


CODE_MODE = {
    "type": "additional_tools",
    "role": "developer",
    "tools": [{"type": "namespace", "name": "functions", "tools": [{"type": "custom", "name": "exec"}]}],
}


@pytest.mark.parametrize(
    ("tool", "name", "arguments"),
    [
        ({"type": "function", "name": "exec_command"}, "exec_command", {"cmd": "ls", "yield_time_ms": 30000}),
        (
            {"type": "function", "name": "shell_command"},
            "shell_command",
            {"command": "ls", "timeout_ms": 30000},
        ),
        (
            {"type": "function", "name": "shell"},
            "shell",
            {"command": ["bash", "-lc", "ls"], "timeout_ms": 30000},
        ),
    ],
)
def test_a_command_goes_to_the_shell_tool_that_is_offered(
    start: Start, tool: dict[str, Any], name: str, arguments: dict[str, Any]
) -> None:
    call = call_of(ask(start('run = "ls"'), body(user("hi"), tools=[tool])))
    assert call["name"] == name
    assert json.loads(call["arguments"]) == arguments


def test_a_command_goes_to_a_local_shell_that_is_offered(start: Start) -> None:
    call = call_of(ask(start('run = "ls"'), body(user("hi"), tools=[{"type": "local_shell"}])))
    assert call["type"] == "local_shell_call"
    assert call["action"]["command"] == ["bash", "-lc", "ls"]


def test_in_code_mode_a_command_is_a_line_of_javascript(start: Start) -> None:
    call = call_of(ask(start('run = "ls"'), body(CODE_MODE, user("hi"), tools=[])))
    assert (call["type"], call["name"], call["namespace"]) == ("custom_tool_call", "exec", "functions")
    assert 'await tools.exec_command({"cmd": "ls"' in call["input"]


PATCH = "*** Begin Patch\n*** Add File: a\n+PATCH\n*** End Patch\n"


@pytest.mark.parametrize(
    ("tools", "sent"),
    [
        ([*EXEC_COMMAND, {"type": "custom", "name": "apply_patch"}], lambda call: call["input"]),
        (
            [*EXEC_COMMAND, {"type": "function", "name": "apply_patch"}],
            lambda call: json.loads(call["arguments"])["input"],
        ),
    ],
)
def test_a_patch_goes_to_the_patch_tool(
    start: Start, tools: Any, sent: Callable[[dict[str, Any]], str]
) -> None:
    call = call_of(ask(start(f"patch = '''\n{PATCH}'''"), body(user("hi"), tools=tools)))
    assert call["name"] == "apply_patch"
    assert sent(call) == PATCH


def test_without_a_patch_tool_a_patch_goes_through_the_shell(start: Start) -> None:
    text = PATCH.replace("+PATCH", "PATCH\n+x")  # a line that looks like the end of the here-document
    call = call_of(ask(start(f"patch = '''\n{text}'''"), body(user("hi"))))
    assert json.loads(call["arguments"])["cmd"] == f"apply_patch <<'PATCH_'\n{text}PATCH_\n"


def test_in_code_mode_a_patch_is_a_line_of_javascript(start: Start) -> None:
    call = call_of(ask(start(f"patch = '''\n{PATCH}'''"), body(CODE_MODE, user("hi"), tools=[])))
    assert f"await tools.apply_patch({json.dumps(PATCH)})" in call["input"]


@pytest.mark.parametrize(
    ("tools", "name", "namespace"),
    [
        ([{"type": "function", "name": "bridge__look"}], "bridge__look", None),  # 0.47
        ([{"type": "function", "name": "mcp__bridge__look"}], "mcp__bridge__look", None),  # to 0.115
        (
            [{"type": "namespace", "name": "mcp__bridge__", "tools": [{"type": "function", "name": "look"}]}],
            "look",
            "mcp__bridge__",
        ),
        (
            [{"type": "namespace", "name": "mcp__bridge", "tools": [{"type": "function", "name": "look"}]}],
            "look",
            "mcp__bridge",
        ),
        ([{"type": "tool_search"}], "look", "mcp__bridge"),  # from 0.145 it is not offered, and works
    ],
)
def test_an_mcp_tool_is_called_by_the_name_it_is_offered_by(
    start: Start, tools: Any, name: str, namespace: str | None
) -> None:
    script = 'call = { server = "bridge", tool = "look", arguments = { path = "{cwd}/a" } }'
    context = user("<environment_context>\n  <cwd>/ws</cwd>\n</environment_context>")
    call = call_of(ask(start(script), body(context, user("hi"), tools=tools)))
    assert (call["name"], call.get("namespace")) == (name, namespace)
    assert json.loads(call["arguments"]) == {"path": "/ws/a"}


def test_in_code_mode_an_mcp_tool_is_called_by_its_javascript_name(start: Start) -> None:
    answer = ask(
        start('call = { server = "my-server", tool = "look" }'), body(CODE_MODE, user("hi"), tools=[])
    )
    assert "await tools.mcp__my_server__look({})" in call_of(answer)["input"]


def test_an_item_is_sent_as_it_stands(start: Start) -> None:
    answer = ask(
        start('item = { type = "web_search_call", id = "w", action = { query = "{prompt}" } }'),
        body(user("hi")),
    )
    assert answer.items == [{"type": "web_search_call", "id": "w", "action": {"query": "hi"}}]


def test_a_response_says_what_it_used(start: Start) -> None:
    answer = ask(start("usage = { input = 10, cached = 4, output = 5, reasoning = 2 }"), body(user("hi")))
    assert answer.events[-1]["response"]["usage"] == {
        "input_tokens": 10,
        "input_tokens_details": {"cached_tokens": 4},
        "output_tokens": 5,
        "output_tokens_details": {"reasoning_tokens": 2},
        "total_tokens": 15,
    }


def test_a_step_can_be_repeated_in_bulk(start: Start) -> None:
    answer = ask(start('say = "message {n}"\nrepeat = 3000'), body(user("hi")))
    assert answer.text.split("|") == [f"message {n}" for n in range(1, 3001)]
    assert len({item["id"] for item in answer.items}) == 3000


def test_a_message_can_be_long(start: Start) -> None:
    assert ask(start('say = { text = "ab", repeat = 500000 }'), body(user("hi"))).text == "ab" * 500_000


def test_templates_hold_what_the_conversation_says(start: Start) -> None:
    steps = 'run = "echo {prompt}"\n[[turn.step]]\nsay = "{cwd}: {last_output}"'
    model = start(steps)
    context = user("<environment_context>\n  <cwd>/my ws</cwd>\n</environment_context>")
    first = call_of(ask(model, body(context, user("it's; rm -rf"))))
    assert json.loads(first["arguments"])["cmd"] == "echo 'it'\"'\"'s; rm -rf'"
    second = ask(model, body(context, user("it's; rm -rf"), *result(first, "out")))
    assert second.text == "/my ws: out"


@pytest.mark.parametrize(
    "output",
    [
        "plain\ntext\n",
        '{"output": "plain\\ntext\\n", "metadata": {"exit_code": 0}}',
        "Chunk ID: 6748cb\nWall time: 0.02 seconds\nProcess exited with code 0\nOutput:\nplain\ntext\n",
        "Exit code: 0\nWall time: 0.2 seconds\nOutput:\nplain\ntext\n",
        [
            {"type": "input_text", "text": "Script completed\nWall time 0.1 seconds\nOutput:\n"},
            {"type": "input_text", "text": "plain\ntext\n"},
        ],
    ],
)
def test_the_last_output_is_what_the_command_printed(start: Start, output: Any) -> None:
    model = start('run = "x"\n[[turn.step]]\nsay = "{last_output}"')
    call = call_of(ask(model, body(user("hi"))))
    assert ask(model, body(user("hi"), *result(call, output))).text == "plain\ntext\n"


# how a turn goes on

TWO_STEPS = 'run = "a"\nsay = "one"\n[[turn.step]]\nsay = "two"'


def test_the_result_of_a_call_leads_to_the_next_step_and_then_to_silence(start: Start) -> None:
    model = start('run = ["a", "b"]\n[[turn.step]]\nrun = "c"')
    first = ask(model, body(user("hi")))
    calls = [item for item in first.items if "call_id" in item]
    history = [user("hi"), *result(calls[0]), *result(calls[1])]
    second = ask(model, body(*history))
    assert json.loads(call_of(second)["arguments"])["cmd"] == "c"
    third = ask(model, body(*history, *result(call_of(second))))
    assert [event["type"] for event in third.events] == ["response.created", "response.completed"]


def test_a_new_message_of_the_user_begins_a_new_turn(start: Start) -> None:
    model = start(TWO_STEPS)
    history = [user("hi"), *result(call_of(ask(model, body(user("hi")))))]
    assert ask(model, body(*history)).text == "two"
    assert ask(model, body(*history, user("again"))).text == "one"


def test_a_fork_under_another_id_goes_on_where_its_parent_was(start: Start) -> None:
    model = start(TWO_STEPS)
    history = [user("hi"), *result(call_of(ask(model, body(user("hi")))))]
    assert ask(model, body(*history, thread="other")).text == "two"


def test_what_codex_itself_says_as_the_user_is_no_prompt(start: Start) -> None:
    model = start(TWO_STEPS.replace("one", "{prompt}"))
    around = [
        user("# AGENTS.md instructions for /ws\n..."),
        user("<environment_context>\n</environment_context>"),
    ]
    image = {"role": "user", "content": [
        {"type": "input_text", "text": '<image name=[Image #1] path="/a.png">'},
        {"type": "input_image", "image_url": "data:"},
        {"type": "input_text", "text": "</image>"},
        {"type": "input_text", "text": "<b> is what?"},
    ]}  # fmt: skip
    first = ask(model, body(*around, image))
    assert first.text == "<b> is what?"
    call, output = result(call_of(first))
    warning = user("Warning: apply_patch was requested via shell.")  # 0.80 puts it between call and result
    assert ask(model, body(*around, image, call, warning, output, user("<turn_aborted>\n..."))).text == "two"


def test_every_answer_has_ids_of_its_own(start: Start) -> None:
    model = start(TWO_STEPS)
    first, second = (ask(model, body(user("hi"))) for _ in range(2))
    assert {item.get("call_id", item.get("id")) for item in first.items}.isdisjoint(
        item.get("call_id", item.get("id")) for item in second.items
    )


def test_words_no_turn_answers_to_are_refused_with_a_reason(start: Start) -> None:
    answer = ask(start('[[turn]]\nwhen = "yes"\n[[turn.step]]\nsay = "1"'), body(user("no")))
    assert (answer.status, answer.error) == (400, "no turn of script answers to 'no'")


# faults


def test_a_status_is_answered_as_often_as_was_asked(start: Start) -> None:
    model = start('status = { code = 429, message = "slow down", retry_after = 1.5, times = 2 }\nsay = "now"')
    first, second, third = (ask(model, body(user("hi"))) for _ in range(3))
    assert (first.status, first.error, first.headers["Retry-After"]) == (429, "slow down", "1.5")
    assert second.status == 429
    assert (third.status, third.text) == (200, "now")
    assert [seen.attempt for seen in model.requests] == [0, 1, 2]


def test_attempts_are_counted_for_each_thread_message_and_step(start: Start) -> None:
    model = start('status = { code = 500, times = 1 }\nsay = "now"')
    assert ask(model, body(user("hi"), thread="a")).status == 500
    assert ask(model, body(user("hi"), thread="b")).status == 500
    assert ask(model, body(user("hi"), thread="a")).status == 200
    assert ask(model, body(user("hi"), user("hi"), thread="a")).status == 500


def test_a_status_can_have_any_body(start: Start) -> None:
    answer = ask(start('status = { code = 503, body = "<html>" }'), body(user("hi")))
    assert (answer.status, answer.data) == (503, b"<html>")


def test_the_connection_is_cut_at_the_place_of_the_drop(start: Start) -> None:
    model = start('say = "before"\ndrop = { times = 1 }\nrun = "after"')
    first = ask(model, body(user("hi")))
    assert first.cut
    assert [item["type"] for item in first.items] == ["message"]
    second = ask(model, body(user("hi")))
    assert not second.cut
    assert [item["type"] for item in second.items] == ["message", "function_call"]


@pytest.mark.parametrize("count", [0, 1, 700])
def test_the_connection_is_cut_after_so_many_bytes(start: Start, count: int) -> None:
    answer = ask(start(f'drop = {count}\nsay = {{ text = "long ", repeat = 1000 }}'), body(user("hi")))
    assert answer.cut
    assert (
        len(answer.data) - answer.data.index(b"event: response.output_item.added") == count
        if count > 40
        else True
    )
    assert b"response.completed" not in answer.data


@pytest.mark.parametrize(
    ("text", "kind", "key", "value"),
    [
        ('fail = { code = "rate_limit_exceeded", message = "wait" }', "response.failed", "error",
         {"code": "rate_limit_exceeded", "message": "wait"}),
        ('incomplete = "max_output_tokens"', "response.incomplete", "incomplete_details",
         {"reason": "max_output_tokens"}),
    ],
)  # fmt: skip
def test_a_response_can_end_badly(start: Start, text: str, kind: str, key: str, value: Any) -> None:
    answer = ask(start(f'say = "so far"\n{text}'), body(user("hi")))
    assert answer.text == "so far"
    last = answer.events[-1]
    assert (last["type"], last["response"][key]) == (kind, value)


def test_a_bad_end_can_be_only_for_the_first_attempts(start: Start) -> None:
    model = start('say = "x"\nfail = { code = "server_error", times = 1 }')
    ends = [ask(model, body(user("hi"))).events[-1]["type"] for _ in range(2)]
    assert ends == ["response.failed", "response.completed"]


# who is let in, and what else is asked


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:80", "127.0.0.1.evil.example", "", "127.0.0.2"]
)
def test_a_name_that_is_not_loopback_is_refused(start: Start, host: str) -> None:
    model = start('say = "x"')
    for method, path in (("POST", "/v1/responses"), ("GET", "/v1/models")):
        assert request(model, method, path, b"{}", {"Host": host}).status == 403
    assert model.requests == []


@pytest.mark.parametrize("origin", ["https://evil", "null", "http://localhost.evil", "http://127.0.0.1", ""])
def test_a_web_page_is_refused(start: Start, origin: str) -> None:
    """NX-03."""
    model = start('say = "x"')
    assert ask(model, body(user("hi")), {"Origin": origin}).status == 403
    assert model.requests == []


@pytest.mark.parametrize("site", ["cross-site", "same-site", "none"])
def test_a_picture_of_a_web_page_is_refused(start: Start, site: str) -> None:
    """NX-03: what a page embeds is asked for without an Origin."""
    model = start('say = "x"')
    assert request(model, "GET", "/v1/models", b"", {"Sec-Fetch-Site": site}).status == 403
    assert model.requests == []


def test_a_request_without_a_host_is_refused(start: Start) -> None:
    """NX-03."""
    model = start('say = "x"')
    connection = http.client.HTTPConnection("127.0.0.1", urlsplit(model.url).port, timeout=20)
    connection.putrequest("GET", "/v1/models", skip_host=True)
    connection.endheaders()
    assert connection.getresponse().status == 403
    connection.close()
    assert model.requests == []


def test_it_listens_on_loopback_only(start: Start) -> None:
    """NX-01."""
    port = urlsplit(start('say = "x"').url).port
    listening = [line.split() for line in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    assert [line[1] for line in listening if line[3] == "0A" and line[1].endswith(f":{port:04X}")] == [
        f"0100007F:{port:04X}"
    ]


def test_localhost_is_let_in_by_both_names(start: Start) -> None:
    model = start('say = "x"')
    for host in ("localhost", "localhost:1", "127.0.0.1"):
        assert ask(model, body(user("hi")), {"Host": host}).status == 200


def test_other_addresses_have_clear_answers(start: Start) -> None:
    model = start('say = "x"', model="my-model")
    models = request(model, "GET", "/v1/models?client_version=0.163.0")
    assert (models.status, json.loads(models.data)["data"][0]["id"]) == (200, "my-model")
    assert request(model, "GET", "/v1/other").status == 404
    assert request(model, "POST", "/v1/responses/compact", b"{}").status == 404
    assert request(model, "DELETE", "/v1/responses").status == 501


@pytest.mark.parametrize(
    ("data", "headers", "status"),
    [
        (b"not json", {}, 400),
        (b"[]", {}, 400),
        (b'"\xff"', {}, 400),
        (b"", {"Content-Length": "-1"}, 411),
        (b"", {"Content-Length": "1e3"}, 411),
        (b"", {"Content-Length": "99999999999"}, 413),
    ],
)
def test_a_body_that_is_no_request_is_refused(
    start: Start, data: bytes, headers: dict[str, str], status: int
) -> None:
    assert request(start('say = "x"'), "POST", "/v1/responses", data, headers).status == status


@pytest.mark.parametrize(
    "content", [{}, {"input": 3}, {"input": [3, {"role": "user", "content": 5}], "tools": [7, {}]}]
)
def test_a_request_of_odd_shape_is_answered_as_far_as_it_goes(start: Start, content: dict[str, Any]) -> None:
    assert ask(start('say = "x{prompt}"'), content).text == "x"


def test_requests_can_be_looked_at_without_their_secrets(start: Start) -> None:
    model = start('say = "x"')
    ask(
        model,
        body(user("hi")),
        {"Authorization": "Bearer sk-secret", "X-Api-Key": "sk-secret", "X-Other": "1"},
    )
    [seen] = model.requests
    assert (seen.method, seen.path, seen.headers["x-other"]) == ("POST", "/v1/responses", "1")
    assert seen.headers["authorization"] == "…"
    assert "sk-secret" not in repr(seen)
    assert seen.conversation is not None
    assert (seen.conversation.prompt, seen.conversation.thread, seen.body["model"]) == (
        "hi",
        "thread-1",
        "gpt-5.5",
    )


def test_only_so_many_requests_are_kept(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(play, "KEPT_BYTES", 1500)
    model = start('say = "x"')
    for number in range(4):
        ask(model, body(user(f"{number}" + "y" * 1000)))
    assert [seen.conversation.prompt[0] for seen in model.requests if seen.conversation] == ["3"]


# living and ending


def test_many_threads_are_answered_at_once(start: Start) -> None:
    model = start(
        '[[turn]]\nwhen = "^slow"\n[[turn.step]]\nwait = 0.3\nsay = "{prompt}"\n[[turn]]\n[[turn.step]]\nsay = "fast"'
    )
    with ThreadPoolExecutor(12) as pool:
        slow = [pool.submit(ask, model, body(user(f"slow {n}"), thread=f"t{n}")) for n in range(10)]
        assert ask(model, body(user("quick"))).text == "fast"
        assert [answer.result().text for answer in slow] == [f"slow {n}" for n in range(10)]
    assert len(model.requests) == 11


def test_leaving_ends_waiting_answers_idle_connections_and_all_threads() -> None:
    before = threading.active_count()
    with ThreadPoolExecutor(1) as pool:
        with ScriptedModel(parse("[[turn]]\n[[turn.step]]\nsay = 'x'\nwait = 600")) as model:
            host = model.url.removeprefix("http://").removesuffix("/v1")
            idle = http.client.HTTPConnection(host, timeout=20)
            idle.request("GET", "/v1/models")
            idle.getresponse().read()
            data = json.dumps(body(user("hi"))).encode()
            waiting = http.client.HTTPConnection(host, timeout=20)
            waiting.request("POST", "/v1/responses", data)
            response = waiting.getresponse()
            first = response.readline()  # it is in the middle of its answer
            rest = pool.submit(response.read)
        with pytest.raises(http.client.IncompleteRead):
            rest.result()
        assert first
        with pytest.raises(OSError):
            http.client.HTTPConnection(host, timeout=20).connect()
        idle.close()
        waiting.close()
    assert threading.active_count() == before


def test_a_client_that_goes_away_leaves_the_model_working(
    start: Start, capfd: pytest.CaptureFixture[str]
) -> None:
    model = start(
        '[[turn]]\nwhen = "long"\n[[turn.step]]\nsay = "x"\nrepeat = 1000000\n[[turn]]\n[[turn.step]]\nsay = "ok"'
    )
    host = model.url.removeprefix("http://").removesuffix("/v1")
    connection = http.client.HTTPConnection(host, timeout=20)
    connection.request("POST", "/v1/responses", json.dumps(body(user("long"))).encode())
    connection.getresponse().readline()
    connection.close()
    assert ask(model, body(user("hi"))).text == "ok"
    assert capfd.readouterr().err == ""


def test_a_model_can_be_entered_again_and_has_no_address_outside() -> None:
    model = ScriptedModel(parse("[[turn]]\n[[turn.step]]\nsay = 'x'"))
    for _ in range(2):
        with model:
            assert ask(model, body(user("hi"))).text == "x"
        with pytest.raises(RuntimeError):
            _ = model.url


def test_a_script_file_can_be_served_on_a_port_of_ones_choice(tmp_path: Path) -> None:
    file = tmp_path / "my.toml"
    file.write_text("[[turn]]\n[[turn.step]]\nsay = 'x'")
    with serve(file) as free:
        port = int(free.url.split(":")[2].split("/")[0])
        with pytest.raises(OSError), serve(file, port):
            pass
    with serve(file, port) as model:
        assert model.url == f"http://127.0.0.1:{port}/v1"


# what codex is told


def test_the_configuration_is_the_same_as_file_and_as_arguments(start: Start, tmp_path: Path) -> None:
    model = start('say = "x"', model="m", request_retries=0, stream_retries=1)
    written = tomllib.loads(model.write_config(tmp_path / "home" / ".codex").read_text())
    assert written == {
        "model": "m",
        "model_provider": "scripted",
        "model_providers": {
            "scripted": {
                "name": "Scripted model",
                "base_url": model.url,
                "wire_api": "responses",
                "requires_openai_auth": False,
                "request_max_retries": 0,
                "stream_max_retries": 1,
            }
        },
        "tools": {"update_plan": {"enabled": True}},
        "features": {"plugins": False},
    }
    assert [file.name for file in (tmp_path / "home" / ".codex").iterdir()] == ["config.toml"]
    overrides = model.overrides()
    assert overrides[::2] == ["-c"] * (len(overrides) // 2)
    assert tomllib.loads("\n".join(overrides[1::2])) == written
