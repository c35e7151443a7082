"""What the product asks of Twilio, by the real client, held to the table of operations."""

import datetime as dt
import inspect
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest

from telephony.client import TwilioGateway
from telephony.config import TwilioConfig
from tests.telephony.twilio_api import (
    ACCOUNT_SID,
    API_KEY_SECRET,
    API_KEY_SID,
    CALL_SID,
    RECORDING_SID,
    Pairs,
    Sent,
    StrictTwilio,
    read,
    strict_twilio,
)

AGENT, OUR_NUMBER = "+33639980001", "+33199000010"
OURS = "https://qualif.example/twilio"
RETRIES = "#rc=5&rp=all"
SINCE = dt.datetime(2026, 2, 10, 9, tzinfo=dt.UTC)


Fields = dict[str, str | list[str]]


@dataclass(frozen=True)
class Case:
    """One call of the gateway and the request that it makes; a list stands for a repeated parameter."""

    method: str
    work: Callable[[TwilioGateway], object]
    operation: str
    query: Fields = field(default_factory=dict)
    form: Fields = field(default_factory=dict)
    variant: str = ""

    @property
    def id(self) -> str:
        """What the test is called."""
        return "-".join(part for part in (self.method, self.variant) if part)


CREATED: Fields = {
    "To": AGENT,
    "From": OUR_NUMBER,
    "Url": f"{OURS}/agent/1",
    "Method": "POST",
    "StatusCallback": f"{OURS}/status/1{RETRIES}",
    "StatusCallbackEvent": ["initiated", "ringing", "answered", "completed"],
    "StatusCallbackMethod": "POST",
    "Timeout": "30",
}
CASES = (
    Case("check", lambda gateway: gateway.check(), "recordings.list", query={"PageSize": "1"}),
    Case(
        "start_call",
        lambda gateway: gateway.start_call(
            to=AGENT, from_=OUR_NUMBER, url=f"{OURS}/agent/1", status_callback=f"{OURS}/status/1"
        ),
        "calls.create",
        form=CREATED,
    ),
    Case(
        "start_call",
        lambda gateway: gateway.start_call(
            to="client:agent-7",
            from_=OUR_NUMBER,
            url=f"{OURS}/agent/1",
            status_callback=f"{OURS}/status/1",
            timeout_s=25,
        ),
        "calls.create",
        form=CREATED | {"To": "client:agent-7", "Timeout": "25"},
        variant="softphone",
    ),
    Case(
        "end_call", lambda gateway: gateway.end_call(CALL_SID), "calls.update", form={"Status": "completed"}
    ),
    Case(
        "start_recording",
        lambda gateway: gateway.start_recording(CALL_SID, callback_url=f"{OURS}/recording"),
        "recordings.create",
        form={
            "RecordingChannels": "dual",
            "RecordingTrack": "both",
            "Trim": "do-not-trim",
            "RecordingStatusCallback": f"{OURS}/recording{RETRIES}",
            "RecordingStatusCallbackEvent": ["in-progress", "completed", "absent"],
            "RecordingStatusCallbackMethod": "POST",
        },
    ),
    Case(
        "pause_recording",
        lambda gateway: gateway.pause_recording(CALL_SID, RECORDING_SID),
        "recordings.update",
        form={"Status": "paused", "PauseBehavior": "silence"},
    ),
    Case(
        "pause_recording",
        lambda gateway: gateway.pause_recording(CALL_SID, RECORDING_SID, skip=True),
        "recordings.update",
        form={"Status": "paused", "PauseBehavior": "skip"},
        variant="skip",
    ),
    Case(
        "resume_recording",
        lambda gateway: gateway.resume_recording(CALL_SID, RECORDING_SID),
        "recordings.update",
        form={"Status": "in-progress"},
    ),
    Case(
        "stop_recording",
        lambda gateway: gateway.stop_recording(CALL_SID, RECORDING_SID),
        "recordings.update",
        form={"Status": "stopped"},
    ),
    Case("fetch_recording", lambda gateway: gateway.fetch_recording(RECORDING_SID), "recordings.fetch"),
    Case(
        "list_recordings",
        lambda gateway: gateway.list_recordings(CALL_SID),
        "recordings.list",
        query={"CallSid": CALL_SID},
    ),
    Case("fetch_call", lambda gateway: gateway.fetch_call(CALL_SID), "calls.fetch"),
    Case(
        "list_calls",
        lambda gateway: gateway.list_calls(since=SINCE),
        "calls.list",
        query={"StartTime>": "2026-02-10T09:00:00Z", "PageSize": "1000"},
    ),
    Case(
        "list_legs",
        lambda gateway: gateway.list_legs(CALL_SID),
        "calls.list",
        query={"ParentCallSid": CALL_SID},
    ),
    Case(
        "list_recordings_since",
        lambda gateway: gateway.list_recordings_since(SINCE),
        "recordings.list",
        query={"DateCreated>": "2026-02-10T09:00:00Z", "PageSize": "1000"},
    ),
    Case("list_numbers", lambda gateway: gateway.list_numbers(), "numbers.list", query={"PageSize": "1000"}),
    Case("delete_recording", lambda gateway: gateway.delete_recording(RECORDING_SID), "recordings.delete"),
    Case(
        "download_recording",
        lambda gateway: gateway.download_recording(RECORDING_SID, io.BytesIO()),
        "media.fetch",
        query={"RequestedChannels": "2"},
    ),
)
LOCAL = {"close"}
"""Methods that send nothing."""


def fields(pairs: Pairs) -> Fields:
    """The parameters by name, those that came more than once as a list."""
    grouped: dict[str, list[str]] = {}
    for key, value in pairs:
        grouped.setdefault(key, []).append(value)
    return {key: values if len(values) > 1 else values[0] for key, values in grouped.items()}


