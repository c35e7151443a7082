"""Which of the dates that a turn holds is the project's, and how plainly it is said."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extraction.answers.answers import Kind
from extraction.context.context import read_context
from extraction.dialogue import Call, Exchange, Utterance
from extraction.readings import Reading, matches
from extraction.stream import fold
from extraction.timex import Bound, Grain, TimeSpan
from extraction.timex import Kind as SpanKind
from extraction.timing.asked import contract_asked
from extraction.timing.choice import Candidate, best, without_denied
from extraction.timing.clauses import CLAUSES
from extraction.timing.deadline import as_limit, is_limit, runs_out
from extraction.timing.ends import data_of
from extraction.timing.lengths import beside, from_length, moved, of_their_year, ranked
from extraction.timing.patterns import NONE
from extraction.timing.project import CONTRACT, ELSEWHERE, GOAL
from extraction.timing.suits import approved, stands_alone, suits, welcome
from extraction.timing.until import ending, hands_over, is_granted

Covered = list[tuple[int, int, str]]

_NEVER = (
    SpanKind.PAST,
    SpanKind.DURATION,
    SpanKind.EXCLUDED,
    SpanKind.RECURRING,
    SpanKind.VAGUE,
    SpanKind.CLOCK,
)
_REACH = 70
"""How many characters of its sentence, on either side, may say what a date is for."""
_A_WEEK, _OPENING = 7, 12
_FEW = 8
_LEAST = 2
"""The score from which a date is the project's."""
_WAS = re.compile(
    r"\b(?:qui (?:doit|devrait|va|vont|doivent)|ca devait|c etait|on l avait|l avions"
    r"|avait pour|y (?:croyais|croyait|croyions)|on devait|elle devait|il devait"
    r"|etait prevue?|avait prevu|on visait|je visais"
    r"|(?:je|j|on|nous|il|elle|ils|y) (?:\w+ )?(?!fait|sait|plait|parait|connait|aurai"
    r"|serai)\w+(?<!r)(?:ais|ait|ions|aient)"
    r" (?:\w+ ){0,3}(?:de|sur|pour|a|en|vers)? ?$|l an dernier|a l epoque|voul(?:ait|ais"
    r"|ions)|(?:aurais|aurait|aurions) (?:\w+ )?voulu|pensa(?:it|is)"
    r"|avai(?:t|s) dit|comptai[st]|esperai[st]|ancien (?:maire|patron|directeur))\b"
)
_OR_NOT = re.compile(
    r"\bpeut etre (?:\w+ )?(?:, )?ou (?:pas|jamais|non|bien|elle|il|on|ca|plus|alors)\b"
    r"|\bpeut etre que (?:oui|non)\b"
)
"""*L'an prochain elle en sortira peut-être, ou elle changera de tiroir*: dates nothing."""
_OTHERS_SAY = re.compile(
    r"\b(?:gouvernement|etat|chambre|loi|ministre|ministere|voisins?|confreres?|tele|radio|journal|journaux"
    r"|federation"
    r"|syndicat|banquier|vendeur|concurrents?|commerciaux|expert|consultant|internet|gens|ils|elles"
    r"|beau frere)"
    r" (?:\w+ ){0,2}?(?:dit|disent|raconte\w*|pretend\w*|promet\w*|annonce\w*|parlent?|jur\w+|voudrai\w+"
    r"|aimerai\w+|veul\w+|veut) "
)
_OVER = re.compile(
    r" (?:, )?(?:c est|ca|elle est|il est|tout est)(?: (?:deja|bien|deja bien|deja trop|trop))? "
    r"(?:plie|fini|mort|cuit|foutu|fichu|rape|passe|termine|joue|grille|boucle|plein|complet|ferme|bouffe"
    r"|mange|entame"
    r"|perdu|tard|court|arrete|gele|dans un tiroir)e?\b"
)
_GREETING = re.compile(r"(?:bonnes?|joyeuses?|joyeux|belle) $")
_ACCEPTS = re.compile(
    r"(?:^| )(?:oui|ouais|c est (?:bon|parfait|jouable|possible|bien|ca|certain|l ideal|l idee|prevu"
    r"|faisable"
    r"|le mieux)|parfait|impeccable|d accord|ok|nickel|ideal\w*|sans doute|certain\w*|idealement"
    r"|ca (?:va|serait|irait|colle|passe|joue)|exact\w*|tout a fait|voila|absolument"
    r"|carrement|effectivement|jouable|plutot)(?= |$)"
)
_THEN = re.compile(r"\b(?:avant|a ce moment la|d ici la|a cette date|pour ca|ce jour la)(?= [.,]|$)")
"""What refers to a date of the sentence before: *il faut que ce soit branché avant*."""
_OUTSIDE = re.compile(r"(?:en dehors|hors|autrement)(?: (?:de|d|du|que|qu en))? $")
_OF_ANOTHER = re.compile(r"(?: ?(?!(?:mais|donc|faut|pas|c|on|je)\b)\w+){0,4} ?(?:en |au |le )?TIME")
"""What follows an obstacle and dates it: *avril, on a l'inventaire en mars*."""
_CROSSED = re.compile(
    r" (?:parce|car|puisqu?e?|vu|sinon|mais|donc|alors|comme ca|pour (?:que|qu)|histoire"
    r"|sauf|sans quoi|apres|avant"
    r"|quand|lorsqu?e?) "
)
"""A clause that opens between a date and what is said beside it: *mai, parce qu'en juin on a les vaches*."""
_MOVED = "timing.date.moved"
_IF_CLAUSE = re.compile(r"\b(?:si|s|quand|lorsqu\w*|une fois qu\w*|des qu\w*|tant qu\w*) [^,]*$")
_PAST = "timing.not.past"
_PUT = frozenset({"timing.clause.put", "timing.clause.mind", "timing.clause.we", "timing.goal.start"})
_NOW_OR_NEVER = "timing.clause.there"
_WHOEVER = frozenset({"timing.clause.they", "timing.clause.cleft", _NOW_OR_NEVER})
"""Clauses that date the project whoever decides."""
_TAKEN_BACK = frozenset({"timing.not.denied", "timing.not.obstacle"})


