"""The people to call, and calling them."""

from dataclasses import dataclass
from typing import ClassVar

from fastapi import APIRouter
from starlette.responses import RedirectResponse, Response

from calls import queries
from calls.queries import ProspectRow
from compliance.hashing import Hasher
from core.errors import NotFound
from models import Prospect, Role, User
from pipeline import voice
from web.access import AgentViewer, ValidatingViewer
from web.labels import CHIPS, Chip
from web.paging import Pagination, address, page_number, paginate
from web.rendering import Page, render, shell_for
from web.state import SessionDep, StateDep

PATH = "/prospects"
PER_PAGE = 50
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
    """One person, with how the last call ended."""

    prospect: ProspectRow
    chip: Chip | None


@dataclass(frozen=True, kw_only=True)
class ProspectsPage(Page):
    """People by campaign and company; `may_call` for those whose telephone rings."""

    template: ClassVar[str] = "prospects.html"
    campaigns: tuple[CampaignLink, ...]
    lines: tuple[ProspectLine, ...]
    pagination: Pagination
    may_call: bool


@router.get(PATH)
def prospects_page(
    viewer: ValidatingViewer, session: SessionDep, campagne: str = "", page: str = ""
) -> Response:
    """The prospects of a campaign, or of all."""
    number = page_number(page)
    counts = queries.count_prospects(session)
    rows = queries.list_prospects(
        session,
        only_agent_id=viewer.only_agent_id,
        campaign_id=campagne or None,
        limit=PER_PAGE,
        offset=(number - 1) * PER_PAGE,
    )
    total = counts.get(campagne, 0) if campagne else sum(counts.values())
    campaigns = [("", "Toutes les campagnes", sum(counts.values()))]
    campaigns += [(each.id, each.name, counts.get(each.id, 0)) for each in queries.list_campaigns(session)]
    return render(
        ProspectsPage(
            title="Prospects",
            shell=shell_for(viewer, at=PATH),
            campaigns=tuple(
                CampaignLink(
                    label=name,
                    href=address(PATH, {"campagne": key} if key else {}),
                    count=count,
                    current=key == campagne,
                )
                for key, name, count in campaigns
            ),
            lines=tuple(_line(row) for row in rows),
            pagination=paginate(
                PATH, page=number, total=total, per_page=PER_PAGE, query={"campagne": campagne}
            ),
            may_call=viewer.role is Role.AGENT,
        )
    )


@router.post(PATH + "/{prospect_id}/appel")
def call_prospect(prospect_id: str, viewer: AgentViewer, session: SessionDep, state: StateDep) -> Response:
    """Ring the agent, then the prospect; the page of the call follows it.

    Raises:
        NotFound: there is no such prospect.
        Conflict: one of the two has no number.
    """
    prospect = session.get(Prospect, prospect_id)
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
    return RedirectResponse(f"/appels/{call.id}", status_code=303)


def _line(row: ProspectRow) -> ProspectLine:
    return ProspectLine(prospect=row, chip=CHIPS[row.last_call_state] if row.last_call_state else None)
