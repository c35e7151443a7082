"""What Twilio would refuse, and the shapes of what it answers."""

import time
from collections.abc import Iterator
from dataclasses import replace

import httpx2
import pytest

from simulator.scenarios import ApiFault, Party
from simulator.testing import TEST_CONFIG, RunningSimulator, running_simulator
from tests.simulator.application import AGENT, OUR_NUMBER, PROSPECT, Application

ROOT = f"/2010-04-01/Accounts/{TEST_CONFIG.account_sid}"
CALL = {"To": AGENT, "From": OUR_NUMBER, "Url": "http://127.0.0.1:9/voice"}
UNKNOWN = "f" * 32


@pytest.fixture
def rest(simulator: RunningSimulator) -> Iterator[httpx2.Client]:
    auth = (TEST_CONFIG.api_key_sid, TEST_CONFIG.api_key_secret)
    with httpx2.Client(base_url=simulator.url, auth=auth, trust_env=False) as client:
        yield client


def refusal(response: httpx2.Response) -> tuple[int, int]:
    body = response.json()
    assert body["status"] == response.status_code
    assert body["more_info"].endswith(str(body["code"]))
    assert set(body) == {"code", "message", "more_info", "status"}
    return response.status_code, body["code"]


@pytest.mark.parametrize("auth", [None, ("SK" + UNKNOWN, "x"), (TEST_CONFIG.api_key_sid, ""), ("é", "é")])
@pytest.mark.parametrize("path", ["/Calls.json", "/Recordings.json", f"/Recordings/RE{UNKNOWN}.wav"])
def test_no_credentials_no_answer(
    simulator: RunningSimulator, auth: tuple[str, str] | None, path: str
) -> None:
    with httpx2.Client(base_url=simulator.url, trust_env=False) as client:
        response = client.get(ROOT + path, auth=auth)
    assert refusal(response) == (401, 20003)
    assert response.headers["www-authenticate"].startswith("Basic")


def test_a_malformed_header_is_no_credential(simulator: RunningSimulator) -> None:
    response = httpx2.get(f"{simulator.url}{ROOT}/Calls.json", headers={"Authorization": "Basic ="})
    assert refusal(response) == (401, 20003)


def test_the_auth_token_opens_too(simulator: RunningSimulator) -> None:
    auth = (TEST_CONFIG.account_sid, TEST_CONFIG.auth_token)
    assert httpx2.get(f"{simulator.url}{ROOT}/Calls.json", auth=auth).status_code == 200


@pytest.mark.parametrize(
    "path",
    [
        f"/Calls/CA{UNKNOWN}.json",
        "/Calls/CA1.json",
        f"/Recordings/RE{UNKNOWN}.json",
        f"/Recordings/RE{UNKNOWN}.wav",
        f"/Recordings/RE{UNKNOWN}",
        f"/Calls/CA{UNKNOWN}/Recordings.json",
        "/Messages.json",
    ],
)
def test_what_does_not_exist(rest: httpx2.Client, path: str) -> None:
    assert refusal(rest.get(ROOT + path)) == (404, 20404)


def test_another_account_is_not_there(rest: httpx2.Client) -> None:
    assert refusal(rest.get(f"/2010-04-01/Accounts/AC{UNKNOWN}/Calls.json")) == (404, 20404)


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        (CALL | {"To": ""}, (400, 21201)),
        (CALL | {"From": ""}, (400, 21213)),
        (CALL | {"To": "01 99 00 00 01"}, (400, 21211)),
        (CALL | {"To": "client:un espace"}, (400, 21211)),
        (CALL | {"From": "+33639980009"}, (400, 21210)),
        (CALL | {"Url": "/voice"}, (400, 21205)),
        (CALL | {"Twiml": "<Response/>"}, (400, 21205)),
        ({"To": AGENT, "From": OUR_NUMBER}, (400, 21205)),
        (CALL | {"Colour": "red"}, (400, 20001)),
        (CALL | {"StatusCallbackEvent": ["answered", "finished"]}, (400, 20001)),
        (CALL | {"StatusCallbackEvent": "initiated ringing"}, (400, 20001)),
        (CALL | {"Method": "PUT"}, (400, 20001)),
        (CALL | {"Timeout": "601"}, (400, 20001)),
        (CALL | {"Timeout": "dix"}, (400, 20001)),
        (CALL | {"To": [AGENT, PROSPECT]}, (400, 20001)),
        (CALL | {"AsyncAmd": "True"}, (400, 20001)),
    ],
)
def test_a_call_that_twilio_would_not_make(
    rest: httpx2.Client, form: dict, expected: tuple[int, int]
) -> None:
    assert refusal(rest.post(f"{ROOT}/Calls.json", data=form)) == expected
    assert rest.get(f"{ROOT}/Calls.json").json()["calls"] == []


