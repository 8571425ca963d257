"""Tells by its name alone which path can run code later, steers the gate, may hold a secret, or is never written.

Names are compared as the loosest file system would: case-folded, compatibility-normalised, without
invisible characters, trailing dots and spaces, or an alternate stream after a colon. A false alarm costs one
click, so each rule is wider than it must be, and none asks whether the file exists.

*Sensitive* is what runs without the user naming it (on opening the folder, committing, building, testing,
logging in), or what rules agents and editors. That includes every name that begins with a dot, but for a few
that are known to be mere data: such files are settings of tools, and no list of tools stays complete. Project
manifests (``package.json``, ``pyproject.toml``, ``Cargo.toml`` …) are in it because they name scripts, build
backends and plugins that editors and installers run; ``.gitignore`` because it rules what is shown here.
"""

from __future__ import annotations

import os
import re
import unicodedata
from functools import lru_cache

_LONGEST_NAME = 255
_LONGEST_PATH = 4095


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Begin with a dot, and can neither run anything nor hide a change.
_MERE_DATA = _words(
    """.editorconfig .gitkeep .keep .dockerignore .npmignore .prettierignore .eslintignore .stylelintignore
    .mailmap .nojekyll .clang-format .well-known .changeset .changelog .placeholder .empty
    """
)

_NAMES = _words(
    """
    makefile gnumakefile bsdmakefile makefile.am makefile.in kbuild justfile rakefile jakefile earthfile tiltfile
    snakefile sconstruct sconscript wscript waf vagrantfile procfile brewfile podfile fastfile appfile dangerfile
    guardfile capfile berksfile puppetfile thorfile gemfile gemfile.lock steepfile dockerfile containerfile
    jenkinsfile configure configure.ac bootstrap autogen.sh
    taskfile.yml taskfile.yaml lefthook.yml lefthook.yaml lefthook.toml lefthook-local.yml lefthook-local.yaml
    package.json package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml pnpm-workspace.yaml pnpmfile.cjs
    bun.lock bunfig.toml deno.json deno.jsonc deno.lock lerna.json nx.json turbo.json project.json rush.json
    tsconfig.json jsconfig.json angular.json composer.json composer.lock
    pyproject.toml setup.py setup.cfg conftest.py pytest.ini tox.ini noxfile.py fabfile.py dodo.py
    sitecustomize.py usercustomize.py mypy.ini pylintrc pipfile pipfile.lock poetry.lock uv.lock uv.toml hatch.toml
    requirements.txt constraints.txt pixi.toml environment.yml environment.yaml
    cargo.toml cargo.lock build.rs rust-toolchain rust-toolchain.toml rustfmt.toml clippy.toml go.mod go.work
    cmakelists.txt cmakepresets.json cmakeuserpresets.json meson.build meson_options.txt meson.options
    build build.bazel workspace workspace.bazel module.bazel build.ninja build.zig build.zig.zon build.sbt build.sc
    build.xml pom.xml gradlew gradlew.bat gradle.properties gradle-wrapper.jar gradle-wrapper.properties mvnw mvnw.cmd
    package.swift mix.exs mix.lock rebar.config dune dune-project stack.yaml project.clj deps.edn shadow-cljs.edn
    directory.build.props directory.build.targets directory.packages.props nuget.config global.json
    flake.nix flake.lock shell.nix default.nix devenv.nix devbox.json
    docker-compose.yml docker-compose.yaml compose.yml compose.yaml skaffold.yaml devspace.yaml
    azure-pipelines.yml azure-pipelines.yaml bitbucket-pipelines.yml appveyor.yml cloudbuild.yaml cloudbuild.yml
    codemagic.yaml buildspec.yml buildspec.yaml wercker.yml netlify.toml vercel.json action.yml action.yaml
    agents.md agents.override.md claude.md claude.local.md gemini.md codex.md copilot-instructions.md skill.md
    mcp.json opencode.json opencode.jsonc crush.json
    authorized_keys authorized_keys2 known_hosts ssh_config sshd_config crontab
    """
)

_DIRECTORIES = _words("node_modules venv site-packages githooks git-hooks pre-commit-hooks")

