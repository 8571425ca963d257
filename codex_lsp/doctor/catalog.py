"""Everything that is looked at, in the order of the report; ``docs/doctor.md`` is made from it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Final

from codex_lsp.doctor import configuration, machine, package, program, repository, seat
from codex_lsp.doctor.findings import Check, Finding, Look, Patient
from codex_lsp.doctor.rehearsal import rehearsal


def _blocking(
    look: Callable[[Patient], Sequence[Finding]],
) -> Callable[[Patient], Awaitable[Sequence[Finding]]]:
    """A look that blocks, in a thread of its own."""

    async def run(patient: Patient) -> Sequence[Finding]:
        return await asyncio.to_thread(look, patient)

    return run


LOOKS: Final[tuple[Look, ...]] = (
    Look(
        (
            Check(
                "python",
                "The Python that runs the daemon.",
                None,
                "It is none that the package is made for.",
            ),
        ),
        _blocking(package.python),
    ),
    Look(
        (
            Check(
                "packages",
                "The package, and every package that it needs, by version.",
                None,
                "One is missing or has another version, or codex-lsp itself is not installed.",
            ),
        ),
        _blocking(package.packages),
    ),
    Look(
        (
            Check(
                "codex",
                "The codex that would run: where it is, where it was found, its version.",
                "Nobody has tried this version with codex-lsp.",
                "There is none, or it does not run.",
            ),
            Check(
                "siblings",
                "What belongs beside it: `bwrap`, `rg`, the code-mode host.",
                "Something is missing there.",
                None,
            ),
        ),
        program.codex,
        spawns=True,
    ),
    Look(
        (
            Check(
                "account",
                "Whether codex is signed in, or needs no sign-in. No key is read or shown.",
                "Codex does not say.",
                "It is not signed in.",
            ),
        ),
        program.account,
        spawns=True,
    ),
    Look(
        (
            Check(
                "config",
                "`config.toml` of codex (read by codex too), of codex-lsp and of the workspace; settings.",
                "A setting cannot be used and is ignored, or the workspace's file cannot be read.",
                "A file of yours cannot be read, with its line, or codex refuses a value in it.",
            ),
        ),
        configuration.config,
    ),
    Look(
        (
            Check(
                "turn",
                "A whole turn of this codex with a scripted model, in a room over an empty folder.",
                "It was not done in time.",
                "It failed.",
            ),
            Check(
                "sandbox",
                "The command of that turn: it writes in its folder, and tries to write beside it.",
                "The turn did not come so far.",
                "The command could not run in codex' sandbox, or the sandbox did not hold it.",
            ),
        ),
        rehearsal,
        spawns=True,
    ),
    Look(
        (
            Check(
                "rooms",
                "Which kinds of room can be made for the workspace, and why not the others.",
                "Overlays cannot; another kind is taken.",
                "None can, or not the one that the setting `room` names.",
            ),
        ),
        machine.rooms,
        spawns=True,
    ),
    Look(
        (
            Check(
                "git",
                "The git that is asked, and its version.",
                "It is older than 2.35.2 and does not look at owners.",
                "There is none outside the workspace.",
            ),
            Check(
                "workspace",
                "What git and we say of the workspace folder, without running what it names.",
                "No folder is open; its git configuration names programs; git could not say all; or it is no work "
                "tree and `gitCheck` is `skip`.",
                "It is no work tree, somebody else's, holds CODEX_HOME, or cannot be worked in.",
            ),
        ),
        _blocking(repository.git),
        spawns=True,
    ),
    Look(
        (
            Check(
                "state",
                "The state folder: its place, its owner, its rights.",
                None,
                "It cannot be used; the daemon does not start then.",
            ),
        ),
        _blocking(machine.state),
    ),
    Look(
        (
            Check(
                "disk",
                "Free space where the state folder and CODEX_HOME are.",
                "Less than 1 GiB.",
                "Less than 64 MiB, or no more files can be made.",
            ),
        ),
        _blocking(machine.disk),
    ),
    Look(
        (
            Check(
                "watch",
                "Whether the system tells of a written file (inotify), and its limits.",
                "It does not; rooms are looked at once a second.",
                None,
            ),
        ),
        _blocking(machine.watch),
    ),
    Look(
        (
            Check(
                "editor",
                "What the editor that asks said it can do.",
                "It lets nobody change open documents.",
                None,
            ),
        ),
        seat.editor,
    ),
)

CHECKS: Final = tuple(check for look in LOOKS for check in look.checks)
