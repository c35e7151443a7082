"""The read side of calls: what lists and pages show, and to whom.

Every function takes `only_agent_id`: the agent whose calls alone the reader sees, or None for a
reader who sees all. A call outside that view does not exist for the reader.
"""

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, func, or_, select, true
from sqlmodel import Session, col

from core.errors import NotFound
from models import (
    Call,
    CallbackTask,
    CallState,
    Campaign,
    CampaignAgent,
    Company,
    Prospect,
    Recording,
    Sheet,
    SheetVersion,
    Stage,
    User,
)
from models.values.assessment import Grade, Outcome
from models.values.telephony import CallFlow, CallOutcome

LIVE = frozenset(
    {CallState.DIALING, CallState.IN_PROGRESS, CallState.AWAITING_RECORDING, CallState.PROCESSING}
)
"""States that change by themselves."""
TO_VALIDATE = frozenset({CallState.READY, CallState.UNRECORDED})
"""States that wait for a person and a sheet."""


@dataclass(frozen=True)
class CallRow:
    """One call with the names that a reader needs.

    `call_outcome` is what the attempt came to, `reported_outcome` what a person says of it. `grade` and
    `outcome` (what to do with the prospect) are validated where `is_validated`, else proposed.
    """

    id: str
    flow: CallFlow
    state: CallState
    call_outcome: CallOutcome | None
    reported_outcome: CallOutcome | None
    stage: Stage | None
    progress_percent: int | None
    progress_remaining_s: int | None
    failure_message: str | None
    notices: tuple[str, ...]
    started_at: dt.datetime
    answered_at: dt.datetime | None
    duration_s: int | None
    erased_at: dt.datetime | None
    agent_id: str
    agent_name: str
    prospect_id: str
    prospect_name: str
    company_name: str
    campaign_name: str
    grade: Grade | None
    outcome: Outcome | None
    is_validated: bool

    @property
    def is_live(self) -> bool:
        """Whether the call changes by itself, so that a page keeps looking."""
        return self.state in LIVE

    @property
    def awaits_validation(self) -> bool:
        """Whether a person has a sheet to validate or to fill."""
        return self.state in TO_VALIDATE


@dataclass(frozen=True)
class CallbackRow:
    """A prospect who rang and whom nobody answered."""

    id: str
    call_id: str
    prospect_id: str
    prospect_name: str
    company_name: str
    campaign_name: str
    due_at: dt.datetime
    done_at: dt.datetime | None
    phone: str | None


@dataclass(frozen=True)
class ProspectRow:
    """A person to call, with the reader's last call to them."""

    id: str
    name: str
    phone: str | None
    company_name: str
    sector: str | None
    campaign_id: str
    campaign_name: str
    last_call_id: str | None
    last_call_at: dt.datetime | None
    last_call_state: CallState | None


def list_calls(
    session: Session,
    *,
    only_agent_id: str | None,
    states: Collection[CallState] | None = None,
    outcome: CallOutcome | None = None,
    limit: int,
    offset: int = 0,
) -> list[CallRow]:
    """Calls, newest first, in these states and with this outcome where given."""
    query = _calls().where(_seen_by(only_agent_id))
    if states is not None:
        query = query.where(col(Call.state).in_(states))
    if outcome is not None:
        query = query.where(col(Call.outcome) == outcome)
    query = query.order_by(col(Call.started_at).desc(), col(Call.id)).limit(limit).offset(offset)
    return [_call_row(row) for row in session.execute(query)]


def count_by_state(session: Session, *, only_agent_id: str | None) -> dict[CallState, int]:
    """How many calls the reader sees in each state that occurs."""
    query = select(col(Call.state), func.count()).where(_seen_by(only_agent_id)).group_by(col(Call.state))
    return dict(session.execute(query).all())


def count_by_outcome(
    session: Session, *, only_agent_id: str | None
) -> dict[tuple[CallState, CallOutcome | None], int]:
    """How many calls the reader sees of each state and outcome that occur together."""
    query = (
        select(col(Call.state), col(Call.outcome), func.count())
        .where(_seen_by(only_agent_id))
        .group_by(col(Call.state), col(Call.outcome))
    )
    return {(state, outcome): count for state, outcome, count in session.execute(query)}


