"""Processing a failed call again: the same steps for the page and for the API."""

from sqlmodel import Session

from calls import queries
from compliance import audit
from core.errors import Forbidden
from web.access import Viewer
from web.state import AppState


def retry_call(session: Session, state: AppState, viewer: Viewer, call_id: str) -> None:
    """Start the pipeline again over a call that failed.

    Raises:
        NotFound: there is no such call for this viewer.
        Forbidden: they may look, not act.
        Conflict: the call did not fail, or has no recording.
    """
    row = queries.get_call(session, call_id, only_agent_id=viewer.only_agent_id)
    if not viewer.may_validate(row.agent_id):
        raise Forbidden("call.not_yours", "Seuls l'agent de l'appel et les managers relancent un traitement.")
    state.jobs.retry(session, call_id)
    audit.record(session, viewer.user_id, "call.retried", "call", call_id)
