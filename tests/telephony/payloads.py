"""The requests of `payloads.json`."""

import json
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

PAYLOADS: dict[str, Any] = json.loads(Path(__file__).with_name("payloads.json").read_text(encoding="utf-8"))
TOKEN = "12345"


def form(name: str, **changes: str) -> dict[str, str]:
    """The form of one request, with some fields changed."""
    payload = PAYLOADS[name]
    fields = payload.get("params") or dict(parse_qsl(payload["raw"], keep_blank_values=True))
    return fields | changes
