"""What a prospect's answer to the notice means."""

from models import CapturePolicy, Consent, Decision, LegalBasis, Purpose

ACCEPT = "1"
REFUSE = "2"
SPOKEN_YES = "oui"
AGREEMENTS = frozenset({ACCEPT, SPOKEN_YES})


def decide(basis: LegalBasis, digits: str | None, *, complete: bool = True) -> Decision:
    """Read the key that the prospect pressed, or the word that their speech came to.

    Consent is a positive act: key 1 alone grants it, silence is kept as silence and refuses, any
    other key refuses (facts on the GDPR, section 5). Where the campaign rests on legitimate interest
    the prospect may object instead: silence lets the recording go on, any key but 1 stops it. Of words
    `oui` alone agrees.

    Args:
        basis: what the campaign rests on.
        digits: the keys, or `oui`, `non`, `unclear`; empty or None where nothing came in time.
        complete: whether the prospect heard the question out: the silence of somebody who hung up
            before its end agrees to nothing, on whatever basis.
    """
    pressed = (digits or "").strip()
    if pressed in AGREEMENTS:
        return Decision.GRANTED
    if pressed:
        return Decision.REFUSED
    unopposed = basis is LegalBasis.LEGITIMATE_INTEREST and complete
    return Decision.GRANTED if unopposed else Decision.SILENT


def in_force(consent: Consent | None) -> bool:
    """Whether a consent was given and not taken back."""
    return consent is not None and consent.decision is Decision.GRANTED and consent.withdrawn_at is None


def purposes_granted(consent: Consent | None) -> list[Purpose]:
    """The purposes that were granted and not taken back; a name that is no purpose is no ground."""
    if consent is None:
        return []
    return [
        purpose
        for purpose in Purpose
        if purpose.value in consent.purposes and purpose.value not in (consent.withdrawals or {})
    ]


def may_record(consent: Consent | None, policy: CapturePolicy) -> bool:
    """Whether a call with this consent may be recorded under this capture policy."""
    return policy is not CapturePolicy.OFF and in_force(consent)
