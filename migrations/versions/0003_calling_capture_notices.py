"""Calling rules, capture plans, versioned notices, answers and withdrawals a purpose.

Revision: 0003, after 0002.
"""

import datetime as dt
import hashlib
import secrets
import uuid

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "held_number",
        sa.Column("phone", sa.String(length=20), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("phone", name=op.f("pk_held_number")),
    )
    op.create_table(
        "notice_sound",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("media_type", sa.String(length=20), nullable=False),
        sa.Column("duration_s", sa.Float(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_notice_sound")),
    )
    op.create_table(
        "objection",
        sa.Column("phone_hash", sa.String(length=64), nullable=False),
        sa.Column("source", sa.String(length=32), nullable=False),
        sa.Column("noted_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("phone_hash", name=op.f("pk_objection")),
    )
    op.create_table(
        "calling_refusal",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("phone_hash", sa.String(length=64), nullable=False),
        sa.Column("refused_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("noted_by_id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["noted_by_id"], ["user_account.id"], name=op.f("fk_calling_refusal_noted_by_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calling_refusal")),
    )
    with op.batch_alter_table("calling_refusal", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_calling_refusal_phone_hash"), ["phone_hash"], unique=False)

    op.create_table(
        "calling_consent",
        sa.Column("phone_hash", sa.String(length=64), nullable=False),
        sa.Column("campaign_id", sa.String(length=32), nullable=False),
        sa.Column("ground", sa.String(length=32), nullable=False),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("evidence_reference", sa.String(length=120), nullable=False),
        sa.Column("noted_by_id", sa.String(length=32), nullable=False),
        sa.Column("noted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_calling_consent_campaign_id")
        ),
        sa.ForeignKeyConstraint(
            ["noted_by_id"], ["user_account.id"], name=op.f("fk_calling_consent_noted_by_id")
        ),
        sa.PrimaryKeyConstraint("phone_hash", "campaign_id", name=op.f("pk_calling_consent")),
    )
    op.create_table(
        "notice",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("campaign_id", sa.String(length=32), nullable=False),
        sa.Column("version", sa.String(length=40), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("sound_sha256", sa.String(length=64), nullable=True),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("purposes", sa.JSON(), nullable=False),
        sa.Column("basis", sa.String(length=32), nullable=False),
        sa.Column("created_by_id", sa.String(length=32), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["campaign_id"], ["campaign.id"], name=op.f("fk_notice_campaign_id")),
        sa.ForeignKeyConstraint(["created_by_id"], ["user_account.id"], name=op.f("fk_notice_created_by_id")),
        sa.ForeignKeyConstraint(
            ["sound_sha256"], ["notice_sound.sha256"], name=op.f("fk_notice_sound_sha256")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice")),
        sa.UniqueConstraint("campaign_id", "version", name=op.f("uq_notice_campaign_id_version")),
    )
    with op.batch_alter_table("notice", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_notice_campaign_id"), ["campaign_id"], unique=False)

    op.create_table(
        "capture_draw",
        sa.Column("call_id", sa.String(length=32), nullable=False),
        sa.Column("campaign_id", sa.String(length=32), nullable=False),
        sa.Column("agent_id", sa.String(length=32), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("policy", sa.String(length=32), nullable=False),
        sa.Column("asks", sa.Boolean(), nullable=False),
        sa.Column("waits_for_agent", sa.Boolean(), nullable=False),
        sa.Column("percent", sa.Integer(), nullable=False),
        sa.Column("daily_max", sa.Integer(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=True),
        sa.Column("drawn", sa.Boolean(), nullable=False),
        sa.Column("capped", sa.Boolean(), nullable=False),
        sa.Column("planned_before", sa.Integer(), nullable=False),
        sa.Column("drawn_before", sa.Integer(), nullable=False),
        sa.Column("ground", sa.String(length=60), nullable=True),
        sa.Column("planned_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("neutralised_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["agent_id"], ["user_account.id"], name=op.f("fk_capture_draw_agent_id")),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], name=op.f("fk_capture_draw_call_id")),
        sa.ForeignKeyConstraint(["campaign_id"], ["campaign.id"], name=op.f("fk_capture_draw_campaign_id")),
        sa.PrimaryKeyConstraint("call_id", name=op.f("pk_capture_draw")),
    )
    with op.batch_alter_table("capture_draw", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_capture_draw_agent_id"), ["agent_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_capture_draw_day"), ["day"], unique=False)

    with op.batch_alter_table("campaign", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("audience", sa.String(length=32), server_default="business", nullable=False)
        )
        batch_op.add_column(sa.Column("sample_percent", sa.Integer(), server_default="10", nullable=False))
        batch_op.add_column(sa.Column("sample_daily_max", sa.Integer(), server_default="5", nullable=False))
        batch_op.add_column(
            sa.Column("capture_seed", sa.String(length=32), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("legal_basis", sa.String(length=32), server_default="consent", nullable=False)
        )

    with op.batch_alter_table("consent", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("refused_purposes", sa.JSON(), server_default=sa.text("'[]'"), nullable=False)
        )
        batch_op.add_column(sa.Column("answers", sa.JSON(), server_default=sa.text("'[]'"), nullable=False))
        batch_op.add_column(
            sa.Column("withdrawals", sa.JSON(), server_default=sa.text("'{}'"), nullable=False)
        )

    with op.batch_alter_table("prospect", schema=None) as batch_op:
        batch_op.add_column(sa.Column("time_zone", sa.String(length=40), nullable=True))
    _keep_present_notices()


def _keep_present_notices() -> None:
    """Give each campaign its draw key, and keep the notice that it plays as a first version."""
    campaign = sa.table(
        "campaign",
        *(sa.column(name) for name in ("id", "capture_seed", "notice_version", "notice_text")),
        sa.column("purposes", sa.JSON()),
    )
    notice = sa.table(
        "notice",
        *(sa.column(name) for name in ("id", "campaign_id", "version", "text", "sha256", "basis")),
        sa.column("purposes", sa.JSON()),
        sa.column("created_at", sa.DateTime(timezone=True)),
    )
    connection = op.get_bind()
    for row in connection.execute(sa.select(campaign)).all():
        connection.execute(
            sa.update(campaign).where(campaign.c.id == row.id).values(capture_seed=secrets.token_hex(16))
        )
        connection.execute(
            sa.insert(notice).values(
                id=uuid.uuid4().hex,
                campaign_id=row.id,
                version=row.notice_version,
                text=row.notice_text,
                sha256=hashlib.sha256(row.notice_text.encode()).hexdigest(),
                basis="consent",
                purposes=row.purposes,
                created_at=dt.datetime.now(dt.UTC),
            )
        )


def downgrade() -> None:
    op.drop_column("prospect", "time_zone")

    op.drop_column("consent", "withdrawals")
    op.drop_column("consent", "answers")
    op.drop_column("consent", "refused_purposes")

    op.drop_column("campaign", "legal_basis")
    op.drop_column("campaign", "capture_seed")
    op.drop_column("campaign", "sample_daily_max")
    op.drop_column("campaign", "sample_percent")
    op.drop_column("campaign", "audience")

    with op.batch_alter_table("capture_draw", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_capture_draw_day"))
        batch_op.drop_index(batch_op.f("ix_capture_draw_agent_id"))

    op.drop_table("capture_draw")
    with op.batch_alter_table("notice", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_notice_campaign_id"))

    op.drop_table("notice")
    op.drop_table("calling_consent")
    with op.batch_alter_table("calling_refusal", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_calling_refusal_phone_hash"))

    op.drop_table("calling_refusal")
    op.drop_table("objection")
    op.drop_table("notice_sound")
    op.drop_table("held_number")
