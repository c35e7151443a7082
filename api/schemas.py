"""The JSON forms of the API, documented in English for those who write programs against it."""

import datetime as dt

from pydantic import BaseModel, ConfigDict, Field

from calls.queries import CallRow
from models import CallState, Stage
from models.values.assessment import Assessment, Grade, Outcome
from models.values.sheet import SheetValue
from models.values.telephony import CallOutcome
from scoring.readings import rows
from scoring.values import VersionView
from web.sheet.loading import LoadedSheet


class Strict(BaseModel):
    """What a caller sends: an unknown name is an error, so that a typo is not a silent loss."""

    model_config = ConfigDict(extra="forbid")


class NewCall(Strict):
    """Whom to call."""

    prospect_id: str = Field(pattern="^[0-9a-f]{32}$", description="A prospect of one of the campaigns.")


class CallOut(BaseModel):
    """One call."""

    id: str
    state: CallState
    call_outcome: CallOutcome | None = Field(
        description="What the attempt to reach the person came to; null while it rings, and where "
        "nobody was tried."
    )
    stage: Stage | None = Field(description="The pipeline's step, while the call is in `processing`.")
    progress_percent: int | None = Field(description="How far that step is, where it is known.")
    progress_remaining_s: int | None = Field(description="How long it will take still, where that is known.")
    failure: str | None = Field(description="Why processing stopped, in French, without personal data.")
    started_at: dt.datetime
    answered_at: dt.datetime | None
    duration_s: int | None
    agent_id: str
    agent_name: str
    prospect_id: str
    prospect_name: str
    company_name: str
    campaign_name: str
    grade: Grade | None
    outcome: Outcome | None
    is_validated: bool = Field(description="Whether grade and outcome are a person's, else proposed.")
    erased_at: dt.datetime | None = Field(description="When its content was erased; validated values stay.")

    @classmethod
    def of(cls, row: CallRow) -> "CallOut":
        """The JSON of a call."""
        names = cls.model_fields.keys() - {"failure"}
        return cls(failure=row.failure_message, **{name: getattr(row, name) for name in names})


class CallList(BaseModel):
    """A page of calls, newest first."""

    items: list[CallOut]
    total: int = Field(description="How many calls match, on all pages.")


class VersionOut(BaseModel):
    """What one person validated."""

    number: int
    author_id: str
    validated_at: dt.datetime
    values: SheetValue
    changed: tuple[str, ...] = Field(description="Paths of the fields that differ from the proposal.")
    grade: Grade
    outcome: Outcome

    @classmethod
    def of(cls, view: VersionView) -> "VersionOut":
        """The JSON of a version."""
        return cls(**{name: getattr(view, name) for name in cls.model_fields})


class SheetOut(BaseModel):
    """A sheet: what was proposed with its proof, and what people validated, apart."""

    call_id: str
    version: int = Field(description="How often it was validated; send it back with a validation.")
    proposed: SheetValue | None = Field(
        description="What was read from the call, with quotes; null where nothing was, and once erased."
    )
    to_review: list[str] = Field(
        description="Paths of proposed values whose confidence is under the campaign's threshold."
    )
    to_ask: dict[str, str] = Field(
        description="What to ask next time, in French, by the path of each field that was not raised."
    )
    validated: VersionOut | None = Field(description="The last validation; null while there is none.")
    assessment: Assessment | None = Field(
        description="Grade, points and reasons: of the validated values, else of the proposed ones."
    )
    versions: list[VersionOut] = Field(description="All validations, newest first.")

    @classmethod
    def of(cls, loaded: LoadedSheet) -> "SheetOut":
        """The JSON of a sheet."""
        view = loaded.view
        proposed = rows(view.proposal) if view.proposal is not None else ()
        below = loaded.campaign.review_below_percent
        return cls(
            call_id=view.call_id,
            version=view.version,
            proposed=view.proposal,
            to_review=[row.field for row in proposed if row.is_doubtful(below)],
            to_ask={row.field: row.question for row in rows(view.values) if row.question},
            validated=VersionOut.of(view.validated) if view.validated is not None else None,
            assessment=loaded.assessment,
            versions=[VersionOut.of(version) for version in view.versions],
        )


class Validation(Strict):
    """A whole sheet as a person leaves it."""

    version: int = Field(ge=0, lt=2**31, description="The sheet's `version` that they had before their eyes.")
    values: dict[str, object] = Field(
        description="In the form of `proposed`. Statuses and `next_step.type` are required; evidence "
        "and quotes may be sent back and are not read."
    )


class ErrorOut(BaseModel):
    """Any error."""

    code: str = Field(description="Stable, for programs.")
    message: str = Field(description="A French sentence for the person who waits: what to do.")
    request_id: str
    fields: list[str] | None = Field(default=None, description="Where the request itself is malformed.")
    errors: dict[str, str] | None = Field(
        default=None, description="A French sentence for each field of a sheet that cannot be used."
    )
