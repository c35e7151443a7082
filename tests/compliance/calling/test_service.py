"""Asking before calling, on both databases."""

import datetime as dt
import itertools
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, col, select

from compliance.calling import agreements, service
from compliance.calling.agreement_lines import Agreement
from compliance.hashing import Hasher
from core.clock import PARIS
from core.database import unit_of_work
from core.errors import Conflict
from models import (
    AgreementEnd,
    Audience,
    AuditEvent,
    Call,
    CallingConsent,
    CallingGround,
    CallObjection,
    ObjectionSource,
)
from models.values.sheet import Flag
from models.values.telephony import CallFlow
from tests.builders import CALLER_ID, PROSPECT_PHONE, Team, make_team

TUESDAY = dt.datetime(2026, 11, 24, 11, 0, tzinfo=PARIS)
NIGHT = dt.datetime(2026, 11, 22, 3, 0, tzinfo=PARIS)
numbers = itertools.count(1)


@pytest.fixture
def team(session: Session) -> Team:
    return make_team(session)


@pytest.fixture
def consumers(session: Session) -> Team:
    return make_team(session, audience=Audience.CONSUMER)


def check(session: Session, team: Team, hasher: Hasher, at: dt.datetime = TUESDAY) -> None:
    service.check_may_call(
        session, campaign=team.campaign, prospect=team.prospect, agent=team.agent, hasher=hasher, at=at
    )


def refused(session: Session, team: Team, hasher: Hasher, at: dt.datetime = TUESDAY) -> str:
    with pytest.raises(Conflict) as caught:
        check(session, team, hasher, at)
    assert PROSPECT_PHONE not in str(caught.value)
    return caught.value.code


def agree(session: Session, team: Team, hasher: Hasher, given_at: dt.datetime = NIGHT) -> CallingConsent:
    given = Agreement(PROSPECT_PHONE, CallingGround.CONSENT, given_at, "formulaire 2026-118")
    return agreements.note(
        session, given, campaign=team.campaign, hasher=hasher, actor=team.agent, at=given_at
    )


def add_call(session: Session, team: Team, at: dt.datetime, **values: object) -> None:
    known: dict[str, object] = {
        "call_sid": f"CA{next(numbers):032d}",
        "flow": CallFlow.OUTBOUND,
        "campaign_id": team.campaign.id,
        "agent_id": team.agent.id,
        "prospect_id": team.prospect.id,
        "started_at": at,
    }
    session.add(Call.model_validate(known | values))
    session.flush()


def test_a_business_is_called_at_any_hour(session: Session, team: Team, hasher: Hasher) -> None:
    check(session, team, hasher, TUESDAY)
    check(session, team, hasher, NIGHT)
    for _ in range(9):
        add_call(session, team, TUESDAY)
    check(session, team, hasher)


def test_a_prospect_without_a_number(session: Session, team: Team, hasher: Hasher) -> None:
    team.prospect.phone = None
    assert refused(session, team, hasher) == "call.no_prospect_phone"


