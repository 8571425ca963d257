"""The screen shows a turn faithfully and lets nothing foreign act."""

import io
import re
from typing import Any

import pytest
from codex_lsp.terminal import said
from codex_lsp.terminal.screen import Screen, usage
from rich.console import Console
from tests.terminal.scenarios import START, TURN, command, message, todos

SGR = re.compile(r"\x1b\[[0-9;]*m")
CURSOR = re.compile(r"\x1b\[\?25[lh]|\x1b\[\d*[AK]|\r")


def shown(*notifications: list[Any], tty: bool = False, start: dict[str, Any] | None = None) -> str:
    file = io.StringIO()
    console = Console(
        file=file,
        force_terminal=tty,
        width=100,
        markup=False,
        emoji=False,
        highlight=False,
        color_system="truecolor",
    )
    with Screen(console, clock=lambda: 0.0) as screen:
        screen.heading(start or START)
        for method, params in notifications:
            screen.heard(method, params)
        screen.tick()
    return file.getvalue()


def bare(drawn: str) -> str:
    return CURSOR.sub("", SGR.sub("", drawn))


HOSTILE = "[bold]x[/bold] :smile: \x1b]52;c;aGk=\x07\x1b[2J\u202egpj.exe \x9b2J \x00\r\nnext\ud800"


@pytest.mark.parametrize("tty", [False, True])
def test_hostile_text_in_every_field_stays_text(tty: bool) -> None:
    """RN-01, RN-02, RN-05"""
    items = [
        {"type": "reasoning", "text": HOSTILE},
        {"type": "file_change", "changes": [{"path": HOSTILE, "kind": HOSTILE}], "status": "failed"},
        {
            "type": "mcp_tool_call",
            "server": HOSTILE,
            "tool": HOSTILE,
            "arguments": {HOSTILE: HOSTILE},
            "error": HOSTILE,
        },
        {"type": "web_search", "query": HOSTILE},
        {"type": "error", "message": HOSTILE},
        {"type": HOSTILE, "anything": [HOSTILE]},
    ]
    check = {
        "checked": True,
        "repository": True,
        "branch": HOSTILE,
        "operation": HOSTILE,
        "unsafe": [HOSTILE],
        "problems": [HOSTILE],
    }
    drawn = shown(
        *(
            ["codex/item", {"turnId": TURN, "phase": "completed", "item": {"id": "i", **item}}]
            for item in items
        ),
        *command("c", HOSTILE, HOSTILE, 1),
        todos((HOSTILE, "inProgress")),
        message(HOSTILE),
        ["window/showMessage", {"type": 2, "message": HOSTILE}],
        tty=tty,
        start={"room": {"kind": HOSTILE, "folder": HOSTILE, "reason": HOSTILE}, "gitCheck": check},
    )
    rest = bare(drawn)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\ud800]", rest)
    assert "[bold]x[/bold]" in rest and ":smile:" in rest
    drawn.encode()


def test_links_pictures_and_html_of_the_agent_stay_text() -> None:
    """RN-03"""
    file = io.StringIO()
    Console(file=file, force_terminal=True, width=120, color_system="truecolor").print(
        said.message(
            "[go](command:rm) ![p](http://evil/p.png) <img src=http://evil/q.png> <b>x</b>\n\n<script>y</script>"
        )
    )
    drawn = file.getvalue()
    assert "\x1b]8" not in drawn
    text = SGR.sub("", drawn)
    for honest in (
        "command:rm",
        "http://evil/p.png",
        "<img src=http://evil/q.png>",
        "<b>x</b>",
        "<script>y</script>",
    ):
        assert honest in text


def test_a_command_is_shown_with_its_last_lines_and_how_many_are_left_out() -> None:
    """RN-06"""
    drawn = bare(shown(*command("c", "/bin/bash -lc 'seq 100'", "".join(f"{n}\n" for n in range(1, 101)), 3)))
    assert "$ seq 100\n" in drawn and "│ … 60 lines above\n" in drawn
    assert "│ 61\n" in drawn and "│ 60\n" not in drawn and "│ 100\n" in drawn and "│ exit 3" in drawn


def test_a_command_that_codex_never_completes_is_shown_when_the_turn_ends() -> None:
    """PF-04"""
    begun, _ = command("c", "make", "")
    told = ["codex/output", {"turnId": TURN, "itemId": "c", "command": "make", "text": "half a line"}]
    drawn = shown(begun, told, ["codex/turn/ended", {"turnId": TURN, "status": "completed"}])
    assert "│ half a line" in drawn and "how it ended is not known: make" in drawn


def test_a_running_command_shows_the_tail_of_its_output_below() -> None:
    started, _ = command("c", "make", "")
    streamed = ["codex/output", {"turnId": TURN, "itemId": "c", "command": "make", "text": "one\ntwo\n"}]
    drawn = bare(shown(started, streamed, tty=True))
    assert "$ make  (0 s)" in drawn and "│ two" in drawn


def test_without_a_terminal_each_new_plan_is_printed_once_and_no_cursor_moves() -> None:
    plan = todos(("Read", "completed"), ("Write", "inProgress"), ("Test", "pending"))
    drawn = shown(plan, plan)
    assert drawn.count("✔ Read") == 1 and "▶ Write" in drawn and "○ Test" in drawn
    assert not CURSOR.search(drawn)


def test_the_reason_for_a_lesser_room_and_a_missing_repository_are_told() -> None:
    start = {
        "room": {"kind": "copy", "folder": "/w", "reason": "no user namespaces here"},
        "gitCheck": {"checked": False, "repository": False},
    }
    drawn = bare(shown(start=start))
    assert "because no user namespaces here" in drawn and "not a git repository (check skipped)" in drawn


def test_items_of_unknown_type_and_broken_notifications_are_shown_or_skipped_never_fatal() -> None:
    """PF-04"""
    drawn = shown(
        ["codex/item", {"phase": "completed", "item": {"id": "1", "type": "hologram", "depth": 3}}],
        ["codex/item", {"phase": "completed", "item": None}],
        ["codex/item", {}],
        ["codex/output", {}],
        ["codex/output", {"exitCode": None}],
        ["codex/todos", {"items": ["x", None]}],
        ["codex/message", {}],
        ["codex/proposal/changed", {}],
        ["codex/brand/new", {"x": 1}],
    )
    assert "hologram" in drawn and '{"depth": 3}' in drawn


@pytest.mark.parametrize(
    ("line", "script"),
    [
        ("/bin/bash -lc 'ls -la'", "ls -la"),
        ("bash -lc 'a && b'", "a && b"),
        ("/bin/bash -lc 'x' extra", "/bin/bash -lc 'x' extra"),
        ("python -c 'x'", "python -c 'x'"),
        ("unbalanced 'quote", "unbalanced 'quote"),
    ],
)
def test_only_the_shell_that_codex_puts_around_a_command_is_taken_off(line: str, script: str) -> None:
    assert said.unwrapped(line) == script


def test_usage_says_tokens_in_cached_and_out() -> None:
    assert (
        usage({"inputTokens": 1200, "cachedInputTokens": 800, "outputTokens": 60})
        == "1,200 tokens in (800 cached), 60 out"
    )
    assert usage(None) == ""
