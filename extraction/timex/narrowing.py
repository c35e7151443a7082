"""Times that a neighbour narrows: "au semestre prochain, mais pas avant mars", "en juin, plutôt la fin"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from extraction.numbers import Reading
from extraction.timex.atoms import Atom
from extraction.timex.calendar import Span, part_of
from extraction.timex.patterns import LINK, MONTH, PARTS, WEEKDAY
from extraction.timex.values import Bound, Grain, Kind, TimeSpan

_LINKS = (
    r"(?:mais|et|enfin|donc|plutot|surtout|vraiment|idealement|disons|mettons|par contre|en tout cas|alors"
    r"|du coup)"
)
_BOUND = (
    r"(?:(?:surtout )?pas (?:\S+ )?(?:avant|apres|plus tard que|au dela d[eu])|avant|apres|au plus (?:tard"
    r"|tot)"
    r"|d' ici(?: (?:a|au))?|a (?:partir|compter) d[eu]'?|des|jusqu' (?:a|au|en)|dernier delai|maximum|max)"
)
BOUNDED_NEXT = re.compile(rf"(?: ,)?(?: {_LINKS})* {_BOUND}{LINK}")
"""What may lie between a period and the time that bounds it from the inside."""
_LATE_PART = re.compile(
    rf"(?: ,)?(?: {_LINKS})*(?: (?:a|vers|sur|en|au|dans))?(?: (?:la|le|l'|tout|toute))*"
    rf" (?P<part>{'|'.join(name for name, part in PARTS.items() if part)})"
    r"(?: (?:du|de) mois)?(?= (?:[,.?!]|et|mais|parce|car|si|oui|voila|quoi|quand|on|je)|$)"
)
_APART = 150
"""How many characters on a sentence that is only a part may stand."""
_FRAGMENT = re.compile(
    rf"[.;!?](?: {_LINKS})*(?: (?:a|vers|sur|en|au|dans))?(?: (?:la|le|l'|tout|toute))*"
    rf" (?P<part>{'|'.join(name for name, part in PARTS.items() if part)})(?: (?:du|de) mois)?(?: [,.!;]|$)"
)
_TIMED = re.compile(rf"\b(?:{MONTH}|{WEEKDAY}|20[2-9][0-9]|semaine|trimestre|semestre|annee|an)\b")
_CHOICE = re.compile(rf" ,| {_LINKS}")
_CLOSED = frozenset({Kind.PERIOD, Kind.DATE, Kind.RELATIVE})
_GRAINS = list(Grain)


def with_late_part(reading: Reading, atom: Atom) -> Atom:
    """A period whose part is said after it: "juin, plutôt la fin"."""
    parted = "parted" in atom.tags or atom.part is not None or "length" in atom.tags
    if parted or atom.grain in {Grain.DAY, Grain.WEEK} or atom.weak or not atom.candidates:
        return atom
    match = _LATE_PART.match(reading.text, atom.end)
    end = match.end() if match is not None and _CHOICE.match(match.group()) else atom.end
    if match is None or end == atom.end:
        match = _part_apart(reading, atom)
    if match is None:
        return atom
    part = PARTS[match["part"]]
    spans = tuple(part_of(span, part, atom.grain) for span in atom.candidates)
    return replace(atom, end=end, candidates=spans, tags=atom.tags | {"parted"})


def _part_apart(reading: Reading, atom: Atom) -> re.Match[str] | None:
    """The part that a later sentence is no more than, as in *le mois prochain. Vers la fin*."""
    window = reading.text[atom.end : atom.end + _APART]
    match = _FRAGMENT.search(window)
    return match if match is not None and not _TIMED.search(window[: match.start()]) else None


def bounds_within(reading: Reading, previous: Atom, base: Span, atom: Atom) -> Span | None:
    """The period of a bounding time inside the one before it: "pas avant mars" of that half-year."""
    if _GRAINS.index(atom.grain) > _GRAINS.index(previous.grain) or atom.mode == "only":
        return None
    if not BOUNDED_NEXT.fullmatch(reading.text[previous.end : atom.start].rstrip()):
        return None
    return next((span for span in atom.candidates if base[0] <= span[0] <= span[1] <= base[1]), None)


def narrowed(text: str, spans: Sequence[TimeSpan]) -> list[TimeSpan]:
    """One time for a period and the bound inside it that follows."""
    result: list[TimeSpan] = []
    for span in spans:
        merged = _within(text, result[-1], span) if result else None
        if merged is None:
            result.append(span)
        else:
            result[-1] = merged
    return result


def _within(text: str, first: TimeSpan, second: TimeSpan) -> TimeSpan | None:
    low, high = first.from_, first.to
    if low is None or high is None or first.bound is not Bound.IN or not {first.kind, second.kind} <= _CLOSED:
        return None
    between = text[first.end : second.start].strip(" ,").lower()
    if len(between.split()) > 3 or re.search(r"[.?!;]", between) or first.grain is Grain.DAY:
        return None
    if second.bound in {Bound.NOT_BEFORE, Bound.FROM, Bound.AFTER} and second.to is None:
        inside = second.from_ is not None and low < second.from_ <= high
        return replace(first, end=second.end, from_=second.from_) if inside else None
    if second.bound in {Bound.BY, Bound.BEFORE} and second.from_ is None:
        inside = second.to is not None and low <= second.to < high
        return replace(first, end=second.end, to=second.to) if inside else None
    return None