@dataclass(frozen=True, slots=True)
class _Signs:
    """What a turn says around its times: goals (place, rule, weight), a contract's end, other matters."""

    goals: dict[int, tuple[int, str]]
    contract: Covered
    elsewhere: Covered


def project_dates(call: Call, exchange: Exchange) -> Iterator[Reading]:
    """The date of the project in a turn, if any, as a `dated` reading whose weight is its score."""
    said = exchange.said
    usable = list(_usable(call, exchange))
    signs = _signs(exchange) if usable else None
    found = [_with_score(call, exchange, span, signs) for span in usable if signs is not None]
    kept = without_denied(found)
    chosen = best(said, [item for item in kept if item.score >= _LEAST])
    near = beside(call, exchange)
    if (
        near is not None
        and (exchange.asked("timing") or near.from_ is None)
        and not exchange.asked("next_step")
    ):
        yield dated(near, "timing.date.beside", said, (said.i,), weight=3)
        return
    rank = ranked(call, exchange)
    if rank is not None:
        turns = (exchange.agent.i, said.i) if exchange.agent is not None else (said.i,)
        yield dated(rank, "timing.date.rank", said, turns, weight=3)
    elif chosen is not None:
        limited = as_limit(said, chosen.span)
        yield dated(limited, chosen.rule, said, (said.i,), weight=min(chosen.score, 4))


def _usable(call: Call, exchange: Exchange) -> Iterator[TimeSpan]:
    for heard in exchange.said.times:
        told = of_their_year(call, exchange, heard)
        span = from_length(call, exchange, ending(exchange, told))
        if span.kind in _NEVER or (span.from_ is None and span.to is None):
            continue
        if span.from_ == span.to == call.reference_date:
            continue
        if not _GREETING.search(exchange.said.turn.text[max(span.start - 9, 0) : span.start].lower()):
            yield span


