"""Changing a campaign's settings, on both databases."""

import datetime as dt
import pickle
from dataclasses import replace
from typing import Any

import pytest
from sqlmodel import Session, col, select

from compliance.calling import service as calling
from compliance.campaigns import service
from compliance.campaigns.settings import CampaignSettings, RefusedSettings
from compliance.capture.policy import SAMPLE_BOUND_PERCENT
from compliance.notices import service as notices
from core.errors import Forbidden, InvalidInput, NotFound
from models import Audience, AuditEvent, CapturePolicy, LegalBasis, Role, User
from tests.builders import Team, make_team
from tests.compliance.notices.sounds import wav
from tests.compliance.notices.test_wording import COMPLETE, OPPOSABLE

AT = dt.datetime(2026, 11, 24, 9, 0, tzinfo=dt.UTC)


@pytest.fixture
def team(session: Session) -> Team:
    return make_team(session, notice_text=COMPLETE, created_at=AT - dt.timedelta(days=30))


@pytest.fixture
def manager(session: Session) -> User:
    made = User(email="m@relia.example", name="Claire Nguyen", role=Role.MANAGER, password_hash="-")
    session.add(made)
    session.commit()
    return made


def change(session: Session, team: Team, actor: User, **changes: Any) -> None:
    wanted = replace(CampaignSettings.of(team.campaign), **changes)
    service.change(session, team.campaign, wanted, actor=actor, at=AT)


def refusal(session: Session, team: Team, actor: User, **changes: Any) -> RefusedSettings:
    before = team.campaign.model_dump()
    with pytest.raises(RefusedSettings) as caught:
        change(session, team, actor, **changes)
    assert team.campaign.model_dump() == before
    assert caught.value.status_code == 409
    return caught.value


def test_everything_at_once(session: Session, team: Team, manager: User) -> None:
    change(
        session,
        team,
        manager,
        caller_id="+33999000010",
        audience=Audience.CONSUMER,
        capture_policy=CapturePolicy.SAMPLED,
        purposes=("quality", "note_taking"),
        legal_basis=LegalBasis.LEGITIMATE_INTEREST,
        sample_percent=5,
        sample_daily_max=3,
        assessment_reference="AIPD-2026-07",
        notice_text=OPPOSABLE,
    )
    session.commit()
    session.expire_all()
    campaign = team.campaign
    assert (campaign.caller_id, campaign.audience) == ("+33999000010", Audience.CONSUMER)
    assert (campaign.capture_policy, campaign.sample_percent) == (CapturePolicy.SAMPLED, 5)
    assert (campaign.legal_basis, campaign.purposes) == (
        LegalBasis.LEGITIMATE_INTEREST,
        ["quality", "note_taking"],
    )
    assert (campaign.assessment_reference, campaign.approved_by_id) == ("AIPD-2026-07", None)
    assert (campaign.notice_version, campaign.notice_text) == ("fr-2", OPPOSABLE)
    assert [row.version for row in notices.versions(session, campaign.id)] == ["fr-2", "fr-1"]
    assert set(session.exec(select(AuditEvent.action))) == {
        "campaign.calling_set",
        "capture.policy_set",
        "notice.published",
    }


def test_nothing_changed_is_nothing_done(session: Session, team: Team, manager: User) -> None:
    change(session, team, manager, notice_text=COMPLETE.replace(". Tapez", ".\r\nTapez"))
    assert session.exec(select(AuditEvent)).all() == []
    assert len(notices.versions(session, team.campaign.id)) == 1


def test_other_purposes_are_another_version_of_the_same_words(
    session: Session, team: Team, manager: User
) -> None:
    change(session, team, manager, capture_policy=CapturePolicy.MANUAL, purposes=("note_taking", "quality"))
    current = notices.in_force(session, team.campaign)
    assert (current.version, current.text, current.purposes) == (
        "fr-2",
        COMPLETE,
        ["note_taking", "quality"],
    )


