import pytest

from core.errors import Misconfigured
from core.settings import Settings
from telephony.config import TWILIO_URL, TwilioConfig

KEYS = {"account_sid": "AC" + "1" * 32, "api_key_sid": "SK" + "1" * 32, "api_key_secret": "s3cret"}


@pytest.mark.parametrize(
    ("place", "base_url"),
    [
        ({}, "https://api.twilio.com"),
        ({"region": "ie1", "edge": "dublin"}, "https://api.dublin.ie1.twilio.com"),
        ({"region": "ie1"}, "https://api.ie1.twilio.com"),
        ({"edge": "dublin"}, "https://api.dublin.us1.twilio.com"),
        ({"api_url": "http://127.0.0.1:9000", "region": "ie1"}, "http://127.0.0.1:9000"),
    ],
)
def test_where_requests_go(place: dict[str, str], base_url: str) -> None:
    assert TwilioConfig(**KEYS, **place).base_url == base_url


@pytest.mark.parametrize(
    "api_url",
    ["https://evil.example.test", "http://api.twilio.com", "https://127.0.0.1.example.test", "", "127.0.0.1"],
)
def test_credentials_go_to_twilio_or_to_the_loopback_interface(api_url: str) -> None:
    with pytest.raises(Misconfigured) as caught:
        TwilioConfig(**KEYS, api_url=api_url)
    assert caught.value.code == "twilio.api_url"


def test_the_secret_is_not_shown() -> None:
    assert "s3cret" not in repr(TwilioConfig(**KEYS))


def test_the_settings_give_it() -> None:
    settings = Settings(
        _env_file=None,
        twilio_account_sid=KEYS["account_sid"],
        twilio_api_key_sid=KEYS["api_key_sid"],
        twilio_api_key_secret="s3cret",
        twilio_region="ie1",
        twilio_edge="dublin",
    )
    config = TwilioConfig.from_settings(settings)
    assert config == TwilioConfig(**KEYS, region="ie1", edge="dublin", api_url=TWILIO_URL)
    assert config.callback_edges == ("dublin", "frankfurt")
