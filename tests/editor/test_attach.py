"""What a prompt names: exactly the characters of a range, its lines as the user counts them, and the worst problems."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from codex_lsp.editor import attach, wire
from codex_lsp.editor.attach import PROBLEM_LIMIT, SELECTION_LIMIT, Reader, span_of
from codex_lsp.editor.documents import Cell, Documents
from codex_lsp.editor.positions import Encoding, body_of, split_lines
from codex_lsp.errors import AttachmentTooLarge, AttachmentUnreadable, InvalidRange
from codex_lsp.inputs import prompt
from codex_lsp.inputs.attachments import DOCUMENT_LIMIT
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.editor.test_positions import ENCODINGS, TEXTS
from tests.support import buffers


def span(start: tuple[int, int], end: tuple[int, int]) -> wire.Range:
    return wire.Range.model_validate(
        {
            side: dict(zip(("line", "character"), at, strict=True))
            for side, at in (("start", start), ("end", end))
        }
    )


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.sampled_from(ENCODINGS), st.data())
def test_a_range_is_the_characters_the_editor_means(
    text: str, encoding: Encoding, data: st.DataObject
) -> None:
    """PR-19: against the fake editor's own reckoning; characters past a line's end are its end."""
    lines = split_lines(text)
    places = st.tuples(st.integers(0, len(lines) - 1), st.integers(0, 12))
    start, end = sorted((data.draw(places), data.draw(places)))
    found, told = span_of(text, span(start, end), encoding, "a.txt")
    offsets = [buffers.offset(text, {"line": at[0], "character": at[1]}, encoding) for at in (start, end)]
    assert found == text[offsets[0] : max(offsets)]
    assert 1 <= told.first <= told.last <= len(lines)
    shown = "".join(lines[told.first - 1 : told.last])
    assert found in shown
    if told.columns is None:  # whole lines, with the last one's end or without it
        assert found in (
            shown,
            shown[: len(shown) - len(lines[told.last - 1]) + len(body_of(lines[told.last - 1]))],
        )
    else:
        first, last = told.columns
        before = sum(map(len, lines[told.first - 1 : told.last - 1]))
        body = found.rstrip("\r\n") if found else ""
        assert shown[first - 1 : before + last].rstrip("\r\n") == body


@pytest.mark.parametrize(
    ("text", "start", "end", "found", "told"),
    [
        ("one\ntwo\n", (0, 0), (1, 0), "one\n", prompt.Span(1, 1)),
        ("one\ntwo\n", (0, 0), (2, 0), "one\ntwo\n", prompt.Span(1, 2)),
        ("one\ntwo", (0, 0), (2, 0), "one\ntwo", prompt.Span(1, 2)),  # editors select the last line so
        ("one\ntwo", (0, 1), (1, 2), "ne\ntw", prompt.Span(1, 2, (2, 2))),
        ("one\ntwo", (1, 0), (1, 99), "two", prompt.Span(2, 2)),
        ("one\ntwo", (1, 99), (1, 99), "", prompt.Span(2, 2, (4, 3))),
        ("", (0, 0), (0, 0), "", prompt.Span(1, 1, (1, 0))),
    ],
)
def test_lines_and_columns_are_told_as_users_count(
    text: str, start: tuple[int, int], end: tuple[int, int], found: str, told: prompt.Span
) -> None:
    assert span_of(text, span(start, end), "utf-16", "a.txt") == (found, told)


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ((1, 0), (0, 9), "before it begins"),
        ((0, 5), (0, 4), "before it begins"),
        ((3, 0), (3, 1), "line 4"),
        ((0, 0), (3, 1), "line 4"),
        ((3, 0), (3, 0), "line 4"),
        ((0, 0), (4, 0), "line 5"),
        ((2**40, 0), (2**40, 0), "3 lines"),
    ],
)
def test_a_range_that_is_none_is_refused_by_its_line(
    start: tuple[int, int], end: tuple[int, int], words: str
) -> None:
    with pytest.raises(InvalidRange, match=words):
        span_of("a\nb\nc", span(start, end), "utf-16", "a.txt")


# -------------------------------------------------------------------------------------------------- problems
def reader(tmp_path: Path, *texts: tuple[str, str]) -> Reader:
    documents = Documents()
    for uri, text in texts:
        documents.open(uri, "python", 1, text)
    return Reader(documents, (tmp_path,))


def diagnostics(uri: str, items: Any, **more: Any) -> wire.DiagnosticsPart:
    return wire.DiagnosticsPart(type="diagnostics", uri=uri, diagnostics=items, **more)


def problem(line: int, message: str = "bad", **more: Any) -> dict[str, Any]:
    ends = {"line": line, "character": 0}
    return {"range": {"start": ends, "end": ends}, "message": message, **more}


def test_problems_are_told_worst_first_with_all_that_is_known(tmp_path: Path) -> None:
    place = {"uri": (tmp_path / "b.py").as_uri(), "range": problem(4)["range"]}
    items = [
        problem(9, "warn", severity=2),
        problem(
            3,
            "first\nsecond",
            severity=1,
            code=7,
            source="lint",
            codeDescription={"href": "https://example.org/7"},
            relatedInformation=[{"location": place, "message": "defined here"}],
        ),
        problem(0, "hint", severity=4),
        problem(1, "no severity"),
    ]
    told = reader(tmp_path).problems(diagnostics((tmp_path / "a.py").as_uri(), items), {})
    assert prompt.compose([told]) == (
        "Problems in a.py:\n"
        "- line 2: error: no severity\n"
        "- line 4: error: first\n  second [lint 7] (https://example.org/7)\n"
        "  - b.py:5: defined here\n"
        "- line 10: warning: warn\n"
        "- line 1: hint: hint"
    )


def test_the_rest_of_many_problems_is_counted(tmp_path: Path) -> None:
    read = reader(tmp_path)
    items = [problem(line, severity=2) for line in range(PROBLEM_LIMIT + 180)] + [problem(500, "worst")]
    told = read.problems(diagnostics("untitled:x", items), {})
    assert len(told.items) == PROBLEM_LIMIT
    assert told.items[0].message == "worst"
    assert prompt.compose([told]).endswith("- … and 181 more")
    assert [f"Of {len(items)} problems" in warning for warning in read.warnings] == [True]


def test_problems_of_some_lines_only(tmp_path: Path) -> None:
    read = reader(tmp_path, ("untitled:x", "1\n2\n3\n4\n"))
    long = problem(0, "long")
    long["range"] = {"start": {"line": 0, "character": 0}, "end": {"line": 2, "character": 0}}
    items = [problem(0), problem(1), problem(3), long]
    told = read.problems(diagnostics("untitled:x", items, range=span((1, 0), (2, 0))), {})
    assert [(item.line, item.message) for item in told.items] == [(1, "long"), (2, "bad")]


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.dictionaries(
            st.sampled_from(
                ["range", "severity", "code", "source", "message", "relatedInformation", "codeDescription"]
            ),
            st.recursive(
                st.none() | st.integers() | st.text(max_size=3) | st.just("\udc80\x1b[2J"),
                lambda inner: (
                    st.lists(inner, max_size=2)
                    | st.dictionaries(st.sampled_from(["start", "line", "location", "href"]), inner)
                ),
                max_leaves=5,
            ),
        ),
        max_size=5,
    )
)
def test_problems_of_any_shape_are_told_or_left_out_and_never_fatal(items: list[dict[str, Any]]) -> None:
    told = Reader(Documents(), (Path("/w"),)).problems(diagnostics("file:///w/a.py", items), {})
    text = prompt.compose([told])
    assert "\x1b" not in text
    assert len(told.items) == len(items)


# ------------------------------------------------------------------------------------------------- documents
def test_what_is_no_text_or_too_much_of_it_is_refused(tmp_path: Path) -> None:
    """RX-10 for texts: the size is looked at before anything is read."""
    big, sparse = "untitled:big", tmp_path / "sparse.txt"
    with open(sparse, "wb") as file:
        file.truncate(1 << 40)
    (tmp_path / "nul.txt").write_bytes(b"a\0b")
    read = reader(tmp_path, (big, "é" * (DOCUMENT_LIMIT // 2) + "x"), ("untitled:nul", "a\0b"))
    for uri in (big, sparse.as_uri()):
        with pytest.raises(AttachmentTooLarge, match=f"{DOCUMENT_LIMIT:,}"):
            read.document(uri)
    for uri in ("untitled:nul", (tmp_path / "nul.txt").as_uri(), "untitled:none"):
        with pytest.raises(AttachmentUnreadable):
            read.document(uri)
    fits = reader(tmp_path, (big, "é" * (DOCUMENT_LIMIT // 2)))
    assert len(fits.document(big).text) == DOCUMENT_LIMIT // 2


def test_texts_of_files_are_read_in_their_own_encoding(tmp_path: Path) -> None:
    path = tmp_path / "wide.txt"
    path.write_bytes("\ufeffgrüße\n".encode("utf-16-le"))
    assert reader(tmp_path).document(path.as_uri()).text == "grüße\n"


def test_a_long_selection_is_cut_and_that_is_told(tmp_path: Path) -> None:
    text = "x" * 99 + "\n"
    read = reader(tmp_path, ("untitled:x", text * 2000))
    part = wire.SelectionPart(type="selection", uri="untitled:x", range=span((0, 0), (2000, 0)))
    told = read.selection(part)
    assert (len(told.text), told.length) == (SELECTION_LIMIT, 200_000)
    assert prompt.compose([told]).endswith("[Cut: 100,000 of 200,000 selected characters are shown.]")
    assert len(read.warnings) == 1


def test_links_out_of_the_workspace_name_their_target_and_are_not_followed(tmp_path: Path) -> None:
    """PG-15, PG-02, PG-01: of a file and of a folder; what the user names itself is read."""
    inside, outside = tmp_path / "ws", tmp_path / "ws-evil"
    inside.mkdir()
    outside.mkdir()
    (outside / "id_rsa").write_text("key")
    (inside / "link").symlink_to(outside / "id_rsa")
    (inside / "sub").symlink_to(outside)
    read = Reader(Documents(), (inside,))
    for path in (inside / "link", inside / "sub" / "id_rsa"):
        for part in ("file", "buffer"):
            with pytest.raises(AttachmentUnreadable, match=str(outside / "id_rsa")):
                if part == "file":
                    read.file(wire.FilePart(type="file", uri=path.as_uri()))
                else:
                    read.buffer(wire.BufferPart(type="buffer", uri=path.as_uri()))
    assert read.warnings == []
    told = read.file(wire.FilePart(type="file", uri=(outside / "id_rsa").as_uri()))
    assert (told.name, told.path) == (str(outside / "id_rsa"), outside / "id_rsa")
    assert ["may hold a secret" in warning for warning in read.warnings] == [True]
    with pytest.raises(AttachmentUnreadable):
        read.file(wire.FilePart(type="file", uri=f"file://{inside}/../ws-evil/id_rsa"))


def test_a_folder_of_the_workspace_is_named_and_one_elsewhere_is_refused(tmp_path: Path) -> None:
    inside, outside = tmp_path / "ws" / "docs", tmp_path / "elsewhere"
    for folder in (inside, outside):
        folder.mkdir(parents=True)
    (tmp_path / "ws" / "out").symlink_to(outside)
    read = Reader(Documents(), (tmp_path / "ws",))
    told = read.file(wire.FilePart(type="file", uri=inside.as_uri()))
    assert prompt.compose([told]) == f"[File: docs, at {inside}]"
    for folder in (outside, tmp_path / "ws" / "out"):
        with pytest.raises(AttachmentUnreadable):
            read.file(wire.FilePart(type="file", uri=folder.as_uri()))


# ------------------------------------------------------------------------------------------------- notebooks
def test_a_notebook_is_its_cells_in_their_present_order(tmp_path: Path) -> None:
    documents = Documents()
    nb = (tmp_path / "n.ipynb").as_uri()
    for number in range(4):
        documents.open(f"cell:{number}", "javascript" if number else "markdown", 1, f"text {number}\n")
    documents.open_notebook(nb, "jupyter-notebook", [Cell(f"cell:{n}", code=n > 0) for n in range(3)])
    documents.change_cells(nb, 1, 1, [Cell("cell:3", code=True)])
    read = Reader(documents, (tmp_path,))
    told = read.document(nb)
    assert told.text == "// %% [markdown]\n// text 0\n\n// %%\ntext 3\n\n// %%\ntext 2\n"
    assert (told.name, told.language, told.notebook, told.editable) == ("n.ipynb", "javascript", True, False)
    assert read.document("cell:3").name == "n.ipynb (cell 2)"
    documents.describe_cell(nb, Cell("cell:0", code=True))
    assert Reader(documents, (tmp_path,)).document(nb).text.startswith("# %%\ntext 0\n\n# %% [javascript]\n")
    documents.close_notebook(nb)
    assert documents.notebook(nb) is None
    assert attach.Reader(documents, (tmp_path,)).name("cell:3") == "cell:3"
