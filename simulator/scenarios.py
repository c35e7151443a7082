"""What the people on the line do, and what goes wrong: chosen by phone number, set over `/simulator`."""

import base64
from collections.abc import Iterable
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator

Side = Literal["left", "right"]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class DeliveryFault(_Strict):
    """A misfortune of one kind of webhook.

    Attributes:
        kind: `status:completed`, `recording:completed`... (see `webhooks.Delivery.kind`); `*` ends a prefix.
        action: `drop` never sends, `delay` sends `delay_s` real seconds late (so after its successors),
            `duplicate` sends `copies` times at once.
        delay_s: real seconds.
        copies: how often in all.
    """

    kind: str
    action: Literal["drop", "delay", "duplicate"]
    delay_s: float = Field(default=0.5, ge=0, le=60)
    copies: int = Field(default=2, ge=2, le=20)

    def matches(self, kind: str) -> bool:
        """Whether this fault concerns that kind of webhook."""
        return kind == self.kind or (self.kind.endswith("*") and kind.startswith(self.kind[:-1]))


class Media(_Strict):
    """What becomes of the recording's file.

    Attributes:
        processing_s: simulated seconds between the end of the recording and `completed`.
        not_ready_requests: how many downloads are answered 404 after `completed`.
        mono: the file has one channel, and two cannot be asked for.
        dual_mono: two channels that hold the same mix.
        truncated_bytes: so many bytes are missing at the end, and Content-Length agrees with what is sent.
        broken_transfer: Content-Length announces the whole file, half of it is sent.
        raw_base64: these bytes stand for the file.
        absent: the recording ends as `absent`, with Twilio's code for a silent recording.
        deletes_failing: how many deletions are answered 500.
    """

    processing_s: float = Field(default=2.0, ge=0)
    not_ready_requests: int = Field(default=0, ge=0)
    mono: bool = False
    dual_mono: bool = False
    truncated_bytes: int = Field(default=0, ge=0)
    broken_transfer: bool = False
    raw_base64: str | None = None
    absent: bool = False
    deletes_failing: int = Field(default=0, ge=0)

    @field_validator("raw_base64")
    @classmethod
    def _readable(cls, value: str | None) -> str | None:
        if value is not None:
            base64.b64decode(value, validate=True)
        return value


class Press(_Strict):
    """A key pressed while two phones are bridged: it is heard in the recording, and told to nobody."""

    key: Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "#"]
    at_s: float = Field(ge=0)
    length_s: float = Field(default=0.15, gt=0, le=5)


class Party(_Strict):
    """How the holder of one number behaves. Times are simulated seconds.

    Attributes:
        answer: what happens when the phone rings.
        answer_after_s: ringing time before that.
        digits: keys for each Gather in turn, the last one for all that follow; `""` presses nothing.
        digit_after_s: how long into the prompt the key is pressed.
        presses: keys pressed in the conversation, on the prospect's phone.
        speech: what is said at a Gather that takes speech, where no key is pressed.
        hangs_up_at_prompt_s: hangs up so long into the first Gather.
        audio: a sound file with both voices, which becomes the recording of the conversation. It is
            given to the prospect: whoever has `audio` or `talk_s` is taken for the prospect.
        audio_agent_side: the channel of `audio` that holds the agent.
        talk_s: length of the conversation; that of `audio` where there is one, else 20 s.
        ends_call: whether this party hangs up at the end (else the other one does).
        answered_by: what answering-machine detection finds, where it is asked for.
        media: faults of the recording's file.
        deliveries: faults of the webhooks of this party's calls.
    """

    answer: Literal["answer", "busy", "no-answer", "failed"] = "answer"
    answer_after_s: float = Field(default=3.0, ge=0)
    digits: tuple[str, ...] = ("1",)
    digit_after_s: float = Field(default=2.0, ge=0)
    presses: tuple[Press, ...] = ()
    speech: str | None = None
    hangs_up_at_prompt_s: float | None = Field(default=None, ge=0)
    audio: Path | None = None
    audio_agent_side: Side = "left"
    talk_s: float | None = Field(default=None, gt=0)
    ends_call: bool = True
    answered_by: Literal["human", "machine_start", "fax", "unknown"] = "human"
    media: Media = Media()
    deliveries: tuple[DeliveryFault, ...] = ()

    @field_validator("audio")
    @classmethod
    def _file_exists(cls, value: Path | None) -> Path | None:
        if value is not None and not value.is_file():
            raise ValueError("no such sound file")
        return value

    def digits_at(self, gather: int) -> str:
        """The keys pressed at the n-th Gather of a call (from 0)."""
        return self.digits[min(gather, len(self.digits) - 1)] if self.digits else ""


class ApiFault(_Strict):
    """A misfortune of one REST operation.

    Attributes:
        operation: `calls.create`, `recordings.start`, `recordings.delete`, `media.fetch`... (`rest_common`).
        status: HTTP status answered.
        code: Twilio's error code.
        times: how often.
        applied: whether the operation takes place although the answer says otherwise.
        delay_s: real seconds before the answer.
    """

    operation: str
    status: int = Field(default=503, ge=400, le=599)
    code: int = 20503
    times: int = Field(default=1, ge=1)
    applied: bool = False
    delay_s: float = Field(default=0.0, ge=0, le=120)


class PhoneNumber(_Strict):
    """How one number of the account is configured for inbound calls."""

    voice_url: str | None = None
    status_callback: str | None = None


class Scenarios:
    """The parties by number, the account's numbers, and the pending REST faults."""

    def __init__(self, numbers: Iterable[str] = ()) -> None:
        self._held = tuple(numbers)
        self.parties: dict[str, Party] = {}
        self.numbers: dict[str, PhoneNumber] = {}
        self._faults: list[tuple[ApiFault, int]] = []
        self.clear()

    def clear(self) -> None:
        """Forget what was set."""
        self.parties.clear()
        self._faults.clear()
        self.numbers = {number: PhoneNumber() for number in self._held}

    def party(self, number: str) -> Party:
        """The behaviour set for that number, else the ordinary one: answers, presses 1, talks."""
        return self.parties.get(number, Party())

    def holds(self, number: str) -> bool:
        """Whether the account may present that number (anything goes where no number was configured)."""
        return not self.numbers or number in self.numbers

    def add_fault(self, fault: ApiFault) -> None:
        """Let the next `fault.times` requests of that operation fail."""
        self._faults.append((fault, fault.times))

    def take_fault(self, operation: str) -> ApiFault | None:
        """The fault that the request at hand must suffer, if any."""
        for index, (fault, left) in enumerate(self._faults):
            if fault.operation == operation:
                if left == 1:
                    del self._faults[index]
                else:
                    self._faults[index] = (fault, left - 1)
                return fault
        return None
