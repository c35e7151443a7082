import pytest

from web.paging import MAX_PAGE, page_number, paginate


@pytest.mark.parametrize(
    ("raw", "number"),
    [
        ("", 1),
        ("0", 1),
        ("-1", 1),
        ("3", 3),
        ("x", 1),
        ("²", 1),
        ("1.5", 1),
        ("99999999", MAX_PAGE),
        ("9" * 400, 1),
    ],
)
def test_anything_else_than_a_page_number_is_the_first_page(raw: str, number: int) -> None:
    assert page_number(raw) == number


def test_one_page_has_no_links() -> None:
    found = paginate("/appels", page=1, total=25, per_page=25, query={})
    assert (found.pages, found.previous_href, found.next_href) == (1, None, None)


def test_links_keep_the_filter_and_drop_what_is_empty() -> None:
    found = paginate("/appels", page=2, total=51, per_page=25, query={"etat": "echecs", "vide": ""})
    assert found.previous_href == "/appels?etat=echecs"
    assert found.next_href == "/appels?etat=echecs&page=3"


def test_a_page_beyond_the_end_leads_back() -> None:
    found = paginate("/appels", page=9, total=30, per_page=25, query={})
    assert (found.previous_href, found.next_href) == ("/appels?page=2", None)
    assert paginate("/appels", page=9, total=0, per_page=25, query={}).previous_href == "/appels"
