"""JSON routes: calls and their sheets."""

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request

from api.schemas import CallList, CallOut, ErrorOut, NewCall, SheetOut, Validation
from calls import queries
from compliance.hashing import Hasher
from core.errors import Conflict, NotFound
from models import CallState, Prospect, User
from pipeline import voice
from scoring.validation import parse_json
from web.access import AgentViewer, AnyViewer, ValidatingViewer, public
from web.retrying import retry_call
from web.sheet.loading import WITH_SHEET, LoadedSheet, load_sheet
from web.sheet.tracing import trace
from web.sheet.validating import require_validator, validate_sheet
from web.state import AppState, SessionDep, StateDep

PREFIX = "/api/v1"
ERRORS: dict[int | str, dict[str, Any]] = {
    status: {"model": ErrorOut, "description": text}
    for status, text in {
        400: "What was sent cannot be used.",
        401: "No token, or one that is unknown, expired or revoked.",
        403: "The token's user may not do this.",
        404: "There is no such thing, or not for this user.",
        409: "The state of things does not allow it now.",
        422: "The request is malformed.",
    }.items()
}
router = APIRouter(prefix=PREFIX, tags=["calls"], responses=ERRORS)


@router.get("/calls", summary="List calls")
def list_calls(
    viewer: AnyViewer,
    session: SessionDep,
    state: Annotated[list[CallState] | None, Query(description="Only calls in these states.")] = None,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    offset: Annotated[int, Query(ge=0, le=1_000_000)] = 0,
) -> CallList:
    """Calls that the user sees, newest first: an agent's own, everybody's for the other roles."""
    counts = queries.count_by_state(session, only_agent_id=viewer.only_agent_id)
    rows = queries.list_calls(
        session, only_agent_id=viewer.only_agent_id, states=state, limit=limit, offset=offset
    )
    total = sum(count for each, count in counts.items() if state is None or each in state)
    return CallList(items=[CallOut.of(row) for row in rows], total=total)


@router.post("/calls", status_code=201, summary="Start a call")
def start_call(order: NewCall, viewer: AgentViewer, session: SessionDep, state: StateDep) -> CallOut:
    """Ring the agent that the token acts for, then the prospect. Only agents place calls."""
    prospect = session.get(Prospect, order.prospect_id)
    if prospect is None:
        raise NotFound("prospect.unknown", "Ce prospect n'existe pas.")
    agent = session.get_one(User, viewer.user_id)
    call = voice.start_call(
        session,
        state.jobs,
        agent=agent,
        prospect=prospect,
        hasher=Hasher(state.settings.hash_key_bytes()),
    )
    session.flush()
    return CallOut.of(queries.get_call(session, call.id, only_agent_id=viewer.only_agent_id))


@router.get("/calls/{call_id}", summary="Read a call")
def read_call(call_id: str, viewer: AnyViewer, session: SessionDep) -> CallOut:
    """One call."""
    return CallOut.of(queries.get_call(session, call_id, only_agent_id=viewer.only_agent_id))


@router.post("/calls/{call_id}/retry", status_code=202, summary="Process a failed call again")
def retry(call_id: str, viewer: ValidatingViewer, session: SessionDep, state: StateDep) -> CallOut:
    """Start the pipeline again where it stopped; 409 where it did not fail. The call's agent and managers."""
    retry_call(session, state, viewer, call_id)
    return CallOut.of(queries.get_call(session, call_id, only_agent_id=viewer.only_agent_id))


@router.get("/calls/{call_id}/sheet", summary="Read a sheet")
def read_sheet(call_id: str, viewer: AnyViewer, session: SessionDep, state: StateDep) -> SheetOut:
    """The sheet of a call, proposed and validated values apart. 409 while it is not there yet."""
    loaded = _loaded(session, state, call_id, only_agent_id=viewer.only_agent_id)
    trace(session, state, viewer, "sheet.read", call_id)
    return SheetOut.of(loaded)


@router.put("/calls/{call_id}/sheet", summary="Validate a sheet")
def validate(
    call_id: str, body: Validation, viewer: ValidatingViewer, session: SessionDep, state: StateDep
) -> SheetOut:
    """Keep a whole sheet as a new version, graded on its values.

    The agent of the call and managers may. 409 with `sheet.changed_meanwhile` where somebody validated
    since that `version`: read the sheet again.
    """
    loaded = _loaded(session, state, call_id, only_agent_id=viewer.only_agent_id)
    require_validator(viewer, loaded.row.agent_id)
    values = parse_json(body.values, added=loaded.added)
    validate_sheet(
        session,
        viewer,
        loaded,
        values=values,
        expected_version=body.version,
        hasher=Hasher(state.settings.hash_key_bytes()),
    )
    return SheetOut.of(_loaded(session, state, call_id, only_agent_id=viewer.only_agent_id))


@router.get("/openapi.json", include_in_schema=False, dependencies=[public()])
def openapi(request: Request) -> dict[str, Any]:
    """The description of this API, for generators; it holds nobody's data."""
    schema: dict[str, Any] = request.app.openapi()
    bearer = {"type": "http", "scheme": "bearer"}
    schema.setdefault("components", {})["securitySchemes"] = {"token": bearer}
    return schema | {"security": [{"token": []}]}


def _loaded(session: SessionDep, state: AppState, call_id: str, *, only_agent_id: str | None) -> LoadedSheet:
    row = queries.get_call(session, call_id, only_agent_id=only_agent_id)
    if row.state not in WITH_SHEET:
        raise Conflict("sheet.not_ready", "La fiche n'est pas prête : attendez la fin du traitement.")
    return load_sheet(session, state.vault, row)
