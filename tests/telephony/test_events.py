import datetime as dt

import pytest

from core.errors import InvalidInput
from telephony.events import (
    CallStatusEvent,
    DialResult,
    GatherAnswer,
    RecordingEvent,
    TwilioEvent,
    VoiceRequest,
)
from tests.telephony.payloads import form

CALL = "CA00000000000000000000000000000101"
CHILD = "CA00000000000000000000000000000102"
ACCOUNT = "AC00000000000000000000000000000001"
RECORDING = "RE00000000000000000000000000000201"
DIAL = form("dial_action", CallSid=CALL, AccountSid=ACCOUNT)
ANSWER = form("inbound_voice_webhook", Digits="1")


def test_an_inbound_call() -> None:
    event = VoiceRequest.from_form(form("inbound_voice_webhook"))
    assert (event.from_number, event.to_number) == ("+33199000001", "+33199000010")
    assert event.is_inbound
    assert event.first_leg_sid == event.call_sid == CALL
    assert event.business_key == f"voice:{CALL}"


@pytest.mark.parametrize("withheld", ["anonymous", "unknown", "Restricted", "", "client:marie"])
def test_a_caller_without_a_number(withheld: str) -> None:
    event = VoiceRequest.from_form(form("inbound_voice_webhook", From=withheld))
    assert event.from_number is None


def test_a_softphone_that_dials_out_is_not_an_inbound_call() -> None:
    assert not VoiceRequest.from_form(form("inbound_voice_webhook", From="client:marie")).is_inbound


def test_a_dialled_leg_names_its_parent() -> None:
    fields = form("inbound_voice_webhook", CallSid=CHILD, ParentCallSid=CALL, Direction="outbound-dial")
    event = VoiceRequest.from_form(fields)
    assert (event.call_sid, event.first_leg_sid, event.is_inbound) == (CHILD, CALL, False)


@pytest.mark.parametrize(
    ("fields", "digits", "speech"),
    [
        ({"Digits": "1"}, "1", None),
        ({"Digits": ""}, None, None),
        ({}, None, None),
        ({"SpeechResult": "oui"}, None, "oui"),
    ],
)
def test_an_answer_or_none(fields: dict[str, str], digits: str | None, speech: str | None) -> None:
    event = GatherAnswer.from_form(form("inbound_voice_webhook", **fields))
    assert (event.digits, event.speech) == (digits, speech)


def test_two_questions_of_a_call_are_two_answers() -> None:
    notice = GatherAnswer.from_form(ANSWER)
    quality = GatherAnswer.from_form(ANSWER | {"question": "quality"})
    assert notice.business_key == f"gather:{CALL}:notice"
    assert quality.business_key == f"gather:{CALL}:quality"


def test_long_input_and_words_are_not_kept() -> None:
    event = GatherAnswer.from_form(
        form("inbound_voice_webhook", Digits="4970101234567890", SpeechResult="oui")
    )
    assert not {"Digits", "SpeechResult"} & event.kept_fields().keys()


def test_a_dial_result_without_the_bridge() -> None:
    event = DialResult.from_form(DIAL)
    assert (event.dial_status, event.duration_s, event.bridged) == ("completed", 3, None)
    assert event.business_key == f"dial:{CALL}:CA00000000000000000000000000000107"


def test_a_dial_result_that_tells_of_the_bridge() -> None:
    assert DialResult.from_form(DIAL | {"DialBridged": "true"}).bridged is True
    assert DialResult.from_form(DIAL | {"DialBridged": "false"}).bridged is False


def test_a_busy_status() -> None:
    event = CallStatusEvent.from_form(form("status_callback_busy"))
    assert (event.status, event.sequence_number, event.duration_s, event.sip_code) == ("busy", 2, 0, 487)
    assert event.is_terminal
    assert event.timestamp == dt.datetime(2026, 1, 5, 9, 1, 12, tzinfo=dt.UTC)
    assert event.business_key == "status:CA00000000000000000000000000000104:2"


