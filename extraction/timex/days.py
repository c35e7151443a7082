"""Named days and weeks: "le 15 mars", "jeudi 19", "lundi en quinze", "demain", "la semaine du 14"."""

import datetime as dt
import re
from collections.abc import Iterator

from extraction.amounts.nouns import AFTER_A_SUM
from extraction.numbers import Reading
from extraction.timex.atoms import Atom, Context, each_year, only
from extraction.timex.calendar import Span, day, iso_week_span, week_span
from extraction.timex.matching import anaphoric, compiled, from_suffix
from extraction.timex.patterns import MONTH, MONTHS, WEEKDAY, WEEKDAYS, YEAR_SUFFIX
from extraction.timex.values import Grain, Kind

_ONE_DAY = dt.timedelta(days=1)
_DAY_NUMBER = r"(?:#(?P<d>[0-9]{1,2})|@(?P<first>1))"
_DATED = compiled(
    rf"(?:(?:le|du|au|les|ce) )?(?:(?P<weekday>{WEEKDAY}) (?:, )?(?:le )?)?{_DAY_NUMBER}(?: (?:du mois )?de|"
    rf" d')? (?P<month>{MONTH}){YEAR_SUFFIX}"
)
_PAIR = compiled(
    rf"(?:les |le |du |des )?#(?P<d1>[0-9]{{1,2}})(?: et| ou| -|,| a| au)(?: le)? #(?P<d2>[0-9]{{1,2}}) "
    rf"(?P<month>{MONTH}){YEAR_SUFFIX}"
)
_WRITTEN = re.compile(
    r"(?:^|(?<= ))(?P<iso>[0-9]{4}-[0-9]{2}-[0-9]{2})(?= |$)|(?:^|(?<= "
    r"))(?P<d>[0-9]{1,2})[./-](?P<m>[0-9]{1,2})[./-](?P<y>[0-9]{4}|[0-9]{2})(?= |$)"
)
_SLASHED = compiled(r"(?:le|au|du|avant le|pour le|des le) #(?P<d>[0-9]{1,2}) / #(?P<m>[0-9]{1,2})")
_WEEKDAY_NUMBER = compiled(
    rf"(?:(?:le|ce|du|au) )?(?P<weekday>{WEEKDAY}) (?:, )?(?:le )?{_DAY_NUMBER}(?! (?:h|heures?|:|personnes|"
    rf"%)(?= |$))"
)
_WEEKDAY = compiled(
    rf"(?P<det>(?:le|ce|du|au|les|des|un|tous les|chaque|certains|sauf le) )?(?P<weekday>{WEEKDAY})s?"
    r"(?: (?P<next>prochain|qui vient|a venir|qui arrive)| (?P<eight>en huit|dans huit jours|en #8|dans #8 "
    r"jours)| (?P<fifteen>en quinze|en #15|dans #15 jours|dans quinze jours)"
    r"| (?P<last>dernier|passe)| (?P<after>d' apres|suivant)| (?:de |, )?(?P<nextweek>(?:de )?(?:la "
    r")?semaine prochaine)| (?:de )?(?P<thisweek>cette semaine)"
    r"| (?P<weekafter>de la semaine (?:d' apres|suivante)))?"
)
_WEEK_THEN_DAY = compiled(
    rf"(?:la )?semaine prochaine (?:, )?(?:le |plutot |genre )?(?P<weekday>{WEEKDAY})(?! (?:le )?#[0-9]+(?! "
    rf"(?:h|heures?|:)))"
)
_LE_NUMBER = compiled(r"(?P<det>le|au|du|ce) (?:#(?P<d>[0-9]{1,2})|@(?P<first>1))")
_DAY_WORDS = compiled(
    r"(?P<apres>apres demain)|(?P<demain>(?:des |d' ici )?demain|des demain)|(?P<today>aujourd'hui|ce soir|"
    r"ce matin|cet apres midi|tout a l' heure|today|tonight)"
    r"|(?P<avanthier>avant hier)|(?P<hier>hier)|(?P<tomorrow>tomorrow)"
)
_FROM_TODAY = compiled(r"(?:d' )?(?:aujourd'hui|(?P<demain>demain)) en (?:(?P<eight>#8)|#15)")
_WEEK = compiled(
    r"(?:(?:la|cette|en|de la|une) )?(?:(?P<pre>prochaine|this|next) )?(?:semaine|week)(?: "
    r"(?P<post>prochaine|qui vient|a venir|d' apres|suivante|derniere|passee|precedente|en cours|ci))?"
)
_IN_THE_WEEK = compiled(r"dans la semaine(?! (?:prochaine|derniere|passee|suivante|d'|du|de|qui|#))")
_WEEK_OF = compiled(rf"(?:la )?semaine du (?:{WEEKDAY} )?{_DAY_NUMBER}(?: (?P<month>{MONTH}))?")
_WEEK_NUMBER = compiled(r"(?:la )?semaine (?:numero )?#(?P<w>[0-9]{1,2})|s #(?P<s>[3-9]|[1-4][0-9]|5[0-3])")
_WEEK_OF_MONTH = compiled(
    rf"(?:la |les )?(?:(?P<last>dernier[es]*)|@(?P<rank>[1-4]))(?: (?P<n>#[2-9]|deux))? (?P<unit>semaines?|"
    rf"quinzaine|jours?|moitie)(?: (?:de|d'|du mois de|du mois d'|du|en))? (?P<month>{MONTH}){YEAR_SUFFIX}"
)
_HALF_MONTH = compiled(
    r"(?:la )?(?:(?P<last>derniere)|@(?P<rank>[12])) (?:quinzaine(?: (?:du|de) mois)?|moitie (?:du|de) "
    r"mois)(?P<next> prochain)?"
)
_WEEKEND = compiled(
    r"(?P<this>ce |le |du )?(?:week end|weekend)(?P<next> prochain| qui vient)?|(?P<fds>(?:en |cette |la "
    r")?fin de semaine)"
)


