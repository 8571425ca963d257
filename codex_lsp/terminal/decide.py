"""The user decides a proposal hunk by hunk at the terminal, in the way of ``git add -p``."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

from rich.console import Console
from rich.text import Text

from codex_lsp import inert
from codex_lsp.terminal import diff
from codex_lsp.terminal.client import Daemon, Failure
from codex_lsp.terminal.stop import Stop, came_first

Ask = Callable[[], Awaitable[str | None]]
"""Gives the user's next line, ``None`` when there will be no more (end of input, Ctrl-C)."""

HELP = """\
y - accept this hunk: it enters your file now
n - reject this hunk
a - accept this hunk and all later ones in this file
d - reject this hunk and all later ones in this file
s - leave this hunk undecided and go on
p - print the whole hunk
u - undo the last decision made here
q - quit; what is undecided stays pending (codex-lsp review shows it again)
? - print this help"""

_Place = tuple[dict[str, Any], dict[str, Any]]
"""A file and one of its hunks."""


class Keyboard:
    """Lines that the user types, read without blocking the wire."""

    def __init__(self, stop: Stop, fd: int = 0) -> None:
        self._stop = stop
        self._fd = fd
        self._typed = b""

    async def line(self) -> str | None:
        """The next line without its end; ``None`` at the end of input or after Ctrl-C."""
        loop = asyncio.get_running_loop()
        while b"\n" not in self._typed:
            ready = asyncio.Event()
            loop.add_reader(self._fd, ready.set)
            typing: asyncio.Future[Any] = asyncio.ensure_future(ready.wait())
            try:
                if self._stop.asked.is_set() or not await came_first(typing, self._stop.asked):
                    return None
            finally:
                typing.cancel()
                loop.remove_reader(self._fd)
            try:
                chunk = os.read(self._fd, 4096)
            except OSError:  # the terminal was hung up
                return None
            if not chunk:
                return None
            self._typed += chunk
        line, _, self._typed = self._typed.partition(b"\n")
        return line.decode(errors="replace").strip()


