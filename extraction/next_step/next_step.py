"""Reads what was agreed at the end of the call: the last proposal or request that was not refused."""

import re
from dataclasses import dataclass, field

from extraction.answers.answers import Kind
from extraction.dialogue import Call, Exchange, Utterance
from extraction.flags.addressee import OPT_OUT
from extraction.next_step.deferred import waits
from extraction.next_step.patterns import (
    ACKNOWLEDGED,
    ADDRESS,
    BUSY,
    CLOSED,
    DOCUMENT,
    MEETING,
    MEETING_HINT,
    NURTURE,
    OPEN,
    REFUSED,
    SEND,
    SEND_OFFER,
)
from extraction.next_step.proposals import AGREES, DAY, first, offers, requested
from extraction.next_step.recap import last_recap
from extraction.next_step.when import APART, has_free_time, is_day, when_of
from extraction.proof import Proof
from extraction.readings import Reading, matches
from models.values.sheet import NextStep, NextStepType
from models.values.transcript import Speaker

_HINTS = frozenset(pattern.id for pattern in MEETING_HINT)
_RANK = {"meeting": 3, "send": 2, "nurture": 1}
_SHORT, _LED = 8, 16
"""Up to how many words a question that names a day offers it; the second where it opens as an offer."""
_SETS_DAY = re.compile(
    r"(?:^|[,.?!] )(?:et |alors |donc |bon |ok |sinon |, )*(?:on dit|disons|mettons|va pour|plutot"
    r"|on part sur"
    r"|on retient|on garde|que diriez vous|que dites vous|vous seriez|vous etes (?:libre|dispo)"
    r"|je vous (?:mets|note"
    r"|propose|cale|bloque)|pourquoi pas|le|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|apres demain)\b"
)
_HELD = 8
"""How many turns an agreed meeting holds against a mail asked for."""
_RATHER = re.compile(r"\b(?:plutot|d abord|avant tout|pour l instant|seulement|juste)\b")


_ALL = (*MEETING, *SEND, *SEND_OFFER, *ADDRESS, *NURTURE, *CLOSED, *MEETING_HINT)


@dataclass(slots=True)
class _Plan:
    """One step, and the turns that speak of it.

    `waiting` is the rule of a meeting that comes after it, `beside` that of a mail offered with a meeting.
    """

    kind: str = "none"
    rule: str = ""
    turn: int = -1
    turns: list[int] = field(default_factory=list)
    waiting: str = ""
    beside: str = ""


