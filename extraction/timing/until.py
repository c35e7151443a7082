"""*Jusqu'à*: the end of what runs, which may be where the project starts, or the last moment."""

import dataclasses
import re

from extraction.dialogue import Exchange, Utterance
from extraction.timex import Grain, Kind, TimeSpan
from extraction.timing.asked import contract_asked

_FROM_THEN = re.compile(
    r"\b(?:c est la qu|a ce moment la|a (?:partir de|compter de) la|a cette date|et la on|et apres on|la on"
    r"|donc (?:on|je|vous)|et (?:on|ensuite|apres)|des le lendemain|prend(?:ra)? le relais|nouveaux?"
    r"|nouvelles?|(?:faut|veux|veut|voudrai[st]) |ensuite on|le jour ou|apres ca pique)\b"
)
_FROM_THERE = re.compile(r"\b(?:a (?:partir|compter) de (?:la|ce)|des le lendemain|apres (?:ca )?vous)\b")
_GRANTED = re.compile(
    r"\b(?:ai|a|as|avons|ont|laisse\w*|laissent|reste|donne|donnent|redonne\w*"
    r"|accorde\w*) (?:(?!(?:des|un|une|les|la|l|du|deja|mes|nos|le(?! temps)) )\w+ ){0,3}(?:, )?$"
)


def ending(exchange: Exchange, span: TimeSpan) -> TimeSpan:
    """*Jusqu'à fin juin, et c'est là qu'on bascule*: the end of what runs is when the project starts."""
    if span.kind is not Kind.UNTIL or span.anchor_to is None:
        return span
    words = exchange.said.words
    if is_granted(exchange.said, span) or (
        exchange.asked("timing")
        and not words.before(words.position(span.start))
        and not contract_asked(exchange)
    ):
        return dataclasses.replace(span, kind=Kind.PERIOD)
    rest = words.text[words.position(span.end) :]
    if _FROM_THEN.search(rest):
        open_ended = span.grain is Grain.DAY and _FROM_THERE.search(rest) is not None
        to = None if open_ended else span.anchor_to
        return dataclasses.replace(span, from_=span.anchor_from, to=to, kind=Kind.PERIOD)
    return span


def is_granted(said: Utterance, span: TimeSpan) -> bool:
    """*Il nous laisse jusqu'à fin juin*: a limit that others set."""
    return _GRANTED.search(said.words.before(said.words.position(span.start))) is not None


def hands_over(said: Utterance) -> bool:
    """Whether a turn says that what it names begins where the other thing ends."""
    return _FROM_THEN.search(said.words.text) is not None
