import datetime as dt
from concurrent.futures import ThreadPoolExecutor

import pytest

from accounts import throttle
from accounts.throttle import FAILURES_PER_ACCOUNT, FAILURES_PER_ADDRESS, WINDOW, Throttle
from core import clock

START = dt.datetime(2026, 11, 23, 9, 0, tzinfo=dt.UTC)
HERE, THERE = "192.0.2.1", "192.0.2.2"


def attempts(watch: Throttle, count: int, *, email: str = "a@b.fr", address: str = HERE) -> list[bool]:
    return [watch.admit(email=email, address=address) for _ in range(count)]


def test_the_sixth_attempt_is_refused() -> None:
    assert attempts(Throttle(), 7) == [True] * FAILURES_PER_ACCOUNT + [False, False]


def test_another_address_and_another_email_count_apart() -> None:
    watch = Throttle()
    attempts(watch, 6)
    assert watch.admit(email="a@b.fr", address=THERE)
    assert watch.admit(email="c@d.fr", address=HERE)


def test_one_password_tried_on_everybody_is_stopped_by_its_address() -> None:
    watch = Throttle()
    found = [watch.admit(email=f"user{i}@b.fr", address=HERE) for i in range(FAILURES_PER_ADDRESS + 1)]
    assert found == [True] * FAILURES_PER_ADDRESS + [False]


def test_attempts_are_forgotten_after_the_window() -> None:
    watch = Throttle()
    with clock.fixed(START):
        attempts(watch, 6)
    with clock.fixed(START + WINDOW - dt.timedelta(seconds=1)):
        assert not watch.admit(email="a@b.fr", address=HERE)
    with clock.fixed(START + WINDOW):
        assert watch.admit(email="a@b.fr", address=HERE)


def test_a_success_forgives_the_failures_of_its_account() -> None:
    watch = Throttle()
    attempts(watch, 5)
    watch.forgive(email="a@b.fr", address=HERE)
    assert attempts(watch, 5) == [True] * 5


def test_a_success_does_not_forgive_what_the_address_did_to_others() -> None:
    watch = Throttle()
    for i in range(FAILURES_PER_ADDRESS - 1):
        watch.admit(email=f"user{i}@b.fr", address=HERE)
    watch.admit(email="own@b.fr", address=HERE)
    watch.forgive(email="own@b.fr", address=HERE)
    assert [watch.admit(email=f"next{i}@b.fr", address=HERE) for i in range(2)] == [True, False]


def test_attempts_in_parallel_do_not_pass_together() -> None:
    watch = Throttle()
    with ThreadPoolExecutor(8) as pool:
        admitted = list(pool.map(lambda _: watch.admit(email="a@b.fr", address=HERE), range(40)))
    assert admitted.count(True) == FAILURES_PER_ACCOUNT


def test_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(throttle, "MAX_KEYS", 10)
    watch = Throttle()
    for i in range(100):
        watch.admit(email="a@b.fr", address=f"198.51.100.{i}")
    assert len(watch._attempts) <= 10
