from types import SimpleNamespace

import pytest
from sqlalchemy import Engine
from sqlmodel import Session

from models import Call
from models.values.telephony import CallFlow
from pipeline import progress
from pipeline.progress import ProgressWriter, remaining_s
from tests.builders import Team


@pytest.mark.parametrize(
    ("share", "first_share", "elapsed_s", "left"),
    [
        (0.5, 0.0, 60.0, 60),
        (0.25, 0.0, 30.0, 90),
        (0.6, 0.5, 10.0, 40),
        (1.0, 0.0, 60.0, 0),
        (0.5, 0.0, 2.0, None),
        (0.5, 0.5, 60.0, None),
    ],
    ids=["half", "a quarter", "gone on after a crash", "done", "too early", "nothing done yet"],
)
def test_the_time_that_is_left(share: float, first_share: float, elapsed_s: float, left: int | None) -> None:
    assert remaining_s(share, first_share=first_share, elapsed_s=elapsed_s) == left


def test_it_stands_on_the_call(
    engine: Engine, session: Session, team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    call = Call(
        flow=CallFlow.OUTBOUND,
        campaign_id=team.campaign.id,
        agent_id=team.agent.id,
        prospect_id=team.prospect.id,
    )
    session.add(call)
    session.commit()
    at = iter([100.0, 100.2, 120.0])
    monkeypatch.setattr(progress, "time", SimpleNamespace(monotonic=lambda: next(at)))
    write = ProgressWriter(engine, call.id)
    seen = []
    for share in (0.1, 0.15, 0.3):
        write(share)
        session.expire_all()
        seen.append((call.progress_percent, call.progress_remaining_s))
    assert seen == [(10, None), (10, None), (30, 70)]
