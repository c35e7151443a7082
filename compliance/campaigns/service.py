"""Changing a campaign's settings: all of a change or nothing of it, and on the audit trail. Never commits."""

import datetime as dt

from sqlmodel import Session

from compliance import audit
from compliance.calling import repository as calling
from compliance.campaigns.settings import (
    CampaignSettings,
    RefusedSettings,
    is_reworded,
    problems_of,
)
from compliance.campaigns.vocabulary import tidy, trouble_with
from compliance.capture.service import require_setter, set_capture_policy
from compliance.notices import service as notices
from compliance.notices.service import Part, Words
from core.errors import InvalidInput, NotFound
from models import Campaign, NoticeVersion, Purpose, User


def campaign_of(session: Session, campaign_id: str) -> Campaign:
    """The campaign with this id.

    Raises:
        NotFound: `campaign.unknown`.
    """
    found = session.get(Campaign, campaign_id)
    if found is None:
        raise NotFound("campaign.unknown", "Cette campagne n'existe pas.")
    return found


def change(
    session: Session, campaign: Campaign, wanted: CampaignSettings, *, actor: User, at: dt.datetime
) -> None:
    """Set a campaign to what is wanted.

    Other words, another basis or other purposes are a new version of the notice.

    Args:
        session: the caller's.
        campaign: which one.
        wanted: all of its settings, the unchanged ones as they are.
        actor: a manager, or compliance.
        at: from when on.

    Raises:
        Forbidden: `capture.not_allowed`.
        RefusedSettings: with every problem; nothing was changed.
    """
    require_setter(actor)
    problems = problems_of(campaign, wanted, held=calling.held_numbers(session))
    if problems:
        raise RefusedSettings(problems)
    notices.in_force(session, campaign)  # keep what was heard so far, before it is another one
    set_capture_policy(
        session,
        campaign,
        policy=wanted.capture_policy,
        actor=actor,
        purposes=[Purpose(name) for name in wanted.purposes],
        basis=wanted.legal_basis,
        sample_percent=wanted.sample_percent,
        sample_daily_max=wanted.sample_daily_max,
        assessment_reference=wanted.assessment_reference,
    )
    _set_calling(session, campaign, wanted, actor)
    _set_sheet(session, campaign, wanted, actor)
    _set_vocabulary(session, campaign, wanted.vocabulary, actor)
    reworded, asks_anew = is_reworded(campaign, wanted), wanted.question_text != campaign.question_text
    notices.publish(
        session,
        campaign,
        actor=actor,
        at=at,
        notice=Words(wanted.notice_text) if reworded else None,
        question=Words(wanted.question_text) if asks_anew else None,
    )


def _set_calling(session: Session, campaign: Campaign, wanted: CampaignSettings, actor: User) -> None:
    if (campaign.caller_id, campaign.audience) == (wanted.caller_id, wanted.audience):
        return
    renumbered = campaign.caller_id != wanted.caller_id
    campaign.caller_id, campaign.audience = wanted.caller_id, wanted.audience
    session.add(campaign)
    audit.record(
        session,
        actor.id,
        "campaign.calling_set",
        "campaign",
        campaign.id,
        audience=wanted.audience.value,
        renumbered=renumbered,
    )
    session.flush()


def _set_sheet(session: Session, campaign: Campaign, wanted: CampaignSettings, actor: User) -> None:
    before = (campaign.review_below_percent, tuple(campaign.field_sets))
    if before == (wanted.review_below_percent, wanted.field_sets):
        return
    campaign.review_below_percent, campaign.field_sets = wanted.review_below_percent, [*wanted.field_sets]
    session.add(campaign)
    audit.record(
        session,
        actor.id,
        "campaign.sheet_set",
        "campaign",
        campaign.id,
        review_below_percent=wanted.review_below_percent,
        field_sets=", ".join(wanted.field_sets),
    )
    session.flush()


def _set_vocabulary(session: Session, campaign: Campaign, terms: tuple[str, ...], actor: User) -> None:
    if terms == tuple(campaign.vocabulary):
        return
    campaign.vocabulary = list(terms)
    session.add(campaign)
    audit.record(session, actor.id, "campaign.vocabulary_set", "campaign", campaign.id, count=len(terms))
    session.flush()


def add_term(session: Session, campaign: Campaign, term: str, *, actor: User) -> None:
    """Add one term to a campaign's vocabulary; one that is there already changes nothing.

    Raises:
        Forbidden: `capture.not_allowed`.
        InvalidInput: the term is empty or too long, or there are too many.
    """
    require_setter(actor)
    terms = tidy([*campaign.vocabulary, term])
    trouble = "Indiquez le terme à ajouter." if not term.strip() else trouble_with(terms)
    if trouble is not None:
        raise InvalidInput("campaign.vocabulary", trouble)
    _set_vocabulary(session, campaign, terms, actor)


def set_sound(
    session: Session,
    campaign: Campaign,
    content: bytes | None,
    *,
    actor: User,
    at: dt.datetime,
    part: Part = Part.NOTICE,
) -> NoticeVersion:
    """Play a sound file in place of the voice, or the voice again (None): a new version, the same words.

    Raises:
        Forbidden: `capture.not_allowed`.
        InvalidInput: the sound, or the words that it should say, cannot be used.
    """
    require_setter(actor)
    if part is Part.QUESTION:
        asked = Words(campaign.question_text, content)
        return notices.publish(session, campaign, actor=actor, at=at, question=asked)
    said = Words(campaign.notice_text, content)
    return notices.publish(session, campaign, actor=actor, at=at, notice=said)
