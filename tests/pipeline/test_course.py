"""The shell agrees with the machine: what is carried out is what the state said."""

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from calls import repository, service
from compliance.hashing import Hasher
from compliance.notices import service as notices
from core.errors import Conflict
from core.settings import Settings
from models import Call, CallbackTask, CampaignAgent, Consent, LegalBasis, Role, User
from models.values.telephony import CallOutcome, Channel, RecordingWish
from pipeline import callbacks, channels, course, steering, voice
from pipeline.course import Desk
from pipeline.jobs import Jobs
from telephony.answers import read_answer
from telephony.events import MachineEvent
from telephony.flow import FlowState, Reel, Standing, advance
from telephony.flow import values as v
from tests.builders import AGENT_PHONE, CALLER_ID, PROSPECT_PHONE, Team
from tests.pipeline import forms
from tests.pipeline.test_live_part import enqueued


@pytest.fixture
def call(session: Session, jobs: Jobs, team: Team, hasher: Hasher) -> Call:
    """A call that is being dialled."""
    started = voice.start_call(session, jobs, agent=team.agent, prospect=team.prospect, hasher=hasher)
    session.commit()
    return started


def rows_say(desk: Desk, call: Call, expected: FlowState) -> None:
    """Answers are not read again once they are on record: the proof says it all."""
    found = course.load(desk.session, call)
    assert found.but(answers=()) == expected.but(answers=())


YES, NO = read_answer("1", None), read_answer("2", None)


@pytest.mark.parametrize("basis", LegalBasis)
@pytest.mark.parametrize("purposes", [["note_taking"], ["note_taking", "quality"]])
@pytest.mark.parametrize("answer", [YES, NO, read_answer("0", None)])
@pytest.mark.parametrize("ending", [v.Withdrawn("agent"), v.Stopped()])
def test_after_each_event_the_rows_are_the_state(
    desk: Desk,
    call: Call,
    team: Team,
    basis: LegalBasis,
    purposes: list[str],
    answer: v.Answer,
    ending: v.Event,
) -> None:
    team.campaign.legal_basis, team.campaign.purposes = basis, purposes
    service.attach_sid(desk.session, call, forms.PARENT)
    state = course.load(desk.session, call)
    said = forms.voice(forms.CHILD, parent=forms.PARENT)
    events: list[v.Event] = [v.ProspectAnswered(), v.Answered(0, YES)]
    events += [v.Answered(1, answer)] if len(purposes) == 2 else []
    events += [v.Wished(RecordingWish.PAUSE), ending, v.DialEnded("completed", bridged=True)]
    for event in events:
        step = advance(state, event)
        if step.refusal is not None:
            with pytest.raises(Conflict, match=step.refusal):
                course.follow(desk, call, event, said=said)
            continue
        course.follow(desk, call, event, said=said)
        state = step.state.but(agent_on=True)
        rows_say(desk, call, state)


def test_withdrawing_enqueues_the_erasure_in_the_same_commit(desk: Desk, call: Call, engine: Engine) -> None:
    voice.agent_answered(desk, call.id, forms.voice())
    voice.prospect_answered(desk, call.id, forms.voice(forms.CHILD))
    with pytest.raises(Conflict, match="nothing_granted"):
        steering.withdraw(desk, call.id, through="agent")
    voice.notice_answered(desk, call.id, forms.answer("1"))
    steering.withdraw(desk, call.id, through="agent")
    steering.withdraw(desk, call.id, through="agent")
    desk.session.commit()
    assert sorted(enqueued(engine)) == ["dial_call", "erase_call", "start_recording"]
    assert course.load(desk.session, call).standing is Standing.WITHDRAWN


def test_wishes_are_counted_and_each_has_its_job(desk: Desk, call: Call, engine: Engine) -> None:
    voice.agent_answered(desk, call.id, forms.voice())
    voice.prospect_answered(desk, call.id, forms.voice(forms.CHILD))
    voice.notice_answered(desk, call.id, forms.answer("1"))
    callbacks.report(desk, forms.recording("in-progress"))
    steering.wish(desk, call.id, RecordingWish.SKIP)
    steering.wish(desk, call.id, RecordingWish.SKIP)
    steering.wish(desk, call.id, RecordingWish.RECORD)
    desk.session.commit()
    assert (call.wish_number, call.recording_wish) == (2, RecordingWish.RECORD)
    assert call.notices == ["pause_skipped"]
    assert enqueued(engine).count("steer_recording") == 2
    assert course.load(desk.session, call).reel is Reel.RUNNING


