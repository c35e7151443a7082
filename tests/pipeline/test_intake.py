"""Reports are kept before they are answered, many in one commit."""

import asyncio
import datetime as dt
from collections.abc import Iterator

import pytest
from sqlalchemy import Engine, event
from sqlmodel import Session, select

from compliance.hashing import Hasher
from core.clock import now
from core.database import unit_of_work
from models import Tombstone, WebhookEvent
from pipeline.intake import Intake
from telephony.events import TwilioEvent
from tests.pipeline import forms


@pytest.fixture
def intake(engine: Engine, hasher: Hasher) -> Iterator[Intake]:
    """What one API process keeps reports with."""
    opened = Intake(engine, hasher)
    yield opened
    opened.close()


def keep_all(intake: Intake, events: list[TwilioEvent], *, is_due: bool = True) -> list[BaseException | None]:
    """Keep them all at once; what each request was told."""

    async def run() -> list[BaseException | None]:
        kept = (intake.keep(event, call_id="c1", is_due=is_due) for event in events)
        return list(await asyncio.gather(*kept, return_exceptions=True))

    return asyncio.run(run())


def rows(engine: Engine) -> list[WebhookEvent]:
    with Session(engine) as session:
        return list(session.exec(select(WebhookEvent).order_by(WebhookEvent.business_key)))


def test_reports_that_come_together_share_commits(engine: Engine, intake: Intake) -> None:
    commits = []
    event.listen(engine, "commit", commits.append)
    told = keep_all(intake, [forms.status("ringing", number) for number in range(50)])
    assert told == [None] * 50
    assert len(rows(engine)) == 50
    assert len(commits) <= 3


def test_a_report_is_kept_once_and_waits_to_be_applied(engine: Engine, intake: Intake) -> None:
    before = now()
    twice: list[TwilioEvent] = [forms.status("ringing", 1), forms.status("ringing", 1)]
    keep_all(intake, twice)
    keep_all(intake, twice)
    (row,) = rows(engine)
    assert (row.kind, row.call_id, row.handled_at, row.tries) == ("status", "c1", None, 0)
    assert row.due_at is not None
    assert before <= row.due_at <= now()
    assert row.fields["CallStatus"] == "ringing"


def test_a_report_that_nothing_follows_from_is_handled(engine: Engine, intake: Intake) -> None:
    keep_all(intake, [forms.status("ringing", 1, call_sid=forms.CHILD)], is_due=False)
    (row,) = rows(engine)
    assert row.due_at is None
    assert row.handled_at is not None


def test_of_an_erased_call_only_what_is_due_is_kept(engine: Engine, intake: Intake, hasher: Hasher) -> None:
    with unit_of_work(engine) as session:
        session.add_all(Tombstone(sid_hash=hasher.sid(sid)) for sid in (forms.PARENT, forms.CHILD))
    keep_all(intake, [forms.status("completed", 3, call_sid=forms.CHILD)], is_due=False)
    keep_all(intake, [forms.status("completed", 3)])
    assert [row.call_sid for row in rows(engine)] == [forms.PARENT]


def test_a_failed_commit_fails_every_request_that_waits_for_it_and_no_later_one(
    engine: Engine, intake: Intake
) -> None:
    events: list[TwilioEvent] = [forms.status("ringing", number) for number in range(3)]

    def fail(_connection: object) -> None:
        raise OSError(28, "No space left on device")

    event.listen(engine, "commit", fail)
    try:
        assert [type(told) for told in keep_all(intake, events)] == [OSError] * 3
    finally:
        event.remove(engine, "commit", fail)
    assert rows(engine) == []
    assert keep_all(intake, events) == [None] * 3
    assert len(rows(engine)) == 3


def test_a_report_that_comes_alone_waits_for_no_other(
    engine: Engine, intake: Intake, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pipeline.intake.PAUSE_S", dt.timedelta(days=1).total_seconds())
    assert keep_all(intake, [forms.status("ringing", 1)]) == [None]
    assert len(rows(engine)) == 1
