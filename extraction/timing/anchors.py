"""Dates said by pointing back: *la rentrée des stocks est le 3 mai, il faut que ce soit prêt avant*.

A turn that names no time of its own may point to one said a moment ago: by a pronoun (*à ce moment-là*,
*d'ici là*), by what will have happened then (*une fois qu'il sera là*), or by the event's own name (*pour
l'ouverture*, after *on ouvre le 1er juin*).
"""

import dataclasses
import datetime as dt
import re
from collections.abc import Iterator, Sequence
from enum import Enum

from extraction.dialogue import Call, Exchange, Utterance
from extraction.readings import Reading
from extraction.timex import Grain, Kind, TimeSpan
from extraction.timing.dates import dated


class _Way(Enum):
    """How what is pointed at limits the project: at that time, before it, after it."""

    AT = "at"
    BEFORE = "before"
    AFTER = "after"


_ENDS = r"(?= (?:[,.!;]|quand|sinon|c est|parce|car|pour|et|donc|au plus tard|maximum|imperativement)|$)"
_FINDS = r"trouv\w+|decouvr\w+|ait|aient|aie|ayons|soit|soient|avoir|etre"
"""What must be so when somebody arrives is ready before."""
_POINTERS: tuple[tuple[_Way, re.Pattern[str]], ...] = (
    (
        _Way.BEFORE,
        re.compile(
            r"\bd ici la\b|\bavant (?:ca|cela|ce (?:jour|moment|cap|truc)(?: la)?|cette (?:date"
            r"|echeance)(?: la)?)\b"
            r"|\bavant qu (?:il|ils|elle|elles|on|ca|ce) \w+\b|\bavant qu \w+ (?:\w+ )?(?:ait|aient|aie|est"
            r"|ai|soit|soient|parte|partent|arrive\w*|vienne"
            r"|viennent"
            r"|commence\w*|ferme\w*"
            r"|ouvre\w*|prenne|reprenne|revienne|passe)\b|\bavant que \w+ (?:\w+ ){0,2}(?:ait|aient|soit"
            r"|parte|arrive|vienne"
            r"|commence|ferme|ouvre|reprenne|revienne)\b"
            rf"|(?<!\bpas )(?<!\bjamais )(?<!\brien )(?<!\bcomme )(?<!\bqu )(?<!\betait )(?<!\betaient )"
            rf"(?<!ais )\bavant{_ENDS}|\bavant (?:eux|elles?|lui)\b|\bc est avant (?:que|qu)\b"
            rf"|\bpour l occasion\b"
            rf"|\b(?:{_FINDS}) (?:\w+ ){{1,8}}?(?:en (?:arrivant|rentrant|revenant|ouvrant|debarquant)"
            rf"|a (?:son|leur|mon|notre) (?:arrivee|retour))\b"
        ),
    ),
    (
        _Way.AFTER,
        re.compile(
            r"\bune fois (?:que |qu |(?:la bas|sur place|fait|faits|passee?s?|finie?s?|rentree?s?"
            r"|installee?s?|emmenagee?s?|redescendus?"
            r"|arrivee?s?|ouverts?|signee?s?|la)\b)|\bquand (?:il|elle|on|ce|ca|ils|elles|tout|ma|mon|le"
            r"|la|c) (?:\w+ ){0,2}(?:sera|serons|seront|aura"
            r"|aurons|auront|arrivera|est passee?|sera passee?)\b|\b(?:juste |tout de suite )?apres (?:ca"
            r"|cela)\b|\ba partir de la\b"
            r"|\bc est (?:seulement |juste |bien )?apres (?:que|qu)\b"
            r"|\ba partir de ce (?:moment|jour)(?: la)?\b|\bdes (?:son|leur|notre|mon) (?:arrivee|retour"
            r"|ouverture)\b|\bdes qu (?:il|elle|on|ils) (?:sera|est|aura|a)\b"
        ),
    ),
    (
        _Way.AT,
        re.compile(
            r"(?:^|(?<=[.,;!] ))(?:et |donc )*c est la (?:que|qu)\b(?! (?:le bat|ca (?:coince|bloque"
            r"|se complique|se gate)|j ai|on a|je (?:vous|dis)))|\ba ce moment(?: la)?\b"
            r"|\ba cette (?:date|periode|occasion|epoque|echeance)(?: la)?\b"
            r"|\b(?:ce (?:jour|mois|soir|matin|week end)|cette (?:semaine|journee|nuit|soiree"
            r"|matinee))(?: la)\b"
            r"|\ble (?:jour|soir|matin|midi) meme\b|\b(?:le|du|par le) meme (?:jour|vol|coup|voyage"
            r"|passage)\b|\ba l echeance\b|\ba la fin du contrat\b|\bau terme\b"
            r"|\ben meme temps\b|\bdans la foulee\b"
            r"|\bpour (?:ce jour la|cette date)\b|\bavec (?:ceux|celles|celui|celle) la\b|\bla dedans\b"
            r"|\ba cette occasion\b|\bau meme moment\b|\ba son arrivee\b|\bpendant ce temps\b"
        ),
    ),
)
_BY_NAME = re.compile(
    r"\b(?P<way>pour|avant|d ici|apres|a|au|lors de|pendant) (?:le|la|l|les|ce|cette|son"
    r"|notre) (?P<noun>(?!jour\b|date\b|moment\b|mois\b|semaine\b)[a-z]{4,})\b"
)
_ALONE = re.compile(
    r" (?:off )?(?:[,.!;]|quand|sinon|c est|parce|car|et|donc|derriere|imperativement)| ?(?:off)?$"
)
_PROJECT = re.compile(
    r"\b(?:faut|faudra\w*|veu[xt]|voul\w+|voudr\w+|aimer\w+|souhait\w+|doi[ts]|doivent|devr\w+|besoin"
    r"|prete?s?|equip\w+|install\w+"
    r"|branch\w+|pos(?:e|er|ez|era)|mont(?:e|er|ez|era)|livr\w+|demarr\w+|commenc\w+|lanc\w+|bascul\w+"
    r"|chang\w+|sign\w+|choisi\w*|decid\w*"
    r"|tranch\w+|operationnel\w*|tourne\w*|en place|regle\w*|cable\w*|s y met\w*|mettr\w+|reconduit"
    r"|reconduis|renouvel\w+|remplac\w+"
    r"|resili\w+|migr\w+|deploi\w*|attaqu\w+|vous venez|soi(?:t|ent) \w+(?:e|es|i|is|u|us|t|ts)|achet\w+"
    r"|command\w+|marche(?:nt|ra|ront)?|fonctionn\w+|repon(?:se|dr\w+)|signe\w*|(?:vos|votre) (?!mail|appel"
    r"|message|collegue|courrier|visite|devis|offre|documentation|doc|proposition|prix|tarif|brochure)\w+)\b"
)
_DOES = re.compile(
    r" ?(?:on|je|j|nous|vous|ca) (?:\w+ ){0,3}(?:fer\w+|fait|ferait|voudr\w+|veux|veut|faut|verr\w+)\b"
)
_CALL_BACK = re.compile(
    r"\b(?:rappel\w*|recontact\w*|reparl\w*|revoi\w*|revoy\w*|on se (?:voit|reparle|cale)|reven(?:ez|ir)"
    r"|repass\w+|telephon\w+"
    r"|fai(?:t|re|sons) le point|on verra|on en (?:re)?parle\w*|on regarde\w*|rdv|rendez vous)\b"
)
_FIRM, _EVENT = 3, 3
_OF_ITSELF = "timing.date.answer"
"""The rule of a date that has no goal of its own."""
_IF = re.compile(r"\bsi (?:on|elle|il|ils|elles|je|j|ca|c|vous|le|la|les)\b[^,]*$|\bs (?:il|ils)\b[^,]*$")
_NEGATED = re.compile(r"\b(?:rien|pas|personne|jamais|aucune?)\b")
_WANTED = re.compile(r"\b(?:veu[xt]|voul\w+|voudr\w+|faut|faudra\w*|doit|doivent|devra\w*|besoin|exige\w*)\b")
_NOT_ONE = re.compile(r"\bpas (?:un|une|le|la|meme|de|\d+)(?: \w+){1,2} $")
"""*Pas une journée avant*: not before it."""
_PART_OF = re.compile(r"\b(?:de|d|du|des)(?: (?:le|la|l))? ?$")
"""A complement dates a thing, not an event: *le budget de l'an prochain*."""
_RECALL = 4
"""How many turns back the event may have been dated."""
_NAMED = frozenset({Kind.DATE, Kind.PERIOD, Kind.RELATIVE, Kind.UNTIL})
_MIDNIGHT = dt.time()
_STEM = 4


