"""A run of codex is its lines as events, and at its end nothing of it is left, whatever codex does."""

from __future__ import annotations

import asyncio
import json
import os
import resource
import signal
import subprocess
import sys
import textwrap
import threading
from contextlib import aclosing, suppress
from dataclasses import replace
from pathlib import Path

import pytest
from codex_lsp.agent.events import Event, Exited, Noise, ThreadStarted, Trouble, TurnCompleted, TurnStarted
from codex_lsp.agent.process import ExecTransport
from codex_lsp.agent.stderr import KEPT, Stderr
from codex_lsp.agent.transport import Run
from codex_lsp.errors import CodexNotFound, CodexUnusable
from codex_lsp.workspace.launcher import kill_marked

from tests.agent.agent_kit import COMPLETED, THREAD, Fake, alive, collect, living, until

pytestmark = [pytest.mark.timeout(30), pytest.mark.usefixtures("descriptors")]

BWRAP = Path(sys.prefix) / "lib/python3.11/site-packages/codex_cli_bin/codex-resources/bwrap"
ROOM = (str(BWRAP), "--dev-bind", "/", "/", "--unshare-pid", "--die-with-parent", "--proc", "/proc", "--")


def trouble(size: int) -> bytes:
    """An event whose line is exactly so long."""
    empty = len(b'{"type":"error","message":""}')
    return b'{"type":"error","message":"' + b"x" * (size - empty) + b'"}'


def exited(events: list[Event]) -> Exited:
    assert isinstance(events[-1], Exited)
    return events[-1]


async def leave_after(run: Run, transport: ExecTransport, count: int) -> None:
    """Takes some events, then is cancelled by the caller."""
    async with aclosing(transport.run(run)) as stream:
        async for _ in stream:
            count -= 1
            if count == 0:
                await asyncio.Event().wait()


# -------------------------------------------------------------------------------------------- reading
@pytest.mark.parametrize("size", [65_535, 65_536, 65_537, 1_048_813, 16 << 20])
async def test_long_lines_come_whole(fake: Fake, size: int):
    """PF-01"""
    events = await collect(fake.run(fake.says(trouble(size) + b"\n" + COMPLETED.encode() + b"\n")))
    assert isinstance(events[0], Trouble)
    assert len(events[0].message) == size - len(trouble(29))
    assert isinstance(events[1], TurnCompleted)
    assert exited(events).noise == 0


async def test_a_line_over_the_limit_is_one_marker_and_the_next_is_read(fake: Fake):
    """PF-01: no part of the long line is taken for an event."""
    limit = 1 << 20
    inner = b'{"type":"turn.started"}'
    over = trouble(limit + 1 - len(inner)) + inner
    said = b"\n".join([trouble(limit), over, COMPLETED.encode(), b""])
    events = await collect(fake.run(fake.says(said)), ExecTransport(longest_line=limit))
    assert [type(event) for event in events] == [Trouble, Noise, TurnCompleted, Exited]
    assert isinstance(events[1], Noise)
    assert events[1].truncated
    assert len(events[1].text) <= 200
    assert exited(events).noise == 1


async def test_a_last_line_without_newline_counts_and_half_a_one_does_not(fake: Fake):
    """PF-02"""
    whole = await collect(fake.run(fake.says(f"{THREAD}\n{COMPLETED}".encode())))
    assert [type(event) for event in whole] == [ThreadStarted, TurnCompleted, Exited]
    half = await collect(fake.run(fake.says(f"{THREAD}\n{COMPLETED[:-9]}".encode(), after="kill -9 $$")))
    assert [type(event) for event in half] == [ThreadStarted, Noise, Exited]
    assert (exited(half).noise, exited(half).returncode) == (1, -signal.SIGKILL)


async def test_noise_between_events_is_skipped_and_counted(fake: Fake):
    """PF-03"""
    said = (
        f"\x1b[200~\n\n{THREAD}\r\n".encode()
        + b"\xef\xbb\xbf\n\xa4\xa4\xa4\xe5\n"
        + b"\xef\xbb\xbf"
        + COMPLETED.encode()
        + b"\r\n\r\n"
    )
    events = await collect(fake.run(fake.says(said)))
    assert [type(event) for event in events] == [Noise, ThreadStarted, Noise, TurnCompleted, Exited]
    assert exited(events).noise == 2


async def test_separators_inside_json_make_no_lines(fake: Fake):
    """PF-05"""
    text = "a\u2028b\u0085c\rd"
    line = json.dumps({"type": "error", "message": text}, ensure_ascii=False)
    assert "\u2028" in line
    events = await collect(fake.run(fake.says(line.encode() + b"\n")))
    assert events[0] == Trouble(text)


