"""What the user's settings allow is what a shell would really run, and nothing beside it."""

from __future__ import annotations

import shlex
import shutil
import subprocess

import pytest
from codex_lsp.settings import Approvals, Layer, fold
from codex_lsp.tools.approvals import decide, simple
from hypothesis import given, settings
from hypothesis import strategies as st

GIT_STATUS = Approvals(allow=(("git", "status"),))


def wrapped(script: str, shell: str = "/bin/bash", flag: str = "-lc") -> str:
    return shlex.join([shell, flag, script])


@pytest.mark.parametrize(
    "command",
    [
        "git status",
        "git status --short",
        wrapped("git status"),
        wrapped("  git   status  -- 'a b' \"c d\" "),
        wrapped("git 'status'"),
        wrapped("git status", "bash", "-c"),
        wrapped("git status", "/usr/bin/zsh"),
    ],
)
def test_the_first_words_decide(command: str) -> None:
    assert decide(GIT_STATUS, command) == "allow"


@pytest.mark.parametrize(
    "script",
    [
        "git status; rm -rf x",
        "git status && rm -rf x",
        "git status & rm -rf x",
        "git status | sh",
        "git status > x",
        "git status $(rm -rf x)",
        "git status `rm -rf x`",
        'git status "$(rm -rf x)"',
        "git status $X",
        "git status\nrm -rf x",
        "git status\rrm",
        "git status <(rm x)",
        "git status *",
        "git status ~",
        "git status {a,b}",
        "git status a'b'",
        "git status \\; rm",
        "git status !rm",
        'git status "!rm"',
        "git status =rm",
        "git status #x",
        "git status '",
        "X=1 git status",
        "git=1 status",
        "git statuses",
        "(git status)",
        "! git status",
        "time git status",
        "exec git status",
        "'git' status",
        "gi\\t status",
        "",
    ],
)
def test_what_a_shell_could_read_otherwise_is_not_allowed(script: str) -> None:
    assert decide(GIT_STATUS, wrapped(script)) is None
    assert decide(GIT_STATUS, script) is None


@pytest.mark.parametrize(
    "command",
    [
        "/tmp/bash -lc 'git status'",
        "./bash -lc 'git status'",
        "/bin/../tmp/bash -lc 'git status'",
        "/bin/bash -ic 'git status'",
        "/bin/bash -lc git status",
        "/bin/bash -lc 'git status' extra",
        "/bin/bash\n-lc\n'git status'",
        "env bash -lc 'git status'",
        "/usr/bin/git status",
    ],
)
def test_only_a_shell_that_is_known_is_looked_into(command: str) -> None:
    assert decide(GIT_STATUS, command) is None


def test_a_whole_command_can_be_named_word_by_word() -> None:
    argv = ("/bin/bash", "-lc", "make -C a && make -C b")
    approvals = Approvals(allow=(argv,))
    assert decide(approvals, shlex.join(argv)) == "allow"
    assert decide(approvals, shlex.join([*argv[:2], argv[2] + "; rm x"])) is None
    # The beginning of what a shell is given says nothing of the rest.
    assert decide(Approvals(allow=(argv[:2],)), shlex.join(argv)) is None


@pytest.mark.parametrize(
    "script",
    [
        "git push origin",
        "git add . && git push",
        "git add .;git push",
        "X=1 git push",
        "(git push)",
        "echo $(git push)",
        "git 'push' > log",
        "true\ngit push",
        "git push '",
    ],
)
def test_deny_wins_and_looks_everywhere(script: str) -> None:
    approvals = Approvals(allow=(("git",),), deny=(("git", "push"),))
    assert decide(approvals, wrapped(script)) == "deny"
    assert decide(approvals, wrapped("git pull")) == "allow"
    assert decide(approvals, wrapped("git pushes")) == "allow"


def test_only_the_user_can_set_it() -> None:
    values = {"approvals": {"allow": [["git"]]}, "approvalPolicy": "untrusted", "questionTimeoutSeconds": 1}
    ours, problems = fold([Layer("folder", "workspace", values)])
    assert ours.approvals == Approvals()
    assert len(problems) == len(values)
    theirs, none = fold([Layer("user", "user", {"approvals": {"allow": [["git"], []]}})])
    assert theirs.approvals == Approvals()
    assert none  # an empty prefix would allow everything


WORDS = st.text(alphabet="abgit-_./ '\"$`;&|<>(){}*?~!#=\\%^\t\n\r0é\x00", max_size=24)


@settings(max_examples=300, deadline=None)
@given(WORDS)
def test_words_that_are_known_are_those_of_every_shell(script: str) -> None:
    words = simple("git " + script)
    if words is None:
        return
    for shell in filter(None, map(shutil.which, ("bash", "dash", "zsh"))):
        # As the words of another command, with which a shell does all that it does with words.
        done = subprocess.run(
            [shell, "-c", f"printf '%s\\0' git {script}"], capture_output=True, text=True, check=True
        )
        assert tuple(done.stdout.split("\0")[:-1]) == words


@given(st.lists(st.text(min_size=1, max_size=8), min_size=1, max_size=4), WORDS)
def test_no_string_is_allowed_by_its_beginning(prefix: list[str], rest: str) -> None:
    """Whatever is allowed is a command whose known words begin with the prefix."""
    approvals = Approvals(allow=(tuple(prefix),))
    for command in (wrapped(shlex.join(prefix) + rest), shlex.join(prefix) + rest):
        if decide(approvals, command) == "allow":
            argv = shlex.split(command)
            words = simple(argv[2] if argv[0] == "/bin/bash" else command)
            assert words is not None
            assert words[: len(prefix)] == tuple(prefix)


@given(st.lists(st.text(alphabet="abc-. '\"$;", min_size=1, max_size=6), min_size=2, max_size=4))
def test_deny_beats_every_allow(words: list[str]) -> None:
    prefix = tuple(words[:1])
    approvals = Approvals(allow=(tuple(words), prefix), deny=(prefix,))
    assert decide(approvals, shlex.join(words)) != "allow"
    assert decide(approvals, wrapped(shlex.join(words))) != "allow"
