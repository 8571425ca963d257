"""Asking git: the right answers about any repository, and nothing run that the repository names."""

from __future__ import annotations

import hashlib
import os
import subprocess
import time
from pathlib import Path

import pytest
from codex_lsp.workspace.git import GitCheck, ignored, inspect
from tests.support.applying import NOBODY, in_child, open_to_all
from tests.support.processes import children

pytestmark = pytest.mark.timeout(60)
needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="needs root to change users")

_IDENTITY = {
    "GIT_AUTHOR_NAME": "a",
    "GIT_AUTHOR_EMAIL": "a@example.org",
    "GIT_COMMITTER_NAME": "a",
    "GIT_COMMITTER_EMAIL": "a@example.org",
    "GIT_CONFIG_NOSYSTEM": "1",
}


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own, so that the tester's git config plays no part."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    (tmp_path / "home").mkdir()
    return tmp_path / "home"


def git(cwd: Path, *args: str, code: int = 0) -> str:
    ran = subprocess.run(
        ["git", *args], cwd=cwd, env=os.environ | _IDENTITY, capture_output=True, text=True, check=False
    )
    assert ran.returncode == code, ran.stderr
    return ran.stdout.strip()


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    folder = tmp_path / "repo"
    make(folder)
    return folder


def make(folder: Path, *options: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    git(folder, "init", "-q", "-b", "main", *options)
    (folder / "tracked").write_text("1\n")
    (folder / "sub").mkdir(exist_ok=True)
    (folder / "sub/inner").write_text("1\n")
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "one")


def fingerprint(folder: Path) -> dict[str, tuple[int, int, str]]:
    """Every object below a folder by mode, time and bytes."""
    found = {}
    for path in sorted(folder.rglob("*")):
        seen = path.lstat()
        data = path.read_bytes() if path.is_file() and not path.is_symlink() else b""
        found[str(path)] = (seen.st_mode, seen.st_mtime_ns, hashlib.sha256(data).hexdigest())
    return found


def test_a_clean_repository(repo: Path) -> None:
    check = inspect(repo / "sub")
    assert check == GitCheck(
        repository=True,
        root=str(repo.resolve()),
        branch="main",
        head=git(repo, "rev-parse", "HEAD"),
        uncommitted=0,
        untracked=0,
        git=check.git,
    )
    assert check.git is not None
    assert check.git[0].isdigit()


def test_changes_are_counted_staged_or_not(repo: Path) -> None:
    (repo / "tracked").write_text("2\n")
    (repo / "staged").write_text("x")
    git(repo, "add", "staged")
    (repo / "sub/inner").unlink()
    (repo / "new").write_text("x")
    (repo / "newdir").mkdir()
    (repo / "newdir/a").write_text("x")
    (repo / "newdir/b").write_text("x")
    (repo / ".git/info/exclude").write_text("*.log\n")
    (repo / "x.log").write_text("x")
    check = inspect(repo)
    assert (check.uncommitted, check.untracked, check.problems) == (3, 2, ())


def test_a_file_that_was_only_touched_is_no_change_and_the_index_stays_as_it_was(repo: Path) -> None:
    """DL-04: nothing below .git changes by a byte or a time."""
    os.utime(repo / "tracked", (1, 1))
    (repo / "sub/inner").write_text("2\n")
    before = fingerprint(repo)
    assert inspect(repo).uncommitted == 1
    assert ignored(repo, ["tracked", "nothing"]) == set()
    assert fingerprint(repo) == before


def test_no_repository_and_no_commit(tmp_path: Path) -> None:
    assert inspect(tmp_path) == GitCheck(repository=False, git=inspect(tmp_path).git)
    (tmp_path / "sub/.git").mkdir(parents=True)
    assert not inspect(tmp_path / "sub").repository, "an empty .git is none"
    git(tmp_path, "init", "-q", "-b", "start")
    (tmp_path / "a").write_text("x")
    git(tmp_path, "add", "a")
    check = inspect(tmp_path)
    assert (check.repository, check.branch, check.head, check.detached) == (True, "start", None, False)
    assert check.uncommitted == 1


def test_a_detached_head(repo: Path) -> None:
    git(repo, "checkout", "-q", "--detach")
    check = inspect(repo)
    assert (check.branch, check.detached, check.head) == (None, True, git(repo, "rev-parse", "HEAD"))


