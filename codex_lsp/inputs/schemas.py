"""JSON Schemas for the final message: checked, and normalised on wish, before codex is started with them (pure)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from codex_lsp.errors import InvalidSchema
from codex_lsp.inputs.normal import Change, normalise
from codex_lsp.inputs.strict import strict_flaws
from codex_lsp.inputs.subschemas import Flaw, sound

Rules = Literal["strict", "normalize", "asIs"]
SHOWN_FLAWS = 20
_MENDABLE = ' Or have it mended: outputSchemaRules: "normalize" (codex-lsp turn --schema-rules normalize).'


@dataclass(frozen=True, slots=True)
class OutputSchema:
    """A schema that was let pass."""

    given: dict[str, Any]
    """The user's; the answer has to fit it in the end."""
    sent: dict[str, Any]
    """What the model is bound by."""
    optional: tuple[str, ...] = ()
    """JSON Pointers into ``sent``: properties where null means that ``given`` lets them be absent."""
    changes: tuple[Change, ...] = ()


def take(schema: dict[str, Any], rules: Rules) -> OutputSchema:
    """A schema that codex can be started with.

    Raises:
        InvalidSchema: with every flaw found in its detail, ``SHOWN_FLAWS`` at most.
    """
    _refuse(sound(schema))
    if rules == "asIs":
        return OutputSchema(schema, schema)
    if rules == "strict":
        _refuse(list(strict_flaws(schema)), hint=_MENDABLE)
        return OutputSchema(schema, schema)
    taken = OutputSchema(schema, *normalise(schema))
    _refuse(list(strict_flaws(taken.sent)) or sound(taken.sent), message=" after normalising")
    return taken


def _refuse(flaws: Sequence[Flaw], *, message: str = "", hint: str = "") -> None:
    if not flaws:
        return
    first, more = flaws[0], len(flaws) - 1
    rest = f" (and {more} more)" if more else ""
    raise InvalidSchema(
        f"The output schema cannot be used{message}: at {first.pointer or 'its root'}: {first.message}{rest}",
        hint=first.mend + hint,
        detail={
            "flaws": [
                {"pointer": flaw.pointer, "message": flaw.message, "mend": flaw.mend}
                for flaw in flaws[:SHOWN_FLAWS]
            ],
            "total": len(flaws),
        },
    )
