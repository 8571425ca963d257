"""Files on their way to the Files API and what is left of them, against a loopback server that behaves as it does."""

from __future__ import annotations

import asyncio
import json
import os
import resource
import threading
from pathlib import Path
from typing import Any

import pytest
from codex_lsp.errors import (
    ApiKeyRefused,
    ChangedSinceConfirmed,
    CodexLspError,
    FilesFailure,
    FileTooLarge,
    NotTrusted,
    RateLimited,
    ServiceUnavailable,
    UnknownFile,
    WriteRefused,
)
from codex_lsp.uploads.content import Measured, Verified
from codex_lsp.uploads.remote import RemoteFiles
from codex_lsp.uploads.values import Limits, UploadWish

from tests.support.files_api import KEY, Fault, FilesApi
from tests.uploads.kit import IN_PARTS, MIB, Bench, sha256_of


async def reached(event: threading.Event) -> None:
    assert await asyncio.to_thread(event.wait, 20)


# ------------------------------------------------------------------------------------------------- it arrives
async def test_a_file_arrives_whole_with_its_purpose_and_its_expiry(bench: Bench, api: FilesApi) -> None:
    path = bench.put('odd "name"\n.bin')
    sent = await bench.send(path, purpose="assistants", expires_seconds=7200)
    [stored] = api.bytes.values()
    assert stored.sha256 == sha256_of(path) == sent.sha256
    assert not sent.reused
    value = api.files[sent.remote.file_id]
    assert value["purpose"] == "assistants"
    assert value["expires_at"] == value["created_at"] + 7200 == sent.remote.expires_at
    assert len(api.requests("POST /files")) == 1


async def test_what_is_reported_grows_to_the_whole_in_both_stages(bench: Bench) -> None:
    path = bench.put("a.bin")
    await bench.send(path)
    size = path.stat().st_size
    for stage in ("reading", "sending"):
        done = [told[1] for told in bench.told if told[0] == stage]
        assert done == sorted(done)
        assert done[-1] == size
    assert {told[2] for told in bench.told} == {size}


async def test_a_large_file_goes_in_parts_and_arrives_in_their_order(bench: Bench, api: FilesApi) -> None:
    path = bench.put("big.jsonl", 3 * MIB + 5)
    sent = await bench.send(path, IN_PARTS, purpose="fine-tune", expires_seconds=3600)
    assert api.bytes[sent.remote.file_id].sha256 == sha256_of(path)
    [upload] = api.uploads.values()
    assert [part.size for part in upload["parts"].values()] == [MIB, MIB, MIB, 5]
    assert (upload["status"], upload["bytes"], upload["purpose"]) == ("completed", 3 * MIB + 5, "fine-tune")
    assert upload["expires_after"] == {"anchor": "created_at", "seconds": 3600}
    assert upload["mime_type"] == "application/jsonl"
    assert api.requests("POST /files") == []
    assert [told[1] for told in bench.told if told[0] == "sending"][-1] == 3 * MIB + 5
    assert [(r["state"], r["file_id"]) for r in bench.records()] == [("sent", sent.remote.file_id)]


async def test_a_part_that_has_to_be_sent_twice_is_in_the_file_once(bench: Bench, api: FilesApi) -> None:
    path = bench.put("big.bin")
    api.on("POST /uploads/*/parts", Fault(lose_answer=True), Fault(cut_after=200_000))
    sent = await bench.send(path, Limits(retries=3, single=MIB, part=MIB))
    assert api.bytes[sent.remote.file_id].sha256 == sha256_of(path)
    [upload] = api.uploads.values()
    assert len(upload["parts"]) == 5, "the server has one part twice, and was told which to take"


