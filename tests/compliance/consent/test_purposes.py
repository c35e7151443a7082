"""Two purposes, answered and taken back apart; on both databases."""

import datetime as dt
import hashlib
from typing import Any

import pytest
from sqlmodel import Session, select

from compliance.consent import service
from compliance.consent.answers import kept_answer
from compliance.consent.decision import decide
from compliance.consent.withdrawal import take_back, take_back_everywhere
from compliance.notices import service as notices
from compliance.notices.service import Part, Words
from compliance.retention import Kept, Reason
from compliance.vault import Vault
from core.errors import InvalidInput, NotFound
from models import AuditEvent, Call, Consent, Decision, LegalBasis, Purpose
from models.values.telephony import CallFlow
from tests.builders import Team, make_team
from tests.compliance.calls import STARTED, recorded_call, validate
from tests.compliance.notices.test_wording import COMPLETE

ASKED = dt.datetime(2026, 11, 23, 9, 30, tzinfo=dt.UTC)
PHONE_HASH = "ab" * 32
NOTES, QUALITY = Purpose.NOTE_TAKING, Purpose.QUALITY


@pytest.fixture
def team(session: Session) -> Team:
    return make_team(session, purposes=["note_taking", "quality"], created_at=ASKED - dt.timedelta(days=9))


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


def answer(
    session: Session, call: Call, team: Team, given: str | None, after_s: int = 14, **more: Any
) -> Consent:
    return service.record(
        session,
        call=call,
        campaign=team.campaign,
        phone_hash=PHONE_HASH,
        answer=given,
        announced_at=ASKED,
        answered_at=ASKED + dt.timedelta(seconds=after_s),
        **more,
    )


