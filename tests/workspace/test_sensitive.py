"""Which names need a confirmation of their own, and which are never written."""

from __future__ import annotations

import unicodedata

import pytest
from codex_lsp.workspace.sensitive import blocked, sensitive
from hypothesis import example, given, settings
from hypothesis import strategies as st


def words(text: str) -> list[str]:
    return text.split()


# PT-05's list, and what belongs to the same class.
SENSITIVE = words(
    """
    .vscode/settings.json .vscode/tasks.json .vscode/launch.json my.code-workspace .idea/workspace.xml
    .envrc .env .env.local .npmrc package.json packages/a/package.json .github/workflows/ci.yml
    .github/actions/x/action.yml .husky/pre-commit .pre-commit-config.yaml .pre-commit-hooks.yaml
    conftest.py tests/deep/conftest.py Makefile sub/GNUmakefile rules.mk Makefile.local build.gradle
    settings.gradle.kts gradlew gradle/wrapper/gradle-wrapper.properties .cargo/config .cargo/config.toml
    rust-toolchain rust-toolchain.toml build.rs Cargo.toml AGENTS.md sub/AGENTS.md AGENTS.override.md
    CLAUDE.md .codex/config.toml .codex/hooks.json .claude/settings.json .cursor/mcp.json .cursorrules
    .mcp.json mcp.json .githooks/pre-commit .gitattributes .gitmodules .gitignore .gitlab-ci.yml
    .circleci/config.yml Jenkinsfile azure-pipelines.yml .devcontainer/devcontainer.json .bashrc .zshrc
    .profile .ssh/authorized_keys authorized_keys justfile .justfile Taskfile.yml pyproject.toml setup.py
    setup.cfg tox.ini noxfile.py sitecustomize.py x.pth eslint.config.js .eslintrc.json vite.config.ts
    webpack.config.cjs jest.config.mjs gulpfile.js tsconfig.json Gemfile Rakefile x.gemspec composer.json
    pom.xml CMakeLists.txt CMakePresets.json x.csproj Directory.Build.props flake.nix shell.nix Dockerfile
    docker-compose.yml .yarn/releases/yarn.cjs node_modules/x/index.js .venv/bin/python site-packages/x.py
    requirements-dev.txt .agents/skills/x/SKILL.md .gemini/settings.json .windsurfrules .zed/settings.json
    .nvim.lua .exrc .dir-locals.el .config/fish/config.fish .mise.toml .tool-versions lefthook.yml
    foo.service x.desktop .git/config
    """
)

PLAIN = words(
    """
    README.md src/main.py src/main.rs lib/index.ts docs/guide.md data/x.json a/b/c.txt index.html main.go
    app.rb .editorconfig dir/.gitkeep environment.py makefiles.md package.jsonl conftest_helpers.py
    src/vscode/settings.json notes/agents.txt config.toml workflows/ci.yml compose.ts tasks.py git/config
    src/github/x.py backup~ a.b.c Main.java style.css
    """
)


@pytest.mark.parametrize("path", SENSITIVE)
def test_what_can_run_later_or_steers_the_gate_is_sensitive_existing_or_not(path: str) -> None:
    """PT-05, PG-13: nothing but the name is asked for."""
    assert sensitive(path)


@pytest.mark.parametrize("path", PLAIN)
def test_ordinary_files_are_not(path: str) -> None:
    assert not sensitive(path)
    assert blocked(path) is None


@pytest.mark.parametrize("path", SENSITIVE)
def test_no_spelling_that_some_file_system_takes_for_the_same_name_escapes(path: str) -> None:
    """PG-12."""
    for other in (
        path.upper(),
        path.title(),
        path.swapcase(),
        unicodedata.normalize("NFD", path),
        path.replace("s", "\u017f"),  # long s folds to s
        path.replace("k", "\u212a"),  # Kelvin sign folds to k
        path[:2] + "\u200c" + path[2:],
        path + ".",
        path + " ",
        path + "::$DATA",
        path.replace("/", "\\"),
        path.replace(".", "\uff0e"),  # full-width stop
        f"deep/er/{path}",
    ):
        assert sensitive(other), other


@pytest.mark.parametrize("path", ["PACKAG~1.JSO", "VSCODE~1/settings.json", "AGENTS~1.MD", "MAKEFI~1"])
def test_short_names_of_fat_and_ntfs_are_sensitive(path: str) -> None:
    assert sensitive(path)


@pytest.mark.parametrize(
    "path",
    [
        *(".git", ".git/config", ".git/hooks/pre-commit", "x/.git/hooks/y", "a/b/.git"),
        *(".GIT/config", ".Git", ".gIt/x", ".git./x", ".git /x", ".git. . /x", "x/.git ."),
        *(
            "git~1/config",
            "GIT~1",
            "sub/git~12/x",
            ".g\u200cit/config",
            "\u200d.git/x",
            ".gi\ufefft",
            ".git\u2060/x",
        ),
        *(".git::$INDEX_ALLOCATION/config", ".git:x", "a\\.git\\config", ".git\\config", "\uff0egit/x"),
        *(".g\u0131t".replace("\u0131", "I"), ".\uff47it/config", ".g\ufe0fit/x", ".git\x07/x"),
    ],
)
def test_gits_own_folder_is_never_written_in_any_disguise(path: str) -> None:
    """PG-05."""
    assert blocked(path) == "it belongs to git's own folder"


@pytest.mark.parametrize(
    ("path", "word"),
    [
        *(
            ("", "empty"),
            ("/etc/passwd", "absolute"),
            ("../x", "'..'"),
            ("a/../b", "'..'"),
            ("a//b", "empty"),
        ),
        *(("a/", "empty"), ("./a", "'.'"), ("a/.", "'.'"), ("a\0b", "NUL"), ("x" * 256, "longer")),
        *(("ü" * 128, "longer"), ("a/" * 2048 + "a", "longer"), ("a\ud800b", "character")),
    ],
)
def test_paths_that_are_none_are_never_written(path: str, word: str) -> None:
    """PG-01, PR-12."""
    assert word in (blocked(path) or "")


@pytest.mark.parametrize(
    "path",
    [
        *("--output=x", "-rf", ":(top)x", "a\nb", "a\tb", '"', " x ", "\udcff", "x" * 255, "ü" * 127),
        *(".github/x", ".gitignore", ".gitmodules", "git", "x.git", "git~", "agit~1", "~", "...x", "a\\b"),
    ],
)
def test_odd_but_possible_names_are_not_blocked(path: str) -> None:
    """PG-04."""
    assert blocked(path) is None


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=40))
@example("\u0130")
@example("\ufdfa")
@example(".\u034f")
def test_any_text_has_an_answer(path: str) -> None:
    assert sensitive(path) in (True, False)
    reason = blocked(path)
    assert reason is None or reason


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.sampled_from(["\u200b", "\u200c", "\u200d", "\ufeff", "\u2060", "\u00ad", "\ufe0f"]), max_size=5
    ),
    st.sampled_from([".git", ".GIT", "git~1"]),
    st.data(),
)
def test_invisible_characters_hide_nothing(invisible: list[str], name: str, data: st.DataObject) -> None:
    for character in invisible:
        at = data.draw(st.integers(0, len(name)))
        name = name[:at] + character + name[at:]
    assert blocked(f"a/{name}/b") is not None