# ------------------------------------------------------------------------------------------------- what fails
@pytest.mark.parametrize(
    ("status", "kind", "says"),
    [
        (400, FilesFailure, "refused it (400)"),
        (401, ApiKeyRefused, "does not accept the API key"),
        (403, ApiKeyRefused, "does not accept the API key"),
        (404, UnknownFile, "knows no such file"),
        (413, FileTooLarge, "of this size"),
        (429, RateLimited, "fewer requests"),
        (500, ServiceUnavailable, "not well (500)"),
        (503, ServiceUnavailable, "not well (503)"),
    ],
)
async def test_every_refusal_has_a_kind_and_leaves_nothing(
    bench: Bench, api: FilesApi, status: int, kind: type[CodexLspError], says: str
) -> None:
    body = {"error": {"message": f"said the server to {KEY}\x1b[31m"}}
    headers = {"Retry-After": "0.01", "x-should-retry": "false"}
    api.on("POST /files", Fault(status=status, body=body, headers=headers))
    with pytest.raises(kind) as failed:
        await bench.send(bench.put("a.txt"))
    assert type(failed.value) is kind
    assert says in failed.value.message
    assert KEY not in failed.value.message
    # What is said about a wrong key shows its ends.
    assert ("said the server" in failed.value.message) == (status not in (401, 403))
    assert "\x1b" not in failed.value.message
    # After 5xx nobody knows; the list finds out that there is nothing.
    assert bench.states() == (["unsure"] if status >= 500 else [])
    assert (await bench.list()).left == ()
    assert bench.states() == []


@pytest.mark.parametrize(
    "fault",
    [
        Fault(status=429, headers={"Retry-After": "0.05"}),
        Fault(status=500),
        Fault(status=503),
        Fault(cut_after=0),
        Fault(cut_after=1_000_000),
    ],
)
async def test_what_passes_is_tried_again_with_the_same_bytes(
    bench: Bench, api: FilesApi, fault: Fault
) -> None:
    path = bench.put("a.bin")
    api.on("POST /files", Fault(**{**vars(fault), "reached": threading.Event(), "go": threading.Event()}))
    sent = await bench.send(path)
    assert api.bytes[sent.remote.file_id].sha256 == sha256_of(path)
    assert len(api.requests("POST /files")) == 2


async def test_the_server_says_how_long_to_wait(bench: Bench, api: FilesApi) -> None:
    """The library's own first pause is half a second at most."""
    api.on("POST /files", Fault(status=429, headers={"Retry-After": "1.2"}))
    await bench.send(bench.put("a.txt", 100))
    first, second = api.requests("POST /files")
    assert second.when - first.when >= 1.2


async def test_who_says_to_wait_for_hours_is_not_waited_for(bench: Bench, api: FilesApi) -> None:
    api.on("POST /files", Fault(status=429, headers={"Retry-After": "7200"}))
    with pytest.raises(RateLimited) as limited:
        await bench.send(bench.put("a.txt", 100))
    assert limited.value.hint == "Try again in 7200 s."
    assert len(api.requests("POST /files")) == 1


async def test_tries_come_to_an_end(bench: Bench, api: FilesApi) -> None:
    api.on("GET /files", *(Fault(status=503) for _ in range(9)))
    with pytest.raises(ServiceUnavailable):
        await bench.files(Limits(retries=2)).list(None, None, 10)
    assert len(api.requests("GET /files")) == 3
    fault = api.on("DELETE /files/*", Fault(hold_after=-1))
    with pytest.raises(ServiceUnavailable, match="in time"):
        await bench.files(Limits(retries=0, quick=0.2)).delete("file-x")
    fault.go.set()


async def test_a_transfer_that_takes_too_long_is_given_up(bench: Bench, api: FilesApi) -> None:
    fault = api.on("POST /files", Fault(hold_after=100_000))
    with pytest.raises(ServiceUnavailable, match=r"given up after 0\.5 s"):
        await bench.send(bench.put("a.bin", 20 * MIB), Limits(retries=0, whole=0.5))
    fault.go.set()
    assert bench.states() == []


