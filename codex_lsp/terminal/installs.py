"""``codex-lsp install``, ``installed``, ``verify``, ``use``, ``uninstall``: the codex binaries of this user."""

from __future__ import annotations

import asyncio
import os
import time
from argparse import Namespace
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

from codex_lsp import inert
from codex_lsp.agent.binary import Binary, at
from codex_lsp.agent.version import Version
from codex_lsp.errors import CodexLspError, UnknownVersion
from codex_lsp.installs.install import Wish, install
from codex_lsp.installs.pins import Registry
from codex_lsp.installs.store import Install, Store
from codex_lsp.installs.tell import Stage, Tell
from codex_lsp.installs.verify import policy, verify
from codex_lsp.terminal import codes
from codex_lsp.terminal.client import Failure
from codex_lsp.terminal.setting import Setting, explain, guarded, json_line
from codex_lsp.terminal.stop import Stop

T = TypeVar("T")

_WORDS: dict[Stage, str] = {
    "waiting": "waiting for another installer",
    "asking": "asking the registry",
    "fetching": "fetching",
    "checking": "comparing",
    "unpacking": "unpacking",
    "trying": "trying it with a turn",
}
_JSON_SECONDS = 0.25  # between two lines about the same stage


class Place(NamedTuple):
    """The installs of this user, and what finds the codex that runs."""

    store: Store
    find: Callable[[], Binary]


class _Stopped(Exception):
    """The user wants an end."""


def run(args: Namespace, place: Callable[[], Place], setting: Setting | None = None) -> int:
    """The command; returns the exit code."""

    async def command(_: Namespace, setting: Setting, stop: Stop) -> int:
        try:
            return await _DOES[args.command](args, await asyncio.to_thread(place), setting, stop)
        except CodexLspError as error:
            raise Failure(error.kind, error.message, error.hint, error.detail) from error

    return guarded(lambda: args, command, setting)


def forbidden() -> tuple[Path, ...]:
    """Where no program may come from: the current folder, unless the user's home lies in it."""
    here = Path.cwd()
    return () if Path.home().resolve().is_relative_to(here.resolve()) else (here,)


async def _install(args: Namespace, place: Place, setting: Setting, stop: Stop) -> int:
    wish = Wish(
        version=args.version if isinstance(args.version, Version) else None,
        latest=args.version == "latest",
        source=_source(args.source),
        sha256=args.sha256,
        use=not args.no_use,
    )
    done = await _busy(
        lambda tell: install(place.store, wish, os.environ, forbidden(), tell), args, setting, stop
    )
    made = done.install
    if args.json:
        told = {"install": _plain(made), "fresh": done.fresh, "used": wish.use, "warnings": done.warnings}
        json_line(setting.console, told)
        return codes.COMPLETED
    words = "is installed" if done.fresh else "was there already"
    setting.console.print(
        Text(f"codex {made.version} {words}{' and chosen' if wish.use else ''}: {made.program}"),
        soft_wrap=True,
    )
    for warning in done.warnings:
        _warn(setting, warning)
    if wish.use:
        _say_what_runs(place, setting, made.program)
    return codes.COMPLETED


async def _verify(args: Namespace, place: Place, setting: Setting, stop: Stop) -> int:
    def look(tell: Tell) -> Any:
        if args.version is not None:
            made = place.store.get(args.version)
            return verify(at(made.program, "install"), made, tell)
        binary = place.find()
        version = place.store.choice().version if binary.source == "install" else None
        return verify(binary, place.store.get(version) if version else None, tell)

    found = await _busy(look, args, setting, stop)
    binary = found.binary
    if args.json:
        told = {"files": found.files, "measured": found.measured, "seconds": round(found.seconds, 3)}
        json_line(setting.console, {"codex": _of_binary(binary), **told})
        return codes.COMPLETED
    lines = [
        f"codex {binary.version} ({_SOURCES[binary.source]}): {binary.path}",
        "files    "
        + (
            f"{found.files}, all as installed"
            if found.files is not None
            else "nothing here says what they must be"
        ),
        "version  " + ("one that codex-lsp was tried with" if found.measured else str(policy(binary))),
        f"a turn   taken in {found.seconds:.1f} s, with a model that is a script",
    ]
    for line in lines:
        setting.console.print(Text(inert.line(line, 2000)), soft_wrap=True)
    return codes.COMPLETED


async def _use(args: Namespace, place: Place, setting: Setting, stop: Stop) -> int:
    def choose(tell: Tell) -> Any:
        with place.store.locked(tell):
            version = args.version
            if version == "previous":
                version = place.store.choice().previous
                if version is None:
                    raise UnknownVersion(
                        "There is no version before the chosen one.", hint="codex-lsp installed"
                    )
            return place.store.use(None if version == "none" else version)

    choice = await _busy(choose, args, setting, stop)
    if args.json:
        json_line(setting.console, {key: value and str(value) for key, value in choice._asdict().items()})
        return codes.COMPLETED
    words = (
        f"codex {choice.version} is chosen." if choice.version else "None of the installed codex is chosen."
    )
    setting.console.print(Text(words))
    _say_what_runs(place, setting, place.store.get(choice.version).program if choice.version else None)
    return codes.COMPLETED


