"""Who read or heard a call: the audit trail that the CNIL asks of call recordings (facts, section 1)."""

from sqlmodel import Session

from compliance import audit
from web.access import Viewer
from web.state import AppState


def trace(session: Session, state: AppState, viewer: Viewer, action: str, call_id: str) -> None:
    """Write one line a sitting, and not one a request: players ask for a recording piece by piece."""
    if state.traced.first(action, viewer.session_id or viewer.user_id, call_id):
        audit.record(session, viewer.user_id, action, "call", call_id)
