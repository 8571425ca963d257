"""``codex-lsp turn``: one turn of the agent, from the prompt to the decision about what it proposes."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from rich.console import Console
from rich.text import Text

from codex_lsp import inert
from codex_lsp.terminal import codes
from codex_lsp.terminal.client import Daemon
from codex_lsp.terminal.follow import follow
from codex_lsp.terminal.screen import Screen, usage
from codex_lsp.terminal.setting import Setting, guarded, json_line
from codex_lsp.terminal.settle import accept_all, code_of_accept, settle
from codex_lsp.terminal.stop import Stop
from codex_lsp.terminal.wish import folder_of, params_of, trust_of


def run(args: Namespace, setting: Setting | None = None) -> int:
    """The command; returns the exit code."""
    return guarded(lambda: (args, params_of(args, folder_of(args))), _turn, setting)


async def _turn(wish: tuple[Namespace, dict[str, Any]], setting: Setting, stop: Stop) -> int:
    args, params = wish
    folder = folder_of(args)
    async with Daemon(folder, argv=setting.argv, env=setting.env) as daemon:
        await daemon.initialize(trust_of(args))
        ended = await (_quietly if args.json else _shown)(daemon, params, args, setting, stop)
        code = _outcome(ended, setting.errors)
        if args.json and args.output_schema:
            if code == codes.COMPLETED:
                json_line(setting.console, ended.get("structuredOutput"))
                if args.accept == "all" and "proposalId" in ended:
                    code = code_of_accept(await accept_all(daemon, ended["proposalId"]))
            return code
        settled = await settle(
            daemon,
            ended.get("proposalId"),
            setting,
            stop,
            # What a failed or cancelled turn left is kept, but nobody is asked about half a piece of work.
            accept=args.accept if code == codes.COMPLETED else "none",
            as_json=args.json,
        )
        return code or settled


async def _quietly(
    daemon: Daemon, params: dict[str, Any], args: Namespace, setting: Setting, stop: Stop
) -> dict[str, Any]:
    def heard(method: str, told: dict[str, Any]) -> None:
        # Of LSP's own notifications only those that tell the user something.
        if not args.output_schema and method.startswith(("codex/", "window/")):
            json_line(setting.console, {"method": method, "params": told})

    return await follow(daemon, params, stop, heard=heard)


async def _shown(
    daemon: Daemon, params: dict[str, Any], args: Namespace, setting: Setting, stop: Stop
) -> dict[str, Any]:
    console = setting.console
    with Screen(console) as screen:
        ended = await follow(
            daemon,
            params,
            stop,
            heard=screen.heard,
            began=screen.heading,
            stopping=screen.stopping,
            tick=screen.tick,
        )
    if "structuredOutput" in ended:
        json_line(console, ended["structuredOutput"])
    _closing(console, ended)
    return ended


def _outcome(ended: dict[str, Any], errors: Console) -> int:
    """The exit code of a turn; says why it did not complete."""
    problem = ended.get("error") or {}
    if ended.get("status") == "completed":
        return codes.COMPLETED
    if ended.get("status") == "cancelled":
        errors.print(Text("codex-lsp: cancelled; nothing of the turn runs any more", "yellow"))
        return codes.CANCELLED
    errors.print(
        Text.assemble(
            ("codex-lsp: ", "bold red"), inert.line(problem.get("message", "the turn failed"), 2000)
        )
    )
    if problem.get("hint"):
        errors.print(Text(f"  {inert.line(problem['hint'], 2000)}", "yellow"))
    return codes.code_of(str(problem.get("kind")))


def _closing(console: Console, ended: dict[str, Any]) -> None:
    """One line with what the turn cost and how to go on with its thread."""
    parts = [str(ended.get("status")), usage(ended.get("usage"))]
    if ended.get("threadId"):
        parts.append(f"go on with --resume {inert.line(ended['threadId'])}")
    console.print(Text(" · ".join(part for part in parts if part), "dim"))