def anchored(call: Call, exchange: Exchange, plain: Sequence[Reading]) -> Iterator[Reading]:
    """The date of the project where the turn points back to one, as a `dated` reading.

    `plain` are the dates that the turn gives by itself: a firm one that is not the event's stays.
    """
    others = ("next_step", "budget", "cost", "size", "competitors", "authority")
    if exchange.asked_now and exchange.asked(*others) and not exchange.asked("timing"):
        return
    said = exchange.said
    found = _pointed(call, exchange, said)
    if found is None and exchange.agrees and exchange.agent is not None and not any(map(_placed, said.times)):
        found = _pointed(call, exchange, exchange.agent)
        if found is not None:
            base, way, _, _ = found
            found = base, way, 0, len(said.turn.text)
    if found is None:
        return
    base, way, start, end = found
    if any(not _gives_way(said, item, base, way, start) for item in plain):
        return
    low, high = _limits(base, way)
    span = dataclasses.replace(base, start=start, end=end, from_=low, to=high)
    told = [
        turn.i for turn in call.utterances if turn.is_prospect and any(other is base for other in turn.times)
    ]
    yield dated(span, f"timing.anchor.{way.value}", said, tuple(sorted({*told, said.i})), weight=4)


def _gives_way(said: Utterance, plain: Reading, base: TimeSpan, way: _Way, pointer: int) -> bool:
    """Whether a date read in the same turn is but the event's, not yet the limit that it sets."""
    if way is _Way.AT and None not in plain.data.values():
        earlier = plain.start < base.start and any(span is base for span in said.times)
        left, right = said.words.sentence(said.words.position(pointer))
        return earlier and _WANTED.search(said.words.text[left:right]) is not None
    if plain.weight < _FIRM:
        return True
    words = said.words
    here = any(span is base for span in said.times) and plain.start < base.start
    if here and words.sentence(words.position(plain.start)) != words.sentence(words.position(pointer)):
        return True
    if plain.start == base.start and plain.rule == _OF_ITSELF:
        return True
    ends = [str(day) for day in (base.anchor_from, base.anchor_to)]
    open_ended = None in plain.data.values()
    return any(str(day) in ends for day in plain.data.values()) and (not open_ended or way is _Way.AT)


