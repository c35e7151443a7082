"""The webhooks of many calls at once, as Twilio would send them, and the calls that they speak of.

A call brings sixteen: four steps of the agent's leg, four of the prospect's, four requests for
instructions (the agent picked up, the prospect did, the prospect answered the notice, the prospect's leg
ended), what answering-machine detection found, the recording that starts and completes, and one delivery
that comes twice. Their parameters are those of the facts on Twilio, sections 1.1 to 1.6; each one is
signed over the public address.
"""

import datetime as dt
import uuid
from collections.abc import Iterator
from email.utils import format_datetime

from sqlalchemy import Engine
from sqlmodel import Session

from calls import service
from compliance.capture import service as capture
from core.clock import now
from core.database import unit_of_work
from evaluation.telephony.serving import PUBLIC_URL
from models import Call, Campaign, CapturePolicy, Company, Prospect, Role, User
from simulator.webhooks import Fields, encode, sign

ACCOUNT_SID = "AC" + "0" * 31 + "1"
TOKEN = "12345"  # noqa: S105 - the token of the published test vectors
A_CALL = 16
TOGETHER = 100
"""Calls that are under way at the same time. Of calls that last a minute, 300 webhooks a second would mean
more than a thousand."""


def seed(engine: Engine, *, calls: int) -> list[str]:
    """Calls that are being dialled, in one campaign that records whoever agrees; their ids."""
    with unit_of_work(engine) as session:
        agent, campaign = _team(session)
        return [_call(session, agent, campaign, number).id for number in range(calls)]


def _team(session: Session) -> tuple[User, Campaign]:
    nobody = {"email": "agent@relia.example", "name": "Thomas Keller", "password_hash": "-"}
    agent = User(role=Role.AGENT, phone="+33199000020", **nobody)
    session.add(agent)
    session.flush()
    campaign = Campaign(
        name="Charge",
        seller="Relia",
        caller_id="+33199000010",
        grid="bant-1",
        capture_policy=CapturePolicy.CONSENTED,
        purposes=["note_taking"],
        assessment_reference="AIPD-2026-01",
        approved_by_id=agent.id,
        approved_at=now(),
        notice_version="fr-1",
        notice_text="Ici Relia. Tapez 1 pour accepter, 2 pour refuser.",
    )
    session.add(campaign)
    session.flush()
    return agent, campaign


def _call(session: Session, agent: User, campaign: Campaign, number: int) -> Call:
    company = Company(name=f"Société {number}")
    session.add(company)
    session.flush()
    prospect = Prospect(
        company_id=company.id,
        campaign_id=campaign.id,
        name=f"Prospect {number}",
        phone=f"+336399800{number % 100:02}",
    )
    session.add(prospect)
    session.flush()
    call = service.plan_outbound(session, agent=agent, prospect=prospect)
    call.dial_requested_at = now()
    capture.plan_capture(session, campaign=campaign, agent_id=agent.id, call_id=call.id, at=now())
    return call


def requests_of(calls: list[str]) -> Iterator[bytes]:
    """The requests of these calls in the order of time, `TOGETHER` calls under way at once.

    Calls begin one after the other, as agents dial: at each moment they stand at different steps.
    """
    lives = [list(_life(call_id)) for call_id in calls]
    due = sorted(
        (number * A_CALL + step * TOGETHER, number, step)
        for number in range(len(calls))
        for step in range(A_CALL)
    )
    for _, number, step in due:
        yield lives[number][step]


