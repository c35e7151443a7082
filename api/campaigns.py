"""JSON routes: what a campaign may capture, on what ground, and what its prospects hear."""

import datetime as dt
from dataclasses import replace
from typing import Annotated, Any

from fastapi import APIRouter, Body
from pydantic import BaseModel, Field, field_validator
from sqlmodel import Session

from api.calls import ERRORS, PREFIX
from api.schemas import Strict
from calls import queries
from compliance.campaigns import service
from compliance.campaigns.settings import CampaignSettings
from compliance.campaigns.vocabulary import tidy
from compliance.capture.service import approve_capture, revoke_approval
from compliance.notices import service as notices
from compliance.notices.service import Part
from compliance.notices.wording import own_question, spoken_duration_s
from core.clock import now
from core.errors import InvalidInput
from core.phone import to_e164
from extraction.fieldsets import check_sets
from models import Audience, Campaign, CapturePolicy, LegalBasis, NoticeVersion, Purpose, User
from web.access import SETTERS, OfficerViewer, SettingViewer, Viewer, allow
from web.state import SessionDep

SoundBody = Annotated[bytes, Body(media_type="audio/mpeg", description="A WAV or MP3 file, 240 kB at most.")]

router = APIRouter(prefix=f"{PREFIX}/campaigns", tags=["campaigns"], responses=ERRORS)


class QuestionOut(BaseModel):
    """What is asked of the second purpose, where both are asked for."""

    text: str
    sha256: str = Field(description="Of what the prospect hears, as with the notice.")
    has_sound: bool
    duration_s: float


class NoticeOut(BaseModel):
    """One version of a notice."""

    version: str
    text: str
    sha256: str = Field(description="Of what the prospect hears: the sound if there is one, else the text.")
    has_sound: bool
    duration_s: float = Field(description="Of the sound; of a text about how long a voice takes to say it.")
    purposes: list[Purpose]
    basis: LegalBasis
    created_at: dt.datetime
    question: QuestionOut

    @classmethod
    def of(cls, session: Session, version: NoticeVersion) -> "NoticeOut":
        """The JSON of a version."""
        return cls(
            version=version.version,
            text=version.text,
            sha256=version.sha256,
            has_sound=version.sound_sha256 is not None,
            duration_s=_duration_s(session, version.text, version.sound_sha256),
            purposes=[Purpose(name) for name in version.purposes],
            basis=version.basis,
            created_at=version.created_at,
            question=QuestionOut(
                text=version.question_text,
                sha256=version.question_sha256,
                has_sound=version.question_sound_sha256 is not None,
                duration_s=_duration_s(session, version.question_text, version.question_sound_sha256),
            ),
        )


def _duration_s(session: Session, text: str, sound_sha256: str | None) -> float:
    if sound_sha256 is None:
        return round(spoken_duration_s(text), 1)
    return round(notices.sound_of(session, sound_sha256).duration_s, 1)


class CampaignOut(BaseModel):
    """A campaign's settings."""

    id: str
    name: str
    seller: str
    caller_id: str = Field(description="The number that prospects see, in E.164.")
    audience: Audience
    capture_policy: CapturePolicy
    purposes: list[Purpose]
    legal_basis: LegalBasis
    sample_percent: int
    sample_daily_max: int = Field(description="How many calls of an agent and day may be drawn at most.")
    assessment_reference: str | None
    review_below_percent: int = Field(description="A proposed value of lower confidence is to be checked.")
    field_sets: list[str] = Field(description="Sets of fields that the sheet has beside its own.")
    approved_by_id: str | None = Field(description="Who of compliance approved; null: nobody.")
    approved_at: dt.datetime | None
    vocabulary: list[str] = Field(description="Words that help the recogniser, the most important first.")
    notice: NoticeOut

    @classmethod
    def of(cls, session: Session, campaign: Campaign) -> "CampaignOut":
        """The JSON of a campaign."""
        names = cls.model_fields.keys() - {"notice"}
        return cls(
            **{name: getattr(campaign, name) for name in names},
            notice=NoticeOut.of(session, notices.in_force(session, campaign)),
        )


class CampaignList(BaseModel):
    """All campaigns, by name."""

    items: list[CampaignOut]