class TestObjection:
    def test_it_stops_every_campaign_and_keeps_no_number(
        self, session: Session, team: Team, hasher: Hasher
    ) -> None:
        assert service.object_to_calls(
            session,
            phone=PROSPECT_PHONE,
            source=ObjectionSource.AGENT,
            hasher=hasher,
            actor=team.agent.id,
            at=TUESDAY,
        )
        session.commit()
        assert refused(session, team, hasher) == "calling.objection"
        row = session.exec(select(CallObjection)).one()
        assert row.model_dump() == {
            "phone_hash": hasher.phone(PROSPECT_PHONE),
            "source": ObjectionSource.AGENT,
            "noted_at": row.noted_at,
        }
        assert service.is_objected(session, PROSPECT_PHONE, hasher=hasher)
        assert not service.is_objected(session, "+33639980002", hasher=hasher)
        both = [PROSPECT_PHONE, "+33639980002"]
        assert set(service.objected_among(session, both, hasher=hasher)) == {PROSPECT_PHONE}

    def test_another_key_finds_nothing(self, session: Session, team: Team, hasher: Hasher) -> None:
        other = Hasher(b"x" * 32)
        service.object_to_calls(
            session, phone=PROSPECT_PHONE, source=ObjectionSource.AGENT, hasher=hasher, actor="a", at=TUESDAY
        )
        assert not service.is_objected(session, PROSPECT_PHONE, hasher=other)

    def test_the_first_one_stays(self, session: Session, team: Team, hasher: Hasher) -> None:
        for source, at, new in (
            (ObjectionSource.REQUEST, TUESDAY, True),
            (ObjectionSource.AGENT, NIGHT, False),
        ):
            added = service.object_to_calls(
                session, phone=PROSPECT_PHONE, source=source, hasher=hasher, actor="a", at=at
            )
            assert added is new
        row = session.exec(select(CallObjection)).one()
        assert (row.source, row.noted_at) == (ObjectionSource.REQUEST, TUESDAY)
        assert len(session.exec(select(AuditEvent)).all()) == 1

    @pytest.mark.parametrize(
        ("flags", "phone", "kept"),
        [
            ((Flag.OPT_OUT, Flag.WRONG_PERSON), PROSPECT_PHONE, True),
            ((Flag.RECORDING_REFUSED,), PROSPECT_PHONE, False),
            ((), PROSPECT_PHONE, False),
            ((Flag.OPT_OUT,), None, False),
        ],
    )
    def test_the_flag_of_a_validated_sheet(
        self, session: Session, hasher: Hasher, flags: tuple[Flag, ...], phone: str | None, kept: bool
    ) -> None:
        added = service.note_flags(session, flags=flags, phone=phone, hasher=hasher, actor="a", at=TUESDAY)
        assert added is kept
        assert service.is_objected(session, PROSPECT_PHONE, hasher=hasher) is kept

    def test_a_list_from_elsewhere(self, session: Session, team: Team, hasher: Hasher) -> None:
        lines = [
            "numero;nom",
            "06 39 98 00 01;Vasseur",
            "",
            "+33639980002",
            '"0639980003","x"',
            "06 39 98 00 01",
            "12",
        ]
        done = service.import_objections(session, lines, hasher=hasher, actor=team.officer, at=TUESDAY)
        assert (done.added, done.known, done.unreadable_lines) == (3, 1, (1, 7))
        assert service.is_objected(session, "+33639980003", hasher=hasher)
        assert "Vasseur" not in str([row.model_dump() for row in session.exec(select(CallObjection))])
        event = session.exec(select(AuditEvent).where(col(AuditEvent.action) == "objection.imported")).one()
        assert event.details == {"added": 3, "known": 1, "unreadable": 2}


class TestCallerId:
    def test_a_mobile_is_refused(self, session: Session, team: Team, hasher: Hasher) -> None:
        team.campaign.caller_id = "+33639980099"
        assert refused(session, team, hasher) == "calling.caller_id_mobile"

    def test_once_the_account_s_numbers_are_known_no_other_is_shown(
        self, session: Session, team: Team, hasher: Hasher
    ) -> None:
        check(session, team, hasher)
        service.note_numbers_held(session, ["+33199000099"], at=TUESDAY)
        assert refused(session, team, hasher) == "calling.caller_id_not_held"
        service.note_numbers_held(session, [CALLER_ID, "+33199000098"], at=TUESDAY)
        check(session, team, hasher)
        service.note_numbers_held(session, ["+33199000098"], at=TUESDAY)
        assert refused(session, team, hasher) == "calling.caller_id_not_held"


