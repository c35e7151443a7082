"""The routes that Twilio calls. Each one verifies the signature, keeps what was said, and answers.

What a `<Play>` names is told by our own signature in its address, since Twilio's documents do not say that
it signs its requests for it.

An answer is sent after the commit: where the commit fails Twilio gets a 500 and, thanks to the
overrides in the callback addresses, tries again. A wrong or missing signature is a 403 that leaves
no row, only a count.
"""

import hmac
from collections.abc import Callable
from typing import Annotated

from anyio import to_thread
from fastapi import APIRouter, Depends, Path, Request, Response
from starlette.datastructures import FormData

from compliance.notices import service as notices
from core.database import unit_of_work
from core.errors import Forbidden
from core.metrics import WEBHOOKS_REFUSED
from pipeline import voice
from pipeline.course import Desk
from telephony.config import callback_edges
from telephony.events import (
    CallStatusEvent,
    DialResult,
    GatherAnswer,
    MachineEvent,
    RecordingEvent,
    TwilioEvent,
    VoiceRequest,
)
from telephony.signature import is_signed, public_request_url
from web.access import AccessRule
from web.state import AppState, SessionDep, StateDep

SoundHash = Annotated[str, Path(max_length=64)]


class SignedByTwilio(AccessRule):
    """Twilio alone, on our account: a valid signature over our public address and the form.

    The account is looked at as well: a project and its subaccounts, or two installations, may share
    what signs, and a call of somebody else's is none of ours.
    """

    async def __call__(self, request: Request, state: StateDep) -> FormData:
        """Give the form of a signed request.

        Raises:
            Forbidden: the signature is missing or wrong, or the request speaks of another account.
        """
        form = await request.form()
        url = public_request_url(
            state.settings.public_url, request.scope["raw_path"].decode(), request.url.query
        )
        signature = request.headers.get("X-Twilio-Signature", "")
        if not is_signed(url, form.multi_items(), signature, _tokens(state)):
            WEBHOOKS_REFUSED.inc()
            raise Forbidden("twilio.bad_signature", "Signature Twilio absente ou fausse.")
        if form.getlist("AccountSid") != [state.settings.twilio_account_sid]:
            WEBHOOKS_REFUSED.inc()
            raise Forbidden(
                "twilio.other_account",
                "Cette requête concerne un autre compte Twilio : vérifiez QUALIF_TWILIO_ACCOUNT_SID.",
            )
        return form


class SignedAddress(AccessRule):
    """Whoever asks for a sound at the address that one of our documents gave to Twilio."""

    def __call__(self, sha256: SoundHash, state: StateDep, signature: str = "") -> None:
        """Compare the signature in the address.

        Raises:
            Forbidden: it is missing or wrong.
        """
        if not hmac.compare_digest(signature.encode(), state.hasher.sound(sha256).encode()):
            WEBHOOKS_REFUSED.inc()
            raise Forbidden("twilio.bad_signature", "Signature de l'adresse absente ou fausse.")


def _tokens(state: AppState) -> list[str]:
    settings = state.settings
    tokens = [settings.twilio_auth_token, settings.twilio_auth_token_previous]
    return [token.get_secret_value() for token in tokens if token is not None]


UNCHANGING = {"Cache-Control": "public, max-age=86400, immutable"}
SignedForm = Annotated[FormData, Depends(SignedByTwilio())]
OurId = Annotated[str, Path(max_length=32)]


router = APIRouter(prefix="/twilio", include_in_schema=False)


async def _told(state: AppState, answer: Callable[[Desk], str]) -> Response:
    """Twilio's instructions, once what they follow from is committed: one transaction, in one thread."""

    def work() -> str:
        with unit_of_work(state.engine) as session:
            return answer(
                Desk(
                    session=session,
                    jobs=state.jobs,
                    hasher=state.hasher,
                    public_url=state.settings.public_url,
                    detects_machines=state.settings.twilio_detect_machines,
                    edges=callback_edges(state.settings.twilio_region),
                )
            )

    return Response(await to_thread.run_sync(work, limiter=state.instructing), media_type="text/xml")


