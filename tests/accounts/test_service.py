import datetime as dt

import pytest
from sqlmodel import Session, select

from accounts import service
from accounts.throttle import Throttle
from core import clock
from core.errors import Conflict, InvalidInput, NotFound, NotSignedIn
from models import ApiToken, Role, User, UserSession

PASSWORD = "cheval-pile-agrafe"
ADDRESS = "192.0.2.1"
START = dt.datetime(2026, 11, 23, 9, 0, tzinfo=dt.UTC)


@pytest.fixture
def user(session: Session) -> User:
    return service.create_user(
        session,
        email=" Lea.Martin@Relia.example ",
        name="Léa Martin",
        role=Role.AGENT,
        password=PASSWORD,
        phone="01 99 00 00 01",
    )


def sign_in(session: Session, *, email: str = "lea.martin@relia.example", password: str = PASSWORD) -> User:
    return service.authenticate(session, email=email, password=password, address=ADDRESS, throttle=Throttle())


def test_a_new_user_is_kept_in_normal_form(user: User) -> None:
    assert (user.email, user.phone) == ("lea.martin@relia.example", "+33199000001")
    assert PASSWORD not in user.password_hash


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"email": "lea"}, "user.bad_email"),
        ({"email": f"{'x' * 250}@b.fr"}, "user.bad_email"),
        ({"name": " "}, "user.bad_name"),
        ({"name": "x" * 121}, "user.bad_name"),
        ({"password": "court"}, "password.short"),
        ({"phone": "douze"}, "phone.unreadable"),
    ],
)
def test_what_cannot_be_used_is_refused(session: Session, changes: dict[str, str], code: str) -> None:
    given = {"email": "b@relia.example", "name": "Ann Bo", "role": Role.QA, "password": PASSWORD} | changes
    with pytest.raises(InvalidInput) as caught:
        service.create_user(session, **given)
    assert caught.value.code == code
    assert session.exec(select(User)).all() == []


def test_an_email_is_used_once_whatever_its_capitals(session: Session, user: User) -> None:
    with pytest.raises(Conflict):
        service.create_user(
            session, email=user.email.upper(), name="Ann Bo", role=Role.QA, password="une-autre-phrase"
        )


def test_a_user_is_found_by_email(session: Session, user: User) -> None:
    assert service.user_named(session, "LEA.martin@relia.example").id == user.id
    with pytest.raises(NotFound):
        service.user_named(session, "nobody@relia.example")


def test_the_right_password_signs_in_whatever_the_capitals_of_the_email(session: Session, user: User) -> None:
    assert sign_in(session, email="LEA.MARTIN@relia.example").id == user.id


def test_all_refusals_say_the_same(session: Session, user: User) -> None:
    refused = []
    for email, password in (("nobody@relia.example", PASSWORD), (user.email, "wrong"), (user.email, "")):
        with pytest.raises(NotSignedIn) as caught:
            sign_in(session, email=email, password=password)
        refused.append((caught.value.code, caught.value.message))
    service.deactivate(session, user)
    with pytest.raises(NotSignedIn) as caught:
        sign_in(session)
    refused.append((caught.value.code, caught.value.message))
    assert len(set(refused)) == 1
    assert refused[0][0] == "sign_in.refused"


