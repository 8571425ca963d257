"""What the command line asks of a turn, as the params of ``codex/turn/start``."""

from __future__ import annotations

import os
import re
import select
import signal
import socket
import sys
import tomllib
from argparse import Namespace
from pathlib import Path
from typing import Any

from codex_lsp.inputs.exactjson import NotJson, parse
from codex_lsp.terminal.client import Failure

MAX_PROMPT_BYTES = 16 << 20
"""Bytes of a prompt that are read from stdin; codex takes a mebibyte of characters."""
MOST_PAGES = 20
"""Pages of one PDF, as contract 1 has it."""
SCHEMA_LIMIT = 4 << 20
"""Bytes of a schema's text."""


def folder_of(args: Namespace) -> Path:
    """The workspace folder, absolute; symbolic links in it stay as the user wrote them."""
    return Path(args.directory or ".").absolute()


def trust_of(args: Namespace) -> str | None:
    """How the folder is trusted: what widens access was typed by the user, who thereby vouches for the folder.

    Without such an option the turn runs sandboxed and the folder's own codex configuration is not obeyed.
    """
    widened = args.trust or args.sandbox == "danger-full-access" or args.room == "direct" or args.config
    return "trusted" if widened else None


def params_of(args: Namespace, folder: Path) -> dict[str, Any]:
    """The params of ``codex/turn/start``.

    Raises:
        Failure: ``invalidOption`` when something cannot be read or understood.
    """
    options = {
        "model": args.model,
        "reasoningEffort": args.effort,
        "profile": args.profile,
        "sandbox": args.sandbox,
        "network": args.network or None,
        "addDirs": [Path(path).absolute().as_uri() for path in args.add_dir] or None,
        "gitCheck": "skip" if args.skip_git_check else None,
        "room": args.room,
        "transport": {"app-server": "appServer"}.get(args.transport, args.transport),
        "approvalPolicy": args.ask_for_approval,
        "outputSchema": _schema(args.output_schema),
        "outputSchemaRules": "asIs" if args.schema_rules == "as-is" else args.schema_rules,
        "timeoutSeconds": args.timeout,
        "startFrom": "clean" if args.clean else None,
        "config": dict(map(_setting, args.config)) or None,
    }
    params: dict[str, Any] = {
        "prompt": _prompt(args),
        "workspaceFolder": folder.as_uri(),
        "options": {key: value for key, value in options.items() if value is not None},
    }
    if args.resume is not None:
        params["threadId"] = args.resume
    if args.fork:
        if args.resume is None:
            raise Failure("invalidOption", "--fork needs --resume THREAD")
        params["fork"] = True
    return params


def _prompt(args: Namespace) -> str | list[dict[str, Any]]:
    words = args.prompt
    if words is None or words == "-":
        if sys.stdin is None or (words is None and sys.stdin.isatty()):
            raise Failure("invalidOption", "no prompt", "give it as an argument, or on stdin")
        words = _stdin()
    if not words.strip():
        raise Failure("invalidOption", "the prompt is empty")
    if not args.image and not args.file and not args.attach:
        return str(words)
    parts: list[dict[str, Any]] = [{"type": "text", "text": words}]
    parts += (_code(given) if render else _image(given) for render, given in args.image)
    parts += map(_document, args.attach)
    parts += ({"type": "file", "uri": _uri(path)} for path in args.file)
    return parts


def _image(given: str) -> dict[str, Any]:
    """``FILE``, or ``FILE#page=2`` and ``#page=2-4`` as browsers and readers of PDF have it."""
    path, pages = _parted(given, r"#pages?=(\d{1,6})(?:-(\d{1,6}))?")
    part: dict[str, Any] = {"type": "image", "path": path}
    if pages is None:
        return part
    first, last = pages
    if not 1 <= first <= last < first + MOST_PAGES:
        raise Failure("invalidOption", f"--image {given}: give up to {MOST_PAGES} pages, as in #page=2-4")
    return {**part, "pages": list(range(first, last + 1))}


def _code(given: str) -> dict[str, Any]:
    path, lines = _lined("--picture-of", given)
    return {"type": "image", "path": path, "render": "code", **lines}