class Decisions:
    """One sitting over one proposal. ``proposal`` is always what the daemon said last."""

    def __init__(self, daemon: Daemon, console: Console, ask: Ask, proposal: dict[str, Any]) -> None:
        self.proposal = proposal
        self.conflicts: dict[str, str] = {}
        """Hunks that were to be accepted and could not, with the reason."""
        self._daemon = daemon
        self._console = console
        self._ask = ask
        self._left: set[str] = set()
        self._decided = 0

    async def run(self) -> bool:
        """Asks about every undecided hunk; whether the user went through to the end.

        Raises:
            Failure: the daemon is gone.
        """
        while (place := next(self._open(), None)) is not None:
            if not await self._one(*place):
                return False
        return True

    def _open(self) -> Iterator[_Place]:
        for file in self.proposal.get("files", ()):
            if file.get("blocked"):
                continue
            for hunk in file.get("hunks", ()):
                if hunk["state"] in ("pending", "conflicted") and hunk["id"] not in self._left:
                    yield file, hunk

    def _keys(self, hunk: dict[str, Any]) -> str:
        extra = ("p" if diff.is_cut(hunk) else "") + ("u" if self._decided else "")
        return ",".join(f"ynads{extra}q?")

    async def _one(self, file: dict[str, Any], hunk: dict[str, Any]) -> bool:
        """Asks about one hunk until something changes; False when the user quits."""
        everything = [h for f in self.proposal["files"] if not f.get("blocked") for h in f["hunks"]]
        where = f"({[h['id'] for h in everything].index(hunk['id']) + 1}/{len(everything)})"
        self._console.print()
        self._console.print(diff.heading(file, hunk, where))
        self._show(file, hunk)
        while True:
            question = "accept this sensitive change" if file.get("sensitive") else "accept this hunk"
            self._console.print(Text(f"{where} {question} [{self._keys(hunk)}]? ", "bold blue"), end="")
            answer = await self._ask()
            if answer is None:
                self._console.print()
                return False
            rest = [h["id"] for f, h in self._open() if f["path"] == file["path"]]
            match answer[:1]:
                case "y":
                    await self._settle("accept", [hunk["id"]], file)
                case "n":
                    await self._settle("reject", [hunk["id"]], file)
                case "a":
                    await self._settle("accept", rest, file)
                case "d":
                    await self._settle("reject", rest, file)
                case "s":
                    self._left.add(hunk["id"])
                case "u" if self._decided:
                    await self._undo()
                case "q":
                    return False
                case "p":
                    self._show(file, hunk, whole=True)
                    continue
                case _:
                    self._console.print(Text(HELP, "cyan"))
                    continue
            return True

    def _show(self, file: dict[str, Any], hunk: dict[str, Any], *, whole: bool = False) -> None:
        colours = self._console.color_system in ("256", "truecolor")
        self._console.print(diff.hunk_body(file, hunk, colours=colours, whole=whole))

    async def _settle(self, verb: str, hunks: list[str], file: dict[str, Any]) -> None:
        params: dict[str, Any] = {"proposalId": self.proposal["proposalId"], "hunkIds": hunks}
        if verb == "accept" and file.get("sensitive"):
            params["includeSensitive"] = True  # the user was warned and said yes to these very hunks
        try:
            result = await self._daemon.request(f"codex/proposal/{verb}", params)
        except Failure as failure:
            if failure.kind == "daemonGone":
                raise
            await self._failed(failure, hunks)
            return
        self.proposal = result["proposal"]
        # Only what took effect is a decision, here and for the daemon's undo.
        self._decided += bool(result.get("accepted") or result.get("rejected"))
        for hunk in hunks:
            self.conflicts.pop(hunk, None)
        for clash in result.get("conflicted", ()):
            self.conflicts[clash["hunkId"]] = clash["reason"]
            self._console.print(Text(f"✗ not accepted: {inert.line(clash['reason'])}", "bold red"))
        for left in result.get("left", ()):
            self._console.print(Text(f"! {inert.line(left['path'])}: {inert.line(left['reason'])}", "yellow"))
        # Whatever did not get its decision is left for later, not asked again and again.
        self._left.update(h["id"] for _, h in self._open() if h["id"] in hunks)

    async def _failed(self, failure: Failure, hunks: list[str]) -> None:
        said = inert.line(failure.message) + (f" ({inert.line(failure.hint)})" if failure.hint else "")
        self._console.print(Text(f"✗ {said}", "bold red"))
        if failure.kind == "stale":
            answer = await self._daemon.request(
                "codex/proposal/read", {"proposalId": self.proposal["proposalId"]}
            )
            if answer["proposal"] != self.proposal:
                self.proposal = answer["proposal"]
                self._console.print(Text("  what stands now is shown again", "yellow"))
                return
        self._left.update(hunks)
        self.conflicts.update(dict.fromkeys(hunks, failure.message))

    async def _undo(self) -> None:
        before = self.proposal
        try:
            result = await self._daemon.request(
                "codex/proposal/undo", {"proposalId": self.proposal["proposalId"]}
            )
        except Failure as failure:
            if failure.kind == "daemonGone":
                raise
            self._console.print(Text(f"✗ {inert.line(failure.message)}", "bold red"))
            return
        self.proposal = result["proposal"]
        for path in result.get("restored", ()):
            self._console.print(Text(f"↶ restored {inert.line(path)}", "green"))
        for refused in result.get("refused", ()):
            self._console.print(
                Text(f"✗ {inert.line(refused['path'])}: {inert.line(refused['reason'])}", "bold red")
            )
        known = _states(before)
        back = {
            hunk for hunk, state in _states(self.proposal).items() if state == "pending" != known.get(hunk)
        }
        self._decided -= bool(back)
        self._left -= back
        for hunk in back:
            self.conflicts.pop(hunk, None)


def _states(proposal: dict[str, Any]) -> dict[str, str]:
    return {h["id"]: h["state"] for f in proposal.get("files", ()) for h in f.get("hunks", ())}


def undecided(proposal: dict[str, Any]) -> int:
    """Hunks that could still be decided."""
    blocked = {f["path"] for f in proposal.get("files", ()) if f.get("blocked")}
    return sum(
        hunk["state"] in ("pending", "conflicted")
        for file in proposal.get("files", ())
        if file["path"] not in blocked
        for hunk in file.get("hunks", ())
    )