def _pointed(call: Call, exchange: Exchange, said: Utterance) -> tuple[TimeSpan, _Way, int, int] | None:
    for match, way in _pointers(said):
        words = said.words
        left, right = words.sentence(match.start())
        sentence = words.text[left:right]
        before = words.text[left : match.start()]
        rest = words.text[match.end() : right]
        if way is _Way.AFTER and not match.group().startswith("c est"):
            # What will have happened then is the event, not yet the project.
            rest = rest.split(",", 1)[1] if "," in rest else " ".join(rest.split()[_EVENT:])
        moves = bool(_PROJECT.search(before) or _PROJECT.search(rest)) or _is_answer(exchange, sentence)
        moves = moves or (match.group().startswith("c est a") and _DOES.match(rest) is not None)
        idle = way is _Way.BEFORE and (
            (rest.startswith(" ,") and _NEGATED.search(rest)) or _NOT_ONE.search(before)
        )
        if idle or not moves or _CALL_BACK.search(sentence) or _IF.search(before):
            continue
        start, end = words.raw_span(match.start(), match.end())
        if any(
            _placed(span) and span.start >= start and words.position(span.start) < right
            for span in said.times
        ):
            continue
        base = _base(call, exchange, said, start, match, wide=way is not _Way.BEFORE)
        if base is not None:
            return base, way, start, end
    return None


