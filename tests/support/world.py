"""A small world to tell a story in: a user's folder, the real codex at home in it, a scripted model, and daemons."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import os
import shutil
import stat
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from codex_lsp.agent.binary import find
from codex_lsp.daemon import make_core, user_layers
from codex_lsp.editor.lifecycle import serve
from codex_lsp.editor.server import Server
from codex_lsp.editor.stdio import Wire
from codex_lsp.logs.file import read
from codex_lsp.scripted.script import parse
from codex_lsp.scripted.server import ScriptedModel

from tests.support.fake_editor import SERVE, FakeEditor
from tests.support.profiles import FULL, Profile

HOME = "/var/tmp/codex-lsp-tests-{uid}"
"""Not below /tmp: agents may write there, so no state folder is taken from it."""
GIT = ("git", "-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c", "core.hooksPath=/dev/null")
QUIET_GIT = {"GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1"}
SCRUBBED = ("GIT_", "CODEX_", "OPENAI_", "XDG_")
TURN_TIMEOUT = 60.0


def script_of(value: Any) -> str:
    """A script for the model from plain values: a list of steps, or a list of ``{when, steps}``."""
    turns = value if value and "steps" in value[0] else [{"steps": value}]
    made = []
    for turn in turns:
        steps = list(turn["steps"])
        if not steps or {"run", "patch", "plan", "call"} & steps[-1].keys():
            steps.append({"say": "Done."})
        made.append({**({"when": turn["when"]} if "when" in turn else {}), "step": steps})
    return "turn = " + _toml(made) + "\n"


def _toml(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key} = {_toml(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_toml, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


class World:
    """Everything lies below ``base``; ``ws`` is the user's folder."""

    def __init__(self, base: Path) -> None:
        self.base = base
        self.ws = base / "ws"
        self.home = base / "codex-home"
        self.state = base / "state"
        self.environ = {
            "HOME": str(base / "user"),
            "CODEX_HOME": str(self.home),
            "CODEX_LSP_STATE": str(self.state),
            "CODEX_LSP_CODEX": str(find(None, "").path),
            "XDG_CONFIG_HOME": str(base / "config"),
            **QUIET_GIT,
        }
        self._model: ScriptedModel | None = None
        self._closing = contextlib.ExitStack()
        self.ws.mkdir()
        (base / "user").mkdir()

    @classmethod
    @contextlib.contextmanager
    def make(cls) -> Iterator[World]:
        """A new world; gone at the end."""
        home = Path(HOME.format(uid=os.getuid()))
        home.mkdir(mode=0o700, exist_ok=True)
        base = Path(tempfile.mkdtemp(dir=home))
        world = cls(base)
        with world._closing:
            try:
                yield world
            finally:
                _remove(base)

    # ------------------------------------------------------------------------------------------- the user
    def put(self, path: str, data: str | bytes, mode: int = 0o644) -> Path:
        """Writes a file as the user would, in place."""
        target = self.base / self.ws / path
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.is_symlink():
            target.unlink()
        target.write_bytes(data.encode() if isinstance(data, str) else data)
        target.chmod(mode)
        return target

    def git(self, *args: str, cwd: Path | None = None) -> str:
        """Runs git in the user's folder."""
        environ = {key: value for key, value in os.environ.items() if not key.startswith(SCRUBBED)}
        done = subprocess.run(
            [*GIT, *args],
            cwd=cwd or self.ws,
            check=True,
            capture_output=True,
            text=True,
            env={
                **environ,
                **QUIET_GIT,
                "GIT_AUTHOR_DATE": "@1700000000 +0000",
                "GIT_COMMITTER_DATE": "@1700000000 +0000",
            },
        )
        return done.stdout

    def commit(self, *paths: str) -> None:
        """Makes the folder a repository if it is none, and commits these paths (all of them unless some are told)."""
        if not (self.ws / ".git").exists():
            self.git("init", "-q", "-b", "main")
        self.git("add", "-A", "--", *(paths or (".",)))
        self.git("commit", "-q", "--allow-empty", "-m", "as it was")

    def disk(self, *roots: Path) -> dict[str, Any]:
        """Every file below the user's folders as plain values, git's own folder as one digest."""
        found: dict[str, Any] = {}
        for root in roots or (self.ws,):
            for path in sorted(root.rglob("*")):
                name = str(path.relative_to(root))
                name = name if root == self.ws else f"{root.name}:{name}"
                if ".git" in path.relative_to(root).parts[:-1]:
                    continue
                if path.name == ".git" and path.is_dir():
                    found[name] = digest_of_tree(path)
                elif path.is_symlink():
                    found[name] = {"link": str(path.readlink())}
                elif path.is_file():
                    value = plain(path.read_bytes())
                    mode = stat.S_IMODE(path.stat().st_mode)
                    found[name] = value if mode == 0o644 else {"mode": f"{mode:o}", "data": value}
                elif path.is_dir() and not any(path.iterdir()):
                    found[name + "/"] = "empty folder"
        return found

    # ------------------------------------------------------------------------------------------ the model
    @property
    def model(self) -> ScriptedModel:
        assert self._model is not None, "the world has no model yet"
        return self._model

    def script(self, script: Any, **options: Any) -> ScriptedModel:
        """Starts the model with a script (TOML, or plain values as for ``script_of``)."""
        text = script if isinstance(script, str) else script_of(script)
        self._model = self._closing.enter_context(ScriptedModel(parse(text), **options))
        self._model.write_config(self.home)
        return self._model

    def asked(self) -> list[Mapping[str, Any]]:
        """The bodies of the model's requests for responses so far."""
        return [request.body for request in self.model.requests if request.conversation is not None]

    def words(self, number: int = -1) -> str:
        """The user's words in one of the model's requests."""
        talks = [request.conversation for request in self.model.requests if request.conversation is not None]
        return talks[number].prompt

    def images(self, number: int = -1) -> list[bytes]:
        """The images in one of the model's requests, in order."""
        urls = [
            part["image_url"]
            for item in self.asked()[number]["input"]
            for part in item.get("content") or ()
            if isinstance(part, dict) and part.get("type") == "input_image"
        ]
        return [base64.b64decode(url.partition(";base64,")[2], validate=True) for url in urls]

    # ----------------------------------------------------------------------------------------- the daemon
    @contextlib.asynccontextmanager
    async def daemon(
        self,
        *,
        process: bool = False,
        argv: Sequence[str] = SERVE,
        profile: Profile = FULL,
        options: Mapping[str, Any] | None = None,
        folders: Sequence[Path] | None = None,
        check: bool = True,
        environ: Mapping[str, str] | None = None,
    ) -> AsyncIterator[FakeEditor]:
        """An editor with its daemon, introduced to each other; in this process unless told otherwise."""
        told = {**self.environ, **(environ or {})}
        if process:
            link = FakeEditor.spawn(argv, env={**_without(os.environ), **told}, cwd=self.base, check=check)
        else:
            self._closing.enter_context(_environment(told))
            link = FakeEditor.serving(_serve, check=check)
        async with link as editor:
            await editor.initialize(
                self.ws,
                options={"codex": {**profile.options, **(options or {})}},
                profile=profile,
                folders=folders,
            )
            yield editor

    def log(self) -> list[dict[str, Any]]:
        """The records that daemons of their own process wrote down; each line is one, or this fails."""
        lines, _ = read(self.state / "log")
        return [json.loads(line) for line in lines]

    def rooms(self) -> list[str]:
        """The private directories of turns that are there."""
        rooms = self.state / "rooms"
        return sorted(path.name for path in rooms.iterdir()) if rooms.is_dir() else []