@router.post("/agent/{call_id}")
async def agent_answered(call_id: OurId, form: SignedForm, state: StateDep) -> Response:
    """Outbound: the agent picked up."""
    request = VoiceRequest.from_form(form)
    return await _told(state, lambda desk: voice.agent_answered(desk, call_id, request))


@router.post("/notice/{call_id}")
async def prospect_answered(call_id: OurId, form: SignedForm, state: StateDep) -> Response:
    """Outbound: the prospect picked up and hears the notice."""
    request = VoiceRequest.from_form(form)
    return await _told(state, lambda desk: voice.prospect_answered(desk, call_id, request))


@router.post("/inbound")
async def prospect_called(form: SignedForm, state: StateDep) -> Response:
    """Inbound: a prospect rang one of our numbers."""
    request = VoiceRequest.from_form(form)
    return await _told(state, lambda desk: voice.prospect_called(desk, request))


@router.post("/consent/{call_id}/{question}")
async def notice_answered(
    call_id: OurId, question: Annotated[int, Path(ge=0, le=9)], form: SignedForm, state: StateDep
) -> Response:
    """The prospect answered a question, or let it pass."""
    answer = GatherAnswer.from_form(form)
    return await _told(state, lambda desk: voice.notice_answered(desk, call_id, answer, question=question))


@router.post("/joined/{call_id}/{agent_id}")
async def agent_joined(call_id: OurId, agent_id: OurId, form: SignedForm, state: StateDep) -> Response:
    """Inbound: this agent picked up."""
    request = VoiceRequest.from_form(form)
    return await _told(state, lambda desk: voice.agent_joined(desk, call_id, agent_id, request))


@router.post("/dialled/{call_id}")
async def other_party_left(call_id: OurId, form: SignedForm, state: StateDep) -> Response:
    """Outbound: the prospect's leg ended."""
    result = DialResult.from_form(form)
    return await _told(state, lambda desk: voice.other_party_left(desk, call_id, result))


@router.post("/dialled/{call_id}/{ring_round}")
async def agents_left(
    call_id: OurId, ring_round: Annotated[int, Path(ge=0, le=1000)], form: SignedForm, state: StateDep
) -> Response:
    """Inbound: the legs of one group of agents ended."""
    result = DialResult.from_form(form)
    return await _told(
        state, lambda desk: voice.other_party_left(desk, call_id, result, ring_round=ring_round)
    )


@router.post("/machine/{call_id}", status_code=204)
async def machine_detected(call_id: OurId, form: SignedForm, state: StateDep) -> Response:
    """Outbound: a person or an answering machine picked up."""
    return await _kept(state, MachineEvent.from_form(form), call_id=call_id)


@router.post("/leg/{call_id}", status_code=204)
async def leg_status(call_id: OurId, form: SignedForm, state: StateDep) -> Response:
    """The other party's leg changed status: what it came to is told by the end of the dial."""
    return await _kept(state, CallStatusEvent.from_form(form), call_id=call_id, is_due=False)


@router.post("/status/{call_id}", status_code=204)
async def call_status(call_id: OurId, form: SignedForm, state: StateDep) -> Response:
    """The parent leg changed status."""
    return await _kept(state, CallStatusEvent.from_form(form), call_id=call_id)


@router.post("/status", status_code=204)
async def inbound_status(form: SignedForm, state: StateDep) -> Response:
    """The leg of a prospect who rang us changed status: a number has one address for all its calls."""
    return await _kept(state, CallStatusEvent.from_form(form))


@router.post("/recording", status_code=204)
async def recording_status(form: SignedForm, state: StateDep) -> Response:
    """A recording changed status."""
    return await _kept(state, RecordingEvent.from_form(form))


@router.get("/notice-sound/{sha256}", dependencies=[Depends(SignedAddress())])
def notice_sound(sha256: SoundHash, session: SessionDep) -> Response:
    """The sound that is played as a notice or as the second question: its hash names it, so it never changes.

    Raises:
        NotFound: there is no such sound.
    """
    found = notices.sound_of(session, sha256)
    return Response(found.content, media_type=found.media_type, headers=UNCHANGING)


async def _kept(
    state: AppState, report: TwilioEvent, *, call_id: str | None = None, is_due: bool = True
) -> Response:
    await state.intake.keep(report, call_id=call_id, is_due=is_due)
    return Response(status_code=204)
