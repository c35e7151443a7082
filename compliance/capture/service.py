"""The plan of each call's capture, and the changes of a campaign's policy. Nothing here commits."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session

from compliance import audit
from compliance.capture import repository
from compliance.capture.draw import draw
from compliance.capture.policy import (
    CaptureSettings,
    changed,
    check_settings,
    fingerprint,
    needs_approval,
)
from core.clock import in_paris, now
from core.errors import Conflict, Forbidden, NotFound
from models import Campaign, CaptureDraw, CapturePolicy, LegalBasis, Purpose, Role, User

SETTING_ROLES = frozenset({Role.MANAGER, Role.COMPLIANCE})


@dataclass(frozen=True)
class CapturePlan:
    """What was decided of a call's capture before it.

    Attributes:
        asks: whether the prospect hears the notice and is asked.
        waits_for_agent: whether the recording, once agreed to, waits for the agent's button.
        neutralised: whether the agent took the call out.
    """

    asks: bool
    waits_for_agent: bool
    neutralised: bool = False

    def may_start(self, *, started_by_agent: bool = False) -> bool:
        """Whether the recording of a prospect who agreed may start now."""
        return self.asks and (started_by_agent or not self.waits_for_agent)


NOTHING = CapturePlan(asks=False, waits_for_agent=False)


def plan_capture(
    session: Session, *, campaign: Campaign, agent_id: str, call_id: str, at: dt.datetime
) -> CapturePlan:
    """Decide once, before anybody is on the line, whether a call may be captured; the first plan stays.

    A policy without its grounds captures nothing; the plan keeps what was missing.

    Args:
        session: the caller's.
        campaign: whose policy counts.
        agent_id: whose day bounds the sample.
        call_id: ours; its row is there already.
        at: when.
    """
    known = repository.plan_of(session, call_id)
    if known is not None:
        return _plan(known)
    repository.lock_agent(session, agent_id)
    row = CaptureDraw(
        call_id=call_id,
        campaign_id=campaign.id,
        agent_id=agent_id,
        day=in_paris(at).date(),
        policy=campaign.capture_policy,
        asks=False,
        waits_for_agent=False,
        planned_at=at,
    )
    _decide(session, row, campaign)
    return _plan(repository.keep(session, row))


def _decide(session: Session, row: CaptureDraw, campaign: Campaign) -> None:
    try:
        check_settings(CaptureSettings.of(campaign))
    except Conflict as missing:
        row.ground = missing.code
        return
    row.waits_for_agent = row.policy is CapturePolicy.MANUAL
    row.asks = row.policy in {CapturePolicy.MANUAL, CapturePolicy.CONSENTED}
    if row.policy is CapturePolicy.SAMPLED:
        row.percent, row.daily_max = campaign.sample_percent, campaign.sample_daily_max
        row.planned_before, row.drawn_before = repository.sampled_of_day(session, row.agent_id, row.day)
        made = draw(
            campaign.capture_seed,
            row.call_id,
            percent=row.percent,
            daily_max=row.daily_max,
            planned_before=row.planned_before,
            drawn_before=row.drawn_before,
        )
        row.value, row.drawn, row.capped, row.asks = made.value, made.drawn, made.capped, made.taken


def plan_of(session: Session, call_id: str) -> CapturePlan:
    """What was decided of a call's capture; nothing is captured where nothing was decided."""
    row = repository.plan_of(session, call_id)
    return NOTHING if row is None else _plan(row)


def _plan(row: CaptureDraw) -> CapturePlan:
    if row.neutralised_at is not None:
        return CapturePlan(asks=False, waits_for_agent=False, neutralised=True)
    return CapturePlan(row.asks, row.waits_for_agent)


def neutralise(session: Session, call_id: str, *, actor: str, at: dt.datetime) -> CapturePlan:
    """Take a call out of the capture: the agent's key (CNIL, facts on the GDPR, section 1). For good.

    A recording under way has to be stopped, and what it holds erased, by the caller, who also knows that
    `actor` is the call's agent or a manager.

    Raises:
        NotFound: `capture.no_plan`.
    """
    row = repository.plan_of(session, call_id)
    if row is None:
        raise NotFound("capture.no_plan", "Rien n'a été décidé pour l'enregistrement de cet appel.")
    if row.neutralised_at is None:
        row.neutralised_at = at
        session.add(row)
        audit.record(session, actor, "capture.neutralised", "call", call_id)
        session.flush()
    return _plan(row)


