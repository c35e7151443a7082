"""Whether a sum is a ceiling or a floor, by what its sentence, or the question, does with it.

*Au-dessus de 300 je regarde pas* is a ceiling and *en dessous de 300 c'est de la camelote* a floor: a
limit that opens a clause is turned round by what the clause says happens there.
"""

import dataclasses
import re

from extraction.amounts import Amount
from extraction.budget.accepted import takes_over
from extraction.budget.choice import FIGURE, around, is_turned_down
from extraction.dialogue import Exchange

_NOT_MORE = re.compile(
    r"\b(?:pas|jamais|rien|personne|interdit|impossible)(?: \w+){0,5} (?:plus|au dela|au dessus|davantage"
    r"|depasser)(?: \w+){0,2} $|"
    r"\b(?:si|quand|des que)(?: \w+){0,6} (?:plus|au dela|au dessus|depasse|depassais"
    r"|explose)(?: \w+){0,2} $"
)
_GOOD_ABOVE = re.compile(
    r"^\S*(?: [\w,]+){0,6}? (?:bien|mieux|parfait|correct\w*|serieux|solide|qualite|commence\w*|bon|bons"
    r"|ideal|possible|certain|sur|probable|evident|oui|facile|oblige)\b"
)
"""What a clause says where a sum above its limit is welcome: the limit is then a floor."""
_ABOVE = re.compile(
    r"\b(?:au dessus|au dela|en haut|plus|plus cher|plus haut|passe|depasse) (?:de |des |les |d )?$"
)
_OPENS_WITH = re.compile(
    r"(?:.* )?(?:, |^)(?:(?:si|quand|moi|nous|mais|et|des que|ca|c est|on|est|passe|fait"
    r"|,) )*(?:au dessus|au dela|en haut|plus|plus haut|passe"
    r"|depasse) (?:de |des |les |d )?"
)
_THEN = re.compile(rf"^{FIGURE}(?: \w+){{0,4}} ,? ?(?:je|on|nous|c|ca|mes|mon|ma|il|elle|ils)\b")
"""A clause that opens with a sum above which something happens: mostly something that the speaker does"
" not want."""
_BELOW = re.compile(r"\b(?:en dessous|au dessous|en bas|moins|sous) (?:de |des |les |d )?$")
_NOT_THERE = re.compile(
    r"^\S*(?: [\w,]+){0,7}? (?:pas|non|rien|jamais|plus (?:moi|personne|la peine|possible)|coinc\w+|mort|trop"
    r"|poubelle|stop|recevoir|niet|impossible|fini|termine|dehors|merci|au revoir|nada"
    r"|refus\w+|oubli\w+|raccroch\w+|arret\w+|quitt\w+|decroch\w+|bloqu\w+|saut\w+|hurl\w+|cri\w+|vir\w+"
    r"|tu(?:e|er|ent)|etrangl\w+|ruin\w+|coul\w+|ferm\w+|coup\w+|sors|pars|passe(?= mon)|divorc\w+"
    r"|laiss\w+ tomber"
    r"|engueul\w+|passer? devant|justifi\w+|reve\w*)\b"
)
"""What a clause says where a sum above its limit is refused."""
_WORTHLESS = re.compile(
    r"^\S*(?: [\w,]+){0,8}? (?:pas|rien|jamais|que (?:du|de la|des)|camelote|bricol\w+|jouets?|gadgets?"
    r"|niche|impossible|mefi\w+|rigol\w+|serieux|sais ce que|poubelle|non|mort|pacotille|cochonnerie"
    r"|plaisant\w+|reve\w*|deconn\w+|bout de ficelle)\b"
)
"""What a clause says where a sum below its limit buys nothing."""
_TAKEN = re.compile(
    r"\b(?:je|on) (?:\w+ )?(?:sign\w+|prend\w*|achet\w+|discut\w+|regard\w+|dis oui|y va|fonce)\b"
)
_IS_CEILING = re.compile(
    r"\b(?:pas (?:un|une)(?: \w+){0,3} de plus|pas plus(?! (?:de|d|que|qu|tard|tot|loin que|mal|bete"
    r"|(?:, )?(?:et )?(?:pas|ni) moins)\b)"
    r"|pas davantage|pas au (?:dela|dessus)"
    r"|(?:apres|au dela|au dessus|plus haut)(?: ,)?(?: \w+){0,3} (?:coince|non|trop|mort"
    r"|fini(?! (?:, )?(?:hein , )?pas (?:un|une|de) )"
    r"|stop"
    r"|(?:passe|suis|suit|suivra|peux|peut|sais|vais|va)"
    r" pas|pas possible|plus possible|repasse\w*|redemand\w+|remonte\w*|commission|appel d offres?|(?:la "
    r"|le |au )?(?:direction|siege|conseil|comite|codir|board|patron)|plus moi|\w+ (?:suit|suivra"
    r"|suivront|veulent|voudra) pas)"
    r"|(?:c est|ce sera|voila|ca reste) (?:vraiment |deja |bien )?(?:le|la|mon|ma|notre|un"
    r"|une) (?:\w+ )?(?:max\w*|plafond|limite|borne|butee)"
    r"|(?:je|on|nous|elle|il|ils) (?:\w+ )?(?:ir\w+|peu\w*|pourr\w+|mont\w+|fer\w+|mettr\w+|v\w+|grimp\w+"
    r"|depass\w+) (?:pas|jamais)"
    r" (?:\w+ ){0,2}?(?:plus(?= (?:haut|loin|cher|,|\.)|$)|au dela|au dessus|mieux|davantage)"
    r"|(?:passe|apres|au dela de|plus que|(?:au dessus|en haut) de) (?:ca|cela)(?= (?:,|je|j|on|c|mes|mon))"
    r"|(?:au dela|au dessus|plus haut)(?: ,)? (?:(?:l|la|le|les|mon|ma|mes|notre|nos) \w+|je|j|on|nous"
    r"|il|elle|ils)(?: (?:me|m|nous|se|en|y|l))? \w+"
    r"|on s arrete(?:ra)? la|dernier (?:prix|carat)|et encore(?= ,| en | si | faut | il | ca )"
    r"|le bout du bout"
    r"|(?:reste\w*|reviens|tiens|tient|passez|passer|venez|descendez|soyez|etes"
    r"|tenez) (?:juste )?(?:en dessous|dessous)|ca (?:ira|va|bougera"
    r"|montera) pas plus (?:haut|loin))\b"
)
_STAYS_BELOW = re.compile(r"\breste\w* (?:en )?dessous\b")
_CEILING_ASKED = re.compile(
    r"\b(?:(?:votre|le|un|quel(?:le)? (?:est|serait) (?:le|la|votre)|quel(?:le)?) (?:plafond|limite"
    r"|maximum|max)"
    r"|(?:sous|en dessous de|moins de) combien|jusqu (?:a combien|ou (?:vous |on |tu )?(?:pou\w+"
    r"|ir\w+|all\w+|\w*mont\w+|peu\w+))|(?:iriez|irais"
    r"|monteriez|montez"
    r"|allez|aller|monter) (?:vous |tu )?jusqu|au (?:grand )?maximum|ne pas depasser|a ne depasser"
    r"|depass\w+ pas combien|pas depasser|(?:capp?e|plafonne|limite|borne)e?s?(?: toi"
    r"| vous)?(?: a)? combien)\b"
)


