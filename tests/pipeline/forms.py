"""Requests of Twilio's as the tests receive them, past the signature."""

from telephony.events import CallStatusEvent, DialResult, GatherAnswer, RecordingEvent, VoiceRequest

ACCOUNT = "AC" + "0" * 31 + "1"
PARENT = "CA" + "1" * 32
CHILD = "CA" + "2" * 32
RECORDING = "RE" + "1" * 32


def voice(call_sid: str = PARENT, *, parent: str = "", **fields: str) -> VoiceRequest:
    """A request for instructions."""
    form = {
        "AccountSid": ACCOUNT,
        "CallSid": call_sid,
        "CallStatus": "in-progress",
        "Direction": "outbound-api",
        "ParentCallSid": parent,
        "From": "+33199000010",
        "To": "+33199000001",
    }
    return VoiceRequest.from_form(form | fields)


def answer(digits: str, *, call_sid: str = CHILD, parent: str = PARENT) -> GatherAnswer:
    """The key pressed at the notice; empty for silence."""
    return GatherAnswer.from_form(
        {"AccountSid": ACCOUNT, "CallSid": call_sid, "ParentCallSid": parent, "Digits": digits}
    )


def dialled(status: str = "completed") -> DialResult:
    """The end of the dial."""
    return DialResult.from_form(
        {"AccountSid": ACCOUNT, "CallSid": PARENT, "DialCallSid": CHILD, "DialCallStatus": status}
    )


def status(word: str, sequence: int, *, call_sid: str = PARENT) -> CallStatusEvent:
    """A step of the parent leg."""
    return CallStatusEvent.from_form(
        {
            "AccountSid": ACCOUNT,
            "CallSid": call_sid,
            "CallStatus": word,
            "SequenceNumber": str(sequence),
            "CallDuration": "66" if word == "completed" else "",
            "Timestamp": "Tue, 10 Feb 2026 09:05:00 +0000",
        }
    )


def recording(word: str, *, call_sid: str = PARENT, sid: str = RECORDING) -> RecordingEvent:
    """A step of the recording."""
    return RecordingEvent.from_form(
        {
            "AccountSid": ACCOUNT,
            "CallSid": call_sid,
            "RecordingSid": sid,
            "RecordingStatus": word,
            "RecordingDuration": "66" if word == "completed" else "",
            "RecordingChannels": "2",
            "RecordingStartTime": "Tue, 10 Feb 2026 09:04:00 +0000",
            "RecordingSource": "StartCallRecordingAPI",
        }
    )