async def test_a_server_that_says_no_before_it_heard_all_is_understood(bench: Bench, api: FilesApi) -> None:
    body = {"error": {"message": "too large"}}
    api.on("POST /files", *(Fault(status=413, body=body, early=100_000) for _ in range(2)))
    with pytest.raises((FileTooLarge, ServiceUnavailable)):
        await bench.send(bench.put("a.bin", 20 * MIB))
    assert api.files == {}


@pytest.mark.parametrize(
    "fault",
    [
        Fault(status=200, body=b"<html>sign in</html>", headers={"Content-Type": "text/html"}),
        Fault(status=200, body=b'{"id": "file-1", "byt'),
        Fault(status=200, body=b"[]"),
        Fault(status=200, body={"id": "../../v1/x", "object": "file"}),
        Fault(status=200, body={"id": None}),
    ],
)
async def test_nonsense_is_no_file_and_no_crash(bench: Bench, api: FilesApi, fault: Fault) -> None:
    api.on("POST /files", fault)
    with pytest.raises(ServiceUnavailable, match="never answers"):
        await bench.send(bench.put("a.txt", 100))
    assert bench.states() == ["unsure"]


async def test_a_redirect_is_not_followed_neither_by_the_key_nor_by_the_file(
    bench: Bench, api: FilesApi
) -> None:
    """SE-11, NX-12: another host gets no request at all, though 307 would keep method and body."""
    with FilesApi() as canary:
        for what, status in (("POST /files", 307), ("GET /files", 302), ("DELETE /files/*", 308)):
            api.on(what, Fault(status=status, headers={"Location": canary.url + "/files"}))
        for ask in (
            bench.send(bench.put("a.txt", 100)),
            bench.list(),
            bench.files().delete("file-1"),
        ):
            with pytest.raises(ServiceUnavailable, match="redirects elsewhere"):
                await ask
        assert canary.connections == 0


# ------------------------------------------------------------------------------------------------- given up
async def cancelled(sending: asyncio.Task[Any]) -> None:
    sending.cancel()
    async with asyncio.timeout(10):
        with pytest.raises(asyncio.CancelledError):
            await sending


async def test_a_cancel_in_the_middle_leaves_nothing_at_either_end(bench: Bench, api: FilesApi) -> None:
    fault = api.on("POST /files", Fault(hold_after=MIB))
    sending = asyncio.ensure_future(bench.send(bench.put("a.bin", 32 * MIB)))
    await reached(fault.reached)
    await cancelled(sending)
    fault.go.set()
    assert bench.records() == []
    assert (await bench.list()).files == ()


async def test_a_cancel_after_the_last_byte_removes_the_file_that_came_to_be(
    bench: Bench, api: FilesApi
) -> None:
    fault = api.on("POST /files", Fault(hold_after=-1))
    sending = asyncio.ensure_future(bench.send(bench.put("a.bin", 1000)))
    await reached(fault.reached)
    sending.cancel()
    await asyncio.sleep(0)
    sending.cancel()  # once more, as an editor that ends does
    fault.go.set()
    with pytest.raises(asyncio.CancelledError):
        await sending
    assert len(api.requests("DELETE /files/*")) == 1
    assert api.files == {}
    assert bench.records() == []


@pytest.mark.parametrize("what", ["POST /uploads/*/parts", "POST /uploads/*/complete"])
async def test_a_cancel_between_parts_cancels_the_upload(bench: Bench, api: FilesApi, what: str) -> None:
    fault = api.on(what, Fault(hold_after=-1))
    sending = asyncio.ensure_future(bench.send(bench.put("a.bin"), IN_PARTS))
    await reached(fault.reached)
    sending.cancel()
    await asyncio.sleep(0)
    fault.go.set()
    with pytest.raises(asyncio.CancelledError):
        await sending
    [upload] = api.uploads.values()
    assert upload["status"] == "cancelled" or api.requests("DELETE /files/*")
    assert api.files == {}
    assert bench.records() == []


