"""What the user is shown of a turn besides its proposal."""

from __future__ import annotations

from pathlib import Path

from tests.support.profiles import NEOVIM
from tests.support.world import World

PATCH = """*** Begin Patch
*** Update File: a.txt
@@
-a line that is not there
+another
*** End Patch
"""


async def test_a_patch_that_codex_rejected_is_told(world: World) -> None:
    """Codex says so on stderr only (0.128 and later)."""
    world.put("a.txt", "one\n")
    world.commit()
    world.script([{"patch": PATCH}, {"say": "it did not fit"}])
    async with world.daemon() as editor:
        started = await editor.request("codex/turn/start", {"prompt": "go"})
        await editor.wait_for("codex/turn/ended", lambda p: p["turnId"] == started["turnId"])
        told = [params["message"] for params in editor.messages("window/logMessage")]
        assert any(line.startswith("Codex rejected a patch: ") for line in told), told


async def test_a_turn_is_a_document_for_an_editor_without_virtual_ones(world: World) -> None:
    world.put("a.txt", "one\n")
    world.commit()
    plan = [{"step": "Look", "status": "completed"}, {"step": "Act", "status": "in_progress"}]
    world.script([{"plan": plan}, {"run": "echo seen; sleep 0.3"}, {"say": "All done."}])
    async with world.daemon(profile=NEOVIM) as editor:
        started = await editor.request("codex/turn/start", {"prompt": "go"})
        await editor.wait_for("codex/turn/ended", lambda p: p["turnId"] == started["turnId"])
        shown = await editor.request("codex/proposal/show", {"turnId": started["turnId"]})
        text = Path(shown["uri"].removeprefix("file://")).read_text()
        assert "- [x] Look\n- [ ] Act\n" in text
        assert "seen" in text
        assert text.rstrip().endswith("All done.")


async def test_what_every_answer_has_is_there_even_when_there_is_nothing_to_say(world: World) -> None:
    world.put("a.txt", "one\n")
    world.commit()
    world.script([{"run": "printf '\\0\\1' > raw.bin"}])
    async with world.daemon() as editor:
        started = await editor.request("codex/turn/start", {"prompt": "go"})
        ended = await editor.wait_for("codex/turn/ended", lambda p: p["turnId"] == started["turnId"])
        named = {"proposalId": ended["proposalId"]}
        proposal = (await editor.request("codex/proposal/read", named))["proposal"]
        assert proposal["files"][0]["mode"] == {"old": None, "new": "644"}
        side = {**named, "path": "raw.bin"}
        base = await editor.request("codex/proposal/content", {**side, "side": "base"})
        assert base == {"encoding": None, "eol": None, "bom": False, "mode": None}
        made = await editor.request("codex/proposal/content", {**side, "side": "proposed"})
        assert made == {"base64": "AAE=", "encoding": None, "eol": None, "bom": False, "mode": "644"}


async def test_a_newline_that_goes_from_the_end_is_told_in_the_hunk_and_in_the_document(world: World) -> None:
    """PR-21"""
    world.put("a.txt", "one\ntwo\n")
    world.commit()
    world.script([{"run": "printf 'one\\ntwo' > a.txt"}])
    async with world.daemon(profile=NEOVIM) as editor:
        started = await editor.request("codex/turn/start", {"prompt": "go"})
        ended = await editor.wait_for("codex/turn/ended", lambda p: p["turnId"] == started["turnId"])
        named = {"proposalId": ended["proposalId"]}
        [file] = (await editor.request("codex/proposal/read", named))["proposal"]["files"]
        assert [(h["lines"], h["noNewlineAtEnd"]) for h in file["hunks"]] == [
            ([" one", "-two", "+two"], ["new"])
        ]
        shown = await editor.request("codex/proposal/show", named)
        text = Path(shown["uri"].removeprefix("file://")).read_text()
        assert " one\n-two\n+two\n\\ No newline at end of file\n" in text


async def test_thousands_of_changed_files_are_accepted_while_they_are_shown(world: World) -> None:
    """RN-06: what is shown of each file must not cost a look at all the others."""
    world.put("a.txt", "one\n")
    world.commit()
    world.script([{"run": "for i in $(seq 2000); do echo $i > f$i; done"}])
    async with world.daemon() as editor:
        started = await editor.request("codex/turn/start", {"prompt": "go"})
        ended = await editor.wait_for(
            "codex/turn/ended", lambda p: p["turnId"] == started["turnId"], within=60
        )
        accepted = await editor.request(
            "codex/proposal/accept", {"proposalId": ended["proposalId"]}, within=60
        )
        assert len(accepted["accepted"]) == 2000


async def test_accepts_of_a_turn_that_asks_for_it_are_confirmed_in_the_clients_own_preview(
    world: World,
) -> None:
    world.put("a.txt", "one\ntwo\n")
    world.commit()
    world.script([{"run": "sed -i s/one/ONE/ a.txt; sleep 0.3; true"}, {"say": "done"}])
    async with world.daemon() as editor:
        await editor.open("a.txt")
        params = {"prompt": "go", "options": {"preview": "annotations"}}
        started = await editor.request("codex/turn/start", params)
        ended = await editor.wait_for("codex/turn/ended", lambda p: p["turnId"] == started["turnId"])
        await editor.request("codex/proposal/accept", {"proposalId": ended["proposalId"]})
        (asked,) = editor.requests("workspace/applyEdit")
        assert asked["edit"]["changeAnnotations"]["codex"]["needsConfirmation"] is True
        edits = [edit for change in asked["edit"]["documentChanges"] for edit in change["edits"]]
        assert [edit["annotationId"] for edit in edits] == ["codex"]
        assert editor.text("a.txt") == "ONE\ntwo\n"