def test_parameters_are_form_encoded(rest: httpx2.Client) -> None:
    assert refusal(rest.post(f"{ROOT}/Calls.json", json=CALL)) == (415, 20415)


@pytest.mark.parametrize(
    "change",
    [
        {"RecordingChannels": "stereo"},
        {"RecordingTrack": "left"},
        {"Trim": "yes"},
        {"RecordingStatusCallbackEvent": "done"},
        {"RecordingStatusCallback": "recording"},
        {"Record": "true"},
    ],
)
def test_a_recording_that_twilio_would_not_start(
    simulator: RunningSimulator, application: Application, rest: httpx2.Client, change: dict[str, str]
) -> None:
    call = _on_the_phone(simulator, application)
    response = rest.post(f"{ROOT}/Calls/{call}/Recordings.json", data=change)
    assert refusal(response)[0] == 400
    assert simulator.state()["recordings"] == []


def _on_the_phone(simulator: RunningSimulator, application: Application) -> str:
    """A call in progress whose prospect refused."""
    simulator.set_party(PROSPECT, Party(talk_s=1000, digits=("2",)))
    call = application.call_prospect()
    simulator.wait_bridged(call.sid)
    return call.sid


def test_the_current_recording_has_a_name_of_its_own(
    simulator: RunningSimulator, application: Application, rest: httpx2.Client
) -> None:
    call = _on_the_phone(simulator, application)
    current = f"{ROOT}/Calls/{call}/Recordings/Twilio.CURRENT.json"
    assert refusal(rest.post(current, data={"Status": "paused"})) == (404, 20404)
    started = rest.post(f"{ROOT}/Calls/{call}/Recordings.json", data={"RecordingChannels": "dual"}).json()
    assert (started["status"], started["channels"], started["call_sid"]) == ("in-progress", 2, call)
    paused = rest.post(current, data={"Status": "paused", "PauseBehavior": "skip"}).json()
    assert (paused["sid"], paused["status"]) == ("Twilio.CURRENT", "paused")
    assert rest.get(f"{ROOT}/Recordings/{started['sid']}.json").json()["status"] == "processing"
    assert refusal(rest.post(current, data={"Status": "finished"})) == (400, 20001)
    assert refusal(rest.post(current, data={})) == (400, 20001)
    assert rest.post(current, data={"Status": "stopped"}).json()["status"] == "stopped"
    assert refusal(rest.post(current, data={"Status": "in-progress"})) == (404, 20404)


def test_a_call_in_progress_is_not_deleted(
    simulator: RunningSimulator, application: Application, rest: httpx2.Client
) -> None:
    call = f"{ROOT}/Calls/{_on_the_phone(simulator, application)}.json"
    assert refusal(rest.delete(call)) == (400, 20009)
    assert rest.post(call, data={"Status": "completed"}).status_code == 200
    simulator.wait_idle()
    assert refusal(rest.post(call, data={"Status": "completed"})) == (400, 21220)
    assert rest.delete(call).status_code == 204
    assert refusal(rest.get(call)) == (404, 20404)