class _Table:
    """What is on the table as the call goes on: the step proposed last, and the step agreed."""

    def __init__(self) -> None:
        self.pending, self.agreed = _Plan(), _Plan()
        self.open = False

    def propose(self, agent: Utterance) -> None:
        """Hears the agent's turn."""
        closed, named, waiting, mail = first(CLOSED, agent), offers(agent), "", ""
        kind = next(named, None)
        self.open = bool(first(OPEN, agent))
        if kind is not None and kind[0] == "meeting":
            beside = next(named, None)
            mail = beside[1] if beside is not None and beside[0] == "send" else ""
            if waits(agent, after=self.agreed.kind in {"send", "nurture"}):
                kind, waiting = self._meanwhile(beside, kind), kind[1]
        if closed and kind is None:
            self.pending = _Plan("disqualify", closed, agent.i, [agent.i])
        elif kind is not None and self._keeps(kind):
            self.pending = _Plan(self.agreed.kind, self.agreed.rule, agent.i, [*self.agreed.turns, agent.i])
        elif kind is not None:
            self.pending = _Plan(kind[0], kind[1], agent.i, [agent.i], waiting, mail)
        elif self.pending.kind == self.agreed.kind == "none" and _offers_day(agent):
            self.pending = _Plan("meeting", DAY, agent.i, [agent.i])
        elif agent.times and (self._fresh(self.pending, agent) or self._fresh(self.agreed, agent)):
            base = self.pending if self._fresh(self.pending, agent) else self.agreed
            self.pending = _Plan(base.kind, base.rule, agent.i, [*base.turns, agent.i])
        elif "?" in agent.turn.text and not self.open:
            # The agent asks about something else: nothing is on the table any more.
            self.pending = _Plan()

    def restate(self, agent: Utterance, before: Utterance) -> None:
        """The agent says the prospect's day and hour again: a meeting, where nothing else stands."""
        asked = {(span.from_, span.at) for span in before.times if span.at is not None}
        met = any(is_day(span) and (span.from_, span.at) in asked for span in agent.times)
        if met and self.agreed.kind == "none" and "?" not in agent.turn.text:
            self.agreed = _Plan("meeting", DAY, before.i, [before.i, agent.i])

    def _meanwhile(self, beside: tuple[str, str] | None, meeting: tuple[str, str]) -> tuple[str, str]:
        """What is done before a meeting that waits: named beside it, or agreed already; else the meeting."""
        if beside is None and self.agreed.kind in {"send", "nurture"}:
            return self.agreed.kind, self.agreed.rule
        return beside or meeting

    @staticmethod
    def _fresh(plan: _Plan, now: Utterance) -> bool:
        """Whether a step was spoken of a moment ago."""
        return plan.kind in _RANK and now.i - max(plan.turns) <= APART

    def _keeps(self, kind: tuple[str, str]) -> bool:
        """Whether what the agent says goes with the step agreed, as an invitation goes with a meeting."""
        if kind[1] in _HINTS:
            return self.agreed.kind in _RANK
        return kind[0] == "send" and self.agreed.kind == "meeting"

    def answer(self, exchange: Exchange) -> None:
        """Hears the prospect's turn."""
        said = exchange.said
        refuses = exchange.answer.kind is Kind.NO or bool(first(REFUSED, said))
        own = requested(exchange, self.pending.kind, open_question=self.open, refuses=refuses)
        closed = first((*CLOSED, *OPT_OUT), said)
        if own is not None and own[0] == "send" and self.pending.kind == "meeting" and not refuses:
            # "Jeudi, ça me va, envoyez-moi l'invitation": the mail goes with the meeting.
            own = None if _takes(exchange) else own
        if closed and (own is None or own[0] == "nurture"):
            self.pending, self.agreed = _Plan(), _Plan("disqualify", closed, said.i, [said.i])
        elif own is not None and own[1] in _HINTS and self.pending.kind == "meeting" and not refuses:
            self._accept(exchange)
        elif own is not None and own[1] in _HINTS and self.agreed.kind in _RANK:
            self.agreed.turns.append(said.i)
        elif own is not None and own[1] not in _HINTS and (own[0] != "meeting" or not refuses or said.times):
            self._ask(said, own, refuses=refuses)
        elif self.pending.kind == "none":
            self._go_on(exchange)
        elif refuses:
            self._refuse(said)
        else:
            self._accept(exchange)

    def _ask(self, said: Utterance, own: tuple[str, str], *, refuses: bool) -> None:
        """The prospect names a step themselves: it stands, but a mail does not undo a meeting."""
        hour = any(span.at is not None for span in said.times)
        if own[0] == "nurture" and self.pending.kind == "meeting" and hour and not refuses:
            own = ("meeting", self.pending.rule)
        held = self.agreed.kind == "meeting" and said.i - max(self.agreed.turns) <= _HELD
        if held and own[0] != "meeting" and not refuses:
            return
        before = [turn for plan in (self.pending, self.agreed) if plan.kind == own[0] for turn in plan.turns]
        turns = sorted({*before, said.i})
        self.pending = _Plan(own[0], own[1], said.i, turns)
        self.agreed = _Plan(own[0], own[1], said.i, list(turns))

    def _go_on(self, exchange: Exchange) -> None:
        said = exchange.said
        speaks = bool(said.times) or exchange.answer.kind in AGREES
        if self.agreed.kind in _RANK and speaks and said.i - max(self.agreed.turns) <= APART:
            self.agreed.turns.append(said.i)

    def _refuse(self, said: Utterance) -> None:
        """A no with another time keeps the step; a bare no takes it off the table."""
        if said.times:
            if _names_another(said) and self.pending.kind in _RANK:
                self._take(said)
            return
        if self.pending.turn in self.agreed.turns and self.agreed.kind == self.pending.kind:
            self.agreed = _Plan()
        self.pending = _Plan()

    def _take(self, said: Utterance) -> None:
        """The step on the table becomes the step agreed."""
        pending = self.pending
        before = self.agreed.turns if self.agreed.kind == pending.kind else []
        turns = list(dict.fromkeys([*before, *pending.turns, said.i]))
        self.agreed = _Plan(pending.kind, pending.rule, said.i, turns)

    def _accept(self, exchange: Exchange) -> None:
        said, pending = exchange.said, self.pending
        if pending.kind == "disqualify":
            self.pending, self.agreed = (
                _Plan(),
                _Plan("disqualify", pending.rule, said.i, [*pending.turns, said.i]),
            )
            return
        vague = _is_a_while(said) and (pending.kind == "send" or exchange.answer.evasive)
        timed = has_free_time(said) and not vague
        if not (exchange.answer.kind in AGREES or timed or _goes_along(exchange)):
            return
        if self.agreed.kind == "meeting" and pending.kind != "meeting":
            self.pending = _Plan()
            return
        if pending.waiting and pending.kind != "meeting" and _names_day(said):
            pending.kind, pending.rule = "meeting", pending.waiting
        elif pending.beside and self.agreed.kind != "meeting" and _takes_mail_alone(said):
            pending.kind, pending.rule = "send", pending.beside
        self._take(said)


def read_next_step(call: Call) -> Reading | None:
    """The step that stands at the end of the call, with `when` where a day was agreed."""
    table = _Table()
    by_turn = {exchange.said.i: exchange for exchange in call.exchanges}
    for before, utterance in zip((None, *call.utterances), call.utterances, strict=False):
        if utterance.turn.speaker is Speaker.AGENT:
            table.propose(utterance)
            if before is not None and before.is_prospect:
                table.restate(utterance, before)
        elif utterance.i in by_turn:
            table.answer(by_turn[utterance.i])
    return _concluded(call, table.agreed)


