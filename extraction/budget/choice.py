"""Which of several sums of one turn is the budget: the conclusion, not what it is reckoned from.

A speaker names a quote, what was asked for at first, a part, a sum that is turned down, and then the sum
that stands. The words around each say which is which (*j'avais demandé vingt... quatorze*, *dont douze pour
les lits*, *huit mille c'était sans les photos. Dix mille avec*).
"""

import dataclasses
import itertools
import re
from collections.abc import Sequence

from extraction.amounts import Amount
from extraction.dialogue import Exchange

Named = tuple[Amount, str]
"""A sum with the rule that gives it to the project."""

_STRETCH = re.compile(
    r"voire|jusqu|en tirant|pouss|maxi|grand max|au pire|en forçant|si vraiment|à la rigueur|à la limite"
    r"|grimper|mont(?:er|e|erait|erais|er peut être) (?:à|a|aux|jusqu|vers)|\bou (?:alors|bien|peut)"
)
_STRETCHES_TO = re.compile(
    r"^\S*(?: euros| francs| balles)? ?,? ?(?:si(?! (?:j|je|vous voulez|possible|tout va))"
    r"|s il (?:le )?faut|pour (?:du|le|la) (?:tres )?(?:bon|beau|haut|top|complet)|dans le meilleur"
    r"|les bonnes annees|(?:ca passe |je peux |on peut |j y vais |ok |c est jouable "
    r"|mais )?(?:en (?:rentrant|serrant|grimacant"
    r"|nous privant|me privant|toussant|ralant|pleurant|soupirant|faisant la (?:tete|gueule|grimace)"
    r"|transpirant)"
    r"|a contrecoeur|avec un effort|en nous forcant|(?:mais )?(?:la )?ca (?:pique|grince|fait mal"
    r"|commence))|en tirant|en forcant|a la (?:rigueur|limite)|au pire|grand max)\b"
)
_CLOSED = re.compile(r"\b(?:pas plus|max\w*|plafond|au dela|au dessus|plus haut|(?:et )?apres)\b")
"""What ends a range upwards for good."""
_LOW_END = re.compile(r"\b(?:bas|basse|minimum|mini|plancher|entree de gamme|au moins|pour commencer a)\b")
_HIGH_END = re.compile(r"\b(?:haut|haute|maximum|maxi|max|plafond|haut de gamme)\b")
_CONCLUDES = re.compile(
    r"\b(?:sans (?:elle|lui|eux|ca|aide|subvention)|donc|soit|total|en tout|ca (?:me |nous )?(?:fait"
    r"|ferait|donne|donnerait)|(?:on|j) arrive a"
    r"|bref|finalement"
    r"|au final|ramen\w+|cette (?:fois|annee)|maintenant|plutot|disons|mettez|mettons|dites|allez|j avais dit"
    r"|reste|restera|par contre|en revanche|moi|nous|mais|d accord sur|arretes? a|tombes? d accord"
    r"|obtenu)(?: [a-z0-9]+){0,6} $"
)
_TOTALS = re.compile(
    r"^\S*(?: euros| francs| dollars)? ?,? ?(?:en tout|au total|tout compris|avec|pour le tout|l ensemble)\b"
)
_WITHOUT = re.compile(
    r"^\S*(?: euros| francs)? ?,? ?(?:(?:oui|mais) ,? ?){0,2}(?:c etait|c est (?:sans|hors|avant|ce que"
    r"|votre|leur|son)|(?:sans|hors) (?!taxe|tva|ht).*#"
    r"|que (?:vous|tu) |(?:je|on|ils|elle|il) (?:l|les) (?:ai|a|avons|ont) (?!mis|prevu|vote|budgete"
    r"|inscrit|valide"
    r"|obtenu|eu)\w+)"
)
_BRUSHED_ASIDE = re.compile(
    r"(?:\b(?:pas|et non|non pas|plutot que|au lieu de|contre|mieux que)(?: (?:les|de|des|a|sur|pour|vos"
    r"|leurs))? $"
    r"|^ ?(?:mille |euros |k )?(?:et |, )*que $"
    r"|\b(?:pass|descend|ramen|baiss|mont|tomb|rabot|redui|augment)\w+ (?:\w+ )?de $)"
)
"""What stands before a sum that is set against another: *pas trente*, *plutôt que trente*, *passé de"
" trente à*."""
FIGURE = r"\S*(?: euros| francs| balles| dollars)?"
"""What is left of a sum, and its currency, at the head of the words that follow it (`around`)."""
_FOR_YOU = re.compile(
    rf"^{FIGURE} ?,? ?(?:pour (?:vous|votre \w+|ce que vous|cette partie"
    r"|votre partie"
    r"|ce que je vous)|de votre cote|chez vous)\b"
)
_OPENS = re.compile(
    r"(?:(?:alors|ah|oh|ben|bah|oui|ouais|eh|bien|ecoutez|disons|mettons|allez|dans|les|environ"
    r"|autour|de|a|sur|je"
    r"|dirais|on|va|dire|pour|moi|nous|c|est|ce|serait|sera|vers|la|,) ){0,6}"
)
_TAKEN_BACK = re.compile(
    r"\b(?:non pardon|ah non|oh non|mais non|je me trompe|attendez|pardon|excusez|je dis n importe)\b"
)
_STANDS_ALONE = re.compile(rf"^{FIGURE} ?(?:[.,;!]|$)")
_REJECTED = re.compile(
    rf"^{FIGURE} ?[,!.]* ?(?:(?:je|on) (?:dis|dit|dirai) (?:non|stop"
    r"|niet)|c est (?:non|trop|mort|niet|exagere"
    r"|hors de question|de la folie"
    r"|pas possible|impossible)|non\b|jamais|(?:ma|mon|mes|le|la|on|je|j|ils|elle"
    r"|il)(?: \w+){0,3}? (?:quitte(?!s)"
    r"|raccroch\w+|tu(?:e|ent)|vir\w+|etrangl\w+|divorc\w+|hurl\w+|ri|rigol\w+"
    r"|(?:peux|peut|veux|veut|passe) pas(?! (?:\w+ ){0,3}#)|suis mort|tombe\w*|avale\w*)|ca (?:passe"
    r"|passera|va|ira|le fera|rentre) pas|vous (?:revez|plaisantez|rigolez))"
)
_PART = re.compile(
    r"\b(?:dont|y compris|la dedans(?: il)? y a|comprenant|d abord|pour commencer|premiere tranche"
    r"|acompte|plus|moins"
    r"|la moitie soit)(?: [a-z0-9]+){0,1} $"
)
_IS_ADDED = re.compile(
    r"^\S*(?: euros| francs| dollars)? ?(?:de plus|en plus|de moins|de rallonge|d acompte|pour (?:l|la|le"
    r"|les) \w+ ,)"
)
_IF_HELPED = re.compile(
    r"\b(?:si|quand|le jour ou) (?:la |le |l |les |un |une |notre |mon |jamais )?(?:\w+ ){1,6}(?:suit"
    r"|suivent|aide|aident|accorde"
    r"|accordent|vote|votent|dit oui|disent oui|complete|completent|double|rajoute|finance|financent|debloque"
    r"|arrive|tombe|gagne|signe|met|mettent|participe|participent|paie|paye|paient|prend)\b"
)
"""What hangs on others: *si la région nous suit, quarante*, beside a sum that hangs on nobody."""
_AT_FIRST = re.compile(
    r"\b(?:avais?|avions|avait|avaient|a) (?:\w+ )?(?:demande\w*|voulu|espere|sollicite|reclame"
    r"|propose|annonce|promis|parle|evoque|prevu|chiffre|estime|fait miroiter)(?: \w+){0,2} $|"
    r"\b(?:demandais|demandait|voulais|voulait|revais|esperais|au depart|au debut|initialement|a l origine"
    r"|l an (?:dernier|passe)|l annee (?:derniere|passee)|avant|besoin de|devis(?: \w+){0,3}|coutait|valait"
    r"|c etait|aurait fallu)(?: \w+){0,3} $"
)


