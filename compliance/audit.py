"""The audit trail: who did what to which thing, in codes and counts."""

import re

from sqlmodel import Session

from core.clock import now
from models import AuditEvent

# Codes and identifiers (ours, hashes, Twilio's): no space, no @, no +, and no run of digits that could be
# a phone number.
_CODE = re.compile(r"(?!.*\d{9})[A-Za-z0-9_.:/-]{0,64}|(?:[A-Z]{2})?[0-9a-f]{32}|[0-9a-f]{64}")


def record(  # noqa: D417 - the rest are codes and counts
    session: Session,
    actor: str,
    action: str,
    subject_kind: str,
    subject_id: str,
    **details: str | int | float | bool | None,
) -> AuditEvent:
    """Add an event to the trail, in the caller's transaction.

    Args:
        session: the caller's.
        actor: a user's id, or the name of a part of the product (`purge`).
        action: a dotted code (`purge.erased`, `sheet.validated`).
        subject_kind: of what (`call`, `campaign`).
        subject_id: its id.

    Raises:
        ValueError: a detail is a text that is no code; texts could hold personal data.
    """
    for name, value in details.items():
        if isinstance(value, str) and not _CODE.fullmatch(value):
            raise ValueError(f"the audit detail {name!r} is no code")
    event = AuditEvent(
        at=now(),
        actor=actor,
        action=action,
        subject_kind=subject_kind,
        subject_id=subject_id,
        details=details,
    )
    session.add(event)
    return event