_PATTERNS = re.compile(
    r"""
    .*\.(code-workspace|sublime-project|sublime-workspace|iml|ipr|iws|vcxproj|csproj|fsproj|vbproj|proj|props|targets
        |gradle|gradle\.kts|mk|mak|cmake|bzl|bazel|sbt|gemspec|podspec|cabal|nimble|rockspec|nix|pth
        |desktop|service|timer|socket|plist|reg|lnk|url|prompt\.md|instructions\.md|chatmode\.md|agent\.md)
  | .*\.config\.[cm]?[jt]s(on)?            # eslint.config.js, vite.config.ts …: editors and tools load them
  | (makefile|gnumakefile|dockerfile|containerfile|jenkinsfile|procfile|docker-compose|azure-pipelines)[.-].*
  | (gulpfile|gruntfile|jakefile|vite|vitest|jest|webpack|rollup|karma|wdio|cypress)\.[^.]*\.?[cm]?[jt]s
  | (requirements|constraints)[^/]*\.(txt|in)
  | .{1,6}~[0-9](\..{0,3})?                # a short name stands for something else on FAT and NTFS
    """,
    re.VERBOSE | re.DOTALL,
)

_SELECTORS = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)
_GIT = re.compile(r"\.git|git~[0-9]+")


def _folded(name: str) -> str:
    """The name under which the loosest file system would find it."""
    for _ in range(2):  # case-folding can undo normal form, and the other way round
        name = unicodedata.normalize("NFKC", name).casefold()
    name = "".join(c for c in _SELECTORS.sub("", name) if unicodedata.category(c) not in ("Cf", "Cc"))
    return name.partition(":")[0].rstrip(". ") or name


def _names(path: str) -> list[str]:
    # A backslash separates on Windows and for git's own check of names.
    return [_folded(part) for part in re.split(r"[/\\]", path)]


@lru_cache(maxsize=4096)
def sensitive(path: str) -> bool:
    """True for a relative path that "accept everything" leaves out, existing or not."""
    *directories, name = _names(path)
    if any(part.startswith(".") and part not in _MERE_DATA for part in (*directories, name)):
        return True
    if any(part in _DIRECTORIES or _PATTERNS.fullmatch(part) for part in directories):
        return True
    return name in _NAMES or name in _DIRECTORIES or _PATTERNS.fullmatch(name) is not None


_SECRETS = re.compile(
    r"""
    .*\.(pem|key|p8|p12|pfx|pkcs12|jks|keystore|truststore|kdbx?|ppk|gpg|asc|age|agekey|ovpn|mobileprovision|env
        |tfstate|tfstate\.backup|tfvars|tfvars\.json|htpasswd|netrc|pgpass|rdp|wallet)
  | id_(rsa|dsa|ecdsa|ed25519)(_sk)?([._-].*)?
  | (.*[._-])?(secrets?|credentials?|passwords?|passwd|tokens?|api[_-]?keys?|private[_-]?keys?)([._-].*)?
  | (auth|service[_-]?account.*|client[_-]secret.*|application_default_credentials)\.json
  | env(\..*)? | shadow | htpasswd | kubeconfig | master\.key | wallet\.dat | logins\.json | key[34]\.db
    """,
    re.VERBOSE | re.DOTALL,
)


def secret(path: str) -> bool:
    """True for a relative path that by its name may hold a secret: not to be sent anywhere without a yes to it.

    Names that begin with a dot, and what lies below such a directory, are among them (``.env``, ``.ssh/``,
    ``.git/``, ``.npmrc`` …), but for those known to be mere data.
    """
    return any(
        (part.startswith(".") and part not in _MERE_DATA) or _SECRETS.fullmatch(part) is not None
        for part in _names(path)
    )


def blocked(path: str) -> str | None:
    """Why a path relative to its root is never written, in words; ``None`` when it may be.

    Git's own folder is matched in every disguise that some file system takes for it (case, trailing dots and
    spaces, ``git~1``, ignored characters, streams), at any depth.
    """
    try:
        raw = os.fsencode(path)
    except UnicodeEncodeError:
        return "the name holds a character that no file name can hold"
    if not raw or b"\0" in raw:
        return "the name is empty" if not raw else "the name holds a NUL"
    if raw.startswith(b"/"):
        return "the path is absolute"
    parts = raw.split(b"/")
    if any(part in (b"", b".", b"..") for part in parts):
        return "the path has an empty, '.' or '..' component"
    if len(raw) > _LONGEST_PATH or any(len(part) > _LONGEST_NAME for part in parts):
        return "the name is longer than file systems allow"
    if any(_GIT.fullmatch(name) for name in _names(path)):
        return "it belongs to git's own folder"
    return None