def _is_answer(exchange: Exchange, sentence: str) -> bool:
    return exchange.asked("timing") and exchange.asked_now and len(sentence.split()) <= 8


def _pointers(said: Utterance) -> Iterator[tuple[re.Match[str], _Way]]:
    for way, pattern in _POINTERS:
        for match in pattern.finditer(said.words.text):
            yield match, way
    for match in _BY_NAME.finditer(said.words.text):
        if _ALONE.match(said.words.text, match.end()):
            word = match["way"]
            yield (
                match,
                _Way.BEFORE
                if word in {"pour", "avant", "d ici"}
                else _Way.AFTER
                if word == "apres"
                else _Way.AT,
            )


def _base(
    call: Call, exchange: Exchange, said: Utterance, start: int, match: re.Match[str], *, wide: bool
) -> TimeSpan | None:
    """The time pointed at: the last one said, of an event of that name where it is named."""
    noun = match.groupdict().get("noun")
    turns = [
        turn
        for turn in call.utterances[max(exchange.index - _RECALL, 0) : exchange.index]
        if turn.is_prospect
    ]
    here = [span for span in said.times if span.start < start and _ahead(call, said, span)]
    if noun is not None:
        named = [span for span in here if _is_of(said, span, noun, start)]
        for turn in reversed(turns):
            named = named or [
                span for span in turn.times if _ahead(call, turn, span) and _is_of(turn, span, noun, None)
            ]
        return _meant(named, wide=wide) if named else None
    if not here and exchange.asked("timing") and match.group().startswith("avant qu"):
        here = [span for span in said.times if span.start > start and _ahead(call, said, span)][:1]
    for spans in (
        here,
        *([span for span in turn.times if _ahead(call, turn, span)] for turn in reversed(turns)),
    ):
        if spans:
            return _meant(spans, wide=wide)
    return None


def _is_of(said: Utterance, span: TimeSpan, noun: str, limit: int | None) -> bool:
    """Whether an event of a name stands in the sentence of a time or in the one before it."""
    words = said.words
    spot = words.position(span.start)
    left, right = words.sentence(spot)
    left = words.sentence(max(left - 3, 0))[0]
    right = min(right, words.position(limit)) if limit is not None else right
    return any(_stem(word) == _stem(noun) for word in words.text[left:right].split())


def _stem(word: str) -> str:
    """What a noun and its verb share: "ouverture" and "ouvrir"."""
    return word[:_STEM].replace("ouvr", "ouve")


def _meant(spans: Sequence[TimeSpan], *, wide: bool) -> TimeSpan:
    """The last time said, or where `wide` the period named before it in which it lies."""
    last = spans[-1]
    if not wide:
        return last
    for span in reversed(spans[:-1]):
        if span.anchor_from and span.anchor_to and last.anchor_from and last.anchor_to:
            holds = span.anchor_from <= last.anchor_from <= last.anchor_to <= span.anchor_to
            if holds and (span.anchor_to - span.anchor_from).days <= 31:
                return span
    return last


def _placed(span: TimeSpan) -> bool:
    midnight = span.kind is Kind.APPOINTMENT and span.at == _MIDNIGHT
    named = span.kind in _NAMED and span.at is None
    return (named or midnight) and span.anchor_from is not None and span.anchor_to is not None


def _ahead(call: Call, turn: Utterance, span: TimeSpan) -> bool:
    words = turn.words
    if _PART_OF.search(words.before(words.position(span.start))) and span.grain is not Grain.DAY:
        return False
    if span.anchor_from is None or span.anchor_to is None or not _placed(span):
        return False
    return span.anchor_to > call.reference_date and (
        span.kind is Kind.UNTIL or span.anchor_from > call.reference_date
    )


def _limits(base: TimeSpan, way: _Way) -> tuple[dt.date | None, dt.date | None]:
    """The guide's ends: a month's event is that month ("quand on aura déménagé, en mars"), a day bounds."""
    low, high = base.anchor_from, base.anchor_to
    if base.kind is Kind.UNTIL:
        low = high
    if way is _Way.BEFORE:
        return None, high
    if way is _Way.AFTER and base.grain is Grain.DAY:
        return low, None
    return low, high
