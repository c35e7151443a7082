"""What a prospect's answer to the notice means."""

from models import CapturePolicy, Consent, Decision, LegalBasis

ACCEPT = "1"
REFUSE = "2"


def decide(basis: LegalBasis, digits: str | None) -> Decision:
    """Read the key that the prospect pressed.

    Consent is a positive act: key 1 alone grants it, silence is kept as silence and refuses, any
    other key refuses (facts on the GDPR, section 5). Where the campaign rests on legitimate interest
    the prospect may object instead: silence lets the recording go on, any key but 1 stops it.

    Args:
        basis: what the campaign rests on.
        digits: the keys, empty or None where none came in time.
    """
    pressed = (digits or "").strip()
    if pressed == ACCEPT:
        return Decision.GRANTED
    if pressed:
        return Decision.REFUSED
    return Decision.GRANTED if basis is LegalBasis.LEGITIMATE_INTEREST else Decision.SILENT


def in_force(consent: Consent | None) -> bool:
    """Whether a consent was given and not taken back."""
    return consent is not None and consent.decision is Decision.GRANTED and consent.withdrawn_at is None


def may_record(consent: Consent | None, policy: CapturePolicy) -> bool:
    """Whether a call with this consent may be recorded under this capture policy."""
    return policy is not CapturePolicy.OFF and in_force(consent)
