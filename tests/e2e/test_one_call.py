"""One recorded French call becomes a validated sheet, and then nothing but the sheet."""

import datetime as dt
from typing import Any

import pytest
from sqlmodel import Session, col, func, select

from core import clock
from core.errors import NotFound
from models import (
    CallState,
    Consent,
    Decision,
    PurgeReceipt,
    Recording,
    Sheet,
    SheetVersion,
    Signal,
    Transcript,
    TranscriptTurn,
)
from pipeline import purging
from pipeline.resources import Resources
from tests.e2e.house import House


def test_from_the_first_ring_to_the_purge(house: House) -> None:
    with house.worker():
        call_id = house.call(house.prospect("+33639980011"))
        call = house.wait(call_id)
    assert (call.state, call.failure_message, call.notices) == (CallState.READY, None, [])

    with Session(house.engine) as session:
        consent = session.exec(select(Consent).where(Consent.call_id == call_id)).one()
        recording = session.exec(select(Recording).where(Recording.call_id == call_id)).one()
    assert (consent.decision, consent.answer) == (Decision.GRANTED, "1")
    assert consent.announced_at <= consent.answered_at
    assert consent.recording_started_at is not None
    assert consent.recording_started_at > consent.answered_at
    assert recording.deleted_at_twilio is not None
    assert (recording.channels, recording.stored_at is not None) == (2, True)
    assert call.call_sid is not None
    assert orphans(house, call.call_sid) == []

    sheet = house.api.get(f"/api/v1/calls/{call_id}/sheet").json()
    assert_proven(sheet["proposed"])
    assert sheet["proposed"]["budget"]["status"] == "none"
    assert sheet["validated"] is None

    values = without_proofs(sheet["proposed"]) | {"company_size": 140}
    answer = house.api.put(f"/api/v1/calls/{call_id}/sheet", json={"version": 0, "values": values})
    assert answer.status_code == 200, answer.text
    assert house.read(call_id).state is CallState.VALIDATED
    again = house.api.put(f"/api/v1/calls/{call_id}/sheet", json={"version": 0, "values": values})
    assert again.status_code == 409

    purge_everything(house, call_id)


def purge_everything(house: House, call_id: str) -> None:
    """At once the audio goes (note-taking, validated); after thirty days the words; the sheet stays."""
    resources = Resources.from_settings(house.settings)
    try:
        first = purging.purge(resources, actor="test")
        assert [receipt.call_id for receipt in first] == [call_id]
        assert set(first[0].reasons) == {"audio"}
        with Session(house.engine) as session:
            assert session.exec(select(func.count(col(TranscriptTurn.i)))).one() > 0

        with clock.fixed(clock.now() + dt.timedelta(days=31)):
            second = purging.purge(resources, actor="test")
            assert [set(receipt.reasons) for receipt in second] == [{"transcript"}]
            assert second[0].verified
            assert purging.purge(resources, actor="test") == []

        with Session(house.engine) as session:
            for table in (Transcript, TranscriptTurn, Signal):
                assert session.exec(select(table)).all() == []
            sheet = session.exec(select(Sheet).where(Sheet.call_id == call_id)).one()
            version = session.exec(select(SheetVersion).where(SheetVersion.sheet_id == sheet.id)).one()
            assert session.exec(select(func.count(col(PurgeReceipt.id)))).one() == 2
        assert sheet.sealed_proposal is None
        assert version.fields["company_size"] == 140
        assert version.changed == ["company_size"]
        assert house.read(call_id).erased_at is not None
        assert resources.vault.keys_remain(call_id) == 0
        assert resources.vault.audio_remains(call_id) == 0
        with pytest.raises(NotFound, match="key_destroyed"):
            resources.vault.create_keys(call_id)
    finally:
        resources.close()


def test_a_refusal_leaves_no_recording_and_an_empty_sheet(house: House) -> None:
    with house.worker():
        call_id = house.call(house.prospect("+33639980012", audio=None, digits="2", talk_s=20))
        call = house.wait(call_id)
    assert call.state is CallState.UNRECORDED
    with Session(house.engine) as session:
        assert session.exec(select(Recording).where(Recording.call_id == call_id)).all() == []
        consent = session.exec(select(Consent).where(Consent.call_id == call_id)).one()
    assert consent.decision is Decision.REFUSED
    state = house.simulator.state()
    assert [item for item in state["recordings"] if item["call_sid"] == call.call_sid] == []
    sheet = house.api.get(f"/api/v1/calls/{call_id}/sheet").json()
    assert (sheet["proposed"], sheet["validated"]) == (None, None)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_recording_that_somebody_else_starts_on_a_refused_call_is_stopped_and_deleted(house: House) -> None:
    with house.worker():
        call_id = house.call(house.prospect("+33639980016", audio=None, digits="2", talk_s=600))
        house.until(lambda: house.read(call_id), lambda call: call.answered_at is not None)
        call_sid = str(house.read(call_id).call_sid)
        house.simulator.wait_bridged(call_sid)
        resources = Resources.from_settings(house.settings)
        callback_url = f"{house.settings.public_url}/twilio/recording"
        resources.gateway.start_recording(call_sid, callback_url=callback_url)
        resources.close()
        house.until(lambda: orphans(house, call_sid), lambda left: not left)
        assert house.read(call_id).twilio_status not in {"completed", None}, "they still talk"
        house.simulator.hang_up(call_sid)
        call = house.wait(call_id)
    with Session(house.engine) as session:
        assert session.exec(select(Recording).where(Recording.call_id == call_id)).all() == []
    assert (call.state, call.processing) == (CallState.UNRECORDED, None)


def orphans(house: House, call_sid: str) -> list[str]:
    """Recordings of this call that the simulator still holds."""
    state = house.simulator.state()
    ours = {item["sid"] for item in state["recordings"] if item["call_sid"] == call_sid}
    return sorted(ours & set(state["orphans"]))


def assert_proven(sheet: dict[str, Any]) -> None:
    """No value without a quote of its own."""
    for field in ("budget", "authority", "need", "timing"):
        fact = sheet[field]
        assert (fact["status"] == "unknown") == (not fact["quotes"]) or field == "authority", field
        for quote in fact["quotes"]:
            assert quote["text"].strip()
            assert quote["start_s"] is not None
            assert quote["rule_id"]


def without_proofs(sheet: dict[str, Any]) -> dict[str, Any]:
    """The values alone, as a person sends them back."""

    def bare(value: Any) -> Any:
        if isinstance(value, dict):
            return {
                key: bare(item) for key, item in value.items() if key not in {"quotes", "evidence", "proofs"}
            }
        return [bare(item) for item in value] if isinstance(value, list) else value

    stripped: dict[str, Any] = bare(sheet)
    return stripped
