"""``codex-lsp file``: files at the OpenAI Files API, sent, listed and removed through the daemon."""

from __future__ import annotations

import asyncio
import secrets
import time
from argparse import Namespace
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from rich.progress import BarColumn, Progress, TextColumn
from rich.table import Table
from rich.text import Text

from codex_lsp import inert
from codex_lsp.terminal import codes
from codex_lsp.terminal.client import Daemon, Failure
from codex_lsp.terminal.decide import Keyboard
from codex_lsp.terminal.setting import Setting, explain, guarded, json_line
from codex_lsp.terminal.stop import Stop, came_first
from codex_lsp.terminal.wish import folder_of


def run(args: Namespace, setting: Setting | None = None) -> int:
    """The command; returns the exit code."""
    return guarded(lambda: args, _file, setting)


async def _file(args: Namespace, setting: Setting, stop: Stop) -> int:
    folder = folder_of(args)
    async with Daemon(folder, argv=setting.argv, env=setting.env) as daemon:
        await daemon.initialize(None)
        return await _DOES[args.what](args, daemon, setting, stop)


async def _upload(args: Namespace, daemon: Daemon, setting: Setting, stop: Stop) -> int:
    params: dict[str, Any] = {"path": str(Path(args.file).absolute()), "purpose": args.purpose}
    if args.expires is not None:
        params["expiresAfterSeconds"] = args.expires
    if args.confirm is not None:
        params["confirm"] = args.confirm
    try:
        sent = await _sending(params, daemon, setting, stop)
    except Failure as needed:
        detail = needed.detail
        if needed.kind != "confirmationNeeded" or not isinstance(detail, dict) or not _can_ask(args, setting):
            raise _with_option(needed) from None
        if not await _said_yes(needed, detail, setting, stop):
            setting.errors.print(Text("codex-lsp: not sent", "yellow"))
            return codes.CANCELLED if stop.asked.is_set() else codes.REFUSED
        sent = await _sending({**params, "confirm": detail["sha256"]}, daemon, setting, stop)
    if args.json:
        json_line(setting.console, sent)
    else:
        file = sent["file"]
        words = "was there already" if sent["reused"] else "is there"
        setting.console.print(Text(f"{inert.line(file['filename'])} {words}: {inert.line(file['fileId'])}"))
        if "expiresAt" in file:
            setting.console.print(Text(f"It expires on {_when(file['expiresAt'])}.", "dim"))
    return codes.COMPLETED


def _can_ask(args: Namespace, setting: Setting) -> bool:
    return setting.can_ask and not args.json


def _with_option(failure: Failure) -> Failure:
    """The failure, its hint in the words of the command line."""
    if failure.kind == "confirmationNeeded" and isinstance(failure.detail, dict):
        failure.hint = f"To send exactly these bytes: --confirm {failure.detail.get('sha256')}"
    return failure


async def _said_yes(needed: Failure, detail: dict[str, Any], setting: Setting, stop: Stop) -> bool:
    console = setting.console
    console.print(Text(inert.line(needed.message, 2000), "yellow"))
    console.print(Text(f"  where   {inert.line(detail['target'], 2000)}"))
    console.print(Text(f"  size    {detail['size']:,} bytes"))
    console.print(Text(f"  SHA-256 {inert.line(detail['sha256'])}"))
    console.print(Text("Send it? [y/N] ", "bold"), end="")
    console.file.flush()
    answer = await Keyboard(stop).line()
    return answer is not None and answer.lower() in ("y", "yes")


async def _sending(params: dict[str, Any], daemon: Daemon, setting: Setting, stop: Stop) -> dict[str, Any]:
    """One attempt, with a bar while it lasts; a stop ends it and waits until what was begun is taken back."""
    token = f"upload-{secrets.token_hex(4)}"
    bar = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.fields[done]}"),
        console=setting.errors,
        transient=True,
        disable=not setting.errors.is_terminal,
    )
    shown = bar.add_task(inert.line(Path(params["path"]).name, 60), total=100, done="")

    def heard(method: str, told: dict[str, Any]) -> None:
        value = told.get("value")
        if method == "$/progress" and told.get("token") == token and isinstance(value, dict):
            bar.update(shown, completed=value.get("percentage", 0), done=inert.line(value.get("message", "")))

    daemon.heard = heard
    request = daemon.request("codex/file/upload", {**params, "workDoneToken": token})
    with bar:
        return await _until_stopped(
            request, stop, lambda: daemon.notify("window/workDoneProgress/cancel", {"token": token})
        )


async def _until_stopped(
    request: Awaitable[Any], stop: Stop, cancel: Callable[[], Awaitable[None]]
) -> dict[str, Any]:
    running: asyncio.Future[dict[str, Any]] = asyncio.ensure_future(request)
    try:
        if not await came_first(running, stop.asked):
            await cancel()
        return await running
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def _list(args: Namespace, daemon: Daemon, setting: Setting, stop: Stop) -> int:
    params: dict[str, Any] = {"limit": args.limit}
    if args.purpose is not None:
        params["purpose"] = args.purpose
    if args.after is not None:
        params["after"] = args.after
    page = await daemon.request("codex/file/list", params)
    if args.json:
        json_line(setting.console, page)
        return codes.COMPLETED
    console = setting.console
    rows = Table(box=None, pad_edge=False, header_style="bold")
    for heading in ("id", "name", "bytes", "purpose", "created", "expires"):
        rows.add_column(heading, overflow="fold", justify="right" if heading == "bytes" else "left")
    for file in page["files"]:
        rows.add_row(
            Text(inert.line(file["fileId"]), "yellow" if file.get("left") else ""),
            inert.line(file["filename"], 80),
            f"{file['size']:,}",
            inert.line(file["purpose"]),
            _when(file["createdAt"]),
            _when(file["expiresAt"]) if "expiresAt" in file else "",
        )
    console.print(rows if page["files"] else Text("There are no files."))
    if page["more"]:
        console.print(Text(f"There are more: --after {inert.line(page['files'][-1]['fileId'])}", "dim"))
    for left in page["left"]:
        may_be = ", ".join(inert.line(file_id) for file_id in left["fileIds"]) or left.get("uploadId")
        console.print(
            Text(
                f"! left by a transfer whose end is not known: {inert.line(left['filename'], 80)}, "
                f"{left['size']:,} bytes, begun {_when(left['startedAt'])}"
                + (f"; it may be {inert.line(may_be)}" if may_be else ""),
                "yellow",
            )
        )
    return codes.COMPLETED


async def _delete(args: Namespace, daemon: Daemon, setting: Setting, stop: Stop) -> int:
    worst = codes.COMPLETED
    for file_id in args.id:
        if stop.asked.is_set():
            return codes.CANCELLED
        try:
            gone = await daemon.request("codex/file/delete", {"fileId": file_id})
        except Failure as failure:
            worst = max(worst, explain(setting.errors, failure))
            continue
        if args.json:
            json_line(setting.console, gone)
        else:
            setting.console.print(Text(f"{inert.line(gone['fileId'])} is removed"))
    return worst


def _when(seconds: float) -> str:
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(seconds))


_DOES = {"upload": _upload, "list": _list, "delete": _delete}