@pytest.fixture(scope="module")
def server() -> Iterator[StrictTwilio]:
    with strict_twilio() as strict:
        yield strict


@pytest.fixture
def twilio(server: StrictTwilio) -> StrictTwilio:
    server.sent.clear()
    server.is_mono = False
    return server


@pytest.fixture
def gateway(twilio: StrictTwilio) -> Iterator[TwilioGateway]:
    config = TwilioConfig(
        account_sid=ACCOUNT_SID,
        api_key_sid=API_KEY_SID,
        api_key_secret=API_KEY_SECRET,
        api_url=twilio.url,
    )
    with TwilioGateway(config) as opened:
        yield opened


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_the_request_is_one_that_twilio_takes(
    twilio: StrictTwilio, gateway: TwilioGateway, case: Case
) -> None:
    case.work(gateway)
    assert twilio.problems == []
    assert [each.name for each in twilio.sent] == [case.operation]
    assert fields(twilio.sent[0].query) == case.query
    assert fields(twilio.sent[0].form) == case.form


def test_a_mono_file_is_asked_for_with_one_channel(twilio: StrictTwilio, gateway: TwilioGateway) -> None:
    twilio.is_mono = True
    assert gateway.download_recording(RECORDING_SID, io.BytesIO()).channels_requested == 1
    assert twilio.problems == []
    assert [each.query for each in twilio.sent] == [
        [("RequestedChannels", "2")],
        [("RequestedChannels", "1")],
    ]


def test_every_operation_of_the_gateway_is_held_to_the_table() -> None:
    public = {
        name for name, _ in inspect.getmembers(TwilioGateway, inspect.isfunction) if not name.startswith("_")
    }
    assert public - LOCAL == {case.method for case in CASES}


# The table itself: what it must not let pass.

ROOT = f"/2010-04-01/Accounts/{ACCOUNT_SID}"
CREATE = "To=%2B33639980001&From=%2B33199000010&Url=https%3A%2F%2Fqualif.example%2Fagent"
# Basic credentials of API_KEY_SID and API_KEY_SECRET.
SIGNED_IN = {
    "authorization": "Basic U0swMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMTp0aGUgc2VjcmV0IG9mIHRoZSBrZXk=",
    "content-type": "application/x-www-form-urlencoded",
}


def post(path: str, body: str, **headers: str) -> Sent:
    return read("POST", path, SIGNED_IN | headers, body.encode())


def test_a_right_request_passes() -> None:
    sent = post(f"{ROOT}/Calls.json", f"{CREATE}&AsyncAmd=true&StatusCallbackEvent=initiated")
    assert (sent.name, sent.problems) == ("calls.create", ())


@pytest.mark.parametrize(
    ("path", "body", "problem"),
    [
        ("/Calls.json", f"{CREATE}&AsyncAmd=True", "AsyncAmd does not accept 'True'"),
        ("/Calls.json", f"{CREATE}&MachineDetection=enable", "MachineDetection does not accept 'enable'"),
        ("/Calls.json", f"{CREATE}&MachineDetectionTimeout=2", "MachineDetectionTimeout does not accept '2'"),
        ("/Calls.json", f"{CREATE}&StatusCallbackEvent=initiated+ringing", "StatusCallbackEvent does not"),
        ("/Calls.json", f"{CREATE}&Timeout=20&Timeout=30", "Timeout came 2 times"),
        ("/Calls.json", f"{CREATE}&Timeout=601", "Timeout does not accept '601'"),
        ("/Calls.json", f"{CREATE}&StatusCallback=%2Fstatus", "StatusCallback does not accept '/status'"),
        ("/Calls.json", f"{CREATE}&Twiml=%3CResponse%2F%3E", "one of"),
        ("/Calls.json", f"{CREATE}&Recording=true", "Recording is no parameter"),
        ("/Calls.json", "From=%2B33199000010&Url=https%3A%2F%2Fqualif.example%2Fagent", "To is missing"),
        ("/Calls.json", CREATE.replace("%2B33199000010", "0199000010"), "From does not accept '0199000010'"),
        (
            f"/Calls/{CALL_SID}/Recordings.json",
            "RecordingChannels=stereo",
            "RecordingChannels does not accept",
        ),
        (f"/Calls/{CALL_SID}/Recordings.json", "Trim=false", "Trim does not accept 'false'"),
        (f"/Calls/{CALL_SID}/Recordings/{RECORDING_SID}.json", "PauseBehavior=skip", "Status is missing"),
        (f"/Calls/{CALL_SID}/Recordings/{RECORDING_SID}.json", "Status=resumed", "Status does not accept"),
        ("/Calls/CA12/Recordings.json", "Trim=do-not-trim", "no such operation"),
        (f"/Recordings/{RECORDING_SID}/pause.json", "", "no such operation"),
    ],
)
def test_a_wrong_request_is_a_problem(path: str, body: str, problem: str) -> None:
    problems = post(ROOT + path, body).problems
    assert len(problems) == 1 + (problem == "Timeout came 2 times")
    assert problems[0].startswith(problem)


def test_credentials_and_encoding_are_checked() -> None:
    assert post(f"{ROOT}/Calls.json", CREATE, authorization="Basic U0s6eA==").problems == (
        "the key and its secret did not come as Basic credentials",
    )
    assert post(f"{ROOT}/Calls.json", CREATE, **{"content-type": "application/json"}).problems == (
        "the parameters are not form-encoded",
    )
    media = f"{ROOT}/Recordings/{RECORDING_SID}.wav?RequestedChannels=3"
    assert read("GET", media, SIGNED_IN, b"").problems == ("RequestedChannels does not accept '3'",)