_CORRECTED = {
    "none": ("meeting",),
    "meeting": ("send", "nurture", "disqualify"),
    "send": ("nurture", "meeting"),
}
"""The step on the table, and those that the agent's last word may put in its place."""
_STALE = 8
"""After so many turns in which nobody spoke of it, any other step takes the place of one agreed on."""


def _concluded(call: Call, agreed: _Plan) -> Reading | None:
    """The step agreed, or the one that the agent says at the end; an appointment with its hour stands."""
    found = None if agreed.kind == "none" else _reading(call, agreed)
    recap = last_recap(call)
    if recap is None:
        return found
    stale = bool(agreed.turns) and recap.turns[0] - max(agreed.turns) > _STALE and recap.kind != agreed.kind
    promised = agreed.kind == "none" and recap.kind == "nurture" and recap.dated
    if not (stale or promised or recap.kind in _CORRECTED.get(agreed.kind, ())):
        return found
    if agreed.kind == "meeting" and found is not None and "T" in str(found.data["when"]):
        return found
    return _reading(call, _Plan(recap.kind, recap.rule, recap.answered, list(recap.turns)))


def _offers_day(agent: Utterance) -> bool:
    """*Mardi 17 ?*: a short question that is hardly more than a day."""
    few = _LED if _SETS_DAY.search(agent.words.text) else _SHORT
    short = len(agent.words.tokens) <= few and "?" in agent.turn.text
    return short and any(is_day(span) for span in agent.times)


def _goes_along(exchange: Exchange) -> bool:
    """An answer that neither agrees nor refuses, but takes the proposal for granted."""
    if exchange.answer.evasive or first(BUSY, exchange.said):
        return False
    return first(ACKNOWLEDGED, exchange.said) != ""


def _takes_mail_alone(said: Utterance) -> bool:
    """*Le récapitulatif, oui*: of a mail and a meeting, the mail."""
    return bool(first(DOCUMENT, said)) and not first(MEETING, said) and not said.times


_RULED_OUT = re.compile(r"\b(?:pas|ni|jamais|avant|depuis|jusqu\w*|sauf|hormis|plus)(?: \w+){0,2} $")


def _names_another(said: Utterance) -> bool:
    """Whether a refusal names a time that would do instead: *plutôt mi-juin*."""
    words = said.words
    return has_free_time(said) and any(
        span.kind.value not in {"duration", "past"}
        and not _RULED_OUT.search(words.text[: words.position(span.start)])
        and _RATHER_THEN.search(words.text)
        for span in said.times
    )


_RATHER_THEN = re.compile(
    r"\b(?:plutot|mieux|prefer\w*|mettons|disons|alors|par contre|en revanche|sinon"
    r"|mais)\b"
)
"""Words that set one time in the place of another."""


def _is_a_while(said: Utterance) -> bool:
    """Whether a turn names nothing but months or years: no day on which to send something."""
    return all(span.grain.value in {"month", "quarter", "season", "year"} for span in said.times)


def _names_day(said: Utterance) -> bool:
    return has_free_time(said) and any(is_day(span) or span.at is not None for span in said.times)


def _takes(exchange: Exchange) -> bool:
    """Whether the prospect takes the meeting on the table: a yes or a time, and no *plutôt* beside it."""
    agrees = exchange.answer.kind in AGREES or has_free_time(exchange.said)
    return agrees and not _RATHER.search(exchange.said.words.text)


def _reading(call: Call, plan: _Plan) -> Reading:
    turns = list(dict.fromkeys(plan.turns))
    after = [u for u in call.utterances if u.i > max(turns)][:1]
    if after and after[0].turn.speaker is Speaker.AGENT and plan.kind != "disqualify":
        turns.append(after[0].i)
    when = when_of(call, plan.kind, turns) if plan.kind in _RANK else None
    said = call.utterance(plan.turn)
    start, end = _said_at(said, plan.rule)
    kept = tuple(turns[-4:])
    return Reading(
        plan.rule,
        "next_step",
        plan.kind,
        plan.turn,
        start,
        end,
        tuple(sorted({*kept, plan.turn})),
        2,
        data={"when": when},
    )


def _said_at(said: Utterance, rule: str) -> tuple[int, int]:
    """Where a turn names the step or its time; a turn that only agrees is quoted from its start."""
    for match in matches(_ALL, said):
        if match.pattern.id == rule:
            return match.raw
    if said.times:
        return said.times[-1].start, said.times[-1].end
    return 0, min(len(said.turn.text), 40)


def next_step_fact(reading: Reading | None, proof: Proof) -> NextStep:
    """The next step of the sheet, with its proof."""
    if reading is None:
        return NextStep()
    when = reading.data.get("when")
    return NextStep(
        type=NextStepType(reading.value),
        when=str(when) if when else None,
        evidence=proof.evidence([reading]),
        quotes=proof.quotes([reading]),
    )
