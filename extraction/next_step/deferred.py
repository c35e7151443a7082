"""A meeting that waits for something else: for the mail to be read, for a partner's word, for later.

It is no meeting agreed on; where a mail or a call back is agreed beside it, that is the step.
"""

import re

from extraction.dialogue import Utterance
from extraction.next_step.patterns import MEETING
from extraction.next_step.when import is_day
from extraction.readings import Match, matches

_POLITE = (
    r"(?:(?:ca |cela )?(?:vous|te|t) (?:va|convient|dit|arrange|plait)"
    r"|(?:vous|tu) (?:voulez|veux|etes d|es d)|possible|jamais)"
)
_BEFORE = re.compile(
    rf"(?:^| )(?:si(?! {_POLITE})|s il|une fois|des que|quand(?! est ce)|lorsque|sans|jamais"
    r"|avant (?:de|d|le|un|tout)|puis|apres|ensuite|plus tard|trop tot|promets|peut etre (?:un|une|on se)"
    r"|on (?:verra|avisera|jugera|decidera)|reven\w+ vers|pensais|plutot qu\w*|au lieu d\w*|fonction|selon"
    r"|(?:re)?(?:appel|rappel|contact|pren|vien|venir)\w* .*pour (?:re)?"
    r"(?:caler|fixer|prendre|organiser|planifier|convenir))(?: |$)"
)
_AFTER = re.compile(
    r"(?:^| )(?:a ce moment|apres|ensuite|plus tard|trop tot|peut etre(?= ?$)|(?:en )?(?:re)?parler\w*"
    rf"|(?:on )?(?:verra|avisera)|a du sens|si(?! {_POLITE})|s il|quand|une fois|des que"
    r"|pas tout de suite|prematur\w+)(?: |$)"
)
_LATER = re.compile(r"\b(?:fixera|prendra|calera|verra|rencontrera|posera|organisera|fera)(?: \w+){0,3}$")
"""*On se verra*: a meeting in the future tense is a prospect, not an appointment."""


_IF_LIKED = re.compile(r"(?:^| )(?:si|s il|si ca|si cela)(?: |$)")
"""*Et si ça vous plaît, on se voit ?*: politeness, but where something is to be read first."""


def waits(said: Utterance, *, after: bool = False) -> bool:
    """Whether every meeting that an utterance names waits for something, and no day is named with it.

    Args:
        said: the turn.
        after: whether a mail or a call back was agreed before, so that even a polite *si* waits for it.
    """
    found = [match for match in matches(MEETING, said) if not match.context.denied]
    return bool(found) and all(_waits(match, after=after) for match in found)


def _waits(match: Match, *, after: bool) -> bool:
    if after and _IF_LIKED.search(match.stream.before(match.hit.start)):
        return True
    return _is_deferred(match)


def _is_deferred(match: Match) -> bool:
    before, after = match.stream.before(match.hit.start), match.stream.after(match.hit.end)
    days = [span for span in match.utterance.times if is_day(span)]
    if any(_is_in(match, span.start) or _opens(match, span.end) for span in days):
        return False
    words = match.stream.text[match.hit.start : match.hit.end]
    return bool(_BEFORE.search(before) or _AFTER.search(after) or _LATER.search(before + words))


def _opens(match: Match, raw: int) -> bool:
    """Whether what ends at a raw offset stands right before the meeting: *vendredi, venez donc*."""
    spot = match.stream.position(raw)
    return spot <= match.hit.start and match.stream.text[spot : match.hit.start].strip(" ,") == ""


def _is_in(match: Match, raw: int) -> bool:
    """Whether a raw offset lies between the same commas as the meeting."""
    text, (left, right) = match.stream.text, match.stream.sentence(match.hit.start)
    left = max(left, text.rfind(" , ", left, match.hit.start) + 1)
    comma = text.find(" , ", match.hit.end, right)
    start, end = match.stream.raw_span(left, right if comma < 0 else comma)
    return start <= raw < end