def test_a_call_in_progress_is_led_elsewhere(
    simulator: RunningSimulator, application: Application, rest: httpx2.Client
) -> None:
    call = f"{ROOT}/Calls/{_on_the_phone(simulator, application)}.json"
    assert rest.post(call, data={"Twiml": "<Response><Say>Au revoir.</Say></Response>"}).status_code == 200
    state = simulator.wait_idle()
    assert state["alerts"] == []
    assert {item["status"] for item in state["calls"]} == {"completed"}
    assert "/result" not in application.paths()


def test_a_call_that_rings_is_not_recorded_and_can_be_canceled(
    simulator: RunningSimulator, application: Application, rest: httpx2.Client
) -> None:
    simulator.set_party(AGENT, Party(answer="no-answer"))
    call = application.call_prospect(timeout_s=600)
    simulator.wait_until(lambda state: state["calls"][0]["status"] == "ringing")
    start = rest.post(f"{ROOT}/Calls/{call.sid}/Recordings.json", data={"RecordingChannels": "dual"})
    assert refusal(start) == (400, 21220)
    rest.post(f"{ROOT}/Calls/{call.sid}.json", data={"Status": "canceled"})
    simulator.wait_idle()
    assert rest.get(f"{ROOT}/Calls/{call.sid}.json").json()["status"] == "canceled"
    assert application.forms("/status")[-1]["CallStatus"] == "canceled"


def test_a_call_canceled_in_the_queue_tells_nothing(
    simulator: RunningSimulator, application: Application
) -> None:
    with running_simulator(replace(TEST_CONFIG, speed=0.5)) as slow:
        auth = (TEST_CONFIG.api_key_sid, TEST_CONFIG.api_key_secret)
        with httpx2.Client(base_url=slow.url, auth=auth, trust_env=False) as client:
            form = CALL | {"StatusCallback": f"{application.url}/status"}
            sid = client.post(f"{ROOT}/Calls.json", data=form).json()["sid"]
            client.post(f"{ROOT}/Calls/{sid}.json", data={"Status": "canceled"})
            state = slow.wait_idle(limit_s=5)
    assert state["calls"][0]["status"] == "canceled"
    assert state["deliveries"] == []


def test_lists_come_in_pages(simulator: RunningSimulator, application: Application) -> None:
    simulator.set_party(PROSPECT, Party(talk_s=5))
    for _ in range(3):
        application.call_prospect()
    state = simulator.wait_idle()
    listed = application.gateway._client.recordings.list(page_size=2)
    assert [item.sid for item in listed] == [item["sid"] for item in reversed(state["recordings"])]
    calls = application.gateway._client.calls.list(page_size=4)
    assert len(calls) == len({item.sid for item in calls}) == 6
    parents = [call for call in calls if call.parent_call_sid is None]
    assert all(call.duration.isdigit() and call.start_time.tzinfo for call in calls)
    children = application.gateway._client.calls.list(parent_call_sid=parents[0].sid)
    assert [child.parent_call_sid for child in children] == [parents[0].sid]


def test_a_deleted_recording_is_listed_only_on_demand(
    simulator: RunningSimulator, application: Application, rest: httpx2.Client
) -> None:
    simulator.set_party(PROSPECT, Party(talk_s=5))
    application.call_prospect()
    sid = simulator.wait_idle()["recordings"][0]["sid"]
    assert rest.delete(f"{ROOT}/Recordings/{sid}.json").status_code == 204
    assert refusal(rest.delete(f"{ROOT}/Recordings/{sid}.json")) == (404, 20404)
    assert rest.get(f"{ROOT}/Recordings.json").json()["recordings"] == []
    soft = rest.get(f"{ROOT}/Recordings.json", params={"IncludeSoftDeleted": "true"}).json()["recordings"]
    assert [(item["sid"], item["status"]) for item in soft] == [(sid, "deleted")]


