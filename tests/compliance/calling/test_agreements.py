"""Consumers' agreements: the proof, its end, and lists of them; on both databases."""

import datetime as dt

import pytest
from sqlmodel import Session, select

from compliance.calling import agreements
from compliance.calling.agreement_lines import Agreement, beginning_of, end_of, read_line
from compliance.hashing import Hasher
from core.errors import InvalidInput, NotFound
from models import AgreementEnd, AuditEvent, CallingConsent, CallingGround
from tests.builders import Team, make_team

AT = dt.datetime(2026, 11, 24, 9, 0, tzinfo=dt.UTC)
GIVEN = dt.datetime(2026, 11, 2, 23, 0, tzinfo=dt.UTC)
"""The 3rd of November begins in Paris."""
PHONE = "+33639980077"
ONE = Agreement(PHONE, CallingGround.CONSENT, GIVEN, "formulaire 2026-118")


@pytest.fixture
def team(session: Session) -> Team:
    return make_team(session)


def note(session: Session, team: Team, hasher: Hasher, given: Agreement = ONE) -> CallingConsent:
    return agreements.note(session, given, campaign=team.campaign, hasher=hasher, actor=team.officer, at=AT)


def withdraw(session: Session, team: Team, hasher: Hasher) -> None:
    agreements.withdraw(
        session,
        campaign=team.campaign,
        phone=PHONE,
        reason=AgreementEnd.MISTAKE,
        hasher=hasher,
        actor="a",
        at=AT,
    )


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("06 39 98 00 77;03/11/2026;formulaire 2026-118", ONE),
        ("+33639980077\t2026-11-03\tformulaire 2026-118", ONE),
        ('"06 39 98 00 77",3/11/2026,"formulaire 2026-118",Accord,', ONE),
        (
            "0639980077;03/11/2026;contrat C-12;CONTRAT;31/12/2026",
            Agreement(
                PHONE,
                CallingGround.CONTRACT,
                GIVEN,
                "contrat C-12",
                dt.datetime(2026, 12, 31, 23, 0, tzinfo=dt.UTC),
            ),
        ),
        ("", None),
        (" ; ; ", None),
    ],
)
def test_a_line(line: str, expected: Agreement | None) -> None:
    assert read_line(line) == expected


def test_the_names_of_the_columns_are_no_agreement() -> None:
    assert read_line("numéro;date;preuve", is_first=True) is None
    with pytest.raises(InvalidInput):
        read_line("numéro;date;preuve")


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("sans numéro;03/11/2026;f", "phone"),
        ("0639980077;hier;f", r"agreement\.day"),
        ("0639980077;31/02/2026;f", r"agreement\.day"),
        ("0639980077;;f", r"agreement\.day"),
        ("0639980077;03/11/2026;f;accord;99/99/2026", r"agreement\.day"),
        ("0639980077;03/11/2026;f;peut-être", r"agreement\.ground"),
        ("0639980077;03/11/2026;f;accord;;de trop", r"agreement\.cells"),
    ],
)
def test_a_line_that_is_none(line: str, code: str) -> None:
    with pytest.raises(InvalidInput, match=code) as caught:
        read_line(line)
    assert "0639980077" not in caught.value.message


def test_a_day_is_a_day_in_france() -> None:
    assert beginning_of("2026-07-14") == dt.datetime(2026, 7, 13, 22, 0, tzinfo=dt.UTC)
    assert end_of("14/07/2026") == dt.datetime(2026, 7, 14, 22, 0, tzinfo=dt.UTC)


def test_a_list_is_taken_as_far_as_it_can_be(session: Session, team: Team, hasher: Hasher) -> None:
    lines = [
        "numéro;date;preuve",
        "06 39 98 00 77;03/11/2026;formulaire 2026-118",
        "",
        "06 39 98 00 78;03/11/2026;",
        "06 39 98 00 79;03/11/2027;formulaire",
        "06 39 98 00 80;03/11/2026;formulaire;accord;01/01/2025",
        "06 39 98 00 77;04/11/2026;formulaire 2026-119",
    ]
    done = agreements.import_list(
        session, lines, campaign=team.campaign, hasher=hasher, actor=team.officer, at=AT
    )
    assert (done.kept, [error.number for error in done.errors]) == (2, [4, 5, 6])
    kept = session.exec(select(CallingConsent)).one()
    assert (kept.phone_hash, kept.evidence_reference) == (hasher.phone(PHONE), "formulaire 2026-119")
    assert agreements.count(session, AT) == {"Recouvrement": (1, 1)}
    event = session.exec(select(AuditEvent)).one()
    assert (event.action, event.details) == ("calling.agreements_imported", {"kept": 2, "errors": 3})


@pytest.mark.parametrize(
    ("given", "code"),
    [
        (Agreement(PHONE, CallingGround.CONTRACT, GIVEN, "  "), r"calling\.no_evidence"),
        (Agreement(PHONE, CallingGround.CONSENT, GIVEN, "x" * 121), r"calling\.long_evidence"),
        (Agreement(PHONE, CallingGround.CONSENT, AT + dt.timedelta(1), "f"), r"calling\.agreed_later"),
        (Agreement(PHONE, CallingGround.CONSENT, GIVEN, "f", AT), r"calling\.agreement_over"),
    ],
)
def test_what_proves_nothing(
    session: Session, team: Team, hasher: Hasher, given: Agreement, code: str
) -> None:
    with pytest.raises(InvalidInput, match=code):
        note(session, team, hasher, given)


def test_it_is_taken_back_once_with_a_reason_and_may_be_given_again(
    session: Session, team: Team, hasher: Hasher
) -> None:
    note(session, team, hasher)
    withdraw(session, team, hasher)
    with pytest.raises(NotFound, match=r"calling\.no_agreement"):
        withdraw(session, team, hasher)
    ended = session.exec(select(AuditEvent).where(AuditEvent.action == "calling.agreement_withdrawn")).one()
    assert ended.details == {"reason": "mistake"}
    assert agreements.count(session, AT) == {"Recouvrement": (0, 1)}
    assert agreements.is_in_force(note(session, team, hasher), AT)
    ((given, campaign, author),) = agreements.last(session, 5)
    assert (given.withdrawn_at, campaign, author) == (None, "Recouvrement", "Paul Delmas")
