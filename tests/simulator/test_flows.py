"""Whole calls: the real Twilio client, the product's TwiML, signed webhooks, over loopback HTTP."""

import io
import wave

import numpy as np
import pytest

from simulator.scenarios import DeliveryFault, Media, Party
from simulator.testing import RunningSimulator
from telephony import twiml
from telephony.events import CallStatusEvent, DialResult, GatherAnswer, RecordingEvent, VoiceRequest
from tests.simulator.application import AGENT, OUR_NUMBER, PROSPECT, Application

TALK_S = 40.0


def statuses(application: Application, call_sid: str) -> list[str]:
    """The statuses of one leg in the order of their sequence numbers."""
    events = [event for event in application.events if isinstance(event, CallStatusEvent)]
    of_leg = sorted((event for event in events if event.call_sid == call_sid), key=_number)
    assert [event.sequence_number for event in of_leg] == list(range(len(of_leg)))
    return [event.status for event in of_leg]


def _number(event: CallStatusEvent) -> int:
    assert event.sequence_number is not None
    return event.sequence_number


def only(application: Application, kind: type) -> object:
    found = [event for event in application.events if isinstance(event, kind)]
    assert len(found) == 1, found
    return found[0]


def frequencies(wav: bytes) -> list[int]:
    """The loudest frequency of each channel."""
    with wave.open(io.BytesIO(wav)) as file:
        assert (file.getframerate(), file.getsampwidth()) == (8000, 2)
        samples = np.frombuffer(file.readframes(file.getnframes()), dtype="<i2")
        samples = samples.reshape(-1, file.getnchannels())
    return [int(np.abs(np.fft.rfft(channel[:8000])).argmax()) for channel in samples.T]


def test_an_outbound_call_that_is_agreed_to(simulator: RunningSimulator, application: Application) -> None:
    simulator.set_party(PROSPECT, Party(talk_s=TALK_S))
    call = application.call_prospect()
    state = simulator.wait_idle()

    assert state["alerts"] == []
    assert application.refused == 0
    answer = only(application, GatherAnswer)
    assert isinstance(answer, GatherAnswer)
    assert (answer.digits, answer.first_leg_sid) == ("1", call.sid)
    assert statuses(application, call.sid) == ["initiated", "ringing", "in-progress", "completed"]
    assert statuses(application, answer.call_sid) == ["initiated", "ringing", "in-progress", "completed"]
    result = only(application, DialResult)
    assert isinstance(result, DialResult)
    assert (result.dial_status, result.dial_call_sid, result.bridged) == ("completed", answer.call_sid, True)
    assert application.paths()[-1] == "/recording"
    recordings = [event for event in application.events if isinstance(event, RecordingEvent)]
    assert [(event.status, event.call_sid) for event in recordings] == [
        ("in-progress", call.sid),
        ("completed", call.sid),
    ]
    assert (recordings[1].duration_s, recordings[1].channels, recordings[1].track) == (40, 2, "both")
    assert [item["trim"] for item in state["recordings"]] == ["do-not-trim"]


def test_the_notice_comes_before_the_recording_and_the_recording_before_the_bridge(
    simulator: RunningSimulator, application: Application
) -> None:
    simulator.set_party(PROSPECT, Party(talk_s=TALK_S))
    application.call_prospect()
    simulator.wait_idle()
    ours = [path for path in application.paths() if path != "/status"]
    assert ours[:2] == ["/voice", "/notice"]
    assert ours.index("/answer") < ours.index("/recording") < ours.index("/result")


def test_the_parent_leg_is_heard_on_the_first_channel(
    simulator: RunningSimulator, application: Application
) -> None:
    """Agent 440 Hz, prospect 660 Hz: the agent is left when the agent was rung first, right when not."""
    simulator.set_party(PROSPECT, Party(talk_s=TALK_S))
    application.call_prospect()
    simulator.wait_idle()
    simulator.inbound(PROSPECT, OUR_NUMBER, voice_url=f"{application.url}/inbound")
    simulator.wait_idle()
    outbound, inbound = (event for event in application.events if getattr(event, "status", "") == "completed"
                         and isinstance(event, RecordingEvent))  # fmt: skip
    for event, expected in ((outbound, [440, 660]), (inbound, [660, 440])):
        target = io.BytesIO()
        download = application.gateway.download_recording(event.recording_sid, target)
        assert download.channels_requested == 2
        assert frequencies(target.getvalue()) == expected