async def test_an_upload_that_fails_is_cancelled(bench: Bench, api: FilesApi) -> None:
    api.on("POST /uploads/*/parts", Fault(), Fault(status=400))
    with pytest.raises(FilesFailure):
        await bench.send(bench.put("a.bin"), IN_PARTS)
    assert [upload["status"] for upload in api.uploads.values()] == ["cancelled"]
    assert bench.records() == []


async def test_what_cannot_be_taken_back_is_told_until_it_is_removed(bench: Bench, api: FilesApi) -> None:
    """SE-08: the network is gone in the middle, for the cancel of the upload too."""
    api.on("POST /uploads/*/parts", Fault(status=400))
    api.on("POST /uploads/*/cancel", Fault(cut_after=0), Fault(status=500), Fault(status=500))
    with pytest.raises(FilesFailure):
        await bench.send(bench.put("a.bin"), IN_PARTS)
    [left] = (await bench.list()).left
    [upload] = api.uploads
    assert (left.upload_id, left.filename, left.file_ids) == (upload, "a.bin", ())
    api.mend()
    await bench.files().delete(upload)
    assert api.uploads[upload]["status"] == "cancelled"
    assert (await bench.list()).left == ()


# ------------------------------------------------------------------------------------------------- a crash
CRASHING = """
import asyncio, sys
from pathlib import Path
from codex_lsp.settings import Settings
from codex_lsp.uploads.remote import RemoteFiles
from codex_lsp.uploads.values import Limits, UploadWish
url, key, journal, path, single = sys.argv[1:]
settings = Settings.model_validate({"filesEndpoint": url, "filesKeyEnvironment": "MY_KEY"})
files = RemoteFiles(Path(journal), lambda: settings, {"MY_KEY": key}, Limits(single=int(single), part=1 << 20))
path = Path(path)
asyncio.run(files.upload(UploadWish(path), [path.parent], lambda *_: None))
"""


async def crash(bench: Bench, path: Path, fault: Fault, single: int) -> None:
    """Another process sends a file and is killed when the server has come to the fault."""
    import sys

    arguments = (bench.api.url, KEY, str(bench.journal), str(path), str(single))
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", CRASHING, *arguments)
    await reached(fault.reached)
    process.kill()
    await process.wait()
    fault.go.set()


async def test_an_upload_of_a_process_that_was_killed_is_known_and_can_be_cancelled(
    bench: Bench, api: FilesApi
) -> None:
    """SE-08"""
    path = bench.put("a.bin")
    await crash(bench, path, api.on("POST /uploads/*/parts", Fault(), Fault(hold_after=1000)), MIB)
    [upload] = api.uploads
    [left] = (await bench.list()).left
    assert (left.upload_id, left.filename, left.size) == (upload, "a.bin", path.stat().st_size)
    await bench.files().delete(upload)
    assert api.uploads[upload]["status"] == "cancelled"
    assert bench.records() == []


async def test_a_file_whose_answer_no_one_heard_is_pointed_out(bench: Bench, api: FilesApi) -> None:
    """SE-08: killed after the last byte; what others put there is not taken for it."""
    path = bench.put("a.bin", 5000)
    others = [
        api.put("a.bin", 4999),
        api.put("b.bin", 5000),
        api.put("a.bin", 5000, created_at=1_600_000_000),
    ]
    await crash(bench, path, api.on("POST /files", Fault(hold_after=-1)), 10 * MIB)
    async with asyncio.timeout(10):
        while len(api.files) < 4:  # noqa: ASYNC110 - the server does what it was asked, heard or not
            await asyncio.sleep(0.01)
    [ours] = set(api.files) - set(others)
    listing = await bench.list()
    assert {item.remote.file_id for item in listing.files if item.left} == {ours}
    assert [left.file_ids for left in listing.left] == [(ours,)]
    await bench.files().delete(ours)
    listing = await bench.list()
    assert listing.left == ()
    assert {item.remote.file_id for item in listing.files} == set(others)


