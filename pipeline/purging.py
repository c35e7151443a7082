"""The purge, across domains: Twilio's copy, the jobs, then everything of ours that is past its clock."""

import datetime as dt

from compliance import purge as erasure
from compliance.purge import PurgeItem
from core.clock import now
from core.database import unit_of_work
from core.errors import QualifError
from core.logging import get_logger
from models import Call, PurgeReceipt
from pipeline.resources import Resources

LOOK_BACK = dt.timedelta(days=2)
"""Longer than a backup of the key store may live (24 hours, decision 0003)."""

log = get_logger()


def plan(resources: Resources) -> list[PurgeItem]:
    """What is past its clock now, or was begun and is not verified."""
    with unit_of_work(resources.engine) as session:
        return erasure.plan(session, now())


def purge(resources: Resources, *, actor: str) -> list[PurgeReceipt]:
    """Erase it, a call at a time, each with its receipt; a call that resists is left for the next run."""
    _look_again(resources)
    receipts: list[PurgeReceipt] = []
    for item in plan(resources):
        try:
            receipts += _erase(resources, item, actor=actor)
        except Exception as error:  # noqa: BLE001 - one call that resists must not keep the others' data
            code = error.code if isinstance(error, QualifError) else "purge.unexpected"
            kind = type(error).__name__
            log.error("purge.failed", call_id=item.call_id, code=code, error_type=kind)  # noqa: TRY400 - no traceback of personal data
    return receipts


def purge_call(resources: Resources, call_id: str, *, actor: str) -> list[PurgeReceipt]:
    """Erase what is past its clock of one call, or finish erasing it: at once, not at the next full hour."""
    with unit_of_work(resources.engine) as session:
        item = erasure.plan_call(session, call_id, now())
    return [] if item is None else _erase(resources, item, actor=actor)


def _look_again(resources: Resources) -> None:
    """What a restored backup brought back is due again (decision 0003)."""
    with unit_of_work(resources.engine) as session:
        back = erasure.rescan(session, resources.vault, hasher=resources.hasher, since=now() - LOOK_BACK)
    for call_id in back:
        log.warning("purge.came_back", call_id=call_id)


def _erase(resources: Resources, item: PurgeItem, *, actor: str) -> list[PurgeReceipt]:
    """Out of the database; then the jobs and Twilio's copies; then keys and files, and the proof."""
    with unit_of_work(resources.engine) as session:
        begun = erasure.erase(session, item, hasher=resources.hasher, actor=actor, now=now())
    elsewhere = {"jobs": _forget_jobs(resources, item.call_id), "twilio": _delete_at_twilio(resources, item)}
    receipt_ids = [*item.receipt_ids, *([begun.id] if begun else [])]
    finished = [_finish(resources, receipt_id, elsewhere) for receipt_id in receipt_ids]
    log.info("call.purged", call_id=item.call_id, count=len(finished))
    return finished


def _forget_jobs(resources: Resources, call_id: str) -> int:
    """Only a call that is erased whole: while its transcript lives, its jobs may have to run again."""
    with unit_of_work(resources.engine) as session:
        call = session.get_one(Call, call_id)
    return resources.jobs.forget(call) if call.erased_at is not None else 0


def _delete_at_twilio(resources: Resources, item: PurgeItem) -> int:
    """Delete what Twilio still holds; where it does not answer, the receipt stays open for the next run."""
    deleted = []
    for recording_sid in item.recordings_at_twilio:
        try:
            resources.gateway.delete_recording(recording_sid)
        except QualifError as error:
            log.warning("purge.twilio_copy_remains", recording_sid=recording_sid, code=error.code)
        else:
            deleted.append(recording_sid)
    with unit_of_work(resources.engine) as session:
        erasure.note_deleted_at_twilio(session, deleted, at=now())
    return len(deleted)


def _finish(resources: Resources, receipt_id: str, elsewhere: dict[str, int]) -> PurgeReceipt:
    with unit_of_work(resources.engine) as session:
        return erasure.finish(
            session,
            resources.vault,
            receipt_id,
            hasher=resources.hasher,
            now=now(),
            elsewhere=elsewhere,
        )
