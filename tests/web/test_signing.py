import pytest
from starlette.testclient import TestClient

from accounts import service as accounts
from core.database import unit_of_work
from models import Role
from tests.web.html import Document
from tests.web.office import Office, open_office
from web.pages.signing import local_path

PASSWORD = "cheval-pile-agrafe"
EMAIL = "lea@relia.example"


@pytest.fixture
def office_with_lea(office: Office) -> Office:
    with unit_of_work(office.engine) as session:
        accounts.create_user(session, email=EMAIL, name="Léa Martin", role=Role.AGENT, password=PASSWORD)
    return office


def sign_in(client: TestClient, **changes: str) -> object:
    return client.post("/connexion", data={"email": EMAIL, "password": PASSWORD} | changes)


def test_a_page_asks_for_a_session_and_comes_back_to_it(office_with_lea: Office) -> None:
    client = office_with_lea.anonymous()
    asked = client.get("/appels/abc?etat=x")
    assert (asked.status_code, asked.headers["location"]) == (303, "/connexion?suite=/appels/abc")
    form = Document(client.get(asked.headers["location"]).text)
    assert form.one("input", name="suite")["value"] == "/appels/abc"

    answer = sign_in(client, suite="/appels/abc")
    assert (answer.status_code, answer.headers["location"]) == (303, "/appels/abc")
    assert client.get("/appels").status_code == 200
    assert client.get("/connexion").headers["location"] == "/appels"


def test_the_cookie_is_kept_from_scripts_and_other_sites(office_with_lea: Office) -> None:
    cookie = sign_in(office_with_lea.anonymous()).headers["set-cookie"]
    assert cookie.startswith("qualif=")
    for part in ("HttpOnly", "Path=/", "SameSite=lax", "Max-Age=36000"):
        assert part in cookie
    assert "Domain" not in cookie


def test_over_tls_the_cookie_is_bound_to_the_host(
    sqlite_url: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("tls")
    with open_office(sqlite_url, folder, public_url="https://qualif.example") as office:
        with unit_of_work(office.engine) as session:
            accounts.create_user(session, email=EMAIL, name="Léa", role=Role.AGENT, password=PASSWORD)
        client = TestClient(office.client.app, base_url="https://qualif.example", follow_redirects=False)
        answer = sign_in(client)
        cookie = answer.headers["set-cookie"]
        assert cookie.startswith("__Host-qualif=")
        assert "Secure" in cookie
        assert "max-age=31536000" in answer.headers["strict-transport-security"]
        assert client.get("/appels").status_code == 200


def test_a_wrong_password_says_so_in_one_way_and_keeps_the_email(office_with_lea: Office) -> None:
    client = office_with_lea.anonymous()
    wrong = sign_in(client, password="wrong")
    unknown = sign_in(client, email="nobody@relia.example")
    assert (wrong.status_code, unknown.status_code) == (401, 401)
    assert "set-cookie" not in wrong.headers
    page = Document(wrong.text)
    assert page.one(id="erreur").text == Document(unknown.text).one(id="erreur").text
    assert page.one("input", name="email")["value"] == EMAIL
    assert "value" not in page.one("input", name="password").attributes


def test_five_failures_close_the_door_for_a_while(office_with_lea: Office) -> None:
    client = office_with_lea.anonymous()
    assert [sign_in(client, password="wrong").status_code for _ in range(5)] == [401] * 5
    assert sign_in(client).status_code == 429
    assert client.get("/appels").status_code == 303


def test_signing_in_again_ends_the_session_before(office_with_lea: Office) -> None:
    client = office_with_lea.anonymous()
    sign_in(client)
    before = client.cookies["qualif"]
    sign_in(client)
    assert client.cookies["qualif"] != before
    client.cookies.clear()
    client.cookies.set("qualif", before)
    assert client.get("/appels").status_code == 303


def test_signing_out_ends_the_session_itself(office: Office) -> None:
    browser = office.agent()
    token = browser.client.cookies["qualif"]
    answer = browser.post("/deconnexion")
    assert (answer.status_code, answer.headers["location"]) == (303, "/connexion?sortie=1")
    browser.client.cookies.clear()
    browser.client.cookies.set("qualif", token)
    assert browser.get("/appels").status_code == 303
    assert "déconnecté" in Document(browser.get("/connexion?sortie=1").text).text


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "cross-site", "Origin": "http://127.0.0.1:8000"},
    ],
)
def test_another_site_cannot_sign_somebody_in(office_with_lea: Office, headers: dict[str, str]) -> None:
    client = office_with_lea.anonymous()
    answer = client.post("/connexion", data={"email": EMAIL, "password": PASSWORD}, headers=headers)
    assert answer.status_code == 403
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://127.0.0.1:8000", "Sec-Fetch-Site": "same-origin"},
        {"Origin": "http://localhost:8000", "Host": "localhost:8000"},
        {},
    ],
)
def test_our_own_page_can(office_with_lea: Office, headers: dict[str, str]) -> None:
    client = office_with_lea.anonymous()
    answer = client.post("/connexion", data={"email": EMAIL, "password": PASSWORD}, headers=headers)
    assert answer.status_code == 303


@pytest.mark.parametrize(
    "path",
    [
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "/a\nb",
        "/ a",
        "javascript:alert(1)",
        "appels",
        "",
        "/connexion",
        "/deconnexion",
    ],
)
def test_a_way_to_elsewhere_becomes_the_home_page(path: str) -> None:
    assert local_path(path) == "/appels"


def test_a_path_of_ours_is_kept() -> None:
    assert local_path("/appels/abc") == "/appels/abc"


def test_a_hostile_email_is_shown_as_text(office: Office) -> None:
    answer = office.anonymous().post("/connexion", data={"email": '"><script>x</script>', "password": "y"})
    assert "<script>x" not in answer.text
    assert Document(answer.text).one("input", name="email")["value"] == '"><script>x</script>'


def test_the_home_page_is_the_list_of_calls(office: Office) -> None:
    assert office.client.get("/").headers["location"] == "/appels"
