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