def test_an_inbound_call(simulator: RunningSimulator, application: Application) -> None:
    simulator.set_party(PROSPECT, Party(talk_s=TALK_S))
    sid = simulator.inbound(
        PROSPECT,
        OUR_NUMBER,
        voice_url=f"{application.url}/inbound",
        status_callback=f"{application.url}/status",
    )
    state = simulator.wait_idle()
    assert state["alerts"] == []
    request, joined = (event for event in application.events if isinstance(event, VoiceRequest))
    assert joined.parent_call_sid == sid
    assert (request.call_sid, request.from_number, request.to_number) == (sid, PROSPECT, OUR_NUMBER)
    assert (request.call_status, request.is_inbound) == ("ringing", True)
    ours = [path for path in application.paths() if path != "/status"]
    assert ours[:2] == ["/inbound", "/inbound-answer"]
    assert sorted(ours[2:]) == ["/joined", "/recording", "/recording", "/result"]
    assert statuses(application, sid) == ["completed"]
    child = next(call for call in state["calls"] if call["parent_call_sid"] == sid)
    assert (child["to"], child["from"], child["direction"]) == (AGENT, OUR_NUMBER, "outbound-dial")
    assert state["recordings"][0]["call_sid"] == sid


@pytest.mark.parametrize("digits", [("2",), ("",), ("9",), ("0",)])
def test_nothing_is_recorded_without_key_1(
    simulator: RunningSimulator, application: Application, digits: tuple[str, ...]
) -> None:
    simulator.set_party(PROSPECT, Party(digits=digits, talk_s=10))
    application.call_prospect()
    state = simulator.wait_idle()
    assert state["recordings"] == []
    assert "/recording" not in application.paths()
    result = only(application, DialResult)
    assert isinstance(result, DialResult)
    assert (result.dial_status, result.bridged) == ("completed", True)


@pytest.mark.parametrize("answer", ["busy", "no-answer", "failed"])
def test_a_prospect_who_is_not_reached(
    simulator: RunningSimulator, application: Application, answer: str
) -> None:
    simulator.set_party(PROSPECT, Party.model_validate({"answer": answer}))
    application.call_prospect()
    simulator.wait_idle()
    result = only(application, DialResult)
    assert isinstance(result, DialResult)
    assert (result.dial_status, result.bridged, result.duration_s) == (answer, False, None)
    assert "/notice" not in application.paths()


def test_an_agent_who_does_not_answer(simulator: RunningSimulator, application: Application) -> None:
    simulator.set_party(AGENT, Party(answer="no-answer"))
    call = application.call_prospect()
    simulator.wait_idle()
    assert statuses(application, call.sid) == ["initiated", "ringing", "no-answer"]
    assert set(application.paths()) == {"/status"}


def test_a_prospect_who_hangs_up_during_the_notice(
    simulator: RunningSimulator, application: Application
) -> None:
    simulator.set_party(PROSPECT, Party(hangs_up_at_prompt_s=3))
    application.call_prospect()
    state = simulator.wait_idle()
    result = only(application, DialResult)
    assert isinstance(result, DialResult)
    assert (result.dial_status, result.bridged) == ("completed", False)
    assert "/answer" not in application.paths()
    assert state["recordings"] == []


def test_an_agent_who_hangs_up_first(simulator: RunningSimulator, application: Application) -> None:
    simulator.set_party(PROSPECT, Party(talk_s=TALK_S, ends_call=False))
    call = application.call_prospect()
    simulator.wait_idle()
    result = application.forms("/result")[0]
    assert (result["CallStatus"], result["DialCallStatus"], result["DialBridged"]) == (
        "completed",
        "completed",
        "true",
    )
    assert statuses(application, call.sid)[-1] == "completed"


def test_somebody_hangs_up_in_the_middle(simulator: RunningSimulator, application: Application) -> None:
    simulator.set_party(PROSPECT, Party(talk_s=1000))
    call = application.call_prospect()
    simulator.wait_bridged(call.sid)
    simulator.hang_up(call.sid)
    state = simulator.wait_idle()
    assert 0 <= int(state["recordings"][0]["duration"] or 0) < 1000
    assert {item["status"] for item in state["calls"]} == {"completed"}


def test_the_agent_is_hung_up_through_rest(simulator: RunningSimulator, application: Application) -> None:
    simulator.set_party(PROSPECT, Party(talk_s=1000))
    call = application.call_prospect()
    simulator.wait_bridged(call.sid)
    application.gateway.end_call(call.sid)
    state = simulator.wait_idle(limit_s=5)
    assert {item["status"] for item in state["calls"]} == {"completed"}
    application.gateway.end_call(call.sid)  # it has ended: nothing more to do


def test_callbacks_come_twice_late_and_not_at_all(
    simulator: RunningSimulator, application: Application
) -> None:
    simulator.set_party(
        PROSPECT,
        Party(
            talk_s=TALK_S,
            deliveries=(
                DeliveryFault(kind="recording:completed", action="duplicate", copies=5),
                DeliveryFault(kind="recording:in-progress", action="delay", delay_s=0.8),
                DeliveryFault(kind="status:completed", action="drop"),
            ),
        ),
    )
    application.call_prospect()
    state = simulator.wait_idle()
    assert [form["RecordingStatus"] for form in application.forms("/recording")] == [
        *["completed"] * 5,
        "in-progress",
    ]
    assert "completed" not in [form["CallStatus"] for form in application.forms("/status")]
    assert [item["outcome"] for item in state["deliveries"]].count("dropped") == 2


