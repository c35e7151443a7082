"""The agent says on which side they hear themselves: past calls of the flow get their speakers anew."""

import pytest
from sqlmodel import Session, select

from calls.channels.service import channel_question
from models import Call, CallState, Transcript, TranscriptTurn
from models.values.telephony import CallFlow, Channel
from models.values.transcript import Speaker
from pipeline import channels
from pipeline.resources import Resources
from tests.e2e.house import House
from tests.e2e.test_one_call import without_proofs


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_swap_puts_the_past_calls_of_the_flow_right(house: House) -> None:
    with house.worker():
        wrong, signed = (
            house.call(house.prospect(phone, audio_agent_side="right"))
            for phone in ("+33639980401", "+33639980402")
        )
        for call_id in (wrong, signed):
            house.wait(call_id, CallState.READY)
        before, kept = speakers(house, wrong), proposed(house, signed)
        assert asks(house, wrong)
        body = {"version": 0, "values": without_proofs(kept)}
        assert house.api.put(f"/api/v1/calls/{signed}/sheet", json=body).is_success
        answer = house.api.put(f"/api/v1/calls/{wrong}/channels", json={"hears_left": False})
        assert answer.status_code == 202
        house.until(lambda: house.read(wrong).agent_channel, lambda found: found is Channel.RIGHT)
        house.until(lambda: house.read(signed).agent_channel, lambda found: found is Channel.RIGHT)
        house.wait(wrong, CallState.READY)
        house.wait(signed, CallState.VALIDATED)
    assert speakers(house, wrong) == [swapped(speaker) for speaker in before]
    assert proposed(house, wrong)["budget"]["status"] == "none"
    assert proposed(house, signed) == kept, "a validated sheet is left as it is"
    assert not asks(house, wrong)
    resources = Resources.from_settings(house.settings)
    try:
        assert channels.to_relabel(resources, CallFlow.OUTBOUND) == []
    finally:
        resources.close()


def asks(house: House, call_id: str) -> bool:
    with Session(house.engine) as session:
        return channel_question(session, session.get_one(Call, call_id))


def proposed(house: House, call_id: str) -> dict[str, object]:
    sheet: dict[str, object] = house.api.get(f"/api/v1/calls/{call_id}/sheet").json()["proposed"]
    return sheet


def speakers(house: House, call_id: str) -> list[Speaker]:
    with Session(house.engine) as session:
        query = (
            select(TranscriptTurn.speaker)
            .join(Transcript, Transcript.id == TranscriptTurn.transcript_id)
            .where(Transcript.call_id == call_id)
            .order_by(TranscriptTurn.i)
        )
        return list(session.exec(query))


def swapped(speaker: Speaker) -> Speaker:
    return {Speaker.AGENT: Speaker.PROSPECT, Speaker.PROSPECT: Speaker.AGENT}.get(speaker, speaker)
