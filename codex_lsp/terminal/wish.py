"""What the command line asks of a turn, as the params of ``codex/turn/start``."""

from __future__ import annotations

import json
import sys
import tomllib
from argparse import Namespace
from pathlib import Path
from typing import Any

from codex_lsp.terminal.client import Failure

MAX_PROMPT_BYTES = 16 << 20
"""Bytes of a prompt that are read from stdin; codex takes a mebibyte of characters."""


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
        "outputSchema": _schema(args.output_schema),
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
    if not args.image and not args.file:
        return str(words)
    parts: list[dict[str, Any]] = [{"type": "text", "text": words}]
    parts += ({"type": "image", "path": str(Path(path).absolute())} for path in args.image)
    parts += ({"type": "file", "uri": Path(path).absolute().as_uri()} for path in args.file)
    return parts


def _stdin() -> str:
    if sys.stdin.isatty():
        sys.stderr.write("The prompt, then Ctrl-D:\n")
    given = sys.stdin.buffer.read(MAX_PROMPT_BYTES + 1)
    if len(given) > MAX_PROMPT_BYTES:
        raise Failure("invalidOption", f"the prompt on stdin is longer than {MAX_PROMPT_BYTES} bytes")
    try:
        return given.decode()
    except UnicodeDecodeError as error:
        raise Failure("invalidOption", f"the prompt on stdin is not UTF-8: {error}") from None


def _schema(path: str | None) -> dict[str, Any] | None:
    if path is None:
        return None
    try:
        schema = json.loads(Path(path).read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise Failure("invalidOption", f"--output-schema: {error}") from None
    if not isinstance(schema, dict):
        raise Failure("invalidOption", f"--output-schema: {path} does not hold a JSON object")
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