def test_a_stop_before_the_notice_leaves_nothing_to_ask(desk: Desk, call: Call) -> None:
    voice.agent_answered(desk, call.id, forms.voice())
    steering.stop(desk, call.id)
    steering.stop(desk, call.id)
    assert "<Gather" not in voice.prospect_answered(desk, call.id, forms.voice(forms.CHILD))


def test_a_stop_during_the_notice_lets_no_answer_start_anything(
    desk: Desk, call: Call, engine: Engine
) -> None:
    voice.agent_answered(desk, call.id, forms.voice())
    assert "<Gather" in voice.prospect_answered(desk, call.id, forms.voice(forms.CHILD))
    steering.stop(desk, call.id)
    assert "Rien ne sera enregistré" in voice.notice_answered(desk, call.id, forms.answer("1"))
    desk.session.commit()
    assert enqueued(engine) == ["dial_call"]
    assert desk.session.exec(select(Consent)).all() == []


def test_a_stop_is_a_withdrawal_that_says_whose_it_was(desk: Desk, call: Call, engine: Engine) -> None:
    voice.agent_answered(desk, call.id, forms.voice())
    voice.prospect_answered(desk, call.id, forms.voice(forms.CHILD))
    voice.notice_answered(desk, call.id, forms.answer("1"))
    callbacks.report(desk, forms.recording("in-progress"))
    steering.stop(desk, call.id)
    desk.session.commit()
    consent = desk.session.exec(select(Consent)).one()
    assert (consent.withdrawn_through, consent.withdrawn_at is not None) == ("neutralised", True)
    assert "erase_call" in enqueued(engine)
    callbacks.report(desk, forms.status("completed", 3), call_id=call.id)
    with pytest.raises(Conflict, match="not_running"):
        steering.wish(desk, call.id, RecordingWish.RECORD)


def machine(answered_by: str) -> MachineEvent:
    return MachineEvent.from_form(
        {"AccountSid": forms.ACCOUNT, "CallSid": forms.CHILD, "AnsweredBy": answered_by}
    )


@pytest.mark.parametrize(
    ("answered_by", "outcome"),
    [
        ("machine_start", CallOutcome.VOICEMAIL),
        ("fax", CallOutcome.VOICEMAIL),
        ("human", CallOutcome.ANSWERED),
        ("unknown", CallOutcome.ANSWERED),
    ],
)
def test_what_picked_up_makes_the_outcome(
    desk: Desk, call: Call, answered_by: str, outcome: CallOutcome
) -> None:
    voice.agent_answered(desk, call.id, forms.voice())
    voice.prospect_answered(desk, call.id, forms.voice(forms.CHILD))
    callbacks.report(desk, machine(answered_by), call_id=call.id)
    assert (call.outcome, call.answered_by) == (outcome, answered_by)


def test_the_agent_knows_better(desk: Desk, call: Call) -> None:
    voice.agent_answered(desk, call.id, forms.voice())
    voice.prospect_answered(desk, call.id, forms.voice(forms.CHILD))
    service.report_outcome(desk.session, call, CallOutcome.WRONG_NUMBER)
    assert call.outcome is CallOutcome.WRONG_NUMBER
    service.report_outcome(desk.session, call, None)
    assert call.outcome is CallOutcome.ANSWERED


def test_agents_are_rung_in_order_and_softphones_by_identity(desk: Desk, team: Team) -> None:
    second = User(
        email="b@relia.example", name="Zoé Marchal", role=Role.AGENT, password_hash="-", softphone=True
    )
    desk.session.add(second)
    desk.session.flush()
    for position, user in enumerate((team.agent, second)):
        desk.session.add(CampaignAgent(campaign_id=team.campaign.id, user_id=user.id, position=position))
    voice.prospect_called(desk, forms.voice(Direction="inbound", From=PROSPECT_PHONE, To=CALLER_ID))
    call = repository.by_sid(desk.session, forms.PARENT)
    assert call is not None
    voice.notice_answered(desk, call.id, forms.answer("2", call_sid=forms.PARENT, parent=""))
    again = voice.other_party_left(desk, call.id, forms.dialled("no-answer"), ring_round=1)
    assert f">{second.id}</Client>" in again
    assert f"/twilio/dialled/{call.id}/2" in again
    message = voice.other_party_left(desk, call.id, forms.dialled("no-answer"), ring_round=2)
    assert "Nous vous rappelons" in message
    assert len(desk.session.exec(select(CallbackTask)).all()) == 1