def chosen_sum(exchange: Exchange, named: Sequence[Named]) -> Named:
    """One sum a turn: two that open a range (*50, en tirant bien 55*) are one, else the most telling."""
    text = exchange.said.turn.text
    if len(named) > 2 and _climbs(named):
        named = [named[0], named[-1]]
    if len(named) == 2:
        (low, rule), (high, _) = named
        between = text[low.end : high.start].lower()
        reach = _STRETCH.search(between) or _STRETCHES_TO.search(around(exchange, high)[1])
        ends = _LOW_END.search(between) and _HIGH_END.search(around(exchange, high)[1])
        if low.min and high.max and low.min < high.max <= low.min * 5 and (reach or ends):
            joined = dataclasses.replace(high, start=low.start, min=low.min, max=high.max, scaled=True)
            return joined, rule
        if reach and low.min is None and high.min is None and low.max and low.max < (high.max or 0):
            closed = _CLOSED.search(around(exchange, high)[1])
            return (high if closed else dataclasses.replace(high, start=low.start, min=low.max)), rule
    if (top := _closed_top(named)) is not None:
        return top
    seats = any(amount.per_user for amount, _ in named)
    given_up = {
        (amount.min, amount.max)
        for amount in exchange.said.amounts
        if _WITHOUT.search(around(exchange, amount)[1])
    }
    standing = [item for item in named if (item[0].min, item[0].max) not in given_up]
    named = standing or named
    return max(enumerate(named), key=lambda item: (_salience(exchange, *item[1], seats=seats), item[0]))[1]