class CampaignChange(Strict):
    """What to change; what is left out, or null, stays."""

    caller_id: str | None = Field(default=None, max_length=30)
    audience: Audience | None = None
    capture_policy: CapturePolicy | None = None
    purposes: list[Purpose] | None = None
    legal_basis: LegalBasis | None = None
    sample_percent: int | None = None
    sample_daily_max: int | None = None
    assessment_reference: str | None = Field(default=None, max_length=120)
    notice_text: str | None = Field(default=None, max_length=4096)
    question_text: str | None = Field(
        default=None, max_length=4096, description="Of the second purpose; empty: the usual question."
    )
    review_below_percent: int | None = None
    field_sets: list[str] | None = Field(default=None, max_length=20)
    vocabulary: list[str] | None = None

    @field_validator("caller_id")
    @classmethod
    def _as_e164(cls, value: str | None) -> str | None:
        if value is None:
            return None
        try:
            return to_e164(value)
        except InvalidInput as error:
            raise ValueError(error.message) from error

    def applied_to(self, campaign: Campaign) -> CampaignSettings:
        """The campaign's settings with this change."""
        given: dict[str, Any] = self.model_dump(exclude_none=True)
        if "purposes" in given:
            given["purposes"] = tuple(purpose.value for purpose in given["purposes"])
        if "field_sets" in given:
            given["field_sets"] = check_sets(given["field_sets"])
        if "question_text" in given:
            given["question_text"] = own_question(given["question_text"])
        if "vocabulary" in given:
            given["vocabulary"] = tidy(given["vocabulary"])
        return replace(CampaignSettings.of(campaign), **given)


@router.get("", summary="List campaigns", dependencies=[allow(*SETTERS)])
def list_campaigns(session: SessionDep) -> CampaignList:
    """All campaigns with their settings. Managers and compliance."""
    return CampaignList(items=[CampaignOut.of(session, each) for each in queries.list_campaigns(session)])


@router.get("/{campaign_id}", summary="Read a campaign", dependencies=[allow(*SETTERS)])
def read_campaign(campaign_id: str, session: SessionDep) -> CampaignOut:
    """One campaign's settings."""
    return CampaignOut.of(session, service.campaign_of(session, campaign_id))


@router.patch("/{campaign_id}", summary="Change a campaign")
def change_campaign(
    campaign_id: str, change: CampaignChange, viewer: SettingViewer, session: SessionDep
) -> CampaignOut:
    """Change settings, all of them or none.

    409 where a ground is missing: `consented`, and a sample above the bounds, need the reference of an
    impact assessment and the DPO's approval (`capture.no_assessment`, `capture.no_approval`). Another
    reference, purpose or basis voids the approval.
    """
    campaign = service.campaign_of(session, campaign_id)
    service.change(session, campaign, change.applied_to(campaign), actor=_actor(session, viewer), at=now())
    return CampaignOut.of(session, campaign)


@router.put("/{campaign_id}/approval", summary="Approve a campaign's capture")
def approve(campaign_id: str, viewer: OfficerViewer, session: SessionDep) -> CampaignOut:
    """Put the DPO's approval of the present assessment, purposes and basis on record. Compliance only."""
    campaign = service.campaign_of(session, campaign_id)
    approve_capture(session, campaign, actor=_actor(session, viewer))
    return CampaignOut.of(session, campaign)


@router.delete("/{campaign_id}/approval", summary="Take an approval back")
def revoke(campaign_id: str, viewer: OfficerViewer, session: SessionDep) -> CampaignOut:
    """Take the approval back; a policy that needs it becomes `off`. Compliance only."""
    campaign = service.campaign_of(session, campaign_id)
    revoke_approval(session, campaign, actor=_actor(session, viewer))
    return CampaignOut.of(session, campaign)


@router.put("/{campaign_id}/notice/sound", summary="Play a sound as the notice")
def put_sound(
    campaign_id: str, content: SoundBody, viewer: SettingViewer, session: SessionDep
) -> CampaignOut:
    """Play a file in place of the voice. It says the words of the notice, which stay on record."""
    return _sounding(session, viewer, campaign_id, content, Part.NOTICE)


@router.delete("/{campaign_id}/notice/sound", summary="Say the notice by the voice again")
def remove_sound(campaign_id: str, viewer: SettingViewer, session: SessionDep) -> CampaignOut:
    """Put a version without the sound in force; the earlier one stays for the proofs that name it."""
    return _sounding(session, viewer, campaign_id, None, Part.NOTICE)


@router.put("/{campaign_id}/notice/question/sound", summary="Play a sound as the second question")
def put_question_sound(
    campaign_id: str, content: SoundBody, viewer: SettingViewer, session: SessionDep
) -> CampaignOut:
    """The same for what is asked of the second purpose."""
    return _sounding(session, viewer, campaign_id, content, Part.QUESTION)


@router.delete("/{campaign_id}/notice/question/sound", summary="Ask the second question by the voice again")
def remove_question_sound(campaign_id: str, viewer: SettingViewer, session: SessionDep) -> CampaignOut:
    """The same for what is asked of the second purpose."""
    return _sounding(session, viewer, campaign_id, None, Part.QUESTION)


def _sounding(
    session: Session, viewer: Viewer, campaign_id: str, content: bytes | None, part: Part
) -> CampaignOut:
    campaign = service.campaign_of(session, campaign_id)
    service.set_sound(session, campaign, content, actor=_actor(session, viewer), at=now(), part=part)
    return CampaignOut.of(session, campaign)


def _actor(session: Session, viewer: Viewer) -> User:
    return session.get_one(User, viewer.user_id)
