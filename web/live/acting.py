"""From a button to what it does: the same rules as the routes of the API."""

from sqlmodel import Session

from calls.queries import CallRow
from core.errors import Forbidden
from models import Role
from models.values.telephony import RecordingWish
from pipeline import steering
from pipeline.course import Desk
from web.access import Viewer
from web.live.panel import Act
from web.state import AppState

WISHES = {
    Act.START: RecordingWish.RECORD,
    Act.PAUSE: RecordingWish.SKIP,
    Act.RESUME: RecordingWish.RECORD,
}
"""A pause is for card data, so that nothing at all stands in its place."""


def desk_of(session: Session, state: AppState, viewer: Viewer) -> Desk:
    """What the live part of a call works with, in this viewer's name."""
    return Desk(
        session=session,
        jobs=state.jobs,
        hasher=state.hasher,
        public_url=state.settings.public_url,
        actor=viewer.user_id,
    )


def may_act(viewer: Viewer, row: CallRow) -> bool:
    """Whether this viewer has the buttons of the recording: the call's agent, and managers."""
    return viewer.may_validate(row.agent_id)


def may_withdraw(viewer: Viewer, row: CallRow) -> bool:
    """Whether this viewer takes the agreement back in the prospect's name; compliance does so on request."""
    return viewer.role is Role.COMPLIANCE or may_act(viewer, row)


def is_allowed(viewer: Viewer, row: CallRow, wanted: Act) -> bool:
    """Whether this viewer has this button on this call."""
    return may_withdraw(viewer, row) if wanted is Act.WITHDRAW else may_act(viewer, row)


def act(session: Session, state: AppState, viewer: Viewer, row: CallRow, wanted: Act) -> None:
    """Do what a button says.

    Raises:
        Forbidden: the call is somebody else's.
        Conflict: the state of the call does not allow it (any more), with the reason.
    """
    if not is_allowed(viewer, row, wanted):
        raise Forbidden("call.not_yours", "Seuls l'agent de l'appel et les managers agissent sur un appel.")
    desk = desk_of(session, state, viewer)
    if wanted is Act.WITHDRAW:
        through = "agent" if viewer.role is Role.AGENT else "request"
        steering.withdraw(desk, row.id, through=through)
    elif wanted is Act.STOP:
        steering.stop(desk, row.id)
    else:
        steering.wish(desk, row.id, WISHES[wanted])
