"""TwiML documents: one pure function for each moment of a call. All addresses are absolute.

No document records: a recording is started through REST once the answer is stored, on the parent leg
(facts on Twilio, section 4, P2 and P3).
"""

from collections.abc import Sequence

from twilio.twiml.voice_response import Dial, Gather, VoiceResponse

from telephony.notice import LANGUAGE, VOICE, Notice
from telephony.urls import absolute, with_retries

ANSWER_TIMEOUT_S = 6
RING_TIMEOUT_S = 30
LEG_EVENTS = "initiated ringing answered completed"

ACCEPTED = "Merci. L'échange sera enregistré. Nous vous mettons en relation."
DECLINED = "Très bien. Rien ne sera enregistré. Nous vous mettons en relation."
APOLOGY = "Nous ne pouvons pas donner suite à cet appel. Veuillez nous excuser. Au revoir."


def dial_prospect(
    *,
    prospect: str,
    caller_id: str,
    notice_url: str,
    status_url: str,
    result_url: str,
    timeout_s: int = RING_TIMEOUT_S,
) -> str:
    """Outbound, the agent answered: dial the prospect, who hears the notice before being bridged.

    Args:
        prospect: E.164 number to dial.
        caller_id: E.164 number that the account holds.
        notice_url: fetched once the prospect answered, as the prospect's leg (its parent is the agent's).
        status_url: told of the prospect's leg.
        result_url: fetched by the agent's leg when the dial ends.
        timeout_s: how long the prospect's phone rings.
    """
    response = VoiceResponse()
    dial = Dial(
        answer_on_bridge=True,
        caller_id=caller_id,
        timeout=timeout_s,
        action=absolute(result_url),
        method="POST",
    )
    dial.number(
        prospect,
        url=absolute(notice_url),
        method="POST",
        status_callback=with_retries(status_url),
        status_callback_event=LEG_EVENTS,
        status_callback_method="POST",
    )
    response.append(dial)
    return str(response)


def ask_consent(notice: Notice, *, answer_url: str) -> str:
    """Say the notice and take one key; `answer_url` is requested in any case, without keys after silence."""
    gather = Gather(
        input="dtmf",
        num_digits=1,
        timeout=ANSWER_TIMEOUT_S,
        action_on_empty_result=True,
        action=absolute(answer_url),
        method="POST",
    )
    gather.say(notice.text, voice=notice.voice, language=notice.language)
    response = VoiceResponse()
    response.append(gather)
    return str(response)


def confirm_answer(*, accepted: bool) -> str:
    """Outbound, after the prospect's answer: one sentence; the legs are bridged when this document ends."""
    response = VoiceResponse()
    _say(response, ACCEPTED if accepted else DECLINED)
    return str(response)


def bridge() -> str:
    """Outbound, on a call that is not recorded: nothing to say, so the legs are bridged at once."""
    return str(VoiceResponse())


def dial_agents(
    *,
    accepted: bool | None,
    agents: Sequence[str],
    status_url: str,
    result_url: str,
    caller_id: str | None = None,
    timeout_s: int = RING_TIMEOUT_S,
) -> str:
    """Inbound, after the prospect's answer: one sentence, then all the agents ring at once.

    Args:
        accepted: what the prospect answered, None where nothing was asked; the dial is the same.
        agents: E.164 numbers, or `client:identity` for a softphone; one to ten.
        status_url: told of each agent's leg.
        result_url: fetched by the prospect's leg when the dial ends.
        caller_id: a number of the account or of this call; the prospect's number by default.
        timeout_s: how long the phones ring.
    """
    response = VoiceResponse()
    if accepted is not None:
        _say(response, ACCEPTED if accepted else DECLINED)
    dial = Dial(
        answer_on_bridge=True,
        caller_id=caller_id,
        timeout=timeout_s,
        action=absolute(result_url),
        method="POST",
    )
    for agent in agents:
        add = dial.client if agent.startswith("client:") else dial.number
        add(
            agent.removeprefix("client:"),
            status_callback=with_retries(status_url),
            status_callback_event=LEG_EVENTS,
            status_callback_method="POST",
        )
    response.append(dial)
    return str(response)


def hang_up() -> str:
    """End the leg without a word."""
    response = VoiceResponse()
    response.hangup()
    return str(response)


def apologise(sentence: str = APOLOGY) -> str:
    """Say why the call cannot go on, and end it."""
    response = VoiceResponse()
    _say(response, sentence)
    response.hangup()
    return str(response)


def _say(response: VoiceResponse, sentence: str) -> None:
    response.say(sentence, voice=VOICE, language=LANGUAGE)
