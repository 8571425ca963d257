"""The fake editor is itself a judge, so it is tried too: it applies, refuses, lies, and notices."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.support.buffers import uri_of
from tests.support.fake_editor import FakeEditor, ServerError
from tests.support.link import TOY
from tests.support.profiles import EGLOT, FULL, MINIMAL, PROFILES, Profile
from tests.support.toy_server import serve_toy


def replace(line: int, start: int, end: int, text: str) -> dict[str, Any]:
    span = {"start": {"line": line, "character": start}, "end": {"line": line, "character": end}}
    return {"range": span, "newText": text}


async def ask_for(editor: FakeEditor, edit: dict[str, Any], within: float = 5) -> Any:
    """Have the server send this edit; what the editor answered."""
    params = {"method": "workspace/applyEdit", "params": {"edit": edit}, "timeout": within}
    return await editor.request("toy/ask", params)


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
async def test_any_editor_can_open_type_save_and_leave(tmp_path: Path, profile: Profile) -> None:
    (tmp_path / "a b.txt").write_bytes("😀 one\r\ntwo\r\n".encode())
    async with FakeEditor.serving(serve_toy) as editor:
        await editor.initialize(tmp_path, profile=profile)
        await editor.open("a b.txt")
        await editor.type("a b.txt", "ONE 漢", replacing="one")
        await editor.type("a b.txt", "!", at=(0, 99))
        await editor.type("a b.txt", "end")
        [document] = await editor.request("toy/documents")
        assert document["text"] == editor.text("a b.txt") == "😀 ONE 漢!\r\ntwo\r\nend"
        assert document["path"] == str(tmp_path / "a b.txt")
        await editor.save("a b.txt")
        await editor.close("a b.txt")
        assert (tmp_path / "a b.txt").read_bytes() == "😀 ONE 漢!\r\ntwo\r\nend".encode()
        assert await editor.request("toy/documents") == []


async def test_an_editor_on_a_process_of_its_own_leaves_in_order(tmp_path: Path) -> None:
    async with FakeEditor.spawn(TOY) as editor:
        await editor.initialize(tmp_path)
        assert await editor.command("toy.echo", {"a": 1}) == [{"a": 1}]
        assert await editor.shutdown() == 0


async def test_edits_are_really_applied_and_told_to_the_server(tmp_path: Path) -> None:
    for name in ("open.txt", "closed.txt", "gone.txt", "old.txt"):
        (tmp_path / name).write_text("one\ntwo\n")

    def edits_of(name: str, *edits: Any, version: int | None = None) -> dict[str, Any]:
        return {"textDocument": {"uri": uri_of(tmp_path / name), "version": version}, "edits": list(edits)}

    async with FakeEditor.serving(serve_toy) as editor:
        await editor.initialize(tmp_path)
        await editor.open("open.txt")
        three = (replace(0, 0, 3, "1"), replace(1, 0, 3, "2"), replace(1, 0, 0, "insert "))
        edit = {
            "documentChanges": [
                edits_of("open.txt", *three, version=1),
                edits_of("closed.txt", replace(0, 0, 3, "1")),
                {"kind": "create", "uri": uri_of(tmp_path / "sub/new.txt")},
                edits_of("sub/new.txt", replace(0, 0, 0, "n")),
                {"kind": "delete", "uri": uri_of(tmp_path / "gone.txt")},
                {"kind": "rename", "oldUri": uri_of(tmp_path / "old.txt"), "newUri": uri_of(tmp_path / "renamed.txt")},
            ]
        }  # fmt: skip
        assert await ask_for(editor, edit) == {"answer": {"applied": True}}
        assert editor.text("open.txt") == "1\ninsert 2\n"
        assert editor.text("closed.txt") == "1\ntwo\n"
        assert (tmp_path / "closed.txt").read_text() == "one\ntwo\n"  # until it is saved
        assert editor.text("sub/new.txt") == "n"
        assert not (tmp_path / "gone.txt").exists()
        assert (tmp_path / "renamed.txt").exists()
        known = {d["path"]: d["text"] for d in await editor.request("toy/documents")}
        assert known == {str(path): buffer.text for path, buffer in editor.buffers.items()}


@pytest.mark.parametrize(
    ("check", "answer", "text"),
    [("refuse", False, "newer"), ("skip", True, "newer"), ("none", True, "edited")],
)
async def test_stale_edits_fare_as_in_different_editors(
    tmp_path: Path, check: Any, answer: bool, text: str
) -> None:
    (tmp_path / "a").write_text("older")
    async with FakeEditor.serving(serve_toy) as editor:
        editor.version_check = check
        await editor.initialize(tmp_path)
        await editor.open("a")

        async def typing(_: Any) -> None:
            await editor.type("a", "newer", replacing="older")

        editor.before_apply = typing
        change = {
            "textDocument": {"uri": uri_of(tmp_path / "a"), "version": 1},
            "edits": [replace(0, 0, 5, "edited")],
        }
        assert (await ask_for(editor, {"documentChanges": [change]}))["answer"]["applied"] is answer
        assert editor.text("a") == text


async def test_it_lies_as_told(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("text")
    edit = {"changes": {uri_of(tmp_path / "a"): [replace(0, 0, 4, "changed")]}}
    async with FakeEditor.serving(serve_toy) as editor:
        await editor.initialize(tmp_path)
        await editor.open("a")
        for how, heard in {
            "claim": {"answer": {"applied": True}},
            "null": {"answer": None},
            "refuse": {"answer": {"applied": False, "failureReason": "the user said no"}},
            "error": {"error": [-32603, "no such luck", None]},
        }.items():
            editor.lie("workspace/applyEdit", how)  # type: ignore[arg-type]
            assert await ask_for(editor, edit) == heard
        editor.lie("workspace/applyEdit", "silent")
        assert "none" in await ask_for(editor, edit, 0.05)
        assert editor.text("a") == "text"
        editor.lie("workspace/applyEdit", None)
        await ask_for(editor, edit)
        assert editor.text("a") == "changed"


async def test_what_nobody_claimed_fails() -> None:
    async with FakeEditor.serving(serve_toy, check=False) as editor:
        await editor.initialize(None)
        await editor.request("toy/pour", {"size": 1, "times": 1})
        await editor.wait_for("toy/ended", lambda params: params["turnId"] == "t")
        with pytest.raises(AssertionError, match="nobody claimed:\ntoy/output"):
            editor.check()
        editor.allow("toy/output", "toy/todos")
        editor.check()


@pytest.mark.parametrize(
    ("profile", "method", "params", "fault"),
    [
        (MINIMAL, "window/showDocument", {"uri": "x"}, "does not state window.showDocument.support"),
        (FULL, "window/unheardOf", {}, "unknown request"),
        (EGLOT, "workspace/applyEdit", {"edit": {"documentChanges": [{"kind": "create", "uri": "file:///nowhere/x"}]}},
         "a create operation"),
    ],
)  # fmt: skip
async def test_what_the_editor_did_not_state_is_a_fault(
    tmp_path: Path, profile: Profile, method: str, params: Any, fault: str
) -> None:
    """PR-26."""
    if "edit" in params:
        params["edit"]["documentChanges"][0]["uri"] = uri_of(tmp_path / "x")
    async with FakeEditor.serving(serve_toy, check=False) as editor:
        await editor.initialize(None, profile=profile)
        await editor.request("toy/ask", {"method": method, "params": params, "timeout": 5})
        with pytest.raises(AssertionError, match=fault):
            editor.check()


async def test_errors_cancellation_and_questions_reach_the_test() -> None:
    async with FakeEditor.serving(serve_toy) as editor:
        await editor.initialize(None)
        with pytest.raises(ServerError) as failure:
            await editor.request("toy/fail", {"how": "expected"})
        assert (failure.value.code, failure.value.data["kind"]) == (-32010, "notTrusted")
        waiting = editor.send("toy/wait")
        editor.cancel(waiting)
        with pytest.raises(ServerError) as cancelled:
            await waiting
        assert cancelled.value.code == -32800
        editor.choose = lambda params: "Yes"
        question = {"type": 3, "message": "?", "actions": [{"title": "No"}, {"title": "Yes"}]}
        ask = {"method": "window/showMessageRequest", "params": question, "timeout": 5}
        assert await editor.request("toy/ask", ask) == {"answer": {"title": "Yes"}}
        editor.settings["codex"] = {"model": "m"}
        ask = {
            "method": "workspace/configuration",
            "params": {"items": [{"section": "codex"}, {}]},
            "timeout": 5,
        }
        assert await editor.request("toy/ask", ask) == {"answer": [{"model": "m"}, None]}


async def test_waiting_in_vain_tells_what_was_heard() -> None:
    async with FakeEditor.serving(serve_toy, check=False) as editor:
        await editor.initialize(None)
        await editor.request("toy/pour", {"size": 1, "times": 1})
        with pytest.raises(AssertionError, match=r"no toy/never that fits(.|\n)*toy/ended"):
            await editor.wait_for("toy/never", within=0.05)
