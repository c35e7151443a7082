import datetime as dt
from typing import Any

import pytest
from sqlmodel import Session

from calls import queries
from core.errors import NotFound
from models import Call, CallState, Prospect, Role, Sheet, SheetVersion, User
from models.values.assessment import Grade, Outcome
from models.values.telephony import CallFlow
from tests.builders import Team

START = dt.datetime(2026, 11, 2, 9, 0, tzinfo=dt.UTC)


@pytest.fixture
def colleague(session: Session) -> User:
    user = User(email="b@relia.example", name="Nadia Benali", role=Role.AGENT, password_hash="-")
    session.add(user)
    session.flush()
    return user


def add_call(session: Session, team: Team, hours: int = 0, **values: Any) -> Call:
    given: dict[str, Any] = {
        "flow": CallFlow.OUTBOUND,
        "campaign_id": team.campaign.id,
        "agent_id": team.agent.id,
        "prospect_id": team.prospect.id,
        "started_at": START + dt.timedelta(hours=hours),
    }
    call = Call(**(given | values))
    session.add(call)
    session.flush()
    return call


def ids(rows: list[queries.CallRow]) -> list[str]:
    return [row.id for row in rows]


def test_calls_come_newest_first_with_names(session: Session, team: Team) -> None:
    old, new = add_call(session, team), add_call(session, team, 1)
    rows = queries.list_calls(session, only_agent_id=None, limit=10)
    assert ids(rows) == [new.id, old.id]
    row = rows[0]
    assert (row.prospect_name, row.company_name) == ("Hélène Vasseur", "Médidis Distribution")
    assert (row.agent_name, row.campaign_name) == ("Thomas Keller", "Recouvrement")
    assert (row.grade, row.outcome, row.is_validated) == (None, None, False)
    assert row.started_at == new.started_at


def test_an_agent_sees_own_calls_only(session: Session, team: Team, colleague: User) -> None:
    own, other = add_call(session, team), add_call(session, team, 1, agent_id=colleague.id)
    me = {"only_agent_id": team.agent.id}
    assert ids(queries.list_calls(session, limit=10, **me)) == [own.id]
    assert queries.count_by_state(session, **me) == {CallState.DIALING: 1}
    assert queries.get_call(session, own.id, **me).id == own.id
    with pytest.raises(NotFound):
        queries.get_call(session, other.id, **me)
    assert queries.get_call(session, other.id, only_agent_id=None).id == other.id


def test_states_limit_and_offset(session: Session, team: Team) -> None:
    made = [add_call(session, team, hour, state=CallState.READY) for hour in range(3)]
    add_call(session, team, 9, state=CallState.FAILED)
    states = {CallState.READY}
    rows = queries.list_calls(session, only_agent_id=None, states=states, limit=1, offset=1)
    assert ids(rows) == [made[1].id]
    assert queries.list_calls(session, only_agent_id=None, states=set(), limit=9) == []
    assert queries.count_by_state(session, only_agent_id=None) == {CallState.READY: 3, CallState.FAILED: 1}


def test_the_validated_grade_takes_the_place_of_the_proposed_one(session: Session, team: Team) -> None:
    call = add_call(session, team)
    sheet = Sheet(
        call_id=call.id,
        grid="bant-1",
        grid_version=1,
        proposed_grade=Grade.A,
        proposed_outcome=Outcome.MEET,
    )
    session.add(sheet)
    session.flush()
    row = queries.get_call(session, call.id, only_agent_id=None)
    assert (row.grade, row.outcome, row.is_validated) == (Grade.A, Outcome.MEET, False)

    for number, grade in ((1, Grade.B), (2, Grade.C)):
        session.add(
            SheetVersion(
                sheet_id=sheet.id,
                number=number,
                author_id=team.agent.id,
                grade=grade,
                outcome=Outcome.NURTURE,
            )
        )
    sheet.version = 2
    session.add(sheet)
    session.flush()
    row = queries.get_call(session, call.id, only_agent_id=None)
    assert (row.grade, row.outcome, row.is_validated) == (Grade.C, Outcome.NURTURE, True)
    assert len(queries.list_calls(session, only_agent_id=None, limit=10)) == 1


def test_the_next_sheet_is_the_one_that_waits_longest(session: Session, team: Team, colleague: User) -> None:
    add_call(session, team, 0, state=CallState.READY, agent_id=colleague.id)
    first = add_call(session, team, 1, state=CallState.UNRECORDED)
    second = add_call(session, team, 2, state=CallState.READY)
    add_call(session, team, -5, state=CallState.VALIDATED)
    me = {"only_agent_id": team.agent.id}
    assert queries.next_to_validate(session, besides=second.id, **me) == first.id
    assert queries.next_to_validate(session, besides=first.id, **me) == second.id
    add_call(session, team, 3, state=CallState.FAILED)
    second.state = CallState.VALIDATED
    session.flush()
    assert queries.next_to_validate(session, besides=first.id, **me) is None


def test_prospects_with_the_last_call_that_the_reader_may_see(
    session: Session, team: Team, colleague: User
) -> None:
    session.add(
        Prospect(
            company_id=team.prospect.company_id,
            campaign_id=team.campaign.id,
            name="Awa Diallo",
            phone="+33639980022",
        )
    )
    add_call(session, team, 0, state=CallState.NOT_REACHED)
    own = add_call(session, team, 1, state=CallState.READY)
    other = add_call(session, team, 2, agent_id=colleague.id)
    rows = queries.list_prospects(session, only_agent_id=team.agent.id, campaign_id=None, limit=9)
    assert [(row.name, row.last_call_id, row.last_call_state) for row in rows] == [
        ("Awa Diallo", None, None),
        ("Hélène Vasseur", own.id, CallState.READY),
    ]
    seen = queries.list_prospects(session, only_agent_id=None, campaign_id=team.campaign.id, limit=9)
    assert seen[1].last_call_id == other.id
    assert seen[1].last_call_at == other.started_at
    assert queries.list_prospects(session, only_agent_id=None, campaign_id="zz", limit=9) == []
    assert queries.count_prospects(session) == {team.campaign.id: 2}
    assert [campaign.name for campaign in queries.list_campaigns(session)] == ["Recouvrement"]


def test_names_of_authors(session: Session, team: Team) -> None:
    assert queries.author_names(session, [team.agent.id, team.agent.id, "zz"]) == {
        team.agent.id: "Thomas Keller"
    }
    assert queries.author_names(session, []) == {}