async def test_a_flood_on_stderr_neither_blocks_nor_stays_in_memory(fake: Fake):
    """PF-06"""
    program = fake.script(
        f"head -c 100000000 /dev/zero | tr '\\0' 'e' >&2\necho 'the end' >&2\necho '{COMPLETED}'"
    )
    events = await collect(fake.run(program))
    assert isinstance(events[0], TurnCompleted)
    tail = exited(events).stderr_tail
    assert len(tail) <= KEPT
    assert tail.endswith("eeethe end\n")


def test_patches_that_codex_refused_are_found_on_stderr():
    """What codex 0.163.0 writes, in pieces."""
    said = (
        b"WARNING: proceeding\n"
        b"\x1b[2m2026-11-22T18:46:41.7Z\x1b[0m \x1b[31mERROR\x1b[0m codex_core::tools::router: "
        b"error=apply_patch verification failed: Failed to find expected lines in /ws/greet.py:\n"
        b"no such \x07line\n"
        b"and more of it\n"
        b"2026-11-22T18:46:42.3Z ERROR codex_core::tools::router: error=patch rejected: writing outside of "
        b"the project; rejected by user approval settings\n"
        b"2026-11-22T18:46:42.4Z ERROR codex_core::tools::router: error=unsupported call: frob\n"
    )
    stderr = Stderr()
    for at in range(0, len(said), 7):
        stderr.feed(said[at : at + 7])
    assert stderr.failed_patches == (
        "apply_patch verification failed: Failed to find expected lines in /ws/greet.py: no such ␇line",
        "patch rejected: writing outside of the project; rejected by user approval settings",
    )
    assert stderr.tail.startswith("WARNING: proceeding\n2026-11-22T18:46:41.7Z ERROR")


async def test_a_slow_reader_slows_codex_down(fake: Fake):
    """The daemon's memory does not grow with what codex has to say."""
    done = fake.folder / "done"
    line = trouble(1000).decode()
    run = fake.run(fake.script(f"yes '{line}' | head -n 20000\ntouch {done}"))
    async with aclosing(ExecTransport().run(run)) as stream:
        events = [await anext(stream)]
        await asyncio.sleep(0.5)  # much more than it takes to write all this where nothing holds it up
        assert not done.exists()
        events += [event async for event in stream]
    assert done.exists()
    assert len(events) == 20_001


# --------------------------------------------------------------------------------------------- stdin
async def test_the_prompt_is_given_whole_and_then_stdin_ends(fake: Fake):
    """PF-08: codex reads to the end before it begins."""
    got = fake.folder / "got"
    prompt = os.urandom(3_000_000)
    run = fake.run(fake.script(f"cat > {got}\necho '{COMPLETED}'"), stdin=prompt)
    events = await asyncio.wait_for(collect(run), 5)
    assert isinstance(events[0], TurnCompleted)
    assert got.read_bytes() == prompt


async def test_a_prompt_that_nobody_reads_does_no_harm(fake: Fake):
    run = fake.run(fake.script(f"exec 0<&-; echo '{COMPLETED}'"), stdin=b"x" * 5_000_000)
    assert isinstance((await collect(run))[0], TurnCompleted)
    run = fake.run(fake.script(f"echo '{THREAD}'; echo '{COMPLETED}'"), stdin=b"x" * 5_000_000)
    assert len(await collect(run)) == 3


# ------------------------------------------------------------------------------------------- the end
@pytest.mark.parametrize(("code", "returncode"), [("exit 101", 101), ("kill -TERM $$", -15), ("true", 0)])
async def test_the_exit_is_told_as_it_was(fake: Fake, code: str, returncode: int):
    """PF-17"""
    events = await collect(fake.run(fake.says(COMPLETED.encode() + b"\n", after=code)))
    assert [type(event) for event in events] == [TurnCompleted, Exited]
    assert exited(events).returncode == returncode


async def test_background_processes_that_hold_the_pipes_are_ended_and_not_waited_for(fake: Fake):
    """Each of them inherits stdout and stderr; with them the pipes never end by themselves."""
    program = fake.script(
        f"sleep 9999 &\nsetsid sleep 9999 &\n(setsid sh -c 'sleep 9999 & sleep 9999' &)\necho '{COMPLETED}'"
    )
    events = await asyncio.wait_for(collect(fake.run(program)), 5)
    assert isinstance(events[0], TurnCompleted)


