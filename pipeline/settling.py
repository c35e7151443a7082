"""What follows from a call's state without any processing."""

from sqlmodel import Session

from calls import repository
from models import Call, CallState
from scoring import service as scoring
from scoring.grid import load_grid


def settle(session: Session, call: Call) -> None:
    """Give a call that was not recorded its empty sheet, for the agent to fill by hand."""
    if call.state is CallState.UNRECORDED:
        grid = load_grid(repository.campaign_of(session, call).grid)
        scoring.propose_empty(session, call_id=call.id, grid=grid)
