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

MAX_QUESTIONS = 2
"""One a purpose."""


def keep(
    session: Session,
    hasher: Hasher,
    event: TwilioEvent,
    *,
    kind: str | None = None,
    business_key: str | None = None,
    more: dict[str, str] | None = None,
    looked: bool = False,
    is_handled: bool = False,
) -> WebhookEvent | None:
    """Keep a delivery; None where it was kept before, or speaks of an erased call.

    Two deliveries of the same event at the same time: the second waits for the first to commit.
    `kind` and `business_key` stand in for the event's own where a route knows more than the request,
    `more` is kept beside its fields; `looked`: the caller knows that the call is not erased;
    `is_handled`: nothing can keep it from being acted upon in this transaction.
    """
    if not looked and is_buried(session, hasher, event.call_sid):
        return None
    row = WebhookEvent(
        business_key=business_key or event.business_key,
        kind=kind or event.kind,
        call_sid=event.call_sid,
        fields=event.kept_fields() | (more or {}),
        handled_at=now() if is_handled else None,
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
    keep(
        session,
        hasher,
        event,
        is_handled=True,
        kind="answer",
        business_key=answer_key(call_id, question),
        more={"meaning": answer.meaning.value, "channel": answer.channel, "raw": answer.raw},
    )


def asked(session: Session, call_id: str) -> tuple[bool, tuple[Answer, ...]]:
    """Whether the notice was played, and the answers kept so far in the order of the questions."""
    keys = [notice_key(call_id), *(answer_key(call_id, question) for question in range(MAX_QUESTIONS))]
    rows = session.exec(
        select(WebhookEvent)
        .where(col(WebhookEvent.business_key).in_(keys))
        .order_by(col(WebhookEvent.business_key))
    ).all()
    answers = tuple(
        Answer(Meaning(row.fields["meaning"]), row.fields["channel"], row.fields["raw"])
        for row in rows
        if row.kind == "answer"
    )
    return any(row.kind == "notice" for row in rows), answers


def answer_times(session: Session, call_id: str) -> list[dt.datetime]:
    """When the answers that were kept so far came, in the order of the questions."""
    query = (
        select(WebhookEvent.received_at)
        .where(
            col(WebhookEvent.business_key).in_(
                [answer_key(call_id, question) for question in range(MAX_QUESTIONS)]
            )
        )
        .order_by(col(WebhookEvent.business_key))
    )
    return list(session.exec(query))


def answer_key(call_id: str, question: int) -> str:
    """The business key of an answer that was kept while others were open."""
    return f"answer:{call_id}:{question}"


def notice_key(call_id: str) -> str:
    """The business key of the request that played the notice."""
    return f"notice:{call_id}"


def announced_at(session: Session, call_id: str) -> dt.datetime | None:
    """When the notice of this call was played."""
    return session.exec(
        select(WebhookEvent.received_at).where(WebhookEvent.business_key == notice_key(call_id))
    ).first()
