"""The agent's figure, period or unit that the prospect takes over: *trente par poste, donc ? — C'est ça*."""

import dataclasses
import re
from collections.abc import Iterator

from extraction.amounts import Amount, find_terms
from extraction.answers.answers import Kind
from extraction.budget.asked import Theme
from extraction.dialogue import Exchange, Utterance
from extraction.readings import Reading

_PERIODS = (
    (
        "once",
        re.compile(
            r"\b(?:une (?:bonne|seule) fois|une fois pour toutes|en (?:une|1) fois|one shot|au comptant"
            r"|achat sec|forfait unique)\b|(?:^|[,.] )(?:oui |voila |mais )*(?:une|1) fois(?= (?:,|\.|!"
            r"|et apres|point)|$)"
        ),
    ),
    (
        "month",
        re.compile(r"\b(?:par mois|mensuel(?:le)?s?|au mois|mensualites?|tous les mois|chaque mois)\b"),
    ),
    (
        "year",
        re.compile(
            r"\b(?:par an|(?<!engagement )(?<!contrat )(?<!abonnement )annuel(?:le)?s?|a l annee|sur l annee"
            r"|l annee(?! (?:prochaine|derniere|passee"
            r"|d apres))|(?:sur )?douze mois|chaque annee|tous les ans)\b"
        ),
    ),
)
_AGENT_PRICE = re.compile(
    r"\b(?:nos|notre|(?:nous|on) (?:est|facture|tourne|demarre|propose|commence|serait|vend|prend|fait"
    r"|sommes)|je (?:suis|facture|propose)|commence|demarre|a partir de|clients?|forfait|tarifs?|licence"
    r"|les pme|les entreprises|coute|prime|maison|maisons)\b"
)
_PLACE_YOURSELF = re.compile(
    r"\b(?:vous (?:vous )?situez|la dedans|ca vous (?:parle|va)|vous etes dans|dans ces eaux|cet ordre"
    r"|c est (?:ce que|dans)|pour vous situer|on est dans (?:vo\w+|le)|si je (?:vous |te )?dis|epure"
    r"|dans vos (?:prix|moyens|cordes|clous)|je mets|je note)\b"
)
_RECAP = re.compile(
    r"\b(?:si je (?:vous |te )?dis|epure|dans vo(?:s|tre) (?:prix|moyens|cordes|clous|budget|fourchette)"
    r"|je (?:note|mets|marque|retiens|resume|recapitule|reformule)|si je (?:comprends|resume|suis)"
    r"|d accord|ok|pour l ensemble"
    r"|pas plus haut|monterez pas|on (?:dit|part|disait|avait dit)|nous dirons|disons|vous (?:avez|tournez"
    r"|disposez|visez|mettriez|seriez)"
    r"|donc|autrement dit|votre (?:budget|enveloppe|plafond|limite|fourchette)|on s arrete|ca marche|vendu)\b"
)
_CEILING = re.compile(
    r"\b(?:plafond|maximum|pas plus (?:haut|que|de)|au dela|jusqu a|limite|grand max|monterez pas)\b"
)
_TAKEN = re.compile(
    r"^(?:(?:ah|oh|ben|bah|alors|eh|et|mais|, |allez|bon) )*(?:vous (?:(?:lisez|voyez|devinez|visez|tapez"
    r"|tombez) (?:bien|juste|pile)|comprenez|avez (?:tout )?compris"
    r"|savez compter|y etes|suivez)"
    r"|c est (?:(?:mon|notre) (?:dernier mot|prix|chiffre|maximum|plafond|budget)|ca|bien ca|exact|cela"
    r"|l idee|le chiffre|tout a fait|juste|correct|ce que|note|le plafond"
    r"|parfait|bon)|vendu|adjuge|tope|topez"
    r"|banco|exact\w*|voila|tout juste|affirmatif|absolument|parfaitement|je n aurais pas dit|on (?:dit"
    r"|fait) comme ca|je prends|je signe"
    r"|ca me va|ca (?:irait|ira|rentre|colle|passe|le fait|roule)|dans ces eaux|a peu pres|grosso modo"
    r"|plus ou moins|(?:on est |vous etes |on y est |c est )?(?:pile |en plein |tout a fait "
    r"|bien )+(?:dedans|poil|ca|dans le mille)|dans le mille"
    r"|en gros|mettez|notez|marche"
    r"|marquez|va pour|on est d accord|bien resume|bonne memoire)\b"
)


def accepts_amount(exchange: Exchange, theme: Theme) -> bool:
    """Whether a yes takes over a sum that the agent said for the prospect, not the agent's own price."""
    agent = exchange.agent
    if agent is None or theme.priced or theme.others or (exchange.asked("cost") and not theme.now):
        return False
    left, right = agent.words.sentence(agent.words.position(agent.amounts[-1].start))
    sentence = agent.words.text[left:right]
    if _AGENT_PRICE.search(sentence) and not _PLACE_YOURSELF.search(agent.words.text):
        return False
    if not (theme.project or _RECAP.search(agent.words.text)):
        return False
    return exchange.confirms_negative or takes_over(exchange)


def taken_over_sum(exchange: Exchange) -> Amount:
    """The agent's sum as the prospect takes it: *900, c'est le plafond ? — C'est le plafond* is a ceiling."""
    assert exchange.agent is not None  # noqa: S101 - `accepts_amount` has seen the agent's turn
    amount = exchange.agent.amounts[-1]
    said = f"{exchange.agent.words.text} {exchange.said.words.text}"
    if amount.min == amount.max and _CEILING.search(said):
        return dataclasses.replace(amount, min=None)
    return amount


def takes_over(exchange: Exchange) -> bool:
    """Whether the prospect agrees to what the agent has just said, in whatever words."""
    if exchange.agrees:
        return exchange.stands and not (exchange.answer.reserved and exchange.said.amounts)
    return exchange.answer.kind is Kind.OTHER and bool(_TAKEN.search(exchange.said.full.text))


def read_terms(exchange: Exchange, theme: Theme) -> Iterator[Reading]:
    """*Par mois, oui*; *par poste*; *en une seule fois*: the rhythm and the unit of the sum said before."""
    if not theme.project:
        return
    said = exchange.said
    period = _period(said)
    per_user = any(term.per_user for term in find_terms(said.turn.text))
    turns: tuple[int, ...] = (said.i,)
    if period is None and exchange.agent is not None and takes_over(exchange):
        period = _period(exchange.agent)
        per_user = any(term.per_user for term in find_terms(exchange.agent.turn.text))
        turns = (exchange.agent.i, said.i)
    if period or per_user:
        data: dict[str, str | int | float | bool | None] = {"period": period, "per_user": per_user}
        length = len(said.turn.text)
        yield Reading("budget.period", "budget", "period", said.i, 0, length, turns, 1, data=data)


def _period(utterance: Utterance) -> str | None:
    return next((period for period, cue in _PERIODS if cue.search(utterance.words.text)), None)


def asked_period(exchange: Exchange) -> str | None:
    """The period that the prospect's turn, else the agent's question, says of a sum."""
    for utterance in (exchange.said, exchange.agent):
        if utterance is not None and (period := _period(utterance)):
            return period
    return None
