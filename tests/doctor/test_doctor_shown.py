"""How the doctor's findings are shown, what it leaves alone, and how long it takes."""

from __future__ import annotations

import asyncio
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from codex_lsp.doctor import examine as module
from codex_lsp.doctor.catalog import CHECKS
from codex_lsp.doctor.examine import examine
from codex_lsp.doctor.findings import Check, Finding, Look, Patient, summary
from codex_lsp.doctor.report import report
from codex_lsp.errors import WriteRefused

from tests.doctor.test_doctor_verdicts import running, stand_in
from tests.support.fake_editor import FakeEditor, ServerError
from tests.support.profiles import FULL, NEOVIM
from tests.support.world import SERVE_INSTALLED, World
from tests.turns.test_turns_trust import descendants


# ----------------------------------------------------------------------------------------------- in editors
async def shown(editor: FakeEditor) -> str:
    """The report that the command opens."""
    answer = await editor.command("codex.doctor", within=90)
    assert [check["id"] for check in answer["checks"]] == [check.id for check in CHECKS]
    uri: str = editor.shown[-1]["uri"]
    if uri.startswith("codex:"):
        text: str = (await editor.request("workspace/textDocumentContent", {"uri": uri}))["text"]
        return text
    return Path(uri.removeprefix("file://")).read_text()


@pytest.mark.parametrize("profile", [FULL, NEOVIM], ids=["virtual", "file"])
async def test_the_command_opens_a_report_with_what_is_wrong_first(world: World, profile: Any) -> None:
    world.script([{"say": "hello"}])
    async with world.daemon(profile=profile) as editor:
        text = await shown(editor)
        lines = [line for line in text.splitlines() if line.startswith("- ")]
        assert lines[0].startswith("- ✖ **workspace**")
        assert "  *Run \\`git init\\`, or set gitCheck to skip.*" in text.splitlines()
        assert len(lines) == len(CHECKS)
        world.commit()
        again = await shown(editor)
        assert "- ✔ **workspace**" in again


async def test_a_broken_file_has_a_diagnostic_until_it_is_edited(world: World) -> None:
    path = world.put(world.home / "config.toml", 'model = "x"\nwrong wrong\n')
    world.commit()
    async with world.daemon() as editor:
        await editor.open(path)
        uri = path.as_uri()
        await editor.request("codex/doctor", {}, within=90)
        told = await editor.wait_for("textDocument/publishDiagnostics", lambda p: p["uri"] == uri)
        [problem] = told["diagnostics"]
        assert (problem["range"]["start"]["line"], problem["severity"], problem["source"]) == (1, 1, "codex")
        await editor.type(path, "# ", at=(1, 0))
        await editor.wait_for(
            "textDocument/publishDiagnostics", lambda p: p["uri"] == uri and not p["diagnostics"]
        )
        fresh = len(editor.requests("workspace/codeLens/refresh"))
        await editor.open("a.txt", "other\n")  # everything is shown anew
        await editor.wait_until(lambda: len(editor.requests("workspace/codeLens/refresh")) > fresh)
        told = [
            params for params in editor.messages("textDocument/publishDiagnostics") if params["uri"] == uri
        ]
        assert told[-1]["diagnostics"] == []


async def test_in_restricted_mode_the_doctor_starts_no_process(world: World) -> None:
    """PT-04: what needs a program is told as not looked at."""
    world.commit()
    canary = world.base / "canary"
    codex = world.put("../fake-codex", f"#!/bin/sh\ntouch {canary}\n", 0o755)
    before = descendants()
    async with world.daemon(options={"trust": "restricted", "codexPath": str(codex)}) as editor:
        answer = await editor.request("codex/doctor", {}, within=90)
        assert descendants() <= before
    assert not canary.exists()
    told = {check["id"]: check["message"] for check in answer["checks"]}
    unseen = {name for name, message in told.items() if "restricted" in message}
    assert unseen == {
        "codex",
        "siblings",
        "account",
        "turn",
        "sandbox",
        "rooms",
        "git",
        "workspace",
    }


async def test_another_folder_can_be_named_and_must_be_one(world: World) -> None:
    other = world.base / "elsewhere"
    other.mkdir()
    async with world.daemon() as editor:
        answer = await editor.request("codex/doctor", {"workspaceFolder": other.as_uri()}, within=90)
        assert str(other) in next(
            check["message"] for check in answer["checks"] if check["id"] == "workspace"
        )
        with pytest.raises(ServerError) as refused:
            await editor.request("codex/doctor", {"workspaceFolder": "untitled:x"})
    assert refused.value.data["kind"] == "workspaceUnusable"