@pytest.mark.parametrize("operation", ["merge", "rebase", "cherry-pick", "revert", "bisect"])
def test_an_operation_under_way_is_told(repo: Path, operation: str) -> None:
    git(repo, "branch", "other")
    (repo / "tracked").write_text("2\n")
    git(repo, "commit", "-qam", "two")
    (repo / "tracked").write_text("3\n")
    git(repo, "commit", "-qam", "three")
    git(repo, "checkout", "-q", "other")
    (repo / "tracked").write_text("4\n")
    git(repo, "commit", "-qam", "four")
    match operation:
        case "merge":
            git(repo, "merge", "main", code=1)
        case "rebase":
            git(repo, "rebase", "main", code=1)
        case "cherry-pick":
            git(repo, "cherry-pick", "main", code=1)
        case "revert":
            git(repo, "checkout", "-q", "main")
            git(repo, "revert", "--no-edit", "HEAD~1", code=1)
        case _:
            git(repo, "bisect", "start")
    assert inspect(repo).operation == operation


def test_a_linked_work_tree(repo: Path, tmp_path: Path) -> None:
    """DL-21."""
    git(repo, "worktree", "add", "-q", str(tmp_path / "linked"), "-b", "side")
    (tmp_path / "linked/tracked").write_text("2\n")
    (tmp_path / "linked/new").write_text("2\n")
    check = inspect(tmp_path / "linked")
    assert (check.worktree, check.branch, check.uncommitted, check.untracked) == (True, "side", 1, 1)
    assert (check.submodule, check.root, check.unsafe) == (False, str(tmp_path / "linked"), ())