class TestAnswers:
    @pytest.mark.parametrize(
        ("notes", "quality", "decision", "granted", "refused"),
        [
            ("1", "1", Decision.GRANTED, [NOTES, QUALITY], []),
            ("1", "2", Decision.GRANTED, [NOTES], [QUALITY]),
            ("2", "1", Decision.GRANTED, [QUALITY], [NOTES]),
            ("1", None, Decision.GRANTED, [NOTES], [QUALITY]),
            ("2", None, Decision.REFUSED, [], [NOTES, QUALITY]),
            (None, None, Decision.SILENT, [], [NOTES, QUALITY]),
        ],
    )
    def test_each_purpose_has_its_answer(
        self,
        session: Session,
        call: Call,
        team: Team,
        notes: str | None,
        quality: str | None,
        decision: Decision,
        granted: list[str],
        refused: list[str],
    ) -> None:
        answer(session, call, team, notes, purposes=[NOTES])
        answer(session, call, team, quality, 22, purposes=[QUALITY])
        session.commit()
        session.expire_all()
        kept = session.exec(select(Consent)).one()
        assert (kept.decision, kept.purposes, kept.refused_purposes) == (decision, granted, refused)
        assert service.purposes_in_force(session, call.id) == granted
        assert [(each["purposes"], each["answer"]) for each in kept.answers] == [
            (["note_taking"], notes or ""),
            (["quality"], quality or ""),
        ]
        assert kept.answered_at == ASKED + dt.timedelta(seconds=22)

    def test_the_first_answer_about_a_purpose_stays(self, session: Session, call: Call, team: Team) -> None:
        answer(session, call, team, "2", purposes=[QUALITY])
        kept = answer(session, call, team, "1", 20)  # about both: quality is answered
        assert (kept.purposes, kept.refused_purposes) == ([NOTES], [QUALITY])
        again = answer(session, call, team, "2", 30)
        assert len(again.answers) == 2
        assert again.purposes == [NOTES]

    def test_an_answer_that_comes_after_the_start_does_not_move_the_first(
        self, session: Session, call: Call, team: Team
    ) -> None:
        answer(session, call, team, "1", purposes=[NOTES])
        started = ASKED + dt.timedelta(seconds=15)
        service.mark_recording_started(session, call.id, started)
        kept = answer(session, call, team, "oui", 90, purposes=[QUALITY], channel="agent")
        assert kept.answered_at == ASKED + dt.timedelta(seconds=14)
        assert kept.recording_started_at == started
        assert kept.answers[1]["answered_at"] == "2026-11-23T09:31:30+00:00"
        assert kept.purposes == [NOTES, QUALITY]

    def test_nothing_is_granted_once_all_was_taken_back(
        self, session: Session, call: Call, team: Team
    ) -> None:
        answer(session, call, team, "1", purposes=[NOTES])
        service.withdraw(session, call.id, at=ASKED, through="dtmf")
        kept = answer(session, call, team, "1", 22, purposes=[QUALITY])
        assert kept.purposes == [NOTES]
        assert not service.is_granted(session, call.id)

    def test_a_second_question_has_its_own_proof(self, session: Session, call: Call, team: Team) -> None:
        notice = notices.in_force(session, team.campaign)
        answer(session, call, team, "1", purposes=[NOTES])
        kept = answer(session, call, team, "2", 22, purposes=[QUALITY], heard=Part.QUESTION)
        assert [(each["notice_version"], each["notice_sha256"]) for each in kept.answers] == [
            ("fr-1", notice.sha256),
            ("fr-1", notice.question_sha256),
        ]
        assert notice.question_sha256 == hashlib.sha256(notice.question_text.encode()).hexdigest()

    def test_the_notice_that_was_heard_counts_not_a_later_one(
        self, session: Session, call: Call, team: Team
    ) -> None:
        first = notices.in_force(session, team.campaign)
        notices.publish(
            session,
            team.campaign,
            notice=Words(COMPLETE),
            actor=team.officer,
            at=ASKED + dt.timedelta(seconds=5),
        )
        kept = answer(session, call, team, "1")
        assert (kept.notice_version, kept.notice_sha256) == (first.version, first.sha256)

    def test_the_campaign_s_basis_counts(self, session: Session, call: Call, team: Team) -> None:
        team.campaign.legal_basis = LegalBasis.LEGITIMATE_INTEREST
        kept = answer(session, call, team, None)
        assert (kept.basis, kept.decision) == (LegalBasis.LEGITIMATE_INTEREST, Decision.GRANTED)

    def test_who_hangs_up_before_the_end_agrees_to_nothing(
        self, session: Session, call: Call, team: Team
    ) -> None:
        team.campaign.legal_basis = LegalBasis.LEGITIMATE_INTEREST
        assert answer(session, call, team, None, complete=False).decision is Decision.SILENT

    @pytest.mark.parametrize(
        ("given", "kept", "decision"),
        [
            ("oui", "oui", Decision.GRANTED),
            ("non", "non", Decision.REFUSED),
            ("unclear", "unclear", Decision.REFUSED),
            ("oui mais Monsieur Vasseur", "several", Decision.REFUSED),
            ("*", "*", Decision.REFUSED),
        ],
    )
    def test_words(self, given: str, kept: str, decision: Decision) -> None:
        assert kept_answer(given) == kept
        assert decide(LegalBasis.CONSENT, given) is decision
        assert decide(LegalBasis.LEGITIMATE_INTEREST, given) is decision


