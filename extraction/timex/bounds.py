"""From periods to time spans: the words on both sides say which end is open, or that nothing is dated."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from extraction.numbers import Reading
from extraction.timex.atoms import Context
from extraction.timex.calendar import Span
from extraction.timex.patterns import LEFT_CUES, LINK, RIGHT_CUES
from extraction.timex.unions import Item
from extraction.timex.values import Bound, Grain, Kind, TimeSpan

_ONE_DAY = dt.timedelta(days=1)
_LEFT_REACH, _RIGHT_REACH = 90, 60
"""How many characters on each side of a period may bound it."""
_LEFT = tuple((cue, re.compile(rf"(?:^|(?<= ))(?:{cue.text}){LINK}$")) for cue in LEFT_CUES)
_RIGHT = tuple(
    (cue, re.compile(rf"(?: [,(])?(?: (?:soit|mais|vraiment|c' est|donc|et|oui))? (?:{cue.text})(?= |$)"))
    for cue in RIGHT_CUES
)
_BOUNDS_NEXT = re.compile(
    r"(?:(?:(?: ,| mais| et)(?: (?:mais|et|vraiment|surtout|donc))*"
    r" (?:pas avant|pas apres|au plus tard|au plus tot|maximum|max|dernier delai|pas plus tard que))"
    rf"| pas (?:avant|apres)){LINK}"
)
"""A bound between two periods that belongs to the second: "au printemps, mais pas avant mai"."""
_ABSENT = re.compile(r"(?:^| )pas la$")
_DETERMINED = re.compile(r"(?:celle|celui|la|le|l'|en|au|a) ")
""""Ils sont pas là, celle d'après plutôt": no article of a period that has its own."""
_UNDATED = frozenset({Kind.PAST, Kind.DURATION, Kind.VAGUE, Kind.RECURRING})

_LIMITS = frozenset({"latest", "no_later", "before", "by", "from", "not_before"})
_LOOSE = frozenset({"bare", "bare weekday", "number alone"})
"""Days that no month or week places."""

_Limits = tuple[dt.date | None, dt.date | None]


def bounded(reading: Reading, context: Context, items: Sequence[Item]) -> list[TimeSpan]:
    """The time span of each item, its bound applied."""
    spans: list[TimeSpan] = []
    end = 0
    for rank, item in enumerate(items):
        following = items[rank + 1].start if rank + 1 < len(items) else None
        span = _bounded(reading, context, item, following)
        if span is None:
            continue
        if span.start < end:
            # A cue that reaches back over the time before it ("plutôt juin que septembre") leaves it alone.
            span = replace(span, start=max(reading.span(item.start, item.end)[0], span.start))
        spans.append(span)
        end = span.end
    return spans


def _bounded(reading: Reading, context: Context, item: Item, following: int | None) -> TimeSpan | None:
    left, start = _left_cue(reading, item)
    right, end = _right_cue(reading, item, following)
    if right is not None and _only_stresses(reading.text[item.end : end], item):
        right = None
    if item.atom.kind is Kind.RECURRING and "bare weekday" in item.atom.tags and {left, right} & _LIMITS:
        # "Au plus tard le lundi" is one Monday, "le lundi" is every one.
        item = replace(item, atom=replace(item.atom, kind=Kind.DATE))
    if item.atom.kind in _UNDATED:
        return _undated(reading, item, start if item.atom.kind is Kind.RECURRING else item.start)
    if item.span is None:
        return None
    value = left if right == "latest" and left in {"before", "by"} else right or left or item.atom.bound
    span = _still_ahead(context, item, item.span, value)
    return _span(reading, (start, end), span, _meaning(context, item, span, value), item)


def _only_stresses(cue: str, item: Item) -> bool:
    """*En septembre, pas avant*; *dans quinze jours, pas plus tard*: what is named stays what is meant."""
    if cue.endswith("pas avant"):
        return item.atom.grain is not Grain.YEAR and "length" not in item.atom.tags
    return cue.endswith("pas plus tard") and item.atom.kind is Kind.RELATIVE and item.atom.bound is None


def _left_cue(reading: Reading, item: Item) -> tuple[str | None, int]:
    base = max(item.start - _LEFT_REACH, 0)
    window = reading.text[base : item.start].rstrip()
    if _ABSENT.search(window) and _DETERMINED.match(reading.text, item.start):
        return None, item.start
    for cue, pattern in _LEFT:
        match = pattern.search(window)
        if match is not None:
            return cue.value, base + match.start()
    return None, item.start


def _right_cue(reading: Reading, item: Item, following: int | None) -> tuple[str | None, int]:
    if following is not None and _BOUNDS_NEXT.fullmatch(reading.text[item.end : following].rstrip()):
        return None, item.end
    rest = reading.text[item.end : item.end + _RIGHT_REACH]
    for cue, pattern in _RIGHT:
        match = pattern.match(rest)
        if match is not None:
            return cue.value, item.end + match.end()
    return None, item.end


def _undated(reading: Reading, item: Item, start: int) -> TimeSpan:
    """A past, a duration, a habit: nothing that dates a project."""
    first, last = reading.span(start, item.end)
    atom = item.atom
    count, unit = atom.length or (None, None)
    anchor = item.span if atom.kind is Kind.PAST and item.span is not None else (None, None)
    return TimeSpan(
        first, last, Bound.IN, None, None, atom.grain, confidence=atom.confidence, kind=atom.kind,
        count=count, unit=unit, anchor_from=anchor[0], anchor_to=anchor[1],
    )  # fmt: skip


def _span(
    reading: Reading, place: tuple[int, int], span: Span, meaning: tuple[Kind, Bound, _Limits], item: Item
) -> TimeSpan:
    first, last = reading.span(*place)
    kind, bound, (from_, to) = meaning
    count, unit = item.atom.length or (None, None)
    return TimeSpan(
        first, last, bound, from_, to, item.atom.grain, confidence=item.atom.confidence, kind=kind,
        anchor_from=span[0], anchor_to=span[1], count=count, unit=unit, weekday=item.atom.weekday,
        loose=not item.united and bool(item.atom.tags & _LOOSE) and "placed" not in item.atom.tags,
    )  # fmt: skip


def _meaning(context: Context, item: Item, span: Span, value: str | None) -> tuple[Kind, Bound, _Limits]:
    """What a cue makes of a period: its kind, bound and ends."""
    kind = item.atom.kind
    if value is None or value in {"past", "recurring"}:
        return (kind, Bound.IN, span) if value is None else (Kind(value), Bound.IN, (None, None))
    if value == "excluded":
        return _excluded(context, item, span)
    if value == "until":
        return Kind.UNTIL, Bound.BY, (None, span[1])
    if value == "latest":
        # "Au plus tard cet été" holds the summer, "d'ici l'été" stops before it.
        end = _limits(Bound.BY, item, span)[1] if "length" in item.atom.tags else span[1]
        return kind, Bound.BY, (None, end)
    if value in {"weeks_after", "week_after", "week_before"}:
        return kind, Bound.IN, _stretch(span, value)
    return kind, Bound(value), _limits(Bound(value), item, span)


def _stretch(span: Span, value: str) -> _Limits:
    """The fortnight after a feast, the week before it."""
    if value == "week_before":
        return span[0] - 7 * _ONE_DAY, span[0] - _ONE_DAY
    return span[1] + _ONE_DAY, span[1] + (7 if value == "week_after" else 14) * _ONE_DAY


def _still_ahead(context: Context, item: Item, span: Span, value: str | None) -> Span:
    """The next winter for "avant l'hiver" said in winter: what must be done before it is not over yet."""
    if value not in {"before", "by", "latest"} or item.united or item.atom.mode != "future":
        return span
    limit = span[1] if value == "latest" else _limits(Bound(value), item, span)[1]
    if limit is None or limit >= context.spoken_on:
        return span
    return next((later for later in item.atom.candidates if later[0] > context.spoken_on), span)


def _limits(bound: Bound, item: Item, span: Span) -> _Limits:
    """The annotation guide's ends for a bound; where it is silent, the plain sense of the words."""
    atom = item.atom
    if "length" in atom.tags:
        low, high = atom.exact or span
        return (None, high) if bound in {Bound.BY, Bound.BEFORE} else (low, None)
    low, high = span
    named_day = low == high and "holiday" not in atom.tags
    if bound is Bound.BEFORE:
        # "avant fin juin" and "avant le 15" reach the end of what they name; "avant l'été" stops before it.
        if atom.part == "mi":
            return None, low + (high - low) // 2
        return None, high if named_day or atom.part == "fin" else low - _ONE_DAY
    if bound is Bound.BY:
        # "d'ici juin" includes June; "d'ici l'été", "d'ici la rentrée", "d'ici 2028" stop before them.
        stops_before = atom.grain in {Grain.SEASON, Grain.YEAR} or bool(atom.tags & {"return", "break"})
        return None, low - _ONE_DAY if stops_before and atom.part is None and atom.bound is None else high
    if bound is Bound.AFTER:
        return (low if named_day else high + _ONE_DAY), None
    return low, None


def _excluded(context: Context, item: Item, span: Span) -> tuple[Kind, Bound, _Limits]:
    """What a denied period leaves: "pas cette année" what comes after, "pas en août" nothing to date."""
    current = item.atom.mode == "only" and span[0] <= context.spoken_on <= span[1]
    if current and item.atom.grain is not Grain.DAY:
        return item.atom.kind, Bound.NOT_BEFORE, (span[1] + _ONE_DAY, None)
    return Kind.EXCLUDED, Bound.IN, (None, None)
