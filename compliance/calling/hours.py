"""When a consumer may be called: Monday to Friday, 10 to 13 and 14 to 20 h where they live, no holiday.

Article D.223-9 of the consumer code (decree 2022-1313), the last one known: facts on the GDPR, section 4.
"""

import datetime as dt
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from compliance.calling.holidays import is_public_holiday
from compliance.calling.obstacle import Obstacle, spoken_day
from core.clock import PARIS

OPEN_HOURS = ((10, 13), (14, 20))
"""From the first hour, to the second one excluded."""
_SATURDAY = 5
_OVERSEAS = {
    "+262269": "Indian/Mayotte",
    "+262639": "Indian/Mayotte",
    "+262": "Indian/Reunion",
    "+590": "America/Guadeloupe",
    "+594": "America/Cayenne",
    "+596": "America/Martinique",
    "+508": "America/Miquelon",
    "+687": "Pacific/Noumea",
    "+689": "Pacific/Tahiti",
}


def zone_of(phone: str, known: str | None = None) -> ZoneInfo:
    """Where a consumer's clock hangs: the zone that is known of them, else their number's, else Paris."""
    if known:
        try:
            return ZoneInfo(known)
        except (ZoneInfoNotFoundError, ValueError):
            return PARIS
    prefix = next((prefix for prefix in _OVERSEAS if phone.startswith(prefix)), None)
    return ZoneInfo(_OVERSEAS[prefix]) if prefix else PARIS


def is_open(at: dt.datetime, zone: ZoneInfo) -> bool:
    """Whether a consumer in this zone may be called at this instant."""
    local = at.astimezone(zone)
    return _is_working_day(local.date()) and any(start <= local.hour < end for start, end in OPEN_HOURS)


def next_opening(at: dt.datetime, zone: ZoneInfo) -> dt.datetime:
    """The first moment at or after an instant when such a consumer may be called, on their clock."""
    if is_open(at, zone):
        return at.astimezone(zone)
    local = at.astimezone(zone)
    day = local.date()
    while True:
        if _is_working_day(day):
            for start, _end in OPEN_HOURS:
                opening = dt.datetime.combine(day, dt.time(start), tzinfo=zone)
                if opening > local:
                    return opening
        day += dt.timedelta(days=1)


def check_hours(at: dt.datetime, zone: ZoneInfo) -> Obstacle | None:
    """What forbids calling a consumer of this zone at this instant."""
    if is_open(at, zone):
        return None
    opening = next_opening(at, zone)
    return Obstacle(
        "calling.closed_hours",
        "Un particulier s'appelle du lundi au vendredi, hors jours fériés, de 10 h à 13 h et de 14 h à 20 h, "
        f"à son heure locale : rappelez le {spoken_day(opening.date())} à partir de {opening.hour} h.",
    )


def _is_working_day(day: dt.date) -> bool:
    return day.weekday() < _SATURDAY and not is_public_holiday(day)
