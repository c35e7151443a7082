"""The purge, across domains: Twilio's copy, the jobs, then everything of ours that is past its clock."""

from compliance import purge as erasure
from compliance.purge import PurgeItem
from core.clock import now
from core.database import unit_of_work
from core.errors import QualifError
from core.logging import get_logger
from models import Call, PurgeReceipt
from pipeline.resources import Resources

log = get_logger()


def plan(resources: Resources) -> list[PurgeItem]:
    """What is past its clock now."""
    with unit_of_work(resources.engine) as session:
        return erasure.plan(session, resources.vault, now())


def purge(resources: Resources, *, actor: str) -> list[PurgeReceipt]:
    """Erase it, a call at a time, each with its receipt; a call that resists is left for the next run."""
    receipts = []
    for item in plan(resources):
        try:
            receipts.append(_erase(resources, item, actor=actor))
        except QualifError as error:
            log.error("purge.failed", call_id=item.call_id, code=error.code)
    return receipts


def _erase(resources: Resources, item: PurgeItem, *, actor: str) -> PurgeReceipt:
    for recording_sid in item.recordings_at_twilio:
        resources.gateway.delete_recording(recording_sid)
    with unit_of_work(resources.engine) as session:
        jobs = resources.jobs.forget(session.get_one(Call, item.call_id))
    with unit_of_work(resources.engine) as session:
        receipt = erasure.erase(
            session,
            resources.vault,
            item,
            actor=actor,
            at=now(),
            elsewhere={"twilio_recordings": len(item.recordings_at_twilio), "jobs": jobs},
        )
    log.info("call.purged", call_id=item.call_id)
    return receipt
