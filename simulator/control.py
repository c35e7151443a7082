"""`/simulator`: what a test or the demonstration sets and sees. Not Twilio's."""

from typing import Any

from fastapi import APIRouter, Body, HTTPException, Request
from pydantic import BaseModel, ConfigDict

from simulator.calls import Call, Source, Subscription, new_sid
from simulator.rest_calls import render as render_call
from simulator.rest_common import EngineDep, Payload, StageDep
from simulator.rest_recordings import render as render_recording
from simulator.scenarios import ApiFault, Party, PhoneNumber
from simulator.tasks import Tasks
from simulator.webhooks import Delivery

router = APIRouter(prefix="/simulator")


class Inbound(BaseModel):
    """A prospect calls one of the account's numbers, whose settings (else the start's) fill the gaps."""

    model_config = ConfigDict(extra="forbid")

    from_number: str
    to_number: str
    voice_url: str | None = None
    status_callback: str | None = None


@router.put("/parties/{number}")
async def set_party(number: str, party: Party, stage: StageDep) -> Party:
    """Set how the holder of that number behaves, for calls to come."""
    stage.scenarios.parties[number] = party
    return party


@router.put("/numbers/{number}")
async def set_number(number: str, settings: PhoneNumber, stage: StageDep) -> PhoneNumber:
    """Configure a number of the account."""
    stage.scenarios.numbers[number] = settings
    return settings


@router.post("/faults", status_code=204)
async def add_fault(fault: ApiFault, stage: StageDep) -> None:
    """Let the next requests of a REST operation fail."""
    stage.scenarios.add_fault(fault)


@router.post("/inbound", status_code=201)
async def inbound(order: Inbound, stage: StageDep, engine: EngineDep) -> dict[str, str]:
    """Let a prospect call."""
    number = stage.scenarios.numbers.get(order.to_number, PhoneNumber())
    voice_url = order.voice_url or number.voice_url or stage.config.voice_url
    callback = order.status_callback or number.status_callback or stage.config.status_callback
    if voice_url is None:
        raise HTTPException(422, "no voice_url is known for this number")
    call = Call(
        new_sid("CA"), order.to_number, order.from_number, "inbound", stage.scenarios.party(order.from_number)
    )
    call.subscription = Subscription(callback) if callback else None
    engine.receive(call, Source(voice_url))
    return {"call_sid": call.sid}


@router.post("/calls/{sid}/hangup", status_code=204)
async def hang_up(sid: str, stage: StageDep, engine: EngineDep) -> None:
    """The person on that leg hangs up now."""
    if sid not in stage.account.calls:
        raise HTTPException(404, "no such call")
    engine.legs.hang_up(stage.account.calls[sid])


@router.post("/deliveries/{number}/repeat", status_code=202)
async def repeat(number: int, stage: StageDep, times: int = Body(embed=True, ge=1, le=50)) -> None:
    """Send a past webhook again, so many times at once."""
    for delivery in stage.courier.deliveries:
        if delivery.id == number:
            stage.courier.repeat(delivery, times)
            return
    raise HTTPException(404, "no such delivery")


@router.post("/reset", status_code=204)
async def reset(request: Request, stage: StageDep) -> None:
    """End all that runs without a word to the application, and forget everything."""
    tasks: Tasks = request.app.state.tasks
    await tasks.close()
    stage.account.clear()
    stage.courier.clear()
    stage.scenarios.clear()


@router.get("/state")
async def state(request: Request, stage: StageDep) -> dict[str, Any]:
    """Everything: calls, recordings, webhooks with their outcome, Twilio's debugger, and whether all is calm.

    `orphans` lists the recordings whose file is still at the simulator.
    """
    recordings = stage.account.recordings.values()
    tasks: Tasks = request.app.state.tasks
    return {
        "idle": tasks.is_idle,
        "calls": [
            render_call(call, stage) | {"bridged": call.conversation is not None}
            for call in stage.account.calls.values()
        ],
        "recordings": [
            render_recording(item, stage, status=item.status)
            | {"has_media": item.file is not None, "trim": item.trim}
            for item in recordings
        ],
        "orphans": [item.sid for item in recordings if item.file is not None or item.is_active],
        "deliveries": [_render_delivery(delivery) for delivery in stage.courier.deliveries],
        "alerts": [vars(alert) for alert in stage.account.alerts],
    }


def _render_delivery(delivery: Delivery) -> Payload:
    return {
        "id": delivery.id,
        "kind": delivery.kind,
        "call_sid": delivery.call_sid,
        "url": delivery.url,
        "method": delivery.method,
        "fields": dict(delivery.fields),
        "attempts": delivery.attempts,
        "outcome": delivery.outcome,
    }
