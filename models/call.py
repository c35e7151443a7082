"""A call and its recording."""

import datetime as dt
from enum import StrEnum

from sqlalchemy import JSON, BigInteger
from sqlmodel import Field, SQLModel

from core.clock import now, today_in_paris
from core.ids import new_id
from models.base import UtcDateTime, enum_type
from models.values.telephony import CallFlow, CallOutcome, Channel, RecordingWish


class CallState(StrEnum):
    """Where a call stands for the people who wait for its sheet."""

    DIALING = "dialing"
    IN_PROGRESS = "in_progress"
    NOT_REACHED = "not_reached"
    AWAITING_RECORDING = "awaiting_recording"
    PROCESSING = "processing"
    READY = "ready"
    UNRECORDED = "unrecorded"
    VALIDATED = "validated"
    FAILED = "failed"


class Stage(StrEnum):
    """The durable steps of the pipeline, in order."""

    FETCH = "fetch"
    STORE = "store"
    DELETE_AT_TWILIO = "delete_at_twilio"
    TRANSCRIBE = "transcribe"
    EXTRACT = "extract"
    SCORE = "score"


class Processing(StrEnum):
    """What became of the recording's way through the pipeline."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


class Call(SQLModel, table=True):
    """One call that Twilio knows, or is about to.

    `state` is derived from the other columns (calls.lifecycle) and stored for the lists. `call_sid`
    is the parent leg (absent until Twilio answered our request); `twilio_status` and `leg_status`
    are Twilio's own words for the parent and for the other party's leg. `stage` and `failure_*` say
    where and why processing stopped, `failure_message` in French without personal data. Dates spoken in the
    call are read against `reference_date`.
    `attempt` counts the runs of the pipeline. `erased_at` is set once the call's content is purged.
    `outcome` is derived (calls.outcome) from Twilio's words, from `answered_by` (its answering-machine
    detection, verbatim) and from `reported_outcome`, what a person says. `ring_round` counts the groups of
    agents that an inbound call rang. `bridged_at` is when agent and prospect were put through to each
    other. `agent_channel` is the channel that the transcript took for the
    agent's. `recording_wish` is what the people on the line want, `wish_number` counts their wishes.
    """

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    call_sid: str | None = Field(default=None, unique=True, max_length=34)
    prospect_leg_sid: str | None = Field(default=None, unique=True, max_length=34)
    reference_date: dt.date = Field(default_factory=today_in_paris)
    flow: CallFlow = Field(sa_type=enum_type(CallFlow))
    campaign_id: str = Field(foreign_key="campaign.id", index=True, max_length=32)
    agent_id: str = Field(foreign_key="user_account.id", index=True, max_length=32)
    prospect_id: str = Field(foreign_key="prospect.id", index=True, max_length=32)
    state: CallState = Field(default=CallState.DIALING, index=True, sa_type=enum_type(CallState))
    dial_requested_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    processing: Processing | None = Field(default=None, sa_type=enum_type(Processing))
    attempt: int = 1
    progress_percent: int | None = None
    progress_remaining_s: int | None = None
    stage: Stage | None = Field(default=None, sa_type=enum_type(Stage))
    failure_code: str | None = Field(default=None, max_length=60)
    failure_message: str | None = Field(default=None, max_length=400)
    notices: list[str] = Field(default_factory=list, sa_type=JSON)
    twilio_status: str | None = Field(default=None, max_length=20)
    twilio_sequence: int = -1
    leg_status: str | None = Field(default=None, max_length=20)
    answered_by: str | None = Field(default=None, max_length=40)
    outcome: CallOutcome | None = Field(default=None, index=True, sa_type=enum_type(CallOutcome))
    reported_outcome: CallOutcome | None = Field(default=None, sa_type=enum_type(CallOutcome))
    ring_round: int = 0
    recording_wish: RecordingWish | None = Field(default=None, sa_type=enum_type(RecordingWish))
    wish_number: int = 0
    agent_channel: Channel | None = Field(default=None, sa_type=enum_type(Channel))
    started_at: dt.datetime = Field(default_factory=now, index=True, sa_type=UtcDateTime)
    answered_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    bridged_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    ended_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    duration_s: int | None = None
    erased_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)


class Recording(SQLModel, table=True):
    """The audio of a call: at Twilio, then in our vault under `blob_key`, then nowhere."""

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    recording_sid: str = Field(unique=True, max_length=34)
    call_id: str = Field(foreign_key="call.id", index=True, max_length=32)
    twilio_status: str = Field(max_length=20)
    source: str | None = Field(default=None, max_length=40)
    channels: int | None = None
    duration_s: int | None = None
    size_bytes: int | None = Field(default=None, sa_type=BigInteger)
    sha256: str | None = Field(default=None, max_length=64)
    blob_key: str | None = Field(default=None, max_length=120)
    started_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    fetched_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    stored_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    deleted_at_twilio: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    erased_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
