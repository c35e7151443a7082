"""Migration 0003 keeps the notice of a campaign that was there before it."""

import hashlib

from alembic import command
from sqlalchemy import Engine, text
from sqlmodel import Session, select

from core.schema import alembic_config
from models import Campaign, LegalBasis, NoticeVersion
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
