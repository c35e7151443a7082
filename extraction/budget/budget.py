"""Reads the budget of a call: the last amount said for the project, and whether money is there."""

import dataclasses
import re
from collections.abc import Iterator, Sequence

from extraction.amounts import Amount
from extraction.answers.answers import Kind
from extraction.budget.purpose import Purposes
from extraction.budget.status import read_status
from extraction.dialogue import Call, Exchange
from extraction.readings import Reading

_PERIODS = (
    (
        "once",
        re.compile(
            r"\b(?:une (?:bonne|seule) fois|une fois pour toutes|en (?:une|1) fois|one shot|au comptant"
            r"|achat sec|forfait unique)\b"
        ),
    ),
    (
        "month",
        re.compile(r"\b(?:par mois|mensuel(?:le)?s?|au mois|mensualites?|tous les mois|chaque mois)\b"),
    ),
    (
        "year",
        re.compile(
            r"\b(?:par an|annuel(?:le)?s?|a l annee|sur l annee|l annee(?! (?:prochaine|derniere|passee"
            r"|d apres))|(?:sur )?douze mois|chaque annee|tous les ans)\b"
        ),
    ),
)
_COUNTED = re.compile(
    r"\bcombien (?:de|d) (?!budget|mois|temps|argent|sous|euros|moyens|marge)\w+|\b(?:vendez|vendre"
    r"|prix de vente|impayes|chiffre d affaires|de chiffre|embauche|recrut\w+|salaires?)\b"
)
_NOT_MORE = re.compile(
    r"\b(?:pas|jamais|rien|personne|interdit|impossible)(?: \w+){0,5} (?:plus|au dela|au dessus|davantage"
    r"|depasser)(?: \w+){0,2} $|"
    r"\b(?:si|quand|des que)(?: \w+){0,6} (?:plus|au dela|au dessus|depasse|depassais"
    r"|explose)(?: \w+){0,2} $"
)
_REFUSED_ABOVE = re.compile(
    r"^\S*(?: [\w,]+){0,6} (?:pas|non|coince|mort|trop|poubelle|stop|recevoir|refuse|oublie|niet"
    r"|impossible)\b"
)
_IS_CEILING = re.compile(
    r"\b(?:pas (?:un|une)(?: \w+)? de plus|pas plus|pas davantage|(?:apres|au dela"
    r"|au dessus)(?: \w+){0,2} (?:coince|non|trop|mort|fini|stop|passe pas|peux pas)|c est (?:le|mon|notre"
    r"|un) (?:max\w*|plafond)|on s arrete(?:ra)? la|dernier prix)\b"
)
_STRETCH = re.compile(r"voire|jusqu|en tirant|en poussant|maxi|grand max|au pire|en forçant")
_INTRODUCED = re.compile(
    r"\b(?:c est|a|pour|sur|dit|dirais|environ|vers|plutot|mets|met|mettre|non|pardon)(?: \w+)? $"
)
_AGENT_PRICE = re.compile(
    r"\b(?:nos|notre|(?:nous|on) (?:est|facture|tourne|demarre|propose|commence|serait|vend|prend|fait"
    r"|sommes)|je (?:suis|facture|propose)|commence|demarre|a partir de|clients?|forfait|tarifs?|licence"
    r"|les pme|les entreprises|coute|prime|maison|maisons)\b"
)
_PLACE_YOURSELF = re.compile(
    r"\b(?:vous (?:vous )?situez|la dedans|ca vous (?:parle|va)|vous etes dans|dans ces eaux|cet ordre"
    r"|c est (?:ce que|dans)|pour vous situer|je mets|je note)\b"
)
_RECAP = re.compile(
    r"\b(?:je note|je mets|si je comprends|d accord|ok|pour l ensemble|pas plus haut|monterez pas)\b"
)


def read_budget(call: Call) -> list[Reading]:
    """Every reading on the budget, in the order of the call.

    Values: `confirmed`, `none`, `unvalidated`, `amount`, `open` (asked, and left unanswered).
    """
    readings: list[Reading] = []
    spent: Reading | None = None
    for exchange in call.exchanges:
        told = read_status(exchange)
        granted = any(item.value == "confirmed" for item in told)
        purposes = Purposes(exchange)
        amounts = list(_amounts(call, exchange, purposes, granted=granted))
        spent = _spent_before(exchange, purposes) or spent
        if spent is not None and not amounts and _is_renewed(exchange, told):
            amounts = [
                dataclasses.replace(spent, turn=exchange.said.i, turns=(*spent.turns, exchange.said.i))
            ]
        readings.extend(sorted([*told, *amounts], key=lambda item: item.start))
    return readings