def set_capture_policy(
    session: Session,
    campaign: Campaign,
    *,
    policy: CapturePolicy,
    actor: User,
    purposes: Sequence[Purpose] | None = None,
    basis: LegalBasis | None = None,
    sample_percent: int | None = None,
    sample_daily_max: int | None = None,
    assessment_reference: str | None = None,
) -> None:
    """Change what a campaign captures, and on what ground. What is None stays as it is.

    Another assessment, purpose or basis is not what the DPO approved: the approval falls, and with it
    a policy that needs one. Nothing is changed where it is refused.

    Raises:
        Forbidden: `capture.not_allowed`, neither a manager nor compliance.
        Conflict: as `check_settings` says.
    """
    require_setter(actor)
    before = CaptureSettings.of(campaign)
    after = changed(
        before,
        policy=policy,
        purposes=before.purposes if purposes is None else tuple(map(str, purposes)),
        basis=before.basis if basis is None else basis,
        sample_percent=before.sample_percent if sample_percent is None else sample_percent,
        sample_daily_max=before.sample_daily_max if sample_daily_max is None else sample_daily_max,
        assessment_reference=(
            before.assessment_reference if assessment_reference is None else assessment_reference.strip()
        ),
    )
    check_settings(after)
    if after != before:
        _apply(session, campaign, after, actor)


def _apply(session: Session, campaign: Campaign, settings: CaptureSettings, actor: User) -> None:
    campaign.capture_policy = settings.policy
    campaign.purposes = list(settings.purposes)
    campaign.legal_basis = settings.basis
    campaign.sample_percent = settings.sample_percent
    campaign.sample_daily_max = settings.sample_daily_max
    campaign.assessment_reference = settings.assessment_reference or None
    if not settings.approved:
        campaign.approved_by_id = campaign.approved_at = None
    session.add(campaign)
    audit.record(
        session,
        actor.id,
        "capture.policy_set",
        "campaign",
        campaign.id,
        policy=settings.policy.value,
        basis=settings.basis.value,
        purposes="-".join(settings.purposes),
        percent=settings.sample_percent,
        a_day=settings.sample_daily_max,
        approved=settings.approved,
    )
    session.flush()


def approve_capture(
    session: Session,
    campaign: Campaign,
    *,
    actor: User,
    at: dt.datetime | None = None,
    seen: str | None = None,
) -> None:
    """Put the DPO's approval on record: of this assessment, these purposes, this basis.

    Args:
        session: the caller's.
        campaign: whose capture is approved.
        actor: of compliance.
        at: when; now where None is given.
        seen: the `fingerprint` of what they had before their eyes, where they saw a page.

    Raises:
        Forbidden: `capture.not_compliance`, the actor is not of compliance.
        Conflict: `capture.no_assessment`, there is nothing to approve; `capture.changed_meanwhile`,
            it is not what they saw.
    """
    if actor.role is not Role.COMPLIANCE:
        raise Forbidden(
            "capture.not_compliance", "Seul le DPO (rôle conformité) approuve l'enregistrement des appels."
        )
    if not (campaign.assessment_reference or "").strip():
        raise Conflict(
            "capture.no_assessment",
            "Il n'y a rien à approuver : indiquez d'abord la référence de l'analyse d'impact (AIPD).",
        )
    if seen is not None and seen != fingerprint(CaptureSettings.of(campaign)):
        raise Conflict(
            "capture.changed_meanwhile",
            "Les réglages ont changé depuis que vous les avez lus : rechargez la page, puis approuvez.",
        )
    campaign.approved_by_id, campaign.approved_at = actor.id, at or now()
    session.add(campaign)
    audit.record(session, actor.id, "capture.approved", "campaign", campaign.id)
    session.flush()


def revoke_approval(session: Session, campaign: Campaign, *, actor: User) -> None:
    """Take the DPO's approval back; a policy that needs it becomes `off`.

    Raises:
        Forbidden: `capture.not_compliance`.
    """
    if actor.role is not Role.COMPLIANCE:
        raise Forbidden("capture.not_compliance", "Seul le DPO (rôle conformité) retire son accord.")
    if campaign.approved_by_id is None:
        return
    campaign.approved_by_id = campaign.approved_at = None
    if needs_approval(CaptureSettings.of(campaign)):
        campaign.capture_policy = CapturePolicy.OFF
    session.add(campaign)
    audit.record(
        session,
        actor.id,
        "capture.approval_revoked",
        "campaign",
        campaign.id,
        policy=campaign.capture_policy.value,
    )
    session.flush()


def require_setter(actor: User) -> None:
    """Let nobody set a campaign but managers and compliance.

    Raises:
        Forbidden: `capture.not_allowed`.
    """
    if actor.role not in SETTING_ROLES:
        raise Forbidden(
            "capture.not_allowed",
            "Seuls un manager ou le DPO (rôle conformité) règlent l'enregistrement d'une campagne.",
        )
