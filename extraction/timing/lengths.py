"""Lengths, ranks and shifts that make a date: *six semaines*, *le troisième*, *ça glisse d'un mois*."""

import dataclasses
import datetime as dt
import re

from extraction.dialogue import Call, Exchange, Utterance
from extraction.timex import Grain, Kind, TimeSpan, find_times, in_time
from extraction.timex.calendar import add_months, month_span
from extraction.timing.asked import unit_asked

_LEAVES = re.compile(r"\b(?:laiss|donn|redonn|rest|accord|octroy)\w* (?:que |plus que |encore |juste )?$")
_LEFT = re.compile(r"(?<!vous )\b(?:vous|te|leur) (?:reste|laiss\w+|donn\w+|accord\w+)\b")
_OTHER_LENGTH = re.compile(r"\s*(?:de |d )?(?:preavis|pour (?:notifier|livrer)|avant|de|d)\b")
_NOT_AHEAD = re.compile(r"\b(?:tous|les|par|pendant|depuis|il y a) $")
_FROM_DAY = re.compile(
    r"\b(?:datee?|date|recue?|signifiee?|notifiee?|arrivee?|tombee?|passee?)\b(?: \w+){0,3} $"
)
_INSTEAD = re.compile(r"\b(?:pardon|non|enfin|plutot|je veux dire)(?: ,)? (?:le )?$")
_LATER = re.compile(
    r"\b(?:gliss|decal|repouss|recul|retard|pouss|derap|report)\w* (?:tout |ca |le tout )?(?:de|d) $"
)
_SOONER = re.compile(r"\bavance\w* (?:tout |ca |le tout )?(?:de|d) $")
_THEN_SOONER = re.compile(r"\s*(?:avant|plus tot|d avance)(?= (?:[,.]|au plus tard|maxi\w*)|$)")
_BESIDE = re.compile(
    r"\b(?:(la veille)|(l avant veille)|(le lendemain)|(huit jours avant)"
    r"|(la semaine d avant))(?! (?:de|du|des|d)\b)"
)
_MEANT = re.compile(
    r"(?:^|[.,] |\b(?:au plus tard|dernier delai|maximum) |\b(?:faut|veux?|voudrais|pret\w*|fait|faite"
    r"|fini\w*|pose\w*|install\w*|plutot|disons"
    r"|demarre|commence|prend|pour|est)"
    r" (?:\w+ ){0,4})$"
)
"""What a day counted from another one must stand beside to be what is meant."""
_THEN_ACTS = re.compile(
    r" (?:, )?(?:c est (?:le |la |les )?(?:nouve\w+|vous|bon|parti)"
    r"|(?:on|je|nous|vous|ca) (?:bascul|demarr|commenc|chang|pos|install|branch|lanc|livr|attaqu|part"
    r"|pren)\w*)"
)
_BESIDE_DAYS = (-1, -2, 1, -7, -7)
_MUST = re.compile(r"\b(?:au plus tard|dernier delai|faut|faudra\w*|maximum|grand max|avant)\b")
_THEN_LATER = re.compile(r"\s*(?:plus tard|de plus|de retard|apres(?= (?:[,.]|$))|de rab)\b")
_NEXT_MONTH = re.compile(
    r"\b(?:le mois|celui|l autre(?: mois)?) (?:d apres|suivant|qui suit)\b|\bun mois (?:plus tard|apres)\b"
)
_RANK = re.compile(
    r"(?:^|[.,] )(?:(?:euh|ben|bah|alors|oui|plutot|je dirais|disons|mettons|sur|pour"
    r"|on vise|je pense|a priori|c est"
    r"|ce sera|ce serait|dans|au|a) )*"
    r"(?P<our>notre |nos )?(?:le |la |du |au )?(?P<rank>premiere?|deuxieme|seconde?"
    r"|troisieme|quatrieme|derniere?"
    r"|prochaine?|[1-4] ?(?:er|e|eme))\b(?! (?:\w*(?:trimestre|semestre|mois|quinzaine"
    r"|semaine|fois|chose|point)))"
)
_UNIT = re.compile(r"\b(trimestre|semestre)\b")
_YEAR_BEGINS = re.compile(
    r"\b(?:annee|exercice)\b(?: \w+){0,3} (?:part|commence|demarre|debute|ouvre|cale|cales"
    r"|va)\b(?: \w+){0,2} $"
)
_AT_MOST = re.compile(
    r"\b(?:maximum|maxi|max|au plus|sous|grand maximum) TIME|TIME\s*(?:, )?(?:grand )?(?:max"
    r"|maxi|maximum"
    r"|au plus tard|au plus|tout au plus|dernier delai|au maximum)\b"
)
"""A length that is a limit: *deux mois maxi*."""
_FISCAL = re.compile(r"\b(?:exercice|fiscale?|comptable|notre|nos)\b")
_PER_UNIT = {Grain.MONTH: 1, Grain.QUARTER: 3, Grain.SEMESTER: 6, Grain.YEAR: 12}


