"""Twilio's requests as typed events (facts on Twilio, section 1).

Each event has a business key, which tells two deliveries of the same fact from two facts, and the
fields worth keeping, which hold no phone number, no name and no place. Unknown fields are ignored:
Twilio adds some without notice.
"""

import datetime as dt
import re
from collections.abc import Mapping
from email.utils import format_datetime, parsedate_to_datetime
from typing import Annotated, ClassVar, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, ValidationError

from core.errors import InvalidInput
from telephony.signature import Params, pairs_of


def _sid(prefix: str) -> StringConstraints:
    return StringConstraints(pattern=f"^{prefix}[0-9a-fA-F]{{32}}$")


def _blank_to_none(value: object) -> object:
    return None if value == "" else value


def _rfc2822(value: object) -> object:
    """Twilio's instants, always in UTC."""
    if not isinstance(value, str):
        return value
    try:
        instant = parsedate_to_datetime(value)
    except (TypeError, ValueError) as error:
        raise ValueError("not an RFC 2822 date") from error
    return instant if instant.tzinfo else instant.replace(tzinfo=dt.UTC)


AccountSid = Annotated[str, _sid("AC")]
CallSid = Annotated[str, _sid("CA")]
RecordingSid = Annotated[str, _sid("RE")]
Blank = BeforeValidator(_blank_to_none)
OptionalCallSid = Annotated[CallSid | None, Blank]
OptionalText = Annotated[str | None, Blank]
Status = Annotated[str, StringConstraints(min_length=1, max_length=20)]
Seconds = Annotated[int | None, Field(ge=0), Blank]
Instant = Annotated[dt.datetime | None, BeforeValidator(_rfc2822), Blank]

MAX_SEQUENCE = 10_000
"""Of a leg's steps: far above any call, and what a column holds."""
TERMINAL_STATUSES = frozenset({"completed", "busy", "failed", "no-answer", "canceled"})
_E164 = re.compile(r"\+[1-9]\d{6,14}")


class TwilioEvent(BaseModel):
    """What every request carries."""

    model_config = ConfigDict(frozen=True, extra="ignore", populate_by_name=True)

    KIND: ClassVar[str]
    PERSONAL: ClassVar[frozenset[str]] = frozenset()

    account_sid: AccountSid = Field(alias="AccountSid")
    call_sid: CallSid = Field(alias="CallSid")

    @classmethod
    def from_form(cls, form: Params | Mapping[str, str]) -> Self:
        """Read a verified form, or the fields that were kept of it.

        Raises:
            InvalidInput: a field is missing or malformed; neither the code nor the sentence quotes it.
        """
        pairs = form.items() if isinstance(form, Mapping) else pairs_of(form)
        try:
            return cls.model_validate(dict(pairs))
        except ValidationError:
            raise InvalidInput(
                "twilio.unreadable_event",
                "Cette requête de Twilio est illisible : un champ attendu manque ou est mal formé.",
            ) from None

    @property
    def kind(self) -> str:
        """The kind of event, as the inbox names it."""
        return self.KIND

    @property
    def business_key(self) -> str:
        """What makes two deliveries the same event."""
        return f"{self.KIND}:{self.call_sid}"

    def kept_fields(self) -> dict[str, str]:
        """Twilio's own names and formats, without personal data; `from_form` reads them again."""
        return {
            alias: _written(value)
            for name, field in type(self).model_fields.items()
            if name not in self.PERSONAL
            and (alias := field.alias or name)
            and (value := getattr(self, name)) is not None
        }


def _written(value: object) -> str:
    if isinstance(value, dt.datetime):
        return format_datetime(value)
    if isinstance(value, bool):
        return str(value).lower()
    return str(value)


class VoiceRequest(TwilioEvent):
    """Twilio asks for TwiML: an inbound call, an answered leg, the address of a `<Number>`.

    `from_` and `to` are Twilio's text, which may be `anonymous` or `client:marie`; `from_number` and
    `to_number` are E.164 numbers or None.
    """

    KIND: ClassVar[str] = "voice"
    PERSONAL: ClassVar[frozenset[str]] = frozenset({"from_", "to"})

    from_: OptionalText = Field(default=None, alias="From")
    to: OptionalText = Field(default=None, alias="To")
    call_status: Status = Field(alias="CallStatus")
    direction: Status = Field(alias="Direction")
    parent_call_sid: OptionalCallSid = Field(default=None, alias="ParentCallSid")

    @property
    def from_number(self) -> str | None:
        """The caller's number, None where it was withheld or is no number."""
        return number_of(self.from_)

    @property
    def to_number(self) -> str | None:
        """The called number, None where it is no number."""
        return number_of(self.to)

    @property
    def is_inbound(self) -> bool:
        """Whether somebody rang one of our numbers (a softphone that dials out also says `inbound`)."""
        return self.direction == "inbound" and not (self.from_ or "").startswith("client:")

    @property
    def first_leg_sid(self) -> str:
        """The parent leg: the one that is recorded."""
        return self.parent_call_sid or self.call_sid


def number_of(text: str | None) -> str | None:
    """The E.164 number that Twilio's text is, None for anything else."""
    return text if text and _E164.fullmatch(text) else None


