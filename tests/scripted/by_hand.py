"""Talks to a scripted model as codex does, but by hand."""

import http.client
import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from codex_lsp.scripted.server import ScriptedModel

EXEC_COMMAND = [{"type": "function", "name": "exec_command"}, {"type": "function", "name": "update_plan"}]


def user(text: str) -> dict[str, Any]:
    return {"type": "message", "role": "user", "content": [{"type": "input_text", "text": text}]}


def result(call: dict[str, Any], output: Any = "ok") -> list[dict[str, Any]]:
    """A call together with what it gave, as they stand in the next request."""
    kind = "custom_tool_call_output" if call["type"] == "custom_tool_call" else "function_call_output"
    return [call, {"type": kind, "call_id": call["call_id"], "output": output}]


def body(*items: Any, tools: Any = EXEC_COMMAND, thread: str = "thread-1") -> dict[str, Any]:
    return {
        "model": "gpt-5.5",
        "stream": True,
        "prompt_cache_key": thread,
        "tools": tools,
        "input": list(items),
    }


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    data: bytes
    cut: bool

    @property
    def events(self) -> list[dict[str, Any]]:
        whole = self.data.decode().split("\n\n")[:-1]
        return [json.loads(event.partition("\ndata: ")[2]) for event in whole]

    @property
    def items(self) -> list[dict[str, Any]]:
        return [event["item"] for event in self.events if event["type"] == "response.output_item.done"]

    @property
    def text(self) -> str:
        """What the messages say."""
        return "|".join(item["content"][0]["text"] for item in self.items if item["type"] == "message")

    @property
    def error(self) -> str:
        return str(json.loads(self.data)["error"]["message"])


def request(
    model: ScriptedModel,
    method: str,
    path: str,
    data: bytes | None = None,
    headers: dict[str, str] | None = None,
) -> Answer:
    place = urlsplit(model.url)
    connection = http.client.HTTPConnection("127.0.0.1", place.port, timeout=20)
    try:
        connection.request(method, path, data, headers or {})
        response = connection.getresponse()
        cut = False
        try:
            content = response.read()
        except http.client.IncompleteRead as error:
            content, cut = error.partial, True
        return Answer(response.status, dict(response.getheaders()), content, cut)
    finally:
        connection.close()


def ask(model: ScriptedModel, content: dict[str, Any], headers: dict[str, str] | None = None) -> Answer:
    data = json.dumps(content).encode()
    return request(
        model, "POST", "/v1/responses", data, {"Content-Type": "application/json", **(headers or {})}
    )
