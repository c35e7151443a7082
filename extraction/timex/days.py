"""Named days: "le 15 mars", "le 3", "15/05/2026", "demain", "aujourd'hui en huit"."""

import datetime as dt
import re
from collections.abc import Iterator
from functools import partial

from extraction.lexemes import FUNCTION_WORDS, words
from extraction.numbers import Reading
from extraction.timex.atoms import Atom, Context, each_year, only
from extraction.timex.calendar import Span, day, days_of_month, month_span
from extraction.timex.matching import anaphoric, before, compiled, from_suffix, next_word
from extraction.timex.patterns import MONTH, MONTHS, WEEKDAY, YEAR_SUFFIX
from extraction.timex.values import Grain, Kind

DAY_NUMBER = r"(?:#(?P<d>[0-9]{1,2})|@(?P<first>1))"
_DATED = compiled(
    rf"(?P<lead>(?:le|du|au|les|ce) )?(?:(?:{WEEKDAY}|je dis) (?:, )?(?:le )?)?{DAY_NUMBER}"
    rf"(?: (?:du mois )?de| d')? (?P<month>{MONTH}|(?<=@1 )route){YEAR_SUFFIX}"
)
_OF_NEXT_MONTH = compiled(rf"(?P<lead>(?:le|du|au|ce) )?{DAY_NUMBER} (?:du|de ce) mois(?P<next> prochain)?")
_PAIR = compiled(
    r"(?:les |le |du |des )?#(?P<d1>[0-9]{1,2})(?: et| ou| -|,| a| au)(?: le)? #(?P<d2>[0-9]{1,2}) "
    rf"(?P<month>{MONTH}){YEAR_SUFFIX}"
)
_WRITTEN = compiled(
    r"(?P<iso>[0-9]{4}-[0-9]{2}-[0-9]{2})|(?P<d>[0-9]{1,2})[./-](?P<m>[0-9]{1,2})[./-](?P<y>[0-9]{4}|"
    r"[0-9]{2})"
)
_SLASHED = compiled(r"(?:le|au|du|avant le|pour le|des le) #(?P<d>[0-9]{1,2}) / #(?P<m>[0-9]{1,2})")
_LE_NUMBER = compiled(rf"(?P<det>le|au|du|ce) {DAY_NUMBER}")
_AFTER_A_COUNT = words("% / € k h heures m2 rue avenue boulevard")
_OPENS = re.compile(r"(?:a partir|a compter|autour|alentours|courrier|mail|compter)$")
_CLOSES = re.compile(r" (?:au|a|jusqu' au) [#@]")
_DAY_WORDS = compiled(
    r"(?P<after_tomorrow>apres demain)|(?P<tomorrow>demain|tomorrow)|(?P<before_yesterday>avant hier)|"
    r"(?P<yesterday>hier)|"
    r"(?P<today>aujourd'hui|ce soir|ce matin|cet apres midi|tout a l' heure|today|tonight)"
)
_SHIFTS = {"after_tomorrow": 2, "tomorrow": 1, "today": 0, "yesterday": -1, "before_yesterday": -2}
_FROM_TODAY = compiled(r"(?:d' )?(?:aujourd'hui|(?P<tomorrow>demain)) en (?:(?P<eight>#8)|#15)")


def named_days(reading: Reading, context: Context) -> Iterator[Atom]:
    """Every day named by its number or by a word, overlapping ones included."""
    for find in (_dated, _of_next_month, _pairs, _written, _slashed, _bare_numbers, _day_words, _from_today):
        yield from find(reading, context)


def day_number(match: re.Match[str]) -> int:
    """The number of `DAY_NUMBER`."""
    return int(match["d"]) if match["d"] else 1


def _dated(reading: Reading, context: Context) -> Iterator[Atom]:
    for match in _DATED.finditer(reading.text):
        # "Premier août" is heard as "premier route".
        build = partial(day, month=MONTHS.get(match["month"], 8), number=day_number(match))
        candidates, mode, kind = from_suffix(match, context, build)
        # "au" and "du" are left to bounds and unions: "jusqu'au 30 avril", "du 3 mars au 7 avril".
        start = match.end("lead") if match["lead"] in {"au ", "du ", "les "} else match.start()
        yield Atom(start, match.end(), candidates, Grain.DAY, mode, 0.95, _named(kind))


def _of_next_month(reading: Reading, context: Context) -> Iterator[Atom]:
    """A day counted in the month that runs or in the next one: "le 15 du mois prochain"."""
    for match in _OF_NEXT_MONTH.finditer(reading.text):
        first = month_span(context.spoken_on.year, context.spoken_on.month + (match["next"] is not None))[0]
        span = day(first.year, first.month, day_number(match))
        start = match.end("lead") if match["lead"] in {"au ", "du "} else match.start()
        yield Atom(start, match.end(), only(span), Grain.DAY, "only", 0.85, Kind.DATE)