def test_a_period_is_asked_for(
    simulator: RunningSimulator, application: Application, rest: httpx2.Client
) -> None:
    simulator.set_party(PROSPECT, Party(talk_s=5))
    application.call_prospect()
    simulator.wait_idle()
    for name, list_name in (("DateCreated", "Recordings"), ("StartTime", "Calls")):
        for bound, found in (("2020-01-01", True), ("2120-01-01", False)):
            answer = rest.get(f"{ROOT}/{list_name}.json", params={f"{name}>": bound}).json()
            assert bool(answer[list_name.lower()]) is found
        assert refusal(rest.get(f"{ROOT}/{list_name}.json", params={f"{name}<": "hier"})) == (400, 20001)


def test_mono_cannot_be_had_on_two_channels(
    simulator: RunningSimulator, application: Application, rest: httpx2.Client
) -> None:
    call = _on_the_phone(simulator, application)
    sid = rest.post(f"{ROOT}/Calls/{call}/Recordings.json", data={}).json()["sid"]
    media = f"{ROOT}/Recordings/{sid}.wav"
    assert refusal(rest.get(media)) == (404, 20404)
    time.sleep(0.05)  # twenty simulated seconds
    rest.post(f"{ROOT}/Calls/{call}.json", data={"Status": "completed"})
    simulator.wait_idle()
    assert refusal(rest.get(media, params={"RequestedChannels": "2"})) == (400, 20001)
    assert refusal(rest.get(media, params={"RequestedChannels": "3"})) == (400, 20001)
    whole = rest.get(media)
    assert whole.headers["content-type"] == "audio/x-wav"
    assert int.from_bytes(whole.content[22:24], "little") == 1


def test_too_many_calls_at_once(application: Application) -> None:
    with running_simulator(replace(TEST_CONFIG, max_calls=1, speed=1)) as small:
        auth = (TEST_CONFIG.api_key_sid, TEST_CONFIG.api_key_secret)
        with httpx2.Client(base_url=small.url, auth=auth, trust_env=False) as client:
            assert client.post(f"{ROOT}/Calls.json", data=CALL).status_code == 201
            assert refusal(client.post(f"{ROOT}/Calls.json", data=CALL)) == (429, 20429)


def test_a_fault_happens_as_often_as_it_was_set(simulator: RunningSimulator, rest: httpx2.Client) -> None:
    simulator.add_fault(ApiFault(operation="calls.list", status=503, times=2))
    simulator.add_fault(ApiFault(operation="recordings.list", status=500, code=20500))
    answers = [rest.get(f"{ROOT}/Calls.json").status_code for _ in range(3)]
    assert answers == [503, 503, 200]
    assert refusal(rest.get(f"{ROOT}/Recordings.json")) == (500, 20500)


def test_a_reset_ends_everything_without_a_word(
    simulator: RunningSimulator, application: Application
) -> None:
    call = _on_the_phone(simulator, application)
    application.gateway.start_recording(call, callback_url=f"{application.url}/recording")
    simulator.reset()
    application.clear()
    state = simulator.state()
    assert (state["idle"], state["calls"], state["recordings"], state["deliveries"]) == (True, [], [], [])
    time.sleep(0.2)
    assert application.paths() == []


def test_the_control_refuses_what_it_does_not_know(simulator: RunningSimulator) -> None:
    answers = [
        httpx2.put(f"{simulator.url}/simulator/parties/{PROSPECT}", json={"colour": "red"}),
        httpx2.put(f"{simulator.url}/simulator/parties/{PROSPECT}", json={"audio": "/nowhere.wav"}),
        httpx2.put(f"{simulator.url}/simulator/parties/{PROSPECT}", json={"media": {"raw_base64": "é"}}),
        httpx2.post(
            f"{simulator.url}/simulator/inbound", json={"from_number": PROSPECT, "to_number": OUR_NUMBER}
        ),
        httpx2.post(f"{simulator.url}/simulator/calls/CA{UNKNOWN}/hangup"),
        httpx2.post(f"{simulator.url}/simulator/deliveries/99999/repeat", json={"times": 1}),
    ]
    assert [answer.status_code for answer in answers] == [422, 422, 422, 422, 404, 404]
