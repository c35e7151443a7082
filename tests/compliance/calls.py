"""A recorded and processed call with something in every place that an erasure must reach."""

import datetime as dt
import io
from typing import Any

from sqlmodel import Session

from compliance.vault import Vault
from models import (
    Call,
    CallState,
    Consent,
    Decision,
    ExtractionRun,
    Processing,
    Recording,
    Sheet,
    SheetVersion,
    Signal,
    Transcript,
    TranscriptGroup,
    TranscriptTurn,
)
from models.values.assessment import Grade, Outcome
from models.values.telephony import CallFlow
from models.values.transcript import Speaker
from tests.builders import Team

STARTED = dt.datetime(2026, 11, 2, 9, 30, tzinfo=dt.UTC)
SPOKEN = "Je suis Hélène Vasseur, au 06 39 98 00 01."
AUDIO = b"the voice of a prospect" * 50_000


def recorded_call(
    session: Session,
    vault: Vault,
    team: Team,
    *,
    number: int = 1,
    purposes: tuple[str, ...] = ("note_taking",),
    decision: Decision | None = Decision.GRANTED,
    processing: Processing = Processing.DONE,
    **recording: Any,
) -> Call:
    """A call whose audio, transcript, signals, facts and proposal are all there; committed."""
    call = Call(
        call_sid=f"CA{number:032d}",
        prospect_leg_sid=f"CA{number + 1000:032d}",
        flow=CallFlow.OUTBOUND,
        campaign_id=team.campaign.id,
        agent_id=team.agent.id,
        prospect_id=team.prospect.id,
        state=CallState.READY,
        processing=processing,
        started_at=STARTED,
    )
    session.add(call)
    session.flush()
    if decision is not None:
        session.add(_consent(call, decision, purposes))
    vault.create_keys(call.id)
    recording_sid = f"RE{number:032d}"
    stored = vault.put_audio(call.id, f"{recording_sid}.wav", io.BytesIO(AUDIO))
    values: dict[str, Any] = {
        "recording_sid": recording_sid,
        "call_id": call.id,
        "twilio_status": "completed",
        "blob_key": stored.blob_key,
        "size_bytes": stored.size_bytes,
        "sha256": stored.sha256,
        "started_at": STARTED + dt.timedelta(seconds=30),
        "stored_at": STARTED + dt.timedelta(minutes=5),
        "deleted_at_twilio": STARTED + dt.timedelta(minutes=6),
    }
    session.add(Recording(**(values | recording)))
    _add_text(session, vault, call)
    session.commit()
    return call


def validate(session: Session, team: Team, call: Call, at: dt.datetime) -> None:
    """A person validates the sheet of a call."""
    sheet = sheet_of(session, call)
    sheet.version += 1
    session.add(sheet)
    session.add(
        SheetVersion(
            sheet_id=sheet.id,
            number=sheet.version,
            author_id=team.agent.id,
            validated_at=at,
            fields={"budget": {"status": "confirmed"}},
            grade=Grade.A,
            outcome=Outcome.MEET,
        )
    )
    session.commit()


def sheet_of(session: Session, call: Call) -> Sheet:
    """The sheet of a call."""
    from sqlmodel import select

    return session.exec(select(Sheet).where(Sheet.call_id == call.id)).one()


def _consent(call: Call, decision: Decision, purposes: tuple[str, ...]) -> Consent:
    return Consent(
        call_id=call.id,
        agent_id=call.agent_id,
        phone_hash="ab" * 32,
        notice_version="fr-1",
        notice_sha256="cd" * 32,
        channel="dtmf",
        answer="1" if decision is Decision.GRANTED else "2",
        decision=decision,
        purposes=list(purposes),
        announced_at=STARTED,
        answered_at=STARTED + dt.timedelta(seconds=20),
    )


def _add_text(session: Session, vault: Vault, call: Call) -> None:
    sealer = vault.sealer(call.id)
    transcript = Transcript(
        call_id=call.id,
        language="fr",
        model="base",
        duration_s=62.0,
        sealed_rejected=sealer.seal(b"[]", context="rejected"),
    )
    session.add(transcript)
    session.flush()
    for i in range(3):
        session.add(
            TranscriptTurn(
                transcript_id=transcript.id,
                i=i,
                speaker=Speaker.PROSPECT,
                start_s=i,
                end_s=i + 1,
                sealed=sealer.seal(SPOKEN.encode(), context=f"turn:{i}"),
            )
        )
    session.add(
        TranscriptGroup(
            call_id=call.id,
            number=0,
            fingerprint="0" * 64,
            sealed=sealer.seal(SPOKEN.encode(), context="group:0"),
        )
    )
    session.add(
        Signal(
            call_id=call.id,
            rule_id="budget.amount",
            dimension="budget",
            turn=1,
            speaker=Speaker.PROSPECT,
            start=0,
            end=5,
            polarity="positive",
            certainty="stated",
            sealed_value=sealer.seal(b"{}", context="signal:budget.amount"),
        )
    )
    session.add(
        ExtractionRun(call_id=call.id, rules_version="1", sealed_facts=sealer.seal(b"{}", context="facts"))
    )
    session.add(
        Sheet(
            call_id=call.id,
            grid="bant-1",
            grid_version=1,
            sealed_proposal=sealer.seal(b"{}", context="proposal"),
            proposed_grade=Grade.A,
        )
    )
