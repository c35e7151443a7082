"""The audit trail."""

import datetime as dt

import pytest
from sqlmodel import Session, select

from compliance import audit
from core import clock
from models import AuditEvent

AT = dt.datetime(2026, 11, 23, 9, 30, tzinfo=dt.UTC)


def test_an_event_is_kept(session: Session) -> None:
    with clock.fixed(AT):
        audit.record(session, "u1", "sheet.validated", "call", "c1", version=2, changed=0, grade="A")
    session.commit()
    session.expire_all()
    event = session.exec(select(AuditEvent)).one()
    assert (event.at, event.actor, event.action) == (AT, "u1", "sheet.validated")
    assert (event.subject_kind, event.subject_id) == ("call", "c1")
    assert event.details == {"version": 2, "changed": 0, "grade": "A"}


@pytest.mark.parametrize(
    "text",
    ["Hélène Vasseur", "helene@relia.example", "+33639980001", "0639980001", "33639980001", "a b", "x" * 65],
)
def test_a_text_that_could_be_personal_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="'note' is no code"):
        audit.record(Session(), "u1", "sheet.validated", "call", "c1", note=text)


@pytest.mark.parametrize(
    "code",
    [
        "note_taking.audio",
        "",
        "2026-11-23T09:30:00",
        "0123456789abcdef" * 2,
        "0" * 32,
        "RE" + "1" * 32,
        None,
        True,
        3,
    ],
)
def test_codes_and_counts_pass(code: str | int | None) -> None:
    assert audit.record(Session(), "u1", "a", "call", "c1", code=code).details == {"code": code}
