"""Each kind of broken recording ends in a state that says why, the original kept, a retry possible."""

import base64
import wave
from io import BytesIO

import pytest
from sqlmodel import Session, select

from models import Call, CallState, Recording
from pipeline.resources import Resources
from simulator.scenarios import Media
from tests.e2e.house import House


def encoded(data: bytes) -> str:
    return base64.b64encode(data).decode()


def header_only() -> bytes:
    buffer = BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(8000)
    return buffer.getvalue()


def eight_channels() -> bytes:
    buffer = BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(8)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(bytes(16 * 8000))
    return buffer.getvalue()


FAILING = {
    "+33639980021": (Media(raw_base64=encoded(b"")), "audio.empty"),
    "+33639980022": (Media(raw_base64=encoded(b"<html>pas du son</html>" * 90)), "audio.unreadable"),
    "+33639980023": (Media(raw_base64=encoded(header_only())), "audio.no_sound"),
    "+33639980028": (Media(raw_base64=encoded(eight_channels())), "audio.too_many_channels"),
    "+33639980024": (Media(truncated_bytes=200_000), "audio.truncated"),
}
READABLE = {
    "+33639980025": (Media(mono=True), "mono"),
    "+33639980026": (Media(dual_mono=True), "dual_mono"),
}


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_broken_recordings_are_listed_with_their_reason(house: House) -> None:
    with house.worker():
        calls = {
            phone: house.call(house.prospect(phone, media=media))
            for phone, (media, _) in (FAILING | READABLE).items()
        }
        settled = {phone: house.wait(call_id) for phone, call_id in calls.items()}
    for phone, (_, code) in FAILING.items():
        assert_failed_and_kept(house, settled[phone], code)
    for phone, (_, notice) in READABLE.items():
        assert (settled[phone].state, settled[phone].notices) == (CallState.READY, [notice])
        sheet = house.api.get(f"/api/v1/calls/{calls[phone]}/sheet").json()
        statuses = {sheet["proposed"][field]["status"] for field in ("budget", "authority", "need", "timing")}
        assert statuses == {"unknown"}, "nobody can tell whose words these are"


def assert_failed_and_kept(house: House, call: Call, code: str) -> None:
    assert (call.state, call.failure_code) == (CallState.FAILED, code)
    assert call.failure_message
    assert call.failure_message.endswith(".")
    with Session(house.engine) as session:
        recording = session.exec(select(Recording).where(Recording.call_id == call.id)).one()
    resources = Resources.from_settings(house.settings)
    try:
        audio = resources.vault.open_audio(call.id, str(recording.blob_key))
        assert audio.size_bytes == recording.size_bytes
    finally:
        resources.close()
    assert recording.deleted_at_twilio is None
    assert recording.recording_sid in house.simulator.state()["orphans"]


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_failed_call_can_be_started_again(house: House) -> None:
    with house.worker():
        # Six tries find no file; the seventh, after a person started it again, does not either.
        call_id = house.call(house.prospect("+33639980027", media=Media(not_ready_requests=7)))
        call = house.wait(call_id)
        assert (call.state, call.failure_code) == (CallState.FAILED, "twilio.not_ready")
        assert house.api.post(f"/api/v1/calls/{call_id}/retry").status_code == 202
        assert house.api.post(f"/api/v1/calls/{call_id}/retry").status_code == 409
        call = house.wait(call_id)
    assert (call.state, call.attempt, call.failure_code) == (CallState.READY, 2, None)
