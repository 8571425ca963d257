"""The tools themselves: a closed list that only looks, and only into the turn's folders."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from codex_lsp.tools import catalog
from codex_lsp.tools.catalog import LONGEST_ANSWER, NAMES
from codex_lsp.tools.scope import OutOfReach, Scope
from codex_lsp.tools.toolbox import MOST_ITEMS, OpenText, Query, Seen, Sight

from tests.tools.tools_kit import Texts, toolbox


def test_the_catalogue_is_a_closed_list_that_only_looks() -> None:
    """PT-13, PT-06: whoever adds a tool has to come here; none accepts, rejects, configures, uploads or runs."""
    assert NAMES == (
        "read_document",
        "open_documents",
        "selections",
        "diagnostics",
        "document_symbols",
        "definition",
        "references",
        "hover",
        "workspace_symbols",
    )
    tools = catalog.tools(queries=True)
    assert [tool.name for tool in tools] == list(NAMES)
    assert all(tool.read_only for tool in tools)
    assert {name for tool in tools for name in tool.schema["properties"]} == {
        "path",
        "from_line",
        "to_line",
        "line",
        "word",
        "column",
        "query",
    }


def test_schemas_use_the_plainest_words() -> None:
    for tool in catalog.tools(queries=True):
        assert set(tool.schema) == {"type", "properties", "required", "additionalProperties"}
        for told in tool.schema["properties"].values():
            assert set(told) == {"type", "description"}


def test_an_editor_that_cannot_be_asked_offers_less() -> None:
    names = [tool.name for tool in catalog.tools(queries=False)]
    assert names == ["read_document", "open_documents", "diagnostics"]


WILD: list[Any] = [
    None,
    [],
    5,
    "x",
    {"path": None},
    {"path": 5},
    {"path": ["a.py"]},
    {"path": "a" * 5000},
    {"path": "a.py", "line": "1"},
    {"path": "a.py", "line": 0, "word": "x"},
    {"path": "a.py", "line": 1},
    {"path": "a.py", "line": 1, "word": "x", "column": 1},
    {"path": "a.py", "from_line": -1},
    {"path": "a.py", "accept": True},
    {"query": ""},
    {"query": "x" * 1000},
    {"unknown": 1},
]


@pytest.mark.parametrize("name", [*NAMES, "accept", "codex/proposal/accept", "__class__", ""])
async def test_wrong_arguments_are_an_answer(tmp_path: Path, name: str) -> None:
    """PT-13: wrong types fail in words; nothing is asked of the editor."""
    window = Texts([OpenText(tmp_path / "a.py", "python", 1, "x\n")])
    for given in WILD:
        if (given is None and name in ("open_documents", "selections", "diagnostics")) or (
            name == "diagnostics" and given == {"path": None}
        ):
            continue
        result = await toolbox(window, tmp_path).call(name, given)
        assert result.failed and result.text, given
    assert window.asked == []


@pytest.mark.parametrize(
    "path",
    [
        "../other/secret.txt",
        "/etc/passwd",
        "sub/../../other/secret.txt",
        "../ws-evil/secret.txt",
        "link/secret.txt",
        "loop/x",
        "a\0b",
        "linked.txt",
    ],
)
async def test_paths_outside_are_refused(tmp_path: Path, path: str) -> None:
    """PT-13, PG-01, PG-02: by name, by a link, by a linked folder; even where the user has the file open."""
    ws, other = tmp_path / "ws", tmp_path / "other"
    for folder in (ws / "sub", other, tmp_path / "ws-evil"):
        folder.mkdir(parents=True)
        (folder / "secret.txt").write_text("secret\n")
    (ws / "link").symlink_to(other)
    (ws / "linked.txt").symlink_to(other / "secret.txt")
    (ws / "loop").symlink_to("loop")
    open_ones = [OpenText(Path(f"{ws}/{path}"), "text", 1, "secret\n")] if "\0" not in path else []
    window = Texts([*open_ones, OpenText(other / "secret.txt", "text", 1, "secret\n")])
    box = toolbox(window, ws)
    given: dict[str, Any]
    for name in ("read_document", "diagnostics", "document_symbols", "definition", "references", "hover"):
        spot = name in ("definition", "references", "hover")
        given = {"path": path, **({"line": 1, "word": "secret"} if spot else {})}
        result = await box.call(name, given)
        assert result.failed and "secret\n" not in result.text
        assert "not in the folders" in result.text or "NUL" in result.text
    assert window.asked == []
    assert "secret" not in (await box.call("open_documents", {})).text


async def test_what_the_editor_finds_outside_is_counted_only(tmp_path: Path) -> None:
    inside, outside = tmp_path / "ws" / "a.py", tmp_path / "lib" / "b.py"
    window = Texts(sight=Sight((Seen(inside, 3, 3), Seen(outside, 9, 9), Seen(None, 1, 1)), more=4))
    inside.parent.mkdir()
    inside.write_text("f()\n")
    result = await toolbox(window, tmp_path / "ws").call(
        "definition", {"path": "a.py", "line": 1, "word": "f"}
    )
    assert result.text == "a.py:3\n[2 outside the folders of this turn]\n[4 more]"
    assert window.asked == [Query("definition", inside, 0, "")]


async def test_answers_are_bounded(tmp_path: Path) -> None:
    long = OpenText(tmp_path / "long.txt", "text", 1, "x" * 10_000_000)
    many = OpenText(tmp_path / "many.txt", "text", 1, "y\n" * 1_000_000)
    items = tuple(Seen(tmp_path / "a.py", n, n, "z" * 100_000) for n in range(10_000))
    box = toolbox(Texts([long, many], sight=Sight(items)), tmp_path)
    for name, given in (
        ("read_document", {"path": "long.txt"}),
        ("read_document", {"path": "many.txt", "from_line": 5}),
        ("diagnostics", {}),
        ("document_symbols", {"path": "a.py"}),
        ("selections", {}),
        ("workspace_symbols", {"query": "z"}),
    ):
        result = await box.call(name, given)
        assert not result.failed
        assert len(result.text) < LONGEST_ANSWER + 200, name
    listed = await box.call("diagnostics", {})
    assert f"[{len(items) - MOST_ITEMS} more]" in listed.text or "characters are left out" in listed.text


async def test_the_live_text_is_told_as_such(tmp_path: Path) -> None:
    text = OpenText(tmp_path / "a.py", "python", 7, "one\r\ntwo\rthree\u2028still\nfour")
    box = toolbox(Texts([text]), tmp_path)
    result = await box.call("read_document", {"path": str(tmp_path / "a.py"), "from_line": 2, "to_line": 3})
    head, *lines = result.text.split("\n")
    assert head.startswith("a.py, live text of the editor (version 7), lines 2 to 3 of 4.")
    assert "Your own changes of this turn are not in it." in head
    assert lines == ["two", "three\u2028still"]
    beyond = await box.call("read_document", {"path": "a.py", "from_line": 99})
    assert not beyond.failed and beyond.text.count("\n") == 0
    absent = await box.call("read_document", {"path": "b.py"})
    assert absent.failed and "not open" in absent.text


async def test_a_word_is_found_where_the_editor_has_it(tmp_path: Path) -> None:
    window = Texts([OpenText(tmp_path / "a.py", "python", 1, "x = 1\n\tcall(𝄞, name)\n")])
    box = toolbox(window, tmp_path)
    await box.call("hover", {"path": "a.py", "line": 2, "word": "name"})
    await box.call("hover", {"path": "a.py", "line": 2, "column": 3})
    assert [query.before for query in window.asked] == ["\tcall(𝄞, ", "\tc"]
    missed = await box.call("hover", {"path": "a.py", "line": 1, "word": "name"})
    assert missed.failed and "It reads: 'x = 1'" in missed.text
    assert (await box.call("hover", {"path": "a.py", "line": 9, "word": "name"})).failed


async def test_paths_are_mapped_where_the_room_lies_elsewhere(tmp_path: Path) -> None:
    ws, room = tmp_path / "ws", tmp_path / "room"
    ws.mkdir()
    (ws / "a.py").write_text("f\n")

    def inner(path: Path) -> Path:
        return room / path.relative_to(ws) if path.is_relative_to(ws) else path

    def outer(path: Path) -> Path:
        return ws / path.relative_to(room) if path.is_relative_to(room) else path

    scope = Scope((ws,), inner, outer)
    assert scope.find("a.py") == scope.find(str(room / "a.py")) == scope.find(str(ws / "a.py")) == ws / "a.py"
    assert scope.name(ws / "a.py") == "a.py"
    with pytest.raises(OutOfReach):
        scope.find(str(tmp_path / "room-evil" / "a.py"))


def test_descriptions_are_data(tmp_path: Path) -> None:
    assert len(json.dumps([dict(tool.schema) for tool in catalog.tools(queries=True)])) < 4000
