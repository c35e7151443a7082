"""Reports of Twilio's wait in the inbox to be applied.

Revision: 0005, after 0003.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

WAITS = sa.text("due_at IS NOT NULL")


def upgrade() -> None:
    with op.batch_alter_table("webhook_event", schema=None) as batch_op:
        batch_op.add_column(sa.Column("call_id", sa.String(length=32), nullable=True))
        batch_op.add_column(sa.Column("due_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("tries", sa.Integer(), server_default="0", nullable=False))
    op.create_index(
        "ix_webhook_event_due_at", "webhook_event", ["due_at"], sqlite_where=WAITS, postgresql_where=WAITS
    )


def downgrade() -> None:
    op.drop_index("ix_webhook_event_due_at", table_name="webhook_event")
    op.drop_column("webhook_event", "tries")
    op.drop_column("webhook_event", "due_at")
    op.drop_column("webhook_event", "call_id")
