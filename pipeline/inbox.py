"""The inbox of verified webhooks: one row for what Twilio says, however often it says it."""

import datetime as dt

from sqlmodel import Session, col, select

from compliance.hashing import Hasher
from core.clock import now
from core.database import insert_new
from core.metrics import WEBHOOKS_KEPT, WEBHOOKS_REPEATED
from models import Tombstone, WebhookEvent
from telephony.answers import Answer, Meaning
from telephony.events import TwilioEvent


def keep(
    session: Session,
    hasher: Hasher,
    event: TwilioEvent,
    *,
    kind: str | None = None,
    business_key: str | None = None,
    more: dict[str, str] | None = None,
) -> WebhookEvent | None:
    """Keep a delivery; None where it was kept before, or speaks of an erased call.

    Two deliveries of the same event at the same time: the second waits for the first to commit.
    `kind` and `business_key` stand in for the event's own where a route knows more than the request,
    `more` is kept beside its fields.
    """
    if is_buried(session, hasher, event.call_sid):
        return None
    row = WebhookEvent(
        business_key=business_key or event.business_key,
        kind=kind or event.kind,
        call_sid=event.call_sid,
        fields=event.kept_fields() | (more or {}),
    )
    if not insert_new(session, row):
        WEBHOOKS_REPEATED.labels(row.kind).inc()
        return None
    WEBHOOKS_KEPT.labels(row.kind).inc()
    return session.get_one(WebhookEvent, row.id)


def is_buried(session: Session, hasher: Hasher, call_sid: str) -> bool:
    """Whether the call of this leg was erased."""
    return session.get(Tombstone, hasher.sid(call_sid)) is not None


def keep_answer(
    session: Session, hasher: Hasher, event: TwilioEvent, *, call_id: str, question: int, answer: Answer
) -> None:
    """Keep the answer to one question while others are open; the first one counts."""
    kept = keep(
        session,
        hasher,
        event,
        kind="answer",
        business_key=f"answer:{call_id}:{question}",
        more={"meaning": answer.meaning.value, "channel": answer.channel, "raw": answer.raw},
    )
    if kept is not None:
        handled(session, kept)


def answers(session: Session, call_id: str) -> tuple[Answer, ...]:
    """The answers that were kept so far, in the order of the questions."""
    rows = session.exec(
        select(WebhookEvent)
        .where(col(WebhookEvent.business_key).startswith(f"answer:{call_id}:"))
        .order_by(col(WebhookEvent.business_key))
    ).all()
    return tuple(
        Answer(Meaning(row.fields["meaning"]), row.fields["channel"], row.fields["raw"]) for row in rows
    )


def answer_times(session: Session, call_id: str) -> list[dt.datetime]:
    """When the answers that were kept so far came, in the order of the questions."""
    query = (
        select(WebhookEvent.received_at)
        .where(col(WebhookEvent.business_key).startswith(f"answer:{call_id}:"))
        .order_by(col(WebhookEvent.business_key))
    )
    return list(session.exec(query))


def handled(session: Session, event: WebhookEvent) -> None:
    """Mark a delivery as acted upon, in the transaction that acted."""
    event.handled_at = now()
    session.add(event)


def notice_key(call_id: str) -> str:
    """The business key of the request that played the notice."""
    return f"notice:{call_id}"


def announced_at(session: Session, call_id: str) -> dt.datetime | None:
    """When the notice of this call was played."""
    return session.exec(
        select(WebhookEvent.received_at).where(WebhookEvent.business_key == notice_key(call_id))
    ).first()