async def _uninstall(args: Namespace, place: Place, setting: Setting, stop: Stop) -> int:
    def remove(tell: Tell) -> None:
        with place.store.locked(tell):
            place.store.remove(args.version)

    await _busy(remove, args, setting, stop)
    if args.json:
        json_line(setting.console, {"removed": str(args.version)})
    else:
        setting.console.print(Text(f"codex {args.version} is removed."))
    return codes.COMPLETED


async def _installed(args: Namespace, place: Place, setting: Setting, _: Stop) -> int:
    there, choice = place.store.all(), place.store.choice()
    code, runs = codes.COMPLETED, None
    try:
        runs = await asyncio.to_thread(place.find)
    except CodexLspError as error:
        code = explain(setting.errors, Failure(error.kind, error.message, error.hint))
    if args.json:
        rows = [
            _plain(made)
            | {"chosen": made.version == choice.version, "previous": made.version == choice.previous}
            for made in there
        ]
        json_line(setting.console, {"installs": rows, "runs": runs and _of_binary(runs)})
        return code
    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in ("version", "from", "installed", "size", ""):
        table.add_column(heading, justify="right" if heading == "size" else "left")
    for made in there:
        state = {choice.version: "chosen", choice.previous: "the one before"}.get(made.version, "")
        day = time.strftime("%Y-%m-%d", time.localtime(made.installed))
        table.add_row(str(made.version), made.source, day, f"{_size(made) >> 20} MiB", state)
    setting.console.print(table if there else Text("codex-lsp has installed no codex."))
    if runs is not None:
        words = f"Runs: codex {runs.version} ({_SOURCES[runs.source]}), {runs.path}"
        setting.console.print(Text(inert.line(words, 2000)), soft_wrap=True)
    return code


# ---------------------------------------------------------------------------------------------- progress
async def _busy(work: Callable[[Tell], T], args: Namespace, setting: Setting, stop: Stop) -> T:
    """Does blocking work, with a bar on a terminal or lines of JSON while it lasts; a stop ends it."""
    bar = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        DownloadColumn(binary_units=True),
        TimeElapsedColumn(),
        console=setting.errors,
        transient=True,
        disable=args.json or not setting.errors.is_terminal,
    )
    shown = bar.add_task("", total=None)
    last: tuple[Stage | None, float] = (None, 0.0)

    def tell(stage: Stage, done: int = 0, total: int | None = None) -> None:
        nonlocal last
        if stop.asked.is_set():
            raise _Stopped
        now = time.monotonic()
        if stage == last[0] and now - last[1] < _JSON_SECONDS:
            return
        last = (stage, now)
        if args.json:
            json_line(setting.console, {"stage": stage, "done": done, "total": total})
        else:
            bar.update(shown, description=_WORDS[stage], completed=done, total=total)

    live: AbstractContextManager[Any] = bar if not bar.disable else nullcontext()
    with live:
        try:
            return await asyncio.to_thread(work, tell)
        except _Stopped:
            raise Failure("cancelled", "cancelled; nothing was changed") from None


def _say_what_runs(place: Place, setting: Setting, expected: Path | None) -> None:
    """Says when another codex than the chosen one runs all the same, and why."""
    runs = place.find()
    if expected is None or runs.path != expected.resolve():
        words = f"Runs: codex {runs.version} ({_SOURCES[runs.source]}), {runs.path}"
        setting.console.print(Text(inert.line(words, 2000), "yellow" if expected else ""), soft_wrap=True)


def _warn(setting: Setting, words: str) -> None:
    setting.errors.print(Text(f"! {inert.line(words, 2000)}", "yellow"))


# ---------------------------------------------------------------------------------------------- values
def _source(given: str | None) -> Registry | Path | None:
    if given is None:
        return None
    return _REGISTRIES.get(given) or Path(given).expanduser().absolute()


def _plain(made: Install) -> dict[str, Any]:
    return {
        "version": str(made.version),
        "path": str(made.program),
        "source": made.source,
        "pinned": made.pinned,
        "installed": made.installed,
        "size": _size(made),
    }


def _of_binary(binary: Binary) -> dict[str, str]:
    return {"path": str(binary.path), "version": str(binary.version), "source": binary.source}


def _size(made: Install) -> int:
    return sum(file.size for file in made.files.values())


_REGISTRIES: dict[str, Registry] = {"pip": "pip", "npm": "npm"}
_SOURCES = {
    "setting": "set as codexPath",
    "install": "installed by codex-lsp",
    "path": "in PATH",
    "wheel": "from the wheel",
}
_DOES = {
    "install": _install,
    "installed": _installed,
    "verify": _verify,
    "use": _use,
    "uninstall": _uninstall,
}
