"""The capture policy of a campaign: what may be recorded at all, before anybody is asked.

Recording everything by default is what the CNIL sanctions (facts on the GDPR, section 0): a campaign
records nothing (`off`), what the agent starts (`manual`), a share drawn before the call (`sampled`),
or every call whose prospect agreed (`consented`), which takes an impact assessment and the DPO's
approval on record.
"""

from core.errors import Conflict
from models import Campaign, CapturePolicy, Purpose

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


def check_capture(campaign: Campaign) -> None:
    """Refuse a capture policy whose grounds are not on record.

    Raises:
        Conflict: `capture.no_purpose`, `capture.unknown_purpose`, `capture.no_notice`,
            `capture.no_assessment` or `capture.no_approval`.
    """
    if campaign.capture_policy is CapturePolicy.OFF:
        return
    if not campaign.purposes:
        raise Conflict(
            "capture.no_purpose",
            "Un enregistrement a besoin d'une finalité : cochez la prise de notes, la qualité, ou les deux.",
        )
    if not set(campaign.purposes) <= {purpose.value for purpose in Purpose}:
        raise Conflict(
            "capture.unknown_purpose",
            "Cette finalité n'existe pas : choisissez la prise de notes, la qualité, ou les deux.",
        )
    if not campaign.notice_text.strip():
        raise Conflict(
            "capture.no_notice", "L'annonce faite au prospect est vide : écrivez-la avant d'enregistrer."
        )
    if campaign.capture_policy is CapturePolicy.CONSENTED:
        _check_approval(campaign)


def _check_approval(campaign: Campaign) -> None:
    if not (campaign.assessment_reference or "").strip():
        raise Conflict(
            "capture.no_assessment",
            "Enregistrer tous les appels acceptés demande une analyse d'impact (AIPD) : "
            "indiquez sa référence, ou choisissez un échantillon.",
        )
    if campaign.approved_by_id is None:
        raise Conflict(
            "capture.no_approval",
            "Enregistrer tous les appels acceptés demande l'accord du DPO : faites-le approuver, "
            "ou choisissez un échantillon.",
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
