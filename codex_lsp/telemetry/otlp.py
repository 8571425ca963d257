"""Spans and metrics sent by OTLP over HTTP; the only module that imports OpenTelemetry, and only when it is used.

The providers are ours alone: none is made global, so no other library's spans take this way. Spans carry the ids that
follow from their turn's, so that a decision made days later still belongs to the trace of its turn.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping

import requests
from opentelemetry import trace
from opentelemetry.context import Context
from opentelemetry.exporter.otlp.proto.http.metric_exporter import OTLPMetricExporter
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.metrics import CallbackOptions, Observation
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import PeriodicExportingMetricReader
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.sdk.trace.id_generator import IdGenerator, RandomIdGenerator
from opentelemetry.sdk.trace.sampling import ALWAYS_ON
from opentelemetry.trace import NonRecordingSpan, SpanContext, Status, StatusCode, TraceFlags

from codex_lsp import __version__
from codex_lsp.telemetry.spans import DURATIONS, QUEUE, TOKEN_COUNT, TOKENS, Metric, Span

_SCOPE = "codex_lsp"
_SECOND = 1_000_000_000


class Otlp:
    """Sends what it takes, from threads of the library's; nothing here waits but ``close``."""

    def __init__(self, endpoint: str, *, local: bool, under_way: Callable[[], Mapping[str, int]]) -> None:
        """Args.

        endpoint: base URL; traces go to ``/v1/traces`` below it, metrics to ``/v1/metrics``.
        local: it is this machine: no proxy stands between.
        under_way: how many turns there are by state; asked from another thread.
        """
        resource = Resource({"service.name": "codex-lsp", "service.version": __version__})
        base = endpoint.rstrip("/")
        self._ids = _Ids()
        self._traces = TracerProvider(ALWAYS_ON, resource, shutdown_on_exit=False, id_generator=self._ids)
        spans = OTLPSpanExporter(f"{base}/v1/traces", session=_session(local))
        self._traces.add_span_processor(BatchSpanProcessor(spans))
        self._tracer = self._traces.get_tracer(_SCOPE, __version__)
        numbers = OTLPMetricExporter(f"{base}/v1/metrics", session=_session(local))
        self._metrics = MeterProvider(
            [PeriodicExportingMetricReader(numbers)], resource, shutdown_on_exit=False
        )
        meter = self._metrics.get_meter(_SCOPE, __version__)
        self._durations = {
            name: meter.create_histogram(metric.name, metric.unit, metric.about)
            for name, metric in DURATIONS.items()
        }
        self._tokens = meter.create_counter(TOKEN_COUNT.name, TOKEN_COUNT.unit, TOKEN_COUNT.about)

        def queue(_: CallbackOptions) -> Iterable[Observation]:
            return [Observation(count, {"state": state}) for state, count in under_way().items()]

        meter.create_observable_up_down_counter(QUEUE.name, [queue], QUEUE.unit, QUEUE.about)

    def take(self, span: Span) -> None:
        """Has a span sent, and its numbers counted."""
        self._ids.turn(span)
        parent = Context()
        if span.name != "turn":
            ours = SpanContext(*ids_of(span.turn_id), is_remote=False, trace_flags=TraceFlags(1))
            parent = trace.set_span_in_context(NonRecordingSpan(ours), parent)
        made = self._tracer.start_span(
            f"codex_lsp.{span.name}",
            parent,
            start_time=span.started,
            attributes={"codex_lsp.turn_id": span.turn_id, **_named(span.facts)},
        )
        if span.failure is not None:
            made.set_attribute("error.type", span.failure)
            made.set_status(Status(StatusCode.ERROR))
        made.end(span.started + span.nanoseconds)
        self._count(span)

    def close(self) -> None:
        """Sends what is left. Blocking, for as long as the receiver keeps us waiting."""
        self._traces.shutdown()
        self._metrics.shutdown()

    def _count(self, span: Span) -> None:
        metric = DURATIONS[span.name]
        self._durations[span.name].record(span.nanoseconds / _SECOND, _chosen(metric, span))
        for fact in TOKENS.values():
            count = span.facts.get(fact)
            if count is not None:
                self._tokens.add(int(count), {"codex_lsp.type": fact.removeprefix("tokens.")})


class _Ids(IdGenerator):
    """Ids of a turn for its own span, random ones for what lies in it."""

    def __init__(self) -> None:
        self._random = RandomIdGenerator()
        self._next: tuple[int, int] | None = None

    def turn(self, span: Span) -> None:
        """What is asked for next is for this span."""
        self._next = ids_of(span.turn_id) if span.name == "turn" else None

    def generate_trace_id(self) -> int:
        assert self._next is not None  # whatever is not a turn has one for its parent
        return self._next[0]

    def generate_span_id(self) -> int:
        return self._random.generate_span_id() if self._next is None else self._next[1]


def ids_of(turn_id: str) -> tuple[int, int]:
    """The trace id and the span id of a turn."""
    digest = hashlib.sha256(turn_id.encode()).digest()
    return int.from_bytes(digest[:16]), int.from_bytes(digest[16:24])


def _session(local: bool) -> requests.Session:
    session = requests.Session()
    session.trust_env = not local
    return session


def _named(facts: Mapping[str, str | int | bool]) -> dict[str, str | int | bool]:
    return {f"codex_lsp.{name}": value for name, value in facts.items()}


def _chosen(metric: Metric, span: Span) -> dict[str, str | int | bool]:
    return _named({name: span.facts[name] for name in metric.facts if name in span.facts})