def _life(call_id: str) -> Iterator[bytes]:
    call_sid, leg_sid, recording_sid = _sid("CA"), _sid("CA"), _sid("RE")
    leg = {"CallSid": leg_sid, "ParentCallSid": call_sid, "Direction": "outbound-dial"}
    parents, legs = f"/twilio/status/{call_id}", f"/twilio/leg/{call_id}"
    yield _request(parents, _step(call_sid, "initiated", 0))
    yield _request(parents, _step(call_sid, "ringing", 1))
    yield _request(f"/twilio/agent/{call_id}", _fields(call_sid, "in-progress"))
    yield _request(parents, _step(call_sid, "in-progress", 2))
    yield _request(legs, _step(call_sid, "initiated", 0) | leg)
    yield _request(legs, _step(call_sid, "ringing", 1) | leg)
    yield _request(f"/twilio/notice/{call_id}", _fields(call_sid, "in-progress") | leg)
    yield _request(legs, _step(call_sid, "in-progress", 2) | leg)
    yield _request(f"/twilio/consent/{call_id}/0", _fields(call_sid, "in-progress") | leg | {"Digits": "1"})
    yield _request(f"/twilio/machine/{call_id}", _machine(leg_sid))
    yield _request("/twilio/recording", _recording(call_sid, recording_sid, "in-progress"))
    yield _request(legs, _step(call_sid, "completed", 3) | leg)
    yield _request(f"/twilio/dialled/{call_id}", _fields(call_sid, "in-progress") | _dialled(leg_sid))
    yield _request(parents, _step(call_sid, "completed", 3))
    completed = _request("/twilio/recording", _recording(call_sid, recording_sid, "completed"))
    yield from (completed, completed)


def _fields(call_sid: str, status: str) -> dict[str, str]:
    places = {
        f"{who}{place}": "FR" if place == "Country" else ""
        for who in ("Called", "Caller", "From", "To")
        for place in ("City", "Country", "State", "Zip")
    }
    return places | {
        "AccountSid": ACCOUNT_SID,
        "ApiVersion": "2010-04-01",
        "CallSid": call_sid,
        "CallStatus": status,
        "Called": "+33639980001",
        "Caller": "+33199000010",
        "Direction": "outbound-api",
        "From": "+33199000010",
        "To": "+33639980001",
    }


def _step(call_sid: str, status: str, number: int) -> dict[str, str]:
    ended = {"CallDuration": "96", "Duration": "2", "SipResponseCode": "200"}
    return (
        _fields(call_sid, status)
        | {
            "CallbackSource": "call-progress-events",
            "SequenceNumber": str(number),
            "Timestamp": format_datetime(dt.datetime.now(dt.UTC), usegmt=False),
        }
        | (ended if status == "completed" else {})
    )


def _dialled(leg_sid: str) -> dict[str, str]:
    return {
        "DialBridged": "true",
        "DialCallDuration": "82",
        "DialCallSid": leg_sid,
        "DialCallStatus": "completed",
    }


def _machine(leg_sid: str) -> dict[str, str]:
    return {
        "AccountSid": ACCOUNT_SID,
        "AnsweredBy": "human",
        "CallSid": leg_sid,
        "MachineDetectionDuration": "3600",
    }


def _recording(call_sid: str, recording_sid: str, status: str) -> dict[str, str]:
    account = f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT_SID}"
    fields = {
        "AccountSid": ACCOUNT_SID,
        "CallSid": call_sid,
        "ErrorCode": "0",
        "RecordingChannels": "2",
        "RecordingSid": recording_sid,
        "RecordingSource": "StartCallRecordingAPI",
        "RecordingStartTime": format_datetime(dt.datetime.now(dt.UTC)),
        "RecordingStatus": status,
        "RecordingTrack": "both",
        "RecordingUrl": f"{account}/Recordings/{recording_sid}",
    }
    return fields | ({"RecordingDuration": "82"} if status == "completed" else {})


def _request(path: str, fields: dict[str, str]) -> bytes:
    pairs: Fields = tuple(fields.items())
    body = encode(pairs).encode()
    head = (
        f"POST {path} HTTP/1.1\r\n"
        f"Host: qualif.example\r\n"
        "Content-Type: application/x-www-form-urlencoded; charset=UTF-8\r\n"
        f"Content-Length: {len(body)}\r\n"
        "User-Agent: TwilioProxy/1.1\r\n"
        f"X-Twilio-Signature: {sign(TOKEN, PUBLIC_URL + path, pairs)}\r\n"
        f"I-Twilio-Idempotency-Token: {uuid.uuid4()}\r\n\r\n"
    )
    return head.encode() + body


def _sid(prefix: str) -> str:
    return prefix + uuid.uuid4().hex