async def test_pipes_held_by_a_process_we_cannot_know_are_closed(fake: Fake, impatient: ExecTransport):
    """Without marker, session and parent nothing tells whose it is; it may live, the run ends all the same."""
    pid_file = fake.folder / "pid"
    program = fake.script(f"(env -i /usr/bin/setsid /bin/sh -c 'echo $$ > {pid_file}; exec sleep 9999' &)\n"
                          f"while ! [ -s {pid_file} ]; do sleep 0.01; done\necho '{COMPLETED}'")  # fmt: skip
    try:
        events = await asyncio.wait_for(collect(fake.run(program), impatient), 5)
        assert isinstance(events[0], TurnCompleted)
    finally:
        with suppress(ProcessLookupError):
            os.kill(int(pid_file.read_text()), signal.SIGKILL)


async def test_one_that_does_not_exit_after_its_last_word_is_ended(fake: Fake, impatient: ExecTransport):
    program = fake.script(f"echo '{COMPLETED}'\nsleep 9999")
    events = await asyncio.wait_for(collect(fake.run(program), impatient), 5)
    assert [type(event) for event in events] == [TurnCompleted, Exited]
    assert exited(events).returncode < 0


async def test_one_that_talks_on_after_its_last_word_is_ended(fake: Fake, impatient: ExecTransport):
    program = fake.script(f"echo '{COMPLETED}'\nexec yes '{THREAD}'")
    async with aclosing(impatient.run(fake.run(program))) as stream:
        last = None
        async for event in stream:
            last = event
    assert isinstance(last, Exited)
    assert last.returncode < 0


async def test_one_that_closes_stdout_and_lives_on_is_ended(fake: Fake, impatient: ExecTransport):
    program = fake.script(f"echo '{THREAD}'\nexec 1>&- sleep 9999")
    events = await asyncio.wait_for(collect(fake.run(program), impatient), 5)
    assert [type(event) for event in events] == [ThreadStarted, Exited]


# ---------------------------------------------------------------------------------------- cancelling
@pytest.mark.parametrize("launch", [(), ROOM], ids=["plain", "room"])
async def test_cancelling_asks_codex_first(fake: Fake, launch: tuple[str, ...]):
    """PF-11: SIGINT, to codex itself and not to the launcher, so that it can end its commands."""
    asked, ready = fake.folder / "asked", fake.folder / "ready"
    program = fake.script(
        f"trap 'echo int > {asked}; exit 1' INT\necho '{THREAD}'\ntouch {ready}\nwhile :; do sleep 0.05; done"
    )
    run = fake.run(program, launch=launch)
    task = asyncio.create_task(leave_after(run, ExecTransport(), 1))
    assert await asyncio.to_thread(until, ready.exists, 20)
    assert not task.done()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert asked.read_text() == "int\n"
    assert living(run.marker) == []


async def test_cancelling_reaches_codex_behind_a_launcher_that_is_a_script(fake: Fake):
    """As npm's is: the signal goes to the program itself, not to what waits for it."""
    asked = fake.folder / "asked"
    native = fake.script(
        "import signal, sys, pathlib\n"
        f"def stop(*_): pathlib.Path({str(asked)!r}).write_text('int'); sys.exit(1)\n"
        "signal.signal(signal.SIGINT, stop)\n"
        f"print({THREAD!r}, flush=True)\n"
        "while True: signal.pause()",
        interpreter=sys.executable,
    )
    run = fake.run(fake.script(f"trap '' INT TERM\n{native} \"$@\"\nexit 1"))
    async with aclosing(ExecTransport().run(run)) as stream:
        assert isinstance(await anext(stream), ThreadStarted)
    assert asked.read_text() == "int"
    assert living(run.marker) == []


@pytest.mark.parametrize("launch", [(), ROOM], ids=["plain", "room"])
async def test_one_that_will_not_go_is_killed_with_all_it_started(
    fake: Fake, impatient: ExecTransport, launch: tuple[str, ...]
):
    """PF-11, PF-12"""
    program = fake.script(
        "trap '' INT TERM\nsetsid sleep 9999 &\nsleep 9999 &\n(setsid sh -c 'sleep 9999 & sleep 9999' &)\n"
        f"echo '{THREAD}'\nwhile :; do sleep 1; done"
    )
    run = fake.run(program, launch=launch)
    task = asyncio.create_task(leave_after(run, impatient, 1))
    assert await asyncio.to_thread(until, lambda: len(living(run.marker)) >= 6)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asyncio.wait_for(task, 5)
    assert living(run.marker) == []