def _signs(exchange: Exchange) -> _Signs:
    said = exchange.said
    refused = [(*match.raw, match.pattern.id) for match in matches(NONE, said, exchange)]
    contract = [(*match.raw, match.pattern.id) for match in matches(CONTRACT, said, exchange)]
    return _Signs(_goals(exchange), contract, [*_elsewhere(exchange), *refused])


def _goals(exchange: Exchange) -> dict[int, tuple[int, str]]:
    """Each sign of a goal given to the time it bears on: the next one in its sentence, else the last."""
    said = exchange.said
    found: dict[int, tuple[int, str]] = {}
    real = [span for span in said.times if span.kind not in _NEVER or span.kind is SpanKind.DURATION]
    named = [span for span in real if not _runs(span, exchange)] or real
    times = [(said.tags.position(span.start), span.start) for span in named]
    for match in matches((*GOAL, *CLAUSES), said, exchange):
        if match.context.third_party and match.pattern.id not in _WHOEVER:
            continue
        spot = said.tags.position(match.raw[0])
        left, right = said.tags.sentence(spot)
        carried = not any(left <= time[0] < right for time in times) and _THEN.search(
            said.tags.text[left:right]
        )
        if carried and (earlier := [time for time in times if time[0] < left]):
            place = earlier[-1][1]
            found[place] = max(found.get(place, (0, "")), (match.pattern.weight, match.pattern.id))
            continue
        inside = [time for time in times if max(left, spot - _REACH) <= time[0] < min(right, spot + _REACH)]
        after = [time for time in inside if time[0] >= spot]
        if inside:
            place = (after[:1] or inside[-1:])[0][1]
            found[place] = max(found.get(place, (0, "")), (match.pattern.weight, match.pattern.id))
    return found


def _runs(span: TimeSpan, exchange: Exchange) -> bool:
    """Whether a time is the year that runs, or this day: a setting more than a date."""
    said = fold(exchange.said.turn.text[span.start : span.end])
    return said in {"cette annee", "aujourd hui", "maintenant", "cette saison"}


def _elsewhere(exchange: Exchange) -> Covered:
    """The times that belong to something else: where a rule covers several, the one beside its key word."""
    result: Covered = []
    for match in matches(ELSEWHERE, exchange.said, exchange):
        start, end = match.raw
        inside = [span for span in exchange.said.times if start <= span.start and span.end <= end]
        opens = match.stream.text.startswith("TIME", match.hit.start)
        named = match.pattern.id == "timing.not.obstacle"
        if named and opens and len(inside) == 1 and _OF_ANOTHER.match(match.stream.text, match.hit.end):
            continue
        kept = inside[-1:] if opens else inside[:1]
        if match.pattern.id == _PAST and match.stream.text.startswith("voila", match.hit.start):
            kept = [span for span in kept if span.kind in {SpanKind.PAST, SpanKind.DURATION}]
        if _CROSSED.search(match.stream.text[match.hit.start : match.hit.end]):
            continue
        if match.pattern.id in _TAKEN_BACK and _OUTSIDE.search(match.stream.before(match.hit.start)):
            continue
        result.extend((span.start, span.end, match.pattern.id) for span in kept)
    return result


def _with_score(call: Call, exchange: Exchange, span: TimeSpan, signs: _Signs) -> Candidate:
    said = exchange.said
    weight, goal, elsewhere = _goal(call, exchange, span, signs)
    contract = at(signs.contract, span)
    score = _asked(exchange, span) + weight + _tense(exchange, span, elsewhere, wanted=weight >= _LEAST)
    tied = bool(weight) or hands_over(said)
    if contract and (tied or not contract_asked(exchange)):
        score += 1
    elif contract_asked(exchange) and not tied:
        score -= 2
    if not goal and _is_near(call, exchange, span):
        score -= 1
    echo = _echoes(exchange, span) and not weight
    denied = elsewhere in _TAKEN_BACK or echo or _is_over(call, said, span)
    if denied and not echo and elsewhere not in _TAKEN_BACK:
        score -= 4
    rule = goal or contract or "timing.date.answer"
    return Candidate(span, score - 3 * echo, rule, said.words.position(span.start), denied)


