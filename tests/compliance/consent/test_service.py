"""The proof of consent, on both databases."""

import datetime as dt
import hashlib
from threading import Barrier, Thread

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, col, func, select

from compliance.consent import service
from core.clock import now
from core.database import unit_of_work
from core.errors import Conflict, NotFound
from models import Call, Consent, Decision, LegalBasis
from models.values.telephony import CallFlow
from tests.builders import Team, make_team

ASKED = dt.datetime(2026, 11, 23, 9, 30, tzinfo=dt.UTC)
ANSWERED = ASKED + dt.timedelta(seconds=14)
LATER = ANSWERED + dt.timedelta(seconds=1)
PHONE_HASH = "ab" * 32


@pytest.fixture
def team(session: Session) -> Team:
    return make_team(session, purposes=["note_taking", "quality"])


@pytest.fixture
def call(session: Session, team: Team) -> Call:
    made = Call(
        flow=CallFlow.OUTBOUND,
        campaign_id=team.campaign.id,
        agent_id=team.agent.id,
        prospect_id=team.prospect.id,
    )
    session.add(made)
    session.commit()
    return made


def answer(session: Session, call: Call, team: Team, digits: str | None) -> Consent:
    return service.record(
        session,
        call=call,
        campaign=team.campaign,
        phone_hash=PHONE_HASH,
        answer=digits,
        announced_at=ASKED,
        answered_at=ANSWERED,
    )


class TestRecord:
    def test_the_proof_says_what_was_asked_and_answered(
        self, session: Session, call: Call, team: Team
    ) -> None:
        answer(session, call, team, "1")
        session.commit()
        session.expire_all()
        kept = session.exec(select(Consent)).one()
        text = team.campaign.notice_text
        assert kept.call_id == call.id
        assert (kept.decision, kept.answer, kept.channel) == (Decision.GRANTED, "1", "dtmf")
        assert kept.basis is LegalBasis.CONSENT
        assert (kept.notice_version, kept.notice_sha256) == (
            "fr-1",
            hashlib.sha256(text.encode()).hexdigest(),
        )
        assert (kept.announced_at, kept.answered_at) == (ASKED, ANSWERED)
        assert kept.purposes == ["note_taking", "quality"]
        assert kept.phone_hash == PHONE_HASH

    @pytest.mark.parametrize(
        ("digits", "decision", "kept"), [("2", "refused", "2"), (None, "silent", ""), ("", "silent", "")]
    )
    def test_a_refusal_is_kept_and_covers_no_purpose(
        self, session: Session, call: Call, team: Team, digits: str | None, decision: str, kept: str
    ) -> None:
        consent = answer(session, call, team, digits)
        assert (consent.decision, consent.answer, consent.purposes) == (Decision(decision), kept, [])
        assert not service.is_granted(session, call.id)

    def test_a_second_answer_changes_nothing(self, session: Session, call: Call, team: Team) -> None:
        first = answer(session, call, team, "2")
        second = answer(session, call, team, "1")
        assert (second.id, second.decision) == (first.id, Decision.REFUSED)
        assert not service.is_granted(session, call.id)

    def test_answers_at_the_same_time_leave_one(self, engine: Engine, call: Call, team: Team) -> None:
        barrier, decisions = Barrier(4), []

        def press(digits: str) -> None:
            barrier.wait()
            with unit_of_work(engine) as own:
                decisions.append(answer(own, call, team, digits).decision)

        threads = [Thread(target=press, args=(digits,)) for digits in "1212"]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(decisions) == 4
        assert len(set(decisions)) == 1
        with Session(engine) as after:
            assert after.exec(select(func.count(col(Consent.id)))).one() == 1

    def test_a_card_number_that_was_typed_is_not_kept(self, session: Session, call: Call, team: Team) -> None:
        consent = answer(session, call, team, "4970101234567890")
        assert (consent.answer, consent.decision) == ("several", Decision.REFUSED)

    def test_an_answer_before_the_notice_is_no_answer(self, session: Session, call: Call, team: Team) -> None:
        with pytest.raises(Conflict, match=r"consent\.before_notice"):
            service.record(
                session,
                call=call,
                campaign=team.campaign,
                phone_hash=PHONE_HASH,
                answer="1",
                announced_at=ASKED,
                answered_at=ASKED - dt.timedelta(microseconds=1),
            )
        assert service.of_call(session, call.id) is None

    def test_silence_under_legitimate_interest(self, session: Session, call: Call, team: Team) -> None:
        service.record(
            session,
            call=call,
            campaign=team.campaign,
            phone_hash=PHONE_HASH,
            answer=None,
            announced_at=ASKED,
            answered_at=ANSWERED,
            basis=LegalBasis.LEGITIMATE_INTEREST,
        )
        assert service.is_granted(session, call.id)


class TestRecordingStarted:
    def test_after_the_answer(self, session: Session, call: Call, team: Team) -> None:
        answer(session, call, team, "1")
        consent = service.mark_recording_started(session, call.id, LATER)
        assert consent.recording_started_at == LATER

    def test_the_first_start_stays(self, session: Session, call: Call, team: Team) -> None:
        answer(session, call, team, "1")
        service.mark_recording_started(session, call.id, LATER)
        again = service.mark_recording_started(session, call.id, LATER + dt.timedelta(seconds=9))
        assert again.recording_started_at == LATER

    @pytest.mark.parametrize("early", [ANSWERED, ANSWERED - dt.timedelta(seconds=1)])
    def test_not_before_or_with_the_answer(
        self, session: Session, call: Call, team: Team, early: dt.datetime
    ) -> None:
        answer(session, call, team, "1")
        with pytest.raises(Conflict, match=r"consent\.recorded_too_early"):
            service.mark_recording_started(session, call.id, early)

    @pytest.mark.parametrize("digits", ["2", None])
    def test_not_without_agreement(
        self, session: Session, call: Call, team: Team, digits: str | None
    ) -> None:
        answer(session, call, team, digits)
        with pytest.raises(Conflict, match=r"consent\.not_granted"):
            service.mark_recording_started(session, call.id, LATER)

    def test_not_when_nobody_was_asked(self, session: Session, call: Call) -> None:
        with pytest.raises(NotFound, match=r"consent\.unknown"):
            service.mark_recording_started(session, call.id, now())


class TestWithdraw:
    def test_the_first_withdrawal_stays(self, session: Session, call: Call, team: Team) -> None:
        answer(session, call, team, "1")
        service.withdraw(session, call.id, at=LATER, through="dtmf")
        again = service.withdraw(session, call.id, at=now(), through="web")
        assert (again.withdrawn_at, again.withdrawn_through) == (LATER, "dtmf")
        assert again.decision is Decision.GRANTED
        assert not service.is_granted(session, call.id)

    def test_a_refusal_cannot_be_taken_back(self, session: Session, call: Call, team: Team) -> None:
        answer(session, call, team, "2")
        assert service.withdraw(session, call.id, at=LATER, through="dtmf").withdrawn_at is None

    def test_no_recording_starts_after_it(self, session: Session, call: Call, team: Team) -> None:
        answer(session, call, team, "1")
        service.withdraw(session, call.id, at=LATER, through="dtmf")
        with pytest.raises(Conflict, match=r"consent\.not_granted"):
            service.mark_recording_started(session, call.id, LATER + dt.timedelta(seconds=1))

    def test_nobody_asked(self, session: Session, call: Call) -> None:
        with pytest.raises(NotFound, match=r"consent\.unknown"):
            service.withdraw(session, call.id, at=LATER, through="web")