def _is_renewed(exchange: Exchange, own: Sequence[Reading]) -> bool:
    same = re.search(
        r"\b(?:mettre|mets|met|prevois|prevoit|partir|compte|budget|depenser)(?: \w+){0,4} (?:pareil|idem"
        r"|autant|la meme (?:chose|somme|enveloppe))\b",
        exchange.said.words.text,
    )
    return same is not None or any(item.rule == "budget.granted.renewed" for item in own)


def _spent_before(exchange: Exchange, purposes: Purposes) -> Reading | None:
    """A sum of last year's: the budget's own where the prospect says that it is renewed."""
    words = exchange.said.words
    for amount in exchange.said.amounts:
        before = words.before(words.position(amount.start))
        if purposes.spent_before(amount) and " si " not in f" {before} ":
            return _reading(exchange, amount, "budget.granted.renewed", (exchange.said.i,))
    return None


def _amounts(call: Call, exchange: Exchange, purposes: Purposes, *, granted: bool) -> Iterator[Reading]:
    said = exchange.said
    eligible = list(_eligible(call, exchange, purposes, granted=granted))
    if eligible:
        yield _chosen(exchange, eligible)
        return
    agent = exchange.agent
    if agent is not None and agent.amounts and not said.amounts and _accepts_amount(exchange):
        amount = agent.amounts[-1]
        yield _reading(exchange, amount, "budget.amount.accepted", (agent.i, said.i), whole=True)
    yield from _period_only(exchange)


def _eligible(
    call: Call, exchange: Exchange, purposes: Purposes, *, granted: bool
) -> Iterator[tuple[Amount, str]]:
    for amount in exchange.said.amounts:
        rule = purposes.project(amount) or ("budget.amount.granted" if granted and amount.scaled else "")
        if not purposes.elsewhere(amount) and _is_budget(exchange, amount, rule):
            yield _in_scale(call, exchange, _capped(exchange, amount)), rule or "budget.amount.answer"


def _is_budget(exchange: Exchange, amount: Amount, project: str) -> bool:
    """Whether a sum is for the project: asked for, or told with a cue."""
    said = exchange.said
    start = said.words.position(amount.start)
    if amount.corrected or amount.every is not None or is_year(said.turn.text, amount):
        return False
    if _echoes(exchange, amount) or _is_stray(exchange, amount, project, start):
        return False
    if exchange.asked("budget"):
        return exchange.asked_now or bool(project) or amount.certain
    if not project or (exchange.asked("cost", "size") and exchange.asked_now):
        return False
    return amount.certain or (amount.scaled and (amount.max or amount.min or 0) >= 1000)


def _is_stray(exchange: Exchange, amount: Amount, project: str, start: int) -> bool:
    """A number with no cue that the question, or its place in the turn, makes unlikely to be a sum."""
    if project:
        return False
    if exchange.asked("budget") and exchange.agent and _COUNTED.search(exchange.agent.words.text):
        return True
    if amount.scaled or amount.certain:
        return False
    late = amount.start > 30 and not _INTRODUCED.search(exchange.said.words.before(start))
    return late or exchange.asked("authority", "size", "next_step")


def is_year(text: str, amount: Amount) -> bool:
    """A bare figure such as 2027 that is a year."""
    words = text[amount.start : amount.end].strip()
    return words.isdigit() and len(words) == 4 and words[:2] in {"19", "20"} and not amount.currency_said


def _capped(exchange: Exchange, amount: Amount) -> Amount:
    """*Pas plus de 15 000*, *au-dessus de 300 je regarde pas*: the least that is refused is the most."""
    if amount.min is not None and amount.min == amount.max:
        return (
            dataclasses.replace(amount, min=None) if _IS_CEILING.search(_tail(exchange, amount)) else amount
        )
    if amount.max is not None or amount.min is None:
        return amount
    words = exchange.said.words
    before = words.before(words.position(amount.start))
    after = words.after(words.position(amount.end - 1))
    if _NOT_MORE.search(before) or _REFUSED_ABOVE.search(after):
        return dataclasses.replace(amount, min=None, max=amount.min)
    return amount


def _tail(exchange: Exchange, amount: Amount) -> str:
    words = exchange.said.words
    return words.after(words.position(amount.end - 1))