def from_length(call: Call, exchange: Exchange, span: TimeSpan) -> TimeSpan:
    """*Six semaines* in answer to *quel délai ?*; *il nous laisse trois mois*, which is a limit."""
    if span.kind is not Kind.DURATION or not span.count or span.unit is None:
        return span
    words = exchange.said.words
    before = words.before(words.position(span.start))
    after = words.after(max(words.position(span.end) - 1, 0))
    left_to_them = (
        exchange.asked_now and exchange.agent is not None and _LEFT.search(exchange.agent.words.text)
    )
    if _LEAVES.search(before) or (left_to_them and not before):
        start = _counted_from(exchange.said, span, call.reference_date) or call.reference_date
        return _as(span, None, _later(start, span.count, span.unit))
    shifted = moved(call, exchange, span)
    if shifted is not None or _OTHER_LENGTH.match(after):
        return shifted or span
    opens = len(before.split()) <= 4 and not _NOT_AHEAD.search(before)
    if exchange.asked("timing") and exchange.asked_now and opens and span.unit is not Grain.YEAR:
        if _AT_MOST.search(f"{before.split(',')[-1]}TIME{after}"):
            return _as(span, None, _later(call.reference_date, span.count, span.unit))
        low, high = in_time(span.count, span.unit, call.reference_date)
        return _as(span, low, high)
    return span


def _as(span: TimeSpan, from_: dt.date | None, to: dt.date | None) -> TimeSpan:
    return dataclasses.replace(span, from_=from_, to=to, anchor_from=from_, anchor_to=to, kind=Kind.RELATIVE)


def _later(start: dt.date, count: float, unit: Grain) -> dt.date:
    if unit in _PER_UNIT:
        whole = int(count * _PER_UNIT[unit])
        return add_months(start, whole) + dt.timedelta(days=round((count * _PER_UNIT[unit] - whole) * 30))
    return start + dt.timedelta(days=round(count * (7 if unit is Grain.WEEK else 1)))


def _counted_from(said: Utterance, span: TimeSpan, today: dt.date) -> dt.date | None:
    """*Le rapport est daté du 15 janvier*: the day that a length given runs from."""
    found: dt.date | None = None
    for other in said.times:
        if other.start == span.start or other.anchor_from is None or other.anchor_from != other.anchor_to:
            continue
        before = said.words.before(said.words.position(other.start))
        if _FROM_DAY.search(before) or (found is not None and _INSTEAD.search(before)):
            found = _gone(other.anchor_from, today)
    return found


def _gone(day: dt.date, today: dt.date) -> dt.date:
    """A day that the calendar put ahead, on its last return before the call."""
    if day <= today:
        return day
    near = day - today <= dt.timedelta(days=7)
    return day - dt.timedelta(days=7) if near else add_months(day, -12)


def moved(call: Call, exchange: Exchange, span: TimeSpan) -> TimeSpan | None:
    """*Ça glisse d'un mois*: the date last said, moved."""
    words = exchange.said.words
    before = words.before(words.position(span.start))
    after = words.after(max(words.position(span.end) - 1, 0))
    sooner = bool(_SOONER.search(before) or _THEN_SOONER.match(after))
    if span.unit not in _PER_UNIT or not span.count:
        return None
    if not (sooner or _LATER.search(before) or _THEN_LATER.match(after)):
        return None
    base = _last_said(call, exchange, span.start)
    if base is None or base.anchor_from is None or base.anchor_to is None:
        return None
    months = int(span.count * _PER_UNIT[span.unit]) * (-1 if sooner else 1)
    return _as(span, *_shifted(base.anchor_from, base.anchor_to, months))


def _shifted(low: dt.date, high: dt.date, months: int) -> tuple[dt.date, dt.date]:
    end = month_span(high.year, high.month)[1] == high
    later = add_months(high, months)
    return add_months(low, months), month_span(later.year, later.month)[1] if end else later


def _last_said(call: Call, exchange: Exchange, start: int) -> TimeSpan | None:
    """The last dated period before an offset of a turn, in it or in the two turns before it."""
    here = [span for span in exchange.said.times if span.start < start and _placed(span)]
    if here:
        return here[-1]
    turns = call.utterances[max(exchange.index - 2, 0) : exchange.index]
    earlier = [span for turn in turns for span in turn.times if _placed(span)]
    return earlier[-1] if earlier else None