_MAX_LATER = re.compile(
    r"^\S*(?: (?!mais\b|et\b|ou\b|sinon\b|avec\b|c\b|minimum\b)\w+){1,7} (?:grand |gros )?(?:maximum"
    r"|maxi|max)(?= ?[,.;!]|$| sinon| et| mais)"
)
"""*Six cents par mois pour tout le parc maximum*."""
_IS_FINE = re.compile(
    rf"^{FIGURE} ?,? ?(?:(?:je|on) (?:signe|prends?|achete|dis oui|y va"
    r"|suis)|(?:je|on) (?:dis|dit|dirais) pas non|ca (?:passe|va|roule|me va|ira)"
    r"|c est (?:bon|oui|ok|d accord|jouable|possible)|ok|oui|d accord|banco|pas de souci)\b"
)
"""What is said of a sum that is taken, beside a higher one that is not."""
_CEILING_TOLD = re.compile(
    r"\b(?:plafond|maximum|un max|grand max|limite|pas (?:plus|au dela|au dessus)|(?:irez|montez|monterez"
    r"|irais|iras) pas plus)\b"
)
"""What the agent asks back of a sum, where a yes makes it a ceiling."""


def bounded(exchange: Exchange, amount: Amount) -> Amount:
    """The sum with the bound that its sentence or the question gives it; ranges stay as they are."""
    before, after = around(exchange, amount)
    if amount.max is None and amount.min is not None:
        refused = _NOT_MORE.search(before) or _is_refused_above(before, after) or _STAYS_BELOW.search(after)
        return dataclasses.replace(amount, min=None, max=amount.min) if refused else amount
    if amount.min is None and amount.max is not None:
        worthless = _BELOW.search(before) and _WORTHLESS.search(after.split(" sinon ")[0])
        if worthless and not _TAKEN.search(after):
            return dataclasses.replace(amount, min=amount.max, max=None)
        return amount
    capped = (
        _is_outbid(exchange, amount)
        or _IS_CEILING.search(after)
        or _MAX_LATER.match(after)
        or _agrees_to_the_limit(exchange, amount)
        or _asked(exchange, _CEILING_ASKED)
        or _is_refused_above(before, after)
    )
    return dataclasses.replace(amount, min=None) if capped and amount.min == amount.max else amount


