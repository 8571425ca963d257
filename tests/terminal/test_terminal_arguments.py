"""The command line becomes the params of contract 1, checked against the daemon's own models."""

from pathlib import Path
from typing import Any

import pytest
from codex_lsp import __version__, cli, errors
from codex_lsp.agent.binary import find
from codex_lsp.editor.wire import TurnStartParams
from codex_lsp.errors import CodexLspError
from codex_lsp.terminal import codes
from codex_lsp.terminal.client import Failure
from codex_lsp.terminal.wish import params_of, trust_of


def params(*arguments: str) -> dict[str, Any]:
    args = cli.parser().parse_args(["turn", *arguments])
    made = params_of(args, Path("/w"))
    TurnStartParams.model_validate(made)
    return made


def test_every_option_reaches_the_daemon(tmp_path: Path) -> None:
    schema = tmp_path / "schema.json"
    schema.write_text('{"type": "object"}')
    made = params(
        *("--model", "m", "--effort", "high", "--profile", "p", "--sandbox", "read-only", "--network"),
        *("--add-dir", "/x y", "--add-dir", "/z", "--image", "/i.png", "--file", "/f.txt"),
        *(
            "--transport",
            "app-server",
            "--resume",
            "t",
            "--fork",
            "--clean",
            "--skip-git-check",
            "--room",
            "copy",
            "--timeout",
            "1.5",
        ),
        *(
            "--output-schema",
            str(schema),
            "--config",
            "a.b=3",
            "--config",
            "c=hello there",
            "--config",
            'd="q"',
        ),
        "do it",
    )
    assert made == {
        "prompt": [
            {"type": "text", "text": "do it"},
            {"type": "image", "path": "/i.png"},
            {"type": "file", "uri": "file:///f.txt"},
        ],
        "workspaceFolder": "file:///w",
        "threadId": "t",
        "fork": True,
        "options": {
            "model": "m",
            "reasoningEffort": "high",
            "profile": "p",
            "sandbox": "read-only",
            "network": True,
            "addDirs": ["file:///x%20y", "file:///z"],
            "gitCheck": "skip",
            "room": "copy",
            "transport": "appServer",
            "outputSchema": {"type": "object"},
            "timeoutSeconds": 1.5,
            "startFrom": "clean",
            "config": {"a.b": 3, "c": "hello there", "d": "q"},
        },
    }


@pytest.mark.parametrize(
    ("given", "name", "lines"),
    [
        ("a.py", "a.py", None),
        ("a.py:3", "a.py", (2, 3)),
        ("sub/../a.py:3-40", "a.py", (2, 40)),
        ("b:7", "b:7", None),  # there is a file of that very name
        ("c:x", "c:x", None),
    ],
)
def test_a_text_goes_in_whole_or_with_some_lines(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: str, name: str, lines: tuple[int, int] | None
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "b:7").touch()
    [_, part] = params("--attach", given, "look")["prompt"]
    assert (part["type"], part["uri"]) == ("buffer", (tmp_path / name).as_uri())
    found = part.get("range")
    assert (found and (found["start"]["line"], found["end"]["line"])) == lines


def test_pictures_go_in_the_order_given_with_their_pages_and_lines(tmp_path: Path) -> None:
    odd = tmp_path / "plan#page=2"
    odd.write_text("")
    made = params(
        *(
            "--image",
            "/a.png",
            "--picture-of",
            "/b.py:3-40",
            "--image",
            "/c.pdf#page=2-4",
            "--picture-of",
            "/d.py",
        ),
        *("--image", "/e.pdf#page=7", "--image", str(odd), "--picture-of", "/f.py:9", "look"),
    )

    def lines(first: int, last: int) -> dict[str, Any]:
        return {"start": {"line": first, "character": 0}, "end": {"line": last, "character": 0}}

    assert made["prompt"][1:] == [
        {"type": "image", "path": "/a.png"},
        {"type": "image", "path": "/b.py", "render": "code", "range": lines(2, 40)},
        {"type": "image", "path": "/c.pdf", "pages": [2, 3, 4]},
        {"type": "image", "path": "/d.py", "render": "code"},
        {"type": "image", "path": "/e.pdf", "pages": [7]},
        {"type": "image", "path": str(odd)},
        {"type": "image", "path": "/f.py", "render": "code", "range": lines(8, 9)},
    ]


