"""Messages are cut out of any stream of bytes; what is broken costs itself and never what follows."""

from __future__ import annotations

import json
import random
import tracemalloc

import pytest
from codex_lsp.editor.framing import Frame, FrameError, FrameReader, encode_frame
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.garble import garble

GOOD = b'{"jsonrpc":"2.0","method":"good"}'


def bodies(items: list[Frame | FrameError]) -> list[bytes]:
    return [item.body for item in items if isinstance(item, Frame)]


def errors(items: list[Frame | FrameError]) -> list[FrameError]:
    return [item for item in items if isinstance(item, FrameError)]


@pytest.mark.parametrize(
    "header",
    [
        b"Content-Length: %d\r\n\r\n",
        b"content-length: %d\r\n\r\n",
        b"CONTENT-LENGTH:%d\r\n\r\n",
        b"Content-Length : %d \r\n\r\n",
        b"Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: %d\r\n\r\n",
        b"Content-Length: %d\r\nContent-Type: application/vscode-jsonrpc; charset=utf8\r\n\r\n",
        b"X-Trace: a:b\r\nContent-Length: %d\r\nX-Empty:\r\n\r\n",
        b"Content-Length: 10\r\nContent-Length: %d\r\n\r\n",
        b"Content-Length: %d\n\n",
        b"\r\n\r\nContent-Length: %d\r\n\r\n",
    ],
)
def test_headers_in_any_dress_are_served(header: bytes) -> None:
    """PR-05, PR-06."""
    stream = header % len(GOOD) + GOOD + encode_frame(b"[]")
    assert FrameReader().feed(stream) == [Frame(GOOD), Frame(b"[]")]


@pytest.mark.parametrize(
    "length",
    [b"2147483648", b"99999999999999", b"9" * 5000, b"-1", b"+5", b"1e3", b"", b"0x10", b"\xd9\xa3", b"1 2"],
    ids=lambda value: value[:12].decode("latin1"),
)
def test_absurd_lengths_are_refused_and_the_next_message_is_served(length: bytes) -> None:
    """PR-08."""
    found = FrameReader().feed(b"Content-Length: " + length + b"\r\n\r\n" + encode_frame(GOOD))
    assert bodies(found) == [GOOD]
    assert len(errors(found)) == 1
    assert not errors(found)[0].fatal
    assert len(errors(found)[0].reason) < 200


def test_an_absurd_length_allocates_nothing() -> None:
    """PR-08."""
    reader = FrameReader()
    tracemalloc.start()
    reader.feed(b"Content-Length: 2147483648\r\n\r\n")
    for _ in range(200):
        reader.feed(b"x" * 65536)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 1_000_000
    assert bodies(reader.feed(encode_frame(GOOD))) == [GOOD]


def test_a_message_over_the_limit_is_skipped_whole() -> None:
    reader = FrameReader(body_limit=1000)
    text = json.dumps({"text": "Content-Length: 5\r\n\r\nxxxxx" * 100}).encode()
    found = reader.feed(encode_frame(text) + encode_frame(GOOD))
    assert bodies(found) == [GOOD]
    assert "1000" in errors(found)[0].reason


def test_a_length_too_short_costs_one_message() -> None:
    """PR-07."""
    body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "x", "params": {"pad": "p" * 90}}).encode()
    found = FrameReader().feed(b"Content-Length: 10\r\n\r\n" + body + encode_frame(GOOD))
    assert bodies(found) == [body[:10], GOOD]
    assert len(errors(found)) == 1


def test_a_length_too_long_is_an_error_at_the_end_of_the_stream() -> None:
    """PR-07."""
    reader = FrameReader()
    assert reader.feed(b"Content-Length: 1024\r\n\r\n" + GOOD) == []
    end = reader.end()
    assert end is not None
    assert end.fatal
    assert "1024" in end.reason


def test_a_stream_that_ends_between_messages_ends_well() -> None:
    reader = FrameReader()
    reader.feed(encode_frame(GOOD) + b"\r\n")
    assert reader.end() is None


def test_an_endless_header_is_dropped_without_being_kept() -> None:
    """PR-06."""
    reader = FrameReader()
    found = []
    for _ in range(200):
        found += reader.feed(b"X" * 1024)
    assert len(errors(found)) == 1
    assert len(reader._buffer) < 100
    assert bodies(reader.feed(b"\r\n" + encode_frame(GOOD))) == [GOOD]


def test_a_stream_of_nothing_but_noise_ends_with_a_reason() -> None:
    reader = FrameReader(body_limit=100_000)
    found = []
    for _ in range(4):
        found += reader.feed(b"noise\n" * 10_000)
    assert [error.fatal for error in errors(found)] == [False, True]
    assert reader.feed(encode_frame(GOOD)) == []


def test_text_that_looks_like_a_header_never_becomes_a_message() -> None:
    """A body whose text holds a whole frame, after a broken header: nothing in it is executed."""
    inner = encode_frame(b'{"jsonrpc":"2.0","method":"exit"}').decode()
    body = json.dumps(
        {"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": {"text": inner}}, indent=1
    )
    found = FrameReader().feed(b"Content-Length: -1\r\n\r\n" + body.encode() + encode_frame(GOOD))
    assert bodies(found) == [GOOD]


MESSAGES = st.lists(st.binary(max_size=60), min_size=1, max_size=6)


@settings(max_examples=150, deadline=None)
@given(MESSAGES, st.data())
def test_messages_arrive_whole_however_the_stream_is_cut(messages: list[bytes], data: st.DataObject) -> None:
    stream = b"".join(encode_frame(message) for message in messages)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(stream)), max_size=8)))
    reader = FrameReader()
    found: list[Frame | FrameError] = []
    for start, end in zip([0, *cuts], [*cuts, len(stream)], strict=True):
        found += reader.feed(stream[start:end])
    assert found == [Frame(message) for message in messages]
    assert reader.end() is None


PIECES = [
    b"Content-Length: 9\r\n",
    b"no header\r\n",
    b"Content-Length: 33\r\n\r\n",
    b"\r\n",
    b"\n\n",
    b"Content-Length",
    b":",
    b"{}",
    GOOD,
    b"9",
]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PIECES) | st.binary(max_size=20), max_size=12), st.integers(1, 50))
def test_after_any_noise_messages_are_served_again_or_the_stream_is_dead(
    noise: list[bytes], step: int
) -> None:
    """Whatever came before, at the latest the second good message after it is heard."""
    # Noise may announce a message of up to 33 bytes; a number followed by "9"s is bounded by the limits.
    reader = FrameReader(body_limit=4096)
    stream = b"".join(noise) + encode_frame(GOOD) * 140
    found: list[Frame | FrameError] = []
    for at in range(0, len(stream), step):
        found += reader.feed(stream[at : at + step])
    assert found[-1] == Frame(GOOD)


@pytest.mark.timeout(20)
def test_a_garbled_session_is_read_to_its_end() -> None:
    """PR-05 to PR-08, by mutation: no stream keeps the reader busy for ever, or dead without a word."""
    for seed in range(1500):
        reader = FrameReader()
        reader.feed(garble(random.Random(seed)))
        assert reader.feed(b"\r\n" + encode_frame(b" " * 3000) * 300)[-1] == Frame(b" " * 3000)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400))
def test_no_bytes_make_it_fail(data: bytes) -> None:
    reader = FrameReader(header_limit=64, body_limit=64)
    reader.feed(data)
    reader.end()