# --------------------------------------------------------------------------------------------- in a terminal
async def run(world: World, *arguments: str) -> tuple[int, str]:
    done = await asyncio.to_thread(
        subprocess.run,
        [SERVE_INSTALLED[0], "doctor", "--seconds", "60", *arguments],
        env={"PATH": "/usr/bin:/bin", "COLUMNS": "200", "LANG": "C.UTF-8", **world.environ},
        cwd=world.ws,
        capture_output=True,
        check=False,
        timeout=90,
    )
    return done.returncode, done.stdout.decode() + done.stderr.decode()


async def test_the_command_prints_a_line_for_each_check_and_ends_with_what_it_found(world: World) -> None:
    world.script([{"say": "hello"}])
    code, text = await run(world)
    assert code == 1
    assert [line.split()[1] for line in text.splitlines() if line[:1] in "✔⚠✖" and line] == [
        check.id for check in CHECKS
    ]
    assert "Run `git init`, or set gitCheck to skip." in text
    assert text.splitlines()[-1] == f"1 of {len(CHECKS)} checks failed, 0 with a warning."
    world.commit()
    code, text = await run(world, "-C", str(world.ws))
    assert (code, text.splitlines()[-1]) == (0, f"All {len(CHECKS)} checks are well.")


async def test_a_folder_that_is_not_there_is_a_finding(world: World) -> None:
    code, text = await run(world, "-C", str(world.base / "gone"))
    assert code == 1
    assert "✖ workspace" in text


async def test_a_codex_that_never_answers_is_given_up_and_ended(world: World) -> None:
    """Also ``--version`` hangs here, which is waited for ten seconds by others."""
    ticks = world.base / "ticks"
    hung = stand_in(world, f"while :; do echo >> {ticks}; sleep 0.5; done")
    world.environ["CODEX_LSP_CODEX"] = hung
    code, text = await run(world, "--seconds", "1")
    assert code == 1
    assert "Not known within 1 s." in text
    assert len(ticks.read_text()) < 15
    assert not running(hung)


# ----------------------------------------------------------------------------------------------- by itself
PATIENT: Any = Patient(
    settings=None,  # type: ignore[arg-type]
    ignored=(),
    folder=None,
    state=None,  # type: ignore[arg-type]
    codex_home=None,  # type: ignore[arg-type]
    configs=(),
    environ={},
    codex=None,  # type: ignore[arg-type]
    account=None,  # type: ignore[arg-type]
)
PAIR = (Check("one", "", None, None), Check("two", "", None, None))


async def test_a_look_that_breaks_hides_no_other() -> None:
    async def broken(_: Patient) -> Sequence[Finding]:
        raise ZeroDivisionError("secret words of a library")

    async def refused(_: Patient) -> Sequence[Finding]:
        raise WriteRefused("No.", hint="Yes.")

    async def fine(_: Patient) -> Sequence[Finding]:
        return [Finding("three", "ok", "Fine.")]

    looks = (Look(PAIR, broken), Look(PAIR, refused), Look((Check("three", "", None, None),), fine))
    found = await examine(PATIENT, looks=looks)
    assert [(finding.id, finding.status) for finding in found] == [
        ("one", "fail"),
        ("two", "warn"),
        ("one", "fail"),
        ("two", "warn"),
        ("three", "ok"),
    ]
    assert "ZeroDivisionError" in found[0].message
    assert (found[2].message, found[2].hint) == ("No.", "Yes.")
    assert "see one" in found[3].message


async def test_a_look_that_hangs_is_given_up() -> None:
    async def hangs(_: Patient) -> Sequence[Finding]:
        await asyncio.Event().wait()
        raise AssertionError

    found = await examine(PATIENT, seconds=0.05, looks=(Look(PAIR, hangs),))
    assert [finding.status for finding in found] == ["warn", "warn"]
    assert module.PATIENCE


def test_hostile_words_stay_words_in_the_report() -> None:
    words = "[x](command:evil) <img src=x>\x1b[2J\n# heading `code`"
    text = report([Finding("one", "warn", words, words)])
    assert "\x1b" not in text
    assert "\\[x\\](command:evil) \\<img src=x\\>" in text
    assert [line for line in text.splitlines() if line.startswith("#")] == ["# Codex: Doctor"]


def test_the_summary_counts() -> None:
    ok, warn, fail = (Finding("x", status, "") for status in ("ok", "warn", "fail"))
    assert summary([ok, ok]) == "All 2 checks are well."
    assert summary([ok, warn]) == "Nothing failed; 1 of 2 checks with a warning."
    assert summary([ok, warn, fail]) == "1 of 3 checks failed, 1 with a warning."