def _document(given: str) -> dict[str, Any]:
    path, lines = _lined("--attach", given)
    return {"type": "buffer", "uri": _uri(path), **lines}


def _uri(path: str) -> str:
    # A URI with a `..` in it is refused: it could be read in two ways.
    return Path(os.path.abspath(path)).as_uri()  # noqa: PTH100 - links stay as the user wrote them


def _lined(option: str, given: str) -> tuple[str, dict[str, Any]]:
    """``FILE``, or with lines ``FILE:3`` and ``FILE:3-40``: the path, and ``range`` if there is one."""
    path, lines = _parted(given, r":(\d{1,9})(?:-(\d{1,9}))?")
    if lines is None:
        return path, {}
    first, last = lines
    if not 1 <= first <= last:
        raise Failure("invalidOption", f"{option} {given}: lines are counted from 1, as in FILE:3-40")
    ends = ({"line": first - 1, "character": 0}, {"line": last, "character": 0})
    return path, {"range": dict(zip(("start", "end"), ends, strict=True))}


def _parted(given: str, ending: str) -> tuple[str, tuple[int, int] | None]:
    """A path and two numbers from its ending, unless there is a file of that very name."""
    found = re.search(ending + r"\Z", given)
    if found is None or Path(given).exists():
        return str(Path(given).absolute()), None
    return str(Path(given[: found.start()]).absolute()), (int(found[1]), int(found[2] or found[1]))


def _stdin() -> str:
    if sys.stdin.isatty():
        sys.stderr.write("The prompt, then Ctrl-D:\n")
    given = _read(sys.stdin.fileno(), MAX_PROMPT_BYTES + 1)
    if len(given) > MAX_PROMPT_BYTES:
        raise Failure("invalidOption", f"the prompt on stdin is longer than {MAX_PROMPT_BYTES} bytes")
    try:
        return given.decode()
    except UnicodeDecodeError as error:
        raise Failure("invalidOption", f"the prompt on stdin is not UTF-8: {error}") from None


def _read(fd: int, most: int) -> bytes:
    """All that comes; no more is waited for after ``most`` bytes. Blocking, in the main thread.

    Raises:
        KeyboardInterrupt: Ctrl-C, whenever it comes; a plain read misses one that comes just before it.
    """
    said = bytearray()
    heard, tell = socket.socketpair()
    with heard, tell:
        tell.setblocking(False)
        before = signal.set_wakeup_fd(tell.fileno())
        try:
            while len(said) < most:
                ready, _, _ = select.select([fd, heard.fileno()], [], [])
                if heard.fileno() in ready:
                    heard.recv(64)  # Python runs the signal's handler before it goes on here
                    continue
                if not (chunk := os.read(fd, 1 << 16)):
                    break
                said += chunk
        finally:
            signal.set_wakeup_fd(before)
    return bytes(said)


def _schema(given: str | None) -> dict[str, Any] | str | None:
    """A schema from a file (a path with a slash, or ``….json``), else a name for the daemon to look up.

    What lies in the folder never decides which of both is meant. The file is read here: it may be a pipe.
    """
    if given is None or not ("/" in given or given.endswith(".json")):
        return given
    try:
        with open(given, "rb") as file:
            text = file.read(SCHEMA_LIMIT + 1)
        if len(text) > SCHEMA_LIMIT:
            raise Failure("invalidSchema", f"--output-schema: {given} is larger than {SCHEMA_LIMIT:,} bytes")
        schema = parse(text.decode("utf-8-sig"))
    except (OSError, UnicodeDecodeError, NotJson) as error:
        raise Failure("invalidSchema", f"--output-schema: {given}: {error}") from None
    if not isinstance(schema, dict):
        raise Failure("invalidSchema", f"--output-schema: {given} does not hold a JSON object")
    return schema


def _setting(given: str) -> tuple[str, Any]:
    """``key=value`` with the value as TOML, else as the text it is (as codex' own ``-c`` does)."""
    key, equals, value = given.partition("=")
    if not equals or not key.strip():
        raise Failure("invalidOption", f"--config: {given!r} is not key=value")
    try:
        return key.strip(), tomllib.loads(f"value = {value}")["value"]
    except tomllib.TOMLDecodeError:
        return key.strip(), value
