"""every way a call starts, is answered, recorded and ends

Revision: 0002, after 0001.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("call", schema=None) as batch_op:
        batch_op.add_column(sa.Column("answered_by", sa.String(length=40), nullable=True))
        batch_op.add_column(sa.Column("outcome", sa.String(length=32), nullable=True))
        batch_op.add_column(sa.Column("reported_outcome", sa.String(length=32), nullable=True))
        batch_op.add_column(sa.Column("ring_round", sa.Integer(), nullable=False, server_default="0"))
        batch_op.add_column(sa.Column("recording_wish", sa.String(length=32), nullable=True))
        batch_op.add_column(sa.Column("wish_number", sa.Integer(), nullable=False, server_default="0"))
        batch_op.add_column(sa.Column("agent_channel", sa.String(length=32), nullable=True))
        batch_op.add_column(sa.Column("bridged_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.create_index(batch_op.f("ix_call_outcome"), ["outcome"], unique=False)
    op.execute(sa.text("UPDATE call SET bridged_at = answered_at"))
    with op.batch_alter_table("user_account", schema=None) as batch_op:
        batch_op.add_column(sa.Column("softphone", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_table(
        "campaign_agent",
        sa.Column("campaign_id", sa.String(length=32), nullable=False),
        sa.Column("user_id", sa.String(length=32), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["campaign_id"], ["campaign.id"], name=op.f("fk_campaign_agent_campaign_id")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_campaign_agent_user_id")),
        sa.PrimaryKeyConstraint("campaign_id", "user_id", name=op.f("pk_campaign_agent")),
    )
    op.create_table(
        "callback_task",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("call_id", sa.String(length=32), nullable=False),
        sa.Column("prospect_id", sa.String(length=32), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("done_by_id", sa.String(length=32), nullable=True),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], name=op.f("fk_callback_task_call_id")),
        sa.ForeignKeyConstraint(["prospect_id"], ["prospect.id"], name=op.f("fk_callback_task_prospect_id")),
        sa.ForeignKeyConstraint(
            ["done_by_id"], ["user_account.id"], name=op.f("fk_callback_task_done_by_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_callback_task")),
        sa.UniqueConstraint("call_id", name=op.f("uq_callback_task_call_id")),
    )
    with op.batch_alter_table("callback_task", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_callback_task_due_at"), ["due_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_callback_task_prospect_id"), ["prospect_id"], unique=False)
    op.create_table(
        "channel_role",
        sa.Column("flow", sa.String(length=32), nullable=False),
        sa.Column("agent_channel", sa.String(length=32), nullable=False),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("confirmed_by_id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["confirmed_by_id"], ["user_account.id"], name=op.f("fk_channel_role_confirmed_by_id")
        ),
        sa.PrimaryKeyConstraint("flow", name=op.f("pk_channel_role")),
    )
    op.create_table(
        "twilio_cursor",
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("seen_until", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("kind", name=op.f("pk_twilio_cursor")),
    )


def downgrade() -> None:
    op.drop_table("twilio_cursor")
    op.drop_table("channel_role")
    op.drop_table("callback_task")
    op.drop_table("campaign_agent")
    with op.batch_alter_table("user_account", schema=None) as batch_op:
        batch_op.drop_column("softphone")
    with op.batch_alter_table("call", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_call_outcome"))
        for column in (
            "bridged_at", "agent_channel", "wish_number", "recording_wish", "ring_round", "reported_outcome",
            "outcome", "answered_by",
        ):  # fmt: skip
            batch_op.drop_column(column)
