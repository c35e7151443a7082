"""Migrations keep what prospects heard (0003, 0007), and read old wishes in the words of today (0007)."""

import hashlib

import pytest
from alembic import command
from sqlalchemy import Engine, text
from sqlmodel import Session, select

from compliance.notices import service as notices
from core.schema import alembic_config
from models import Call, Campaign, LegalBasis, NoticeVersion
from models.values.telephony import CallFlow, RecordingWish
from tests.builders import make_team


def migrate(engine: Engine, way: str, revision: str) -> None:
    config = alembic_config()
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        getattr(command, way)(config, revision)


def test_a_campaign_with_calls_and_people_goes_down_and_up(engine: Engine) -> None:
    with Session(engine) as session:
        made = make_team(session).campaign
        campaign_id, spoken = made.id, made.notice_text
    migrate(engine, "downgrade", "0002")
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM campaign")).scalar() == 1

    migrate(engine, "upgrade", "head")

    with Session(engine) as session:
        kept = session.exec(select(NoticeVersion)).one()
        assert (kept.campaign_id, kept.version, kept.text) == (campaign_id, "fr-1", spoken)
        assert kept.sha256 == hashlib.sha256(spoken.encode()).hexdigest()
        assert (kept.purposes, kept.basis, kept.created_by_id) == (
            ["note_taking"],
            LegalBasis.CONSENT,
            None,
        )
        assert len(session.get_one(Campaign, campaign_id).capture_seed) == 32


@pytest.mark.parametrize("basis", LegalBasis)
def test_a_version_keeps_the_question_that_was_asked_with_it(engine: Engine, basis: LegalBasis) -> None:
    with Session(engine) as session:
        made = make_team(session, legal_basis=basis).campaign
        version = notices.in_force(session, made)
        before = version.model_dump()
        session.commit()
    migrate(engine, "downgrade", "0006")
    migrate(engine, "upgrade", "head")
    with Session(engine) as session:
        assert session.exec(select(NoticeVersion)).one().model_dump() == before


def test_a_recording_that_was_stopped_is_one_that_ended(engine: Engine) -> None:
    with Session(engine) as session:
        team = make_team(session)
        call = Call(
            flow=CallFlow.OUTBOUND,
            campaign_id=team.campaign.id,
            agent_id=team.agent.id,
            prospect_id=team.prospect.id,
            recording_wish=RecordingWish.PAUSE,
        )
        session.add(call)
        session.commit()
        call_id = call.id
    migrate(engine, "downgrade", "0006")
    with engine.begin() as connection:
        connection.execute(text("UPDATE call SET recording_wish = 'stop'"))
    migrate(engine, "upgrade", "head")
    with Session(engine) as session:
        assert session.get_one(Call, call_id).recording_wish is RecordingWish.RECORD