def named_days(reading: Reading, context: Context) -> Iterator[Atom]:
    """Every day or week named in a reading, overlapping ones included."""
    for find in (
        _dated, _pairs, _written, _weekdays_with_number, _weekdays, _week_then_day, _bare_numbers, _day_words,
        _weeks, _weeks_of, _weeks_of_month,
    ):  # fmt: skip
        yield from find(reading, context)


def _number(match: re.Match[str]) -> int:
    return int(match["d"]) if match["d"] else 1


def _dated(reading: Reading, context: Context) -> Iterator[Atom]:
    for match in _DATED.finditer(reading.text):
        month, number = MONTHS[match["month"]], _number(match)
        candidates, mode, kind = from_suffix(match, context, lambda year, m=month, d=number: day(year, m, d))  # type: ignore[misc]
        if candidates:
            opening = (
                3
                if match.group().startswith(("au ", "du "))
                else 4
                if match.group().startswith("les ")
                else 0
            )
            yield Atom(match.start() + opening, match.end(), candidates, Grain.DAY, mode, 0.95, _named(kind))


def _named(kind: Kind) -> Kind:
    return Kind.DATE if kind is Kind.PERIOD else kind


def _pairs(reading: Reading, context: Context) -> Iterator[Atom]:
    for match in _PAIR.finditer(reading.text):
        month, low, high = MONTHS[match["month"]], int(match["d1"]), int(match["d2"])
        if not 0 < low < high <= 31:
            continue

        def build(year: int, m: int = month, a: int = low, b: int = high) -> Span | None:
            first, last = day(year, m, a), day(year, m, b)
            return (first[0], last[1]) if first and last else None

        candidates, mode, kind = from_suffix(match, context, build)
        if candidates:
            yield Atom(match.start(), match.end(), candidates, Grain.DAY, mode, 0.9, _named(kind))


