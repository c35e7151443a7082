"""The plans of capture that are on record. Nothing here commits."""

import datetime as dt

from sqlalchemy import func
from sqlmodel import Session, col, select, update

from core.database import insert_new
from models import CaptureDraw, CapturePolicy, User


def plan_of(session: Session, call_id: str) -> CaptureDraw | None:
    """The plan of a call."""
    return session.get(CaptureDraw, call_id)


def keep(session: Session, row: CaptureDraw) -> CaptureDraw:
    """Keep a call's plan, or find the one that is there."""
    insert_new(session, row)
    return session.get_one(CaptureDraw, row.call_id)


def lock_agent(session: Session, agent_id: str) -> None:
    """Make the draws of one agent wait for each other: each counts those before it.

    SQLite has no row locks: an update that changes nothing takes the file's write lock instead.
    PostgreSQL's lock lets rows that name this agent be inserted meanwhile.
    """
    if session.get_bind().dialect.name == "sqlite":
        session.execute(update(User).where(col(User.id) == agent_id).values(id=agent_id))
    session.exec(select(User.id).where(User.id == agent_id).with_for_update(key_share=True)).first()


def sampled_of_day(session: Session, agent_id: str, day: dt.date) -> tuple[int, int]:
    """How many sampled calls an agent has planned on a day, and how many of them are in the sample."""
    of_day = (
        CaptureDraw.agent_id == agent_id,
        CaptureDraw.day == day,
        CaptureDraw.policy == CapturePolicy.SAMPLED,
        col(CaptureDraw.ground).is_(None),
    )
    planned = session.exec(select(func.count(col(CaptureDraw.call_id))).where(*of_day)).one()
    drawn = session.exec(
        select(func.count(col(CaptureDraw.call_id))).where(*of_day, col(CaptureDraw.asks).is_(True))
    ).one()
    return planned, drawn
