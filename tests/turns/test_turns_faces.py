"""What editors without a client of ours are shown of pending hunks follows the text that is being typed."""

from __future__ import annotations

import itertools
from typing import Any

from tests.support.buffers import uri_of
from tests.support.fake_editor import FakeEditor
from tests.support.world import World

SEVEN = "one\ntwo\nthree\nfour\nfive\nsix\nseven\n"
HINT, WARNING = 4, 2


async def proposed(editor: FakeEditor, world: World, text: str = SEVEN) -> str:
    """A proposal that makes VIER of four in the open a.txt."""
    world.put("a.txt", text)
    world.commit()
    world.script([{"run": "sed -i s/four/VIER/ a.txt"}])
    await editor.open("a.txt")
    await editor.request("codex/turn/start", {"prompt": "Work"}, within=60)
    return str((await editor.wait_for("codex/turn/ended", within=60))["proposalId"])


def shown(editor: FakeEditor) -> list[tuple[int, int]]:
    """(line, severity) of what is shown in a.txt."""
    found = editor.diagnostics.get(uri_of(editor.path("a.txt")), [])
    return [(item["range"]["start"]["line"], item["severity"]) for item in found]


async def until(editor: FakeEditor, *spots: tuple[int, int]) -> dict[str, Any]:
    """The last that was published, once it is this."""
    await editor.wait_until(lambda: shown(editor) == list(spots))
    last: dict[str, Any] = editor.messages("textDocument/publishDiagnostics")[-1]
    return last


async def lenses(editor: FakeEditor) -> list[dict[str, Any]]:
    params = {"textDocument": {"uri": uri_of(editor.path("a.txt"))}}
    found: list[dict[str, Any]] = await editor.request("textDocument/codeLens", params)
    return found


async def test_hints_follow_the_text_and_conflicts_come_and_go(world: World) -> None:
    async with world.daemon() as editor:
        await proposed(editor, world)
        await until(editor, (3, HINT))
        await editor.type("a.txt", "zero\n", at=(0, 0))
        assert (await until(editor, (4, HINT)))["version"] == 2
        await editor.type("a.txt", "vierzig", replacing="four")
        told = await until(editor, (4, WARNING))
        assert told["version"] == 3
        assert "conflicts with yours: the same lines were changed" in told["diagnostics"][0]["message"]
        await editor.type("a.txt", "four", replacing="vierzig")
        assert (await until(editor, (4, HINT)))["version"] == 4
        await editor.type("a.txt", "eight\n")
        await editor.type("a.txt", "", replacing="zero\n")
        assert (await until(editor, (3, HINT)))["version"] == 6
        published = [item["diagnostics"] for item in editor.messages("textDocument/publishDiagnostics")]
        assert all(one != next_ for one, next_ in itertools.pairwise(published))


async def test_lenses_and_actions_are_computed_on_the_live_text(world: World) -> None:
    async with world.daemon() as editor:
        await proposed(editor, world)
        await editor.type("a.txt", "zero\n", at=(0, 0))
        assert {lens["range"]["start"]["line"] for lens in await lenses(editor)} == {4}
        await editor.type("a.txt", "vierzig", replacing="four")
        titles = [lens["command"]["title"] for lens in await lenses(editor)]
        assert titles == ["Accept (+1 -1 lines, in conflict with your text)", "Reject"]
        here = {"line": 4, "character": 0}
        actions = await editor.request(
            "textDocument/codeAction",
            {
                "textDocument": {"uri": uri_of(editor.path("a.txt"))},
                "range": {"start": here, "end": here},
                "context": {"diagnostics": []},
            },
        )
        assert any("this hunk" in item["title"] and "in conflict" in item["title"] for item in actions)


async def test_a_conflict_that_an_accept_found_is_gone_once_the_text_is_as_before(world: World) -> None:
    async with world.daemon() as editor:
        proposal_id = await proposed(editor, world)
        await editor.type("a.txt", "vierzig", replacing="four")
        result = await editor.request("codex/proposal/accept", {"proposalId": proposal_id})
        assert len(result["conflicted"]) == 1
        await until(editor, (3, WARNING))
        await editor.type("a.txt", "four", replacing="vierzig")
        await until(editor, (3, HINT))
        await editor.request("codex/proposal/accept", {"proposalId": proposal_id})
        assert editor.text("a.txt") == SEVEN.replace("four", "VIER")


async def test_fast_typing_in_a_long_text_is_taken_together_and_ends_right(world: World) -> None:
    long = "".join(f"line {number}\n" for number in range(20_000)) + SEVEN
    async with world.daemon() as editor:
        await proposed(editor, world, long)
        await until(editor, (20_003, HINT))
        before = len(editor.messages("textDocument/publishDiagnostics"))
        for _ in range(200):
            await editor.type("a.txt", "above\n", at=(0, 0))
        await editor.request("codex/turn/list", {}, within=5)
        assert (await until(editor, (20_203, HINT)))["version"] == 201
        assert len(editor.messages("textDocument/publishDiagnostics")) - before < 100


async def test_a_closed_document_shows_the_hunks_where_the_file_has_them(world: World) -> None:
    async with world.daemon() as editor:
        await proposed(editor, world)
        await editor.type("a.txt", "vier", replacing="four")
        await until(editor, (3, WARNING))
        await editor.close("a.txt")
        await until(editor, (3, HINT))


async def test_line_ends_that_the_editor_leaves_out_do_not_move_hunks(world: World) -> None:
    """Some editors hand over every text with bare newlines."""
    text = SEVEN.replace("\n", "\r\n")
    world.put("a.txt", text)
    world.commit()
    world.script([{"run": "sed -i s/four/VIER/ a.txt"}])
    async with world.daemon() as editor:
        await editor.request("codex/turn/start", {"prompt": "Work"}, within=60)
        await editor.wait_for("codex/turn/ended", within=60)
        await until(editor, (3, HINT))
        await editor.open("a.txt", "zero\n" + SEVEN)
        await until(editor, (4, HINT))
