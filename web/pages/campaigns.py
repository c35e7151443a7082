"""Campaigns: what each one may record, on what ground, and what its prospects hear."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from fastapi import APIRouter
from sqlmodel import Session
from starlette.responses import RedirectResponse, Response

from calls import queries
from compliance.campaigns import service
from compliance.campaigns.settings import CampaignSettings, RefusedSettings
from compliance.capture import CaptureSettings, capture_allowed
from compliance.capture.policy import fingerprint
from compliance.capture.service import approve_capture, revoke_approval
from compliance.notices import service as notices
from compliance.notices.service import Part
from compliance.notices.wording import QUESTIONS, suggestion
from core.clock import now
from core.errors import NotFound
from models import Campaign, CapturePolicy, LegalBasis, NoticeVersion, Role, User
from web.access import SETTERS, FormDep, OfficerViewer, SettingViewer, Viewer, allow
from web.campaign.fields import AUDIENCES, BASES, POLICIES, Group, groups, label_of
from web.campaign.form import NAMES, Filled, UnreadableForm, filled_from, read_settings, submitted
from web.campaign.preview import Preview, previews
from web.campaign.proposals import Proposal, proposals
from web.french import on_day
from web.labels import Chip, Tone
from web.rendering import NO_STORE, Page, render, shell_for
from web.state import AppState, SessionDep, StateDep

PATH = "/campagnes"
ONE = PATH + "/{campaign_id}"
router = APIRouter(include_in_schema=False)


@dataclass(frozen=True)
class CampaignLine:
    """One campaign of the list."""

    name: str
    seller: str
    href: str
    audience: str
    caller_id: str
    chip: Chip


@dataclass(frozen=True, kw_only=True)
class CampaignsPage(Page):
    """All campaigns."""

    template: ClassVar[str] = "campagnes.html"
    lines: tuple[CampaignLine, ...]


@dataclass(frozen=True)
class Problem:
    """A field to correct, for the list above the form."""

    control_id: str
    label: str
    error: str


@dataclass(frozen=True)
class Approval:
    """The DPO's approval as it stands, and what this viewer may do; `seen` marks what is approved."""

    text: str
    is_given: bool
    may_approve: bool
    may_revoke: bool
    seen: str


@dataclass(frozen=True)
class VersionLine:
    """One version of the notice."""

    version: NoticeVersion
    author: str | None
    current: bool


@dataclass(frozen=True, kw_only=True)
class CampaignPage(Page):
    """The settings of one campaign."""

    template: ClassVar[str] = "campagne.html"
    campaign_id: str
    seller: str
    chip: Chip
    groups: tuple[Group, ...]
    problems: tuple[Problem, ...]
    previews: tuple[Preview, ...]
    approval: Approval
    versions: tuple[VersionLine, ...]
    suggestions: Mapping[str, tuple[str, str]]
    proposals: tuple[Proposal, ...]
    saved: bool


@router.get(PATH)
def campaigns_page(viewer: SettingViewer, session: SessionDep) -> Response:
    """All campaigns, by name."""
    lines = tuple(
        CampaignLine(
            name=campaign.name,
            seller=campaign.seller,
            href=f"{PATH}/{campaign.id}",
            audience=AUDIENCES[campaign.audience],
            caller_id=campaign.caller_id,
            chip=_chip(campaign),
        )
        for campaign in queries.list_campaigns(session)
    )
    return render(CampaignsPage(title="Campagnes", shell=shell_for(viewer, at=PATH), lines=lines))


@router.get(ONE)
def campaign_page(
    campaign_id: str, viewer: SettingViewer, session: SessionDep, state: StateDep, enregistre: str = ""
) -> Response:
    """The settings of one campaign."""
    campaign = service.campaign_of(session, campaign_id)
    return render(_page(session, state, viewer, campaign, saved=bool(enregistre)))


@router.post(ONE)
def change(
    campaign_id: str, viewer: SettingViewer, session: SessionDep, state: StateDep, form: FormDep
) -> Response:
    """Change the settings; what is refused is shown again as it was typed, beside its reason."""
    campaign = service.campaign_of(session, campaign_id)
    filled = submitted(form)
    try:
        wanted = read_settings(filled)
        service.change(session, campaign, wanted, actor=_actor(session, viewer), at=now())
    except UnreadableForm as unreadable:
        page = _page(session, state, viewer, campaign, filled=filled, errors=unreadable.errors)
        return render(page, status_code=422)
    except RefusedSettings as refused:
        page = _page(session, state, viewer, campaign, filled=filled, errors=refused.errors)
        return render(page, status_code=refused.status_code)
    return _back(campaign)


@router.post(ONE + "/apercu")
def preview_notice(
    campaign_id: str, viewer: SettingViewer, session: SessionDep, state: StateDep, form: FormDep
) -> Response:
    """Show what the typed notice would sound like; nothing is kept."""
    campaign = service.campaign_of(session, campaign_id)
    return render(_page(session, state, viewer, campaign, filled=submitted(form)))


@router.post(ONE + "/accord")
def approve(campaign_id: str, viewer: OfficerViewer, session: SessionDep, form: FormDep) -> Response:
    """Put the DPO's approval on record, of what stood on their page.

    Raises:
        Conflict: there is no assessment to approve, or the settings changed meanwhile.
    """
    campaign = service.campaign_of(session, campaign_id)
    approve_capture(session, campaign, actor=_actor(session, viewer), seen=str(form.get("vu", "")))
    return _back(campaign)