def test_agents_of_one_position_ring_at_once(desk: Desk, team: Team) -> None:
    second = User(
        email="b@relia.example", name="Zoé Marchal", role=Role.AGENT, password_hash="-", softphone=True
    )
    desk.session.add(second)
    desk.session.flush()
    for user in (team.agent, second):
        desk.session.add(CampaignAgent(campaign_id=team.campaign.id, user_id=user.id, position=0))
    voice.prospect_called(desk, forms.voice(Direction="inbound", From=PROSPECT_PHONE, To=CALLER_ID))
    call = repository.by_sid(desk.session, forms.PARENT)
    assert call is not None
    rung = voice.notice_answered(desk, call.id, forms.answer("2", call_sid=forms.PARENT, parent=""))
    assert rung.count("<Dial") == 1
    assert f">{second.id}</Client>" in rung
    assert f">{AGENT_PHONE}</Number>" in rung
    assert "Nous vous rappelons" in voice.other_party_left(
        desk, call.id, forms.dialled("no-answer"), ring_round=1
    )


def test_the_proof_of_two_answers_has_both_questions(desk: Desk, call: Call, team: Team) -> None:
    team.campaign.purposes = ["note_taking", "quality"]
    voice.agent_answered(desk, call.id, forms.voice())
    voice.prospect_answered(desk, call.id, forms.voice(forms.CHILD))
    second = voice.notice_answered(desk, call.id, forms.answer("1"))
    assert "améliorer la qualité" in second
    assert f"/twilio/consent/{call.id}/1" in second
    voice.notice_answered(desk, call.id, forms.answer("2"), question=1)
    consent = desk.session.exec(select(Consent)).one()
    assert (consent.purposes, consent.refused_purposes) == (["note_taking"], ["quality"])
    first, other = consent.answers
    version = notices.in_force(desk.session, team.campaign)
    assert (first["notice_sha256"], other["notice_sha256"]) == (version.sha256, version.question_sha256)
    assert first["answered_at"] <= other["announced_at"]


@pytest.mark.parametrize("answer", ["0", ""])
def test_a_question_that_was_never_asked_was_not_heard(
    desk: Desk, call: Call, team: Team, answer: str
) -> None:
    team.campaign.purposes = ["note_taking", "quality"]
    voice.agent_answered(desk, call.id, forms.voice())
    voice.prospect_answered(desk, call.id, forms.voice(forms.CHILD))
    voice.notice_answered(desk, call.id, forms.answer(answer))
    version = notices.in_force(desk.session, team.campaign)
    consent = desk.session.exec(select(Consent)).one()
    assert [each["notice_sha256"] for each in consent.answers] == [version.sha256] * 2


def test_who_leaves_during_the_second_question_heard_it(desk: Desk, call: Call, team: Team) -> None:
    team.campaign.purposes = ["note_taking", "quality"]
    voice.agent_answered(desk, call.id, forms.voice())
    voice.prospect_answered(desk, call.id, forms.voice(forms.CHILD))
    voice.notice_answered(desk, call.id, forms.answer("1"))
    callbacks.report(desk, forms.status("completed", 3), call_id=call.id)
    version = notices.in_force(desk.session, team.campaign)
    consent = desk.session.exec(select(Consent)).one()
    heard = [version.sha256, version.question_sha256]
    assert [each["notice_sha256"] for each in consent.answers] == heard


def test_words_of_ones_own_are_asked(desk: Desk, call: Call, team: Team) -> None:
    team.campaign.purposes = ["note_taking", "quality"]
    team.campaign.question_text = "Et pour la qualité ? Tapez 1 ou 2."
    voice.agent_answered(desk, call.id, forms.voice())
    voice.prospect_answered(desk, call.id, forms.voice(forms.CHILD))
    assert "Et pour la qualité ?" in voice.notice_answered(desk, call.id, forms.answer("1"))


def test_the_channel_is_twilios_until_somebody_listened(desk: Desk, call: Call) -> None:
    settings = Settings(_env_file=None)
    assert channels.agent_channel(desk.session, settings, call.flow) is Channel.LEFT
    assert not channels.is_asked(desk.session, settings, call)
    with pytest.raises(Conflict, match="not_asked"):
        channels.answer(desk.session, settings, desk.jobs, call, user_id=call.agent_id, hears_left=False)
