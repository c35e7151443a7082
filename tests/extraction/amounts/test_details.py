"""What an amount tells beside its figures."""

from extraction.amounts import Basis, find_amounts, find_terms
from models.values.sheet import Period


def test_a_figure_with_no_scale_can_be_read_in_thousands() -> None:
    (amount,) = find_amounts("entre cent et cent vingt")
    assert (amount.min, amount.max, amount.scaled) == (100, 120, False)
    assert (amount.thousandfold().min, amount.thousandfold().max, amount.thousandfold().scaled) == (
        100_000,
        120_000,
        True,
    )


def test_a_ceiling_read_in_thousands_keeps_its_open_end() -> None:
    (amount,) = find_amounts("douze maximum")
    assert (amount.thousandfold().min, amount.thousandfold().max) == (None, 12_000)


def test_the_unit_is_told_even_where_it_is_no_seat() -> None:
    (per_site,) = find_amounts("500 euros par site et par mois")
    assert (per_site.per_user, per_site.unit, per_site.period) == (False, "site", Period.MONTH)
    (per_van,) = find_amounts("500 euros par véhicule et par mois")
    assert (per_van.per_user, per_van.unit) == (True, "vehicule")


def test_another_rhythm_is_no_period() -> None:
    (amount,) = find_amounts("1 500 euros par jour")
    assert (amount.period, amount.every) == (None, "day")


def test_the_currency_of_who_says_none_is_the_caller_s() -> None:
    (amount,) = find_amounts("quarante mille", home_currency="CAD")
    assert (amount.currency, amount.currency_said) == ("CAD", False)
    (said,) = find_amounts("40 000 dollars", dollar="USD")
    assert (said.currency, said.currency_said) == ("USD", True)


def test_the_basis_is_kept() -> None:
    (amount,) = find_amounts("12 000 € HT")
    assert amount.basis is Basis.HT


def test_terms_complete_a_sum_said_before() -> None:
    (terms,) = find_terms("Par mois et par poste, oui.")
    assert (terms.period, terms.per_user, terms.unit) == (Period.MONTH, True, "poste")
    (once,) = find_terms("Non, en une seule fois, on veut pas de loyers.")
    assert once.period is Period.ONCE
    assert find_terms("Par an on fait trois réunions.") == []
