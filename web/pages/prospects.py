"""The people to call, calling them, those who wait for our call, and those who must not be called."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from fastapi import APIRouter, Depends
from sqlmodel import Session
from starlette.responses import RedirectResponse, Response

from calls import queries
from calls import service as calls
from calls.queries import CallbackRow, ProspectRow
from compliance.calling import service as calling
from core.clock import now
from core.errors import Conflict, NotFound
from models import ObjectionSource, Prospect, Role, User
from pipeline import voice
from web.access import AgentViewer, ValidatingViewer, Viewer
from web.confirming import ConfirmPage, Question
from web.labels import CHIPS, Chip
from web.paging import Pagination, address, page_number, paginate
from web.rendering import Page, render, shell_for
from web.state import AppState, SessionDep, StateDep

PATH = "/prospects"
PER_PAGE = 50
OBJECTION = Question(
    "Ne plus appeler cette personne ?",
    (
        "Plus aucun agent ne pourra l'appeler, sur aucune campagne.",
        "Seule la conformité peut lever une opposition, avec un motif.",
        "Seule une empreinte de son numéro est gardée, sans nom ni société.",
    ),
    "Enregistrer l'opposition",
)
router = APIRouter(include_in_schema=False)


@dataclass(frozen=True)
class CampaignLink:
    """One campaign to filter by, with how many prospects it holds."""

    label: str
    href: str
    count: int
    current: bool


@dataclass(frozen=True)
class ProspectLine:
    """One person, with how the last call ended; `is_objected` where they must not be called."""

    prospect: ProspectRow
    chip: Chip | None
    is_objected: bool


@dataclass(frozen=True)
class Callback:
    """Somebody who rang us and waits for our call; `may_call` unless they object to it."""

    task: CallbackRow
    may_call: bool


@dataclass(frozen=True)
class Refused:
    """A call that may not be placed: to whom, and why."""

    name: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class ProspectsPage(Page):
    """People by campaign and company; `may_call` for those whose telephone rings."""

    template: ClassVar[str] = "prospects.html"
    campaigns: tuple[CampaignLink, ...]
    callbacks: tuple[Callback, ...]
    lines: tuple[ProspectLine, ...]
    pagination: Pagination
    may_call: bool
    refused: Refused | None
    objected: str | None


@dataclass(frozen=True)
class Sought:
    """What the address asks for: a campaign, a page, and who was just put on the list of objections."""

    campaign_id: str
    page: int
    objected_id: str = ""


def sought(campagne: str = "", page: str = "", oppose: str = "") -> Sought:
    """The filters of an address."""
    return Sought(campagne, page_number(page), oppose)


SoughtDep = Annotated[Sought, Depends(sought)]


@router.get(PATH)
def prospects_page(
    viewer: ValidatingViewer, session: SessionDep, state: StateDep, wanted: SoughtDep
) -> Response:
    """The prospects of a campaign, or of all, and before them those who wait for our call."""
    return render(_page(session, state, viewer, wanted))


@router.post(PATH + "/{prospect_id}/appel")
def call_prospect(prospect_id: str, viewer: AgentViewer, session: SessionDep, state: StateDep) -> Response:
    """Ring the agent, then the prospect; the page of the call follows it. A refusal says its reason.

    Raises:
        NotFound: there is no such prospect.
    """
    prospect = _held(session, prospect_id)
    agent = session.get_one(User, viewer.user_id)
    try:
        call = voice.start_call(session, state.jobs, agent=agent, prospect=prospect, hasher=state.hasher)
    except Conflict as error:
        refused = Refused(prospect.name, error.message)
        return render(_page(session, state, viewer, Sought("", 1), refused=refused), status_code=409)
    return RedirectResponse(f"/appels/{call.id}", status_code=303)


@router.get(PATH + "/{prospect_id}/opposition")
def ask_objection(prospect_id: str, viewer: ValidatingViewer, session: SessionDep) -> Response:
    """Ask once more before somebody is put on the list of those who must not be called.

    Raises:
        NotFound: there is no such prospect, or no number to put there.
    """
    prospect = _with_number(session, prospect_id)
    return render(
        ConfirmPage(
            title="Opposition",
            shell=shell_for(viewer, at=PATH),
            about=prospect.name,
            question=OBJECTION,
            action=f"{PATH}/{prospect.id}/opposition",
            back_href=PATH,
        )
    )


@router.post(PATH + "/{prospect_id}/opposition")
def note_objection(
    prospect_id: str, viewer: ValidatingViewer, session: SessionDep, state: StateDep
) -> Response:
    """Put a prospect on the list; once there, there they stay.

    Raises:
        NotFound: there is no such prospect, or no number to put there.
    """
    prospect = _with_number(session, prospect_id)
    calling.object_to_calls(
        session,
        phone=str(prospect.phone),
        source=ObjectionSource.AGENT,
        hasher=state.hasher,
        actor=viewer.user_id,
        at=now(),
    )
    return RedirectResponse(f"{PATH}?oppose={prospect.id}", status_code=303)


@router.post("/rappels/{callback_id}/fait")
def finish_callback(callback_id: str, viewer: ValidatingViewer, session: SessionDep) -> Response:
    """Tick off a call-back.

    Raises:
        NotFound: there is none, or not for this viewer.
    """
    task = queries.get_callback(session, callback_id, only_agent_id=viewer.only_agent_id)
    calls.finish_callback(session, task, user_id=viewer.user_id)
    return RedirectResponse(PATH, status_code=303)


def _page(
    session: Session, state: AppState, viewer: Viewer, wanted: Sought, *, refused: Refused | None = None
) -> ProspectsPage:
    rows = queries.list_prospects(
        session,
        only_agent_id=viewer.only_agent_id,
        campaign_id=wanted.campaign_id or None,
        limit=PER_PAGE,
        offset=(wanted.page - 1) * PER_PAGE,
    )
    tasks = queries.list_callbacks(session, only_agent_id=viewer.only_agent_id)
    phones = {row.phone for row in rows} | {task.phone for task in tasks}
    objected = calling.objected_among(session, [each for each in phones if each], hasher=state.hasher)
    counts = queries.count_prospects(session)
    return ProspectsPage(
        title="Prospects",
        shell=shell_for(viewer, at=PATH),
        campaigns=tuple(_campaigns(session, counts, wanted)),
        callbacks=tuple(_callback(task, objected, viewer) for task in tasks),
        lines=tuple(_line(row, objected) for row in rows),
        pagination=paginate(
            PATH,
            page=wanted.page,
            total=counts.get(wanted.campaign_id, 0) if wanted.campaign_id else sum(counts.values()),
            per_page=PER_PAGE,
            query={"campagne": wanted.campaign_id},
        ),
        may_call=viewer.role is Role.AGENT,
        refused=refused,
        objected=_objected_name(session, state, wanted.objected_id),
    )


def _campaigns(session: Session, counts: dict[str, int], wanted: Sought) -> Iterator[CampaignLink]:
    yield CampaignLink("Toutes les campagnes", PATH, sum(counts.values()), not wanted.campaign_id)
    for each in queries.list_campaigns(session):
        href = address(PATH, {"campagne": each.id})
        yield CampaignLink(each.name, href, counts.get(each.id, 0), each.id == wanted.campaign_id)


def _line(row: ProspectRow, objected: set[str]) -> ProspectLine:
    return ProspectLine(
        prospect=row,
        chip=CHIPS[row.last_call_state] if row.last_call_state else None,
        is_objected=row.phone in objected,
    )


def _callback(task: CallbackRow, objected: set[str], viewer: Viewer) -> Callback:
    can_be_called = task.phone is not None and task.phone not in objected
    return Callback(task, may_call=can_be_called and viewer.role is Role.AGENT)


def _objected_name(session: Session, state: AppState, prospect_id: str) -> str | None:
    """Who was just put on the list: the address alone proves nothing."""
    prospect = session.get(Prospect, prospect_id) if prospect_id else None
    if prospect is None or not prospect.phone:
        return None
    return prospect.name if calling.is_objected(session, prospect.phone, hasher=state.hasher) else None


def _held(session: Session, prospect_id: str) -> Prospect:
    prospect = session.get(Prospect, prospect_id)
    if prospect is None:
        raise NotFound("prospect.unknown", "Ce prospect n'existe pas.")
    return prospect


def _with_number(session: Session, prospect_id: str) -> Prospect:
    prospect = _held(session, prospect_id)
    if not prospect.phone:
        raise NotFound("prospect.no_phone", "Ce prospect n'a pas de numéro : il ne peut pas être appelé.")
    return prospect