def _in_scale(call: Call, exchange: Exchange, amount: Amount) -> Amount:
    """*Douze* where sums of ten thousand are discussed is twelve thousand."""
    top = amount.max or amount.min or 0
    if amount.scaled or amount.currency_said or not 0 < top < 1000:
        return amount
    for other in _discussed(call, exchange):
        value = other.max or other.min or 0
        if not other.scaled:
            continue
        if value >= 1000 and 0.1 <= top * 1000 / value <= 10 and not other.per_user:
            return amount.thousandfold()
        if value and value < 1000:
            return amount
    return amount


def _discussed(call: Call, exchange: Exchange) -> Iterator[Amount]:
    """The sums of the agent's turns just before and just after, nearest first."""
    after = call.agent_after(exchange)
    for agent in (exchange.agent, after):
        if agent is not None:
            yield from agent.amounts


def _chosen(exchange: Exchange, eligible: list[tuple[Amount, str]]) -> Reading:
    """One amount a turn: two that open a range (*50, en tirant bien 55*) are one, else the most telling."""
    text = exchange.said.turn.text
    if len(eligible) == 2:
        (low, rule), (high, _) = eligible
        between = text[low.end : high.start].lower()
        if low.min and high.max and low.min < high.max and _STRETCH.search(between):
            joined = dataclasses.replace(high, start=low.start, min=low.min, max=high.max, scaled=True)
            return _reading(exchange, joined, rule, (exchange.said.i,))
    amount, rule = max(enumerate(eligible), key=lambda item: (_salience(item[1][0], item[1][1]), item[0]))[1]
    return _reading(exchange, amount, rule, (exchange.said.i,))


def _salience(amount: Amount, rule: str) -> int:
    """How much a sum looks like the answer: a cue, a currency or a period, thousands, a range."""
    return (
        2 * (rule != "budget.amount.answer")
        + 2 * bool(amount.period or amount.certain)
        + 2 * amount.scaled
        + (amount.min != amount.max)
    )


def _accepts_amount(exchange: Exchange) -> bool:
    """Whether a yes takes over a sum that the agent said for the prospect, not the agent's own price."""
    agent = exchange.agent
    if agent is None or (exchange.asked("cost", "size") and not exchange.asked("budget")):
        return False
    spot = agent.words.position(agent.amounts[-1].start)
    left, right = agent.words.sentence(spot)
    sentence = agent.words.text[left:right]
    if _AGENT_PRICE.search(sentence) and not _PLACE_YOURSELF.search(agent.words.text):
        return False
    if not (exchange.asked("budget") or _RECAP.search(agent.words.text)):
        return False
    if exchange.confirms_negative:
        return True
    return exchange.agrees and not exchange.answer.reserved


def _period_only(exchange: Exchange) -> Iterator[Reading]:
    """*Par mois, oui*; *en une seule fois*: the rhythm of the sum said before."""
    said = exchange.said
    if not exchange.asked("budget"):
        return
    for period, expression in _PERIODS:
        match = expression.search(said.words.text)
        if match is not None:
            start, end = said.words.raw_span(match.start(), match.end())
            yield Reading(
                "budget.period", "budget", "period", said.i, start, end, (said.i,), 1, data={"period": period}
            )


def _echoes(exchange: Exchange, amount: Amount) -> bool:
    """A price of the agent said again to object to it (*80 ! Ah non*)."""
    if exchange.agent is None:
        return False
    said = {value for other in exchange.agent.amounts for value in (other.min, other.max)}
    said |= {value // 1000 for value in said if value and value >= 1000}
    if exchange.answer.kind is Kind.NO and (amount.min in said or amount.max in said):
        return True
    after = exchange.said.turn.text[amount.end : amount.end + 3]
    return (amount.min in said or amount.max in said) and any(mark in after for mark in "?!")


def _reading(
    exchange: Exchange, amount: Amount, rule: str, turns: tuple[int, ...], *, whole: bool = False
) -> Reading:
    said = exchange.said
    start, end = (0, len(said.turn.text)) if whole else (amount.start, amount.end)
    return Reading(
        rule=rule,
        dimension="budget",
        value="amount",
        turn=said.i,
        start=start,
        end=end,
        turns=turns,
        weight=2,
        data={
            "min": amount.min,
            "max": amount.max,
            "currency": amount.currency or "EUR",
            "period": amount.period.value if amount.period else _asked_period(exchange),
            "per_user": amount.per_user,
        },
    )


def _asked_period(exchange: Exchange) -> str | None:
    for utterance in (exchange.said, exchange.agent):
        if utterance is not None:
            for period, expression in _PERIODS:
                if expression.search(utterance.words.text):
                    return period
    return None
