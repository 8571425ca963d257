"""``codex-lsp turn``: one turn of the agent, from the prompt to the decision about what it proposes."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from rich.console import Console
from rich.text import Text

from codex_lsp import inert
from codex_lsp.terminal import codes
from codex_lsp.terminal.ask import Asker
from codex_lsp.terminal.client import Daemon
from codex_lsp.terminal.decide import Keyboard
from codex_lsp.terminal.follow import both, follow
from codex_lsp.terminal.screen import Screen, usage
from codex_lsp.terminal.setting import Setting, guarded, json_line
from codex_lsp.terminal.settle import Accept, accept_all, code_of_accept, settle
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
            accept=_accept(args.accept, code),
            as_json=args.json,
        )
        return code or settled


def _accept(wished: Accept, code: int) -> Accept:
    """What a failed or cancelled turn left is kept, but nobody is asked about half a piece of work.

    Where only the answer does not fit the schema the user may still decide; nothing is accepted unseen.
    """
    return wished if code == codes.COMPLETED or (code == codes.NO_OUTPUT and wished == "ask") else "none"


async def _quietly(
    daemon: Daemon, params: dict[str, Any], args: Namespace, setting: Setting, stop: Stop
) -> dict[str, Any]:
    def heard(method: str, told: dict[str, Any]) -> None:
        # Of LSP's own notifications only those that tell the user something.
        if not args.output_schema and method.startswith(("codex/", "window/")):
            json_line(setting.console, {"method": method, "params": told})

    def began(started: dict[str, Any]) -> None:
        _tell_changes(started, setting.errors)

    async with Asker(daemon, setting.errors, Keyboard(stop).line, None) as asker:
        return await follow(daemon, params, stop, heard=both(heard, asker.heard), began=began)


async def _shown(
    daemon: Daemon, params: dict[str, Any], args: Namespace, setting: Setting, stop: Stop
) -> dict[str, Any]:
    console = setting.console
    with Screen(console) as screen:

        def began(started: dict[str, Any]) -> None:
            screen.heading(started)
            _tell_changes(started, console)

        keyboard = Keyboard(stop)
        async with Asker(daemon, console, keyboard.line, screen if setting.can_ask else None) as asker:
            ended = await follow(
                daemon,
                params,
                stop,
                heard=both(screen.heard, asker.heard),
                began=began,
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
        if "structuredOutputError" not in ended:
            return codes.COMPLETED
        _tell_no_output(ended["structuredOutputError"], ended.get("finalMessage"), errors)
        return codes.NO_OUTPUT
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


def _tell_changes(started: dict[str, Any], console: Console) -> None:
    """What normalising changed in the output schema."""
    for change in started.get("outputSchemaChanges", ()):
        place = inert.line(change["pointer"]) or "its root"
        console.print(Text(f"output schema: {place}: {inert.line(change['message'])}", "dim"))


def _tell_no_output(problem: dict[str, Any], message: str | None, errors: Console) -> None:
    """Why the final message is no structured output, and what it says."""
    errors.print(Text.assemble(("codex-lsp: ", "bold red"), inert.line(problem["message"], 2000)))
    for flaw in problem.get("errors", ()):
        place = inert.line(flaw["pointer"]) or "its root"
        errors.print(Text(f"  {place}: {inert.line(flaw['message'])}", "yellow"))
    for line in inert.text(message or "").split("\n")[:40]:
        errors.print(Text(f"  | {line[:400]}", "dim"))


def _closing(console: Console, ended: dict[str, Any]) -> None:
    """One line with what the turn cost and how to go on with its thread."""
    parts = [str(ended.get("status")), usage(ended.get("usage"))]
    if ended.get("threadId"):
        parts.append(f"go on with --resume {inert.line(ended['threadId'])}")
    console.print(Text(" · ".join(part for part in parts if part), "dim"))
