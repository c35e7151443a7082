"""Sums said by what they are to another: *le double*, *la moitié*, *quatre mille de plus*, *le reste*.

The other sum is one of the same turn, else the last one told for the project, else the agent's.
"""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from extraction.amounts import Amount
from extraction.budget.choice import FIGURE
from extraction.dialogue import Exchange
from extraction.readings import Reading

_OF_IT = (
    r"(?! (?:de|du|des|d) (?!ca|cela|cette somme))(?! (?:, )?(?:c est|vient|viennent|provient|par"
    r"|sera|arrive|paye|payee))"
)
_TIMES = tuple(
    (factor, re.compile(rf"\b(?:{words})\b{_OF_IT}"))
    for factor, words in (
        (
            2.0,
            (
                r"le double|deux fois (?:plus|ca|cette somme|la somme|autant)|double (?:la mise|l enveloppe"
                r"|le budget)"
            ),
        ),
        (3.0, r"le triple|trois fois (?:plus|ca|cette somme|la somme|autant)|triple (?:la mise|l enveloppe)"),
        (
            0.5,
            (
                r"(?<!que )la moitie|coupee? en deux|divisee? par deux|(?:reduit|coupe|ampute"
                r"|baisse)e? de moitie"
            ),
        ),
        (0.75, r"les trois quarts"),
        (2 / 3, r"les deux tiers"),
        (1 / 3, r"le tiers"),
        (0.25, r"le quart"),
    )
)
_MORE = re.compile(
    r"^\S*(?: euros| francs| dollars)? (?:de plus|en plus|de mieux|de rallonge|supplementaires?)\b"
)
_ADDED = re.compile(
    r"\b(?:r?ajout\w+|comptez en plus|plus|(?:rallong|augment|gonfl|complet|abond)\w+ de|(?:m"
    r"|nous) (?:a|ont) remis)"
    r"(?: y| encore)? $"
)
_TAKEN_AWAY = re.compile(
    r"\b(?:rogn|rabot|coup|retir|enlev|baiss|sabr|amput|sucr|redui|diminu|amput)\w+ de $"
)
_ANOTHER_SOURCE = re.compile(
    r"^(?:(?:attendez|attends|ah|oui|voila|,) )*(?:plus|et puis|et aussi|et|ajoutez|rajoutez"
    r"|sans (?:oublier|compter)"
    r"|en plus|avec) (?:y )?(?:\w+ )?(?:la |le |l |les |mon |ma |notre |une |un |ce que |celle |celui )?"
    r"(?:prime|aide|subvention|part|apport|contribution|rallonge|complement|participation|don|legs"
    r"|cheque|reliquat|region"
    r"|caf|agglo|opco|departement|fondation|mutuelle|federation|etat|commune|carsat|ademe|mairie"
    r"|association|credit d impot)\b"
)
"""A turn that brings another source of the same money: *plus la prime de la caisse : mille deux*."""
_LESS = re.compile(r"^\S*(?: euros| francs| dollars)? (?:de moins|en moins)\b")
_REST = re.compile(
    r"\b(?:le reste|ce qui reste|(?:m|nous|en|il) (?:en )?reste(?:ra)?|le solde"
    r"|la difference)\b(?! (?:AMT|\d|[a-z]+ (?:mille|cents?|euros)))"
)
_TAKEN_OFF = re.compile(
    r"\b(?:dont|la dedans(?: il)? y a|la dessus(?: il)? y a|il y a|y a|moins|enleve\w*"
    r"|deja)(?: [a-z]+){0,2} $"
)
_GONE = re.compile(
    r"^\S*(?: euros| francs)?(?: \w+){0,3} (?:partis?|parties?|brules?|depenses?|manges?|mis|deja"
    r"|engages?|claques?|poses?|reserves?"
    r"|passes?|pour (?:les|la|le|l|un|une|des))\b"
)
_ON_A_WHOLE = re.compile(r"\b(?:sur|dans|de) (?:les |mes |nos |ces |des |l enveloppe de |le budget de )?$")
_SPENT = re.compile(
    r"^\S*(?: euros| francs)?(?: \w+){0,3} (?:partis?|parties?|brules?|depenses?|manges?|engages?"
    r"|claques?|utilises?"
    r"|consommes?|crames?|passes?|bouffes?|grignotes?|pris)\b"
)
"""What is said of a part that is gone: the budget is what is left of the whole."""
_EATEN = re.compile(
    r"\b(?:en|dessus|dedans|y) (?:\w+ ){0,5}?(?:mange|bouffe|pris|coute|englouti|absorbe|croque|claque"
    r"|depense|paye|sorti|grignote)e?s?"
    r"(?: \w+){0,1} $"
)
"""*Là-dessus les rails m'en ont mangé*: the sum that follows is gone from the one before."""
_MINUS = re.compile(r"\bmoins (?:les |mes |nos |ces )?$")
_HALVES = re.compile(
    r"\b(?P<part>la moitie|le quart|le tiers|les deux tiers|les trois quarts|le double|le triple)"
    r" (?:de |d |des )(?:mes |nos |ces |les |l )?$"
)
_PARTS = {
    "la moitie": 0.5, "le quart": 0.25, "le tiers": 1 / 3, "les deux tiers": 2 / 3, "les trois quarts": 0.75,
    "le double": 2.0, "le triple": 3.0,
}  # fmt: skip
_FOLD = re.compile(
    r"(?<!en )\b(?P<times>deux|trois|quatre|cinq|six|sept|huit|dix|\d) (?:fois|tranches de|annuites de"
    r"|exercices a) $"
)
_FOR_ONE = re.compile(
    rf"^{FIGURE}(?: par (?:mois|an))? (?:pour|a|au|aux|cote|sur) (?:la "
    r"|le |l |les |une? )?"
    r"(?P<place>(?!votre|vos|ton|ta|tes|commencer|tout\b|tous|ensemble|vous|nous|max|debut|demarrer|mois|an\b|annee|lot"
    r"|total|moi\b|eux\b)\w{3,})"
)
_AND = re.compile(r"(?: et| plus| ,| et puis) $")
_SUMS_UP = re.compile(r"\b(?:donc|soit|ca (?:me |nous )?fait|en tout|au total|bref|alors|c est)(?: \w+)? $")
_SAID_ALREADY = re.compile(r"\b(?:ai|avais|a) (?:bien |deja )?dit $")
"""*Je vous ai dit la moitié* goes back to what was reckoned."""
_NEAR = 4
"""How many turns back a sum is added to."""
_FOLDS = {"deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "dix": 10}
_MAKES = re.compile(
    r"\b(?:ca (?:\w+ )?(?:fait|ferait|fera|donne|donnerait|fait donc)|soit|(?:au |en )?tout(?: ca)?"
    r"|total|on arrive a"
    r"|on est a|egale?)(?: donc| un total de| a| de)? $"
)
_GIVES = re.compile(
    r"\b(?:donn\w+|accord\w+|laiss\w+|met\w*|mettr\w+|mont\w+|pass\w+|veu\w+|peu\w+|dirai\w*|plutot|c est"
    r"|sera\w*|serai\w*|part\w*|vot\w+"
    r"|allou\w+|aur\w+|a|ai|avons|vis\w+|compt\w+|prev\w+|eu|obtenu|vais|va|fois|annee|an)(?: \w+){0,3} $"
    r"|^(?:\w+ , )?$|(?:^|[.,] )(?:moi|nous|je|disons|mettons)(?: ,)? $"
)


@dataclass(frozen=True, slots=True)
class Reckoned:
    """A sum reckoned from another, the words that say so (characters of the turn), and the other's terms."""

    value: int
    start: int
    end: int
    period: str | None
    per_user: bool


def reckoned_sum(exchange: Exchange, last: Reading | None) -> Reckoned | None:
    """The sum that a turn says by its relation to another, where there is another."""
    return (
        _total(exchange)
        or _added_up(exchange, last)
        or _shared_out(exchange)
        or _from_another_source(exchange, last)
        or _rest(exchange, last)
        or _part_of(exchange, last)
        or _multiple(exchange, last)
        or _changed(exchange, last)
    )


def _total(exchange: Exchange) -> Reckoned | None:
    """*Dix mille de nous, dix de la région, ça fait vingt*: what the sums before it add up to."""
    amounts = exchange.said.amounts
    for k in range(2, len(amounts)):
        value, before = _value([amounts[k]]), [_value([amount]) for amount in amounts[:k]]
        words = exchange.said.words
        if value is None or any(part is None for part in before):
            continue
        added = sum(part for part in before if part is not None)
        makes = _MAKES.search(words.before(words.position(amounts[k].start)))
        if added in {value, value * 1000} and (makes or value < 1000 <= added):
            return _reckoned(added, amounts[0].start, amounts[k].end, None, [amounts[k]])
    return None


def _added_up(exchange: Exchange, last: Reading | None) -> Reckoned | None:
    """*Donc douze et quatre*: two sums told before, named together to be added."""
    amounts, words = exchange.said.amounts, exchange.said.words
    for first, second in itertools.pairwise(amounts):
        between = words.text[words.position(first.end) : words.position(second.start)].strip()
        lead = exchange.said.full.text[: exchange.said.full.position(first.start)]
        if between not in {"et", "plus", "et puis"} or not _SUMS_UP.search(lead):
            continue
        told = {_value([amount]) for amount in (*amounts, *_agents(exchange))} | {_told(last)}
        parts = [_value([first]) or 0, _value([second]) or 0]
        parts = [part * 1000 if part < 1000 and part * 1000 in told else part for part in parts]
        if any(part in told for part in parts) and min(parts) * 100 > max(parts):
            return _reckoned(sum(parts), first.start, second.end, last, [])
    return None


def _shared_out(exchange: Exchange) -> Reckoned | None:
    """*Dix mille pour Namur et six mille pour Dinant*: what parts named one after the other come to."""
    amounts, words = exchange.said.amounts, exchange.said.words
    if not 2 <= len(amounts) <= 3 or any(amount.min != amount.max or not amount.scaled for amount in amounts):
        return None
    places = []
    for amount, following in zip(amounts, (*amounts[1:], None), strict=True):
        end = words.position(following.start) if following is not None else len(words.text)
        match = _FOR_ONE.match(words.text[words.position(amount.end - 1) : end])
        if match is None or (following is not None and not _AND.search(words.text[:end])):
            return None
        places.append(match["place"])
    if len(set(places)) < len(places):
        return None
    total = sum(_value([amount]) or 0 for amount in amounts)
    return _reckoned(total, amounts[0].start, amounts[-1].end, None, [amounts[-1]])


def _from_another_source(exchange: Exchange, last: Reading | None) -> Reckoned | None:
    """The sum told before with what another gives to it."""
    words, told = exchange.said.words, _told(last)
    if last is None or not told or exchange.said.i - last.turn > _NEAR or exchange.denies:
        return None
    for amount in exchange.said.amounts:
        value = _value([amount])
        if value and amount.scaled and _ANOTHER_SOURCE.search(words.before(words.position(amount.start))):
            return _reckoned(told + value, amount.start, amount.end, last, [])
    return None


def _part_of(exchange: Exchange, last: Reading | None) -> Reckoned | None:
    """*La moitié de quarante mille*, *deux fois dix mille*: one sum with what it is multiplied by."""
    words, amounts = exchange.said.words, exchange.said.amounts
    if len(amounts) != 1 or (value := _value(amounts)) is None:
        return None
    before = words.before(words.position(amounts[0].start))
    if (half := _HALVES.search(before)) and amounts[0].scaled:
        return _reckoned(value * _PARTS[half["part"]], amounts[0].start, amounts[0].end, None, amounts)
    if (fold := _FOLD.search(before)) and not amounts[0].per_user:
        times = _FOLDS.get(fold["times"]) or int(fold["times"])
        if not amounts[0].scaled:
            near = _told(last) or _value(_agents(exchange)) or 0
            value = value * 1000 if value < 1000 <= near else 0
        if not value:
            return None
        return _reckoned(value * times, amounts[0].start, amounts[0].end, None, amounts)
    return None


def _multiple(exchange: Exchange, last: Reading | None) -> Reckoned | None:
    words = exchange.said.words
    if last is not None and last.rule == "budget.amount.reckoned" and _says_again(exchange, last):
        return None
    for factor, expression in _TIMES:
        for match in expression.finditer(words.text):
            lead = words.before(match.start())
            if not _GIVES.search(lead) or (last is not None and _SAID_ALREADY.search(lead)):
                continue
            start, end = words.raw_span(match.start(), match.end())
            before = [amount for amount in exchange.said.amounts if amount.end <= start]
            base = _in_scale(exchange, _value(before[-1:])) or _told(last) or _value(_agents(exchange))
            if base:
                return _reckoned(base * factor, start, end, last, before[-1:])
    return None


def _says_again(exchange: Exchange, last: Reading) -> bool:
    """Whether a turn, or the agent's before it, names the sum that was reckoned already."""
    both = (*exchange.said.amounts, *_agents(exchange))
    return any((amount.max or amount.min) == _told(last) for amount in both)


def _changed(exchange: Exchange, last: Reading | None) -> Reckoned | None:
    """*Quatre mille de plus* on the sum told before."""
    words, told = exchange.said.words, _told(last)
    for amount in exchange.said.amounts:
        after = words.text[words.position(amount.end - 1) :]
        sign = 1 if _MORE.search(after) else -1 if _LESS.search(after) else 0
        before = words.before(words.position(amount.start))
        if _ADDED.search(before):
            sign = 1
        elif _TAKEN_AWAY.search(before):
            sign = -1
        earlier = [other for other in exchange.said.amounts if other.end <= amount.start and other.scaled]
        told = (_value(earlier[-1:]) if sign else None) or told or _value(_agents(exchange))
        own = _value([amount])
        if own and told and own < 1000 and own * 1000 <= told and not amount.currency_said:
            own *= 1000
        if sign and told and own and own < told and amount is exchange.said.amounts[-1]:
            return _reckoned(told + sign * own, amount.start, amount.end, last, [])
    return None


def _rest(exchange: Exchange, last: Reading | None) -> Reckoned | None:
    """*Là-dedans douze mille pour les lits, le reste est pour l'appel*: the sum told, less the part."""
    words = exchange.said.words
    amounts = exchange.said.amounts
    match = _REST.search(words.text)
    parts = [amount for amount in amounts if _is_part(exchange, amount)]
    if match is None:
        return _what_is_left(exchange, parts)
    wholes = [amount for amount in exchange.said.amounts if amount not in parts]
    base, part = _value(wholes[:1]) or _told(last), _value(parts[:1])
    if not base or not part:
        return None
    part = part * 1000 if part < 1000 <= base else part
    if part >= base:
        return None
    start, end = words.raw_span(match.start(), match.end())
    return _reckoned(base - part, min(start, parts[0].start), max(end, parts[0].end), last, wholes[:1])


def _what_is_left(exchange: Exchange, parts: Sequence[Amount]) -> Reckoned | None:
    """*Sur les trente mille, dix sont partis*, *trente mille moins dix*: the whole less the part, unsaid."""
    words, amounts = exchange.said.words, exchange.said.amounts
    if len(amounts) < 2 or len(parts) != 1 or parts[0] is amounts[0]:
        return None
    whole, part = _value(amounts[:1]), _value(parts)
    before = words.before(words.position(parts[0].start))
    gone = _SPENT.search(words.text[words.position(parts[0].end - 1) :])
    on_it = _ON_A_WHOLE.search(words.before(words.position(amounts[0].start)))
    left = _MINUS.search(before) or _EATEN.search(before) or (gone and on_it)
    if not whole or not part or not left:
        return None
    part = part * 1000 if part < 1000 <= whole else part
    if part >= whole:
        return None
    return _reckoned(whole - part, amounts[0].start, parts[0].end, None, amounts[:1])


def _is_part(exchange: Exchange, amount: Amount) -> bool:
    words = exchange.said.words
    before = words.before(words.position(amount.start))
    after = words.text[words.position(amount.end - 1) :]
    return bool(_TAKEN_OFF.search(before) or _GONE.search(after) or _EATEN.search(before))


def _reckoned(value: float, start: int, end: int, last: Reading | None, others: Sequence[Amount]) -> Reckoned:
    if others:
        period = others[-1].period.value if others[-1].period else None
        return Reckoned(round(value), start, end, period, others[-1].per_user)
    data = last.data if last is not None else {}
    said = data.get("period")
    return Reckoned(round(value), start, end, str(said) if said else None, bool(data.get("per_user")))


def _value(amounts: Sequence[Amount]) -> int | None:
    return (amounts[-1].max or amounts[-1].min) if amounts else None


def _in_scale(exchange: Exchange, value: int | None) -> int | None:
    """*Dix-huit* after the agent's *dix-huit mille* is eighteen thousand."""
    thousands = {amount.max or amount.min for amount in _agents(exchange)}
    return value * 1000 if value and value * 1000 in thousands else value


def _told(last: Reading | None) -> int | None:
    if last is None:
        return None
    value = last.data.get("max") or last.data.get("min")
    return value if isinstance(value, int) else None


def _agents(exchange: Exchange) -> Sequence[Amount]:
    return exchange.agent.amounts if exchange.agent is not None else ()
