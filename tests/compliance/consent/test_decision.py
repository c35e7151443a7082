"""What a key means."""

from typing import Any

import pytest

from compliance.consent.decision import decide, may_record
from core.clock import now
from models import CapturePolicy, Consent, Decision, LegalBasis


@pytest.mark.parametrize(
    ("digits", "consent", "interest"),
    [
        ("1", Decision.GRANTED, Decision.GRANTED),
        (" 1 ", Decision.GRANTED, Decision.GRANTED),
        ("2", Decision.REFUSED, Decision.REFUSED),
        ("0", Decision.REFUSED, Decision.REFUSED),
        ("9", Decision.REFUSED, Decision.REFUSED),
        ("*", Decision.REFUSED, Decision.REFUSED),
        ("11", Decision.REFUSED, Decision.REFUSED),
        ("12", Decision.REFUSED, Decision.REFUSED),
        ("", Decision.SILENT, Decision.GRANTED),
        (" ", Decision.SILENT, Decision.GRANTED),
        (None, Decision.SILENT, Decision.GRANTED),
    ],
)
def test_decide(digits: str | None, consent: Decision, interest: Decision) -> None:
    assert decide(LegalBasis.CONSENT, digits) is consent
    assert decide(LegalBasis.LEGITIMATE_INTEREST, digits) is interest


def consent(decision: Decision, *, withdrawn: bool = False) -> Consent:
    known: dict[str, Any] = {"decision": decision, "withdrawn_at": now() if withdrawn else None}
    return Consent(**known)


@pytest.mark.parametrize("policy", CapturePolicy)
def test_may_record_needs_a_consent_in_force_and_a_policy(policy: CapturePolicy) -> None:
    assert may_record(consent(Decision.GRANTED), policy) is (policy is not CapturePolicy.OFF)
    for refused in (
        None,
        consent(Decision.REFUSED),
        consent(Decision.SILENT),
        consent(Decision.GRANTED, withdrawn=True),
    ):
        assert may_record(refused, policy) is False
