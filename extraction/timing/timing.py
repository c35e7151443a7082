"""Reads when the prospect wants to move: dates tied to the project, vague intentions, refusals."""

import dataclasses
import datetime as dt
import re
from collections.abc import Iterator

from extraction.answers.answers import Kind
from extraction.dialogue import Call, Exchange
from extraction.readings import Match, Reading, claims, matches, reading
from extraction.timex import Bound, Grain, TimeSpan
from extraction.timex import Kind as SpanKind
from extraction.timing.again import said_again, taken_up
from extraction.timing.anchors import anchored
from extraction.timing.asked import as_asked, as_resumed, urgency_asked
from extraction.timing.contract import contract_end, notice
from extraction.timing.dates import dated, may_be_accepted, project_dates
from extraction.timing.patterns import NONE, VAGUE
from extraction.timing.project import GOAL
from extraction.timing.recap import recapped

_NO_DATE_NEEDED = frozenset({"timing.vague.after_event", "timing.vague.will_do"})
"""Vague only where the turn holds no date: *quand on aura emménagé, en juin*."""

_RESUMES = re.compile(
    r"^(?:(?:d accord|ok|bien|tres bien|parfait|alors|entendu) (?:[,.] )?)*(?:donc|soit|je note"
    r"|ce serait)\b"
)
"""How the agent takes up the date that the prospect has just given."""
_ENDS_ON_YES = re.compile(
    r"(?:, (?:oui|ouais|voila|exact|exactement|tout a fait|absolument)"
    r"|c est (?:bien )?ce (?:qui|que|qu) (?:\w+ ){0,4}(?:ecrit|prevu|dit|convenu|note|vise|annonce|marque)"
    r"(?: \w+){0,5}|(?:vous avez|tu as|t as) (?:bien |tout )*(?:suivi|note|retenu|resume|saisi"
    r"|entendu)(?: .*)?)(?: [.!])?$"
)
_RECENT = 2
"""How many turns on the agent may take up a date that the prospect gave."""
_BACK = re.compile(
    r"\bj ai dit ca\b|\bon avait dit\b|\bc etait avant\b|\bplus (?:maintenant|rien)\b|\ben theorie\b"
)
"""What takes a date back that was said before."""
_SOUGHT = re.compile(
    r"\b(?:projets?|chantiers?|changements?|remplacements?|evolutions?|intentions?|envie|investissements?)\b[^.?!]*\?"
)
_NONE_OF_IT = re.compile(
    r"(?:(?:ah|oh|non|ben|bah|ma foi|mais|alors|la|,) )*(?:on|j|je|nous|y|il y) en "
    r"(?:ai|a|avons|aura|cherche|cherchons|veux|veut|voulons|voit|vois|prevoit|prevois|fais|fait) "
    r"(?:\w+ )?(?:pas|plus|aucune?|point)\b"
)
_IGNORANCE = "timing.vague.ignorance"
_BUT_THEN = re.compile(r"\w+ (?:\w+ ){0,6}?(?:, )?mais (?:\w+ ){0,4}?TIME")
"""*Le premier ou le dernier mois, je sais pas, mais dans l'année*: unsure of a part only."""
_NEGATES = re.compile(r"(?:ni|rien|pas|plus|jamais|aucune?)\b")
"""A negation after another one (*rien du tout, ni en mars ni après*) denies no less."""
_NO_PROJECT = "timing.none.no_project"
_SEASONS = frozenset({SpanKind.PERIOD, SpanKind.DATE})
_BURIED = "timing.none.buried"
_NO_BUSINESS = "timing.none.no_business"
_FROZEN = "timing.none.frozen_until"
_HANGS_ON = re.compile(r"\b(?:tant qu\w*(?: \w+){1,5} pas|avant qu[e ]|jusqu a ce qu)")
"""What a refusal waits for: *tant que j'ai pas trouvé, je bouge pas* still means to."""
_CONSEQUENCE = re.compile(
    r"\b(?:avant(?= ,)|d ici la|s (?:il|ils|elle|elles)|si (?:on|je|c|ca)|apres(?! (?:le"
    r"|la|les|l|notre|nos|mon|ma|mes) \w)|sinon"
    r"|faute de quoi|autrement|passee? ca|en dehors)\b"
)
"""What opens on the other case: *fin juin ; après, c'est mort* refuses nothing."""


def read_timing(call: Call) -> list[Reading]:
    """Every reading on timing in the order of the call: `dated` (with `from`, `to`), `vague`, `none`."""
    readings: list[Reading] = []
    end: dt.date | None = None
    last = -_RECENT - 1
    for heard in call.exchanges:
        exchange = as_asked(heard)
        if 0 < exchange.index - last <= _RECENT:
            exchange = as_resumed(exchange)
        end = contract_end(exchange) or end
        dates = [*project_dates(call, exchange), *notice(exchange, end)]
        anchors = list(anchored(call, exchange, dates))
        found = [*_statements(exchange, has_date=bool(dates or anchors)), *dates, *anchors]
        if exchange.asked("timing") and exchange.asked_now and not (dates or anchors):
            found.extend(_soon(exchange))
        if _assents(exchange) or not found:
            found.extend(_by_answer(exchange, recent=0 < exchange.index - last <= _RECENT))
        if not dates:
            found.extend(said_again(exchange, readings))
        found.extend(recapped(exchange, readings))
        readings.extend([taken_up(item, readings) for item in found])
        if dates:
            last = exchange.index
    return readings


