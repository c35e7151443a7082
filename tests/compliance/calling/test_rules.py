"""The rules of calling at their boundaries."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from compliance.calling.caller_id import check_caller_id
from compliance.calling.frequency import check_frequency, check_rest
from compliance.calling.hours import check_hours, is_open, next_opening, zone_of
from compliance.calling.obstacle import spoken_day
from core.clock import PARIS

REUNION = ZoneInfo("Indian/Reunion")


def paris(month: int, day: int, hour: int = 12, minute: int = 0, second: int = 0) -> dt.datetime:
    return dt.datetime(2026, month, day, hour, minute, second, tzinfo=PARIS)


class TestCallerId:
    @pytest.mark.parametrize(
        "number", ["+33199000010", "+33299000010", "+33599000010", "+33948000010", "+262262000010"]
    )
    def test_a_fixed_number_may_be_shown(self, number: str) -> None:
        assert check_caller_id(number, held={number}) is None
        assert check_caller_id(number) is None

    @pytest.mark.parametrize(
        ("number", "code"),
        [
            ("+33639980001", "calling.caller_id_mobile"),
            ("+33739980001", "calling.caller_id_mobile"),
            ("+262692000001", "calling.caller_id_mobile"),
            ("+590690000001", "calling.caller_id_mobile"),
            ("+33899000001", "calling.caller_id_kind"),
            ("+33099000001", "calling.caller_id_kind"),
            ("+33", "calling.caller_id_kind"),
            ("+12025550100", "calling.caller_id_kind"),
            ("anonymous", "calling.caller_id_kind"),
            ("", "calling.caller_id_kind"),
        ],
    )
    def test_others_may_not(self, number: str, code: str) -> None:
        found = check_caller_id(number, held={number})
        assert found is not None
        assert found.code == code

    def test_nor_the_number_of_a_person_of_the_call(self) -> None:
        shown = "+33199000010"
        for found in (
            check_caller_id(shown, prospect_phone=shown),
            check_caller_id(shown, agent_phone=shown),
        ):
            assert found is not None
            assert found.code == "calling.caller_id_personal"

    def test_nor_a_number_that_is_not_held_at_twilio(self) -> None:
        found = check_caller_id("+33199000010", held={"+33199000011"})
        assert found is not None
        assert found.code == "calling.caller_id_not_held"


class TestHours:
    @pytest.mark.parametrize(
        ("at", "may"),
        [
            (paris(11, 24, 9, 59, 59), False),
            (paris(11, 24, 10), True),
            (paris(11, 24, 12, 59, 59), True),
            (paris(11, 24, 13), False),
            (paris(11, 24, 13, 59, 59), False),
            (paris(11, 24, 14), True),
            (paris(11, 24, 19, 59, 59), True),
            (paris(11, 24, 20), False),
            (paris(11, 20, 15), True),  # Friday
            (paris(11, 21, 15), False),  # Saturday
            (paris(11, 22, 15), False),  # Sunday
            (paris(11, 11, 15), False),  # Armistice, a Wednesday
            (paris(4, 6, 15), False),  # Easter Monday
            (paris(5, 14, 15), False),  # Ascension
            (paris(5, 25, 15), False),  # Whit Monday
            (paris(5, 15, 15), True),  # the day after Ascension is no holiday
        ],
    )
    def test_in_paris(self, at: dt.datetime, may: bool) -> None:
        assert is_open(at, PARIS) is may
        assert (check_hours(at, PARIS) is None) is may

    @pytest.mark.parametrize(("hour_utc", "may"), [(8, False), (9, True), (18, True), (19, False)])
    def test_the_clock_is_the_wall_clock_in_winter(self, hour_utc: int, may: bool) -> None:
        assert is_open(dt.datetime(2026, 1, 13, hour_utc, 30, tzinfo=dt.UTC), PARIS) is may

    @pytest.mark.parametrize(("hour_utc", "may"), [(7, False), (8, True), (17, True), (18, False)])
    def test_and_in_summer(self, hour_utc: int, may: bool) -> None:
        assert is_open(dt.datetime(2026, 7, 15, hour_utc, 30, tzinfo=dt.UTC), PARIS) is may

    def test_the_consumer_s_zone_counts(self) -> None:
        # 11 h in Paris in winter is 14 h in Saint-Denis; 18 h there is 21 h.
        assert is_open(paris(1, 13, 11), REUNION)
        assert not is_open(paris(1, 13, 18), REUNION)
        assert not is_open(paris(1, 13, 10, 30), REUNION)  # their 13 h 30

    def test_zones(self) -> None:
        assert zone_of("+33199000001") == PARIS
        assert zone_of("+262262000001") == REUNION
        assert zone_of("+262269000001").key == "Indian/Mayotte"
        assert zone_of("+596596000001").key == "America/Martinique"
        assert zone_of("+33199000001", "Indian/Reunion") == REUNION
        assert zone_of("+33199000001", "Pas/Une") == PARIS

    def test_the_refusal_says_when_to_call_again(self) -> None:
        assert next_opening(paris(11, 24, 12), PARIS) == paris(11, 24, 12)
        assert next_opening(paris(11, 24, 7), PARIS) == paris(11, 24, 10)
        assert next_opening(paris(11, 24, 13, 30), PARIS) == paris(11, 24, 14)
        assert next_opening(paris(11, 27, 20), PARIS) == paris(11, 30, 10)  # Friday evening, Monday
        assert next_opening(paris(12, 24, 20), PARIS) == paris(12, 28, 10)  # over Christmas, a Friday
        found = check_hours(paris(11, 27, 20), PARIS)
        assert found is not None
        assert "lundi 30 novembre 2026 à partir de 10 h" in found.message


class TestFrequency:
    def tries(self, *days: int) -> list[dt.datetime]:
        return [paris(11, 30) - dt.timedelta(days=days_ago) for days_ago in days]

    def test_the_fourth_try_is_the_last(self) -> None:
        assert check_frequency(self.tries(1, 2, 3), paris(11, 30), PARIS) is None
        found = check_frequency(self.tries(3, 0, 2, 1), paris(11, 30), PARIS)
        assert found is not None
        assert found.code == "calling.too_many_tries"
        assert "dimanche 27 décembre 2026" in found.message  # 27 November and thirty days

    def test_thirty_days_by_the_calendar(self) -> None:
        assert check_frequency(self.tries(29, 5, 4, 3), paris(11, 30, 0, 1), PARIS) is not None
        assert check_frequency(self.tries(30, 5, 4, 3), paris(11, 30, 23, 59), PARIS) is None

    def test_the_day_is_the_consumer_s(self) -> None:
        late = dt.datetime(2026, 11, 1, 21, 0, tzinfo=dt.UTC)  # the 2nd in Saint-Denis, the 1st in Paris
        tries = [late, *self.tries(3, 2, 1)]
        at = dt.datetime(2026, 12, 1, 9, 0, tzinfo=dt.UTC)
        assert check_frequency(tries, at, PARIS) is None
        assert check_frequency(tries, at, REUNION) is not None

    def test_sixty_full_days_after_a_refusal(self) -> None:
        refused = paris(9, 1, 15)
        assert check_rest(None, refused, PARIS) is None
        found = check_rest(refused, paris(10, 31, 23, 59), PARIS)
        assert found is not None
        assert found.code == "calling.recent_refusal"
        assert "dimanche 1er novembre 2026" in found.message
        assert check_rest(refused, paris(11, 1, 0, 0), PARIS) is None


def test_days_in_words() -> None:
    assert spoken_day(dt.date(2026, 12, 1)) == "mardi 1er décembre 2026"
    assert spoken_day(dt.date(2027, 2, 14)) == "dimanche 14 février 2027"
