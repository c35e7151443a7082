"""The running contract: when it ends, and when its notice is due."""

import datetime as dt
import re
from collections.abc import Iterator

from extraction.dialogue import Exchange
from extraction.readings import Reading, matches
from extraction.timex import Kind as SpanKind
from extraction.timing.asked import contract_asked
from extraction.timing.ends import data_of
from extraction.timing.project import CONTRACT

_NOTICE = re.compile(r"\b(?:preavis|denonc\w+|resili\w+|prevenir|renonciation|avertir)\b")
_LEAVES = (SpanKind.DURATION, SpanKind.PAST, SpanKind.RELATIVE)


def contract_end(exchange: Exchange) -> dt.date | None:
    """The end of the running contract, when the prospect says it."""
    for match in matches(CONTRACT, exchange.said, exchange):
        start, end = match.raw
        for span in exchange.said.times:
            if start <= span.start <= end and span.anchor_to is not None:
                return span.anchor_to
    if contract_asked(exchange):
        ends = [span.anchor_to for span in exchange.said.times if span.anchor_to is not None]
        return ends[0] if ends else None
    return None


def notice(exchange: Exchange, end: dt.date | None) -> Iterator[Reading]:
    """*Trois mois de préavis*: the decision is due that long before the contract's end."""
    said = exchange.said
    for span in said.times:
        if span.kind not in _LEAVES or not span.count or span.unit is None or end is None:
            continue
        words = said.words
        left, right = words.sentence(words.position(span.start))
        if not _NOTICE.search(words.text[left:right]) or span.unit.value != "month":
            continue
        due = months_before(end, int(span.count))
        data = data_of(None, due)
        yield Reading(
            "timing.notice", "timing", "dated", said.i, span.start, span.end, (said.i,), 4, data=data
        )


def months_before(day: dt.date, months: int) -> dt.date:
    """The same day some months before, at most the month's last."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    last = (dt.date(year + (month == 11), (month + 1) % 12 + 1, 1) - dt.timedelta(days=1)).day
    return dt.date(year, month + 1, last if day.day >= 28 and _is_month_end(day) else min(day.day, last))


def _is_month_end(day: dt.date) -> bool:
    return (day + dt.timedelta(days=1)).day == 1
