"""The command line and environment of a turn."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from codex_lsp.agent.command import (
    HIDDEN,
    Turn,
    arguments,
    check,
    environment,
    pictures_of,
    speaks_of_analytics,
    warnings,
)
from codex_lsp.agent.toml import inline
from codex_lsp.agent.version import SUPPORTED, Version, measured
from codex_lsp.errors import CodexUnsupported, InvalidOption, UnknownThread
from hypothesis import given, settings
from hypothesis import strategies as st

WS = Path("/ws")
NOW = Version(0, 163)
THREAD = "01a20494-f524-7421-892d-0f32e788ebf5"
EXCLUDE = "shell_environment_policy.exclude=[" + ", ".join(f'"{name}"' for name in HIDDEN) + "]"
ALWAYS = [
    "-c", "analytics.enabled=false",
    "-c", 'projects={"/ws"={trust_level="untrusted"}}',
    "-c", "tools.update_plan.enabled=true",
    "-c", "shell_environment_policy.ignore_default_excludes=false",
    "-c", EXCLUDE,
]  # fmt: skip


def overrides(argv: list[str]) -> dict[str, Any]:
    """What codex reads from ``-c``: dotted names and TOML values."""
    pairs = [argv[at + 1].partition("=") for at, word in enumerate(argv) if word == "-c"]
    return {name: tomllib.loads(f"value = {value}")["value"] for name, _, value in pairs}


def test_the_plainest_turn():
    turn = Turn(folder=WS)
    check(turn, NOW)
    assert arguments(turn, NOW) == ["exec", "--json", "-s", "workspace-write", "-C", "/ws", *ALWAYS, "-"]


def test_everything_at_once_stands_in_the_order_that_every_version_takes():
    turn = Turn(
        folder=WS,
        sandbox="workspace-write",
        added=(Path("/lib one"), Path("/lib2")),
        skip_git_check=True,
        model="gpt-5.5",
        reasoning_effort="high",
        profile="work",
        output_schema=Path("/in/schema.json"),
        images=(Path("/in/-i"), Path("/in/b.png")),
        config={"mcp_servers.x.url": "http://h/", "features.y": True},
        network=True,
        thread_id=THREAD,
        trust="trusted",
        trust_also=(Path('/real "ws"'),),
        hidden=("MINE", "*KEY*"),
        scratch=Path("/scratch"),
    )
    check(turn, NOW)
    expected = [
        "exec", "-i", "/in/-i", "-i", "/in/b.png", "--json", "-s", "workspace-write", "-C", "/ws",
        "--skip-git-repo-check", "-m", "gpt-5.5", "-p", "work",
        "--add-dir", "/lib one", "--add-dir", "/lib2", "--add-dir", "/scratch",
        "--output-schema", "/in/schema.json",
        "-c", "analytics.enabled=false",
        "-c", 'mcp_servers.x.url="http://h/"', "-c", "features.y=true",
        "-c", 'model_reasoning_effort="high"',
        "-c", 'projects={"/ws"={trust_level="trusted"}, "/real \\"ws\\""={trust_level="trusted"}}',
        "-c", "tools.update_plan.enabled=true",
        "-c", "sandbox_workspace_write.network_access=true",
        "-c", "sandbox_workspace_write.exclude_slash_tmp=true",
        "-c", "sandbox_workspace_write.exclude_tmpdir_env_var=true",
        "-c", "shell_environment_policy.ignore_default_excludes=false",
        "-c", EXCLUDE[:-1] + ', "MINE"]',
        "resume", THREAD, "-",
    ]  # fmt: skip
    assert arguments(turn, NOW) == expected
    assert arguments(replace(turn, fork=True), NOW) == [*expected[:-3], "fork", THREAD, "-"]


@pytest.mark.parametrize("sandbox", ["read-only", "danger-full-access"])
def test_other_sandboxes_have_no_writable_roots_to_tell(sandbox: Any):
    turn = Turn(folder=WS, sandbox=sandbox, scratch=Path("/scratch"))
    check(turn, NOW)
    assert arguments(turn, NOW) == ["exec", "--json", "-s", sandbox, "-C", "/ws", *ALWAYS, "-"]


def test_a_codex_without_added_directories_keeps_its_temp_directory_and_we_say_so():
    turn = Turn(folder=WS, scratch=Path("/scratch"))
    old = Version(0, 47)
    check(turn, old)
    assert arguments(turn, old) == ["exec", "--json", "-s", "workspace-write", "-C", "/ws", *ALWAYS, "-"]
    assert "temp" in warnings(turn, old)[0]
    assert warnings(turn, NOW) == []
    assert "environment" in warnings(turn, Version(0, 104))[0]


def test_the_turn_holds_where_the_users_overrides_meet_it():
    turn = Turn(
        folder=WS,
        network=False,
        config={
            "projects": {"/ws": {"trust_level": "trusted"}},
            "sandbox_workspace_write.network_access": True,
            "shell_environment_policy.exclude": ["A_*"],
            "shell_environment_policy.ignore_default_excludes": True,
        },
    )
    check(turn, NOW)
    told = overrides(arguments(turn, NOW))
    assert told["projects"] == {"/ws": {"trust_level": "untrusted"}}
    assert told["sandbox_workspace_write.network_access"] is False
    assert told["shell_environment_policy.exclude"] == [*HIDDEN, "A_*"]
    assert told["shell_environment_policy.ignore_default_excludes"] is False


@pytest.mark.parametrize("name", ["--oss", "-c", "-", "", "a b", "a\nb", "a\0b", "a\u2028b", "\x1b[0m"])
@pytest.mark.parametrize("field", ["model", "profile", "reasoning_effort"])
def test_a_name_that_would_be_read_as_an_option_is_refused(field: Any, name: str):
    """PT-08"""
    with pytest.raises(InvalidOption) as refusal:
        check(replace(Turn(folder=WS), **{field: name}), NOW)
    assert refusal.value.hint


@pytest.mark.parametrize(
    "text", ["$(touch c)", "`touch c`", "a'b\"c", "new\nline", "-rf", "é 😀", "\x1b[2J", "{}=,"]
)
def test_hostile_paths_are_one_argument_and_one_toml_key(text: str):
    """PT-09"""
    folder = WS / text
    turn = Turn(folder=folder, output_schema=folder / "schema", scratch=folder / "tmp", added=(folder,))
    check(turn, NOW)
    argv = arguments(turn, NOW)
    assert argv[argv.index("-C") + 1] == str(folder)
    assert argv[argv.index("--output-schema") + 1] == str(folder / "schema")
    assert overrides(argv)["projects"] == {str(folder): {"trust_level": "untrusted"}}


@pytest.mark.parametrize(
    "changes",
    [
        {"sandbox": "none"},
        {"folder": Path("ws")},
        {"folder": Path("/ws\0")},
        {"folder": Path("/ws\udcff")},
        {"added": (Path("rel"),)},
        {"scratch": Path("rel")},
        {"images": (Path("/a,b.png"),)},
        {"config": {"": 1}},
        {"config": {"a..b": 1}},
        {"config": {'a."b"': 1}},
        {"config": {"a=b": 1}},
        {"config": {"a": None}},
        {"config": {"a": [float("nan")]}},
        {"config": {"a": 2**63}},
        {"config": {"a": {1: 2}}},
        {"config": {"a": "\ud800"}},
        {"sandbox": "read-only", "network": True},
        {"fork": True},
    ],
)
def test_what_cannot_be_passed_is_refused(changes: dict[str, Any]):
    with pytest.raises(InvalidOption):
        check(replace(Turn(folder=WS), **changes), NOW)


def test_pictures_are_made_for_what_the_version_hands_on():
    """Measured: what is larger, or of another type, is changed by codex or left out."""
    for version in (Version(0, 63), Version(0, 104), Version(0, 127)):
        assert pictures_of(version) == (2048, 768, 64 * 24, False)
    for version in (Version(0, 128), Version(0, 163), Version(0, 200)):
        assert pictures_of(version) == (2048, 2048, 2500, True)


@pytest.mark.parametrize("thread", ["", "--last", "name of a thread", THREAD[:-1], THREAD + "\n"])
def test_a_thread_id_that_would_silently_begin_a_new_thread_is_refused(thread: str):
    with pytest.raises(UnknownThread):
        check(Turn(folder=WS, thread_id=thread), NOW)


@pytest.mark.parametrize(
    ("changes", "since"),
    [
        ({"thread_id": THREAD, "fork": True}, Version(0, 152)),
        ({"images": (Path("/a.png"),)}, Version(0, 63)),
        ({"added": (Path("/lib"),)}, Version(0, 63)),
    ],
)
def test_what_an_old_codex_cannot_do_is_refused_with_the_version_that_can(
    changes: dict[str, Any], since: Version
):
    turn = replace(Turn(folder=WS), **changes)
    check(turn, since)
    with pytest.raises(CodexUnsupported, match=str(since)) as refusal:
        check(turn, Version(0, since.minor - 1, 9))
    assert refusal.value.hint


def test_codex_gets_the_users_environment_without_what_leads_it_elsewhere():
    """PG-11"""
    base = {
        "PATH": "/bin",
        "HOME": "/home/u",
        "CODEX_HOME": "/home/u/.codex",
        "OPENAI_API_KEY": "sk",
        "TMPDIR": "/tmp",
        "GIT_AUTHOR_NAME": "u",
        "LD_LIBRARY_PATH": "/x",
    }
    dropped = dict.fromkeys(
        [
            "GIT_DIR",
            "GIT_WORK_TREE",
            "GIT_INDEX_FILE",
            "GIT_CONFIG_COUNT",
            "GIT_EXTERNAL_DIFF",
            "GIT_SSH",
            "GIT_SSH_COMMAND",
            "CODEX_LSP_TOKEN",
            "CODEX_LSP_RUN",
            "CODEX_THREAD_ID",
            "CODEX_SANDBOX_NETWORK_DISABLED",
            "PWD",
            "OLDPWD",
            "ELECTRON_RUN_AS_NODE",
            "RUST_LOG",
        ],
        "x",
    )
    assert environment(base | dropped, Turn(folder=WS), "m1") == base | {"CODEX_LSP_RUN": "m1"}
    scratch = dict.fromkeys(("TMPDIR", "TMP", "TEMP"), "/s")
    with_scratch = environment(base, Turn(folder=WS, scratch=Path("/s")), "m1")
    assert with_scratch == base | scratch | {"CODEX_LSP_RUN": "m1"}


def test_programs_are_not_looked_for_where_the_agent_or_the_repository_can_put_them():
    """PT-17: codex itself runs git from PATH, and npm's launcher node."""
    turn = Turn(folder=WS, added=(Path("/lib"),), trust_also=(Path("/real/ws"),))
    path = "/usr/bin::.:bin:/ws:/ws/node_modules/.bin:/x/../ws/bin:/wsx:/lib/bin:/real/ws/bin:/bin"
    assert environment({"PATH": path}, turn, "m")["PATH"] == "/usr/bin:/wsx:/bin"


