"""TwiML documents: one pure function for each moment of a call. All addresses are absolute.

No document records: a recording is started through REST once the answer is stored, on the parent leg
(facts on Twilio, section 4, P2 and P3).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from twilio.twiml.voice_response import Dial, Gather, VoiceResponse

from telephony.notice import LANGUAGE, VOICE, Notice
from telephony.urls import from_edges, with_retries

ANSWER_TIMEOUT_S = 6
RING_TIMEOUT_S = 30
HINTS = "oui, non, d'accord, j'accepte, je refuse"
LEG_EVENTS = "initiated ringing answered completed"


class Sentence(StrEnum):
    """What the prospect hears once the notice is answered."""

    ACCEPTED = "Merci. L'échange sera enregistré. Nous vous mettons en relation."
    MANUAL = "Merci. L'échange pourra être enregistré. Nous vous mettons en relation."
    UNOPPOSED = "L'échange est enregistré. Nous vous mettons en relation."
    DECLINED = "Très bien. Rien ne sera enregistré. Nous vous mettons en relation."


NOBODY = (
    "Personne ne peut vous répondre pour le moment. Nous vous rappelons dès que possible. "
    "Rien n'est enregistré. Au revoir."
)
APOLOGY = "Nous ne pouvons pas donner suite à cet appel. Veuillez nous excuser. Au revoir."


def dial_prospect(
    *,
    prospect: str,
    caller_id: str,
    notice_url: str,
    status_url: str,
    result_url: str,
    machine_url: str | None = None,
    edges: tuple[str, ...] = (),
    timeout_s: int = RING_TIMEOUT_S,
) -> str:
    """Outbound, the agent answered: dial the prospect, who hears the notice before being bridged.

    Args:
        prospect: E.164 number to dial.
        caller_id: E.164 number that the account holds.
        notice_url: fetched once the prospect answered, as the prospect's leg (its parent is the agent's).
        status_url: told of the prospect's leg.
        result_url: fetched by the agent's leg when the dial ends.
        machine_url: told whether a person or an answering machine picked up, a few seconds later
            (facts on Twilio, 1.6: nothing waits for it); None: nobody looks.
        edges: the places that Twilio is to call these addresses from.
        timeout_s: how long the prospect's phone rings.
    """
    detection = (
        {}
        if machine_url is None
        else {
            "machine_detection": "Enable",
            "amd_status_callback": with_retries(machine_url, edges=edges),
            "amd_status_callback_method": "POST",
        }
    )
    response = VoiceResponse()
    dial = Dial(
        answer_on_bridge=True,
        caller_id=caller_id,
        timeout=timeout_s,
        action=from_edges(result_url, edges),
        method="POST",
    )
    dial.number(
        prospect,
        url=from_edges(notice_url, edges),
        method="POST",
        status_callback=with_retries(status_url, edges=edges),
        status_callback_event=LEG_EVENTS,
        status_callback_method="POST",
        **detection,
    )
    response.append(dial)
    return str(response)


def ask_consent(notice: Notice, *, answer_url: str, edges: tuple[str, ...] = ()) -> str:
    """Say or play the notice and take one key or a few words.

    `answer_url` is requested in any case, with neither after silence; `edges`: as in `dial_prospect`.
    """
    gather = Gather(
        input="dtmf speech",
        num_digits=1,
        timeout=ANSWER_TIMEOUT_S,
        language=notice.language,
        hints=HINTS,
        speech_timeout="auto",
        action_on_empty_result=True,
        action=from_edges(answer_url, edges),
        method="POST",
    )
    if notice.sound_url is not None:
        gather.play(from_edges(notice.sound_url, edges))
    else:
        gather.say(notice.text, voice=notice.voice, language=notice.language)
    response = VoiceResponse()
    response.append(gather)
    return str(response)


def confirm_answer(sentence: Sentence) -> str:
    """Outbound, after the prospect's answer: one sentence; the legs are bridged when this document ends."""
    response = VoiceResponse()
    _say(response, sentence.value)
    return str(response)


def bridge() -> str:
    """Outbound, on a call that is not recorded: nothing to say, so the legs are bridged at once."""
    return str(VoiceResponse())


@dataclass(frozen=True)
class AgentLine:
    """Where an agent is rung.

    `endpoint` is an E.164 number, or `client:identity` for a softphone; `joined_url` is fetched once they
    picked up, before the two are bridged; `status_url` is told of this leg.
    """

    endpoint: str
    joined_url: str
    status_url: str


def dial_agents(
    lines: Sequence[AgentLine],
    *,
    result_url: str,
    sentence: Sentence | None = None,
    caller_id: str | None = None,
    edges: tuple[str, ...] = (),
    timeout_s: int = RING_TIMEOUT_S,
) -> str:
    """Inbound: one sentence where something was asked, then these agents ring at once.

    Args:
        lines: one to ten agents.
        result_url: fetched by the prospect's leg when the dial ends.
        sentence: what the prospect hears first.
        caller_id: a number of the account or of this call; the prospect's number by default.
        edges: as in `dial_prospect`.
        timeout_s: how long the phones ring.
    """
    response = VoiceResponse()
    if sentence is not None:
        _say(response, sentence.value)
    dial = Dial(
        answer_on_bridge=True,
        caller_id=caller_id,
        timeout=timeout_s,
        action=from_edges(result_url, edges),
        method="POST",
    )
    for line in lines:
        add = dial.client if line.endpoint.startswith("client:") else dial.number
        add(
            line.endpoint.removeprefix("client:"),
            url=from_edges(line.joined_url, edges),
            method="POST",
            status_callback=with_retries(line.status_url, edges=edges),
            status_callback_event=LEG_EVENTS,
            status_callback_method="POST",
        )
    response.append(dial)
    return str(response)


def take_message() -> str:
    """Inbound, nobody answers: say so, promise a call back, hang up. No voicemail: nothing is recorded."""
    return apologise(NOBODY)


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