async def test_a_file_that_was_made_twice_because_an_answer_was_lost_is_pointed_out(
    bench: Bench, api: FilesApi
) -> None:
    """SE-08: the first try had made a file, the second made another; only the second's id is known."""
    api.on("POST /files", Fault(lose_answer=True))
    sent = await bench.send(bench.put("a.bin", 5000))
    assert len(api.files) == 2
    listing = await bench.list()
    [double] = [item.remote.file_id for item in listing.files if item.left]
    assert double != sent.remote.file_id


# ------------------------------------------------------------------------------------------------- not twice
async def test_the_same_bytes_are_not_sent_twice_while_the_file_lives(bench: Bench, api: FilesApi) -> None:
    first = await bench.send(bench.put("a.bin"))
    copy = bench.ws / "sub" / "b.bin"
    copy.parent.mkdir()
    copy.write_bytes((bench.ws / "a.bin").read_bytes())
    again = await bench.send(copy)
    assert again.reused
    assert again.remote == first.remote
    assert len(api.requests("POST /files")) == 1
    assert len(api.requests("GET /files/*")) == 1, "the API was asked whether it lives"
    other = await bench.send(copy, purpose="assistants")
    assert not other.reused


async def test_a_file_that_is_gone_or_another_one_is_sent_anew(bench: Bench, api: FilesApi) -> None:
    path = bench.put("a.bin")
    first = await bench.send(path)
    del api.files[first.remote.file_id]
    again = await bench.send(path)
    assert not again.reused
    api.files[again.remote.file_id]["bytes"] = 5
    again = await bench.send(path)
    assert not again.reused
    assert [record["file_id"] for record in bench.records()] == [again.remote.file_id]


async def test_a_file_that_will_not_live_as_wished_is_not_taken_for_it(bench: Bench, api: FilesApi) -> None:
    path = bench.put("a.bin")
    await bench.send(path, expires_seconds=3600)
    assert (await bench.send(path, expires_seconds=3600)).reused
    assert not (await bench.send(path)).reused
    for record in bench.journal.glob("u-*.json"):
        value = json.loads(record.read_text())
        if value["expires_at"]:
            record.write_text(json.dumps({**value, "expires_at": value["expires_at"] - 1900}))
    assert not (await bench.send(path, expires_seconds=3600)).reused, "less than half of its hour is left"


async def test_two_at_once_send_once(bench: Bench, api: FilesApi) -> None:
    path = bench.put("a.bin")
    files = bench.files()
    sent = await asyncio.gather(*(files.upload(UploadWish(path), [bench.ws], bench.hear) for _ in range(5)))
    assert len(api.requests("POST /files")) == 1
    assert sorted(item.reused for item in sent) == [False, True, True, True, True]


async def test_another_key_or_endpoint_knows_nothing_of_it(bench: Bench, api: FilesApi) -> None:
    path = bench.put("a.bin")
    await bench.send(path)
    with FilesApi(key="sk-other") as other:
        files = bench.files(endpoint=other.url, key="sk-other")
        sent = await files.upload(UploadWish(path), [bench.ws], bench.hear)
    assert not sent.reused
    assert len({record["access"] for record in bench.records()}) == 2


# ------------------------------------------------------------------------------------------------- exactly these
async def test_a_file_that_changes_while_it_is_sent_is_given_up_and_none_of_the_new_bytes_leave(
    bench: Bench, api: FilesApi
) -> None:
    """SE-07: what was measured is what is sent, block by block."""
    path = bench.put("a.bin", 32 * MIB)

    def heard(stage: str, done: int, size: int) -> None:
        if stage == "sending" and done == 2 * MIB:
            with path.open("r+b") as file:
                file.seek(-128, os.SEEK_END)
                file.write(b"something else" * 5)

    with pytest.raises(ChangedSinceConfirmed):
        await bench.send(path, heard=heard)
    assert api.files == {}
    assert bench.records() == []
    [asked] = api.requests("POST /files")
    assert 2 * MIB <= asked.read < 32 * MIB, "it had begun, and its last block never came"


