"""A daemon that is killed while it applies: every file is old or new, never torn, and the restart says which."""

from __future__ import annotations

import os
import shutil
import signal
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from codex_lsp.workspace.apply import Recovery, Write, settle
from codex_lsp.workspace.applylog import locked
from tests.support.applying import FAST, Desk, done, file, in_child, link
from tests.support.calls import Calls, die_at

pytestmark = pytest.mark.timeout(120)

NOTE = {"proposal": "p1", "hunks": ["h1", "h2"]}


@contextmanager
def fresh() -> Iterator[Desk]:
    """A workspace with something of everything."""
    with tempfile.TemporaryDirectory(prefix="codex-lsp-test-", dir=FAST) as name:
        desk = Desk(Path(name) / "ws", Path(name) / "state")
        desk.put("changed", b"old text\n" * 50, 0o640)
        desk.put("moded", b"#!/bin/sh\n")
        desk.put("from/gone", b"gone\n")
        desk.put("renamed", b"renamed\n")
        desk.put("dir/inner", b"inner\n")
        desk.put("plain", b"plain\n")
        desk.put("from/untouched", b"user's own\n")
        (desk.root / "link").symlink_to("changed")
        yield desk


def decided(desk: Desk) -> list[Write]:
    return [
        desk.write("changed", file(b"new text\n" * 70, 0o640)),
        desk.write("moded", file(b"#!/bin/sh\n", 0o755)),
        desk.write("from/gone", None),
        desk.write("to/deep/new", file(b"renamed\nmore\n")),
        desk.write("renamed", None, needs="to/deep/new"),
        desk.write("link", link(b"plain")),
        desk.write("dir/inner", None),
        desk.write("dir", file(b"a file now\n")),
        desk.write("plain", None),
        desk.write("plain/x", file(b"x\n")),
    ]


def outcome(
    desk: Desk, before: dict[str, Any], after: dict[str, Any], recoveries: list[Recovery]
) -> set[str]:
    """Checks every promise about the state after a crash; returns the paths that are new."""
    now = {path: entry for path, entry in desk.tree().items() if entry[0] != "dir"}
    was = {path: entry for path, entry in before.items() if entry[0] != "dir"}
    new = {path for path in was.keys() | after.keys() | now.keys() if now.get(path) != was.get(path)}
    torn = {path for path in new if now.get(path) != after.get(path)}
    assert not torn, f"neither old nor new: {torn}"
    assert desk.leftovers() == []
    # What was deleted for the sake of something is gone only where that something is there.
    for deleted, instead in (("dir/inner", "dir"), ("plain", "plain/x"), ("renamed", "to/deep/new")):
        assert instead in new or deleted in now or deleted not in was
    if not recoveries:
        assert new == set()
        return new
    (recovery,) = recoveries
    assert (recovery.note, recovery.kept, recovery.problem) == (NOTE, (), None)
    paths = {write.path for write in decided_paths()}
    assert set(done(recovery)) | {path for _, path in recovery.undone} == paths
    assert set(done(recovery)) == {path for path in paths if now.get(path) == after.get(path)}
    return new


def decided_paths() -> list[Write]:
    with fresh() as desk:
        return decided(desk)


def final() -> dict[str, Any]:
    with fresh() as desk:
        applied = desk.apply(*decided(desk))
        assert applied.refused == ()
        return {path: entry for path, entry in desk.tree().items() if entry[0] != "dir"}


@pytest.mark.parametrize("torn", [False, True], ids=["between calls", "inside a write"])
def test_a_kill_at_any_file_system_call_leaves_each_file_old_or_new_and_the_restart_says_which(
    torn: bool,
) -> None:
    """DL-01."""
    after = final()
    states: list[int] = []
    for number in range(1, 10_000):
        with fresh() as desk:
            before = desk.tree()
            writes = decided(desk)
            desk.blobs.put(file(b"warm"))

            def run(desk: Desk = desk, writes: list[Write] = writes, number: int = number) -> Any:
                with die_at(number, torn=torn) as calls:
                    desk.apply(*writes, **NOTE)
                return calls.count

            if in_child(run) != -signal.SIGKILL:
                break
            recoveries = desk.recover()
            new = outcome(desk, before, after, recoveries)
            states.append(len(new))
            assert desk.recover() == recoveries
            # The decision can be completed from here, and ends where it would have ended without the crash.
            if number % 5 == 0:
                again = desk.apply(*writes)
                settle(again.journal)
                assert again.refused == ()
                assert {p: e for p, e in desk.tree().items() if e[0] != "dir"} == after
            for recovery in recoveries:
                settle(recovery.journal)
            assert desk.recover() == []
    assert states[0] == 0
    assert len(states) > 80
    assert len(set(states)) > 5, "kills hit the middle of the apply too"


