"""A loopback receiver of OTLP over HTTP: reads what it is sent with the protocol's own definitions.

with Receiver() as receiver:
    ...                                   # something sends to receiver.url
    spans = receiver.spans("codex_lsp.turn")
"""

from __future__ import annotations

import gzip
import threading
import zlib
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self

from opentelemetry.proto.collector.metrics.v1.metrics_service_pb2 import ExportMetricsServiceRequest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest


@dataclass(frozen=True)
class Got:
    """A request as it came."""

    path: str
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True)
class Seen:
    """A span as a receiver sees it; times in nanoseconds."""

    name: str
    trace: bytes
    id: bytes
    parent: bytes
    started: int
    ended: int
    failed: bool
    facts: dict[str, Any]
    resource: dict[str, Any]


class Receiver:
    """``status`` is what every request is answered with; ``hold`` keeps answers back until it is set."""

    def __init__(self, *, status: int = 200, headers: dict[str, str] | None = None) -> None:
        self.got: list[Got] = []
        self.hold = threading.Event()
        self.hold.set()
        self.asked = threading.Event()
        """Set when a request has come in."""
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                coding = self.headers.get("Content-Encoding")
                unpack = {"gzip": gzip.decompress, "deflate": zlib.decompress}.get(coding or "", bytes)
                receiver.got.append(Got(self.path, dict(self.headers), unpack(body)))
                receiver.asked.set()
                receiver.hold.wait(60)
                self.send_response(status)
                for name, value in (headers or {}).items():
                    self.send_header(name, value)
                self.send_header("Content-Type", "application/x-protobuf")
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_: object) -> None:
                pass

        class Server(ThreadingHTTPServer):
            def handle_error(self, *_: object) -> None:
                pass  # whoever sent has gone before the answer

        self._server = Server(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Self:
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.hold.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def spans(self, name: str | None = None) -> list[Seen]:
        """Every span that came, or those of a name, in the order of their end."""
        found = [
            Seen(
                span.name,
                span.trace_id,
                span.span_id,
                span.parent_span_id,
                span.start_time_unix_nano,
                span.end_time_unix_nano,
                span.status.code == 2,
                _plain(span.attributes),
                _plain(of_resource.resource.attributes),
            )
            for got in list(self.got)
            if got.path == "/v1/traces"
            for of_resource in ExportTraceServiceRequest.FromString(got.body).resource_spans
            for scope in of_resource.scope_spans
            for span in scope.spans
        ]
        return sorted((span for span in found if name in (None, span.name)), key=lambda span: span.ended)

    def numbers(self) -> dict[str, list[tuple[dict[str, Any], Any]]]:
        """The last value of each metric by name: (facts, sum or histogram point)."""
        found: dict[str, list[tuple[dict[str, Any], Any]]] = {}
        for got in list(self.got):
            if got.path != "/v1/metrics":
                continue
            for of_resource in ExportMetricsServiceRequest.FromString(got.body).resource_metrics:
                for scope in of_resource.scope_metrics:
                    for metric in scope.metrics:
                        data = getattr(metric, metric.WhichOneof("data"))
                        found[metric.name] = [
                            (_plain(point.attributes), _value(point)) for point in data.data_points
                        ]
        return found


def _plain(attributes: Any) -> dict[str, Any]:
    return {item.key: getattr(item.value, item.value.WhichOneof("value")) for item in attributes}


def _value(point: Any) -> Any:
    if hasattr(point, "bucket_counts"):
        return {"count": point.count, "sum": point.sum}
    return getattr(point, point.WhichOneof("value"))
