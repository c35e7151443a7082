"""Prometheus counters and gauges, one place, so that names stay unique. Labels hold no personal data."""

from prometheus_client import Counter, Gauge, Histogram

WEBHOOKS_REFUSED = Counter(
    "qualif_webhooks_refused_total", "Twilio requests with a wrong or missing signature"
)
WEBHOOKS_KEPT = Counter("qualif_webhooks_kept_total", "Twilio requests kept in the inbox", ["kind"])
WEBHOOKS_REPEATED = Counter(
    "qualif_webhooks_repeated_total", "Twilio requests that were already kept", ["kind"]
)
STAGE_SECONDS = Histogram("qualif_stage_seconds", "Duration of a pipeline stage", ["stage"])
STAGE_FAILURES = Counter(
    "qualif_stage_failures_total", "Pipeline stages that ended in an error", ["stage", "code"]
)
TWILIO_COPIES_OVERDUE = Gauge(
    "qualif_twilio_copies_overdue",
    "Recordings that Twilio still holds an hour after they were to be deleted there",
)
