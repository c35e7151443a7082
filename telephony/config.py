"""Where Twilio is reached, and as whom."""

from dataclasses import dataclass, field
from typing import Self
from urllib.parse import urlsplit

from core.errors import Misconfigured
from core.settings import Settings

TWILIO_URL = "https://api.twilio.com"
_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


@dataclass(frozen=True)
class TwilioConfig:
    """One account, one API key, one place.

    Attributes:
        account_sid: `AC...`.
        api_key_sid: `SK...`, of the same region.
        api_key_secret: its secret.
        region: `ie1` keeps calls and recordings in the European Union (facts on Twilio, 3.1).
        edge: where the API is entered (`dublin`).
        api_url: another address than Twilio's is the simulator's, on the loopback interface alone: our
            credentials never go anywhere else.

    Raises:
        Misconfigured: `api_url` is neither.
    """

    account_sid: str
    api_key_sid: str
    api_key_secret: str = field(repr=False)
    region: str | None = None
    edge: str | None = None
    api_url: str = TWILIO_URL

    def __post_init__(self) -> None:
        if self.api_url != TWILIO_URL and urlsplit(self.api_url).hostname not in _LOOPBACK:
            raise Misconfigured(
                "twilio.api_url",
                "QUALIF_TWILIO_API_URL désigne un hôte inconnu : seul le simulateur local est admis.",
            )

    @classmethod
    def from_settings(cls, settings: Settings) -> Self:
        """The configuration that the settings give."""
        return cls(
            account_sid=settings.twilio_account_sid,
            api_key_sid=settings.twilio_api_key_sid,
            api_key_secret=settings.twilio_api_key_secret.get_secret_value(),
            region=settings.twilio_region,
            edge=settings.twilio_edge,
            api_url=settings.twilio_api_url,
        )

    @property
    def is_simulated(self) -> bool:
        """Whether the simulator stands in for Twilio."""
        return self.api_url != TWILIO_URL

    @property
    def base_url(self) -> str:
        """The origin that requests go to: `https://api.dublin.ie1.twilio.com` for region and edge."""
        if self.is_simulated or not (self.region or self.edge):
            return self.api_url
        place = ".".join(part for part in (self.edge, self.region or "us1") if part)
        return f"https://api.{place}.twilio.com"

    @property
    def callback_edges(self) -> tuple[str, ...]:
        """Where webhooks may come from."""
        return callback_edges(self.region)


def callback_edges(region: str | None) -> tuple[str, ...]:
    """The places that webhooks are to come from: within the European Union for region ie1."""
    return ("dublin", "frankfurt") if region == "ie1" else ()
