"""The forms that Twilio posts: names, order and formats of its captured requests."""

import math

from simulator.calls import Call, Recording
from simulator.clock import Clock, rfc2822
from simulator.config import API_VERSION
from simulator.webhooks import Fields

SIP_CODES = {"completed": "200", "busy": "486", "no-answer": "487", "failed": "404", "canceled": "487"}


def voice(call: Call, account_sid: str) -> Fields:
    """What every request about a leg carries; blank values are sent."""
    named = {
        "Called": call.to,
        "ToState": "",
        "CallerCountry": _country(call.from_),
        "Direction": call.direction,
        "CallerState": "",
        "ToZip": "",
        "CallSid": call.sid,
        "To": call.to,
        "CallerZip": "",
        "ToCountry": _country(call.to),
        "CalledZip": "",
        "ApiVersion": API_VERSION,
        "CalledCity": "",
        "CallStatus": call.status,
        "From": call.from_,
        "AccountSid": account_sid,
        "CalledCountry": _country(call.to),
        "CallerCity": "",
        "ToCity": "",
        "FromCountry": _country(call.from_),
        "Caller": call.from_,
        "FromCity": "",
        "CalledState": "",
        "FromZip": "",
        "FromState": "",
    }
    if call.direction == "inbound":
        named |= {
            "StirVerstat": "TN-Validation-Passed-A",
            "CallToken": "%7B%22parentCallInfoToken%22%3A%22eyJhbGciOiJub25lIn0.e30.c3ludGhldGlj%22%7D",
        }
    if call.parent is not None:
        named["ParentCallSid"] = call.parent.sid
    return tuple(named.items())


def status(call: Call, account_sid: str, call_status: str) -> Fields:
    """A call progress event; the terminal one also tells the durations (minutes, seconds)."""
    named = dict(voice(call, account_sid)) | {
        "CallStatus": call_status,
        "Timestamp": rfc2822(Clock.now()) or "",
        "CallbackSource": "call-progress-events",
        "SequenceNumber": str(call.events_sent),
    }
    if call_status in SIP_CODES:
        seconds = call.duration_s or 0
        named |= {
            "Duration": str(math.ceil(seconds / 60)),
            "CallDuration": str(seconds),
            "SipResponseCode": SIP_CODES[call_status],
        }
    return tuple(named.items())


def recording(item: Recording, account_sid: str, recording_status: str) -> Fields:
    """A recording event: no From, To nor CallStatus; the duration only once completed."""
    root = f"https://api.twilio.com/{API_VERSION}/Accounts/{account_sid}/Recordings/{item.sid}"
    named = {
        "RecordingSource": item.source,
        "RecordingTrack": item.track,
        "RecordingSid": item.sid,
        "RecordingUrl": root,
        "RecordingStatus": recording_status,
        "RecordingChannels": str(item.channels),
        "ErrorCode": str(item.error_code or 0),
        "CallSid": item.call.sid,
        "RecordingStartTime": rfc2822(item.started_at) or "",
        "AccountSid": account_sid,
    }
    if recording_status == "completed":
        named["RecordingDuration"] = str(item.duration_s)
    return tuple(named.items())


def machine(call: Call, account_sid: str, detection_s: float) -> Fields:
    """What answering-machine detection found: no more than these four."""
    return (
        ("CallSid", call.sid),
        ("AccountSid", account_sid),
        ("AnsweredBy", call.party.answered_by),
        ("MachineDetectionDuration", str(round(detection_s * 1000))),
    )


def _country(number: str) -> str:
    return "FR" if number.startswith("+33") else ""
