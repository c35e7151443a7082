"""The inbox of verified webhooks: one row for what Twilio says, however often it says it."""

import datetime as dt

from sqlmodel import Session, select

from compliance.hashing import Hasher
from core.clock import now
from core.database import insert_new
from core.metrics import WEBHOOKS_KEPT, WEBHOOKS_REPEATED
from models import Tombstone, WebhookEvent


def keep(
    session: Session, hasher: Hasher, *, kind: str, business_key: str, call_sid: str, fields: dict[str, str]
) -> WebhookEvent | None:
    """Keep a delivery; None where it was kept before, or speaks of an erased call.

    Two deliveries of the same event at the same time: the second waits for the first to commit.
    """
    if session.get(Tombstone, hasher.sid(call_sid)) is not None:
        return None
    event = WebhookEvent(business_key=business_key, kind=kind, call_sid=call_sid, fields=fields)
    if not insert_new(session, event):
        WEBHOOKS_REPEATED.labels(kind).inc()
        return None
    WEBHOOKS_KEPT.labels(kind).inc()
    return session.get_one(WebhookEvent, event.id)


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
