"""One's own account: who one is, and a new password."""

from typing import Any

import pytest
from sqlmodel import Session

from accounts import passwords
from core.database import unit_of_work
from models import Role, User
from tests.web.html import Document
from tests.web.office import ROLES, Browser, Office

PRESENT = "un cheval mange du foin"
NEW = "la pluie tombe sur le port"


@pytest.fixture
def browser(office: Office) -> Browser:
    """The agent's, whose password is known."""
    with unit_of_work(office.engine) as session:
        session.get_one(User, office.team.agent.id).password_hash = passwords.hash_password(PRESENT)
    return office.agent()


def change(browser: Browser, present: str = PRESENT, new: str = NEW, again: str = NEW) -> Any:
    return browser.post("/compte/mot-de-passe", {"actuel": present, "nouveau": new, "encore": again})


@pytest.mark.parametrize("role", ROLES)
def test_everybody_finds_their_account(office: Office, role: Role) -> None:
    own = office.as_role(role)
    assert Document(own.get("/appels").text).one("a", href="/compte")
    page = Document(own.get("/compte").text)
    assert page.one("h1").text == "Mon compte"
    assert ("01 99 00 00 01" in page.text) == (role is Role.AGENT)


def test_a_new_password_ends_every_session(office: Office, browser: Browser) -> None:
    other = office.agent()
    answer = change(browser)
    assert (answer.status_code, answer.headers["location"]) == (303, "/connexion?sortie=mot-de-passe")
    for each in (browser, other):
        assert each.get("/appels").status_code == 303
    assert "Mot de passe changé" in Document(office.anonymous().get(answer.headers["location"]).text).text
    with Session(office.engine) as session:
        kept = session.get_one(User, office.team.agent.id).password_hash
    assert passwords.check_password(NEW, kept).ok


@pytest.mark.parametrize(
    ("typed", "field", "says"),
    [
        ({"present": "autre chose encore"}, "actuel", "pas votre mot de passe actuel"),
        ({"again": "la pluie tombe sur le pont"}, "encore", "diffèrent"),
        ({"new": "xyzzy", "again": "xyzzy"}, "nouveau", "caractères"),
    ],
)
def test_what_is_wrong_is_said_beside_its_field(
    office: Office, browser: Browser, typed: dict[str, str], field: str, says: str
) -> None:
    answer = change(browser, **typed)
    assert answer.status_code == 422
    page = Document(answer.text)
    assert says in page.one(id=f"erreur-{field}").text
    assert all(password not in answer.text for password in (PRESENT, NEW, *typed.values()))
    assert browser.get("/compte").status_code == 200


def test_the_present_password_cannot_be_guessed_for_ever(browser: Browser) -> None:
    for _ in range(5):
        assert change(browser, present="au hasard").status_code == 422
    assert change(browser).status_code == 429
