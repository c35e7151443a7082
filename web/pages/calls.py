"""The list of calls: what happened, what waits for a person, what failed and why."""

from dataclasses import dataclass
from typing import ClassVar

from fastapi import APIRouter
from sqlmodel import Session
from starlette.responses import RedirectResponse, Response

from calls import queries
from calls.queries import CallRow
from models import CallState, Role
from web.access import AnyViewer, ValidatingViewer, Viewer
from web.labels import STATE_GROUPS, Chip, StateGroup, chip_of, group_of
from web.paging import Pagination, address, page_number, paginate
from web.rendering import Page, render, shell_for
from web.retrying import retry_call
from web.state import SessionDep, StateDep

PATH = "/appels"
PER_PAGE = 25
router = APIRouter(include_in_schema=False)


@dataclass(frozen=True)
class FilterLink:
    """One state to filter by, with how many calls it holds."""

    label: str
    href: str
    count: int
    current: bool


@dataclass(frozen=True)
class CallLine:
    """One call of the list."""

    call: CallRow
    chip: Chip
    may_retry: bool
    shows_grade: bool


@dataclass(frozen=True)
class CallList:
    """What changes while the page stands: the script replaces it as a whole."""

    filters: tuple[FilterLink, ...]
    lines: tuple[CallLine, ...]
    pagination: Pagination
    shows_agent: bool
    is_live: bool
    refresh_href: str
    empty: str
    is_first_time: bool
    csrf_token: str


@dataclass(frozen=True, kw_only=True)
class CallsPage(Page):
    """The list with its frame."""

    template: ClassVar[str] = "appels.html"
    listing: CallList
    may_call: bool


@dataclass(frozen=True, kw_only=True)
class CallsFragment(Page):
    """The list alone, for the script that keeps it fresh."""

    template: ClassVar[str] = "fragments/liste_appels.html"
    listing: CallList


@router.get(PATH)
def calls_page(viewer: AnyViewer, session: SessionDep, etat: str = "", page: str = "") -> Response:
    """The calls that this viewer sees, newest first."""
    shell = shell_for(viewer, at=PATH)
    listing = _listing(viewer, session, group=group_of(etat), page=page_number(page))
    title = "Mes appels" if viewer.role is Role.AGENT else "Tous les appels"
    return render(CallsPage(title=title, shell=shell, listing=listing, may_call=viewer.role is Role.AGENT))


@router.get(f"{PATH}/liste")
def calls_fragment(viewer: AnyViewer, session: SessionDep, etat: str = "", page: str = "") -> Response:
    """The same list without its frame."""
    listing = _listing(viewer, session, group=group_of(etat), page=page_number(page))
    return render(CallsFragment(title="Appels", listing=listing))


@router.post(PATH + "/{call_id}/relance")
def retry(call_id: str, viewer: ValidatingViewer, session: SessionDep, state: StateDep) -> Response:
    """Start the processing of a failed call again.

    Raises:
        Conflict: the call did not fail, or has no recording.
    """
    retry_call(session, state, viewer, call_id)
    return RedirectResponse(f"{PATH}/{call_id}", status_code=303)


def _listing(viewer: Viewer, session: Session, *, group: StateGroup, page: int) -> CallList:
    counts = queries.count_by_state(session, only_agent_id=viewer.only_agent_id)
    total = _count(group, counts)
    rows = queries.list_calls(
        session,
        only_agent_id=viewer.only_agent_id,
        states=group.states,
        limit=PER_PAGE,
        offset=(page - 1) * PER_PAGE,
    )
    query = {"etat": group.slug, "page": str(page) if page > 1 else ""}
    return CallList(
        filters=tuple(_filter(each, counts, current=each is group) for each in STATE_GROUPS),
        lines=tuple(_line(row, viewer) for row in rows),
        pagination=paginate(PATH, page=page, total=total, per_page=PER_PAGE, query={"etat": group.slug}),
        shows_agent=viewer.role is not Role.AGENT,
        is_live=any(counts.get(state) for state in queries.LIVE),
        refresh_href=address(f"{PATH}/liste", {name: value for name, value in query.items() if value}),
        empty=group.empty,
        is_first_time=not counts,
        csrf_token=viewer.csrf_token or "",
    )


def _count(group: StateGroup, counts: dict[CallState, int]) -> int:
    states = CallState if group.states is None else group.states
    return sum(counts.get(state, 0) for state in states)


def _filter(group: StateGroup, counts: dict[CallState, int], *, current: bool) -> FilterLink:
    href = address(PATH, {"etat": group.slug} if group.slug else {})
    return FilterLink(label=group.label, href=href, count=_count(group, counts), current=current)


def _line(row: CallRow, viewer: Viewer) -> CallLine:
    return CallLine(
        call=row,
        chip=chip_of(row),
        may_retry=row.state is CallState.FAILED
        and row.erased_at is None
        and viewer.may_validate(row.agent_id),
        shows_grade=row.grade is not None and row.state in {CallState.READY, CallState.VALIDATED},
    )
