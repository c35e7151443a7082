"""The second question is part of the notice; a stop is no wish any more; agreements to be called may end.

Every version that there is gets the question that was asked on its basis, word for word. A recording that
somebody had stopped was kept as far as it went: as a wish that is what « record » says of one that ended.

Revision: 0007, after 0006.
"""

import hashlib

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

ASKED = {
    "consent": (
        "Acceptez-vous aussi que cet enregistrement serve à améliorer la qualité de nos appels ? "
        "Tapez 1 ou dites oui pour accepter, 2 ou non pour refuser. Sans réponse, il n'y servira pas."
    ),
    "legitimate_interest": (
        "Cet enregistrement sert aussi à améliorer la qualité de nos appels. "
        "Pour vous y opposer, tapez 2 ou dites non."
    ),
}
SOUND = "fk_notice_question_sound_sha256_notice_sound"


def upgrade() -> None:
    op.add_column("campaign", sa.Column("question_text", sa.Text(), server_default="", nullable=False))
    op.add_column("notice", sa.Column("question_text", sa.Text(), nullable=True))
    op.add_column("notice", sa.Column("question_sha256", sa.String(length=64), nullable=True))
    notice = sa.table("notice", sa.column("basis"), sa.column("question_text"), sa.column("question_sha256"))
    for basis, text in ASKED.items():
        digest = hashlib.sha256(text.encode()).hexdigest()
        op.execute(
            notice.update().where(notice.c.basis == basis).values(question_text=text, question_sha256=digest)
        )
    with op.batch_alter_table("notice", schema=None) as batch_op:
        batch_op.alter_column("question_text", existing_type=sa.Text(), nullable=False)
        batch_op.alter_column("question_sha256", existing_type=sa.String(length=64), nullable=False)
        batch_op.add_column(sa.Column("question_sound_sha256", sa.String(length=64), nullable=True))
        batch_op.create_foreign_key(SOUND, "notice_sound", ["question_sound_sha256"], ["sha256"])
    op.add_column("calling_consent", sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True))
    call = sa.table("call", sa.column("recording_wish"))
    op.execute(call.update().where(call.c.recording_wish == "stop").values(recording_wish="record"))


def downgrade() -> None:
    op.drop_column("calling_consent", "expires_at")
    with op.batch_alter_table("notice", schema=None) as batch_op:
        batch_op.drop_constraint(SOUND, type_="foreignkey")
        batch_op.drop_column("question_sound_sha256")
        batch_op.drop_column("question_sha256")
        batch_op.drop_column("question_text")
    op.drop_column("campaign", "question_text")
