"""The confidence under which a value is to be checked, and the field sets of a campaign.

Revision: 0006, after 0005.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("campaign", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("review_below_percent", sa.Integer(), server_default="60", nullable=False)
        )
        batch_op.add_column(sa.Column("field_sets", sa.JSON(), server_default="[]", nullable=False))


def downgrade() -> None:
    op.drop_column("campaign", "field_sets")
    op.drop_column("campaign", "review_below_percent")
