"""Which of a turn's dates is meant: the plainest, and what is said instead of it, beside it or after it."""

import dataclasses
import re
from collections.abc import Sequence
from dataclasses import dataclass

from extraction.dialogue import Utterance
from extraction.timex import Bound, Grain, TimeSpan

_A_WEEK = 7
_A_YEAR = 360
_BESIDE = 4
"""How many words may lie between a period and the part of it that is meant."""
_INSTEAD = re.compile(
    r"\b(?:non|enfin|fin|plutot|mettons|mettez|disons|dites|donc|maintenant|finalement|en fait|soit|pardon"
    r"|mais (?:moi|nous|la|le)|mince|vraie date|ca la date|qui compte|au final|on part sur|notez|c est)\b"
)
_ACTS = re.compile(r"\w* (?:on|je|nous) (?!(?:a|ai|avons|est|sera|se voit)\b)\w+")
"""*Donc le 9 juin on vend*: the day of the act itself."""
_MATTERS = re.compile(
    r"\b(?:mais (?:moi|nous|ici|chez nous)|(?<=\. )(?:moi|nous) ,|(?:ce qui|qui|ca qui) compte"
    r"|l (?:important|essentiel|urgence)|le principal|la priorite"
    r"|ce qu (?:il|on) (?:me|nous) faut|ce que (?:je|nous|moi je) (?:veux|voulons|voudrais|vise))\b"
)
"""What sets one time above another said before it."""
_SINCE = re.compile(r"\b(?:apres|parce|car|puisque|vu|sinon|jusqu|depuis|comme|avant)\b[^.,]*$")
_CONTRACT_END = "timing.project.contract"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A time that may be the project's, its score, and where it stands in the words of its turn."""

    span: TimeSpan
    score: int
    rule: str
    at: int
    denied: bool


def without_denied(found: Sequence[Candidate]) -> list[Candidate]:
    """*Pour mars. Ah non, mars on taille*: a period taken back is gone wherever the turn names it."""
    gone = {
        (item.span.anchor_from, item.span.anchor_to)
        for rank, item in enumerate(found)
        if item.denied and rank
    }
    return [item for item in found if (item.span.anchor_from, item.span.anchor_to) not in gone]


def best(said: Utterance, kept: Sequence[Candidate]) -> Candidate | None:
    """The date said most plainly; one that takes the place of another said before it wins over it."""
    best: Candidate | None = None
    for item in kept:
        handed_over = best is not None and best.rule == _CONTRACT_END and item.score == best.score
        if best is None or item.score > best.score or handed_over or _replaces(said, best, item):
            settled = best is not None and _settles_on(best.span, item.span)
            after = said.words.text[said.words.position(item.span.end - 1) :]
            best = item if settled else _same_end(best, item, after)
        elif best is not None and (
            _names_the_day(said, best.span, item.span) or _bounds_it(best.span, item.span)
        ):
            best = dataclasses.replace(item, score=max(item.score, best.score))
    return best


def _same_end(before: Candidate | None, item: Candidate, said_after: str) -> Candidate:
    """*Avant les Rameaux, soit le 29 mars*: the day spells out a limit, and stays one."""
    opened = before is not None and before.span.to is None and item.span.grain is Grain.DAY
    if None in {item.span.from_, item.span.to}:
        return item
    if before is not None and opened and before.span.from_ and item.span.from_:
        near = abs((item.span.from_ - before.span.from_).days) <= _A_WEEK
        return dataclasses.replace(item, span=dataclasses.replace(item.span, to=None)) if near else item
    if _ACTS.match(said_after):
        return item
    limit = before.span.to if before is not None and before.span.from_ is None else None
    end = item.span.to
    if limit is None or end is None or abs((end - limit).days) > _A_WEEK:
        return item
    score = max(item.score, before.score) if before is not None else item.score
    return dataclasses.replace(item, span=dataclasses.replace(item.span, from_=None), score=score)


def _replaces(said: Utterance, best: Candidate, item: Candidate) -> bool:
    """Whether a later date is said instead of an earlier one: *mars... enfin plutôt avril*."""
    text = said.words.text
    between = text[said.words.position(best.span.end - 1) : item.at]
    after = text[said.words.position(item.span.end - 1) :]
    if _opens_on(best.span, item.span) or _settles_on(best.span, item.span):
        return True
    spelt_out = len(between.split()) <= 3 and item.span.grain is Grain.DAY and "," in between
    if (spelt_out and best.span.grain is not Grain.DAY) or _refines(best.span, item.span, between):
        return True
    if _MATTERS.search(between):
        return True
    if item.score < best.score - 1 or _SINCE.search(between):
        return False
    marked = _INSTEAD.search(between) or re.match(r"\w+ (?:, )?plutot\b", after)
    return bool(marked)


def _opens_on(first: TimeSpan, second: TimeSpan) -> bool:
    """*Pas cette année, au premier semestre de l'année d'après*: what comes after a year refused."""
    if first.bound is not Bound.NOT_BEFORE or first.to or not first.anchor_to or not first.from_:
        return False
    return bool(second.from_ and second.to) and first.anchor_to < first.from_ <= (second.from_ or first.from_)


def _names_the_day(said: Utterance, first: TimeSpan, second: TimeSpan) -> bool:
    """*Un mois avant, donc le 9 juin on vend*: the day counted, named for what is done on it."""
    same = (first.anchor_from, first.anchor_to) == (second.anchor_from, second.anchor_to)
    after = said.words.text[said.words.position(second.end - 1) :]
    return same and second.grain is Grain.DAY and second.bound is Bound.IN and _ACTS.match(after) is not None


def _bounds_it(first: TimeSpan, second: TimeSpan) -> bool:
    """*Le 15 août... Avant le 15, sinon c'est foutu*: the same day, said again as a limit."""
    same = (first.anchor_from, first.anchor_to) == (second.anchor_from, second.anchor_to)
    day = first.grain is Grain.DAY and first.from_ is not None and first.from_ == first.to
    return same and day and None in {second.from_, second.to}


def _settles_on(first: TimeSpan, second: TimeSpan) -> bool:
    """*Pas avant fin mars, on se prend ça fin mars*: the period refused until it opens is the one meant."""
    same = (first.anchor_from, first.anchor_to) == (second.from_, second.to)
    return same and first.bound is Bound.NOT_BEFORE and second.bound is Bound.IN


def _refines(first: TimeSpan, second: TimeSpan, between: str) -> bool:
    """*L'an prochain, au printemps*: the second time is a part of the first one, said beside it."""
    if first.from_ is None or first.to is None or second.from_ is None or second.to is None:
        return False
    if len(between.split()) > _BESIDE and (first.to - first.from_).days < _A_YEAR:
        return False
    starts, ends = (first.from_, second.from_), (second.to, first.to)
    return all(a <= b for a, b in (starts, ends) if a and b) and (first.from_, first.to) != (
        second.from_,
        second.to,
    )
