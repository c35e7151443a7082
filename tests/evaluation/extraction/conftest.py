import pytest

from extraction.engine import Extractor


@pytest.fixture(scope="session")
def extractor() -> Extractor:
    return Extractor()
