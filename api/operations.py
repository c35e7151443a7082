"""For those who run the application: is it well, and its figures."""

import datetime as dt

from fastapi import APIRouter
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.responses import JSONResponse, Response

from calls import queries
from core.clock import now
from core.database import is_reachable
from core.errors import Unavailable
from core.metrics import TWILIO_COPIES_OVERDUE
from models import Role
from web.access import allow, public
from web.state import SessionDep, StateDep

OVERDUE = dt.timedelta(hours=1)
router = APIRouter(include_in_schema=False)


@router.get("/sante", dependencies=[public()])
def health(state: StateDep) -> Response:
    """Answer 200 while the database answers; says nothing more, since anybody may ask.

    Raises:
        Unavailable: the database does not answer.
    """
    if not is_reachable(state.engine):
        raise Unavailable("health.database", "La base de données ne répond pas.")
    return JSONResponse({"status": "ok"})


@router.get("/metrics", dependencies=[allow(Role.MANAGER)])
def metrics(session: SessionDep) -> Response:
    """Prometheus figures, for the token of a manager (`authorization` in a scrape configuration).

    No exception for the machine's own address: behind a proxy on the same machine, everybody has it.
    """
    overdue = queries.count_overdue_copies(session, before=now() - OVERDUE)
    TWILIO_COPIES_OVERDUE.set(overdue)
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)
