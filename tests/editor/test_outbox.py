"""The queue to the editor: order and nothing lost, and little memory however slow the editor reads."""

from __future__ import annotations

import asyncio
import json
import os
import threading
import time
from typing import Any

import pytest
from codex_lsp.editor.framing import Frame, FrameReader
from codex_lsp.editor.outbox import HIGH_WATER, LongText, Message, Outbox, encode, fold_text
from hypothesis import given, settings
from hypothesis import strategies as st


class Pipe:
    """An outbox on a pipe that is read only when asked."""

    def __init__(self, start: bool = True) -> None:
        self.fd, outgoing = os.pipe()
        self.broken: list[str] = []
        self.broke = threading.Event()
        self.outbox = Outbox(outgoing, self._on_broken)
        self.frames = FrameReader()
        if start:
            self.outbox.start()

    def _on_broken(self, reason: str) -> None:
        self.broken.append(reason)
        self.broke.set()

    def read_all(self) -> list[Message]:
        """Close the outbox and read what was written."""
        closing = threading.Thread(target=self.outbox.close, args=(10,))
        closing.start()
        messages = []
        while data := os.read(self.fd, 1 << 20):
            messages += [json.loads(item.body) for item in self.frames.feed(data) if isinstance(item, Frame)]
        closing.join()
        os.close(self.fd)
        return messages

    def count_all(self) -> int:
        """Read until someone else closes the outbox; how many messages there were."""
        count = 0
        while data := os.read(self.fd, 1 << 20):
            count += len(self.frames.feed(data))
        os.close(self.fd)
        return count


def note(method: str, **params: Any) -> Message:
    return {"jsonrpc": "2.0", "method": method, "params": params}


def test_the_newest_replaces_what_waits_under_its_key() -> None:
    pipe = Pipe(start=False)
    for n in range(100):
        pipe.outbox.post(note("todos", n=n), key="todos", scope="t")
    pipe.outbox.start()
    assert pipe.read_all() == [note("todos", n=99)]


def test_nothing_is_folded_over_a_fence_of_its_scope() -> None:
    """A turn's last word comes after all its outputs, and an answer before what was said after it."""
    pipe = Pipe(start=False)
    outbox = pipe.outbox
    outbox.post(note("out", text="a"), key="o", fold=fold_text(), scope="t")
    outbox.post(note("item", n=1), scope="t")
    outbox.post(note("out", text="b"), key="o", fold=fold_text(), scope="t")
    outbox.post(note("other", n=1), scope="another turn")
    outbox.post(note("out", text="c"), key="o", fold=fold_text(), scope="t")
    outbox.post({"jsonrpc": "2.0", "id": 1, "result": None})
    outbox.post(note("out", text="d"), key="o", fold=fold_text(), scope="t")
    outbox.post(note("ended"), scope="t")
    outbox.start()
    assert [m.get("params", {}).get("text", m.get("method")) for m in pipe.read_all()] == [
        "a", "item", "bc", "other", None, "d", "ended",
    ]  # fmt: skip


POSTS = st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from(["key", "fence", "all"])), max_size=40)


@settings(max_examples=100, deadline=None)
@given(POSTS)
def test_per_scope_texts_and_fences_come_in_the_order_of_posting(posts: list[tuple[str, str]]) -> None:
    pipe = Pipe(start=False)
    said: dict[str, str] = {"a": "", "b": ""}
    for n, (scope, kind) in enumerate(posts):
        if kind == "key":
            pipe.outbox.post(
                note("out", s=scope, text=f"{n},"), key=("o", scope), fold=fold_text(), scope=scope
            )
            said[scope] += f"{n},"
        else:
            pipe.outbox.post(note("fence", s=scope, text=f"|{n}|"), scope=scope if kind == "fence" else None)
            said[scope] += f"|{n}|"
    pipe.outbox.start()
    heard = {"a": "", "b": ""}
    for message in pipe.read_all():
        heard[message["params"]["s"]] += message["params"]["text"]
    assert heard == said


