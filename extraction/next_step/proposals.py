"""The steps that a turn names: what the agent offers, what the prospect asks for themselves."""

import re
from collections.abc import Iterator, Sequence

from extraction.answers.answers import Kind
from extraction.dialogue import Exchange, Utterance
from extraction.expressions import Pattern
from extraction.next_step.deferred import waits
from extraction.next_step.patterns import (
    ADDRESS,
    DOCUMENT,
    MEETING,
    MEETING_HINT,
    NURTURE,
    REFUSED,
    SEND,
    SEND_OFFER,
)
from extraction.next_step.when import has_free_time, is_day
from extraction.readings import Match, matches

AGREES = (Kind.YES, Kind.SOFT, Kind.SI)
"""Openings that take a proposal."""
DAY = "next.meeting.day"
"""The rule of a meeting that is no more than a day and an hour."""
_WHEREABOUTS = re.compile(
    r"\b(?:revient|reviendra|rappel\w*|joindre|trouver|retour|la (?:avoir|retrouver))\b"
)
"""A question on when somebody can be reached, not on a meeting."""
_CALLS_BACK = re.compile(
    r"\b(?:r?appel\w*|recontact\w*|reparl\w*|relanc\w*|revien\w*|reven\w*|repass\w*|nouvelles|joindre"
    r"|retent\w*|manifest\w*|contact|signe|revoi\w*|point)\b"
)
"""A question on when to be in touch again."""
_OWN_CALLS = re.compile(r"\bje rappelle\b")
_INVITES = re.compile(
    r"\b(?:venez|passez|prenez votre agenda|on se (?:voit|cale|fixe|prend|rencontre|fait)|rendez vous|rdv"
    r"|partagez votre ecran|je te mets|vous rencontrer|je vous (?:recois|recevrai))\b"
)
"""What a prospect says to invite, asked or not."""
_ALREADY = re.compile(
    r"\b(?:avez|as|aviez) (?:\w+ ){0,2}(?:recu|lu|regarde|vu|etudie|parcouru|consulte|ouvert|compare"
    r"|montre)\b"
)
"""*Vous avez lu notre proposition ?*: what was sent before is no offer to send it."""


_STEPS = frozenset({"meeting", "send", "nurture"})
_DISLOCATED = re.compile(
    r"^(?:(?: \w+){1,3} ,|(?: ,)?) (?:(?:ca|la|c est|alors|franchement) )?(?:non(?! plus)|nenni|surtout pas"
    r"|pas question|jamais de la vie"
    r"|hors de question|(?:je|j|on) (?:peux|ai|a|veux|veut|peut|y tiens) pas|(?:c est )?pas (?:pour"
    r"|la peine|encore|possible))\b"
)
"""*Une démonstration, non*: what is named to be refused."""


_NOT_EVEN = re.compile(r"(?:^|, |\. )(?:meme|ni|pas meme)(?: pas)? (?:pour )?(?:une? )?(?:\w+ )?$")
_NEVER = re.compile(r"\b(?:pas|rien|jamais|personne|aucune?)\b")
"""*Je m'embarque dans rien. Même une démo.*"""
_WANTED = re.compile(
    r"^(?: \w+){0,2}(?: ,)? (?:ca )?(?:oui|volontiers|d accord|je (?:prends|veux bien)|ok|(?:me "
    r"|nous )?suffi\w+|avec plaisir)\b"
)


def first(patterns: Sequence[Pattern], utterance: Utterance) -> str:
    """The id of the first pattern read in an utterance, or an empty string; what took place is no step."""
    stands = (
        match.pattern.id
        for match in matches(patterns, utterance)
        if not (match.context.denied or match.context.past or _is_refused(match))
    )
    return next(stands, "")


def _is_refused(match: Match) -> bool:
    """Whether the prospect names a step only to turn it down."""
    if not match.utterance.is_prospect or match.pattern.value not in _STEPS:
        return False
    before, after = match.stream.before(match.hit.start), match.stream.after(match.hit.end)
    return _DISLOCATED.search(f" {after.strip()}") is not None or (
        _NOT_EVEN.search(before) is not None and _NEVER.search(match.utterance.words.text) is not None
    )