def get_call(session: Session, call_id: str, *, only_agent_id: str | None) -> CallRow:
    """One call.

    Raises:
        NotFound: there is none, or not for this reader.
    """
    query = _calls().where(col(Call.id) == call_id, _seen_by(only_agent_id))
    row = session.execute(query).one_or_none()
    if row is None:
        raise NotFound("call.unknown", "Cet appel n'existe pas, ou il n'est pas à vous.")
    return _call_row(row)


def next_to_validate(session: Session, *, only_agent_id: str | None, besides: str) -> str | None:
    """The call that waits longest for its sheet, other than `besides`."""
    query = (
        select(col(Call.id))
        .where(_seen_by(only_agent_id), col(Call.state).in_(TO_VALIDATE), col(Call.id) != besides)
        .order_by(col(Call.started_at), col(Call.id))
        .limit(1)
    )
    return session.execute(query).scalar_one_or_none()


def list_prospects(
    session: Session, *, only_agent_id: str | None, campaign_id: str | None, limit: int, offset: int = 0
) -> list[ProspectRow]:
    """People to call, by campaign and company; the last call is one that the reader may see."""
    mine = (
        select(
            col(Call.prospect_id).label("prospect_id"),
            col(Call.id).label("call_id"),
            col(Call.started_at).label("started_at"),
            col(Call.state).label("state"),
            func.row_number()
            .over(partition_by=col(Call.prospect_id), order_by=(col(Call.started_at).desc(), col(Call.id)))
            .label("place"),
        )
        .where(_seen_by(only_agent_id))
        .subquery()
    )
    query = (
        select(
            col(Prospect.id), col(Prospect.name), col(Prospect.phone), col(Company.name), col(Company.sector),
            col(Campaign.id), col(Campaign.name), mine.c.call_id, mine.c.started_at, mine.c.state,
        )
        .join(Company, col(Company.id) == col(Prospect.company_id))
        .join(Campaign, col(Campaign.id) == col(Prospect.campaign_id))
        .outerjoin(mine, and_(mine.c.prospect_id == col(Prospect.id), mine.c.place == 1))
        .order_by(col(Campaign.name), col(Company.name), col(Prospect.name), col(Prospect.id))
        .limit(limit)
        .offset(offset)
    )  # fmt: skip
    if campaign_id is not None:
        query = query.where(col(Campaign.id) == campaign_id)
    return [ProspectRow(*row) for row in session.execute(query)]


def count_prospects(session: Session) -> dict[str, int]:
    """How many prospects each campaign has, by the campaign's id."""
    query = select(col(Prospect.campaign_id), func.count()).group_by(col(Prospect.campaign_id))
    return dict(session.execute(query).all())


def list_campaigns(session: Session) -> list[Campaign]:
    """All campaigns by name."""
    return list(session.execute(select(Campaign).order_by(col(Campaign.name))).scalars())


def list_callbacks(
    session: Session, *, only_agent_id: str | None, done: bool = False, limit: int = 200
) -> list[CallbackRow]:
    """Who is to be called back, the one who waits longest first; `done`: who was.

    An agent sees the campaigns whose numbers they answer.
    """
    ended = col(CallbackTask.done_at).is_not(None) if done else col(CallbackTask.done_at).is_(None)
    query = _callbacks().where(_answered_by(only_agent_id), ended)
    query = query.order_by(col(CallbackTask.due_at), col(CallbackTask.id)).limit(limit)
    return [CallbackRow(*row) for row in session.execute(query)]


def get_callback(session: Session, callback_id: str, *, only_agent_id: str | None) -> CallbackTask:
    """One task.

    Raises:
        NotFound: there is none, or not for this reader.
    """
    query = (
        select(CallbackTask)
        .join(Prospect, col(Prospect.id) == col(CallbackTask.prospect_id))
        .join(Campaign, col(Campaign.id) == col(Prospect.campaign_id))
        .where(col(CallbackTask.id) == callback_id, _answered_by(only_agent_id))
    )
    task = session.execute(query).scalar_one_or_none()
    if task is None:
        raise NotFound("callback.unknown", "Ce rappel n'existe pas, ou il n'est pas à vous.")
    found: CallbackTask = task
    return found


