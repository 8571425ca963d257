"""``codex-lsp demo``: a whole turn of the real codex, without an account or network, in a throw-away repository.

The model is played by a script on the loopback interface; everything else is what an editor would get. Each
claim that the demo makes is checked on the files themselves, and the first one that does not hold ends it.
"""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from rich.rule import Rule
from rich.text import Text

from codex_lsp import inert
from codex_lsp.scripted.server import ScriptedModel, shipped
from codex_lsp.terminal import codes, diff
from codex_lsp.terminal.client import Daemon, Failure
from codex_lsp.terminal.decide import Decisions, Keyboard
from codex_lsp.terminal.follow import follow
from codex_lsp.terminal.greeter import FILES, environment, git, greeter
from codex_lsp.terminal.screen import Screen
from codex_lsp.terminal.setting import Setting, guarded
from codex_lsp.terminal.stop import Stop

PROMPT = "Greet people by their name, nicely, and add a test."
_NO_ACCOUNT = (
    "The model is a script on this machine: no account and no network is used. The codex binary is real."
)


class _Broken(Exception):
    """A claim of the demo does not hold."""


def run(args: Namespace, setting: Setting | None = None) -> int:
    """The command; returns the exit code: 0 only when everything it showed was true."""
    return guarded(lambda: args, _demo, setting)


async def _demo(args: Namespace, setting: Setting, stop: Stop) -> int:
    console = setting.console
    console.print(Rule(Text("codex-lsp demo")))
    console.print(Text(_NO_ACCOUNT, "bold"))
    with greeter(console, keep=args.keep) as place, ScriptedModel(shipped("demo")) as model:
        model.write_config(place.codex_home)
        stage = _Stage(replace(setting, env=environment(place)), stop, place.repository)
        try:
            code = await stage.play(interactive=args.interactive)
        except _Broken as broken:
            setting.errors.print(Text(f"✗ the demo is broken: {broken}", "bold red"))
            return codes.FAILED
    if code == codes.COMPLETED:
        console.print(Rule())
        console.print(Text(_NO_ACCOUNT, "bold"))
        console.print(Text("Everything shown above was checked on the files themselves.", "green"))
    return code


