"""``docs/telemetry.md``, made from what can be measured."""

from __future__ import annotations

from codex_lsp.telemetry.spans import ABOUT, DURATIONS, FACTS, QUEUE, TOKEN_COUNT

_HEAD = """\
<!-- made by scripts/generate; do not edit -->
# Telemetry

Off. By default nothing is measured, and nothing of the libraries for it is loaded; the installation does not even
contain them. Two settings, which only the user can set (no workspace can), switch it on:

| | |
|---|---|
| `telemetryEndpoint` | an OTLP/HTTP receiver of yours gets traces at `/v1/traces` below this URL and metrics at `/v1/metrics` |
| `telemetryEvents` | the editor gets each span as `telemetry/event` ([protocol.md](protocol.md#telemetryevent)) |

```sh
pip install 'codex-lsp[codex,telemetry]'      # OpenTelemetry's SDK and its exporter
```

```toml
# ~/.config/codex-lsp/config.toml
telemetryEndpoint = "http://127.0.0.1:4318"   # https: for a receiver on another machine
```

**What is in it.** The lists below, and no more: durations, counts, kinds, the random id of the turn. No text of anyone's:
no prompt, message, command, output, error message, path, name of a file, of a user, of a model, of a foreign tool or
server. An attribute of the resource says that it is codex-lsp and which version.

**Where it goes.** To this one URL. Redirects are not followed, variables such as `OTEL_EXPORTER_OTLP_ENDPOINT` neither
switch it on nor change the address, and to a receiver on this machine no proxy stands between. The library's other
variables hold: `OTEL_EXPORTER_OTLP_HEADERS` (a key that your receiver asks for), `OTEL_EXPORTER_OTLP_CERTIFICATE`,
`OTEL_EXPORTER_OTLP_COMPRESSION`, `OTEL_METRIC_EXPORT_INTERVAL`, `OTEL_BSP_SCHEDULE_DELAY`; `OTEL_SDK_DISABLED=true` switches it off.

**What it costs.** Nothing when it is off. Switched on, `initialize` takes about 0.15 s longer. A receiver that does not answer
holds no turn up; what could not be sent is dropped, with a line in the log, and the end of the daemon waits 2 s for it.

## What codex itself sends

Left alone, `codex exec` reports metrics about itself to OpenAI. Our turns tell it not to (`analytics.enabled=false`),
unless your own `config.toml`, its profile that holds, or the turn's `config` says something about `analytics`: then
that holds. Its `[otel]` table is yours too, and is not touched.

What is no telemetry, but a call all the same: codex looks for a list of plugins at chatgpt.com and github.com when it starts.
`[features] plugins = false` in its `config.toml` ends that; the demo and our tests run so. Then a turn calls nobody but the
model, which `tests/telemetry/test_nothing_leaves.py` proves in a network in which every address in the world would answer.
"""


def telemetry_page() -> str:
    """``docs/telemetry.md``."""
    lines = [
        _HEAD,
        "## Spans",
        "",
        "A turn is a trace; its id follows from the turn's, so a decision made later, or by another daemon, belongs to it. In OTLP",
        "names have the prefix `codex_lsp.`, each span has `codex_lsp.turn_id`, and a failed one its kind as `error.type`.",
        "",
        "| span | fact | |",
        "|---|---|---|",
    ]
    for name, about in ABOUT.items():
        lines.append(f"| **`{name}`** | | {about} |")
        lines += [f"| | `{fact}` | {text} |" for fact, text in FACTS[name].items()]
    lines += ["", "## Metrics", "", "| metric | unit | by | |", "|---|---|---|---|"]
    for metric in (*DURATIONS.values(), TOKEN_COUNT, QUEUE):
        by = ", ".join(f"`{fact}`" for fact in metric.facts)
        lines.append(f"| `{metric.name}` | {metric.unit} | {by} | {metric.about} |")
    return "\n".join(lines) + "\n"
