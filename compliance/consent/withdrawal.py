"""Taking consent back: at any time, through any channel, for a purpose or for all, and what that makes due.

Article 7(3) of the GDPR: as easy as giving it. What was done before stays lawful; what is left without a
ground is erased (17-1-b): the recording stops, and the clocks say what goes. The proof stays.
Nothing here commits.
"""

import datetime as dt
import re
from collections.abc import Collection
from dataclasses import dataclass

from sqlmodel import Session

from compliance import audit, purge, repository
from compliance.consent import service
from compliance.consent.decision import in_force, purposes_granted
from compliance.purge import PurgeItem
from compliance.retention import DEFAULT_POLICY, RetentionPolicy
from core.errors import InvalidInput
from models import Call, Consent, Purpose

_CHANNEL = re.compile(r"[a-z_]{1,20}")


@dataclass(frozen=True)
class Withdrawal:
    """What came of taking consent back.

    Attributes:
        consent: the proof, which stays.
        withdrawn: the purposes that this took back; none where nothing was granted, or it was said before.
        left: the purposes that are still agreed to.
        stops_recording: nothing may be recorded any more, and the call may still be running.
        item: what to erase at once, for `purge.erase` and `purge.finish`; None where nothing is due.
    """

    consent: Consent
    withdrawn: tuple[Purpose, ...]
    left: tuple[Purpose, ...]
    stops_recording: bool
    item: PurgeItem | None


def take_back(
    session: Session,
    call_id: str,
    *,
    at: dt.datetime,
    through: str,
    actor: str,
    purposes: Collection[Purpose] | None = None,
    policy: RetentionPolicy = DEFAULT_POLICY,
) -> Withdrawal:
    """Take back the consent of one call.

    Args:
        session: the caller's.
        call_id: of the call.
        at: when it was said.
        through: how (`dtmf`, `voice`, `web`, `agent`, `request`, `machine`).
        actor: the id of who noted it, or the part of the product that heard it.
        purposes: those taken back; all where None is given.
        policy: the durations that hold for what is left.

    Raises:
        NotFound: `consent.unknown`, nobody was asked.
        InvalidInput: `consent.bad_channel`, the channel is no short word.
    """
    if not _CHANNEL.fullmatch(through):
        raise InvalidInput("consent.bad_channel", "Indiquez par quel canal le retrait est arrivé.")
    call = repository.lock(session, call_id)
    before = service.purposes_in_force(session, call_id)
    consent = service.withdraw(session, call_id, at=at, through=through, purposes=purposes)
    left = purposes_granted(consent) if in_force(consent) else []
    withdrawn = tuple(purpose for purpose in before if purpose not in left)
    if withdrawn:
        audit.record(
            session,
            actor,
            "consent.withdrawn",
            "call",
            call_id,
            through=through,
            purposes="-".join(withdrawn),
            left=len(left),
        )
    return Withdrawal(
        consent=consent,
        withdrawn=withdrawn,
        left=tuple(left),
        stops_recording=not left and _may_run(call),
        item=purge.plan_call(session, call_id, at, policy=policy),
    )


def take_back_everywhere(
    session: Session,
    phone_hash: str,
    *,
    at: dt.datetime,
    through: str,
    actor: str,
    purposes: Collection[Purpose] | None = None,
    policy: RetentionPolicy = DEFAULT_POLICY,
) -> list[Withdrawal]:
    """Take back the consent of every call with one number: somebody wrote, or rang to say so."""
    return [
        take_back(session, call_id, at=at, through=through, actor=actor, purposes=purposes, policy=policy)
        for call_id in repository.calls_granted_by(session, phone_hash)
    ]


def _may_run(call: Call | None) -> bool:
    return call is not None and call.ended_at is None
