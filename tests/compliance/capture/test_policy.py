"""The capture policy of a campaign."""

from typing import Any

import pytest

from compliance.capture import DESCRIPTIONS, capture_allowed, check_capture
from core.errors import Conflict
from models import Campaign, CapturePolicy


def campaign(policy: CapturePolicy, **changes: object) -> Campaign:
    values: dict[str, Any] = {
        "capture_policy": policy,
        "purposes": ["note_taking"],
        "notice_text": "Ici Relia, appel commercial.",
        "assessment_reference": "AIPD-2026-01",
        "approved_by_id": "a" * 32,
    }
    return Campaign(**(values | changes))


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"assessment_reference": None}, "capture.no_assessment"),
        ({"assessment_reference": "  "}, "capture.no_assessment"),
        ({"approved_by_id": None}, "capture.no_approval"),
        ({"purposes": []}, "capture.no_purpose"),
        ({"purposes": ["note_taking", "training"]}, "capture.unknown_purpose"),
        ({"notice_text": " "}, "capture.no_notice"),
    ],
)
def test_consented_without_its_grounds_is_refused(changes: dict[str, object], code: str) -> None:
    refused = campaign(CapturePolicy.CONSENTED, **changes)
    with pytest.raises(Conflict) as caught:
        check_capture(refused)
    assert (caught.value.code, caught.value.status_code) == (code, 409)
    assert capture_allowed(refused) is False


def test_consented_with_its_grounds_is_allowed() -> None:
    check_capture(campaign(CapturePolicy.CONSENTED))
    assert capture_allowed(campaign(CapturePolicy.CONSENTED)) is True


def test_off_is_always_a_fine_setting_and_never_records() -> None:
    off = campaign(CapturePolicy.OFF, purposes=[], assessment_reference=None, approved_by_id=None)
    check_capture(off)
    assert capture_allowed(off, started_by_agent=True, drawn=True) is False


@pytest.mark.parametrize("policy", [CapturePolicy.MANUAL, CapturePolicy.SAMPLED])
def test_a_smaller_share_needs_no_assessment_but_a_purpose_and_a_notice(policy: CapturePolicy) -> None:
    check_capture(campaign(policy, assessment_reference=None, approved_by_id=None))
    with pytest.raises(Conflict, match=r"capture\.no_purpose"):
        check_capture(campaign(policy, purposes=[]))


def test_manual_waits_for_the_agent_and_sampled_for_the_draw() -> None:
    manual, sampled = campaign(CapturePolicy.MANUAL), campaign(CapturePolicy.SAMPLED)
    assert not capture_allowed(manual)
    assert not capture_allowed(manual, drawn=True)
    assert capture_allowed(manual, started_by_agent=True)
    assert not capture_allowed(sampled)
    assert not capture_allowed(sampled, started_by_agent=True)
    assert capture_allowed(sampled, drawn=True)


def test_every_policy_is_described() -> None:
    assert set(DESCRIPTIONS) == set(CapturePolicy)
