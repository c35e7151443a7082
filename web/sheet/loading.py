"""All that a sheet's page shows, read at once and opened with the call's keys."""

import datetime as dt
from dataclasses import dataclass

from sqlmodel import Session

from calls import queries, repository
from calls.queries import CallRow
from compliance import repository as held_contents
from compliance.consent import service as consents
from compliance.retention import Due, deadlines
from compliance.vault import Vault
from core.errors import NotFound
from core.sealing import Sealer
from extraction.fieldsets import load_sets
from models import Call, CallState, Campaign, Consent, Recording
from models.values.assessment import Assessment
from models.values.sheet import AddedFact, SheetValue
from models.values.transcript import TranscriptValue
from scoring import service as scoring
from scoring.engine import assess
from scoring.values import SheetView
from transcription import repository as transcripts

FILLED_BY_HAND = frozenset({CallState.UNRECORDED, CallState.FAILED})
"""States whose sheet starts empty: nothing was recorded, or nothing could be read."""
WITH_SHEET = FILLED_BY_HAND | {CallState.READY, CallState.VALIDATED}


@dataclass(frozen=True)
class LoadedSheet:
    """A call and its sheet.

    `assessment` is of the values that count now, None for an empty sheet; `dues` say until when what
    was said may be kept.
    """

    row: CallRow
    call: Call
    campaign: Campaign
    view: SheetView
    assessment: Assessment | None
    transcript: TranscriptValue | None
    recording: Recording | None
    consent: Consent | None
    authors: dict[str, str]
    dues: tuple[Due, ...]

    @property
    def added(self) -> dict[str, AddedFact]:
        """The fields of field sets that the sheet has; those of the campaign where nothing was read."""
        values = self.view.values.added
        if values or self.view.was_proposed or self.view.validated is not None:
            return values
        return {
            path: fact for each in load_sets(self.campaign.field_sets) for path, fact in each.blank().items()
        }

    @property
    def has_audio(self) -> bool:
        """Whether the recording is ours and can still be heard."""
        recording = self.recording
        return (
            recording is not None
            and recording.blob_key is not None
            and recording.stored_at is not None
            and recording.erased_at is None
        )

    @property
    def audio_erased_at(self) -> dt.datetime | None:
        """When the audio was erased, where it was ever here."""
        recording = self.recording
        return recording.erased_at if recording is not None and recording.fetched_at is not None else None


def load_sheet(session: Session, vault: Vault, row: CallRow) -> LoadedSheet:
    """Read a call's sheet; one that a person may fill by hand and has no row yet is empty."""
    call = session.get_one(Call, row.id)
    campaign = repository.campaign_of(session, call)
    sealer = text_sealer(vault, row.id)
    view = _view(session, call, campaign, sealer)
    return LoadedSheet(
        row=row,
        call=call,
        campaign=campaign,
        view=view,
        assessment=_assessment(view, call, campaign),
        transcript=_transcript(session, row.id, sealer),
        recording=repository.recording_of(session, row.id),
        consent=consents.of_call(session, row.id),
        authors=queries.author_names(session, [version.author_id for version in view.versions]),
        dues=_dues(session, row.id),
    )


def text_sealer(vault: Vault, call_id: str) -> Sealer | None:
    """What opens a call's texts: None where nothing was ever recorded, and once the key is destroyed."""
    try:
        return vault.sealer(call_id)
    except NotFound:
        return None


def load_transcript(session: Session, vault: Vault, call_id: str) -> TranscriptValue | None:
    """What was said, None where it was not transcribed or is erased."""
    return _transcript(session, call_id, text_sealer(vault, call_id))


def assess_values(values: SheetValue, call: Call, campaign: Campaign) -> Assessment:
    """What the campaign's grid makes of these values."""
    grid, icp = scoring.target_of(campaign)
    return assess(values, grid=grid, icp=icp, reference_date=call.reference_date)


def _view(session: Session, call: Call, campaign: Campaign, sealer: Sealer | None) -> SheetView:
    try:
        return scoring.load(session, call.id, sealer)
    except NotFound:
        if call.state not in FILLED_BY_HAND:
            raise
    grid, _icp = scoring.target_of(campaign)
    return SheetView(
        call_id=call.id,
        grid=grid.name,
        grid_version=grid.version,
        rules_version=None,
        version=0,
        proposal=None,
        assessment=None,
        versions=(),
    )


def _assessment(view: SheetView, call: Call, campaign: Campaign) -> Assessment | None:
    if view.validated is None:
        return view.assessment
    return assess_values(view.validated.values, call, campaign)


def _dues(session: Session, call_id: str) -> tuple[Due, ...]:
    """Until when the audio and the words that are still here may be kept."""
    return tuple(
        due
        for content in held_contents.contents(session, call_id)
        for due in deadlines(content.held(), content.purposes)
    )


def _transcript(session: Session, call_id: str, sealer: Sealer | None) -> TranscriptValue | None:
    if sealer is None:
        return None
    try:
        return transcripts.load(session, call_id, sealer)
    except NotFound:  # the text outlived its key: a restored backup
        return None
