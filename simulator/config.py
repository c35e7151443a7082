"""What one simulator is started with."""

from dataclasses import dataclass

API_VERSION = "2010-04-01"


@dataclass(frozen=True)
class SimulatorConfig:
    """The account that the simulator plays, and how fast its time runs.

    Attributes:
        account_sid: `AC` and 32 hexadecimal digits.
        auth_token: signs every webhook; also accepted as a Basic password beside the API key.
        api_key_sid: user of Basic authentication (`SK...`).
        api_key_secret: its password.
        speed: simulated seconds a real second; stamps stay on the real clock, durations are simulated.
        numbers: numbers that the account holds. When given, a call from any other number is refused.
        voice_url: what an inbound call fetches, unless the number has its own.
        status_callback: where the end of an inbound call is told, unless the number has its own.
        start_grace_s: real seconds after the bridge within which a recording's start counts as the
            start of the conversation, so that a short delay does not cut seconds off at high speed.
        retry_pause_s: real seconds before a webhook is sent again.
        max_calls: calls alive at once; more are answered 429.
    """

    account_sid: str
    auth_token: str
    api_key_sid: str
    api_key_secret: str
    speed: float = 20.0
    numbers: tuple[str, ...] = ()
    voice_url: str | None = None
    status_callback: str | None = None
    start_grace_s: float = 3.0
    retry_pause_s: float = 0.1
    max_calls: int = 200