@router.post(ONE + "/accord/retrait")
def revoke(campaign_id: str, viewer: OfficerViewer, session: SessionDep) -> Response:
    """Take the DPO's approval back; what needed it stops."""
    campaign = service.campaign_of(session, campaign_id)
    revoke_approval(session, campaign, actor=_actor(session, viewer))
    return _back(campaign)


@router.get(ONE + "/son", dependencies=[allow(*SETTERS)])
def sound(campaign_id: str, session: SessionDep) -> Response:
    """The sound file that is played as the notice.

    Raises:
        NotFound: the voice says it.
    """
    return _sound(session, notices.in_force(session, service.campaign_of(session, campaign_id)).sound_sha256)


@router.get(ONE + "/question/son", dependencies=[allow(*SETTERS)])
def question_sound(campaign_id: str, session: SessionDep) -> Response:
    """The sound file that is played as the second question.

    Raises:
        NotFound: the voice asks it.
    """
    version = notices.in_force(session, service.campaign_of(session, campaign_id))
    return _sound(session, version.question_sound_sha256)


def _sound(session: Session, sha256: str | None) -> Response:
    if sha256 is None:
        raise NotFound("notice.no_sound", "Cette annonce est dite par la voix de synthèse.")
    found = notices.sound_of(session, sha256)
    return Response(found.content, media_type=found.media_type, headers=NO_STORE)


@router.post(ONE + "/son/retrait")
def remove_sound(campaign_id: str, viewer: SettingViewer, session: SessionDep) -> Response:
    """Let the voice say the notice again."""
    return _unsound(session, viewer, campaign_id, Part.NOTICE)


@router.post(ONE + "/question/son/retrait")
def remove_question_sound(campaign_id: str, viewer: SettingViewer, session: SessionDep) -> Response:
    """Let the voice ask the second question again."""
    return _unsound(session, viewer, campaign_id, Part.QUESTION)


def _unsound(session: Session, viewer: Viewer, campaign_id: str, part: Part) -> Response:
    campaign = service.campaign_of(session, campaign_id)
    service.set_sound(session, campaign, None, actor=_actor(session, viewer), at=now(), part=part)
    return _back(campaign)


@router.post(ONE + "/vocabulaire")
def add_term(campaign_id: str, viewer: SettingViewer, session: SessionDep, form: FormDep) -> Response:
    """Add a term that a correction proposed to the vocabulary."""
    campaign = service.campaign_of(session, campaign_id)
    service.add_term(session, campaign, str(form.get("terme", "")), actor=_actor(session, viewer))
    return _back(campaign)


def _page(
    session: Session,
    state: AppState,
    viewer: Viewer,
    campaign: Campaign,
    *,
    filled: Filled | None = None,
    errors: Mapping[str, str] | None = None,
    saved: bool = False,
) -> CampaignPage:
    shown = filled_from(CampaignSettings.of(campaign)) if filled is None else filled
    errors = errors or {}
    return CampaignPage(
        title=campaign.name,
        shell=shell_for(viewer, at=PATH),
        campaign_id=campaign.id,
        seller=campaign.seller,
        chip=_chip(campaign),
        groups=groups(shown, errors),
        problems=tuple(
            Problem(name.replace("_", "-"), label_of(name), errors[name]) for name in NAMES if name in errors
        ),
        previews=previews(session, campaign, filled),
        approval=_approval(session, viewer, campaign),
        versions=_versions(session, campaign),
        suggestions={
            BASES[basis]: (suggestion(campaign.seller, basis), QUESTIONS[basis]) for basis in LegalBasis
        },
        proposals=proposals(session, state.vault, campaign),
        saved=saved,
    )


def _approval(session: Session, viewer: Viewer, campaign: Campaign) -> Approval:
    is_officer = viewer.role is Role.COMPLIANCE
    approver = session.get(User, campaign.approved_by_id) if campaign.approved_by_id else None
    has_assessment = bool((campaign.assessment_reference or "").strip())
    if approver is not None:
        day = f" {on_day(campaign.approved_at)}" if campaign.approved_at else ""
        text = (
            f"Accord donné par {approver.name}{day}, sur l'analyse d'impact {campaign.assessment_reference}."
        )
    elif has_assessment:
        text = "Le DPO n'a pas donné son accord : tous les appels acceptés ne peuvent pas être enregistrés."
    else:
        text = "Indiquez et enregistrez la référence de l'analyse d'impact : le DPO pourra donner son accord."
    return Approval(
        text=text,
        is_given=approver is not None,
        may_approve=is_officer and has_assessment and approver is None,
        may_revoke=is_officer and approver is not None,
        seen=fingerprint(CaptureSettings.of(campaign)),
    )


def _versions(session: Session, campaign: Campaign) -> tuple[VersionLine, ...]:
    current = notices.in_force(session, campaign)
    rows = notices.versions(session, campaign.id)
    names = queries.author_names(session, [row.created_by_id for row in rows if row.created_by_id])
    return tuple(
        VersionLine(row, names.get(row.created_by_id or ""), current=row.id == current.id) for row in rows
    )


def _chip(campaign: Campaign) -> Chip:
    """The capture policy, and whether it is held up by a missing ground."""
    policy = campaign.capture_policy
    label = POLICIES[policy]
    if policy is CapturePolicy.OFF:
        return Chip(Tone.QUIET, label)
    if not capture_allowed(campaign, started_by_agent=True, drawn=True):
        return Chip(Tone.TODO, label, "sans effet, il manque une condition")
    return Chip(Tone.DONE, label)


def _actor(session: Session, viewer: Viewer) -> User:
    return session.get_one(User, viewer.user_id)


def _back(campaign: Campaign) -> Response:
    return RedirectResponse(f"{PATH}/{campaign.id}?enregistre=1", status_code=303)
