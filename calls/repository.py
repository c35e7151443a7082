"""Reading and locking calls and what hangs on them."""

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from itertools import groupby

from sqlalchemy import String, bindparam, cast, func
from sqlmodel import Session, col, delete, select, update

from models import (
    Call,
    CallbackTask,
    CallState,
    Campaign,
    CampaignAgent,
    ChannelRole,
    Consent,
    Prospect,
    Recording,
    Sheet,
    Transcript,
    User,
)
from models.values.telephony import CallFlow, Channel

RUNG_AT_ONCE = 10
"""As many as one Dial takes."""

_LOCK = (
    select(Call)
    .where(col(Call.id) == bindparam("call_id"))
    .with_for_update()
    .execution_options(populate_existing=True)
)
_LOCK_ALL = (
    select(Call)
    .where(col(Call.id).in_(bindparam("call_ids", expanding=True)))
    .order_by(col(Call.id))
    .with_for_update()
    .execution_options(populate_existing=True)
)


def lock(session: Session, call_id: str) -> Call | None:
    """The call, held until the transaction ends, so that two deliveries about it queue up.

    SQLite has no row locks: an update that changes nothing takes the file's write lock instead.
    """
    if session.get_bind().dialect.name == "sqlite":
        session.execute(update(Call).where(col(Call.id) == call_id).values(id=call_id))
    return session.execute(_LOCK, {"call_id": call_id}).scalars().first()


def lock_all(session: Session, call_ids: Sequence[str]) -> dict[str, Call]:
    """These calls by their ids, held as with `lock`; always in one order, so that none waits in a circle."""
    if session.get_bind().dialect.name == "sqlite":
        session.execute(update(Call).where(col(Call.id) == call_ids[0]).values(id=call_ids[0]))
    found = session.execute(_LOCK_ALL, {"call_ids": list(call_ids)}).scalars()
    return {call.id: call for call in found}


def lock_agent(session: Session, agent_id: str) -> None:
    """Hold an agent's row until the transaction ends, so that two orders of theirs queue up."""
    if session.get_bind().dialect.name == "sqlite":
        session.execute(update(User).where(col(User.id) == agent_id).values(id=agent_id))
    session.exec(select(User.id).where(User.id == agent_id).with_for_update()).first()


def dialled_since(session: Session, *, agent_id: str, prospect_id: str, since: dt.datetime) -> Call | None:
    """The call from this agent to this prospect that began after `since` and still rings."""
    return session.exec(
        select(Call).where(
            Call.agent_id == agent_id,
            Call.prospect_id == prospect_id,
            Call.flow == CallFlow.OUTBOUND,
            Call.state == CallState.DIALING,
            Call.started_at > since,
        )
    ).first()


def by_sid(session: Session, call_sid: str) -> Call | None:
    """The call whose parent leg this is, locked."""
    call_id = session.exec(select(Call.id).where(Call.call_sid == call_sid)).first()
    return lock(session, call_id) if call_id else None


def ids_by_sid(session: Session, call_sids: Collection[str]) -> dict[str, str]:
    """Our ids of the calls whose parent legs these are; unknown ones are left out."""
    if not call_sids:
        return {}
    rows = session.exec(select(Call.call_sid, Call.id).where(col(Call.call_sid).in_(call_sids)))
    return {str(call_sid): call_id for call_sid, call_id in rows}


def recording_of(session: Session, call_id: str) -> Recording | None:
    """The call's last recording."""
    return session.exec(
        select(Recording).where(Recording.call_id == call_id).order_by(col(Recording.started_at).desc())
    ).first()


def recordings_of(session: Session, call_id: str) -> list[Recording]:
    """All recordings of a call."""
    return list(session.exec(select(Recording).where(Recording.call_id == call_id)))


def recording_by_sid(session: Session, recording_sid: str) -> Recording | None:
    """The recording that Twilio knows under this sid."""
    return session.exec(select(Recording).where(Recording.recording_sid == recording_sid)).first()


def consent_of(session: Session, call_id: str) -> Consent | None:
    """The answer that the prospect gave on this call."""
    return session.exec(select(Consent).where(Consent.call_id == call_id)).first()


def is_validated(session: Session, call_id: str) -> bool:
    """Whether a person validated the call's sheet."""
    version = session.exec(select(Sheet.version).where(Sheet.call_id == call_id)).first()
    return bool(version)


def campaign_of(session: Session, call: Call) -> Campaign:
    """The call's campaign."""
    return session.get_one(Campaign, call.campaign_id)


def campaign_of_prospect(session: Session, prospect: Prospect) -> Campaign:
    """The campaign that calls this person."""
    return session.get_one(Campaign, prospect.campaign_id)


def prospect_of(session: Session, call: Call) -> Prospect:
    """The person at the other end."""
    return session.get_one(Prospect, call.prospect_id)