def test_a_callback_is_tried_again_after_a_500(simulator: RunningSimulator, application: Application) -> None:
    simulator.set_party(PROSPECT, Party(talk_s=TALK_S))
    application.failures["/recording"] = 3
    application.call_prospect()
    state = simulator.wait_idle()
    first, second = (item for item in state["deliveries"] if item["kind"].startswith("recording:"))
    assert (first["attempts"], first["outcome"]) == (4, 204)
    assert (second["attempts"], second["outcome"]) == (1, 204)


def test_a_past_delivery_is_repeated(simulator: RunningSimulator, application: Application) -> None:
    simulator.set_party(PROSPECT, Party(talk_s=TALK_S))
    application.call_prospect()
    state = simulator.wait_idle()
    delivery = next(item for item in state["deliveries"] if item["kind"] == "recording:completed")
    simulator.repeat(delivery["id"], 4)
    simulator.wait_idle()
    same = [form for form in application.forms("/recording") if form["RecordingStatus"] == "completed"]
    assert len(same) == 5
    assert all(form == same[0] for form in same)
    assert application.refused == 0


def test_a_document_that_fails_ends_the_call(simulator: RunningSimulator, application: Application) -> None:
    application.failures["/voice"] = 1
    call = application.call_prospect()
    state = simulator.wait_idle()
    assert [alert["code"] for alert in state["alerts"]] == [11200]
    assert statuses(application, call.sid)[-1] == "completed"


@pytest.mark.parametrize(
    ("document", "content_type", "code"),
    [
        (
            "<Response><Dial record='record-from-answer-dual'>+33199000001</Dial></Response>",
            "text/xml",
            12200,
        ),
        ("<Response><Enregistrer/></Response>", "text/xml", 12200),
        ("<Response>", "text/xml", 12100),
        ("<Response/>", "application/json", 12300),
    ],
)
def test_a_document_that_twilio_would_not_play_is_reported(
    simulator: RunningSimulator, application: Application, document: str, content_type: str, code: int
) -> None:
    application.documents["/voice"] = document
    application.content_type = content_type
    application.call_prospect()
    state = simulator.wait_idle()
    assert [alert["code"] for alert in state["alerts"]] == [code]


def test_an_absent_recording(simulator: RunningSimulator, application: Application) -> None:
    simulator.set_party(PROSPECT, Party(talk_s=TALK_S, media=Media(absent=True)))
    application.call_prospect()
    state = simulator.wait_idle()
    event = [event for event in application.events if isinstance(event, RecordingEvent)][-1]
    assert (event.status, event.error_code, event.duration_s) == ("absent", 16102, None)
    assert state["orphans"] == []


def test_a_caller_id_that_the_account_does_not_hold(
    simulator: RunningSimulator, application: Application
) -> None:
    application.documents["/voice"] = (
        f"<Response><Dial callerId='+33639980009' action='{application.url}/result'>"
        f"{PROSPECT}</Dial></Response>"
    )
    application.call_prospect()
    state = simulator.wait_idle()
    assert [alert["code"] for alert in state["alerts"]] == [13214]
    assert application.forms("/result")[0]["DialCallStatus"] == "failed"


def test_what_picked_up_is_told_a_little_later(simulator: RunningSimulator, application: Application) -> None:
    application.documents["/voice"] = twiml.dial_prospect(
        prospect=PROSPECT,
        caller_id=OUR_NUMBER,
        notice_url=f"{application.url}/notice",
        status_url=f"{application.url}/status",
        result_url=f"{application.url}/result",
        machine_url=f"{application.url}/machine",
    )
    simulator.set_party(PROSPECT, Party(digits=("",), talk_s=10, answered_by="machine_start"))
    application.call_prospect()
    state = simulator.wait_idle()
    assert state["alerts"] == []
    told = [form for path, form in application.seen if path == "/machine"]
    assert [(form["AnsweredBy"], form["MachineDetectionDuration"]) for form in told] == [
        ("machine_start", "3500")
    ]


def test_a_sound_is_fetched_when_it_is_played(simulator: RunningSimulator, application: Application) -> None:
    sound = f"{application.url}/absent.wav"
    application.documents["/notice"] = f"<Response><Play>{sound}</Play></Response>"
    simulator.set_party(PROSPECT, Party(talk_s=5.0))
    application.call_prospect()
    state = simulator.wait_idle()
    (played,) = (item for item in state["deliveries"] if item["kind"] == "media")
    assert (played["method"], played["url"], played["outcome"]) == ("GET", sound, 405)
    assert [alert["code"] for alert in state["alerts"]] == [11200]
