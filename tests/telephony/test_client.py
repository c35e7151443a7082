"""The product's client against the simulator, over loopback HTTP."""

import hashlib
import io
import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from fastapi import FastAPI, Request, Response

from core.errors import (
    Conflict,
    InvalidInput,
    Misconfigured,
    NotFound,
    QualifError,
    Unavailable,
    Unprocessable,
)
from simulator.scenarios import ApiFault, Media, Party
from simulator.testing import RunningSimulator, bind, origin, running_app
from telephony import client
from telephony.client import TwilioGateway
from telephony.config import TwilioConfig
from tests.simulator.application import AGENT, OUR_NUMBER, PROSPECT, Application, gateway_to

UNKNOWN_RECORDING = "RE" + "f" * 32
UNKNOWN_CALL = "CA" + "f" * 32


def config_for(url: str, **changes: str) -> TwilioConfig:
    config = TwilioConfig(
        account_sid="AC" + "0" * 31 + "1", api_key_sid="SK" + "0" * 31 + "1", api_key_secret="x", api_url=url
    )
    return replace(config, **changes)


def wait_for(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def start(gateway: TwilioGateway, url: str = "http://127.0.0.1:9", **changes: str) -> str:
    numbers = {"to": AGENT, "from_": OUR_NUMBER} | changes
    return gateway.start_call(url=f"{url}/voice", status_callback=f"{url}/status", **numbers).sid


@pytest.fixture
def recorded(simulator: RunningSimulator, application: Application) -> Callable[[Media], str]:
    """Plays a recorded call with given faults of its file; gives the recording's SID."""

    def record(media: Media) -> str:
        simulator.set_party(PROSPECT, Party(talk_s=20, media=media))
        application.call_prospect()
        return str(simulator.wait_idle()["recordings"][-1]["sid"])

    return record


@pytest.fixture
def on_the_phone(simulator: RunningSimulator, application: Application) -> Iterator[tuple[str, str]]:
    """A call that is being recorded: its SID and the recording's."""
    simulator.set_party(PROSPECT, Party(talk_s=1000))
    call = application.call_prospect()
    wait_for(lambda: bool(application.forms("/recording")))
    yield call.sid, application.forms("/recording")[0]["RecordingSid"]
    simulator.reset()


def raised(work: Callable[[], object]) -> QualifError:
    with pytest.raises(QualifError) as caught:
        work()
    assert "+33" not in str(caught.value)
    assert caught.value.message.endswith(".")
    return caught.value


def test_a_call_is_started(simulator: RunningSimulator, application: Application) -> None:
    call = application.call_prospect()
    assert call.status == "queued"
    made = simulator.state()["calls"][0]
    assert (made["sid"], made["to"], made["from"]) == (call.sid, AGENT, OUR_NUMBER)


def test_the_callbacks_carry_the_retry_overrides(
    simulator: RunningSimulator, application: Application
) -> None:
    simulator.set_party(PROSPECT, Party(talk_s=20))
    application.call_prospect()
    events = [item for item in simulator.wait_idle()["deliveries"] if ":" in item["kind"]]
    assert {item["kind"] for item in events} >= {"status:completed", "recording:completed"}
    assert all(item["url"].endswith("#rc=5&rp=all") for item in events)


def test_a_relative_address_is_not_sent(application: Application) -> None:
    with pytest.raises(ValueError, match="absolute"):
        application.gateway.start_call(to=AGENT, from_=OUR_NUMBER, url="/voice", status_callback="/status")


@pytest.mark.parametrize(
    ("changes", "code"),
    [({"to": "0199000001"}, 21211), ({"from_": "anonymous"}, 21212), ({"from_": "+33639980009"}, 21210)],
)
def test_a_number_that_twilio_refuses(application: Application, changes: dict[str, str], code: int) -> None:
    error = raised(lambda: start(application.gateway, application.url, **changes))
    assert isinstance(error, Unprocessable)
    assert error.code == f"twilio.refused_{code}"


@pytest.mark.parametrize(
    ("status", "twilio_code", "kind", "code"),
    [
        (429, 20429, Unavailable, "twilio.busy"),
        (503, 20503, Unavailable, "twilio.uncertain"),
        (500, 20500, Unavailable, "twilio.uncertain"),
        (401, 20003, Misconfigured, "twilio.credentials"),
        (403, 20403, Misconfigured, "twilio.forbidden"),
        (400, 21215, Unprocessable, "twilio.refused_21215"),
    ],
)
def test_a_call_that_was_not_confirmed(
    simulator: RunningSimulator, application: Application, status: int, twilio_code: int,
    kind: type[QualifError], code: str,
) -> None:  # fmt: skip
    simulator.add_fault(ApiFault(operation="calls.create", status=status, code=twilio_code))
    error = raised(lambda: start(application.gateway, application.url))
    assert type(error) is kind
    assert error.code == code
    assert simulator.state()["calls"] == [], "the library sent the request again"


def test_a_call_that_was_made_although_the_answer_is_an_error(
    simulator: RunningSimulator, application: Application
) -> None:
    simulator.add_fault(ApiFault(operation="calls.create", status=503, applied=True))
    assert raised(lambda: start(application.gateway, application.url)).code == "twilio.uncertain"
    made = [call for call in simulator.state()["calls"] if call["direction"] == "outbound-api"]
    assert len(made) == 1


def test_an_answer_that_does_not_come(simulator: RunningSimulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "TIMEOUT_S", 0.2)
    simulator.add_fault(ApiFault(operation="calls.create", delay_s=1))
    simulator.add_fault(ApiFault(operation="recordings.fetch", delay_s=1))
    with gateway_to(simulator) as gateway:
        assert raised(lambda: start(gateway)).code == "twilio.uncertain"
        assert raised(lambda: gateway.fetch_recording(UNKNOWN_RECORDING)).code == "twilio.timeout"


def test_nobody_is_there() -> None:
    listener = bind()
    url = origin(listener)
    listener.close()
    with TwilioGateway(config_for(url)) as gateway:
        assert raised(lambda: start(gateway)).code == "twilio.unreachable"
        download = raised(lambda: gateway.download_recording(UNKNOWN_RECORDING, io.BytesIO()))
        assert download.code == "twilio.unreachable"


def test_wrong_credentials(simulator: RunningSimulator) -> None:
    with TwilioGateway(config_for(simulator.url)) as gateway:
        assert raised(lambda: start(gateway)).code == "twilio.credentials"
        download = raised(lambda: gateway.download_recording(UNKNOWN_RECORDING, io.BytesIO()))
        assert (type(download), download.code) == (Misconfigured, "twilio.credentials")


@pytest.mark.parametrize(
    ("place", "host"),
    [
        ({}, "https://api.twilio.com/2010"),
        ({"region": "ie1", "edge": "dublin"}, "https://api.dublin.ie1.twilio.com/2010"),
    ],
)
def test_the_environment_does_not_reroute(
    monkeypatch: pytest.MonkeyPatch, place: dict[str, str], host: str
) -> None:
    monkeypatch.setenv("TWILIO_REGION", "au1")
    monkeypatch.setenv("TWILIO_EDGE", "sydney")
    config = config_for("https://api.twilio.com", **place)
    with TwilioGateway(config) as gateway:
        assert gateway._client.get_hostname("https://api.twilio.com/2010") == host
        assert gateway._media_url(UNKNOWN_RECORDING).startswith(host)


def test_a_second_start_gives_the_same_recording(
    application: Application, on_the_phone: tuple[str, str]
) -> None:
    call_sid, recording_sid = on_the_phone
    again = application.gateway.start_recording(call_sid, callback_url=f"{application.url}/recording")
    assert (again.sid, again.status, again.channels) == (recording_sid, "in-progress", 2)
    assert [item.sid for item in application.gateway.list_recordings(call_sid)] == [recording_sid]


def test_a_recording_is_paused_resumed_and_stopped(
    application: Application, on_the_phone: tuple[str, str]
) -> None:
    call_sid, recording_sid = on_the_phone
    gateway = application.gateway
    assert gateway.pause_recording(call_sid, recording_sid) == "paused"
    assert gateway.resume_recording(call_sid, recording_sid) == "in-progress"
    assert gateway.pause_recording(call_sid, recording_sid, skip=True) == "paused"
    assert gateway.stop_recording(call_sid, recording_sid) == "stopped"
    assert isinstance(raised(lambda: gateway.resume_recording(call_sid, recording_sid)), Conflict)


def test_a_call_that_is_not_in_progress_is_not_recorded(
    simulator: RunningSimulator, application: Application
) -> None:
    simulator.set_party(AGENT, Party(answer="busy"))
    call = application.call_prospect()
    simulator.wait_idle()
    error = raised(
        lambda: application.gateway.start_recording(call.sid, callback_url=f"{application.url}/recording")
    )
    assert (type(error), error.code) == (Conflict, "twilio.call_not_in_progress")


def test_a_completed_recording_is_described(
    application: Application, recorded: Callable[[Media], str]
) -> None:
    sid = recorded(Media())
    info = application.gateway.fetch_recording(sid)
    assert (info.status, info.channels, info.duration_s) == ("completed", 2, 20)
    assert (info.source, info.error_code) == ("StartCallRecordingAPI", None)
    assert info.start_time is not None
    assert info.start_time.tzinfo is not None


def test_what_is_not_known(application: Application) -> None:
    assert isinstance(raised(lambda: application.gateway.fetch_recording(UNKNOWN_RECORDING)), NotFound)
    assert isinstance(raised(lambda: application.gateway.end_call(UNKNOWN_CALL)), NotFound)


def test_a_recording_is_downloaded_whole(application: Application, recorded: Callable[[Media], str]) -> None:
    target = io.BytesIO()
    download = application.gateway.download_recording(recorded(Media()), target)
    content = target.getvalue()
    assert content[:4] == b"RIFF"
    assert int.from_bytes(content[22:24], "little") == 2
    assert download.size_bytes == len(content) == 44 + 20 * 8000 * 4
    assert (download.sha256, download.channels_requested) == (hashlib.sha256(content).hexdigest(), 2)


def test_a_mono_recording_is_asked_for_again(
    application: Application, recorded: Callable[[Media], str]
) -> None:
    target = io.BytesIO()
    download = application.gateway.download_recording(recorded(Media(mono=True)), target)
    assert download.channels_requested == 1
    assert int.from_bytes(target.getvalue()[22:24], "little") == 1


def test_a_file_that_is_not_ready_is_not_there_yet(
    application: Application, recorded: Callable[[Media], str]
) -> None:
    sid = recorded(Media(not_ready_requests=2))
    for _ in range(2):
        error = raised(lambda: application.gateway.download_recording(sid, io.BytesIO()))
        assert (type(error), error.code) == (Unavailable, "twilio.not_ready")
    assert application.gateway.download_recording(sid, io.BytesIO()).size_bytes > 0


def test_a_transfer_that_is_cut(application: Application, recorded: Callable[[Media], str]) -> None:
    sid = recorded(Media(broken_transfer=True))
    error = raised(lambda: application.gateway.download_recording(sid, io.BytesIO()))
    assert (type(error), error.code) == (Unavailable, "twilio.cut_transfer")


@pytest.mark.parametrize("url", ["../../Calls/x", "RE123", "http://127.0.0.1/x", UNKNOWN_RECORDING + "/.."])
def test_only_a_sid_makes_an_address(application: Application, url: str) -> None:
    error = raised(lambda: application.gateway.download_recording(url, io.BytesIO()))
    assert isinstance(error, InvalidInput)


def test_credentials_do_not_follow_a_redirect() -> None:
    asked: list[str] = []
    app = FastAPI()

    @app.get("/{path:path}")
    def answer(request: Request) -> Response:
        asked.append(request.url.path)
        return Response(status_code=302, headers={"Location": "/elsewhere"})

    with running_app(app) as url, TwilioGateway(config_for(url)) as gateway:
        error = raised(lambda: gateway.download_recording(UNKNOWN_RECORDING, io.BytesIO()))
    assert error.code == "twilio.redirected"
    assert len(asked) == 1


def test_a_recording_is_deleted_once_and_then_gone(
    simulator: RunningSimulator, application: Application, recorded: Callable[[Media], str]
) -> None:
    sid = recorded(Media())
    application.gateway.delete_recording(sid)
    application.gateway.delete_recording(sid)
    assert simulator.state()["orphans"] == []
    assert isinstance(raised(lambda: application.gateway.fetch_recording(sid)), NotFound)
    assert (
        raised(lambda: application.gateway.download_recording(sid, io.BytesIO())).code == "twilio.not_ready"
    )


def test_a_recording_in_progress_cannot_be_deleted_yet(
    application: Application, on_the_phone: tuple[str, str]
) -> None:
    error = raised(lambda: application.gateway.delete_recording(on_the_phone[1]))
    assert (type(error), error.code) == (Unavailable, "twilio.recording_not_complete")


def test_a_deletion_that_fails_may_be_tried_again(
    simulator: RunningSimulator, application: Application, recorded: Callable[[Media], str]
) -> None:
    sid = recorded(Media(deletes_failing=2))
    for _ in range(2):
        assert raised(lambda: application.gateway.delete_recording(sid)).code == "twilio.server_error"
    application.gateway.delete_recording(sid)
    assert simulator.state()["orphans"] == []
