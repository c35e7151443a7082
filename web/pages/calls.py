"""The list of calls: what happened, what waits for a person, what failed and why."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated, ClassVar

from fastapi import APIRouter, Depends
from sqlmodel import Session
from starlette.responses import RedirectResponse, Response

from calls import queries
from calls.queries import CallRow
from models import CallState, Role
from models.values.telephony import CallOutcome
from web.access import AnyViewer, ValidatingViewer, Viewer
from web.labels import OUTCOMES, STATE_GROUPS, Chip, StateGroup, chip_of, group_of, outcome_of
from web.paging import Pagination, address, page_number, paginate
from web.rendering import Page, render, shell_for
from web.retrying import retry_call
from web.state import SessionDep, StateDep

PATH = "/appels"
PER_PAGE = 25
Counts = Mapping[tuple[CallState, CallOutcome | None], int]
router = APIRouter(include_in_schema=False)


@dataclass(frozen=True)
class FilterLink:
    """One state or outcome to filter by, with how many calls it holds."""

    label: str
    href: str
    count: int
    current: bool


@dataclass(frozen=True)
class CallLine:
    """One call of the list."""

    call: CallRow
    chip: Chip
    outcome: str | None
    may_retry: bool
    shows_grade: bool


@dataclass(frozen=True)
class CallList:
    """What changes while the page stands: the script replaces it as a whole."""

    filters: tuple[FilterLink, ...]
    outcomes: tuple[FilterLink, ...]
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


@dataclass(frozen=True)
class Sought:
    """What the address asks for: a group of states, an outcome, a page."""

    group: StateGroup
    outcome: CallOutcome | None
    page: int

    def query(self, **changes: str) -> dict[str, str]:
        """The query of an address that asks for this with changes; the page is left out."""
        asked = {"etat": self.group.slug, "issue": self.outcome or ""} | changes
        return {name: value for name, value in asked.items() if value}


def sought(etat: str = "", issue: str = "", page: str = "") -> Sought:
    """The filters of an address, in the readers' own words."""
    return Sought(group_of(etat), outcome_of(issue), page_number(page))


SoughtDep = Annotated[Sought, Depends(sought)]


@router.get(PATH)
def calls_page(viewer: AnyViewer, session: SessionDep, wanted: SoughtDep) -> Response:
    """The calls that this viewer sees, newest first."""
    shell = shell_for(viewer, at=PATH)
    listing = _listing(viewer, session, wanted)
    title = "Mes appels" if viewer.role is Role.AGENT else "Tous les appels"
    return render(CallsPage(title=title, shell=shell, listing=listing, may_call=viewer.role is Role.AGENT))


@router.get(f"{PATH}/liste")
def calls_fragment(viewer: AnyViewer, session: SessionDep, wanted: SoughtDep) -> Response:
    """The same list without its frame."""
    return render(CallsFragment(title="Appels", listing=_listing(viewer, session, wanted)))


@router.post(PATH + "/{call_id}/relance")
def retry(call_id: str, viewer: ValidatingViewer, session: SessionDep, state: StateDep) -> Response:
    """Start the processing of a failed call again.

    Raises:
        Conflict: the call did not fail, or has no recording.
    """
    retry_call(session, state, viewer, call_id)
    return RedirectResponse(f"{PATH}/{call_id}", status_code=303)


def _listing(viewer: Viewer, session: Session, wanted: Sought) -> CallList:
    counts = queries.count_by_outcome(session, only_agent_id=viewer.only_agent_id)
    rows = queries.list_calls(
        session,
        only_agent_id=viewer.only_agent_id,
        states=wanted.group.states,
        outcome=wanted.outcome,
        limit=PER_PAGE,
        offset=(wanted.page - 1) * PER_PAGE,
    )
    page = {"page": str(wanted.page)} if wanted.page > 1 else {}
    return CallList(
        filters=tuple(_state_filter(each, wanted, counts) for each in STATE_GROUPS),
        outcomes=tuple(_outcome_filters(wanted, counts)),
        lines=tuple(_line(row, viewer) for row in rows),
        pagination=paginate(
            PATH,
            page=wanted.page,
            total=_count(counts, wanted.group, wanted.outcome),
            per_page=PER_PAGE,
            query=wanted.query(),
        ),
        shows_agent=viewer.role is not Role.AGENT,
        is_live=any(state in queries.LIVE for state, _ in counts),
        refresh_href=address(f"{PATH}/liste", wanted.query() | page),
        empty="Aucun appel de ce groupe n'a cette issue." if wanted.outcome else wanted.group.empty,
        is_first_time=not counts,
        csrf_token=viewer.csrf_token or "",
    )


def _count(counts: Counts, group: StateGroup, outcome: CallOutcome | None) -> int:
    return sum(
        count
        for (state, each), count in counts.items()
        if (group.states is None or state in group.states) and outcome in {None, each}
    )


def _state_filter(group: StateGroup, wanted: Sought, counts: Counts) -> FilterLink:
    """A group of states, with all of its outcomes."""
    href = address(PATH, {"etat": group.slug} if group.slug else {})
    return FilterLink(group.label, href, _count(counts, group, None), group is wanted.group)


def _outcome_filters(wanted: Sought, counts: Counts) -> Iterator[FilterLink]:
    """The outcomes that occur in the chosen group of states, and the one that was chosen."""
    found = [
        (outcome, count)
        for outcome in OUTCOMES
        if (count := _count(counts, wanted.group, outcome)) or outcome is wanted.outcome
    ]
    if not found:
        return
    everything = _count(counts, wanted.group, None)
    yield FilterLink("Toutes", address(PATH, wanted.query(issue="")), everything, wanted.outcome is None)
    for outcome, count in found:
        href = address(PATH, wanted.query(issue=outcome))
        yield FilterLink(OUTCOMES[outcome], href, count, outcome is wanted.outcome)


def _line(row: CallRow, viewer: Viewer) -> CallLine:
    return CallLine(
        call=row,
        chip=chip_of(row),
        outcome=OUTCOMES[row.call_outcome] if row.call_outcome else None,
        may_retry=row.state is CallState.FAILED
        and row.erased_at is None
        and viewer.may_validate(row.agent_id),
        shows_grade=row.grade is not None and row.state in {CallState.READY, CallState.VALIDATED},
    )
