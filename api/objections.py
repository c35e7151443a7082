"""JSON routes: who must not be called, who declined, and the proof that a consumer may be called."""

import datetime as dt
from typing import Annotated

from fastapi import APIRouter, Body
from pydantic import AwareDatetime, BaseModel, Field
from sqlmodel import Session

from api.calls import ERRORS, PREFIX
from api.schemas import Strict
from compliance.calling import agreements
from compliance.calling import service as calling
from compliance.calling.agreement_lines import Agreement
from compliance.campaigns.service import campaign_of
from compliance.hashing import Hasher
from core.clock import now
from core.errors import InvalidInput, NotFound
from core.phone import to_e164
from models import AgreementEnd, CallingGround, ObjectionSource, User
from web.access import OfficerViewer, SettingViewer, SteeringViewer, Viewer
from web.state import AppState, SessionDep, StateDep

router = APIRouter(prefix=PREFIX, tags=["calling"], responses=ERRORS)


class Number(Strict):
    """A phone number, as people write it or in E.164. It is kept as a keyed hash alone."""

    phone: str = Field(max_length=30)


class ObjectionOut(BaseModel):
    """What came of it."""

    added: bool = Field(description="False: it was on the list already.")


class ImportOut(BaseModel):
    """What came of a list."""

    added: int
    known: int = Field(description="Numbers that were on the list already.")
    unreadable_lines: list[int] = Field(description="Lines that hold no number, counted from 1.")


class GivenAgreement(Number):
    """A consumer's prior consent to be called for a campaign, or a contract under way."""

    ground: CallingGround
    given_at: AwareDatetime
    expires_at: AwareDatetime | None = Field(default=None, description="From then on it allows nothing.")
    evidence_reference: str = Field(max_length=120, description="Where the proof lies: it is yours to bring.")


class AgreementOut(BaseModel):
    """What is on record."""

    ground: CallingGround
    given_at: dt.datetime
    expires_at: dt.datetime | None
    evidence_reference: str


class AgreementWithdrawal(Number):
    """Whose agreement ends, and why."""

    reason: AgreementEnd = AgreementEnd.WITHDRAWN


class WithdrawnOut(BaseModel):
    """What came of it."""

    withdrawn: bool = Field(description="False: nothing was in force.")


@router.post("/objections", status_code=201, summary="Note an objection to calls")
def note_objection(
    number: Number, viewer: SteeringViewer, session: SessionDep, state: StateDep
) -> ObjectionOut:
    """Whoever has this number is not called any more, by any campaign. For good: nothing takes it back."""
    added = calling.object_to_calls(
        session,
        phone=to_e164(number.phone),
        source=ObjectionSource.AGENT if viewer.only_agent_id else ObjectionSource.REQUEST,
        hasher=_hasher(state),
        actor=viewer.user_id,
        at=now(),
    )
    return ObjectionOut(added=added)


@router.put("/objections/list", summary="Import a list of objections")
def import_objections(
    content: Annotated[
        bytes,
        Body(media_type="text/csv", description="A number a line, or the first column of a CSV."),
    ],
    viewer: OfficerViewer,
    session: SessionDep,
    state: StateDep,
) -> ImportOut:
    """Add numbers to the list; nothing else of the file is read. Compliance only."""
    try:
        lines = content.decode("utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        raise InvalidInput(
            "objection.not_text", "Ce fichier n'est pas un texte en UTF-8 : exportez-le en CSV UTF-8."
        ) from error
    done = calling.import_objections(
        session, lines, hasher=_hasher(state), actor=_actor(session, viewer), at=now()
    )
    return ImportOut(added=done.added, known=done.known, unreadable_lines=list(done.unreadable_lines))


@router.post("/refusals", status_code=204, summary="Note that somebody declined")
def note_refusal(number: Number, viewer: SteeringViewer, session: SessionDep, state: StateDep) -> None:
    """A consumer who declined the offer is left alone for sixty days; a business may be called again."""
    calling.note_refusal(
        session,
        phone=to_e164(number.phone),
        hasher=_hasher(state),
        actor=_actor(session, viewer),
        at=now(),
    )


@router.put("/campaigns/{campaign_id}/agreements", summary="Note a consumer's agreement to be called")
def note_agreement(
    campaign_id: str, given: GivenAgreement, viewer: SettingViewer, session: SessionDep, state: StateDep
) -> AgreementOut:
    """Keep the proof that a consumer may be called for this campaign; without it none is."""
    kept = agreements.note(
        session,
        Agreement(
            phone=to_e164(given.phone),
            ground=given.ground,
            given_at=given.given_at,
            evidence_reference=given.evidence_reference,
            expires_at=given.expires_at,
        ),
        campaign=campaign_of(session, campaign_id),
        hasher=_hasher(state),
        actor=_actor(session, viewer),
        at=now(),
    )
    return AgreementOut(**{name: getattr(kept, name) for name in AgreementOut.model_fields})


@router.post("/campaigns/{campaign_id}/agreements/withdrawal", summary="Take a consumer's agreement back")
def withdraw_agreement(
    campaign_id: str, ended: AgreementWithdrawal, viewer: SteeringViewer, session: SessionDep, state: StateDep
) -> WithdrawnOut:
    """The consumer is not called for this campaign any more, until they agree again."""
    try:
        agreements.withdraw(
            session,
            campaign=campaign_of(session, campaign_id),
            phone=to_e164(ended.phone),
            reason=ended.reason,
            hasher=_hasher(state),
            actor=viewer.user_id,
            at=now(),
        )
    except NotFound as error:
        if error.code != "calling.no_agreement":
            raise
        return WithdrawnOut(withdrawn=False)
    return WithdrawnOut(withdrawn=True)


def _hasher(state: AppState) -> Hasher:
    return Hasher(state.settings.hash_key_bytes())


def _actor(session: Session, viewer: Viewer) -> User:
    return session.get_one(User, viewer.user_id)