def _written(reading: Reading, context: Context) -> Iterator[Atom]:
    for match in _WRITTEN.finditer(reading.text):
        if match["iso"]:
            year, month, number = (int(part) for part in match["iso"].split("-"))
        else:
            year, month, number = int(match["y"]), int(match["m"]), int(match["d"])
            year += 2000 if year < 100 else 0
        span = day(year, month, number) if year else None
        if span is not None:
            kind = Kind.PAST if span[1] < context.spoken_on else Kind.DATE
            yield Atom(match.start(), match.end(), only(span), Grain.DAY, "only", 0.95, kind)
    for match in _SLASHED.finditer(reading.text):
        month, number = int(match["m"]), int(match["d"])
        if 1 <= month <= 12:
            candidates = each_year(context, lambda year, m=month, d=number: day(year, m, d))  # type: ignore[misc]
            yield Atom(match.start(), match.end(), candidates, Grain.DAY, "future", 0.9, Kind.DATE)


def _day_of_month(context: Context, number: int) -> tuple[Span, ...]:
    """That day of each month from two months before the call to a year after it."""
    today, found = context.spoken_on, []
    for shift in range(-2, 13):
        month = today.month + shift
        span = day(today.year + (month - 1) // 12, (month - 1) % 12 + 1, number)
        if span is not None:
            found.append(span)
    return tuple(found)


def _weekdays_with_number(reading: Reading, context: Context) -> Iterator[Atom]:
    for match in _WEEKDAY_NUMBER.finditer(reading.text):
        number, weekday = _number(match), WEEKDAYS[match["weekday"]]
        days = _day_of_month(context, number)
        same = tuple(span for span in days if span[0].weekday() == weekday and span[0] >= context.spoken_on)
        near = [span for span in same if (span[0] - context.spoken_on).days <= 100]
        if near:
            yield Atom(match.start(), match.end(), only(near[0]), Grain.DAY, "only", 0.9, Kind.DATE)
        elif days and 1 <= number <= 31:
            yield Atom(match.start(), match.end(), days, Grain.DAY, "future", 0.5, Kind.DATE)


def _coming(context: Context, weekday: int) -> dt.date:
    """The first such weekday after the day of the call."""
    return context.spoken_on + dt.timedelta(days=(weekday - context.spoken_on.weekday() - 1) % 7 + 1)


def _weekdays(reading: Reading, context: Context) -> Iterator[Atom]:
    today = context.spoken_on
    for match in _WEEKDAY.finditer(reading.text):
        weekday = WEEKDAYS[match["weekday"]]
        determiner = (match["det"] or "").strip()
        monday = week_span(today)[0]
        coming, kind, confidence, mode_tags = _coming(context, weekday), Kind.DATE, 0.8, frozenset[str]()
        qualified = match.end() > match.end("weekday") + 1
        plural = reading.text[match.end("weekday") : match.end("weekday") + 1] == "s"
        if match["last"]:
            found, kind = coming - dt.timedelta(days=7 if coming - 7 * _ONE_DAY < today else 14), Kind.PAST
        elif match["eight"] or match["fifteen"]:
            base = today if weekday == today.weekday() else coming
            found = base + dt.timedelta(days=7 if match["eight"] else 14)
        elif match["nextweek"]:
            found = monday + dt.timedelta(days=7 + weekday)
        elif match["weekafter"]:
            found, confidence = monday + dt.timedelta(days=14 + weekday), 0.5
        elif match["thisweek"]:
            found = monday + dt.timedelta(days=weekday)
        elif match["after"]:
            found, confidence, mode_tags = coming + dt.timedelta(days=7), 0.5, frozenset({"after"})
        elif plural or (
            determiner in {"le", "les", "des", "un", "tous les", "chaque", "du", "au", "certains", "sauf le"}
            and not qualified
        ):
            found, kind, confidence = coming, Kind.RECURRING, 0.6
        else:
            found = coming
        yield Atom(
            match.start() if determiner not in {"du", "au"} else match.start("weekday"), match.end(), only((found, found)), Grain.DAY, "only",
            confidence, kind, weekday=True, tags=mode_tags,
        )  # fmt: skip


def _week_then_day(reading: Reading, context: Context) -> Iterator[Atom]:
    monday = week_span(context.spoken_on)[0]
    for match in _WEEK_THEN_DAY.finditer(reading.text):
        found = monday + dt.timedelta(days=7 + WEEKDAYS[match["weekday"]])
        yield Atom(
            match.start(), match.end(), only((found, found)), Grain.DAY, "only", 0.85, Kind.DATE, weekday=True
        )


def _bare_numbers(reading: Reading, context: Context) -> Iterator[Atom]:
    """A day of the month where no noun follows: "le 3", "au 1er", "à partir du 15", "du 3 au 7"."""
    for match in _LE_NUMBER.finditer(reading.text):
        number = int(match["d"]) if match["d"] else 1
        word = reading.words[reading.word_at(match.end() - 1)]
        if not 1 <= number <= 31 or (match["first"] and word.end - word.start > 3):
            continue
        rest = reading.text[match.end() :]
        if _followed_by_a_noun(rest) or (match["first"] and _is_a_rank(rest)):
            continue
        if match["det"] == "du" and not _opens_a_period(reading.text, match.start(), match.end()):
            continue
        start = match.end() - len(word.norm) if match["det"] in {"au", "du"} else match.start()
        yield Atom(
            start,
            match.end(),
            _day_of_month(context, number),
            Grain.DAY,
            "future",
            0.6,
            Kind.DATE,
            tags=frozenset({"bare"}),
        )


def _followed_by_a_noun(rest: str) -> bool:
    """Whether the figure counts something: "le 3 étoiles", "le 19 tonnes", "le 15 %"."""
    follower = (rest.split(maxsplit=1) or [""])[0]
    if follower.startswith("#") or follower in {"%", "/", "€", "k", "h", "heures", "m2", "rue"}:
        return True
    return follower.isalpha() and len(follower) > 3 and follower[-1] in "sx" and follower not in AFTER_A_SUM


def _is_a_rank(rest: str) -> bool:
    """Whether "le 1er" is a rank ("le 1er trimestre"); alone it is a day."""
    follower = (rest.split(maxsplit=1) or [""])[0]
    return follower.isalpha() and follower not in AFTER_A_SUM


def _opens_a_period(text: str, start: int, end: int) -> bool:
    """Whether "du 15" is a day: after "à partir", before "au 20". Elsewhere it is anything ("du neuf")."""
    before, after = text[max(start - 20, 0) : start].rstrip(), text[end : end + 12]
    return bool(
        re.search(r"(?:a partir|a compter|autour|alentours|courrier|mail|compter)$", before)
        or re.match(r" (?:au|a|jusqu' au) [#@]", after)
    )


def _day_words(reading: Reading, context: Context) -> Iterator[Atom]:
    shifts = {"apres": 2, "demain": 1, "tomorrow": 1, "today": 0, "hier": -1, "avanthier": -2}
    for match in _FROM_TODAY.finditer(reading.text):
        base = context.spoken_on + (_ONE_DAY if match["demain"] else 0 * _ONE_DAY)
        found = base + dt.timedelta(days=7 if match["eight"] else 14)
        yield Atom(match.start(), match.end(), only((found, found)), Grain.DAY, "only", 0.85, Kind.DATE)
    for match in _DAY_WORDS.finditer(reading.text):
        if anaphoric(reading, match.end()):
            continue
        shift = shifts[match.lastgroup or "today"]
        found = context.spoken_on + shift * _ONE_DAY
        kind = Kind.PAST if shift < 0 else Kind.DATE
        # "Aujourd'hui" mostly means "these days".
        confidence = 0.4 if match.group() == "aujourd'hui" else 0.9
        yield Atom(match.start(), match.end(), only((found, found)), Grain.DAY, "only", confidence, kind)


def _weeks(reading: Reading, context: Context) -> Iterator[Atom]:
    this = week_span(context.spoken_on)
    week = 7 * _ONE_DAY
    for match in _WEEK.finditer(reading.text):
        if anaphoric(reading, match.end()):
            continue
        post, pre = match["post"], match["pre"]
        shift, kind, confidence, weak, tags = 0, Kind.PERIOD, 0.85, False, frozenset[str]()
        if post in {"prochaine", "qui vient", "a venir"} or pre in {"prochaine", "next"}:
            shift = 1
        elif post in {"d' apres", "suivante"}:
            shift, confidence, tags = 2, 0.5, frozenset({"after"})
        elif post in {"derniere", "passee", "precedente"}:
            shift, kind = -1, Kind.PAST
        elif not match.group().startswith("cette") and pre != "this" and post not in {"en cours", "ci"}:
            weak = True
        span = (this[0] + shift * week, this[1] + shift * week)
        candidates = (span, (span[0] + week, span[1] + week)) if weak else only(span)
        start = (
            match.start() + match.group().index("semaine" if "semaine" in match.group() else "week")
            if weak
            else match.start()
        )
        yield Atom(
            start,
            match.end(),
            candidates,
            Grain.WEEK,
            "future" if weak or tags else "only",
            confidence,
            kind,
            weak=weak,
            tags=tags,
        )
    for match in _IN_THE_WEEK.finditer(reading.text):
        yield Atom(
            match.start(),
            match.end(),
            only((context.spoken_on, this[1])),
            Grain.WEEK,
            "only",
            0.7,
            bound="by",
        )
    for match in _WEEKEND.finditer(reading.text):
        saturday = (
            this[0] + 5 * _ONE_DAY + (week if match["next"] and context.spoken_on.weekday() < 5 else 0 * week)
        )
        if match["fds"]:
            continue
        kind = Kind.PERIOD if match["this"] == "ce " or match["next"] else Kind.RECURRING
        yield Atom(
            match.start(), match.end(), only((saturday, saturday + _ONE_DAY)), Grain.DAY, "only", 0.7, kind
        )


def _weeks_of(reading: Reading, context: Context) -> Iterator[Atom]:
    for match in _WEEK_OF.finditer(reading.text):
        number = _number(match)
        if match["month"]:
            month = MONTHS[match["month"]]
            days = each_year(context, lambda year, m=month, d=number: day(year, m, d))  # type: ignore[misc]
        else:
            days = _day_of_month(context, number)
        yield Atom(
            match.start(), match.end(), tuple(week_span(span[0]) for span in days), Grain.WEEK, "future", 0.85
        )
    for match in _WEEK_NUMBER.finditer(reading.text):
        rank = int(match["w"] or match["s"])
        weeks = each_year(context, lambda year, r=rank: iso_week_span(year, r))  # type: ignore[misc]
        if weeks:
            yield Atom(match.start(), match.end(), weeks, Grain.WEEK, "future", 0.8)


def _weeks_of_month(reading: Reading, context: Context) -> Iterator[Atom]:
    for match in _WEEK_OF_MONTH.finditer(reading.text):
        month = MONTHS[match["month"]]
        rank = None if match["last"] else int(match["rank"])
        unit, count = match["unit"].rstrip("s"), int((match["n"] or "#1").lstrip("#").replace("deux", "2"))

        def build(
            year: int, m: int = month, r: int | None = rank, u: str = unit, n: int = count
        ) -> Span | None:
            return _slice_of_month(year, m, r, u, n)

        candidates, mode, kind = from_suffix(match, context, build)
        yield Atom(match.start(), match.end(), candidates, Grain.WEEK, mode, 0.8, kind)
    for match in _HALF_MONTH.finditer(reading.text):
        today = context.spoken_on
        rank = None if match["last"] else int(match["rank"])
        months = (today.month + shift for shift in range(1 if match["next"] else 0, 3))
        spans = tuple(
            found
            for month in months
            if (
                found := _slice_of_month(
                    today.year + (month - 1) // 12, (month - 1) % 12 + 1, rank, "quinzaine", 1
                )
            )
        )
        yield Atom(match.start(), match.end(), spans, Grain.WEEK, "future", 0.7)


def _slice_of_month(year: int, month: int, rank: int | None, unit: str, count: int) -> Span | None:
    """The first, second... or last (`rank` None) week, fortnight or days of a month."""
    start = dt.date(year, month, 1)
    end = (start + dt.timedelta(days=31)).replace(day=1) - _ONE_DAY
    if unit in {"quinzaine", "moitie"}:
        return (start, start.replace(day=15)) if rank == 1 else (start.replace(day=16), end)
    length = (7 if unit == "semaine" else 1) * count
    if unit == "jour":
        length = max(length, 5)
    if rank is None:
        return end - (length - 1) * _ONE_DAY, end
    begin = start + (rank - 1) * 7 * _ONE_DAY
    return begin, min(begin + (length - 1) * _ONE_DAY, end)