# ---------------------------------------------------------------------------------------------- the play
class _Stage:
    """Plays one turn and the decisions about it, checking every claim."""

    def __init__(self, setting: Setting, stop: Stop, folder: Path) -> None:
        self._setting = setting
        self._console = setting.console
        self._stop = stop
        self._folder = folder

    async def play(self, *, interactive: bool) -> int:
        """The whole demo; the exit code.

        Raises:
            _Broken: a claim does not hold.
            Failure: the daemon refused, or is gone.
        """
        async with Daemon(self._folder, argv=self._setting.argv, env=self._setting.env) as daemon:
            known = await daemon.initialize(None)
            codex = known.get("codex") or {}
            self._say(f"Daemon started over stdio; codex {inert.line(codex.get('version', 'not found'))}")
            self._console.print(Text.assemble(("> ", "bold cyan"), (PROMPT, "bold")))
            proposal = await self._turn(daemon)
            if proposal is None:
                return codes.CANCELLED
            self._chapter("The agent is done, and the folder is as it was")
            self._claim("no file of the repository has changed yet", self._all_as(FILES))
            self._claim("git sees no change either", git(self._folder, "status", "--porcelain") == "")
            self._console.print(diff.table(proposal))
            if interactive and self._setting.can_ask:
                decisions = Decisions(daemon, self._console, Keyboard(self._stop).line, proposal)
                await decisions.run()
                proposal = decisions.proposal
                self._claim("the files hold what was accepted and nothing else", self._holds(proposal))
                if self._stop.asked.is_set():
                    return codes.CANCELLED
            else:
                if interactive:
                    self._say("(nobody can be asked here, so the demo decides)")
                proposal = await self._decide(daemon, proposal)
            self._chapter("The repository now")
            self._console.print(diff.table(proposal))
            git(self._folder, "add", "--intent-to-add", ".")
            for line in git(self._folder, "diff", "--stat").splitlines():
                self._console.print(Text(f"  {inert.line(line)}"))
        return codes.COMPLETED

    async def _turn(self, daemon: Daemon) -> dict[str, Any] | None:
        """One turn; its proposal, ``None`` when it was cancelled."""
        with Screen(self._console) as screen:
            ended = await follow(
                daemon,
                {"prompt": PROMPT, "workspaceFolder": self._folder.as_uri()},
                self._stop,
                heard=screen.heard,
                began=screen.heading,
                stopping=screen.stopping,
                tick=screen.tick,
            )
        if ended["status"] == "cancelled":
            self._say("Cancelled; nothing of the turn runs any more.")
            return None
        problem = ended.get("error") or {}
        if ended["status"] != "completed":
            raise Failure(
                str(problem.get("kind", "turnFailed")), str(problem.get("message")), problem.get("hint")
            )
        self._claim("the turn ended with a proposal", "proposalId" in ended)
        return await self._read(daemon, ended["proposalId"])

    async def _read(self, daemon: Daemon, proposal_id: str) -> dict[str, Any]:
        answer = await daemon.request("codex/proposal/read", {"proposalId": proposal_id})
        proposal: dict[str, Any] = answer["proposal"]
        return proposal

    async def _decide(self, daemon: Daemon, proposal: dict[str, Any]) -> dict[str, Any]:
        """The demo's own decisions: one hunk yes, the others of that file no, the new file yes, undo, redo."""
        files = {file["path"]: file for file in proposal["files"]}
        self._claim("greet.py was patched and test_greet.py written by a command", _is_as_scripted(files))
        greet, test = files["greet.py"], files["test_greet.py"]
        self._chapter("Each hunk is decided for itself")
        for number, hunk in enumerate(greet["hunks"]):
            self._show(greet, hunk)
            verb = "accept" if number == 0 else "reject"
            proposal = await self._settle(daemon, proposal, verb, hunk, greet)
        self._claim("greet.py changed in the accepted hunk only", self._text("greet.py") != FILES["greet.py"])
        for hunk in test["hunks"]:
            self._show(test, hunk)
            proposal = await self._settle(daemon, proposal, "accept", hunk, test)
        self._chapter("What was accepted can be taken back, and done again")
        for verb, there in (("undo", False), ("redo", True)):
            answer = await daemon.request(f"codex/proposal/{verb}", {"proposalId": proposal["proposalId"]})
            self._claim(
                f"{verb}: test_greet.py is {'there again' if there else 'gone again'}",
                (self._folder / "test_greet.py").exists() == there and self._holds(answer["proposal"]),
            )
            proposal = answer["proposal"]
        return proposal

    async def _settle(
        self, daemon: Daemon, proposal: dict[str, Any], verb: str, hunk: dict[str, Any], file: dict[str, Any]
    ) -> dict[str, Any]:
        before = self._text(file["path"])
        answer = await daemon.request(
            f"codex/proposal/{verb}", {"proposalId": proposal["proposalId"], "hunkIds": [hunk["id"]]}
        )
        after = self._text(file["path"])
        decided: dict[str, Any] = answer["proposal"]
        if verb == "accept":
            what, done = "accepted: it is in the file", answer["accepted"] == [hunk["id"]] and after != before
        else:
            what, done = "rejected: the file stays as it was", after == before
        self._claim(f"{what}, byte for byte", done and self._holds(decided))
        return decided

    # ------------------------------------------------------------------------------------ truth
    def _text(self, path: str) -> str | None:
        try:
            return (self._folder / path).read_bytes().decode()
        except FileNotFoundError:
            return None

    def _all_as(self, files: Mapping[str, str]) -> bool:
        there = {path.name for path in self._folder.iterdir()} - {".git"}
        return there == set(files) and all(self._text(name) == text for name, text in files.items())

    def _holds(self, proposal: dict[str, Any]) -> bool:
        """Whether every file is its first text with exactly the accepted hunks in place."""
        expected: dict[str, str] = dict(FILES)
        for file in proposal["files"]:
            accepted = [hunk for hunk in file["hunks"] if hunk["state"] == "accepted"]
            if accepted:
                expected[file["path"]] = _with_hunks(FILES.get(file["path"], ""), accepted)
        return self._all_as(expected)

    def _claim(self, what: str, holds: bool) -> None:
        if not holds:
            raise _Broken(what)
        self._console.print(Text.assemble(("✔ ", "green"), what))

    # ------------------------------------------------------------------------------------ showing
    def _show(self, file: dict[str, Any], hunk: dict[str, Any]) -> None:
        self._console.print()
        self._console.print(diff.heading(file, hunk))
        colours = self._console.color_system in ("256", "truecolor")
        self._console.print(diff.hunk_body(file, hunk, colours=colours))

    def _chapter(self, title: str) -> None:
        self._console.print()
        self._console.print(Rule(Text(title), align="left"))

    def _say(self, words: str) -> None:
        self._console.print(Text(words, "dim"))


def _is_as_scripted(files: Mapping[str, dict[str, Any]]) -> bool:
    return (
        set(files) == {"greet.py", "test_greet.py"}
        and files["greet.py"]["kind"] == "update"
        and len(files["greet.py"]["hunks"]) > 1
        and "patch" in files["greet.py"]["origin"]
        and files["test_greet.py"]["kind"] == "add"
        and "command" in files["test_greet.py"]["origin"]
    )


def _with_hunks(text: str, hunks: list[dict[str, Any]]) -> str:
    """A text with some hunks of its diff applied, last one first."""
    lines = text.split("\n")[:-1]
    for hunk in reversed(hunks):
        start = max(hunk["oldStart"] - 1, 0)
        old = [line[1:] for line in hunk["lines"] if line[0] in " -"]
        if lines[start : start + len(old)] != old:
            raise _Broken("a hunk does not fit the text it was made from")
        lines[start : start + len(old)] = [line[1:] for line in hunk["lines"] if line[0] in " +"]
    return "".join(f"{line}\n" for line in lines)
