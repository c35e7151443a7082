"""Plans and policies, on both databases."""

import datetime as dt
from threading import Barrier, Thread
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, col, func, select

from compliance.capture import capture_allowed
from compliance.capture.draw import is_proven
from compliance.capture.policy import CaptureSettings, fingerprint
from compliance.capture.service import (
    CapturePlan,
    approve_capture,
    neutralise,
    plan_capture,
    plan_of,
    revoke_approval,
    set_capture_policy,
)
from core.clock import PARIS
from core.database import unit_of_work
from core.errors import Conflict, Forbidden, NotFound
from models import (
    AuditEvent,
    Call,
    Campaign,
    CaptureDraw,
    CapturePolicy,
    LegalBasis,
    Purpose,
    Role,
    User,
)
from models.values.telephony import CallFlow
from tests.builders import Team, make_team

NOON = dt.datetime(2026, 11, 24, 12, 0, tzinfo=PARIS)


@pytest.fixture
def team(session: Session) -> Team:
    return make_team(session)


@pytest.fixture
def manager(session: Session) -> User:
    made = User(email="m@relia.example", name="Claire Nguyen", role=Role.MANAGER, password_hash="-")
    session.add(made)
    session.commit()
    return made


def new_call(session: Session, team: Team) -> Call:
    call = Call(
        flow=CallFlow.OUTBOUND,
        campaign_id=team.campaign.id,
        agent_id=team.agent.id,
        prospect_id=team.prospect.id,
    )
    session.add(call)
    session.commit()
    return call


def plan(session: Session, team: Team, call: Call, at: dt.datetime = NOON) -> CapturePlan:
    return plan_capture(session, campaign=team.campaign, agent_id=team.agent.id, call_id=call.id, at=at)


class TestPlan:
    @pytest.mark.parametrize(
        ("policy", "asks", "waits"),
        [
            (CapturePolicy.OFF, False, False),
            (CapturePolicy.MANUAL, True, True),
            (CapturePolicy.CONSENTED, True, False),
        ],
    )
    def test_what_each_policy_plans(
        self, session: Session, team: Team, policy: CapturePolicy, asks: bool, waits: bool
    ) -> None:
        team.campaign.capture_policy = policy
        call = new_call(session, team)
        assert plan(session, team, call) == CapturePlan(asks, waits)
        row = session.get_one(CaptureDraw, call.id)
        assert (row.policy, row.value, row.ground, row.day) == (policy, None, None, NOON.date())
        assert is_proven(row, team.campaign.capture_seed)

    def test_a_policy_without_its_grounds_captures_nothing(self, session: Session, team: Team) -> None:
        team.campaign.approved_by_id = None
        call = new_call(session, team)
        assert plan(session, team, call) == CapturePlan(asks=False, waits_for_agent=False)
        assert session.get_one(CaptureDraw, call.id).ground == "capture.no_approval"

    def test_the_first_plan_stays_whatever_the_campaign_becomes(self, session: Session, team: Team) -> None:
        call = new_call(session, team)
        first = plan(session, team, call)
        team.campaign.capture_policy = CapturePolicy.OFF
        assert plan(session, team, call) == first == plan_of(session, call.id)

    def test_a_call_without_a_plan_is_not_captured(self, session: Session, team: Team) -> None:
        assert not plan_of(session, new_call(session, team).id).may_start(started_by_agent=True)

    def test_a_sample_is_drawn_kept_and_proven(self, session: Session, team: Team) -> None:
        team.campaign.capture_policy = CapturePolicy.SAMPLED
        team.campaign.sample_percent, team.campaign.sample_daily_max = 50, 10
        plans = {call.id: plan(session, team, call) for call in (new_call(session, team) for _ in range(30))}
        rows = session.exec(select(CaptureDraw)).all()
        assert 3 <= sum(each.asks for each in plans.values()) <= 10
        assert sorted(row.planned_before for row in rows) == list(range(30))
        for row in rows:
            assert is_proven(row, team.campaign.capture_seed)
            assert row.asks is plans[row.call_id].asks

    def test_a_day_is_full_and_the_next_one_begins_at_midnight_in_paris(
        self, session: Session, team: Team
    ) -> None:
        team.campaign.capture_policy = CapturePolicy.SAMPLED
        team.campaign.sample_percent, team.campaign.sample_daily_max = 100, 1
        late = dt.datetime(2026, 11, 24, 23, 59, tzinfo=PARIS)
        asked = [plan(session, team, new_call(session, team), at).asks for at in (NOON, late)]
        assert asked == [True, False]
        assert plan(session, team, new_call(session, team), late + dt.timedelta(minutes=1)).asks

    def test_each_agent_has_a_day_of_their_own(self, session: Session, team: Team, manager: User) -> None:
        team.campaign.capture_policy = CapturePolicy.SAMPLED
        team.campaign.sample_percent, team.campaign.sample_daily_max = 100, 1
        asked = [
            plan_capture(
                session,
                campaign=team.campaign,
                agent_id=agent_id,
                call_id=new_call(session, team).id,
                at=NOON,
            ).asks
            for agent_id in (team.agent.id, manager.id)
        ]
        assert asked == [True, True]

    def test_two_calls_at_once_do_not_both_take_the_last_place(
        self, engine: Engine, session: Session, team: Team
    ) -> None:
        team.campaign.capture_policy = CapturePolicy.SAMPLED
        team.campaign.sample_percent, team.campaign.sample_daily_max = 100, 1
        calls = [new_call(session, team).id for _ in range(4)]
        barrier, asked = Barrier(4), []

        def go(call_id: str) -> None:
            barrier.wait()
            with unit_of_work(engine) as own:
                campaign = own.get_one(Campaign, team.campaign.id)
                made = plan_capture(own, campaign=campaign, agent_id=team.agent.id, call_id=call_id, at=NOON)
                asked.append(made.asks)

        threads = [Thread(target=go, args=(call_id,)) for call_id in calls]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(asked) == [False, False, False, True]


