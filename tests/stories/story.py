"""Tells one story file: makes its world, takes its steps, and writes down what came of each.

A file holds two YAML documents. The first is written by hand:

title:    what the story promises
case:     its id in the list of robustness cases, if it is one
files:    path → text, or {data, mode, encoding}, or {link: target}; bytes are written as !!binary
git:      what is not simply committed: {untracked: [path], staged: [path], changed: {path: text}, none: true}
editor:   full (default), neovim, eglot, helix, minimal
settings: what the editor says at `initialize`
transport: both: the same comes of it on the app-server transport
process:  true: the daemon is a process of its own (needed for `kill`)
model:    what the scripted model does: a list of steps, or of {when: regex in the prompt, steps}
steps:    one key each, see `_Teller`

The second is what came of every step, and is written by `pytest --update`. What a step changed for the user (files
on disk, git's own folder, open texts) is always part of it, so a step without such a word left everything alone.
Ids are replaced: turns are t1, t2 …, their proposals p1, p2 …, threads T1 …, hunks "path 1" … in the proposal's order.
"""

from __future__ import annotations

import io
import json
import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml
from PIL import Image

from tests.support.buffers import uri_of
from tests.support.fake_editor import CODEX_NOTIFICATIONS, SERVE, FakeEditor, ServerError
from tests.support.profiles import EGLOT, FULL, HELIX, MINIMAL, NEOVIM
from tests.support.world import TURN_TIMEOUT, World, processes_of

EDITORS = {"full": FULL, "neovim": NEOVIM, "eglot": EGLOT, "helix": HELIX, "minimal": MINIMAL}
KEYS = {"title", "case", "files", "git", "editor", "settings", "process", "transport", "model", "steps"}
FOLDERS = "elsewhere"
"""Files whose path begins so lie beside the workspace, not in it: ``elsewhere/lib/a.py``."""


def read(path: Path) -> tuple[dict[str, Any], list[Any] | None]:
    """A story and what shall come of it (None: not written yet)."""
    told, *expected = list(yaml.safe_load_all(path.read_text()))
    assert not told.keys() - KEYS, f"{path.name}: unknown {sorted(told.keys() - KEYS)}"
    return told, expected[0] if expected else None


def rewrite(path: Path, outcome: list[Any]) -> None:
    """Replaces what shall come of a story."""
    told = path.read_text().split("\n---\n")[0].rstrip("\n")
    path.write_text(f"{told}\n---\n{dump(outcome)}")


def dump(value: Any) -> str:
    return yaml.dump(value, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=110)


class _Dumper(yaml.SafeDumper):
    pass


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.Node:
    block = "\n" in text and not re.search(r"[^\S\n]\n|\r|\ufeff|\t|^\s", text)
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if block else None)


_Dumper.add_representer(str, _text)


async def tell(
    story: Mapping[str, Any], world: World, *, argv: Sequence[str] = SERVE, transport: str = "exec"
) -> list[Any]:
    """What comes of a story's steps, as plain values; ``argv`` starts a daemon that is a process."""
    settings = {"transport": transport, **(story.get("settings") or {})}
    _furnish(story, world)
    teller = _Teller(story, world)
    steps = list(story["steps"])
    again: str | None = "start"
    while again:
        again = None
        async with world.daemon(
            process=bool(story.get("process")),
            argv=argv,
            profile=EDITORS[story.get("editor", "full")],
            options=settings,
        ) as editor:
            teller.editor = editor
            editor.allow(*CODEX_NOTIFICATIONS)  # editors without a client of ours pass over them
            while steps and not again:
                step = steps.pop(0)
                again = await teller.take(step)
            if again == "kill":
                assert editor.link.process is not None, "only a process can be killed: say `process: true`"
                editor.link.process.kill()
                await editor.link.process.wait()
                editor.server = {}
    teller.look_back()
    return teller.outcome


