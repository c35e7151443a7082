"""The real application on SQLite, with a small team, and browsers that are signed in."""

from collections.abc import Iterator

import pytest

from tests.web.office import Office, open_office


@pytest.fixture
def office(sqlite_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """The application with its team, over HTTP."""
    with open_office(sqlite_url, tmp_path_factory.mktemp("office")) as ready:
        yield ready
