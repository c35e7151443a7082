"""Hours beside their day: "jeudi 19 à quatorze heures", "10 heures le jeudi 6 février"."""

import bisect
import re
from collections.abc import Sequence
from dataclasses import replace

from extraction.numbers import Reading
from extraction.timex.clock import Clock
from extraction.timex.values import Bound, Grain, Kind, TimeSpan

_DAY_TO_HOUR = re.compile(
    r"(?:(?:,|\.\.\.|:|-|a|vers|pour|des|autour de|sur les|apres|avant|plutot|disons|matin|apres midi|soir|"
    r"midi|genre|mettons|environ|au plus (?:tot|tard)|si possible|"
    r"au matin|dans la matinee|dans l' apres midi|en (?:debut|fin|milieu) (?:de matinee|d' apres midi|de "
    r"journee)|"
    r"le matin|l' apres midi|le soir|entre|de|alors|ok|d' accord|oui|parfait|prochain|si vous voulez|"
    r"c' est (?:bon|ok|parfait|possible|note)|ca (?:vous )?(?:va|irait)|par exemple|a partir de|"
    r"aux alentours de|environ|donc|en visio|bonne heure) ?){0,4}"
)
_LOOSE_GAP = re.compile(
    r"(?:(?!#|[.?!;]|\.\.\.|jusqu'|avant|apres|depuis|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|"
    r"mais|ou|non|pas)\S+ ){1,7}(?:a|vers|pour)"
)
"""A few words of one clause between a day and its hour: "mercredi 10, il a un trou à 16 heures"."""
_HOUR_TO_DAY = re.compile(r"(?:(?:,|le|ce|de|du|pour|-|alors|donc|ok|c' est|parfait) ?){0,3}")
_REACH = 90
"""How many characters may lie between a day and its hour."""


def with_hours(reading: Reading, spans: Sequence[TimeSpan], clocks: Sequence[Clock]) -> list[TimeSpan]:
    """The spans with the hours said beside a day attached to it, and the hours that stand alone."""
    starts = {word.start: offset for word, offset in zip(reading.words, reading.offsets, strict=True)}
    ends = {
        word.end: offset + len(word.norm) for word, offset in zip(reading.words, reading.offsets, strict=True)
    }
    free = list(clocks)
    result: list[TimeSpan] = []
    for span in spans:
        clock = _beside(reading, starts[span.start], ends[span.end], free) if _is_a_day(span) else None
        if clock is None:
            result.append(span)
            continue
        free.remove(clock)
        first, last = reading.span(min(clock.start, starts[span.start]), max(clock.end, ends[span.end]))
        result.append(_appointment(span, clock, first, last))
    alone = [_alone(reading, clock) for clock in free if clock.sure and not clock.in_range]
    lengths_read_as_hours = [
        reading.span(clock.start, clock.end)
        for clock in clocks
        if clock.sure or clock.in_range or clock not in free
    ]
    kept = [
        span for span in result if span.kind is not Kind.DURATION or not _inside(span, lengths_read_as_hours)
    ]
    return sorted([*kept, *alone], key=lambda span: (span.start, span.end))


def _is_a_day(span: TimeSpan) -> bool:
    single = span.anchor_from is not None and span.anchor_from == span.anchor_to
    return single and span.kind is Kind.DATE and span.grain is Grain.DAY


def _appointment(span: TimeSpan, clock: Clock, first: int, last: int) -> TimeSpan:
    # "jeudi après 14 heures" and "jeudi avant 10 heures" are still on Thursday.
    bound = span.bound if span.bound in {Bound.BY, Bound.FROM} else Bound.IN
    return replace(
        span, start=first, end=last, at=clock.at, kind=Kind.APPOINTMENT, bound=bound, from_=span.anchor_from,
        to=span.anchor_to,
    )  # fmt: skip


def _beside(reading: Reading, start: int, end: int, free: list[Clock]) -> Clock | None:
    """The hour said right after a day, a few words after it, or right before it."""
    k = bisect.bisect_left(free, end, key=lambda clock: clock.start)
    after = free[k] if k < len(free) and free[k].start - end <= _REACH else None
    if after is not None:
        gap = reading.text[end : after.start].strip()
        if _DAY_TO_HOUR.fullmatch(gap) or _LOOSE_GAP.fullmatch(gap):
            return after
    k = bisect.bisect_right(free, start, key=lambda clock: clock.end)
    before = free[k - 1] if k and start - free[k - 1].end <= _REACH else None
    if before is not None and _HOUR_TO_DAY.fullmatch(reading.text[before.end : start].strip()):
        return before
    return None


def _inside(span: TimeSpan, places: Sequence[tuple[int, int]]) -> bool:
    """Whether what looked like a length ("17 heures") was read as an hour."""
    k = bisect.bisect_right(places, span.start, key=lambda place: place[1])
    return k < len(places) and places[k][0] < span.end


def _alone(reading: Reading, clock: Clock) -> TimeSpan:
    first, last = reading.span(clock.start, clock.end)
    return TimeSpan(
        first, last, Bound.IN, None, None, Grain.DAY, at=clock.at, confidence=0.7, kind=Kind.CLOCK
    )
