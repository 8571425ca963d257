"""The drawing process: limits first, then one order, one answer."""

from __future__ import annotations

import json
import resource
import signal
import sys
from contextlib import suppress
from typing import Any

from codex_lsp.inputs.render.drawn import Drawn, Frame, Undrawable

_MEMORY = 2 << 30
_CPU_SECONDS = 30
_SECONDS = 90
_FILES = 64


def main(order: dict[str, Any]) -> None:
    """Reads the content, draws, and writes the answer."""
    try:
        pictures = _drawn(sys.stdin.buffer.read(), order)
    except Undrawable as reason:
        _answer(reason.answer)
    except MemoryError:
        _answer(Undrawable("It takes too much memory to draw.", kind="tooLarge").answer)
    else:
        head = [{"bytes": len(it.data), "suffix": it.suffix, "changes": it.changes} for it in pictures]
        _answer({"pictures": head}, *(it.data for it in pictures))


def _drawn(data: bytes, order: dict[str, Any]) -> list[Drawn]:
    # Imported where wanted: each of these brings a library that the others do not need.
    frame = Frame(**order["frame"])
    if order["language"] is not None:
        from codex_lsp.inputs.render import code

        return [code.draw(data.decode(), order["language"], order["name"], order["lines"], frame)]
    from codex_lsp.inputs.render import pdf, svg

    if pdf.is_pdf(data):
        return pdf.draw(data, order["pages"], frame)
    if order["pages"]:
        raise Undrawable("Only a PDF has pages.", hint="Leave `pages` out.")
    if svg.is_svg(data):
        return [svg.draw(data, frame)]
    from codex_lsp.inputs.render import raster

    return [raster.draw(data, frame)]


def _answer(head: dict[str, Any], *contents: bytes) -> None:
    out = sys.stdout.buffer
    out.write(json.dumps(head).encode() + b"\n")
    for content in contents:
        out.write(content)
    out.flush()


def _limit() -> None:
    """What this process may use. It starts nothing, writes no file, and ends though the daemon be gone."""
    for kind, most in (
        (resource.RLIMIT_AS, _MEMORY),
        (resource.RLIMIT_CPU, _CPU_SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, _FILES),
    ):
        hard = resource.getrlimit(kind)[1]
        most = most if hard == resource.RLIM_INFINITY else min(most, hard - (kind == resource.RLIMIT_CPU))
        with suppress(ValueError, OSError):  # not every system limits everything
            # At the soft limit of its time it gets a signal that tells why, at the hard one SIGKILL.
            resource.setrlimit(kind, (most, most + (kind == resource.RLIMIT_CPU)))
    signal.alarm(_SECONDS)


if __name__ == "__main__":
    _limit()
    main(json.loads(sys.argv[1]))
