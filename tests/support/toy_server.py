"""A small server on our protocol, with a handler for every way in which a handler can behave."""

from __future__ import annotations

import asyncio
import logging
import os
import sys
import time
from functools import cache
from typing import Any

from codex_lsp.editor.lifecycle import serve
from codex_lsp.editor.messages import EditorError, InvalidParams, NoAnswer
from codex_lsp.editor.outbox import fold_text
from codex_lsp.editor.protocol import Protocol
from codex_lsp.editor.stdio import Wire, claim_stdio
from codex_lsp.errors import NotTrusted
from lsprotocol import types
from pygls.exceptions import JsonRpcContentModified
from pygls.lsp.server import LanguageServer
from pygls.protocol import default_converter

converter = cache(default_converter)
"""One for all servers of this process: making it takes longer than most tests."""


def build() -> LanguageServer:
    server = LanguageServer("toy", "1", protocol_cls=Protocol, converter_factory=converter)
    protocol: Any = server.protocol
    counts = {"done": 0, "cancelled": 0, "heard": 0}
    gate = asyncio.Event()

    @server.feature(types.INITIALIZE)
    def initialize(params: types.InitializeParams) -> None:
        protocol.experimental = {"toy": {"encoding": protocol.client.encoding, "root": params.root_uri}}
        protocol.content_schemes = ["toy"]

    @server.feature("toy/echo")
    def echo(params: Any) -> Any:
        return params

    @server.feature("toy/counts")
    def read_counts(_: Any) -> Any:
        return {**counts, "waiting": protocol._outbox.waiting_bytes}

    @server.feature("toy/wait")
    async def wait(_: Any) -> Any:
        try:
            await gate.wait()
        except asyncio.CancelledError:
            counts["cancelled"] += 1
            raise
        counts["done"] += 1
        return "done"

    @server.feature("toy/open")
    def open_gate(_: Any) -> None:
        gate.set()

    @server.feature("toy/heard")
    def heard(_: Any) -> None:
        counts["heard"] += 1

    @server.feature("toy/fail")
    async def fail(params: Any) -> Any:
        match params["how"]:
            case "expected":
                raise NotTrusted("not here", hint="trust it", detail=[1])
            case "unsendable":
                raise NotTrusted("odd", detail=object())
            case "params":
                raise InvalidParams([{"field": "options.model", "reason": "must be a string"}])
            case "modified":
                raise JsonRpcContentModified("it moved")
            case "nan":
                return float("nan")
            case "object":
                return object()
            case _:
                raise RuntimeError("secret words")

    @server.feature("toy/block")
    def block(params: Any) -> None:
        time.sleep(params["seconds"])

    @server.feature("toy/stubborn")
    async def stubborn(_: Any) -> None:
        while True:
            try:
                await asyncio.sleep(60)
            except asyncio.CancelledError:
                counts["cancelled"] += 1

    @server.feature("toy/print")
    def printing(_: Any) -> str:
        print("printed by a dependency")
        os.write(1, b"written to fd 1\n")
        os.system("echo printed by a child; cat")
        return sys.stdin.read()

    @server.feature("toy/documents")
    def documents(_: Any) -> Any:
        return [
            {
                **{name: getattr(d, name) for name in ("uri", "version", "text", "unsafe")},
                "path": d.path and str(d.path),
            }
            for d in protocol.documents.snapshot()
        ]

    @server.feature("toy/ask")
    async def ask(params: Any) -> Any:
        try:
            return {
                "answer": await protocol.request(
                    params["method"], params["params"], timeout=params["timeout"]
                )
            }
        except NoAnswer as error:
            return {"none": str(error)}
        except EditorError as error:
            return {"error": [error.code, error.message, error.data]}

    @server.feature("toy/pour")
    async def pour(params: Any) -> Any:
        fold = fold_text(1 << 20)
        chunk = "x" * params["size"]
        for number in range(params["times"]):
            out = {"turnId": "t", "itemId": "i", "command": "c", "text": chunk}
            protocol.notify("toy/output", out, key=("output", "t", "i"), fold=fold, scope="t")
            protocol.notify("toy/todos", {"turnId": "t", "items": [number]}, key=("todos", "t"), scope="t")
            if number % 64 == 0:
                await asyncio.sleep(0)
        protocol.notify("toy/ended", {"turnId": "t"}, scope="t")
        return params["times"]

    @server.feature("toy/rss")
    def rss(_: Any) -> int:
        with open("/proc/self/statm") as file:
            return int(file.read().split()[1]) * 4096

    @server.command("toy.wait")
    async def wait_command(*args: Any) -> Any:
        return await wait(None)

    @server.command("toy.echo")
    def echo_command(*args: Any) -> Any:
        return list(args)

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    def hover(params: types.HoverParams) -> types.Hover:
        document = protocol.documents.get(params.text_document.uri)
        return types.Hover(contents=f"{document.text if document else None}@{params.position}")

    return server


async def serve_toy(incoming: int, outgoing: int) -> int:
    """Serve in this process, over two descriptors; returns the exit code."""

    async def on_end() -> None:
        return None

    return await serve(build(), on_end, wire=Wire(incoming, outgoing), own_process=False)


def main() -> int:
    wire = claim_stdio()
    logging.basicConfig(
        level=os.environ.get("TOY_LOG", "INFO"), stream=sys.stderr, format="%(levelname)s %(message)s"
    )

    async def on_end() -> None:
        print("END", file=sys.stderr, flush=True)
        if "TOY_SLOW_END" in os.environ:
            await asyncio.sleep(60)

    return asyncio.run(serve(build(), on_end, wire=wire))


if __name__ == "__main__":
    sys.exit(main())
