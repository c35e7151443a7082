"""Parts of long calls, the time that is left, corrected turns.

Revision: 0004, after 0003.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "transcript_group",
        sa.Column("call_id", sa.String(length=32), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], name=op.f("fk_transcript_group_call_id")),
        sa.PrimaryKeyConstraint("call_id", "number", name=op.f("pk_transcript_group")),
    )
    op.add_column("transcript_turn", sa.Column("corrected_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("call", sa.Column("progress_remaining_s", sa.Integer(), nullable=True))


def downgrade() -> None:
    op.drop_column("call", "progress_remaining_s")
    op.drop_column("transcript_turn", "corrected_at")
    op.drop_table("transcript_group")
