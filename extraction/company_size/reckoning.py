"""A head count that the agent gives and the prospect mends by a sum: *trois de plus*, *deux sont partis*."""

import re

from extraction.company_size.heads import STAFF, counted
from extraction.company_size.listing import count_people
from extraction.dialogue import Exchange, Utterance

_NOT_OURS = re.compile(
    r"\b(?:a (?:former|equiper|inviter|table|la fois|bord)|utilisat\w+|par (?:jour|semaine|mois|an)"
    r"|sur (?:le|ce) projet|inscrit\w*|autour de la table)\b"
)
"""Words of the agent's that make a number of people another one than the head count."""
_FACTOR = re.compile(
    r"\b(?:(?P<times>multipli\w+ (?:(?:ca|tout|le tout) )*par|fois) (?P<by>deux|trois|quatre|cinq|dix|\d+)"
    r"|(?P<double>(?:le|du|au) double|doublee?s?|doubler)|(?P<triple>(?:le|du|au) triple|triplee?s?|tripler)"
    r"|(?P<half>moitie moins|(?:que |plus que |reste )?la moitie(?! (?:de plus|en plus))|divis\w+ par deux)"
    r"|(?P<more>(?:la )?moitie (?:de |en )?plus|une fois et demie))\b"
)
_STILL = re.compile(
    r"\b(?:vous|tu|t) (?:etes|etiez|es|etais) (?:toujours|encore|bien|donc) (?!a |en |au )\w+"
)
_BY = {"deux": 2.0, "trois": 3.0, "quatre": 4.0, "cinq": 5.0, "dix": 10.0}
_NAMED_FACTORS = {"double": 2.0, "triple": 3.0, "half": 0.5, "more": 1.5}
_ADDED_BEFORE = re.compile(
    r"\b(?:plus|(?:r?ajoute\w*|compte\w*|mettez|rajoutez)(?: (?:en|y|lui))?"
    r"|en (?:a|ai|avons) (?:\w+ )?(?:pris|repris|embauchee?s?|recrutee?s?|accueillie?s?|gagnee?s?|engagee?s?)"
    r"|(?:on|nous|j) (?:a|ai|avons) (?:\w+ )?(?:pris|repris|embauche|recrute|accueilli|engage)"
    r"|est monte\w* de|sommes monte\w* de) (?:(?:encore|les|nos|ces) )*$"
)
_ADDED_AFTER = re.compile(
    r"^ ?(?:\w+ )?(?:de plus|en plus|de mieux|supplementaires?|nouveaux|nouvelles|nouvelles? tetes"
    r"|arrivee?s|embauches|recrues|nous ont rejoints|sont arrivee?s|sont venue?s)\b"
)
_TAKEN_BEFORE = re.compile(
    r"\b(?:moins|(?:otez|enleve\w*|retire\w*|soustray\w+|retranche\w*)(?: (?:en|y|m en))?"
    r"|(?:en|on|nous|j en|on en) (?:a|ai|avons) (?:\w+ )?(?:perdu|licencie|laisse partir)"
    r"|s en est (?:alle|parti)) (?:(?:les|nos|ces) )*$"
)
_TAKEN_AFTER = re.compile(
    r"^ ?(?:\w+ )?(?:de moins|en moins|departs?|partie?s|(?:sont|etaient) partie?s|ont (?:demissionne|quitte)"
    r"|(?:nous )?ont quittee?s|ont pris (?:leur )?retraite|(?:sont )?a la retraite)\b"
)
_WHO = r"(?P<who>(?:(?:\w+|,) ){1,9}?)"
_LEFT = re.compile(
    rf"(?:^|[.,;:!?] |\bet |\bpuis ){_WHO}(?:(?:nous|s|se|qui|y|en) )*"
    r"(?:est|sont|a|ont|vient de|viennent de|etaient) "
    r"(?:(?:bien|deja|tous|toutes|les deux|depuis|quand meme|bel et bien) )*"
    r"(?:partie?s?(?! en (?:vacances|conges|tournee|formation))|quittee?s?|pris (?:sa|leur|la) (?:retraite"
    r"|pension|large)|prendre (?:sa|leur) (?:retraite|pension)|a la retraite|en retraite|demissionne\w*"
    r"|decedee?s?|morte?s?|raccroche|licenciee?s?|rendu (?:son|leur) (?:badge|tablier|blouse)"
    r"|(?:installee?s?|mise?s?) a (?:son|leur) compte)\b"
)
_CAME = re.compile(
    rf"(?:^|[.,;:!?] |\bet |\bpuis ){_WHO}(?:(?:nous|qui|s|se) )*"
    r"(?:est|sont|a|ont) (?:(?:bien|tous|depuis|ete) )*"
    r"(?:arrivee?s?|rejointe?s?|revenue?s?|embauchee?s?|recrutee?s?)\b"
)
_REPLACED = re.compile(r"\b(?:remplac\w+|repris derriere)\b")
_NOT_REPLACED = re.compile(r"\b(?:pas|jamais|ni) (?:\w+ ){0,2}(?:remplac\w+)|sans (?:etre|les|l) remplac\w+")


def told_by_agent(agent: Utterance) -> int | None:
    """The number of people of the company that the agent's turn gives, None where it gives none."""
    if _NOT_OURS.search(agent.words.text):
        return None
    values = [count.value for count in agent.counts if count.people and (count.noun in {None, *STAFF})]
    if not values and _STILL.search(agent.words.text):
        values = [int(amount.min) for amount in agent.amounts if amount.min == amount.max and amount.min]
    return values[-1] if values else None


def reckoned(exchange: Exchange) -> int | None:
    """What the agent's head count becomes by the sum that the answer tells, None where it tells none.

    A total of the prospect's own is no sum: every number of the answer must be added, taken away or a factor.
    """
    base = told_by_agent(exchange.agent) if exchange.agent is not None else None
    if base is None:
        return None
    words = exchange.said.words
    factor = _FACTOR.search(words.text)
    value = base * _times(factor) if factor is not None else float(base)
    change = 0
    for start, end, number, _ in counted(exchange, asked=True):
        at = words.position(start)
        if factor is not None and factor.start() <= at < factor.end():
            continue
        before, after = words.before(at), words.text[words.position(end) :]
        if _ADDED_BEFORE.search(before) or _ADDED_AFTER.match(after):
            change += number
        elif _TAKEN_BEFORE.search(before) or _TAKEN_AFTER.match(after):
            change -= number
        else:
            return None
    change += _moved(exchange.said)
    found = value + change
    return int(found) if (factor is not None or change) and found > 0 and found == int(found) else None


def _times(factor: re.Match[str]) -> float:
    if factor["times"]:
        return _BY.get(factor["by"]) or float(factor["by"])
    return next(value for name, value in _NAMED_FACTORS.items() if factor[name])


def _moved(said: Utterance) -> int:
    """The persons told by their names or trades who came, less those who left and were not replaced."""
    text = said.words.text
    replaced = _REPLACED.search(text) is not None and _NOT_REPLACED.search(text) is None
    left = 0 if replaced else sum(_persons(said, match) for match in _LEFT.finditer(text))
    return sum(_persons(said, match) for match in _CAME.finditer(text)) - left


def _persons(said: Utterance, match: re.Match[str]) -> int:
    return count_people(said, match.start("who"), match.end("who"))
