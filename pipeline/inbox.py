"""The inbox of verified webhooks: one row for what Twilio says, however often it says it."""

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam
from sqlmodel import Session, col, delete, select, update

from compliance.hashing import Hasher
from core.clock import now
from core.database import insert_new, insert_new_rows
from core.ids import new_id
from core.metrics import WEBHOOKS_KEPT, WEBHOOKS_REPEATED
from models import Tombstone, WebhookEvent
from telephony.answers import Answer, Meaning
from telephony.events import TwilioEvent

Report = dict[str, Any]
"""The columns of a row that is yet to be written."""

_BURIED = select(Tombstone.sid_hash).where(col(Tombstone.sid_hash).in_(bindparam("hashes", expanding=True)))
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
    return row


def report(event: TwilioEvent, *, call_id: str | None, is_due: bool) -> Report:
    """A report that is kept now; `is_due`: to be applied to its call afterwards.

    `call_id` is our call as the callback's address names it.
    """
    at = now()
    return {
        "id": new_id(),
        "business_key": event.business_key,
        "kind": event.kind,
        "call_sid": event.call_sid,
        "call_id": call_id,
        "fields": event.kept_fields(),
        "received_at": at,
        "handled_at": None if is_due else at,
        "due_at": at if is_due else None,
        "tries": 0,
    }


def keep_all(connection: Connection, hasher: Hasher, reports: Sequence[Report]) -> None:
    """Keep many reports; what was kept before changes nothing.

    A report that nothing follows from is not kept of an erased call. One that is to be applied is, until
    it is: the end of a call ends it in any case, and an unknown recording has to be deleted at Twilio.
    """
    lasting = {report["call_sid"] for report in reports if report["due_at"] is None}
    buried = _buried(connection, hasher, lasting) if lasting else set()
    left = [report for report in reports if report["due_at"] or report["call_sid"] not in buried]
    new = insert_new_rows(connection, WebhookEvent, left, key="business_key") if left else set()
    for report in left:
        (WEBHOOKS_KEPT if report["business_key"] in new else WEBHOOKS_REPEATED).labels(report["kind"]).inc()
        new.discard(report["business_key"])


def due(session: Session, *, at: dt.datetime, limit: int) -> list[WebhookEvent]:
    """The reports that wait to be applied, the first to come first."""
    query = (
        select(WebhookEvent)
        .where(col(WebhookEvent.due_at) <= at)
        .order_by(col(WebhookEvent.due_at))
        .limit(limit)
    )
    return list(session.exec(query))


def claim(session: Session, ids: Collection[str]) -> set[str]:
    """Mark reports as applied by this transaction; those of them that nobody else did apply meanwhile."""
    statement = (
        update(WebhookEvent)
        .where(col(WebhookEvent.id).in_(ids), col(WebhookEvent.due_at).is_not(None))
        .values(due_at=None, handled_at=now())
        .returning(col(WebhookEvent.id))
        .execution_options(synchronize_session=False)
    )
    return set(session.execute(statement).scalars())


def put_off(session: Session, report_id: str, *, until: dt.datetime | None) -> None:
    """Try a report again at `until`; None: it stays in the inbox, unhandled."""
    statement = (
        update(WebhookEvent)
        .where(col(WebhookEvent.id) == report_id, col(WebhookEvent.due_at).is_not(None))
        .values(due_at=until, tries=col(WebhookEvent.tries) + 1)
        .execution_options(synchronize_session=False)
    )
    session.execute(statement)


def drop(session: Session, ids: Collection[str]) -> None:
    """Forget reports on a call that was erased."""
    session.execute(delete(WebhookEvent).where(col(WebhookEvent.id).in_(ids)))


def _buried(connection: Connection, hasher: Hasher, call_sids: Collection[str]) -> set[str]:
    hashes = {hasher.sid(call_sid): call_sid for call_sid in call_sids}
    found = connection.execute(_BURIED, {"hashes": list(hashes)}).scalars()
    return {hashes[sid_hash] for sid_hash in found}


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
        looked=True,
        is_handled=True,
        kind="answer",
        business_key=answer_key(call_id, question),
        more={"meaning": answer.meaning.value, "channel": answer.channel, "raw": answer.raw},
    )


@dataclass(frozen=True)
class Asked:
    """When the notice was played, and the answers kept so far in the order of the questions."""

    announced_at: dt.datetime | None = None
    answers: tuple[Answer, ...] = ()
    answered_at: tuple[dt.datetime, ...] = ()


def asked(session: Session, call_id: str) -> Asked:
    """What was asked on a call and answered so far."""
    keys = [notice_key(call_id), *(answer_key(call_id, question) for question in range(MAX_QUESTIONS))]
    rows = session.exec(
        select(WebhookEvent)
        .where(col(WebhookEvent.business_key).in_(keys))
        .order_by(col(WebhookEvent.business_key))
    ).all()
    answers = [row for row in rows if row.kind == "answer"]
    return Asked(
        announced_at=next((row.received_at for row in rows if row.kind == "notice"), None),
        answers=tuple(
            Answer(Meaning(row.fields["meaning"]), row.fields["channel"], row.fields["raw"])
            for row in answers
        ),
        answered_at=tuple(row.received_at for row in answers),
    )


def answer_key(call_id: str, question: int) -> str:
    """The business key of an answer that was kept while others were open."""
    return f"answer:{call_id}:{question}"


def notice_key(call_id: str) -> str:
    """The business key of the request that played the notice."""
    return f"notice:{call_id}"
