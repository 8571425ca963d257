"""A session as an editor would have it, and what a broken pipe or a broken editor could make of its bytes."""

from __future__ import annotations

import json
import random

from tests.support.link import frame, notification, request

_A = {"uri": "file:///a"}
SESSION = b"".join(
    frame(json.dumps(message).encode())
    for message in (
        request(1, "toy/echo", {"text": "Content-Length: 5\r\n\r\n", "deep": [[[{}]]]}),
        notification(
            "textDocument/didOpen", {"textDocument": {**_A, "languageId": "x", "version": 1, "text": "😀"}}
        ),
        request(2, "workspace/executeCommand", {"command": "toy.wait"}),
        notification("$/cancelRequest", {"id": 2}),
        request("3", "textDocument/hover", {"textDocument": _A, "position": {"line": 0, "character": 1}}),
        {"jsonrpc": "2.0", "id": 1, "result": None},
    )
)
_WEDGES = [b"\r\n\r\n", b"{", b'"', b"\xff", b"Content-Length: 3\r\n\r\n", b"Content-Length: 3\r\n", b"\0"]


def garble(chance: random.Random) -> bytes:
    """The session with up to a dozen injuries."""
    data = bytearray(SESSION)
    for _ in range(chance.randint(1, 12)):
        at = chance.randrange(len(data))
        length = chance.randint(1, 100)
        match chance.choice(["flip", "drop", "insert", "repeat", "cut"]):
            case "flip":
                data[at] ^= 1 << chance.randrange(8)
            case "drop":
                del data[at]
            case "insert":
                data[at:at] = chance.choice(_WEDGES)
            case "repeat":
                data[at:at] = data[at : at + length]
            case _:
                del data[at : at + length]
    return bytes(data)
