"""Whether anything is measured, and who gets it: decided once, from settings that only the user has."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from codex_lsp.endpoint import is_local
from codex_lsp.errors import InvalidOption
from codex_lsp.settings import Settings
from codex_lsp.telemetry.observer import Telemetry
from codex_lsp.telemetry.spans import Span
from codex_lsp.views.updates import Measured, Update

WHERE = "The endpoint for telemetry (telemetryEndpoint)"


def switched_on(settings: Settings, show: Callable[[Update], None]) -> tuple[Telemetry | None, str | None]:
    """Telemetry as the settings want it, ``None`` when nobody gets any; and why nothing is sent although it is wanted.

    Blocking: OpenTelemetry is imported here, if it is wanted (0.15 s).
    """
    telemetry = Telemetry()
    problem = None
    sinks: list[Callable[[Span], None]] = []
    if settings.telemetry_events:
        sinks.append(partial(_tell, show))
    if settings.telemetry_endpoint is not None:
        try:
            local = is_local(settings.telemetry_endpoint, WHERE)
            from codex_lsp.telemetry.otlp import Otlp
        except InvalidOption as error:
            problem = " ".join(filter(None, (error.message, error.hint)))
        except ImportError as error:
            problem = f"{error}. Install codex-lsp[telemetry], which brings what is needed to send telemetry."
        else:
            otlp = Otlp(settings.telemetry_endpoint, local=local, under_way=telemetry.under_way)
            telemetry.close = otlp.close
            sinks.append(otlp.take)
    telemetry.sinks = sinks
    return telemetry if sinks else None, problem


def _tell(show: Callable[[Update], None], span: Span) -> None:
    show(Measured(span.turn_id, span.name, span.nanoseconds / 1e6, span.facts, span.failure))
