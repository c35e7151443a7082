"""The two ends of a dated reading, as its data holds them; either may be open."""

import datetime as dt

from extraction.readings import Reading

Ends = tuple[dt.date | None, dt.date | None]
Data = dict[str, str | int | float | bool | None]


def ends_of(item: Reading | None) -> Ends:
    """The ends of a dated reading; both open where there is none."""
    data = item.data if item is not None else {}
    return _day(data.get("from")), _day(data.get("to"))


def data_of(low: dt.date | None, high: dt.date | None) -> Data:
    """The data of a reading with these ends."""
    return {"from": low.isoformat() if low else None, "to": high.isoformat() if high else None}


def holds(wide: Ends, narrow: Ends) -> bool:
    """Whether a closed period holds another that is not the same."""
    if None in wide or None in narrow or wide == narrow:
        return False
    return bool(
        wide[0] and narrow[0] and wide[1] and narrow[1] and wide[0] <= narrow[0] <= narrow[1] <= wide[1]
    )


def _day(value: object) -> dt.date | None:
    return dt.date.fromisoformat(value) if isinstance(value, str) else None
