from collections.abc import Callable

import pytest

from simulator.webhooks import read_overrides
from telephony.urls import absolute, from_edges, with_retries


def test_a_callback_is_retried_after_any_failure() -> None:
    url = with_retries("https://qualif.example.test/x?a=1")
    assert url == "https://qualif.example.test/x?a=1#rc=5&rp=all"
    overrides = read_overrides(url.split("#")[1])
    assert all(overrides.allows_retry(outcome) for outcome in (404, 500, 503, "ct", "rt"))
    assert not overrides.allows_retry(204)
    assert overrides.retries == 5


def test_the_edges_are_named() -> None:
    assert with_retries("https://q.example.test", edges=("dublin", "frankfurt")).endswith(
        "&e=dublin,frankfurt"
    )


def test_a_request_for_instructions_names_edges_where_there_are_some() -> None:
    assert from_edges("https://q.example.test/x", ()) == "https://q.example.test/x"
    assert from_edges("https://q.example.test/x", ("dublin",)) == "https://q.example.test/x#e=dublin"


@pytest.mark.parametrize("make", [with_retries, lambda url: from_edges(url, ("dublin",))])
def test_a_second_fragment_is_refused(make: Callable[[str], str]) -> None:
    with pytest.raises(ValueError, match="fragment"):
        make("https://q.example.test/#x")


@pytest.mark.parametrize("url", ["", "/x", "//q.example.test/x", "wss://q.example.test/x", "https:///x"])
def test_a_relative_or_odd_address_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="absolute"):
        absolute(url)
