"""Settings fail closed outside the demonstration."""

import base64

import pytest
from pydantic import SecretStr

from core.errors import Misconfigured
from core.settings import DEFAULT_KEY, Environment, Settings

KEY = SecretStr(base64.b64encode(b"k" * 32).decode())


def production(**changes: object) -> Settings:
    values: dict[str, object] = {
        "environment": Environment.PRODUCTION,
        "master_key": KEY,
        "hash_key": KEY,
        "public_url": "https://qualif.example.test",
        "twilio_account_sid": "AC" + "1" * 32,
        "twilio_auth_token": SecretStr("token"),
        "twilio_api_key_sid": "SK" + "1" * 32,
        "twilio_api_key_secret": SecretStr("secret"),
    }
    return Settings(_env_file=None, **(values | changes))  # type: ignore[arg-type] # values of all types


def test_complete_settings_start() -> None:
    production().check_secrets()


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("master_key", SecretStr(DEFAULT_KEY), "QUALIF_MASTER_KEY"),
        ("hash_key", SecretStr(DEFAULT_KEY), "QUALIF_HASH_KEY"),
        ("twilio_auth_token", SecretStr(""), "QUALIF_TWILIO_AUTH_TOKEN"),
        ("twilio_api_key_secret", SecretStr("demo"), "QUALIF_TWILIO_API_KEY_SECRET"),
        ("public_url", "http://qualif.example.test", "QUALIF_PUBLIC_URL"),
        ("twilio_api_url", "http://127.0.0.1:9000", "QUALIF_TWILIO_API_URL"),
    ],
)
def test_production_refuses_to_start(name: str, value: object, said: str) -> None:
    with pytest.raises(Misconfigured, match=said):
        production(**{name: value}).check_secrets()


def test_the_default_environment_is_production(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QUALIF_ENVIRONMENT", raising=False)
    with pytest.raises(Misconfigured):
        Settings(_env_file=None).check_secrets()  # type: ignore[call-arg] # a setting of pydantic-settings


@pytest.mark.parametrize("bad", ["", "court", base64.b64encode(b"x" * 31).decode(), "é" * 44])
def test_a_bad_key_is_said(bad: str) -> None:
    with pytest.raises(Misconfigured, match="32 octets"):
        production(master_key=SecretStr(bad)).master_key_bytes()


def test_secrets_do_not_show() -> None:
    shown = repr(production(twilio_auth_token=SecretStr("jeton-secret")))
    assert "jeton-secret" not in shown
    assert KEY.get_secret_value() not in shown
