"""What becomes of a proposal: shown, and decided as ``--accept`` says."""

from __future__ import annotations

from typing import Any, Literal

from rich.console import Console
from rich.text import Text

from codex_lsp import inert
from codex_lsp.terminal import codes, diff
from codex_lsp.terminal.client import Daemon
from codex_lsp.terminal.decide import Decisions, Keyboard, undecided
from codex_lsp.terminal.setting import Setting, json_line
from codex_lsp.terminal.stop import Stop

Accept = Literal["ask", "all", "none"]


async def settle(
    daemon: Daemon,
    proposal_id: str | None,
    setting: Setting,
    stop: Stop,
    *,
    accept: Accept,
    as_json: bool = False,
) -> int:
    """Shows a proposal and decides it; the exit code.

    ``ask`` where nobody can be asked leaves everything pending. With ``as_json`` the proposal, or the
    answer to accepting it, is one line of JSON and nothing is asked.

    Raises:
        Failure: the daemon refused, or is gone.
    """
    console = setting.console
    proposal = None
    if proposal_id is not None:
        proposal = (await daemon.request("codex/proposal/read", {"proposalId": proposal_id}))["proposal"]
    if as_json:
        return await _as_json(daemon, proposal, console, accept)
    if proposal is None or not proposal["files"]:
        console.print(Text("No file was changed."))
        return codes.COMPLETED
    console.print(diff.table(proposal))
    if not undecided(proposal):
        return codes.COMPLETED
    if accept == "all":
        return _told(console, await accept_all(daemon, proposal["proposalId"]))
    if accept == "ask" and setting.can_ask:
        return await _ask(daemon, proposal, setting, stop)
    if accept == "ask":
        console.print(Text("Nobody can be asked here (stdin or stdout is no terminal)."))
    _pending(console, proposal)
    return codes.COMPLETED


async def accept_all(daemon: Daemon, proposal_id: str) -> dict[str, Any]:
    """Accepts everything that is not sensitive; the answer of ``codex/proposal/accept``.

    Raises:
        Failure: the daemon refused, or is gone.
    """
    result: dict[str, Any] = await daemon.request("codex/proposal/accept", {"proposalId": proposal_id})
    return result


def code_of_accept(result: dict[str, Any]) -> int:
    """The exit code for the answer of ``codex/proposal/accept``."""
    return codes.CONFLICTS if result["conflicted"] else codes.COMPLETED


async def _as_json(daemon: Daemon, proposal: dict[str, Any] | None, console: Console, accept: Accept) -> int:
    if proposal is None or accept != "all" or not undecided(proposal):
        json_line(console, {"proposal": proposal})
        return codes.COMPLETED
    result = await accept_all(daemon, proposal["proposalId"])
    json_line(console, result)
    return code_of_accept(result)


async def _ask(daemon: Daemon, proposal: dict[str, Any], setting: Setting, stop: Stop) -> int:
    sitting = Decisions(daemon, setting.console, Keyboard(stop).line, proposal)
    await sitting.run()
    setting.console.print()
    setting.console.print(diff.table(sitting.proposal))
    if undecided(sitting.proposal):
        _pending(setting.console, sitting.proposal)
    else:
        taken_back = f"codex-lsp review --undo {inert.line(proposal['proposalId'])}"
        setting.console.print(Text(f"All decided. To take the last decision back: {taken_back}", "dim"))
    if stop.asked.is_set():
        return codes.CANCELLED
    return codes.CONFLICTS if sitting.conflicts else codes.COMPLETED


def _told(console: Console, result: dict[str, Any]) -> int:
    """Says what an accept of everything did; the exit code."""
    console.print(Text(f"Accepted {_count(len(result['accepted']), 'hunk')}.", "green"))
    for clash in result["conflicted"]:
        console.print(Text(f"✗ not accepted: {inert.line(clash['reason'])}", "bold red"))
    for left in result["left"]:
        console.print(Text(f"! left: {inert.line(left['path'])}: {inert.line(left['reason'])}", "yellow"))
    if undecided(result["proposal"]):
        _pending(console, result["proposal"])
    return code_of_accept(result)


def _pending(console: Console, proposal: dict[str, Any]) -> None:
    hunks = _count(undecided(proposal), "hunk")
    console.print(
        Text(f"{hunks} undecided. To decide: codex-lsp review {inert.line(proposal['proposalId'])}")
    )


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'s' * (number != 1)}"