def _asks_for_paper(said: Utterance) -> bool:
    """*Pas de réunion. Une proposition écrite, ça oui*: a paper instead of the meeting on the table."""
    wanted = any(_WANTED.search(f" {match.stream.after(match.hit.end)}") for match in matches(DOCUMENT, said))
    return wanted and (first(REFUSED, said) != "" or not first(MEETING, said))


def offers(agent: Utterance) -> Iterator[tuple[str, str]]:
    """The kinds of step that the agent names: a meeting wins over a mail, a mail over a call back."""
    for patterns in (MEETING, (*SEND, *SEND_OFFER), NURTURE, MEETING_HINT):
        rule = first(patterns, agent)
        if rule and not (rule == SEND_OFFER[0].id and _ALREADY.search(agent.words.text)):
            yield rule.split(".")[1], rule


def requested(
    exchange: Exchange, pending: str, *, open_question: bool, refuses: bool
) -> tuple[str, str] | None:
    """The kind of step that the prospect names themselves, in answer to an offer or of their own accord."""
    said = exchange.said
    if pending == "meeting" and _asks_for_paper(said):
        return "send", DOCUMENT[0].id
    on_it = open_question or pending != "none" or exchange.asked("next_step")
    named = _named(exchange, pending, on_it=on_it, refuses=refuses)
    if named is not None:
        return named
    asks = open_question or (exchange.asked("next_step") and pending == "none")
    reads_first = pending == "meeting" and exchange.answer.kind not in AGREES and not said.times
    way = (*ADDRESS, *DOCUMENT) if open_question and not refuses else ADDRESS
    if (asks or refuses or reads_first or pending == "send") and (rule := first(way, said)):
        return "send", rule
    if asks and not refuses and has_free_time(said) and not first(REFUSED, said):
        return _timed(exchange)
    rule = first(MEETING_HINT, said)
    return ("meeting", rule) if rule else None


def _named(exchange: Exchange, pending: str, *, on_it: bool, refuses: bool) -> tuple[str, str] | None:
    """The step whose own words the prospect says."""
    said = exchange.said
    rule = first(MEETING, said)
    elsewhere = exchange.asked_now and exchange.question is not None and not on_it
    invites = (on_it and not _is_busy_only(said)) or _INVITES.search(said.words.text)
    free = has_free_time(said) and not elsewhere
    if rule and (free or (invites and not refuses)) and not _is_put_off(said, pending):
        return "meeting", rule
    for patterns in (SEND, NURTURE):
        rule = first(patterns, said)
        if rule and not (
            (patterns is SEND and _is_asked_sum(exchange))
            or (patterns is NURTURE and _OWN_CALLS.search(said.words.text))
        ):
            return rule.split(".")[1], rule
    return None


def _timed(exchange: Exchange) -> tuple[str, str] | None:
    """A time alone, in answer to *on fait comment ?*: a meeting where it is a day or an hour."""
    said, agent = exchange.said, exchange.agent
    absent = agent is not None and _WHEREABOUTS.search(agent.words.text)
    if any(is_day(span) or span.at is not None for span in said.times) and not absent:
        return "meeting", DAY
    later = agent is not None and _CALLS_BACK.search(agent.words.text)
    return ("nurture", "next.nurture.later") if later else None


def _is_asked_sum(exchange: Exchange) -> bool:
    """*Vous avez un budget ? — Faites-moi un prix*: an answer about money, no step."""
    asks = exchange.agent is not None and "?" in exchange.agent.turn.text
    return asks and exchange.asked_now and exchange.asked("budget")


def _is_put_off(said: Utterance, pending: str) -> bool:
    """Whether the meeting that the prospect names waits for a step that is on the table or beside it."""
    return waits(said) and (pending in {"send", "nurture"} or first((*SEND, *NURTURE, *DOCUMENT), said) != "")


def _is_busy_only(said: Utterance) -> bool:
    return bool(said.times) and not has_free_time(said)