def agent_of(session: Session, call: Call) -> User:
    """Whose call it is."""
    return session.get_one(User, call.agent_id)


def campaign_by_number(session: Session, number: str) -> Campaign | None:
    """The campaign that presents this number (E.164), the newest where several do."""
    return session.exec(
        select(Campaign).where(Campaign.caller_id == number).order_by(col(Campaign.created_at).desc())
    ).first()


def prospect_by_phone(session: Session, campaign_id: str, phone: str) -> Prospect | None:
    """The campaign's prospect with this number (E.164)."""
    return session.exec(
        select(Prospect).where(Prospect.campaign_id == campaign_id, Prospect.phone == phone)
    ).first()


def pressed_a_key(session: Session, call_id: str) -> bool:
    """Whether a key was pressed at the notice."""
    consent = consent_of(session, call_id)
    return consent is not None and consent.channel == "dtmf" and consent.answer != ""


def agent_groups(session: Session, campaign: Campaign) -> list[list[User]]:
    """Who is rung when somebody rings the campaign: groups in order, each rung at once.

    Agents without a telephone are left out; where none is named, the campaign's inbound agent answers.
    """
    rows = session.exec(
        select(CampaignAgent.position, User)
        .join(User, col(User.id) == col(CampaignAgent.user_id))
        .where(CampaignAgent.campaign_id == campaign.id)
        .order_by(col(CampaignAgent.position), col(User.name), col(User.id))
    ).all()
    reachable = [(position, user) for position, user in rows if is_reachable(user)]
    groups = [
        [user for _, user in group][:RUNG_AT_ONCE] for _, group in groupby(reachable, key=lambda row: row[0])
    ]
    if groups or campaign.inbound_agent_id is None:
        return groups
    fallback = session.get_one(User, campaign.inbound_agent_id)
    return [[fallback]] if is_reachable(fallback) else []


def replace_agents(session: Session, campaign_id: str, positions: Mapping[str, int]) -> None:
    """Write who answers a campaign's number, in place of who did."""
    session.exec(delete(CampaignAgent).where(col(CampaignAgent.campaign_id) == campaign_id))
    session.add_all(
        CampaignAgent(campaign_id=campaign_id, user_id=user_id, position=position)
        for user_id, position in positions.items()
    )
    session.flush()


def is_reachable(user: User) -> bool:
    """Whether somebody can be rung."""
    return user.is_active and bool(user.phone or user.softphone)


def endpoint_of(user: User) -> str:
    """Where somebody is rung: the browser (`client:` and their id) or the telephone (E.164)."""
    return f"client:{user.id}" if user.softphone else str(user.phone)


def channel_role(session: Session, flow: CallFlow) -> ChannelRole | None:
    """Which channel somebody heard the agent on, in calls of this flow; None where nobody listened."""
    return session.get(ChannelRole, flow)


def has_turns(session: Session, call_id: str) -> bool:
    """Whether the words of a call are held."""
    return session.exec(select(Transcript.id).where(Transcript.call_id == call_id)).first() is not None


def transcribed_otherwise(session: Session, flow: CallFlow, *, right: Channel, default: Channel) -> list[str]:
    """The calls of a flow whose transcript took another channel than `right` for the agent's.

    `default` is what a transcript of before anybody wrote it down took.
    """
    took = func.coalesce(col(Call.agent_channel), default.value)
    return list(
        session.exec(
            select(Call.id)
            .join(Transcript, col(Transcript.call_id) == col(Call.id))
            .where(Call.flow == flow, cast(took, String) != right.value)
            .order_by(col(Call.started_at))
        )
    )


def has_callback(session: Session, call_id: str) -> bool:
    """Whether this call left a task to call back."""
    return session.exec(select(CallbackTask.id).where(CallbackTask.call_id == call_id)).first() is not None


def open_calls(session: Session, *, started_before: dt.datetime) -> list[Call]:
    """Calls that Twilio knows and that have not ended as far as we know, the oldest first."""
    return list(
        session.exec(
            select(Call)
            .where(
                col(Call.ended_at).is_(None),
                col(Call.call_sid).is_not(None),
                col(Call.started_at) < started_before,
            )
            .order_by(col(Call.started_at))
        )
    )


def open_recordings(session: Session, *, ended_before: dt.datetime) -> list[Recording]:
    """Recordings that Twilio has not delivered, of calls that ended before."""
    return list(
        session.exec(
            select(Recording)
            .join(Call, col(Call.id) == col(Recording.call_id))
            .where(
                col(Recording.twilio_status).not_in(["completed", "absent"]),
                col(Recording.deleted_at_twilio).is_(None),
                col(Call.ended_at) < ended_before,
            )
        )
    )