@pytest.mark.parametrize(
    ("changes", "errors"),
    [
        ({"caller_id": "+33639980099"}, {"caller_id": "calling.caller_id_mobile"}),
        ({"assessment_reference": ""}, {"assessment_reference": "capture.no_assessment"}),
        ({"assessment_reference": "AIPD-9"}, {"capture_policy": "capture.no_approval"}),
        ({"purposes": ()}, {"purposes": "capture.no_purpose"}),
        ({"purposes": ("note_taking", "quality")}, {"capture_policy": "capture.no_approval"}),
        (
            {"capture_policy": CapturePolicy.SAMPLED, "sample_percent": 0},
            {"sample_percent": "capture.sample_out_of_range"},
        ),
        (
            {
                "capture_policy": CapturePolicy.SAMPLED,
                "sample_percent": SAMPLE_BOUND_PERCENT + 1,
                "assessment_reference": " ",
            },
            {"assessment_reference": "capture.no_assessment"},
        ),
        ({"notice_text": "Ici Relia."}, {"notice_text": "notice.incomplete"}),
        (
            {"capture_policy": CapturePolicy.OFF, "legal_basis": LegalBasis.LEGITIMATE_INTEREST},
            {},
        ),
        (
            {
                "caller_id": "+33739980099",
                "notice_text": "Bonjour.",
                "assessment_reference": "",
            },
            {
                "caller_id": "calling.caller_id_mobile",
                "assessment_reference": "capture.no_assessment",
                "notice_text": "notice.incomplete",
            },
        ),
    ],
)
def test_refusals_stand_beside_their_field(
    session: Session, team: Team, manager: User, changes: dict[str, Any], errors: dict[str, str]
) -> None:
    if not errors:
        change(session, team, manager, **changes)  # « refuser » is a way to object: the words fit
        return
    refused = refusal(session, team, manager, **changes)
    assert {problem.field: problem.code for problem in refused.problems} == errors
    assert set(refused.errors) == set(errors)
    again = pickle.loads(pickle.dumps(refused))
    assert (again.code, again.problems) == (refused.code, refused.problems)


def test_an_old_caller_id_does_not_stand_in_the_way(session: Session, team: Team, manager: User) -> None:
    calling.note_numbers_held(session, ["+33199000077"], at=AT)
    change(session, team, manager, capture_policy=CapturePolicy.OFF)
    refused = refusal(session, team, manager, caller_id="+33199000078")
    assert refused.code == "calling.caller_id_not_held"
    change(session, team, manager, caller_id="+33199000077")


def test_who_may(session: Session, team: Team) -> None:
    with pytest.raises(Forbidden, match=r"capture\.not_allowed"):
        change(session, team, team.agent, capture_policy=CapturePolicy.OFF)
    with pytest.raises(Forbidden, match=r"capture\.not_allowed"):
        service.set_sound(session, team.campaign, wav(), actor=team.agent, at=AT)
    change(session, team, team.officer, capture_policy=CapturePolicy.OFF)
    with pytest.raises(NotFound, match=r"campaign\.unknown"):
        service.campaign_of(session, "0" * 32)


def test_a_sound_and_the_voice_again(session: Session, team: Team, manager: User) -> None:
    content = wav()
    played = service.set_sound(session, team.campaign, content, actor=manager, at=AT)
    assert (played.version, played.text) == ("fr-2", COMPLETE)
    assert played.sound_sha256 is not None
    # New words are said by the voice until somebody uploads them.
    change(session, team, manager, notice_text=COMPLETE + " Merci.")
    assert notices.in_force(session, team.campaign).sound_sha256 is None
    again = service.set_sound(session, team.campaign, content, actor=manager, at=AT)
    assert again.sound_sha256 == played.sound_sha256
    voice = service.set_sound(session, team.campaign, None, actor=manager, at=AT)
    assert (voice.version, voice.sound_sha256) == ("fr-5", None)
    with pytest.raises(InvalidInput, match=r"notice\.sound_kind"):
        service.set_sound(session, team.campaign, b"x", actor=manager, at=AT)
    events = session.exec(select(AuditEvent).where(col(AuditEvent.action) == "notice.published")).all()
    assert len(events) == 4