async def _serve(incoming: int, outgoing: int) -> int:
    server = Server(make_core, user_layers)
    return await serve(server, server.end, wire=Wire(incoming, outgoing), own_process=False)


def _without(environ: Mapping[str, str]) -> dict[str, str]:
    # Link.spawn lays these over the real environment: what must be absent is made empty.
    return {key: "" for key in environ if key.startswith(("CODEX_", "OPENAI_"))}


@contextlib.contextmanager
def _environment(told: Mapping[str, str]) -> Iterator[None]:
    before = dict(os.environ)
    for key in before:
        if key.startswith(SCRUBBED):
            del os.environ[key]
    os.environ.update(told)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def processes_of(turn_ids: Sequence[str]) -> list[str]:
    """Command lines of living processes that carry the mark of one of these turns."""
    marks = [f"CODEX_LSP_RUN={turn_id}".encode() for turn_id in turn_ids]
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            environ = (folder / "environ").read_bytes().split(b"\0")
            state = (folder / "stat").read_text().rpartition(")")[2].split()[0]
            if state != "Z" and any(mark in environ for mark in marks):
                found.append((folder / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace"))
        except OSError:
            continue
    return found


def digest_of_tree(folder: Path) -> str:
    """One name for everything below a folder: names, kinds, modes and bytes."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        status = path.lstat()
        data = str(path.readlink()).encode() if path.is_symlink() else b""
        if stat.S_ISREG(status.st_mode):
            data = path.read_bytes()
        digest.update(f"{path.relative_to(folder)} {status.st_mode:o} {len(data)}\n".encode() + data)
    return digest.hexdigest()[:16]


def plain(data: bytes) -> str | bytes:
    """Text where it is UTF-8."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data


def _remove(base: Path) -> None:
    for folder, names, _ in os.walk(base):
        for name in names:
            path = Path(folder, name)
            if not path.is_symlink():
                path.chmod(0o700)
    shutil.rmtree(base)


SERVE_INSTALLED = [str(Path(sys.executable).with_name("codex-lsp")), "serve"]
"""The command as it is installed."""
