"""The command line: what it takes and which part of the house answers; imports late, so that ``serve`` starts fast."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import get_args

from codex_lsp.agent.version import Version
from codex_lsp.logs.lines import LEVELS
from codex_lsp.terminal.codes import CANCELLED, EPILOG, USAGE
from codex_lsp.uploads.values import LONGEST_LIFE, SHORTEST_LIFE, Purpose


def run(argv: Sequence[str]) -> int:
    """Does what the arguments say; returns the exit code (2 for arguments that say nothing usable)."""
    given = parser()
    try:
        args = given.parse_args(argv)
        return _COMMANDS[args.command](args)
    except SystemExit as done:  # argparse has printed its help or its complaint
        return done.code if isinstance(done.code, int) else USAGE
    except KeyboardInterrupt:
        return CANCELLED
    except BrokenPipeError:  # whoever read our output went away; what is still buffered has nowhere to go
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CANCELLED


def _serve(_: argparse.Namespace) -> int:
    from codex_lsp.daemon import serve

    return serve()


def _turn(args: argparse.Namespace) -> int:
    from codex_lsp.terminal import turn

    return turn.run(args)


def _review(args: argparse.Namespace) -> int:
    from codex_lsp.terminal import review

    return review.run(args)


def _demo(args: argparse.Namespace) -> int:
    from codex_lsp.terminal import demo

    return demo.run(args)


def _file(args: argparse.Namespace) -> int:
    from codex_lsp.terminal import file

    return file.run(args)


def _doctor(args: argparse.Namespace) -> int:
    from codex_lsp.daemon import examine_here
    from codex_lsp.terminal import doctor

    return doctor.run(args, examine_here)


def _logs(args: argparse.Namespace) -> int:
    from codex_lsp.terminal import logs

    return logs.run(args)


def _completion(args: argparse.Namespace) -> int:
    from codex_lsp.terminal import completion

    return completion.run(args.shell, parser())


class _Versions(argparse.Action):
    """Prints the version of everything that has one, and ends."""

    def __call__(self, given: argparse.ArgumentParser, *_: object) -> None:
        from codex_lsp.daemon import codex_here
        from codex_lsp.terminal.versions import lines

        for line in lines(codex_here):
            print(line, flush=True)
        given.exit()


def _codex(args: argparse.Namespace) -> int:
    from codex_lsp import daemon
    from codex_lsp.terminal import installs

    def place() -> installs.Place:
        settings = daemon.user_settings()
        store = daemon.installs(daemon.open_state(settings).path)
        return installs.Place(store, lambda: daemon.find_codex(settings, store, installs.forbidden()))

    return installs.run(args, place)


SHELLS = ("bash", "zsh", "fish", "tcsh", "powershell")
_COMMANDS = {
    "serve": _serve,
    "turn": _turn,
    "review": _review,
    "file": _file,
    "logs": _logs,
    "demo": _demo,
    "doctor": _doctor,
    **dict.fromkeys(("install", "installed", "verify", "use", "uninstall"), _codex),
    "completion": _completion,
}


def parser() -> argparse.ArgumentParser:
    """Everything the command line takes."""
    parser = argparse.ArgumentParser(
        prog="codex-lsp",
        description="OpenAI Codex turns in any editor: what the agent changes is proposed, you decide hunk by hunk.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action=_Versions, nargs=0, help="show all versions and exit")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    serve = _add(commands, "serve", "speak LSP on stdin and stdout; this is what an editor starts")
    # There is no other way; several LSP clients say so all the same.
    serve.add_argument("--stdio", action="store_true", help=argparse.SUPPRESS)
    _add_turn(_add(commands, "turn", "run one turn here and decide what it proposes"))
    _add_review(_add(commands, "review", "decide proposals of this folder that are still open"))
    _add_file(_add(commands, "file", "send files to the OpenAI Files API, list and remove them"))
    _add_logs(_add(commands, "logs", "show what the daemons wrote down"))
    _add_codex(commands)
    demo = _add(
        commands, "demo", "show a whole turn of the real codex with a scripted model: no account, no network"
    )
    demo.add_argument("--interactive", action="store_true", help="decide the hunks yourself")
    demo.add_argument(
        "--keep", action="store_true", help="keep the throw-away repository and print where it is"
    )
    doctor = _add(
        commands, "doctor", "look at everything that turns need here, and say how to mend what is not well"
    )
    doctor.add_argument("-C", dest="directory", metavar="DIR", help="the folder (default: this one)")
    doctor.add_argument("--json", action="store_true", help="print JSON")
    doctor.add_argument(
        "--seconds", type=_seconds, default=4, metavar="N", help="how long to wait for what is looked at (4)"
    )
    completion = _add(commands, "completion", "print a script that completes this command line in a shell")
    completion.add_argument("shell", choices=SHELLS)
    return parser


def _add(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, does: str
) -> argparse.ArgumentParser:
    return commands.add_parser(
        name,
        help=does,
        description=does[:1].upper() + does[1:] + ".",
        epilog=EPILOG if name != "serve" else None,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )


def _add_turn(turn: argparse.ArgumentParser) -> None:
    add = turn.add_argument
    add("prompt", nargs="?", metavar="PROMPT", help="what to do; - or nothing reads it from stdin")
    what = turn.add_argument_group("what goes in")
    what.add_argument(
        "--image",
        action="append",
        default=[],
        type=lambda given: (None, given),  # one list with what follows, in the order given
        metavar="FILE[#page=N]",
        help="a picture, an SVG, or pages of a PDF: #page=2, #page=2-4 (may be repeated)",
    )
    what.add_argument(
        "--picture-of",
        action="append",
        dest="image",
        type=lambda given: ("code", given),
        metavar="FILE[:LINES]",
        help="source text as it looks in an editor, drawn: FILE:3-40 (may be repeated)",
    )
    what.add_argument(
        "--attach",
        action="append",
        default=[],
        metavar="FILE[:LINES]",
        help="a text to look at, or some lines of it: FILE:3-40 (may be repeated)",
    )
    what.add_argument(
        "--file", action="append", default=[], metavar="FILE", help="a file to read (may be repeated)"
    )
    what.add_argument("--resume", metavar="THREAD", help="go on with an earlier thread")
    what.add_argument("--fork", action="store_true", help="with --resume: branch off instead of appending")
    what.add_argument(
        "--clean", action="store_true", help="with --resume: without the thread's undecided changes"
    )
    how = turn.add_argument_group("how it runs")
    how.add_argument("-C", dest="directory", metavar="DIR", help="the folder to work in (default: this one)")
    how.add_argument("--model", metavar="NAME")
    how.add_argument("--effort", metavar="LEVEL", help="how hard the model thinks: low, medium, high, …")
    how.add_argument("--profile", metavar="NAME", help="a profile of codex' configuration")
    how.add_argument("--sandbox", choices=("read-only", "workspace-write", "danger-full-access"))
    how.add_argument("--network", action="store_true", help="let the agent's commands use the network")
    how.add_argument(
        "--add-dir",
        action="append",
        default=[],
        metavar="DIR",
        help="another folder to work in (may be repeated)",
    )
    how.add_argument("--room", choices=("auto", "overlay", "fuse", "clone", "copy", "direct"))
    how.add_argument(
        "--transport",
        choices=("exec", "app-server"),
        help="how codex is run; app-server says all as it comes",
    )
    how.add_argument(
        "--ask-for-approval",
        choices=("never", "on-request", "untrusted"),
        help="when codex asks before it does something (default: never)",
    )
    how.add_argument("--skip-git-check", action="store_true", help="also outside a git repository")
    how.add_argument("--timeout", type=_seconds, metavar="SECONDS", help="cancel the turn after so long")
    how.add_argument(
        "--config",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        help="codex configuration (may be repeated)",
    )
    how.add_argument(
        "--trust",
        action="store_true",
        help="vouch for this folder, its codex configuration included; "
        "--sandbox danger-full-access, --room direct and --config do too",
    )
    out = turn.add_argument_group("what comes out")
    _add_accept(out)
    out.add_argument(
        "--output-schema",
        metavar="FILE|NAME",
        help="a JSON Schema that the final message must fit: a file (with a / or .json), or a name from the settings",
    )
    out.add_argument(
        "--schema-rules",
        choices=("strict", "normalize", "as-is"),
        help="refuse a schema that strict mode would refuse (default), change it into one, or send it as it is",
    )
    out.add_argument(
        "--json",
        action="store_true",
        help="every notification as a line of JSON, then the proposal; with --output-schema the final object alone",
    )


def _add_review(review: argparse.ArgumentParser) -> None:
    review.add_argument(
        "proposal", nargs="?", metavar="PROPOSAL", help="default: every open one, newest first"
    )
    review.add_argument("-C", dest="directory", metavar="DIR", help="the folder (default: this one)")
    do = review.add_mutually_exclusive_group()
    do.add_argument("--list", action="store_true", help="only list the open proposals")
    do.add_argument("--undo", action="store_true", help="take back the last decision")
    do.add_argument("--redo", action="store_true", help="repeat the decision that was taken back")
    _add_accept(review)
    review.add_argument("--json", action="store_true", help="print JSON, ask nothing")


def _add_file(file: argparse.ArgumentParser) -> None:
    what = file.add_subparsers(dest="what", metavar="WHAT", required=True)
    upload = _add(what, "upload", "send a file")
    upload.add_argument("file", metavar="FILE")
    upload.add_argument("--purpose", choices=get_args(Purpose), default="user_data")
    upload.add_argument(
        "--expires",
        type=_life,
        metavar="TIME",
        help="have it removed after so long: seconds, or 12h, 7d; an hour to thirty days",
    )
    upload.add_argument(
        "--confirm",
        metavar="SHA256",
        help="yes to sending exactly these bytes, where a refusal asked for it",
    )
    listing = _add(what, "list", "list what is there, newest first")
    listing.add_argument("--purpose", metavar="NAME", help="only files for this purpose")
    listing.add_argument("--limit", type=int, default=100, metavar="COUNT", help="at most so many (1000)")
    listing.add_argument("--after", metavar="ID", help="go on after this file")
    delete = _add(what, "delete", "remove files, or cancel uploads that were left")
    delete.add_argument("id", nargs="+", metavar="ID")
    for command in (upload, listing, delete):
        command.add_argument("-C", dest="directory", metavar="DIR", help="the folder (default: this one)")
        command.add_argument("--json", action="store_true", help="print JSON, ask nothing")


def _add_logs(logs: argparse.ArgumentParser) -> None:
    add = logs.add_argument
    add("--turn", metavar="TURN", help="only what is about this turn")
    add("--level", choices=LEVELS, default="trace", help="only this level and those above it")
    add("--since", type=_moment, metavar="TIME", help="only what is newer: 10m, 2h, 3d, or 2026-01-31T12:00")
    add("-n", dest="lines", type=_count, metavar="COUNT", help="at most so many, the newest")
    add("-f", "--follow", action="store_true", help="go on until Ctrl-C, showing what comes")
    add("--json", action="store_true", help="records as they are kept: a JSON object a line")


def _add_codex(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    install = _add(commands, "install", "install a codex binary, from the registries of your pip or npm")
    install.add_argument(
        "version",
        nargs="?",
        type=_version_or("latest"),
        metavar="VERSION",
        help="as 0.169.0; latest: the newest that the registries have (default: the newest that was tried)",
    )
    install.add_argument(
        "--from", dest="source", metavar="pip|npm|FILE", help="a wheel or package as a file: a path with a /"
    )
    install.add_argument(
        "--sha256", type=_sha256, metavar="HEX", help="what the archive must have, whoever says otherwise"
    )
    install.add_argument("--no-use", action="store_true", help="only install it, do not choose it")
    installed = _add(commands, "installed", "list the installed codex binaries, and say which one runs")
    verify = _add(commands, "verify", "compare all files of a codex with what was installed, and try it")
    verify.add_argument(
        "version", nargs="?", type=_version_or(), metavar="VERSION", help="default: the one that runs"
    )
    use = _add(commands, "use", "choose the installed codex that runs")
    use.add_argument(
        "version",
        type=_version_or("previous", "none"),
        metavar="VERSION",
        help="previous: the one before; none: none of these, but one in PATH or the wheel's",
    )
    uninstall = _add(commands, "uninstall", "remove an installed codex")
    uninstall.add_argument("version", type=_version_or(), metavar="VERSION")
    for command in (install, installed, verify, use, uninstall):
        command.add_argument("--json", action="store_true", help="print JSON")


def _add_accept(group: argparse._ActionsContainer) -> None:
    group.add_argument(
        "--accept",
        choices=("ask", "all", "none"),
        default="ask",
        help="ask hunk by hunk (default; needs a terminal), accept all that is not sensitive, or leave all undecided",
    )


def _moment(given: str) -> datetime:
    from codex_lsp.terminal.logs import since

    return since(given)


def _count(given: str) -> int:
    count = int(given)
    if count < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return count


def _version_or(*words: str) -> Callable[[str], Version | str]:
    def version(given: str) -> Version | str:
        found = given if given in words else Version.named(given)
        if found is None:
            raise argparse.ArgumentTypeError(
                f"must be a version, as 0.169.0{''.join(f', or {w}' for w in words)}"
            )
        return found

    return version


def _sha256(given: str) -> str:
    if not re.fullmatch(r"[0-9a-fA-F]{64}", given):
        raise argparse.ArgumentTypeError("must be 64 hexadecimal digits")
    return given.lower()


def _life(given: str) -> int:
    found = re.fullmatch(r"(\d{1,9})([smhd]?)", given)
    seconds = int(found[1]) * {"": 1, "s": 1, "m": 60, "h": 3600, "d": 86400}[found[2]] if found else 0
    if not SHORTEST_LIFE <= seconds <= LONGEST_LIFE:
        raise argparse.ArgumentTypeError("must be from an hour to thirty days: 3600, 12h, 7d")
    return seconds


def _seconds(given: str) -> float:
    seconds = float(given)
    if not 0 < seconds < 1e9:
        raise argparse.ArgumentTypeError("must be more than 0")
    return seconds