def _statements(exchange: Exchange, *, has_date: bool) -> Iterator[Reading]:
    for patterns in (VAGUE, NONE):
        for match in matches(patterns, exchange.said, exchange):
            context, pattern = match.context, match.pattern
            if exchange.asked("elsewhere") and pattern.id != _BURIED:
                continue
            said_no = _NEGATES.match(match.stream.text, match.hit.start) is not None
            if context.third_party or (context.denied and not said_no) or context.conditional:
                continue
            if pattern.id == _IGNORANCE and _BUT_THEN.match(
                exchange.said.tags.after(_tag_end(exchange, match))
            ):
                continue
            if has_date and pattern.id in _NO_DATE_NEEDED:
                continue
            if pattern.value == "none" and _CONSEQUENCE.search(match.stream.before(match.hit.start)):
                continue
            if pattern.value == "none" and (
                _opens_later(exchange, match)
                or _of_a_season(exchange, match)
                or _closes_briefly(exchange, match)
            ):
                continue
            if pattern.value == "none" and pattern.id != _FROZEN and _HANGS_ON.search(match.sentence):
                yield dataclasses.replace(reading(match, "timing", weight=2), value="vague")
                continue
            off_topic = pattern.asked is not None and not exchange.asked("timing")
            yield reading(match, "timing", weight=pattern.weight - off_topic)


def _tag_end(exchange: Exchange, match: Match) -> int:
    return exchange.said.tags.position(max(match.raw[1] - 1, 0))


def _opens_later(exchange: Exchange, match: Match) -> bool:
    """*Rien ne bouge avant 2028*: what is refused until a date is dated, not refused."""
    said = exchange.said
    left, right = match.stream.sentence(match.hit.start)
    first, last = match.stream.raw_span(left, right)
    return any(
        span.bound is Bound.NOT_BEFORE and first <= span.start < last and not _derived(span)
        for span in said.times
    )


def _of_a_season(exchange: Exchange, match: Match) -> bool:
    """*Septembre, je touche à rien*: a month or a season refused ends no project."""
    if match.pattern.id != _NO_PROJECT:
        return False
    left = match.stream.sentence(match.hit.start)[0]
    first, start = match.stream.raw_span(left, match.hit.start + 1)[0], match.raw[0]
    named = (span for span in exchange.said.times if first <= span.start < start)
    return any(span.grain is not Grain.YEAR and span.kind in _SEASONS for span in named)


def _closes_briefly(exchange: Exchange, match: Match) -> bool:
    """*Je ferme mardi et mercredi*: days of closing end no business."""
    if match.pattern.id != _NO_BUSINESS:
        return False
    start, end = match.raw
    beside = (span for span in exchange.said.times if start <= span.start <= end + 1)
    return any(span.grain in {Grain.DAY, Grain.WEEK} or span.kind is SpanKind.RECURRING for span in beside)


def _derived(span: TimeSpan) -> bool:
    """Whether a later time is only what a refused one leaves: *pas cette année*."""
    return bool(span.anchor_to and span.from_ and span.anchor_to < span.from_)


def _soon(exchange: Exchange) -> Iterator[Reading]:
    """*Dans quelques mois*: a time that no calendar holds."""
    said = exchange.said
    for span in said.times:
        if span.kind is SpanKind.VAGUE:
            yield Reading(
                "timing.vague.some_time", "timing", "vague", said.i, span.start, span.end, (said.i,), 1
            )


def _assents(exchange: Exchange) -> bool:
    """Whether the turn takes the agent's last words as true, at its start or at its end."""
    if exchange.agrees or exchange.answer.kind is Kind.SI:
        return True
    return exchange.answer.kind is Kind.OTHER and _ENDS_ON_YES.search(exchange.said.words.text) is not None


def _has_none(exchange: Exchange) -> bool:
    """*Vous n'avez aucun projet de ce côté ? — On n'en a pas*."""
    if exchange.agent is None or not exchange.asked_now:
        return False
    return (
        _SOUGHT.search(exchange.agent.words.text) is not None
        and _NONE_OF_IT.match(exchange.said.words.text) is not None
    )


def _by_answer(exchange: Exchange, *, recent: bool) -> Iterator[Reading]:
    agent = exchange.agent
    if agent is None or exchange.answer.evasive:
        return
    said = exchange.said
    usable = [span for span in agent.times if may_be_accepted(span)]
    resumed = recent and _RESUMES.search(agent.full.text) is not None
    claimed = bool(usable) and any(True for _ in claims(GOAL, exchange))
    if not (exchange.asked("timing") or resumed or claimed):
        return
    mended = exchange.answer.reserved and not (exchange.stands and not said.times)
    if _has_none(exchange):
        yield Reading(
            "timing.answer.has_none", "timing", "none", said.i, 0, len(said.turn.text), (said.i,), 2
        )
        return
    if usable and _assents(exchange) and not (mended or _BACK.search(said.words.text)):
        first = re.split(r"[.!?]", said.turn.text)[0]
        if exchange.asked("next_step") or any(
            span.start < len(first) or not (resumed or claimed) for span in said.times
        ):
            return
        found = dated(usable[-1], "timing.date.accepted", said, (agent.i, said.i), weight=2)
        end = len(said.turn.text)
        yield Reading(found.rule, "timing", "dated", said.i, 0, end, found.turns, 2, data=found.data)
        return
    if exchange.asked_now and exchange.denies and not agent.times:
        value = "vague" if urgency_asked(exchange) else "none"
        yield Reading(
            "timing.answer.no", "timing", value, said.i, 0, len(said.turn.text), (agent.i, said.i), 1
        )
