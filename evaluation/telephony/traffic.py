"""The webhooks of many calls at once, as Twilio would send them, and the calls that they speak of.

A call brings eleven: four steps of the agent's leg, four of the prospect's, the recording that starts
and completes, and one delivery that comes twice. Their parameters are those of the facts on Twilio,
sections 1.2 and 1.3; each one is signed over the public address.
"""

import datetime as dt
import uuid
from collections.abc import Iterator
from email.utils import format_datetime

from sqlalchemy import Engine
from sqlmodel import Session

from compliance.hashing import Hasher
from core.clock import now
from core.database import unit_of_work
from evaluation.telephony.serving import PUBLIC_URL
from models import Call, Campaign, CapturePolicy, Company, Consent, Decision, Prospect, Role, User
from models.values.telephony import CallFlow
from simulator.webhooks import Fields, encode, sign

ACCOUNT_SID = "AC" + "0" * 31 + "1"
TOKEN = "12345"  # noqa: S105 - the token of the published test vectors
A_CALL = 11
TOGETHER = 40
"""Calls that are under way at the same time, so that their webhooks mix."""


def seed(engine: Engine, hasher: Hasher, *, calls: int) -> list[Call]:
    """Calls under way whose prospects agreed, in one campaign."""
    with unit_of_work(engine) as session:
        agent, campaign = _team(session)
        return [_call(session, hasher, agent, campaign, number) for number in range(calls)]


def _team(session: Session) -> tuple[User, Campaign]:
    nobody = {"email": "agent@relia.example", "name": "Thomas Keller", "password_hash": "-"}
    agent = User(role=Role.AGENT, **nobody)
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


def _call(session: Session, hasher: Hasher, agent: User, campaign: Campaign, number: int) -> Call:
    phone = f"+336399800{number % 100:02}"
    company = Company(name=f"Société {number}")
    session.add(company)
    session.flush()
    prospect = Prospect(
        company_id=company.id, campaign_id=campaign.id, name=f"Prospect {number}", phone=phone
    )
    session.add(prospect)
    session.flush()
    call = Call(
        call_sid=_sid("CA"),
        prospect_leg_sid=_sid("CA"),
        flow=CallFlow.OUTBOUND,
        campaign_id=campaign.id,
        agent_id=agent.id,
        prospect_id=prospect.id,
        twilio_status="in-progress",
        answered_at=now(),
    )
    session.add(call)
    session.flush()
    session.add(
        Consent(
            call_id=call.id,
            agent_id=agent.id,
            phone_hash=hasher.phone(phone),
            notice_version="fr-1",
            notice_sha256="0" * 64,
            channel="dtmf",
            answer="1",
            decision=Decision.GRANTED,
            purposes=["note_taking"],
            announced_at=now(),
        )
    )
    return call


def requests_of(calls: list[Call]) -> Iterator[bytes]:
    """The requests of these calls, some calls side by side, step by step."""
    for first in range(0, len(calls), TOGETHER):
        lives = [list(_life(call)) for call in calls[first : first + TOGETHER]]
        for step in zip(*lives, strict=True):
            yield from step


def _life(call: Call) -> Iterator[bytes]:
    statuses = ("initiated", "ringing", "in-progress", "completed")
    leg = {"CallSid": str(call.prospect_leg_sid), "ParentCallSid": str(call.call_sid)}
    recording_sid = _sid("RE")
    yield _request(f"/twilio/status/{call.id}", _status(call, statuses[0], 0))
    yield _request(f"/twilio/status/{call.id}", _status(call, statuses[1], 1))
    yield _request(f"/twilio/status/{call.id}", _status(call, statuses[2], 2))
    for number, status in enumerate(statuses[:3]):
        yield _request(f"/twilio/leg/{call.id}", _status(call, status, number) | leg)
    yield _request("/twilio/recording", _recording(call, recording_sid, "in-progress"))
    yield _request(f"/twilio/leg/{call.id}", _status(call, statuses[3], 3) | leg)
    yield _request(f"/twilio/status/{call.id}", _status(call, statuses[3], 3))
    completed = _request("/twilio/recording", _recording(call, recording_sid, "completed"))
    yield from (completed, completed)


def _status(call: Call, status: str, number: int) -> dict[str, str]:
    fields = {
        "AccountSid": ACCOUNT_SID,
        "ApiVersion": "2010-04-01",
        "CallSid": str(call.call_sid),
        "CallStatus": status,
        "CallbackSource": "call-progress-events",
        "Called": "+33639980001",
        "CalledCity": "",
        "CalledCountry": "FR",
        "CalledState": "",
        "CalledZip": "",
        "Caller": "+33199000010",
        "CallerCity": "",
        "CallerCountry": "FR",
        "CallerState": "",
        "CallerZip": "",
        "Direction": "outbound-api",
        "From": "+33199000010",
        "FromCity": "",
        "FromCountry": "FR",
        "FromState": "",
        "FromZip": "",
        "SequenceNumber": str(number),
        "Timestamp": format_datetime(dt.datetime.now(dt.UTC), usegmt=False),
        "To": "+33639980001",
        "ToCity": "",
        "ToCountry": "FR",
        "ToState": "",
        "ToZip": "",
    }
    ended = {"CallDuration": "96", "Duration": "2", "SipResponseCode": "200"}
    return fields | (ended if status == "completed" else {})


def _recording(call: Call, recording_sid: str, status: str) -> dict[str, str]:
    account = f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT_SID}"
    fields = {
        "AccountSid": ACCOUNT_SID,
        "CallSid": str(call.call_sid),
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
