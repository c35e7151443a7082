"""How often a consumer may be called: four tries in thirty calendar days, none for sixty after a refusal.

Article D.223-9 of the consumer code (facts on the GDPR, section 4). Days are those of the consumer's
calendar. A try counts whether it was answered or not.
"""

import datetime as dt
from collections.abc import Iterable
from zoneinfo import ZoneInfo

from compliance.calling.obstacle import Obstacle, spoken_day

MAX_TRIES = 4
WINDOW_DAYS = 30
REST_DAYS = 60
"""Sixty full days: the day of the refusal does not count, and the sixtieth is still closed."""


def check_frequency(tries: Iterable[dt.datetime], at: dt.datetime, zone: ZoneInfo) -> Obstacle | None:
    """What forbids one try more.

    Args:
        tries: when this consumer's number was dialled, in any order.
        at: when it would be dialled again.
        zone: the consumer's.
    """
    today = at.astimezone(zone).date()
    first = today - dt.timedelta(days=WINDOW_DAYS - 1)
    days = sorted(day for tried in tries if (day := tried.astimezone(zone).date()) >= first)
    if len(days) < MAX_TRIES:
        return None
    free = days[-MAX_TRIES] + dt.timedelta(days=WINDOW_DAYS)
    return Obstacle(
        "calling.too_many_tries",
        f"Ce particulier a déjà été appelé {len(days)} fois en {WINDOW_DAYS} jours "
        f"({MAX_TRIES} au plus) : rappelez à partir du {spoken_day(free)}.",
    )


def check_rest(refused_at: dt.datetime | None, at: dt.datetime, zone: ZoneInfo) -> Obstacle | None:
    """What forbids calling somebody who declined; `refused_at` is the last time they did."""
    if refused_at is None:
        return None
    free = refused_at.astimezone(zone).date() + dt.timedelta(days=REST_DAYS + 1)
    if at.astimezone(zone).date() >= free:
        return None
    return Obstacle(
        "calling.recent_refusal",
        f"Ce particulier a refusé votre démarche il y a moins de {REST_DAYS} jours : "
        f"rappelez à partir du {spoken_day(free)}.",
    )
