"""Parts of a long transcription in the database: sealed, found again, gone with call and transcript."""

import datetime as dt

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from compliance.hashing import Hasher
from compliance.vault import Vault
from core.clock import now
from core.errors import NotFound
from core.settings import Settings
from models import Call, TranscriptGroup
from models.values.transcript import TranscriptValue
from pipeline.checkpoints import StoredCheckpoints
from pipeline.jobs import Jobs
from pipeline.resources import Resources
from telephony.client import TwilioGateway
from telephony.config import TwilioConfig
from tests.builders import Team
from tests.compliance.calls import recorded_call
from transcription import repository
from transcription.groups import HeardGroup, HeardWord

MADE, OTHERWISE = "a" * 64, "b" * 64
WORD = HeardWord(lane=1, text="budget", start_s=1.0, end_s=1.4, probability=0.9)


def group(number: int) -> HeardGroup:
    return HeardGroup(number=number, stop=(number + 1) * 1000, words=(WORD,), rejected=())


@pytest.fixture
def resources(settings: Settings, engine: Engine, jobs: Jobs, hasher: Hasher) -> Resources:
    return Resources(
        settings=settings,
        engine=engine,
        vault=Vault.from_settings(settings),
        gateway=TwilioGateway(TwilioConfig.from_settings(settings)),
        hasher=hasher,
        jobs=jobs,
    )


@pytest.fixture
def call(session: Session, resources: Resources, team: Team) -> Call:
    made = recorded_call(session, resources.vault, team)
    repository.forget_groups(session, made.id)
    session.commit()
    return made


def test_what_was_kept_is_found_again_in_order(resources: Resources, call: Call, session: Session) -> None:
    kept = StoredCheckpoints(resources, call.id)
    for number in (1, 0, 3):
        kept.save(MADE, group(number))
    assert kept.load(MADE) == [group(0), group(1)], "a gap ends what can be used"
    assert kept.load(OTHERWISE) == []
    kept.save(OTHERWISE, group(0))
    assert (kept.load(MADE), kept.load(OTHERWISE)) == ([], [group(0)])
    rows = session.exec(select(TranscriptGroup)).all()
    assert b"budget" not in b"".join(row.sealed for row in rows)


def test_a_whole_transcript_needs_no_parts(resources: Resources, call: Call, session: Session) -> None:
    kept = StoredCheckpoints(resources, call.id)
    kept.save(MADE, group(0))
    repository.save(
        session,
        call_id=call.id,
        value=TranscriptValue(language="fr", duration_s=1.0, model="base", turns=()),
        sealer=resources.vault.sealer(call.id),
    )
    session.commit()
    assert kept.load(MADE) == []


def test_nothing_is_kept_of_a_call_that_was_erased(
    resources: Resources, call: Call, session: Session
) -> None:
    call.erased_at = now() - dt.timedelta(seconds=1)
    session.add(call)
    session.commit()
    with pytest.raises(NotFound) as error:
        StoredCheckpoints(resources, call.id).save(MADE, group(0))
    assert error.value.code == "call.erased"
    assert session.exec(select(TranscriptGroup)).all() == []
