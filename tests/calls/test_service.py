"""Facts recorded in any order give the same call."""

import datetime as dt
from itertools import permutations

import pytest
from sqlmodel import Session

from calls import service
from core.errors import Conflict, NotFound
from models import Call, CallState, Recording
from tests.builders import CALLER_ID, PROSPECT_PHONE, Team

CALL_SID = "CA" + "1" * 32
RECORDING_SID = "RE" + "1" * 32
ENDED = dt.datetime(2026, 2, 10, 9, 5, tzinfo=dt.UTC)


def test_a_planned_call_is_dialling(session: Session, team: Team) -> None:
    call = service.plan_outbound(session, agent=team.agent, prospect=team.prospect)
    assert (call.state, call.call_sid) == (CallState.DIALING, None)


def test_an_agent_without_a_phone_cannot_call(session: Session, team: Team) -> None:
    team.agent.phone = None
    with pytest.raises(Conflict, match="no_agent_phone"):
        service.plan_outbound(session, agent=team.agent, prospect=team.prospect)


def test_the_first_sid_stays(session: Session, team: Team) -> None:
    call = service.plan_outbound(session, agent=team.agent, prospect=team.prospect)
    service.attach_sid(session, call, CALL_SID)
    service.attach_sid(session, call, CALL_SID)
    with pytest.raises(Conflict, match="other_sid"):
        service.attach_sid(session, call, "CA" + "2" * 32)


@pytest.mark.parametrize("order", list(permutations(range(4))))
def test_order_of_reports_does_not_matter(session: Session, team: Team, order: tuple[int, ...]) -> None:
    call = service.plan_outbound(session, agent=team.agent, prospect=team.prospect)
    recording = Recording(recording_sid=RECORDING_SID, call_id=call.id, twilio_status="in-progress")

    def status(word: str, sequence: int) -> None:
        service.note_status(session, call, status=word, sequence=sequence, duration_s=66, at=ENDED)

    reports = (
        lambda: status("in-progress", 2),
        lambda: status("completed", 3),
        lambda: service.note_answer(session, call),
        lambda: service.note_recording(session, call, recording),
    )
    for index in order:
        reports[index]()
    assert (call.state, call.twilio_status) == (CallState.AWAITING_RECORDING, "completed")
    assert (call.duration_s, call.ended_at) == (66, ENDED)


def test_an_absent_recording_leaves_a_sheet_to_fill(session: Session, team: Team) -> None:
    call = service.plan_outbound(session, agent=team.agent, prospect=team.prospect)
    service.note_answer(session, call)
    service.note_bridged(session, call)
    service.note_status(session, call, status="completed", sequence=3, duration_s=9, at=ENDED)
    service.note_recording(
        session, call, Recording(recording_sid=RECORDING_SID, call_id=call.id, twilio_status="absent")
    )
    assert call.state is CallState.UNRECORDED
    assert call.notices == ["recording_absent"]


def test_a_known_caller_is_found_by_number(session: Session, team: Team) -> None:
    call = service.open_inbound(session, call_sid=CALL_SID, called=CALLER_ID, caller=PROSPECT_PHONE)
    assert (call.prospect_id, call.agent_id) == (team.prospect.id, team.agent.id)


@pytest.mark.parametrize("caller", ["+33639980099", None])
def test_an_unknown_caller_gets_a_row_too(session: Session, team: Team, caller: str | None) -> None:
    call = service.open_inbound(session, call_sid=CALL_SID, called=CALLER_ID, caller=caller)
    assert call.prospect_id != team.prospect.id


def test_a_number_that_no_campaign_presents_is_refused(session: Session, team: Team) -> None:
    with pytest.raises(NotFound, match="no_campaign"):
        service.open_inbound(session, call_sid=CALL_SID, called="+33199000099", caller=PROSPECT_PHONE)


def test_a_call_that_rings_all_the_same_is_in_no_trouble(session: Session, team: Team) -> None:
    call = service.plan_outbound(session, agent=team.agent, prospect=team.prospect)
    service.attach_sid(session, call, CALL_SID)
    service.note_undialled(session, call, code="twilio.uncertain", message="Twilio n'a pas répondu.")
    assert (call.failure_code, call.ended_at, call.state) == (None, None, CallState.DIALING)


def test_trouble_is_kept_until_the_sheet_is_there(session: Session, team: Team) -> None:
    call: Call = service.plan_outbound(session, agent=team.agent, prospect=team.prospect)
    service.queue_processing(session, call, attempt=1)
    service.note_trouble(session, call, code="audio.truncated", message="Fichier tronqué.")
    service.fail(session, call)
    assert (call.state, call.failure_code) == (CallState.FAILED, "audio.truncated")
    assert service.can_retry(call)
    service.queue_processing(session, call, attempt=2)
    assert (call.state, call.failure_code) == (CallState.PROCESSING, None)
    service.finish(session, call)
    assert call.state is CallState.READY


def test_a_call_that_went_out_after_all_has_no_trouble(session: Session, team: Team) -> None:
    call = service.plan_outbound(session, agent=team.agent, prospect=team.prospect)
    service.note_undialled(session, call, code="twilio.uncertain", message="Twilio n'a pas confirmé.")
    service.attach_sid(session, call, "CA" + "1" * 32)
    assert (call.failure_code, call.failure_message) == (None, None)