async def test_children_that_have_hidden_their_environment_go_too(fake: Fake, impatient: ExecTransport):
    """PF-11: what descends from codex is known before codex is asked to go."""
    pid_file = fake.folder / "pid"
    program = fake.script(
        f"trap 'exit 1' INT\nenv -i /usr/bin/setsid /bin/sh -c 'echo $$ > {pid_file}; exec sleep 9999' &\n"
        f"while ! [ -s {pid_file} ]; do sleep 0.01; done\necho '{THREAD}'\nwhile :; do sleep 0.05; done"
    )
    task = asyncio.create_task(leave_after(fake.run(program), impatient, 1))
    assert await asyncio.to_thread(until, lambda: pid_file.exists() and bool(pid_file.read_text()))
    pid = int(pid_file.read_text())
    assert alive(pid)
    await asyncio.to_thread(until, lambda: task.done(), 0.2)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert not alive(pid)


async def test_cancelling_twice_still_leaves_nothing(fake: Fake, impatient: ExecTransport):
    run = fake.run(fake.script(f"trap '' INT TERM\necho '{THREAD}'\nwhile :; do sleep 1; done"))
    task = asyncio.create_task(leave_after(run, impatient, 1))
    assert await asyncio.to_thread(until, lambda: bool(living(run.marker)))
    for _ in range(3):
        task.cancel()
        await asyncio.sleep(0.05)
    with pytest.raises(asyncio.CancelledError):
        await task
    assert living(run.marker) == []


@pytest.mark.parametrize("count", range(5))
async def test_leaving_at_any_event_leaves_nothing(fake: Fake, impatient: ExecTransport, count: int):
    lines = "\n".join([THREAD, '{"type":"turn.started"}', trouble(100).decode(), COMPLETED])
    run = fake.run(fake.says(lines.encode() + b"\n", after="exec sleep 9999"))
    taken = []
    async with aclosing(impatient.run(run)) as stream:
        async for event in stream:
            taken.append(event)
            if len(taken) > count:
                break
    assert len(taken) == count + 1
    assert living(run.marker) == []


def test_the_end_of_the_loop_ends_the_runs_at_once(fake: Fake):
    """The daemon ends while a turn runs that would not go."""
    run = fake.run(fake.script(f"trap '' INT TERM\necho '{THREAD}'\nwhile :; do sleep 1; done"))

    async def main() -> asyncio.Task[None]:
        task = asyncio.create_task(leave_after(run, ExecTransport(), 1))
        assert await asyncio.to_thread(until, lambda: bool(living(run.marker)))
        return task

    task = asyncio.run(main())
    assert task.cancelled()
    assert living(run.marker) == []