@pytest.mark.parametrize(
    "given",
    [
        ("--image", "/c.pdf#page=0"),
        ("--image", "/c.pdf#page=4-2"),
        ("--image", "/c.pdf#page=1-21"),
        ("--picture-of", "/b.py:0"),
        ("--picture-of", "/b.py:9-3"),
    ],
)
def test_pages_and_lines_that_cannot_be_are_refused(given: tuple[str, str]) -> None:
    with pytest.raises(Failure) as failure:
        params(*given, "look")
    assert failure.value.kind == "invalidOption"


def test_what_is_not_asked_is_not_sent() -> None:
    assert params("do it") == {"prompt": "do it", "workspaceFolder": "file:///w", "options": {}}


@pytest.mark.parametrize(
    "prompt", ["--dangerously-bypass-approvals-and-sandbox", "-c x=y", "resume", "$(touch c)"]
)
def test_a_prompt_after_a_double_dash_is_text_whatever_it_looks_like(prompt: str) -> None:
    """PT-08, PT-09"""
    assert params("--", prompt)["prompt"] == prompt


@pytest.mark.parametrize(
    ("arguments", "trust"),
    [
        ((), None),
        (("--network",), None),
        (("--sandbox", "workspace-write"), None),
        (("--trust",), "trusted"),
        (("--sandbox", "danger-full-access"), "trusted"),
        (("--room", "direct"), "trusted"),
        (("--config", "a=1"), "trusted"),
    ],
)
def test_a_folder_is_trusted_only_when_the_user_typed_what_needs_it(
    arguments: tuple[str, ...], trust: str | None
) -> None:
    """PT-01, PT-06"""
    assert trust_of(cli.parser().parse_args(["turn", *arguments, "x"])) == trust


@pytest.mark.parametrize(
    "arguments",
    [
        ("--fork", "x"),
        ("--config", "novalue", "x"),
        ("--config", "=v", "x"),
        ("--output-schema", "/does/not/exist", "x"),
        ("--output-schema", "/dev/null", "x"),
        ("--attach", "a.py:0", "x"),
        ("--attach", "a.py:4-3", "x"),
        ("   ",),
    ],
)
def test_what_cannot_be_used_is_refused_as_an_invalid_option(arguments: tuple[str, ...]) -> None:
    with pytest.raises(Failure) as refused:
        params(*arguments)
    assert codes.code_of(refused.value.kind) == codes.USAGE


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["nonsense"],
        ["turn", "--sandbox", "none", "x"],
        ["turn", "--timeout", "0", "x"],
        ["turn", "--timeout", "nan", "x"],
        ["turn", "--accept", "maybe", "x"],
        ["turn", "a", "b"],
        ["turn", "--mod", "m", "x"],
        ["review", "--undo", "--redo"],
    ],
)
def test_a_command_line_that_says_nothing_usable_ends_with_2(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(arguments) == codes.USAGE
    assert "usage: codex-lsp" in capsys.readouterr().err


def test_version_and_help_end_with_0(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["--version"]) == 0
    told = dict(line.split(" ", 1) for line in capsys.readouterr().out.splitlines())
    assert told["codex-lsp"] == __version__
    assert told["codex"].startswith(f"{find(None, '').version} (")
    assert told["git"][0].isdigit()
    assert {
        "CPython",
        "Linux",
        "pygls",
        "pydantic",
        "openai-codex-cli-bin",
        "opentelemetry-sdk",
    } <= told.keys()
    for arguments in (["--help"], ["turn", "--help"], ["review", "--help"], ["demo", "--help"]):
        assert cli.run(arguments) == 0
        assert "130  cancelled" in capsys.readouterr().out


def kinds(error: type[CodexLspError]) -> set[str]:
    return {error.kind}.union(*(kinds(below) for below in error.__subclasses__()))


@pytest.mark.parametrize(
    ("family", "code"),
    [
        (errors.BadInput, codes.USAGE),
        (errors.Refused, codes.REFUSED),
        (errors.RoomUnavailable, codes.REFUSED),
        (errors.ApplyFailure, codes.CONFLICTS),
        (errors.AgentFailure, codes.NO_CODEX),
    ],
)
def test_every_kind_of_failure_has_the_exit_code_of_its_family(
    family: type[CodexLspError], code: int
) -> None:
    for kind in kinds(family) - {"turnFailed"}:
        assert codes.code_of(kind) == code, kind
    assert codes.code_of("turnFailed") == codes.code_of("never heard of") == codes.FAILED


def test_without_a_codex_the_other_versions_are_told(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A version is asked for above all where something does not work."""
    monkeypatch.setenv("CODEX_LSP_CODEX", str(tmp_path / "none"))
    assert cli.run(["--version"]) == 0
    out = capsys.readouterr().out
    assert f"codex: There is no codex at {tmp_path / 'none'}." in out
    assert "CPython" in out
