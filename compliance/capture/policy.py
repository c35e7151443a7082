"""The capture policy of a campaign: what may be recorded at all, before anybody is asked.

Recording everything by default is what the CNIL sanctions (facts on the GDPR, section 0): a campaign
records nothing (`off`), what the agent starts (`manual`), a share drawn before the call (`sampled`),
or every call whose prospect agreed (`consented`). The last one, and a sample above the bounds, take an
impact assessment and the DPO's approval on record.
"""

import hashlib
from dataclasses import dataclass, replace

from core.errors import Conflict
from models import Campaign, CapturePolicy, LegalBasis, Purpose

SAMPLE_BOUND_PERCENT = 10
"""The largest share of an agent's calls that needs no impact assessment. A choice of the product: the
CNIL asks for « un échantillon » and gives no figure (facts on the GDPR, section 0)."""
SAMPLE_BOUND_A_DAY = 10
"""The same, in calls of an agent and day."""
SAMPLE_MOST_A_DAY = 200

DESCRIPTIONS = {
    CapturePolicy.OFF: "Aucun appel n'est enregistré ; l'agent remplit la fiche à la main.",
    CapturePolicy.MANUAL: "L'agent déclenche l'enregistrement pendant l'appel, après l'accord du prospect.",
    CapturePolicy.SAMPLED: (
        "Une part des appels, tirée au sort avant l'appel (10 % par agent et par jour), "
        "est enregistrée si le prospect accepte."
    ),
    CapturePolicy.CONSENTED: (
        "Chaque appel dont le prospect accepte est enregistré. "
        "Analyse d'impact (AIPD) et accord du DPO obligatoires."
    ),
}
"""What each policy does, for the campaign's page."""


@dataclass(frozen=True)
class CaptureSettings:
    """What a campaign's capture rests on, apart from its row: a change is checked before it is made."""

    policy: CapturePolicy
    purposes: tuple[str, ...]
    basis: LegalBasis
    sample_percent: int
    sample_daily_max: int
    assessment_reference: str
    approved: bool
    notice_text: str

    @classmethod
    def of(cls, campaign: Campaign) -> "CaptureSettings":
        """As they stand."""
        return cls(
            policy=campaign.capture_policy,
            purposes=tuple(campaign.purposes),
            basis=campaign.legal_basis,
            sample_percent=campaign.sample_percent,
            sample_daily_max=campaign.sample_daily_max,
            assessment_reference=(campaign.assessment_reference or "").strip(),
            approved=campaign.approved_by_id is not None,
            notice_text=campaign.notice_text,
        )


def changed(
    before: CaptureSettings,
    *,
    policy: CapturePolicy,
    purposes: tuple[str, ...],
    basis: LegalBasis,
    sample_percent: int,
    sample_daily_max: int,
    assessment_reference: str,
) -> CaptureSettings:
    """The settings after a change. Another assessment, purpose or basis is not what the DPO approved."""
    after = replace(
        before,
        policy=policy,
        purposes=before.purposes if set(purposes) == set(before.purposes) else tuple(dict.fromkeys(purposes)),
        basis=basis,
        sample_percent=sample_percent,
        sample_daily_max=sample_daily_max,
        assessment_reference=assessment_reference,
    )
    return replace(after, approved=before.approved and _approved_part(after) == _approved_part(before))


def fingerprint(settings: CaptureSettings) -> str:
    """A short hash of what an approval is of: an officer approves what they had before their eyes."""
    reference, purposes, basis = _approved_part(settings)
    return hashlib.sha256("\n".join((reference, *sorted(purposes), basis)).encode()).hexdigest()[:16]


def _approved_part(settings: CaptureSettings) -> tuple[str, frozenset[str], LegalBasis]:
    return settings.assessment_reference, frozenset(settings.purposes), settings.basis


def check_capture(campaign: Campaign) -> None:
    """Refuse a campaign's capture policy whose grounds are not on record.

    Raises:
        Conflict: see `check_settings`.
    """
    check_settings(CaptureSettings.of(campaign))


def check_settings(settings: CaptureSettings) -> None:
    """Refuse a capture policy whose grounds are not on record.

    Raises:
        Conflict: `capture.no_purpose`, `capture.unknown_purpose`, `capture.no_notice`,
            `capture.sample_out_of_range`, `capture.no_assessment` or `capture.no_approval`.
    """
    if settings.policy is CapturePolicy.OFF:
        return
    if not settings.purposes:
        raise Conflict(
            "capture.no_purpose",
            "Un enregistrement a besoin d'une finalité : cochez la prise de notes, la qualité, ou les deux.",
        )
    if not set(settings.purposes) <= {purpose.value for purpose in Purpose}:
        raise Conflict(
            "capture.unknown_purpose",
            "Cette finalité n'existe pas : choisissez la prise de notes, la qualité, ou les deux.",
        )
    if not settings.notice_text.strip():
        raise Conflict(
            "capture.no_notice", "L'annonce faite au prospect est vide : écrivez-la avant d'enregistrer."
        )
    if settings.policy is CapturePolicy.SAMPLED:
        _check_sample(settings)
    if needs_approval(settings):
        _check_approval(settings)


def needs_approval(settings: CaptureSettings) -> bool:
    """Whether the impact assessment and the DPO's approval must be on record."""
    if settings.policy is CapturePolicy.SAMPLED:
        return (
            settings.sample_percent > SAMPLE_BOUND_PERCENT or settings.sample_daily_max > SAMPLE_BOUND_A_DAY
        )
    return settings.policy is CapturePolicy.CONSENTED


def _check_sample(settings: CaptureSettings) -> None:
    if not (1 <= settings.sample_percent <= 100 and 1 <= settings.sample_daily_max <= SAMPLE_MOST_A_DAY):
        raise Conflict(
            "capture.sample_out_of_range",
            f"La part va de 1 à 100 %, et le nombre d'appels par agent et par jour de 1 à "
            f"{SAMPLE_MOST_A_DAY}.",
        )


def _check_approval(settings: CaptureSettings) -> None:
    consented = settings.policy is CapturePolicy.CONSENTED
    what = (
        "Enregistrer tous les appels acceptés"
        if consented
        else f"Un échantillon de plus de {SAMPLE_BOUND_PERCENT} % ou de {SAMPLE_BOUND_A_DAY} appels "
        "par agent et par jour"
    )
    instead = "choisissez un échantillon" if consented else "réduisez l'échantillon"
    if not settings.assessment_reference:
        raise Conflict(
            "capture.no_assessment",
            f"{what} demande une analyse d'impact (AIPD) : indiquez sa référence, ou {instead}.",
        )
    if not settings.approved:
        raise Conflict(
            "capture.no_approval", f"{what} demande l'accord du DPO : faites-le approuver, ou {instead}."
        )


def capture_allowed(campaign: Campaign, *, started_by_agent: bool = False, drawn: bool = False) -> bool:
    """Whether a call of this campaign may be recorded, if its prospect agrees.

    Args:
        campaign: with its policy and the grounds of it.
        started_by_agent: the agent asked for it, which `manual` waits for.
        drawn: the call is in the sample that `sampled` drew before it.
    """
    try:
        check_capture(campaign)
    except Conflict:
        return False
    return {
        CapturePolicy.OFF: False,
        CapturePolicy.MANUAL: started_by_agent,
        CapturePolicy.SAMPLED: drawn,
        CapturePolicy.CONSENTED: True,
    }[campaign.capture_policy]