def _is_outbid(exchange: Exchange, amount: Amount) -> bool:
    """Whether a higher sum is refused beside this one: *à dix-huit je signe, à dix-neuf je raccroche*."""
    value = amount.max or 0
    if _IS_FINE.match(around(exchange, amount)[1]) is None:
        return False
    for other in exchange.said.amounts:
        high = (other.max or 0) * (1000 if not other.scaled and (other.max or 0) < value / 100 else 1)
        if (
            _IS_FINE.match(around(exchange, amount)[1])
            and other.start > amount.start
            and value < high <= value * 2
            and is_turned_down(exchange, other)
        ):
            return True
    return False


def caps(exchange: Exchange) -> bool:
    """Whether a turn with no sum of its own makes a ceiling of the one told before: *et c'est un maximum*."""
    if exchange.said.amounts:
        return False
    if _IS_CEILING.search(exchange.said.words.text):
        return True
    agent = exchange.agent
    return (
        agent is not None
        and not agent.amounts
        and takes_over(exchange)
        and bool(_CEILING_TOLD.search(agent.words.text))
    )


def _agrees_to_the_limit(exchange: Exchange, amount: Amount) -> bool:
    """Whether the sum is what the agent calls a limit, said again: *votre maximum ? — Oui, mille*."""
    agent = exchange.agent
    same = agent is not None and any(amount.max in {other.min, other.max} for other in agent.amounts)
    return (
        agent is not None and same and exchange.agrees and _CEILING_TOLD.search(agent.words.text) is not None
    )


def _is_refused_above(before: str, after: str) -> bool:
    if _ABOVE.search(before) is None:
        return False
    opens = _OPENS_WITH.fullmatch(before) is not None and _THEN.match(after) is not None
    return bool(_NOT_THERE.search(after) or (opens and not _GOOD_ABOVE.search(after)))


def _asked(exchange: Exchange, question: re.Pattern[str]) -> bool:
    """Whether the agent's last turn asks for a limit, and the prospect gives nothing but a sum for it."""
    agent = exchange.agent
    return agent is not None and bool(question.search(agent.words.text)) and not agent.amounts
