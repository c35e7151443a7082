"""Everything on record that decides what happens next to a call, in one query.

A request of Twilio's is answered while somebody waits on the line, so that the rows are not asked for one
by one.
"""

from dataclasses import dataclass

from sqlalchemy import and_, bindparam, select
from sqlmodel import Session, col

from models import Call, Campaign, CaptureDraw, Consent, NoticeVersion, Prospect, Recording


@dataclass(frozen=True)
class CallFile:
    """The rows that belong to a call, as they stand under its lock.

    `plan` is that of its capture, `notice` the version that the campaign names, `recording` the last one.
    """

    call: Call
    campaign: Campaign
    prospect: Prospect
    plan: CaptureDraw | None
    notice: NoticeVersion | None
    consent: Consent | None
    recording: Recording | None


_ROWS = (
    select(Campaign, Prospect, CaptureDraw, NoticeVersion, Consent, Recording)
    .join(Call, col(Call.campaign_id) == col(Campaign.id))
    .join(Prospect, col(Prospect.id) == col(Call.prospect_id))
    .outerjoin(CaptureDraw, col(CaptureDraw.call_id) == col(Call.id))
    .outerjoin(
        NoticeVersion,
        and_(
            col(NoticeVersion.campaign_id) == col(Campaign.id),
            col(NoticeVersion.version) == col(Campaign.notice_version),
        ),
    )
    .outerjoin(Consent, col(Consent.call_id) == col(Call.id))
    .outerjoin(Recording, col(Recording.call_id) == col(Call.id))
    .where(col(Call.id) == bindparam("call_id"))
    .order_by(col(Recording.started_at).desc())
)


def read(session: Session, call: Call) -> CallFile:
    """The file of a call; whoever changes anything has locked it before."""
    row = session.execute(_ROWS, {"call_id": call.id}).first()
    assert row is not None  # noqa: S101 - a call has a campaign and a prospect
    return CallFile(call, *row)