def test_a_duration_is_in_seconds_and_not_in_minutes() -> None:
    event = CallStatusEvent.from_form(form("status_callback_completed_with_amd_raw"))
    assert (event.duration_s, event.answered_by) == (49, "human")


def test_a_status_without_a_number_has_a_key_too() -> None:
    fields = form("status_callback_busy")
    del fields["SequenceNumber"]
    assert CallStatusEvent.from_form(fields).business_key == "status:CA00000000000000000000000000000104:busy"


def test_a_status_on_its_way_is_not_the_end() -> None:
    assert not CallStatusEvent.from_form(form("status_callback_initiated")).is_terminal


def test_a_completed_recording() -> None:
    event = RecordingEvent.from_form(form("recording_status_callback_completed"))
    assert (event.recording_sid, event.status, event.duration_s, event.channels) == (
        RECORDING,
        "completed",
        11,
        2,
    )
    assert (event.source, event.track, event.error_code) == ("StartCallRecordingAPI", "both", 0)
    assert event.start_time == dt.datetime(2026, 1, 5, 9, 0, 25, tzinfo=dt.UTC)
    assert event.business_key == f"recording:{RECORDING}:completed"


def test_an_unknown_source_and_an_absent_recording_are_read() -> None:
    fields = form(
        "recording_status_callback_completed",
        RecordingStatus="absent",
        RecordingSource="StartCallRecordingTwiML",
        ErrorCode="16102",
        RecordingDuration="",
    )
    event = RecordingEvent.from_form(fields)
    assert (event.source, event.status, event.error_code, event.duration_s) == (
        "StartCallRecordingTwiML",
        "absent",
        16102,
        None,
    )


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        (VoiceRequest, form("inbound_voice_webhook")),
        (VoiceRequest, form("inbound_forwarded_call")),
        (GatherAnswer, ANSWER),
        (DialResult, DIAL),
        (CallStatusEvent, form("status_callback_busy")),
        (CallStatusEvent, form("status_callback_completed_with_amd_raw")),
        (RecordingEvent, form("recording_status_callback_completed")),
    ],
)
def test_what_is_kept_is_not_personal_and_reads_the_same(
    kind: type[TwilioEvent], fields: dict[str, str]
) -> None:
    event = kind.from_form(fields)
    kept = event.kept_fields()
    personal = ("33199", "VILLE", "Test", "99000", "http")
    assert not [value for value in kept.values() if any(part in value for part in personal)]
    again = kind.from_form(kept)
    assert again.business_key == event.business_key
    assert again.kept_fields() == kept
    assert again == event.model_copy(update=dict.fromkeys(kind.PERSONAL))


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        (VoiceRequest, form("inbound_voice_webhook", CallSid="CA123")),
        (VoiceRequest, form("inbound_voice_webhook", CallSid=f"{CALL}\n")),
        (VoiceRequest, form("inbound_voice_webhook", AccountSid="")),
        (VoiceRequest, {"AccountSid": ACCOUNT}),
        (DialResult, form("dial_action")),
        (GatherAnswer, form("inbound_voice_webhook", ParentCallSid="../etc")),
        (CallStatusEvent, form("status_callback_busy", SequenceNumber="-1")),
        (CallStatusEvent, form("status_callback_busy", Timestamp="hier")),
        (RecordingEvent, form("recording_status_callback_completed", RecordingSid="RE/../../x")),
        (RecordingEvent, form("recording_status_callback_completed", RecordingDuration="-1")),
        (RecordingEvent, form("recording_status_callback_completed", RecordingChannels="3")),
    ],
)
def test_a_malformed_request_is_refused_without_being_quoted(
    kind: type[TwilioEvent], fields: dict[str, str]
) -> None:
    with pytest.raises(InvalidInput) as caught:
        kind.from_form(fields)
    assert caught.value.code == "twilio.unreadable_event"
    assert "33199" not in str(caught.value)
