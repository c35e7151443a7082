"""Structured logs: an event name and identifiers, never personal data.

A line holds a dotted event name (`call.transcribed`) and keys from `ALLOWED_KEYS`; any other key is
dropped and counted as `dropped`, so that a phone number or a sentence cannot slip in.
"""

import logging
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

ALLOWED_KEYS = frozenset(
    {
        "attempt",
        "call_id",
        "call_sid",
        "campaign_id",
        "channels",
        "code",
        "count",
        "duration_s",
        "error_type",
        "event",
        "executor_id",
        "kind",
        "level",
        "logger",
        "method",
        "model",
        "path",
        "port",
        "recording_sid",
        "request_id",
        "rule",
        "size_bytes",
        "stage",
        "state",
        "status",
        "timestamp",
        "user_id",
        "version",
        "wall_s",
        "workflow_id",
    }
)


def _keep_allowed(_logger: object, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    dropped = [key for key in event if key not in ALLOWED_KEYS]
    for key in dropped:
        del event[key]
    if dropped:
        event["dropped"] = len(dropped)
    return event


def _standard_error(*_: object) -> structlog.PrintLogger:
    """The error stream as it is when a line is written: it may have been replaced since the start."""
    return structlog.PrintLogger(sys.stderr)


def configure(*, json: bool = True, level: str = "INFO") -> None:
    """Set up structlog for the process: JSON lines in production, readable lines on a terminal."""
    renderer = structlog.processors.JSONRenderer() if json else structlog.dev.ConsoleRenderer()
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            _keep_allowed,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level]),
        logger_factory=_standard_error,
        cache_logger_on_first_use=False,
    )


def get_logger() -> structlog.typing.FilteringBoundLogger:
    """The process's logger."""
    logger: structlog.typing.FilteringBoundLogger = structlog.get_logger()
    return logger