def test_a_kill_while_recovering_is_recovered_from() -> None:
    after = final()
    for number in range(24, 200, 21):
        for second in range(1, 200, 4):
            with fresh() as desk:
                before, writes = desk.tree(), decided(desk)

                def run(desk: Desk = desk, writes: list[Write] = writes, number: int = number) -> None:
                    with die_at(number):
                        desk.apply(*writes, **NOTE)

                def restart(desk: Desk = desk, second: int = second) -> None:
                    with die_at(second):
                        desk.recover()

                in_child(run)
                finished = in_child(restart) != -signal.SIGKILL
                outcome(desk, before, after, desk.recover())
            if finished:
                break


def test_what_the_user_did_between_crash_and_restart_stays() -> None:
    for number in range(30, 200, 3):
        with fresh() as desk:
            writes = decided(desk)

            def run(desk: Desk = desk, writes: list[Write] = writes, number: int = number) -> None:
                with die_at(number):
                    desk.apply(*writes, **NOTE)

            in_child(run)
            users = {"changed": b"mine", "renamed": b"mine", "to/deep/new": b"mine"}
            for path, data in users.items():
                desk.put(path, data)
            for recovery in desk.recover():
                # What had moved to its place is done, whatever the user made of it since.
                if "plain/x" in done(recovery):
                    assert "to/deep/new" in done(recovery)
            assert {path: (desk.root / path).read_bytes() for path in users} == users
            assert desk.leftovers() == []


def test_a_living_daemons_apply_is_left_to_it() -> None:
    """PF-18."""
    with fresh() as desk:
        applied = desk.apply(*decided(desk), **NOTE)
        # Unsettled, and this process lives: another one must not take it for a crash.
        assert in_child(desk.recover) == []
        assert [recovery.journal for recovery in desk.recover()] == [applied.journal]


def test_two_daemons_never_apply_to_one_folder_at_once() -> None:
    """PF-18."""
    with fresh() as desk, locked(desk.state / "locks", [str(desk.root)], 0):
        message = in_child(lambda: refuse(desk))
        assert "another codex-lsp" in message
        assert (desk.root / "changed").read_bytes() == b"old text\n" * 50
        assert not (desk.state / "applies").exists()


def refuse(desk: Desk) -> str:
    from codex_lsp.errors import WriteRefused

    try:
        desk.apply(desk.write("changed", file(b"x")), seconds=0.05)
    except WriteRefused as error:
        return error.message
    return "applied"


def test_a_journal_that_cannot_be_read_or_has_no_root_is_told_and_kept() -> None:
    with fresh() as desk:
        in_child(lambda: desk.apply(*decided(desk), **NOTE))
        (journal,) = (desk.state / "applies").glob("*.json")
        moved = desk.root.rename(desk.root.with_name("elsewhere"))
        (recovery,) = desk.recover()
        assert recovery.problem is not None
        assert "is not there" in recovery.problem
        moved.rename(desk.root)
        (recovery,) = desk.recover()
        assert recovery.problem is None
        journal.write_bytes(b'{"version": 1}\n')
        (recovery,) = desk.recover()
        assert recovery.problem is not None
        assert journal.exists()
        shutil.rmtree(desk.state / "applies")
        assert desk.recover() == []


@pytest.mark.parametrize("deletes", [False, True], ids=["replaced", "deleted"])
@pytest.mark.parametrize("again", [False, True], ids=["saved once", "saved again before the restart"])
def test_a_save_that_met_the_write_and_then_a_kill_is_given_back_at_the_restart(
    deletes: bool, again: bool
) -> None:
    with fresh() as desk:
        path = desk.root / "changed"

        seen: list[str] = []

        def before(_: int, name: str) -> None:
            seen.append(name)
            if name == "_renameat2" and seen.count(name) == 1:
                path.write_bytes(b"first save")
            elif name == "_renameat2":
                # What came out was looked at, and is not yet back.
                os.kill(os.getpid(), signal.SIGKILL)

        def run() -> None:
            write = desk.write("changed", None if deletes else file(b"agent's"))
            with Calls(before):
                desk.apply(write)

        assert in_child(run) == -signal.SIGKILL
        assert not path.exists() if deletes else path.read_bytes() == b"agent's"
        if again:
            path.write_bytes(b"second save")
        (recovery,) = desk.recover()
        assert [name for _, name in recovery.undone] == ["changed"]
        assert path.read_bytes() == (b"second save" if again else b"first save")
        assert [Path(kept).read_bytes() for kept in recovery.kept] == ([b"first save"] if again else [])
        assert desk.leftovers() == []