def callback_row(session: Session, callback_id: str) -> CallbackRow:
    """One task with the names that a reader needs."""
    return CallbackRow(*session.execute(_callbacks().where(col(CallbackTask.id) == callback_id)).one())


def _callbacks() -> Any:
    return (
        select(
            col(CallbackTask.id), col(CallbackTask.call_id), col(Prospect.id), col(Prospect.name),
            col(Company.name), col(Campaign.name), col(CallbackTask.due_at), col(CallbackTask.done_at),
            col(Prospect.phone),
        )
        .join(Prospect, col(Prospect.id) == col(CallbackTask.prospect_id))
        .join(Company, col(Company.id) == col(Prospect.company_id))
        .join(Campaign, col(Campaign.id) == col(Prospect.campaign_id))
    )  # fmt: skip


def _answered_by(only_agent_id: str | None) -> ColumnElement[bool]:
    if only_agent_id is None:
        return true()
    named = select(col(CampaignAgent.campaign_id)).where(col(CampaignAgent.user_id) == only_agent_id)
    return or_(col(Campaign.id).in_(named), col(Campaign.inbound_agent_id) == only_agent_id)


def count_overdue_copies(session: Session, *, before: dt.datetime) -> int:
    """How many recordings Twilio still holds although our copy was verified, or ours was erased, before."""
    query = select(func.count()).where(
        col(Recording.deleted_at_twilio).is_(None),
        col(Recording.twilio_status) != "absent",
        or_(col(Recording.stored_at) < before, col(Recording.erased_at) < before),
    )
    count: int = session.execute(query).scalar_one()
    return count


def author_names(session: Session, user_ids: Collection[str]) -> dict[str, str]:
    """The names of these users, by id."""
    query = select(col(User.id), col(User.name)).where(col(User.id).in_(set(user_ids)))
    return dict(session.execute(query).all())


def _seen_by(only_agent_id: str | None) -> ColumnElement[bool]:
    return true() if only_agent_id is None else col(Call.agent_id) == only_agent_id


def _calls() -> Select[Call, str, str, str, str, Sheet, SheetVersion]:
    last_version = and_(
        col(SheetVersion.sheet_id) == col(Sheet.id), col(SheetVersion.number) == col(Sheet.version)
    )
    return (
        select(
            Call,
            col(User.name),
            col(Prospect.name),
            col(Company.name),
            col(Campaign.name),
            Sheet,
            SheetVersion,
        )
        .join(User, col(User.id) == col(Call.agent_id))
        .join(Prospect, col(Prospect.id) == col(Call.prospect_id))
        .join(Company, col(Company.id) == col(Prospect.company_id))
        .join(Campaign, col(Campaign.id) == col(Call.campaign_id))
        .outerjoin(Sheet, col(Sheet.call_id) == col(Call.id))
        .outerjoin(SheetVersion, last_version)
    )


def _call_row(row: Row[Call, str, str, str, str, Sheet, SheetVersion]) -> CallRow:
    call, agent_name, prospect_name, company_name, campaign_name = row[0], row[1], row[2], row[3], row[4]
    # Outer joins, which the types do not say.
    sheet: Sheet | None = row[5]
    version: SheetVersion | None = row[6]
    proposed = (sheet.proposed_grade, sheet.proposed_outcome) if sheet is not None else (None, None)
    grade, outcome = (version.grade, version.outcome) if version is not None else proposed
    return CallRow(
        id=call.id,
        flow=call.flow,
        state=call.state,
        call_outcome=call.outcome,
        reported_outcome=call.reported_outcome,
        stage=call.stage,
        progress_percent=call.progress_percent,
        progress_remaining_s=call.progress_remaining_s,
        failure_message=call.failure_message,
        notices=tuple(call.notices),
        started_at=call.started_at,
        answered_at=call.answered_at,
        duration_s=call.duration_s,
        erased_at=call.erased_at,
        agent_id=call.agent_id,
        agent_name=agent_name,
        prospect_id=call.prospect_id,
        prospect_name=prospect_name,
        company_name=company_name,
        campaign_name=campaign_name,
        grade=grade,
        outcome=outcome,
        is_validated=version is not None,
    )