async def test_a_file_that_becomes_shorter_is_given_up(bench: Bench, api: FilesApi) -> None:
    path = bench.put("a.bin", 8 * MIB)

    def heard(stage: str, done: int, size: int) -> None:
        if stage == "sending":
            os.truncate(path, 3 * MIB)

    with pytest.raises(ChangedSinceConfirmed):
        await bench.send(path, IN_PARTS, heard=heard)
    assert [upload["status"] for upload in api.uploads.values()] == ["cancelled"]


async def test_a_file_that_grows_or_is_replaced_is_sent_as_it_was(bench: Bench, api: FilesApi) -> None:
    path = bench.put("a.bin", 8 * MIB)
    before = sha256_of(path)

    def heard(stage: str, done: int, size: int) -> None:
        if stage == "sending" and path.stat().st_size == 8 * MIB:
            with path.open("ab") as file:
                file.write(b"more")
            path.with_name("new").write_bytes(b"another file")
            path.with_name("new").replace(path)

    sent = await bench.send(path, heard=heard)
    assert api.bytes[sent.remote.file_id].sha256 == before == sent.sha256


def test_a_stream_of_verified_bytes_gives_exactly_the_stretch_it_was_made_for(tmp_path: Path) -> None:
    from hashlib import sha256

    from hypothesis import given, settings
    from hypothesis import strategies as st

    data = os.urandom(2 * MIB + 333)
    path = tmp_path / "x"
    path.write_bytes(data)
    blocks = tuple(sha256(data[at : at + MIB]).digest() for at in range(0, len(data), MIB))
    fd = os.open(path, os.O_RDONLY)
    measured = Measured(len(data), "", "", blocks)

    @settings(max_examples=60, deadline=None)
    @given(
        *(
            st.integers(low, high)
            for low, high in ((0, len(data)), (0, len(data)), (999, 3 * MIB), (0, 3 * MIB))
        )
    )
    def check(start: int, size: int, chunk: int, seek: int) -> None:
        size = min(size, len(data) - start)
        stream = Verified(fd, measured, start, size, lambda _: None)
        assert stream.seek(0, os.SEEK_END) == size
        for at in (0, seek):
            stream.seek(at)
            got = b"".join(iter(lambda: stream.read(chunk), b""))
            assert got == data[start : start + size][at:]
        assert stream.given_out == (size > 0)

    check()
    os.close(fd)


# ------------------------------------------------------------------------------------------------- lists, limits
async def test_pages_follow_each_other_and_are_bounded(bench: Bench, api: FilesApi) -> None:
    ids = [api.put(f"{n}.txt", n) for n in range(7)]
    api.put("other.txt", 1, "batch")
    files = bench.files()
    seen: list[str] = []
    after = None
    while True:
        page = await files.list("user_data", after, 3)
        seen += [item.remote.file_id for item in page.files]
        assert len(page.files) <= 3
        if not page.more:
            break
        after = seen[-1]
    assert seen == ids[::-1]
    assert len(api.requests("GET /files")) == 3


async def test_a_list_tells_the_digest_of_what_was_sent_from_here(bench: Bench, api: FilesApi) -> None:
    sent = await bench.send(bench.put("a.bin"))
    api.put("theirs.bin", 5)
    known = {item.remote.filename: item.sha256 for item in (await bench.list()).files}
    assert known == {"a.bin": sent.sha256, "theirs.bin": None}


async def test_a_file_that_nobody_has_cannot_be_removed(bench: Bench, api: FilesApi) -> None:
    with pytest.raises(UnknownFile):
        await bench.files().delete("file-77")