class TestNeutralise:
    def test_the_agent_s_key_is_final(self, session: Session, team: Team) -> None:
        call = new_call(session, team)
        assert plan(session, team, call).may_start()
        taken_out = neutralise(session, call.id, actor=team.agent.id, at=NOON)
        neutralise(session, call.id, actor=team.agent.id, at=NOON + dt.timedelta(minutes=1))
        assert taken_out == plan(session, team, call) == plan_of(session, call.id)
        assert (taken_out.neutralised, taken_out.may_start(started_by_agent=True)) == (True, False)
        assert session.get_one(CaptureDraw, call.id).neutralised_at == NOON
        assert session.exec(select(func.count(col(AuditEvent.id)))).one() == 1

    def test_a_call_without_a_plan_has_nothing_to_take_out(self, session: Session, team: Team) -> None:
        call = new_call(session, team)
        with pytest.raises(NotFound, match=r"capture\.no_plan"):
            neutralise(session, call.id, actor=team.agent.id, at=NOON)


class TestSetting:
    def test_consented_takes_an_assessment_and_an_approval(
        self, session: Session, team: Team, manager: User
    ) -> None:
        campaign = team.campaign
        campaign.capture_policy, campaign.assessment_reference = CapturePolicy.OFF, None
        campaign.approved_by_id = campaign.approved_at = None
        session.commit()

        def refused(**changes: Any) -> str:
            with pytest.raises(Conflict) as caught:
                set_capture_policy(
                    session, campaign, policy=CapturePolicy.CONSENTED, actor=manager, **changes
                )
            assert not session.dirty
            return caught.value.code

        assert refused() == "capture.no_assessment"
        assert refused(assessment_reference="AIPD-2026-02") == "capture.no_approval"
        with pytest.raises(Conflict, match=r"capture\.no_assessment"):
            approve_capture(session, campaign, actor=team.officer)
        set_capture_policy(
            session,
            campaign,
            policy=CapturePolicy.MANUAL,
            actor=manager,
            assessment_reference=" AIPD-2026-02 ",
        )
        with pytest.raises(Forbidden, match=r"capture\.not_compliance"):
            approve_capture(session, campaign, actor=manager)
        approve_capture(session, campaign, actor=team.officer, at=NOON)
        set_capture_policy(session, campaign, policy=CapturePolicy.CONSENTED, actor=manager)
        session.commit()
        session.expire_all()
        assert campaign.approved_by_id == team.officer.id
        assert campaign.approved_at == NOON
        assert capture_allowed(campaign)
        actions = session.exec(select(AuditEvent.action).order_by(col(AuditEvent.at))).all()
        assert actions == ["capture.policy_set", "capture.approved", "capture.policy_set"]

    @pytest.mark.parametrize(
        ("percent", "a_day", "code"),
        [
            (10, 10, None),
            (11, 10, "capture.no_assessment"),
            (10, 11, "capture.no_assessment"),
            (0, 5, "capture.sample_out_of_range"),
            (101, 5, "capture.sample_out_of_range"),
            (10, 0, "capture.sample_out_of_range"),
            (10, 201, "capture.sample_out_of_range"),
        ],
    )
    def test_the_bounds_of_a_sample(
        self, session: Session, team: Team, manager: User, percent: int, a_day: int, code: str | None
    ) -> None:
        def ask() -> None:
            set_capture_policy(
                session,
                team.campaign,
                policy=CapturePolicy.SAMPLED,
                actor=manager,
                sample_percent=percent,
                sample_daily_max=a_day,
                assessment_reference="",
            )

        if code is None:
            ask()
            assert team.campaign.sample_percent == percent
            return
        with pytest.raises(Conflict) as caught:
            ask()
        assert caught.value.code == code
        assert team.campaign.capture_policy is CapturePolicy.CONSENTED

    def test_a_large_sample_with_its_grounds(self, session: Session, team: Team, manager: User) -> None:
        set_capture_policy(
            session, team.campaign, policy=CapturePolicy.SAMPLED, actor=manager, sample_percent=60
        )
        assert team.campaign.approved_by_id == team.officer.id

    @pytest.mark.parametrize(
        "changes",
        [
            {"purposes": [Purpose.NOTE_TAKING, Purpose.QUALITY]},
            {"basis": LegalBasis.LEGITIMATE_INTEREST},
            {"assessment_reference": "AIPD-2026-09"},
        ],
    )
    def test_what_was_not_approved_voids_the_approval(
        self, session: Session, team: Team, manager: User, changes: dict[str, Any]
    ) -> None:
        def change(policy: CapturePolicy) -> None:
            set_capture_policy(session, team.campaign, policy=policy, actor=manager, **changes)

        with pytest.raises(Conflict, match=r"capture\.no_approval"):
            change(CapturePolicy.CONSENTED)
        assert team.campaign.approved_by_id == team.officer.id
        change(CapturePolicy.SAMPLED)
        assert team.campaign.approved_by_id is None
        assert team.campaign.approved_at is None

    def test_saying_the_same_again_changes_nothing(self, session: Session, team: Team, manager: User) -> None:
        set_capture_policy(
            session,
            team.campaign,
            policy=CapturePolicy.CONSENTED,
            actor=manager,
            purposes=[Purpose.NOTE_TAKING],
            assessment_reference="AIPD-2026-01",
        )
        assert team.campaign.approved_by_id == team.officer.id
        assert session.exec(select(AuditEvent)).all() == []

    def test_an_agent_may_not(self, session: Session, team: Team) -> None:
        with pytest.raises(Forbidden, match=r"capture\.not_allowed"):
            set_capture_policy(session, team.campaign, policy=CapturePolicy.OFF, actor=team.agent)

    def test_an_officer_approves_what_they_saw(self, session: Session, team: Team, manager: User) -> None:
        revoke_approval(session, team.campaign, actor=team.officer)
        seen = fingerprint(CaptureSettings.of(team.campaign))
        set_capture_policy(
            session, team.campaign, policy=CapturePolicy.OFF, actor=manager, purposes=[Purpose.QUALITY]
        )
        with pytest.raises(Conflict, match=r"capture\.changed_meanwhile"):
            approve_capture(session, team.campaign, actor=team.officer, seen=seen)
        assert team.campaign.approved_by_id is None
        set_capture_policy(
            session, team.campaign, policy=CapturePolicy.OFF, actor=manager, purposes=[Purpose.NOTE_TAKING]
        )
        approve_capture(session, team.campaign, actor=team.officer, seen=seen)
        assert team.campaign.approved_by_id == team.officer.id

    def test_the_approval_is_taken_back(self, session: Session, team: Team, manager: User) -> None:
        with pytest.raises(Forbidden):
            revoke_approval(session, team.campaign, actor=manager)
        revoke_approval(session, team.campaign, actor=team.officer)
        assert team.campaign.capture_policy is CapturePolicy.OFF
        assert not capture_allowed(team.campaign)