def _goal(call: Call, exchange: Exchange, span: TimeSpan, signs: _Signs) -> tuple[int, str, str]:
    """How plainly a time is a goal, by which rule, and the other matter that it may belong to."""
    said = exchange.said
    weight, goal = signs.goals.get(span.start, (0, ""))
    if span.bound is Bound.NOT_BEFORE and weight < _LEAST:
        # "Rien ne bougera avant 2027" holds its own verb.
        weight = 2 if len(said.turn.text[span.start : span.end].split()) > _LEAST + 1 else 1
        goal = "timing.date.not_before"
    if weight == 1 and span.kind is SpanKind.RELATIVE:
        weight = 2
    if is_granted(said, span) and span.from_ is None and weight < _LEAST:
        weight, goal = 2, goal or "timing.date.granted"
    if weight >= _LEAST and span.from_ is None and span.bound is not Bound.IN:
        weight += 1
    if is_limit(said, span) and (weight or runs_out(said, span)):
        weight += 1
    elsewhere = at(signs.elsewhere, span)
    firm = (
        weight >= _LEAST or (span.bound is not Bound.IN and exchange.asked("timing")) or welcome(said, span)
    )
    if (elsewhere == "timing.not.obstacle" and firm) or (
        elsewhere == "timing.not.denied" and span.bound is Bound.NOT_BEFORE
    ):
        elsewhere = ""
    if elsewhere == "timing.not.denied" and approved(said, span):
        elsewhere = ""
    if goal == _NOW_OR_NEVER or (goal in _PUT and elsewhere == "timing.not.denied"):
        elsewhere = ""
    if weight < _LEAST and not elsewhere and suits(said, span):
        weight, goal = weight + 1, goal or "timing.date.suits"
    return (max(weight, 2), _MOVED, "") if _is_moved(call, exchange, span) else (weight, goal, elsewhere)


def _is_over(call: Call, said: Utterance, span: TimeSpan) -> bool:
    """*2026, c'est plié*: of the year or the quarter that runs, what is done with it."""
    runs = span.anchor_from is not None and (
        span.anchor_from <= call.reference_date or span.grain is Grain.YEAR
    )
    if not runs or span.grain is Grain.DAY or span.kind is not SpanKind.PERIOD:
        return False
    rest = said.tags.after(said.tags.position(span.start)).removeprefix("TIME")
    return _OVER.match(rest) is not None


def _is_near(call: Call, exchange: Exchange, span: TimeSpan) -> bool:
    """Whether a day of the next two weeks was said unasked: it is seldom a project's."""
    if span.grain is not Grain.DAY or span.from_ is None or (exchange.asked("timing") and exchange.asked_now):
        return False
    return 0 <= (span.from_ - call.reference_date).days <= 2 * _A_WEEK


def _is_moved(call: Call, exchange: Exchange, span: TimeSpan) -> bool:
    """Whether a length said was read as a shift of the date before it."""
    told = next((item for item in exchange.said.times if item.start == span.start), span)
    return told.kind is SpanKind.DURATION and moved(call, exchange, told) is not None


def _asked(exchange: Exchange, span: TimeSpan) -> int:
    """What the question adds."""
    if exchange.asked("timing"):
        agent = exchange.agent
        restated = agent is not None and any(map(may_be_accepted, agent.times))
        opens = span.start < _OPENING and _is_short(exchange.said, span)
        if agent is not None and restated and opens and "?" not in agent.turn.text:
            return 4  # "Donc avant le 5 avril. — Avant les Rameaux, monsieur."
        if not exchange.asked_now:
            corrects = exchange.answer.kind is Kind.NO and span.start < _OPENING
            return 2 if restated or corrects else 1
        return 3 if exchange.answer.kind is Kind.SI else 2
    if exchange.asked("next_step"):
        return -2
    if exchange.asked("open") and exchange.answer.kind in {Kind.YES, Kind.SI}:
        return 1
    others = ("budget", "size", "competitors", "recording", "elsewhere", "cost", "contract", "authority")
    return 2 if is_bare(exchange.said, span) and not exchange.asked(*others) else 0