def _closed_top(named: Sequence[Named]) -> Named | None:
    """The last and highest of several sums, where it alone is a ceiling: *neuf, oui. Douze, et pas plus*."""
    *others, last = named
    top = last[0].max
    if not others or top is None or last[0].min is not None:
        return None
    below = all(item.min is not None and (item.max or 0) < top <= 3 * item.min for item, _ in others)
    return last if below else None


def _climbs(named: Sequence[Named]) -> bool:
    """Whether single sums follow each other upwards: *septante, plutôt quatre-vingts, au pire nonante*."""
    values = [amount.min for amount, _ in named if amount.min == amount.max and amount.min is not None]
    return len(values) == len(named) and all(low < high for low, high in itertools.pairwise(values))


def _salience(exchange: Exchange, amount: Amount, rule: str, *, seats: bool) -> int:
    """How much a sum looks like the answer: a cue, a currency or a period, thousands, a range, a conclusion.

    `seats` says that the turn prices one seat: the total reckoned from it concludes nothing.
    """
    before, after = around(exchange, amount)
    told = (
        2 * (rule != "budget.amount.answer")
        + 2 * bool(amount.period or amount.certain)
        + 2 * amount.scaled
        + (amount.min != amount.max)
        + 2 * amount.per_user
    )
    if _REJECTED.search(after) and not _ABOVE_IT.search(after):
        return told - 8
    if _is_aside(before, after):
        return told - 6
    concludes = (
        _TOTALS.search(after)
        or _FOR_YOU.search(after)
        or (_CONCLUDES.search(led_by(exchange, amount)) and not seats)
    )
    return told + 4 * bool(concludes) + 3 * _opens(exchange, amount, after)


def _is_aside(before: str, after: str) -> bool:
    """Whether the words around a sum say that it is not the one that stands."""
    return bool(
        _IF_HELPED.search(before)
        or _WITHOUT.search(after)
        or _IS_ADDED.search(after)
        or _AT_FIRST.search(before)
        or _PART.search(before)
        or _BRUSHED_ASIDE.search(before)
    )


def _opens(exchange: Exchange, amount: Amount, after: str) -> bool:
    """Whether a sum is the whole of what the turn answers at once: *Quatre mille. Cinq mille, c'est...*."""
    start = exchange.said.words.position(amount.start)
    following = exchange.said.full.text[exchange.said.full.position(amount.end - 1) :]
    if _TAKEN_BACK.search(following):
        return False
    return bool(_OPENS.fullmatch(exchange.said.words.text[:start]) and _STANDS_ALONE.search(after))


_LIMIT = re.compile(r"\b(?:dessus|dela|dessous|plus|moins|sous|passe|depasse\w*|bas) (?:de |des |les |d )?$")


_ABOVE_IT = re.compile(r"^\S*(?: euros| balles)? ?,? ?(?:et )?(?:au dela|au dessus|plus haut|apres)\b")


def is_turned_down(exchange: Exchange, amount: Amount) -> bool:
    """Whether the prospect names a sum only to refuse it: *dix mille, ma femme me quitte*."""
    if amount.min is None:
        return False
    before, after = around(exchange, amount)
    return bool(_REJECTED.search(after)) and not _LIMIT.search(before) and not _ABOVE_IT.search(after)


def around(exchange: Exchange, amount: Amount) -> tuple[str, str]:
    """The words of the sentence before a sum, and those after it up to the next sum, shown as `#`."""
    words = exchange.said.words
    start, end = words.position(amount.start), words.position(amount.end - 1)
    before = words.text[max(words.sentence(start)[0], _last_end(exchange, amount)) : start]
    following = _next_start(exchange, amount)
    return before, words.text[end:following] + ("#" if following < len(words.text) else "")


def led_by(exchange: Exchange, amount: Amount) -> str:
    """Every word of the sentence before a sum, *donc* and *bon* among them, back to the sum before it."""
    full = exchange.said.full
    start = full.position(amount.start)
    ends = [full.position(other.end) for other in exchange.said.amounts if other.end <= amount.start]
    return full.text[max(full.sentence(start)[0], *ends, 0) : start]


def _last_end(exchange: Exchange, amount: Amount) -> int:
    ends = [other.end for other in exchange.said.amounts if other.end <= amount.start]
    return exchange.said.words.position(max(ends)) if ends else 0


def _next_start(exchange: Exchange, amount: Amount) -> int:
    starts = [other.start for other in exchange.said.amounts if other.start >= amount.end]
    return exchange.said.words.position(min(starts)) if starts else len(exchange.said.words.text)