class GatherAnswer(TwilioEvent):
    """What was keyed or said at a `<Gather>`; neither where the time ran out.

    `question` is set by the route that asked, so that two questions of a call have two keys. Only a
    single key is kept: longer input may be a card number, and words belong to the transcript alone.
    """

    KIND: ClassVar[str] = "gather"
    PERSONAL: ClassVar[frozenset[str]] = frozenset({"speech"})

    question: str = Field(default="notice", max_length=40)
    digits: OptionalText = Field(default=None, alias="Digits")
    speech: OptionalText = Field(default=None, alias="SpeechResult")
    confidence: Annotated[float | None, Blank] = Field(default=None, alias="Confidence")
    parent_call_sid: OptionalCallSid = Field(default=None, alias="ParentCallSid")
    call_status: OptionalText = Field(default=None, alias="CallStatus")

    @property
    def business_key(self) -> str:
        """One answer a question and leg: the first one counts."""
        return f"gather:{self.call_sid}:{self.question}"

    @property
    def first_leg_sid(self) -> str:
        """The parent leg: the one that is recorded."""
        return self.parent_call_sid or self.call_sid

    def kept_fields(self) -> dict[str, str]:
        """As in `TwilioEvent`; more than one key is left out."""
        kept = super().kept_fields()
        if len(self.digits or "") > 1:
            del kept["Digits"]
        return kept


class DialResult(TwilioEvent):
    """How a `<Dial>` ended. `bridged` is None where Twilio does not say."""

    KIND: ClassVar[str] = "dial"

    call_status: OptionalText = Field(default=None, alias="CallStatus")
    dial_status: Status = Field(alias="DialCallStatus")
    dial_call_sid: OptionalCallSid = Field(default=None, alias="DialCallSid")
    duration_s: Seconds = Field(default=None, alias="DialCallDuration")
    bridged: Annotated[bool | None, Blank] = Field(default=None, alias="DialBridged")

    @property
    def business_key(self) -> str:
        """One result a dialled leg."""
        return f"dial:{self.call_sid}:{self.dial_call_sid or '-'}"


class CallStatusEvent(TwilioEvent):
    """One step of a leg's progress; they come in any order, `sequence_number` gives the true one.

    `status` is Twilio's word, `duration_s` its CallDuration (seconds; terminal statuses only).
    """

    KIND: ClassVar[str] = "status"

    status: Status = Field(alias="CallStatus")
    sequence_number: Annotated[int | None, Field(ge=0, le=MAX_SEQUENCE), Blank] = Field(
        default=None, alias="SequenceNumber"
    )
    parent_call_sid: OptionalCallSid = Field(default=None, alias="ParentCallSid")
    direction: OptionalText = Field(default=None, alias="Direction")
    duration_s: Seconds = Field(default=None, alias="CallDuration")
    timestamp: Instant = Field(default=None, alias="Timestamp")
    sip_code: Annotated[int | None, Blank] = Field(default=None, alias="SipResponseCode")
    answered_by: OptionalText = Field(default=None, alias="AnsweredBy")

    @property
    def business_key(self) -> str:
        """One step a leg; the status stands in for a missing number."""
        step = self.status if self.sequence_number is None else self.sequence_number
        return f"status:{self.call_sid}:{step}"

    @property
    def is_terminal(self) -> bool:
        """Whether the leg has ended."""
        return self.status in TERMINAL_STATUSES

    @property
    def first_leg_sid(self) -> str:
        """The parent leg."""
        return self.parent_call_sid or self.call_sid


class RecordingEvent(TwilioEvent):
    """A recording started, was completed, or is absent. It names no number and no call status.

    `call_sid` is the parent leg. The file's address is not read: `client` builds it from the SID, so
    that credentials go to Twilio alone. `start_time` has whole seconds.
    """

    KIND: ClassVar[str] = "recording"

    recording_sid: RecordingSid = Field(alias="RecordingSid")
    status: Status = Field(alias="RecordingStatus")
    duration_s: Seconds = Field(default=None, alias="RecordingDuration")
    channels: Annotated[int | None, Field(ge=1, le=2), Blank] = Field(default=None, alias="RecordingChannels")
    start_time: Instant = Field(default=None, alias="RecordingStartTime")
    source: OptionalText = Field(default=None, alias="RecordingSource")
    track: OptionalText = Field(default=None, alias="RecordingTrack")
    error_code: Annotated[int | None, Blank] = Field(default=None, alias="ErrorCode")

    @property
    def business_key(self) -> str:
        """One event a recording and status."""
        return f"recording:{self.recording_sid}:{self.status}"


class MachineEvent(TwilioEvent):
    """What answering-machine detection found on a leg: `human`, `machine_start`, `fax`, `unknown`..."""

    KIND: ClassVar[str] = "machine"

    answered_by: Annotated[str, StringConstraints(min_length=1, max_length=40)] = Field(alias="AnsweredBy")
    detection_ms: Annotated[int | None, Field(ge=0), Blank] = Field(
        default=None, alias="MachineDetectionDuration"
    )

    @property
    def is_machine(self) -> bool:
        """Whether no person picked up."""
        return self.answered_by.startswith("machine") or self.answered_by == "fax"