def test_a_version_nobody_tried_is_said_to_be_one():
    assert "0.170.0" in warnings(Turn(folder=WS), Version(0, 170))[0]


VALUES = st.recursive(
    st.one_of(
        st.booleans(),
        st.integers(-(2**63), 2**63 - 1),
        st.floats(allow_nan=False, allow_infinity=False),
        st.text(st.characters(exclude_categories=["Cs"])),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), inner, max_size=4),
    ),
    max_leaves=10,
)


@given(VALUES)
@settings(max_examples=300, deadline=None)
def test_a_value_comes_back_from_toml_as_it_was(value: Any):
    text = inline(value)
    assert "\n" not in text
    assert tomllib.loads(f"value = {text}")["value"] == value


def test_a_value_nested_without_end_is_refused():
    value: Any = 1
    for _ in range(900):
        value = [value]
    with pytest.raises(InvalidOption):
        inline(value)


@pytest.mark.parametrize(
    ("told", "version"),
    [
        ("codex-cli 0.163.0\n", Version(0, 163)),
        ("codex-cli 0.98.0-alpha.12", Version(0, 98, 0, "alpha.12")),
        ("WARNING: could not create PATH aliases\ncodex-cli 0.47.0\n", Version(0, 47)),
        ("codex 1.2.3+build", Version(1, 2, 3)),
        ("codex-cli 0.163\r\n", Version(0, 163)),
        ("0.163.0", None),
        ("Usage: codex-cli 0.163.0", None),
        ("codex-cli dev", None),
        ("node v22.0.0", None),
        ("", None),
    ],
)
def test_a_version_is_read_from_what_codex_says(told: str, version: Version | None):
    assert Version.parse(told) == version


