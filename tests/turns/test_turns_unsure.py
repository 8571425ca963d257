"""Texts that the daemon may not know are never guessed at."""

from __future__ import annotations

from tests.support.world import World


async def test_a_document_whose_versions_went_backwards_is_left_alone_until_reopened(world: World) -> None:
    """PR-22: nothing is written by a text that we may not know, neither in the editor nor below it on the disk."""
    world.put("a.txt", "one\ntwo\n")
    world.commit()
    world.script([{"run": "sed -i s/one/ONE/ a.txt; sleep 0.3; true"}, {"say": "done"}])
    async with world.daemon() as editor:
        await editor.open("a.txt")
        change = {"textDocument": {"uri": (world.ws / "a.txt").as_uri(), "version": 0}, "contentChanges": []}
        editor.notify("textDocument/didChange", change)
        started = await editor.request("codex/turn/start", {"prompt": "go"})
        ended = await editor.wait_for("codex/turn/ended", lambda p: p["turnId"] == started["turnId"])

        result = await editor.request("codex/proposal/accept", {"proposalId": ended["proposalId"]})
        assert result["accepted"] == []
        assert [left["path"] for left in result["left"]] == ["a.txt"]
        assert "not known for sure" in result["left"][0]["reason"]
        assert (world.ws / "a.txt").read_text() == "one\ntwo\n"

        await editor.close("a.txt")
        result = await editor.request("codex/proposal/accept", {"proposalId": ended["proposalId"]})
        assert len(result["accepted"]) == 1
        assert (world.ws / "a.txt").read_text() == "ONE\ntwo\n"
