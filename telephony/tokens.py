"""Access tokens for an agent's browser, which is a telephone (Twilio Voice JS SDK, at least 2.1.0 for ie1).

Signed with the API key, which is of one region: the token says which (facts on Twilio, 3.1 and 5).
"""

from twilio.jwt.access_token import AccessToken
from twilio.jwt.access_token.grants import VoiceGrant

from core.errors import Misconfigured
from telephony.config import TwilioConfig

MAX_TTL_S = 3600


def voice_token(config: TwilioConfig, *, identity: str, ttl_s: int = MAX_TTL_S) -> str:
    """A token that lets a browser be rung as `client:identity`, and nothing else.

    It grants no outgoing calls: a call is placed by the server, which asks compliance first.

    Args:
        config: whose key signs.
        identity: letters, digits and underscores; ours is the user's id.
        ttl_s: how long it may be used to connect, an hour at most.

    Raises:
        Misconfigured: there is no API key to sign with.
    """
    if not (config.account_sid and config.api_key_sid and config.api_key_secret):
        raise Misconfigured(
            "twilio.no_api_key", "La téléphonie du navigateur demande une clé d'API Twilio : configurez-la."
        )
    token = AccessToken(
        config.account_sid,
        config.api_key_sid,
        config.api_key_secret,
        identity=identity,
        ttl=min(ttl_s, MAX_TTL_S),
        region=config.region,
        grants=[VoiceGrant(incoming_allow=True)],
    )
    return str(token.to_jwt())
