"""Numbers as people write them."""

import pytest

from core.errors import InvalidInput
from core.phone import for_people, to_e164


@pytest.mark.parametrize(
    ("written", "e164"),
    [
        ("01 99 00 12 34", "+33199001234"),
        ("06.39.98.00.01", "+33639980001"),
        ("+33 1 99 00 12 34", "+33199001234"),
        ("0033199001234", "+33199001234"),
        ("+32 2 555 12 34", "+3225551234"),
    ],
)
def test_written_numbers_are_read(written: str, e164: str) -> None:
    assert to_e164(written) == e164


@pytest.mark.parametrize("bad", ["", "anonymous", "12", "01 99 00", "client:agent"])
def test_what_is_no_number_is_refused(bad: str) -> None:
    with pytest.raises(InvalidInput):
        to_e164(bad)


def test_numbers_are_shown_as_the_french_write_them() -> None:
    assert for_people("+33199001234") == "01 99 00 12 34"
    assert for_people("+3225551234") == "+32 2 555 12 34"