def _named(kind: Kind) -> Kind:
    return Kind.DATE if kind is Kind.PERIOD else kind


def _pairs(reading: Reading, context: Context) -> Iterator[Atom]:
    for match in _PAIR.finditer(reading.text):
        low, high = int(match["d1"]), int(match["d2"])
        if low < high:
            build = partial(_stretch, month=MONTHS[match["month"]], low=low, high=high)
            candidates, mode, kind = from_suffix(match, context, build)
            yield Atom(match.start(), match.end(), candidates, Grain.DAY, mode, 0.9, _named(kind))


def _stretch(year: int, month: int, low: int, high: int) -> Span | None:
    first, last = day(year, month, low), day(year, month, high)
    return (first[0], last[1]) if first and last else None


def _written(reading: Reading, context: Context) -> Iterator[Atom]:
    for match in _WRITTEN.finditer(reading.text):
        if match["iso"]:
            year, month, number = (int(part) for part in match["iso"].split("-"))
        else:
            year, month, number = int(match["y"]), int(match["m"]), int(match["d"])
            year += 2000 if year < 100 else 0
        span = day(year, month, number)
        if span is not None:
            kind = Kind.PAST if span[1] < context.spoken_on else Kind.DATE
            yield Atom(match.start(), match.end(), only(span), Grain.DAY, "only", 0.95, kind)


def _slashed(reading: Reading, context: Context) -> Iterator[Atom]:
    for match in _SLASHED.finditer(reading.text):
        candidates = each_year(context, partial(day, month=int(match["m"]), number=int(match["d"])))
        yield Atom(match.start(), match.end(), candidates, Grain.DAY, "future", 0.9, Kind.DATE)


def _bare_numbers(reading: Reading, context: Context) -> Iterator[Atom]:
    """A day of the month where no noun follows: "le 3", "au 1er", "à partir du 15", "du 3 au 7"."""
    for match in _LE_NUMBER.finditer(reading.text):
        word = reading.words[reading.word_at(match.end() - 1)]
        spelled_rank = match["first"] is not None and word.end - word.start > 3
        if spelled_rank or not 1 <= day_number(match) <= 31 or _counts_or_ranks(reading, match):
            continue
        if match["det"] == "du" and not _opens_a_period(reading, match):
            continue
        start = match.end() - len(word.norm) if match["det"] in {"au", "du"} else match.start()
        days = days_of_month(context.spoken_on, day_number(match))
        yield Atom(start, match.end(), days, Grain.DAY, "future", 0.6, Kind.DATE, tags=frozenset({"bare"}))


def _counts_or_ranks(reading: Reading, match: re.Match[str]) -> bool:
    """Whether the figure counts ("le 3 étoiles", "le 15 %") or ranks something ("le 1er trimestre")."""
    follower = next_word(reading, match.end())
    if follower.startswith("#") or follower in _AFTER_A_COUNT:
        return True
    if not follower.isalpha() or follower in FUNCTION_WORDS:
        return False
    return match["first"] is not None or (len(follower) > 3 and follower[-1] in "sx")


def _opens_a_period(reading: Reading, match: re.Match[str]) -> bool:
    """Whether "du 15" is a day: after "à partir", before "au 20". Elsewhere it is anything ("du neuf")."""
    closes = _CLOSES.match(reading.text, match.end()) is not None
    return closes or _OPENS.search(before(reading, match.start())) is not None


def _day_words(reading: Reading, context: Context) -> Iterator[Atom]:
    for match in _DAY_WORDS.finditer(reading.text):
        if anaphoric(reading, match.end()):
            continue
        shift = _SHIFTS[match.lastgroup or "today"]
        found = context.spoken_on + dt.timedelta(days=shift)
        # "Aujourd'hui" mostly means "these days".
        confidence = 0.4 if match.group() == "aujourd'hui" else 0.9
        kind = Kind.PAST if shift < 0 else Kind.DATE
        yield Atom(match.start(), match.end(), only((found, found)), Grain.DAY, "only", confidence, kind)


def _from_today(reading: Reading, context: Context) -> Iterator[Atom]:
    for match in _FROM_TODAY.finditer(reading.text):
        days = (7 if match["eight"] else 14) + (1 if match["tomorrow"] else 0)
        found = context.spoken_on + dt.timedelta(days=days)
        yield Atom(match.start(), match.end(), only((found, found)), Grain.DAY, "only", 0.85, Kind.DATE)