async def test_too_large_is_said_before_a_byte_is_read_or_sent(bench: Bench, api: FilesApi) -> None:
    """SE-07, RX-10: sizes of the API, tried with files that hold nothing."""
    path = bench.ws / "huge.bin"
    with path.open("wb") as file:
        file.truncate((8 << 30) + 1)
    with pytest.raises(FileTooLarge, match="8,589,934,592 is the limit"):
        await bench.send(path)
    os.truncate(path, 200_000_001)
    with pytest.raises(FileTooLarge):
        await bench.send(path, purpose="batch")
    assert api.connections == 0
    assert bench.told == []


async def test_in_a_restricted_workspace_nothing_is_read_or_asked(bench: Bench, api: FilesApi) -> None:
    """PT-04"""
    files = bench.files(trust="restricted")
    path = bench.put("a.bin")
    for ask in (
        files.upload(UploadWish(path), [bench.ws], bench.hear),
        files.list(None, None, 5),
        files.delete("file-1"),
    ):
        with pytest.raises(NotTrusted):
            await ask
    assert api.connections == 0
    assert bench.told == []


async def test_an_end_waits_for_what_is_being_taken_back(bench: Bench, api: FilesApi) -> None:
    """SE-08"""
    parts = api.on("POST /uploads/*/parts", Fault(hold_after=0))
    cancels = api.on("POST /uploads/*/cancel", Fault(hold_after=-1))
    files = bench.files(IN_PARTS)
    sending = asyncio.ensure_future(files.upload(UploadWish(bench.put("a.bin")), [bench.ws], bench.hear))
    await reached(parts.reached)
    sending.cancel()
    await reached(cancels.reached)
    ending = asyncio.ensure_future(files.end())
    await asyncio.sleep(0)
    assert not ending.done()
    cancels.go.set()
    await ending
    assert [upload["status"] for upload in api.uploads.values()] == ["cancelled"]
    with pytest.raises(asyncio.CancelledError):
        await sending
    parts.go.set()
    with pytest.raises(CodexLspError, match="ending"):
        await files.list(None, None, 5)


async def test_no_descriptor_is_left_open(bench: Bench, api: FilesApi) -> None:
    def open_files() -> int:
        return len(os.listdir("/proc/self/fd"))  # noqa: PTH208

    path = bench.put("a.bin", 100)
    await bench.send(path)
    before = open_files()
    for _ in range(5):
        await bench.send(path)
        with pytest.raises(ChangedSinceConfirmed):
            await bench.send(path, confirmed="0" * 64)
    opening = asyncio.ensure_future(bench.send(path))
    await asyncio.sleep(0)
    opening.cancel()
    await asyncio.gather(opening, return_exceptions=True)
    async with asyncio.timeout(5):
        while open_files() > before + 1:  # noqa: ASYNC110 - the server's threads end in their own time
            await asyncio.sleep(0.01)


def test_files_that_were_made_by_hand_or_by_halves_do_no_harm(bench: Bench) -> None:
    (bench.journal / "u-broken.json").write_text('{"id": "u-bro')
    (bench.journal / "u-list.json").write_text("[]")
    (bench.journal / "u-odd.json").write_text('{"id": 5}')
    files = bench.files()
    assert isinstance(files, RemoteFiles)
    asyncio.run(files.list(None, None, 5))


async def test_a_page_that_holds_nothing_and_promises_more_is_taken_as_it_is(
    bench: Bench, api: FilesApi
) -> None:
    api.on("GET /files", Fault(status=200, body={"object": "list", "data": [], "has_more": True}))
    listing = await bench.list()
    assert (listing.files, listing.more) == ((), True)


async def test_what_cannot_be_written_down_is_not_sent(bench: Bench, api: FilesApi) -> None:
    """SE-08, DL-02: the disk takes no more."""
    path = bench.put("a.bin", 100)
    await bench.list()  # what is there before the first transfer is there
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        with pytest.raises(WriteRefused, match="File too large"):
            await bench.send(path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert api.requests("POST /files") == []
    assert bench.records() == []
    await bench.send(path)