class TestConsumers:
    def test_without_prior_consent(self, session: Session, consumers: Team, hasher: Hasher) -> None:
        assert refused(session, consumers, hasher) == "calling.no_consumer_consent"

    def test_with_it(self, session: Session, consumers: Team, hasher: Hasher) -> None:
        agree(session, consumers, hasher)
        check(session, consumers, hasher)

    def test_consent_is_for_one_campaign_and_from_its_day_on(
        self, session: Session, consumers: Team, hasher: Hasher
    ) -> None:
        agree(session, consumers, hasher, given_at=TUESDAY + dt.timedelta(seconds=1))
        assert refused(session, consumers, hasher) == "calling.no_consumer_consent"
        check(session, consumers, hasher, TUESDAY + dt.timedelta(seconds=1))

    def test_consent_taken_back(self, session: Session, consumers: Team, hasher: Hasher) -> None:
        agree(session, consumers, hasher)
        agreements.withdraw(
            session,
            campaign=consumers.campaign,
            phone=PROSPECT_PHONE,
            reason=AgreementEnd.WITHDRAWN,
            hasher=hasher,
            actor="a",
            at=TUESDAY,
        )
        assert refused(session, consumers, hasher) == "calling.no_consumer_consent"

    def test_an_agreement_that_ends(self, session: Session, consumers: Team, hasher: Hasher) -> None:
        given = agree(session, consumers, hasher)
        given.expires_at = TUESDAY + dt.timedelta(minutes=1)
        check(session, consumers, hasher)
        assert (
            refused(session, consumers, hasher, TUESDAY + dt.timedelta(minutes=1))
            == "calling.no_consumer_consent"
        )

    def test_hours(self, session: Session, consumers: Team, hasher: Hasher) -> None:
        agree(session, consumers, hasher, given_at=NIGHT - dt.timedelta(days=1))
        assert refused(session, consumers, hasher, NIGHT) == "calling.closed_hours"
        consumers.prospect.time_zone = "Indian/Reunion"
        assert refused(session, consumers, hasher, TUESDAY.replace(hour=10)) == "calling.closed_hours"

    def test_tries_are_counted_by_number_over_campaigns(
        self, session: Session, consumers: Team, hasher: Hasher
    ) -> None:
        agree(session, consumers, hasher)
        for days in (1, 2, 29):
            add_call(session, consumers, TUESDAY - dt.timedelta(days=days))
        add_call(session, consumers, TUESDAY - dt.timedelta(days=30))  # out of the window
        add_call(session, consumers, TUESDAY, flow=CallFlow.INBOUND)  # they called us
        add_call(session, consumers, TUESDAY, call_sid=None, ended_at=TUESDAY)  # never left us
        check(session, consumers, hasher)
        add_call(session, consumers, TUESDAY, call_sid=None)  # about to be dialled
        assert refused(session, consumers, hasher) == "calling.too_many_tries"

    def test_sixty_days_after_a_refusal(self, session: Session, consumers: Team, hasher: Hasher) -> None:
        agree(session, consumers, hasher, given_at=NIGHT - dt.timedelta(days=99))
        service.note_refusal(
            session,
            phone=PROSPECT_PHONE,
            hasher=hasher,
            actor=consumers.agent,
            at=TUESDAY - dt.timedelta(days=60),
        )
        assert refused(session, consumers, hasher) == "calling.recent_refusal"
        check(session, consumers, hasher, TUESDAY + dt.timedelta(days=1))

    def test_an_objection_is_said_first(self, session: Session, consumers: Team, hasher: Hasher) -> None:
        service.object_to_calls(
            session, phone=PROSPECT_PHONE, source=ObjectionSource.AGENT, hasher=hasher, actor="a", at=TUESDAY
        )
        assert refused(session, consumers, hasher, NIGHT) == "calling.objection"


def test_of_two_orders_at_once_the_second_counts_the_first(
    engine: Engine, session: Session, consumers: Team, hasher: Hasher
) -> None:
    agree(session, consumers, hasher)
    for days in (1, 2, 3):
        add_call(session, consumers, TUESDAY - dt.timedelta(days=days))
    session.commit()
    both_asked = Barrier(2)

    def order(_number: int) -> str:
        with unit_of_work(engine) as own:
            both_asked.wait()
            try:
                check(own, consumers, hasher)
            except Conflict as error:
                return error.code
            add_call(own, consumers, TUESDAY)
            return "placed"

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(order, range(2))) == ["calling.too_many_tries", "placed"]
