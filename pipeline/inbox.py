"""The inbox of verified webhooks: one row for what Twilio says, however often it says it."""

import datetime as dt

from sqlmodel import Session, select

from compliance.hashing import Hasher
from core.clock import now
from core.database import insert_new
from core.metrics import WEBHOOKS_KEPT, WEBHOOKS_REPEATED
from models import Tombstone, WebhookEvent
from telephony.events import TwilioEvent


def keep(
    session: Session,
    hasher: Hasher,
    event: TwilioEvent,
    *,
    kind: str | None = None,
    business_key: str | None = None,
) -> WebhookEvent | None:
    """Keep a delivery; None where it was kept before, or speaks of an erased call.

    Two deliveries of the same event at the same time: the second waits for the first to commit.
    `kind` and `business_key` stand in for the event's own where a route knows more than the request.
    """
    if session.get(Tombstone, hasher.sid(event.call_sid)) is not None:
        return None
    row = WebhookEvent(
        business_key=business_key or event.business_key,
        kind=kind or event.kind,
        call_sid=event.call_sid,
        fields=event.kept_fields(),
    )
    if not insert_new(session, row):
        WEBHOOKS_REPEATED.labels(row.kind).inc()
        return None
    WEBHOOKS_KEPT.labels(row.kind).inc()
    return session.get_one(WebhookEvent, row.id)


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