def test_an_unknown_email_costs_the_work_of_a_known_one(
    session: Session, user: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    checked: list[str] = []
    real = service.passwords.check_password

    def watched(given: str, stored: str) -> object:
        checked.append(stored)
        return real(given, stored)

    monkeypatch.setattr(service.passwords, "check_password", watched)
    for email in (user.email, "nobody@relia.example"):
        with pytest.raises(NotSignedIn):
            sign_in(session, email=email, password="wrong")
    assert len(checked) == 2
    assert all(stored.startswith("$argon2id$") for stored in checked)


def test_the_right_password_no_longer_helps_once_throttled(session: Session, user: User) -> None:
    watch = Throttle()
    for _ in range(5):
        with pytest.raises(NotSignedIn, match="refused"):
            service.authenticate(session, email=user.email, password="wrong", address=ADDRESS, throttle=watch)
    with pytest.raises(NotSignedIn, match="throttled"):
        service.authenticate(session, email=user.email, password=PASSWORD, address=ADDRESS, throttle=watch)


def test_a_hash_with_old_settings_is_renewed_at_sign_in(session: Session, user: User) -> None:
    from pwdlib.hashers.argon2 import Argon2Hasher

    weak = Argon2Hasher(time_cost=1, memory_cost=64, parallelism=1).hash(PASSWORD)
    user.password_hash = weak
    session.flush()
    assert sign_in(session).password_hash != weak
    assert sign_in(session).id == user.id


def test_a_session_is_found_by_its_token_which_the_database_does_not_hold(
    session: Session, user: User
) -> None:
    opened = service.open_session(session, user, hours=10)
    found = service.find_session(session, opened.token)
    assert found is not None
    assert found[0].id == user.id
    assert opened.token not in {found[1].token_hash, found[1].csrf_token, found[1].id}
    assert len(opened.token) >= 43
    assert service.find_session(session, opened.token + "x") is None
    assert service.find_session(session, found[1].token_hash) is None


def test_a_session_ends_at_its_hour(session: Session, user: User) -> None:
    with clock.fixed(START):
        opened = service.open_session(session, user, hours=10)
    with clock.fixed(START + dt.timedelta(hours=10, seconds=-1)):
        assert service.find_session(session, opened.token) is not None
    with clock.fixed(START + dt.timedelta(hours=10)):
        assert service.find_session(session, opened.token) is None


def test_signing_out_ends_one_session(session: Session, user: User) -> None:
    first, second = (service.open_session(session, user, hours=1) for _ in range(2))
    found = service.find_session(session, first.token)
    assert found is not None
    service.close_session(session, found[1])
    session.flush()
    assert service.find_session(session, first.token) is None
    assert service.find_session(session, second.token) is not None


def test_a_new_password_ends_all_sessions(session: Session, user: User) -> None:
    opened = [service.open_session(session, user, hours=1) for _ in range(2)]
    session.flush()
    service.change_password(session, user, password="une-nouvelle-phrase")
    assert [service.find_session(session, each.token) for each in opened] == [None, None]
    assert sign_in(session, password="une-nouvelle-phrase").id == user.id
    with pytest.raises(NotSignedIn):
        sign_in(session)


def test_a_closed_account_loses_its_sessions_and_its_tokens(session: Session, user: User) -> None:
    opened = service.open_session(session, user, hours=1)
    issued = service.issue_token(session, user=user, name="CRM")
    session.flush()
    service.deactivate(session, user)
    session.flush()
    assert service.find_session(session, opened.token) is None
    assert service.find_token_user(session, issued.token) is None


def test_ended_sessions_are_forgotten_at_the_next_sign_in(session: Session, user: User) -> None:
    with clock.fixed(START):
        service.open_session(session, user, hours=1)
        session.flush()
    with clock.fixed(START + dt.timedelta(hours=2)):
        service.open_session(session, user, hours=1)
        session.flush()
    assert len(session.exec(select(UserSession)).all()) == 1


def test_a_token_acts_for_its_user_until_it_ends_or_is_revoked(session: Session, user: User) -> None:
    with clock.fixed(START):
        brief = service.issue_token(session, user=user, name="essai", days=1)
        lasting = service.issue_token(session, user=user, name="CRM")
    assert brief.token.startswith("qualif_")
    with clock.fixed(START + dt.timedelta(hours=23)):
        found = service.find_token_user(session, brief.token)
        assert found is not None
        assert found.id == user.id
    with clock.fixed(START + dt.timedelta(days=1)):
        assert service.find_token_user(session, brief.token) is None
        assert service.find_token_user(session, lasting.token) is not None
    row = session.get_one(ApiToken, lasting.id)
    assert lasting.token not in {row.token_hash, row.name, row.id}
    assert [token.name for token in service.tokens_of(session, user)] == ["CRM"]
    assert service.revoke_token(session, user, name=" CRM ") == 1
    assert service.find_token_user(session, lasting.token) is None
    assert service.tokens_of(session, user) == []
    with pytest.raises(NotFound):
        service.revoke_token(session, user, name="CRM")


@pytest.mark.parametrize("name", ["", "  ", "x" * 81])
def test_a_token_needs_a_name(session: Session, user: User, name: str) -> None:
    with pytest.raises(InvalidInput):
        service.issue_token(session, user=user, name=name)