def _is_short(said: Utterance, span: TimeSpan) -> bool:
    """Whether the sentence of a time holds little else: *Avant les Rameaux, monsieur*."""
    left, right = said.tags.sentence(said.tags.position(span.start))
    return sum(word.isalpha() for word in said.tags.text[left:right].split()) <= _FEW


def _tense(exchange: Exchange, span: TimeSpan, elsewhere: str, *, wanted: bool) -> int:
    """What takes a date away: another matter, the past, somebody else."""
    said = exchange.said
    start = said.words.position(span.start)
    context = read_context(said.words, start, start + 1)
    lost = 0
    if elsewhere == "timing.not.other" and exchange.asked("timing") and exchange.asked_now:
        # An event that answers "quand ?" may well be what presses.
        lost += 1
    elif elsewhere:
        lost += 4
    meant = exchange.asked("timing") and exchange.asked_now and not exchange.asked("next_step")
    if (span.at is not None and not meant) or span.kind is SpanKind.UNTIL:
        lost += 4
    if _OR_NOT.search(said.tags.after(said.tags.position(span.start))):
        lost += 3
    if _OTHERS_SAY.search(said.words.before(start)):
        lost += 2 + ("veut" in said.words.before(start))
    if (context.third_party and not wanted) or _WAS.search(said.words.before(start)):
        lost += 3
    if _is_condition(said, span, start):
        lost += 2
    return -lost


def _is_condition(said: Utterance, span: TimeSpan, start: int) -> bool:
    """*Si la récolte sort en octobre, on paie en novembre*: the clause's own time comes after it."""
    if _IF_CLAUSE.search(said.words.before(start)) is None:
        return False
    right = said.words.sentence(start)[1]
    comma = said.words.text.find(" , ", start, right)
    later = (said.words.position(other.start) for other in said.times if other.start > span.start)
    return comma >= 0 and any(comma < spot < right for spot in later)


def _echoes(exchange: Exchange, span: TimeSpan) -> bool:
    """*L'an prochain ? — L'an prochain on paie le toit*: the agent's date, said again and not accepted."""
    agent = exchange.agent
    if agent is None or not any(
        other.from_ == span.from_ and other.to == span.to and other.from_ for other in agent.times
    ):
        return False
    words = exchange.said.words
    left, right = words.sentence(words.position(span.start))
    sentence = words.text[left:right]
    return len(sentence.split()) > 4 and _ACCEPTS.search(sentence) is None and not stands_alone(sentence)


def is_bare(said: Utterance, span: TimeSpan) -> bool:
    """Whether a turn's first sentence is hardly more than a time."""
    first = re.split(r"[.!?]", said.tags.text)[0].split()
    return "TIME" in first and len([word for word in first if word.isalpha()]) <= 4 and span.start < 25


def at(spans: Covered, span: TimeSpan) -> str:
    """The rule whose span covers a time, or an empty string."""
    return next((rule for start, end, rule in spans if start <= span.start and span.end <= end), "")


def dated(span: TimeSpan, rule: str, said: Utterance, turns: tuple[int, ...], *, weight: int) -> Reading:
    """A `dated` reading of a time span."""
    data = data_of(span.from_, span.to)
    return Reading(rule, "timing", "dated", said.i, span.start, span.end, turns, weight, data=data)


def may_be_accepted(span: TimeSpan) -> bool:
    """Whether a time of the agent's can become the prospect's by a yes."""
    return span.at is None and span.kind not in _NEVER and bool(span.from_ or span.to)