def test_versions_are_ordered_as_releases_are():
    ordered = [
        Version(0, 9),
        Version(0, 47),
        Version(0, 163, 0, "alpha.2"),
        Version(0, 163, 0, "alpha.10"),
        Version(0, 163, 0, "beta"),
        Version(0, 163),
        Version(0, 163, 1),
        Version(1, 0),
    ]
    assert sorted([*ordered[4:], *ordered[:4]]) == ordered
    assert [str(version) for version in ordered[3:6]] == ["0.163.0-alpha.10", "0.163.0-beta", "0.163.0"]
    assert all(measured(version) for version in (*SUPPORTED, Version(0, 169, 4), Version(0, 100)))
    assert not any(measured(version) for version in (Version(0, 46, 9), Version(0, 170), Version(1, 0)))


def test_codex_reports_about_itself_only_where_the_user_decided_so() -> None:
    assert "analytics.enabled" not in overrides(arguments(Turn(folder=WS, analytics=True), NOW))
    wanted = Turn(folder=WS, config={"analytics.enabled": True})
    assert overrides(arguments(wanted, NOW))["analytics.enabled"] is True
    said = {"analytics": {"enabled": True}}
    assert speaks_of_analytics(said, None)
    assert speaks_of_analytics({"profiles": {"work": said}}, "work")
    assert speaks_of_analytics({"profiles": {"work": said}, "profile": "work"}, None)
    for silent in ({}, {"profiles": {"work": said}}, {"profiles": 1, "profile": []}, {"profile": "work"}):
        assert not speaks_of_analytics(silent, None)
