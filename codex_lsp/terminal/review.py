"""``codex-lsp review``: proposals of this folder that wait for a decision, and taking decisions back."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from rich.table import Table
from rich.text import Text

from codex_lsp import inert
from codex_lsp.terminal import codes
from codex_lsp.terminal.client import Daemon, Failure
from codex_lsp.terminal.setting import Setting, guarded, json_line
from codex_lsp.terminal.settle import settle
from codex_lsp.terminal.stop import Stop
from codex_lsp.terminal.wish import folder_of


def run(args: Namespace, setting: Setting | None = None) -> int:
    """The command; returns the exit code."""
    return guarded(lambda: args, _review, setting)


async def _review(args: Namespace, setting: Setting, stop: Stop) -> int:
    folder = folder_of(args)
    async with Daemon(folder, argv=setting.argv, env=setting.env) as daemon:
        await daemon.initialize(None)
        turns = (await daemon.request("codex/turn/list", {}))["turns"]
        waiting = [turn for turn in turns if turn.get("proposalId") and turn.get("proposalState") == "open"]
        if args.list:
            return _listed(waiting, args, setting)
        if args.undo or args.redo:
            return await _restored(daemon, args, turns, setting)
        wanted = [args.proposal] if args.proposal else [turn["proposalId"] for turn in waiting]
        if not wanted and args.json:
            json_line(setting.console, {"proposal": None})
        elif not wanted:
            setting.console.print(Text("No proposal of this folder waits for a decision."))
        worst = codes.COMPLETED
        for proposal_id in wanted:
            code = await settle(daemon, proposal_id, setting, stop, accept=args.accept, as_json=args.json)
            worst = max(worst, code)
            if stop.asked.is_set():
                break
        return worst


def _listed(waiting: list[dict[str, Any]], args: Namespace, setting: Setting) -> int:
    if args.json:
        json_line(setting.console, {"turns": waiting})
        return codes.COMPLETED
    rows = Table(box=None, pad_edge=False, header_style="bold")
    for heading in ("proposal", "status", "prompt"):
        rows.add_column(heading, overflow="fold")
    for turn in waiting:
        rows.add_row(
            inert.line(turn["proposalId"]), inert.line(turn["status"]), inert.line(turn.get("prompt", ""), 80)
        )
    setting.console.print(rows if waiting else Text("No proposal of this folder waits for a decision."))
    return codes.COMPLETED


async def _restored(daemon: Daemon, args: Namespace, turns: list[dict[str, Any]], setting: Setting) -> int:
    """Takes the last decision back, or repeats it; the newest proposal unless one is named."""
    proposal_id = args.proposal or next((t["proposalId"] for t in turns if t.get("proposalId")), None)
    if proposal_id is None:
        raise Failure("unknownProposal", "this folder has no proposal")
    verb = "undo" if args.undo else "redo"
    result = await daemon.request(f"codex/proposal/{verb}", {"proposalId": proposal_id})
    if args.json:
        json_line(setting.console, result)
    else:
        for path in result["restored"]:
            setting.console.print(Text(f"{verb}: {inert.line(path)}", "green"))
        for refused in result["refused"]:
            setting.console.print(
                Text(f"✗ {inert.line(refused['path'])}: {inert.line(refused['reason'])}", "bold red")
            )
        if not result["restored"] and not result["refused"]:
            setting.console.print(Text(f"{verb}: no file had to change"))
    return codes.CONFLICTS if result["refused"] else codes.COMPLETED