def test_a_submodule_and_the_repository_around_it(repo: Path, tmp_path: Path) -> None:
    """DL-21."""
    outer = tmp_path / "outer"
    make(outer)
    git(outer, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", str(repo), "module")
    git(outer, "commit", "-qm", "module")
    inner = inspect(outer / "module")
    assert (inner.submodule, inner.worktree, inner.root) == (True, False, str(outer / "module"))
    assert (inner.unsafe, inner.uncommitted, inner.problems) == ((), 0, ())
    around = inspect(outer)
    assert (around.submodules, around.submodule, around.uncommitted) == (True, False, 0)


def test_a_bare_repository_and_one_embedded_in_a_clone(repo: Path, tmp_path: Path) -> None:
    git(tmp_path, "clone", "-q", "--bare", str(repo), "bare.git")
    check = inspect(tmp_path / "bare.git")
    assert (check.repository, check.bare, check.uncommitted) == (True, True, None)
    assert check.problems
    embedded = repo / "sub/evil"
    git(tmp_path, "clone", "-q", "--bare", str(repo), str(embedded))
    assert inspect(embedded).bare
    assert ignored(embedded, ["x"]) == set()
    assert inspect(repo).bare is False


@pytest.mark.parametrize("way", ["sha256", "split", "untracked-cache", "version 4", "shallow", "sparse"])
def test_unusual_forms_of_repositories_are_read_right(repo: Path, tmp_path: Path, way: str) -> None:
    """DL-21."""
    folder = tmp_path / "odd"
    match way:
        case "sha256":
            make(folder, "--object-format=sha256")
        case "shallow":
            git(tmp_path, "clone", "-q", "--depth=1", f"file://{repo}", str(folder))
        case _:
            make(folder)
    match way:
        case "split":
            git(folder, "update-index", "--split-index")
        case "untracked-cache":
            git(folder, "update-index", "--force-untracked-cache")
        case "version 4":
            git(folder, "update-index", "--index-version=4")
        case "sparse":
            git(folder, "sparse-checkout", "set", "--cone", "--sparse-index", "nowhere")
        case _:
            pass
    before = fingerprint(folder)
    clean = inspect(folder)
    assert (clean.uncommitted, clean.untracked, clean.problems) == (0, 0, ())
    (folder / "tracked").write_text("other\n")
    (folder / "new").write_text("x")
    check = inspect(folder)
    assert (check.uncommitted, check.untracked, check.problems) == (1, 1, ())
    untouched = {path: seen for path, seen in before.items() if path.startswith(f"{folder}/.git/")}
    assert fingerprint(folder / ".git") == untouched


def test_line_ends_are_compared_as_the_repository_says(repo: Path) -> None:
    git(repo, "config", "core.autocrlf", "true")
    (repo / "tracked").write_bytes(b"1\r\n2\r\n")
    git(repo, "add", "tracked")
    git(repo, "commit", "-qm", "crlf")
    os.utime(repo / "tracked", (1, 1))
    assert inspect(repo).uncommitted == 0
    git(repo, "config", "core.autocrlf", "false")
    assert inspect(repo).uncommitted == 1


def test_a_change_in_the_very_moment_of_the_index_is_seen(repo: Path) -> None:
    """Racy entries: git compares content where file and index have the same time, so the copy keeps the time."""
    git(repo, "config", "core.trustctime", "false")
    second = 1_600_000_000 * 10**9
    os.utime(repo / "tracked", ns=(second, second))
    git(repo, "update-index", "tracked")
    (repo / "tracked").write_text("2\n")
    os.utime(repo / "tracked", ns=(second, second))
    os.utime(repo / ".git/index", ns=(second, second))
    assert inspect(repo).uncommitted == 1


def hostile(repo: Path, canaries: Path) -> None:
    """Arms a repository with every key that names a program."""
    canaries.mkdir()

    def touch(name: str) -> str:
        return f"touch '{canaries}/{name}'; cat"

    (repo / ".gitattributes").write_text("* filter=evil diff=evil merge=evil\n")
    for name in ("tracked", "sub/inner"):
        (repo / name).write_text("0\n")
    git(repo, "add", "-A")
    git(repo, "commit", "-qm", "attributes")
    hooks = canaries.parent / "hooks"
    hooks.mkdir()
    for hook in ("post-index-change", "pre-commit", "post-checkout", "reference-transaction"):
        (hooks / hook).write_text(f"#!/bin/sh\ntouch '{canaries}/hook-{hook}'\n")
        (hooks / hook).chmod(0o755)
    included = canaries.parent / "included"
    included.write_text(f'[filter "evil"]\n\tclean = "{touch("included")}"\n')
    for key, value in {
        "core.fsmonitor": touch("fsmonitor"),
        "core.hooksPath": str(hooks),
        "core.pager": touch("pager"),
        "core.editor": touch("editor"),
        "core.sshCommand": touch("ssh"),
        "core.askPass": touch("askpass"),
        "filter.evil.clean": touch("clean"),
        "filter.evil.smudge": touch("smudge"),
        "filter.evil.process": touch("process"),
        "filter.evil.required": "true",
        "diff.evil.textconv": touch("textconv"),
        "diff.evil.command": touch("diff"),
        "diff.external": touch("external"),
        "merge.evil.driver": touch("merge"),
        "alias.status": "!" + touch("alias"),
        "alias.check-ignore": "!" + touch("alias"),
        "credential.helper": "!" + touch("credential"),
        "gpg.program": touch("gpg"),
        "include.path": str(included),
        "attr.tree": "HEAD",
        "pager.status": touch("pager-status"),
        "status.submoduleSummary": "true",
        "remote.origin.url": f"ext::sh -c {touch('remote')}",
        "remote.origin.promisor": "true",
        "remote.origin.partialclonefilter": "tree:0",
        "remote.origin.uploadpack": touch("uploadpack"),
        "protocol.ext.allow": "always",
        "extensions.partialClone": "origin",
        "core.repositoryFormatVersion": "1",
    }.items():
        git(repo, "-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false", "config", key, value)
    # Same size, other time: git must read the content to know.
    os.utime(repo / "tracked", (1, 1))
    (repo / "sub/inner").write_text("2\n")
    for path in canaries.iterdir():
        path.unlink()


def test_a_hostile_config_runs_nothing_and_is_told(repo: Path, tmp_path: Path) -> None:
    """PG-06; CVE-2026-19592, CVE-2026-19593."""
    canaries = tmp_path / "canaries"
    hostile(repo, canaries)
    check = inspect(repo)
    assert (check.uncommitted, check.problems) == (1, ())
    ignored(repo, ["a", "sub/b"])
    assert list(canaries.iterdir()) == []
    assert {key.lower() for key in check.unsafe} >= {
        *("core.fsmonitor", "core.hookspath", "core.pager", "core.sshcommand", "filter.evil.clean"),
        *("filter.evil.process", "diff.evil.textconv", "diff.external", "alias.status", "credential.helper"),
        *("gpg.program", "include.path", "attr.tree", "remote.origin.uploadpack", "protocol.ext.allow"),
    }


def test_the_canaries_of_these_tests_do_sing(repo: Path, tmp_path: Path) -> None:
    """Plain ``git status`` in the same repository runs programs, so the test above can fail."""
    canaries = tmp_path / "canaries"
    hostile(repo, canaries)
    subprocess.run(["git", "status"], cwd=repo, capture_output=True, check=False, timeout=20)
    assert list(canaries.iterdir()) != []


def test_a_missing_object_is_not_fetched(repo: Path, tmp_path: Path) -> None:
    canaries = tmp_path / "canaries"
    hostile(repo, canaries)
    tree = git(repo, "-c", "core.fsmonitor=false", "rev-parse", "HEAD^{tree}")
    (repo / ".git/objects" / tree[:2] / tree[2:]).unlink()
    check = inspect(repo)
    assert (check.uncommitted, len(check.problems)) == (None, 1)
    assert list(canaries.iterdir()) == []


def test_a_work_tree_elsewhere_is_told_and_not_read(repo: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    git(repo, "config", "core.worktree", str(tmp_path / "elsewhere"))
    check = inspect(repo)
    assert (check.unsafe, check.uncommitted) == (("core.worktree",), None)
    assert len(check.problems) == 1
    assert ignored(repo, ["x"]) == set()
    git(repo, "config", "core.worktree", str(repo))
    assert inspect(repo).unsafe == ()


def test_the_environment_of_the_editor_has_no_effect(
    repo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PG-11."""
    (repo / ".gitignore").write_text("*.o\n")
    plain, left_out = inspect(repo), ignored(repo, ["a.o", "b"])
    assert left_out == {"a.o"}
    other = tmp_path / "other"
    make(other)
    canary = tmp_path / "canary"
    for name, value in {
        "GIT_DIR": str(other / ".git"),
        "GIT_WORK_TREE": str(other),
        "GIT_INDEX_FILE": str(tmp_path / "no-index"),
        "GIT_OBJECT_DIRECTORY": str(tmp_path),
        "GIT_COMMON_DIR": str(tmp_path),
        "GIT_NAMESPACE": "x",
        "GIT_CEILING_DIRECTORIES": str(repo),
        "GIT_CONFIG_COUNT": "1",
        "GIT_CONFIG_KEY_0": "core.fsmonitor",
        "GIT_CONFIG_VALUE_0": f"touch {canary}",
        "GIT_CONFIG_PARAMETERS": f"'core.fsmonitor=touch {canary}'",
        "GIT_EXTERNAL_DIFF": f"touch {canary}",
        "GIT_SSH": f"touch {canary}",
        "GIT_EXEC_PATH": str(tmp_path),
        "GIT_TRACE": str(canary),
        "GIT_TRACE2_EVENT": str(canary),
        "GIT_LITERAL_PATHSPECS": "1",
        "LC_ALL": "de_DE.UTF-8",
    }.items():
        monkeypatch.setenv(name, value)
    assert inspect(repo) == plain
    assert ignored(repo, ["a.o", "b"]) == left_out
    assert not canary.exists()


@needs_root
@pytest.mark.root
def test_somebody_elses_repository_is_not_read() -> None:
    """PG-09."""
    with open_to_all() as top:
        make(top / "repo")
        (top / "repo/.gitignore").write_text("*.o\n")

        def ask() -> tuple[GitCheck, set[str]]:
            os.environ["HOME"] = str(top)
            return inspect(top / "repo"), ignored(top / "repo", ["a.o"])

        check, left_out = in_child(ask, uid=NOBODY)
        assert (check.repository, check.owner_ok, check.uncommitted, check.unsafe) == (True, False, None, ())
        assert check.problems
        assert left_out == set()
        (top / ".gitconfig").write_text("[safe]\n\tdirectory = *\n")
        check, left_out = in_child(ask, uid=NOBODY)
        assert (check.owner_ok, check.untracked, left_out) == (True, 1, {"a.o"})


@pytest.mark.parametrize("entry", ["repo/sub", "repo/sub/node_modules/.bin", "repo", "via", "", ".", "sub"])
def test_a_git_in_the_folder_is_never_run(
    repo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, entry: str
) -> None:
    """PT-17: also when the folder is below the top of the work tree, or PATH is relative or leads over a link."""
    canary = tmp_path / "canary"
    (tmp_path / "via").symlink_to(repo / "sub")
    for place in ("sub", "sub/node_modules/.bin", ""):
        fake = repo / place / "git"
        fake.parent.mkdir(parents=True, exist_ok=True)
        fake.write_text(f"#!/bin/sh\ntouch '{canary}'\n")
        fake.chmod(0o755)
    linked = tmp_path / "linked"
    linked.mkdir()
    (linked / "git").symlink_to(repo / "git")
    monkeypatch.chdir(repo)
    absolute = entry if entry in ("", ".", "sub") else str(tmp_path / entry)
    monkeypatch.setenv("PATH", os.pathsep.join([absolute, str(linked), os.environ["PATH"]]))
    assert inspect(repo / "sub").uncommitted == 0
    assert not canary.exists()
    monkeypatch.setenv("PATH", os.pathsep.join([absolute, str(linked)]))
    check = inspect(repo / "sub")
    assert (check.repository, check.git, len(check.problems)) == (True, None, 1)
    assert ignored(repo, ["x"]) == set()
    assert not canary.exists()


def test_counting_ends_at_its_limit_and_leaves_no_process(repo: Path) -> None:
    """A FIFO as ignore file holds git for ever."""
    os.mkfifo(repo / "sub/.gitignore")
    (repo / "sub/new").write_text("x")
    before = set(children())
    began = time.monotonic()
    check = inspect(repo, seconds=0.3)
    assert time.monotonic() - began < 5
    assert (check.branch, check.uncommitted, check.untracked) == ("main", None, None)
    assert check.problems == ("counting changes took longer than 0.3 s",)
    assert ignored(repo, ["sub/new"], seconds=0.3) == set()
    assert set(children()) <= before


def test_a_special_index_is_not_opened(repo: Path) -> None:
    (repo / ".git/index").unlink()
    os.mkfifo(repo / ".git/index")
    check = inspect(repo)
    assert check.uncommitted is None
    assert "index" in check.problems[0]


def test_a_broken_repository_is_a_problem_not_a_failure(repo: Path) -> None:
    (repo / ".git/config").write_text("[core\n")
    check = inspect(repo)
    assert (check.repository, check.owner_ok, len(check.problems)) == (False, True, 1)
    assert ignored(repo, ["x"]) == set()


def test_paths_are_ignored_by_every_kind_of_rule_and_tracked_ones_never(repo: Path, home: Path) -> None:
    (repo / "kept.o").write_text("x")
    git(repo, "add", "kept.o")
    git(repo, "commit", "-qm", "o")
    (repo / ".gitignore").write_text("*.o\n/dist/\n!important.o\n")
    (repo / "sub/.gitignore").write_text("secret\n")
    (repo / ".git/info/exclude").write_text("mine\n")
    (home / "excludes").write_text("*.swp\n")
    (home / ".gitconfig").write_text("[core]\n\texcludesFile = ~/excludes\n")
    asked = [
        "kept.o",
        "a.o",
        "important.o",
        "dist/deep/x",
        "sub/secret",
        "secret",
        "mine",
        "a.swp",
        "tracked",
    ]
    assert ignored(repo, asked) == {"a.o", "dist/deep/x", "sub/secret", "mine", "a.swp"}
    assert ignored(repo / "sub", ["secret", "x.o", "inner", "../a.o"]) == {"secret", "x.o", "../a.o"}
    assert ignored(repo, []) == set()
    assert ignored(home, ["a.o"]) == set()


def test_odd_names_are_asked_about_exactly(repo: Path) -> None:
    """PG-04."""
    (repo / ".gitignore").write_bytes(b"*.o\n")
    names = [
        ":(top)x.o",
        "-x.o",
        "--stdin.o",
        "a\nb.o",
        "a\tb.o",
        '"q".o',
        " s .o",
        "*.o",
        "\udcff\udcfe.o",
        "ü.o",
    ]
    assert ignored(repo, names) == set(names)
    assert ignored(repo, [name + "x" for name in names]) == set()


def test_one_path_that_git_will_not_judge_does_not_spoil_the_others(repo: Path) -> None:
    (repo / ".gitignore").write_text("*.o\n")
    (repo / "link").symlink_to("sub")
    names = [f"f{n}.o" for n in range(40)]
    asked = [*names[:20], "link/x.o", "../../outside.o", "", *names[20:]]
    assert ignored(repo, asked) == set(names)


def test_many_paths_are_asked_in_a_few_questions(repo: Path) -> None:
    (repo / ".gitignore").write_text("*.o\n")
    names = [f"dir{n % 7}/{n}.{'o' if n % 2 else 'c'}" for n in range(9000)]
    began = time.monotonic()
    assert ignored(repo, names) == {name for name in names if name.endswith(".o")}
    assert time.monotonic() - began < 5
