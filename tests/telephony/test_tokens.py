"""What an agent's browser is given."""

import base64
import json

from telephony.config import TwilioConfig
from telephony.tokens import voice_token


def read(token: str) -> tuple[dict[str, object], dict[str, object]]:
    header, payload, _ = token.split(".")
    return tuple(json.loads(base64.urlsafe_b64decode(part + "==")) for part in (header, payload))  # type: ignore[return-value] # two parts


def config(region: str | None) -> TwilioConfig:
    return TwilioConfig("AC" + "0" * 32, "SK" + "0" * 32, "secret-of-thirty-two-bytes-length", region=region)


def test_a_browser_may_be_rung_and_place_no_call() -> None:
    header, payload = read(voice_token(config("ie1"), identity="a1", ttl_s=10_000))
    assert (header["cty"], header["twr"]) == ("twilio-fpa;v=1", "ie1")
    assert payload["grants"] == {"identity": "a1", "voice": {"incoming": {"allow": True}}}
    assert payload["exp"] - payload.get("nbf", payload["exp"] - 3600) <= 3600  # type: ignore[operator] # numbers


def test_without_a_region_the_token_names_none() -> None:
    assert "twr" not in read(voice_token(config(None), identity="a1"))[0]