class TestTakingBack:
    def test_one_purpose_leaves_the_other(self, session: Session, call: Call, team: Team) -> None:
        answer(session, call, team, "1")
        done = take_back(session, call.id, at=ASKED, through="agent", actor="a", purposes=[QUALITY])
        assert (done.withdrawn, done.left, done.stops_recording) == ((QUALITY,), (NOTES,), False)
        assert service.is_granted(session, call.id)
        assert done.consent.purposes == [NOTES, QUALITY]  # what was granted stays on record
        assert done.consent.withdrawals == {
            "quality": {"at": "2026-11-23T09:30:00+00:00", "through": "agent"}
        }

    def test_the_last_purpose_ends_it(self, session: Session, call: Call, team: Team) -> None:
        answer(session, call, team, "1")
        take_back(session, call.id, at=ASKED, through="agent", actor="a", purposes=[QUALITY])
        later = ASKED + dt.timedelta(days=3)
        done = take_back(session, call.id, at=later, through="request", actor="a", purposes=[NOTES])
        assert (done.withdrawn, done.left, done.stops_recording) == ((NOTES,), (), True)
        assert (done.consent.withdrawn_at, done.consent.withdrawn_through) == (later, "request")
        assert not service.is_granted(session, call.id)

    def test_saying_it_again_changes_nothing(self, session: Session, call: Call, team: Team) -> None:
        answer(session, call, team, "1")
        first = take_back(session, call.id, at=ASKED, through="dtmf", actor="prospect")
        again = take_back(session, call.id, at=ASKED + dt.timedelta(days=1), through="web", actor="a")
        assert first.withdrawn == (NOTES, QUALITY)
        assert again.withdrawn == ()
        assert (again.consent.withdrawn_at, again.consent.withdrawn_through) == (ASKED, "dtmf")
        assert len(session.exec(select(AuditEvent)).all()) == 1

    def test_a_call_that_is_over_has_no_recording_to_stop(
        self, session: Session, call: Call, team: Team
    ) -> None:
        answer(session, call, team, "1")
        call.ended_at = ASKED
        assert not take_back(session, call.id, at=ASKED, through="web", actor="a").stops_recording

    def test_nobody_asked_and_no_channel(self, session: Session, call: Call, team: Team) -> None:
        with pytest.raises(NotFound, match=r"consent\.unknown"):
            take_back(session, call.id, at=ASKED, through="web", actor="a")
        with pytest.raises(InvalidInput, match=r"consent\.bad_channel"):
            take_back(session, call.id, at=ASKED, through="par +33639980001", actor="a")


class TestWhatItMakesDue:
    def test_all_of_it_is_due_at_once(self, session: Session, vault: Vault, team: Team) -> None:
        call = recorded_call(session, vault, team, deleted_at_twilio=None)
        at = STARTED + dt.timedelta(minutes=10)
        done = take_back(session, call.id, at=at, through="request", actor=team.officer.id)
        assert done.item is not None
        assert {(due.kept, due.reason, due.at) for due in done.item.due} == {
            (Kept.AUDIO, Reason.WITHDRAWN, at),
            (Kept.TRANSCRIPT, Reason.WITHDRAWN, at),
        }
        assert done.item.recordings_at_twilio == ("RE" + "1".zfill(32),)

    def test_quality_taken_back_leaves_the_notes_their_clock(
        self, session: Session, vault: Vault, team: Team
    ) -> None:
        call = recorded_call(session, vault, team, purposes=("note_taking", "quality"))
        validate(session, team, call, STARTED + dt.timedelta(hours=1))
        at = STARTED + dt.timedelta(days=2)
        done = take_back(session, call.id, at=at, through="web", actor="a", purposes=[QUALITY])
        assert done.item is not None
        assert [(due.kept, due.reason) for due in done.item.due] == [(Kept.AUDIO, Reason.SHEET_VALIDATED)]

    def test_notes_taken_back_leave_quality_its_month(
        self, session: Session, vault: Vault, team: Team
    ) -> None:
        call = recorded_call(session, vault, team, purposes=("note_taking", "quality"))
        at = STARTED + dt.timedelta(days=20)
        done = take_back(session, call.id, at=at, through="web", actor="a", purposes=[NOTES])
        assert done.item is None
        assert done.left == (QUALITY,)

    def test_somebody_writes_all_their_calls_are_meant(
        self, session: Session, vault: Vault, team: Team
    ) -> None:
        calls = [recorded_call(session, vault, team, number=number) for number in (1, 2, 3)]
        other = recorded_call(session, vault, team, number=4)
        refused = recorded_call(session, vault, team, number=5, decision=Decision.REFUSED)
        stranger = service.of_call(session, other.id)
        assert stranger is not None
        stranger.phone_hash = "ef" * 32
        session.commit()
        done = take_back_everywhere(session, "ab" * 32, at=STARTED, through="request", actor="a")
        assert {each.consent.call_id for each in done} == {call.id for call in calls}
        assert all(each.item is not None for each in done)
        assert service.is_granted(session, other.id)
        kept = service.of_call(session, refused.id)
        assert kept is not None
        assert kept.withdrawn_at is None
