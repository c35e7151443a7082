"""Commands that keep an installation."""

import base64

import pytest
from sqlmodel import Session, select

from accounts import service as accounts
from cli.main import main
from core.database import make_engine
from core.errors import InvalidInput, Misconfigured
from core.settings import get_settings
from models import User
from tests.cli.conftest import Qualif

PASSWORD = "un-long-mot-de-passe-42"


def test_a_new_key_is_32_random_bytes(qualif: Qualif) -> None:
    first, second = (qualif("keys", "new").stdout.strip() for _ in range(2))
    assert len(base64.b64decode(first, validate=True)) == 32
    assert first != second


def test_doctor_says_what_is_missing_and_then_that_all_is_well(qualif: Qualif) -> None:
    result = qualif("doctor")
    assert result.exit_code == 1
    assert "qualif migrate" in result.stdout
    assert qualif("migrate").exit_code == 0
    result = qualif("doctor")
    assert (result.exit_code, "Tout est en ordre." in result.stdout) == (0, True), result.stdout


@pytest.mark.parametrize("command", ["api", "worker"])
def test_production_without_secrets_does_not_start(
    qualif: Qualif, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    monkeypatch.setenv("QUALIF_ENVIRONMENT", "production")
    get_settings.cache_clear()
    result = qualif(command)
    assert isinstance(result.exception, Misconfigured)
    assert "QUALIF_MASTER_KEY" in result.exception.message


@pytest.mark.parametrize("options", [(), ("--now", "--dry-run")])
def test_a_purge_must_be_chosen(migrated: Qualif, options: tuple[str, ...]) -> None:
    assert isinstance(migrated("purge", *options).exception, InvalidInput)


@pytest.mark.parametrize("option", ["--dry-run", "--now"])
def test_nothing_to_purge_is_said(migrated: Qualif, option: str) -> None:
    result = migrated("purge", option)
    assert result.exit_code == 0, result.output
    assert result.stdout.startswith("Rien")


def test_a_user_is_added_gets_a_token_and_is_closed(migrated: Qualif) -> None:
    options = ("--name", "Inès Royer", "--role", "qa", "--password", PASSWORD)
    assert migrated("users", "add", "ines@relia.example", *options).exit_code == 0
    token = migrated("tokens", "new", "ines@relia.example", "--name", "tableau de bord").stdout.strip()
    with Session(make_engine(get_settings().database_url)) as session:
        assert session.exec(select(User)).one().email == "ines@relia.example"
        assert accounts.find_token_user(session, token) is not None
    assert migrated("tokens", "list", "ines@relia.example").stdout.startswith("tableau de bord\tcréé le ")
    assert migrated("tokens", "revoke", "ines@relia.example", "--name", "autre").exit_code == 1
    assert migrated("tokens", "revoke", "ines@relia.example", "--name", "tableau de bord").exit_code == 0
    with Session(make_engine(get_settings().database_url)) as session:
        assert accounts.find_token_user(session, token) is None
    token = migrated("tokens", "new", "ines@relia.example", "--name", "tableau de bord").stdout.strip()
    assert migrated("users", "disable", "ines@relia.example").exit_code == 0
    with Session(make_engine(get_settings().database_url)) as session:
        assert accounts.find_token_user(session, token) is None


@pytest.mark.parametrize(
    "arguments",
    [
        ("purge", "--dry-run"),
        ("worker",),
        ("api",),
        ("users", "disable", "awa.diallo@relia.example"),
        ("tokens", "new", "awa.diallo@relia.example", "--name", "essai"),
    ],
    ids=" ".join,
)
def test_without_its_tables_a_command_says_to_migrate(qualif: Qualif, arguments: tuple[str, ...]) -> None:
    result = qualif(*arguments)
    assert isinstance(result.exception, Misconfigured)
    assert result.exception.code == "database.outdated"
    assert "qualif migrate" in result.exception.message


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("QUALIF_QUEUE_POLL_S", "abc", "QUALIF_QUEUE_POLL_S"),
        ("QUALIF_DATABASE_URL", "nimporte", "QUALIF_DATABASE_URL"),
        ("QUALIF_DATABASE_URL", "postgresql://x:motdepasse@127.0.0.1:1/x", "ne répond pas"),
        ("QUALIF_DATABASE_URL", "sqlite:////proc/nulle-part/x.sqlite3", "/proc/nulle-part"),
    ],
)
def test_what_is_wrong_with_an_installation_is_one_french_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], name: str, value: str, said: str
) -> None:
    monkeypatch.setenv("QUALIF_ENVIRONMENT", "test")
    monkeypatch.setenv(name, value)
    monkeypatch.setattr("sys.argv", ["qualif", "users", "disable", "awa.diallo@relia.example"])
    get_settings.cache_clear()
    with pytest.raises(SystemExit) as ended:
        main()
    shown = capsys.readouterr()
    assert (ended.value.code, shown.out) == (1, "")
    assert said in shown.err
    for hidden in ("Traceback", "motdepasse", "awa.diallo", value if value == "abc" else "Traceback"):
        assert hidden not in shown.err


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (["extract"], "L'argument « files » est obligatoire. « qualif extract --help » montre"),
        (["fiche"], "Cette commande n'existe pas. « qualif --help » montre"),
        (["doctor", "--vite"], "L'option « --vite » n'existe pas. « qualif doctor --help »"),
        (["extract", "a.json", "--field"], "L'option « --field » n'existe pas (peut-être --fields)."),
        (["demo", "--port"], "L'option « --port » attend une valeur, ou n'en prend pas."),
        (["demo", "--port", "web"], "La valeur donnée pour « --port » n'est pas de la forme attendue."),
        (["doctor", "tout"], "Il y a un mot de trop dans la commande."),
    ],
)
def test_a_command_that_was_typed_wrong_is_told_in_french(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], typed: list[str], said: str
) -> None:
    monkeypatch.setattr("sys.argv", ["qualif", *typed])
    with pytest.raises(SystemExit) as ended:
        main()
    shown = capsys.readouterr()
    assert (ended.value.code, shown.out) == (2, "")
    assert shown.err.startswith(f"Erreur {said}")


def test_help_is_in_french_throughout(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["qualif", "extract", "--help"])
    with pytest.raises(SystemExit) as ended:
        main()
    shown = capsys.readouterr().out
    assert not ended.value.code
    assert "Montrer cette aide." in shown
    assert "Show" not in shown