def _furnish(story: Mapping[str, Any], world: World) -> None:
    for path, value in (story.get("files") or {}).items():
        target = world.base / path if path.startswith(FOLDERS) else world.ws / path
        if isinstance(value, dict) and "link" in value:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.symlink_to(value["link"])
            continue
        full = value if isinstance(value, dict) else {"data": value}
        data = full.get("data", "")
        if isinstance(data, str):
            data = data.encode(full.get("encoding", "utf-8"))
        world.put(str(target), data, int(str(full.get("mode", "644")), 8))
    git = story.get("git") or {}
    if not git.get("none"):
        left = {*git.get("untracked", ()), *git.get("staged", ())}
        world.git("init", "-q", "-b", "main")
        tracked = [
            path for path in (story.get("files") or {}) if path not in left and not path.startswith(FOLDERS)
        ]
        world.commit(*[path for path in tracked if not _ignored(world, path)])
        for path in git.get("staged", ()):
            world.git("add", "--", path)
        for path, text in git.get("changed", {}).items():
            world.put(path, text)
    world.script(story.get("model") or [])


def _ignored(world: World, path: str) -> bool:
    return bool(world.git("ls-files", "--others", "--ignored", "--exclude-standard", "--", path).strip())


class _Teller:
    """Takes steps. A method ``_x`` is the step ``x``; what it returns, if anything, is told of it."""

    def __init__(self, story: Mapping[str, Any], world: World) -> None:
        self.world = world
        self.outcome: list[Any] = []
        self.editor: FakeEditor
        self.names: dict[str, str] = {}
        """Real id → the story's word for it."""
        self.turns: list[str] = []
        self.proposal: str | None = None
        self.config = (world.home / "config.toml").read_bytes()
        self.roots = [world.ws, *sorted((world.base / FOLDERS).glob("*"))]
        self.before = self._sight()

    async def take(self, step: Any) -> Any:
        """Takes one step; returns what must happen to the daemon after it."""
        [(verb, value)] = ({step: None} if isinstance(step, str) else step).items()
        if verb in ("restart", "kill"):
            return verb
        method = getattr(self, f"_{verb}", None)
        assert method is not None, f"there is no step {verb!r}"
        try:
            told = await method(self._real(value))
        except ServerError as error:
            told = self._error(error)
        self._note(verb, told, own=verb in _OWN)
        return None

    def look_back(self) -> None:
        """What must hold at the end of every story."""
        assert not processes_of(self.turns), "something of a turn still runs"
        assert not self.world.rooms(), "a room was left"
        assert (self.world.home / "config.toml").read_bytes() == self.config, (
            "codex' own config was written to"
        )

    def _note(self, verb: str, told: Any, *, own: bool) -> None:
        now = self._sight()
        changed = {
            place: {
                name: now[place].get(name)
                for name in sorted({*now[place], *self.before[place]})
                if now[place].get(name) != self.before[place].get(name)
            }
            for place in now
        }
        self.before = now
        changed = {place: values for place, values in changed.items() if values}
        if own:
            changed = {}
        if told is None and not changed:
            return
        entry: dict[str, Any] = {verb: self._told(told)} if told is not None else {verb: "done"}
        self.outcome.append({**entry, **self._told(changed)})

    def _sight(self) -> dict[str, dict[str, Any]]:
        editor = getattr(self, "editor", None)
        texts = {
            str(path.relative_to(self.world.ws)) if path.is_relative_to(self.world.ws) else str(path): b.text
            for path, b in (editor.buffers if editor else {}).items()
        }
        return {"on disk": self.world.disk(*self.roots), "in the editor": texts}

    # --------------------------------------------------------------------------------------------- names
    def _real(self, value: Any) -> Any:
        """A step's value with real ids and places for the story's words."""
        if isinstance(value, dict):
            return {key: self._real(item) for key, item in value.items()}
        if isinstance(value, list):
            return [self._real(item) for item in value]
        if isinstance(value, str):
            known = {word: real for real, word in self.names.items()}
            if value in known:
                return known[value]
            value = re.sub(r"\$(ws|base)\b", lambda m: str(getattr(self.world, m[1])), value)
            return (
                re.sub(r"\b([pt]\d+)\b", lambda m: known.get(m[1], m[1]), value) if ":/" in value else value
            )
        return value

    def _told(self, value: Any) -> Any:
        """The other way round."""
        if isinstance(value, dict):
            return {self._told(key): self._told(item) for key, item in value.items()}
        if isinstance(value, list | tuple):
            return [self._told(item) for item in value]
        if isinstance(value, str):
            for real, word in self.names.items():
                value = value.replace(real, word)
            return value.replace(str(self.world.ws), "$ws").replace(str(self.world.base), "$base")
        return value

    def _name(self, real: str, letter: str) -> str:
        if real not in self.names:
            count = sum(word[0] == letter and word[1:].isdigit() for word in self.names.values())
            self.names[real] = f"{letter}{count + 1}"
        return self.names[real]

    def _learn(self, proposal: Mapping[str, Any]) -> None:
        for file in proposal["files"]:
            for number, hunk in enumerate(file["hunks"], 1):
                self.names.setdefault(hunk["id"], f"{file['path']} {number}")

    def _error(self, error: ServerError) -> dict[str, Any]:
        if error.code == -32010:
            assert error.data["message"], "a failure without words"
            return {"error": error.data["kind"]}
        fields = [item["field"] for item in (error.data or {}).get("errors", ())]
        return {"error": error.code, **({"fields": fields} if fields else {})}

    # ------------------------------------------------------------------------------------------- the user
    async def _open(self, value: Any) -> None:
        full = value if isinstance(value, dict) else {"path": value}
        await self.editor.open(full["path"], full.get("text"), full.get("language", "plaintext"))

    async def _notebook(self, value: Any) -> None:
        """Opens a notebook; ``cells`` are ``{code: text, language}`` or ``{markup: text}``."""
        cells = [
            (cell["code"], cell.get("language", "python")) if "code" in cell else (cell["markup"], None)
            for cell in value["cells"]
        ]
        await self.editor.open_notebook(value["path"], cells)

    async def _type(self, value: Any) -> None:
        at = tuple(value["at"]) if "at" in value else None
        await self.editor.type(value["path"], value["text"], replacing=value.get("replacing"), at=at)

    async def _save(self, value: Any) -> None:
        await self.editor.save(value)

    async def _close(self, value: Any) -> None:
        await self.editor.close(value)

    async def _write(self, value: Any) -> None:
        """Changes files behind everybody's back; ``quietly`` so that size and time stay what they were."""
        for path, data in value.items():
            if path != "quietly":
                target = self.world.ws / path
                old = target.stat() if value.get("quietly") else None
                self.world.put(path, data, old.st_mode & 0o777 if old else 0o644)
                if old:
                    assert target.stat().st_size == old.st_size
                    os.utime(target, ns=(old.st_atime_ns, old.st_mtime_ns))

    async def _remove(self, value: Any) -> None:
        (self.world.ws / value).unlink()

    async def _lie(self, value: Any) -> None:
        for method, how in value.items():
            self.editor.lie(method, how)

    # ------------------------------------------------------------------------------------------ the agent
    async def _turn(self, value: Any) -> Any:
        """Starts a turn and waits for its end; a bare text is its prompt. ``tell`` lists more to tell of it.

        ``steer``: words to add once the agent has changed something; the command that did it goes on when it has
        read ``../gate``.
        """
        full = dict(value) if isinstance(value, dict) else {"prompt": value}
        tell, added = full.pop("tell", []), full.pop("steer", None)
        gate = self.world.base / "gate"
        if added is not None:
            os.mkfifo(gate)
        if full.pop("through", None) == "command":
            started = await self.editor.command("codex.turn.start", full, within=TURN_TIMEOUT)
        else:
            started = await self.editor.request("codex/turn/start", full, within=TURN_TIMEOUT)
        turn_id = started["turnId"]
        self.turns.append(turn_id)
        self._name(turn_id, "t")
        if added is not None:
            await self.editor.wait_for(
                "codex/proposal/changed", lambda told: told["state"] == "growing", within=TURN_TIMEOUT
            )
            await self.editor.request("codex/turn/steer", {"turnId": turn_id, "prompt": added})
            gate.write_text("go")
        ended = await self._end_of(turn_id)
        told: dict[str, Any] = {"status": ended["status"]}
        if started["room"]["kind"] != "overlay" or started["room"]["folder"] != str(self.world.ws):
            told["room"] = started["room"]["kind"]
        if "error" in ended:
            told["error"] = ended["error"]["kind"]
        if "proposalId" in ended:
            told["proposal"] = await self._read(ended["proposalId"])
        for item in tell:
            told[item] = _picked({**ended, **started}, item)
        return told

    async def _end_of(self, turn_id: str) -> Any:
        ended = await self.editor.wait_for(
            "codex/turn/ended", lambda params: params["turnId"] == turn_id, within=TURN_TIMEOUT
        )
        if "threadId" in ended:
            self._name(ended["threadId"], "T")
        if "proposalId" in ended:
            self.proposal = ended["proposalId"]
            self._name(ended["proposalId"], "p")
        return ended

    async def _prompt(self, _: Any) -> str:
        """What the model was told last as the user's words."""
        return self.world.words()

    async def _images(self, _: Any) -> list[str]:
        """What the model saw last: the type of each image, its size, and the colour of its middle."""
        seen = []
        for data in self.world.images():
            with Image.open(io.BytesIO(data)) as image:
                width, height = image.size
                middle = image.convert("RGB").getpixel((width // 2, height // 2))
                seen.append(f"{image.format} {width}×{height} #{bytes(middle).hex()}")
        return seen

    # --------------------------------------------------------------------------------------- the proposal
    def _selected(self, value: Any) -> dict[str, Any]:
        value = {} if value in (None, "all") else value
        if isinstance(value, str | list):
            value = {"hunkIds": [value] if isinstance(value, str) else value}
        return {"proposalId": self.proposal, **value}

    async def _accept(self, value: Any) -> Any:
        result = await self.editor.request("codex/proposal/accept", self._selected(value))
        told: dict[str, Any] = {"accepted": result["accepted"]}
        if result["conflicted"]:
            told["conflicted"] = {item["hunkId"]: item["reason"] for item in result["conflicted"]}
        if result["left"]:
            told["left"] = {item["path"]: item["reason"] for item in result["left"]}
        self.proposal = result["proposal"]["proposalId"]
        return {**told, "state": self._state(result["proposal"])}

    async def _reject(self, value: Any) -> Any:
        result = await self.editor.request("codex/proposal/reject", self._selected(value))
        return {"rejected": result["rejected"], "state": self._state(result["proposal"])}

    async def _undo(self, value: Any) -> Any:
        return await self._travel("undo", value)

    async def _redo(self, value: Any) -> Any:
        return await self._travel("redo", value)

    async def _travel(self, way: str, value: Any) -> Any:
        result = await self.editor.request(f"codex/proposal/{way}", {"proposalId": value or self.proposal})
        told: dict[str, Any] = {"restored": result["restored"]}
        if result["refused"]:
            told["refused"] = {item["path"]: item["reason"] for item in result["refused"]}
        return {**told, "state": self._state(result["proposal"])}

    def _state(self, proposal: Mapping[str, Any]) -> str:
        self._learn(proposal)
        counts: dict[str, int] = {}
        for file in proposal["files"]:
            for hunk in file["hunks"]:
                counts[hunk["state"]] = counts.get(hunk["state"], 0) + 1
        return ", ".join(
            [proposal["state"], *(f"{count} {state}" for state, count in sorted(counts.items()))]
        )

    async def _read(self, value: Any) -> str:
        """A proposal as text."""
        result = await self.editor.request("codex/proposal/read", {"proposalId": value or self.proposal})
        return self._told(self._shown(result["proposal"]))

    def _shown(self, proposal: Mapping[str, Any]) -> str:
        self._learn(proposal)
        lines = [proposal["state"]]
        if "supersededBy" in proposal:
            lines[0] += f" by {proposal['supersededBy']}"
        if proposal["ignored"]:
            lines[0] += f", {proposal['ignored']} ignored"
        for file in proposal["files"]:
            words = [file["kind"], file["path"]]
            words += [f"from {file['oldPath']}"] if "oldPath" in file else []
            words += [f"by {' and '.join(file['origin'])}"]
            words += [name for name in ("binary", "sensitive", "blocked") if file.get(name)]
            words += (
                [f"mode {file['mode'].get('old')} to {file['mode'].get('new')}"] if "mode" in file else []
            )
            words += [f"-> {file['linkTarget']}"] if "linkTarget" in file else []
            lines.append(" ".join(words))
            for number, hunk in enumerate(file["hunks"], 1):
                span = "-{oldStart},{oldLines} +{newStart},{newLines}".format(**hunk)
                what = span if hunk["lines"] else hunk["aspect"]
                state = "" if hunk["state"] == "pending" else f" {hunk['state']}"
                lines.append(f"  {number}. {what}{state}")
                lines += [f"     |{line}" for line in hunk["lines"]]
        return "\n".join(lines) + "\n"

    async def _content(self, value: Any) -> Any:
        return await self.editor.request("codex/proposal/content", {"proposalId": self.proposal, **value})

    # ------------------------------------------------------------------------------------------- anything
    async def _request(self, value: Any) -> Any:
        result = await self.editor.request(value["method"], value.get("params"))
        return _picked(result, value.get("pick"))

    async def _command(self, value: Any) -> Any:
        result = await self.editor.command(value["name"], *value.get("arguments", []))
        return _picked(result, value.get("pick"))

    async def _heard(self, value: Any) -> Any:
        """Notifications of one method so far; ``pick`` names fields."""
        full = value if isinstance(value, dict) else {"method": value}
        found = self.editor.messages(full["method"])
        return [_picked(params, full.get("pick")) for params in found]

    async def _asked(self, value: Any) -> Any:
        """Requests of the server of one method so far."""
        return self.editor.requests(value)

    async def _diagnostics(self, value: Any) -> Any:
        """What is shown in a file, once there is as much as ``count`` says."""
        uri = uri_of(self.editor.path(value["path"]))
        shown = self.editor.diagnostics
        await self.editor.wait_until(lambda: len(shown.get(uri, [])) == value["count"])
        return [
            f"{d['range']['start']['line']}-{d['range']['end']['line']} {d['severity']} {d['message']}"
            for d in shown.get(uri, [])
        ]

    async def _lenses(self, value: Any) -> Any:
        params = {"textDocument": {"uri": uri_of(self.editor.path(value))}}
        lenses = await self.editor.request("textDocument/codeLens", params)
        return [
            f"{lens['range']['start']['line']} {lens['command']['title']}: {json.dumps(lens['command']['arguments'])}"
            for lens in lenses
        ]

    async def _actions(self, value: Any) -> Any:
        line = value["line"]
        span = {
            "start": {"line": line, "character": 0},
            "end": {"line": line, "character": value.get("to", 0)},
        }
        params = {
            "textDocument": {"uri": uri_of(self.world.ws / value["path"])},
            "range": span,
            "context": {"diagnostics": value.get("problems", [])},
        }
        actions = await self.editor.request("textDocument/codeAction", params)
        return [f"{action.get('kind', 'command')}: {action['title']}" for action in actions]

    async def _document(self, value: Any) -> Any:
        result = await self.editor.request("workspace/textDocumentContent", {"uri": value})
        return result["text"]


_OWN = {"open", "notebook", "type", "save", "close", "write", "remove"}
"""Steps of the user: what they change is not told."""


def _picked(value: Any, names: Any) -> Any:
    if names is None:
        return value
    if isinstance(names, str):
        for name in names.split("."):
            value = [item.get(name) for item in value] if isinstance(value, list) else value.get(name)
        return value
    return {name: _picked(value, name) for name in names}
