"""The agent's recap of the date just given: *Donc la semaine du 15. — Celle-là.*."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from extraction.dialogue import Exchange, Utterance
from extraction.readings import Reading
from extraction.timex import TimeSpan, find_times
from extraction.timing.dates import dated, may_be_accepted
from extraction.timing.ends import Ends, ends_of

_OTHER = re.compile(
    r"\b(?:rappel\w*|recontact\w*|reparl\w*|rdv|rendez vous|demo\w*|visio|se (?:voit|voir|retrouve)"
    r"|propose|passer vous|venir vous"
    r"|vous appeler|creneau|vous envoie|disponible|contrat|preavis|budget)\b|\?"
)
_REFUSES = re.compile(
    r"^(?:(?:ah|oh|euh|ben|bah|enfin|ouh|oula) )*(?:non|nan|pas|mais|si|attendez|attention|plutot|jamais"
    r"|c est pas|c est ce que"
    r"|c etait)\b|\b(?:et puis|sauf que|maintenant|finalement|en fait|plutot)\b"
)
_SHORT = 9
"""How many words a recap has at most."""
_RECENT = 2
_NEAR = dt.timedelta(days=21)


def recapped(exchange: Exchange, before: Sequence[Reading]) -> Iterator[Reading]:
    """The date as the agent sums it up, where it places what the prospect said and is not refused."""
    agent, said = exchange.agent, exchange.said
    known = next(
        (item for item in reversed(before) if item.value == "dated" and said.i - item.turn <= _RECENT), None
    )
    if agent is None or known is None or exchange.denies or _REFUSES.search(_opening(said)):
        return
    if any(may_be_accepted(other) for other in said.times):
        return
    ends = ends_of(known)
    span = next(
        (span for span in _summed_up(agent, next(filter(None, ends), None)) if _places(ends, span)), None
    )
    if span is None:
        return
    turns = (known.turn, said.i) if len(said.words.text.split()) <= _SHORT else (known.turn,)
    found = dated(span, "timing.date.recap", said, turns, weight=known.weight)
    yield Reading(
        found.rule,
        "timing",
        "dated",
        said.i,
        0,
        len(said.turn.text),
        found.turns,
        known.weight,
        data=found.data,
    )


def _opening(said: Utterance) -> str:
    return re.split(r"[.!?]", said.words.text)[0]


def _summed_up(agent: Utterance, known: dt.date | None) -> list[TimeSpan]:
    """The one time of the agent's first sentence, where it is hardly more than that.

    "La semaine du 15" counts from the call, and else from what was known.
    """
    first = re.split(r"[.!]", agent.words.text)[0]
    usable = [
        span
        for span in agent.times
        if may_be_accepted(span) and agent.words.position(span.start) < len(first)
    ]
    if len(usable) != 1 or len(first.split()) > _SHORT or _OTHER.search(first):
        return []
    text = agent.turn.text[: usable[0].end]
    later = find_times(text, spoken_on=known) if known is not None else []
    return [usable[0], *(span for span in later[-1:] if span.end == usable[0].end)]


def _places(known: Ends, span: TimeSpan) -> bool:
    """Whether the recap is another date near the known one: the same period said bare keeps its bound."""
    recap = (span.from_, span.to)
    ends = [day for day in recap if day is not None]
    if set(known) & {*ends, span.anchor_from, span.anchor_to} - {None} or not ends:
        return False
    limits = [day for day in known if day is not None]
    if len(limits) == 1 and span.from_ and span.to and span.from_ <= limits[0] <= span.to:
        return False
    return any(abs(a - b) <= _NEAR for a in ends for b in limits)