@pytest.mark.parametrize("way", ["kill", "exit"])
def test_the_death_of_the_daemon_ends_a_run_in_a_room(fake: Fake, way: str):
    """PF-10"""
    run = fake.run(
        fake.script(f"trap '' INT TERM\nsetsid sleep 9999 &\necho '{THREAD}'\nwhile :; do sleep 1; done"),
        launch=ROOM,
    )
    daemon = textwrap.dedent(f"""
        import asyncio, os, pathlib
        from codex_lsp.agent.process import ExecTransport
        from codex_lsp.agent.transport import Run
        async def main():
            run = Run({run.argv!r}, pathlib.Path({str(run.cwd)!r}), {dict(run.env)!r}, b"", {run.marker!r})
            async for event in ExecTransport().run(run):
                print("event", flush=True)
                if {way == "exit"}:
                    os._exit(1)
        asyncio.run(main())
    """)
    with subprocess.Popen([sys.executable, "-c", daemon], stdout=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stdout.readline() == b"event\n"
        process.kill()
    assert until(lambda: living(run.marker) == [], 5)


def test_what_a_killed_daemon_left_is_ended_at_the_next_start(fake: Fake):
    """PF-10, where there is no room that ends with the daemon."""
    run = fake.run(fake.script("setsid sleep 9999 &\n(setsid sh -c 'sleep 9999 & sleep 9999' &)\nsleep 9999"))
    other = fake.run(fake.script("exec sleep 9999"))
    with (
        subprocess.Popen(run.argv, env=dict(run.env)) as left,
        subprocess.Popen(other.argv, env=dict(other.env)) as own,
    ):
        try:
            assert until(lambda: len(living(run.marker)) == 6)
            assert kill_marked(run.marker) == 6
            assert living(run.marker) == []
            assert kill_marked(run.marker) == 0
            assert left.wait(5) != 0
            assert own.poll() is None
        finally:
            left.kill()
            own.kill()


async def test_many_runs_leave_no_descriptor_thread_task_or_zombie(fake: Fake, impatient: ExecTransport):
    """PF-15, in small: 60 runs, every fifth cancelled."""
    quick = fake.says(f"{THREAD}\n{COMPLETED}\n".encode())
    slow = fake.says(f"{THREAD}\n".encode(), after="exec sleep 9999")
    await collect(fake.run(quick), impatient)

    def held() -> tuple[int, int, int, int]:
        children = Path(f"/proc/self/task/{threading.get_native_id()}/children").read_text().split()
        descriptors = len(list(Path("/proc/self/fd").iterdir()))
        return descriptors, threading.active_count(), len(asyncio.all_tasks()), len(children)

    before = held()
    for number in range(60):
        if number % 5:
            await collect(fake.run(quick), impatient)
        else:
            run = fake.run(slow)
            async with aclosing(impatient.run(run)) as stream:
                await anext(stream)
            assert living(run.marker) == []
    assert all(now <= then for now, then in zip(held(), before, strict=True))


async def test_runs_at_the_same_time_do_not_end_each_other(fake: Fake, impatient: ExecTransport):
    gate = fake.folder / "gate"
    waits = fake.says(
        f"{THREAD}\n".encode(), after=f"while ! [ -e {gate} ]; do sleep 0.02; done\necho '{COMPLETED}'"
    )
    waiting = [asyncio.create_task(collect(fake.run(waits), impatient)) for _ in range(4)]
    ended = fake.run(fake.says(f"{THREAD}\n".encode(), after="exec sleep 9999"))
    async with aclosing(impatient.run(ended)) as stream:
        await anext(stream)
    gate.touch()
    for events in await asyncio.gather(*waiting):
        assert [type(event) for event in events] == [ThreadStarted, TurnCompleted, Exited]


# ---------------------------------------------------------------------------------------- not started
async def test_what_cannot_be_started_is_one_clear_failure(fake: Fake):
    """PF-13"""
    plain = fake.folder / "plain"
    plain.write_text("#!/bin/sh\n")
    foreign = fake.folder / "foreign"
    foreign.write_bytes(b"\x7fELF\x02\x01\x01" + bytes(9) + b"\x02\x00\xf3\x00" + bytes(100))
    foreign.chmod(0o755)
    orphan = fake.script("true", interpreter="/no/such/interpreter")
    gone = replace(fake.run(fake.script("true")), cwd=fake.folder / "gone")
    long = fake.run(fake.script("true"))
    for run, kind, words in [
        (fake.run(fake.folder / "missing"), CodexNotFound, "There is no"),
        (fake.run(plain), CodexUnusable, "may not be executed"),
        (fake.run(foreign), CodexUnusable, "no program that this machine can run"),
        (fake.run(orphan), CodexUnusable, "no program that this machine can run"),
        (gone, CodexUnusable, "is gone"),
        (replace(long, argv=(*long.argv, "x" * 200_000)), CodexUnusable, "too long"),
        (replace(long, argv=(*long.argv, "a\0b")), CodexUnusable, "could not be started"),
    ]:
        with pytest.raises(kind, match=words):
            await collect(run)


async def test_a_system_without_room_for_a_process_is_a_failure_of_this_run_only(fake: Fake):
    """PF-14: wherever on the way the descriptors run out."""
    program = fake.says(f"{THREAD}\n".encode())
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    refused = 0
    for room in range(14):
        run = fake.run(program)
        free = os.dup(0)
        os.close(free)
        resource.setrlimit(resource.RLIMIT_NOFILE, (free + room, hard))
        try:
            async with aclosing(ExecTransport().run(run)) as stream:
                assert len([event async for event in stream]) == 2
        except CodexUnusable as reason:
            assert "no room for another process" in reason.message
            refused += 1
        finally:
            resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
        assert living(run.marker) == []
    assert 3 <= refused < 14


async def test_events_come_as_they_happen(fake: Fake):
    gate = fake.folder / "gate"
    program = fake.script(
        f"echo '{THREAD}'\nwhile ! [ -e {gate} ]; do sleep 0.02; done\necho '{{\"type\":\"turn.started\"}}'"
    )
    async with aclosing(ExecTransport().run(fake.run(program))) as stream:
        assert isinstance(await anext(stream), ThreadStarted)
        gate.touch()
        assert isinstance(await anext(stream), TurnStarted)