def _placed(span: TimeSpan) -> bool:
    dated = span.anchor_from is not None and span.anchor_to is not None
    return dated and span.at is None and span.kind not in {Kind.PAST, Kind.RECURRING, Kind.CLOCK}


def ranked(call: Call, exchange: Exchange) -> TimeSpan | None:
    """*Le troisième* in answer to *quel trimestre ?*, *le mois d'après* in answer to a month."""
    if exchange.agent is None or not exchange.asked_now:
        return None
    text = exchange.said.words.text
    unit = unit_asked(exchange)
    unit = unit or next(iter(_UNIT.findall(text)), "")
    match = _RANK.search(text) if unit else None
    if match is not None:
        return _of_rank(call, exchange, f"{match['rank']} {unit}", ours=match["our"] is not None)
    following = _NEXT_MONTH.search(text)
    months = [span for span in exchange.agent.times if _placed(span) and span.grain is Grain.MONTH]
    if following is None or not months:
        return None
    named = exchange.said.words.sentence(following.start())
    spots = (exchange.said.words.position(span.start) for span in exchange.said.times if _placed(span))
    if any(named[0] <= spot < named[1] for spot in spots):
        return None
    base = months[-1]
    if base.anchor_from is None or base.anchor_to is None:
        return None
    low, high = _shifted(base.anchor_from, base.anchor_to, 1)
    start, end = exchange.said.words.raw_span(following.start(), following.end())
    return dataclasses.replace(base, start=start, end=end, from_=low, to=high)


def beside(call: Call, exchange: Exchange) -> TimeSpan | None:
    """*La veille, au plus tard*: counts from the day said last, in answer to when it must be ready."""
    match = _BESIDE.search(exchange.said.words.text)
    if match is not None and not (
        _MEANT.search(exchange.said.words.text[: match.start()])
        or _THEN_ACTS.match(exchange.said.words.text, match.end())
    ):
        return None
    base = _last_said(call, exchange, match.start() if match else 0)
    if match is None or base is None or base.anchor_from is None or base.anchor_from != base.anchor_to:
        return None
    if base.anchor_from <= call.reference_date:
        return None
    day = base.anchor_from + dt.timedelta(days=_BESIDE_DAYS[(match.lastindex or 1) - 1])
    agent = exchange.agent.words.text if exchange.agent is not None else ""
    left, right = exchange.said.words.sentence(match.start())
    must = _MUST.search(exchange.said.words.text[left:right]) or _MUST.search(agent)
    start, end = exchange.said.words.raw_span(match.start(), match.end())
    found = _as(base, None if must else day, day)
    return dataclasses.replace(found, start=start, end=end)


def _of_rank(call: Call, exchange: Exchange, words: str, *, ours: bool) -> TimeSpan | None:
    month = _year_start(call) if ours else 1
    if words.startswith("dernier") and words.endswith("mois"):
        words = "décembre"
    words = f"notre {words}" if ours else f"le {words}"
    found = find_times(words, spoken_on=call.reference_date, fiscal_year_start_month=month)
    match = _RANK.search(exchange.said.words.text)
    if not found or match is None:
        return None
    start, end = exchange.said.words.raw_span(match.start("rank"), match.end("rank"))
    named = exchange.said.words.sentence(match.start("rank"))
    beside_it = (
        (exchange.said.words.position(span.start), span.grain in {Grain.QUARTER, Grain.SEMESTER})
        for span in exchange.said.times
        if _placed(span)
    )
    if any(named[0] <= spot < named[1] or (named[1] <= spot and unit) for spot, unit in beside_it):
        return None
    return dataclasses.replace(found[0], start=start, end=end)


def of_their_year(call: Call, exchange: Exchange, span: TimeSpan) -> TimeSpan:
    """*Le premier semestre de notre exercice*, where the prospect has said in which month it begins."""
    text = exchange.said.turn.text[span.start : span.end]
    month = _year_start(call) if _FISCAL.search(text.lower()) else 1
    if month == 1 or span.kind is not Kind.PERIOD:
        return span
    found = find_times(text, spoken_on=call.reference_date, fiscal_year_start_month=month)
    if not found or found[0].from_ is None:
        return span
    return dataclasses.replace(found[0], start=span.start, end=span.end)


def _year_start(call: Call) -> int:
    """The month in which the prospect says that their year begins, else January."""
    for exchange in call.exchanges:
        words = exchange.said.words
        for span in exchange.said.times:
            if span.anchor_from is not None and _YEAR_BEGINS.search(words.before(words.position(span.start))):
                return span.anchor_from.month
    return 1