async def test_a_stalled_editor_costs_little_memory_and_does_not_block() -> None:
    """RX-01: 300 MB of output and a million progress reports that nobody reads."""
    pipe = Pipe()
    chunk = "x" * 30_000
    fold = fold_text()
    before = time.monotonic()
    for n in range(10_000):
        pipe.outbox.post(note("out", text=chunk), key="o", fold=fold, scope="t")
        pipe.outbox.post(note("progress", n=n), key="p", scope="t")
    assert time.monotonic() - before < 10
    assert pipe.outbox.waiting_bytes < 4_000_000
    pipe.outbox.post(note("ended"), scope="t")
    messages = await asyncio.to_thread(pipe.read_all)
    assert messages[-1]["method"] == "ended"
    last = [m["params"] for m in messages if m["method"] == "out"][-1]
    assert last["truncated"] is True
    assert "characters left out" in last["text"]
    assert len(last["text"]) < 1_100_000


async def test_a_producer_of_unfoldable_messages_can_wait_for_room() -> None:
    pipe = Pipe()
    while not pipe.outbox.congested:
        pipe.outbox.post(note("item", text="x" * 100_000))
    waiting = asyncio.create_task(pipe.outbox.drained())
    await asyncio.sleep(0)
    assert not waiting.done()
    reading = asyncio.create_task(asyncio.to_thread(pipe.count_all))
    async with asyncio.timeout(10):
        await waiting
    assert pipe.outbox.waiting_bytes < HIGH_WATER
    pipe.outbox.close(10)
    assert await reading > 80


async def test_an_editor_that_is_gone_is_noticed_once_and_waiters_go_on() -> None:
    """RX-07."""
    pipe = Pipe()
    while not pipe.outbox.congested:
        pipe.outbox.post(note("item", text="x" * 100_000))
    waiting = asyncio.create_task(pipe.outbox.drained())
    await asyncio.sleep(0)
    os.close(pipe.fd)
    assert await asyncio.to_thread(pipe.broke.wait, 5)
    async with asyncio.timeout(5):
        await waiting
    pipe.outbox.post(note("more"))
    assert pipe.outbox.waiting_bytes == 0
    assert pipe.broken == ["the editor takes no more bytes: Broken pipe"]


def test_closing_writes_what_waits_and_gives_up_in_time() -> None:
    pipe = Pipe()
    pipe.outbox.post(note("last"))
    assert pipe.outbox.close(5)
    stalled = Pipe()
    stalled.outbox.post(note("long", text="x" * 1_000_000))
    assert not stalled.outbox.close(0.05)
    os.close(stalled.fd)


def test_what_is_not_json_is_refused_where_it_was_posted() -> None:
    pipe = Pipe()
    with pytest.raises(TypeError):
        pipe.outbox.post(note("bad", value=object()))
    with pytest.raises(ValueError, match="JSON"):
        pipe.outbox.post(note("bad", value=float("nan")))
    pipe.outbox.post(
        note("bad", value=object()), key="k"
    )  # encoded late: logged there, and nothing else is lost
    pipe.outbox.post(note("good"))
    assert pipe.read_all() == [note("good")]


def test_a_million_tiny_outputs_cost_little() -> None:
    """RX-01."""
    text = LongText("", 100_000)
    before = time.monotonic()
    for n in range(300_000):
        text.append("ab" if n % 2 else "c")
    assert time.monotonic() - before < 3
    assert len(text._head) + len(text._tail) < 100
    assert len(text) == 100_000


@pytest.mark.parametrize(
    ("text", "shown"), [("a\ud800b", "a\ufffdb"), ("\ud83d\ude00", "😀"), ("\udcff", "\ufffd"), ("😀", "😀")]
)
def test_lone_surrogates_are_replaced_visibly(text: str, shown: str) -> None:
    """PR-12."""
    assert json.loads(encode({"t": text})) == {"t": shown}


@settings(max_examples=200, deadline=None)
@given(
    st.integers(2, 40).map(lambda n: 2 * n), st.lists(st.text("abcdef", max_size=30), min_size=1, max_size=12)
)
def test_long_text_keeps_its_head_and_its_tail(limit: int, pieces: list[str]) -> None:
    text = LongText(pieces[0], limit)
    for piece in pieces[1:]:
        text.append(piece)
    whole = "".join(pieces)
    half = limit // 2
    if len(whole) <= limit:
        assert str(text) == whole
    else:
        left_out = len(whole) - limit
        assert text.left_out == left_out
        assert str(text) == f"{whole[:half]}\n… {left_out} characters left out …\n{whole[-half:]}"
    assert len(text) == min(len(whole), limit)
